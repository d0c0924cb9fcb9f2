# SPDX-License-Identifier: MIT
# The comparison must notice what is stale, and nothing else.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/compare.cmake")
set(page "words\n| m0 | empty | -O2 | 500 | 0 | 0 | 0 | 40 | 40 |\n| m4 | empty | -O2 | 500 | 0 | 0 | 0 | 40 | 40 |\n| m0 | adam | -O2 | 1000 | 500 | 0 | 40 | 200 | 100 |\n| m4 | adam | -O2 | 1000 | 500 | 0 | 40 | 200 | 100 |\n")

function(row_is verdict claim row)
  compare_row("${page}" "${row}" stale)
  if((stale AND verdict STREQUAL "fresh") OR (NOT stale AND verdict STREQUAL "stale"))
    message(SEND_ERROR "${claim}: this should be ${verdict}.${stale}")
  endif()
endfunction()

row_is(fresh "nothing has changed" "| m4 | adam | -O2 | 1000 | 500 | 0 | 40 | 200 | 100 |")
row_is(fresh "flash and stack may differ by 2 %" "| m4 | adam | -O2 | 1020 | 500 | 0 | 40 | 196 | 102 |")
row_is(fresh "what is beyond another image follows from the page's flash" "| m4 | adam | -O2 | 1010 | 510 | 0 | 40 | 200 | 100 |")
row_is(stale "more flash" "| m4 | adam | -O2 | 1021 | 500 | 0 | 40 | 200 | 100 |")
row_is(stale "less flash" "| m4 | adam | -O2 | 979 | 500 | 0 | 40 | 200 | 100 |")
row_is(stale "a byte of .data" "| m4 | adam | -O2 | 1000 | 500 | 1 | 40 | 200 | 100 |")
row_is(stale "a byte of .bss" "| m4 | adam | -O2 | 1000 | 500 | 0 | 41 | 200 | 100 |")
row_is(stale "more stack" "| m4 | adam | -O2 | 1000 | 500 | 0 | 40 | 205 | 100 |")
row_is(stale "less of it painted" "| m4 | adam | -O2 | 1000 | 500 | 0 | 40 | 200 | 97 |")
row_is(stale "a row that is not there" "| m7 | adam | -O2 | 1000 | 500 | 0 | 40 | 200 | 100 |")

string(REPLACE "| 1000 | 500 |" "| 1000 | 501 |" page "${page}")
row_is(stale "what is beyond is not the difference of the page's flash" "| m4 | adam | -O2 | 1000 | 500 | 0 | 40 | 200 | 100 |")

function(text_is verdict claim page)
  set(OPTIMISATION -O2)
  compare_text("${page}" "Words; at @OPTIMISATION@.\n\n| core |\n|---|\n@ROWS@\n" stale)
  if((stale AND verdict STREQUAL "fresh") OR (NOT stale AND verdict STREQUAL "stale"))
    message(SEND_ERROR "${claim}: this should be ${verdict}.${stale}")
  endif()
endfunction()

set(rows "| core |\n|---|\n| cortex-m3 |\n| cortex-m7 |\n")
text_is(fresh "the template's words" "Words; at -O2.\n\n${rows}")
text_is(stale "other words" "Words, at -O2.\n\n${rows}")
text_is(stale "more words" "Words; at -O2.\n\n${rows}More.\n")
