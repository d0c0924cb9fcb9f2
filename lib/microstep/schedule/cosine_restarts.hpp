// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "microstep/core/panic.hpp"
#include "microstep/core/status.hpp"
#include "microstep/schedule/blend.hpp"
#include "microstep/schedule/schedule.hpp"

namespace microstep::schedule {

/// From the base rate towards the floor along half a cosine, then from the start again; each cycle is a whole number of
/// times as long as the one before. As torch's CosineAnnealingWarmRestarts.
///
/// memory  12 bytes of options, no state
/// cost    one division; an integer division, or up to 32 subtractions where the cycles grow
/// error   <= 7 x 2^-24 of the factor (tests/schedule/formula_test.cpp)
/// source  Loshchilov and Hutter 2017, arXiv:1608.03983
struct cosine_restarts {
  std::uint32_t steps = 0;       ///< of the first cycle (T_0); >= 1; has no default, 0 is refused
  std::uint32_t multiplier = 1;  ///< length of a cycle in lengths of the one before (T_mult); >= 1
  float floor = 0.0f;  ///< lowest rate as a share of the base rate (eta_min / base rate); 0, or in [2^-100, 1]

  [[nodiscard]] constexpr status check() const noexcept {
    return steps >= 1 && multiplier >= 1 && is_factor(floor) ? status::ok : status::bad_schedule;
  }

  [[nodiscard]] float operator()(std::uint32_t step) const noexcept {
    MICROSTEP_EXPECT(steps >= 1 && multiplier >= 1,
                     "schedule::cosine_restarts: steps and multiplier must be at least 1, as check() says");
    return to_factor(blend(annealing::cosine, place_in_cycle(step), 1.0f, floor));
  }

 private:
  [[nodiscard]] place place_in_cycle(std::uint32_t step) const noexcept {
    if (multiplier == 1) return place::of(step % steps, steps);
    std::uint64_t length = steps;  // 64 bits: at most multiplier x step
    while (step >= length) {
      step -= static_cast<std::uint32_t>(length);
      length *= multiplier;
    }
    std::uint64_t left = length - step;
    float unit = 1.0f;
    for (; left >> 32 != 0; left >>= 1) unit *= 2.0f;  // at least 31 bits stay
    return {static_cast<float>(step), static_cast<float>(static_cast<std::uint32_t>(left)) * unit};
  }
};
static_assert(learning_rate_schedule<cosine_restarts>);

}  // namespace microstep::schedule
