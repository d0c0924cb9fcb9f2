// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <type_traits>

#include "microstep/core/check.hpp"
#include "microstep/core/fraction.hpp"
#include "microstep/core/status.hpp"
#include "microstep/optim/first_order.hpp"

namespace microstep {

/// What divides the step: the root of the mean square, or of the variance (the mean square less the square of the
/// mean), which keeps one mean more.
enum class rms_kind : bool { plain, centered };

/// Whether a velocity gathers the divided gradients, which keeps one array more.
enum class rms_velocity : bool { none, momentum };

/// Hyper-parameters of RMSProp: a constexpr aggregate, so it lives in flash.
struct rmsprop_options {
  float learning_rate = 1e-2f;  ///< step size, in units of the weight; finite, >= 0
  fraction alpha = 0.99;        ///< memory of the gradient's square; in [0, 1)
  float epsilon = 1e-8f;        ///< added to the root; finite, >= 2^-60
  float weight_decay = 0.0f;    ///< L2 penalty; finite, >= 0
  bool maximize = false;        ///< climb instead of descend

  [[nodiscard]] constexpr status check() const noexcept {
    if (!finite_non_negative(learning_rate)) return status::bad_learning_rate;
    if (!alpha.below_one()) return status::bad_decay_rate;
    if (!valid_epsilon(epsilon)) return status::bad_epsilon;
    return finite_non_negative(weight_decay) ? status::ok : status::bad_weight_decay;
  }
};

/// The same with momentum.
struct rmsprop_momentum_options {
  float learning_rate = 1e-2f;  ///< step size, in units of the weight; finite, >= 0
  fraction alpha = 0.99;        ///< memory of the gradient's square; in [0, 1)
  float epsilon = 1e-8f;        ///< added to the root; finite, >= 2^-60
  float momentum = 0.9f;        ///< share of the velocity that a step keeps; in [0, 1]
  float weight_decay = 0.0f;    ///< L2 penalty; finite, >= 0
  bool maximize = false;        ///< climb instead of descend

  [[nodiscard]] constexpr status check() const noexcept {
    if (!within(momentum, 0.0f, 1.0f)) return status::bad_momentum;
    return rmsprop_options{learning_rate, alpha, epsilon, weight_decay, maximize}.check();
  }
};

template <rms_kind Kind, rms_velocity Velocity>
struct rmsprop_rule {
  static constexpr bool centered = Kind == rms_kind::centered;
  static constexpr bool with_momentum = Velocity == rms_velocity::momentum;
  using options = std::conditional_t<with_momentum, rmsprop_momentum_options, rmsprop_options>;
  static constexpr std::size_t mean_array = 1, velocity_array = centered ? 2 : 1;  // array 0 is the mean square
  static constexpr std::size_t arrays = 1 + (centered ? 1 : 0) + (with_momentum ? 1 : 0);
  static constexpr bool decoupled = false;
  struct counters {};

  class step {
   public:
    step(const options& o, counters&) noexcept : alpha_{o.alpha}, learning_rate_{o.learning_rate}, epsilon_{o.epsilon} {
      if constexpr (with_momentum) momentum_ = o.momentum;
    }

    template <simd::any_pack P>
    [[gnu::always_inline]] P operator()(auto state, P weight, P gradient) const noexcept {
      P square = state.store(0, running_mean_of_square(state.load(0), alpha_.value, gradient, alpha_.complement));
      if constexpr (centered) {
        const P mean =
            state.store(mean_array, running_mean(state.load(mean_array), alpha_.value, gradient, alpha_.complement));
        // A vanishing mean stays at 2^-63, whose square no bracket of the guard sees, because a smaller one's is a
        // subnormal, which takes long to make. The outer maximum is for what rounding took.
        const P size = maximum(magnitude(mean), 0x1p-63f);
        square = maximum((square + simd::squared_guard) - multiply_add(size, size, simd::squared_guard), 0.0f);
      }
      const P scale = square_root(square) + epsilon_;
      if constexpr (with_momentum) {
        const P velocity =
            state.store(velocity_array, running_mean(state.load(velocity_array), momentum_, gradient / scale, 1.0f));
        return multiply_add(velocity, -learning_rate_, weight);
      } else {
        return moved(weight, gradient * learning_rate_ / scale);
      }
    }

   private:
    fraction alpha_;
    float learning_rate_, epsilon_;
    float momentum_ = 0.0f;
  };
};

/// RMSProp in the order of torch.optim.RMSprop: epsilon outside the root; with momentum the velocity gathers the
/// divided gradient, and the learning rate comes after it.
///
/// memory  4 N bytes, 4 N more with momentum and 4 N more centered, see first_order
/// cost    one square root and one division a weight
/// error   strict, for gradients above 2^-40: torch.optim.RMSprop's very bits in float32, plain with momentum <= 2.4
/// ulp
///         of them after 1000 steps (CONFORMANCE.md here)
/// source  Tieleman and Hinton 2012, "Lecture 6.5: rmsprop", Coursera; Graves 2013, arXiv:1308.0850 (centered)
template <std::size_t N>
using rmsprop = first_order<rmsprop_rule<rms_kind::plain, rms_velocity::none>, N>;
template <std::size_t N>
using rmsprop_momentum = first_order<rmsprop_rule<rms_kind::plain, rms_velocity::momentum>, N>;
template <std::size_t N>
using rmsprop_centered = first_order<rmsprop_rule<rms_kind::centered, rms_velocity::none>, N>;
template <std::size_t N>
using rmsprop_centered_momentum = first_order<rmsprop_rule<rms_kind::centered, rms_velocity::momentum>, N>;

}  // namespace microstep
