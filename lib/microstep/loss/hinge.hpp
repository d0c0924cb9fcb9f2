// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "microstep/core/check.hpp"
#include "microstep/core/status.hpp"
#include "microstep/loss/elements.hpp"
#include "microstep/loss/targets.hpp"

namespace microstep {

namespace detail {

[[nodiscard]] constexpr status check_margin(float margin, std::uint8_t p) noexcept {
  return finite_non_negative(margin) && (p == 1 || p == 2) ? status::ok : status::bad_margin;
}

/// Adds max(0, missing)^p to the sum and returns its derivative; 0 where less than 2^-100 is missing.
template <simd::any_pack P>
[[nodiscard, gnu::always_inline]] inline P add_violation(P missing, std::uint8_t p, P& sum) noexcept {
  const P violation = P::select(missing < P{least_difference}, 0.0f, missing);
  if (p == 2) {
    sum = multiply_add(violation, violation, sum);
    return violation * 2.0f;
  }
  sum = violation + sum;
  return P::select(missing < P{least_difference}, 0.0f, 1.0f);
}

}  // namespace detail

/// The hinge of support vector machines: max(0, margin - target * prediction)^p, where the target is the side, -1 or 1;
/// the mean over all elements of the batch. With one output a binary classifier, with more each output decides for
/// itself; for one class out of many see multi_margin.
///
/// shape   predictions and targets: [rows][outputs], rows <= rows_in_all
/// cost    10 operations an element
/// error   value <= (n / 16 + 5 + p) roundings for n elements (see simd::reduce) and 2^-100, derivative <= 3; what is
///         missing has one rounding of margin + |prediction| beside these (tests/support/loss_family.hpp)
/// errors  check_targets: bad_target where a target is neither -1 nor 1; non_finite_target
/// source  Cortes and Vapnik 1995, "Support-Vector Networks"; margin 0 is Rosenblatt's perceptron
struct hinge {
  float margin = 1.0f;  ///< how far on its own side a prediction must be to cost nothing; finite, >= 0
  std::uint8_t p = 1;   ///< the power of what is missing: 1, or 2 for the squared hinge

  using target = float;
  template <std::size_t Outputs>
  static constexpr std::size_t targets_per_row = Outputs;

  [[nodiscard]] constexpr status check() const noexcept { return detail::check_margin(margin, p); }

  template <std::size_t Outputs>
  [[nodiscard]] static status check_targets(std::span<const float> targets) noexcept {
    return detail::check_each(targets, []<simd::any_pack P>(P side) {
      return P::both(P{1.0f} <= magnitude(side), magnitude(side) <= P{1.0f});
    });
  }

  template <arithmetic Arithmetic, std::size_t Outputs>
  [[nodiscard]] float differentiate(std::span<float> predictions, std::span<const float> targets,
                                    std::size_t rows_in_all) const noexcept {
    if (!all_finite(predictions)) return detail::not_a_loss;
    return detail::mean_over_elements<Arithmetic, Outputs>(
        predictions, targets, rows_in_all, 1.0f,
        [own_margin = margin, power = p]<simd::any_pack P>(std::size_t, P prediction, P side, P& sum) {
          return -side * detail::add_violation(P{own_margin} - side * prediction, power, sum);
        });
  }
};

}  // namespace microstep
