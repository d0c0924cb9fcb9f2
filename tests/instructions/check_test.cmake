# SPDX-License-Identifier: MIT
# That count.cmake refuses what it has to: a program and a plugin that are played by files, and a page of three figures.
cmake_minimum_required(VERSION 3.25)

if(CASE STREQUAL "page_is_as_printed")
  include("${CMAKE_CURRENT_LIST_DIR}/page.cmake")
  read_page("${PAGE}")
  print_page(text)
  file(READ "${PAGE}" there)
  if(NOT text STREQUAL there)
    file(WRITE "${WORK}/INSTRUCTIONS.md" "${text}")
    message(FATAL_ERROR "platform/INSTRUCTIONS.md is not what page.cmake prints of its figures: ${WORK}/INSTRUCTIONS.md. "
      "Change tests/instructions, not the page.")
  endif()
  return()
endif()

set(target here)
set(call 5)
set(adam 7605)    # less the call, a thousandth of it: 7.60
set(lion 975)     # 0.97
set(head 42206)   # 42201
set(says "")
set(more_lines "")
set(more_counts "")
if(CASE STREQUAL "little_more")
  set(head 43050)
elseif(CASE STREQUAL "more")
  set(head 43051)
  set(says "More instructions than before, by over 2 %, on here:\n  strict, 64 -> 10, 8, adam: 43046, on the page 42201\n")
elseif(CASE STREQUAL "little_less")
  set(head 41362)
elseif(CASE STREQUAL "less")
  set(head 41361)
  set(says "The page is stale, on here:\n  strict, 64 -> 10, 8, adam: 41356, on the page 42201\n")
elseif(CASE STREQUAL "more_and_less")
  set(adam 7800)
  set(lion 905)
  set(says "on here:\n  strict, adam, the default: 7.80, on the page 7.60\n.*\n  strict, lion, a, b: 0.90, on the page 0.97\n")
elseif(CASE STREQUAL "row_is_new")
  set(more_lines "1000|fused|adam|the default\n")
  set(more_counts "1005\n")
  set(says "\n  fused, adam, the default: 1.00, not on the page\n")
elseif(CASE STREQUAL "row_is_gone")
  set(target there)
  set(says "\n  fused, adam, the default: on the page, and no longer counted\n")
elseif(CASE STREQUAL "target_is_new")
  set(target nowhere)
  set(says "\n  strict, adam, the default: 7.60, not on the page\n")
elseif(CASE STREQUAL "count_is_missing")
  set(more_lines "1000|fused|adam|the default\n")
  set(says "The program printed 6 lines, and QEMU's plugin wrote down 5 counts")
elseif(CASE STREQUAL "thousand_is_off")
  set(call 6)
  set(says "1000 instructions were counted as 999: the counts cannot be trusted")
elseif(CASE STREQUAL "program_fails")
  file(REMOVE "${WORK}/printed")
  set(says "The program ended with 1")
endif()

file(WRITE "${WORK}/page.md" "## Figures

### One step of a rule, strict

| rule | options | here | there |
|---|---|---|---|
| adam | the default | 7.60 | 7.60 |
| lion | a, b | 0.97 | 0.97 |

### One step of a rule, fused

| rule | options | there |
|---|---|---|
| adam | the default | 1.00 |

### One training step, strict

| head | batch | rule | here | there |
|---|---|---|---|---|
| 64 -> 10 | 8 | adam | 42201 | 42201 |
")
if(NOT CASE STREQUAL "program_fails")
  file(WRITE "${WORK}/printed" "1|a call\n1|a thousand\n1000|strict|adam|the default\n1000|strict|lion|a, b\n"
    "1|strict|64 -> 10|8|adam\n${more_lines}")
endif()
file(WRITE "${WORK}/counts" "${call}\n1005\n${adam}\n${lion}\n${head}\n${more_counts}")
file(WRITE "${WORK}/settings.cmake" "
set(TARGET ${target})
set(COMMAND [==[${CMAKE_COMMAND};-E;cat;${WORK}/printed]==])
set(COUNTS [==[${WORK}/counts]==])
set(FIGURES [==[${WORK}/figures]==])
set(PAGE [==[${WORK}/page.md]==])
")
execute_process(COMMAND ${CMAKE_COMMAND} -DSETTINGS=${WORK}/settings.cmake -DCHECK=ON
  -P ${CMAKE_CURRENT_LIST_DIR}/count.cmake OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE code)
if(says STREQUAL "" AND NOT code EQUAL 0)
  message(FATAL_ERROR "It fails, and should not:\n${output}")
elseif(NOT says STREQUAL "" AND (code EQUAL 0 OR NOT output MATCHES "${says}"))
  message(FATAL_ERROR "It should fail and say\n${says}\nbut ends with ${code} and says\n${output}")
endif()
