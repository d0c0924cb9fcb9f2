// SPDX-License-Identifier: MIT
// Text out of a program, the same on a PC, a Linux board and a microcontroller. No stdio behind it on the last, no
// heap.
#pragma once

#include <concepts>
#include <cstdint>
#include <string_view>

namespace microstep::platform {

/// Writes text as it is; "\n" ends a line. host and linux_arm: standard output; cortex_m: semihosting or a UART, as the
/// board has it (platform/cortex_m/README.md).
void write(std::string_view text) noexcept;

/// All digits of the type, in lower case and without a prefix: 16 for a std::uint64_t.
template <std::unsigned_integral T>
void write_hexadecimal(T value) noexcept {
  char digits[2 * sizeof value];
  for (std::size_t place = sizeof digits; place-- > 0; value = static_cast<T>(value >> 4)) {
    digits[place] = "0123456789abcdef"[value & 0xf];
  }
  write({digits, sizeof digits});
}

/// Without leading zeros.
template <std::unsigned_integral T>
void write_decimal(T value) noexcept {
  char digits[20];
  std::size_t place = sizeof digits;
  do {
    digits[--place] = static_cast<char>('0' + value % 10);
    value = static_cast<T>(value / 10);
  } while (value != 0);
  write({digits + place, sizeof digits - place});
}

}  // namespace microstep::platform
