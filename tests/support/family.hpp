// SPDX-License-Identifier: MIT
// Every rule on the shell, with options that the tests of the whole family use, and its oracle.
#pragma once

#include <cstddef>

#include <doctest/doctest.h>

#include "support/oracle.hpp"

namespace support {

using microstep::nadam_product;
using microstep::rms_kind;
using microstep::rms_velocity;
using microstep::second_moment_kind;
using microstep::weight_decay_kind;

#define MICROSTEP_EVERY_RULE                                                                            \
  microstep::sgd_rule, support::adam_rule, support::adam_amsgrad_rule, support::adamw_rule,             \
      support::adamw_amsgrad_rule, support::rmsprop_rule, support::rmsprop_momentum_rule,               \
      support::rmsprop_centered_rule, support::rmsprop_centered_momentum_rule, microstep::adagrad_rule, \
      microstep::adadelta_rule, microstep::adamax_rule, microstep::nadam_rule, microstep::radam_rule,   \
      microstep::lion_rule

using adam_rule = microstep::adam_rule<weight_decay_kind::coupled, second_moment_kind::running>;
using adam_amsgrad_rule = microstep::adam_rule<weight_decay_kind::coupled, second_moment_kind::largest>;
using adamw_rule = microstep::adam_rule<weight_decay_kind::decoupled, second_moment_kind::running>;
using adamw_amsgrad_rule = microstep::adam_rule<weight_decay_kind::decoupled, second_moment_kind::largest>;
using rmsprop_rule = microstep::rmsprop_rule<rms_kind::plain, rms_velocity::none>;
using rmsprop_momentum_rule = microstep::rmsprop_rule<rms_kind::plain, rms_velocity::momentum>;
using rmsprop_centered_rule = microstep::rmsprop_rule<rms_kind::centered, rms_velocity::none>;
using rmsprop_centered_momentum_rule = microstep::rmsprop_rule<rms_kind::centered, rms_velocity::momentum>;

/// What the tests of the family know of a rule:
///   optimizer<N>   it for N weights
///   oracle(count)  it in double precision
///   plain          no decay of weights; epsilon, where there is one, too small to change a sum with a usual gradient
///   all            every option away from its default
template <class Rule>
struct member;

template <class Rule, class Oracle>
struct on_the_shell {
  using options = typename Rule::options;
  template <std::size_t N>
  using optimizer = microstep::first_order<Rule, N>;
  static Oracle oracle(std::size_t count) { return Oracle{count}; }
  static constexpr options plain = [] {
    options o{.learning_rate = 0x1p-6f, .weight_decay = 0.0f};
    if constexpr (requires { o.epsilon; }) o.epsilon = 0x1p-60f;
    return o;
  }();
};

template <>
struct member<microstep::sgd_rule> : on_the_shell<microstep::sgd_rule, oracle::sgd> {
  static constexpr options plain{.learning_rate = 0x1p-6f, .momentum = 0.9f};
  static constexpr options all{
      .learning_rate = 0.02f, .momentum = 0.8f, .dampening = 0.3, .weight_decay = 0.1f, .maximize = true};
};

template <weight_decay_kind Decay, second_moment_kind Second>
struct member<microstep::adam_rule<Decay, Second>> : on_the_shell<microstep::adam_rule<Decay, Second>, oracle::adam> {
  static oracle::adam oracle(std::size_t count) {
    return {count, Decay == weight_decay_kind::decoupled, Second == second_moment_kind::largest};
  }
  static constexpr microstep::adam_family_options<Decay> all{
      .learning_rate = 0.02f, .beta1 = 0.8, .beta2 = 0.95, .epsilon = 1e-3f, .weight_decay = 0.1f, .maximize = true};
};

template <rms_kind Kind>
struct member<microstep::rmsprop_rule<Kind, rms_velocity::none>>
    : on_the_shell<microstep::rmsprop_rule<Kind, rms_velocity::none>, oracle::rmsprop> {
  static oracle::rmsprop oracle(std::size_t count) { return {count, Kind == rms_kind::centered}; }
  static constexpr microstep::rmsprop_options all{
      .learning_rate = 0.02f, .alpha = 0.9, .epsilon = 1e-3f, .weight_decay = 0.1f, .maximize = true};
};

template <rms_kind Kind>
struct member<microstep::rmsprop_rule<Kind, rms_velocity::momentum>>
    : on_the_shell<microstep::rmsprop_rule<Kind, rms_velocity::momentum>, oracle::rmsprop> {
  static oracle::rmsprop oracle(std::size_t count) { return {count, Kind == rms_kind::centered}; }
  static constexpr microstep::rmsprop_momentum_options all{
      .learning_rate = 0.02f, .alpha = 0.9, .epsilon = 1e-3f, .momentum = 0.5f, .weight_decay = 0.1f, .maximize = true};
};

template <>
struct member<microstep::adagrad_rule> : on_the_shell<microstep::adagrad_rule, oracle::adagrad> {
  static constexpr options all{.learning_rate = 0.02f,
                               .learning_rate_decay = 0.01f,
                               .initial_accumulator = 2.0f,
                               .epsilon = 1e-3f,
                               .weight_decay = 0.1f,
                               .maximize = true};
};

template <>
struct member<microstep::adadelta_rule> : on_the_shell<microstep::adadelta_rule, oracle::adadelta> {
  static constexpr options plain{.epsilon = 0x1p-60f};
  static constexpr options all{
      .learning_rate = 0.5f, .rho = 0.8, .epsilon = 1e-3f, .weight_decay = 0.1f, .maximize = true};
};

template <>
struct member<microstep::adamax_rule> : on_the_shell<microstep::adamax_rule, oracle::adamax> {
  static constexpr options all{
      .learning_rate = 0.02f, .beta1 = 0.8, .beta2 = 0.95, .epsilon = 1e-3f, .weight_decay = 0.1f, .maximize = true};
};

template <>
struct member<microstep::nadam_rule> : on_the_shell<microstep::nadam_rule, oracle::nadam> {
  static constexpr options all{.learning_rate = 0.02f,
                               .beta1 = 0.8,
                               .beta2 = 0.95,
                               .epsilon = 1e-3f,
                               .weight_decay = 0.1f,
                               .momentum_decay = 0.02f,
                               .product = nadam_product::torch_2};
};

template <>
struct member<microstep::radam_rule> : on_the_shell<microstep::radam_rule, oracle::radam> {
  static constexpr options all{
      .learning_rate = 0.02f, .beta1 = 0.8, .beta2 = 0.95, .epsilon = 1e-3f, .weight_decay = 0.1f};
};

template <>
struct member<microstep::lion_rule> : on_the_shell<microstep::lion_rule, oracle::lion> {
  static constexpr options all{.learning_rate = 0.02f, .beta1 = 0.8, .beta2 = 0.95, .weight_decay = 0.1f};
};

}  // namespace support

