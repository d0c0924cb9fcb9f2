// SPDX-License-Identifier: MIT
// The logarithm against the C library's in double. The error's bound is that of logarithm.hpp.
#include "microstep/simd/logarithm.hpp"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>

#include <doctest/doctest.h>

#include "support/bits.hpp"
#include "support/float_function.hpp"
#include "support/flush_to_zero.hpp"

using microstep::arithmetic;
using microstep::simd::any_pack;
using microstep::simd::logarithm;
using microstep::simd::native;
using microstep::simd::single;
using support::bits;
using support::from_bits;

namespace {

constexpr double bound = 0.85;  // ulp

constexpr auto function = []<any_pack P>(P x) { return logarithm(x); };
constexpr auto truth = [](double x) { return std::log(x); };

// Patterns.
constexpr std::uint32_t smallest_normal = 0x00800000;
constexpr std::uint32_t largest = 0x7f7fffff;
constexpr std::uint32_t infinite = 0x7f800000;
constexpr std::uint32_t minus = 0x80000000;
constexpr std::uint32_t quiet_nan = 0x7fc00000;

template <any_pack P>
double worst(std::uint32_t stride) {
  return support::worst_error<P>(smallest_normal, largest, stride, function, truth);
}

/// worst(1) in a quarter of the time: x = 2^n m with m in [1, 2), and log 2^n + log m needs std::log once for each m.
/// The sum is std::log(x) to 2^-50 of it, since at least half of log 2^n stays; where n = -1 less does.
template <any_pack P>
double worst_of_every_float() {
  constexpr std::uint32_t half = 0x3f000000, one = 0x3f800000, block = 1024;
  alignas(64) double log_m[block], errors[block] = {};
  alignas(64) float x[block], y[block];
  for (std::uint32_t first = 0; first <= 0x007fffff; first += block) {
    for (std::uint32_t i = 0; i < block; ++i) log_m[i] = std::log(static_cast<double>(from_bits(one | (first + i))));
    for (int n = -126; n <= 127; ++n) {
      if (n == -1) continue;
      const std::uint32_t pattern = (static_cast<std::uint32_t>(n + 127) << 23) | first;
      const double log_power = std::log(std::ldexp(1.0, n));
      for (std::uint32_t i = 0; i < block; ++i) x[i] = from_bits(pattern + i);
      support::apply<P>(x, y, block, function);
      for (std::uint32_t i = 0; i < block; ++i) {
        const double error = support::ulp_error(y[i], log_m[i] + log_power);
        errors[i] = error <= errors[i] ? errors[i] : error;  // a NaN stays
      }
    }
  }
  double worst = support::worst_error<P>(half, one - 1, 1, function, truth);
  for (const double error : errors) worst = error <= worst ? worst : error;
  return worst;
}

struct row {
  const char* claim;
  std::uint32_t x, expected;
};

constexpr row table[] = {
    {"1 gives 0", 0x3f800000, 0x00000000},
    {"the float above it 2^-23 - 2^-47", 0x3f800001, 0x33ffffff},
    {"the float below it -2^-24", 0x3f7fffff, 0xb3800000},
    {"2 gives ln 2", 0x40000000, 0x3f317218},
    {"a half gives -ln 2", 0x3f000000, 0xbf317218},
    {"the smallest normal gives -126 ln 2", smallest_normal, 0xc2aeac50},
    {"the largest gives 128 ln 2", largest, 0x42b17218},
    {"0 gives minus infinity", 0x00000000, minus | infinite},
    {"so does -0", minus, minus | infinite},
    {"and the smallest float", 0x00000001, minus | infinite},
    {"and the largest subnormal", smallest_normal - 1, minus | infinite},
    {"and its negative", minus | (smallest_normal - 1), minus | infinite},
    {"a negative normal gives a NaN", minus | smallest_normal, quiet_nan},
    {"-1 too", 0xbf800000, quiet_nan},
    {"and minus infinity", minus | infinite, quiet_nan},
    {"infinity gives infinity", infinite, infinite},
    {"a NaN comes out as it went in", 0x7fc12345, 0x7fc12345},
    {"with its sign", 0xffc00001, 0xffc00001},
    {"and whether it signals", 0x7f800001, 0x7f800001},
};

}  // namespace

TEST_CASE_TEMPLATE_DEFINE("the logarithm at special places", P, places) {
  for (const row& r : table) {
    CAPTURE(std::string{r.claim});
    float lanes[P::size];
    logarithm(P{from_bits(r.x)}).store(lanes);
    CHECK(bits(lanes[0]) == r.expected);
  }
}
TEST_CASE_TEMPLATE_APPLY(places, support::all_packs);

