// SPDX-License-Identifier: MIT
#include "microstep/train/trainer.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <string>
#include <type_traits>

#include <doctest/doctest.h>

#include "microstep/loss/squared_error.hpp"
#include "microstep/model/linear.hpp"
#include "microstep/optim/adam.hpp"
#include "microstep/optim/sgd.hpp"
#include "support/oracle.hpp"
#include "support/packs.hpp"

using microstep::adam;
using microstep::arithmetic;
using microstep::linear;
using microstep::sgd;
using microstep::squared_error;
using microstep::status;
using microstep::trainer;

namespace {

void check_report(const microstep::report& report, double expected_loss) {
  REQUIRE(report.status == status::ok);
  CHECK(static_cast<double>(report.loss) == doctest::Approx(expected_loss).epsilon(1e-5));
}

/// The largest distance of a parameter, in ulp of the largest magnitude of a parameter.
double distance_of(std::span<const float> parameters, const std::vector<double>& expected) {
  double largest = 0.0, distance = 0.0;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    largest = std::max(largest, std::abs(expected[i]));
    distance = std::max(distance, std::abs(static_cast<double>(parameters[i]) - expected[i]));
  }
  return distance / (0x1p-23 * largest);
}

/// Ten steps of a random linear model beside the double-precision oracle, at varying row counts.
template <std::size_t Inputs, std::size_t Outputs, std::size_t Batch, template <std::size_t> class Optimizer, arithmetic A,
          class Oracle, class Options>
double distance_to_oracle(const Options& options, Oracle reference_optimizer) {
  using head = linear<Inputs, Outputs>;
  trainer<head, Optimizer, squared_error, Batch, A> trained{{.optimizer = options}};
  microstep::random_generator generator{Inputs * 100 + Outputs};
  trained.model().initialise(generator);
  std::vector<double> parameters = oracle::widen(trained.model().parameters());
  const oracle::linear reference{Inputs, Outputs};
  double distance = 0.0;
  for (std::size_t t = 0; t < 10; ++t) {
    const std::size_t rows = t % 2 == 0 ? Batch : 1 + (t * 7) % Batch;
    const std::vector<float> inputs = support::normals(rows * Inputs, 10 + t);
    const std::vector<float> targets = support::normals(rows * Outputs, 20 + t);
    const auto wide_inputs = oracle::widen(inputs);
    std::vector<double> errors = reference.forward(parameters, wide_inputs);
    const double expected_loss = oracle::linear::differentiate(errors, oracle::widen(targets));
    reference_optimizer.step(options, parameters, reference.backward(wide_inputs, errors));

    const microstep::report report = trained.step(inputs, targets);
    check_report(report, expected_loss);
    distance = std::max(distance, distance_of(trained.model().parameters(), parameters));
  }
  return distance;
}

// After ten steps, over the shapes below and every instruction set: 2.2 ulp measured.
constexpr double bound = 3.0;

void check_distance(const std::string& shape, double by_momentum, double by_adam) {
  CAPTURE(shape);
  CHECK(by_momentum <= bound);
  CHECK(by_adam <= bound);
}

template <std::size_t Inputs, std::size_t Outputs, std::size_t Batch, arithmetic A = arithmetic::strict>
void follows_the_oracle() {
  const microstep::sgd_options momentum{.learning_rate = 0.01f, .momentum = 0.9f};
  const microstep::adam_options moments{.learning_rate = 0.01f};
  constexpr std::size_t count = linear<Inputs, Outputs>::parameter_count;
  check_distance(std::to_string(Inputs) + " -> " + std::to_string(Outputs) + ", batch " + std::to_string(Batch),
                 distance_to_oracle<Inputs, Outputs, Batch, sgd, A>(momentum, oracle::sgd{count}),
                 distance_to_oracle<Inputs, Outputs, Batch, adam, A>(moments, oracle::adam{count, false, false}));
}

/// The root of the squared error, which has no derivative at its minimum.
struct distance {
  using target = float;
  template <std::size_t Outputs>
  static constexpr std::size_t targets_per_row = Outputs;
  template <arithmetic, std::size_t>
  static float differentiate(std::span<float> predictions, std::span<const float> targets, std::size_t) noexcept {
    const float difference = predictions[0] - targets[0];
    const float loss = std::abs(difference);
    predictions[0] = difference / loss;
    return loss;
  }
};

using small_head = linear<3, 2>;
template <template <std::size_t> class Optimizer>
using small_trainer = trainer<small_head, Optimizer, squared_error, 4>;

