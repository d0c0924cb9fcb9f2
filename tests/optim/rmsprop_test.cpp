// SPDX-License-Identifier: MIT
#include "microstep/optim/rmsprop.hpp"

#include <doctest/doctest.h>

#include "support/follow_oracle.hpp"
#include "support/rule_properties.hpp"
#include "support/rule_rows.hpp"

using microstep::rmsprop;
using microstep::rmsprop_centered;
using microstep::rmsprop_centered_momentum;
using microstep::rmsprop_momentum;
using microstep::rmsprop_momentum_options;
using microstep::rmsprop_options;
using microstep::status;

namespace {

// Under a constant gradient g the mean square after t steps is g^2 (1 - alpha^t).
constexpr auto plain = std::to_array<support::worked<rmsprop_options>>({
    {"the first step is a rate over the root of 1 - alpha: 0.25 * 3 / 1.5",
     {.learning_rate = 0.25f, .alpha = 0.75},
     1.0f,
     3.0f,
     1,
     0.5},
    {"it goes against the gradient", {.learning_rate = 0.25f, .alpha = 0.75}, 1.0f, -3.0f, 1, 1.5},
    {"the second is 0.25 * 3 / sqrt(3.9375)", {.learning_rate = 0.25f, .alpha = 0.75}, 1.0f, 3.0f, 2, 0.12203553},
    {"by default the first step is 0.01 / sqrt(0.01)", {}, 1.0f, 3.0f, 1, 0.9},
    {"the mean square outlives its gradient: sqrt(0.75 * 4 + 0.25 * 16) = sqrt 7 under 4",
     {.learning_rate = 1.0f, .alpha = 0.75},
     0.0f,
     {4.0f, -4.0f},
     2,
     -2.0 + 1.5118579},
    {"epsilon is added to the root: 0.25 * 1 / (0.5 + 0.5)",
     {.learning_rate = 0.25f, .alpha = 0.75, .epsilon = 0.5f},
     1.0f,
     1.0f,
     1,
     0.75},
    {"without memory it is the sign of the gradient", {.learning_rate = 0.25f, .alpha = 0.0}, 1.0f, 7.0f, 3, 0.25},
    {"decay alone is a gradient, 1", {.learning_rate = 0.25f, .alpha = 0.75, .weight_decay = 0.5f}, 2.0f, 0.0f, 1, 1.5},
    {"maximize climbs", {.learning_rate = 0.25f, .alpha = 0.75, .maximize = true}, 1.0f, 3.0f, 1, 1.5},
    {"maximize turns the gradient, not the decay: 1 - 3 = -2",
     {.learning_rate = 0.25f, .alpha = 0.75, .weight_decay = 0.5f, .maximize = true},
     2.0f,
     3.0f,
     1,
     2.5},
    {"a rate of zero moves nothing", {.learning_rate = 0.0f}, 1.0f, 3.0f, 5, 1.0},
});

// A divided gradient is 2 at first, then 1.5118579.
constexpr auto with_momentum = std::to_array<support::worked<rmsprop_momentum_options>>({
    {"the first velocity is the divided gradient",
     {.learning_rate = 0.25f, .alpha = 0.75, .momentum = 0.5f},
     1.0f,
     3.0f,
     1,
     0.5},
    {"the second keeps half of it: 1 + 1.5118579",
     {.learning_rate = 0.25f, .alpha = 0.75, .momentum = 0.5f},
     1.0f,
     3.0f,
     2,
     -0.12796447},
    {"without friction steps grow by one each",
     {.learning_rate = 0.25f, .alpha = 0.0, .momentum = 1.0f},
     0.0f,
     3.0f,
     4,
     -2.5},
    {"momentum of zero is none", {.learning_rate = 0.25f, .alpha = 0.75, .momentum = 0.0f}, 1.0f, 3.0f, 2, 0.12203553},
    {"by default 0.1 and 0.9 * 0.1 + 0.01 / sqrt(0.0199)", {}, 1.0f, 3.0f, 2, 0.9 - 0.09 - 0.07088812},
    {"the velocity goes on where the gradient ends: 2 and 1",
     {.learning_rate = 0.25f, .alpha = 0.75, .momentum = 0.5f},
     1.0f,
     {3.0f, 0.0f},
     2,
     0.25},
    {"maximize climbs",
     {.learning_rate = 0.25f, .alpha = 0.75, .momentum = 0.5f, .maximize = true},
     1.0f,
     3.0f,
     1,
     1.5},
    {"decay enters the velocity: a gradient of 1",
     {.learning_rate = 0.25f, .alpha = 0.75, .weight_decay = 0.5f},
     2.0f,
     0.0f,
     1,
     1.5},
});

// Under a constant gradient g the variance after t steps is g^2 alpha^t (1 - alpha^t).
constexpr auto centered = std::to_array<support::worked<rmsprop_options>>({
    {"the first step is 0.25 * 3 / sqrt(2.25 - 0.75^2)",
     {.learning_rate = 0.25f, .alpha = 0.75},
     1.0f,
     3.0f,
     1,
     0.42264973},
    {"the second is 0.25 * 3 / sqrt(3.9375 - 1.3125^2)",
     {.learning_rate = 0.25f, .alpha = 0.75},
     1.0f,
     3.0f,
     2,
     -0.08130290},
    {"the sign does not matter", {.learning_rate = 0.25f, .alpha = 0.75}, 1.0f, -3.0f, 1, 1.57735027},
    {"without memory there is no variance, and epsilon divides: 0.25 * 3 / 1",
     {.learning_rate = 0.25f, .alpha = 0.0, .epsilon = 1.0f},
     1.0f,
     3.0f,
     1,
     0.25},
    {"gradients about zero have all of the square: 1, then 1 / sqrt(0.75 - 0.25^2)",
     {.learning_rate = 0.5f, .alpha = 0.5, .epsilon = 0x1p-60f},
     0.0f,
     {1.0f, -1.0f},
     2,
     -1.0 + 0.60302269},
});
constexpr auto centered_with_momentum = std::to_array<support::worked<rmsprop_momentum_options>>({
    {"the velocity gathers 2.3094011 and 2.0158106",
     {.learning_rate = 0.25f, .alpha = 0.75, .momentum = 0.5f},
     1.0f,
     3.0f,
     2,
     -0.36997803},
    {"without momentum it is the plain centered one",
     {.learning_rate = 0.25f, .alpha = 0.75, .momentum = 0.0f},
     1.0f,
     3.0f,
     2,
     -0.08130290},
});

template <class Optimizer>
void refuses_each_bad_option() {
  using o = typename Optimizer::options;
  static_assert(o{}.check() == status::ok);
  static_assert(o{.learning_rate = 0.0f, .alpha = 0.0, .epsilon = 0x1p-60f, .weight_decay = 0.0f}.check() ==
                status::ok);
  static_assert(o{.learning_rate = -1.0f}.check() == status::bad_learning_rate);
  static_assert(o{.alpha = 1.0}.check() == status::bad_decay_rate);
  static_assert(o{.epsilon = 0.0f}.check() == status::bad_epsilon);
  static_assert(o{.weight_decay = -1.0f}.check() == status::bad_weight_decay);
  support::refuses_all_but_finite_non_negative<Optimizer>(&o::learning_rate, status::bad_learning_rate);
  support::refuses_all_but_finite_non_negative<Optimizer>(&o::weight_decay, status::bad_weight_decay);
  support::refuses_all_but_below_one<Optimizer>(&o::alpha);
  support::refuses_a_bad_epsilon<Optimizer>();
}

template <template <std::size_t> class Optimizer, class P>
void holds_what_holds_for_every_rule() {
  using o = typename Optimizer<37>::options;
  support::same_bits_at_every_count<Optimizer, P>(o{});
  support::same_bits_at_every_count<Optimizer, P>(o{.alpha = 0.9, .epsilon = 1e-3f, .weight_decay = 0.1f});
  support::zero_gradient_moves_nothing<Optimizer<37>, P>({.learning_rate = 0.1f, .epsilon = 0x1p-60f});
  support::maximize_mirrors<Optimizer<37>, P>({.learning_rate = 0.1f});
  support::idle_state_stays_normal<Optimizer<37>, P>({.learning_rate = 0.1f}, 3000);
  support::idle_state_stays_normal<Optimizer<37>, P>({.learning_rate = 0.1f, .alpha = 0.5}, 3000);
  support::idle_state_stays_normal<Optimizer<37>, P>({.learning_rate = 0.5f, .alpha = 0.5, .weight_decay = 0.5f}, 3000);
}

}  // namespace

