# SPDX-License-Identifier: MIT
# Builds everything and runs every test; on Debian it installs what that takes. Ends in ctest's own summary.
#   cmake -P tests/run.cmake
#   cmake -DTARGETS=host -P tests/run.cmake    the same: this machine is the only target so far
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/../toolchains/packages.cmake")
cmake_path(SET source NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/..")

if(NOT DEFINED TARGETS)
  set(TARGETS host)
endif()
if(NOT TARGETS STREQUAL "host")
  message(FATAL_ERROR "TARGETS is '${TARGETS}', but the only value so far is 'host'.")
endif()
set(presets host clang sanitize)

require_packages(
  program g++               g++
  program ninja,make        ninja-build
  header  xsimd/xsimd.hpp   libxsimd-dev
  header  doctest/doctest.h doctest-dev
  header  benchmark/benchmark.h libbenchmark-dev
  header  CLI/CLI.hpp       libcli11-dev
  program clang++-14        clang-14
  program clang-tidy-14     clang-tidy-14
  program valgrind          valgrind)
choose_generator()
count_cores(jobs)

foreach(preset IN LISTS presets)
  # A preset is looked for in the working directory.
  execute_process(COMMAND "${CMAKE_COMMAND}" --preset ${preset} WORKING_DIRECTORY "${source}" COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND "${CMAKE_COMMAND}" --build --preset ${preset} --parallel ${jobs}
    WORKING_DIRECTORY "${source}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()

# One ctest over all of the build trees gives one list and one summary.
set(all "${source}/build/all")
set(subdirs "")
foreach(preset IN LISTS presets)
  string(APPEND subdirs "subdirs([==[${source}/build/${preset}]==])\n")
endforeach()
file(WRITE "${all}/CTestTestfile.cmake" "${subdirs}")
execute_process(
  COMMAND "${CMAKE_CTEST_COMMAND}" --test-dir "${all}" --output-on-failure --no-tests=error --parallel ${jobs}
  RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  # ctest has said which tests failed; nothing is printed after its summary but this line.
  message(FATAL_ERROR "Tests failed.")
endif()
