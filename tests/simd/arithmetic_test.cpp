// SPDX-License-Identifier: MIT
// The software fused multiply-add, bit for bit against the C library's on a host, which is the hardware's or exact.
#include "microstep/simd/arithmetic.hpp"

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <iterator>
#include <string>

#include <doctest/doctest.h>

#include "support/bits.hpp"

using microstep::simd::software_fused_multiply_add;
using support::bits;
using support::from_bits;

namespace {

class comparison {
 public:
  void add(float a, float b, float c) {
    const float expected = std::fma(a, b, c);
    const float got = software_fused_multiply_add(a, b, c);
    ++cases;
    const double in_double = static_cast<double>(a) * static_cast<double>(b) + static_cast<double>(c);
    hard += !support::same_or_nan(static_cast<float>(in_double), expected);
    if (support::same_or_nan(got, expected)) return;
    if (wrong++ == 0) {
      char text[128];
      std::snprintf(text, sizeof text, "a %08x b %08x c %08x: got %08x, expected %08x", bits(a), bits(b), bits(c),
                    bits(got), bits(expected));
      first = text;
    }
  }

  std::size_t cases = 0, wrong = 0;
  std::size_t hard = 0;  // where the double result, rounded to float, is wrong
  std::string first;
};

float power_of_two(int exponent) { return std::ldexp(1.0f, exponent); }

static_assert(sizeof(microstep::arithmetic) == 1);

}  // namespace

TEST_CASE("software_fused_multiply_add is right for special values crossed with each other") {
  comparison c;
  for (const float x : support::special_values) {
    for (const float y : support::special_values) {
      for (const float z : support::special_values) c.add(x, y, z);
    }
  }
  CAPTURE(c.first);
  CHECK(c.wrong == 0);
}

// The product is half a last place of the addend, give or take so little that no double holds both.
TEST_CASE("software_fused_multiply_add is right where the sum is next to a half") {
  // (1 + 2^-k) (1 - 2^-k + 2^-2k) = 1 + 2^-3k and (1 + 2^-k) (1 - 2^-k) = 1 - 2^-2k
  struct factors {
    float a, b;
  };
  constexpr factors near_one[] = {{1 + 0x1p-12f, 1 - 0x1p-12f + 0x1p-24f},
                                  {1 + 0x1p-11f, 1 - 0x1p-11f + 0x1p-22f},
                                  {1 + 0x1p-23f, 1 - 0x1p-23f},
                                  {1 + 0x1p-20f, 1 - 0x1p-20f},
                                  {1 + 0x1p-16f, 1 - 0x1p-16f},
                                  {1, 1}};
  support::random_floats random{1};
  comparison c;
  for (std::size_t i = 0; i < support::random_cases; ++i) {
    const factors f = near_one[random.word() % std::size(near_one)];
    const int exponent = static_cast<int>(random.word() % 254) - 126;
    const float addend = std::ldexp(1.0f + static_cast<float>(random.word() >> 9) * 0x1p-23f, exponent);
    const int half = exponent - 24;  // split between the factors, which both stay normal
    const float a = f.a * power_of_two(half / 2);
    const float b = f.b * power_of_two(half - half / 2);
    const bool negative = random.word() % 2 == 0;
    c.add(a, negative ? -b : b, random.word() % 2 == 0 ? -addend : addend);
  }
  CAPTURE(c.first);
  CHECK(c.wrong == 0);
  CHECK(c.hard * 5 > c.cases);  // or these cases would test nothing
}

TEST_CASE("software_fused_multiply_add is right where the product is a half and the addend tips it") {
  support::random_floats random{2};
  comparison c;
  while (c.cases < support::random_cases) {
    // An odd number of 25 bits lies in the middle of two floats.
    const std::uint32_t a = (random.word() & 0xfffu) | 0x801u;
    const std::uint32_t b = (random.word() & 0x1fffu) | 0x1001u;
    if (a * b < 1u << 24 || a * b >= 1u << 25) continue;
    const int scale = static_cast<int>(random.word() % 200) - 100;
    const float tip = power_of_two(scale - static_cast<int>(random.word() % 60));
    c.add(static_cast<float>(a) * power_of_two(scale / 2), static_cast<float>(b) * power_of_two(scale - scale / 2),
          random.word() % 2 == 0 ? tip : -tip);
  }
  CAPTURE(c.first);
  CHECK(c.wrong == 0);
  CHECK(c.hard * 5 > c.cases);
}

TEST_CASE("software_fused_multiply_add is right where the result is subnormal and the sum next to a half") {
  support::random_floats random{3};
  comparison c;
  for (std::size_t i = 0; i < support::random_cases; ++i) {
    const float addend = from_bits((random.word() & 0x80000000u) | (random.word() >> (8 + random.word() % 24)));
    // An odd number of half places, 2^-150, and possibly 2^-46 of that more or less.
    const auto halves = static_cast<float>(2 * (random.word() % 1024) + 1);
    const float off = i % 3 == 0 ? 1.0f : i % 3 == 1 ? 1.0f + 0x1p-23f : 1.0f - 0x1p-24f;
    const float a = halves * power_of_two(-75);
    const float b = off * power_of_two(-75);
    c.add(a, random.word() % 2 == 0 ? b : -b, addend);
  }
  CAPTURE(c.first);
  CHECK(c.wrong == 0);
}

TEST_CASE("software_fused_multiply_add is right for random bit patterns") {
  support::random_floats random{4};
  comparison c;
  for (std::size_t i = 0; i < support::random_cases; ++i) {
    const float a = random.any();
    const float b = i % 2 == 0 ? random.any() : random.near(1.0f);
    const float product = static_cast<float>(static_cast<double>(a) * static_cast<double>(b));
    c.add(a, b, i % 4 < 2 ? random.any() : i % 8 < 6 ? random.near(product) : random.beside(product));
  }
  CAPTURE(c.first);
  CHECK(c.wrong == 0);
}

TEST_CASE("software_square_root is the square root of every 61st float, and of the special ones") {
  constexpr std::uint64_t stride = support::thorough ? 61 : 7001;
  std::uint32_t wrong = 0;
  std::uint32_t first_wrong = 0;
  const auto check = [&](std::uint32_t pattern) {
    const float a = std::bit_cast<float>(pattern);
    const float expected = std::sqrt(a);
    const float found = microstep::simd::software_square_root(a);
    const bool same = std::isnan(expected) ? std::isnan(found) : support::bits(found) == support::bits(expected);
    if (!same && wrong++ == 0) first_wrong = pattern;
  };
  for (std::uint64_t pattern = 0; pattern < (std::uint64_t{1} << 32); pattern += stride) {
    check(static_cast<std::uint32_t>(pattern));
  }
  for (const std::uint32_t pattern : {0x00000000u, 0x80000000u, 0x00000001u, 0x007fffffu, 0x00800000u, 0x7f7fffffu,
                                      0x7f800000u, 0xff800000u, 0x7fc00000u, 0x80000001u, 0xbf800000u, 0x3f7fffffu}) {
    check(pattern);
  }
  // Squares, whose roots are exact, and their neighbours.
  for (std::uint32_t root = 1; root < 4096; ++root) {
    const auto square = support::bits(static_cast<float>(root * root));
    for (const std::uint32_t pattern : {square - 1, square, square + 1}) check(pattern);
  }
  CAPTURE(first_wrong);
  CHECK(wrong == 0);
}