TEST_CASE_TEMPLATE_DEFINE("the logarithm is constant where it has to be", P, constants) {
  const auto wrong = [](std::uint32_t first, std::uint32_t last, auto right) {
    std::size_t count_wrong = 0;
    support::walk(first, last, 1009, [&](const float* x, std::size_t count) {
      float y[1024];
      support::apply<P>(x, y, count, function);
      for (std::size_t i = 0; i < count; ++i) count_wrong += !right(bits(x[i]), bits(y[i]));
    });
    return count_wrong;
  };
  const auto is = [](std::uint32_t expected) { return [=](std::uint32_t, std::uint32_t y) { return y == expected; }; };
  const auto same = [](std::uint32_t x, std::uint32_t y) { return y == x; };
  CHECK(wrong(0, smallest_normal - 1, is(minus | infinite)) == 0);
  CHECK(wrong(minus, minus | (smallest_normal - 1), is(minus | infinite)) == 0);
  CHECK(wrong(minus | smallest_normal, minus | infinite, is(quiet_nan)) == 0);
  CHECK(wrong(infinite + 1, 0x7fffffff, same) == 0);
  CHECK(wrong((minus | infinite) + 1, 0xffffffff, same) == 0);
}
TEST_CASE_TEMPLATE_APPLY(constants, support::all_packs);

TEST_CASE("in strict arithmetic the logarithm is within 0.85 ulp, for every float") {
  using pack = native<arithmetic::strict>;
  if constexpr (support::every_float) CHECK(worst_of_every_float<pack>() <= bound);
  CHECK(worst<pack>(support::thorough ? 251 : 50021) <= bound);
  CHECK(worst<single<pack>>(support::thorough ? 503 : 50021) <= bound);
}

TEST_CASE("in fused arithmetic too") {
  using pack = native<arithmetic::fused>;
  CHECK(worst<pack>(support::thorough ? 503 : 50021) <= bound);
  CHECK(worst<single<pack>>(support::thorough ? 503 : 50021) <= bound);
}

TEST_CASE("and in fast arithmetic") {
  using pack = native<arithmetic::fast>;
  CHECK(worst<pack>(support::thorough ? 251 : 50021) <= bound);
  CHECK(worst<single<pack>>(support::thorough ? 503 : 50021) <= bound);
}

// Where f is small nothing hides the polynomial's error.
TEST_CASE_TEMPLATE_DEFINE("it is within it next to 1, for every float there", P, near_one) {
  const std::uint32_t stride = support::thorough ? 1 : 101;
  CHECK(support::worst_error<P>(0x3f800000 - 0x80000, 0x3f7fffff, stride, function, truth) <= bound);
  CHECK(support::worst_error<P>(0x3f800001, 0x3f800000 + 0x80000, stride, function, truth) <= bound);
}
TEST_CASE_TEMPLATE_APPLY(near_one, support::all_packs);

TEST_CASE("a register and a single lane give the same logarithm") {
  CHECK(support::differences_from_single<native<arithmetic::strict>>(support::thorough ? 211 : 50021, function) == 0);
  CHECK(support::differences_from_single<native<arithmetic::fused>>(support::thorough ? 1009 : 50021, function) == 0);
}

TEST_CASE("every target gives the same logarithm") {
  constexpr std::uint32_t strict = 0x586df4b1u, fused = 0x813f7fa0u;
  CHECK(support::hash_of_results<native<arithmetic::strict>>(function) == strict);
  CHECK(support::hash_of_results<single<native<arithmetic::strict>>>(function) == strict);
  CHECK(support::hash_of_results<native<arithmetic::fused>>(function) == fused);
  CHECK(support::hash_of_results<single<native<arithmetic::fused>>>(function) == fused);
}

TEST_CASE_TEMPLATE_DEFINE("the logarithm is the same where subnormals are flushed to zero", P, flushed) {
  if (!support::flush_to_zero::available) return;
  std::size_t different = 0;
  support::walk(0, 0xffffffffu, support::thorough ? 5003 : 50021, [&](const float* x, std::size_t count) {
    float gradual[1024], flushed[1024];
    support::apply<P>(x, gradual, count, function);
    {
      const support::flush_to_zero mode;
      support::apply<P>(x, flushed, count, function);
    }
    for (std::size_t i = 0; i < count; ++i) different += bits(gradual[i]) != bits(flushed[i]);
  });
  CHECK(different == 0);
}
TEST_CASE_TEMPLATE_APPLY(flushed, support::exact_packs);
