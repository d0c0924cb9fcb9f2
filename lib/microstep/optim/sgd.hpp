// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include "microstep/core/check.hpp"
#include "microstep/core/fraction.hpp"
#include "microstep/core/status.hpp"
#include "microstep/optim/first_order.hpp"

namespace microstep {

/// Hyper-parameters of sgd: a constexpr aggregate, so it lives in flash.
struct sgd_options {
  float learning_rate = 1e-3f;  ///< step size, in units of weight per gradient; finite, >= 0
  float momentum = 0.0f;      ///< share of the velocity that a step keeps; in [0, 1]: 0 is plain descent, 1 no friction
  fraction dampening = 0.0;   ///< share of the gradient that does not enter the velocity; in [0, 1]
  float weight_decay = 0.0f;  ///< L2 penalty: this times the weight is added to the gradient; finite, >= 0
  bool nesterov = false;      ///< look one velocity ahead; needs momentum > 0 and dampening 0
  bool maximize = false;      ///< climb instead of descend

  [[nodiscard]] constexpr status check() const noexcept {
    if (!finite_non_negative(learning_rate)) return status::bad_learning_rate;
    if (!within(momentum, 0.0f, 1.0f)) return status::bad_momentum;
    if (!dampening.in_range()) return status::bad_dampening;
    if (!finite_non_negative(weight_decay)) return status::bad_weight_decay;
    if (nesterov && !(momentum > 0.0f && dampening.value == 0.0f)) return status::bad_nesterov;
    return status::ok;
  }
};

struct sgd_rule {
  using options = sgd_options;
  static constexpr std::size_t arrays = 1;  // velocity; without momentum it is not touched
  static constexpr bool decoupled = false;
  struct counters {
    std::uint32_t moving = 0;  // 1 if the velocity holds the gradients of earlier steps; a whole word leaves no padding
  };

  class step {
   public:
    step(const options& o, counters& c) noexcept
        : learning_rate_{o.learning_rate},
          momentum_{o.momentum},
          keep_{c.moving != 0 ? o.momentum : 0.0f},
          blend_{c.moving != 0 ? o.dampening.complement : 1.0f},
          kind_{o.momentum == 0.0f ? kind::descent
                : o.nesterov       ? kind::nesterov
                                   : kind::momentum} {
      if (o.momentum != 0.0f) c.moving = 1;
    }

    template <simd::any_pack P>
    [[gnu::always_inline]] P operator()(auto state, P weight, P gradient) const noexcept {
      if (kind_ == kind::descent) return moved(weight, gradient * learning_rate_);
      const P velocity = state.store(0, running_mean(state.load(0), keep_, gradient, blend_));
      if (kind_ == kind::nesterov) return moved(weight, multiply_add(velocity, momentum_, gradient) * learning_rate_);
      return multiply_add(velocity, -learning_rate_, weight);
    }

    [[gnu::always_inline]] bool assume_usual() noexcept {
      if (kind_ != kind::momentum || blend_ != 1.0f) return false;
      kind_ = kind::momentum;
      blend_ = 1.0f;
      return true;
    }

   private:
    enum class kind : std::uint8_t { momentum, nesterov, descent };

    float learning_rate_, momentum_, keep_, blend_;
    kind kind_;
  };
};

/// Stochastic gradient descent with momentum, in the order of torch.optim.SGD: sign, decay, velocity, look-ahead, step.
/// The first step with momentum sets the velocity to the gradient, undampened; steps without momentum leave it alone.
///
/// memory  4 N + 4 bytes, see first_order
/// cost    one load and store of weight and velocity, a load of the gradient; 6 operations a weight with momentum alone
/// error   strict: torch.optim.SGD's very bits in float32 for gradients above 2^-40, fused: <= 4 ulp of them after 1000
///         steps (CONFORMANCE.md here, which says what an ulp is there)
/// source  Polyak 1964, "Some methods of speeding up the convergence of iteration methods"; Sutskever et al. 2013 for
///         the form that torch.optim has
template <std::size_t N>
using sgd = first_order<sgd_rule, N>;

}  // namespace microstep
