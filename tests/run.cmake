# SPDX-License-Identifier: MIT
# Builds everything and runs every test; on Debian it installs what that takes. Ends in ctest's own summary.
#   cmake -P tests/run.cmake                              this machine, and devices as far as compilers and emulators are here
#   cmake -DTARGETS=all -P tests/run.cmake                every device, installing all that takes
#   cmake -DTARGETS=host -P tests/run.cmake               this machine
#   cmake -DTARGETS=aarch64,cortex-m4f -P tests/run.cmake these presets
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/../toolchains/targets.cmake")
cmake_path(SET source NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/..")

choose_targets("${TARGETS}")
choose_generator()
count_cores(jobs)
foreach(lack IN LISTS skipped)
  message(STATUS "Skipped: ${lack} is missing; -DTARGETS=all installs it")
endforeach()

foreach(preset IN LISTS presets)
  string(TIMESTAMP started %s)
  # A preset is looked for in the working directory.
  execute_process(COMMAND "${CMAKE_COMMAND}" --preset ${preset} ${${preset}_options}
    WORKING_DIRECTORY "${source}" COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND "${CMAKE_COMMAND}" --build --preset ${preset} --parallel ${jobs}
    WORKING_DIRECTORY "${source}" COMMAND_ERROR_IS_FATAL ANY)
  string(TIMESTAMP ended %s)
  math(EXPR seconds "${ended} - ${started}")
  message(STATUS "${preset}: built in ${seconds} s")
endforeach()

# One ctest over all of the build trees gives one list and one summary.
set(all "${source}/build/all")
set(entries "")
foreach(preset IN LISTS presets)
  string(APPEND entries "subdirs([==[${source}/build/${preset}]==])\n")
endforeach()
foreach(lack IN LISTS skipped)
  string(REGEX REPLACE ":.*" "" preset "${lack}")
  string(APPEND entries "add_test(${preset} [==[${CMAKE_COMMAND}]==] -E echo [==[${lack} is missing]==])
set_tests_properties(${preset} PROPERTIES SKIP_REGULAR_EXPRESSION .)\n")
endforeach()
file(WRITE "${all}/CTestTestfile.cmake" "${entries}")
execute_process(
  COMMAND "${CMAKE_CTEST_COMMAND}" --test-dir "${all}" --output-on-failure --no-tests=error --parallel ${jobs}
  RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  # ctest has said which tests failed; nothing is printed after its summary but this line.
  message(FATAL_ERROR "Tests failed.")
endif()
