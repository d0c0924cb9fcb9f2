# SPDX-License-Identifier: MIT
# Builds the benchmarks for this CPU, runs them for at most ten minutes, and writes a report with charts: build/bench/report.
# On Debian it installs what that takes. README.md tells how each number is measured.
#   cmake -P bench/run.cmake                                  the widest instruction set that this CPU has
#   cmake -DMARCH=x86-64-v3 -P bench/run.cmake                another
#   cmake -DREPORT=bench/results/2026-11-23 -P bench/run.cmake  a report to keep
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/../toolchains/packages.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/rows.cmake")
cmake_path(SET source NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/..")
set(SHOW ON)

cmake_host_system_information(RESULT processor QUERY OS_PLATFORM)
if(NOT MARCH)
  set(MARCH native)
  if(processor STREQUAL "x86_64")
    # The levels of the x86-64 psABI, so that a report says what others can ask for.
    set(MARCH x86-64)
    file(STRINGS /proc/cpuinfo flags REGEX "^flags" LIMIT_COUNT 1)
    if(flags MATCHES " avx2 .*| avx2$" AND flags MATCHES " fma " AND flags MATCHES " bmi2 ")
      set(MARCH x86-64-v3)
    endif()
    if(flags MATCHES " avx512f " AND flags MATCHES " avx512bw " AND flags MATCHES " avx512vl " AND flags MATCHES " avx512dq ")
      set(MARCH x86-64-v4)
    endif()
  endif()
endif()
if(NOT REPORT)
  set(REPORT build/bench/report)
endif()
cmake_path(ABSOLUTE_PATH REPORT BASE_DIRECTORY "${source}")
set(build "${source}/build/bench/${MARCH}")

require_packages(
  program g++,c++,clang++       g++
  program ninja,make            ninja-build
  program gnuplot               gnuplot-nox
  program taskset               util-linux
  header  xsimd/xsimd.hpp       libxsimd-dev
  header  benchmark/benchmark.h libbenchmark-dev
  file    /usr/include/eigen3/Eigen/Core libeigen3-dev)
choose_generator()
count_cores(jobs)

run_quietly("Configuring for -march=${MARCH}" "${CMAKE_COMMAND}" -S "${source}" -B "${build}" -DCMAKE_BUILD_TYPE=Release
  "-DCMAKE_CXX_FLAGS=-march=${MARCH}" -DMICROSTEP_TESTS=OFF -DMICROSTEP_EXAMPLES=OFF -DMICROSTEP_BENCH=ON
  -DMICROSTEP_KERNELS=ON)
run_quietly("Building, for a minute or two" "${CMAKE_COMMAND}" --build "${build}" --parallel ${jobs}
  --target update_bench heads_bench kernels_bench)

# The last core: interrupts prefer the first.
math(EXPR core "${jobs} - 1")
set(PIN taskset -c ${core})
set(rows "")
string(TIMESTAMP began %s)
file(READ /proc/loadavg load_before)
file(MAKE_DIRECTORY "${REPORT}")

message(STATUS "Updates, for about five minutes")
run_rows("${build}/bench/update_bench" "." 0.25 "--benchmark_out=${REPORT}/updates.json")
message(STATUS "Heads, for about three minutes")
run_rows("${build}/bench/heads_bench" "." 0.2 "--benchmark_out=${REPORT}/heads.json")
if(processor STREQUAL "x86_64")
  message(STATUS "Kernels picked at run time, for a minute")
  set(ENV{MICROSTEP_ISA} baseline)
  if(MARCH STREQUAL "x86-64-v3")
    set(ENV{MICROSTEP_ISA} avx2)
  elseif(MARCH STREQUAL "x86-64-v4")
    set(ENV{MICROSTEP_ISA} avx512)
  endif()
  # Their rows are called like those of the updates.
  set(updates "${rows}")
  foreach(row IN LISTS updates)
    set("saved.${row}" "${${row}.ratio}")
  endforeach()
  set(rows "")
  run_rows("${build}/bench/kernels_bench" "/(4096|1048576)/strict" 0.2 "--benchmark_out=${REPORT}/kernels.json")
  foreach(row IN LISTS rows)
    set("kernels.${row}" "${${row}.ratio}")
    set("${row}.ratio" "${saved.${row}}")
  endforeach()
  set(kernels "${rows}")
  set(rows "${updates}")
endif()

# The demo's epoch beside PyTorch's, in turn.
set(torch_ratios "")
execute_process(COMMAND /usr/bin/python3 -c "import torch; print(torch.__version__)"
  OUTPUT_VARIABLE torch ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
if(torch)
  message(STATUS "The demo beside PyTorch ${torch}")
  set(all "${rows}")
  foreach(turn RANGE 1 5)
    execute_process(COMMAND ${PIN} /usr/bin/python3 "${CMAKE_CURRENT_LIST_DIR}/demo_torch.py" OUTPUT_VARIABLE torch_ns
      OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    run_rows("${build}/bench/heads_bench" "^1x1/100/momentum/strict" 0.2)
    string(REPLACE "." "" ten_thousandths "${1x1/100/momentum/strict.ns}")  # four digits behind the point
    math(EXPR ratio "${torch_ns} * 10000 / ${ten_thousandths}")
    list(APPEND torch_ratios ${ratio})
  endforeach()
  list(SORT torch_ratios COMPARE NATURAL)
  set(rows "${all}")
else()
  message(STATUS "Without PyTorch: /usr/bin/python3 has no torch (Debian: python3-torch)")
endif()
file(READ /proc/loadavg load_after)
string(TIMESTAMP ended %s)
math(EXPR seconds "${ended} - ${began}")

include("${CMAKE_CURRENT_LIST_DIR}/report.cmake")
message(STATUS "${REPORT}/README.md")
