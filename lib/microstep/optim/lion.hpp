// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "microstep/core/check.hpp"
#include "microstep/core/fraction.hpp"
#include "microstep/core/status.hpp"
#include "microstep/optim/first_order.hpp"

namespace microstep {

/// Hyper-parameters of Lion: a constexpr aggregate, so it lives in flash.
struct lion_options {
  float learning_rate = 1e-4f;  ///< the length of every step, in units of the weight; finite, >= 0
  fraction beta1 = 0.9;         ///< share of the first moment in the direction; in [0, 1)
  fraction beta2 = 0.99;        ///< memory of the gradient; in [0, 1)
  float weight_decay = 0.0f;    ///< a step shrinks the weight by learning_rate * this of itself; finite, >= 0

  [[nodiscard]] constexpr status check() const noexcept {
    if (!finite_non_negative(learning_rate)) return status::bad_learning_rate;
    if (!beta1.below_one() || !beta2.below_one()) return status::bad_decay_rate;
    return finite_non_negative(weight_decay) ? status::ok : status::bad_weight_decay;
  }
};

struct lion_rule {
  using options = lion_options;
  static constexpr std::size_t arrays = 1;  // first moment
  static constexpr bool decoupled = true;
  struct counters {};

  class step {
   public:
    step(const options& o, counters&) noexcept : beta1_{o.beta1}, beta2_{o.beta2}, learning_rate_{o.learning_rate} {}

    template <simd::any_pack P>
    [[gnu::always_inline]] P operator()(auto state, P weight, P gradient) const noexcept {
      const P before = state.load(0);
      const P direction = running_mean(before, beta1_.value, gradient, beta1_.complement);
      state.store(0, running_mean(before, beta2_.value, gradient, beta2_.complement));
      const P down = P::select(P{0.0f} < direction, learning_rate_, 0.0f);
      return weight - P::select(direction < P{0.0f}, -learning_rate_, down);
    }

   private:
    fraction beta1_, beta2_;
    float learning_rate_;
  };
};

/// Lion: a step of one learning rate along the sign of a mixture of first moment and gradient; decay is decoupled. A
/// mixture below 2^-89 in magnitude counts as zero, which moves nothing. Less than 2^-25 of decay in a step,
/// learning_rate times weight_decay, is lost, as in AdamW: 1 - that is 1 in float.
///
/// memory  4 N bytes, see first_order
/// cost    no square root, no division
/// error   strict and fused: <= 1 ulp of the paper's algorithm in float32 after one step; without decay its very bits,
/// with
///         it <= 604 ulp after 1000, because 1 - learning_rate * weight_decay is rounded (CONFORMANCE.md here)
/// source  Chen et al. 2023, arXiv:2302.06675, Algorithm 2
template <std::size_t N>
using lion = first_order<lion_rule, N>;

}  // namespace microstep
