// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>

#include "microstep/core/check.hpp"
#include "microstep/core/status.hpp"
#include "microstep/simd/reduce.hpp"

namespace microstep {

/// The largest global norm of a gradient, and so the largest gradient, that a step takes: its square is finite.
inline constexpr float largest_gradient_norm = 0x1p63f;

/// The global norm, the root of the sum of squares, of a gradient that arrives pack by pack: what a sink needs to clip
/// by norm with nothing stored but sixteen partial sums.
///
/// memory  64 bytes
/// order   of sums: lane `column mod 16`, each in the order of arrival; then as simd::reduce
/// error   for n gradients <= (n / 32 + 4) roundings, and sqrt(n) 2^-61 where that is more; strict and fused: the same
/// bits on every target
template <arithmetic Arithmetic>
class gradient_norm {
 public:
  gradient_norm() noexcept {
    for (float& lane : lanes_) lane = lane_start;
  }

  /// column: of the first lane of the gradient; the others follow it.
  template <simd::any_pack P>
  [[gnu::always_inline]] void add(std::size_t column, P gradient) noexcept {
    const std::size_t first = column % simd::virtual_lanes;
    if constexpr (P::size <= simd::virtual_lanes) {  // a sweep over a known count has packs of more, too
      if (first + P::size <= simd::virtual_lanes) {
        square_onto(gradient, P::load(lanes_ + first)).store(lanes_ + first);
        return;
      }
    }
    if constexpr (P::size > 1) {
      float each[P::size];
      gradient.store(each);
      for (std::size_t i = 0; i < P::size; ++i) add(first + i, simd::single<P>{each[i]});
    }
  }

  /// NaN if a gradient was, infinite if the sum of squares leaves float. Ends the sum.
  [[nodiscard]] float value() noexcept { return root(simd::fold_lanes<simd::native<Arithmetic>>(lanes_)); }

  /// The same number, at the speed of memory, where all of the gradient is there.
  [[nodiscard]] static float of(std::span<const float> gradient) noexcept {
    return root(simd::reduce<simd::native<Arithmetic>>(
        gradient.size(),
        [&]<simd::any_pack P>(std::size_t index, P sum) { return square_onto(P::load(gradient.data() + index), sum); },
        lane_start));
  }

 private:
  // No partial sum is ever small enough for a subnormal square to change it.
  static constexpr float lane_start = 0x1p-100f;

  template <simd::any_pack P>
  [[gnu::always_inline]] static P square_onto(P gradient, P sum) noexcept {
    return multiply_add(gradient, gradient, sum);
  }

  static float root(float sum) noexcept {
    return square_root(simd::scalar{sum} - simd::virtual_lanes * lane_start).fold();
  }

  float lanes_[simd::virtual_lanes];
};

/// What every gradient is multiplied by so that the norm is at most max_norm, as torch.nn.utils.clip_grad_norm_ has it:
/// max_norm / (norm + 1e-6), and never more than 1.
[[nodiscard]] inline float clip_factor(float norm, float max_norm) noexcept {
  return minimum(simd::scalar{max_norm} / (simd::scalar{norm} + 1e-6f), simd::scalar{1.0f}).fold();
}

/// What clip_norm found.
struct clip_report {
  microstep::status status;
  float norm;  ///< before clipping
};

/// Scales a gradient of the caller's so that its global norm is at most max_norm, in place, as
/// torch.nn.utils.clip_grad_norm_.
///
/// errors  bad_clip if max_norm is not > 0; non_finite_gradient if the norm is NaN or beyond 2^63. Nothing has changed
///         then
template <arithmetic Arithmetic = arithmetic::strict>
clip_report clip_norm(std::span<float> gradient, float max_norm) noexcept {
  if (!(max_norm > 0.0f)) return {status::bad_clip, 0.0f};
  const float norm = gradient_norm<Arithmetic>::of(gradient);
  if (!within(norm, 0.0f, largest_gradient_norm)) return {status::non_finite_gradient, norm};
  const float factor = clip_factor(norm, max_norm);
  if (factor < 1.0f) {
    simd::sweep<simd::native<Arithmetic>>(gradient.size(), [&]<simd::any_pack P>(std::size_t index) {
      (P::load(gradient.data() + index) * factor).store(gradient.data() + index);
    });
  }
  return {status::ok, norm};
}

/// The gradient moved into [-limit, limit]; a NaN becomes -limit: who must know of it asks all_finite.
template <simd::any_pack P>
[[nodiscard, gnu::always_inline]] inline P clip_to(P gradient, float limit) noexcept {
  return minimum(maximum(gradient, -limit), limit);
}

/// Moves each gradient of the caller's into [-limit, limit], in place, as torch.nn.utils.clip_grad_value_.
///
/// errors  bad_clip if limit is not > 0; then nothing has changed
inline status clip_value(std::span<float> gradient, float limit) noexcept {
  if (!(limit > 0.0f)) return status::bad_clip;
  simd::sweep<simd::native<arithmetic::strict>>(gradient.size(), [&]<simd::any_pack P>(std::size_t index) {
    clip_to(P::load(gradient.data() + index), limit).store(gradient.data() + index);
  });
  return status::ok;
}

}  // namespace microstep
