// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include "microstep/core/check.hpp"
#include "microstep/core/status.hpp"
#include "microstep/optim/first_order.hpp"

namespace microstep {

/// Hyper-parameters of Adagrad: a constexpr aggregate, so it lives in flash.
struct adagrad_options {
  float learning_rate = 1e-2f;       ///< step size, in units of the weight; finite, >= 0
  float learning_rate_decay = 0.0f;  ///< step t uses learning_rate / (1 + (t - 1) * this); finite, >= 0
  float initial_accumulator = 0.0f;  ///< what the sum of squares starts from, at the first step; in [0, 2^126]
  float epsilon = 1e-10f;            ///< added to the root; finite, >= 2^-60
  float weight_decay = 0.0f;         ///< L2 penalty; finite, >= 0
  bool maximize = false;             ///< climb instead of descend

  [[nodiscard]] constexpr status check() const noexcept {
    if (!finite_non_negative(learning_rate)) return status::bad_learning_rate;
    if (!finite_non_negative(learning_rate_decay)) return status::bad_learning_rate_decay;
    if (!within(initial_accumulator, 0.0f, 0x1p126f)) return status::bad_initial_accumulator;
    if (!valid_epsilon(epsilon)) return status::bad_epsilon;
    return finite_non_negative(weight_decay) ? status::ok : status::bad_weight_decay;
  }
};

struct adagrad_rule {
  using options = adagrad_options;
  static constexpr std::size_t arrays = 1;  // sum of squares
  static constexpr bool decoupled = false;
  struct counters {
    std::uint32_t steps = 0;  // stops at its largest
  };

  class step {
   public:
    step(const options& o, counters& c) noexcept : epsilon_{o.epsilon} {
      const simd::scalar slowed = simd::scalar{static_cast<float>(c.steps)} * o.learning_rate_decay + 1.0f;
      rate_ = (simd::scalar{o.learning_rate} / slowed).fold();
      // State is zero at birth, so the initial value comes in with the first step.
      start_ = (simd::scalar{c.steps == 0 ? o.initial_accumulator : 0.0f} + simd::squared_guard).fold();
      if (c.steps != UINT32_MAX) ++c.steps;
    }

    template <simd::any_pack P>
    [[gnu::always_inline]] P operator()(auto state, P weight, P gradient) const noexcept {
      const P sum = (state.load(0) + start_) + multiply_add(gradient, gradient, -simd::squared_guard);
      const P root = square_root(state.store(0, minimum(sum, largest_sum)));
      return moved(weight, gradient * rate_ / (root + epsilon_));
    }

   private:
    // A sum that left float would stop the weight for good.
    static constexpr float largest_sum = 0x1p126f;

    float rate_, start_, epsilon_;
  };
};

/// Adagrad in the order of torch.optim.Adagrad; epsilon outside the root. The sum of squares stops growing at 2^126, and
/// it takes in no square of 2^-25 of it or less: after some 2^24 steps under a constant gradient a step gets no shorter,
/// as in torch with float32.
///
/// memory  4 N + 4 bytes, see first_order
/// cost    one square root and one division a weight
/// error   strict and fused: <= 3 ulp of torch.optim in float32 after 1000 steps (CONFORMANCE.md here)
/// source  Duchi, Hazan and Singer 2011, "Adaptive subgradient methods for online learning", JMLR 12
template <std::size_t N>
using adagrad = first_order<adagrad_rule, N>;

}  // namespace microstep
