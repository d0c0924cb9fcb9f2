# SPDX-License-Identifier: MIT
# An example for every target ends well and prints EXPECTED, whatever it runs on; only the line about the device itself may
# differ.
#   cmake -DPROGRAM=train_on_device -DEXPECTED=file -DKNOWS_STACK=0|1 [-DEMULATOR="list;of;words"]
#     [-DREADME=README.md, which shows what EXPECTED has before its last line] -P on_device.cmake
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
set(here "\nhere: 1[0-9][0-9][0-9]+ bytes to (train|learn) in, ([0-9]+ of replay buffer, )?${stack}[0-9]+ ticks a [a-z ]*step by [A-Za-z_ ]+\n")
if(NOT printed MATCHES "${here}")
  message(FATAL_ERROR "Nothing is said about this device.")
endif()
string(REGEX REPLACE "${here}" "\n" same_everywhere "${printed}")
file(READ "${EXPECTED}" expected)
if(NOT same_everywhere STREQUAL expected)
  message(FATAL_ERROR "The output is not that of ${EXPECTED}. Expected:\n${expected}")
endif()
if(README)
  string(REGEX REPLACE "[^\n]*\n$" "" shown "${expected}")
  file(READ "${README}" readme)
  string(FIND "${readme}" "```text\n${shown}```" found)
  if(found EQUAL -1)
    message(FATAL_ERROR "${README} does not show what ${EXPECTED} has:\n${shown}")
  endif()
endif()
