// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>

#include "microstep/core/panic.hpp"
#include "microstep/loss/rows.hpp"
#include "microstep/simd/exponential.hpp"

namespace microstep {

namespace detail {

/// e^x for x <= 0, and 0 where that is below 2^-64: what is made of it by factors then stays out of the subnormals.
template <simd::any_pack P>
[[nodiscard]] inline P fading(P x) noexcept {
  constexpr float lowest = -44.361423f;  // the first below -64 ln 2
  return P::select(x < P{lowest}, 0.0f, simd::exponential(x));
}

/// Subtracts its largest element from a row, so that no exponential overflows: probabilities depend on differences only.
template <simd::any_pack Pack, std::size_t Outputs>
inline void subtract_largest(float* row) noexcept {
  const float most = largest<Pack, Outputs>(row);
  simd::sweep<Pack>(Outputs, [&]<simd::any_pack P>(std::size_t output) {
    (P::load(row + output) - most).store(row + output);
  });
}

}  // namespace detail

/// The probabilities of the classes, in place: each row of logits x becomes e^x / sum of e^x, as torch.softmax.
///
/// shape   logits: [any count][Outputs]
/// error   <= (min(Outputs, Outputs / 16 + 5) + 7 + d) 2^-24 of each, with d the distance of its logit from the largest in
///         the row; what is below 2^-64 is 0
///         (tests/loss/softmax_test.cpp). Strict and fused: the same bits on every target
/// NaN     and plus infinity make their whole row NaN; minus infinity has probability 0
template <std::size_t Outputs, arithmetic Arithmetic = arithmetic::strict>
void softmax(std::span<float> logits) noexcept {
  MICROSTEP_EXPECT(logits.size() % Outputs == 0, "softmax: logits are [count][Outputs]");
  using pack = simd::native<Arithmetic>;
  float* const end = logits.data() + logits.size();
  for (float* row = logits.data(); row != end; row += Outputs) detail::subtract_largest<pack, Outputs>(row);
  simd::sweep<pack>(logits.size(), [&]<simd::any_pack P>(std::size_t index) {
    detail::fading(P::load(logits.data() + index)).store(logits.data() + index);
  });
  for (float* row = logits.data(); row != end; row += Outputs) {
    const float factor = (simd::single<pack>{1.0f} / detail::total<pack, Outputs>(row)).fold();
    simd::sweep<pack>(Outputs, [&]<simd::any_pack P>(std::size_t output) {
      (P::load(row + output) * factor).store(row + output);
    });
  }
}

}  // namespace microstep
