// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "microstep/core/check.hpp"
#include "microstep/core/fraction.hpp"
#include "microstep/core/status.hpp"
#include "microstep/optim/first_order.hpp"

namespace microstep {

/// Hyper-parameters of Adadelta: a constexpr aggregate, so it lives in flash.
struct adadelta_options {
  float learning_rate = 1.0f;  ///< factor on the step, whose size the rule finds itself; finite, >= 0
  fraction rho = 0.9;          ///< memory of both mean squares; in [0, 1)
  float epsilon = 1e-6f;       ///< added to both mean squares, inside the roots; finite, >= 2^-60
  float weight_decay = 0.0f;   ///< L2 penalty; finite, >= 0
  bool maximize = false;       ///< climb instead of descend

  [[nodiscard]] constexpr status check() const noexcept {
    if (!finite_non_negative(learning_rate)) return status::bad_learning_rate;
    if (!rho.below_one()) return status::bad_decay_rate;
    if (!valid_epsilon(epsilon)) return status::bad_epsilon;
    return finite_non_negative(weight_decay) ? status::ok : status::bad_weight_decay;
  }
};

struct adadelta_rule {
  using options = adadelta_options;
  static constexpr std::size_t arrays = 2;  // mean square of the gradient, mean square of the change
  static constexpr bool decoupled = false;
  struct counters {};

  class step {
   public:
    step(const options& o, counters&) noexcept : rho_{o.rho}, learning_rate_{o.learning_rate}, epsilon_{o.epsilon} {}

    template <simd::any_pack P>
    [[gnu::always_inline]] P operator()(auto state, P weight, P gradient) const noexcept {
      const P square = state.store(0, running_mean_of_square(state.load(0), rho_.value, gradient, rho_.complement));
      const P before = state.load(1);
      const P change = square_root(before + epsilon_) / square_root(square + epsilon_) * gradient;
      state.store(1, running_mean_of_square(before, rho_.value, change, rho_.complement));
      return moved(weight, change * learning_rate_);
    }

   private:
    fraction rho_;
    float learning_rate_, epsilon_;
  };
};

/// Adadelta in the order of torch.optim.Adadelta: the step is the root mean square of earlier steps over that of the
/// gradients, so it has the unit of the weight.
///
/// memory  8 N bytes, see first_order
/// cost    two square roots and one division a weight
/// error   strict and fused, for gradients above 2^-40: torch.optim.Adadelta's very bits in float32 (CONFORMANCE.md
/// here) source  Zeiler 2012, arXiv:1212.5701; its learning rate is 1
template <std::size_t N>
using adadelta = first_order<adadelta_rule, N>;

}  // namespace microstep
