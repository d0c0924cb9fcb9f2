// SPDX-License-Identifier: MIT
static int nothing() { return 0; }
int (*volatile chosen)() = nothing;

int main() { return chosen() + 1; }
