// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "microstep/core/status.hpp"
#include "microstep/schedule/schedule.hpp"

namespace microstep::schedule {

/// One schedule up to a step, from there on another that begins at its own step 0. As torch's SequentialLR; more than
/// two are a sequence in a sequence. Written `sequence{linear_warm_up{...}, 100, cosine{...}}`.
///
/// memory  both and 4 bytes, no state
/// error   that of the one in force
template <learning_rate_schedule First, learning_rate_schedule Second>
struct sequence {
  First first;
  std::uint32_t at;  ///< the second's first step
  Second second;

  [[nodiscard]] constexpr status check() const noexcept {
    const status verdict = first.check();
    return verdict == status::ok ? second.check() : verdict;
  }

  [[nodiscard]] constexpr float operator()(std::uint32_t step) const noexcept {
    return step < at ? first(step) : second(step - at);
  }
};
template <class First, class Second>
sequence(First, std::uint32_t, Second) -> sequence<First, Second>;
static_assert(learning_rate_schedule<sequence<none, none>>);

}  // namespace microstep::schedule
