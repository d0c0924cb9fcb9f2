// SPDX-License-Identifier: MIT
// What a seed gives, to the bit, and whether it is what it says it is. The statistics are of fixed seeds, so they are
// the same at every run; their critical values are those of the 1 % level.
#include "microstep/core/draw.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <vector>

#include <doctest/doctest.h>

#include "support/bits.hpp"

using microstep::below;
using microstep::normal;
using microstep::random_generator;
using microstep::uniform;
using support::bits;

namespace {

constexpr std::size_t draws = std::size_t{1} << (support::thorough ? 21 : 16);

// Both draws once more, from the paper: integers of 24 bits, and doubles that are rounded to float where the
// specification rounds.
std::uint32_t plain_fraction(random_generator& generator) { return generator() / 256; }

bool plain_coin(random_generator& generator, double p) {
  int run = 0;
  for (double least = p * 16777216.0;; ++run) {
    const double next = plain_fraction(generator);
    if (next >= least) return run % 2 == 0;
    least = next;
  }
}

float plain_uniform(random_generator& generator, float bound) {
  const double centred = static_cast<double>(plain_fraction(generator)) - 0x1p23;
  return static_cast<float>(centred * 0x1p-23 * static_cast<double>(bound));
}

float bound_of_case(std::size_t i) {
  return std::ldexp(1.0f + static_cast<float>(i % 1021) / 1021.0f, static_cast<int>(i % 100) - 50);
}

double to_float(double x) { return static_cast<double>(static_cast<float>(x)); }

double plain_normal(random_generator& generator) {
  const auto all_heads = [&](std::uint32_t tosses, double p) {
    for (; tosses > 0; --tosses) {
      if (!plain_coin(generator, p)) return false;
    }
    return true;
  };
  for (;;) {
    std::uint32_t k = 0;
    while (plain_coin(generator, 0.5)) ++k;
    if (k > 1 && !all_heads(k * (k - 1), 0.5)) continue;
    const double x = plain_fraction(generator) / 16777216.0;
    const double ratio = to_float(to_float(2.0 * k + x) / (2.0 * k + 2.0));
    if (!all_heads(k + 1, to_float(x * ratio))) continue;
    const double size = to_float(k + x);
    return generator() >= 0x80000000u ? -size : size;
  }
}

/// The sum of (count - expected)^2 / expected over equally likely bins.
double chi_square(const std::vector<std::size_t>& counts, std::size_t total) {
  const double expected = static_cast<double>(total) / static_cast<double>(counts.size());
  double sum = 0.0;
  for (const std::size_t count : counts) {
    const double difference = static_cast<double>(count) - expected;
    sum += difference * difference / expected;
  }
  return sum;
}

constexpr double chi_square_255 = 310.457;  // its 99th percentile at 255 degrees of freedom

constexpr bool works_in_constant_expressions() {
  random_generator generator{42};
  const float first = uniform(generator);
  const float second = uniform(generator, 0.3f);
  const float third = normal(generator);
  return first >= 0.0f && first < 1.0f && second >= -0.3f && second < 0.3f && third == third;
}
static_assert(works_in_constant_expressions());

}  // namespace

// Worked out in another language (Python, from the same description).
TEST_CASE("seed 42 gives the floats that it always gave") {
  random_generator generator{42};
  for (const std::uint32_t expected : {0x3f1d9452u, 0x3ed213a8u, 0x3ec2914cu, 0x3ea90534u, 0x3f4648deu, 0x3f6dc89au}) {
    CHECK(bits(uniform(generator)) == expected);
  }
  generator = random_generator{42};
  for (const std::uint32_t expected : {0x3d8dfb24u, 0xbd5c6e74u, 0xbd937017u, 0xbdd0c051u, 0x3e28aee2u, 0x3e83bd86u}) {
    CHECK(bits(uniform(generator, 0.3f)) == expected);
  }
  generator = random_generator{42};
  for (const std::uint32_t expected : {0xbff6e44du, 0xbef47470u, 0xbfbab3e4u, 0x40090b3cu, 0xbea43972u, 0xbf8354acu}) {
    CHECK(bits(normal(generator)) == expected);
  }
}

