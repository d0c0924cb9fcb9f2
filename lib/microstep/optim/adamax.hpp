// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "microstep/core/check.hpp"
#include "microstep/core/fraction.hpp"
#include "microstep/core/status.hpp"
#include "microstep/optim/bias_correction.hpp"
#include "microstep/optim/first_order.hpp"

namespace microstep {

/// Hyper-parameters of Adamax: a constexpr aggregate, so it lives in flash.
struct adamax_options {
  float learning_rate = 2e-3f;  ///< step size, in units of the weight; finite, >= 0
  fraction beta1 = 0.9;         ///< memory of the gradient; in [0, 1)
  fraction beta2 = 0.999;       ///< by how much the largest magnitude fades in a step; in [0, 1)
  float epsilon = 1e-8f;        ///< added to each gradient's magnitude; finite, >= 2^-60
  float weight_decay = 0.0f;    ///< L2 penalty; finite, >= 0
  bool maximize = false;        ///< climb instead of descend

  [[nodiscard]] constexpr status check() const noexcept {
    if (!finite_non_negative(learning_rate)) return status::bad_learning_rate;
    if (!beta1.below_one() || !beta2.below_one()) return status::bad_decay_rate;
    if (!valid_epsilon(epsilon)) return status::bad_epsilon;
    return finite_non_negative(weight_decay) ? status::ok : status::bad_weight_decay;
  }
};

struct adamax_rule {
  using options = adamax_options;
  static constexpr std::size_t arrays = 2;  // first moment, fading largest magnitude
  static constexpr bool decoupled = false;
  struct counters {
    bias_correction first;
  };

  class step {
   public:
    step(const options& o, counters& c) noexcept : beta1_{o.beta1}, fade_{o.beta2.value}, epsilon_{o.epsilon} {
      step_size_ = (simd::scalar{o.learning_rate} / c.first.advance(o.beta1)).fold();
    }

    template <simd::any_pack P>
    [[gnu::always_inline]] P operator()(auto state, P weight, P gradient) const noexcept {
      const P first = state.store(0, running_mean(state.load(0), beta1_.value, gradient, beta1_.complement));
      // Never below epsilon, so never subnormal.
      const P largest = state.store(1, maximum(state.load(1) * fade_, magnitude(gradient) + epsilon_));
      return weight - first * step_size_ / largest;
    }

   private:
    fraction beta1_;
    float fade_, epsilon_;
    float step_size_;  // learning rate / (1 - beta1^t)
  };
};

/// Adamax, Adam with the largest recent magnitude in the place of the second moment's root, as torch.optim.Adamax.
///
/// memory  8 N + 8 bytes, see first_order
/// cost    one division a weight
/// error   strict and fused: <= 2 ulp of torch.optim in float32 after 1000 steps (CONFORMANCE.md here)
/// source  Kingma and Ba 2015, arXiv:1412.6980, section 7.1; epsilon as torch.optim has it
template <std::size_t N>
using adamax = first_order<adamax_rule, N>;

}  // namespace microstep
