// SPDX-License-Identifier: MIT
#include "microstep/schedule/power.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include <doctest/doctest.h>

#include "microstep/core/fraction.hpp"
#include "microstep/schedule/factor.hpp"

using microstep::fraction;
using microstep::schedule::is_factor;
using microstep::schedule::power;
using microstep::schedule::scalar;
using microstep::schedule::smallest_factor;
using microstep::schedule::to_factor;

namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();

float of(double base, float exponent) {
  const fraction parts{base};
  return power(parts.value, parts.complement, exponent);
}

}  // namespace

static_assert(is_factor(0.0f) && is_factor(-0.0f) && is_factor(1.0f) && is_factor(0x1p-100f) && is_factor(0.3f));
static_assert(!is_factor(0x1.fffffep-101f) && !is_factor(1.0000001f) && !is_factor(-0.1f) && !is_factor(infinity));
static_assert(!is_factor(std::numeric_limits<float>::quiet_NaN()));

TEST_CASE("factors below 2^-100 are 0") {
  CHECK(to_factor(smallest_factor) == smallest_factor);
  CHECK(to_factor(0x1.fffffep-101f) == 0.0f);
  CHECK(to_factor(0x1p-149f) == 0.0f);
  CHECK(to_factor(1.0f) == 1.0f);
  CHECK(of(0.5, 99.0f) == doctest::Approx(0x1p-99).epsilon(2e-5));
  CHECK(of(0.5, 101.0f) == 0.0f);
  CHECK(of(0.9, 1e30f) == 0.0f);
  CHECK(of(0.9, infinity) == 0.0f);
}

TEST_CASE("a power of 0 is 1, and so is a power of 1") {
  for (const double base : {0x1p-100, 0.1, 0.5, 0.999, 1.0}) CHECK(of(base, 0.0f) == 1.0f);
  for (const float exponent : {0.1f, 1.0f, 17.0f, 1e30f}) CHECK(of(1.0, exponent) == 1.0f);
}

TEST_CASE("powers are within (2 + 4 |ln power|) 2^-24") {
  double worst = 0.0;
  const auto meet = [&](double base, double log) {
    for (float exponent = 0.001f; exponent < 1e10f; exponent *= 1.37f) {
      const double expected = std::exp(log * static_cast<double>(exponent));
      if (expected < 0x1p-99) break;
      const double difference = std::fabs(static_cast<double>(of(base, exponent)) - expected) / expected;
      worst = std::max(worst, difference * 0x1p24 / (2.0 + 4.0 * std::fabs(std::log(expected))));
    }
  };
  for (double base = 0.001; base < 0.99; base += 0.00037) meet(base, std::log(base));
  for (double complement = 0.6; complement > 1e-9; complement *= 0.97) meet(1.0 - complement, std::log1p(-complement));
  for (double base = 0.5; base > 0x1p-100; base *= 0.77) meet(base, std::log(base));
  MESSAGE(worst << " of the bound");
  CHECK(worst <= 1.0);
}
