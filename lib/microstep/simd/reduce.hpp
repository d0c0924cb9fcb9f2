// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <limits>
#include <span>
#include <utility>

#include "microstep/simd/sweep.hpp"

namespace microstep::simd {

/// Every sum over elements keeps this many partial sums, whatever the width of the hardware: element i belongs to lane
/// i mod 16, each lane adds its elements in rising order, and the lanes are folded 16 > 8 > 4 > 2 > 1.
inline constexpr std::size_t virtual_lanes = 16;

/// Count packs, which begin as x in every lane; each a register of its own where there are enough.
template <any_pack Pack, std::size_t Count>
struct packs {
  Pack of[Count];

  [[gnu::always_inline]] explicit packs(float x) noexcept : packs{Pack{x}, std::make_index_sequence<Count>{}} {}

 private:
  template <std::size_t... Each>
  [[gnu::always_inline]] packs(Pack x, std::index_sequence<Each...>) noexcept : of{(static_cast<void>(Each), x)...} {}
};

namespace detail {

/// The sum of the lanes of all parts, the first of which holds the first lanes; overwrites them.
template <any_pack Pack, std::size_t Parts>
[[nodiscard, gnu::always_inline]] inline float fold_parts(packs<Pack, Parts>& parts) noexcept {
#pragma GCC unroll 2
  for (std::size_t half = Parts / 2; half > 0; half /= 2) {
#pragma GCC unroll 2
    for (std::size_t part = 0; part < half; ++part) parts.of[part] = parts.of[part] + parts.of[part + half];
  }
  return parts.of[0].fold();
}

/// The sum of four sums of the lanes l, l + 4, l + 8 and l + 12 each, l from 0 to 3.
[[nodiscard, gnu::always_inline]] inline float fold_quarters(const float (&quarters)[4]) noexcept {
  return (scalar{quarters[0]} + quarters[2] + (scalar{quarters[1]} + quarters[3])).fold();
}

/// Not inlined: where a call is nothing against what went before.
[[nodiscard, gnu::noinline]] inline float fold_single_lanes(float (&lanes)[virtual_lanes]) noexcept {
  if constexpr (small_code) {
    for (std::size_t half = virtual_lanes / 2; half > 0; half /= 2) {
      for (std::size_t lane = 0; lane < half; ++lane) lanes[lane] = lanes[lane] + lanes[lane + half];
    }
    return lanes[0];
  }
  const auto quarter = [&](std::size_t lane) __attribute__((always_inline)) {
    return ((scalar{lanes[lane]} + lanes[lane + 8]) + (scalar{lanes[lane + 4]} + lanes[lane + 12])).fold();
  };
  const float quarters[]{quarter(0), quarter(1), quarter(2), quarter(3)};
  return fold_quarters(quarters);
}

}  // namespace detail

/// The sum of the lanes in that order; may overwrite them.
template <any_pack Pack>
[[nodiscard, gnu::always_inline]] inline float fold_lanes(float (&lanes)[virtual_lanes]) noexcept {
  if constexpr (Pack::size == 1) {
    return detail::fold_single_lanes(lanes);
  } else {
    packs<Pack, virtual_lanes / Pack::size> parts{0.0f};
#pragma GCC unroll 4
    for (std::size_t part = 0; part < virtual_lanes / Pack::size; ++part) {
      parts.of[part] = Pack::load(lanes + part * Pack::size);
    }
    return detail::fold_parts(parts);
  }
}

/// Sums count terms in the fixed order above. The step adds its own terms to what the lanes hold:
/// `[&]<any_pack P>(std::size_t index, P sum) -> P { return multiply_add(P::load(a + index), P::load(b + index), sum);
/// }`
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
  } else {
    const std::size_t whole = count - count % virtual_lanes;
    packs<Pack, parts> sums{start};
    for (std::size_t index = 0; index < whole; index += virtual_lanes) {
      for (std::size_t part = 0; part < parts; ++part) {
        sums.of[part] = step.template operator()<Pack>(index + part * Pack::size, sums.of[part]);
      }
    }
    if (whole == count) return detail::fold_parts(sums);
    for (std::size_t part = 0; part < parts; ++part) sums.of[part].store(lanes + part * Pack::size);
    // Less than sixteen are left: they meet the same lanes, through memory.
    sweep<Pack>(count - whole, [&]<any_pack P>(std::size_t lane) {
      step.template operator()<P>(whole + lane, P::load(lanes + lane)).store(lanes + lane);
    });
  }
  return fold_lanes<Pack>(lanes);
}

