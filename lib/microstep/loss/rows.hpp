// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <utility>

#include "microstep/loss/elements.hpp"
#include "microstep/simd/reduce.hpp"

namespace microstep::detail {

/// The sum over a row of Count elements, in the order of linear's: sixteen lanes (simd::reduce) from 16 elements on, one
/// after the other below.
///
/// error   Count roundings at the most, and no more than Count / 16, rounded up, and 4 from 16 on
template <simd::any_pack Pack, std::size_t Count, class Step>
[[nodiscard, gnu::always_inline]] inline float sum_of_row(const Step& step) noexcept {
  if constexpr (Count < simd::virtual_lanes) {
    simd::single<Pack> sum = 0.0f;
    for (std::size_t index = 0; index < Count; ++index) {
      sum = step.template operator()<simd::single<Pack>>(index, sum);
    }
    return sum.fold();
  } else {
    return simd::reduce<Pack>(Count, step);
  }
}

/// The sum of Count elements.
template <simd::any_pack Pack, std::size_t Count>
[[nodiscard]] inline simd::single<Pack> total(const float* elements) noexcept {
  return sum_of_row<Pack, Count>(
      [&]<simd::any_pack P>(std::size_t index, P sum) { return P::load(elements + index) + sum; });
}

/// The largest of Count elements. Nothing is rounded, so the order does not matter. A NaN or an infinity among the
/// elements leaves one of them, subtracted from this, a NaN.
template <simd::any_pack Pack, std::size_t Count>
[[nodiscard]] inline float largest(const float* elements) noexcept {
  using one = simd::single<Pack>;
  if constexpr (Count < Pack::size && Pack::has_halves) {
    return largest<decltype(std::declval<Pack>().lower_half()), Count>(elements);
  } else {
    one result = elements[0];
    if constexpr (Count < Pack::size) {
      for (std::size_t index = 1; index < Count; ++index) result = maximum(one{elements[index]}, result);
    } else {
      Pack wide = Pack::load(elements + Count - Pack::size);  // some of them twice, if need be
      for (std::size_t index = 0; index + Pack::size <= Count; index += Pack::size) {
        wide = maximum(Pack::load(elements + index), wide);
      }
      float lanes[Pack::size];
      wide.store(lanes);
      for (const float lane : lanes) result = maximum(one{lane}, result);
    }
    return result.fold();
  }
}

/// A sum of losses that come row by row, in the order of simd::reduce: row i goes to lane i mod 16.
template <arithmetic Arithmetic>
class sum_over_rows {
  using one = simd::pack<Arithmetic, simd::scalar_arch>;

 public:
  sum_over_rows() noexcept {
    for (float& lane : lanes_) lane = loss_lane_start;
  }
  /// Adds a * b to the row's lane.
  void add(std::size_t row, one a, one b) noexcept {
    float& lane = lanes_[row % simd::virtual_lanes];
    lane = multiply_add(a, b, one{lane}).fold();
  }
  /// Ends the sum.
  [[nodiscard]] float value() noexcept { return without_start(simd::fold_lanes<simd::native<Arithmetic>>(lanes_)).fold(); }

 private:
  float lanes_[simd::virtual_lanes];
};

}  // namespace microstep::detail
