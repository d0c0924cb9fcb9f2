# SPDX-License-Identifier: MIT
# PCs since 2013: AVX2 and FMA.
set(triple x86_64-linux-gnu)
set(processor x86_64)
set(flags "-march=x86-64-v3")
set(emulator qemu-x86_64 -cpu max)
include("${CMAKE_CURRENT_LIST_DIR}/linux-gnu.cmake")
