// SPDX-License-Identifier: MIT
// The one file that names instruction sets. For each architecture: the register, its lanes and the few operations on it
// that packs are made of, each exactly as IEEE 754 has it. Rounding policy lives in pack.hpp, not here.
#pragma once

#include <cstddef>

#include "microstep/simd/arithmetic.hpp"

#if !defined(MICROSTEP_SIMD)
#if defined(__SSE2__) || defined(__ARM_NEON)
#define MICROSTEP_SIMD 1  ///< 0 gives plain float everywhere; the same bits in strict and fused arithmetic
#else
#define MICROSTEP_SIMD 0
#endif
#endif

#if MICROSTEP_SIMD
#if !__has_include(<xsimd/xsimd.hpp>)
#error "microstep: <xsimd/xsimd.hpp> is missing; install it (Debian: libxsimd-dev, 8.1 or newer) or define MICROSTEP_SIMD=0"
#endif
#include <xsimd/xsimd.hpp>
#endif
#if defined(__SSE2__)
#include <immintrin.h>
#endif

namespace microstep::simd {

/// Plain float, one lane: the pack of microcontrollers, of the last elements of a sweep, and the reference for the rest.
struct scalar_arch {};

#if MICROSTEP_SIMD
using native_arch = xsimd::default_arch;
#else
using native_arch = scalar_arch;
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

template <>
struct registers<scalar_arch> {
  using type = float;
  using mask = bool;
  static constexpr std::size_t size = 1;

  static type broadcast(float x) noexcept { return x; }
  static type load(const float* p) noexcept { return *p; }
  static void store(float* p, type x) noexcept { *p = x; }
  static type add(type a, type b) noexcept { return a + b; }
  static type subtract(type a, type b) noexcept { return a - b; }
  static type multiply(type a, type b) noexcept { return a * b; }
  static type divide(type a, type b) noexcept { return a / b; }
  static type square_root(type a) noexcept {
    // Instructions instead of sqrtf, which may set errno: a call on every negative, and newlib's errno on bare metal.
#if defined(__SSE2__)
    return _mm_cvtss_f32(_mm_sqrt_ss(_mm_set_ss(a)));
#elif defined(__aarch64__)
    asm("fsqrt %s0, %s0" : "+w"(a));
    return a;
#elif defined(__ARM_FP) && (__ARM_FP & 4) && !defined(__SOFTFP__)
    asm("vsqrt.f32 %0, %0" : "+t"(a));
    return a;
#elif defined(__riscv_flen)
    asm("fsqrt.s %0, %0" : "+f"(a));
    return a;
#else
    return __builtin_sqrtf(a);
#endif
  }
  static type minimum(type a, type b) noexcept { return a < b ? a : b; }
  static type maximum(type a, type b) noexcept { return a > b ? a : b; }
  static type magnitude(type a) noexcept { return __builtin_fabsf(a); }
  static type negate(type a) noexcept { return -a; }
  static mask less(type a, type b) noexcept { return a < b; }
  static mask less_equal(type a, type b) noexcept { return a <= b; }
  static mask both(mask a, mask b) noexcept { return a && b; }
  static bool all(mask m) noexcept { return m; }
  static type select(mask m, type a, type b) noexcept { return m ? a : b; }
  static float fold(type a) noexcept { return a; }

#if defined(__FMA__) || defined(__aarch64__) || (defined(__ARM_FEATURE_FMA) && defined(__ARM_FP)) || \
    defined(__riscv_flen)
  static constexpr bool has_fused = true;
  static type fused(type a, type b, type c) noexcept { return __builtin_fmaf(a, b, c); }
#else
  static constexpr bool has_fused = false;
  static type fused(type a, type b, type c) noexcept { return software_fused_multiply_add(a, b, c); }
#endif

