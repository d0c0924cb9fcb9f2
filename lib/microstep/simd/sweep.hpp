// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <utility>

#include "microstep/simd/pack.hpp"

namespace microstep::simd {

/// Whether the compiler was asked for small code (-Os): what has a faster and a shorter form takes the shorter one then.
/// The bits are the same.
#if defined(__OPTIMIZE_SIZE__)
inline constexpr bool small_code = true;
#else
inline constexpr bool small_code = false;
#endif

namespace detail {

/// Fewer elements than Pack has lanes: packs of half the size where there are such, then single lanes.
template <any_pack Pack, class Step>
[[gnu::always_inline]] inline void sweep_rest(std::size_t index, std::size_t count, Step& step) {
  if constexpr (Pack::has_halves) {
    using half = decltype(std::declval<Pack>().lower_half());
    if (count - index >= half::size) {
      step.template operator()<half>(index);
      index += half::size;
    }
    sweep_rest<half>(index, count, step);
  } else if constexpr (Pack::size > 1) {
    for (; index < count; ++index) step.template operator()<single<Pack>>(index);
  }
}

}  // namespace detail

/// Walks a number of elements that only the program knows: whole packs first, then packs of half the size and of a quarter
/// where there are such, then what is left one lane at a time. The step is written once, as a lambda template over the pack,
/// `[&]<any_pack P>(std::size_t index) { ... }`; the sweep has no arithmetic, the step no loop.
///
/// cost    count / Pack::size whole steps, at most one of each part, and at most three single ones
template <any_pack Pack, class Step>
[[gnu::always_inline]] inline void sweep(std::size_t count, Step&& step) {
  const std::size_t whole = count - count % Pack::size;
  for (std::size_t index = 0; index < whole; index += Pack::size) step.template operator()<Pack>(index);
  detail::sweep_rest<Pack>(whole, count, step);
}

/// Walks Count elements: packs of several registers as long as there are enough, then of one, and at the end a pack of just
/// as many lanes as are left, or single ones where these are an eighth of a register at the most.
///
/// cost    a whole step for each register that Count elements begin
template <any_pack Pack, std::size_t Count, class Step>
[[gnu::always_inline]] inline void sweep(Step&& step) {
  using arch = typename Pack::arch;
  constexpr std::size_t turn = small_code ? 1 : registers<arch>::turn;
  std::size_t index = 0;
  if constexpr (turn > 1 && Count >= turn * Pack::size) {
    using wide = pack<Pack::rounding, several_arch<arch, turn>>;
    for (; index < Count - Count % wide::size; index += wide::size) step.template operator()<wide>(index);
  }
  for (; index < Count - Count % Pack::size; index += Pack::size) step.template operator()<Pack>(index);
  constexpr std::size_t left = Count % Pack::size;
  if constexpr (left > 0 && left <= Pack::size / 8) {  // a whole register for these would take longer
    for (; index < Count; ++index) step.template operator()<single<Pack>>(index);
  } else if constexpr (left > 0) {
    step.template operator()<pack<Pack::rounding, first_lanes_arch<arch, left>>>(index);
  }
}

/// Walks the elements from first on to before last, both of which only the program knows, with the packs of a known count.
/// Where `first` is a multiple of them, each element is worked on in the same way as in a sweep over all that begins at 0.
///
/// cost    a whole step for each register that these elements begin; the code of one for each number that may be left
template <any_pack Pack, class Step>
[[gnu::always_inline]] inline void sweep(std::size_t first, std::size_t last, Step&& step) {
  using arch = typename Pack::arch;
  constexpr std::size_t turn = small_code ? 1 : registers<arch>::turn;
  if constexpr (turn > 1) {
    using wide = pack<Pack::rounding, several_arch<arch, turn>>;
    for (; last - first >= wide::size; first += wide::size) step.template operator()<wide>(first);
  }
  for (; last - first >= Pack::size; first += Pack::size) step.template operator()<Pack>(first);
  if (last - first <= Pack::size / 8) {  // as where the count is known: what arithmetic::fast rounds to depends on it
    for (; first < last; ++first) step.template operator()<single<Pack>>(first);
    return;
  }
  [&]<std::size_t... Less>(std::index_sequence<Less...>) __attribute__((always_inline)) {
    const auto what_is_left = [&]<std::size_t Lanes>() __attribute__((always_inline)) {
      if constexpr (Lanes > Pack::size / 8 && Lanes < Pack::size) {
        if (last - first == Lanes) step.template operator()<pack<Pack::rounding, first_lanes_arch<arch, Lanes>>>(first);
      }
    };
    (what_is_left.template operator()<Less + 1>(), ...);
  }
  (std::make_index_sequence<Pack::size>{});
}

}  // namespace microstep::simd
