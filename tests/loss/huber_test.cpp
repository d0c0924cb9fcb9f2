// SPDX-License-Identifier: MIT
#include "microstep/loss/huber.hpp"

#include <array>
#include <cstring>

#include <doctest/doctest.h>

#include "microstep/loss/loss.hpp"
#include "microstep/loss/squared_error.hpp"
#include "support/packs.hpp"

using microstep::arithmetic;
using microstep::huber;
using microstep::status;

TEST_CASE("the mean and its derivative, worked by hand") {
  // delta 2, differences 1, -2, 4, 0: 1 / 2, 2, 2 (4 - 1), 0 over 4; derivatives 1, -2, 2, 0 over 4
  std::array<float, 4> predictions{2.0f, 0.0f, 5.0f, 3.0f};
  const std::array<float, 4> targets{1.0f, 2.0f, 1.0f, 3.0f};
  CHECK(huber{.delta = 2.0f}.differentiate<arithmetic::strict, 2>(predictions, targets, 2) == 2.125f);
  CHECK(predictions == std::array<float, 4>{0.25f, -0.5f, 0.5f, 0.0f});
}

TEST_CASE("where nothing is beyond delta it is half the squared error, bit for bit") {
  const std::vector<float> targets = support::normals(35, 2);
  std::vector<float> by_huber = support::normals(35, 1), by_square = by_huber;
  const float half = huber{.delta = 64.0f}.differentiate<arithmetic::strict, 5>(by_huber, targets, 7);
  const float whole = microstep::squared_error::differentiate<arithmetic::strict, 5>(by_square, targets, 7);
  CHECK(static_cast<double>(half) == doctest::Approx(static_cast<double>(whole) / 2.0).epsilon(1e-7));
  for (std::size_t i = 0; i < 35; ++i) CHECK(2.0f * by_huber[i] == by_square[i]);
}

TEST_CASE("an outlier pulls with delta") {
  std::array<float, 2> predictions{1e30f, -1e30f};
  CHECK(huber{.delta = 0.5f}.differentiate<arithmetic::strict, 1>(predictions, std::array{0.0f, 0.0f}, 2) == 0.5e30f);
  CHECK(predictions == std::array<float, 2>{0.25f, -0.25f});
}

TEST_CASE("delta is checked") {
  static_assert(microstep::loss<huber, 3>);
  static_assert(huber{}.check() == status::ok);
  static_assert(huber{.delta = 0x1p-60f}.check() == status::ok);
  static_assert(huber{.delta = 1e38f}.check() == status::ok);
  for (const float bad : {0.0f, -1.0f, 1e-30f, support::infinity, support::not_a_number}) {
    CHECK(huber{.delta = bad}.check() == status::bad_delta);
  }
}
