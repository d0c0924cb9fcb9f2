// SPDX-License-Identifier: MIT
#include "microstep/loss/loss.hpp"

#include <array>
#include <cstdint>

#include <doctest/doctest.h>

#include "microstep/model/linear.hpp"
#include "microstep/optim/sgd.hpp"
#include "microstep/train/trainer.hpp"

using microstep::arithmetic;

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
