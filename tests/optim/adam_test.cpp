// SPDX-License-Identifier: MIT
#include "microstep/optim/adam.hpp"

#include <array>
#include <string>

#include <doctest/doctest.h>

#include "support/oracle.hpp"
#include "support/rule_checks.hpp"
#include "support/rule_rows.hpp"

using microstep::adam;
using microstep::adam_amsgrad;
using microstep::adam_options;
using microstep::adamw;
using microstep::adamw_amsgrad;
using microstep::adamw_options;
using microstep::status;

namespace {

struct row {
  const char* claim;
  adam_options options;
  float weight, gradient;  // the gradient is the same at every step
  int steps;
  double expected;  // worked by hand from the paper
};

constexpr row table[] = {
    {"the first step is one learning rate long", {}, 1.0f, 3.0f, 1, 0.999},
    {"it goes against the gradient", {}, 1.0f, -3.0f, 1, 1.001},
    {"a zero gradient moves nothing", {}, 1.0f, 0.0f, 10, 1.0},
    {"under a constant gradient every step is one rate", {.learning_rate = 0.01f}, 0.5f, 0.25f, 10, 0.4},
    {"the size of the gradient does not matter", {.learning_rate = 0.01f}, 0.5f, 4096.0f, 10, 0.4},
    {"a large epsilon shortens the step", {.learning_rate = 0.5f, .epsilon = 1.0f}, 1.0f, 1.0f, 1, 0.75},
    {"with both betas zero it is the sign of the gradient", {.learning_rate = 0.25f, .beta1 = 0.0, .beta2 = 0.0}, 1.0f,
     7.0f, 3, 0.25},
    {"coupled decay alone is a gradient, so one rate long", {.learning_rate = 0.01f, .weight_decay = 0.1f}, 2.0f, 0.0f, 1,
     1.99},
    {"maximize climbs", {.maximize = true}, 1.0f, 3.0f, 1, 1.001},
    {"a rate of zero moves nothing", {.learning_rate = 0.0f}, 1.0f, 3.0f, 5, 1.0},
};

/// 100 steps beside the double-precision oracle; the largest distance in ulp of the largest magnitude of a weight.
template <template <std::size_t> class Optimizer>
double distance_to_oracle(const typename Optimizer<33>::options& options, bool decoupled, bool amsgrad) {
  constexpr std::size_t count = 33;
  Optimizer<count> optimizer;
  oracle::adam reference{count, decoupled, amsgrad};
  std::vector<float> weights = support::normals(count, 1);
  std::vector<double> expected = oracle::widen(weights);
  double largest = 1.0;
  double distance = 0.0;
  for (std::uint64_t t = 0; t < 100; ++t) {
    const std::vector<float> gradient = support::normals(count, 100 + t);
    support::step_with<support::native_strict>(optimizer, options, weights.data(), gradient.data(), count);
    reference.step(options, expected, oracle::widen(gradient));
    for (std::size_t i = 0; i < count; ++i) {
      largest = std::max(largest, std::abs(expected[i]));
      distance = std::max(distance, std::abs(static_cast<double>(weights[i]) - expected[i]) / (0x1p-23 * largest));
    }
  }
  return distance;
}

}  // namespace

TEST_CASE_TEMPLATE("adam agrees with the paper", P, MICROSTEP_EXACT_PACKS) {
  constexpr std::size_t count = 2 * 16 + 1;
  for (const row& r : table) {
    CAPTURE(std::string{r.claim});
    REQUIRE(r.options.check() == status::ok);
    adam<count> optimizer;
    std::vector<float> weights(count, r.weight);
    const std::vector<float> gradient(count, r.gradient);
    for (int t = 0; t < r.steps; ++t) support::step_with<P>(optimizer, r.options, weights.data(), gradient.data(), count);
    for (const float w : weights) CHECK(static_cast<double>(w) == doctest::Approx(r.expected).epsilon(4e-7));
  }
}

TEST_CASE_TEMPLATE("adam and its kin: what holds for every rule", P, MICROSTEP_EXACT_PACKS) {
  const adam_options coupled{.learning_rate = 0.01f, .weight_decay = 0.1f};
  const adamw_options decoupled{.learning_rate = 0.01f, .weight_decay = 0.1f};
  support::same_bits_at_every_count<adam, P>(coupled);
  support::same_bits_at_every_count<adam_amsgrad, P>(coupled);
  support::same_bits_at_every_count<adamw, P>(decoupled);
  support::same_bits_at_every_count<adamw_amsgrad, P>(decoupled);
  support::zero_gradient_moves_nothing<adam<37>, P>({.learning_rate = 0.1f});
  support::zero_gradient_moves_nothing<adamw_amsgrad<37>, P>({.learning_rate = 0.1f, .weight_decay = 0.0f});
  support::maximize_mirrors<adam<37>, P>({.learning_rate = 0.1f});
  support::maximize_mirrors<adamw<37>, P>({.learning_rate = 0.1f});
  support::idle_state_stays_normal<adam<37>, P>({.learning_rate = 0.1f}, 3000);
  support::idle_state_stays_normal<adam<37>, P>({.beta1 = 0.5, .beta2 = 0.5}, 3000);
  support::idle_state_stays_normal<adam_amsgrad<37>, P>({.weight_decay = 0.1f}, 3000);
  support::idle_state_stays_normal<adamw<37>, P>({.learning_rate = 0.5f, .beta2 = 0.9, .weight_decay = 0.5f}, 3000);
}