TEST_CASE_TEMPLATE("rmsprop does what is worked out by hand", P, MICROSTEP_EXACT_PACKS) {
  support::agrees_with<rmsprop, P>(plain, 4e-7);
  support::agrees_with<rmsprop_momentum, P>(with_momentum, 4e-7);
  support::agrees_with<rmsprop_centered, P>(centered, 4e-7);
  support::agrees_with<rmsprop_centered_momentum, P>(centered_with_momentum, 4e-7);
}

TEST_CASE_TEMPLATE("rmsprop: what holds for every rule", P, MICROSTEP_EXACT_PACKS) {
  holds_what_holds_for_every_rule<rmsprop, P>();
  holds_what_holds_for_every_rule<rmsprop_momentum, P>();
  holds_what_holds_for_every_rule<rmsprop_centered, P>();
  holds_what_holds_for_every_rule<rmsprop_centered_momentum, P>();
}

TEST_CASE_TEMPLATE("rmsprop follows the oracle", P, MICROSTEP_EXACT_PACKS) {
  const rmsprop_options quick{.learning_rate = 0.02f, .alpha = 0.5, .epsilon = 1e-3f};
  const rmsprop_momentum_options heavy{.alpha = 0.9, .epsilon = 1e-2f, .momentum = 0.9f, .weight_decay = 0.1f};
  support::follows_oracle<support::rmsprop_rule, P>({}, 12.0);
  support::follows_oracle<support::rmsprop_rule, P>(quick, 12.0);
  support::follows_oracle<support::rmsprop_rule, P>(support::member<support::rmsprop_rule>::all, 12.0);
  support::follows_oracle<support::rmsprop_momentum_rule, P>({}, 12.0);
  support::follows_oracle<support::rmsprop_momentum_rule, P>(heavy, 12.0);
  support::follows_oracle<support::rmsprop_momentum_rule, P>(support::member<support::rmsprop_momentum_rule>::all,
                                                             12.0);
  support::follows_oracle<support::rmsprop_centered_rule, P>({}, 12.0);
  support::follows_oracle<support::rmsprop_centered_rule, P>(quick, 12.0);
  support::follows_oracle<support::rmsprop_centered_momentum_rule, P>({}, 12.0);
  support::follows_oracle<support::rmsprop_centered_momentum_rule, P>(heavy, 12.0);
}

