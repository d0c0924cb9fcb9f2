// SPDX-License-Identifier: MIT
// Ten million steps: what a device does in a season. Every rule still has its step length at the end, and nothing has
// decayed, overflowed or wrapped.
#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "microstep/core/random.hpp"
#include "support/bits.hpp"
#include "support/family.hpp"
#include "support/rule_checks.hpp"

using support::member;

namespace {

constexpr std::uint32_t steps = support::thorough ? 10'000'000 : 30'000;
constexpr std::size_t count = std::max<std::size_t>(4, support::native_strict::size);

template <class Rule>
using optimizer_of = typename member<Rule>::template optimizer<count>;

/// One after the other 4096 normally distributed numbers, from wherever a generator points.
class noise {
 public:
  const float* operator()() { return values_.data() + generator_() % 4096; }

 private:
  std::vector<float> values_ = support::normals(4096 + count, 30);
  microstep::random_generator generator_{31};
};

struct season {
  double mean;     // of all weights over the second half
  double squares;  // the sum of the first weight's squared gradients
};

/// Weights that noise pushes about and a gradient pulls to 1.
template <class Rule>
season train(optimizer_of<Rule>& optimizer, const typename Rule::options& options) {
  noise random;
  std::vector<float> weights(count, 0.0f);
  season result{};
  int wrong = 0;
  std::uint32_t samples = 0;
  for (std::uint32_t t = 0; t < steps; ++t) {
    const float* const disturbance = random();
    const double slope = oracle::widen(weights[0] - 1.0f + *disturbance);
    result.squares += slope * slope;
    auto update = optimizer.begin_step(options);
    microstep::simd::sweep<support::native_strict>(count, [&]<microstep::simd::any_pack P>(std::size_t index) {
      const P weight = P::load(weights.data() + index);
      update(index, weight, weight - 1.0f + P::load(disturbance + index)).store(weights.data() + index);
    });
    if (t >= steps / 2 && t % 64 == 0) {
      for (const float w : weights) result.mean += oracle::widen(w);
      samples += count;
    }
    if (t % 4096 == 0 || t + 1 == steps) wrong += support::abnormal(optimizer, weights, t + 1);
  }
  CHECK(wrong == 0);
  result.mean /= samples;
  return result;
}

/// How far the last of some steps goes, in rates, under a constant gradient and from a weight of zero.
template <class Rule>
double length_of_step(optimizer_of<Rule>& optimizer, const typename Rule::options& options, float gradient,
                      int repeats) {
  const std::vector<float> gradients(count, gradient);
  std::vector<float> weights;
  for (int t = 0; t < repeats; ++t) {
    weights.assign(count, 0.0f);
    support::step_with<support::native_strict>(optimizer, options, weights.data(), gradients.data(), count);
  }
  return -oracle::widen(weights[0]) / oracle::widen(options.learning_rate);
}

/// Bias corrections that have come to exactly one; true where there is none.
template <class Rule>
bool corrections_are_complete(const optimizer_of<Rule>& optimizer) {
  if constexpr (std::is_empty_v<typename Rule::counters>) {
    return true;
  } else {
    const auto counters = support::counted<Rule, count>::get(optimizer);
    bool complete = true;
    if constexpr (requires { counters.first.remaining(); }) complete &= counters.first.remaining() == 0.0f;
    if constexpr (requires { counters.second.remaining(); }) complete &= counters.second.remaining() == 0.0f;
    if constexpr (requires { counters.second.correction(); }) complete &= counters.second.correction() == 1.0f;
    if constexpr (requires { counters.momenta.remaining(); }) complete &= counters.momenta.remaining() == 0.0f;
    return complete;
  }
}

constexpr float slope = 0.75f;
constexpr int afterwards = 20'000;  // steps, enough to forget the noise with a memory of 0.999

/// Trains, and returns the length of a step at the end under a constant gradient; with how much went into Adagrad's
/// sum.
template <class Rule>
std::pair<double, double> step_at_the_end(typename Rule::options options = member<Rule>::plain) {
  static optimizer_of<Rule> optimizer;
  optimizer.reset();
  const season trained = train<Rule>(optimizer, options);
  CHECK(std::abs(trained.mean - 1.0) < (support::thorough ? 0.005 : 0.1));
  CHECK(corrections_are_complete<Rule>(optimizer));
  const double length = length_of_step<Rule>(optimizer, options, slope, afterwards);
  CHECK(corrections_are_complete<Rule>(optimizer));
  return {length, trained.squares + afterwards * oracle::widen(slope * slope)};
}

template <class Rule>
void keeps_its_step(double expected, double error) {
  CHECK(step_at_the_end<Rule>().first == doctest::Approx(expected).epsilon(error));
}

}  // namespace

