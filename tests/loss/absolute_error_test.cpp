// SPDX-License-Identifier: MIT
#include "microstep/loss/absolute_error.hpp"

#include <array>

#include <doctest/doctest.h>

#include "microstep/loss/loss.hpp"

using microstep::absolute_error;
using microstep::arithmetic;

TEST_CASE("the mean and its derivative, worked by hand") {
  std::array<float, 4> predictions{2.0f, 0.0f, 5.0f, 3.0f};
  const std::array<float, 4> targets{1.0f, 2.5f, 5.0f, 0.0f};
  CHECK(absolute_error::differentiate<arithmetic::strict, 2>(predictions, targets, 2) == 1.625f);
  CHECK(predictions == std::array<float, 4>{0.25f, -0.25f, 0.0f, 0.25f});
}

TEST_CASE("a difference below 2^-100 has no sign") {
  static_assert(microstep::loss<absolute_error>);
  std::array<float, 4> predictions{0x1p-100f, 0x1.fp-101f, -0x1p-100f, -0x1p-149f};
  const std::array<float, 4> zero{};
  CHECK(absolute_error::differentiate<arithmetic::strict, 1>(predictions, zero, 4) >= 0.0f);
  CHECK(predictions == std::array<float, 4>{0.25f, 0.0f, -0.25f, 0.0f});
}