TEST_CASE_TEMPLATE("under a constant gradient rmsprop's steps come down to one rate", P, MICROSTEP_EXACT_PACKS) {
  const rmsprop_options options{.learning_rate = 0.5f, .alpha = 0.9};
  const std::vector<double> lengths = support::step_lengths<rmsprop<5>, P>(options, 3.0f, 200);
  const std::vector<double> apart =
      support::step_lengths<rmsprop_centered<5>, P>({.learning_rate = 0.5f, .alpha = 0.9}, 3.0f, 20);
  for (int t = 1; t <= 200; ++t) {
    const double gathered = 1.0 - std::pow(0.9, t);
    const auto step = static_cast<std::size_t>(t - 1);
    CHECK(lengths[step] == doctest::Approx(0.5 / std::sqrt(gathered)).epsilon(2e-6));
    if (t <= 20) CHECK(apart[step] == doctest::Approx(0.5 / std::sqrt(gathered * (1.0 - gathered))).epsilon(2e-5));
  }
  // The velocity's limit is 1 / (1 - momentum) of a rate.
  const std::vector<double> heavy = support::step_lengths<rmsprop_momentum<5>, P>(
      {.learning_rate = 0.5f, .alpha = 0.9, .momentum = 0.75f}, -3.0f, 200);
  CHECK(heavy.back() == doctest::Approx(-2.0).epsilon(2e-6));
}

