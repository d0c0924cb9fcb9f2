// SPDX-License-Identifier: MIT
// Linux is Linux: standard output.
#include "../host/console.cpp"