TEST_CASE("adam and its kin follow the oracle") {
  CHECK(distance_to_oracle<adam>({.learning_rate = 0.01f}, false, false) < 6.0);
  CHECK(distance_to_oracle<adam>({.learning_rate = 0.01f, .weight_decay = 0.1f, .maximize = true}, false, false) < 6.0);
  CHECK(distance_to_oracle<adam_amsgrad>({.learning_rate = 0.01f, .beta2 = 0.9, .weight_decay = 0.1f}, false, true) < 6.0);
  // AdamW multiplies by 1 - rate * decay rounded to float, as torch does: up to 2^-25 a step, the same way each time.
  CHECK(distance_to_oracle<adamw>({.learning_rate = 0.01f, .weight_decay = 0.1f}, true, false) < 16.0);
  CHECK(distance_to_oracle<adamw_amsgrad>({.learning_rate = 0.01f, .beta2 = 0.9, .weight_decay = 0.1f}, true, true) < 16.0);
}

TEST_CASE("AMSGrad never lets its divisor shrink") {
  // One large gradient, then small ones of a thousandth: Adam recovers its step length, AMSGrad keeps its caution.
  const adam_options options{.learning_rate = 0.01f, .beta2 = 0.5};
  adam<1> forgetful;
  adam_amsgrad<1> cautious;
  std::array<float, 1> a{0.0f}, b{0.0f};
  for (int t = 0; t < 200; ++t) {
    const std::array<float, 1> gradient{t == 0 ? 1000.0f : 1.0f};
    REQUIRE(microstep::step(forgetful, options, a, gradient) == status::ok);
    REQUIRE(microstep::step(cautious, options, b, gradient) == status::ok);
  }
  CHECK(a[0] < -1.0f);
  CHECK(b[0] > -0.2f);
}

TEST_CASE("decoupled decay shrinks the weight by rate times decay, whatever the gradient") {
  adamw<1> optimizer;
  std::array<float, 1> weight{2.0f};
  for (int t = 0; t < 10; ++t) {
    REQUIRE(microstep::step(optimizer, {.learning_rate = 0.5f, .weight_decay = 0.5f}, weight, std::array<float, 1>{0.0f}) ==
            status::ok);
  }
  CHECK(static_cast<double>(weight[0]) == doctest::Approx(2.0 * std::pow(0.75, 10)).epsilon(1e-6));
  static_assert(adamw_options{}.weight_decay == 1e-2f, "torch.optim.AdamW decays by default");
  static_assert(adam_options{}.weight_decay == 0.0f, "torch.optim.Adam does not");
}

TEST_CASE("adam's state is what its comment says, and reset empties it") {
  constexpr std::size_t lane_bytes = microstep::simd::native<microstep::arithmetic::strict>::size * sizeof(float);
  static_assert(sizeof(adam<256>) <= 8 * 256 + 16 + lane_bytes);
  static_assert(sizeof(adam_amsgrad<256>) <= 12 * 256 + 16 + lane_bytes);
  static_assert(std::is_trivially_copyable_v<adam<256>>);
  static adam_amsgrad<5> used, fresh;  // static: bytes of padding are zero, so all bytes can be compared
  std::array<float, 5> weights{};
  REQUIRE(microstep::step(used, {}, weights, std::array<float, 5>{1.0f, 2.0f, 3.0f, 4.0f, 5.0f}) == status::ok);
  CHECK(std::memcmp(&used, &fresh, sizeof used) != 0);
  used.reset();
  CHECK(std::memcmp(&used, &fresh, sizeof used) == 0);
}

TEST_CASE("adam learns") {
  CHECK(support::remaining_share_of_a_quadratic<adam<20>>({.learning_rate = 0.1f}, 300) < 1e-3);
  CHECK(support::remaining_share_of_a_quadratic<adam_amsgrad<20>>({.learning_rate = 0.1f}, 300) < 1e-3);
  CHECK(support::remaining_share_of_a_quadratic<adamw<20>>({.learning_rate = 0.1f, .weight_decay = 0.001f}, 300) < 1e-3);
}

TEST_CASE("adam and its kin refuse each bad option and change nothing") {
  support::refuses_each_bad_option_of_adams_kin<adam<3>>();
  support::refuses_each_bad_option_of_adams_kin<adam_amsgrad<3>>();
  support::refuses_each_bad_option_of_adams_kin<adamw<3>>();
  support::refuses_each_bad_option_of_adams_kin<adamw_amsgrad<3>>();
}
