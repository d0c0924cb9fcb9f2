// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include "microstep/core/check.hpp"
#include "microstep/core/status.hpp"
#include "microstep/optim/fraction.hpp"
#include "microstep/optim/optimizer.hpp"
#include "microstep/simd/storage.hpp"
#include "microstep/simd/subnormal.hpp"

namespace microstep {

/// Hyper-parameters of sgd: a constexpr aggregate, so it lives in flash.
struct sgd_options {
  float learning_rate = 1e-3f;  ///< step size, in units of weight per gradient; finite, >= 0
  float momentum = 0.0f;        ///< share of the velocity that a step keeps; in [0, 1]: 0 is plain descent, 1 no friction
  fraction dampening = 0.0;     ///< share of the gradient that does not enter the velocity; in [0, 1]
  float weight_decay = 0.0f;    ///< L2 penalty: this times the weight is added to the gradient; finite, >= 0
  bool nesterov = false;        ///< look one velocity ahead; needs momentum > 0 and dampening 0
  bool maximize = false;        ///< climb instead of descend

  [[nodiscard]] constexpr status check() const noexcept {
    if (!finite_non_negative(learning_rate)) return status::bad_learning_rate;
    if (!within(momentum, 0.0f, 1.0f)) return status::bad_momentum;
    if (!dampening.in_range()) return status::bad_dampening;
    if (!finite_non_negative(weight_decay)) return status::bad_weight_decay;
    if (nesterov && !(momentum > 0.0f && dampening.value == 0.0f)) return status::bad_nesterov;
    return status::ok;
  }
};

/// Stochastic gradient descent with momentum, in the order of torch.optim.SGD: sign, decay, velocity, look-ahead, step.
/// The first step with momentum sets the velocity to the gradient, undampened.
///
/// shape   N weights; weights and gradient may not overlap
/// memory  4 N + 4 bytes (and padding to a register), all zero at birth; without momentum the velocity is not touched
/// cost    one load and store of weight and velocity, a load of the gradient; 6 operations a weight with momentum alone
/// error   strict: torch.optim.SGD's very bits in float32 for gradients above 2^-40, fused: <= 9 ulp of them after 1000
///         steps (tests/optim/golden_test.cpp, which says what an ulp is there)
/// source  Polyak 1964, "Some methods of speeding up the convergence of iteration methods"; Sutskever et al. 2013 for
///         the form that torch.optim has
template <std::size_t N>
class sgd {
  static_assert(N >= 1, "microstep::sgd<N>: N counts the weights and must be at least 1");

 public:
  using options = sgd_options;
  static constexpr std::size_t size = N;

  class update {
   public:
    template <simd::any_pack P>
    [[gnu::always_inline]] P operator()(std::size_t index, P weight, P gradient) const noexcept {
      if (maximize_) gradient = -gradient;
      if (weight_decay_ != 0.0f) {
        gradient = multiply_add(weight, weight_decay_, simd::signed_guard) + (gradient - simd::signed_guard);
      }
      P direction = gradient;
      if (momentum_ != 0.0f) {
        const P velocity = multiply_add(P::load(velocity_ + index), keep_, simd::signed_guard) +
                           multiply_add(gradient, blend_, -simd::signed_guard);
        velocity.store(velocity_ + index);
        direction = nesterov_ ? multiply_add(velocity, momentum_, gradient) : velocity;
      }
      return multiply_add(direction, -learning_rate_, weight);
    }

   private:
    friend class sgd;
    update(const options& o, float keep, float blend, float* velocity) noexcept
        : learning_rate_{o.learning_rate},
          momentum_{o.momentum},
          keep_{keep},
          blend_{blend},
          weight_decay_{o.weight_decay},
          nesterov_{o.nesterov},
          maximize_{o.maximize},
          velocity_{velocity} {}

    float learning_rate_, momentum_, keep_, blend_, weight_decay_;
    bool nesterov_, maximize_;
    float* velocity_;
  };

  [[nodiscard]] update begin_step(const options& o) noexcept {
    const bool first = moving_ == 0;
    moving_ = o.momentum != 0.0f ? 1 : 0;
    return {o, first ? 0.0f : o.momentum, first ? 1.0f : o.dampening.complement, velocity_.data()};
  }

  void reset() noexcept {
    velocity_.reset();
    moving_ = 0;
  }

 private:
  simd::storage<N> velocity_;
  std::uint32_t moving_ = 0;  // 1 if the velocity holds the gradients of earlier steps; a whole word leaves no padding
};

}  // namespace microstep
