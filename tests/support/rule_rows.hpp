// SPDX-License-Identifier: MIT
// Tables for the test of one rule: steps that were worked by hand, and options that are refused.
#pragma once

#include <array>
#include <cstddef>
#include <limits>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "microstep/core/fraction.hpp"
#include "microstep/optim/optimizer.hpp"
#include "support/any_optimizer.hpp"
#include "support/packs.hpp"
#include "support/state.hpp"

namespace support {

/// The gradient of the first step, and of all the later ones.
struct course {
  float first, later;
  constexpr course(float every)  // NOLINT(google-explicit-constructor): a plain number is what a row has
      : first{every}, later{every} {}
  constexpr course(float first_one, float later_ones) : first{first_one}, later{later_ones} {}
};

template <class Options>
struct worked {
  const char* claim = "";
  Options options{};
  float weight = 0.0f;
  course gradient{0.0f};
  int steps = 0;
  double expected = 0.0;  // worked by hand from the paper or from torch's formula
};

inline std::vector<float> weights_after(const any_optimizer& optimizer, float weight, const course& gradient,
                                        int steps) {
  std::vector<float> weights(optimizer.size, weight);
  for (int t = 0; t < steps; ++t) {
    optimizer.step(weights, std::vector<float>(optimizer.size, t == 0 ? gradient.first : gradient.later));
  }
  return weights;
}

template <class Optimizer, simd::any_pack Pack, class Options>
std::vector<float> weights_after(const worked<Options>& row) {
  Optimizer optimizer;
  return weights_after(any_of<Pack>(optimizer, row.options), row.weight, row.gradient, row.steps);
}

// An assertion in a template is one for each rule and pack to compile.
inline void check_worked(const char* claim, microstep::status verdict, const std::vector<float>& weights,
                         double expected, double tolerance) {
  CAPTURE(std::string{claim});
  REQUIRE(verdict == microstep::status::ok);
  for (const float w : weights) CHECK(static_cast<double>(w) == doctest::Approx(expected).epsilon(tolerance));
}
inline void check_refused(microstep::status found, microstep::status expected) { CHECK(found == expected); }
inline void check_unchanged(bool unchanged) { CHECK(unchanged); }
inline void check_is_good(microstep::status verdict) { CHECK(verdict == microstep::status::ok); }

/// Each row, on more weights than two registers hold, with a relative error of at most `tolerance`.
template <template <std::size_t> class Optimizer, simd::any_pack Pack, class Options, std::size_t Rows>
void agrees_with(const std::array<worked<Options>, Rows>& table, double tolerance) {
  for (const worked<Options>& row : table) {
    check_worked(row.claim, row.options.check(), weights_after<Optimizer<2 * 16 + 1>, Pack>(row), row.expected,
                 tolerance);
  }
}

/// The options are refused with that status, and nothing has changed.
template <class Optimizer>
void refuses(const typename Optimizer::options& options, microstep::status expected) {
  check_refused(options.check(), expected);
  static Optimizer optimizer, fresh;
  std::array<float, Optimizer::size> weights{};
  std::array<float, Optimizer::size> gradient{};
  weights.fill(2.0f);
  gradient.fill(1.0f);
  const std::array<float, Optimizer::size> before = weights;
  check_refused(microstep::step(optimizer, options, weights, gradient), expected);
  check_unchanged(weights == before);
  check_unchanged(same_bytes(optimizer, fresh));
}

/// A number that must be finite and not negative. `Member` is the option's.
template <class Optimizer>
void refuses_all_but_finite_non_negative(float Optimizer::options::*member, microstep::status expected) {
  for (const float bad : {-0.1f, -0x1p-149f, not_a_number, infinity, -infinity}) {
    typename Optimizer::options options{};
    options.*member = bad;
    CAPTURE(bad);
    refuses<Optimizer>(options, expected);
  }
  for (const float good : {0.0f, 1.0f, std::numeric_limits<float>::max()}) {
    typename Optimizer::options options{};
    options.*member = good;
    CAPTURE(good);
    check_is_good(options.check());
  }
}

/// A memory: in [0, 1).
template <class Optimizer>
void refuses_all_but_below_one(microstep::fraction Optimizer::options::*member) {
  constexpr double infinite = std::numeric_limits<double>::infinity();
  for (const double bad : {-0.1, 1.0, 1.5, infinite, -infinite, std::numeric_limits<double>::quiet_NaN()}) {
    typename Optimizer::options options{};
    options.*member = bad;
    CAPTURE(bad);
    refuses<Optimizer>(options, microstep::status::bad_decay_rate);
  }
  for (const double good : {0.0, 0.5, 0.999999}) {
    typename Optimizer::options options{};
    options.*member = good;
    CAPTURE(good);
    check_is_good(options.check());
  }
}

/// What may divide: finite and at least 2^-60.
template <class Optimizer>
void refuses_a_bad_epsilon() {
  for (const float bad : {0.0f, -1e-8f, 0x1p-61f, 0x1.fffffep-61f, not_a_number, infinity}) {
    CAPTURE(bad);
    refuses<Optimizer>({.epsilon = bad}, microstep::status::bad_epsilon);
  }
  for (const float good : {0x1p-60f, 1.0f, std::numeric_limits<float>::max()}) {
    CAPTURE(good);
    check_is_good(typename Optimizer::options{.epsilon = good}.check());
  }
}

/// Options that are Adam's, with or without others.
template <class Optimizer>
void refuses_each_bad_option_of_adams_kin() {
  using microstep::status;
  using o = typename Optimizer::options;
  static_assert(o{}.check() == status::ok);
  static_assert(o{.learning_rate = 0.0f, .beta1 = 0.0, .beta2 = 0.0, .epsilon = 0x1p-60f}.check() == status::ok);
  static_assert(o{.learning_rate = -1.0f}.check() == status::bad_learning_rate);
  static_assert(o{.beta1 = 1.0}.check() == status::bad_decay_rate);
  static_assert(o{.beta2 = 1.0}.check() == status::bad_decay_rate);
  static_assert(o{.epsilon = 0.0f}.check() == status::bad_epsilon);
  static_assert(o{.weight_decay = -1.0f}.check() == status::bad_weight_decay);
  refuses_all_but_finite_non_negative<Optimizer>(&o::learning_rate, status::bad_learning_rate);
  refuses_all_but_finite_non_negative<Optimizer>(&o::weight_decay, status::bad_weight_decay);
  refuses_all_but_below_one<Optimizer>(&o::beta1);
  refuses_all_but_below_one<Optimizer>(&o::beta2);
  refuses_a_bad_epsilon<Optimizer>();
}

}  // namespace support