TEST_CASE("constant expressions draw what programs draw") {
  constexpr float at_compile_time = [] {
    random_generator generator{42};
    const float first = normal(generator);
    return first + uniform(generator, 0.3f);
  }();
  random_generator generator{42};
  const float first = normal(generator);
  CHECK(bits(first + uniform(generator, 0.3f)) == bits(at_compile_time));
}

TEST_CASE("uniform is a draw's upper 24 bits") {
  random_generator generator{1}, plain{1};
  std::size_t wrong = 0;
  for (std::size_t i = 0; i < support::random_cases; ++i) {
    wrong += static_cast<double>(uniform(generator)) != plain_fraction(plain) * 0x1p-24;
  }
  CHECK(wrong == 0);
  CHECK(generator == plain);
}

TEST_CASE("uniform reaches zero and stops one step short of one") {
  // Their first draw is rotl(s0 + s3, 7) + s0.
  random_generator zero{0, 1, 1, 0};
  random_generator ones{0, 1, 1, 0xffffffffu};
  CHECK(bits(uniform(zero)) == 0);
  CHECK(uniform(ones) == 1.0f - 0x1p-24f);
  for (const float bound : {1.0f, 0.3f, 0x1p-126f, 1e-3f, 16777215.0f, 3.4028235e38f}) {
    CAPTURE(bound);
    random_generator lowest{0, 1, 1, 0};
    random_generator highest{0, 1, 1, 0xffffffffu};
    CHECK(uniform(lowest, bound) == -bound);
    const float top = uniform(highest, bound);
    CHECK(top < bound);
    CHECK(static_cast<double>(top) >= static_cast<double>(bound) * (1.0 - 0x1p-22));
  }
}

TEST_CASE("uniform within a bound is rounded once") {
  random_generator generator{2}, plain{2};
  std::size_t wrong = 0;
  for (std::size_t i = 0; i < support::random_cases; ++i) {
    const float bound = bound_of_case(i);
    wrong += !support::same_bits(uniform(generator, bound), plain_uniform(plain, bound));
  }
  CHECK(wrong == 0);
}

// The only use of the draw is the difference: the compiler has every reason to merge its product into it, and what the
// product loses by rounding would be left.
TEST_CASE("uniform within a bound is not merged into its caller's sum") {
  random_generator generator{2}, plain{2};
  std::size_t wrong = 0;
  for (std::size_t i = 0; i < support::random_cases; ++i) {
    const float bound = bound_of_case(i);
    const float expected = plain_uniform(plain, bound);
    wrong += uniform(generator, bound) - expected != 0.0f;
  }
  CHECK(wrong == 0);
}

TEST_CASE("uniform is uniform, in its upper eight bits, its lower eight and from one draw to the next") {
  random_generator generator{3};
  std::vector<std::size_t> upper(256), lower(256), pairs(256);
  for (std::size_t i = 0; i < draws; ++i) {
    const auto first = static_cast<std::uint32_t>(uniform(generator) * 0x1p24f);
    const auto second = static_cast<std::uint32_t>(uniform(generator) * 0x1p24f);
    ++upper[first >> 16];
    ++lower[first & 255];
    ++pairs[(first >> 20) * 16 + (second >> 20)];
  }
  CHECK(chi_square(upper, draws) < chi_square_255);
  CHECK(chi_square(lower, draws) < chi_square_255);
  CHECK(chi_square(pairs, draws) < chi_square_255);
}

TEST_CASE("normal is algorithm N of the paper, to the bit") {
  random_generator generator{4}, plain{4};
  std::size_t wrong = 0, unaligned = 0;
  for (std::size_t i = 0; i < draws; ++i) {
    const float expected = static_cast<float>(plain_normal(plain));
    const float value = normal(generator);
    wrong += !support::same_bits(value, expected);
    const double steps = std::abs(static_cast<double>(value)) * 0x1p24;
    unaligned += steps != std::floor(steps);
  }
  CHECK(wrong == 0);
  CHECK(unaligned == 0);  // a multiple of 2^-24
  CHECK(generator == plain);
}

