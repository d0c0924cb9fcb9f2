// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include "microstep/simd/arithmetic.hpp"
#include "microstep/simd/registers/choice.hpp"

#if defined(__SSE2__)
#include <immintrin.h>
#endif

namespace microstep::simd {

template <>
struct registers<scalar_arch> {
  using type = float;
  using mask = bool;
  static constexpr std::size_t size = 1;

  static type broadcast(float x) noexcept { return x; }
  static type load(const float* p) noexcept { return *p; }
  static type load(const std::int8_t* p, std::int32_t less) noexcept { return static_cast<float>(*p - less); }
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
    float root;
    asm("fsqrt %s0, %s1" : "=w"(root) : "w"(a));
    return root;
#elif defined(__ARM_FP) && (__ARM_FP & 4) && !defined(__SOFTFP__)
    float root;
    asm("vsqrt.f32 %0, %1" : "=t"(root) : "t"(a));
    return root;
#elif defined(__riscv_flen)
    float root;
    asm("fsqrt.s %0, %1" : "=f"(root) : "f"(a));
    return root;
#elif defined(__arm__)
    return software_square_root(a);
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

  static constexpr bool has_estimate = false;
  /// As in xsimd.hpp. Software floats lie in the integer registers.
#if defined(__SSE2__)
  static constexpr std::size_t count = 16;
#elif defined(__arm__) && (!defined(__ARM_FP) || defined(__SOFTFP__))
  static constexpr std::size_t count = 8;
#else
  static constexpr std::size_t count = 32;
#endif
  /// As in xsimd.hpp. A microcontroller's unit waits for its loads and its loop.
#if defined(__ARM_ARCH_PROFILE) && __ARM_ARCH_PROFILE == 'M' && defined(__ARM_FP)
  static constexpr std::size_t turn = 4;
#if !defined(__clang__)
  struct two_floats {
    float of[2];
  };
  /// Two registers that are also one: a load less, which g++ 12 does not find by itself. To store them in the same way it
  /// would copy both. Nobody has tried it with clang.
  static two_floats load_two(const float* p) noexcept {
    using pair [[gnu::may_alias, gnu::aligned(4)]] = double;
    union {
      double both;
      two_floats each;
    } loaded;
    asm("vldr.64 %P0, %1" : "=w"(loaded.both) : "Uv"(*reinterpret_cast<const pair*>(p)));
    return loaded.each;
  }
#endif
#else
  static constexpr std::size_t turn = 1;
#endif
};

/// The operation that an architecture lacks, lane by lane.
template <class Registers, class Function, class... Operands>
[[nodiscard]] inline typename Registers::type by_lane(Function function, Operands... operands) noexcept {
  const auto get = [](typename Registers::type value, std::size_t lane) {
    float lanes[Registers::size];
    Registers::store(lanes, value);
    return lanes[lane];
  };
  float result[Registers::size];
  for (std::size_t lane = 0; lane < Registers::size; ++lane) result[lane] = function(get(operands, lane)...);
  return Registers::load(result);
}

}  // namespace microstep::simd
