// SPDX-License-Identifier: MIT
#include "microstep/train/best_parameters.hpp"

#include <cmath>
#include <cstring>
#include <type_traits>

#include <doctest/doctest.h>

#include "microstep/model/linear.hpp"
#include "support/packs.hpp"

using microstep::best_parameters;
using microstep::status;
using head = microstep::linear<3, 2>;
using support::infinity;
using support::not_a_number;

namespace {

static_assert(std::is_trivially_copyable_v<best_parameters<head>>);
static_assert(sizeof(best_parameters<head>) >= 8 * 4 + 8);

head all(float value) {
  head model;
  for (float& parameter : model.parameters()) parameter = value;
  return model;
}

template <class Best>
void shows(Best& best, float value, float metric, bool is_kept) {
  head model = all(value);
  CHECK(best.observe(model, metric) == is_kept);
}

template <class Best>
void restores(const Best& best, float value) {
  head model = all(-1.0f);
  REQUIRE(best.restore(model) == status::ok);
  const head expected = all(value);
  CHECK(std::memcmp(&model, &expected, sizeof model) == 0);
}

}  // namespace

TEST_CASE("the parameters of the lowest metric come back, the first of equals") {
  best_parameters<head> best;
  shows(best, 1.0f, 0.5f, true);
  shows(best, 2.0f, 0.25f, true);
  shows(best, 3.0f, 0.25f, false);
  shows(best, 4.0f, not_a_number, false);
  shows(best, 5.0f, infinity, false);
  CHECK(best.best() == 0.25f);
  restores(best, 2.0f);
  best.reset();
  shows(best, 6.0f, 9.0f, true);
  restores(best, 6.0f);
}

TEST_CASE("or of the highest") {
  best_parameters<head, microstep::schedule::goal::maximize> best;
  shows(best, 1.0f, -infinity, false);
  shows(best, 2.0f, -0.5f, true);
  shows(best, 3.0f, -0.25f, true);
  shows(best, 4.0f, -0.5f, false);
  restores(best, 3.0f);
}

TEST_CASE("before anything was good there is nothing to restore, and the model stays") {
  best_parameters<head> best;
  shows(best, 1.0f, not_a_number, false);
  shows(best, 1.0f, infinity, false);
  CHECK(std::isnan(best.best()));
  head model = all(7.0f);
  CHECK(best.restore(model) == status::no_samples);
  const head expected = all(7.0f);
  CHECK(std::memcmp(&model, &expected, sizeof model) == 0);
}
