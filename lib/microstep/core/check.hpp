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

}  // namespace microstep
