// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstdint>

// x87 keeps more bits than a float has; these options let the compiler reorder sums. Neither can give the same bits.
#if defined(__FAST_MATH__) || defined(__ASSOCIATIVE_MATH__) || defined(__RECIPROCAL_MATH__) || \
    (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__)
#error "microstep: -ffast-math (or one of its parts) breaks the numeric contract; remove it for code that includes microstep and pick arithmetic::fast instead"
#endif
#if defined(__FLT_EVAL_METHOD__) && __FLT_EVAL_METHOD__ != 0
#error "microstep: float expressions must be evaluated in float; on 32-bit x86 compile with -msse2 -mfpmath=sse"
#endif

namespace microstep {

/// How a kernel rounds. It is a property of the pack that a kernel is instantiated with; kernels are written once.
enum class arithmetic : std::uint8_t {
  strict,  ///< + - * / sqrt each correctly rounded, on their own: the same bits on every target
  fused,   ///< one rounding in each multiply-add: the same bits on every target; slow where hardware has none
  fast,    ///< fused where hardware has it, division by an estimate and a Newton step: bounded error, no promise of bits
};

namespace simd {

/// a * b + c with one rounding, for targets without a fused multiply-add. The C library's fmaf is no substitute: newlib
/// rounds twice and picolibc does not fuse (see README.md, the numeric contract).
///
/// The product of two floats is exact in double. The sum is rounded to odd there, which keeps the last rounding, to
/// float, from being a second one.
///
/// error   correctly rounded
/// source  Boldo and Melquiond 2008, "Emulation of FMA and correctly rounded sums", IEEE Trans. Computers 57(4)
[[nodiscard]] inline float software_fused_multiply_add(float a, float b, float c) noexcept {
  const double product = static_cast<double>(a) * static_cast<double>(b);
  const double addend = static_cast<double>(c);
  double sum = product + addend;
  // Knuth's two-sum: what the addition lost.
  const double addend_part = sum - product;
  const double lost = (product - (sum - addend_part)) + (addend - addend_part);
  auto bits = std::bit_cast<std::uint64_t>(sum);
  if (lost != 0.0 && lost == lost && (bits & 1) == 0) {  // inexact and even: step towards what was lost
    bits = ((lost > 0.0) == (sum > 0.0)) ? bits + 1 : bits - 1;
    sum = std::bit_cast<double>(bits);
  }
  return static_cast<float>(sum);
}

/// The square root, for targets without an instruction for it: the C library's may set errno, which costs a
/// microcontroller a kilobyte of RAM. A bit of the root at a time, in integers.
///
/// cost    25 rounds of a shift, a comparison and a subtraction
/// error   correctly rounded; NaN for what is below 0
[[nodiscard]] inline float software_square_root(float a) noexcept {
  constexpr std::uint32_t infinity = 0x7f800000u;
  constexpr std::uint32_t minus_zero = 0x80000000u;
  const auto bits = std::bit_cast<std::uint32_t>(a);
  if (bits == 0 || bits == minus_zero || bits == infinity) return a;
  if (bits > infinity) return (a - a) / (a - a);  // negative, or a NaN
  auto exponent = static_cast<int>(bits >> 23);
  std::uint32_t significand = bits & 0x7fffffu;
  if (exponent == 0) {
    const int shift = std::countl_zero(significand) - 8;
    significand <<= shift;
    exponent = 1 - shift;
  } else {
    significand |= 0x800000u;
  }
  const bool odd = (exponent & 1) != 0;
  if (!odd) significand <<= 1;  // so that an even power of two is left
  std::uint64_t radicand = std::uint64_t{significand} << 25;
  std::uint32_t root = 0;  // 25 bits: the last one is for rounding, and never alone, as no root ends there
  std::uint32_t remainder = 0;
  for (int place = 0; place < 25; ++place) {
    remainder = (remainder << 2) | static_cast<std::uint32_t>((radicand >> 48) & 3);
    radicand <<= 2;
    const std::uint32_t trial = (root << 2) | 1;
    root <<= 1;
    if (remainder >= trial) {
      remainder -= trial;
      root |= 1;
    }
  }
  const int half = (exponent - 127 - (odd ? 0 : 1)) / 2;
  // The leading bit of the root counts one in the exponent.
  return std::bit_cast<float>((static_cast<std::uint32_t>(half + 126) << 23) + ((root + 1) >> 1));
}

}  // namespace simd
}  // namespace microstep
