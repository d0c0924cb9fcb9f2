// SPDX-License-Identifier: MIT
// The demo's data against NumPy: tests/golden/demo.hpp, and draws printed by NumPy 1.24 for other seeds.

#include <doctest/doctest.h>

#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <random>

#include "golden/demo.hpp"
#include "linear_regression_data.hpp"
#include "numpy_legacy_random.hpp"

namespace {

using examples::linear_regression_data;
using examples::numpy_legacy_random;

std::uint64_t bits(double value) { return std::bit_cast<std::uint64_t>(value); }

struct row {
  std::uint32_t seed;
  std::array<std::uint64_t, 7> expected;  // rand, rand, randn, randn, randn, rand, randn
};

// From numpy.random.RandomState(seed). The fourth randn uses what the third kept, with a rand in between.
const row table[] = {
    {0,
     {bits(0x1.18fe1565f12a8p-1), bits(0x1.6e2d4cf608733p-1), bits(0x1.f51d25222c9abp-1), bits(0x1.1ed5969e3314ep+1),
      bits(0x1.de1847cb13ddap+0), bits(0x1.c016dca6159d2p-2), bits(-0x1.f45dc42a58c82p-1)}},
    {1,
     {bits(0x1.ab07d0ffa3c06p-2), bits(0x1.70ce5f3baf051p-1), bits(-0x1.0e6c872548fd2p-1), bits(-0x1.12ae1255cb80cp+0),
      bits(0x1.bb16b5735117dp-1), bits(0x1.ad4153a81958ap-2), bits(-0x1.2698d1ecca259p+1)}},
    {5489,
     {bits(0x1.a1237688aba7bp-1), bits(0x1.cfc3f5f570c7dp-1), bits(-0x1.8bec8e3531602p-1), bits(0x1.046b72f965605p-2),
      bits(0x1.79767142b2d5dp-2), bits(0x1.ea3e55ffc605bp-1), bits(-0x1.bdd9ce845810bp+0)}},
    {4294967295,
     {bits(0x1.8fe69a3924820p-4), bits(0x1.d323d824032b1p-1), bits(0x1.4bfc38c486d8ap-1), bits(0x1.56b192e507eeep-1),
      bits(-0x1.149e836f192fdp+0), bits(0x1.d1999c0aed972p-1), bits(0x1.23543dec5a0fcp-2)}},
};

TEST_CASE("std::mt19937 is seeded as NumPy's legacy generator") {
  // numpy.random.RandomState(0)._bit_generator.random_raw(4)
  std::mt19937 engine{0u};
  CHECK(engine() == 2357136044u);
  CHECK(engine() == 2546248239u);
  CHECK(engine() == 3071714933u);
  CHECK(engine() == 3626093760u);
}

TEST_CASE("rand and randn draw what NumPy draws, bit for bit, from the least seed to the greatest") {
  for (const row& r : table) {
    CAPTURE(r.seed);
    numpy_legacy_random random{r.seed};
    CHECK(bits(random.uniform()) == r.expected[0]);
    CHECK(bits(random.uniform()) == r.expected[1]);
    CHECK(bits(random.normal()) == r.expected[2]);
    CHECK(bits(random.normal()) == r.expected[3]);
    CHECK(bits(random.normal()) == r.expected[4]);
    CHECK(bits(random.uniform()) == r.expected[5]);
    CHECK(bits(random.normal()) == r.expected[6]);
  }
}

TEST_CASE("the demo's 100 pairs are NumPy's, bit for bit") {
  static_assert(std::size(microstep::golden::demo_x) == linear_regression_data::count);
  static_assert(std::size(microstep::golden::demo_y) == linear_regression_data::count);
  const linear_regression_data data = linear_regression_data::make();
  for (std::size_t i = 0; i < linear_regression_data::count; ++i) {
    CAPTURE(i);
    CHECK(bits(data.x[i]) == bits(microstep::golden::demo_x[i]));
    CHECK(bits(data.y[i]) == bits(microstep::golden::demo_y[i]));
  }
}

TEST_CASE("the demo's first values are those that NumPy prints") {
  constexpr double x[] = {1.09762701, 1.43037873, 1.20552675, 1.08976637};
  constexpr double y[] = {6.12773118, 9.19196269, 8.0822427, 5.73305541};
  const linear_regression_data data = linear_regression_data::make();
  for (std::size_t i = 0; i < std::size(x); ++i) {
    CAPTURE(i);
    CHECK(std::abs(data.x[i] - x[i]) <= 0.5e-8);
    CHECK(std::abs(data.y[i] - y[i]) <= 0.5e-8);
  }
}

TEST_CASE("the closed form is the least squares line, and no line near it is better") {
  const linear_regression_data data = linear_regression_data::make();
  const examples::line best = least_squares(data);
  const double least = mean_squared_error(best, data);
  // The golden numbers are of exact arithmetic; 1e-13 is some hundred roundings of a double.
  CHECK(std::abs(best.weight - microstep::golden::demo_slope) <= 1e-13);
  CHECK(std::abs(best.bias - microstep::golden::demo_intercept) <= 1e-13);
  CHECK(std::abs(least - microstep::golden::demo_mean_squared_error) <= 1e-13);
  for (const double step : {-1e-3, 1e-3}) {
    CHECK(mean_squared_error({best.weight + step, best.bias}, data) > least);
    CHECK(mean_squared_error({best.weight, best.bias + step}, data) > least);
  }
}

}  // namespace
