// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include "microstep/simd/registers/choice.hpp"
#include "microstep/simd/registers/scalar.hpp"

#if MICROSTEP_SIMD && MICROSTEP_HELIUM
#include <arm_mve.h>

namespace microstep::simd {

/// Helium always flushes subnormals to zero, as NEON does on 32-bit Arm; simd/subnormal.hpp is why that does not matter.
/// It has no division and no square root of vectors: these go lane by lane, in place, since q0 is s0 to s3 and q1 is s4 to
/// s7. Left to itself g++ 12 moves each lane through memory, which costs Adam 16 instructions a weight. It
/// also makes every lane of a mask that is a constant (0x000f) true, so the first lanes are a count for VCTP.
template <>
struct registers<helium_arch> {
  using type = float32x4_t;
  using mask = mve_pred16_t;
  static constexpr std::size_t size = 4;

  static type broadcast(float x) noexcept { return vdupq_n_f32(x); }
  static type load(const float* p) noexcept { return vld1q_f32(p); }
  static type load(const std::int8_t* p, std::int32_t less) noexcept {
    return vcvtq_f32_s32(vsubq_n_s32(vldrbq_s32(p), less));
  }
  static void store(float* p, type x) noexcept { vst1q_f32(p, x); }
  template <std::size_t Count>
  static type load_first(const float* p) noexcept {
    return vld1q_z_f32(p, vctp32q(Count));
  }
  template <std::size_t Count>
  static void store_first(float* p, type x) noexcept {
    // g++ 12 takes this for a store of four lanes, and would drop what was stored before to those that it leaves. Of an
    // array of fewer it would warn: it is not to know where p points.
    asm("" : "+r"(p));
    asm("" : "+m"(*reinterpret_cast<char(*)[sizeof x]>(p)));
    vst1q_p_f32(p, x, vctp32q(Count));
  }
  static type add(type a, type b) noexcept { return vaddq_f32(a, b); }
  static type subtract(type a, type b) noexcept { return vsubq_f32(a, b); }
  static type multiply(type a, type b) noexcept { return vmulq_f32(a, b); }
  static type divide(type a, type b) noexcept {
    register type left asm("q0") = a;
    register type right asm("q1") = b;
    asm("vdiv.f32 s0, s0, s4\n\tvdiv.f32 s1, s1, s5\n\tvdiv.f32 s2, s2, s6\n\tvdiv.f32 s3, s3, s7"
        : "+w"(left)
        : "w"(right));
    return left;
  }
  static type square_root(type a) noexcept {
    register type lanes asm("q0") = a;
    asm("vsqrt.f32 s0, s0\n\tvsqrt.f32 s1, s1\n\tvsqrt.f32 s2, s2\n\tvsqrt.f32 s3, s3" : "+w"(lanes));
    return lanes;
  }
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

  static constexpr bool has_estimate = false;
  static constexpr std::size_t count = 8;
  static constexpr std::size_t turn = 1;  // eight registers hold one update and no more

 private:
  static constexpr mask every_lane = 0xffff;  // four bits a lane
};

}  // namespace microstep::simd
#endif
