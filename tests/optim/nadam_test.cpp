// SPDX-License-Identifier: MIT
#include "microstep/optim/nadam.hpp"

#include <doctest/doctest.h>

#include "support/follow_oracle.hpp"
#include "support/rule_properties.hpp"
#include "support/rule_rows.hpp"

using microstep::nadam;
using microstep::nadam_options;
using microstep::nadam_product;
using microstep::status;

namespace {

// With a momentum decay of 0 every mu is beta1 / 2 = 1/4; with no memory of the square a constant gradient's size drops
// out. A step is 0.25 ((1 - mu) / (1 - mu^t) + mu / (1 - product) m), m = 1 - 0.5^t, and the product is mu^(t + 1), or
// mu^(t + 2) in PyTorch 1.
constexpr nadam_options bare{.learning_rate = 0.25f, .beta1 = 0.5, .beta2 = 0.0, .momentum_decay = 0.0f};
constexpr nadam_options bare_2{
    .learning_rate = 0.25f, .beta1 = 0.5, .beta2 = 0.0, .momentum_decay = 0.0f, .product = nadam_product::torch_2};

constexpr auto table = std::to_array<support::worked<nadam_options>>({
    {"PyTorch 2, first: 0.25 (0.75 / 0.75 + 0.25 / 0.9375 * 0.5)", bare_2, 0.0f, 3.0f, 1, -0.28333333},
    {"PyTorch 2, second: 0.25 (0.75 / 0.9375 + 0.25 / 0.984375 * 0.75) more", bare_2, 0.0f, 3.0f, 2, -0.53095238},
    {"PyTorch 1, first: 0.25 (0.75 / 0.75 + 0.25 / 0.984375 * 0.5)", bare, 0.0f, 3.0f, 1, -0.28174603},
    {"PyTorch 1, second: 0.25 (0.75 / 0.9375 + 0.25 / 0.99609375 * 0.75) more", bare, 0.0f, 3.0f, 2, -0.52880486},
    {"it goes against the gradient", bare, 0.0f, -3.0f, 1, 0.28174603},
    // The second gradient is 0: the first moment 1, the square's mean 0.5 * 8 = 4, corrected 4 / 0.75.
    {"PyTorch 2, the moment goes on: 0.25 * 0.25 / 0.984375 * 1 / 2.3094011 more",
     {.learning_rate = 0.25f, .beta1 = 0.5, .beta2 = 0.5, .momentum_decay = 0.0f, .product = nadam_product::torch_2},
     0.0f,
     {4.0f, 0.0f},
     2,
     -0.28333333 - 0.02749287},
    {"PyTorch 1, the same: 0.25 * 0.25 / 0.99609375 * 1 / 2.3094011 more",
     {.learning_rate = 0.25f, .beta1 = 0.5, .beta2 = 0.5, .momentum_decay = 0.0f},
     0.0f,
     {4.0f, 0.0f},
     2,
     -0.28174603 - 0.02716942},
    // By default mu_1 = 0.9 (1 - 0.96^0.004 / 2) = 0.45007347, mu_2 = 0.45014692, mu_3 = 0.45022036.
    {"PyTorch 2 by default: 0.002 (1 + mu_2 / (1 - mu_1 mu_2) * 0.1)",
     {.product = nadam_product::torch_2},
     1.0f,
     3.0f,
     1,
     0.99788710},
    {"and again", {.product = nadam_product::torch_2}, 1.0f, 3.0f, 2, 0.99631973},
    {"PyTorch 1 by default: 0.002 (1 + mu_2 / (1 - mu_1 mu_1 mu_2) * 0.1)", {}, 1.0f, 3.0f, 1, 0.99790094},
    {"and again", {}, 1.0f, 3.0f, 2, 0.99634342},
    {"a large decay leaves mu = beta1: 0.25 (0.5 / 0.5 + 0.5 / 0.75 * 0.5)",
     {.learning_rate = 0.25f, .beta1 = 0.5, .beta2 = 0.0, .momentum_decay = 1e6f, .product = nadam_product::torch_2},
     0.0f,
     3.0f,
     1,
     -0.33333333},
    {"epsilon is added to the root: half a step",
     {.learning_rate = 0.25f, .beta1 = 0.5, .beta2 = 0.0, .epsilon = 3.0f, .momentum_decay = 0.0f},
     0.0f,
     3.0f,
     1,
     -0.14087302},
    {"decay alone is a gradient, 1",
     {.learning_rate = 0.25f, .beta1 = 0.5, .beta2 = 0.0, .weight_decay = 0.5f, .momentum_decay = 0.0f},
     2.0f,
     0.0f,
     1,
     2.0 - 0.28174603},
    {"a zero gradient moves nothing", {}, 1.0f, 0.0f, 10, 1.0},
    {"a rate of zero moves nothing", {.learning_rate = 0.0f}, 1.0f, 3.0f, 5, 1.0},
});

constexpr nadam_options torch_2{.product = nadam_product::torch_2};

}  // namespace

TEST_CASE_TEMPLATE("nadam does what is worked out by hand", P, MICROSTEP_EXACT_PACKS) {
  support::agrees_with<nadam, P>(table, 4e-7);
}