TYPE_TO_STRING_AS("sgd", microstep::sgd_rule);
TYPE_TO_STRING_AS("adam", support::adam_rule);
TYPE_TO_STRING_AS("adam_amsgrad", support::adam_amsgrad_rule);
TYPE_TO_STRING_AS("adamw", support::adamw_rule);
TYPE_TO_STRING_AS("adamw_amsgrad", support::adamw_amsgrad_rule);
TYPE_TO_STRING_AS("rmsprop", support::rmsprop_rule);
TYPE_TO_STRING_AS("rmsprop_momentum", support::rmsprop_momentum_rule);
TYPE_TO_STRING_AS("rmsprop_centered", support::rmsprop_centered_rule);
TYPE_TO_STRING_AS("rmsprop_centered_momentum", support::rmsprop_centered_momentum_rule);
TYPE_TO_STRING_AS("adagrad", microstep::adagrad_rule);
TYPE_TO_STRING_AS("adadelta", microstep::adadelta_rule);
TYPE_TO_STRING_AS("adamax", microstep::adamax_rule);
TYPE_TO_STRING_AS("nadam", microstep::nadam_rule);
TYPE_TO_STRING_AS("radam", microstep::radam_rule);
TYPE_TO_STRING_AS("lion", microstep::lion_rule);
