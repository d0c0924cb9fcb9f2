// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "microstep/core/check.hpp"
#include "microstep/core/fraction.hpp"
#include "microstep/core/status.hpp"
#include "microstep/schedule/power.hpp"
#include "microstep/schedule/schedule.hpp"

namespace microstep::schedule {

/// gamma^count, as the schedules that multiply the rate again and again have it; a count above 2^24 is rounded to a
/// float.
[[nodiscard]] inline float decayed(fraction gamma, std::uint32_t count) noexcept {
  return power(gamma.value, gamma.complement, static_cast<float>(count));
}

/// In [2^-100, 1].
[[nodiscard]] constexpr bool is_gamma(fraction gamma) noexcept {
  return within(gamma.value, smallest_factor, 1.0f) && gamma.complement >= 0.0f;  // below 0 for one that rounds to 1
}

/// gamma^step: every step multiplies the rate by the same number. As torch's ExponentialLR.
///
/// memory  8 bytes of options, no state
/// cost    an exponential and a logarithm
/// error   <= (2 + 4 |ln factor|) 2^-24 of the factor (tests/schedule/formula_test.cpp, golden_test.cpp)
struct exponential_decay {
  fraction gamma = 0.0;  ///< what the rate is multiplied by; in [2^-100, 1]; has no default, 0 is refused

  [[nodiscard]] constexpr status check() const noexcept { return is_gamma(gamma) ? status::ok : status::bad_schedule; }

  [[nodiscard]] float operator()(std::uint32_t step) const noexcept { return decayed(gamma, step); }
};
static_assert(learning_rate_schedule<exponential_decay>);

}  // namespace microstep::schedule
