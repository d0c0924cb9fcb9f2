// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>

#include "microstep/core/panic.hpp"
#include "microstep/simd/reduce.hpp"

namespace microstep::detail {

/// What a sum of losses begins with in each lane. They are not negative, so no partial sum is ever small enough for a
/// subnormal term to change it: units that flush subnormals to zero report the same loss.
inline constexpr float loss_lane_start = 0x1p-80f;

/// The sum that those sixteen lanes hold without what they began with.
[[nodiscard]] inline simd::scalar without_start(float sum) noexcept {
  return simd::scalar{sum} - simd::virtual_lanes * loss_lane_start;
}

/// What is closer to zero than this counts as zero where a sign or a side is asked for: a subnormal in either operand of
/// a difference cannot move it across.
inline constexpr float least_difference = 0x1p-100f;

/// The mean over all elements of a batch of a loss that looks at one prediction and one target at a time, as torch's
/// reduction "mean": `[&]<any_pack P>(std::size_t index, P prediction, P target, P& sum) -> P` adds its terms to the sum
/// and returns the derivative, each but for the factor that makes the mean; `slope` is another factor of the derivative.
///
/// shape   predictions and targets: [rows][outputs], rows <= rows_in_all
/// error   of the mean of terms >= 0: n / 16, rounded up, and 5 roundings at the most for n elements beside the terms'
///         own, and 2^-100
template <arithmetic Arithmetic, std::size_t Outputs, class Term>
[[nodiscard]] inline float mean_over_elements(std::span<float> predictions, std::span<const float> targets,
                                              std::size_t rows_in_all, float slope, const Term& term) noexcept {
  MICROSTEP_EXPECT(predictions.size() == targets.size() && !targets.empty(),
                   "loss: as many targets as predictions, and at least one");
  MICROSTEP_EXPECT(rows_in_all >= targets.size() / Outputs, "loss: the mean is over fewer rows than there are");
  using scalar = simd::pack<Arithmetic, simd::scalar_arch>;
  const scalar count = scalar{static_cast<float>(rows_in_all)} * static_cast<float>(Outputs);
  const float scale = (scalar{slope} / count).fold();
  const float sum = simd::reduce<simd::native<Arithmetic>>(
      targets.size(), [&]<simd::any_pack P>(std::size_t index, P partial) {
        float* const place = predictions.data() + index;
        const P derivative = term(index, P::load(place), P::load(targets.data() + index), partial);
        (derivative * scale).store(place);
        return partial;
      }, loss_lane_start);
  return (scalar{without_start(sum).fold()} / count).fold();
}

}  // namespace microstep::detail
