// SPDX-License-Identifier: MIT
#include "microstep/core/fraction.hpp"

#include <limits>

#include <doctest/doctest.h>

#include "microstep/core/random.hpp"

using microstep::fraction;

TEST_CASE("a fraction keeps itself and its complement, each rounded once") {
  static_assert(fraction{0.999}.value == 0.999f);
  static_assert(fraction{0.999}.complement == 0.001f);
  static_assert(1.0f - 0.999f != 0.001f, "which plain float subtraction does not give");
  static_assert(fraction{0.9}.complement == 0.1f);
  static_assert(fraction{0.0}.complement == 1.0f);
  static_assert(fraction{1.0}.complement == 0.0f);
}

TEST_CASE("its range is checked where it is used") {
  static_assert(fraction{0.0}.in_range() && fraction{1.0}.in_range() && fraction{0.5}.in_range());
  static_assert(!fraction{-0.1}.in_range() && !fraction{1.1}.in_range());
  static_assert(fraction{0.0}.below_one() && fraction{0.99999}.below_one());
  static_assert(!fraction{1.0}.below_one());
  static_assert(fraction{1.0 - 0x1p-53}.below_one() && !fraction::parts(1.0f, 0x1p-54f).below_one());
  // Not a static_assert: clang keeps NaN out of constant expressions.
  const fraction not_a_number{std::numeric_limits<double>::quiet_NaN()};
  CHECK_FALSE(not_a_number.in_range());
  CHECK_FALSE(not_a_number.below_one());
}

TEST_CASE("parts that are not of one number are in no range") {
  static_assert(fraction::parts(0.9f, 1.0f - 0.9f).below_one() && fraction::parts(1.0f, 0x1p-24f).below_one());
  static_assert(!fraction::parts(1.0f, -0x1p-30f).in_range());
  constexpr float infinity = std::numeric_limits<float>::infinity();
  constexpr float others[] = {0.0f, 6e-41f, 0.5f, 1.0f, -0.1f, infinity, std::numeric_limits<float>::quiet_NaN()};
  for (const float complement : others) {
    CHECK_FALSE(fraction::parts(0.9f, complement).in_range());
    CHECK_FALSE(fraction::parts(0.9f, complement).below_one());
  }
  microstep::random_generator generator{1};
  for (int i = 0; i < 100000; ++i) {
    const double number = static_cast<double>(generator()) * 0x1p-32 * (i % 2 == 0 ? 1.0 : 0x1p-20);
    if (!fraction{number}.in_range() || !fraction{1.0 - number}.in_range()) FAIL_CHECK("not in range: ", number);
    const auto small = static_cast<float>(number);
    if (!fraction::parts(small, 1.0f - small).in_range()) FAIL_CHECK("not in range: parts of ", small);
  }
}
