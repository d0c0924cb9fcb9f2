// SPDX-License-Identifier: MIT
#include "microstep/optim/adadelta.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

#include <doctest/doctest.h>

#include "support/follow_oracle.hpp"
#include "support/rule_properties.hpp"
#include "support/rule_rows.hpp"

using microstep::adadelta;
using microstep::adadelta_options;
using microstep::status;

namespace {

constexpr auto table = std::to_array<support::worked<adadelta_options>>({
    // With rho and epsilon 0.75: sqrt 0.75 / sqrt(0.25 + 0.75), whose square is 0.75.
    {"the first change comes from epsilon alone", {.rho = 0.75, .epsilon = 0.75f}, 1.0f, 1.0f, 1, 0.13397460},
    {"the second sees the first: sqrt(0.1875 + 0.75) / sqrt(0.4375 + 0.75)",
     {.rho = 0.75, .epsilon = 0.75f},
     1.0f,
     1.0f,
     2,
     -0.75454872},
    {"it goes against the gradient", {.rho = 0.75, .epsilon = 0.75f}, 1.0f, -1.0f, 1, 1.86602540},
    {"the change is proportional to the gradient: 3 sqrt 1.75 / sqrt(2.25 + 1.75)",
     {.learning_rate = 0.5f, .rho = 0.75, .epsilon = 1.75f},
     1.0f,
     3.0f,
     1,
     0.00784326},
    {"the rate scales the step, not the memory of it",
     {.learning_rate = 0.5f, .rho = 0.75, .epsilon = 0.75f},
     1.0f,
     1.0f,
     2,
     1.0 - 0.5 * 1.75454872},
    {"by default sqrt(1e-6) / sqrt(0.1 * 4 + 1e-6) * 2", {}, 1.0f, 2.0f, 1, 0.99683773},
    {"without memory and at rest the step is sqrt(1 / 2)", {.rho = 0.0, .epsilon = 1.0f}, 0.0f, 1.0f, 1, -0.70710678},
    {"and then sqrt((1/2 + 1) / 2)", {.rho = 0.0, .epsilon = 1.0f}, 0.0f, 1.0f, 2, -0.70710678 - 0.86602540},
    {"decay alone is a gradient, 1", {.rho = 0.75, .epsilon = 0.75f, .weight_decay = 0.5f}, 2.0f, 0.0f, 1, 1.13397460},
    {"maximize climbs", {.rho = 0.75, .epsilon = 0.75f, .maximize = true}, 1.0f, 1.0f, 1, 1.86602540},
    {"maximize turns the gradient, not the decay: 1 - 2 = -1",
     {.rho = 0.75, .epsilon = 0.75f, .weight_decay = 0.5f, .maximize = true},
     2.0f,
     2.0f,
     1,
     2.86602540},
    {"a rate of zero moves nothing", {.learning_rate = 0.0f}, 1.0f, 3.0f, 5, 1.0},
});

}  // namespace

TEST_CASE_TEMPLATE("adadelta does what is worked out by hand", P, MICROSTEP_EXACT_PACKS) {
  support::agrees_with<adadelta, P>(table, 4e-7);
}

TEST_CASE_TEMPLATE("adadelta: what holds for every rule", P, MICROSTEP_EXACT_PACKS) {
  support::same_bits_at_every_count<adadelta, P>(adadelta_options{});
  support::same_bits_at_every_count<adadelta, P>(support::member<microstep::adadelta_rule>::all);
  support::zero_gradient_moves_nothing<adadelta<37>, P>({.epsilon = 0x1p-60f});
  support::maximize_mirrors<adadelta<37>, P>({.epsilon = 1e-3f});
  support::idle_state_stays_normal<adadelta<37>, P>({}, 3000);
  support::idle_state_stays_normal<adadelta<37>, P>({.rho = 0.5, .epsilon = 0x1p-60f}, 3000);
  support::idle_state_stays_normal<adadelta<37>, P>({.rho = 0.5, .weight_decay = 0.5f}, 3000);
}

TEST_CASE_TEMPLATE("adadelta follows the oracle", P, MICROSTEP_EXACT_PACKS) {
  using support::follows_oracle;
  follows_oracle<microstep::adadelta_rule, P>({}, 12.0);
  follows_oracle<microstep::adadelta_rule, P>({.rho = 0.5, .epsilon = 0.1f}, 12.0);
  follows_oracle<microstep::adadelta_rule, P>(
      {.learning_rate = 0.1f, .rho = 0.99, .epsilon = 1e-2f, .weight_decay = 0.1f}, 12.0);
  follows_oracle<microstep::adadelta_rule, P>(support::member<microstep::adadelta_rule>::all, 12.0);
}

TEST_CASE_TEMPLATE("under a constant gradient adadelta's steps only grow", P, MICROSTEP_EXACT_PACKS) {
  for (const float gradient : {1.0f, -0.3f, 700.0f}) {
    std::vector<double> lengths = support::step_lengths<adadelta<5>, P>({}, gradient, 500);
    for (double& length : lengths) length *= std::copysign(1.0, static_cast<double>(gradient));
    CHECK(lengths[0] > 0.0);
    CHECK(std::ranges::adjacent_find(lengths, std::greater_equal{}) == lengths.end());
  }
}

TEST_CASE("adadelta learns") {
  CHECK(support::remaining_share_of_a_quadratic<adadelta<20>>({.epsilon = 1e-3f}, 300) < 1e-3);
}

TEST_CASE("adadelta's defaults are torch's, and its state is what its comment says") {
  constexpr adadelta_options o{};
  static_assert(o.learning_rate == 1.0f && o.rho.value == 0.9f && o.epsilon == 1e-6f && o.weight_decay == 0.0f &&
                !o.maximize);
  static_assert(sizeof(adadelta<256>) == support::to_register(8 * std::size_t{256}));
}

TEST_CASE("adadelta refuses each bad option and changes nothing") {
  using optimizer = adadelta<3>;
  using o = adadelta_options;
  static_assert(o{}.check() == status::ok);
  static_assert(o{.learning_rate = -1.0f}.check() == status::bad_learning_rate);
  static_assert(o{.rho = 1.0}.check() == status::bad_decay_rate);
  static_assert(o{.epsilon = 0.0f}.check() == status::bad_epsilon);
  static_assert(o{.weight_decay = -1.0f}.check() == status::bad_weight_decay);
  support::refuses_all_but_finite_non_negative<optimizer>(&o::learning_rate, status::bad_learning_rate);
  support::refuses_all_but_finite_non_negative<optimizer>(&o::weight_decay, status::bad_weight_decay);
  support::refuses_all_but_below_one<optimizer>(&o::rho);
  support::refuses_a_bad_epsilon<optimizer>();
}
