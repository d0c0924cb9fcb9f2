// SPDX-License-Identifier: MIT
#include "microstep/optim/radam.hpp"

#include <algorithm>
#include <cmath>

#include <doctest/doctest.h>

#include "support/bits.hpp"
#include "support/follow_oracle.hpp"
#include "support/rule_properties.hpp"
#include "support/rule_rows.hpp"

using microstep::radam;
using microstep::radam_options;

namespace {

// With beta2 = 0.75 the limit of rho is 7, and rho_t = 7 - 2 t 0.75^t / (1 - 0.75^t): 4.8433 at t = 7, 5.2200 at t = 8,
// 5.5388 at t = 9. A rectified step under a constant gradient is a rate times the root of
// (rho - 4) (rho - 2) 7 / ((7 - 4) (7 - 2) rho).
constexpr radam_options quick{.learning_rate = 0.25f, .beta1 = 0.5, .beta2 = 0.75};

constexpr auto table = std::to_array<support::worked<radam_options>>({
    {"at first a step is the rate times the gradient: 0.25 * 2", quick, 0.0f, 2.0f, 1, -0.5},
    {"it goes against the gradient", quick, 0.0f, -2.0f, 1, 0.5},
    {"times the corrected first moment: 0.5 * 2 + 0.5 * 1 over 0.75", quick, 0.0f, {4.0f, 1.0f}, 2, -1.0 - 0.5},
    {"seven such steps", quick, 0.0f, 2.0f, 7, -3.5},
    {"the eighth is rectified, 0.25 * 0.59261721, and has no size", quick, 0.0f, 2.0f, 8, -3.5 - 0.14815430},
    {"the ninth is 0.25 * 0.67734187", quick, 0.0f, 2.0f, 9, -3.5 - 0.14815430 - 0.16933547},
    {"whatever the gradient", quick, 0.0f, 4.0f, 9, -7.0 - 0.14815430 - 0.16933547},
    // The second moment's mean is 4 (1 - 0.75^8) = 3.5995483, its root 1.8972476.
    {"epsilon is added to the root before its correction: 1.8972476 / (1.8972476 + 1) of it",
     {.learning_rate = 0.25f, .beta1 = 0.5, .beta2 = 0.75, .epsilon = 1.0f},
     0.0f,
     2.0f,
     8,
     -3.5 - 0.09701808},
    {"by default the first five steps are the gradient's", {.learning_rate = 0.01f}, 1.0f, 0.5f, 5, 0.975},
    {"and the sixth is rectified: rho is 5.9941638, 0.01 * 0.02582111",
     {.learning_rate = 0.01f},
     1.0f,
     0.5f,
     6,
     0.97474179},
    {"without a memory of the square no step is", {.learning_rate = 0.25f, .beta2 = 0.0}, 0.0f, 2.0f, 100, -50.0},
    {"decay alone is a gradient, 1", {.learning_rate = 0.25f, .weight_decay = 0.5f}, 2.0f, 0.0f, 1, 1.75},
    {"by default 0.001", {}, 1.0f, 4.0f, 1, 0.996},
    {"a zero gradient moves nothing", {}, 1.0f, 0.0f, 10, 1.0},
    {"a rate of zero moves nothing", {.learning_rate = 0.0f}, 1.0f, 3.0f, 10, 1.0},
});

constexpr double betas[] = {0.0, 0.3, 0.5,  0.6,  0.65,  0.67,  0.7,    0.75,
                            0.8, 0.9, 0.95, 0.99, 0.995, 0.999, 0.9999, 0.99999};

}  // namespace

TEST_CASE_TEMPLATE("radam does what is worked out by hand", P, MICROSTEP_EXACT_PACKS) {
  support::agrees_with<radam, P>(table, 8e-7);
}

TEST_CASE_TEMPLATE("radam: what holds for every rule", P, MICROSTEP_EXACT_PACKS) {
  support::same_bits_at_every_count<radam, P>(radam_options{});
  support::same_bits_at_every_count<radam, P>(support::member<microstep::radam_rule>::all);
  support::zero_gradient_moves_nothing<radam<37>, P>({.learning_rate = 0.1f, .epsilon = 0x1p-60f});
  support::idle_state_stays_normal<radam<37>, P>({.learning_rate = 0.1f}, 3000);
  support::idle_state_stays_normal<radam<37>, P>({.beta1 = 0.5, .beta2 = 0.5}, 3000);
  support::idle_state_stays_normal<radam<37>, P>({.learning_rate = 0.5f, .beta2 = 0.9, .weight_decay = 0.5f}, 3000);
}

