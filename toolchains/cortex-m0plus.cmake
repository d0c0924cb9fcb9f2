# SPDX-License-Identifier: MIT
# Cortex-M0+ (RP2040), soft float. QEMU has none: a Cortex-M0, which has the same instructions, runs the tests.
set(flags "-mcpu=cortex-m0plus -mfloat-abi=soft")
set(board microbit)
set(linked_boards rp2040)
set(emulator -M microbit -global nrf51-soc.flash-size=0x100000 -global nrf51-soc.sram-size=0x80000)
include("${CMAKE_CURRENT_LIST_DIR}/arm-none-eabi.cmake")
