# SPDX-License-Identifier: MIT
# Every message of a static_assert or an #error in lib/ is expected by a case here, word for word.
cmake_minimum_required(VERSION 3.25)

# Some cannot be reached from a test, and have a reason.
set(unreachable
  # wants a machine without xsimd, and Debian has it among the compiler's own headers
  "<xsimd/xsimd.hpp> is missing"
)

file(GLOB cases "${CASES}/*.cpp")
set(expected "")
foreach(case IN LISTS cases)
  file(READ "${case}" text)
  string(APPEND expected "${text}")
endforeach()

file(GLOB_RECURSE headers "${LIB}/microstep/*.hpp")
if(NOT headers)
  message(FATAL_ERROR "There are no headers in ${LIB}")
endif()
foreach(header IN LISTS headers)
  file(READ "${header}" text)
  # A message may be in pieces: "who: " "what".
  string(REGEX REPLACE "\"[ \n]+\"" "" text "${text}")
  # Lists would split at semicolons and hold brackets together.
  string(REPLACE ";" "<semicolon>" text "${text}")
  string(REPLACE "[" "<" text "${text}")
  string(REPLACE "]" ">" text "${text}")
  string(REGEX MATCHALL "(static_assert\\(|#error )[^\"]*\"[^\"]*\"" found "${text}")
  foreach(one IN LISTS found)
    string(REGEX REPLACE "^[^\"]*\"([^\"]*)\"" "\\1" message "${one}")
    string(REPLACE "<semicolon>" ";" message "${message}")
    string(FIND "${expected}" "// expect: ${message}" position)
    foreach(exception IN LISTS unreachable)
      string(FIND "${message}" "${exception}" excused)
      if(NOT excused EQUAL -1)
        set(position 0)
      endif()
    endforeach()
    if(position EQUAL -1)
      message(SEND_ERROR "${header}: no case expects the message: ${message}")
    endif()
  endforeach()
endforeach()
