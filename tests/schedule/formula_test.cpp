// SPDX-License-Identifier: MIT
// Schedules of all lengths, up to 2^32 - 1 steps, against their formulas in double. The bounds are those of the
// headers; a relative error is counted in units of 2^-24.

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <set>
#include <utility>

#include <doctest/doctest.h>

#include "microstep/core/random.hpp"
#include "microstep/microstep.hpp"

namespace {

using namespace microstep::schedule;

constexpr double pi = 3.14159265358979323846;
constexpr std::uint32_t last_step = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint32_t lengths[] = {1,     2,        3,        5,          10,          100,         399,      1000,
                                     65537, 1u << 24, 16777219, 1000000007, 0x7fffffffu, 0x80000001u, last_step};

/// Steps all over a schedule of some length: the first and last, around its middle and its quarters, and at random.
std::set<std::uint32_t> steps_of(std::uint32_t length) {
  std::set<std::uint32_t> steps;
  for (std::uint32_t i = 0; i < 20; ++i) {
    steps.insert(i);
    for (const std::uint32_t corner : {length, length / 2, length / 4, length / 4 * 3, length / 16}) {
      if (corner >= i) steps.insert(corner - i);
      if (corner <= last_step - i) steps.insert(corner + i);
    }
  }
  microstep::random_generator generator{length};
  for (int i = 0; i < 500; ++i) {
    const auto share = static_cast<double>(generator()) * 0x1p-32;
    steps.insert(static_cast<std::uint32_t>(share * length));
    steps.insert(length - static_cast<std::uint32_t>(share * share * share * share * length));
  }
  return steps;
}

struct worst {
  double found = 0.0;

  void meet(float is, double expected, double allowed) {
    const double difference = std::fabs(static_cast<double>(is) - expected);
    if (difference == 0.0 || (is == 0.0f && expected < 0x1p-99)) return;
    const double share = difference / expected * 0x1p24 / allowed;
    found = std::max(found, std::isnan(share) ? HUGE_VAL : share);
  }
};

double of_power(double factor) { return 2.0 + 4.0 * std::fabs(std::log(factor)); }

/// sin^2(pi left / (2 whole)): half a cosine without the cancellation at its end.
double half(double left, double whole) { return std::pow(std::sin(pi * left / whole / 2.0), 2.0); }

}  // namespace

TEST_CASE("lines are within 4 units") {
  worst met;
  for (const std::uint32_t length : lengths) {
    for (const auto& [start, end] : {std::pair{0.0, 1.0}, {1.0 / 3.0, 1.0}, {1.0, 0.0}, {1e-3, 0.7}, {0.3, 1e-9}}) {
      const linear_warm_up warm_up{static_cast<float>(start), static_cast<float>(end), length};
      for (const std::uint32_t step : steps_of(length)) {
        const double gone = std::min(step, length);
        const double whole = length;
        met.meet(warm_up(step), (start * (whole - gone) + end * gone) / whole, 4.0);
      }
    }
  }
  MESSAGE(met.found << " of the bound");
  CHECK(met.found <= 1.0);
}

TEST_CASE("cosines are within 6 units") {
  worst met;
  for (const std::uint32_t length : lengths) {
    for (const double floor : {0.0, 0.1, 1e-6, 1.0}) {
      const cosine down{length, static_cast<float>(floor)};
      const cosine_restarts again{.steps = length, .floor = static_cast<float>(floor)};
      for (const std::uint32_t step : steps_of(length)) {
        const double whole = length;
        const std::uint32_t in_period = step % length;
        const double share = half(whole - in_period, whole);
        const double rest = half(in_period, whole);
        const bool upwards = step / length % 2 == 1;
        met.meet(down(step), upwards ? rest + floor * share : share + floor * rest, 6.0);
        met.meet(again(step), share + floor * rest, 7.0);
      }
    }
  }
  MESSAGE(met.found << " of the bound");
  CHECK(met.found <= 1.0);
}

TEST_CASE("growing cycles are within 7 units, also where one is longer than 2^32 steps") {
  worst met;
  for (const std::uint32_t length : lengths) {
    for (const std::uint32_t multiplier : {2u, 3u, 10u, 65536u, last_step}) {
      const cosine_restarts growing{.steps = length, .multiplier = multiplier};
      std::set<std::uint32_t> steps = steps_of(length);
      steps.merge(steps_of(last_step));
      for (const std::uint32_t step : steps) {
        double begin = 0.0;
        double whole = length;
        while (step >= begin + whole) {
          begin += whole;
          whole *= multiplier;
        }
        met.meet(growing(step), half(whole - (step - begin), whole), 7.0);
      }
    }
  }
  MESSAGE(met.found << " of the bound");
  CHECK(met.found <= 1.0);
}

