// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>

#include "microstep/loss/softmax.hpp"

namespace microstep {

namespace detail {

/// 1 / (1 + e^-x) from an exponential that cannot overflow: of x and -x the larger has `inverse`, the other one `power` of
/// that.
template <simd::any_pack P>
struct logistic_parts {
  P power;    ///< e^-|x|, in [0, 1]
  P sum;      ///< 1 + power
  P inverse;  ///< 1 / sum

  [[gnu::always_inline]] explicit logistic_parts(P x) noexcept
      : power{fading(-magnitude(x))}, sum{power + 1.0f}, inverse{P{1.0f} / sum} {}
};

}  // namespace detail

/// The probabilities of yes, in place: each logit x becomes 1 / (1 + e^-x), as torch.sigmoid.
///
/// shape   logits: any count
/// error   <= 5 2^-24 of each (tests/loss/sigmoid_test.cpp); what is below 2^-64 is 0
/// NaN     stays NaN; infinities give 0 and 1
template <arithmetic Arithmetic = arithmetic::strict>
void sigmoid(std::span<float> logits) noexcept {
  simd::sweep<simd::native<Arithmetic>>(logits.size(), [&]<simd::any_pack P>(std::size_t index) {
    const P x = P::load(logits.data() + index);
    const detail::logistic_parts<P> of{x};
    P::select(x < P{0.0f}, of.power * of.inverse, of.inverse).store(logits.data() + index);
  });
}

}  // namespace microstep