TEST_CASE("normal has the normal distribution's moments and shape") {
  random_generator generator{5};
  std::vector<double> values(draws);
  double sums[5]{};
  for (double& value : values) {
    value = static_cast<double>(normal(generator));
    double power = 1.0;
    for (double& sum : sums) {
      sum += power;
      power *= value;
    }
  }
  const auto n = static_cast<double>(draws);
  constexpr double two_sided = 2.576;  // standard deviations that hold 99 %
  CHECK(std::abs(sums[1] / n) < two_sided * std::sqrt(1.0 / n));
  CHECK(std::abs(sums[2] / n - 1.0) < two_sided * std::sqrt(2.0 / n));
  CHECK(std::abs(sums[3] / n) < two_sided * std::sqrt(15.0 / n));
  CHECK(std::abs(sums[4] / n - 3.0) < two_sided * std::sqrt(96.0 / n));

  // Kolmogorov and Smirnov: the largest distance between the two distribution functions.
  std::sort(values.begin(), values.end());
  double distance = 0.0;
  std::vector<std::size_t> slices(256);
  for (std::size_t i = 0; i < draws; ++i) {
    const double truth = 0.5 * std::erfc(-values[i] / std::sqrt(2.0));
    distance = std::max(
        {distance, std::abs(truth - static_cast<double>(i) / n), std::abs(truth - static_cast<double>(i + 1) / n)});
    ++slices[static_cast<std::size_t>(truth * 256.0)];
  }
  CHECK(distance < 1.6276 / std::sqrt(n));
  CHECK(chi_square(slices, draws) < chi_square_255);
}

TEST_CASE("the tails of normal are as heavy as they should be") {
  random_generator generator{6};
  constexpr double from[] = {2.0, 3.0, 4.0, 5.0};
  std::size_t beyond[std::size(from)]{};
  for (std::size_t i = 0; i < draws; ++i) {
    const double size = std::abs(static_cast<double>(normal(generator)));
    for (std::size_t t = 0; t < std::size(from); ++t) beyond[t] += size > from[t];
  }
  for (std::size_t t = 0; t < std::size(from); ++t) {
    CAPTURE(from[t]);
    const double expected = std::erfc(from[t] / std::sqrt(2.0)) * static_cast<double>(draws);
    CHECK(std::abs(static_cast<double>(beyond[t]) - expected) < 2.576 * std::sqrt(expected) + 1.0);
  }
}

TEST_CASE("normal takes 16.04 draws on average") {
  random_generator generator{7};
  random_generator behind = generator;
  std::size_t taken = 0;
  for (std::size_t i = 0; i < draws; ++i) {
    static_cast<void>(normal(generator));
    for (; !(behind == generator); ++taken) behind();
  }
  const double average = static_cast<double>(taken) / static_cast<double>(draws);
  CAPTURE(average);
  CHECK(std::abs(average - 16.04) < (support::thorough ? 0.02 : 0.2));
}

TEST_CASE("below gives every number of its interval, as often as every other") {
  for (const std::uint32_t bound : {1u, 2u, 3u, 10u, 1000u}) {
    CAPTURE(bound);
    std::vector<double> counts(bound);
    random_generator generator{bound};
    const double expected = static_cast<double>(draws) / bound;
    for (std::size_t i = 0; i < draws; ++i) counts.at(below(generator, bound)) += 1.0;
    double chi_square = 0.0;
    for (const double count : counts) chi_square += (count - expected) * (count - expected) / expected;
    // The 1 % level by Wilson and Hilferty's approximation, for bound - 1 degrees of freedom.
    const double freedom = bound - 1.0;
    const double critical = freedom == 0.0 ? 1e-9 : freedom * std::pow(1.0 - 2.0 / (9.0 * freedom) + 2.3263 * std::sqrt(2.0 / (9.0 * freedom)), 3.0);
    CHECK(chi_square <= critical);
  }
}

TEST_CASE("below draws again exactly where a number would come up once too often") {
  // Of 2^32 draws, 2^32 mod bound are too many: with a bound of 2^31 + 1, nearly half.
  constexpr std::uint32_t bound = 0x80000001u;
  constexpr std::uint64_t surplus = (std::uint64_t{1} << 32) % bound;
  random_generator generator{3}, plain{3};
  int again = 0;
  for (int i = 0; i < 1000; ++i) {
    std::uint64_t product = std::uint64_t{plain()} * bound;
    while ((product & 0xffffffffu) < surplus) {
      product = std::uint64_t{plain()} * bound;
      ++again;
    }
    CHECK(below(generator, bound) == product >> 32);
  }
  CHECK(again > 800);
  CHECK(generator == plain);
}
