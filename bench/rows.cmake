# SPDX-License-Identifier: MIT
# For the scripts that run the benchmarks: their rows.

# What update_bench measures beside momentum and adam, in the shorter tables.
set(other_rules adamw adam_amsgrad rmsprop rmsprop_momentum rmsprop_centered rmsprop_centered_momentum adagrad adadelta adamax
  nadam radam lion)

# run_rows(<program> <filter> <seconds a row>) appends what it prints to `rows`, which is shown meanwhile if SHOW is true,
# and keeps of each row its ns, rate, ratio, ratio_low and ratio_high as <name>.<what>.
macro(run_rows program filter seconds)
  set(_show "")
  if(SHOW)
    set(_show ECHO_OUTPUT_VARIABLE)
  endif()
  execute_process(COMMAND ${PIN} "${program}" "--benchmark_min_time=${seconds}" "--benchmark_filter=${filter}" ${ARGN}
    OUTPUT_VARIABLE _printed ERROR_VARIABLE _errors RESULT_VARIABLE _result ${_show})
  if(NOT _result EQUAL 0)
    message(FATAL_ERROR "${program} ended with ${_result}:\n${_printed}\n${_errors}")
  endif()
  string(REGEX MATCHALL "[^\n]+" _lines "${_printed}")
  foreach(_line IN LISTS _lines)
    # name, ns, rate, ratio, its quartiles, rounds
    if(_line MATCHES "^([a-z0-9_/]+) +([0-9.]+) +([0-9.]+) +([0-9.]+) +([0-9.]+) +([0-9.]+) +[1-9][0-9]*$")
      set(_name "${CMAKE_MATCH_1}")
      list(APPEND rows "${_name}")
      set("${_name}.ns" "${CMAKE_MATCH_2}")
      set("${_name}.rate" "${CMAKE_MATCH_3}")
      set("${_name}.ratio" "${CMAKE_MATCH_4}")
      set("${_name}.ratio_low" "${CMAKE_MATCH_5}")
      set("${_name}.ratio_high" "${CMAKE_MATCH_6}")
    endif()
  endforeach()
endmacro()
