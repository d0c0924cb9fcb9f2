// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "microstep/core/status.hpp"
#include "microstep/schedule/factor.hpp"
#include "microstep/schedule/schedule.hpp"

namespace microstep::schedule {

/// Two schedules at once: their factors are multiplied. As torch's ChainedScheduler for schedules without a floor; one
/// with a floor keeps the rate above the floor in torch, and is lowered like any other here. More than two are a
/// product of a product. Written `product{constant_warm_up{...}, exponential_decay{...}}`.
///
/// memory  both, no state
/// error   the sum of theirs and 2^-24 of the factor
template <learning_rate_schedule First, learning_rate_schedule Second>
struct product {
  First first;
  Second second;

  [[nodiscard]] constexpr status check() const noexcept {
    const status verdict = first.check();
    return verdict == status::ok ? second.check() : verdict;
  }

  [[nodiscard]] float operator()(std::uint32_t step) const noexcept {
    return to_factor(scalar{first(step)} * second(step));
  }
};
template <class First, class Second>
product(First, Second) -> product<First, Second>;
static_assert(learning_rate_schedule<product<none, none>>);

}  // namespace microstep::schedule
