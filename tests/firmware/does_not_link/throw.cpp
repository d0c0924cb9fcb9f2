// SPDX-License-Identifier: MIT
int main(int, char**) { throw 1; }