/// Sums over Count terms each, from zero, in the order and with the bits of as many of those above. The step adds to
/// all of them at once, to what one pack of lanes holds of each:
/// `[&]<any_pack P>(std::size_t index, P* sums) { ... }`
///
/// memory  16 floats a sum, in registers where there are enough; where a register is one lane, four a sum
template <any_pack Pack, std::size_t Count, std::size_t Sums, class Step>
[[gnu::always_inline]] inline void reduce(Step&& step, float (&results)[Sums]) {
  constexpr std::size_t whole = Count - Count % virtual_lanes;
  if constexpr (Pack::size == 1 && small_code) {
    float lanes[Sums][virtual_lanes]{};
    for (std::size_t index = 0; index < Count; ++index) {
      packs<Pack, Sums> sums{0.0f};
      for (std::size_t sum = 0; sum < Sums; ++sum) sums.of[sum] = Pack::load(&lanes[sum][index % virtual_lanes]);
      step.template operator()<Pack>(index, sums.of);
      for (std::size_t sum = 0; sum < Sums; ++sum) sums.of[sum].store(&lanes[sum][index % virtual_lanes]);
    }
    for (std::size_t sum = 0; sum < Sums; ++sum) results[sum] = fold_lanes<Pack>(lanes[sum]);
  } else if constexpr (Pack::size == 1) {
    // The lanes of a quarter, which fold into one, are done before the next.
    float quarters[Sums][4];
    for (std::size_t lane = 0; lane < 4; ++lane) {
      packs<Pack, 4 * Sums> sums{0.0f};
      std::size_t index = lane;
      for (; index < whole; index += virtual_lanes) {
#pragma GCC unroll 4
        for (std::size_t part = 0; part < 4; ++part)
          step.template operator()<Pack>(index + 4 * part, sums.of + part * Sums);
      }
      if constexpr (whole < Count) {
#pragma GCC unroll 4
        for (std::size_t part = 0; part < 4; ++part) {
          if (index + 4 * part < Count) step.template operator()<Pack>(index + 4 * part, sums.of + part * Sums);
        }
      }
#pragma GCC unroll 5
      for (std::size_t sum = 0; sum < Sums; ++sum) {
        const Pack* const of = sums.of + sum;
        quarters[sum][lane] = ((of[0] + of[2 * Sums]) + (of[Sums] + of[3 * Sums])).fold();
      }
    }
#pragma GCC unroll 5
    for (std::size_t sum = 0; sum < Sums; ++sum) results[sum] = detail::fold_quarters(quarters[sum]);
  } else {
    constexpr std::size_t parts = virtual_lanes / Pack::size;
    packs<Pack, parts * Sums> sums{0.0f};
    for (std::size_t index = 0; index < whole; index += virtual_lanes) {
#pragma GCC unroll 4
      for (std::size_t part = 0; part < parts; ++part)
        step.template operator()<Pack>(index + part * Pack::size, sums.of + part * Sums);
    }
    constexpr std::size_t registers_left = (Count - whole) / Pack::size;
    constexpr std::size_t lanes_left = Count % Pack::size;
#pragma GCC unroll 4
    for (std::size_t part = 0; part < registers_left; ++part) {
      step.template operator()<Pack>(whole + part * Pack::size, sums.of + part * Sums);
    }
    if constexpr (lanes_left > 0) {
      using last = pack<Pack::rounding, first_lanes_arch<typename Pack::arch, lanes_left>>;
      float lanes[Sums][Pack::size];
      packs<last, Sums> lasts{0.0f};
      Pack* const unfinished = sums.of + registers_left * Sums;
      for (std::size_t sum = 0; sum < Sums; ++sum) {
        unfinished[sum].store(lanes[sum]);
        lasts.of[sum] = last::load(lanes[sum]);
      }
      step.template operator()<last>(Count - lanes_left, lasts.of);
      for (std::size_t sum = 0; sum < Sums; ++sum) {
        lasts.of[sum].store(lanes[sum]);
        unfinished[sum] = Pack::load(lanes[sum]);
      }
    }
#pragma GCC unroll 5
    for (std::size_t sum = 0; sum < Sums; ++sum) {
      packs<Pack, parts> of_one{0.0f};
#pragma GCC unroll 4
      for (std::size_t part = 0; part < parts; ++part) of_one.of[part] = sums.of[part * Sums + sum];
      results[sum] = detail::fold_parts(of_one);
    }
  }
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
