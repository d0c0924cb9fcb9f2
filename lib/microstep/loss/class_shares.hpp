// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "microstep/loss/rows.hpp"
#include "microstep/loss/targets.hpp"

namespace microstep::detail {

/// The targets of a batch as weighted shares of the classes, smoothed: w ((1 - smoothing) t + smoothing / classes). What
/// each class may have is spread over the row; what a label's class has beyond that is its own.
///
/// shape   targets: labels, one a row, or probabilities [rows][Outputs]
template <arithmetic Arithmetic, std::size_t Outputs, class Target, class Weights>
class class_shares {
  using one = simd::pack<Arithmetic, simd::scalar_arch>;

 public:
  class_shares(const Target* targets, const Weights& weights, float smoothing) noexcept
      : targets_{targets},
        weights_{weights},
        kept_{(simd::scalar{1.0f} - smoothing).fold()},
        spread_{(simd::scalar{smoothing} / static_cast<float>(Outputs)).fold()} {}

  /// Of labels only where they are smoothed.
  [[nodiscard]] bool are_spread() const noexcept { return !label<Target> || spread_ != 0.0f; }

  /// What is spread over the elements from `index` on.
  template <simd::any_pack P>
  [[nodiscard]] P of(std::size_t index) const noexcept {
    const P weight = weights_.template of<P>(index);
    if constexpr (label<Target>) {
      return weight * spread_;
    } else {
      return weight * multiply_add(without_specks(P::load(targets_ + index)), kept_, spread_);
    }
  }

  /// What the label's class has beyond that.
  [[nodiscard]] one own(std::size_t row) const noexcept
    requires label<Target>
  {
    return weights_.template of<one>(targets_[row]) * kept_;
  }

  /// All of a row.
  [[nodiscard]] one total(std::size_t row) const noexcept {
    one sum = 0.0f;
    if (are_spread()) {
      sum = sum_of_row<simd::native<Arithmetic>, Outputs>(
          [&]<simd::any_pack P>(std::size_t output, P partial) { return of<P>(row * Outputs + output) + partial; });
    }
    if constexpr (label<Target>) sum = own(row) + sum;
    return sum;
  }

 private:
  const Target* targets_;
  const Weights& weights_;
  float kept_, spread_;
};

}  // namespace microstep::detail
