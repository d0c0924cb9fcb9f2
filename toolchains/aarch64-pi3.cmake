# SPDX-License-Identifier: MIT
# Raspberry Pi 3 and Zero 2 W, 64-bit.
set(triple aarch64-linux-gnu)
set(processor aarch64)
set(flags "-mcpu=cortex-a53")
set(emulator qemu-aarch64 -cpu cortex-a53)
include("${CMAKE_CURRENT_LIST_DIR}/linux-gnu.cmake")
