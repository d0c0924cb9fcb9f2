# SPDX-License-Identifier: MIT
# Draws the figures of an example program: runs it, and then gnuplot once.
#   cmake -DPROGRAM=path/to/linear_regression [-DFOLDER=folder] -P examples/figures/draw.cmake   momentum.svg
#   cmake -DPROGRAM=path/to/moments [-DFOLDER=folder] -P examples/figures/draw.cmake             the optimizers' lesson
#   cmake -DPROGRAM=path/to/digits_head [-DFOLDER=folder] -P examples/figures/draw.cmake         digits_head.svg
#   cmake -DPROGRAM=path/to/online_regression [-DFOLDER=folder] -P examples/figures/draw.cmake   online_regression.svg
# The figures go beside this script unless FOLDER says where; the CSVs go beside the program.
cmake_minimum_required(VERSION 3.25)

if(NOT PROGRAM)
  message(FATAL_ERROR "say which program: cmake -DPROGRAM=path/to/linear_regression -P examples/figures/draw.cmake")
endif()
get_filename_component(PROGRAM "${PROGRAM}" ABSOLUTE)
if(NOT FOLDER)
  set(FOLDER "${CMAKE_CURRENT_LIST_DIR}")
endif()
get_filename_component(FOLDER "${FOLDER}" ABSOLUTE)
find_program(GNUPLOT gnuplot)
if(NOT GNUPLOT)
  message(FATAL_ERROR "gnuplot is not installed; on Debian: apt-get install gnuplot-nox")
endif()

get_filename_component(csvs "${PROGRAM}" DIRECTORY)
string(APPEND csvs "/figures")
file(MAKE_DIRECTORY "${csvs}" "${FOLDER}")

# run(OPTIONS...): the program; its output in `printed`.
function(run)
  execute_process(COMMAND "${PROGRAM}" ${ARGN} OUTPUT_VARIABLE output COMMAND_ERROR_IS_FATAL ANY)
  set(printed "${output}" PARENT_SCOPE)
endfunction()

