# SPDX-License-Identifier: MIT
# The program must print its message and abort: cmake -DCOMMAND="list;of;words" -P dies_of_panic.cmake
cmake_minimum_required(VERSION 3.25)
execute_process(COMMAND ${COMMAND} OUTPUT_VARIABLE printed ERROR_VARIABLE said RESULT_VARIABLE result)
if(printed MATCHES "^skipped: ")
  message("${printed}")
  return()
endif()
if(NOT result MATCHES "abort")
  message(FATAL_ERROR "The program was to abort, and ended with: ${result}")
endif()
if(NOT said MATCHES "^microstep: panic.cpp: this is what a broken precondition says\n")
  message(FATAL_ERROR "The program did not say why it stopped: ${said}")
endif()
