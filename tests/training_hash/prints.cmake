# SPDX-License-Identifier: MIT
# Runs a program and compares what it prints with a file, but for the lines of that which match WITHOUT.
#   cmake -DEXPECTED=file "-DCOMMAND=program;argument;..." [-DWITHOUT=regex] -P prints.cmake
# A list, not words after --, because cmake would take an emulator's -L for its own.
cmake_minimum_required(VERSION 3.25)
execute_process(COMMAND ${COMMAND} OUTPUT_VARIABLE printed RESULT_VARIABLE result)
if(printed MATCHES "^skipped: ")
  message("${printed}")
  return()
endif()
if(NOT result EQUAL 0)
  message(FATAL_ERROR "The program ended with ${result}.\n${printed}")
endif()
file(READ "${EXPECTED}" expected)
if(WITHOUT)
  string(REGEX REPLACE "(${WITHOUT})[^\n]*\n" "" expected "${expected}")
endif()
if(NOT printed STREQUAL expected)
  message(FATAL_ERROR "The output is not that of ${EXPECTED}. Printed:\n${printed}\nexpected:\n${expected}")
endif()
