// SPDX-License-Identifier: MIT
#pragma once

#include "microstep/core/check.hpp"
#include "microstep/simd/pack.hpp"

namespace microstep::schedule {

/// What schedules compute with: strict on every target, whatever the arithmetic of the training.
using simd::scalar;

/// Factors below it are 0, options as well as results: none is a subnormal, and units that flush subnormals to zero
/// give the same bits.
inline constexpr float smallest_factor = 0x1p-100f;

/// 0, or in [2^-100, 1]; false for NaN.
[[nodiscard]] constexpr bool is_factor(float x) noexcept { return x == 0.0f || within(x, smallest_factor, 1.0f); }

/// The lane of x, or 0 if it is too small for a factor.
[[nodiscard]] inline float to_factor(scalar x) noexcept {
  return scalar::select(x < scalar{smallest_factor}, 0.0f, x).fold();
}

}  // namespace microstep::schedule
