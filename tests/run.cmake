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

# Two presets at a time, so that no core waits for the last file of one or for another's questions to its compiler; the
# output of each comes when it is built.
set(all "${source}/build/all")
list(LENGTH presets together)
if(together GREATER 2)
  set(together 2)
endif()
math(EXPR jobs_each "(${jobs} + ${together} - 1) / ${together}")
set(builds "cmake_minimum_required(VERSION 3.25)\nproject(all NONE)\n")
foreach(preset IN LISTS presets)
  string(REPLACE ";" " " options "${${preset}_options}")
  string(APPEND builds "add_custom_target(${preset} ALL WORKING_DIRECTORY [==[${source}]==] VERBATIM
  COMMAND [==[${CMAKE_COMMAND}]==] --preset ${preset} ${options}
  COMMAND [==[${CMAKE_COMMAND}]==] -E time [==[${CMAKE_COMMAND}]==] --build --preset ${preset} --parallel ${jobs_each})\n")
endforeach()
file(WRITE "${all}/builds/CMakeLists.txt" "${builds}")
execute_process(COMMAND "${CMAKE_COMMAND}" -S "${all}/builds" -B "${all}/builds" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${CMAKE_COMMAND}" --build "${all}/builds" --parallel ${together} COMMAND_ERROR_IS_FATAL ANY)

# One ctest over all of the build trees gives one list and one summary.
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
