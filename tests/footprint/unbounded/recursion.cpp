// SPDX-License-Identifier: MIT
volatile int depth = 3;

[[gnu::noipa]] int deeper(int left) { return left == 0 ? 0 : deeper(left - 1) + depth; }

int main() { return deeper(depth); }
