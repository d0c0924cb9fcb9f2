# SPDX-License-Identifier: MIT
# Runs the program of one target in its emulator and writes its figures down, as page.cmake enters them.
#   cmake -DSETTINGS=file [-DCHECK=ON] -P count.cmake     CHECK: and compares them with the page
# SETTINGS says TARGET, COMMAND, which leaves its counts in the file COUNTS, and FIGURES, the file to write.
cmake_minimum_required(VERSION 3.25)
include("${SETTINGS}")

execute_process(COMMAND ${COMMAND} OUTPUT_VARIABLE printed ERROR_VARIABLE said RESULT_VARIABLE code)
if(NOT code EQUAL 0)
  message(FATAL_ERROR "The program ended with ${code}.\n${printed}${said}")
endif()
string(STRIP "${printed}" names)
string(REPLACE "\n" ";" names "${names}")
file(STRINGS "${COUNTS}" counts)
include("${CMAKE_CURRENT_LIST_DIR}/figures.cmake")
figures_of(lines "${names}" "${counts}")
list(JOIN lines "\n" text)
file(WRITE "${FIGURES}" "${text}\n")

if(CHECK)
  include("${CMAKE_CURRENT_LIST_DIR}/page.cmake")
  include("${CMAKE_CURRENT_LIST_DIR}/check.cmake")
  check_figures(${TARGET} "${lines}" "${PAGE}")
endif()
