# SPDX-License-Identifier: MIT
# Runs the first ```sh block after SECTION in README as it stands, in a copy of the project, and wants it to print the
# first ```text block there (TEXT_OF: after another section), whatever the number of ticks. This machine plays the others:
#   sudo      has installed everything
#   scp, ssh  copy to a folder, and run there what they are told, by EMULATOR
#   picotool  is given an image
#   cmake -DREADME=file -DSECTION=words [-DTEXT_OF=words] -DNEEDS=program,... "-DEMULATOR=program ..." -DWORK=folder -P commands_work.cmake
cmake_minimum_required(VERSION 3.25)
string(REPLACE "," ";" NEEDS "${NEEDS}")
foreach(program IN LISTS NEEDS)
  find_program(found NAMES ${program} NO_CACHE)
  if(NOT found)
    message("skipped: ${program} is missing")
    return()
  endif()
  unset(found)
endforeach()

# Sets `result` to the first block of that language after these words.
function(take_block result words language)
  file(READ "${README}" text)
  string(FIND "${text}" "${words}" begin)
  string(SUBSTRING "${text}" ${begin} -1 text)
  string(FIND "${text}" "\n```${language}\n" block)
  if(begin EQUAL -1 OR block EQUAL -1)
    message(FATAL_ERROR "${README} has no ```${language} block after: ${words}")
  endif()
  string(LENGTH "\n```${language}\n" opening)
  math(EXPR block "${block} + ${opening}")
  string(SUBSTRING "${text}" ${block} -1 text)
  string(FIND "${text}" "```\n" end)
  string(SUBSTRING "${text}" 0 ${end} text)
  set(${result} "${text}" PARENT_SCOPE)
endfunction()

take_block(commands "${SECTION}" sh)
if(NOT TEXT_OF)
  set(TEXT_OF "${SECTION}")
endif()
take_block(expected "${TEXT_OF}" text)

# The project, without what was built in it.
get_filename_component(project "${README}" DIRECTORY)
file(REMOVE_RECURSE "${WORK}")
file(MAKE_DIRECTORY "${WORK}/project" "${WORK}/programs" "${WORK}/device")
file(GLOB entries RELATIVE "${project}" "${project}/*")
list(REMOVE_ITEM entries build)
foreach(entry IN LISTS entries)
  file(CREATE_LINK "${project}/${entry}" "${WORK}/project/${entry}" SYMBOLIC)
endforeach()

file(WRITE "${WORK}/programs/sudo" "#!/bin/sh\n")
file(WRITE "${WORK}/programs/scp" "#!/bin/sh\ncp \"$1\" '${WORK}/device'\n")
file(WRITE "${WORK}/programs/ssh" "#!/bin/sh\ncd '${WORK}/device' && ${EMULATOR} \"$2\"\n")
file(WRITE "${WORK}/programs/picotool" "#!/bin/sh\nfor image; do :; done\ntest -s \"$image\"\n")
file(GLOB programs "${WORK}/programs/*")
file(CHMOD ${programs} PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
set(ENV{PATH} "${WORK}/programs:$ENV{PATH}")

execute_process(COMMAND sh -ec "${commands}" WORKING_DIRECTORY "${WORK}/project"
  OUTPUT_VARIABLE printed ERROR_VARIABLE complained RESULT_VARIABLE result)
message("${printed}${complained}")
if(NOT result EQUAL 0)
  message(FATAL_ERROR "The commands end with ${result}:\n${commands}")
endif()
# ctest --verbose puts the test's number before each line; that a board tells its stack is its own affair too.
string(REGEX REPLACE "(^|\n)[0-9]+: " "\\1" printed "${printed}")
set(here "here: [^\n]*")
string(REGEX REPLACE "${here}" "here" printed "${printed}")
string(REGEX REPLACE "${here}" "here" expected "${expected}")
string(FIND "${printed}" "${expected}" found)
if(found EQUAL -1)
  message(FATAL_ERROR "The commands were to print:\n${expected}")
endif()
