// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "microstep/core/check.hpp"
#include "microstep/core/fraction.hpp"
#include "microstep/core/status.hpp"
#include "microstep/optim/bias_correction.hpp"
#include "microstep/optim/first_order.hpp"

namespace microstep {

/// Where weight decay acts: coupled adds it to the gradient (L2), decoupled shrinks the weight itself (AdamW).
enum class weight_decay_kind : bool { coupled, decoupled };

/// Which second moment divides the step: the running one, or the largest that it has been so far (AMSGrad).
enum class second_moment_kind : bool { running, largest };

/// Hyper-parameters of Adam and its kin: a constexpr aggregate, so it lives in flash.
template <weight_decay_kind Decay>
struct adam_family_options {
  float learning_rate = 1e-3f;  ///< step size, in units of the weight; finite, >= 0
  fraction beta1 = 0.9;         ///< memory of the gradient; in [0, 1)
  fraction beta2 = 0.999;       ///< memory of its square; in [0, 1)
  float epsilon = 1e-8f;        ///< added to the root of the corrected second moment; finite, >= 2^-60
  float weight_decay = Decay == weight_decay_kind::decoupled ? 1e-2f : 0.0f;  ///< finite, >= 0
  bool maximize = false;                                                      ///< climb instead of descend

  [[nodiscard]] constexpr status check() const noexcept {
    if (!finite_non_negative(learning_rate)) return status::bad_learning_rate;
    if (!beta1.below_one() || !beta2.below_one()) return status::bad_decay_rate;
    if (!valid_epsilon(epsilon)) return status::bad_epsilon;
    return finite_non_negative(weight_decay) ? status::ok : status::bad_weight_decay;
  }
};

using adam_options = adam_family_options<weight_decay_kind::coupled>;
using adamw_options = adam_family_options<weight_decay_kind::decoupled>;

template <weight_decay_kind Decay, second_moment_kind Second>
struct adam_rule {
  using options = adam_family_options<Decay>;
  static constexpr bool amsgrad = Second == second_moment_kind::largest;
  static constexpr std::size_t arrays = amsgrad ? 3 : 2;  // first moment, second moment, the largest second moment
  static constexpr bool decoupled = Decay == weight_decay_kind::decoupled;
  struct counters {
    bias_correction first, second;
  };

  class step {
   public:
    step(const options& o, counters& c) noexcept
        : beta1_{o.beta1},
          beta2_{o.beta2},
          epsilon_{o.epsilon},
          step_size_{(simd::scalar{o.learning_rate} / c.first.advance(o.beta1)).fold()},
          root_scale_{(simd::scalar{1.0f} / square_root(simd::scalar{c.second.advance(o.beta2)})).fold()} {}

    template <simd::any_pack P>
    [[gnu::always_inline]] P operator()(auto state, P weight, P gradient) const noexcept {
      const P first = state.store(0, running_mean(state.load(0), beta1_.value, gradient, beta1_.complement));
      const P second = state.store(1, running_mean_of_square(state.load(1), beta2_.value, gradient, beta2_.complement));
      P divisor = second;
      if constexpr (amsgrad) divisor = state.store(2, maximum(state.load(2), second));
      return weight - first * step_size_ / multiply_add(square_root(divisor), root_scale_, epsilon_);
    }

   private:
    fraction beta1_, beta2_;
    float epsilon_;
    float step_size_;   // learning rate / (1 - beta1^t)
    float root_scale_;  // 1 / sqrt(1 - beta2^t)
  };
};

/// Adam, Algorithm 1 of the paper; epsilon outside the root and after the bias correction, as torch.optim.Adam has it.
/// AdamW, AMSGrad and both together are the same rule with other parameters. Where beta1 or beta2 changes on the way,
/// the correction is 1 - the product of those that were used; torch takes 1 - today's beta to the power t.
///
/// memory  8 N + 16 bytes, 4 N more for AMSGrad, see first_order
/// cost    one square root and one division a weight
/// error   strict and fused: <= 3 ulp of torch.optim in float32 after one step, <= 4 after 1000, for gradients above
///         2^-40 (CONFORMANCE.md here, which says what an ulp is there and what bounds tinier gradients)
/// source  Kingma and Ba 2015, arXiv:1412.6980; Loshchilov and Hutter 2019, arXiv:1711.05101 (AdamW); Reddi, Kale and
///         Kumar 2018, arXiv:1904.09237 (AMSGrad; its maximum is taken before the bias correction, as in torch.optim)
template <std::size_t N>
using adam = first_order<adam_rule<weight_decay_kind::coupled, second_moment_kind::running>, N>;
template <std::size_t N>
using adamw = first_order<adam_rule<weight_decay_kind::decoupled, second_moment_kind::running>, N>;
template <std::size_t N>
using adam_amsgrad = first_order<adam_rule<weight_decay_kind::coupled, second_moment_kind::largest>, N>;
template <std::size_t N>
using adamw_amsgrad = first_order<adam_rule<weight_decay_kind::decoupled, second_moment_kind::largest>, N>;

}  // namespace microstep
