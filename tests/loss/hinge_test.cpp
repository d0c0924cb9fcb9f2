// SPDX-License-Identifier: MIT
#include "microstep/loss/hinge.hpp"

#include <array>

#include <doctest/doctest.h>

#include "microstep/loss/loss.hpp"
#include "support/packs.hpp"

using microstep::arithmetic;
using microstep::hinge;
using microstep::status;

TEST_CASE("the mean and its derivative, worked by hand") {
  // missing: 1 - 2, 1 + 1, 1 - 0.5, 1 - 1
  const std::array<float, 4> scores{2.0f, 1.0f, 0.5f, -1.0f}, sides{1.0f, -1.0f, 1.0f, -1.0f};
  std::array<float, 4> x = scores;
  CHECK(hinge{}.differentiate<arithmetic::strict, 2>(x, sides, 2) == 0.625f);  // (0 + 2 + 0.5 + 0) / 4
  CHECK(x == std::array<float, 4>{0.0f, 0.25f, -0.25f, 0.0f});
  x = scores;
  CHECK(hinge{.p = 2}.differentiate<arithmetic::strict, 2>(x, sides, 2) == 1.0625f);  // (0 + 4 + 0.25 + 0) / 4
  CHECK(x == std::array<float, 4>{0.0f, 1.0f, -0.25f, 0.0f});
  x = scores;
  CHECK(hinge{.margin = 3.0f}.differentiate<arithmetic::strict, 2>(x, sides, 2) == 2.375f);  // (1 + 4 + 2.5 + 2) / 4
  CHECK(x == std::array<float, 4>{-0.25f, 0.25f, -0.25f, 0.25f});
}

TEST_CASE("with margin 0 it is the perceptron's: nothing to learn from a score of zero or less than 2^-100") {
  std::array<float, 4> x{0.0f, -0x1p-101f, -0x1p-99f, 3.0f};
  CHECK(hinge{.margin = 0.0f}.differentiate<arithmetic::strict, 1>(x, std::array{1.0f, 1.0f, 1.0f, -1.0f}, 4) == 0.75f);
  CHECK(x == std::array<float, 4>{0.0f, 0.0f, -0.25f, 0.25f});
}

TEST_CASE("far scores have exact limits") {
  std::array<float, 4> x{1e4f, -1e4f, 1e4f, -1e4f};
  CHECK(hinge{}.differentiate<arithmetic::strict, 1>(x, std::array{1.0f, -1.0f, -1.0f, 1.0f}, 4) == 5000.5f);
  CHECK(x == std::array<float, 4>{0.0f, 0.0f, 0.25f, -0.25f});
}

TEST_CASE("its options are checked") {
  static_assert(microstep::loss<hinge, 3>);
  static_assert(hinge{}.check() == status::ok);
  static_assert(hinge{.margin = 0.0f, .p = 2}.check() == status::ok);
  static_assert(hinge{.p = 0}.check() == status::bad_margin);
  static_assert(hinge{.p = 3}.check() == status::bad_margin);
  for (const float bad : {-1.0f, support::infinity, support::not_a_number}) {
    CHECK(hinge{.margin = bad}.check() == status::bad_margin);
  }
}
