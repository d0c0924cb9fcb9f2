// SPDX-License-Identifier: MIT
#include <cstdio>

int main(int, char** arguments) { return std::printf("%s\n", arguments[0]) > 0 ? 0 : 1; }
