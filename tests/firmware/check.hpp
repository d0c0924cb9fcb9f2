// SPDX-License-Identifier: MIT
// doctest would cost a microcontroller 166 KB and a heap. A program checks what it claims and returns summary():
//
//   check(sum == 3, "two and one are three");
//   return summary();
#pragma once

#include <cstdint>

#include "platform/console.hpp"

namespace microstep::firmware {

inline std::uint32_t checks = 0;
inline std::uint32_t failures = 0;

/// Says where a claim does not hold, and what it was.
inline void check(bool holds, const char* claim, const char* file = __builtin_FILE(),
                  std::uint32_t line = __builtin_LINE()) noexcept {
  ++checks;
  if (holds) return;
  ++failures;
  platform::write(file);
  platform::write(":");
  platform::write_decimal(line);
  platform::write(": failed: ");
  platform::write(claim);
  platform::write("\n");
}

/// What main() returns: 0 if every claim held, and if there was one.
[[nodiscard]] inline int summary() noexcept {
  platform::write_decimal(checks);
  platform::write(" checks, ");
  platform::write_decimal(failures);
  platform::write(" failed\n");
  return checks > 0 && failures == 0 ? 0 : 1;
}

}  // namespace microstep::firmware
