# SPDX-License-Identifier: MIT
# Cortex-M3, soft float.
set(flags "-mcpu=cortex-m3 -mfloat-abi=soft")
set(board mps2-an385)
set(emulator -M mps2-an385)
include("${CMAKE_CURRENT_LIST_DIR}/arm-none-eabi.cmake")
