// SPDX-License-Identifier: MIT
#include "microstep/loss/loss.hpp"

#include <array>
#include <cstdint>

#include <doctest/doctest.h>

#include "microstep/loss/huber.hpp"
#include "microstep/loss/multi_margin.hpp"
#include "microstep/loss/softmax_cross_entropy.hpp"
#include "microstep/model/linear.hpp"
#include "microstep/optim/sgd.hpp"
#include "microstep/train/evaluation.hpp"
#include "microstep/train/trainer.hpp"
#include "support/last_words.hpp"

using microstep::arithmetic;
using microstep::status;

namespace {

/// What a user writes: minus the prediction of the chosen output, with one integer target a row.
struct raise_the_chosen {
  using target = std::uint8_t;
  template <std::size_t>
  static constexpr std::size_t targets_per_row = 1;

  template <arithmetic, std::size_t Outputs>
  static float differentiate(std::span<float> predictions, std::span<const target> targets, std::size_t) noexcept {
    float sum = 0.0f;
    for (std::size_t row = 0; row < targets.size(); ++row) {
      for (std::size_t output = 0; output < Outputs; ++output) {
        float& place = predictions[row * Outputs + output];
        if (output == targets[row]) sum -= place;
        place = output == targets[row] ? -1.0f : 0.0f;
      }
    }
    return sum;
  }
};

struct not_a_loss {
  using target = float;
};

/// One with an option of its own, and targets that it refuses.
struct steady_pull {
  float strength = 1.0f;

  using target = float;
  template <std::size_t Outputs>
  static constexpr std::size_t targets_per_row = Outputs;

  constexpr microstep::status check() const noexcept {
    return strength > 0.0f ? microstep::status::ok : microstep::status::bad_margin;
  }
  template <std::size_t>
  static microstep::status check_targets(std::span<const float> targets) noexcept {
    for (const float t : targets) {
      if (!(t >= 0.0f)) return microstep::status::bad_target;
    }
    return microstep::status::ok;
  }
  template <arithmetic, std::size_t>
  float differentiate(std::span<float> predictions, std::span<const float>, std::size_t) const noexcept {
    for (float& place : predictions) place = strength;
    return strength;
  }
};

template <class Trainer, class Target>
concept takes = requires(Trainer t, std::span<const float> inputs, std::span<const Target> targets) {
  t.step(inputs, targets);
};

}  // namespace

TEST_CASE("a user's own loss, with targets of another type, trains") {
  static_assert(microstep::loss<raise_the_chosen, 3>);
  static_assert(!microstep::loss<not_a_loss>);
  microstep::trainer<microstep::linear<2, 3>, microstep::sgd, raise_the_chosen, 4> trainer{
      {.optimizer = {.learning_rate = 1.0f}}};
  const std::array<float, 4> inputs{1.0f, 2.0f, 3.0f, 4.0f};
  const std::array<std::uint8_t, 2> targets{2, 0};
  CHECK(trainer.step(inputs, targets).status == microstep::status::ok);
  // weights [3][2], then bias [3]: row one raises output 2, row two output 0
  const std::array<float, 9> expected{3.0f, 4.0f, 0.0f, 0.0f, 1.0f, 2.0f, 1.0f, 0.0f, 1.0f};
  for (std::size_t i = 0; i < expected.size(); ++i) CHECK(trainer.model().parameters()[i] == expected[i]);
}

TEST_CASE("a loss is its own options, and is asked about them and about its targets before anything is computed") {
  static_assert(microstep::loss<steady_pull>);
  microstep::trainer<microstep::linear<1, 1>, microstep::sgd, steady_pull, 4> trainer{
      {.optimizer = {.learning_rate = 1.0f}, .loss = {.strength = 0.5f}}};
  CHECK(trainer.step(std::array{1.0f}, std::array{0.0f}).loss == 0.5f);
  CHECK(trainer.model().bias()[0] == -0.5f);
  CHECK(trainer.step(std::array{1.0f}, std::array{-1.0f}).status == microstep::status::bad_target);
  trainer.options().loss.strength = 0.0f;
  CHECK(trainer.options().check() == microstep::status::bad_margin);
  CHECK(trainer.step(std::array{1.0f}, std::array{0.0f}).status == microstep::status::bad_margin);
  decltype(trainer)::accumulator sums;
  CHECK(trainer.accumulate(sums, std::array{1.0f}, std::array{0.0f}, 1).status == microstep::status::bad_margin);
  CHECK(trainer.model().bias()[0] == -0.5f);
}

