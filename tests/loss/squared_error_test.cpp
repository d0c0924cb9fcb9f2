// SPDX-License-Identifier: MIT
#include "microstep/loss/squared_error.hpp"

#include <array>
#include <cmath>
#include <cstring>

#include <doctest/doctest.h>

#include "microstep/loss/loss.hpp"
#include "support/oracle.hpp"
#include "support/packs.hpp"

using microstep::arithmetic;
using microstep::squared_error;

TEST_CASE("the mean and its derivative, worked by hand") {
  // [2 rows][2 outputs]: differences 1, -2, 0, 3: mean of squares 14 / 4; derivative 2 d / 4
  std::array<float, 4> predictions{2.0f, 0.0f, 5.0f, 3.0f};
  const std::array<float, 4> targets{1.0f, 2.0f, 5.0f, 0.0f};
  CHECK(squared_error::differentiate<arithmetic::strict, 2>(predictions, targets, 2) == 3.5f);
  CHECK(predictions == std::array<float, 4>{0.5f, -1.0f, 0.0f, 1.5f});
}

TEST_CASE("it follows the oracle within its stated roundings at every count") {
  for (std::size_t count = 1; count <= 70; ++count) {
    CAPTURE(count);
    std::vector<float> predictions = support::normals(count, count);
    const std::vector<float> targets = support::normals(count, 1000 + count);
    std::vector<double> expected = oracle::widen(predictions);
    const double expected_loss = oracle::linear::differentiate(expected, oracle::widen(targets));
    const float loss = squared_error::differentiate<arithmetic::strict, 1>(predictions, targets, count);
    const auto roundings = static_cast<double>(count / 16 + 6);
    CHECK(std::abs(static_cast<double>(loss) - expected_loss) <= roundings * 0x1p-24 * expected_loss);
    for (std::size_t i = 0; i < count; ++i) {
      CHECK(std::abs(static_cast<double>(predictions[i]) - expected[i]) <= 3 * 0x1p-24 * std::abs(expected[i]));
    }
  }
}

TEST_CASE("a NaN or an infinity anywhere reaches the loss") {
  for (const float bad : {support::not_a_number, support::infinity, -support::infinity}) {
    for (std::size_t count = 1; count <= 33; ++count) {
      for (std::size_t at = 0; at < count; ++at) {
        std::vector<float> predictions = support::normals(count, 1), targets = support::normals(count, 2);
        targets[at] = bad;
        CHECK_FALSE(std::isfinite(squared_error::differentiate<arithmetic::strict, 1>(predictions, targets, count)));
        predictions = support::normals(count, 1);
        predictions[at] = bad;
        targets = support::normals(count, 2);
        CHECK_FALSE(std::isfinite(squared_error::differentiate<arithmetic::fused, 1>(predictions, targets, count)));
      }
    }
  }
}

TEST_CASE("squared_error is a loss for any number of outputs") {
  static_assert(microstep::loss<squared_error>);
  static_assert(microstep::loss<squared_error, 17>);
  static_assert(squared_error::targets_per_row<17> == 17);
}
