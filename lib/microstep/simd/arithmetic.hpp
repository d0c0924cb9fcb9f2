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
  fast,    ///< fused where hardware has it, reciprocal estimates with a Newton step: bounded error, no promise of bits
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

}  // namespace simd
}  // namespace microstep
