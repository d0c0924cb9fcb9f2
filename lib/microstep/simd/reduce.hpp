// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
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

/// The sum of Parts packs, which stand apart by `pitch` and the first of which holds the first lanes; overwrites them.
template <std::size_t Parts, any_pack Pack>
[[nodiscard, gnu::always_inline]] inline Pack add_parts(Pack* parts, std::size_t pitch = 1) noexcept {
#pragma GCC unroll 2
  for (std::size_t half = Parts / 2; half > 0; half /= 2) {
#pragma GCC unroll 2
    for (std::size_t part = 0; part < half; ++part) {
      parts[part * pitch] = parts[part * pitch] + parts[(part + half) * pitch];
    }
  }
  return parts[0];
}

template <any_pack Pack, std::size_t Parts>
[[nodiscard, gnu::always_inline]] inline float fold_parts(packs<Pack, Parts>& parts) noexcept {
  return add_parts<Parts>(parts.of).fold();
}

/// What fold gives of each, in a pack of four lanes.
template <any_pack Pack>
[[nodiscard, gnu::always_inline]] inline auto fold_four(Pack a, Pack b, Pack c, Pack d) noexcept {
  if constexpr (Pack::has_fold_four) {
    return Pack::fold_four(a, b, c, d);
  } else {
    const auto add_halves = [](Pack sum) __attribute__((always_inline)) { return sum.lower_half() + sum.upper_half(); };
    return fold_four(add_halves(a), add_halves(b), add_halves(c), add_halves(d));
  }
}

/// The pack that four sums over Pack come in: of four lanes where there is one, else one of its own.
template <any_pack Pack>
[[nodiscard]] auto sums_of() noexcept {
  if constexpr (Pack::has_fold_four || Pack::has_halves) {
    const Pack none = 0.0f;
    return fold_four(none, none, none, none);
  } else {
    return Pack{0.0f};
  }
}

/// The sum of the lanes l, l + 4, l + 8 and l + 12.
template <any_pack One>
[[nodiscard, gnu::always_inline]] inline float fold_quarter(One a, One b, One c, One d) noexcept {
  return ((a + c) + (b + d)).fold();
}

/// The sum of four such sums, of l from 0 to 3.
[[nodiscard, gnu::always_inline]] inline float fold_quarters(const float (&quarters)[4]) noexcept {
  return fold_quarter(scalar{quarters[0]}, scalar{quarters[1]}, scalar{quarters[2]}, scalar{quarters[3]});
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
    return fold_quarter(scalar{lanes[lane]}, scalar{lanes[lane + 4]}, scalar{lanes[lane + 8]}, scalar{lanes[lane + 12]});
  };
  const float quarters[]{quarter(0), quarter(1), quarter(2), quarter(3)};
  return fold_quarters(quarters);
}

/// Adds `left` terms, fewer than a pack has lanes, to the first of them.
template <any_pack Pack, class Step>
[[nodiscard, gnu::always_inline]] inline Pack add_last(std::size_t index, std::size_t left, Pack sum, Step& step) {
  if constexpr (Pack::has_halves) {
    auto lower = sum.lower_half(), upper = sum.upper_half();
    using half = decltype(lower);
    const bool beyond = left >= half::size;
    if (beyond) {
      lower = step.template operator()<half>(index, lower);
      upper = add_last(index + half::size, left - half::size, upper, step);
    } else {
      lower = add_last(index, left, lower, step);
    }
    return Pack::join(lower, upper);
  } else {
    static_assert(Pack::size == 4);
    const auto add = [&]<any_pack P>(P first) __attribute__((always_inline)) {
      return step.template operator()<P>(index, first);
    };
    if (left == 1) return sum.template change_first<1>(add);
    if (left == 2) return sum.template change_first<2>(add);
    if (left == 3) return sum.template change_first<3>(add);
    return sum;
  }
}

}  // namespace detail

/// The pack that sums over several packs come in, four at a time where there are such packs.
template <any_pack Pack>
using pack_of_sums = decltype(detail::sums_of<Pack>());

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

