// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstdint>
#include <type_traits>

#include "microstep/core/status.hpp"

namespace microstep {

/// A rule that says by what the base learning rate is multiplied at each step. It keeps nothing: the caller's count of
/// steps is the whole state, so a training that knows its step number resumes where the power was cut. A user's own
/// needs nothing of microstep's beyond these members:
///   check()           constexpr; ok, or what is wrong with the options
///   operator()(step)  the factor at a step; the first step is 0
/// It is trivially copyable. Factors are 0 or at least 2^-100, so a rate of 2^-26 and more stays a normal number.
/// Options that fail check() have no factors: asking for one ends in panic() or gives a number that means nothing.
template <class S>
concept learning_rate_schedule = std::is_trivially_copyable_v<S> && requires(const S schedule, std::uint32_t step) {
  { schedule.check() } -> std::same_as<status>;
  { schedule(step) } -> std::same_as<float>;
};

namespace schedule {

/// No schedule: the base rate at every step.
///
/// memory  none: an empty class
struct none {
  [[nodiscard]] static constexpr status check() noexcept { return status::ok; }
  [[nodiscard]] constexpr float operator()(std::uint32_t) const noexcept { return 1.0f; }
};
static_assert(learning_rate_schedule<none> && std::is_empty_v<none>);

}  // namespace schedule
}  // namespace microstep
