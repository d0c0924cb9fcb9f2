// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include "microstep/core/check.hpp"
#include "microstep/core/fraction.hpp"
#include "microstep/core/status.hpp"
#include "microstep/optim/bias_correction.hpp"
#include "microstep/optim/compensated_sum.hpp"
#include "microstep/optim/first_order.hpp"

namespace microstep {

/// Hyper-parameters of RAdam: a constexpr aggregate, so it lives in flash.
struct radam_options {
  float learning_rate = 1e-3f;  ///< step size, in units of the weight; finite, >= 0
  fraction beta1 = 0.9;         ///< memory of the gradient; in [0, 1)
  fraction beta2 = 0.999;       ///< memory of its square; in [0, 1)
  float epsilon = 1e-8f;        ///< added to the root of the second moment, before its correction; finite, >= 2^-60
  float weight_decay = 0.0f;    ///< L2 penalty; finite, >= 0

  [[nodiscard]] constexpr status check() const noexcept {
    if (!finite_non_negative(learning_rate)) return status::bad_learning_rate;
    if (!beta1.below_one() || !beta2.below_one()) return status::bad_decay_rate;
    if (!valid_epsilon(epsilon)) return status::bad_epsilon;
    return finite_non_negative(weight_decay) ? status::ok : status::bad_weight_decay;
  }
};

/// How many gradients the second moment has in effect seen, rho_t, without the paper's difference of two numbers near
/// 2 / (1 - beta2): with B_t = the sum of beta^k - beta^t over k < t, which only grows,
/// rho_t = 2 B_t / (1 - beta^t) - 1 and B_t = B_{t-1} + t (1 - beta) beta^{t-1}.
///
/// memory  24 bytes, zero at birth
/// error   <= 10 ulp for every t up to a million and beta2 in [0, 0.99999] (tests/optim/radam_test.cpp)
class effective_length {
 public:
  /// One step on; returns rho_t. correction() then is 1 - beta2^t.
  float advance(fraction beta2) noexcept {
    using simd::scalar;
    if (steps_ != UINT32_MAX) ++steps_;
    spread_.add((scalar{static_cast<float>(steps_)} * beta2.complement * gathered_.remaining()).fold());
    correction_ = gathered_.advance(beta2);
    return (scalar{2.0f} * spread_.value() / correction_ - 1.0f).fold();
  }
  [[nodiscard]] float correction() const noexcept { return correction_; }

 private:
  bias_correction gathered_;
  compensated_sum spread_;
  float correction_ = 0.0f;
  std::uint32_t steps_ = 0;  // stops at its largest
};

struct radam_rule {
  using options = radam_options;
  static constexpr std::size_t arrays = 2;  // first moment, second moment
  static constexpr bool decoupled = false;
  struct counters {
    bias_correction first;
    effective_length second;
  };

  class step {
   public:
    step(const options& o, counters& c) noexcept : beta1_{o.beta1}, beta2_{o.beta2}, epsilon_{o.epsilon} {
      using simd::scalar;
      scalar size = scalar{o.learning_rate} / c.first.advance(o.beta1);
      // With a beta2 that was larger before, the length may be beyond what this one will ever reach.
      const scalar limit = scalar{2.0f} / o.beta2.complement - 1.0f;
      const scalar rho = minimum(scalar{c.second.advance(o.beta2)}, limit);
      rectified_ = rho.fold() > 5.0f;
      if (rectified_) {
        const scalar now = (rho - 4.0f) * (rho - 2.0f) / rho;
        const scalar in_the_end = (limit - 4.0f) * (limit - 2.0f) / limit;
        size = size * square_root(now / in_the_end) * square_root(scalar{c.second.correction()});
      }
      step_size_ = size.fold();
    }

    template <simd::any_pack P>
    [[gnu::always_inline]] P operator()(auto state, P weight, P gradient) const noexcept {
      const P first = state.store(0, running_mean(state.load(0), beta1_.value, gradient, beta1_.complement));
      const P second = state.store(1, running_mean_of_square(state.load(1), beta2_.value, gradient, beta2_.complement));
      const P change = first * step_size_;
      return weight - (rectified_ ? change / (square_root(second) + epsilon_) : change);
    }

   private:
    fraction beta1_, beta2_;
    float epsilon_;
    float step_size_;  // learning rate / (1 - beta1^t); rectified: times the rectification and sqrt(1 - beta2^t)
    bool rectified_;
  };
};

/// RAdam: Adam that takes plain steps along the first moment until the second one has seen enough (rho_t > 5), and then
/// smaller ones at first, as torch.optim.RAdam.
///
/// memory  8 N + 32 bytes, see first_order
/// cost    one square root and one division a weight
/// error   strict and fused: <= 1.5 ulp of torch.optim in float32 after 10 steps, <= 4 after 1000 (CONFORMANCE.md here)
/// source  Liu et al. 2020, arXiv:1908.03265; epsilon and the threshold of 5 as torch.optim has them
template <std::size_t N>
using radam = first_order<radam_rule, N>;

}  // namespace microstep
