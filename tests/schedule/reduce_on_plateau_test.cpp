// SPDX-License-Identifier: MIT
// Hand-worked behaviour, and torch's ReduceLROnPlateau metric by metric: plateau_rows of tests/golden/schedule.hpp.
#include "microstep/schedule/reduce_on_plateau.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <limits>
#include <string>

#include <doctest/doctest.h>

#include "golden/schedule.hpp"
#include "microstep/core/status.hpp"

using microstep::status;

namespace {

using namespace microstep::schedule;
using options = reduce_on_plateau_options;

constexpr float not_a_number = std::numeric_limits<float>::quiet_NaN();
constexpr float infinity = std::numeric_limits<float>::infinity();

static_assert(options{}.check() == status::ok);
static_assert(options{.factor = 0.0f, .patience = 0, .threshold = 0.0f, .floor = 1.0f, .epsilon = 0.0f}.check() ==
              status::ok);
static_assert(options{.threshold = 5.0f, .threshold_mode = threshold_kind::absolute}.check() == status::ok);

struct bad {
  const char* claim;
  options o;
};

constexpr bad refused[] = {
    {"a factor of 1", {.factor = 1.0f}},
    {"a negative factor", {.factor = -0.1f}},
    {"a factor that is too small", {.factor = 0x1p-101f}},
    {"a NaN factor", {.factor = not_a_number}},
    {"a relative threshold of 1", {.threshold = 1.0f}},
    {"a negative threshold", {.threshold = -0.1f}},
    {"a NaN threshold", {.threshold = not_a_number}},
    {"a negative absolute threshold", {.threshold = -0.1f, .threshold_mode = threshold_kind::absolute}},
    {"an infinite absolute threshold", {.threshold = infinity, .threshold_mode = threshold_kind::absolute}},
    {"a NaN absolute threshold", {.threshold = not_a_number, .threshold_mode = threshold_kind::absolute}},
    {"a floor above 1", {.floor = 1.5f}},
    {"a negative floor", {.floor = -0.5f}},
    {"a NaN floor", {.floor = not_a_number}},
    {"a negative epsilon", {.epsilon = -1e-8f}},
    {"an epsilon above 1", {.epsilon = 1.5f}},
    {"a NaN epsilon", {.epsilon = not_a_number}},
};

bool all_zero(const reduce_on_plateau& plateau) {
  unsigned char bytes[sizeof plateau];
  std::memcpy(bytes, &plateau, sizeof plateau);
  return std::all_of(std::begin(bytes), std::end(bytes), [](unsigned char byte) { return byte == 0; });
}

}  // namespace

TEST_CASE("bad options are refused") {
  for (const bad& b : refused) {
    CAPTURE(std::string{b.claim});
    CHECK(b.o.check() == status::bad_schedule);
  }
}

TEST_CASE("it reduces as torch does") {
  for (const auto& row : microstep::golden::plateau_rows) {
    CAPTURE(std::string{row.claim});
    REQUIRE(row.options.check() == status::ok);
    REQUIRE(row.metrics.size() == row.factors.size());
    REQUIRE(!row.metrics.empty());
    reduce_on_plateau plateau;
    int reductions = 0;
    double before = 1.0;
    for (std::size_t i = 0; i < row.metrics.size(); ++i) {
      CAPTURE(i);
      const double expected = row.factors[i];
      reductions += std::fabs(expected - before) > 1e-12 ? 1 : 0;
      before = expected;
      const auto is = static_cast<double>(plateau.observe(row.options, row.metrics[i]));
      CHECK(std::fabs(is - expected) <= 3 * reductions * 0x1p-24 * expected);
      CHECK(static_cast<double>(plateau.factor()) == is);
    }
  }
}

TEST_CASE("at birth it is all zero, and its factor is 1") {
  static reduce_on_plateau plateau;
  CHECK(all_zero(plateau));
  CHECK(plateau.factor() == 1.0f);
}

TEST_CASE("reset makes it as new, and the other goal can follow") {
  reduce_on_plateau plateau;
  const options impatient{.factor = 0.5f, .patience = 0, .cooldown = 3};
  plateau.observe(impatient, 5.0f);
  CHECK(plateau.observe(impatient, 5.0f) == 0.5f);
  CHECK(!all_zero(plateau));
  plateau.reset();
  CHECK(all_zero(plateau));
  CHECK(plateau.factor() == 1.0f);
  const options upwards{.factor = 0.5f, .patience = 0, .mode = goal::maximize};
  CHECK(plateau.observe(upwards, -7.0f) == 1.0f);
  CHECK(plateau.observe(upwards, -8.0f) == 0.5f);
}

TEST_CASE("a copy goes on where the original was") {
  const options o{.factor = 0.5f, .patience = 2, .cooldown = 1};
  reduce_on_plateau original;
  for (const float metric : {3.0f, 2.0f, 2.0f, 2.0f}) original.observe(o, metric);
  reduce_on_plateau copy;
  std::memcpy(&copy, &original, sizeof copy);
  CHECK(copy.observe(o, 2.0f) == 0.5f);
  CHECK(original.observe(o, 2.0f) == 0.5f);
}

TEST_CASE("a NaN uses up patience and is never the best") {
  const options o{.factor = 0.5f, .patience = 1};
  reduce_on_plateau plateau;
  CHECK(plateau.observe(o, not_a_number) == 1.0f);
  CHECK(plateau.observe(o, not_a_number) == 0.5f);
  CHECK(plateau.observe(o, 9.0f) == 0.5f);
  CHECK(plateau.observe(o, not_a_number) == 0.5f);
  CHECK(plateau.observe(o, 8.0f) == 0.5f);
  CHECK(plateau.observe(o, not_a_number) == 0.5f);
  CHECK(plateau.observe(o, not_a_number) == 0.25f);
}

TEST_CASE("after an infinity of the right sign nothing is better") {
  for (const auto mode : {goal::minimize, goal::maximize}) {
    const float best = mode == goal::minimize ? -infinity : infinity;
    const options o{.factor = 0.5f, .patience = 0, .mode = mode};
    reduce_on_plateau plateau;
    CHECK(plateau.observe(o, -best) == 0.5f);
    CHECK(plateau.observe(o, best) == 0.5f);
    CHECK(plateau.observe(o, best) == 0.25f);
    CHECK(plateau.observe(o, 0.0f) == 0.125f);
  }
}

TEST_CASE("the longest patience never runs out") {
  const options o{.factor = 0.5f, .patience = std::numeric_limits<std::uint32_t>::max()};
  reduce_on_plateau plateau;
  for (int i = 0; i < 1000; ++i) plateau.observe(o, 1.0f);
  CHECK(plateau.factor() == 1.0f);
}

TEST_CASE("without an epsilon it ends at 0, and does not begin again") {
  const options o{.patience = 0, .epsilon = 0.0f};
  reduce_on_plateau plateau;
  for (int i = 0; i < 31; ++i) plateau.observe(o, 1.0f);
  CHECK(plateau.factor() == doctest::Approx(1e-30));
  for (int i = 0; i < 10; ++i) CHECK(plateau.observe(o, 1.0f) == 0.0f);
  CHECK(plateau.factor() == 0.0f);
}
