// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <type_traits>

#include "microstep/core/check.hpp"
#include "microstep/core/status.hpp"
#include "microstep/optim/bias_correction.hpp"
#include "microstep/optim/fraction.hpp"
#include "microstep/optim/optimizer.hpp"
#include "microstep/simd/storage.hpp"
#include "microstep/simd/subnormal.hpp"

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
  bool maximize = false;        ///< climb instead of descend

  [[nodiscard]] constexpr status check() const noexcept {
    if (!finite_non_negative(learning_rate)) return status::bad_learning_rate;
    if (!beta1.below_one() || !beta2.below_one()) return status::bad_decay_rate;
    if (!(finite_non_negative(epsilon) && epsilon >= 0x1p-60f)) return status::bad_epsilon;
    return finite_non_negative(weight_decay) ? status::ok : status::bad_weight_decay;
  }
};

using adam_options = adam_family_options<weight_decay_kind::coupled>;
using adamw_options = adam_family_options<weight_decay_kind::decoupled>;

/// Adam, Algorithm 1 of the paper; epsilon outside the root and after the bias correction, as torch.optim.Adam has it.
/// AdamW, AMSGrad and both together are the same rule with other parameters: see the aliases below.
///
/// shape   N weights; weights and gradient may not overlap
/// memory  8 N + 16 bytes (and padding to a register), 4 N more for AMSGrad; all zero at birth: a static adam costs
///         .bss and no flash
/// cost    one square root and one division a weight
/// error   strict and fused: <= 3 ulp of torch.optim in float32 after one step, <= 4 after 1000, for gradients above
///         2^-40 (tests/optim/golden_test.cpp, which says what an ulp is there and what bounds tinier gradients)
/// source  Kingma and Ba 2015, arXiv:1412.6980; Loshchilov and Hutter 2019, arXiv:1711.05101 (AdamW); Reddi, Kale and
///         Kumar 2018, arXiv:1904.09237 (AMSGrad; its maximum is taken before the bias correction, as in torch.optim)
template <std::size_t N, weight_decay_kind Decay, second_moment_kind Second>
class adam_family {
  static_assert(N >= 1, "microstep::adam<N>: N counts the weights and must be at least 1");
  static constexpr bool decoupled = Decay == weight_decay_kind::decoupled;
  static constexpr bool amsgrad = Second == second_moment_kind::largest;

 public:
  using options = adam_family_options<Decay>;
  static constexpr std::size_t size = N;

  class update {
   public:
    template <simd::any_pack P>
    [[gnu::always_inline]] P operator()(std::size_t index, P weight, P gradient) const noexcept {
      if (maximize_) gradient = -gradient;
      if constexpr (!decoupled) {
        if (decay_ != 0.0f) {
          gradient = multiply_add(weight, decay_, simd::signed_guard) + (gradient - simd::signed_guard);
        }
      }
      const P first = multiply_add(P::load(first_ + index), beta1_.value, simd::signed_guard) +
                      multiply_add(gradient, beta1_.complement, -simd::signed_guard);
      first.store(first_ + index);
      const P second = multiply_add(P::load(second_ + index), beta2_.value, simd::squared_guard) +
                       multiply_add(gradient * beta2_.complement, gradient, -simd::squared_guard);
      second.store(second_ + index);
      P divisor = second;
      if constexpr (amsgrad) {
        divisor = maximum(P::load(largest_ + index), second);
        divisor.store(largest_ + index);
      }
      const P change = first * step_size_ / multiply_add(square_root(divisor), root_scale_, epsilon_);
      if constexpr (decoupled) {
        return multiply_add(weight, decay_, simd::signed_guard) - (change + simd::signed_guard);
      } else {
        return weight - change;
      }
    }

   private:
    friend class adam_family;
    fraction beta1_{0.0}, beta2_{0.0};
    float step_size_ = 0.0f;   // learning rate / (1 - beta1^t)
    float root_scale_ = 0.0f;  // 1 / sqrt(1 - beta2^t)
    float epsilon_ = 0.0f;
    float decay_ = 0.0f;  // coupled: the penalty; decoupled: the share of the weight that stays
    bool maximize_ = false;
    float* first_ = nullptr;
    float* second_ = nullptr;
    float* largest_ = nullptr;
  };

  [[nodiscard]] update begin_step(const options& o) noexcept {
    using scalar = simd::pack<arithmetic::strict, simd::scalar_arch>;
    const scalar learning_rate{o.learning_rate};
    update u;
    u.beta1_ = o.beta1;
    u.beta2_ = o.beta2;
    (learning_rate / first_correction_.advance(o.beta1)).store(&u.step_size_);
    (scalar{1.0f} / square_root(scalar{second_correction_.advance(o.beta2)})).store(&u.root_scale_);
    u.epsilon_ = o.epsilon;
    u.decay_ = o.weight_decay;
    if constexpr (decoupled) (scalar{1.0f} - learning_rate * o.weight_decay).store(&u.decay_);
    u.maximize_ = o.maximize;
    u.first_ = first_moment_.data();
    u.second_ = second_moment_.data();
    if constexpr (amsgrad) u.largest_ = largest_second_moment_.data();
    return u;
  }

  void reset() noexcept {
    first_moment_.reset();
    second_moment_.reset();
    if constexpr (amsgrad) largest_second_moment_.reset();
    first_correction_.reset();
    second_correction_.reset();
  }

 private:
  struct nothing {};

  simd::storage<N> first_moment_;
  simd::storage<N> second_moment_;
  [[no_unique_address]] std::conditional_t<amsgrad, simd::storage<N>, nothing> largest_second_moment_;
  bias_correction first_correction_;
  bias_correction second_correction_;
};

template <std::size_t N>
using adam = adam_family<N, weight_decay_kind::coupled, second_moment_kind::running>;
template <std::size_t N>
using adamw = adam_family<N, weight_decay_kind::decoupled, second_moment_kind::running>;
template <std::size_t N>
using adam_amsgrad = adam_family<N, weight_decay_kind::coupled, second_moment_kind::largest>;
template <std::size_t N>
using adamw_amsgrad = adam_family<N, weight_decay_kind::decoupled, second_moment_kind::largest>;

}  // namespace microstep
