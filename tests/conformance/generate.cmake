# SPDX-License-Identifier: MIT
# Makes lib/microstep/optim/CONFORMANCE.md, with g++; on Debian it installs that.
#   cmake -P tests/conformance/generate.cmake              writes the page
#   cmake -DCHECK=ON -P tests/conformance/generate.cmake   compares it instead: fails and shows what differs
# The test names WORK, where to build.
cmake_minimum_required(VERSION 3.25)
cmake_path(SET source NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../..")
set(page "${source}/lib/microstep/optim/CONFORMANCE.md")
if(NOT DEFINED WORK)
  set(WORK "${source}/build/conformance")
endif()

if(NOT CHECK)
  include("${source}/toolchains/packages.cmake")
  require_packages(program g++ g++)
endif()
find_program(g++ g++ NO_CACHE REQUIRED)

# Sets `result` to what the command prints.
function(run result)
  execute_process(COMMAND ${ARGN} OUTPUT_VARIABLE printed ERROR_VARIABLE said RESULT_VARIABLE code)
  if(NOT code EQUAL 0)
    list(JOIN ARGN " " command)
    message(FATAL_ERROR "${command}\n${printed}${said}")
  endif()
  set(${result} "${printed}" PARENT_SCOPE)
endfunction()

file(MAKE_DIRECTORY "${WORK}")
run(nothing "${g++}" -std=c++20 -O1 -DMICROSTEP_SIMD=0 -I${source}/lib -I${source}/tests
  "${CMAKE_CURRENT_LIST_DIR}/page.cpp" -o "${WORK}/page")
run(text "${WORK}/page")
if(NOT CHECK)
  file(WRITE "${page}" "${text}")
  return()
endif()

file(WRITE "${WORK}/CONFORMANCE.md" "${text}")
execute_process(COMMAND diff -u --label "the page" --label "what the library does" "${page}" "${WORK}/CONFORMANCE.md"
  OUTPUT_VARIABLE differs RESULT_VARIABLE code)
if(NOT code EQUAL 0)
  message("${differs}")
  message(FATAL_ERROR "lib/microstep/optim/CONFORMANCE.md is stale. If the change is meant, make the page again with\n"
    "  cmake -P tests/conformance/generate.cmake")
endif()
