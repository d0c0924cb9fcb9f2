// SPDX-License-Identifier: MIT
#include "microstep/optim/adagrad.hpp"

#include <doctest/doctest.h>

#include "support/follow_oracle.hpp"
#include "support/rule_properties.hpp"
#include "support/rule_rows.hpp"

using microstep::adagrad;
using microstep::adagrad_options;
using microstep::status;

namespace {

// Under a constant gradient step t is a rate over the root of t.
constexpr auto table = std::to_array<support::worked<adagrad_options>>({
    {"the first step is one rate", {.learning_rate = 0.5f}, 1.0f, 3.0f, 1, 0.5},
    {"it goes against the gradient", {.learning_rate = 0.5f}, 1.0f, -3.0f, 1, 1.5},
    {"the second is 0.5 / sqrt 2", {.learning_rate = 0.5f}, 1.0f, 3.0f, 2, 0.14644661},
    {"the third is 0.5 / sqrt 3", {.learning_rate = 0.5f}, 1.0f, 3.0f, 3, -0.14222853},
    {"by default the first step is 0.01", {}, 1.0f, 3.0f, 1, 0.99},
    {"the sum keeps what was: sqrt(9 + 16) = 5 under 4", {.learning_rate = 0.5f}, 1.0f, {3.0f, -4.0f}, 2, 0.9},
    {"the sum starts from the initial value: sqrt(16 + 9) = 5 under 3",
     {.learning_rate = 0.5f, .initial_accumulator = 16.0f},
     1.0f,
     3.0f,
     1,
     0.7},
    {"once: sqrt(16 + 9 + 9)", {.learning_rate = 0.5f, .initial_accumulator = 16.0f}, 1.0f, 3.0f, 2, 0.44275212},
    {"the rate falls from the second step on: 0.25 / sqrt 2",
     {.learning_rate = 0.5f, .learning_rate_decay = 1.0f},
     1.0f,
     3.0f,
     2,
     0.32322330},
    {"as 1 / (1 + (t - 1) decay): 0.5 / 2 / sqrt 3 at the third",
     {.learning_rate = 0.5f, .learning_rate_decay = 0.5f},
     1.0f,
     3.0f,
     3,
     0.5 - 0.23570226 - 0.14433757},
    {"epsilon is added to the root: 0.5 * 1 / (1 + 1)", {.learning_rate = 0.5f, .epsilon = 1.0f}, 1.0f, 1.0f, 1, 0.75},
    {"decay alone is a gradient, 1", {.learning_rate = 0.5f, .weight_decay = 0.5f}, 2.0f, 0.0f, 1, 1.5},
    {"maximize climbs", {.learning_rate = 0.5f, .maximize = true}, 1.0f, 3.0f, 1, 1.5},
    {"maximize turns the gradient, not the decay: 1 - 3 = -2",
     {.learning_rate = 0.5f, .weight_decay = 0.5f, .maximize = true},
     2.0f,
     3.0f,
     1,
     2.5},
    {"a rate of zero moves nothing", {.learning_rate = 0.0f}, 1.0f, 3.0f, 5, 1.0},
});

}  // namespace

TEST_CASE_TEMPLATE("adagrad does what is worked out by hand", P, MICROSTEP_EXACT_PACKS) {
  support::agrees_with<adagrad, P>(table, 4e-7);
}

TEST_CASE_TEMPLATE("adagrad: what holds for every rule", P, MICROSTEP_EXACT_PACKS) {
  support::same_bits_at_every_count<adagrad, P>(adagrad_options{});
  support::same_bits_at_every_count<adagrad, P>(support::member<microstep::adagrad_rule>::all);
  support::zero_gradient_moves_nothing<adagrad<37>, P>({.learning_rate = 0.1f, .epsilon = 0x1p-60f});
  support::zero_gradient_moves_nothing<adagrad<37>, P>({.initial_accumulator = 1.0f});
  support::maximize_mirrors<adagrad<37>, P>({.learning_rate = 0.1f});
  support::idle_state_stays_normal<adagrad<37>, P>({.learning_rate = 0.1f}, 3000);
  support::idle_state_stays_normal<adagrad<37>, P>({.learning_rate = 0.5f, .weight_decay = 0.5f}, 3000);
}

