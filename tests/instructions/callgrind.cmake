# SPDX-License-Identifier: MIT
# That valgrind's callgrind counts the same, an emulator that has nothing in common with QEMU.
#   cmake -DSETTINGS=file -DVALGRIND=program -DPROGRAM=program -P callgrind.cmake     SETTINGS as for count.cmake
cmake_minimum_required(VERSION 3.25)
include("${SETTINGS}")
set(dump "${FIGURES}.callgrind")
file(REMOVE "${dump}")
execute_process(COMMAND ${COMMAND} COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)
execute_process(COMMAND "${VALGRIND}" -q --tool=callgrind --combine-dumps=yes "--callgrind-out-file=${dump}"
  --dump-before=count_begin --dump-before=count_end "${PROGRAM}" COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)

# Each dump says by what it came, and then how much is in it since the one before.
file(STRINGS "${dump}" lines REGEX "^desc: Trigger|^summary: ")
list(JOIN lines "\n" lines)
string(REGEX MATCHALL "count_end\nsummary: [0-9]+" dumps "${lines}")
file(STRINGS "${COUNTS}" counts)
set(by_callgrind "")
foreach(line IN LISTS dumps)
  string(REGEX MATCH "[0-9]+$" sum "${line}")
  math(EXPR sum "${sum} - 1")  # the return from count_begin()
  list(APPEND by_callgrind ${sum})
endforeach()
if(counts STREQUAL "" OR NOT counts STREQUAL by_callgrind)
  message(FATAL_ERROR "callgrind counts\n${by_callgrind}\nand the plugin\n${counts}")
endif()
