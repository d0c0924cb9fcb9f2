// SPDX-License-Identifier: MIT
#include "microstep/loss/multi_margin.hpp"

#include <array>
#include <cstdint>
#include <cstring>
#include <vector>

#include <doctest/doctest.h>

#include "microstep/loss/loss.hpp"
#include "support/packs.hpp"

using microstep::arithmetic;
using microstep::multi_margin;
using microstep::multi_margin_of;
using microstep::status;
using microstep::weighted_multi_margin;

TEST_CASE("the mean and its derivative, worked by hand") {
  // label 1 of scores 1, 2, 3, -4: missing 1 - 2 + 1 = 0, 1 - 2 + 3 = 2, 1 - 2 - 4 < 0
  const std::array<float, 4> scores{1.0f, 2.0f, 3.0f, -4.0f};
  const std::array<std::uint8_t, 1> labels{1};
  std::array<float, 4> x = scores;
  CHECK(multi_margin{}.differentiate<arithmetic::strict, 4>(x, labels, 1) == 0.5f);
  CHECK(x == std::array<float, 4>{0.0f, -0.25f, 0.25f, 0.0f});
  x = scores;
  CHECK(multi_margin{.p = 2}.differentiate<arithmetic::strict, 4>(x, labels, 1) == 1.0f);
  CHECK(x == std::array<float, 4>{0.0f, -1.0f, 1.0f, 0.0f});
  x = scores;
  CHECK(multi_margin{.margin = 2.0f}.differentiate<arithmetic::strict, 4>(x, labels, 1) == 1.0f);
  CHECK(x == std::array<float, 4>{0.25f, -0.5f, 0.25f, 0.0f});
  x = scores;
  CHECK(weighted_multi_margin<4>{.weights = {1.0f, 8.0f, 1.0f, 1.0f}}.differentiate<arithmetic::strict, 4>(x, labels, 1) ==
        4.0f);
  CHECK(x == std::array<float, 4>{0.0f, -2.0f, 2.0f, 0.0f});
}

TEST_CASE("weights of 1 are no weights, and the type of a label changes nothing, bit for bit") {
  const std::vector<float> scores = support::normals(51, 1);
  const std::array<std::uint8_t, 3> labels{16, 0, 5};
  std::vector<float> plain = scores, weighted = scores, wide = scores;
  const float a = multi_margin{}.differentiate<arithmetic::strict, 17>(plain, labels, 3);
  const float b = weighted_multi_margin<17>{}.differentiate<arithmetic::strict, 17>(weighted, labels, 3);
  const float c = multi_margin_of<std::uint32_t>{}.differentiate<arithmetic::strict, 17>(
      wide, std::array<std::uint32_t, 3>{16, 0, 5}, 3);
  CHECK(a == b);
  CHECK(a == c);
  CHECK(std::memcmp(plain.data(), weighted.data(), 51 * sizeof(float)) == 0);
  CHECK(std::memcmp(plain.data(), wide.data(), 51 * sizeof(float)) == 0);
}

TEST_CASE("far scores have exact limits") {
  std::array<float, 6> x{1e4f, -1e4f, 0.0f, -1e4f, 1e4f, -1e4f};
  const float value = multi_margin{}.differentiate<arithmetic::strict, 3>(x, std::array<std::uint8_t, 2>{0, 0}, 2);
  CHECK(value == doctest::Approx(20002.0 / 6.0));  // 20001 and 1
  const float sixth = 1.0f / 6.0f;
  CHECK(x == std::array<float, 6>{0.0f, 0.0f, 0.0f, -2.0f * sixth, sixth, sixth});
}

TEST_CASE("its options are checked") {
  static_assert(microstep::loss<multi_margin, 3> && microstep::loss<weighted_multi_margin<3>, 3>);
  static_assert(multi_margin::targets_per_row<17> == 1);
  static_assert(multi_margin{}.check() == status::ok);
  static_assert(multi_margin{.margin = -1.0f}.check() == status::bad_margin);
  static_assert(multi_margin{.p = 3}.check() == status::bad_margin);
  static_assert(weighted_multi_margin<2>{.weights = {1.0f, -1.0f}}.check() == status::bad_class_weight);
}
