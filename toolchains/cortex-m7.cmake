# SPDX-License-Identifier: MIT
# Cortex-M7 with double precision (STM32H7).
set(flags "-mcpu=cortex-m7 -mfpu=fpv5-d16 -mfloat-abi=hard")
set(board mps2-an500)
set(linked_boards stm32h743)
set(emulator -M mps2-an500)
include("${CMAKE_CURRENT_LIST_DIR}/arm-none-eabi.cmake")
