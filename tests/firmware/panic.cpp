// SPDX-License-Identifier: MIT
// A broken precondition: the board's panic() must have replaced the weak one of the header.
#include "microstep/core/panic.hpp"

namespace {
volatile int argument = 0;
}

int main() {
  MICROSTEP_EXPECT(argument == 1, "firmware/panic.cpp: this is what a broken precondition says");
  return 0;
}
