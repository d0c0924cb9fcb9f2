// SPDX-License-Identifier: MIT
#include "microstep/core/status.hpp"

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

using microstep::status;
using microstep::to_string;

namespace {

struct row {
  status value;
  std::string_view name;
};

constexpr row table[] = {
    // in the order of their numbers
    {status::ok, "ok"},
    {status::bad_learning_rate, "bad_learning_rate"},
    {status::bad_momentum, "bad_momentum"},
    {status::bad_dampening, "bad_dampening"},
    {status::bad_nesterov, "bad_nesterov"},
    {status::bad_weight_decay, "bad_weight_decay"},
    {status::bad_decay_rate, "bad_decay_rate"},
    {status::bad_epsilon, "bad_epsilon"},
    {status::bad_learning_rate_decay, "bad_learning_rate_decay"},
    {status::bad_initial_accumulator, "bad_initial_accumulator"},
    {status::bad_clip, "bad_clip"},
    {status::bad_shape, "bad_shape"},
    {status::bad_schedule, "bad_schedule"},
    {status::bad_delta, "bad_delta"},
    {status::bad_margin, "bad_margin"},
    {status::bad_label_smoothing, "bad_label_smoothing"},
    {status::bad_class_weight, "bad_class_weight"},
    {status::bad_label, "bad_label"},
    {status::bad_target, "bad_target"},
    {status::non_finite_input, "non_finite_input"},
    {status::non_finite_target, "non_finite_target"},
    {status::non_finite_loss, "non_finite_loss"},
    {status::non_finite_gradient, "non_finite_gradient"},
    {status::bad_scale, "bad_scale"},
    {status::bad_zero_point, "bad_zero_point"},
    {status::bad_variance_floor, "bad_variance_floor"},
    {status::bad_window, "bad_window"},
    {status::no_samples, "no_samples"},
    {status::one_class, "one_class"},
    {status::zero_variance, "zero_variance"},
    {status::frozen, "frozen"},
    {status::end_of_data, "end_of_data"},
    {status::source_failed, "source_failed"},
    {status::bad_patience, "bad_patience"},
    {status::bad_min_delta, "bad_min_delta"},
    {status::bad_interval, "bad_interval"},
    {status::bad_bound, "bad_bound"},
    {status::not_begun, "not_begun"},
    {status::step_underway, "step_underway"},
    {status::no_budget, "no_budget"},
    {status::bad_partition, "bad_partition"},
    {status::unknown_isa, "unknown_isa"},
    {status::isa_not_here, "isa_not_here"},
};

static_assert(sizeof(status) == 1);
static_assert(status{} == status::ok);
static_assert(std::string_view{to_string(status::bad_shape)} == "bad_shape");

}  // namespace

TEST_CASE("a status is named as it is written") {
  for (std::size_t i = 0; i < std::size(table); ++i) {
    CAPTURE(std::string{table[i].name});
    CHECK(static_cast<std::size_t>(table[i].value) == i);
    CHECK(to_string(table[i].value) == table[i].name);
  }
}

TEST_CASE("a number that is no status is called so") {
  for (std::size_t i = std::size(table); i < 256; ++i) {
    CAPTURE(i);
    CHECK(to_string(static_cast<status>(i)) == std::string_view{"not a status"});
  }
}
