// SPDX-License-Identifier: MIT
#include "microstep/optim/lion.hpp"

#include <doctest/doctest.h>

#include "support/follow_oracle.hpp"
#include "support/rule_properties.hpp"
#include "support/rule_rows.hpp"

using microstep::lion;
using microstep::lion_options;
using microstep::status;

namespace {

constexpr auto table = std::to_array<support::worked<lion_options>>({
    {"a step is one rate", {.learning_rate = 0.25f}, 1.0f, 3.0f, 1, 0.75},
    {"against the gradient", {.learning_rate = 0.25f}, 1.0f, -3.0f, 1, 1.25},
    {"and so is each", {.learning_rate = 0.25f}, 1.0f, 0.001f, 3, 0.25},
    {"by default 0.0001", {}, 1.0f, 3.0f, 1, 0.9999},
    // After 4 the first moment is (1 - beta2) 4.
    {"a moment of 1 and a gradient of -1 mix to nothing, which moves nothing",
     {.learning_rate = 0.25f, .beta1 = 0.5, .beta2 = 0.75},
     1.0f,
     {4.0f, -1.0f},
     2,
     0.75},
    {"1 and -2 mix to -0.5: the step turns",
     {.learning_rate = 0.25f, .beta1 = 0.5, .beta2 = 0.75},
     1.0f,
     {4.0f, -2.0f},
     2,
     1.0},
    {"2 and -1 mix to 0.5: it goes on",
     {.learning_rate = 0.25f, .beta1 = 0.5, .beta2 = 0.5},
     1.0f,
     {4.0f, -1.0f},
     2,
     0.5},
    {"1 and -2 mix to 0.25 if three quarters are the moment's",
     {.learning_rate = 0.25f, .beta1 = 0.75, .beta2 = 0.75},
     1.0f,
     {4.0f, -2.0f},
     2,
     0.5},
    {"the moment goes on where the gradient ends", {.learning_rate = 0.25f}, 1.0f, {4.0f, 0.0f}, 4, 0.0},
    {"no share of the moment leaves the sign of the gradient",
     {.learning_rate = 0.25f, .beta1 = 0.0},
     1.0f,
     {400.0f, -0.1f},
     2,
     1.0},
    {"decay is decoupled: the weight loses rate times decay",
     {.learning_rate = 0.5f, .weight_decay = 0.5f},
     4.0f,
     0.0f,
     2,
     2.25},
    {"beside the step: 3 - 0.5, 1.875 - 0.5", {.learning_rate = 0.5f, .weight_decay = 0.5f}, 4.0f, 3.0f, 2, 1.375},
    {"a zero gradient moves nothing", {}, 1.0f, 0.0f, 10, 1.0},
    {"a rate of zero moves nothing", {.learning_rate = 0.0f, .weight_decay = 0.5f}, 1.0f, 3.0f, 5, 1.0},
});

}  // namespace

TEST_CASE_TEMPLATE("lion does what is worked out by hand", P, MICROSTEP_EXACT_PACKS) {
  support::agrees_with<lion, P>(table, 1e-7);
}

TEST_CASE_TEMPLATE("lion: what holds for every rule", P, MICROSTEP_EXACT_PACKS) {
  support::same_bits_at_every_count<lion, P>(lion_options{.learning_rate = 0.01f});
  support::same_bits_at_every_count<lion, P>(support::member<microstep::lion_rule>::all);
  support::zero_gradient_moves_nothing<lion<37>, P>({.learning_rate = 0.1f});
  support::idle_state_stays_normal<lion<37>, P>({.learning_rate = 0.1f}, 10000);
  support::idle_state_stays_normal<lion<37>, P>({.learning_rate = 0.5f, .beta2 = 0.5, .weight_decay = 0.5f}, 3000);
}

TEST_CASE_TEMPLATE("lion follows the oracle", P, MICROSTEP_EXACT_PACKS) {
  using support::follows_oracle;
  // Where the rate is a power of two all sums are exact; other rates round the same way again and again, by half an ulp
  // at the most: 100 after 200 steps.
  follows_oracle<microstep::lion_rule, P>({.learning_rate = 0x1p-7f}, 1.0);
  follows_oracle<microstep::lion_rule, P>({.learning_rate = 0x1p-3f, .beta1 = 0.5, .beta2 = 0.5}, 1.0);
  follows_oracle<microstep::lion_rule, P>({.learning_rate = 0.01f, .beta2 = 0.9}, 100.0);
  follows_oracle<microstep::lion_rule, P>({.learning_rate = 0.01f, .weight_decay = 0.1f}, 100.0);
  follows_oracle<microstep::lion_rule, P>(support::member<microstep::lion_rule>::all, 100.0);
}

TEST_CASE_TEMPLATE("every step of lion is one rate to the bit, whatever the gradient", P, MICROSTEP_EXACT_PACKS) {
  for (const float gradient : {1.0f, -0.3f, 0x1p63f, -0x1p-60f}) {
    for (const double length : support::step_lengths<lion<5>, P>({.learning_rate = 0.1f}, gradient, 500)) {
      CHECK(length == (gradient > 0.0f ? static_cast<double>(0.1f) : -static_cast<double>(0.1f)));
    }
  }
}

TEST_CASE_TEMPLATE("lion takes a mixture below 2^-89 for zero, and one of 2^-87 for what it is", P,
                   MICROSTEP_EXACT_PACKS) {
  const lion_options halves{.learning_rate = 0.5f, .beta1 = 0.5, .beta2 = 0.5};
  for (const float sign : {1.0f, -1.0f}) {
    CHECK(support::step_lengths<lion<5>, P>(halves, sign * 0x1.fffffep-89f, 1)[0] == 0.0);
    CHECK(support::step_lengths<lion<5>, P>(halves, sign * 0x1p-86f, 1)[0] == 0.5 * static_cast<double>(sign));
  }
}

TEST_CASE("lion learns") {
  CHECK(support::remaining_share_of_a_quadratic<lion<20>>({.learning_rate = 0.01f}, 500) < 1e-3);
}

TEST_CASE("lion's defaults are its paper's, and its state is what its comment says") {
  constexpr lion_options o{};
  static_assert(o.learning_rate == 1e-4f && o.beta1.value == 0.9f && o.beta2.value == 0.99f && o.weight_decay == 0.0f);
  static_assert(sizeof(lion<256>) == support::to_register(4 * std::size_t{256}));
}

TEST_CASE("lion refuses each bad option and changes nothing") {
  using optimizer = lion<3>;
  using o = lion_options;
  static_assert(o{}.check() == status::ok);
  static_assert(o{.learning_rate = -1.0f}.check() == status::bad_learning_rate);
  static_assert(o{.beta1 = 1.0}.check() == status::bad_decay_rate);
  static_assert(o{.beta2 = 1.0}.check() == status::bad_decay_rate);
  static_assert(o{.weight_decay = -1.0f}.check() == status::bad_weight_decay);
  support::refuses_all_but_finite_non_negative<optimizer>(&o::learning_rate, status::bad_learning_rate);
  support::refuses_all_but_finite_non_negative<optimizer>(&o::weight_decay, status::bad_weight_decay);
  support::refuses_all_but_below_one<optimizer>(&o::beta1);
  support::refuses_all_but_below_one<optimizer>(&o::beta2);
}