namespace detail {

/// Sixteen sums that would not stay in registers; in memory the last few elements need no code of their own.
template <any_pack One, class Step>
[[nodiscard, gnu::always_inline]] inline float reduce_in_memory(std::size_t count, Step& step, float start) {
  constexpr std::size_t row = small_code ? 1 : virtual_lanes;
  float lanes[virtual_lanes];
  for (float& lane : lanes) lane = start;
  for (std::size_t index = 0; index < count; index += row) {
    const std::size_t here = std::min(count - index, row);
    float* const lane = lanes + index % virtual_lanes;
    for (std::size_t i = 0; i < here; ++i) {
      step.template operator()<One>(index + i, One::load(lane + i)).store(lane + i);
    }
  }
  return fold_lanes<One>(lanes);
}

/// Adds `left` terms, fewer than sixteen, to the first of the lanes, which are folded then.
template <any_pack Pack, std::size_t Parts, class Step>
[[nodiscard, gnu::always_inline]] inline float fold_with_last(std::size_t index, std::size_t left, packs<Pack, Parts>& sums,
                                                              Step& step) {
  if constexpr (Pack::has_halves && Parts == 1) {
    sums.of[0] = add_last(index, left, sums.of[0], step);
    return fold_parts(sums);
  } else if constexpr (Pack::has_halves) {
    static_assert(Parts == 2);
    if (left >= Pack::size) {
      sums.of[0] = step.template operator()<Pack>(index, sums.of[0]);
      sums.of[1] = add_last(index + Pack::size, left - Pack::size, sums.of[1], step);
    } else {
      sums.of[0] = add_last(index, left, sums.of[0], step);
    }
    return fold_parts(sums);
  } else {  // they meet the same lanes, through memory
    float lanes[virtual_lanes];
    for (std::size_t part = 0; part < Parts; ++part) sums.of[part].store(lanes + part * Pack::size);
    sweep<Pack>(left, [&]<any_pack P>(std::size_t lane) {
      step.template operator()<P>(index + lane, P::load(lanes + lane)).store(lanes + lane);
    });
    return fold_lanes<Pack>(lanes);
  }
}

/// The rest of Count terms, fewer than a register, added to the lanes of several sums.
template <any_pack Pack, std::size_t Count, std::size_t Sums, class Step>
[[gnu::always_inline]] inline void add_first_lanes(std::size_t index, Pack* sums, Step& step) {
  using first = pack<Pack::rounding, first_lanes_arch<typename Pack::arch, Count>>;
  float lanes[Sums][Pack::size];
  packs<first, Sums> firsts{0.0f};
  for (std::size_t sum = 0; sum < Sums; ++sum) {
    sums[sum].store(lanes[sum]);
    firsts.of[sum] = first::load(lanes[sum]);
  }
  step.template operator()<first>(index, firsts.of);
  for (std::size_t sum = 0; sum < Sums; ++sum) {
    firsts.of[sum].store(lanes[sum]);
    sums[sum] = Pack::load(lanes[sum]);
  }
}

/// The lanes of a quarter, l, l + 4, l + 8 and l + 12, which fold into one: four of one float for each sum.
template <any_pack One, std::size_t Count, std::size_t Sums, class Step>
[[gnu::always_inline]] inline void reduce_quarter(std::size_t lane, Step& step, float (&quarters)[Sums][4]) {
  constexpr std::size_t whole = Count - Count % virtual_lanes;
  packs<One, 4 * Sums> sums{0.0f};
  std::size_t index = lane;
  for (; index < whole; index += virtual_lanes) {
#pragma GCC unroll 4
    for (std::size_t part = 0; part < 4; ++part) {
      step.template operator()<One>(index + 4 * part, sums.of + part * Sums);
    }
  }
  if constexpr (whole < Count) {
#pragma GCC unroll 4
    for (std::size_t part = 0; part < 4; ++part) {
      if (index + 4 * part < Count) step.template operator()<One>(index + 4 * part, sums.of + part * Sums);
    }
  }
#pragma GCC unroll 5
  for (std::size_t sum = 0; sum < Sums; ++sum) {
    const One* const of = sums.of + sum;
    quarters[sum][lane] = fold_quarter(of[0], of[Sums], of[2 * Sums], of[3 * Sums]);
  }
}

template <any_pack Pack, std::size_t Count, std::size_t Sums, class Step>
[[gnu::always_inline]] inline void reduce_in_registers(Step& step, float (&results)[Sums]) {
  constexpr std::size_t parts = virtual_lanes / Pack::size;
  constexpr std::size_t whole = Count - Count % virtual_lanes;
  constexpr std::size_t registers_left = (Count - whole) / Pack::size;
  constexpr std::size_t lanes_left = Count % Pack::size;
  packs<Pack, parts * Sums> sums{0.0f};
  for (std::size_t index = 0; index < whole; index += virtual_lanes) {
#pragma GCC unroll 4
    for (std::size_t part = 0; part < parts; ++part) {
      step.template operator()<Pack>(index + part * Pack::size, sums.of + part * Sums);
    }
  }
#pragma GCC unroll 4
  for (std::size_t part = 0; part < registers_left; ++part) {
    step.template operator()<Pack>(whole + part * Pack::size, sums.of + part * Sums);
  }
  if constexpr (lanes_left > 0) {
    add_first_lanes<Pack, lanes_left, Sums>(Count - lanes_left, sums.of + registers_left * Sums, step);
  }
  constexpr std::size_t by_four = pack_of_sums<Pack>::has_fold_four ? Sums - Sums % 4 : 0;
  if constexpr (by_four > 0) {
    const auto of = [&](std::size_t sum) __attribute__((always_inline)) { return add_parts<parts>(sums.of + sum, Sums); };
#pragma GCC unroll 5
    for (std::size_t sum = 0; sum < by_four; sum += 4) {
      fold_four(of(sum), of(sum + 1), of(sum + 2), of(sum + 3)).store(results + sum);
    }
  }
#pragma GCC unroll 5
  for (std::size_t sum = by_four; sum < Sums; ++sum) results[sum] = add_parts<parts>(sums.of + sum, Sums).fold();
}

}  // namespace detail

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
  if constexpr (Pack::size == 1) {
    return detail::reduce_in_memory<Pack>(count, step, start);
  } else {
    if (count == 1) {  // no need to fold: the other lanes hold what they began with
      single<Pack> sum = step.template operator()<single<Pack>>(std::size_t{0}, single<Pack>{start});
      float other = start;
      for (std::size_t half = virtual_lanes / 2; half > 0; half /= 2, other += other) sum = sum + other;
      return sum.fold();
    }
    const std::size_t whole = count - count % virtual_lanes;
    packs<Pack, parts> sums{start};
    for (std::size_t index = 0; index < whole; index += virtual_lanes) {
      for (std::size_t part = 0; part < parts; ++part) {
        sums.of[part] = step.template operator()<Pack>(index + part * Pack::size, sums.of[part]);
      }
    }
    if (whole == count) return detail::fold_parts(sums);
    return detail::fold_with_last(whole, count - whole, sums, step);
  }
}

