// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include "microstep/simd/registers/choice.hpp"
#include "microstep/simd/registers/scalar.hpp"

#if MICROSTEP_SIMD && !MICROSTEP_HELIUM

namespace microstep::simd {

#if defined(__SSE2__)
namespace x86 {
// Overloads follow where the hardware has them.
void fused();
void lower_half();
void upper_half();
void join();
inline __m128 negate(__m128 a) noexcept { return _mm_xor_ps(a, _mm_set1_ps(-0.0f)); }
inline __m128 square_root(__m128 a) noexcept { return _mm_sqrt_ps(a); }
inline __m128 minimum(__m128 a, __m128 b) noexcept { return _mm_min_ps(a, b); }
inline __m128 maximum(__m128 a, __m128 b) noexcept { return _mm_max_ps(a, b); }
inline __m128 reciprocal_estimate(__m128 a) noexcept { return _mm_rcp_ps(a); }
// Count lanes in memory; those beyond are zero in the register.
template <std::size_t Count>
void load_first(const float* p, __m128& to) noexcept {
  if constexpr (Count == 1) {
    to = _mm_load_ss(p);
  } else {
    to = _mm_loadl_pi(_mm_setzero_ps(), reinterpret_cast<const __m64*>(p));
    if constexpr (Count == 3) to = _mm_movelh_ps(to, _mm_load_ss(p + 2));
  }
}
template <std::size_t Count>
void store_first(float* p, __m128 x) noexcept {
  if constexpr (Count == 1) {
    _mm_store_ss(p, x);
  } else {
    _mm_storel_pi(reinterpret_cast<__m64*>(p), x);
    if constexpr (Count == 3) _mm_store_ss(p + 2, _mm_movehl_ps(x, x));
  }
}
// The first Count lanes of one, the others of another.
template <std::size_t Count>
__m128 replace_first(__m128 of, __m128 by) noexcept {
  if constexpr (Count == 1) {
    return _mm_move_ss(of, by);
  } else if constexpr (Count == 2) {
    return _mm_shuffle_ps(by, of, _MM_SHUFFLE(3, 2, 1, 0));
  } else {
    const __m128 third_and_fourth = _mm_shuffle_ps(by, of, _MM_SHUFFLE(3, 3, 2, 2));
    return _mm_shuffle_ps(by, third_and_fourth, _MM_SHUFFLE(2, 0, 1, 0));
  }
}
// p[lane] - less; as many bytes are read as there are lanes.
inline void load(const std::int8_t* p, std::int32_t less, __m128& to) noexcept {
  std::int32_t four = 0;
  __builtin_memcpy(&four, p, sizeof four);
  __m128i lanes = _mm_cvtsi32_si128(four);
#if defined(__SSE4_1__)
  lanes = _mm_cvtepi8_epi32(lanes);
#else
  lanes = _mm_unpacklo_epi8(lanes, lanes);
  lanes = _mm_srai_epi32(_mm_unpacklo_epi16(lanes, lanes), 24);
#endif
  to = _mm_cvtepi32_ps(_mm_sub_epi32(lanes, _mm_set1_epi32(less)));
}
inline __m128 fold_four(__m128 a, __m128 b, __m128 c, __m128 d) noexcept {
  const __m128 two_of_each = _mm_add_ps(_mm_movelh_ps(a, b), _mm_movehl_ps(b, a));
  const __m128 and_of_these = _mm_add_ps(_mm_movelh_ps(c, d), _mm_movehl_ps(d, c));
  return _mm_add_ps(_mm_shuffle_ps(two_of_each, and_of_these, _MM_SHUFFLE(2, 0, 2, 0)),
                    _mm_shuffle_ps(two_of_each, and_of_these, _MM_SHUFFLE(3, 1, 3, 1)));
}
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
template <std::size_t Count>
__m256i first() noexcept {
  return _mm256_setr_epi32(-1, -(Count > 1), -(Count > 2), -(Count > 3), -(Count > 4), -(Count > 5), -(Count > 6), 0);
}
template <std::size_t Count>
void load_first(const float* p, __m256& to) noexcept {
  to = _mm256_maskload_ps(p, first<Count>());
}
template <std::size_t Count>
void store_first(float* p, __m256 x) noexcept {
  _mm256_maskstore_ps(p, first<Count>(), x);
}
inline void load(const std::int8_t* p, std::int32_t less, __m256& to) noexcept {
#if defined(__AVX2__)
  const __m256i lanes = _mm256_cvtepi8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(p)));
  to = _mm256_cvtepi32_ps(_mm256_sub_epi32(lanes, _mm256_set1_epi32(less)));
#else
  __m128 low, high;
  load(p, less, low);
  load(p + 4, less, high);
  to = _mm256_insertf128_ps(_mm256_castps128_ps256(low), high, 1);
#endif
}
inline __m128 lower_half(__m256 a) noexcept { return _mm256_castps256_ps128(a); }
inline __m128 upper_half(__m256 a) noexcept { return _mm256_extractf128_ps(a, 1); }
inline __m256 join(__m128 lower, __m128 upper) noexcept {
  return _mm256_insertf128_ps(_mm256_castps128_ps256(lower), upper, 1);
}
inline float fold(__m256 a) noexcept { return fold(_mm_add_ps(lower_half(a), upper_half(a))); }
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
template <std::size_t Count>
void load_first(const float* p, __m512& to) noexcept {
  to = _mm512_maskz_loadu_ps(every >> (16 - Count), p);
}
template <std::size_t Count>
void store_first(float* p, __m512 x) noexcept {
  _mm512_mask_storeu_ps(p, every >> (16 - Count), x);
}
inline __m512 fused(__m512 a, __m512 b, __m512 c) noexcept { return _mm512_fmadd_ps(a, b, c); }
inline void load(const std::int8_t* p, std::int32_t less, __m512& to) noexcept {
  const __m512i lanes = _mm512_maskz_cvtepi8_epi32(every, _mm_loadu_si128(reinterpret_cast<const __m128i*>(p)));
  to = _mm512_maskz_cvtepi32_ps(every, _mm512_sub_epi32(lanes, _mm512_set1_epi32(less)));
}
inline __m256 lower_half(__m512 a) noexcept {
  return _mm256_castpd_ps(_mm512_maskz_extractf64x4_pd(0xff, _mm512_castps_pd(a), 0));
}
inline __m256 upper_half(__m512 a) noexcept {
  return _mm256_castpd_ps(_mm512_maskz_extractf64x4_pd(0xff, _mm512_castps_pd(a), 1));
}
inline __m512 join(__m256 lower, __m256 upper) noexcept {
  const __m512d low = _mm512_maskz_insertf64x4(0xff, _mm512_setzero_pd(), _mm256_castps_pd(lower), 0);
  return _mm512_castpd_ps(_mm512_maskz_insertf64x4(0xff, low, _mm256_castps_pd(upper), 1));
}
inline float fold(__m512 a) noexcept {
  return fold(_mm256_add_ps(lower_half(a), upper_half(a)));
}
// The quarters of a register that hold two halves of two sums, then of all four, then each quarter by itself.
inline __m128 fold_four(__m512 a, __m512 b, __m512 c, __m512 d) noexcept {
  const auto halves = [](__m512 x, __m512 y) {
    return _mm512_add_ps(_mm512_maskz_shuffle_f32x4(every, x, y, 0x44), _mm512_maskz_shuffle_f32x4(every, x, y, 0xee));
  };
  const __m512 ab = halves(a, b), cd = halves(c, d);
  const __m512 fours =
      _mm512_add_ps(_mm512_maskz_shuffle_f32x4(every, ab, cd, 0x88), _mm512_maskz_shuffle_f32x4(every, ab, cd, 0xdd));
  const __m512 twos = _mm512_add_ps(fours, _mm512_maskz_shuffle_ps(every, fours, fours, _MM_SHUFFLE(3, 2, 3, 2)));
  const __m512 ones = _mm512_add_ps(twos, _mm512_maskz_shuffle_ps(every, twos, twos, _MM_SHUFFLE(1, 1, 1, 1)));
  const __m512i firsts = _mm512_setr_epi32(0, 4, 8, 12, 0, 4, 8, 12, 0, 4, 8, 12, 0, 4, 8, 12);
  return _mm512_maskz_extractf32x4_ps(0xf, _mm512_maskz_permutexvar_ps(every, firsts, ones), 0);
}
#endif
// The architecture of half of a register of so many lanes.
template <std::size_t Lanes>
struct half_of {};
#if defined(__AVX__)
template <>
struct half_of<8> {
  using arch = xsimd::sse4_2;
};
#endif
#if defined(__AVX512F__)
template <>
struct half_of<16> {
  using arch = xsimd::avx2;
};
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
  /// How many there are.