TEST_CASE("targets of another type do not compile, a loss without options takes no memory") {
  using labelled = microstep::trainer<microstep::linear<2, 3>, microstep::sgd, raise_the_chosen, 4>;
  static_assert(takes<labelled, std::uint8_t>);
  static_assert(!takes<labelled, float>);
  static_assert(!takes<labelled, std::uint16_t>);
  struct plain_options {
    microstep::sgd_options optimizer;
    float clip_norm, clip_value;
  };
  static_assert(sizeof(labelled::options_type) == sizeof(plain_options));
}

namespace {

/// Which labels it takes is an option: what checks them is no static member.
struct some_labels {
  std::uint8_t classes = 3;

  using target = std::uint8_t;
  template <std::size_t>
  static constexpr std::size_t targets_per_row = 1;
  template <std::size_t>
  [[nodiscard]] status check_targets(std::span<const std::uint8_t> labels) const noexcept {
    for (const std::uint8_t label : labels) {
      if (label >= classes) return status::bad_label;
    }
    return status::ok;
  }
  template <arithmetic, std::size_t>
  static float differentiate(std::span<float> predictions, std::span<const std::uint8_t>, std::size_t) noexcept {
    for (float& prediction : predictions) prediction = 1.0f;
    return 1.0f;
  }
};

}  // namespace

TEST_CASE("a loss whose options say which targets it takes is asked before anything is computed") {
  microstep::trainer<microstep::linear<2, 3>, microstep::sgd, some_labels, 2> trained{{.loss = {.classes = 2}}};
  const std::array<float, 2> row{1.0f, 2.0f};
  const std::array<std::uint8_t, 1> last{2};
  CHECK(trained.step(row, last).status == status::bad_label);
  CHECK(trained.model().bias()[2] == 0.0f);
  microstep::evaluation<> held_out;
  CHECK(held_out.add(trained.model(), trained.options().loss, row, last) == status::bad_label);
  trained.options().loss.classes = 3;
  CHECK(trained.step(row, last).status == status::ok);
  CHECK(held_out.add(trained.model(), trained.options().loss, row, last) == status::ok);
}

#if defined(__unix__)
// A trainer has checked all this before; who calls a loss himself has not.
TEST_CASE("a loss that is called with another shape, or with a label that is no class, says so and ends") {
  std::array<float, 6> x{};
  const auto says = [&]<std::size_t Outputs, class Loss, std::size_t Targets>(
                        const Loss& loss, const std::array<typename Loss::target, Targets>& targets, std::size_t rows_in_all) {
    return support::last_words(
        [&] { (void)loss.template differentiate<arithmetic::strict, Outputs>(x, targets, rows_in_all); });
  };
  const microstep::huber huber;
  CHECK(says.operator()<3, microstep::huber, 5>(huber, {}, 2) ==
        "microstep: loss: as many targets as predictions, and at least one\n");
  CHECK(says.operator()<3, microstep::huber, 6>(huber, {}, 1) ==
        "microstep: loss: the mean is over fewer rows than there are\n");
  const microstep::softmax_cross_entropy entropy;
  CHECK(says.operator()<3, microstep::softmax_cross_entropy, 2>(entropy, {0, 3}, 2) ==
        "microstep: softmax_cross_entropy: a label is no class\n");
  CHECK(says.operator()<3, microstep::softmax_cross_entropy, 3>(entropy, {}, 3) ==
        "microstep: softmax_cross_entropy: logits are [rows][outputs], with a label or outputs probabilities a row\n");
  CHECK(says.operator()<3, microstep::softmax_cross_entropy, 2>(entropy, {}, 1) ==
        "microstep: softmax_cross_entropy: the mean is over fewer rows than there are\n");
  const microstep::multi_margin margin;
  CHECK(says.operator()<3, microstep::multi_margin, 2>(margin, {255, 0}, 2) ==
        "microstep: multi_margin: a label is no class\n");
  CHECK(says.operator()<3, microstep::multi_margin, 1>(margin, {}, 2) ==
        "microstep: multi_margin: scores are [rows][outputs], with a label a row\n");
  CHECK(says.operator()<3, microstep::multi_margin, 2>(margin, {}, 1) ==
        "microstep: multi_margin: the mean is over fewer rows than there are\n");
}
#endif
