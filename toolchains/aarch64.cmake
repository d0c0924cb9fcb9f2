# SPDX-License-Identifier: MIT
# Any 64-bit Arm.
set(triple aarch64-linux-gnu)
set(processor aarch64)
set(flags "-march=armv8-a")
set(emulator qemu-aarch64 -cpu cortex-a53)
include("${CMAKE_CURRENT_LIST_DIR}/linux-gnu.cmake")
