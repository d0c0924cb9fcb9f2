// SPDX-License-Identifier: MIT
#include "microstep/train/resumable_step.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <vector>

#include <doctest/doctest.h>

#include "microstep/data/quantised_features.hpp"
#include "microstep/loss/squared_error.hpp"
#include "microstep/model/linear.hpp"
#include "microstep/optim/sgd.hpp"
#include "support/packs.hpp"

using microstep::linear;
using microstep::resumable_step;
using microstep::status;

namespace {

constexpr std::size_t batch_rows = 7;

template <class Model>
using trainer_of = microstep::trainer<Model, microstep::sgd, microstep::squared_error, batch_rows>;

template <class Trainer>
struct lesson {
  using model = typename Trainer::model_type;
  Trainer trained;
  std::vector<float> inputs, targets;

  explicit lesson(float clip_norm = support::infinity, std::size_t rows = batch_rows)
      : trained{{.optimizer = {.learning_rate = 0.01f, .momentum = 0.9f}, .clip_norm = clip_norm}},
        inputs(support::normals(rows * model::inputs, 1)),
        targets(support::normals(rows * model::outputs, 2)) {
    microstep::random_generator generator{3};
    for (float& parameter : trained.model().parameters()) parameter = microstep::normal(generator);
  }
};

template <class Trainer>
bool same(const Trainer& a, const Trainer& b) {
  return std::memcmp(&a.model(), &b.model(), sizeof a.model()) == 0 &&
         std::memcmp(&a.optimizer(), &b.optimizer(), sizeof a.optimizer()) == 0;
}

/// Takes the step and returns its last report.
template <class Step, class Trainer>
microstep::report finish(Step& step, Trainer& trained, std::size_t budget) {
  microstep::report report{status::ok, 0.0f};
  while (step.underway()) {
    report = step.advance(trained, budget);
    REQUIRE(report.status == status::ok);
  }
  return report;
}

template <class Model>
void has_the_bits_of_the_whole(float clip_norm) {
  using trainer = trainer_of<Model>;
  for (std::size_t budget = 1; budget <= batch_rows + 1; ++budget) {
    lesson<trainer> whole{clip_norm}, pieces{clip_norm};
    static resumable_step<trainer> step;
    for (int t = 0; t < 3; ++t) {
      const auto expected = whole.trained.step(whole.inputs, whole.targets);
      REQUIRE(expected.status == status::ok);
      REQUIRE(step.begin(pieces.inputs, pieces.targets) == status::ok);
      const auto report = finish(step, pieces.trained, budget);
      CHECK(std::abs(report.loss / expected.loss - 1.0f) <= 16 * 0x1p-24f);
      CHECK(same(whole.trained, pieces.trained));
    }
  }
}

}  // namespace

TEST_CASE("it has the bits of a step on the whole batch, whatever the budget") {
  has_the_bits_of_the_whole<linear<5, 3>>(support::infinity);
  has_the_bits_of_the_whole<linear<5, 3>>(0.5f);
  has_the_bits_of_the_whole<linear<19, 5>>(support::infinity);
}

TEST_CASE("linear<1, 1> sums up a call's rows first, which costs a few roundings") {
  using trainer = trainer_of<linear<1, 1>>;
  lesson<trainer> whole, pieces;
  resumable_step<trainer> step;
  REQUIRE(whole.trained.step(whole.inputs, whole.targets).status == status::ok);
  REQUIRE(step.begin(pieces.inputs, pieces.targets) == status::ok);
  finish(step, pieces.trained, 2);
  for (std::size_t i = 0; i < 2; ++i) {
    CHECK(std::abs(pieces.trained.model().parameters()[i] / whole.trained.model().parameters()[i] - 1.0f) <= 1e-6f);
  }
}

namespace {

/// linear that counts what it is asked for.
struct counted : linear<5, 3> {
  static inline std::size_t forwarded = 0, backwarded = 0, passes = 0;

  template <microstep::arithmetic A = microstep::arithmetic::strict>
  void forward(std::span<const float> rows, std::span<float> predictions) const noexcept {
    forwarded += rows.size() / inputs;
    linear::forward<A>(rows, predictions);
  }
  template <microstep::arithmetic A = microstep::arithmetic::strict, class Sink>
  void backward(std::span<const float> rows, std::span<const float> errors, Sink&& sink) const noexcept {
    backwarded += rows.size() / inputs;
    ++passes;
    linear::backward<A>(rows, errors, sink);
  }
};

}  // namespace

