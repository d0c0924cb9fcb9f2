# SPDX-License-Identifier: MIT
# Makes lib/microstep/optim/CONFORMANCE.md, with g++ and valgrind; on Debian it installs what that takes.
#   cmake -P tests/conformance/generate.cmake              writes the page
#   cmake -DCHECK=ON -P tests/conformance/generate.cmake   compares it instead: fails and shows what differs
# The test names WORK, where to build, and SETTINGS, which say where xsimd is.
cmake_minimum_required(VERSION 3.25)
cmake_path(SET source NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../..")
set(page "${source}/lib/microstep/optim/CONFORMANCE.md")
if(NOT DEFINED WORK)
  set(WORK "${source}/build/conformance")
endif()

function(skip why)
  if(NOT CHECK)
    message(FATAL_ERROR "The page cannot be made: ${why}.")
  endif()
  message("skipped: ${why}")
endfunction()

if(DEFINED SETTINGS)
  include("${SETTINGS}")
endif()
if(NOT CHECK)
  include("${source}/toolchains/packages.cmake")
  require_packages(
    program g++             g++
    program valgrind        valgrind
    header  xsimd/xsimd.hpp libxsimd-dev)
endif()
foreach(program g++ valgrind)
  find_program(${program} ${program} NO_CACHE)
  if(NOT ${program})
    skip("there is no ${program}")
    return()
  endif()
endforeach()
execute_process(COMMAND "${g++}" -dumpversion OUTPUT_VARIABLE version OUTPUT_STRIP_TRAILING_WHITESPACE)
if(NOT version MATCHES "^12(\\.|$)")
  skip("instructions are counted in what g++ 12 makes, and this is g++ ${version}")
  return()
endif()
file(STRINGS /proc/cpuinfo flags REGEX "^flags" LIMIT_COUNT 1)
if(NOT "${flags} " MATCHES " fma .* avx2 ")
  skip("this CPU has no AVX2 and FMA")
  return()
endif()

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
set(compile "${g++}" -std=c++20 -I${source}/lib -I${source}/tests ${INCLUDES})

# A preset may have other flags; what is counted has these.
set(sse2_flags -O2 -msse2)
set(avx2_fma_flags -O2 -mavx2 -mfma)
foreach(isa sse2 avx2_fma)
  run(nothing ${compile} ${${isa}_flags} "${CMAKE_CURRENT_LIST_DIR}/instructions.cpp" -o "${WORK}/instructions_${isa}")
  file(REMOVE "${WORK}/${isa}.callgrind")
  run(nothing "${valgrind}" -q --tool=callgrind --combine-dumps=yes "--callgrind-out-file=${WORK}/${isa}.callgrind"
    "${WORK}/instructions_${isa}")
endforeach()

run(nothing ${compile} -O1 -DMICROSTEP_SIMD=0 "${CMAKE_CURRENT_LIST_DIR}/page.cpp" -o "${WORK}/page")
set(counted "${WORK}/sse2.callgrind" "${WORK}/avx2_fma.callgrind")
if(NOT CHECK)
  run(text "${WORK}/page" ${counted})
  file(WRITE "${page}" "${text}")
  return()
endif()

run(text "${WORK}/page" ${counted} "${page}")
file(WRITE "${WORK}/CONFORMANCE.md" "${text}")
execute_process(COMMAND diff -u --label "the page" --label "what the library does" "${page}" "${WORK}/CONFORMANCE.md"
  OUTPUT_VARIABLE differs RESULT_VARIABLE code)
if(NOT code EQUAL 0)
  message("${differs}")
  message(FATAL_ERROR "lib/microstep/optim/CONFORMANCE.md is stale. If the change is meant, make the page again with\n"
    "  cmake -P tests/conformance/generate.cmake")
endif()
