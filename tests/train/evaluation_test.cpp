// SPDX-License-Identifier: MIT
#include "microstep/train/evaluation.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <type_traits>
#include <vector>

#include <doctest/doctest.h>

#include "microstep/data/quantised_features.hpp"
#include "microstep/loss/hinge.hpp"
#include "microstep/loss/logistic.hpp"
#include "microstep/loss/softmax_cross_entropy.hpp"
#include "microstep/loss/squared_error.hpp"
#include "microstep/model/linear.hpp"
#include "microstep/optim/sgd.hpp"
#include "microstep/train/trainer.hpp"
#include "support/packs.hpp"

using microstep::evaluation;
using microstep::linear;
using microstep::status;

namespace {

using head = linear<2, 3>;
using microstep::softmax_cross_entropy;

static_assert(std::is_trivially_copyable_v<evaluation<3>>);
static_assert(sizeof(evaluation<>) == 12 && sizeof(evaluation<3>) == 12 + 4 * 9);

/// Outputs a, b and 0 for the row (a, b).
head transparent() {
  head model;
  model.weights()[0] = model.weights()[3] = 1.0f;
  return model;
}

template <class Evaluation>
bool same(const Evaluation& a, const Evaluation& b) {
  return std::memcmp(&a, &b, sizeof a) == 0;
}

constexpr std::size_t many = 37;
struct sample_set {
  linear<5, 3> model;
  std::vector<float> inputs = support::normals(many * 5, 1);
  std::vector<std::uint8_t> labels;
  sample_set() {
    microstep::random_generator generator{2};
    model.initialise(generator);
    for (std::size_t i = 0; i < many; ++i) labels.push_back(static_cast<std::uint8_t>(below(generator, 3)));
  }
};

}  // namespace

TEST_CASE("it counts by truth and by prediction, and the first of equal outputs counts") {
  const std::vector<float> inputs{2, 1,    // predicted 0
                                  1, 2,    // 1
                                  -1, -1,  // 2
                                  3, 3,    // 0, the first of equals
                                  -1, 0,   // 1, the first of equals
                                  5, 0};   // 0
  const std::vector<std::uint8_t> labels{0, 1, 2, 1, 2, 2};
  evaluation<3> held_out;
  CHECK(held_out.rows() == 0);
  CHECK(std::isnan(held_out.loss()));
  CHECK(std::isnan(held_out.accuracy()));
  REQUIRE(held_out.add(transparent(), softmax_cross_entropy{}, inputs, labels) == status::ok);
  const std::array<std::uint32_t, 9> expected{1, 0, 0, 1, 1, 0, 1, 1, 1};
  for (std::size_t i = 0; i < 9; ++i) CHECK(held_out.confusion(i / 3, i % 3) == expected[i]);
  CHECK(held_out.rows() == 6);
  CHECK(held_out.right() == 3);
  CHECK(held_out.accuracy() == 0.5f);
  held_out.reset();
  CHECK(same(held_out, evaluation<3>{}));
}

TEST_CASE("a single output is a yes above 0, for targets 0 and 1 and for sides") {
  linear<1, 1> model;
  model.weights()[0] = 1.0f;
  const std::vector<float> inputs{-2.0f, 0.0f, 0.5f, 3.0f};
  evaluation<2> logistic, hinge;
  REQUIRE(logistic.add(model, microstep::logistic{}, inputs, std::vector{0.0f, 1.0f, 1.0f, 0.0f}) == status::ok);
  REQUIRE(hinge.add(model, microstep::hinge{}, inputs, std::vector{-1.0f, 1.0f, 1.0f, -1.0f}) == status::ok);
  for (const auto& each : {logistic, hinge}) {
    CHECK(each.confusion(0, 0) == 1);
    CHECK(each.confusion(0, 1) == 1);
    CHECK(each.confusion(1, 0) == 1);
    CHECK(each.confusion(1, 1) == 1);
  }
  CHECK(hinge.loss() == (0.0f + 1.0f + 0.5f + 4.0f) / 4.0f);
}

