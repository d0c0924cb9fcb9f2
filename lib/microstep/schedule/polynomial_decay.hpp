// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "microstep/core/check.hpp"
#include "microstep/core/status.hpp"
#include "microstep/schedule/blend.hpp"
#include "microstep/schedule/power.hpp"
#include "microstep/schedule/schedule.hpp"

namespace microstep::schedule {

/// (1 - step / steps)^power, then 0. As torch's PolynomialLR. A power of 0 leaves the base rate, after the end too.
///
/// memory  8 bytes of options, no state
/// cost    an exponential, a logarithm and two divisions
/// error   <= (2 + 2 power + 4 |ln factor|) 2^-24 of the factor (tests/schedule/formula_test.cpp, golden_test.cpp)
struct polynomial_decay {
  std::uint32_t steps = 5;  ///< where the factor reaches 0
  float power = 1.0f;       ///< 1 is a line; finite, >= 0

  [[nodiscard]] constexpr status check() const noexcept {
    return finite_non_negative(power) ? status::ok : status::bad_schedule;
  }

  [[nodiscard]] float operator()(std::uint32_t step) const noexcept {
    if (power == 0.0f) return 1.0f;
    if (step >= steps) return 0.0f;
    const place at = place::of(step, steps);
    const scalar whole = scalar{at.gone} + at.left;
    return schedule::power((scalar{at.left} / whole).fold(), (scalar{at.gone} / whole).fold(), power);
  }
};
static_assert(learning_rate_schedule<polynomial_decay>);

}  // namespace microstep::schedule
