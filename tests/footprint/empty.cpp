// SPDX-License-Identifier: MIT
// What every image has: the way from reset to main(), faults, the console, the end.
int main() { return 0; }
