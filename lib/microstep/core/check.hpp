// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstdint>
#include <limits>

namespace microstep {

/// low <= x <= high; false for NaN. What every options' check() is made of.
[[nodiscard, gnu::always_inline]] constexpr bool within(float x, float low, float high) noexcept {
  if (low == 0.0f && high > 0.0f) {  // from zero on, floats are in the order of their bits: integers are cheaper
    constexpr std::uint32_t minus_zero = 0x80000000u;
    const auto bits = std::bit_cast<std::uint32_t>(x);
    return bits <= std::bit_cast<std::uint32_t>(high) || bits == minus_zero;
  }
  return x >= low && x <= high;
}

/// Neither a NaN nor an infinity.
[[nodiscard]] constexpr bool finite(float x) noexcept {
  return within(x, std::numeric_limits<float>::lowest(), std::numeric_limits<float>::max());
}

/// A finite number that is not negative; false for NaN.
[[nodiscard]] constexpr bool finite_non_negative(float x) noexcept {
  return within(x, 0.0f, std::numeric_limits<float>::max());
}

/// What may be added to a root before it divides: finite and >= 2^-60, so that a gradient of up to 2^63 over it is a float.
[[nodiscard]] constexpr bool valid_epsilon(float x) noexcept {
  return within(x, 0x1p-60f, std::numeric_limits<float>::max());
}

}  // namespace microstep
