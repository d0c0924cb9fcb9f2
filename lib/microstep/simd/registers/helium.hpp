// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "microstep/simd/registers/choice.hpp"
#include "microstep/simd/registers/scalar.hpp"

#if MICROSTEP_SIMD && MICROSTEP_HELIUM
#include <arm_mve.h>

namespace microstep::simd {

/// Helium always flushes subnormals to zero, as NEON does on 32-bit Arm; simd/subnormal.hpp is why that does not matter.
/// It has no division and no square root of vectors: these go lane by lane.
template <>
struct registers<helium_arch> {
  using type = float32x4_t;
  using mask = mve_pred16_t;
  static constexpr std::size_t size = 4;

  static type broadcast(float x) noexcept { return vdupq_n_f32(x); }
  static type load(const float* p) noexcept { return vld1q_f32(p); }
  static void store(float* p, type x) noexcept { vst1q_f32(p, x); }
  static type add(type a, type b) noexcept { return vaddq_f32(a, b); }
  static type subtract(type a, type b) noexcept { return vsubq_f32(a, b); }
  static type multiply(type a, type b) noexcept { return vmulq_f32(a, b); }
  static type divide(type a, type b) noexcept { return by_lane<registers>(registers<scalar_arch>::divide, a, b); }
  static type square_root(type a) noexcept { return by_lane<registers>(registers<scalar_arch>::square_root, a); }
  static type minimum(type a, type b) noexcept { return select(less(a, b), a, b); }
  static type maximum(type a, type b) noexcept { return select(less(b, a), a, b); }
  static type magnitude(type a) noexcept { return vabsq_f32(a); }
  static type negate(type a) noexcept { return vnegq_f32(a); }
  static mask less(type a, type b) noexcept { return vcmpltq_f32(a, b); }
  static mask less_equal(type a, type b) noexcept { return vcmpleq_f32(a, b); }
  static mask both(mask a, mask b) noexcept { return static_cast<mask>(a & b); }
  static bool all(mask m) noexcept { return m == every_lane; }
  static type select(mask m, type a, type b) noexcept { return vpselq_f32(a, b, m); }
  static float fold(type a) noexcept {
    return (vgetq_lane_f32(a, 0) + vgetq_lane_f32(a, 2)) + (vgetq_lane_f32(a, 1) + vgetq_lane_f32(a, 3));
  }

  static constexpr bool has_fused = true;
  static type fused(type a, type b, type c) noexcept { return vfmaq_f32(c, a, b); }

  static constexpr bool has_estimates = false;

 private:
  static constexpr mask every_lane = 0xffff;
};

}  // namespace microstep::simd
#endif
