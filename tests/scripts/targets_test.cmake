# SPDX-License-Identifier: MIT
# What toolchains/targets.cmake chooses on a machine with g++, clang and the compilers and emulators for 64-bit Arm and for
# Cortex-M, and nothing else; nobody is root. PATH holds nothing but stubs.
#   cmake -DCASE=name -DWORK=folder -P targets_test.cmake
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE "${WORK}")
foreach(name c++ g++ ninja clang++-14 clang-tidy-14 valgrind x86_64-linux-gnu-g++ qemu-x86_64 aarch64-linux-gnu-g++ qemu-aarch64
    apt-get)
  file(WRITE "${WORK}/bin/${name}" "#!/bin/sh\n")
endforeach()
file(WRITE "${WORK}/bin/id" "#!/bin/sh\necho 1000\n")
file(GLOB programs "${WORK}/bin/*")
file(CHMOD ${programs} PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)

set(expect_code 0)
if(CASE STREQUAL "what_is_here")
  set(wanted "")
  set(expect "presets host clang sanitize x86-64 x86-64-v3 x86-64-v4 aarch64 aarch64-pi3 aarch64-pi4 aarch64-pi5 \
skipped .*armv6: g\\+\\+-arm-linux-gnueabi qemu-user .*cortex-m55: gcc-arm-none-eabi .*qemu-system-arm")
elseif(CASE STREQUAL "only_this_machine")
  set(wanted host)
  set(expect "presets host clang sanitize skipped $")
elseif(CASE STREQUAL "these")
  set(wanted aarch64,sanitize)
  set(expect "presets aarch64 sanitize skipped $")
elseif(CASE STREQUAL "all_or_nothing")
  set(wanted all)
  set(expect_code 1)
  set(expect "apt-get install [^&]*g\\+\\+-arm-linux-gnueabihf qemu-user g\\+\\+-arm-linux-gnueabi [^&]*gcc-arm-none-eabi")
elseif(CASE STREQUAL "unknown")
  set(wanted host,moon)
  set(expect_code 1)
  set(expect "TARGETS has 'moon', which is neither 'all' nor 'host' nor one of host clang sanitize x86-64 ")
else()
  message(FATAL_ERROR "There is no case '${CASE}'.")
endif()

cmake_path(SET targets NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../../toolchains/targets.cmake")
file(WRITE "${WORK}/script.cmake" "cmake_minimum_required(VERSION 3.25)
include([==[${targets}]==])
choose_targets([==[${wanted}]==])
message(\"presets \${presets} skipped \${skipped}\")
")
set(ENV{PATH} "${WORK}/bin")
unset(ENV{CXX})
execute_process(COMMAND "${CMAKE_COMMAND}" -P "${WORK}/script.cmake"
  OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE code)
# CMake breaks lines where it likes.
string(REGEX REPLACE "[ \n;]+" " " said "${said}")
if(NOT code EQUAL expect_code)
  message(FATAL_ERROR "It ended with ${code}, not ${expect_code}, and said:\n${said}")
endif()
if(NOT said MATCHES "${expect}")
  message(FATAL_ERROR "It said:\n${said}\nand was to say:\n${expect}")
endif()
