# SPDX-License-Identifier: MIT
# cmake -DTIDY=clang-tidy -DSETTINGS=settings.cmake -DFILE=source.cpp -P is_tidy.cmake
cmake_minimum_required(VERSION 3.25)
include("${SETTINGS}")
execute_process(COMMAND "${TIDY}" --quiet "${FILE}" -- ${flags}
  OUTPUT_VARIABLE said ERROR_VARIABLE counts RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "${said}${counts}")
endif()
