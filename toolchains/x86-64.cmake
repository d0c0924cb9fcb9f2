# SPDX-License-Identifier: MIT
# Any 64-bit PC.
set(triple x86_64-linux-gnu)
set(processor x86_64)
set(flags "-march=x86-64")
set(emulator qemu-x86_64 -cpu max)
include("${CMAKE_CURRENT_LIST_DIR}/linux-gnu.cmake")
