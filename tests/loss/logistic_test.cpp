// SPDX-License-Identifier: MIT
#include "microstep/loss/logistic.hpp"

#include <array>
#include <cmath>
#include <cstring>
#include <vector>

#include <doctest/doctest.h>

#include "microstep/loss/loss.hpp"
#include "support/bits.hpp"
#include "support/packs.hpp"

using microstep::arithmetic;
using microstep::logistic;
using microstep::status;
using microstep::weighted_logistic;

TEST_CASE("the mean and its derivative, worked by hand") {
  // an undecided logit costs log 2 whatever the target; log 3 is probability 3 / 4
  std::array<float, 4> x{0.0f, 0.0f, 1.0986123f, 1.0986123f};
  const float value = logistic{}.differentiate<arithmetic::strict, 2>(x, std::array{0.0f, 1.0f, 0.0f, 1.0f}, 2);
  CHECK(value == doctest::Approx((2.0 * std::log(2.0) + std::log(4.0) + std::log(4.0 / 3.0)) / 4.0));
  CHECK(x[0] == 0.125f);
  CHECK(x[1] == -0.125f);
  CHECK(x[2] == doctest::Approx(0.75 / 4.0));
  CHECK(x[3] == doctest::Approx(-0.25 / 4.0));
}

TEST_CASE("yes of x and no of -x cost the same, and their derivatives are opposite, bit for bit") {
  std::vector<float> there = support::normals(50, 1), targets(50);
  for (std::size_t i = 0; i < 50; ++i) {
    there[i] *= static_cast<float>(i);
    targets[i] = i % 3 == 0 ? 0.0f : i % 3 == 1 ? 1.0f : 0.25f;
  }
  std::vector<float> back = there, opposite = targets;
  for (float& x : back) x = -x;
  for (float& y : opposite) y = 1.0f - y;
  const float a = logistic{}.differentiate<arithmetic::strict, 1>(there, targets, 50);
  const float b = logistic{}.differentiate<arithmetic::strict, 1>(back, opposite, 50);
  CHECK(support::same_bits(a, b));
  for (std::size_t i = 0; i < 50; ++i) CHECK(there[i] == -back[i]);
}

TEST_CASE("far logits have exact limits") {
  std::array<float, 4> x{1e4f, 1e4f, -1e4f, -1e4f};
  CHECK(logistic{}.differentiate<arithmetic::strict, 2>(x, std::array{0.0f, 1.0f, 0.0f, 1.0f}, 2) == 5000.0f);
  CHECK(x == std::array<float, 4>{0.25f, 0.0f, 0.0f, -0.25f});
}

TEST_CASE("what is nearly right keeps its digits, down to 2^-64") {
  for (const double logit : {5.0, 10.0, 16.0, 20.0, 30.0, 44.0}) {
    std::array<float, 2> x{static_cast<float>(logit), static_cast<float>(-logit)};
    const float value = logistic{}.differentiate<arithmetic::strict, 1>(x, std::array{1.0f, 0.0f}, 2);
    CHECK(static_cast<double>(value) == doctest::Approx(std::log1p(std::exp(-logit))).epsilon(1e-6));
    CHECK(static_cast<double>(x[0]) == doctest::Approx(-0.5 / (1.0 + std::exp(logit))).epsilon(1e-6));
    CHECK(x[1] == -x[0]);
  }
}

TEST_CASE("weights of 1 are no weights, bit for bit") {
  const std::vector<float> logits = support::normals(51, 1);
  std::vector<float> targets(51);
  for (std::size_t i = 0; i < 51; ++i) targets[i] = static_cast<float>(i % 2);
  std::vector<float> plain = logits, weighted = logits;
  const float a = logistic{}.differentiate<arithmetic::strict, 3>(plain, targets, 17);
  const float b = weighted_logistic<3>{}.differentiate<arithmetic::strict, 3>(weighted, targets, 17);
  CHECK(a == b);
  CHECK(std::memcmp(plain.data(), weighted.data(), 51 * sizeof(float)) == 0);
}

TEST_CASE("its options are checked") {
  static_assert(microstep::loss<logistic> && microstep::loss<weighted_logistic<3>, 3>);
  static_assert(logistic::targets_per_row<17> == 17);
  static_assert(logistic{}.check() == status::ok && std::is_empty_v<logistic>);
  static_assert(weighted_logistic<1>{.pos_weight = {5.0f}}.check() == status::ok);
  static_assert(weighted_logistic<1>{.pos_weight = {-5.0f}}.check() == status::bad_class_weight);
}