/// A trainer in the middle of its work, so that its state is not all zero.
template <template <std::size_t> class Optimizer>
small_trainer<Optimizer> trained_for_a_while() {
  small_trainer<Optimizer> trained{{.optimizer = {.learning_rate = 0.01f}}};
  microstep::random_generator generator{1};
  trained.model().initialise(generator);
  for (std::uint64_t t = 0; t < 5; ++t) {
    REQUIRE(trained.step(support::normals(12, t), support::normals(8, 50 + t)).status == status::ok);
  }
  return trained;
}

/// The step is refused with this status, and parameters and state keep every byte.
template <class Trainer>
void is_refused(Trainer& trained, std::span<const float> inputs, std::span<const float> targets, status expected) {
  const Trainer before = trained;
  const microstep::report report = trained.step(inputs, targets);
  CHECK(report.status == expected);
  CHECK(std::memcmp(&trained.model(), &before.model(), sizeof before.model()) == 0);
  CHECK(std::memcmp(&trained.optimizer(), &before.optimizer(), sizeof before.optimizer()) == 0);
}

}  // namespace

TEST_CASE("the trainer follows the oracle over many shapes") {
  follows_the_oracle<1, 1, 1>();
  follows_the_oracle<1, 1, 33>();
  follows_the_oracle<1, 3, 8>();
  follows_the_oracle<2, 1, 5>();
  follows_the_oracle<3, 17, 2>();
  follows_the_oracle<5, 4, 16>();
  follows_the_oracle<8, 8, 8>();
  follows_the_oracle<13, 2, 33>();
  follows_the_oracle<15, 5, 7>();
  follows_the_oracle<16, 4, 8>();
  follows_the_oracle<17, 1, 32>();
  follows_the_oracle<24, 9, 3>();
  follows_the_oracle<31, 16, 33>();
  follows_the_oracle<32, 12, 1>();
  follows_the_oracle<33, 6, 17>();
  follows_the_oracle<47, 3, 9>();
  follows_the_oracle<64, 10, 32>();
  follows_the_oracle<65, 17, 4>();
  follows_the_oracle<70, 17, 33>();
  follows_the_oracle<16, 4, 8, arithmetic::fused>();
  follows_the_oracle<33, 6, 17, arithmetic::fused>();
  follows_the_oracle<64, 10, 32, arithmetic::fast>();
}

TEST_CASE_TEMPLATE("any count of rows up to the batch trains; others are refused", Rule, sgd<8>, adam<8>) {
  constexpr bool is_sgd = std::is_same_v<Rule, sgd<8>>;
  auto trained = [] {
    if constexpr (is_sgd) {
      return trained_for_a_while<sgd>();
    } else {
      return trained_for_a_while<adam>();
    }
  }();
  const std::vector<float> inputs = support::normals(15, 1), targets = support::normals(10, 2);
  for (std::size_t rows = 1; rows <= 4; ++rows) {
    CHECK(trained.step(std::span{inputs}.first(rows * 3), std::span{targets}.first(rows * 2)).status == status::ok);
  }
  const std::span<const float> none;
  is_refused(trained, none, none, status::bad_shape);
  is_refused(trained, inputs, targets, status::bad_shape);  // five rows
  is_refused(trained, std::span{inputs}.first(7), std::span{targets}.first(4), status::bad_shape);
  is_refused(trained, std::span{inputs}.first(6), std::span{targets}.first(5), status::bad_shape);
  is_refused(trained, std::span{inputs}.first(6), std::span{targets}.first(2), status::bad_shape);
  is_refused(trained, std::span{inputs}.first(6), none, status::bad_shape);
}

TEST_CASE("a non-finite input or target, anywhere, is refused and changes nothing") {
  auto by_sgd = trained_for_a_while<sgd>();
  auto by_adam = trained_for_a_while<adam>();
  for (const float bad : {support::not_a_number, support::infinity, -support::infinity}) {
    for (std::size_t at = 0; at < 12; ++at) {
      std::vector<float> inputs = support::normals(12, 1);
      const std::vector<float> targets = support::normals(8, 2);
      inputs[at] = bad;
      is_refused(by_sgd, inputs, targets, status::non_finite_input);
      is_refused(by_adam, inputs, targets, status::non_finite_input);
    }
    for (std::size_t at = 0; at < 8; ++at) {
      const std::vector<float> inputs = support::normals(12, 1);
      std::vector<float> targets = support::normals(8, 2);
      targets[at] = bad;
      is_refused(by_sgd, inputs, targets, status::non_finite_target);
      is_refused(by_adam, inputs, targets, status::non_finite_target);
    }
  }
  // An input that only meets weights of zero is refused as well.
  small_trainer<sgd> untrained{{.optimizer = {.learning_rate = 0.01f}}};
  is_refused(untrained, std::array{0.0f, support::infinity, 0.0f}, std::array{0.0f, 0.0f}, status::non_finite_input);
}