TEST_CASE("probabilities as targets name their largest") {
  evaluation<3> held_out;
  const std::vector<float> inputs{2, 1, 1, 2}, shares{0.25f, 0.5f, 0.25f, 0, 1, 0};
  REQUIRE(held_out.add(transparent(), microstep::softmax_cross_entropy_of<float>{}, inputs, shares) == status::ok);
  CHECK(held_out.confusion(1, 0) == 1);
  CHECK(held_out.confusion(1, 1) == 1);
}

TEST_CASE("the mean loss is the trainer's, and keeps its bits however the rows are grouped") {
  const sample_set set;
  microstep::trainer<linear<5, 3>, microstep::sgd, softmax_cross_entropy, many> trained;
  trained.model() = set.model;
  evaluation<3> whole;
  REQUIRE(whole.add(set.model, softmax_cross_entropy{}, set.inputs, set.labels) == status::ok);
  CHECK(std::abs(whole.loss() / trained.step(set.inputs, set.labels).loss - 1.0f) <= 16 * 0x1p-24f);
  for (std::size_t rows = 1; rows < many; ++rows) {
    evaluation<3> parts;
    for (std::size_t row = 0; row < many; row += rows) {
      const std::size_t count = std::min(rows, many - row);
      REQUIRE(parts.add(set.model, softmax_cross_entropy{}, std::span{set.inputs}.subspan(row * 5, count * 5),
                        std::span{set.labels}.subspan(row, count)) == status::ok);
    }
    CHECK(same(whole, parts));
  }
}

TEST_CASE("a million rows cost no digits") {
  linear<1, 1> model;
  const std::vector<float> inputs(1000), targets(1000, 0.3f);
  evaluation<> held_out;
  for (int i = 0; i < 1000; ++i) {
    REQUIRE(held_out.add(model, microstep::squared_error{}, inputs, targets) == status::ok);
  }
  const double square = static_cast<double>(0.3f) * static_cast<double>(0.3f);
  CHECK(held_out.rows() == 1000000);
  CHECK(std::abs(static_cast<double>(held_out.loss()) / square - 1.0) <= 5 * 0x1p-24);
}

namespace {

/// A user's own loss, the same for each row, whatever it is; it has no targets.
struct constant_loss {
  float value = 0.0f;
  using target = float;
  template <std::size_t>
  static constexpr std::size_t targets_per_row = 0;
  template <microstep::arithmetic, std::size_t>
  float differentiate(std::span<float>, std::span<const float>, std::size_t) const noexcept {
    return value;
  }
};

/// As many zeros as it says.
struct zeros {
  std::size_t count;
  struct place {
    friend place operator+(place from, std::size_t) noexcept { return from; }
    template <microstep::simd::any_pack P>
    P load() const noexcept {
      return 0.0f;
    }
  };
  std::size_t size() const noexcept { return count; }
  static status check() noexcept { return status::ok; }
  static float largest_magnitude() noexcept { return 0.0f; }
  static place data() noexcept { return {}; }
};

}  // namespace

TEST_CASE("losses too small to matter count as none") {
  for (const float sign : {1.0f, -1.0f}) {
    evaluation<> held_out;
    REQUIRE(held_out.add(linear<1, 1>{}, constant_loss{sign * 0x1p-100f}, zeros{3}, {}) == status::ok);
    CHECK(held_out.loss() == 0.0f);
    REQUIRE(held_out.add(linear<1, 1>{}, constant_loss{sign * 0x1p-99f}, zeros{3}, {}) == status::ok);
    CHECK(held_out.loss() == sign * 0x1p-100f);
  }
}

TEST_CASE("more rows than can be counted are refused") {
  evaluation<> held_out;
  REQUIRE(held_out.add(linear<1, 1>{}, constant_loss{1.0f}, zeros{1}, {}) == status::ok);
  CHECK(held_out.add(linear<1, 1>{}, constant_loss{1.0f}, zeros{UINT32_MAX}, {}) == status::bad_shape);
  CHECK(held_out.rows() == 1);
}

