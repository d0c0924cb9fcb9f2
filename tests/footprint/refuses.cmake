# SPDX-License-Identifier: MIT
# What has no bound for its stack must not get a number: cmake -DCORE=preset -DWORK=folder -P refuses.cmake
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/image.cmake")
why_not(why)
if(why)
  message("skipped: ${why}")
  return()
endif()
make_tool()
preset_flags(optimisation)

function(is_refused program says)
  measure(${CORE} ${optimisation} "${CMAKE_CURRENT_LIST_DIR}/unbounded/${program}.cpp" said painted)
  if(NOT said MATCHES "no bound for the stack: ${says}")
    message(SEND_ERROR "${program}.cpp: no word of '${says}', but: ${said}")
  endif()
endfunction()

is_refused(recursion "[a-zA-Z0-9_]*deeper[a-z]* is recursive")
is_refused(pointer "main calls through a pointer")
is_refused(frame "the frame of main is of no fixed size")
is_refused(library "the frame of take is of no fixed size")
