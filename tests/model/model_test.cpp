// SPDX-License-Identifier: MIT
#include "microstep/model/model.hpp"

#include <array>

#include <doctest/doctest.h>

#include "microstep/loss/squared_error.hpp"
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
