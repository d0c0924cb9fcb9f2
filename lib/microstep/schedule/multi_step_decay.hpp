// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "microstep/core/status.hpp"
#include "microstep/schedule/exponential_decay.hpp"
#include "microstep/schedule/schedule.hpp"

namespace microstep::schedule {

/// gamma^n after n milestones: the rate is multiplied by gamma at each of them. As torch's MultiStepLR.
///
/// shape   N milestones
/// memory  8 + 4 N bytes of options, no state
/// cost    an exponential, a logarithm and N comparisons
/// error   <= (2 + 4 |ln factor|) 2^-24 of the factor (tests/schedule/formula_test.cpp, golden_test.cpp)
template <std::size_t N>
struct multi_step_decay {
  static_assert(N >= 1, "microstep::schedule::multi_step_decay<N>: N counts the milestones and must be at least 1");

  std::array<std::uint32_t, N> milestones{};  ///< steps, in rising order; one that stands twice counts twice
  fraction gamma = 0.1;                       ///< what the rate is multiplied by; in [2^-100, 1]

  [[nodiscard]] constexpr status check() const noexcept {
    return std::is_sorted(milestones.begin(), milestones.end()) && is_gamma(gamma) ? status::ok : status::bad_schedule;
  }

  [[nodiscard]] float operator()(std::uint32_t step) const noexcept {
    const auto passed = std::count_if(milestones.begin(), milestones.end(), [step](auto m) { return m <= step; });
    return decayed(gamma, static_cast<std::uint32_t>(passed));
  }
};
static_assert(learning_rate_schedule<multi_step_decay<1>>);

}  // namespace microstep::schedule
