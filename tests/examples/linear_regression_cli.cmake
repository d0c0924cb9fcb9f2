# SPDX-License-Identifier: MIT
# What linear_regression prints, writes and refuses.
#   cmake -DPROGRAM=path/to/linear_regression [-DEMULATOR="list;of;words"] -P linear_regression_cli.cmake
cmake_minimum_required(VERSION 3.25)

if(NOT PROGRAM)
  message(FATAL_ERROR "say which program: cmake -DPROGRAM=path/to/linear_regression -P linear_regression_cli.cmake")
endif()
get_filename_component(PROGRAM "${PROGRAM}" ABSOLUTE)
set(folder "${PROGRAM}.cli_test")
file(REMOVE_RECURSE "${folder}")
file(MAKE_DIRECTORY "${folder}")

# fail(TEXT): reports and goes on, so that one run shows every failure.
function(fail text)
  set(report "linear_regression ${options}\n${text}\nexit code ${code}\nstdout:\n${out}\nstderr:\n${err}")
  string(REPLACE "\n" "\n  " report "${report}")
  message(SEND_ERROR "${report}")
endfunction()

# run(OPTIONS...): sets options, code, out, err. (Empty arguments get lost: write --option= for those.)
function(run)
  set(options "${ARGN}")
  execute_process(COMMAND ${EMULATOR} "${PROGRAM}" ${ARGN} RESULT_VARIABLE code OUTPUT_VARIABLE out ERROR_VARIABLE err)
  return(PROPAGATE options code out err)
endfunction()

# prints(PATTERN): in stdout.
function(prints pattern)
  if(NOT out MATCHES "${pattern}")
    fail("was to print ${pattern}")
  endif()
endfunction()

# counts(EXPECTED PATTERN): how often in stdout.
function(counts expected pattern)
  string(REGEX MATCHALL "${pattern}" found "${out}")
  list(LENGTH found count)
  if(NOT count EQUAL expected)
    fail("was to print ${expected} times ${pattern}, not ${count}")
  endif()
endfunction()

# complains(CODE PATTERN): this exit code, and exactly this one line on stderr.
function(complains expected pattern)
  if(NOT code STREQUAL expected OR NOT err MATCHES "^linear_regression: ${pattern}\n$" OR err MATCHES "\n.")
    fail("was to exit with ${expected} and say ${pattern}")
  endif()
endfunction()

# trains(OPTIONS...): exit code 0, nothing on stderr.
function(trains)
  run(${ARGN})
  if(NOT code STREQUAL "0" OR NOT err STREQUAL "")
    fail("was to train")
  endif()
  return(PROPAGATE options code out err)
endfunction()

# refuses(PATTERN OPTIONS...): a bad command line; nothing runs.
function(refuses pattern)
  run(${ARGN})
  complains(2 "${pattern}")
  if(NOT out STREQUAL "")
    fail("was to print nothing")
  endif()
endfunction()

set(number "[-+]?[0-9]+(\\.[0-9]+)?(e[-+][0-9]+)?")

# The default run reaches the least squares line.
trains()
prints("^linear<1, 1> on 100 points, sgd: learning rate 0\\.1, momentum 0\\.9, epochs 1000, seed 0\n")
counts(10 "Epoch \\[[0-9]+00/1000\\], Loss: [0-9]+\\.[0-9][0-9][0-9][0-9]\n")
prints("\nEpoch \\[100/1000\\], Loss: 0\\.99[0-9][0-9]\n")
prints("\nEpoch \\[1000/1000\\], Loss: 0\\.9924\n\n")
prints("\ntrained +2\\.968(4|5)[0-9]+ +4\\.222(1|2)[0-9]+ +0\\.99243[0-9]+\n")
prints("\nleast squares +2\\.96846751 +4\\.22215108 +0\\.9924386[0-9]+\n")
set(below_1e-4 "[-+](0\\.0e\\+00|[0-9]\\.[0-9]e-(0[5-9]|[1-9][0-9]))")
prints("\ndifference +${below_1e-4} +${below_1e-4} +${below_1e-4}\n")
prints("\nRAM of the trainer: [0-9]+ bytes, 400 of them for the errors of a batch\n$")

# The same run prints the same; another seed starts elsewhere.
set(first "${out}")
trains(--optimizer sgd --learning-rate 0.1 --momentum=0.9 --epochs 1000 --seed 0)
if(NOT out STREQUAL first)
  fail("the defaults, given, were to print the same")
endif()
trains(--epochs 1)
set(first "${out}")
counts(1 "Epoch ")
prints("\nEpoch \\[1/1\\], Loss: [0-9.]+\n\n")
trains(--epochs 1 --seed 18446744073709551615)
string(REGEX MATCH "Loss: [0-9.]+" loss "${out}")
if(first MATCHES "${loss}")
  fail("another seed was to start elsewhere")
