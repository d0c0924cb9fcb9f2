// SPDX-License-Identifier: MIT
// What a pack does not show of its registers; what it computes with them is in pack_test.cpp.
#include "microstep/simd/registers.hpp"

#include <cerrno>
#include <cstddef>
#include <limits>
#include <type_traits>

#include <doctest/doctest.h>

#include "microstep/simd/pack.hpp"
#include "support/bits.hpp"

using microstep::simd::keep_rounding;
using microstep::simd::native_arch;
using microstep::simd::registers;
using microstep::simd::scalar_arch;

namespace {

#if !MICROSTEP_SIMD
constexpr std::size_t expected_size = 1;
#elif defined(__AVX512F__)
constexpr std::size_t expected_size = 16;
#elif defined(__AVX__)
constexpr std::size_t expected_size = 8;
#else
constexpr std::size_t expected_size = 4;
#endif

#if defined(__FMA__) || defined(__aarch64__) || defined(__ARM_FEATURE_FMA) || defined(__riscv_flen)
constexpr bool hardware_fuses = true;
#else
constexpr bool hardware_fuses = false;
#endif

static_assert(registers<native_arch>::size == expected_size, "the widest registers that the compiler may use");
static_assert(sizeof(registers<native_arch>::type) == sizeof(float) * expected_size);
static_assert(std::is_same_v<native_arch, scalar_arch> == (expected_size == 1));
static_assert(std::is_same_v<registers<scalar_arch>::type, float> && registers<scalar_arch>::size == 1);

// A slow fused multiply-add must not be taken where the hardware has one.
static_assert(registers<native_arch>::has_fused == hardware_fuses);
static_assert(registers<scalar_arch>::has_fused == hardware_fuses);
static_assert(!registers<scalar_arch>::has_estimate, "one lane divides exactly, in fast arithmetic too");

}  // namespace

TEST_CASE("keep_rounding passes every bit on") {
  for (const float value : support::special_values) {
    CHECK(support::same_bits(keep_rounding(value), value));
    float lanes[expected_size];
    registers<native_arch>::store(lanes, keep_rounding(registers<native_arch>::broadcast(value)));
    for (const float lane : lanes) CHECK(support::same_bits(lane, value));
  }
}

// A call of sqrtf would set errno, which a kernel must not touch, and on bare metal would bring it in.
TEST_CASE_TEMPLATE_DEFINE("the root of a negative number is a NaN and no errno", P, negative_root) {
  volatile float negative = -1.0f;
  errno = 0;
  float lanes[P::size];
  square_root(P{static_cast<float>(negative)}).store(lanes);
  CHECK(errno == 0);
  for (const float lane : lanes) CHECK(support::is_nan(lane));
}
TEST_CASE_TEMPLATE_APPLY(negative_root, support::exact_packs);
