// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <span>

#include "microstep/simd/pack.hpp"

namespace microstep::simd {

/// Count floats in place, zero at birth, starting on a boundary of the widest register: no load of an array that is
/// walked from its start splits a cache line.
///
/// memory  4 Count bytes, rounded up to the register (4 bytes on Cortex-M, 16 on NEON and SSE, 32 on AVX, 64 on AVX-512)
///         or, where all of it is shorter than that, to a power of two
template <std::size_t Count>
struct alignas(sizeof(float) * std::min(native<arithmetic::strict>::size, std::bit_ceil(Count))) storage {
  static_assert(Count >= 1, "microstep::simd::storage<Count>: Count is a number of floats and must be at least 1");

  float elements[Count]{};

  [[nodiscard]] constexpr float* data() noexcept { return elements; }
  [[nodiscard]] constexpr const float* data() const noexcept { return elements; }
  [[nodiscard]] constexpr std::span<float, Count> span() noexcept { return elements; }
  [[nodiscard]] constexpr std::span<const float, Count> span() const noexcept { return elements; }

  /// Zero again, in place.
  constexpr void reset() noexcept {
    for (float& element : elements) element = 0.0f;
  }
};

}  // namespace microstep::simd
