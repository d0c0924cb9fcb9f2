# SPDX-License-Identifier: MIT

# Sets `result` to what page.cmake enters, "<name>|...|<figure>": from what the program has printed, "<divisor>|<name>|...",
# and the counts that belong to it. The first two lines prove the counting: one call of an empty function, which is taken
# off all others, and one of a function of 1000 instructions more.
function(figures_of result names counts)
  list(LENGTH names printed)
  list(LENGTH counts counted)
  if(NOT printed EQUAL counted)
    message(FATAL_ERROR "The program printed ${printed} lines, and QEMU's plugin wrote down ${counted} counts.")
  endif()
  list(POP_FRONT names empty thousand)
  list(POP_FRONT counts call more)
  math(EXPR difference "${more} - ${call}")
  if(NOT "${empty} ${thousand}" STREQUAL "1|a call 1|a thousand" OR NOT difference EQUAL 1000)
    message(FATAL_ERROR "1000 instructions were counted as ${difference}: the counts cannot be trusted.")
  endif()

  set(lines "")
  foreach(name count IN ZIP_LISTS names counts)
    string(REGEX MATCH "^([0-9]+)[|](.*)$" matched "${name}")
    set(divisor ${CMAKE_MATCH_1})
    set(label "${CMAKE_MATCH_2}")
    math(EXPR figure "${count} - ${call}")
    if(divisor GREATER 1)  # two decimals
      math(EXPR hundredths "(${figure} * 100 + ${divisor} / 2) / ${divisor}")
      math(EXPR whole "${hundredths} / 100")
      math(EXPR rest "${hundredths} % 100 + 100")
      string(SUBSTRING ${rest} 1 2 rest)
      set(figure ${whole}.${rest})
    endif()
    list(APPEND lines "${label}|${figure}")
  endforeach()
  set(${result} "${lines}" PARENT_SCOPE)
endfunction()