function(gnuplot script)
  execute_process(COMMAND "${GNUPLOT}" -c ${script} ${ARGN} WORKING_DIRECTORY "${CMAKE_CURRENT_LIST_DIR}"
                  COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# finish(NAME TITLE DESCRIPTION [CSV]): says in NAME.svg what it shows to those who cannot see it, where gnuplot's own
# words name its patch level; and the hash of the curves, by which tests know that they are still the program's.
function(finish name title description)
  set(svg_file "${FOLDER}/${name}.svg")
  file(READ "${svg_file}" svg)
  string(REPLACE "<title>Gnuplot</title>" "<title>${title}</title>" svg "${svg}")
  string(REGEX REPLACE "<desc>[^<]*</desc>" "<desc>${description}</desc>" svg "${svg}")
  string(REGEX REPLACE " +\n" "\n" svg "${svg}")
  set(comments "<!-- SPDX-License-Identifier: MIT -->\n")
  if(ARGC GREATER 3)
    file(SHA256 "${csvs}/${ARGV3}" hash)
    string(APPEND comments "<!-- drawn from ${ARGV3}, SHA-256 ${hash} -->\n")
  endif()
  string(REPLACE "?>\n" "?>\n${comments}" svg "${svg}")
  file(WRITE "${svg_file}" "${svg}")
  message(STATUS "drew ${svg_file}")
endfunction()

function(draw_linear_regression)
  run(--optimizer sgd --momentum 0 --csv "${csvs}/sgd_0.csv")
  run(--optimizer sgd --momentum 0.9 --csv "${csvs}/sgd_0.9.csv")
  run(--optimizer sgd --momentum 0.99 --csv "${csvs}/sgd_0.99.csv")
  run(--optimizer adam --csv "${csvs}/adam.csv")
  # The optimum is what the program itself says: weight, bias and loss of the least squares.
  if(NOT printed MATCHES "least squares +[-0-9.]+ +[-0-9.]+ +([0-9.]+)")
    message(FATAL_ERROR "no least squares in the output of ${PROGRAM}:\n${printed}")
  endif()
  gnuplot(momentum.gnuplot "${csvs}" "${FOLDER}/momentum.svg" "${CMAKE_MATCH_1}")
  finish(momentum "Loss against epoch: SGD with momentum 0, 0.9 and 0.99, Adam"
    "Logarithmic axes. Momentum 0 and 0.9 reach one millionth above the least squares loss before epoch 200, Adam near 550; momentum 0.99 still swings above it at 1000.")
endfunction()

function(draw_moments)
  run(--csv "${csvs}")
  gnuplot(moments.gnuplot "${csvs}" "${FOLDER}")
  finish(estimates "A noisy gradient, its first moment and the root of its second"
    "While the gradient has mean 1 and noise 0.5 both lines lie near 1. When it becomes noise of deviation 2 without a mean, the first moment falls to about 0 and the root of the second climbs to about 2."
    estimates.csv)
  finish(steps "Length of a step against step, for momentum 0.9, RMSProp, Adam, AMSGrad and Adagrad"
    "Momentum grows to 10 learning rates and an outlier throws it beyond 100. RMSProp starts at 10 and falls to 1. Adam stays at 1. Adagrad shrinks. After the outlier Adam and RMSProp climb back to 1, AMSGrad stays at a tenth, Adagrad at a hundredth."
    steps.csv)
  finish(overshoot "Position along the floor of a valley against step, for momentum 0, 0.81, 0.9, 0.99 and 1"
    "Momentum 0 creeps, 0.81 arrives soonest without overshoot, 0.9 overshoots once by little, 0.99 swings for hundreds of steps, 1 swings for ever."
    overshoot.csv)
  finish(valley "Paths through a narrow valley: plain descent, momentum 0.81, Adam"
    "In sixty steps plain descent bounces between the walls and is a third of the way from the minimum; momentum has reached it; Adam, which takes both directions alike, has passed it and come back."
    valley.csv)
  finish(plateau "Position against step on a plateau, for momentum 0, 0.9 and 0.99, RMSProp and Adam"
    "Logarithmic steps. RMSProp and Adam leave the plateau within 50 steps, momentum 0.99 near 90, momentum 0.9 near 210, plain descent near 1800. Momentum 0.99 then swings for hundreds of steps."
    plateau.csv)
endfunction()

function(draw_digits_head)
  run(--csv "${csvs}/digits_head.csv")
  gnuplot(digits_head.gnuplot "${csvs}" "${FOLDER}/digits_head.svg")
  finish(digits_head "Right answers about digits held out against samples seen: SGD with momentum 0.9, Adam, and both by torch"
    "Logarithmic samples. Both rules climb from below half right after 80 samples to above 90 % after one epoch of 1200, and are at 97 to 99 % from the fifth on. The dots of torch, one for each epoch and rule, lie on the curves."
    digits_head.csv)
endfunction()

function(draw_online_regression)
  run(--csv "${csvs}")
  gnuplot(online_regression.gnuplot "${csvs}" "${FOLDER}/online_regression.svg")
  finish(online_regression "Error of a drifting sensor against day: factory calibration, learning online, the sensor's noise"
    "Logarithmic errors. The factory calibration goes from below 1 ppb to about 7 on day 70, where the sensor is knocked, and then to about 20. The model that learns from each reading stays below 1.5, jumps to 4 on day 71 and is back below 1 on day 77. The sensor's noise rises from 0.4 to 0.7."
    online_regression.csv)
endfunction()

get_filename_component(name "${PROGRAM}" NAME_WE)
if(NOT COMMAND draw_${name})
  message(FATAL_ERROR "no figure is made from ${name}, only from linear_regression, moments, digits_head and online_regression")
endif()
cmake_language(CALL draw_${name})
