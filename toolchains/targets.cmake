# SPDX-License-Identifier: MIT
# What tests/run.cmake can build for: presets, and what each takes to be built and run.
include_guard()
include("${CMAKE_CURRENT_LIST_DIR}/packages.cmake")

# What every build takes, and the tests of those that have an operating system.
set(build_needs
  program g++               g++
  program ninja,make        ninja-build)
set(test_needs
  header  xsimd/xsimd.hpp   libxsimd-dev
  header  doctest/doctest.h doctest-dev
  header  CLI/CLI.hpp       libcli11-dev)

# This machine.
set(host_targets host clang sanitize)
set(host_needs ${build_needs} ${test_needs}
  header  benchmark/benchmark.h libbenchmark-dev
  file    /usr/include/eigen3/Eigen/Core libeigen3-dev
  program clang++-14        clang-14
  file    /usr/lib/llvm-14/lib/clang/14.*/lib/linux/libclang_rt.fuzzer-*.a libclang-rt-14-dev
  program clang-tidy-14     clang-tidy-14
  program valgrind          valgrind
  program qemu-x86_64       qemu-user)
set(clang_needs ${host_needs})
set(sanitize_needs ${host_needs})

# target(<preset> <kind> <what> <package> ...) with the words of require_packages().
macro(target preset)
  list(APPEND targets ${preset})
  set(${preset}_needs ${build_needs} ${ARGN})
endmacro()

# This machine needs no emulator for itself, and its compiler is the usual one.
macro(linux_targets processor triple package emulator)
  cmake_host_system_information(RESULT _host QUERY OS_PLATFORM)
  if(_host STREQUAL "${processor}")
    set(_needs program ${triple}-g++ g++ ${test_needs})
  else()
    set(_needs program ${triple}-g++ ${package} program ${emulator} qemu-user ${test_needs})
  endif()
  foreach(_preset ${ARGN})
    target(${_preset} ${_needs})
  endforeach()
endmacro()

macro(cortex_targets)
  foreach(_preset ${ARGN})
    target(${_preset} program arm-none-eabi-g++ gcc-arm-none-eabi
      file /usr/lib/arm-none-eabi/newlib/libc.a libnewlib-arm-none-eabi
      file /usr/lib/arm-none-eabi/newlib/libstdc++.a libstdc++-arm-none-eabi-newlib
      program qemu-system-arm qemu-system-arm)
  endforeach()
endmacro()

set(targets "")
linux_targets(x86_64 x86_64-linux-gnu g++-x86-64-linux-gnu qemu-x86_64 x86-64 x86-64-v3 x86-64-v4)
linux_targets(aarch64 aarch64-linux-gnu g++-aarch64-linux-gnu qemu-aarch64 aarch64 aarch64-pi3 aarch64-pi4 aarch64-pi5)
linux_targets(armv7l arm-linux-gnueabihf g++-arm-linux-gnueabihf qemu-arm armhf armhf-pi2)
linux_targets(armv6l arm-linux-gnueabi g++-arm-linux-gnueabi qemu-arm armv6)
linux_targets(riscv64 riscv64-linux-gnu g++-riscv64-linux-gnu qemu-riscv64 riscv64)
cortex_targets(cortex-m0plus cortex-m3 cortex-m4f cortex-m7 cortex-m33f cortex-m55)

# They also take the hash of what clang makes of the training program.
foreach(preset aarch64 armhf)
  list(APPEND ${preset}_needs program clang++-14 clang-14)
endforeach()

# They differ from another target by the flags for their CPU alone. Their tests are few, and run no example.
foreach(preset x86-64 x86-64-v3 x86-64-v4 aarch64-pi3 aarch64-pi4 aarch64-pi5 armhf-pi2)
  set(${preset}_options -DMICROSTEP_EXAMPLES=OFF)
endforeach()

# choose_targets(<wanted>) installs what is missing and sets `presets` to what shall be built and run.
#
#   ""     this machine, and each target whose compiler and emulator are here; nothing is installed for the others, and
#          `skipped` says of each what it lacks: "<preset>: <package> ..."
#   all    this machine and every target
#   host   this machine
#   names  presets, or host, with semicolons or commas between
function(choose_targets wanted)
  set(presets "")
  set(skipped "")
  set(needs "")
  if(wanted STREQUAL "")
    set(presets ${host_targets})
    set(needs ${host_needs})
    foreach(target IN LISTS targets)
      missing_packages(missing "${${target}_needs}")
      if(missing)
        list(JOIN missing " " missing)
        list(APPEND skipped "${target}: ${missing}")
      else()
        list(APPEND presets ${target})
      endif()
    endforeach()
  else()
    string(REGEX REPLACE "[ ,]+" ";" wanted "${wanted}")
    list(REMOVE_ITEM wanted "")
    if(NOT wanted)
      message(FATAL_ERROR "TARGETS names nothing.")
    endif()
    foreach(name IN LISTS wanted)
      if(name STREQUAL "all")
        list(APPEND presets ${host_targets} ${targets})
        # armv6 and riscv64 run all tests without vector registers, and the presets for x86 compile the training program
        # for these; nobody waits for the other half of a compilation after a change.
        set(host_options -DMICROSTEP_TEST_SCALAR=OFF -DMICROSTEP_TEST_HASHED_ELSEWHERE=sse2,avx2_fma,avx512
          -DMICROSTEP_TEST_UNITY=ON -DMICROSTEP_BENCH_QUICK=ON)
      elseif(name STREQUAL "host")
        list(APPEND presets ${host_targets})
      elseif(name IN_LIST host_targets OR name IN_LIST targets)
        list(APPEND presets ${name})
      else()
        list(JOIN host_targets " " line)
        list(JOIN targets " " names)
        message(FATAL_ERROR "TARGETS has '${name}', which is neither 'all' nor 'host' nor one of\n  ${line} ${names}")
      endif()
    endforeach()
    list(REMOVE_DUPLICATES presets)
    foreach(target IN LISTS presets)
      list(APPEND needs ${${target}_needs})
    endforeach()
  endif()
  require_packages(${needs})
  return(PROPAGATE presets skipped host_options)
endfunction()