endif()
trains(--epochs 25)
counts(13 "Epoch ")  # every other epoch, and the last
prints("\nEpoch \\[24/25\\][^\n]+\nEpoch \\[25/25\\]")

# The ends of the ranges.
trains(--learning-rate 0 --epochs 2)
prints(": learning rate 0, ")
trains(--momentum 0)
prints(", momentum 0, ")
prints("\ndifference +${below_1e-4} +${below_1e-4} ")
trains(--momentum 1)
prints(", momentum 1, ")
counts(10 "Epoch ")
prints("\nEpoch \\[1000/1000\\], Loss: [1-9][0-9]+\\.")  # no friction: it does not settle

# Every optimizer trains, and is the one that was asked for: AdamW's decay holds it above the optimum.
# In 1000 epochs at this rate RMSProp and Lion circle the optimum, and Adadelta, whose rate is 1, has hardly begun.
foreach(pair "adam:0\\.9924" "adamw:0\\.99(2[5-9]|[34][0-9])" "amsgrad:0\\.9924" "rmsprop:1\\.00[0-9]+"
    "adagrad:1\\.[12][0-9]+" "adadelta:4[0-9]\\.[0-9]+" "adamax:0\\.9925" "nadam:0\\.9924" "radam:0\\.9924"
    "lion:(0\\.99|1\\.0)[0-9]+")
  string(REGEX MATCH "^(.*):(.*)$" ignored "${pair}")
  set(optimizer "${CMAKE_MATCH_1}")
  set(loss "${CMAKE_MATCH_2}")
  trains(--optimizer ${optimizer})
  prints("^linear<1, 1> on 100 points, ${optimizer}: learning rate 0\\.1, epochs 1000, seed 0\n")
  prints("\nEpoch \\[1000/1000\\], Loss: ${loss}\n")
  string(REGEX MATCH "\ntrained[^\n]*" trained_${optimizer} "${out}")
endforeach()
trains(--optimizer rmsprop_momentum)
prints("^linear<1, 1> on 100 points, rmsprop_momentum: learning rate 0\\.1, momentum 0\\.9, epochs 1000, seed 0\n")
if(trained_adam STREQUAL trained_amsgrad)
  fail("amsgrad was to differ from adam")
endif()

# The CSV: a header and a line per epoch; the last weight and bias are those that are printed.
trains(--csv "${folder}/run.csv" --epochs 200)
file(STRINGS "${folder}/run.csv" lines)
list(LENGTH lines count)
if(NOT count EQUAL 201)
  fail("the CSV was to have 201 lines, has ${count}")
endif()
list(POP_FRONT lines header)
if(NOT header STREQUAL "epoch,loss,weight,bias")
  fail("the CSV begins with ${header}")
endif()
set(epoch 0)
foreach(line IN LISTS lines)
  math(EXPR epoch "${epoch} + 1")
  if(NOT line MATCHES "^${epoch},${number},${number},${number}$")
    fail("the CSV's line ${epoch} is ${line}")
  endif()
endforeach()
list(GET lines -1 line)
string(REGEX REPLACE "^[0-9]+,[^,]+,([0-9.]+),([0-9.]+)$" "\\1[0-9]* +\\2[0-9]* " last "${line}")
prints("\ntrained +${last}")

# What the figure says (examples/figures/draw.cmake): within one millionth of the optimum, 0.992438649.
set(within_1e-6 "0\\.99243(8[0-9]*|9[0-5][0-9]*)")
foreach(momentum 0 0.9)
  trains(--csv "${folder}/run.csv" --momentum ${momentum})
  file(STRINGS "${folder}/run.csv" line REGEX "^200,${within_1e-6},")
  if(NOT line)
    fail("momentum ${momentum} was to be there by epoch 200")
  endif()
endforeach()
trains(--csv "${folder}/run.csv" --optimizer adam)
file(STRINGS "${folder}/run.csv" line REGEX "^(500|600),${within_1e-6},")
if(NOT line MATCHES "^600,[^;]*$")
  fail("adam was to be there by epoch 600, not by 500")
endif()

# A diverging run says when, and the CSV keeps what was written.
run(--learning-rate 5 --csv "${folder}/run.csv")
complains(1 "training diverged at epoch [0-9]+ \\(non_finite_[a-z]+\\)[^\n]*")
string(REGEX MATCH "at epoch ([0-9]+)" ignored "${err}")
set(epoch "${CMAKE_MATCH_1}")
file(STRINGS "${folder}/run.csv" lines)
list(LENGTH lines count)
if(NOT count EQUAL epoch)  # the header, and each epoch before
  fail("the CSV of the diverging run was to have ${epoch} lines, has ${count}")
endif()

# Bad values: the option, what it takes, what was given.
set(rate "--learning-rate takes a number from 0 to 3\\.4e\\+38")
foreach(value nan NaN -nan inf -inf -1 -.5 -1e-9 1e39 3.5e38 fast 0.1x 0,1 1e 0x --)
  refuses("${rate}; given '${value}'" --learning-rate=${value})
