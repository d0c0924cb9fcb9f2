// SPDX-License-Identifier: MIT
#include "microstep/loss/argmax.hpp"

#include <array>
#include <limits>

#include <doctest/doctest.h>

using microstep::argmax;

namespace {
constexpr float infinity = std::numeric_limits<float>::infinity();
constexpr float not_a_number = std::numeric_limits<float>::quiet_NaN();
}  // namespace

TEST_CASE("the label is the index of the largest, the first of equals") {
  static_assert(argmax(std::array{1.0f, 3.0f, 2.0f}) == 1);
  static_assert(argmax(std::array{-1.0f, -3.0f, -1.0f}) == 0);
  static_assert(argmax(std::array{1.0f, 3.0f, 3.0f}) == 1);
  static_assert(argmax(std::array{-0.0f, 0.0f}) == 0);
  static_assert(argmax(std::array{7.0f}) == 0);
  static_assert(argmax(std::array{1.0f, infinity, 2.0f}) == 1);
  static_assert(argmax({}) == 0);
}

TEST_CASE("a NaN is less than everything") {
  CHECK(argmax(std::array{not_a_number, -1e30f, not_a_number, 2.0f, not_a_number}) == 3);
  CHECK(argmax(std::array{not_a_number, not_a_number}) == 0);
  CHECK(argmax(std::array{not_a_number, -infinity}) == 0);
}
