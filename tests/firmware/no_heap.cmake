# SPDX-License-Identifier: MIT
# The image may hold no name of the heap, of exceptions or of their runtime: cmake -DNM=file -DIMAGE=file -P no_heap.cmake
cmake_minimum_required(VERSION 3.25)
set(names malloc calloc realloc free _malloc_r _free_r sbrk _sbrk _sbrk_r _Znw.* _Zna.* _Zdl.* _Zda.*
  __cxa_throw __cxa_.*exception.* __gxx_personality.* _Unwind_.* __aeabi_unwind_cpp_pr1 abort printf _printf_r)
list(JOIN names "|" names)
execute_process(COMMAND "${NM}" --format=just-symbols "${IMAGE}" OUTPUT_VARIABLE symbols COMMAND_ERROR_IS_FATAL ANY)
if(NOT symbols MATCHES "(^|\n)main\n")
  message(FATAL_ERROR "${IMAGE} has no symbols to look at.")
endif()
if(symbols MATCHES "(^|\n)(${names})\n")
  message(FATAL_ERROR "${IMAGE} holds ${CMAKE_MATCH_2}.")
endif()
