# SPDX-License-Identifier: MIT
# Draws momentum.svg: runs linear_regression four times and gnuplot once.
#   cmake -DPROGRAM=path/to/linear_regression [-DOUTPUT=file.svg] -P examples/figures/draw.cmake
# The figure goes beside this script unless OUTPUT says where; the CSVs go beside the program.
cmake_minimum_required(VERSION 3.25)

if(NOT PROGRAM)
  message(FATAL_ERROR "say which program: cmake -DPROGRAM=path/to/linear_regression -P examples/figures/draw.cmake")
endif()
get_filename_component(PROGRAM "${PROGRAM}" ABSOLUTE)
if(NOT OUTPUT)
  set(OUTPUT "${CMAKE_CURRENT_LIST_DIR}/momentum.svg")
endif()
get_filename_component(OUTPUT "${OUTPUT}" ABSOLUTE)
find_program(GNUPLOT gnuplot)
if(NOT GNUPLOT)
  message(FATAL_ERROR "gnuplot is not installed; on Debian: apt-get install gnuplot-nox")
endif()

get_filename_component(folder "${PROGRAM}" DIRECTORY)
string(APPEND folder "/figures")
file(MAKE_DIRECTORY "${folder}")

# run(NAME OPTIONS...): NAME.csv, and the last output in `printed`.
function(run name)
  execute_process(COMMAND "${PROGRAM}" ${ARGN} --csv "${folder}/${name}.csv" OUTPUT_VARIABLE output
                  COMMAND_ERROR_IS_FATAL ANY)
  set(printed "${output}" PARENT_SCOPE)
endfunction()

run(sgd_0 --optimizer sgd --momentum 0)
run(sgd_0.9 --optimizer sgd --momentum 0.9)
run(sgd_0.99 --optimizer sgd --momentum 0.99)
run(adam --optimizer adam)

# The optimum is what the program itself says: weight, bias and loss of the least squares.
if(NOT printed MATCHES "least squares +[-0-9.]+ +[-0-9.]+ +([0-9.]+)")
  message(FATAL_ERROR "no least squares in the output of ${PROGRAM}:\n${printed}")
endif()
execute_process(COMMAND "${GNUPLOT}" -c "${CMAKE_CURRENT_LIST_DIR}/momentum.gnuplot" "${folder}" "${OUTPUT}"
                        "${CMAKE_MATCH_1}"
                COMMAND_ERROR_IS_FATAL ANY)

# Say what the figure shows to those who cannot see it; gnuplot's own words name its patch level.
file(READ "${OUTPUT}" svg)
string(REGEX REPLACE "<title>Gnuplot</title>" "<title>Loss against epoch: SGD with momentum 0, 0.9 and 0.99, Adam</title>"
                     svg "${svg}")
string(REGEX REPLACE "<desc>[^<]*</desc>"
                     "<desc>Logarithmic axes. Momentum 0 and 0.9 reach one millionth above the least squares loss before epoch 200, Adam near 550; momentum 0.99 still swings above it at 1000.</desc>"
                     svg "${svg}")
string(REGEX REPLACE " +\n" "\n" svg "${svg}")
string(REPLACE "?>\n" "?>\n<!-- SPDX-License-Identifier: MIT -->\n" svg "${svg}")
file(WRITE "${OUTPUT}" "${svg}")
message(STATUS "drew ${OUTPUT}")
