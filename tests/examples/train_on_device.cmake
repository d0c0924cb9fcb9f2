# SPDX-License-Identifier: MIT
# train_on_device ends well and prints EXPECTED, whatever it runs on; only the line about the device itself may differ.
#   cmake -DPROGRAM=train_on_device -DEXPECTED=file -DKNOWS_STACK=0|1 [-DEMULATOR="list;of;words"] -P train_on_device.cmake
cmake_minimum_required(VERSION 3.25)
execute_process(COMMAND ${EMULATOR} "${PROGRAM}" OUTPUT_VARIABLE printed RESULT_VARIABLE result)
message("${printed}")  # ctest --verbose shows it
if(NOT result EQUAL 0)
  message(FATAL_ERROR "The program ended with ${result}.")
endif()
set(stack "")
if(KNOWS_STACK)
  set(stack "[1-9][0-9]* bytes of stack used, ")
endif()
set(here "\nhere: 1[0-9][0-9][0-9] bytes to train in, ${stack}[0-9]+ ticks a step by [A-Za-z_ ]+\n")
if(NOT printed MATCHES "${here}")
  message(FATAL_ERROR "Nothing is said about this device.")
endif()
string(REGEX REPLACE "${here}" "\n" same_everywhere "${printed}")
file(READ "${EXPECTED}" expected)
if(NOT same_everywhere STREQUAL expected)
  message(FATAL_ERROR "The output is not that of ${EXPECTED}. Expected:\n${expected}")
endif()
