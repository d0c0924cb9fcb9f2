// SPDX-License-Identifier: MIT
// Every rule under gradients of every size from 2^-60 to 2^60, which is far more than a training has.
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <type_traits>
#include <vector>

#include <doctest/doctest.h>

#include "support/bits.hpp"
#include "support/flush_to_zero.hpp"
#include "support/follow_oracle.hpp"
#include "support/rule_properties.hpp"

using support::member;
using gradients = support::gradient_sequence;

namespace {

constexpr std::ptrdiff_t powers = 121;
constexpr std::size_t count = powers;  // weight i has gradients of about 2^(i - 60)
constexpr std::uint32_t steps = support::thorough ? 300 : 60;

struct course {
  const char* claim;
  gradients steps;
};

/// gradient(step, power, a normally distributed number, a random word)
gradients gradients_of(auto gradient) {
  gradients all;
  for (std::uint32_t t = 0; t < steps; ++t) {
    std::vector<float> values = support::normals(count, 1000 + t);
    microstep::random_generator generator{2000 + t};
    for (std::size_t i = 0; i < count; ++i) values[i] = gradient(t, static_cast<int>(i) - 60, values[i], generator());
    all.push_back(values);
  }
  return all;
}

const std::vector<course>& courses() {
  static const std::vector<course> all{
      {"constant, of both signs",
       gradients_of([](auto, int power, float, auto) { return std::ldexp(power % 2 == 0 ? 1.0f : -1.0f, power); })},
      {"random", gradients_of([](auto, int power, float normal, auto) { return std::ldexp(normal, power); })},
      {"huge and tiny in turn",
       gradients_of([](auto t, int power, float, auto) { return std::ldexp(1.0f, t % 2 == 0 ? power : -power); })},
      {"a burst, then next to nothing",
       gradients_of([](auto t, int power, float, auto) { return std::ldexp(1.0f, t < 3 ? power : -60); })},
      {"any size at any time", gradients_of([](auto, int, float normal, auto random) {
         return std::ldexp(normal, static_cast<int>(random % 121) - 60);
       })},
  };
  return all;
}

// A sum that is rounded the same way at each of 300 steps is off by half an ulp a step.
constexpr double bound = 150.0;

template <class Rule>
using optimizer_of = typename member<Rule>::template optimizer<count>;

/// All steps; says how many floats of weights and state were out of the normal range on the way. Not inlined, because
/// flush_to_zero wants it so.
[[gnu::noinline]] int train(const support::any_optimizer& optimizer, std::vector<float>& weights,
                            const gradients& of_steps, bool looking) {
  optimizer.reset();
  int wrong = 0;
  for (std::uint32_t t = 0; t < steps; ++t) {
    optimizer.step(weights, of_steps[t]);
    if (looking) wrong += support::abnormal_in(optimizer.bytes, weights, t + 1);
  }
  return wrong;
}

// Not in the templates below, where they would be compiled for every rule.

/// With each of the options.
void check_stays_normal(const course& c, std::span<const support::any_optimizer> with_options) {
  CAPTURE(std::string{c.claim});
  int wrong = 0;
  for (const support::any_optimizer& optimizer : with_options) {
    for (const float start : {0.0f, 1.0f}) {
      std::vector<float> weights(count, start);
      wrong += train(optimizer, weights, c.steps, true);
    }
  }
  CHECK(wrong == 0);
}

void check_same_when_flushed(const support::any_optimizer& exact, const support::any_optimizer& flushed) {
  for (const course& c : courses()) {
    CAPTURE(std::string{c.claim});
    std::vector<float> a(count, 0.0f), b = a;
    train(exact, a, c.steps, false);
    {
      const support::flush_to_zero mode;
      train(flushed, b, c.steps, false);
    }
    const bool alike = support::same_bits(a, b) && support::same_bytes(exact, flushed);
    CHECK(alike);
  }
}

void check_follows(const course& c, std::span<const double> distance, std::ptrdiff_t first, std::ptrdiff_t end) {
  CAPTURE(std::string{c.claim});
  const auto worst = std::max_element(distance.begin() + first, distance.begin() + end);
  CAPTURE(worst - distance.begin());
  CHECK(*worst <= bound);
}

}  // namespace

TEST_CASE_TEMPLATE("every weight and all state stay finite, and free of subnormals", Rule, MICROSTEP_EVERY_RULE) {
  static optimizer_of<Rule> optimizer;
  static constexpr typename Rule::options usual{};
  const auto in_arithmetic = []<class P>() {
    const support::any_optimizer all[] = {support::any_of<P>(optimizer, usual),
                                          support::any_of<P>(optimizer, member<Rule>::plain),
                                          support::any_of<P>(optimizer, member<Rule>::all)};
    for (const course& c : courses()) check_stays_normal(c, all);
  };
  support::in_exact_arithmetic(in_arithmetic);
  in_arithmetic.template operator()<support::native_fast>();
}

TEST_CASE_TEMPLATE("units that flush subnormals to zero agree to the bit", Rule, MICROSTEP_EVERY_RULE) {
  if (!support::flush_to_zero::available) return;
  static optimizer_of<Rule> exact, flushed;
  for (const auto* options : {&member<Rule>::plain, &member<Rule>::all}) {
    check_same_when_flushed(support::any_of<support::native_strict>(exact, *options),
                            support::any_of<support::native_strict>(flushed, *options));
  }
}

TEST_CASE_TEMPLATE("gradients of any size are followed as in double precision", Rule, MICROSTEP_EVERY_RULE) {
  const auto follows = [](const course& c, const typename Rule::options& options, std::ptrdiff_t first,
                          std::ptrdiff_t end) {
    const auto in_arithmetic = [&]<class P>() {
      const std::vector<float> zeros(count, 0.0f);
      check_follows(c, support::distances_to_oracle<Rule, P, count>(options, zeros, c.steps), first, end);
    };
    support::in_exact_arithmetic(in_arithmetic);
    in_arithmetic.template operator()<support::native_fast>();
  };
  // Beyond 2^57 Adagrad's sum of squares reaches its limit.
  constexpr std::ptrdiff_t left_out = std::is_same_v<Rule, microstep::adagrad_rule> ? 3 : 0;
  // Epsilon is the default one, so small gradients, whose squares are below the guards of simd/subnormal.hpp, matter as
  // little here as they should.
  for (const course& c : courses()) follows(c, {}, left_out, powers - left_out);
  // Where gradients stay above 2^-28, epsilon may be as small as it can be.
  for (const std::size_t i : {0u, 1u}) follows(courses()[i], member<Rule>::plain, 60 - 28, powers - left_out);
}
