// SPDX-License-Identifier: MIT
// Turns this thread's floating-point unit into one that flushes subnormals to zero, as NEON32 and Helium always do.
#pragma once

#include <cmath>
#include <cstdint>
#include <limits>

#include "microstep/simd/pack.hpp"

#if defined(__SSE2__)
#include <immintrin.h>
#endif

namespace support {

/// Whether sums and products of these packs always flush: single lanes do not, and no divisions and square roots there.
template <microstep::simd::any_pack P>
#if defined(__ARM_NEON) && !defined(__aarch64__)
inline constexpr bool always_flushes = P::size > 1;
#else
inline constexpr bool always_flushes = false;
#endif

[[nodiscard]] inline float flushed(float x) noexcept {
  return std::abs(x) < std::numeric_limits<float>::min() ? std::copysign(0.0f, x) : x;
}

/// While it lives, subnormal operands and results are zeros, in vectors and scalars. What is computed meanwhile must be
/// in a function that is not inlined: compilers know nothing of the mode and move arithmetic across its change.
class flush_to_zero {
 public:
#if defined(__SSE2__)
  static constexpr bool available = true;
  flush_to_zero() noexcept : before_{_mm_getcsr()} {
    _MM_SET_FLUSH_ZERO_MODE(_MM_FLUSH_ZERO_ON);
    _mm_setcsr(_mm_getcsr() | 0x40u);  // denormals are zeros: operands too
  }
  ~flush_to_zero() { _mm_setcsr(before_); }
#elif defined(__aarch64__)
  static constexpr bool available = true;
  flush_to_zero() noexcept {
    asm volatile("mrs %0, fpcr" : "=r"(before_));
    asm volatile("msr fpcr, %0" : : "r"(before_ | (std::uint64_t{1} << 24)));
  }
  ~flush_to_zero() { asm volatile("msr fpcr, %0" : : "r"(before_)); }
#else
  static constexpr bool available = false;  // or always on
  flush_to_zero() noexcept = default;
  ~flush_to_zero() {}
#endif
  flush_to_zero(const flush_to_zero&) = delete;
  flush_to_zero& operator=(const flush_to_zero&) = delete;

 private:
#if defined(__SSE2__)
  std::uint32_t before_;
#elif defined(__aarch64__)
  std::uint64_t before_;
#endif
};

}  // namespace support
