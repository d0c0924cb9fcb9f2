# SPDX-License-Identifier: MIT
# Raspberry Pi 5 and 500, 64-bit.
set(triple aarch64-linux-gnu)
set(processor aarch64)
set(flags "-mcpu=cortex-a76")
set(emulator qemu-aarch64 -cpu cortex-a76)
include("${CMAKE_CURRENT_LIST_DIR}/linux-gnu.cmake")
