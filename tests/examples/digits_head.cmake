# SPDX-License-Identifier: MIT
# digits_head prints EXPECTED, to the last bit of its parameters, wherever it runs; what it learns is what torch learns; its
# figure is of the curves that it writes; the head that devices are shipped with is its own; mistakes are named.
#   cmake -DPROGRAM=digits_head -DEXPECTED=file -DFIGURE=digits_head.svg -DHEADER=head.hpp -DREADME=README.md
#     [-DEMULATOR="list;of;words"] -P digits_head.cmake
cmake_minimum_required(VERSION 3.25)

get_filename_component(PROGRAM "${PROGRAM}" ABSOLUTE)
set(folder "${PROGRAM}.test")
file(REMOVE_RECURSE "${folder}")
file(MAKE_DIRECTORY "${folder}")

# run(CODE OPTIONS...): sets out and err; the exit code must be CODE.
function(run expected)
  execute_process(COMMAND ${EMULATOR} "${PROGRAM}" ${ARGN} RESULT_VARIABLE code OUTPUT_VARIABLE out ERROR_VARIABLE err)
  if(NOT code STREQUAL expected)
    message(SEND_ERROR "digits_head ${ARGN}: was to exit with ${expected}, not ${code}\n${out}${err}")
  endif()
  return(PROPAGATE out err)
endfunction()

# prints(PATTERN): in stdout.
function(prints pattern)
  if(NOT out MATCHES "${pattern}")
    message(SEND_ERROR "was to print ${pattern}, but printed:\n${out}")
  endif()
endfunction()

set(csv "${folder}/digits_head.csv")
run(0 --csv "${csv}" --header "${folder}/head.hpp")
set(printed "${out}")
if(NOT err STREQUAL "")
  message(SEND_ERROR "was to complain of nothing, but said:\n${err}")
endif()
file(READ "${EXPECTED}" expected)
if(NOT printed STREQUAL expected)
  message(SEND_ERROR "The output is not that of ${EXPECTED}. Printed:\n${printed}\nexpected:\n${expected}")
endif()

file(READ "${folder}/head.hpp" head)
file(READ "${HEADER}" shipped)
if(NOT head STREQUAL shipped)
  message(SEND_ERROR "${HEADER} is not the head that the program writes with --header; its second line says how to make it")
endif()

# Beside torch 1.13: right answers within 0.3 points, parameters within these distances. Measured were 9.5e-7 and 8.3e-7; the
# largest parameters are 1.7 and 3.1.
foreach(pair sgd:1.2e-6 adam:1.2e-6)
  string(REPLACE ":" ";" pair "${pair}")
  list(POP_FRONT pair rule limit)
  if(NOT printed MATCHES "\n${rule} +([0-9.]+) %  [0-9a-f]+ +([0-9.]+) % +([0-9.e-]+) +([0-9.e-]+)\n")
    message(FATAL_ERROR "${rule} is not in the last table:\n${printed}")
  endif()
  set(right "${CMAKE_MATCH_1}")
  set(distance "${CMAKE_MATCH_3}")
  string(REPLACE "." "" here "${right}")
  string(REPLACE "." "" torch "${CMAKE_MATCH_2}")
  math(EXPR apart "${here} - ${torch}")
  if(apart GREATER 3 OR apart LESS -3 OR distance GREATER limit)
    message(SEND_ERROR "${rule} is ${apart} tenths of a point and ${distance} from torch's")
  endif()
  if(here LESS 975)
    message(SEND_ERROR "${rule} is right about ${right} % only")
  endif()
endforeach()

# The curves: 15 points in the first epoch and one in each other, and at the end of each what torch has, within a digit.
file(STRINGS "${csv}" lines)
list(POP_FRONT lines header)
list(LENGTH lines count)
if(NOT header STREQUAL "optimizer,samples,loss,right,right_by_torch" OR NOT count EQUAL 88)
  message(SEND_ERROR "the CSV has ${count} lines after ${header}")
endif()
set(compared 0)
foreach(line IN LISTS lines)
  if(NOT line MATCHES "^(sgd|adam),([0-9]+),[0-9]\\.[0-9]+(e-[0-9]+)?,([0-9]+),([0-9]*)$")
    message(SEND_ERROR "the CSV has the line ${line}")
  elseif(NOT "${CMAKE_MATCH_5}" STREQUAL "")
    math(EXPR compared "${compared} + 1")
    if(NOT CMAKE_MATCH_4 EQUAL CMAKE_MATCH_5)  # 0.3 points of 300 are less than one
      message(SEND_ERROR "not as many right as torch has: ${line}")
    endif()
  endif()
endforeach()
if(NOT compared EQUAL 60)
  message(SEND_ERROR "${compared} points were beside torch's, and not 60")
endif()

