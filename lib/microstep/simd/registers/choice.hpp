// SPDX-License-Identifier: MIT
// Which architecture this translation unit is compiled for.
#pragma once

#include <cstddef>

#include "microstep/simd/arithmetic.hpp"

#if defined(__ARM_FEATURE_MVE) && (__ARM_FEATURE_MVE & 2)
#define MICROSTEP_HELIUM 1
#else
#define MICROSTEP_HELIUM 0
#endif
#if !defined(MICROSTEP_SIMD)
#if defined(__SSE2__) || defined(__ARM_NEON) || MICROSTEP_HELIUM
#define MICROSTEP_SIMD 1  ///< 0 gives plain float everywhere; the same bits in strict and fused arithmetic
#else
#define MICROSTEP_SIMD 0
#endif
#endif

#if MICROSTEP_SIMD && !MICROSTEP_HELIUM
#if !__has_include(<xsimd/xsimd.hpp>)
#error "microstep: <xsimd/xsimd.hpp> is missing; install it (Debian: libxsimd-dev, 8.1 or newer) or define MICROSTEP_SIMD=0"
#endif
#include <xsimd/xsimd.hpp>
#endif

namespace microstep::simd {

/// Plain float, one lane: the pack of microcontrollers, of the last elements of a sweep, and the reference for the rest.
struct scalar_arch {};
/// Arm's M-profile vector extension with floats: four lanes on Cortex-M55 and M85.
struct helium_arch {};

#if !MICROSTEP_SIMD
using native_arch = scalar_arch;
#elif MICROSTEP_HELIUM
using native_arch = helium_arch;
#else
using native_arch = xsimd::default_arch;
#endif

/// Keeps the compiler from merging the operation that made `r` into a later one: g++ contracts a * b + c into one
/// rounding by default, intrinsics included, and a header cannot choose its user's -ffp-contract. No instruction is
/// emitted. Where the hardware has no fused multiply-add there is nothing to merge into, and nothing to do.
template <class Register>
[[gnu::always_inline]] inline Register keep_rounding(Register r) noexcept {
#if defined(__AVX512F__)
  asm("" : "+v"(r));
#elif defined(__FMA__) || defined(__FMA4__)
  asm("" : "+x"(r));
#elif defined(__aarch64__)
  asm("" : "+w"(r));
#elif defined(__ARM_FEATURE_FMA) && defined(__ARM_FP)
  if constexpr (sizeof r == sizeof(float)) {
    asm("" : "+t"(r));
  } else {
    asm("" : "+w"(r));
  }
#elif defined(__riscv_flen)
  asm("" : "+f"(r));
#elif !defined(__SSE2__) && !defined(__arm__)
  asm("" : "+m"(r));
#endif
  return r;
}

template <class Arch>
struct registers;

/// A product that is rounded before anything is done with it.
template <class Registers, class Register>
[[gnu::always_inline]] inline Register rounded_product(Register a, Register b) noexcept {
#if defined(__ARM_FEATURE_FMA) && defined(__ARM_FP) && !defined(__aarch64__)
  if constexpr (sizeof a == sizeof(float)) {  // what keep_rounding takes g++ 12 moves to another register first
    float product;
    asm("vmul.f32 %0, %1, %2" : "=t"(product) : "t"(a), "t"(b));
    return product;
  }
#endif
  return keep_rounding(Registers::multiply(a, b));
}

}  // namespace microstep::simd
