# SPDX-License-Identifier: MIT
# Makes platform/INSTRUCTIONS.md: builds what is counted for every target and runs it in QEMU. On Debian it installs what
# that takes.
#   cmake -P tests/instructions/generate.cmake
cmake_minimum_required(VERSION 3.25)
cmake_path(SET source NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../..")
include("${source}/toolchains/packages.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/page.cmake")
set(presets cortex-m0plus cortex-m3 cortex-m4f cortex-m7 cortex-m33f cortex-m55 armv6 armhf aarch64 riscv64 host)

require_packages(
  program g++                        g++
  program ninja,make                 ninja-build
  program arm-none-eabi-g++          gcc-arm-none-eabi
  file    /usr/lib/arm-none-eabi/include/stdlib.h libnewlib-arm-none-eabi
  file    /usr/include/newlib/c++/*/cstddef libstdc++-arm-none-eabi-newlib
  program arm-linux-gnueabi-g++      g++-arm-linux-gnueabi
  program arm-linux-gnueabihf-g++    g++-arm-linux-gnueabihf
  program aarch64-linux-gnu-g++      g++-aarch64-linux-gnu
  program riscv64-linux-gnu-g++      g++-riscv64-linux-gnu
  program qemu-aarch64               qemu-user
  program qemu-system-arm            qemu-system-arm
  header  xsimd/xsimd.hpp            libxsimd-dev)
choose_generator()
count_cores(jobs)

set(targets "")
foreach(preset IN LISTS presets)
  set(build "${source}/build/instructions/${preset}")
  set(columns ${preset})
  if(preset STREQUAL "host")
    set(columns sse2 avx2_fma)
  endif()
  list(TRANSFORM columns PREPEND instructions_ OUTPUT_VARIABLE programs)
  run_quietly("${preset}" "${CMAKE_COMMAND}" --preset ${preset} -B "${build}" -DMICROSTEP_TEST_PARTS=instructions
    "-DMICROSTEP_TEST_ISAS=${columns}" -DMICROSTEP_EXAMPLES=OFF -DMICROSTEP_BENCH=OFF)
  run_quietly("  building" "${CMAKE_COMMAND}" --build "${build}" --parallel ${jobs} --target ${programs})
  foreach(target IN LISTS columns)
    set(work "${build}/tests/instructions/${target}")
    run_quietly("  counting ${target}" "${CMAKE_COMMAND}" -DSETTINGS=${work}.cmake -P "${CMAKE_CURRENT_LIST_DIR}/count.cmake")
    file(STRINGS "${work}.figures" lines)
    enter_figures(${target} lines)
    list(APPEND targets ${target})
  endforeach()
endforeach()

print_page(text)
file(WRITE "${PAGE}" "${text}")
