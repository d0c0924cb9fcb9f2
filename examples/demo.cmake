# SPDX-License-Identifier: MIT
# Builds an example and runs it, linear_regression unless another is asked for; on Debian it installs what that takes.
#   cmake -P examples/demo.cmake
#   cmake -DARGS="--optimizer adam --epochs 200" -P examples/demo.cmake
#   cmake -DEXAMPLE=digits_head [-DARGS="..."] -P examples/demo.cmake
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/../toolchains/packages.cmake")
cmake_path(SET source NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/..")
set(build "${source}/build/demo")
if(NOT EXAMPLE)
  set(EXAMPLE linear_regression)
endif()
if(NOT EXISTS "${CMAKE_CURRENT_LIST_DIR}/${EXAMPLE}.cpp")
  file(GLOB examples RELATIVE "${CMAKE_CURRENT_LIST_DIR}" "${CMAKE_CURRENT_LIST_DIR}/*.cpp")
  list(TRANSFORM examples REPLACE "[.]cpp$" "")
  list(JOIN examples ", " examples)
  message(FATAL_ERROR "There is no example ${EXAMPLE}, but: ${examples}")
endif()
set(program "${build}/examples/${EXAMPLE}")

require_packages(
  program g++,c++,clang++   g++
  program ninja,make        ninja-build
  header  xsimd/xsimd.hpp   libxsimd-dev
  header  CLI/CLI.hpp       libcli11-dev)
choose_generator()
count_cores(jobs)

run_quietly("Configuring" "${CMAKE_COMMAND}" -S "${source}" -B "${build}" -DCMAKE_BUILD_TYPE=Release
  -DMICROSTEP_TESTS=OFF -DMICROSTEP_BENCH=OFF)
run_quietly("Building" "${CMAKE_COMMAND}" --build "${build}" --target ${EXAMPLE} --parallel ${jobs})

separate_arguments(arguments NATIVE_COMMAND "${ARGS}")
list(JOIN arguments " " line)
message(STATUS "Running ${program} ${line}")
execute_process(COMMAND "${program}" ${arguments} RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "The example ended with ${result}.")
endif()
