# SPDX-License-Identifier: MIT
# The linker must refuse SOURCE, and say MESSAGE. Without the offence it links: start_up.cpp and the rest are the proof.
cmake_minimum_required(VERSION 3.25)
include("${SETTINGS}")
execute_process(COMMAND ${link} ${FLAGS} "${SOURCE}" ${objects} ${options} -o "${IMAGE}"
  OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE result)
message("${said}")
if(result EQUAL 0)
  message(FATAL_ERROR "It links.")
endif()
if(NOT said MATCHES "${MESSAGE}")
  message(FATAL_ERROR "The linker did not say: ${MESSAGE}")
endif()
if(said MATCHES "undefined reference|isn't defined")
  message(FATAL_ERROR "The linker also says what is undefined, which helps nobody.")
endif()
