// SPDX-License-Identifier: MIT
// Linux is Linux: the message and a core dump.
#include "../host/panic.cpp"
