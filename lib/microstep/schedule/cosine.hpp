// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "microstep/core/panic.hpp"
#include "microstep/core/status.hpp"
#include "microstep/schedule/blend.hpp"
#include "microstep/schedule/schedule.hpp"

namespace microstep::schedule {

/// From the base rate down to the floor along half a cosine, and on: up again, down again, without end. As torch's
/// CosineAnnealingLR, the formula with the cosine and not torch's recursion, which loses digits near the floor. To stay
/// at the floor, put a constant after it (schedule/sequence.hpp).
///
/// memory  8 bytes of options, no state
/// cost    one division and one integer division
/// error   <= 6 x 2^-24 of the factor (tests/schedule/formula_test.cpp, golden_test.cpp)
/// source  Loshchilov and Hutter 2017, arXiv:1608.03983, equation 5
struct cosine {
  std::uint32_t steps = 0;  ///< from the base rate to the floor (T_max); >= 1; has no default, 0 is refused
  float floor = 0.0f;       ///< lowest rate as a share of the base rate (eta_min / base rate); 0, or in [2^-100, 1]

  [[nodiscard]] constexpr status check() const noexcept {
    return steps >= 1 && is_factor(floor) ? status::ok : status::bad_schedule;
  }

  [[nodiscard]] float operator()(std::uint32_t step) const noexcept {
    MICROSTEP_EXPECT(steps >= 1, "schedule::cosine: steps must be at least 1, as check() says");
    const bool upwards = step / steps % 2 == 1;
    const place at = place::of(step % steps, steps);
    return to_factor(upwards ? blend(annealing::cosine, at, floor, 1.0f) : blend(annealing::cosine, at, 1.0f, floor));
  }
};
static_assert(learning_rate_schedule<cosine>);

}  // namespace microstep::schedule
