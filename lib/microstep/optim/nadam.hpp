// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include "microstep/core/check.hpp"
#include "microstep/core/fraction.hpp"
#include "microstep/core/status.hpp"
#include "microstep/optim/bias_correction.hpp"
#include "microstep/optim/first_order.hpp"
#include "microstep/simd/exponential.hpp"

namespace microstep {

/// The product of momenta that corrects NAdam's look-ahead: mu_1 ... mu_t mu_{t+1}, as the paper and PyTorch 2 have it,
/// or mu_1 ... mu_t mu_t mu_{t+1}, as the code of PyTorch 1.10 to 1.13 has it. They differ in the first few steps.
enum class nadam_product : std::uint8_t { torch_1, torch_2 };

/// Hyper-parameters of NAdam: a constexpr aggregate, so it lives in flash.
struct nadam_options {
  float learning_rate = 2e-3f;   ///< step size, in units of the weight; finite, >= 0
  fraction beta1 = 0.9;          ///< memory of the gradient; in [0, 1)
  fraction beta2 = 0.999;        ///< memory of its square; in [0, 1)
  float epsilon = 1e-8f;         ///< added to the root of the corrected second moment; finite, >= 2^-60
  float weight_decay = 0.0f;     ///< L2 penalty; finite, >= 0
  float momentum_decay = 4e-3f;  ///< mu_t = beta1 (1 - 0.96^(t * this) / 2); finite, >= 0
  nadam_product product = nadam_product::torch_1;  ///< torch.optim 1.13 is this library's reference

  [[nodiscard]] constexpr status check() const noexcept {
    if (!finite_non_negative(learning_rate)) return status::bad_learning_rate;
    if (!beta1.below_one() || !beta2.below_one()) return status::bad_decay_rate;
    if (!valid_epsilon(epsilon)) return status::bad_epsilon;
    if (!finite_non_negative(momentum_decay)) return status::bad_momentum;
    return finite_non_negative(weight_decay) ? status::ok : status::bad_weight_decay;
  }
};

struct nadam_rule {
  using options = nadam_options;
  static constexpr std::size_t arrays = 2;  // first moment, second moment
  static constexpr bool decoupled = false;
  struct counters {
    bias_correction second;
    bias_correction momenta;  // 1 - mu_1 ... mu_t
    std::uint32_t steps = 0;  // stops at its largest
  };

  class step {
   public:
    step(const options& o, counters& c) noexcept : beta1_{o.beta1}, beta2_{o.beta2}, epsilon_{o.epsilon} {
      using simd::scalar;
      if (c.steps != UINT32_MAX) ++c.steps;
      const float t = static_cast<float>(c.steps);
      const fraction now = momentum(o, t);
      const fraction next = momentum(o, (scalar{t} + 1.0f).fold());
      root_scale_ = (scalar{1.0f} / square_root(scalar{c.second.advance(o.beta2)})).fold();
      const scalar rate{o.learning_rate};
      const scalar gathered{c.momenta.advance(now)};
      gradient_size_ = (rate * now.complement / gathered).fold();
      // 1 - the product to t + 1, of which `gathered` is 1 - the product to t; so written, nothing cancels.
      scalar missing{next.complement};
      if (o.product == nadam_product::torch_1) missing = missing * now.value + now.complement;
      first_size_ = (rate * next.value / (gathered + missing * c.momenta.remaining())).fold();
    }

    template <simd::any_pack P>
    [[gnu::always_inline]] P operator()(auto state, P weight, P gradient) const noexcept {
      const P first = state.store(0, running_mean(state.load(0), beta1_.value, gradient, beta1_.complement));
      const P second = state.store(1, running_mean_of_square(state.load(1), beta2_.value, gradient, beta2_.complement));
      const P ahead = multiply_add(first, first_size_, gradient * gradient_size_);
      return moved(weight, ahead / multiply_add(square_root(second), root_scale_, epsilon_));
    }

   private:
    /// mu_t and 1 - mu_t.
    static fraction momentum(const options& o, float t) noexcept {
      constexpr float log_096 = -0x1.4e69eep-5f;  // ln 0.96
      const simd::scalar half = simd::exponential(simd::scalar{t} * o.momentum_decay * log_096) * 0.5f;
      const simd::scalar mu = simd::scalar{o.beta1.value} * (simd::scalar{1.0f} - half);
      fraction both = o.beta1;
      both.value = mu.fold();
      both.complement = (half * o.beta1.value + o.beta1.complement).fold();
      return both;
    }

    fraction beta1_, beta2_;
    float epsilon_;
    float root_scale_;                  // 1 / sqrt(1 - beta2^t)
    float gradient_size_, first_size_;  // learning rate (1 - mu_t) / (1 - product to t), and the same for t + 1
  };
};

/// NAdam, Adam with Nesterov's look-ahead and a warming momentum, as torch.optim.NAdam.
///
/// memory  8 N + 20 bytes, see first_order
/// cost    one square root and one division a weight (torch.optim: two)
/// error   strict and fused: <= 1 ulp of torch.optim in float32 after one step, <= 40 after 1000, because torch
/// subtracts
///         the look-ahead's two halves one after the other (CONFORMANCE.md here)
/// source  Dozat 2016, "Incorporating Nesterov momentum into Adam", ICLR workshop
template <std::size_t N>
using nadam = first_order<nadam_rule, N>;

}  // namespace microstep
