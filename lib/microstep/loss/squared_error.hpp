// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>

#include "microstep/core/panic.hpp"
#include "microstep/simd/reduce.hpp"

namespace microstep {

/// Mean squared error: the mean of (prediction - target)^2 over all elements of the batch, as torch.nn.MSELoss.
///
/// shape   predictions and targets: [rows][outputs], rows <= rows_in_all
/// cost    5 operations an element
/// error   <= (n / 16 + 6) roundings for n elements (see simd::reduce) and 2^-100
struct squared_error {
  using target = float;
  template <std::size_t Outputs>
  static constexpr std::size_t targets_per_row = Outputs;

  template <arithmetic Arithmetic, std::size_t Outputs>
  [[nodiscard]] static float differentiate(std::span<float> predictions, std::span<const float> targets,
                                           std::size_t rows_in_all) noexcept {
    MICROSTEP_EXPECT(predictions.size() == targets.size() && !targets.empty(),
                     "squared_error: as many targets as predictions, and at least one");
    MICROSTEP_EXPECT(rows_in_all >= targets.size() / Outputs, "squared_error: the mean is over fewer rows than there are");
    using scalar = simd::pack<Arithmetic, simd::scalar_arch>;
    const scalar count = scalar{static_cast<float>(rows_in_all)} * static_cast<float>(Outputs);
    const float scale = (scalar{2.0f} / count).fold();
    const float sum = simd::reduce<simd::native<Arithmetic>>(
        targets.size(), [&]<simd::any_pack P>(std::size_t index, P partial) {
          float* const place = predictions.data() + index;
          const P difference = P::load(place) - P::load(targets.data() + index);
          (difference * scale).store(place);
          return multiply_add(difference, difference, partial);
        }, lane_start);
    return ((scalar{sum} - simd::virtual_lanes * lane_start) / count).fold();
  }

 private:
  // Squares only add to it, so no partial sum is ever small enough for a subnormal square to change it: units that flush
  // subnormals to zero report the same loss.
  static constexpr float lane_start = 0x1p-80f;
};

}  // namespace microstep
