# SPDX-License-Identifier: MIT
# Cortex-M55 with Helium (MVE).
set(flags "-mcpu=cortex-m55 -mfloat-abi=hard")
set(board mps3-an547)
set(emulator -M mps3-an547)
include("${CMAKE_CURRENT_LIST_DIR}/arm-none-eabi.cmake")
