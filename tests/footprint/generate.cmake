# SPDX-License-Identifier: MIT
# Makes platform/cortex_m/FOOTPRINT.md, with arm-none-eabi-g++ 12 and QEMU; on Debian it installs what that takes.
#   cmake -P tests/footprint/generate.cmake                               writes the page
#   cmake -DCHECK=ON -DCORES=<preset> -P tests/footprint/generate.cmake   compares these cores' rows with it instead
# The test names WORK, where to build.
cmake_minimum_required(VERSION 3.25)
if(NOT DEFINED WORK)
  set(WORK "${CMAKE_CURRENT_LIST_DIR}/../../build/footprint")
endif()
include("${CMAKE_CURRENT_LIST_DIR}/image.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/compare.cmake")
set(page "${source}/platform/cortex_m/FOOTPRINT.md")
if(NOT DEFINED CORES)
  set(CORES cortex-m0plus cortex-m3 cortex-m4f cortex-m7 cortex-m33f cortex-m55)
endif()

if(NOT CHECK)
  include("${source}/toolchains/packages.cmake")
  require_packages(
    program g++               g++
    program arm-none-eabi-g++ gcc-arm-none-eabi
    program qemu-system-arm   qemu-system-arm
    file    "/usr/lib/arm-none-eabi/newlib/thumb/*/*/libc.a"      libnewlib-arm-none-eabi
    file    "/usr/lib/arm-none-eabi/newlib/thumb/*/*/libstdc++.a" libstdc++-arm-none-eabi-newlib)
endif()
why_not(why)
if(why AND CHECK)
  message("skipped: ${why}")
  return()
elseif(why)
  message(FATAL_ERROR "The page cannot be made: ${why}.")
endif()
make_tool()

preset_flags(optimisation)
set(rows "")
foreach(core IN LISTS CORES)
  foreach(program empty momentum adam)
    foreach(level ${optimisation} -Os)
      measure(${core} ${level} "${CMAKE_CURRENT_LIST_DIR}/${program}.cpp" figures painted)
      list(LENGTH figures count)
      if(NOT count EQUAL 4)
        message(FATAL_ERROR "${core}, ${program}, ${level}: ${figures}")
      endif()
      list(POP_FRONT figures flash data bss stack)
      if(program STREQUAL "empty")
        set(empty${level} ${flash})
      endif()
      math(EXPR beyond "${flash} - ${empty${level}}")
      if(painted GREATER stack)
        message(FATAL_ERROR "${core}, ${program}, ${level}: ${painted} bytes of stack were used, and ${stack} are the most "
          "that the walk found.")
      endif()
      if(core STREQUAL "cortex-m4f" AND program STREQUAL "momentum" AND level STREQUAL "-Os"
          AND (beyond GREATER 2048 OR data GREATER 0))
        message(FATAL_ERROR "The goal is missed: at most 2048 bytes beyond the empty image and no .data for momentum on "
          "cortex-m4f with -Os. There are ${beyond} and ${data}.")
      endif()
      list(APPEND rows "| ${core} | ${program} | ${level} | ${flash} | ${beyond} | ${data} | ${bss} | ${stack} | ${painted} |")
    endforeach()
  endforeach()
endforeach()

if(NOT CHECK)
  set(OPTIMISATION ${optimisation})
  list(JOIN rows "\n" ROWS)
  configure_file("${CMAKE_CURRENT_LIST_DIR}/FOOTPRINT.md.in" "${page}" @ONLY)
  return()
endif()
file(READ "${page}" text)
file(READ "${CMAKE_CURRENT_LIST_DIR}/FOOTPRINT.md.in" template)
set(OPTIMISATION ${optimisation})
compare_text("${text}" "${template}" stale)
foreach(row IN LISTS rows)
  compare_row("${text}" "${row}" off)
  string(APPEND stale "${off}")
endforeach()
if(stale)
  message(FATAL_ERROR "platform/cortex_m/FOOTPRINT.md is stale:${stale}\nIf the change is meant, make the page again with\n"
    "  cmake -P tests/footprint/generate.cmake")
endif()
