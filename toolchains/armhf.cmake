# SPDX-License-Identifier: MIT
# Any 32-bit Arm that has NEON with fused multiply-add: Cortex-A5, A7, A12, A15, A17 and all of ARMv8.
set(triple arm-linux-gnueabihf)
set(processor armv7l)
set(flags "-march=armv7-a -mfpu=neon-vfpv4 -mfloat-abi=hard")
set(emulator qemu-arm)
include("${CMAKE_CURRENT_LIST_DIR}/linux-gnu.cmake")