TEST_CASE_TEMPLATE("radam follows the oracle", P, MICROSTEP_EXACT_PACKS) {
  using support::follows_oracle;
  follows_oracle<microstep::radam_rule, P>({}, 12.0);
  follows_oracle<microstep::radam_rule, P>({.learning_rate = 0.1f, .beta1 = 0.5, .beta2 = 0.9}, 12.0);
  follows_oracle<microstep::radam_rule, P>({.learning_rate = 0.01f, .beta2 = 0.6}, 12.0);
  follows_oracle<microstep::radam_rule, P>({.learning_rate = 0.01f, .epsilon = 0.1f, .weight_decay = 0.1f}, 12.0);
  follows_oracle<microstep::radam_rule, P>(support::member<microstep::radam_rule>::all, 12.0);
}

TEST_CASE_TEMPLATE("under a constant gradient radam's steps grow to one rate", P, MICROSTEP_EXACT_PACKS) {
  for (const float gradient : {1.0f, -0.3f, 700.0f}) {
    std::vector<double> lengths =
        support::step_lengths<radam<5>, P>({.learning_rate = 0.5f, .beta2 = 0.99}, gradient, 3000);
    for (double& length : lengths) length *= std::copysign(1.0, static_cast<double>(gradient));
    CHECK(std::is_sorted(lengths.begin() + 6, lengths.begin() + 500));
    CHECK(lengths.back() == doctest::Approx(0.5).epsilon(1e-5));
  }
}

TEST_CASE("rho is the paper's, within 10 ulp of an exact one for a million steps") {
  for (const double beta : betas) {
    CAPTURE(beta);
    microstep::effective_length length;
    const microstep::fraction rate{beta};
    const long double exact_beta = 1.0L - static_cast<long double>(rate.complement);
    long double worst = 0.0L;
    for (int t = 1; t <= (support::thorough ? 1'000'000 : 50'000); ++t) {
      const auto rho = static_cast<long double>(length.advance(rate));
      if (t > (support::thorough ? 20'000 : 2'000) && t % 37 != 0) continue;
      const long double exact = oracle::effective_length(exact_beta, t);
      worst =
          std::max(worst, std::abs(rho - exact) / static_cast<long double>(support::ulp(static_cast<double>(exact))));
    }
    MESSAGE("beta2 " << beta << ": " << static_cast<double>(worst) << " ulp");
    CHECK(worst <= 10.0L);
  }
}

TEST_CASE("steps are rectified from the same one on as in torch's formula") {
  const auto first_above_5 = [](auto rho) {
    for (int t = 1; t <= 1000; ++t) {
      if (rho(t) > 5.0) return t;
    }
    return 0;
  };
  for (const double beta : betas) {
    CAPTURE(beta);
    microstep::effective_length length;
    const int ours = first_above_5([&](int) { return static_cast<double>(length.advance(beta)); });
    CHECK(ours == first_above_5([&](int t) { return oracle::effective_length(beta, t); }));
    if (beta == 0.999) CHECK(ours == 6);
  }
}

TEST_CASE("radam learns") {
  CHECK(support::remaining_share_of_a_quadratic<radam<20>>({.learning_rate = 0.1f}, 300) < 1e-3);
}

TEST_CASE("radam's defaults are torch's, and its state is what its comment says") {
  constexpr radam_options o{};
  static_assert(o.learning_rate == 1e-3f && o.beta1.value == 0.9f && o.beta2.value == 0.999f && o.epsilon == 1e-8f &&
                o.weight_decay == 0.0f);
  static_assert(sizeof(microstep::effective_length) == 24);
  static_assert(sizeof(radam<256>) == support::to_register(8 * 256 + 32));
}

TEST_CASE("radam refuses each bad option and changes nothing") {
  support::refuses_each_bad_option_of_adams_kin<radam<3>>();
}

TEST_CASE("a smaller beta2 on the way takes plain steps again, or rectified ones, and never leaves float") {
  for (const double beta2 : {0.0, 0.5, 0.6, 2.0 / 3.0, 0.7, 0.9}) {
    CAPTURE(beta2);
    microstep::radam<1> optimizer;
    std::array weight{1.0f};
    const std::array gradient{1.0f};
    for (int t = 0; t < 100; ++t) REQUIRE(microstep::step(optimizer, {}, weight, gradient) == microstep::status::ok);
    for (int t = 0; t < 100; ++t) {
      const float before = weight[0];
      REQUIRE(microstep::step(optimizer, {.beta2 = beta2}, weight, gradient) == microstep::status::ok);
      CHECK(std::isfinite(weight[0]));
      CHECK(weight[0] < before);
      CHECK(weight[0] > before - 0.0011f);
    }
  }
}
