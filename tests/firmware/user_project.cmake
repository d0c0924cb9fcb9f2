# SPDX-License-Identifier: MIT
# A user's own project, as platform/cortex_m/README.md has it: what is under "## A program" is written to a folder and
# its commands are run, word for word.
#   cmake -DMICROSTEP=folder -DWORK=folder -DGENERATOR=name -P user_project.cmake
cmake_minimum_required(VERSION 3.25)
file(READ "${MICROSTEP}/platform/cortex_m/README.md" page)

# What is in the first fence of a language.
function(first_block language result)
  string(FIND "${page}" "\n```${language}\n" begin)
  string(SUBSTRING "${page}" ${begin} -1 block)
  string(REGEX REPLACE "^\n```${language}\n" "" block "${block}")
  string(FIND "${block}" "\n```\n" end)
  if(begin EQUAL -1 OR end EQUAL -1)
    message(FATAL_ERROR "The page has no block of ${language}.")
  endif()
  string(SUBSTRING "${block}" 0 ${end} block)
  set(${result} "${block}\n" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE "${WORK}")
file(MAKE_DIRECTORY "${WORK}")
first_block(cmake project)
first_block(cpp program)
first_block(sh commands)
file(WRITE "${WORK}/CMakeLists.txt" "${project}")
file(WRITE "${WORK}/app.cpp" "${program}")
file(WRITE "${WORK}/commands" "${commands}")
file(CREATE_LINK "${MICROSTEP}" "${WORK}/microstep" SYMBOLIC)
set(ENV{CMAKE_GENERATOR} "${GENERATOR}")
execute_process(COMMAND sh -eu commands WORKING_DIRECTORY "${WORK}" TIMEOUT 300
  OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE result)
message("${said}")
if(NOT result EQUAL 0 OR NOT said MATCHES "\nlearnt, with 2048 bytes of stack\n$")
  message(FATAL_ERROR "The commands ended with: ${result}")
endif()
