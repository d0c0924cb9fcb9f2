# SPDX-License-Identifier: MIT
# Runs the benchmarks for half a minute: each must end well and print its rows, and no ratio may be beyond its bound, which
# is about twice the largest that was measured on any instruction set, or more for rules and plain loops that nobody
# watches. Times are not looked at.
#   cmake -DUPDATE=<update_bench> -DKERNELS=<kernels_bench> [-DHEADS=<heads_bench>] -P quick.cmake
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/rows.cmake")
set(rows "")

# The row is there, and its ratio at most that.
function(expect name most)
  if(NOT name IN_LIST rows)
    message(SEND_ERROR "There is no row ${name}")
  elseif("${${name}.ratio}" GREATER most)
    message(SEND_ERROR "${name}: ${${name}.ratio} times the reference's time, and ${most} is the most that it may be")
  endif()
endfunction()

run_rows("${UPDATE}" "/(256|4096)/" 0.01)
foreach(rule momentum adam ${other_rules})
  # Beside reads and writes alone. Software fused multiply-adds take what they take.
  expect(${rule}/4096/limit 2)
  expect(${rule}/4096/strict 12)
  expect(${rule}/4096/fused 400)
  expect(${rule}/4096/fast 12)
  expect(${rule}/4096/idle 2.4)  # twice 1.2
endforeach()
foreach(size 256 4096)
  expect(momentum/${size}/strict 3)  # 1.17 to 1.41
  expect(adam/${size}/strict 8)      # 1.8 to 3.8
  expect(momentum/${size}/plain 4)
  expect(adam/${size}/plain 100)
endforeach()

run_rows("${KERNELS}" "/(256|4096)/" 0.01)
foreach(rule momentum adam adamw_amsgrad lion)
  expect(${rule}/4096/header 2)
  expect(${rule}/4096/strict 2.1)  # wider registers than the header's are faster
endforeach()

if(HEADS)
  run_rows("${HEADS}" "^(1x1|16x4|64x10)/|^256x256/" 0.01)
  foreach(rule momentum adam)
    foreach(batch 1 8 32)
      # Twice 1.2; but Eigen takes 8 ns for a step on one number, and checks nothing.
      set(most_1x1 14)
      set(most_16x4 2.4)
      set(most_64x10 2.4)
      foreach(head 1x1 16x4 64x10)
        expect(${head}/${batch}/${rule}/eigen 2)
        expect(${head}/${batch}/${rule}/strict ${most_${head}})
        expect(${head}/${batch}/${rule}/fast ${most_${head}})
        expect(${head}/${batch}/${rule}/plain 40)
      endforeach()
    endforeach()
    foreach(batch 1 32)
      expect(256x256/${batch}/${rule}/fused_backward 2)
    endforeach()
  endforeach()
  expect(1x1/100/momentum/strict 5)
endif()