TEST_CASE("a loss or a gradient that leaves float is refused and changes nothing") {
  auto by_sgd = trained_for_a_while<sgd>();
  auto by_adam = trained_for_a_while<adam>();
  const std::array far_targets{1e20f, 0.0f};
  is_refused(by_sgd, std::array{1.0f, 1.0f, 1.0f}, far_targets, status::non_finite_loss);
  is_refused(by_adam, std::array{1.0f, 1.0f, 1.0f}, far_targets, status::non_finite_loss);

  // Weights of zero hide a huge input from the loss; its gradient is 1e30 * 1e15.
  small_trainer<sgd> untrained{{.optimizer = {.learning_rate = 0.01f}}};
  is_refused(untrained, std::array{0.0f, 1e30f, 0.0f}, std::array{1e15f, 0.0f}, status::non_finite_gradient);
  // 1e20 is a float, its square is not; 1e18 and its square are.
  is_refused(untrained, std::array{0.0f, 1e20f, 0.0f}, std::array{1.0f, 0.0f}, status::non_finite_gradient);
  // The quick bound (all inputs' magnitudes times all errors') is beyond the limit, every gradient is within.
  CHECK(untrained.step(std::array{1e19f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f}, std::array{0.0f, 0.0f, 10.0f, 0.0f}).status ==
        status::ok);
  CHECK(untrained.model().bias()[0] > 0.0f);
}

TEST_CASE("a derivative that is no number is refused, even where the loss is one") {
  trainer<linear<1, 1>, sgd, distance, 2> trained{{.optimizer = {.learning_rate = 0.1f}}};
  CHECK(trained.step(std::array{1.0f}, std::array{1.0f}).status == status::ok);
  trained.model().parameters()[0] = 1.0f;
  trained.model().parameters()[1] = 0.0f;
  is_refused(trained, std::array{1.0f}, std::array{1.0f}, status::non_finite_gradient);
  decltype(trained)::accumulator sums;
  CHECK(trained.accumulate(sums, std::array{1.0f}, std::array{1.0f}, 1).status == status::non_finite_gradient);
  CHECK(sums.gradient()[0] == 0.0f);
}

TEST_CASE("clip_norm takes the step that a clipped gradient takes") {
  // The gradient of a 3 -> 2 head, by the oracle's formulas in the library's own order: rows one after the other.
  const std::vector<float> inputs = support::normals(12, 1), targets = support::normals(8, 2);
  for (const float limit : {0.25f, 1.0f, 1e6f, support::infinity}) {
    CAPTURE(limit);
    small_trainer<adam> trained{{.optimizer = {.learning_rate = 0.01f}, .clip_norm = limit}};
    small_trainer<adam>::accumulator sums;
    REQUIRE(trained.accumulate(sums, inputs, targets, 4).status == status::ok);
    std::array<float, small_head::parameter_count> gradient{};
    std::copy(sums.gradient().begin(), sums.gradient().end(), gradient.begin());
    adam<small_head::parameter_count> optimizer;
    std::array<float, small_head::parameter_count> weights{};
    double norm = 0.0;
    for (const float g : gradient) norm += static_cast<double>(g) * static_cast<double>(g);
    norm = std::sqrt(norm);
    REQUIRE(norm > 1.5);
    const double factor = std::min(1.0, static_cast<double>(limit) / (norm + 1e-6));
    for (float& g : gradient) g = static_cast<float>(static_cast<double>(g) * factor);
    REQUIRE(microstep::step(optimizer, {.learning_rate = 0.01f}, weights, gradient) == status::ok);
    REQUIRE(trained.step(inputs, targets).status == status::ok);
    for (std::size_t i = 0; i < weights.size(); ++i) {
      CHECK(static_cast<double>(trained.model().parameters()[i]) ==
            doctest::Approx(static_cast<double>(weights[i])).epsilon(1e-6));
    }
  }
}

TEST_CASE("clipping bounds the step of plain descent") {
  const std::vector<float> inputs = support::normals(12, 1), targets = support::normals(8, 2);
  small_trainer<sgd> by_norm{{.optimizer = {.learning_rate = 1.0f}, .clip_norm = 0.5f}};
  REQUIRE(by_norm.step(inputs, targets).status == status::ok);
  double norm = 0.0;
  for (const float w : by_norm.model().parameters()) norm += static_cast<double>(w) * static_cast<double>(w);
  CHECK(std::sqrt(norm) == doctest::Approx(0.5).epsilon(1e-5));

  small_trainer<sgd> unclipped{{.optimizer = {.learning_rate = 1.0f}}};
  small_trainer<sgd> by_value{{.optimizer = {.learning_rate = 1.0f}, .clip_value = 0.25f}};
  REQUIRE(unclipped.step(inputs, targets).status == status::ok);
  REQUIRE(by_value.step(inputs, targets).status == status::ok);
  for (std::size_t i = 0; i < small_head::parameter_count; ++i) {
    CHECK(by_value.model().parameters()[i] == std::clamp(unclipped.model().parameters()[i], -0.25f, 0.25f));
  }
}

