# SPDX-License-Identifier: MIT
# Cortex-M33F (RP2350), in the secure world.
set(flags "-mcpu=cortex-m33 -mfpu=fpv5-sp-d16 -mfloat-abi=hard")
set(board mps2-an505)
set(linked_boards rp2350)
set(emulator -M mps2-an505)
include("${CMAKE_CURRENT_LIST_DIR}/arm-none-eabi.cmake")
