// SPDX-License-Identifier: MIT
// Floats as bit patterns: which ones to try, how to compare them, how far one is from the truth; and with which packs.
#pragma once

#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <tuple>
#include <type_traits>

#include "microstep/core/random.hpp"
#include "microstep/simd/pack.hpp"

namespace support {

// Sanitizers, builds that are not optimised and emulators get a share of the random cases, of the sweeps over the floats
// and of the longest runs; main.cpp says so.
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer) || __has_feature(thread_sanitizer)
#define MICROSTEP_TEST_SANITIZED
#endif
#endif
#if defined(MICROSTEP_TEST_SANITIZED) || defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || \
    !defined(__OPTIMIZE__) || defined(MICROSTEP_TEST_EMULATED)
inline constexpr bool thorough = false;
#else
inline constexpr bool thorough = true;
#endif
inline constexpr std::size_t all_random_cases = std::size_t{1} << 22;
inline constexpr std::size_t random_cases = thorough ? all_random_cases : std::size_t{1} << 15;

// The tests are built once for each instruction set, and each build checks that it gives the scalar pack's bits. So one
// of them is enough to visit every float there is: the one for AVX2 with FMA, which most machines can run.
#if defined(__FMA__) && !defined(__AVX512F__) && MICROSTEP_SIMD
inline constexpr bool every_float = thorough;
#else
inline constexpr bool every_float = false;
#endif

// The packs that a test body is instantiated with, as TEST_CASE_TEMPLATE_APPLY wants them. Without SIMD, native is
// scalar.
template <microstep::arithmetic A>
using scalar_pack = microstep::simd::pack<A, microstep::simd::scalar_arch>;

template <microstep::arithmetic... A>
using packs_of =
    std::conditional_t<std::is_same_v<microstep::simd::native_arch, microstep::simd::scalar_arch>,
                       std::tuple<scalar_pack<A>...>, std::tuple<microstep::simd::native<A>..., scalar_pack<A>...>>;

using exact_packs = packs_of<microstep::arithmetic::strict, microstep::arithmetic::fused>;
using fast_packs = packs_of<microstep::arithmetic::fast>;
using all_packs = packs_of<microstep::arithmetic::strict, microstep::arithmetic::fused, microstep::arithmetic::fast>;

[[nodiscard]] inline std::uint32_t bits(float x) noexcept { return std::bit_cast<std::uint32_t>(x); }
[[nodiscard]] inline float from_bits(std::uint32_t x) noexcept { return std::bit_cast<float>(x); }

[[nodiscard]] inline bool is_nan(float x) noexcept { return (bits(x) & 0x7fffffffu) > 0x7f800000u; }
[[nodiscard]] inline bool same_bits(float a, float b) noexcept { return bits(a) == bits(b); }
/// For arithmetic: which NaN comes out is the target's choice.
[[nodiscard]] inline bool same_or_nan(float a, float b) noexcept { return same_bits(a, b) || (is_nan(a) && is_nan(b)); }

/// The spacing of floats where x lies; 2^-149 among the subnormals.
[[nodiscard]] inline double ulp(double x) noexcept {
  constexpr std::uint64_t smallest_normal = std::uint64_t{1023 - 126} << 52;
  std::uint64_t power = std::bit_cast<std::uint64_t>(x) & (std::uint64_t{0x7ff} << 52);
  if (power < smallest_normal) power = smallest_normal;
  return std::bit_cast<double>(power - (std::uint64_t{23} << 52));
}

/// How far x is from the true value, in ulp of the true value; never comparable to a bound where one is not finite.
[[nodiscard]] inline double ulp_error(float x, double truth) noexcept {
  return std::abs(static_cast<double>(x) - truth) / ulp(truth);
}

/// Both signs of: zero, subnormals, the ends of the normals, neighbours of powers of two, whole numbers that leave no
/// fraction, halves of a last place (of 1, of 2^24, of the largest), infinity, NaNs quiet and signalling with payloads.
inline constexpr auto special_values = [] {
  constexpr std::uint32_t positive[] = {
      // zero and subnormals
      0x00000000, 0x00000001, 0x00000002, 0x00000003, 0x00400000, 0x007fffff,
      // around 2^-126; 2^-103
      0x00800000, 0x00800001, 0x00ffffff, 0x01000000, 0x0c000000,
      // 2^-64, 2^-63, 2^-25, 2^-24, 2^-23
      0x1f800000, 0x1fffffff, 0x20000000, 0x28000001, 0x33000000, 0x33800000, 0x33800001, 0x34000000, 0x34400000,
      // a half, its root, 1 and its neighbours, root 2, 1.5, 2, 3, pi, ln 2^128
      0x3effffff, 0x3f000000, 0x3f000001, 0x3f3504f3, 0x3f7fffff, 0x3f800000, 0x3f800001, 0x3f800002, 0x3fb504f3,
      0x3fc00000, 0x3fffffff, 0x40000000, 0x40400000, 0x40490fdb, 0x42b17217, 0x42b17218,
      // 2^23, 2^24, 2^63, 2^64
      0x4affffff, 0x4b000000, 0x4b000001, 0x4b7fffff, 0x4b800000, 0x4b800001, 0x5effffff, 0x5f000000, 0x5f800000,
      // half a last place of the largest, and the largest
      0x72ffffff, 0x73000000, 0x73800000, 0x7e800000, 0x7f000000, 0x7f7ffffe, 0x7f7fffff,
      // infinity, quiet NaNs, signalling NaNs
      0x7f800000, 0x7fc00000, 0x7fc12345, 0x7fffffff, 0x7f800001, 0x7fa54321, 0x7fbfffff};
  std::array<float, 2 * std::size(positive)> values{};
  for (std::size_t i = 0; i < std::size(positive); ++i) {
    values[2 * i] = std::bit_cast<float>(positive[i]);
    values[2 * i + 1] = std::bit_cast<float>(positive[i] | 0x80000000u);
  }
  return values;
}();

/// Random bit patterns: every float, infinity and NaN is as likely as any other.
class random_floats {
 public:
  explicit random_floats(std::uint64_t seed) noexcept : generator_{seed} {}

  std::uint32_t word() noexcept { return generator_(); }
  float any() noexcept { return from_bits(generator_()); }
  /// Any sign and fraction, and at most 31 binades from x: where sums are rounded, and cancel.
  float near(float x) noexcept {
    const std::uint32_t word = generator_();
    const std::uint32_t exponent = (bits(x) >> 23) + generator_() % 63 - 31;
    return from_bits((word & 0x807fffffu) | ((exponent & 0xffu) << 23));
  }
  /// x or its negative, at most 4 patterns away.
  float beside(float x) noexcept {
    const std::uint32_t word = generator_();
    return from_bits((bits(x) + word % 9 - 4) ^ (word & 0x80000000u));
  }

 private:
  microstep::random_generator generator_;
};

}  // namespace support
