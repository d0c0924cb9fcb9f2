// SPDX-License-Identifier: MIT
#include "microstep/model/model.hpp"

#include <array>
#include <type_traits>

#include <doctest/doctest.h>

#include "microstep/loss/squared_error.hpp"
#include "microstep/model/linear.hpp"
#include "microstep/optim/sgd.hpp"
#include "microstep/train/trainer.hpp"

using microstep::arithmetic;

namespace {

/// What a user writes: y = a x^2 with one parameter.
class parabola {
 public:
  static constexpr std::size_t inputs = 1;
  static constexpr std::size_t outputs = 1;
  static constexpr std::size_t parameter_count = 1;

  std::span<float, 1> parameters() noexcept { return a_; }

  template <arithmetic>
  void forward(std::span<const float> rows, std::span<float> predictions) const noexcept {
    for (std::size_t i = 0; i < rows.size(); ++i) predictions[i] = a_[0] * rows[i] * rows[i];
  }
  template <arithmetic A, class Sink>
  void backward(std::span<const float> rows, std::span<const float> errors, Sink&& sink) const noexcept {
    float sum = 0.0f;
    for (std::size_t i = 0; i < rows.size(); ++i) sum += errors[i] * rows[i] * rows[i];
    sink(std::size_t{0}, microstep::simd::pack<A, microstep::simd::scalar_arch>{sum});
  }

 private:
  std::array<float, 1> a_{};
};

class copies_its_sink : public parabola {
 public:
  template <arithmetic A, class Sink>
  void backward(std::span<const float> rows, std::span<const float> errors, Sink sink) const noexcept {
    parabola::backward<A>(rows, errors, sink);
  }
};

struct not_a_model {
  static constexpr std::size_t inputs = 1;
};

}  // namespace

TEST_CASE("a user's own model trains") {
  static_assert(microstep::model<parabola>);
  static_assert(!microstep::model<not_a_model>);
  microstep::trainer<parabola, microstep::sgd, microstep::squared_error, 3> trainer{{.optimizer = {.learning_rate = 0.1f}}};
  for (int t = 0; t < 100; ++t) {
    REQUIRE(trainer.step(std::array{0.5f, 1.0f, 1.5f}, std::array{0.5f, 2.0f, 4.5f}).status == microstep::status::ok);
  }
  CHECK(static_cast<double>(trainer.model().parameters()[0]) == doctest::Approx(2.0).epsilon(1e-6));
}

TEST_CASE("a model that copies its sink is none: an accumulator would lose the gradient") {
  static_assert(!microstep::model<copies_its_sink>);
  CHECK(std::is_trivially_copyable_v<copies_its_sink>);
}

TEST_CASE("a model that cannot bound its gradient has it looked at in every step") {
  microstep::trainer<parabola, microstep::sgd, microstep::squared_error, 1> trainer{{.optimizer = {.learning_rate = 1e-30f}}};
  // The error is -2, the gradient -2 x^2: 2^63 is still taken, twice that is not.
  CHECK(trainer.step(std::array{0x1p31f}, std::array{1.0f}).status == microstep::status::ok);
  trainer.model().parameters()[0] = 0.0f;
  CHECK(trainer.step(std::array{0x1.7p31f}, std::array{1.0f}).status == microstep::status::non_finite_gradient);
  CHECK(trainer.model().parameters()[0] == 0.0f);
}

TEST_CASE("without a column of its own a parameter's column is its index") {
  static_assert(microstep::gradient_column<parabola>(7) == 7);
  static_assert(microstep::gradient_column<microstep::linear<3, 2>>(2) == 2);
  static_assert(microstep::gradient_column<microstep::linear<3, 2>>(3) == 0);
  static_assert(microstep::gradient_column<microstep::linear<3, 2>>(7) == 1);
}
