// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "microstep/core/status.hpp"
#include "microstep/schedule/blend.hpp"
#include "microstep/schedule/schedule.hpp"

namespace microstep::schedule {

/// From one factor to another along a line, then the second for good. As torch's LinearLR. With end_factor below
/// start_factor it is a linear decay.
///
/// memory  12 bytes of options, no state
/// cost    one division
/// error   <= 4 x 2^-24 of the factor (tests/schedule/formula_test.cpp, golden_test.cpp)
struct linear_warm_up {
  float start_factor = 1.0f / 3.0f;  ///< at step 0; 0, or in [2^-100, 1]
  float end_factor = 1.0f;           ///< from step `steps` on; 0, or in [2^-100, 1]
  std::uint32_t steps = 5;           ///< length of the line; 0 for none

  [[nodiscard]] constexpr status check() const noexcept {
    return is_factor(start_factor) && is_factor(end_factor) ? status::ok : status::bad_schedule;
  }

  [[nodiscard]] float operator()(std::uint32_t step) const noexcept {
    if (step >= steps) return end_factor;
    return to_factor(blend(annealing::linear, place::of(step, steps), start_factor, end_factor));
  }
};
static_assert(learning_rate_schedule<linear_warm_up>);

}  // namespace microstep::schedule