TEST_CASE("int8 features have the bits of the floats that they stand for") {
  const sample_set set;
  std::vector<std::int8_t> values;
  for (const float input : set.inputs) values.push_back(static_cast<std::int8_t>(40.0f * std::clamp(input, -3.0f, 3.0f)));
  const microstep::quantised_features features{values, 0.02f, 7};
  std::vector<float> floats(values.size());
  REQUIRE(dequantise(features, floats) == status::ok);
  evaluation<3> by_floats, by_values;
  REQUIRE(by_floats.add(set.model, softmax_cross_entropy{}, floats, set.labels) == status::ok);
  REQUIRE(by_values.add(set.model, softmax_cross_entropy{}, features, set.labels) == status::ok);
  CHECK(same(by_floats, by_values));

  const evaluation<3> before = by_values;
  CHECK(by_values.add(set.model, softmax_cross_entropy{}, microstep::quantised_features{values, 0.0f, 7}, set.labels) ==
        status::bad_scale);
  CHECK(same(by_values, before));
}

namespace {

/// An evaluation that has seen something refuses this and keeps every byte.
template <std::size_t Classes, class Model, class Loss>
void refuses(const Model& model, const Loss& loss, const std::vector<float>& inputs,
             const std::vector<typename Loss::target>& targets, status expected) {
  evaluation<Classes> held_out;
  REQUIRE(held_out.add(linear<2, 3>{}, softmax_cross_entropy{}, std::vector<float>(4), std::vector<std::uint8_t>{1, 2}) ==
          status::ok);
  const evaluation<Classes> before = held_out;
  CHECK(held_out.add(model, loss, inputs, targets) == expected);
  CHECK(same(held_out, before));
}

/// A user's own loss, which asks no questions.
struct carefree {
  using target = std::uint8_t;
  template <std::size_t>
  static constexpr std::size_t targets_per_row = 1;
  template <microstep::arithmetic, std::size_t>
  static float differentiate(std::span<float>, std::span<const target>, std::size_t) noexcept {
    return 1.0f;
  }
};

}  // namespace

TEST_CASE("bad input is refused with the trainer's statuses and changes nothing") {
  const head model = transparent();
  const softmax_cross_entropy loss;
  const std::vector<float> two_rows{1, 2, 3, 4};
  refuses<3>(model, loss, {}, {}, status::bad_shape);
  refuses<3>(model, loss, {1, 2, 3}, {0}, status::bad_shape);
  refuses<3>(model, loss, two_rows, {0}, status::bad_shape);
  refuses<3>(model, loss, two_rows, {0, 3}, status::bad_label);
  refuses<3>(model, carefree{}, two_rows, {0, 3}, status::bad_label);
  refuses<3>(model, softmax_cross_entropy{.label_smoothing = 2.0f}, two_rows, {0, 1}, status::bad_label_smoothing);
  for (const float bad : {support::not_a_number, support::infinity, -support::infinity}) {
    refuses<3>(model, loss, {1, 2, 3, bad}, {0, 1}, status::non_finite_input);
    refuses<3>(model, microstep::squared_error{}, {1, 2}, {1, bad, 1}, status::non_finite_target);
    refuses<0>(model, microstep::squared_error{}, {1, 2}, {1, bad, 1}, status::non_finite_target);
  }
  const microstep::softmax_cross_entropy_of<float> shares;
  refuses<3>(model, shares, two_rows, {0.5f, 0.5f, 0.0f, 0.5f, 0.6f, 0.0f}, status::bad_target);
}

TEST_CASE("a row whose predictions leave float takes back the rows before it") {
  head steep = transparent();
  steep.weights()[0] = 1e30f;
  refuses<3>(steep, softmax_cross_entropy{}, {1, 2, 3, 4, 1e30f, 1, 1, 1}, {0, 1, 2, 2}, status::non_finite_loss);
  // Each row's loss is a float, their sum is none.
  refuses<3>(transparent(), microstep::squared_error{}, {2e19f, 0, 2e19f, 0, 2e19f, 0}, std::vector<float>(9),
             status::non_finite_loss);
}

TEST_CASE("fused arithmetic counts the same") {
  const sample_set set;
  evaluation<3> strict;
  evaluation<3, microstep::arithmetic::fused> fused;
  REQUIRE(strict.add(set.model, softmax_cross_entropy{}, set.inputs, set.labels) == status::ok);
  REQUIRE(fused.add(set.model, softmax_cross_entropy{}, set.inputs, set.labels) == status::ok);
  CHECK(fused.right() == strict.right());
  CHECK(std::abs(fused.loss() / strict.loss() - 1.0f) < 1e-6f);
}
