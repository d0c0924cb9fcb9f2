// SPDX-License-Identifier: MIT
#include "microstep/optim/sgd.hpp"

#include <array>
#include <string>

#include <doctest/doctest.h>

#include "support/oracle.hpp"
#include "support/rule_checks.hpp"
#include "support/rule_rows.hpp"

using microstep::arithmetic;
using microstep::sgd;
using microstep::sgd_options;
using microstep::status;

namespace {


struct row {
  const char* claim;
  sgd_options options;
  float weight, gradient;  // the gradient is the same at every step
  int steps;
  double expected;  // worked by hand
};

constexpr row table[] = {
    {"plain descent goes one rate times the gradient", {.learning_rate = 0.5f}, 1.0f, 3.0f, 1, -0.5},
    {"and again", {.learning_rate = 0.5f}, 1.0f, 3.0f, 2, -2.0},
    {"the first velocity is the gradient", {.learning_rate = 0.5f, .momentum = 0.5f}, 1.0f, 2.0f, 1, 0.0},
    {"the second keeps half of it", {.learning_rate = 0.5f, .momentum = 0.5f}, 1.0f, 2.0f, 2, -1.5},
    {"without friction steps grow by one each", {.learning_rate = 1.0f, .momentum = 1.0f}, 0.0f, 1.0f, 4, -10.0},
    {"dampening spares the first gradient", {.learning_rate = 1.0f, .momentum = 0.5f, .dampening = 0.5}, 0.0f, 1.0f, 1,
     -1.0},
    {"and halves the second", {.learning_rate = 1.0f, .momentum = 0.5f, .dampening = 0.5}, 0.0f, 1.0f, 2, -2.0},
    {"dampening without momentum does nothing", {.learning_rate = 1.0f, .dampening = 0.5}, 0.0f, 1.0f, 3, -3.0},
    {"nesterov looks one velocity ahead", {.learning_rate = 1.0f, .momentum = 0.5f, .nesterov = true}, 0.0f, 1.0f, 1,
     -1.5},
    {"nesterov's second", {.learning_rate = 1.0f, .momentum = 0.5f, .nesterov = true}, 0.0f, 1.0f, 2, -3.25},
    {"decay pulls to zero", {.learning_rate = 0.5f, .weight_decay = 0.5f}, 4.0f, 0.0f, 1, 3.0},
    {"decay enters the velocity", {.learning_rate = 0.5f, .momentum = 0.5f, .weight_decay = 0.5f}, 4.0f, 0.0f, 2, 1.75},
    {"maximize climbs", {.learning_rate = 0.5f, .maximize = true}, 1.0f, 3.0f, 1, 2.5},
    {"maximize turns the gradient, not the decay", {.learning_rate = 0.5f, .weight_decay = 0.5f, .maximize = true}, 4.0f,
     2.0f, 1, 4.0},
    {"a rate of zero moves nothing", {.learning_rate = 0.0f, .momentum = 0.5f}, 1.0f, 3.0f, 5, 1.0},
};

}  // namespace

TEST_CASE_TEMPLATE("sgd does what is worked out by hand", P, MICROSTEP_EXACT_PACKS) {
  constexpr std::size_t count = 2 * 16 + 1;
  for (const row& r : table) {
    CAPTURE(std::string{r.claim});
    REQUIRE(r.options.check() == status::ok);
    sgd<count> optimizer;
    std::vector<float> weights(count, r.weight);
    const std::vector<float> gradient(count, r.gradient);
    for (int t = 0; t < r.steps; ++t) support::step_with<P>(optimizer, r.options, weights.data(), gradient.data(), count);
    for (const float w : weights) CHECK(static_cast<double>(w) == r.expected);
  }
}

TEST_CASE_TEMPLATE("sgd: what holds for every rule", P, MICROSTEP_EXACT_PACKS) {
  const sgd_options all{.learning_rate = 0.05f, .momentum = 0.9f, .dampening = 0.1, .weight_decay = 0.01f};
  const sgd_options look_ahead{.learning_rate = 0.05f, .momentum = 0.9f, .nesterov = true};
  support::same_bits_at_every_count<sgd, P>(all);
  support::same_bits_at_every_count<sgd, P>(look_ahead);
  support::same_bits_at_every_count<sgd, P>(sgd_options{.learning_rate = 0.05f});
  support::zero_gradient_moves_nothing<sgd<37>, P>({.learning_rate = 0.1f, .momentum = 0.9f});
  support::maximize_mirrors<sgd<37>, P>(look_ahead);
  support::idle_state_stays_normal<sgd<37>, P>({.learning_rate = 0.1f, .momentum = 0.9f}, 3000);
  support::idle_state_stays_normal<sgd<37>, P>({.learning_rate = 0.5f, .momentum = 0.5f, .weight_decay = 0.5f}, 3000);
  support::idle_state_stays_normal<sgd<37>, P>({.learning_rate = 0.5f, .weight_decay = 0.5f}, 3000);
}

