# SPDX-License-Identifier: MIT
# Compiles all headers once, for the cases that bring no flags of their own. Nothing but that is called HEADER, so a
# compiler that would not use it has nothing to include.
#   cmake -DSETTINGS=compile.cmake -DHEADER=path/to/microstep.hpp -P precompile.cmake
cmake_minimum_required(VERSION 3.25)
include("${SETTINGS}")

file(WRITE "${HEADER}.in" "#include <microstep/microstep.hpp>\n")
execute_process(COMMAND ${compile} -x c++-header "${HEADER}.in" -o "${HEADER}.gch" COMMAND_ERROR_IS_FATAL ANY)
