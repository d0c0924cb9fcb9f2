// SPDX-License-Identifier: MIT
#include "microstep/train/early_stopping.hpp"

#include <cstddef>
#include <cstring>
#include <vector>

#include <doctest/doctest.h>

#include "support/packs.hpp"

using microstep::early_stopping;
using microstep::early_stopping_options;
using microstep::status;
using microstep::schedule::goal;
using support::infinity;
using support::not_a_number;

namespace {

static_assert(early_stopping_options{}.check() == status::ok);
static_assert(early_stopping_options{.patience = 1}.check() == status::ok);
static_assert(early_stopping_options{.patience = 0}.check() == status::bad_patience);
static_assert(early_stopping_options{.min_delta = -1e-6f}.check() == status::bad_min_delta);
static_assert(early_stopping_options{.min_delta = not_a_number}.check() == status::bad_min_delta);
static_assert(early_stopping_options{.min_delta = infinity}.check() == status::bad_min_delta);

struct row {
  const char* claim;
  early_stopping_options options;
  std::vector<float> metrics;
  std::size_t stops_at;  // the first observation that stops, counted from 1; 0: none does
};

const row table[] = {
    {"the last observation of the patience stops", {.patience = 3}, {5, 4, 6, 6, 6, 6}, 5},
    {"a patience of one stops at the first that is no better", {.patience = 1}, {5, 4, 4}, 3},
    {"an improvement begins the patience anew", {.patience = 2}, {5, 6, 4, 6, 3, 6, 2}, 0},
    {"what gets better for ever never stops", {.patience = 1}, {9, 8, 7, 6, 5, 4, 3, 2, 1, 0, -1}, 0},
    {"equal is no better", {.patience = 2}, {5, 5, 5}, 3},
    {"better by min_delta is no better", {.patience = 2, .min_delta = 0.5f}, {5, 4.5f, 4.5f}, 3},
    {"better by more is", {.patience = 2, .min_delta = 0.5f}, {5, 4.25f, 3.5f, 3.25f, 2.75f, 2.5f, 2.5f}, 7},
    {"min_delta is measured from the best, not from the last", {.patience = 2, .min_delta = 0.5f}, {5, 4.7f, 4.4f}, 0},
    {"maximize wants more", {.patience = 2, .mode = goal::maximize}, {0.5f, 0.6f, 0.6f, 0.5f}, 4},
    {"maximize by min_delta", {.patience = 1, .min_delta = 0.25f, .mode = goal::maximize}, {0.5f, 0.75f}, 2},
    {"NaN is no improvement", {.patience = 2}, {5, not_a_number, not_a_number}, 3},
    {"NaN is never the best", {.patience = 2}, {not_a_number, 5, not_a_number, 4, 5, 5}, 6},
    {"nothing but NaN stops", {.patience = 2}, {not_a_number, not_a_number}, 2},
    {"the worst of all is no improvement", {.patience = 2}, {infinity, infinity}, 2},
    {"nothing is better than the best of all", {.patience = 2}, {-infinity, -infinity, -1}, 3},
};

}  // namespace

TEST_CASE("it stops when patience is used up") {
  for (const row& r : table) {
    CAPTURE(r.claim);
    early_stopping stopping;
    std::size_t stopped_at = 0;
    for (std::size_t i = 0; i < r.metrics.size() && stopped_at == 0; ++i) {
      if (stopping.observe(r.options, r.metrics[i])) stopped_at = i + 1;
    }
    CHECK(stopped_at == r.stops_at);
  }
}

TEST_CASE("who goes on after a stop is told so again until it gets better") {
  constexpr early_stopping_options options{.patience = 2};
  early_stopping stopping;
  for (const float metric : {5.0f, 6.0f}) CHECK_FALSE(stopping.observe(options, metric));
  for (int i = 0; i < 3; ++i) CHECK(stopping.observe(options, 6.0f));
  CHECK(stopping.without_improvement() == 2);
  CHECK_FALSE(stopping.observe(options, 4.0f));
  CHECK(stopping.without_improvement() == 0);
}

TEST_CASE("reset makes it new") {
  early_stopping stopping;
  const early_stopping born;
  for (const float metric : {5.0f, 6.0f}) static_cast<void>(stopping.observe({}, metric));
  stopping.reset();
  CHECK_FALSE(stopping.observe({.patience = 1}, 9.0f));
  stopping.reset();
  CHECK(stopping.without_improvement() == born.without_improvement());
}
