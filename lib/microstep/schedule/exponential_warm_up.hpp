// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "microstep/core/check.hpp"
#include "microstep/core/status.hpp"
#include "microstep/schedule/blend.hpp"
#include "microstep/schedule/power.hpp"
#include "microstep/schedule/schedule.hpp"

namespace microstep::schedule {

/// start_factor^(1 - step / steps), then the base rate: each step multiplies the rate by the same number. Not in torch.
/// One with a tiny start is the usual search for a learning rate: train, and see where the loss is best and where it
/// diverges.
///
/// memory  8 bytes of options, no state
/// cost    an exponential, a logarithm and a division
/// error   <= (2 + 4 |ln factor|) 2^-24 of the factor (tests/schedule/formula_test.cpp)
struct exponential_warm_up {
  float start_factor = 0.01f;  ///< at step 0; in [2^-100, 1]
  std::uint32_t steps = 0;     ///< how many steps it takes; 0 for none

  [[nodiscard]] constexpr status check() const noexcept {
    return within(start_factor, smallest_factor, 1.0f) ? status::ok : status::bad_schedule;
  }

  [[nodiscard]] float operator()(std::uint32_t step) const noexcept {
    if (step >= steps) return 1.0f;
    const place at = place::of(step, steps);
    const float left = (scalar{at.left} / (scalar{at.gone} + at.left)).fold();
    const float complement = (scalar{1.0f} - start_factor).fold();
    return power(start_factor, complement, left);
  }
};
static_assert(learning_rate_schedule<exponential_warm_up>);

}  // namespace microstep::schedule