  static constexpr bool has_estimates = false;
};

#if MICROSTEP_SIMD

#if defined(__SSE2__)
namespace x86 {
void fused();  // overloads follow where the hardware has them
inline __m128 negate(__m128 a) noexcept { return _mm_xor_ps(a, _mm_set1_ps(-0.0f)); }
inline __m128 square_root(__m128 a) noexcept { return _mm_sqrt_ps(a); }
inline __m128 minimum(__m128 a, __m128 b) noexcept { return _mm_min_ps(a, b); }
inline __m128 maximum(__m128 a, __m128 b) noexcept { return _mm_max_ps(a, b); }
inline __m128 reciprocal_estimate(__m128 a) noexcept { return _mm_rcp_ps(a); }
inline __m128 reciprocal_root_estimate(__m128 a) noexcept { return _mm_rsqrt_ps(a); }
inline float fold(__m128 a) noexcept {
  const __m128 two = _mm_add_ps(a, _mm_movehl_ps(a, a));
  return _mm_cvtss_f32(_mm_add_ss(two, _mm_shuffle_ps(two, two, 1)));
}
#if defined(__AVX__)
inline __m256 negate(__m256 a) noexcept { return _mm256_xor_ps(a, _mm256_set1_ps(-0.0f)); }
inline __m256 square_root(__m256 a) noexcept { return _mm256_sqrt_ps(a); }
inline __m256 minimum(__m256 a, __m256 b) noexcept { return _mm256_min_ps(a, b); }
inline __m256 maximum(__m256 a, __m256 b) noexcept { return _mm256_max_ps(a, b); }
inline __m256 reciprocal_estimate(__m256 a) noexcept { return _mm256_rcp_ps(a); }
inline __m256 reciprocal_root_estimate(__m256 a) noexcept { return _mm256_rsqrt_ps(a); }
inline float fold(__m256 a) noexcept {
  return fold(_mm_add_ps(_mm256_castps256_ps128(a), _mm256_extractf128_ps(a, 1)));
}
#endif
#if defined(__FMA__)
inline __m128 fused(__m128 a, __m128 b, __m128 c) noexcept { return _mm_fmadd_ps(a, b, c); }
inline __m256 fused(__m256 a, __m256 b, __m256 c) noexcept { return _mm256_fmadd_ps(a, b, c); }
#endif
#if defined(__AVX512F__)
// The masked forms, with every lane on, because g++ 12 warns of an uninitialised operand inside the plain ones.
inline constexpr __mmask16 every = 0xffff;
inline __m512 negate(__m512 a) noexcept {
  return _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(a), _mm512_castps_si512(_mm512_set1_ps(-0.0f))));
}
inline __m512 square_root(__m512 a) noexcept { return _mm512_maskz_sqrt_ps(every, a); }
inline __m512 minimum(__m512 a, __m512 b) noexcept { return _mm512_maskz_min_ps(every, a, b); }
inline __m512 maximum(__m512 a, __m512 b) noexcept { return _mm512_maskz_max_ps(every, a, b); }
inline __m512 reciprocal_estimate(__m512 a) noexcept { return _mm512_maskz_rcp14_ps(every, a); }
inline __m512 reciprocal_root_estimate(__m512 a) noexcept { return _mm512_maskz_rsqrt14_ps(every, a); }
inline __m512 fused(__m512 a, __m512 b, __m512 c) noexcept { return _mm512_fmadd_ps(a, b, c); }
inline float fold(__m512 a) noexcept {
  const __m256d low = _mm512_maskz_extractf64x4_pd(0xff, _mm512_castps_pd(a), 0);
  const __m256d high = _mm512_maskz_extractf64x4_pd(0xff, _mm512_castps_pd(a), 1);
  return fold(_mm256_add_ps(_mm256_castpd_ps(low), _mm256_castpd_ps(high)));
}
#endif
}  // namespace x86
#endif  // __SSE2__

/// Any vector architecture, through xsimd: only what xsimd computes exactly on it, the rest by intrinsics. xsimd's own
/// division and square root are Newton estimates on NEON, its fma is not fused before version 11 on AVX-512 and is
/// never fused on SSE2 and AVX, and its negation on AVX-512 is 0 - a, which has the wrong sign for 0.
template <class Arch>
struct registers {
  using batch = xsimd::batch<float, Arch>;
  using type = typename batch::register_type;
  using mask = typename batch::batch_bool_type;
  static constexpr std::size_t size = batch::size;