TEST_CASE_TEMPLATE("a variance that rounding has made negative counts as zero", P, MICROSTEP_EXACT_PACKS) {
  // Under a constant gradient the variance vanishes and its rounding errors remain, of either sign.
  const rmsprop_options options{.learning_rate = 0.5f, .alpha = 0.5, .epsilon = 1.0f};
  for (const float gradient : {1.1f, -1.7f, 3.3f, 0.77f}) {
    const std::vector<double> lengths = support::step_lengths<rmsprop_centered<5>, P>(options, gradient, 500);
    for (std::size_t t = 30; t < lengths.size(); ++t) {
      CHECK(lengths[t] == doctest::Approx(0.5 * static_cast<double>(gradient)).epsilon(2e-3));
    }
  }
}

TEST_CASE("rmsprop learns") {
  CHECK(support::remaining_share_of_a_quadratic<rmsprop<20>>({.learning_rate = 0.01f}, 500) < 1e-3);
  CHECK(support::remaining_share_of_a_quadratic<rmsprop_momentum<20>>({.learning_rate = 0.002f}, 500) < 1e-3);
  CHECK(support::remaining_share_of_a_quadratic<rmsprop_centered<20>>({.learning_rate = 0.01f}, 500) < 1e-3);
  CHECK(support::remaining_share_of_a_quadratic<rmsprop_centered_momentum<20>>({.learning_rate = 0.002f}, 500) < 1e-3);
}

TEST_CASE("rmsprop's defaults are torch's, and its state is what its comment says") {
  static_assert(rmsprop_options{}.learning_rate == 1e-2f && rmsprop_options{}.alpha.value == 0.99f &&
                rmsprop_options{}.epsilon == 1e-8f && rmsprop_options{}.weight_decay == 0.0f &&
                !rmsprop_options{}.maximize);
  static_assert(rmsprop_momentum_options{}.learning_rate == 1e-2f && rmsprop_momentum_options{}.alpha.value == 0.99f &&
                rmsprop_momentum_options{}.epsilon == 1e-8f && rmsprop_momentum_options{}.weight_decay == 0.0f &&
                !rmsprop_momentum_options{}.maximize);
  static_assert(sizeof(rmsprop<256>) == support::to_register(4 * std::size_t{256}));
  static_assert(sizeof(rmsprop_momentum<256>) == support::to_register(8 * std::size_t{256}));
  static_assert(sizeof(rmsprop_centered<256>) == support::to_register(8 * std::size_t{256}));
  static_assert(sizeof(rmsprop_centered_momentum<256>) == support::to_register(12 * std::size_t{256}));
}

TEST_CASE("rmsprop refuses each bad option and changes nothing") {
  refuses_each_bad_option<rmsprop<3>>();
  refuses_each_bad_option<rmsprop_centered<3>>();
  refuses_each_bad_option<rmsprop_momentum<3>>();
  refuses_each_bad_option<rmsprop_centered_momentum<3>>();
  static_assert(rmsprop_momentum_options{.momentum = 1.0f}.check() == status::ok);
  for (const float bad : {-0.1f, 1.0001f, support::not_a_number, support::infinity}) {
    support::refuses<rmsprop_momentum<3>>({.momentum = bad}, status::bad_momentum);
    support::refuses<rmsprop_centered_momentum<3>>({.momentum = bad}, status::bad_momentum);
  }
}
