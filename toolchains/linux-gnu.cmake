# SPDX-License-Identifier: MIT
# The engine for Linux with Debian's compilers. A leaf says what its device is and includes this:
#   triple     the compilers are <triple>-g++, their root is /usr/<triple>
#   processor  as `uname -m` says it there
#   flags      which CPU
#   emulator   the words that run a program here; the root is added
# On a machine of that processor it is an ordinary build: no emulator, no other root.
set(CMAKE_CXX_COMPILER ${triple}-g++)
set(CMAKE_CXX_FLAGS_INIT "${flags}")
if(CMAKE_HOST_SYSTEM_PROCESSOR STREQUAL processor)
  return()
endif()

set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR ${processor})
set(CMAKE_CROSSCOMPILING_EMULATOR ${emulator} -L /usr/${triple})
# Programs are this machine's, libraries the device's. Packages of headers alone are the same for both, and those are
# the only ones that are looked for.
set(CMAKE_FIND_ROOT_PATH /usr/${triple})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE BOTH)
