# SPDX-License-Identifier: MIT
# The engine for Cortex-M without an operating system. A leaf says what its core is and includes this:
#   flags          which CPU
#   board          programs are linked for it: platform/cortex_m/boards/<board>.ld
#   linked_boards  others with the same core, for which the tests link an image and run nothing
#   emulator       the words that make qemu-system-arm that board
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR arm)
set(CMAKE_CXX_COMPILER arm-none-eabi-g++)
set(CMAKE_EXECUTABLE_SUFFIX_CXX .elf)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)  # nothing links without a board

# The last two keep out guards of static variables, and destructors at an exit that never comes, with the heap that both
# would bring. There is no -ffp-contract here: the library keeps its bits whatever that is.
set(CMAKE_CXX_FLAGS_INIT "${flags} -mthumb -ffunction-sections -fdata-sections -fno-math-errno -fno-exceptions \
-fno-rtti -fno-threadsafe-statics -fno-use-cxa-atexit")

set(MICROSTEP_BOARD ${board})
set(MICROSTEP_LINKED_BOARDS ${linked_boards})
set(CMAKE_CROSSCOMPILING_EMULATOR qemu-system-arm ${emulator} -display none -monitor none -serial none
  -chardev stdio,id=console -semihosting-config enable=on,target=native,chardev=console -kernel)

set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
