// SPDX-License-Identifier: MIT
#include "microstep/core/check.hpp"

#include <limits>
#include <string>

#include <doctest/doctest.h>

using microstep::finite;
using microstep::finite_non_negative;
using microstep::within;

namespace {

using limits = std::numeric_limits<float>;

struct row {
  const char* claim;
  float x, low, high;
  bool expected;
};

constexpr row table[] = {
    {"the lower end belongs to it", 0.0f, 0.0f, 1.0f, true},
    {"so does the upper end", 1.0f, 0.0f, 1.0f, true},
    {"the next float below does not", -limits::denorm_min(), 0.0f, 1.0f, false},
    {"nor does the next above", 1.0f + limits::epsilon(), 0.0f, 1.0f, false},
    {"a negative zero is a zero", -0.0f, 0.0f, 1.0f, true},
    {"the largest float is below infinity", limits::max(), 0.0f, limits::infinity(), true},
    {"a negative NaN is nowhere either", -limits::quiet_NaN(), 0.0f, limits::infinity(), false},
    {"nothing is below zero and above it", -1.0f, 0.0f, -0.0f, false},
    {"zero alone can be all of it", -0.0f, 0.0f, 0.0f, true},
    {"one number can be all of it", 2.0f, 2.0f, 2.0f, true},
    {"a NaN is nowhere", limits::quiet_NaN(), 0.0f, 1.0f, false},
    {"not even among all numbers", limits::quiet_NaN(), -limits::infinity(), limits::infinity(), false},
    {"infinity is above", limits::infinity(), 0.0f, limits::max(), false},
    {"a NaN for an end lets nothing in", 0.0f, limits::quiet_NaN(), 1.0f, false},
    {"at either end", 0.0f, -1.0f, limits::quiet_NaN(), false},
};

struct number {
  const char* claim;
  float x;
  bool expected;
};

constexpr number numbers[] = {
    {"zero", 0.0f, true},
    {"negative zero", -0.0f, true},
    {"the smallest", limits::denorm_min(), true},
    {"the largest", limits::max(), true},
    {"infinity", limits::infinity(), false},
    {"negative infinity", -limits::infinity(), false},
    {"below zero", -limits::denorm_min(), false},
    {"NaN", limits::quiet_NaN(), false},
};

static_assert(within(0.5f, 0.0f, 1.0f) && !within(limits::quiet_NaN(), 0.0f, 1.0f));
static_assert(finite(limits::max()) && finite(limits::lowest()) && finite(-0.0f));
static_assert(!finite(limits::infinity()) && !finite(-limits::infinity()) && !finite(limits::quiet_NaN()));
static_assert(finite_non_negative(limits::max()) && !finite_non_negative(limits::infinity()));

}  // namespace

TEST_CASE("within is closed and knows no NaN") {
  for (const row& r : table) {
    CAPTURE(std::string{r.claim});
    CHECK(within(r.x, r.low, r.high) == r.expected);
  }
}

TEST_CASE("finite_non_negative takes zero to the largest float") {
  for (const number& n : numbers) {
    CAPTURE(std::string{n.claim});
    CHECK(finite_non_negative(n.x) == n.expected);
  }
}
