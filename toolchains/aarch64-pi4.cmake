# SPDX-License-Identifier: MIT
# Raspberry Pi 4 and 400, 64-bit.
set(triple aarch64-linux-gnu)
set(processor aarch64)
set(flags "-mcpu=cortex-a72")
set(emulator qemu-aarch64 -cpu cortex-a72)
include("${CMAKE_CURRENT_LIST_DIR}/linux-gnu.cmake")
