// SPDX-License-Identifier: MIT
// Breaks a precondition. tests/programs/dies_of_panic.cmake looks at how it ends.

#include "microstep/core/panic.hpp"

int main(int argc, char**) {
  MICROSTEP_EXPECT(argc > 99, "panic.cpp: this is what a broken precondition says");
  return 0;
}
