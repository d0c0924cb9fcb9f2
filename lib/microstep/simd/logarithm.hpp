// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <limits>

#include "microstep/simd/exponential.hpp"
#include "microstep/simd/pack.hpp"

namespace microstep::simd {

/// The natural logarithm, from + - * and integer shifts only, no libm.
///
/// x = 2^n m with m in [sqrt(1/2), sqrt(2)); log m by a minimax polynomial in m - 1 (own fit, 0.02 ulp).
///
/// range   -infinity for zeros and subnormals of either sign, NaN for other negative numbers and NaN
/// error   <= 0.85 ulp over all floats (tests/simd/logarithm_test.cpp); strict and fused: same bits on every target
template <any_pack P>
[[nodiscard]] inline P logarithm(P x) noexcept {
  constexpr float infinity = std::numeric_limits<float>::infinity();
  constexpr float smallest_normal = std::numeric_limits<float>::min();
  constexpr std::uint32_t root_half = 0x3f3504f3u;  // sqrt(1/2)
  // n + 1.5 * 2^23, as a float: its low bits hold n.
  const P shifted = P::map_bits(x, x, [](std::uint32_t bits, std::uint32_t) {
    const std::uint32_t exponent = (bits - root_half) >> 23;
    return 0x4b400000u + (exponent < 256 ? exponent : exponent - 512);
  });
  const P f = P::map_bits(x, shifted, [](std::uint32_t bits, std::uint32_t exponent) {
    return bits - (exponent << 23);
  }) - 1.0f;
  const P whole = shifted - detail::to_integer;

  P tail = multiply_add(f, 0x1.1457a4p-4f, -0x1.de3c14p-4f);
  tail = multiply_add(tail, f, 0x1.e6f06cp-4f);
  tail = multiply_add(tail, f, -0x1.fc2208p-4f);
  tail = multiply_add(tail, f, 0x1.233768p-3f);
  tail = multiply_add(tail, f, -0x1.555c4ep-3f);
  tail = multiply_add(tail, f, 0x1.99a4b6p-3f);
  tail = multiply_add(tail, f, -0x1.000006p-2f);
  tail = multiply_add(tail, f, 0x1.555548p-2f);
  const P square = f * f;
  const P correction = multiply_add(whole, detail::log2_low, multiply_add(square, -0.5f, square * f * tail));
  const P result = multiply_add(whole, detail::log2_high, f + correction);

  // A negative subnormal counts as a zero, as it does on units that flush it.
  const P at_least_normal = P::select(x < P{smallest_normal}, -infinity, result);
  const P not_negative = P::select(x <= P{-smallest_normal}, std::numeric_limits<float>::quiet_NaN(), at_least_normal);
  return P::select(x < P{infinity}, not_negative, x);  // infinity and NaN are their own logarithm
}

}  // namespace microstep::simd