TEST_CASE("no call does more than its budget, and only the last one touches the parameters") {
  using trainer = trainer_of<counted>;
  for (std::size_t budget = 1; budget <= 9; ++budget) {
    CAPTURE(budget);
    lesson<trainer> l;
    const auto before = l.trained;
    resumable_step<trainer> step;
    REQUIRE(step.begin(l.inputs, l.targets) == status::ok);
    std::size_t calls = 0;
    while (step.underway()) {
      CHECK(same(l.trained, before));
      const std::size_t left = step.rows_left();
      counted::forwarded = counted::backwarded = counted::passes = 0;
      REQUIRE(step.advance(l.trained, budget).status == status::ok);
      ++calls;
      CHECK(counted::forwarded == std::min(left, budget));
      CHECK(counted::backwarded == std::min(left, budget));
      CHECK(counted::passes == (left == 0 ? 2 : 1));
    }
    CHECK_FALSE(same(l.trained, before));
    CHECK(calls == (batch_rows + budget - 1) / budget + 1);
    CHECK(step.rows_left() == 0);
  }
}

namespace {

using toy = trainer_of<linear<5, 3>>;

void is_refused(const microstep::report& report, status why) {
  CHECK(report.status == why);
  CHECK(report.loss == 0.0f);
}

}  // namespace

TEST_CASE("a batch that the trainer has no room for has the bits of one that has") {
  using roomy = microstep::trainer<linear<5, 3>, microstep::sgd, microstep::squared_error, 20>;
  lesson<toy> pieces{support::infinity, 20};
  lesson<roomy> whole{support::infinity, 20};
  resumable_step<toy> step;
  REQUIRE(step.begin(pieces.inputs, pieces.targets) == status::ok);
  finish(step, pieces.trained, 100);
  REQUIRE(whole.trained.step(whole.inputs, whole.targets).status == status::ok);
  CHECK(std::memcmp(&pieces.trained.model(), &whole.trained.model(), sizeof whole.trained.model()) == 0);
}

TEST_CASE("int8 features have the bits of a whole step on them") {
  std::vector<std::int8_t> values;
  for (std::size_t i = 0; i < batch_rows * 5; ++i) values.push_back(static_cast<std::int8_t>(i * 37 % 256));
  const microstep::quantised_features features{values, 0.02f, -3};
  lesson<toy> whole, pieces;
  resumable_step<toy, microstep::quantised_features> step;
  REQUIRE(whole.trained.step(features, whole.targets).status == status::ok);
  REQUIRE(step.begin(features, pieces.targets) == status::ok);
  finish(step, pieces.trained, 3);
  CHECK(same(whole.trained, pieces.trained));
}

TEST_CASE("no budget, no batch and a batch too many are refused, and the step goes on as if nothing had been") {
  lesson<toy> whole, pieces;
  resumable_step<toy> step;
  is_refused(step.advance(pieces.trained, 3), status::not_begun);
  REQUIRE(step.begin(pieces.inputs, pieces.targets) == status::ok);
  const lesson<toy> other{support::infinity, 3};
  for (std::size_t left = batch_rows;; left -= std::min<std::size_t>(left, 3)) {
    CHECK(step.begin(other.inputs, other.targets) == status::step_underway);
    is_refused(step.advance(pieces.trained, 0), status::no_budget);
    CHECK(step.underway());
    CHECK(step.rows_left() == left);
    REQUIRE(step.advance(pieces.trained, 3).status == status::ok);
    if (left == 0) break;
  }
  is_refused(step.advance(pieces.trained, 3), status::not_begun);
  REQUIRE(whole.trained.step(whole.inputs, whole.targets).status == status::ok);
  CHECK(same(whole.trained, pieces.trained));
}

TEST_CASE("a batch of the wrong shape does not begin") {
  const std::vector<float> inputs(11), targets(7);
  const auto floats = [](const std::vector<float>& of, std::size_t count) { return std::span{of}.first(count); };
  resumable_step<toy> step;
  CHECK(step.begin({}, {}) == status::bad_shape);
  CHECK(step.begin(floats(inputs, 4), floats(targets, 3)) == status::bad_shape);
  CHECK(step.begin(floats(inputs, 11), floats(targets, 6)) == status::bad_shape);
  CHECK(step.begin(floats(inputs, 10), floats(targets, 7)) == status::bad_shape);
  CHECK_FALSE(step.underway());
  CHECK(step.begin(floats(inputs, 10), floats(targets, 6)) == status::ok);
}

