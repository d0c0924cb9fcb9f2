// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <limits>
#include <span>

#include "microstep/simd/sweep.hpp"

namespace microstep::simd {

/// Every sum over elements keeps this many partial sums, whatever the width of the hardware: element i belongs to lane
/// i mod 16, each lane adds its elements in rising order, and the lanes are folded 16 > 8 > 4 > 2 > 1.
inline constexpr std::size_t virtual_lanes = 16;

/// The sum of the lanes in that order; overwrites them.
[[nodiscard]] inline float fold_lanes(float (&lanes)[virtual_lanes]) noexcept {
  for (std::size_t half = virtual_lanes / 2; half > 0; half /= 2) {
    for (std::size_t lane = 0; lane < half; ++lane) lanes[lane] = lanes[lane] + lanes[lane + half];
  }
  return lanes[0];
}

/// The same, not inlined: where a call is nothing against what went before.
[[nodiscard, gnu::noinline]] inline float fold_lanes_apart(float (&lanes)[virtual_lanes]) noexcept {
  return fold_lanes(lanes);
}

/// Sums count terms in the fixed order above. The step adds its own terms to what the lanes hold:
/// `[&]<any_pack P>(std::size_t index, P sum) -> P { return multiply_add(P::load(a + index), P::load(b + index), sum); }`
///
/// Each lane begins at `start`, so the sum holds 16 of them.
///
/// memory  16 floats, in registers where there are enough
/// error   of a sum of n terms: n / 16, rounded up, and 4 roundings at the most; strict and fused: the same bits on
///         every target
template <any_pack Pack, class Step>
[[nodiscard, gnu::always_inline]] inline float reduce(std::size_t count, Step&& step, float start = 0.0f) {
  constexpr std::size_t parts = virtual_lanes / Pack::size;
  static_assert(parts * Pack::size == virtual_lanes, "microstep::simd::reduce: a pack has 1, 2, 4, 8 or 16 lanes");
  const std::size_t whole = count - count % virtual_lanes;
  float lanes[virtual_lanes];
  if constexpr (Pack::size == 1) {
    // Sixteen sums would not stay in registers; in memory the last few elements need no code of their own.
    constexpr std::size_t row = small_code ? 1 : virtual_lanes;
    for (float& lane : lanes) lane = start;
    for (std::size_t index = 0; index < count; index += row) {
      const std::size_t here = std::min(count - index, row);
      float* const lane = lanes + index % virtual_lanes;
      for (std::size_t i = 0; i < here; ++i) {
        step.template operator()<Pack>(index + i, Pack::load(lane + i)).store(lane + i);
      }
    }
    return fold_lanes_apart(lanes);
  }
  {
    struct partial_sum {
      Pack value = 0.0f;
    } sums[parts];
    for (partial_sum& sum : sums) sum.value = start;
    for (std::size_t index = 0; index < whole; index += virtual_lanes) {
      for (std::size_t part = 0; part < parts; ++part) {
        sums[part].value = step.template operator()<Pack>(index + part * Pack::size, sums[part].value);
      }
    }
    if (whole == count) {
      for (std::size_t half = parts / 2; half > 0; half /= 2) {
        for (std::size_t part = 0; part < half; ++part) sums[part].value = sums[part].value + sums[part + half].value;
      }
      return sums[0].value.fold();
    }
    for (std::size_t part = 0; part < parts; ++part) sums[part].value.store(lanes + part * Pack::size);
  }
  // Less than sixteen are left: they meet the same lanes, through memory.
  sweep<Pack>(count - whole, [&]<any_pack P>(std::size_t lane) {
    step.template operator()<P>(whole + lane, P::load(lanes + lane)).store(lanes + lane);
  });
  return fold_lanes(lanes);
}

/// The largest magnitude among the elements; 0 for none. NaN elements are passed over: whoever must know of them asks
/// all_finite. Nothing is rounded, so the order does not matter.
template <any_pack Pack>
[[nodiscard]] inline float largest_magnitude(std::span<const float> elements) noexcept {
  Pack largest = 0.0f;
  single<Pack> result = 0.0f;
  sweep<Pack>(elements.size(), [&]<any_pack P>(std::size_t index) {
    const P element = magnitude(P::load(elements.data() + index));
    if constexpr (P::size == Pack::size) {
      largest = maximum(element, largest);
    } else {
      result = maximum(element, result);
    }
  });
  if constexpr (Pack::size == 1) return largest.fold();
  float lanes[Pack::size];
  largest.store(lanes);
  for (const float lane : lanes) result = maximum(single<Pack>{lane}, result);
  return result.fold();
}

}  // namespace microstep::simd

namespace microstep {

/// True if no element is a NaN or an infinity; true for none.
[[nodiscard]] inline bool all_finite(std::span<const float> elements) noexcept {
  bool finite = true;
  simd::sweep<simd::native<arithmetic::strict>>(elements.size(), [&]<simd::any_pack P>(std::size_t index) {
    finite &= P::all(magnitude(P::load(elements.data() + index)) <= P{std::numeric_limits<float>::max()});
  });
  return finite;
}

}  // namespace microstep
