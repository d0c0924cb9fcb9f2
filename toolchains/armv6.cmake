# SPDX-License-Identifier: MIT
# Raspberry Pi Zero and 1. Debian's armhf libraries are for ARMv7, so these are armel's, and linked into the program.
set(triple arm-linux-gnueabi)
set(processor armv6l)
set(flags "-mcpu=arm1176jzf-s -mfpu=vfp -mfloat-abi=softfp -marm")
set(emulator qemu-arm -cpu arm1176)
set(CMAKE_EXE_LINKER_FLAGS_INIT -static)
include("${CMAKE_CURRENT_LIST_DIR}/linux-gnu.cmake")
