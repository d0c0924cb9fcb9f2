# SPDX-License-Identifier: MIT
# Each object in the library that was compiled for an instruction set defines one name that others can see, and asks for none
# but the C library's.
#   cmake -DNM=<nm> -DLIBRARY=<libmicrostep_kernels.a> -P names_are_local.cmake
execute_process(COMMAND "${NM}" --extern-only "${LIBRARY}" OUTPUT_VARIABLE names COMMAND_ERROR_IS_FATAL ANY)
foreach(isa avx2 avx512)
  if(NOT names MATCHES "\n[a-z_]*${isa}\\.local\\.o:\n([^:]*)\n(\n|$)")
    message(FATAL_ERROR "There is no object for ${isa} in\n${names}")
  endif()
  string(REGEX MATCHALL "[^\n]+" lines "${CMAKE_MATCH_1}")
  list(FILTER lines EXCLUDE REGEX " U (mem[a-z]+|_GLOBAL_OFFSET_TABLE_|__[a-z]*san_.*|__stack_chk_fail)$")
  if(NOT "${lines}" MATCHES "^[0-9a-f]+ [DR] microstep_kernels_${isa}$")
    message(FATAL_ERROR "The object for ${isa} should have the name of its table and no other:\n${CMAKE_MATCH_1}")
  endif()
endforeach()
