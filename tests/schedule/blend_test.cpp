// SPDX-License-Identifier: MIT
#include "microstep/schedule/blend.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

#include <doctest/doctest.h>

#include "support/bits.hpp"

using microstep::schedule::annealing;
using microstep::schedule::blend;
using microstep::schedule::half_cosine;
using microstep::schedule::place;
using microstep::schedule::scalar;

namespace {

constexpr double pi = 3.14159265358979323846;

double half(double x) { return std::pow(std::sin(pi / 2.0 * x), 2.0); }

float between(annealing way, place at, float from, float to) { return blend(way, at, from, to).fold(); }

}  // namespace

TEST_CASE("half a cosine is within 2.7 ulp") {
  constexpr std::uint32_t first = 0x21800000u;  // 2^-60
  constexpr std::uint32_t last = 0x3f000000u;   // a half
  double worst = 0.0;
  for (std::uint32_t pattern = first; pattern <= last; pattern += support::thorough ? 101 : 10007) {
    const float x = support::from_bits(pattern);
    worst = std::max(worst, support::ulp_error(half_cosine(x).fold(), half(static_cast<double>(x))));
  }
  MESSAGE(worst << " ulp");
  CHECK(worst <= 2.7);
  CHECK(half_cosine(0.0f).fold() == 0.0f);
}

TEST_CASE("a place keeps both lengths to the last bit, up to 2^24") {
  for (const std::uint32_t steps : {1u, 7u, 1000u, 1u << 24}) {
    for (const std::uint32_t step : {0u, 1u, steps / 2, steps - 1, steps}) {
      const place at = place::of(step, steps);
      CHECK(static_cast<double>(at.gone) == step);
      CHECK(static_cast<double>(at.left) == steps - step);
    }
  }
  CHECK(place::of(1, 0xffffffffu).left == 0x1p32f);
  CHECK(place::of(0xfffffffeu, 0xffffffffu).left == 1.0f);
}

TEST_CASE("both ends are exact, and between two equal values there is no third") {
  for (const annealing way : {annealing::cosine, annealing::linear}) {
    for (const float a : {0.0f, 1e-6f, 0.3f, 1.0f}) {
      for (const float b : {0.0f, 1e-6f, 0.3f, 1.0f}) {
        CHECK(between(way, {0.0f, 7.0f}, a, b) == a);
        CHECK(between(way, {7.0f, 0.0f}, a, b) == b);
        CHECK(between(way, {3.5f, 3.5f}, a, b) == doctest::Approx(0.5 * static_cast<double>(a + b)).epsilon(1e-7));
      }
    }
  }
}

TEST_CASE("a blend is within 5 units along the cosine and 3 along a line") {
  double worst[2] = {};
  for (std::uint32_t steps = 1; steps < 3000; steps += 1 + steps / 16) {
    for (std::uint32_t step = 0; step <= steps; ++step) {
      for (const auto& [from, to] : {std::pair{1.0f, 0.0f}, {0.0f, 1.0f}, {1.0f, 1e-7f}, {0.04f, 1.0f}, {0.9f, 0.3f}}) {
        const double share = static_cast<double>(step) / steps;
        const double left = static_cast<double>(steps - step) / steps;
        for (const annealing way : {annealing::cosine, annealing::linear}) {
          const bool line = way == annealing::linear;
          const double expected = static_cast<double>(from) * (line ? left : half(left)) +
                                  static_cast<double>(to) * (line ? share : half(share));
          const double difference =
              std::fabs(static_cast<double>(between(way, place::of(step, steps), from, to)) - expected);
          if (difference > 0.0) worst[line] = std::max(worst[line], difference / expected * 0x1p24);
        }
      }
    }
  }
  MESSAGE(worst[0] << " and " << worst[1]);
  CHECK(worst[0] <= 5.0);
  CHECK(worst[1] <= 3.0);
}
