# SPDX-License-Identifier: MIT
# What online_regression prints, writes and refuses, and that the README's words and figure are of that.
#   cmake -DPROGRAM=path/to/online_regression -DEXPECTED=file -DREADME=README.md [-DEMULATOR="list;of;words"]
#     -P online_regression.cmake
cmake_minimum_required(VERSION 3.25)

get_filename_component(PROGRAM "${PROGRAM}" ABSOLUTE)
get_filename_component(readme_folder "${README}" DIRECTORY)
set(folder "${PROGRAM}.test")
file(REMOVE_RECURSE "${folder}")
file(MAKE_DIRECTORY "${folder}")

# run(CODE OPTIONS...): sets out and err; the exit code must be CODE.
function(run expected)
  execute_process(COMMAND ${EMULATOR} "${PROGRAM}" ${ARGN} RESULT_VARIABLE code OUTPUT_VARIABLE out ERROR_VARIABLE err)
  if(NOT code STREQUAL expected)
    message(SEND_ERROR "online_regression ${ARGN}: was to exit with ${expected}, not ${code}\n${out}${err}")
  endif()
  return(PROPAGATE out err)
endfunction()

# It prints the same everywhere, with --csv and without.
file(READ "${EXPECTED}" golden)
run(0)
set(printed "${out}")
run(0 --csv "${folder}")
foreach(text IN ITEMS "${printed}" "${out}")
  if(NOT text STREQUAL golden OR NOT err STREQUAL "")
    message(SEND_ERROR "was to print what is in ${EXPECTED}, but printed\n${text}${err}")
  endif()
endforeach()

# The figure was drawn from the curves that it writes now: a line per day, and its days are those of the figure's words.
file(SHA256 "${folder}/online_regression.csv" hash)
file(READ "${readme_folder}/examples/figures/online_regression.svg" svg)
string(FIND "${svg}" "<!-- drawn from online_regression.csv, SHA-256 ${hash} -->" found)
if(found EQUAL -1)
  message(SEND_ERROR "online_regression.svg is not drawn from the curves that the program writes (${hash}); draw it again:\n"
    "  cmake -DPROGRAM=${PROGRAM} -P examples/figures/draw.cmake")
endif()
file(STRINGS "${folder}/online_regression.csv" lines)
list(LENGTH lines count)
list(POP_FRONT lines header)
if(NOT count EQUAL 121 OR NOT header STREQUAL "day,factory,online,noise")
  message(SEND_ERROR "the CSV was to have 120 days below its header, has ${count} lines and begins with ${header}")
endif()
foreach(line IN LISTS lines)
  if(NOT line MATCHES "^([0-9]+),([0-9.]+),([0-9.]+),([0-9.]+)$")
    message(SEND_ERROR "the CSV has a line ${line}")
  endif()
  set(day ${CMAKE_MATCH_1})
  set(online ${CMAKE_MATCH_3})
  if(day LESS_EQUAL 70 AND online GREATER 1.5 OR day EQUAL 71 AND (online LESS 3.5 OR online GREATER 4) OR
      day EQUAL 77 AND online GREATER 1)
    message(SEND_ERROR "on day ${day} the error was not to be ${online}")
  endif()
endforeach()

# The README's words are the program's last ones.
if(NOT printed MATCHES "factory calibration is ([0-9.]+) ppb off, the one that went on learning ([0-9.]+), and\n([0-9.]+) would")
  message(FATAL_ERROR "the last words are not those that are looked for:\n${printed}")
endif()
set(words "In the last ten days the calibration from the factory is ${CMAKE_MATCH_1} ppb off and this one ${CMAKE_MATCH_2}; ${CMAKE_MATCH_3} is the sensor's own noise.")
file(READ "${README}" readme)
string(REGEX REPLACE "[ \n]+" " " readme "${readme}")
string(FIND "${readme}" "${words}" found)
if(found EQUAL -1)
  message(SEND_ERROR "${README} does not say: ${words}")
endif()

# refuses(CODE PATTERN OPTIONS...): this exit code, and exactly this one line on stderr.
function(refuses code pattern)
  run(${code} ${ARGN})
  if(NOT err MATCHES "^online_regression: ${pattern}\n$" OR err MATCHES "\n.")
    message(SEND_ERROR "online_regression ${ARGN}: was to say ${pattern}, but said:\n${err}")
  endif()
endfunction()

run(0 --help)
if(NOT out MATCHES "\n  --csv FOLDER ")
  message(SEND_ERROR "--help was to name --csv:\n${out}")
endif()
refuses(2 "--csv takes a folder to write to; given nothing" --csv)
refuses(2 "'stray' is not an option; --help lists them" stray)
refuses(1 "--csv: cannot write '[^\n]*/none/online_regression\\.csv': [^\n]+" --csv "${folder}/none")
if(EXISTS /dev/full)
  execute_process(COMMAND ${EMULATOR} "${PROGRAM}" RESULT_VARIABLE code OUTPUT_FILE /dev/full ERROR_VARIABLE err)
  if(NOT code EQUAL 1 OR NOT err MATCHES "^online_regression: cannot write the output\n$")
    message(SEND_ERROR "was to notice that its output is lost; exit code ${code}:\n${err}")
  endif()
endif()

file(REMOVE_RECURSE "${folder}")
