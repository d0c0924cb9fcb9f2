// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>

#include "microstep/loss/elements.hpp"

namespace microstep {

/// Mean absolute error: the mean of |prediction - target| over all elements of the batch, as torch.nn.L1Loss. Its
/// derivative is -1, 0 or 1 over the number of elements; 0 where the two differ by less than 2^-100.
///
/// shape   predictions and targets: [rows][outputs], rows <= rows_in_all
/// cost    8 operations an element
/// error   value <= (n / 16 + 6) roundings for n elements (see simd::reduce) and 2^-100; derivative <= 2 roundings
struct absolute_error {
  using target = float;
  template <std::size_t Outputs>
  static constexpr std::size_t targets_per_row = Outputs;

  template <arithmetic Arithmetic, std::size_t Outputs>
  [[nodiscard]] static float differentiate(std::span<float> predictions, std::span<const float> targets,
                                           std::size_t rows_in_all) noexcept {
    return detail::mean_over_elements<Arithmetic, Outputs>(
        predictions, targets, rows_in_all, 1.0f, []<simd::any_pack P>(std::size_t, P prediction, P wanted, P& sum) {
          const P difference = prediction - wanted;
          sum = magnitude(difference) + sum;
          const P up = P::select(P{detail::least_difference} <= difference, 1.0f, 0.0f);
          return P::select(difference <= P{-detail::least_difference}, -1.0f, up);
        });
  }
};

}  // namespace microstep