#if defined(__AVX512F__) || defined(__aarch64__)
  static constexpr std::size_t count = 32;
#else
  static constexpr std::size_t count = 16;
#endif
  /// How many registers of each array a loop takes at once: as many as there is room for.
#if defined(__AVX512F__) || defined(__aarch64__)
  static constexpr std::size_t turn = 4;
#elif defined(__SSE2__)
  static constexpr std::size_t turn = 2;
#else
  static constexpr std::size_t turn = 1;
#endif

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
  static type load(const std::int8_t* p, std::int32_t less) noexcept {
    type lanes;
    x86::load(p, less, lanes);
    return lanes;
  }
  static type negate(type a) noexcept { return x86::negate(a); }
  static type divide(type a, type b) noexcept { return batch(a) / batch(b); }
  static type square_root(type a) noexcept { return x86::square_root(a); }
  static type minimum(type a, type b) noexcept { return x86::minimum(a, b); }
  static type maximum(type a, type b) noexcept { return x86::maximum(a, b); }
  static float fold(type a) noexcept { return x86::fold(a); }
  /// What fold gives of each.
  static auto fold_four(type a, type b, type c, type d) noexcept
    requires requires { x86::fold_four(a, b, c, d); }
  {
    return x86::fold_four(a, b, c, d);
  }
  static constexpr bool has_fused = requires(type a) { x86::fused(a, a, a); };
  // Without a fused multiply-add the Newton step costs more than the division. A root's would cost more than the root.
  static constexpr bool has_estimate = has_fused;
  static type reciprocal_estimate(type a) noexcept { return x86::reciprocal_estimate(a); }
  template <std::size_t Count>
  static type load_first(const float* p) noexcept {
    type lanes;
    x86::load_first<Count>(p, lanes);
    return lanes;
  }
  template <std::size_t Count>
  static void store_first(float* p, type x) noexcept {
    x86::store_first<Count>(p, x);
  }
  template <std::size_t Count>
    requires(size == 4)
  static type replace_first(type of, type by) noexcept {
    return x86::replace_first<Count>(of, by);
  }
  using half = x86::half_of<size>;
  static auto lower_half(type a) noexcept
    requires(size > 4)
  {
    return x86::lower_half(a);
  }
  static auto upper_half(type a) noexcept
    requires(size > 4)
  {
    return x86::upper_half(a);
  }
  static type join(auto lower, auto upper) noexcept
    requires(size > 4)
  {
    return x86::join(lower, upper);
  }
  static type fused(type a, type b, type c) noexcept {
    if constexpr (has_fused) {
      return x86::fused(a, b, c);
    } else {
      return by_lane<registers>(software_fused_multiply_add, a, b, c);
    }
  }
