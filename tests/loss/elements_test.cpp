// SPDX-License-Identifier: MIT
#include "microstep/loss/elements.hpp"

#include <array>

#include <doctest/doctest.h>

#include "support/bits.hpp"

namespace detail = microstep::detail;
namespace simd = microstep::simd;
using microstep::arithmetic;

TEST_CASE("a term sees each element once, and the mean is over all rows there are") {
  std::array<float, 21> predictions{}, targets{};
  for (std::size_t i = 0; i < 21; ++i) targets[i] = static_cast<float>(i);
  const auto index_and_target = [](std::size_t index) { return static_cast<float>(index); };
  const float mean = detail::mean_over_elements<arithmetic::strict, 3>(
      predictions, targets, 10, 6.0f, [&]<simd::any_pack P>(std::size_t index, P prediction, P target, P& sum) {
        float expected[P::size];
        for (std::size_t lane = 0; lane < P::size; ++lane) expected[lane] = index_and_target(index + lane);
        CHECK(P::all(magnitude(target - P::load(expected)) <= P{0.0f}));
        sum = target + sum;
        return prediction + 5.0f;
      });
  CHECK(mean == 7.0f);  // 0 + ... + 20 over 30
  for (const float derivative : predictions) CHECK(derivative == 1.0f);
}

TEST_CASE("nothing to add up is exactly zero") {
  std::array<float, 5> predictions{};
  const std::array<float, 5> targets{};
  const float mean = detail::mean_over_elements<arithmetic::strict, 1>(
      predictions, targets, 5, 1.0f, []<simd::any_pack P>(std::size_t, P, P, P&) { return P{0.0f}; });
  CHECK(support::bits(mean) == 0);
}
