# SPDX-License-Identifier: MIT
# For scripts run with cmake -P: sees to it that programs and headers are there before anything is configured.
include_guard()
include(ProcessorCount)

# require_packages(<kind> <what> <package> ...)
#
#   program  <what> is one or more names with commas between, any of which will do
#   header   <what> is a header that the compiler (CXX, or else c++) must find
#   file     <what> is a path with wildcards, for what no program and no header shows
#   package  Debian's name of what to install for it
#
# What is missing is installed where apt-get is and we are root. Elsewhere we stop and say what to type; but headers
# that apt-get cannot bring do not stop us, because CMake then fetches them, at a pinned release.
function(require_packages)
  find_program(apt_get apt-get NO_CACHE)
  _missing_packages(missing unnamed "${ARGN}")
  if(NOT missing)
    return()
  endif()

  if(NOT apt_get)
    list(FILTER unnamed INCLUDE REGEX "^program ")
    if(unnamed)
      list(TRANSFORM unnamed REPLACE "^program " "  ")
      list(TRANSFORM unnamed REPLACE "," " or ")
      list(JOIN unnamed "\n" unnamed)
      message(FATAL_ERROR "These programs are missing, and this system has no apt-get to install them with:\n${unnamed}\n"
        "Install them with your system's package manager, so that they are found in PATH, and run this again.")
    endif()
    return()
  endif()

  list(JOIN missing " " line)
  execute_process(COMMAND id -u OUTPUT_VARIABLE user OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(NOT user STREQUAL "0")
    message(FATAL_ERROR "Some packages are missing. Only root can install them; please type\n"
      "  sudo apt-get update && sudo apt-get install --yes --no-install-recommends ${line}\n"
      "and run this again.")
  endif()

  message(STATUS "Installing ${line}")
  set(ENV{DEBIAN_FRONTEND} noninteractive)
  # The lists may be there already when the network is not, so a failed update is not yet the end.
  execute_process(COMMAND ${apt_get} update OUTPUT_VARIABLE updated ERROR_VARIABLE updated)
  execute_process(
    COMMAND ${apt_get} install --yes --no-install-recommends -o DPkg::Lock::Timeout=120 ${missing}
    OUTPUT_VARIABLE installed ERROR_VARIABLE installed RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "apt-get could not install ${line}:\n${updated}\n${installed}")
  endif()
  _missing_packages(missing unnamed "${ARGN}")
  if(missing)
    list(JOIN unnamed ", " unnamed)
    message(FATAL_ERROR "apt-get installed ${line}, yet this is still missing: ${unnamed}\n${installed}")
  endif()
endfunction()

# missing_packages(<result> <needs>): the packages of what is not there; `needs` is a list of the same words.
function(missing_packages result needs)
  _missing_packages(missing unnamed "${needs}")
  set(${result} "${missing}" PARENT_SCOPE)
endfunction()

# Sets `missing` to the packages of what is not there, and `unnamed` to the things themselves, "<kind> <what>".
function(_missing_packages missing unnamed needs)
  set(packages "")
  set(things "")
  while(needs)
    list(POP_FRONT needs kind what package)
    cmake_language(CALL _is_there_${kind} there "${what}")
    if(NOT there)
      list(APPEND packages ${package})
      list(APPEND things "${kind} ${what}")
    endif()
  endwhile()
  list(REMOVE_DUPLICATES packages)
  set(${missing} "${packages}" PARENT_SCOPE)
  set(${unnamed} "${things}" PARENT_SCOPE)
endfunction()

function(_is_there_program result names)
  string(REPLACE "," ";" names "${names}")
  find_program(found NAMES ${names} NO_CACHE)
  if(found)
    set(${result} TRUE PARENT_SCOPE)
  else()
    set(${result} FALSE PARENT_SCOPE)
  endif()
endfunction()

# Asks the compiler, which knows best where it looks.
function(_is_there_header result header)
  set(${result} FALSE PARENT_SCOPE)
  find_program(compiler NAMES c++ g++ clang++ NO_CACHE)
  if(DEFINED ENV{CXX})
    separate_arguments(compiler NATIVE_COMMAND "$ENV{CXX}")
  endif()
  execute_process(
    COMMAND ${CMAKE_COMMAND} -E echo "#if !__has_include(<${header}>)\n#error\n#endif"
    COMMAND ${compiler} -x c++ -E -
    RESULT_VARIABLE code OUTPUT_QUIET ERROR_QUIET)
  if(code EQUAL 0)
    set(${result} TRUE PARENT_SCOPE)
  endif()
endfunction()

function(_is_there_file result pattern)
  file(GLOB found ${pattern})
  if(found)
    set(${result} TRUE PARENT_SCOPE)
  else()
    set(${result} FALSE PARENT_SCOPE)
  endif()
endfunction()

# Sets `jobs` to the number of cores that we may use.
function(count_cores jobs)
  ProcessorCount(count)
  if(count LESS 1)
    set(count 1)
  endif()
  set(${jobs} ${count} PARENT_SCOPE)
endfunction()

# Says what it does, runs a command in the sources, and shows what that printed only if it fails.
function(run_quietly what)
  message(STATUS "${what}")
  execute_process(COMMAND ${ARGN} WORKING_DIRECTORY "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/.."
    OUTPUT_VARIABLE printed ERROR_VARIABLE printed RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    list(JOIN ARGN " " command)
    message(FATAL_ERROR "${what}: failed\n${command}\n${printed}")
  endif()
endfunction()

# Makes Ninja, or else Make, the default for build trees that have no generator yet.
function(choose_generator)
  find_program(ninja ninja NO_CACHE)
  if(NOT DEFINED ENV{CMAKE_GENERATOR} AND ninja)
    set(ENV{CMAKE_GENERATOR} Ninja)
  endif()
endfunction()
