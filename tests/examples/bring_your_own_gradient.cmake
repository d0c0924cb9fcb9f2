# SPDX-License-Identifier: MIT
# bring_your_own_gradient ends well and prints EXPECTED, whatever it runs on; it notices when nobody gets to read that.
#   cmake -DPROGRAM=bring_your_own_gradient -DEXPECTED=file [-DEMULATOR="list;of;words"] -P bring_your_own_gradient.cmake
cmake_minimum_required(VERSION 3.25)
execute_process(COMMAND ${EMULATOR} "${PROGRAM}" OUTPUT_VARIABLE printed ERROR_VARIABLE complaints RESULT_VARIABLE result)
message("${printed}")  # ctest --verbose shows it
if(NOT result EQUAL 0 OR NOT complaints STREQUAL "")
  message(FATAL_ERROR "The program ended with ${result}.\n${complaints}")
endif()
file(READ "${EXPECTED}" expected)
if(NOT printed STREQUAL expected)
  message(FATAL_ERROR "The output is not that of ${EXPECTED}. Expected:\n${expected}")
endif()
if(EXISTS /dev/full)
  execute_process(COMMAND ${EMULATOR} "${PROGRAM}" RESULT_VARIABLE result OUTPUT_FILE /dev/full ERROR_VARIABLE complaints)
  if(NOT result EQUAL 1 OR NOT complaints MATCHES "^bring_your_own_gradient: cannot write the output\n$")
    message(FATAL_ERROR "was to notice that its output is lost; exit code ${result}:\n${complaints}")
  endif()
endif()
