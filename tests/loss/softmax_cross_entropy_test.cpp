// SPDX-License-Identifier: MIT
#include "microstep/loss/softmax_cross_entropy.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <vector>

#include <doctest/doctest.h>

#include "microstep/loss/loss.hpp"
#include "support/bits.hpp"
#include "support/packs.hpp"

using microstep::arithmetic;
using microstep::class_weights;
using microstep::softmax_cross_entropy;
using microstep::softmax_cross_entropy_of;
using microstep::status;
using microstep::weighted_softmax_cross_entropy;

namespace {

using of_probabilities = softmax_cross_entropy_of<float>;

constexpr std::size_t rows = 6, outputs = 19;
constexpr std::array<std::uint8_t, rows> labels{0, 18, 7, 7, 15, 16};

/// The derivatives and, last, the value.
template <arithmetic Arithmetic = arithmetic::strict, class Loss, class Targets>
std::vector<float> everything(const Loss& loss, const Targets& targets, float shift = 0.0f) {
  std::vector<float> x = support::normals(rows * outputs, 1);
  for (float& logit : x) logit = static_cast<float>(static_cast<int>(logit * 1024.0f)) / 256.0f + shift;
  const float value = loss.template differentiate<Arithmetic, outputs>(x, targets, rows);
  x.push_back(value);
  return x;
}

bool same(const std::vector<float>& a, const std::vector<float>& b) {
  return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0;
}

std::array<float, rows * outputs> one_hot() {
  std::array<float, rows * outputs> shares{};
  for (std::size_t row = 0; row < rows; ++row) shares[row * outputs + labels[row]] = 1.0f;
  return shares;
}

}  // namespace

TEST_CASE("the mean and its derivative, worked by hand") {
  // logits 0, log 2, log 5 of three classes: probabilities 1, 2 and 5 eighths
  const std::array<float, 6> logits{0.0f, 0.6931472f, 1.6094379f, 1.0f, 1.0f, 1.0f};
  const std::array<std::uint8_t, 2> wanted{1, 2};
  std::array<float, 6> x = logits;
  const float value = softmax_cross_entropy{}.differentiate<arithmetic::strict, 3>(x, wanted, 2);
  CHECK(value == doctest::Approx((std::log(4.0) + std::log(3.0)) / 2.0));
  const double expected[] = {1 / 16.0, -6 / 16.0, 5 / 16.0, 1 / 6.0, 1 / 6.0, -2 / 6.0};
  for (std::size_t i = 0; i < 6; ++i) CHECK(x[i] == doctest::Approx(expected[i]));
  // smoothed by 0.3: 0.8 of the label, 0.1 of each other; weighted, label 2 counts twice
  x = logits;
  const microstep::weighted_softmax_cross_entropy<3> uneven{.label_smoothing = 0.3f, .weights = {1.0f, 1.0f, 2.0f}};
  const double first = 0.1 * std::log(8.0) + 0.8 * std::log(4.0) + 0.2 * std::log(8.0 / 5.0);
  const double second = (0.1 + 0.1 + 1.6) * std::log(3.0);
  CHECK(uneven.differentiate<arithmetic::strict, 3>(x, wanted, 2) == doctest::Approx((first + second) / 2.0));
  CHECK(x[2] == doctest::Approx((1.1 * 5.0 / 8.0 - 0.2) / 2.0));
  CHECK(x[5] == doctest::Approx((1.8 / 3.0 - 1.6) / 2.0));
}

TEST_CASE("a weight counts in a batch of one, where torch's mean divides it away") {
  const weighted_softmax_cross_entropy<2> weighted{.weights = {1.0f, 4.0f}};
  std::array<float, 2> x{}, y{};
  CHECK(weighted.differentiate<arithmetic::strict, 2>(x, std::array<std::uint8_t, 1>{1}, 1) ==
        4.0f * softmax_cross_entropy{}.differentiate<arithmetic::strict, 2>(y, std::array<std::uint8_t, 1>{1}, 1));
  CHECK(x[0] == 4.0f * y[0]);
}

