# SPDX-License-Identifier: MIT
# Runs a command and looks at how it ends:
#   cmake "-DCOMMAND=program;argument;..." -DCODE=number|timeout -DSAYS=regex -DTIMEOUT=seconds -P ends.cmake
cmake_minimum_required(VERSION 3.25)
execute_process(COMMAND ${COMMAND} OUTPUT_VARIABLE said ERROR_VARIABLE complained RESULT_VARIABLE result
  TIMEOUT ${TIMEOUT})
message("${said}${complained}")
if(CODE STREQUAL "timeout")
  if(NOT result MATCHES "timeout")
    message(FATAL_ERROR "The program was to run on, and ended with: ${result}")
  endif()
elseif(NOT result EQUAL CODE)
  message(FATAL_ERROR "The program was to exit with ${CODE}, and ended with: ${result}")
endif()
if(NOT said MATCHES "${SAYS}")
  message(FATAL_ERROR "The program did not say: ${SAYS}")
endif()
