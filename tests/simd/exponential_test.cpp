// SPDX-License-Identifier: MIT
// e^x against the C library's in double. The error's bounds are those of exponential.hpp.
#include "microstep/simd/exponential.hpp"

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
using microstep::simd::exponential;
using microstep::simd::native;
using microstep::simd::single;
using support::bits;
using support::from_bits;

namespace {

using limits = std::numeric_limits<float>;

constexpr auto function = []<any_pack P>(P x) { return exponential(x); };
constexpr auto truth = [](double x) { return std::exp(x); };

// Patterns, for each sign: below `one` e^x is 1 in float; from there to the last the result is neither 0 nor infinity.
constexpr std::uint32_t one = 0x32800000;            // 2^-26
constexpr std::uint32_t last_positive = 0x42b17217;  // 88.722832
constexpr std::uint32_t last_negative = 0xc2aeac4f;  // -87.336540
constexpr std::uint32_t infinite = 0x7f800000;

template <any_pack P>
double worst(std::uint32_t stride) {
  return std::fmax(support::worst_error<P>(one, last_positive, stride, function, truth),
                   support::worst_error<P>(one | 0x80000000u, last_negative, stride, function, truth));
}

template <any_pack P>
float of(float x) {
  float lanes[P::size];
  exponential(P{x}).store(lanes);
  return lanes[0];
}

struct row {
  const char* claim;
  std::uint32_t x, expected;
};

constexpr row table[] = {
    {"0 gives 1", 0x00000000, 0x3f800000},
    {"so does -0", 0x80000000, 0x3f800000},
    {"and the smallest float", 0x00000001, 0x3f800000},
    {"1 gives e", 0x3f800000, 0x402df854},
    {"-1 gives 1 / e", 0xbf800000, 0x3ebc5ab2},
    {"beyond the last that fits comes infinity", last_positive + 1, infinite},
    {"infinity gives infinity", infinite, infinite},
    {"the largest float too", 0x7f7fffff, infinite},
    {"below the last normal result comes 0", last_negative + 1, 0x00000000},
    {"and stays", 0xff7fffff, 0x00000000},
    {"minus infinity gives 0", 0xff800000, 0x00000000},
    {"a NaN comes out as it went in", 0x7fc12345, 0x7fc12345},
    {"with its sign", 0xffc00001, 0xffc00001},
    {"and whether it signals", 0x7f800001, 0x7f800001},
};

}  // namespace

TEST_CASE_TEMPLATE_DEFINE("the exponential at its ends", P, ends) {
  for (const row& r : table) {
    CAPTURE(std::string{r.claim});
    CHECK(bits(of<P>(from_bits(r.x))) == r.expected);
  }
  CHECK(std::isfinite(of<P>(from_bits(last_positive))));
  CHECK(of<P>(from_bits(last_negative)) >= limits::min());
}
TEST_CASE_TEMPLATE_APPLY(ends, support::all_packs);

TEST_CASE("the ends are where they should be") {
  const auto exact = [](std::uint32_t pattern) { return std::exp(static_cast<double>(from_bits(pattern))); };
  CHECK(exact(last_positive) < 0x1p128);
  CHECK(exact(last_positive + 1) > 0x1p128);
  CHECK(exact(last_negative) >= 0x1p-126);
  CHECK(exact(last_negative + 1) < 0x1p-126);
}

TEST_CASE_TEMPLATE_DEFINE("the exponential is constant where it has to be", P, constants) {
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
  CHECK(wrong(0, one, is(0x3f800000)) == 0);
  CHECK(wrong(0x80000000, one | 0x80000000, is(0x3f800000)) == 0);
  CHECK(wrong(last_positive + 1, infinite, is(infinite)) == 0);
  CHECK(wrong(last_negative + 1, 0xff800000, is(0)) == 0);
  CHECK(wrong(0x7f800001, 0x7fffffff, same) == 0);
  CHECK(wrong(0xff800001, 0xffffffff, same) == 0);
}
TEST_CASE_TEMPLATE_APPLY(constants, support::all_packs);

TEST_CASE("in strict arithmetic the exponential is within 0.98 ulp, for every float") {
  using pack = native<arithmetic::strict>;
  CHECK(worst<pack>(support::every_float ? 1 : support::thorough ? 101 : 10007) <= 0.98);
  CHECK(worst<single<pack>>(support::thorough ? 211 : 10007) <= 0.98);
}

TEST_CASE("in fused arithmetic it is within 1.01 ulp") {
  using pack = native<arithmetic::fused>;
  CHECK(worst<pack>(support::every_float ? 1 : support::thorough ? 503 : 10007) <= 1.01);
  CHECK(worst<single<pack>>(support::thorough ? 503 : 10007) <= 1.01);
}

TEST_CASE("in fast arithmetic it is within 1.01 ulp") {
  using pack = native<arithmetic::fast>;
  CHECK(worst<pack>(support::thorough ? 101 : 10007) <= 1.01);
  CHECK(worst<single<pack>>(support::thorough ? 503 : 10007) <= 1.01);
}

TEST_CASE("a register and a single lane give the same exponential") {
  CHECK(support::differences_from_single<native<arithmetic::strict>>(support::thorough ? 211 : 50021, function) == 0);
  CHECK(support::differences_from_single<native<arithmetic::fused>>(support::thorough ? 1009 : 50021, function) == 0);
}

TEST_CASE("every target gives the same exponential") {
  constexpr std::uint32_t strict = 0xefee3939u, fused = 0x720d3477u;
  CHECK(support::hash_of_results<native<arithmetic::strict>>(function) == strict);
  CHECK(support::hash_of_results<single<native<arithmetic::strict>>>(function) == strict);
  CHECK(support::hash_of_results<native<arithmetic::fused>>(function) == fused);
  CHECK(support::hash_of_results<single<native<arithmetic::fused>>>(function) == fused);
}

TEST_CASE_TEMPLATE_DEFINE("the exponential is the same where subnormals are flushed to zero", P, flushed) {
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