TEST_CASE("a bad limit is refused, and so are two") {
  const auto verdict = [](float norm, float value) {
    return small_trainer<sgd>::options_type{.clip_norm = norm, .clip_value = value}.check();
  };
  CHECK(verdict(1.0f, support::infinity) == status::ok);
  CHECK(verdict(support::infinity, 1.0f) == status::ok);
  for (const float bad : {0.0f, -1.0f, support::not_a_number}) {
    CHECK(verdict(bad, support::infinity) == status::bad_clip);
    CHECK(verdict(support::infinity, bad) == status::bad_clip);
  }
  CHECK(verdict(1.0f, 1.0f) == status::bad_clip);
  auto trained = trained_for_a_while<sgd>();
  trained.options().clip_norm = 0.0f;
  is_refused(trained, support::normals(3, 1), support::normals(2, 2), status::bad_clip);
}

TEST_CASE("a bad option is refused with its own status and changes nothing") {
  auto by_sgd = trained_for_a_while<sgd>();
  by_sgd.options().optimizer.momentum = 1.5f;
  is_refused(by_sgd, support::normals(3, 1), support::normals(2, 2), status::bad_momentum);
  by_sgd.options().optimizer.momentum = 0.5f;
  CHECK(by_sgd.step(support::normals(3, 1), support::normals(2, 2)).status == status::ok);
  auto by_adam = trained_for_a_while<adam>();
  by_adam.options().optimizer.epsilon = 0.0f;
  is_refused(by_adam, support::normals(3, 1), support::normals(2, 2), status::bad_epsilon);
}

TEST_CASE("a diverging run ends in a refusal with finite parameters") {
  small_trainer<sgd> trained{{.optimizer = {.learning_rate = 50.0f, .momentum = 0.9f}}};
  const std::vector<float> inputs = support::normals(12, 1), targets = support::normals(8, 2);
  microstep::report report{};
  int steps = 0;
  do report = trained.step(inputs, targets);
  while (report.status == status::ok && ++steps < 1000);
  CHECK(report.status == status::non_finite_loss);
  CHECK(steps > 3);
  CHECK(microstep::all_finite(trained.model().parameters()));
}

TEST_CASE("training in two halves after a copy equals training in one go") {
  auto whole = trained_for_a_while<adam>();
  auto copy = whole;  // trivially copyable: its bytes are its whole state
  static_assert(std::is_trivially_copyable_v<decltype(whole)>);
  for (std::uint64_t t = 0; t < 5; ++t) {
    REQUIRE(whole.step(support::normals(12, t), support::normals(8, t + 9)).status == status::ok);
    REQUIRE(copy.step(support::normals(12, t), support::normals(8, t + 9)).status == status::ok);
  }
  CHECK(std::memcmp(&whole.model(), &copy.model(), sizeof whole.model()) == 0);
  CHECK(std::memcmp(&whole.optimizer(), &copy.optimizer(), sizeof whole.optimizer()) == 0);
}

TEST_CASE("reset forgets the optimizer's state and keeps the parameters") {
  auto trained = trained_for_a_while<adam>();
  const auto before = trained;
  trained.reset();
  CHECK(std::memcmp(&trained.model(), &before.model(), sizeof before.model()) == 0);
  small_trainer<adam> fresh{trained.options()};
  std::ranges::copy(trained.model().parameters(), fresh.model().parameters().begin());
  for (std::uint64_t t = 0; t < 3; ++t) {
    REQUIRE(trained.step(support::normals(12, t), support::normals(8, t + 9)).status == status::ok);
    REQUIRE(fresh.step(support::normals(12, t), support::normals(8, t + 9)).status == status::ok);
  }
  CHECK(std::ranges::equal(trained.model().parameters(), fresh.model().parameters()));
}

TEST_CASE("the object is what its comment says and nothing more") {
  // parameters, velocity, errors, options; each array padded to a register, the whole to its alignment
  constexpr std::size_t register_bytes = microstep::simd::native<arithmetic::strict>::size * sizeof(float);
  using momentum_trainer = trainer<linear<64, 10>, sgd, squared_error, 32>;
  using adam_trainer = trainer<linear<64, 10>, adam, squared_error, 32>;
  static_assert(sizeof(momentum_trainer) <= 4 * (2 * 650 + 320) + sizeof(microstep::sgd_options) + 4 + 5 * register_bytes);
  static_assert(sizeof(adam_trainer) <= 4 * (3 * 650 + 320) + sizeof(microstep::adam_options) + 16 + 5 * register_bytes);
}
