// SPDX-License-Identifier: MIT
// Prints what self_check says of this program's arithmetic; exits with 0 if it keeps the contract.
#include "microstep/train/self_check.hpp"
#include "platform/console.hpp"

int main() {
  using microstep::arithmetic;
  const auto strict = microstep::self_check();
  const auto fused = microstep::self_check<arithmetic::fused>();
  for (const char* text : {"strict ", to_string(strict), "\nfused ", to_string(fused), "\n"}) {
    microstep::platform::write(text);
  }
  return strict == microstep::self_check_verdict::ok && fused == microstep::self_check_verdict::ok ? 0 : 1;
}
