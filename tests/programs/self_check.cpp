// SPDX-License-Identifier: MIT
// Prints what self_check says of this program's arithmetic; exits with 0 if it keeps the contract.
#include <cstdio>

#include "microstep/train/self_check.hpp"

int main() {
  using microstep::arithmetic;
  const auto strict = microstep::self_check();
  const auto fused = microstep::self_check<arithmetic::fused>();
  std::printf("strict %s\nfused %s\n", to_string(strict), to_string(fused));
  return strict == microstep::self_check_verdict::ok && fused == microstep::self_check_verdict::ok ? 0 : 1;
}
