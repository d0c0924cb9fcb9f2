# SPDX-License-Identifier: MIT
# Where microstep's vector arithmetic comes from. Used by the build tree and, installed, by microstepConfig.cmake, so
# that both decide alike.
include_guard()
include(CheckCXXSourceCompiles)

# Sets MICROSTEP_SIMD_SOURCE in the caller's scope:
#   off       MICROSTEP_SIMD is OFF: plain float
#   none      the target has no vector unit, and needs nothing
#   target    the target `xsimd`, which is there already
#   compiler  xsimd is where the compiler finds it by itself; no -isystem for it, which would break a cross compiler
#   missing   xsimd is needed and is not there
#   else      a folder that holds xsimd/
function(microstep_choose_simd)
  set(MICROSTEP_SIMD_SOURCE missing PARENT_SCOPE)
  if(NOT MICROSTEP_SIMD)
    set(MICROSTEP_SIMD_SOURCE off PARENT_SCOPE)
    return()
  endif()
  if(TARGET xsimd)
    set(MICROSTEP_SIMD_SOURCE target PARENT_SCOPE)
    return()
  endif()

  # The question that lib/microstep/simd/registers/choice.hpp asks.
  check_cxx_source_compiles("
    #if !defined(__SSE2__) && !defined(__ARM_NEON)
    #error
    #endif
    int main() {}" MICROSTEP_HAS_VECTOR_UNIT)
  if(NOT MICROSTEP_HAS_VECTOR_UNIT)
    set(MICROSTEP_SIMD_SOURCE none PARENT_SCOPE)
    return()
  endif()

  # Not find_package(xsimd): Debian's links -lxtl, which does not exist, and cannot be seen when crossing.
  find_path(MICROSTEP_XSIMD_INCLUDE_DIR xsimd/xsimd.hpp)
  find_path(MICROSTEP_XSIMD_INCLUDE_DIR xsimd/xsimd.hpp PATHS ${CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES}
    NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
  mark_as_advanced(MICROSTEP_XSIMD_INCLUDE_DIR)
  if(NOT MICROSTEP_XSIMD_INCLUDE_DIR)
    return()
  endif()

  file(STRINGS "${MICROSTEP_XSIMD_INCLUDE_DIR}/xsimd/config/xsimd_config.hpp" lines REGEX "define XSIMD_VERSION_M")
  string(REGEX REPLACE ".*VERSION_MAJOR ([0-9]+).*VERSION_MINOR ([0-9]+).*" "\\1.\\2" version "${lines}")
  if(NOT version VERSION_GREATER_EQUAL 8.1)
    message(STATUS "microstep: xsimd ${version} in ${MICROSTEP_XSIMD_INCLUDE_DIR} is too old, 8.1 is needed")
    return()
  endif()

  if(MICROSTEP_XSIMD_INCLUDE_DIR IN_LIST CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES)
    set(MICROSTEP_SIMD_SOURCE compiler PARENT_SCOPE)
  elseif(NOT CMAKE_CROSSCOMPILING OR NOT MICROSTEP_XSIMD_INCLUDE_DIR STREQUAL "/usr/include")
    set(MICROSTEP_SIMD_SOURCE "${MICROSTEP_XSIMD_INCLUDE_DIR}" PARENT_SCOPE)
  endif()
endfunction()

# Gives `target` what microstep_choose_simd() found. `scope` is BUILD_INTERFACE, or 1 for an imported target.
function(microstep_link_simd target scope)
  if(MICROSTEP_SIMD_SOURCE STREQUAL "off")
    target_compile_definitions(${target} INTERFACE "$<${scope}:MICROSTEP_SIMD=0>")
  elseif(MICROSTEP_SIMD_SOURCE STREQUAL "target")
    target_link_libraries(${target} INTERFACE "$<${scope}:xsimd>")
  elseif(IS_DIRECTORY "${MICROSTEP_SIMD_SOURCE}")
    target_include_directories(${target} SYSTEM INTERFACE "$<${scope}:${MICROSTEP_SIMD_SOURCE}>")
  endif()
endfunction()
