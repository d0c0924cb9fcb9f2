// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>

#include "microstep/loss/elements.hpp"

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
    return detail::mean_over_elements<Arithmetic, Outputs>(
        predictions, targets, rows_in_all, 2.0f, []<simd::any_pack P>(std::size_t, P prediction, P wanted, P& sum) {
          const P difference = prediction - wanted;
          sum = multiply_add(difference, difference, sum);
          return difference;
        });
  }
};

}  // namespace microstep
