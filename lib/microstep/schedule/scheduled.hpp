// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "microstep/core/fraction.hpp"
#include "microstep/schedule/schedule.hpp"
#include "microstep/simd/pack.hpp"

namespace microstep {

/// Options whose learning rate a schedule can scale: they have one, or, with several, a member function for it.
template <class Options>
concept scalable_options = requires(Options& o) {
  o.learning_rate *= 1.0f;
}
|| requires(Options& o) { o.scale_learning_rate(1.0f); };

/// Multiplies the learning rate, or each of several.
template <scalable_options Options>
void scale_learning_rate(Options& o, float factor) noexcept {
  if constexpr (requires { o.scale_learning_rate(factor); }) {
    o.scale_learning_rate(factor);
  } else {
    o.learning_rate = (simd::scalar{o.learning_rate} * factor).fold();
  }
}

/// Replaces the momentum, or Adam's beta1; rules that have neither stay as they are.
template <class Options>
void set_momentum(Options& o, float momentum) noexcept {
  if constexpr (requires { o.set_momentum(momentum); }) {
    o.set_momentum(momentum);
  } else if constexpr (requires { o.momentum = momentum; }) {
    o.momentum = momentum;
  } else if constexpr (requires { o.beta1 = fraction{0.0}; }) {
    o.beta1 = fraction::parts(momentum, (simd::scalar{1.0f} - momentum).fold());
  }
}

/// The options for a step: the learning rate times the schedule's factor and, where the schedule has a momentum, that.
/// For a loop of one's own: `step(optimizer, scheduled(options, schedule, t), weights, gradient)`.
template <scalable_options Options, learning_rate_schedule Schedule>
[[nodiscard]] Options scheduled(Options options, const Schedule& schedule, std::uint32_t step) noexcept {
  scale_learning_rate(options, schedule(step));
  if constexpr (requires { schedule.momentum(step); }) set_momentum(options, schedule.momentum(step));
  return options;
}

}  // namespace microstep
