# SPDX-License-Identifier: MIT
# Runs the benchmarks for a moment, at the sizes that take no time: they must end well and print their rows. Times are not
# looked at.
#   cmake -DUPDATE=<update_bench> -DKERNELS=<kernels_bench> -P smoke.cmake
function(run bench)
  execute_process(COMMAND "${bench}" --benchmark_min_time=0.0001 "--benchmark_filter=/(256|4096)/"
    OUTPUT_VARIABLE output ERROR_VARIABLE errors RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "${bench} ended with ${result}:\n${output}\n${errors}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

function(expect_row name)
  # ns/parameter, GB/s, ratio, two quartiles, rounds
  if(NOT output MATCHES "${name} +[0-9.]+ +[0-9.]+ +[0-9.]+ +[0-9.]+ +[0-9.]+ +[1-9][0-9]*\n")
    message(FATAL_ERROR "no row for ${name} in\n${output}")
  endif()
endfunction()

run("${UPDATE}")
foreach(rule momentum adam adamw adam_amsgrad rmsprop rmsprop_momentum rmsprop_centered rmsprop_centered_momentum adagrad
    adadelta adamax nadam radam lion)
  foreach(contender limit strict fused fast)
    expect_row(${rule}/4096/${contender})
  endforeach()
endforeach()
foreach(rule momentum adam)
  foreach(size 256 4096)
    expect_row(${rule}/${size}/plain)
  endforeach()
endforeach()

run("${KERNELS}")
foreach(rule momentum adam adamw_amsgrad lion)
  foreach(contender header strict fused fast)
    expect_row(${rule}/4096/${contender})
  endforeach()
endforeach()
