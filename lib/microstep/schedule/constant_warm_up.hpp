// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "microstep/core/status.hpp"
#include "microstep/schedule/factor.hpp"
#include "microstep/schedule/schedule.hpp"

namespace microstep::schedule {

/// A smaller rate for the first steps, then the base rate. As torch's ConstantLR.
///
/// memory  8 bytes of options, no state
/// error   none: the option itself
struct constant_warm_up {
  float factor = 1.0f / 3.0f;  ///< of the base rate; 0, or in [2^-100, 1]
  std::uint32_t steps = 5;     ///< how many steps have it; 0 for none

  [[nodiscard]] constexpr status check() const noexcept {
    return is_factor(factor) ? status::ok : status::bad_schedule;
  }

  [[nodiscard]] constexpr float operator()(std::uint32_t step) const noexcept { return step < steps ? factor : 1.0f; }
};
static_assert(learning_rate_schedule<constant_warm_up>);

}  // namespace microstep::schedule