  static type broadcast(float x) noexcept { return batch(x); }
  static type load(const float* p) noexcept { return batch::load_unaligned(p); }
  static void store(float* p, type x) noexcept { batch(x).store_unaligned(p); }
  static type add(type a, type b) noexcept { return batch(a) + batch(b); }
  static type subtract(type a, type b) noexcept { return batch(a) - batch(b); }
  static type multiply(type a, type b) noexcept { return batch(a) * batch(b); }
  static type magnitude(type a) noexcept { return xsimd::abs(batch(a)); }
  static mask less(type a, type b) noexcept { return batch(a) < batch(b); }
  static mask less_equal(type a, type b) noexcept { return batch(a) <= batch(b); }
  static mask both(mask a, mask b) noexcept { return a && b; }
  static bool all(mask m) noexcept { return xsimd::all(m); }
  static type select(mask m, type a, type b) noexcept { return xsimd::select(m, batch(a), batch(b)); }

#if defined(__SSE2__)
  static type negate(type a) noexcept { return x86::negate(a); }
  static type divide(type a, type b) noexcept { return batch(a) / batch(b); }
  static type square_root(type a) noexcept { return x86::square_root(a); }
  static type minimum(type a, type b) noexcept { return x86::minimum(a, b); }
  static type maximum(type a, type b) noexcept { return x86::maximum(a, b); }
  static float fold(type a) noexcept { return x86::fold(a); }
  static constexpr bool has_fused = requires(type a) { x86::fused(a, a, a); };
  static constexpr bool has_estimates = true;
  static type reciprocal_estimate(type a) noexcept { return x86::reciprocal_estimate(a); }
  static type reciprocal_root_estimate(type a) noexcept { return x86::reciprocal_root_estimate(a); }
  static type fused(type a, type b, type c) noexcept {
    if constexpr (has_fused) {
      return x86::fused(a, b, c);
    } else {
      return by_lane(software_fused_multiply_add, a, b, c);
    }
  }
#else  // NEON
  static type negate(type a) noexcept { return -batch(a); }
  static type minimum(type a, type b) noexcept { return select(less(a, b), a, b); }
  static type maximum(type a, type b) noexcept { return select(less(b, a), a, b); }
  static float fold(type a) noexcept {
    const float32x2_t two = vadd_f32(vget_low_f32(a), vget_high_f32(a));
    return vget_lane_f32(vpadd_f32(two, two), 0);
  }
  // The estimates are good to 8 bits and would need two Newton steps: no gain over the real instructions.
  static constexpr bool has_estimates = false;
#if defined(__aarch64__)
  static type divide(type a, type b) noexcept { return vdivq_f32(a, b); }
  static type square_root(type a) noexcept { return vsqrtq_f32(a); }
#else
  static type divide(type a, type b) noexcept { return by_lane(registers<scalar_arch>::divide, a, b); }
  static type square_root(type a) noexcept { return by_lane(registers<scalar_arch>::square_root, a); }
#endif
#if defined(__ARM_FEATURE_FMA)
  static constexpr bool has_fused = true;
  static type fused(type a, type b, type c) noexcept { return vfmaq_f32(c, a, b); }
#else
  static constexpr bool has_fused = false;
  static type fused(type a, type b, type c) noexcept { return by_lane(software_fused_multiply_add, a, b, c); }
#endif
#endif

 private:
  template <class Function, class... Registers>
  static type by_lane(Function function, Registers... values) noexcept {
    const auto get = [](type value, std::size_t lane) {
      float lanes[size];
      store(lanes, value);
      return lanes[lane];
    };
    float result[size];
    for (std::size_t lane = 0; lane < size; ++lane) result[lane] = function(get(values, lane)...);
    return load(result);
  }
};

#endif  // MICROSTEP_SIMD

}  // namespace microstep::simd