TEST_CASE_TEMPLATE("adagrad follows the oracle", P, MICROSTEP_EXACT_PACKS) {
  using support::follows_oracle;
  follows_oracle<microstep::adagrad_rule, P>({}, 12.0);
  follows_oracle<microstep::adagrad_rule, P>({.learning_rate = 0.5f, .weight_decay = 0.1f}, 12.0);
  follows_oracle<microstep::adagrad_rule, P>({.learning_rate_decay = 0.1f, .initial_accumulator = 0.1f}, 12.0);
  follows_oracle<microstep::adagrad_rule, P>(support::member<microstep::adagrad_rule>::all, 12.0);
}

TEST_CASE_TEMPLATE("adagrad's step t under a constant gradient is a rate over the root of t", P,
                   MICROSTEP_EXACT_PACKS) {
  for (const float gradient : {1.0f, -0.3f, 700.0f}) {
    const std::vector<double> lengths = support::step_lengths<adagrad<5>, P>({.learning_rate = 0.5f}, gradient, 500);
    for (std::size_t t = 1; t <= lengths.size(); ++t) {
      CHECK(std::abs(lengths[t - 1]) == doctest::Approx(0.5 / std::sqrt(t)).epsilon(2e-5));
      CHECK((lengths[t - 1] > 0.0) == (gradient > 0.0f));
    }
  }
}

TEST_CASE_TEMPLATE("adagrad's sum stops at 2^126, and the weight still moves", P, MICROSTEP_EXACT_PACKS) {
  // The largest gradient a step may see, 2^63: from the second on the sum stays, where it would be infinite at the
  // fifth.
  const std::vector<double> lengths =
      support::step_lengths<adagrad<5>, P>({.learning_rate = 0.5f, .initial_accumulator = 0x1p126f}, 0x1p63f, 20);
  for (const double length : lengths) CHECK(length == 0.5);
}

TEST_CASE_TEMPLATE("adagrad's sum takes in no square of 2^-25 of it or less", P, MICROSTEP_EXACT_PACKS) {
  const auto lengths = [](float start) {
    return support::step_lengths<adagrad<5>, P>({.learning_rate = 0.5f, .initial_accumulator = start}, 1.0f, 1000);
  };
  const std::vector<double> stopped = lengths(0x1p25f), going_on = lengths(0x1p23f);
  CHECK(stopped.back() == stopped.front());
  CHECK(going_on.back() < going_on.front());
}

TEST_CASE("adagrad learns") {
  CHECK(support::remaining_share_of_a_quadratic<adagrad<20>>({.learning_rate = 0.5f}, 300) < 1e-3);
}

TEST_CASE("adagrad's defaults are torch's, and its state is what its comment says") {
  constexpr adagrad_options o{};
  static_assert(o.learning_rate == 1e-2f && o.learning_rate_decay == 0.0f && o.initial_accumulator == 0.0f &&
                o.epsilon == 1e-10f && o.weight_decay == 0.0f && !o.maximize);
  static_assert(sizeof(adagrad<256>) == support::to_register(4 * 256 + 4));
}

TEST_CASE("adagrad refuses each bad option and changes nothing") {
  using optimizer = adagrad<3>;
  using o = adagrad_options;
  static_assert(o{}.check() == status::ok);
  static_assert(o{.learning_rate = -1.0f}.check() == status::bad_learning_rate);
  static_assert(o{.learning_rate_decay = -1.0f}.check() == status::bad_learning_rate_decay);
  static_assert(o{.initial_accumulator = -1.0f}.check() == status::bad_initial_accumulator);
  static_assert(o{.epsilon = 0.0f}.check() == status::bad_epsilon);
  static_assert(o{.weight_decay = -1.0f}.check() == status::bad_weight_decay);
  static_assert(o{.initial_accumulator = 0x1p126f}.check() == status::ok);
  support::refuses_all_but_finite_non_negative<optimizer>(&o::learning_rate, status::bad_learning_rate);
  support::refuses_all_but_finite_non_negative<optimizer>(&o::learning_rate_decay, status::bad_learning_rate_decay);
  support::refuses_all_but_finite_non_negative<optimizer>(&o::weight_decay, status::bad_weight_decay);
  support::refuses_a_bad_epsilon<optimizer>();
  for (const float bad : {-0.1f, 0x1.000002p126f, support::not_a_number, support::infinity}) {
    support::refuses<optimizer>({.initial_accumulator = bad}, status::bad_initial_accumulator);
  }
}