// A running mean stops half an ulp over one less its memory short of a constant value: 3e-5 of it where that is 0.999.

TEST_CASE("sgd: ten million steps") { keeps_its_step<microstep::sgd_rule>(10.0 * oracle::widen(slope), 1e-5); }
TEST_CASE("adam: ten million steps") { keeps_its_step<support::adam_rule>(1.0, 5e-5); }
TEST_CASE("adamw: ten million steps") { keeps_its_step<support::adamw_rule>(1.0, 5e-5); }
TEST_CASE("rmsprop: ten million steps") { keeps_its_step<support::rmsprop_rule>(1.0, 1e-5); }
TEST_CASE("rmsprop_momentum: ten million steps") { keeps_its_step<support::rmsprop_momentum_rule>(10.0, 1e-5); }
TEST_CASE("adamax: ten million steps") { keeps_its_step<microstep::adamax_rule>(1.0, 1e-5); }
TEST_CASE("nadam: ten million steps") { keeps_its_step<microstep::nadam_rule>(1.0, 5e-5); }
TEST_CASE("radam: ten million steps") { keeps_its_step<microstep::radam_rule>(1.0, 5e-5); }
TEST_CASE("lion: ten million steps") { keeps_its_step<microstep::lion_rule>(1.0, 1e-12); }

TEST_CASE("AMSGrad: ten million steps") {
  // The largest second moment that there was is that of the noise, 1, and a little more.
  for (const double length :
       {step_at_the_end<support::adam_amsgrad_rule>().first, step_at_the_end<support::adamw_amsgrad_rule>().first}) {
    CHECK(length < 0.75);
    CHECK(length > 0.65);
  }
}

TEST_CASE("centered rmsprop: ten million steps") {
  // Under a constant gradient no variance remains but that of rounding.
  CHECK(step_at_the_end<support::rmsprop_centered_rule>().first > 100.0);
  CHECK(step_at_the_end<support::rmsprop_centered_momentum_rule>().first > 1000.0);
}

TEST_CASE("adagrad: ten million steps") {
  const auto [length, squares] = step_at_the_end<microstep::adagrad_rule>({.learning_rate = 0.5f});
  CHECK(length == doctest::Approx(oracle::widen(slope) / std::sqrt(squares)).epsilon(1e-3));
}

TEST_CASE("adadelta: ten million steps") {
  // Its step is of no fixed length: it grows for as long as the gradient has one sign. The first one is sqrt(1e-5)
  // long.
  CHECK(step_at_the_end<microstep::adadelta_rule>({}).first > 0.02);
}

TEST_CASE_TEMPLATE("counters stop at their largest", Rule, microstep::adagrad_rule, microstep::nadam_rule,
                   microstep::radam_rule) {
  // It takes four thousand million steps to get there: here it is written into the state, whose last word it is.
  using counters = typename Rule::counters;
  using words = std::array<std::uint32_t, sizeof(counters) / sizeof(std::uint32_t)>;
  static optimizer_of<Rule> optimizer;
  const auto options = member<Rule>::plain;
  const double before = length_of_step<Rule>(optimizer, options, slope, afterwards);
  auto counted = std::bit_cast<words>(support::counted<Rule, count>::get(optimizer));
  CHECK(counted.back() == afterwards);
  counted.back() = UINT32_MAX - 2;
  support::counted<Rule, count>::set(optimizer, std::bit_cast<counters>(counted));
  const double after = length_of_step<Rule>(optimizer, options, slope, 5);
  CHECK(after == doctest::Approx(before).epsilon(2e-4));
  CHECK(std::bit_cast<words>(support::counted<Rule, count>::get(optimizer)).back() == UINT32_MAX);
}
