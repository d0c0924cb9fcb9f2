// SPDX-License-Identifier: MIT
// What g++ did not compile may take stack by more than a constant.
asm(".syntax unified\n"
    ".section .text.take, \"ax\"\n"
    ".type take, %function\n"
    ".global take\n"
    "take:\n"
    "  mov r2, sp\n"
    "  rsbs r1, r0, #0\n"
    "  add sp, r1\n"
    "  movs r0, #0\n"
    "  mov sp, r2\n"
    "  bx lr\n"
    ".text\n");

extern "C" int take(int bytes);

int main() { return take(64); }
