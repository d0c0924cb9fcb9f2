# SPDX-License-Identifier: MIT
# Makes digits/data.hpp from digits.csv: its rows in the order of their SHA-256, cut into three sets.
#   cmake -DCSV=digits.csv -DHEADER=path/to/digits/data.hpp -P data.cmake
cmake_minimum_required(VERSION 3.25)

file(STRINGS "${CSV}" rows)
set(keyed "")
foreach(row IN LISTS rows)
  string(SHA256 key "${row}")
  list(APPEND keyed "${key}:${row}")
endforeach()
list(SORT keyed)
list(LENGTH keyed count)
if(NOT count EQUAL 1797)
  message(FATAL_ERROR "${CSV} has ${count} rows, and there were 1797")
endif()

file(WRITE "${HEADER}.new" "// SPDX-License-Identifier: MIT
// Made by examples/digits/data.cmake from digits.csv, which is CC BY 4.0: see the README beside it.
#pragma once

#include \"digits/labelled_images.hpp\"

namespace examples::digits {
")
# write_set(NAME FIRST COUNT)
function(write_set name first count)
  list(SUBLIST keyed ${first} ${count} rows)
  list(TRANSFORM rows REPLACE "^[0-9a-f]+:(.*),[0-9]$" "    \\1," OUTPUT_VARIABLE images)
  list(TRANSFORM rows REPLACE "^.*,([0-9])$" "\\1" OUTPUT_VARIABLE labels)
  list(JOIN images "\n" images)
  list(JOIN labels "," labels)
  file(APPEND "${HEADER}.new"
    "\ninline constexpr labelled_images<${count}> ${name}{\n    {\n${images}\n    },\n    {${labels}}};\n")
endfunction()
write_set(training 0 1200)
write_set(adaptation 1200 297)
write_set(held_out 1497 300)
file(APPEND "${HEADER}.new" "\n}  // namespace examples::digits\n")
file(RENAME "${HEADER}.new" "${HEADER}")
