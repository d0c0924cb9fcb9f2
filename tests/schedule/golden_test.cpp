// SPDX-License-Identifier: MIT
// Every schedule against torch.optim.lr_scheduler: the rows of tests/golden/schedule.hpp. The bounds are those of the
// headers; a relative error is counted in units of 2^-24.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <tuple>

#include <doctest/doctest.h>

#include "golden/schedule.hpp"
#include "microstep/core/status.hpp"

namespace {

namespace golden = microstep::golden;
namespace schedule = microstep::schedule;

/// The distance in units of 2^-24 of the expected value; of 1 if that is 0, where nothing but 0 will do.
double distance(float is, double expected) {
  const double difference = std::fabs(static_cast<double>(is) - expected);
  return difference == 0.0 ? 0.0 : difference / (expected == 0.0 ? 0x1p-100 : expected) * 0x1p24;
}

/// The bound of the schedules that take powers.
double of_power(double factor) { return 2.0 + 4.0 * std::fabs(std::log(factor)); }

/// bound(row, factor) -> the allowed distance at a factor.
template <class Schedule, class Bound>
double follow(const golden::schedule_row<Schedule>& row, Bound bound) {
  INFO(std::string{row.claim});
  CHECK(row.schedule.check() == microstep::status::ok);
  REQUIRE(row.steps.size() == row.factors.size());
  REQUIRE(!row.steps.empty());
  double worst = 0.0;
  for (std::size_t i = 0; i < row.steps.size(); ++i) {
    // What is left of a power at the very end of torch's closed form is 0 as well.
    const double expected = row.factors[i];
    const double allowed = expected == 0.0 ? 0.0 : bound(row.schedule, expected);
    const double found = distance(row.schedule(row.steps[i]), expected);
    CAPTURE(row.steps[i]);
    CAPTURE(expected);
    CHECK(found <= allowed);
    worst = std::max(worst, allowed == 0.0 ? 0.0 : found / allowed);
  }
  return worst;
}

template <class Rows, class Bound>
void follow_all(const char* name, const Rows& rows, Bound bound) {
  double worst = 0.0;
  for (const auto& row : rows) worst = std::max(worst, follow(row, bound));
  MESSAGE(std::string{name}, ": at most ", worst, " of the bound");
}

}  // namespace

TEST_CASE("the warm-ups are torch's") {
  // The option itself, rounded to a float.
  follow_all("constant", golden::constant_warm_up_rows, [](const auto&, double) { return 1.0; });
  follow_all("linear", golden::linear_warm_up_rows, [](const auto&, double) { return 4.0; });
}

TEST_CASE("the decays are torch's") {
  const auto power = [](const auto&, double factor) { return of_power(factor); };
  follow_all("step", golden::step_decay_rows, power);
  follow_all("multi-step, one milestone", golden::multi_step_decay_of_one_rows, power);
  follow_all("multi-step, three milestones", golden::multi_step_decay_of_three_rows, power);
  follow_all("exponential", golden::exponential_decay_rows, power);
  follow_all("polynomial", golden::polynomial_decay_rows, [](const schedule::polynomial_decay& s, double factor) {
    return of_power(factor) + 2.0 * static_cast<double>(s.power);
  });
}

TEST_CASE("the cosines are torch's") {
  follow_all("cosine", golden::cosine_rows, [](const auto&, double) { return 6.0; });
  follow_all("cosine with restarts", golden::cosine_restarts_rows, [](const auto&, double) { return 7.0; });
}

TEST_CASE("one cycle is torch's, and so is its momentum") {
  const auto bound = [](const schedule::one_cycle& s, double factor) {
    return s.phases == schedule::phase_count::two ? 9.0 : 5.0 / factor;
  };
  follow_all("one cycle", golden::one_cycle_rows, bound);
  for (const auto& row : golden::one_cycle_rows) {
    CAPTURE(std::string{row.claim});
    REQUIRE(row.momenta.size() == row.steps.size());
    for (std::size_t i = 0; i < row.steps.size(); ++i) {
      CHECK(distance(row.schedule.momentum(row.steps[i]), row.momenta[i]) <= 5.0);
    }
  }
}

TEST_CASE("sequences and products are torch's") {
  std::apply(
      [](const auto&... row) { (follow(row, [](const auto&, double factor) { return 8.0 + of_power(factor); }), ...); },
      golden::composition_rows);
}