TEST_CASE("smoothing of 0 and weights of 1 are none, and one-hot probabilities are labels, bit for bit") {
  const std::vector<float> plain = everything(softmax_cross_entropy{}, labels);
  CHECK(same(everything(softmax_cross_entropy{.label_smoothing = 0.0f}, labels), plain));
  CHECK(same(everything(weighted_softmax_cross_entropy<outputs>{}, labels), plain));
  std::array<std::uint32_t, rows> wide{};
  std::copy(labels.begin(), labels.end(), wide.begin());
  CHECK(same(everything(softmax_cross_entropy_of<std::uint32_t>{}, wide), plain));

  const std::vector<float> smoothed = everything(softmax_cross_entropy{.label_smoothing = 0.25f}, labels);
  CHECK_FALSE(same(smoothed, plain));
  CHECK(same(everything(weighted_softmax_cross_entropy<outputs>{.label_smoothing = 0.25f}, labels), smoothed));

  // The value is added up in another order: by element instead of by row.
  const std::vector<float> hot = everything(of_probabilities{}, one_hot());
  CHECK(std::memcmp(hot.data(), plain.data(), rows * outputs * sizeof(float)) == 0);
  CHECK(std::abs(hot.back() - plain.back()) <= 1e-6f * plain.back());
  CHECK(same(everything(softmax_cross_entropy_of<float, class_weights<outputs>>{}, one_hot()), hot));
}

TEST_CASE("a shift of all logits that is exact changes no bit") {
  for (const float shift : {-64.0f, 8.0f, 4096.0f}) {
    CHECK(same(everything(softmax_cross_entropy{}, labels, shift), everything(softmax_cross_entropy{}, labels)));
    CHECK(same(everything<arithmetic::fused>(of_probabilities{.label_smoothing = 0.1f}, one_hot(), shift),
               everything<arithmetic::fused>(of_probabilities{.label_smoothing = 0.1f}, one_hot())));
  }
}

TEST_CASE("the derivatives of a row add up to nothing, but for its roundings") {
  const auto check = [](const std::vector<float>& x) {
    for (std::size_t row = 0; row < rows; ++row) {
      double sum = 0.0;
      for (std::size_t i = 0; i < outputs; ++i) sum += static_cast<double>(x[row * outputs + i]);
      CHECK(std::abs(sum) <= 8.0 * 0x1p-24 / rows);
    }
  };
  check(everything(softmax_cross_entropy{}, labels));
  check(everything(softmax_cross_entropy{.label_smoothing = 0.3f}, labels));
  check(everything<arithmetic::fast>(of_probabilities{.label_smoothing = 0.3f}, one_hot()));
}

TEST_CASE("far logits have exact limits") {
  std::array<float, 6> x{1e4f, -1e4f, 0.0f, 1e4f, -1e4f, 1e4f};
  CHECK(softmax_cross_entropy{}.differentiate<arithmetic::strict, 3>(x, std::array<std::uint8_t, 2>{0, 1}, 2) ==
        doctest::Approx((20000.0 + std::log(2.0)) / 2.0));
  CHECK(x == std::array<float, 6>{0.0f, 0.0f, 0.0f, 0.25f, -0.5f, 0.25f});
}

TEST_CASE("probabilities of eight bits are taken as they are") {
  // 85 of 256 three times: the sum is not 1, and the derivatives add up to nothing all the same
  std::array<float, 3> x{0.0f, 1.0f, 2.0f};
  const std::array<float, 3> thirds{85.0f / 256.0f, 85.0f / 256.0f, 85.0f / 256.0f};
  CHECK(of_probabilities::check_targets<3>(thirds) == status::ok);
  (void)of_probabilities{}.differentiate<arithmetic::strict, 3>(x, thirds, 1);
  CHECK(std::abs(x[0] + x[1] + x[2]) <= 0x1p-23f);
}

TEST_CASE("its options are checked") {
  static_assert(microstep::loss<softmax_cross_entropy, 3> && microstep::loss<of_probabilities, 3>);
  static_assert(softmax_cross_entropy::targets_per_row<10> == 1 && of_probabilities::targets_per_row<10> == 10);
  static_assert(softmax_cross_entropy{}.check() == status::ok);
  static_assert(softmax_cross_entropy{.label_smoothing = 1.0f}.check() == status::ok);
  static_assert(weighted_softmax_cross_entropy<2>{.weights = {1.0f, -1.0f}}.check() == status::bad_class_weight);
  for (const float bad : {-0.1f, 1.1f, support::infinity, support::not_a_number}) {
    CHECK(softmax_cross_entropy{.label_smoothing = bad}.check() == status::bad_label_smoothing);
  }
}