TEST_CASE("powers of gamma are within their bound") {
  worst met;
  for (const double gamma :
       {0.1, 0.3, 0.5, 0.7, 0.9, 0.95, 0.99, 0.999, 0.9999, 0.99999, 0.9999999, 0.999999999, 1.0}) {
    const exponential_decay every{.gamma = gamma};
    const step_decay seventh{.step_size = 7, .gamma = gamma};
    for (const std::uint32_t length : lengths) {
      for (const std::uint32_t step : steps_of(length)) {
        // 1 - gamma is what the option keeps to the last bit.
        const double log = gamma < 0.5 ? std::log(gamma) : std::log1p(-(1.0 - gamma));
        const double expected = std::exp(step * log);
        met.meet(every(step), expected, of_power(expected));
        const double stairs = std::exp(step / 7 * log);
        met.meet(seventh(step), stairs, of_power(stairs));
      }
    }
  }
  MESSAGE(met.found << " of the bound");
  CHECK(met.found <= 1.0);
}

TEST_CASE("exponential warm-ups are within their bound") {
  worst met;
  for (const std::uint32_t length : lengths) {
    for (const double start : {0x1p-100, 1e-8, 1e-3, 0.01, 0.1, 0.5, 0.9, 0.999, 1.0}) {
      const exponential_warm_up warm_up{static_cast<float>(start), length};
      for (const std::uint32_t step : steps_of(length)) {
        const double left = length - std::min(step, length);
        const double expected = std::exp(std::log(start) * left / length);
        met.meet(warm_up(step), expected, of_power(expected));
      }
    }
  }
  MESSAGE(met.found << " of the bound");
  CHECK(met.found <= 1.0);
}

TEST_CASE("polynomials are within their bound") {
  worst met;
  for (const std::uint32_t length : lengths) {
    for (const double power : {0.01, 0.5, 0.9, 1.0, 1.5, 2.0, 3.0, 20.0, 1000.0}) {
      const polynomial_decay decay{.steps = length, .power = static_cast<float>(power)};
      for (const std::uint32_t step : steps_of(length)) {
        const double left = length - std::min(step, length);
        const double expected = std::pow(left / length, power);
        if (left == 0.0) {
          CHECK(decay(step) == 0.0f);
        } else {
          met.meet(decay(step), expected, of_power(expected) + 2.0 * power);
        }
      }
    }
  }
  MESSAGE(met.found << " of the bound");
  CHECK(met.found <= 1.0);
}

TEST_CASE("one cycle is within its bounds, and so is its momentum") {
  worst two;
  worst three;
  worst momentum;
  for (const std::uint32_t length : lengths) {
    for (const double share : {0.0, 0.1, 0.25, 0.3, 0.377, 0.45, 0.5, 0.9, 0.99}) {
      for (const auto way : {annealing::cosine, annealing::linear}) {
        for (const auto phases : {phase_count::two, phase_count::three}) {
          if (phases == phase_count::three && share > 0.5) continue;
          // A rise from the first step to the first step: torch divides 0 by 0, the peak is what comes out here.
          if (std::fabs(share * length - 1.0) < 1e-6) continue;
          const one_cycle cycle{.steps = length, .pct_start = share, .anneal = way, .phases = phases};
          REQUIRE(cycle.check() == microstep::status::ok);
          const double last = length - 1.0;
          const double rise = share * length - 1.0;
          const auto value = [&](double now, double start, double peak, double end) {
            const auto on_the_way = [&](double from, double to, double begin, double until) {
              const double left = (until - now) / (until - begin);
              const double of_from = way == annealing::linear ? left : half(left, 1.0);
              const double of_to = way == annealing::linear ? 1.0 - left : half(1.0 - left, 1.0);
              return from * of_from + to * of_to;
            };
            if (now >= last) return end;
            if (now < rise) return on_the_way(start, peak, 0.0, rise);
            if (phases == phase_count::two) return on_the_way(peak, end, rise, last);
            if (now < 2.0 * rise) return on_the_way(peak, start, rise, 2.0 * rise);
            return on_the_way(start, end, 2.0 * rise, last);
          };
          for (const std::uint32_t step : steps_of(length)) {
            const double expected = value(step, 0.04, 1.0, 4e-6);
            const double expected_momentum = value(step, 0.95, 0.85, 0.95);
            if (phases == phase_count::two) {
              two.meet(cycle(step), expected, 9.0);
              momentum.meet(cycle.momentum(step), expected_momentum, 5.0);
            } else {
              three.meet(cycle(step), expected, 5.0 / expected);
              momentum.meet(cycle.momentum(step), expected_momentum, 5.0);
            }
          }
        }
      }
    }
  }
  MESSAGE("two phases " << two.found << ", three " << three.found << ", momentum " << momentum.found);
  CHECK(two.found <= 1.0);
  CHECK(three.found <= 1.0);
  CHECK(momentum.found <= 1.0);
}