TEST_CASE("sgd follows the oracle") {
  constexpr std::size_t count = 33;
  for (const sgd_options& options :
       {sgd_options{.learning_rate = 0.1f}, sgd_options{.learning_rate = 0.1f, .momentum = 0.9f},
        sgd_options{.learning_rate = 0.1f, .momentum = 0.9f, .dampening = 0.3, .weight_decay = 0.01f},
        sgd_options{.learning_rate = 0.1f, .momentum = 0.9f, .weight_decay = 0.01f, .nesterov = true, .maximize = true}}) {
    sgd<count> optimizer;
    oracle::sgd reference{count};
    std::vector<float> weights = support::normals(count, 1);
    std::vector<double> expected = oracle::widen(weights);
    double largest = 1.0;
    for (std::uint64_t t = 0; t < 100; ++t) {
      const std::vector<float> gradient = support::normals(count, 100 + t);
      REQUIRE(microstep::step(optimizer, options, std::span<float, count>{weights}, std::span<const float, count>{gradient}) ==
              status::ok);
      reference.step(options, expected, oracle::widen(gradient));
      for (std::size_t i = 0; i < count; ++i) {
        largest = std::max(largest, std::abs(expected[i]));
        CHECK(std::abs(static_cast<double>(weights[i]) - expected[i]) <= 8 * 0x1p-23 * largest);
      }
    }
  }
}

TEST_CASE("sgd keeps its velocity over steps without momentum") {
  // As torch.optim: the velocity is 1 after the first step and the second, 1.5 and 1.75 after the next two.
  sgd<1> optimizer;
  std::array<float, 1> weight{0.0f};
  const std::array<float, 1> gradient{1.0f};
  const sgd_options with{.learning_rate = 1.0f, .momentum = 0.5f};
  const sgd_options without{.learning_rate = 1.0f};
  REQUIRE(microstep::step(optimizer, with, weight, gradient) == status::ok);
  CHECK(weight[0] == -1.0f);
  REQUIRE(microstep::step(optimizer, without, weight, gradient) == status::ok);
  CHECK(weight[0] == -2.0f);
  REQUIRE(microstep::step(optimizer, with, weight, gradient) == status::ok);
  CHECK(weight[0] == -3.5f);
  REQUIRE(microstep::step(optimizer, with, weight, gradient) == status::ok);
  CHECK(weight[0] == -5.25f);
  optimizer.reset();
  REQUIRE(microstep::step(optimizer, with, weight, gradient) == status::ok);
  CHECK(weight[0] == -6.25f);
}

TEST_CASE("sgd learns") {
  CHECK(support::remaining_share_of_a_quadratic<sgd<20>>({.learning_rate = 0.5f}, 100) < 1e-3);
  CHECK(support::remaining_share_of_a_quadratic<sgd<20>>({.learning_rate = 0.1f, .momentum = 0.9f}, 100) < 1e-3);
  CHECK(support::remaining_share_of_a_quadratic<sgd<20>>({.learning_rate = 0.1f, .momentum = 0.9f, .nesterov = true}, 100) <
        1e-3);
}

TEST_CASE("sgd refuses each bad option and changes nothing") {
  static_assert(sgd_options{}.check() == status::ok);
  static_assert(sgd_options{.learning_rate = 0.0f, .momentum = 1.0f, .dampening = 1.0}.check() == status::ok);
  struct {
    sgd_options options;
    status expected;
  } const rows[] = {
      {{.learning_rate = -0.1f}, status::bad_learning_rate},
      {{.learning_rate = support::not_a_number}, status::bad_learning_rate},
      {{.learning_rate = support::infinity}, status::bad_learning_rate},
      {{.momentum = -0.1f}, status::bad_momentum},
      {{.momentum = 1.0001f}, status::bad_momentum},
      {{.momentum = support::not_a_number}, status::bad_momentum},
      {{.dampening = -0.1}, status::bad_dampening},
      {{.dampening = 1.1}, status::bad_dampening},
      {{.dampening = static_cast<double>(support::not_a_number)}, status::bad_dampening},
      {{.weight_decay = -1.0f}, status::bad_weight_decay},
      {{.weight_decay = support::infinity}, status::bad_weight_decay},
      {{.weight_decay = support::not_a_number}, status::bad_weight_decay},
      {{.nesterov = true}, status::bad_nesterov},
      {{.momentum = 0.9f, .dampening = 0.1, .nesterov = true}, status::bad_nesterov},
  };
  for (const auto& r : rows) support::refuses<sgd<3>>(r.options, r.expected);
}