TEST_CASE("a row that the trainer refuses ends the step, changes nothing, and leaves nothing for the next") {
  lesson<toy> l;
  resumable_step<toy> step;
  for (const std::size_t bad_row : {0u, 4u, 6u}) {
    for (const bool in_targets : {false, true}) {
      const auto before = l.trained;
      auto inputs = l.inputs, targets = l.targets;
      (in_targets ? targets[bad_row * 3 + 1] : inputs[bad_row * 5 + 2]) = support::not_a_number;
      REQUIRE(step.begin(inputs, targets) == status::ok);
      for (std::size_t row = 0; row < bad_row; ++row) REQUIRE(step.advance(l.trained, 1).status == status::ok);
      const status refused = l.trained.step(inputs, targets).status;
      CHECK(step.advance(l.trained, 1).status == refused);
      CHECK(refused == (in_targets ? status::non_finite_target : status::non_finite_input));
      CHECK_FALSE(step.underway());
      CHECK(same(l.trained, before));
    }
  }
  lesson<toy> whole;
  REQUIRE(whole.trained.step(whole.inputs, whole.targets).status == status::ok);
  REQUIRE(step.begin(l.inputs, l.targets) == status::ok);
  finish(step, l.trained, 2);
  CHECK(same(whole.trained, l.trained));
}

namespace {

/// A user's own loss, whose every part is a float.
struct vast {
  using target = float;
  template <std::size_t>
  static constexpr std::size_t targets_per_row = 1;
  template <microstep::arithmetic, std::size_t>
  static float differentiate(std::span<float> predictions, std::span<const float>, std::size_t) noexcept {
    for (float& prediction : predictions) prediction = 1.0f;
    return 3e38f;
  }
};

}  // namespace

TEST_CASE("a loss that leaves float as the pieces are added up is refused, and changes nothing") {
  using trainer = microstep::trainer<linear<2, 1>, microstep::sgd, vast, 4>;
  trainer trained;
  const trainer before = trained;
  const std::vector<float> inputs(8, 1.0f), targets(4);
  resumable_step<trainer> step;
  REQUIRE(step.begin(inputs, targets) == status::ok);
  CHECK(step.advance(trained, 2).status == status::ok);
  const auto report = step.advance(trained, 2);
  CHECK(report.status == status::non_finite_loss);
  CHECK(report.loss == support::infinity);
  CHECK_FALSE(step.underway());
  CHECK(same(trained, before));
  REQUIRE(step.begin(inputs, targets) == status::ok);
  CHECK(step.advance(trained, 4).loss == 3e38f);
}

TEST_CASE("a gradient beyond the limit is refused in its piece, even where another would cancel it") {
  using trainer = trainer_of<linear<2, 1>>;
  trainer trained;
  const trainer before = trained;
  const std::vector<float> inputs{0x1p40f, 0.0f, -0x1p40f, 0.0f}, targets{0x1p40f, 0x1p40f};
  resumable_step<trainer> step;
  REQUIRE(step.begin(inputs, targets) == status::ok);
  CHECK(step.advance(trained, 1).status == status::non_finite_gradient);
  CHECK_FALSE(step.underway());
  CHECK(same(trained, before));
  CHECK(trained.step(inputs, targets).status == status::ok);
}

TEST_CASE("options that have gone bad before the update end the step, too") {
  lesson<toy> l;
  const auto before = l.trained;
  resumable_step<toy> step;
  REQUIRE(step.begin(l.inputs, l.targets) == status::ok);
  REQUIRE(step.advance(l.trained, batch_rows).status == status::ok);
  l.trained.options().optimizer.learning_rate = -1.0f;
  CHECK(step.advance(l.trained, 1).status == status::bad_learning_rate);
  CHECK_FALSE(step.underway());
  CHECK(same(l.trained, before));
}

TEST_CASE("abandon ends a step without an update") {
  lesson<toy> whole, l;
  const auto before = l.trained;
  resumable_step<toy> step;
  step.abandon();
  REQUIRE(step.begin(l.inputs, l.targets) == status::ok);
  REQUIRE(step.advance(l.trained, 3).status == status::ok);
  step.abandon();
  CHECK_FALSE(step.underway());
  CHECK(same(l.trained, before));
  REQUIRE(step.begin(l.inputs, l.targets) == status::ok);
  finish(step, l.trained, 3);
  REQUIRE(whole.trained.step(whole.inputs, whole.targets).status == status::ok);
  CHECK(same(whole.trained, l.trained));
}
