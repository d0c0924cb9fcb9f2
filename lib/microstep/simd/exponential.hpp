// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <limits>

#include "microstep/simd/pack.hpp"

namespace microstep::simd {

namespace detail {
// The natural logarithm of 2 in two parts: the first has 15 bits, so its product with any exponent of a float is exact.
inline constexpr float log2_high = 0x1.62e4p-1f;
inline constexpr float log2_low = 0x1.7f7d1cp-20f;
// Adding it rounds to a whole number, which then sits in the low bits.
inline constexpr float to_integer = 0x1.8p23f;
}  // namespace detail

/// e^x, from + - * and integer shifts only, no libm.
///
/// x = n ln 2 + r with |r| <= ln 2 / 2; e^r by a minimax polynomial (own fit, 0.05 ulp), n added to the exponent.
///
/// range   0 below -87.336544 (no subnormal results), infinity above 88.722832; NaN in, NaN out
/// error   <= 0.98 ulp in strict arithmetic, <= 1.01 ulp in fused and fast, over all floats
///         (tests/simd/exponential_test.cpp); strict and fused: same bits on every target
template <any_pack P>
[[nodiscard]] inline P exponential(P x) noexcept {
  constexpr float lowest = -87.336544f;   // the smallest float whose exponential is at least 2^-126
  constexpr float highest = 88.722832f;   // the largest float whose exponential is below 2^128
  const P clamped = minimum(maximum(x, lowest), highest);
  const P shifted = multiply_add(clamped, 0x1.715476p+0f, detail::to_integer);
  const P whole = shifted - detail::to_integer;
  const P r = multiply_add(whole, -detail::log2_low, multiply_add(whole, -detail::log2_high, clamped));
  P tail = multiply_add(r, 0x1.6a24p-10f, 0x1.123a02p-7f);
  tail = multiply_add(tail, r, 0x1.5558f2p-5f);
  tail = multiply_add(tail, r, 0x1.555492p-3f);
  tail = multiply_add(tail, r, 0x1.fffffcp-2f);
  const P fraction = multiply_add(r * r, tail, r) + 1.0f;
  const P result = P::map_bits(fraction, shifted, [](std::uint32_t bits, std::uint32_t exponent) {
    return bits + (exponent << 23);
  });
  const P above = P::select(x <= P{highest}, result, std::numeric_limits<float>::infinity());
  const P below = P::select(x < P{lowest}, 0.0f, above);
  return P::select(x <= P{std::numeric_limits<float>::infinity()}, below, x);  // a NaN compares false
}

}  // namespace microstep::simd
