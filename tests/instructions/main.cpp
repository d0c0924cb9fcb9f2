// SPDX-License-Identifier: MIT
// Runs all that is counted. It is the same program on every target.
#include "instructions/count.hpp"

extern "C" {
[[gnu::noipa]] void count_begin() noexcept {}
[[gnu::noipa]] void count_end() noexcept {}
}

namespace {

using namespace microstep::instructions;

[[gnu::noipa]] bool nothing() { return true; }

[[gnu::noipa]] bool a_thousand() {
  asm volatile(
      ".rept 1000\n"
      "nop\n"
      ".endr");
  return true;
}

}  // namespace

int main() {
  bool done = count(1, {"a call"}, nothing);  // and the marks around it: count.cmake takes them off
  done = count(1, {"a thousand"}, a_thousand) && done;
  done = count_rules() && done;
  done = count_training() && done;
  done = count_plain_loops() && done;
  return done ? 0 : 1;
}
