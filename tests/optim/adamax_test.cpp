// SPDX-License-Identifier: MIT
#include "microstep/optim/adamax.hpp"

#include <doctest/doctest.h>

#include "support/follow_oracle.hpp"
#include "support/rule_properties.hpp"
#include "support/rule_rows.hpp"

using microstep::adamax;
using microstep::adamax_options;

namespace {

constexpr auto table = std::to_array<support::worked<adamax_options>>({
    {"the first step is one rate", {.learning_rate = 0.25f}, 1.0f, 4.0f, 1, 0.75},
    {"it goes against the gradient", {.learning_rate = 0.25f}, 1.0f, -4.0f, 1, 1.25},
    {"under a constant gradient every step is one rate", {.learning_rate = 0.25f}, 1.0f, 4.0f, 10, -1.5},
    {"by default 0.002", {}, 1.0f, 4.0f, 1, 0.998},
    // After 4 and 1 the first moment is 0.5 * 2 + 0.5 * 1 = 1.5, corrected 1.5 / 0.75 = 2.
    {"the largest magnitude fades: 0.75 * 4 = 3 is still above 1, the step 0.25 * 2 / 3",
     {.learning_rate = 0.25f, .beta1 = 0.5, .beta2 = 0.75},
     1.0f,
     {4.0f, 1.0f},
     2,
     0.75 - 0.16666667},
    {"with no memory of it the last gradient divides: 0.25 * 2 / 1",
     {.learning_rate = 0.25f, .beta1 = 0.5, .beta2 = 0.0},
     1.0f,
     {4.0f, 1.0f},
     2,
     0.25},
    {"a larger gradient replaces it: 0.5 * 0.5 + 0.5 * 4 = 2.25, corrected 3, over 4",
     {.learning_rate = 0.25f, .beta1 = 0.5, .beta2 = 0.75},
     1.0f,
     {1.0f, 4.0f},
     2,
     0.75 - 0.1875},
    {"a magnitude has no sign: 0.5 * 2 - 0.5 * 4 = -1, corrected -4/3, over 4",
     {.learning_rate = 0.25f, .beta1 = 0.5, .beta2 = 0.75},
     1.0f,
     {4.0f, -4.0f},
     2,
     0.75 + 0.08333333},
    {"epsilon is added to the magnitude: 0.25 * 1 / (1 + 1)",
     {.learning_rate = 0.25f, .epsilon = 1.0f},
     1.0f,
     1.0f,
     1,
     0.875},
    {"before it fades: 0.75 * (4 + 1) = 3.75 against 1 + 1",
     {.learning_rate = 0.25f, .beta1 = 0.5, .beta2 = 0.75, .epsilon = 1.0f},
     1.0f,
     {4.0f, 1.0f},
     2,
     0.8 - 0.13333333},
    {"decay alone is a gradient, so one rate long",
     {.learning_rate = 0.25f, .weight_decay = 0.5f},
     2.0f,
     0.0f,
     1,
     1.75},
    {"maximize climbs", {.learning_rate = 0.25f, .maximize = true}, 1.0f, 4.0f, 1, 1.25},
    {"maximize turns the gradient, not the decay: 1 - 3 = -2",
     {.learning_rate = 0.25f, .weight_decay = 0.5f, .maximize = true},
     2.0f,
     3.0f,
     1,
     2.25},
    {"a rate of zero moves nothing", {.learning_rate = 0.0f}, 1.0f, 3.0f, 5, 1.0},
});

}  // namespace

TEST_CASE_TEMPLATE("adamax does what is worked out by hand", P, MICROSTEP_EXACT_PACKS) {
  support::agrees_with<adamax, P>(table, 4e-7);
}

TEST_CASE_TEMPLATE("adamax: what holds for every rule", P, MICROSTEP_EXACT_PACKS) {
  support::same_bits_at_every_count<adamax, P>(adamax_options{});
  support::same_bits_at_every_count<adamax, P>(support::member<microstep::adamax_rule>::all);
  support::zero_gradient_moves_nothing<adamax<37>, P>({.learning_rate = 0.1f, .epsilon = 0x1p-60f});
  support::maximize_mirrors<adamax<37>, P>({.learning_rate = 0.1f});
  support::idle_state_stays_normal<adamax<37>, P>({.learning_rate = 0.1f}, 3000);
  support::idle_state_stays_normal<adamax<37>, P>({.beta1 = 0.5, .beta2 = 0.5, .epsilon = 0x1p-60f}, 3000);
  support::idle_state_stays_normal<adamax<37>, P>({.learning_rate = 0.5f, .beta2 = 0.9, .weight_decay = 0.5f}, 3000);
}

TEST_CASE_TEMPLATE("adamax follows the oracle", P, MICROSTEP_EXACT_PACKS) {
  using support::follows_oracle;
  follows_oracle<microstep::adamax_rule, P>({}, 12.0);
  follows_oracle<microstep::adamax_rule, P>({.learning_rate = 0.1f, .beta1 = 0.5, .beta2 = 0.9}, 12.0);
  follows_oracle<microstep::adamax_rule, P>({.learning_rate = 0.01f, .epsilon = 0.1f, .weight_decay = 0.1f}, 12.0);
  follows_oracle<microstep::adamax_rule, P>(support::member<microstep::adamax_rule>::all, 12.0);
}

TEST_CASE_TEMPLATE("under a constant gradient every step of adamax is one rate", P, MICROSTEP_EXACT_PACKS) {
  for (const float gradient : {1.0f, -0.3f, 700.0f}) {
    for (const double length : support::step_lengths<adamax<5>, P>({.learning_rate = 0.5f}, gradient, 2000)) {
      CHECK(length == doctest::Approx(gradient > 0.0f ? 0.5 : -0.5).epsilon(1e-6));
    }
  }
}

TEST_CASE("adamax learns") {
  CHECK(support::remaining_share_of_a_quadratic<adamax<20>>({.learning_rate = 0.1f}, 300) < 1e-3);
}

TEST_CASE("adamax's defaults are torch's, and its state is what its comment says") {
  constexpr adamax_options o{};
  static_assert(o.learning_rate == 2e-3f && o.beta1.value == 0.9f && o.beta2.value == 0.999f && o.epsilon == 1e-8f &&
                o.weight_decay == 0.0f && !o.maximize);
  static_assert(sizeof(adamax<256>) == support::to_register(8 * 256 + 8));
}

TEST_CASE("adamax refuses each bad option and changes nothing") {
  support::refuses_each_bad_option_of_adams_kin<adamax<3>>();
}
