// SPDX-License-Identifier: MIT
// Linux is Linux: not known.
#include "../host/stack.cpp"
