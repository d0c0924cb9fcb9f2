// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "microstep/simd/registers/choice.hpp"

namespace microstep::simd {

/// A register of another architecture of which only the first Count lanes are read from memory and written to it: for
/// the end of an array. The others compute on zeros, for nobody.
template <class Arch, std::size_t Count>
struct first_lanes_arch {};

template <class Arch, std::size_t Count>
struct registers<first_lanes_arch<Arch, Count>> : registers<Arch> {
  using whole = registers<Arch>;
  using type = typename whole::type;
  using mask = typename whole::mask;
  static_assert(Count >= 1 && Count < whole::size);
  static constexpr std::size_t size = Count;

  static type load(const float* p) noexcept {
    if constexpr (requires { whole::template load_first<Count>(p); }) {
      return whole::template load_first<Count>(p);
    } else {
      float lanes[whole::size]{};
      __builtin_memcpy(lanes, p, Count * sizeof(float));
      return whole::load(lanes);
    }
  }
  static void store(float* p, type x) noexcept {
    if constexpr (requires { whole::template store_first<Count>(p, x); }) {
      whole::template store_first<Count>(p, x);
    } else {
      float lanes[whole::size];
      whole::store(lanes, x);
      __builtin_memcpy(p, lanes, Count * sizeof(float));
    }
  }
  static bool all(mask m) noexcept {
    float lanes[whole::size];
    whole::store(lanes, whole::select(m, whole::broadcast(1.0f), whole::broadcast(0.0f)));
    bool every = true;
    for (std::size_t lane = 0; lane < Count; ++lane) every = every && lanes[lane] != 0.0f;
    return every;
  }
  /// In the order that zeros in the other lanes give.
  static float fold(type a) noexcept {
    float lanes[whole::size];
    whole::store(lanes, a);
    return whole::fold(load(lanes));
  }
};

}  // namespace microstep::simd
