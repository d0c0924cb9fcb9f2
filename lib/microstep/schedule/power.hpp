// SPDX-License-Identifier: MIT
#pragma once

#include "microstep/schedule/factor.hpp"
#include "microstep/simd/exponential.hpp"
#include "microstep/simd/logarithm.hpp"

namespace microstep::schedule {

/// base^exponent for a base in [2^-100, 1] that is given with its complement 1 - base, both rounded: near 1, where the
/// rounding of the base is a large part of its logarithm, the complement corrects it. 0 if what comes out is below
/// 2^-100.
///
/// error   <= (2 + 4 |ln power|) 2^-24 of the power, for exponents that are floats (tests/schedule/power_test.cpp)
[[nodiscard]] inline float power(float base, float complement, float exponent) noexcept {
  const scalar x{base};
  scalar log = simd::logarithm(x);
  // From 1/2 on 1 - x is exact, so the bracket is what the base was rounded by. Below, it would be mostly the rounding
  // of the complement.
  if (base >= 0.5f) log = log - (scalar{complement} - (scalar{1.0f} - x)) / x;
  return to_factor(simd::exponential(log * exponent));
}

}  // namespace microstep::schedule
