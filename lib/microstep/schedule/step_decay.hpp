// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "microstep/core/panic.hpp"
#include "microstep/core/status.hpp"
#include "microstep/schedule/exponential_decay.hpp"
#include "microstep/schedule/schedule.hpp"

namespace microstep::schedule {

/// gamma^(step / step_size) with a whole quotient: a staircase. As torch's StepLR.
///
/// memory  12 bytes of options, no state
/// cost    an exponential, a logarithm and an integer division
/// error   <= (2 + 4 |ln factor|) 2^-24 of the factor (tests/schedule/formula_test.cpp, golden_test.cpp)
struct step_decay {
  std::uint32_t step_size = 0;  ///< steps on each stair; >= 1; has no default, 0 is refused
  fraction gamma = 0.1;         ///< what the rate is multiplied by from stair to stair; in [2^-100, 1]

  [[nodiscard]] constexpr status check() const noexcept {
    return step_size >= 1 && is_gamma(gamma) ? status::ok : status::bad_schedule;
  }

  [[nodiscard]] float operator()(std::uint32_t step) const noexcept {
    MICROSTEP_EXPECT(step_size >= 1, "schedule::step_decay: step_size must be at least 1, as check() says");
    return decayed(gamma, step / step_size);
  }
};
static_assert(learning_rate_schedule<step_decay>);

}  // namespace microstep::schedule