TEST_CASE_TEMPLATE("nadam: what holds for every rule", P, MICROSTEP_EXACT_PACKS) {
  support::same_bits_at_every_count<nadam, P>(nadam_options{});
  support::same_bits_at_every_count<nadam, P>(support::member<microstep::nadam_rule>::all);
  support::zero_gradient_moves_nothing<nadam<37>, P>({.learning_rate = 0.1f, .epsilon = 0x1p-60f});
  support::zero_gradient_moves_nothing<nadam<37>, P>(torch_2);
  support::idle_state_stays_normal<nadam<37>, P>({.learning_rate = 0.1f}, 3000);
  support::idle_state_stays_normal<nadam<37>, P>({.beta1 = 0.5, .beta2 = 0.5, .product = nadam_product::torch_2}, 3000);
  support::idle_state_stays_normal<nadam<37>, P>({.learning_rate = 0.5f, .beta2 = 0.9, .weight_decay = 0.5f}, 3000);
}

TEST_CASE_TEMPLATE("nadam follows the oracle", P, MICROSTEP_EXACT_PACKS) {
  using support::follows_oracle;
  follows_oracle<microstep::nadam_rule, P>({}, 12.0);
  follows_oracle<microstep::nadam_rule, P>(torch_2, 12.0);
  follows_oracle<microstep::nadam_rule, P>({.learning_rate = 0.1f, .beta1 = 0.5, .beta2 = 0.9, .momentum_decay = 0.5f},
                                           12.0);
  follows_oracle<microstep::nadam_rule, P>({.learning_rate = 0.01f, .epsilon = 0.1f, .weight_decay = 0.1f}, 12.0);
  follows_oracle<microstep::nadam_rule, P>(support::member<microstep::nadam_rule>::all, 12.0);
}

TEST_CASE_TEMPLATE("under a constant gradient nadam's steps come down to one rate", P, MICROSTEP_EXACT_PACKS) {
  // In the limit mu is 0.9 and both corrections are 1: 0.1 of the gradient and 0.9 of the moment. The square's memory
  // of 0.999 is not quite one less 0.001 in float, which leaves 6.5e-6.
  for (const nadam_options& options :
       {nadam_options{.learning_rate = 0.5f, .momentum_decay = 0.1f},
        nadam_options{.learning_rate = 0.5f, .momentum_decay = 0.1f, .product = nadam_product::torch_2}}) {
    for (const float gradient : {1.0f, -0.3f, 700.0f}) {
      const std::vector<double> lengths = support::step_lengths<nadam<5>, P>(options, gradient, 8000);
      CHECK(lengths.back() == doctest::Approx(gradient > 0.0f ? 0.5 : -0.5).epsilon(2e-5));
    }
  }
}

TEST_CASE_TEMPLATE("no momentum decay, however large, leaves float", P, MICROSTEP_EXACT_PACKS) {
  for (const float decay : {1e10f, std::numeric_limits<float>::max()}) {
    const std::vector<double> lengths = support::step_lengths<nadam<5>, P>({.learning_rate = 0.25f,
                                                                            .beta1 = 0.5,
                                                                            .beta2 = 0.0,
                                                                            .momentum_decay = decay,
                                                                            .product = nadam_product::torch_2},
                                                                           3.0f, 50);
    CHECK(lengths.front() == doctest::Approx(0.33333333).epsilon(4e-7));
    CHECK(lengths.back() == doctest::Approx(0.25).epsilon(4e-7));
  }
}

TEST_CASE("nadam learns") {
  CHECK(support::remaining_share_of_a_quadratic<nadam<20>>({.learning_rate = 0.1f}, 300) < 1e-3);
  CHECK(support::remaining_share_of_a_quadratic<nadam<20>>({.learning_rate = 0.1f, .product = nadam_product::torch_2},
                                                           300) < 1e-3);
}

TEST_CASE("nadam's defaults are torch's, and its state is what its comment says") {
  constexpr nadam_options o{};
  static_assert(o.learning_rate == 2e-3f && o.beta1.value == 0.9f && o.beta2.value == 0.999f && o.epsilon == 1e-8f &&
                o.weight_decay == 0.0f && o.momentum_decay == 4e-3f);
  static_assert(sizeof(nadam<256>) == support::to_register(8 * 256 + 20));
}

TEST_CASE("nadam refuses each bad option and changes nothing") {
  support::refuses_each_bad_option_of_adams_kin<nadam<3>>();
  static_assert(nadam_options{.momentum_decay = -1.0f}.check() == status::bad_momentum);
  support::refuses_all_but_finite_non_negative<nadam<3>>(&nadam_options::momentum_decay, status::bad_momentum);
}

TEST_CASE("a momentum of nearly one keeps its complement") {
  microstep::nadam<1> optimizer;
  std::array weight{1.0f};
  REQUIRE(microstep::step(optimizer, {.beta1 = 1.0 - 1e-9, .momentum_decay = 1000.0f}, weight, std::array{1.0f}) ==
          microstep::status::ok);
  CHECK(std::isfinite(weight[0]));
  CHECK(weight[0] < 1.0f);
}
