# SPDX-License-Identifier: MIT
# Runs the benchmark for a moment, at the sizes that take no time: it must end well and print its rows. Times are not
# looked at.
#   cmake -DBENCH=<program> -P smoke.cmake
execute_process(COMMAND "${BENCH}" --benchmark_min_time=0.0001 "--benchmark_filter=/(256|4096)/"
  OUTPUT_VARIABLE output ERROR_VARIABLE errors RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "${BENCH} ended with ${result}:\n${output}\n${errors}")
endif()

function(expect_row name)
  # ns/parameter, GB/s, ratio, two quartiles, rounds
  if(NOT output MATCHES "${name} +[0-9.]+ +[0-9.]+ +[0-9.]+ +[0-9.]+ +[0-9.]+ +[1-9][0-9]*\n")
    message(FATAL_ERROR "${BENCH}: no row for ${name} in\n${output}")
  endif()
endfunction()

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
