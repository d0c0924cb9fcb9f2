# SPDX-License-Identifier: MIT
# 64-bit RISC-V with floats in hardware (RV64GC).
set(triple riscv64-linux-gnu)
set(processor riscv64)
set(flags "-march=rv64gc")
set(emulator qemu-riscv64)
include("${CMAKE_CURRENT_LIST_DIR}/linux-gnu.cmake")
