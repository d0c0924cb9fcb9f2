// SPDX-License-Identifier: MIT
#pragma once

#include <limits>

namespace microstep {

/// low <= x <= high; false for NaN. What every options' check() is made of.
[[nodiscard]] constexpr bool within(float x, float low, float high) noexcept { return x >= low && x <= high; }

/// A finite number that is not negative; false for NaN.
[[nodiscard]] constexpr bool finite_non_negative(float x) noexcept {
  return within(x, 0.0f, std::numeric_limits<float>::max());
}

/// What may be added to a root before it divides: finite and >= 2^-60, so that a gradient of up to 2^63 over it is a float.
[[nodiscard]] constexpr bool valid_epsilon(float x) noexcept {
  return within(x, 0x1p-60f, std::numeric_limits<float>::max());
}

}  // namespace microstep
