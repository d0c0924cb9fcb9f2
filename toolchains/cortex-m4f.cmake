# SPDX-License-Identifier: MIT
# Cortex-M4F (STM32F4).
set(flags "-mcpu=cortex-m4 -mfpu=fpv4-sp-d16 -mfloat-abi=hard")
set(board mps2-an386)
set(linked_boards stm32f411)
set(emulator -M mps2-an386)
include("${CMAKE_CURRENT_LIST_DIR}/arm-none-eabi.cmake")