/// Sums over Count terms each, from zero, in the order and with the bits of as many of those above. The step adds to all
/// of them at once, to what one pack of lanes holds of each:
/// `[&]<any_pack P>(std::size_t index, P* sums) { ... }`
///
/// memory  16 floats a sum, in registers where there are enough; where a register is one lane, four a sum
template <any_pack Pack, std::size_t Count, std::size_t Sums, class Step>
[[gnu::always_inline]] inline void reduce(Step&& step, float (&results)[Sums]) {
  if constexpr (Pack::size > 1) {
    detail::reduce_in_registers<Pack, Count>(step, results);
  } else if constexpr (small_code) {
    static_assert(Sums == 1);  // short code has one sum at a time
    const auto one = [&]<any_pack P>(std::size_t index, P sum) __attribute__((always_inline)) {
      step.template operator()<P>(index, &sum);
      return sum;
    };
    results[0] = detail::reduce_in_memory<Pack>(Count, one, 0.0f);
  } else {
    float quarters[Sums][4];
    for (std::size_t lane = 0; lane < 4; ++lane) detail::reduce_quarter<Pack, Count>(lane, step, quarters);
#pragma GCC unroll 5
    for (std::size_t sum = 0; sum < Sums; ++sum) results[sum] = detail::fold_quarters(quarters[sum]);
  }
}

/// The sum of the magnitudes, 0 for none, a NaN or an infinity where an element is one: no magnitude is larger, and it
/// takes less to find than the largest. Its order, and so its last bits, are the target's.
template <any_pack Pack>
[[nodiscard]] inline float sum_of_magnitudes(std::span<const float> elements) noexcept {
  constexpr std::size_t together = Pack::size == 1 ? 1 : 4;  // sums that need not wait for each other
  const float* const from = elements.data();
  std::size_t count = elements.size(), index = 0;
  asm("" : "+r"(count));  // g++ 12 warns of loops that it has seen no number to enter for
  packs<Pack, together> sums{0.0f};
  const auto add = [&](Pack& sum, std::size_t at) __attribute__((always_inline)) {
    sum = sum + magnitude(Pack::load(from + at));
  };
  for (; index + together * Pack::size <= count; index += together * Pack::size) {
#pragma GCC unroll 4
    for (std::size_t each = 0; each < together; ++each) add(sums.of[each], index + each * Pack::size);
  }
  Pack sum = detail::add_parts<together>(sums.of);
  for (; index + Pack::size <= count; index += Pack::size) add(sum, index);
  single<Pack> last = sum.fold();
  for (; index < count; ++index) last = last + magnitude(single<Pack>{from[index]});
  return last.fold();
}

}  // namespace microstep::simd

namespace microstep {

/// True if no element is a NaN or an infinity; true for none.
[[nodiscard]] inline bool all_finite(std::span<const float> elements) noexcept {
  using pack = simd::native<arithmetic::strict>;
  // A finite element times zero is zero, and any other a NaN, which a sum keeps.
  pack zero = 0.0f;
  bool last = true;
  simd::sweep<pack>(elements.size(), [&]<simd::any_pack P>(std::size_t index) {
    const P element = P::load(elements.data() + index);
    if constexpr (P::size == pack::size) {
      zero = element * P{0.0f} + zero;
    } else {
      last = P::all(element * P{0.0f} <= P{0.0f}) && last;
    }
  });
  return pack::all(zero <= pack{0.0f}) && last;
}

}  // namespace microstep
