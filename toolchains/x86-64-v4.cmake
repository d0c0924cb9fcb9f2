# SPDX-License-Identifier: MIT
# PCs with AVX-512.
set(triple x86_64-linux-gnu)
set(processor x86_64)
set(flags "-march=x86-64-v4")
set(emulator qemu-x86_64 -cpu max)
include("${CMAKE_CURRENT_LIST_DIR}/linux-gnu.cmake")