#else  // NEON
  static type load(const std::int8_t* p, std::int32_t less) noexcept {
    std::uint32_t four;
    __builtin_memcpy(&four, p, sizeof four);
    const int32x4_t lanes = vmovl_s16(vget_low_s16(vmovl_s8(vreinterpret_s8_u32(vdup_n_u32(four)))));
    return vcvtq_f32_s32(vsubq_s32(lanes, vdupq_n_s32(less)));
  }
  static type negate(type a) noexcept { return -batch(a); }
  static type minimum(type a, type b) noexcept { return select(less(a, b), a, b); }
  static type maximum(type a, type b) noexcept { return select(less(b, a), a, b); }
  static float fold(type a) noexcept {
    const float32x2_t two = vadd_f32(vget_low_f32(a), vget_high_f32(a));
    return vget_lane_f32(vpadd_f32(two, two), 0);
  }
  static type fold_four(type a, type b, type c, type d) noexcept {
    const auto two_of_each = [](type left, type right) {
      return vaddq_f32(vcombine_f32(vget_low_f32(left), vget_low_f32(right)),
                       vcombine_f32(vget_high_f32(left), vget_high_f32(right)));
    };
    const type ab = two_of_each(a, b), cd = two_of_each(c, d);
    return vcombine_f32(vpadd_f32(vget_low_f32(ab), vget_high_f32(ab)), vpadd_f32(vget_low_f32(cd), vget_high_f32(cd)));
  }
  // The estimate is good to 8 bits and would need two Newton steps: no gain over the real instruction.
  static constexpr bool has_estimate = false;
#if defined(__aarch64__)
  static type divide(type a, type b) noexcept { return vdivq_f32(a, b); }
  static type square_root(type a) noexcept { return vsqrtq_f32(a); }
#else
  static type divide(type a, type b) noexcept { return by_lane<registers>(registers<scalar_arch>::divide, a, b); }
  static type square_root(type a) noexcept { return by_lane<registers>(registers<scalar_arch>::square_root, a); }
#endif
#if defined(__ARM_FEATURE_FMA)
  static constexpr bool has_fused = true;
  static type fused(type a, type b, type c) noexcept { return vfmaq_f32(c, a, b); }
#else
  static constexpr bool has_fused = false;
  static type fused(type a, type b, type c) noexcept {
    return by_lane<registers>(software_fused_multiply_add, a, b, c);
  }
#endif
#endif
};

}  // namespace microstep::simd

#endif
