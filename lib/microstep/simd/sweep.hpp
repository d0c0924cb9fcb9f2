// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
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

/// Walks a number of elements that only the program knows: whole packs first, then what is left one lane at a time. The
/// step is written once, as a lambda template over the pack, `[&]<any_pack P>(std::size_t index) { ... }`; the sweep has
/// no arithmetic, the step no loop.
///
/// cost    count / Pack::size whole steps and at most Pack::size - 1 single ones
template <any_pack Pack, class Step>
[[gnu::always_inline]] inline void sweep(std::size_t count, Step&& step) {
  const std::size_t whole = count - count % Pack::size;
  for (std::size_t index = 0; index < whole; index += Pack::size) step.template operator()<Pack>(index);
  if constexpr (Pack::size > 1) {
    for (std::size_t index = whole; index < count; ++index) step.template operator()<single<Pack>>(index);
  }
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

/// Walks the elements from first on to before last, both of which only the program knows, with the packs of a known
/// count: several registers at once, one, and for what is left at the end a half of a register, a quarter, ... or
/// single lanes. Where `first` is a multiple of the packs, each element is worked on in the same way as in a sweep over
/// all that begins at 0.
///
/// cost    a whole step for each register, and at the end as many as what is left has binary ones
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
  [&]<std::size_t... Halving>(std::index_sequence<Halving...>) __attribute__((always_inline)) {
    [[maybe_unused]] const auto part = [&]<std::size_t Lanes>() __attribute__((always_inline)) {
      if (last - first < Lanes) return;
      step.template operator()<pack<Pack::rounding, first_lanes_arch<arch, Lanes>>>(first);
      first += Lanes;
    };
    (part.template operator()<(Pack::size >> (Halving + 1))>(), ...);
  }
  (std::make_index_sequence<std::countr_zero(Pack::size)>{});
}

}  // namespace microstep::simd
