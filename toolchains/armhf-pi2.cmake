# SPDX-License-Identifier: MIT
# Raspberry Pi 2, and 32-bit systems on every later one.
set(triple arm-linux-gnueabihf)
set(processor armv7l)
set(flags "-mcpu=cortex-a7 -mfpu=neon-vfpv4 -mfloat-abi=hard")
set(emulator qemu-arm -cpu cortex-a7)
include("${CMAKE_CURRENT_LIST_DIR}/linux-gnu.cmake")
