// SPDX-License-Identifier: MIT
// What main() returns is what the emulator exits with.
int main() { return 42; }