file(SHA256 "${csv}" hash)
file(READ "${FIGURE}" svg)
string(FIND "${svg}" "<!-- drawn from digits_head.csv, SHA-256 ${hash} -->" found)
if(found EQUAL -1)
  message(SEND_ERROR "${FIGURE} is not drawn from the CSV that the program writes (${hash}); draw it again:\n"
    "  cmake -DPROGRAM=${PROGRAM} -P examples/figures/draw.cmake")
endif()

# The README shows the last table as it is.
string(REGEX MATCH "\n +right +parameters [^\n]*\nsgd [^\n]*\nadam [^\n]*\n" table "${printed}")
file(READ "${README}" readme)
string(FIND "${readme}" "```text${table}```" found)
if(table STREQUAL "" OR found EQUAL -1)
  message(SEND_ERROR "${README} was to have this table:\n${table}")
endif()

if(EMULATOR)
  file(REMOVE_RECURSE "${folder}")
  return()  # the rest is the same on every target
endif()

# One rule alone learns the same; the files change nothing.
string(REGEX MATCH "\nadam +[^\n]*\n" adam "${printed}")
run(0 --optimizer adam)
prints("${adam}")
if(out MATCHES "sgd")
  message(SEND_ERROR "was to train by Adam alone:\n${out}")
endif()

# Other settings than torch's: nothing is said of torch, and another seed begins elsewhere.
run(0 --epochs 2)
prints("batches of 16, epochs 2, seed 0\n")
prints("\nEpoch \\[1/2\\][^\n]*\nEpoch \\[2/2\\]")
prints("\n +right +parameters\n")
string(REGEX MATCH "\nsgd +[0-9.]+ %[^\n]*" first "${out}")
run(0 --epochs 2 --seed 1 --csv "${csv}")
prints("\nsgd +[0-9.]+ %")
string(REGEX MATCH "\nsgd +[0-9.]+ %[^\n]*" second "${out}")
if(first STREQUAL second OR out MATCHES "torch")
  message(SEND_ERROR "another seed was to begin elsewhere, without torch:\n${out}")
endif()
file(STRINGS "${csv}" lines REGEX "^adam,2400,[^,]*,[0-9]+,$")
if(NOT lines)
  message(SEND_ERROR "the CSV was to have no figure of torch for another seed")
endif()
run(0 --epochs 25 --optimizer sgd)
prints("\nEpoch \\[24/25\\][^\n]*\nEpoch \\[25/25\\]")  # every other epoch, and the last
run(0 --epochs 1 --optimizer sgd --learning-rate 0)
prints("\nsgd: learning rate 0, momentum 0\\.9\n")

# refuses(CODE PATTERN OPTIONS...): this exit code, and exactly this one line on stderr.
function(refuses code pattern)
  run(${code} ${ARGN})
  if(NOT err MATCHES "^digits_head: ${pattern}\n$" OR err MATCHES "\n.")
    message(SEND_ERROR "digits_head ${ARGN}: was to say ${pattern}, but said:\n${err}")
  endif()
endfunction()

refuses(1 "sgd diverged in epoch 1 \\(non_finite_[a-z]+\\); a smaller --learning-rate may help"
  --optimizer sgd --learning-rate 1e38)
refuses(2 "--learning-rate is that of one rule; say which with --optimizer" --learning-rate 0.1)
refuses(2 "--learning-rate takes a number from 0 to 3\\.4e\\+38; given 'nan'" --optimizer sgd --learning-rate nan)
refuses(2 "--optimizer takes one of sgd, adam; given 'lion'" --optimizer lion)
refuses(2 "--optimizer takes one of sgd, adam; given nothing" --optimizer)
refuses(2 "--epochs takes a whole number from 1 to 100000; given '0'" --epochs 0)
refuses(2 "--seed takes a whole number from 0 to 18446744073709551615; given '-1'" --seed -1)
refuses(2 "--csv takes the path of a file to write; given nothing" --csv=)
refuses(2 "--csv: cannot write '[^\n]*/none/run\\.csv': [^\n]+" --csv "${folder}/none/run.csv")
refuses(2 "--header: cannot write '[^\n]*/none/head\\.hpp': [^\n]+" --header "${folder}/none/head.hpp")
refuses(2 "'stray' is not an option; --help lists them" stray)
if(EXISTS /dev/full)
  refuses(1 "--csv: cannot write '/dev/full': [^\n]+" --csv /dev/full)
  execute_process(COMMAND "${PROGRAM}" RESULT_VARIABLE code OUTPUT_FILE /dev/full ERROR_VARIABLE err)
  if(NOT code EQUAL 1 OR NOT err MATCHES "^digits_head: cannot write the output\n$")
    message(SEND_ERROR "was to notice that its output is lost; exit code ${code}:\n${err}")
  endif()
endif()
run(0 --help)
foreach(option optimizer learning-rate epochs seed csv header help)
  prints("\n  --${option} ")
endforeach()

file(REMOVE_RECURSE "${folder}")
