# SPDX-License-Identifier: MIT
# The example updates by two threads what one thread does, to the bit, and answers what it cannot mean.
#   cmake -DPROGRAM=<threads> -P threads.cmake
foreach(count 1 2 3)
  execute_process(COMMAND ${EMULATOR} "${PROGRAM}" ${count} OUTPUT_VARIABLE output ERROR_VARIABLE errors RESULT_VARIABLE result)
  if(NOT result EQUAL 0 OR NOT output MATCHES "\n${count} threads?: [0-9.]+ ms a step, [0-9.]+ times as fast\na plain copy by as many: [0-9.]+ times as fast\nparameters: the same bits\n")
    message(FATAL_ERROR "${PROGRAM} ${count} ended with ${result}:\n${output}${errors}")
  endif()
endforeach()
foreach(count 0 -1 many 1025)
  execute_process(COMMAND ${EMULATOR} "${PROGRAM}" ${count} OUTPUT_QUIET ERROR_VARIABLE errors RESULT_VARIABLE result)
  if(NOT result EQUAL 2 OR NOT errors MATCHES "^usage: ")
    message(FATAL_ERROR "${PROGRAM} ${count} ended with ${result}:\n${errors}")
  endif()
endforeach()
