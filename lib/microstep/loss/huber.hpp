// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>

#include "microstep/core/check.hpp"
#include "microstep/core/status.hpp"
#include "microstep/loss/elements.hpp"

namespace microstep {

/// Huber's loss: with d = prediction - target, d^2 / 2 up to |d| = delta, delta (|d| - delta / 2) beyond; the mean over
/// all elements of the batch, as torch.nn.HuberLoss. An outlier pulls with delta and no more.
///
/// shape   predictions and targets: [rows][outputs], rows <= rows_in_all
/// cost    11 operations an element
/// error   value <= (n / 16 + 9) roundings for n elements (see simd::reduce) and 2^-100; derivative <= 3 roundings
/// source  Huber 1964, "Robust Estimation of a Location Parameter"
struct huber {
  float delta = 1.0f;  ///< where the square becomes a line, in units of the prediction; finite, >= 2^-60

  using target = float;
  template <std::size_t Outputs>
  static constexpr std::size_t targets_per_row = Outputs;

  [[nodiscard]] constexpr status check() const noexcept {
    return valid_epsilon(delta) ? status::ok : status::bad_delta;
  }

  template <arithmetic Arithmetic, std::size_t Outputs>
  [[nodiscard]] float differentiate(std::span<float> predictions, std::span<const float> targets,
                                    std::size_t rows_in_all) const noexcept {
    const float limit = delta;
    return detail::mean_over_elements<Arithmetic, Outputs>(
        predictions, targets, rows_in_all, 1.0f, [=]<simd::any_pack P>(std::size_t, P prediction, P wanted, P& sum) {
          const P difference = prediction - wanted;
          const P distance = magnitude(difference);
          const P capped = minimum(P{limit}, distance);  // in this order a NaN passes, and below too
          // Where capped is the distance itself, what is in brackets is half of it, exactly.
          sum = multiply_add(capped, multiply_add(capped, -0.5f, distance), sum);
          return maximum(P{-limit}, minimum(P{limit}, difference));
        });
  }
};

}  // namespace microstep