endforeach()
foreach(value nan -nan inf -inf -1 -.5 - 1e39 fast)  # as a word of its own
  string(REPLACE "." "\\." pattern "${value}")
  refuses("${rate}; given '${pattern}'" --learning-rate ${value})
endforeach()
refuses("${rate}; given ' 1'" "--learning-rate= 1")
refuses("${rate}; given '1 '" "--learning-rate=1 ")
refuses("${rate}; given 'a\\?b'" "--learning-rate=a\nb")
set(momentum "--momentum takes a number from 0 to 1")
foreach(value nan -nan inf -0.1 1.1 1.0000000001 -1e-9 much)
  string(REPLACE "." "\\." pattern "${value}")
  refuses("${momentum}; given '${pattern}'" --momentum ${value})
endforeach()
set(epochs "--epochs takes a whole number from 1 to 1000000000")
foreach(value 0 -1 1e3 2.5 nan 1000000001 99999999999999999999 0x10 many)
  string(REPLACE "." "\\." pattern "${value}")
  refuses("${epochs}; given '${pattern}'" --epochs ${value})
endforeach()
set(seed "--seed takes a whole number from 0 to 18446744073709551615")
foreach(value -1 1.5 nan 18446744073709551616 luck)
  string(REPLACE "." "\\." pattern "${value}")
  refuses("${seed}; given '${pattern}'" --seed ${value})
endforeach()
set(optimizer "--optimizer takes one of sgd, adam, adamw, amsgrad, rmsprop, rmsprop_momentum, adagrad, adadelta, adamax, nadam, radam, lion")
foreach(value adagrid SGD sgd,adam nan)
  refuses("${optimizer}; given '${value}'" --optimizer ${value})
endforeach()

# No value.
set(csv "--csv takes the path of a file to write")
foreach(pair "learning-rate:rate" "momentum:momentum" "epochs:epochs" "seed:seed" "optimizer:optimizer" "csv:csv")
  string(REGEX MATCH "^(.*):(.*)$" ignored "${pair}")
  set(option "--${CMAKE_MATCH_1}")
  set(takes "${${CMAKE_MATCH_2}}")
  refuses("${takes}; given nothing" ${option})
  refuses("${takes}; given nothing" ${option}=)
  refuses("${takes}; given nothing" ${option} --help=)
endforeach()

# What is no option at all, also behind good ones.
foreach(word --rate --epoch -h -e -5 - stray ++)
  string(REPLACE "+" "\\+" pattern "${word}")
  refuses("'${pattern}' is not an option; --help lists them" ${word})
  refuses("'${pattern}' is not an option; --help lists them" ${word} --epochs 1)
endforeach()
refuses("'0\\.99' is not an option; --help lists them" --momentum 0.9 0.99)

# An option that would do nothing.
foreach(optimizer adam adamw amsgrad)
  refuses("--momentum does nothing with --optimizer ${optimizer}, which has none; leave it out or take sgd"
          --optimizer ${optimizer} --momentum 0.9)
  refuses("--momentum does nothing with --optimizer ${optimizer}, [^\n]*" --momentum 0 --optimizer ${optimizer})
endforeach()

# Files that cannot be written: before the run, and in it.
refuses("--csv: cannot write '[^\n]*/none/run\\.csv': [^\n]+" --csv "${folder}/none/run.csv")
refuses("--csv: cannot write '[^\n]*': [^\n]+" --csv "${folder}")
if(EXISTS /dev/full)
  foreach(epochs 1 1000)  # found when the file is closed, and before
    run(--csv /dev/full --epochs ${epochs})
    complains(1 "--csv: cannot write '/dev/full': [^\n]+")
  endforeach()
  set(options "> /dev/full")
  set(out "")
  execute_process(COMMAND ${EMULATOR} "${PROGRAM}" RESULT_VARIABLE code OUTPUT_FILE /dev/full ERROR_VARIABLE err)
  complains(1 "cannot write the output")
endif()

# Help goes to stdout, names every option and its range, and wins over the rest of a good line.
run(--epochs 1 --help)
if(NOT code STREQUAL "0" OR NOT err STREQUAL "")
  fail("was to help")
endif()
foreach(option optimizer learning-rate momentum epochs seed csv help)
  prints("\n  --${option} ")
endforeach()
prints("sgd, adam, adamw, amsgrad, rmsprop, rmsprop_momentum, adagrad, adadelta, adamax, nadam, radam, lion \\(default sgd\\)")
prints("\\(0 to 3\\.4e\\+38, default 0\\.1\\)")
prints("\\(0 to 1, default 0\\.9\\)")
prints("\\(1 to 1000000000, default 1000\\)")
prints("\\(0 to 18446744073709551615, default 0\\)")

file(REMOVE_RECURSE "${folder}")
