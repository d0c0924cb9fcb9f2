// SPDX-License-Identifier: MIT
// An architecture of a user's own whose registers do not divide the sixteen lanes.
// expect: microstep::simd::reduce: a pack has 1, 2, 4, 8 or 16 lanes

#include <microstep/simd/reduce.hpp>

struct three_lanes {};

template <>
struct microstep::simd::registers<three_lanes> : microstep::simd::registers<microstep::simd::scalar_arch> {
  static constexpr std::size_t size = 3;
};

using microstep::arithmetic;

float zero() {
#ifdef OFFEND
  using pack = microstep::simd::pack<arithmetic::strict, three_lanes>;
#else
  using pack = microstep::simd::pack<arithmetic::strict, microstep::simd::scalar_arch>;
#endif
  return microstep::simd::reduce<pack>(0, []<microstep::simd::any_pack P>(std::size_t, P sum) { return sum; });
}
