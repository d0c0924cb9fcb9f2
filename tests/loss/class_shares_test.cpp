// SPDX-License-Identifier: MIT
#include "microstep/loss/class_shares.hpp"

#include <array>
#include <cstdint>

#include <doctest/doctest.h>

#include "microstep/loss/class_weights.hpp"

using microstep::arithmetic;
using microstep::class_weights;
using microstep::unweighted;
namespace detail = microstep::detail;
namespace simd = microstep::simd;

TEST_CASE("a label has all of its row, or what smoothing leaves of it") {
  const std::array<std::uint8_t, 2> labels{3, 0};
  const class_weights<4> weights{2.0f, 1.0f, 1.0f, 4.0f};
  const detail::class_shares<arithmetic::strict, 4, std::uint8_t, class_weights<4>> plain{labels.data(), weights, 0.0f};
  CHECK_FALSE(plain.are_spread());
  CHECK(plain.own(0).fold() == 4.0f);
  CHECK(plain.own(1).fold() == 2.0f);
  CHECK(plain.total(0).fold() == 4.0f);
  const detail::class_shares<arithmetic::strict, 4, std::uint8_t, class_weights<4>> smoothed{labels.data(), weights, 0.5f};
  CHECK(smoothed.are_spread());
  CHECK(smoothed.own(0).fold() == 2.0f);
  CHECK(smoothed.of<simd::scalar>(0).fold() == 0.25f);
  CHECK(smoothed.of<simd::scalar>(1).fold() == 0.125f);
  CHECK(smoothed.of<simd::scalar>(7).fold() == 0.5f);
  CHECK(smoothed.total(0).fold() == 3.0f);
}

TEST_CASE("probabilities are spread, and specks of them are none") {
  const std::array<float, 4> targets{1.0f, 0.0f, 1.0f - 0x1p-65f, 0x1p-65f};
  const unweighted weights;
  const detail::class_shares<arithmetic::strict, 2, float, unweighted> shares{targets.data(), weights, 0.0f};
  CHECK(shares.are_spread());
  CHECK(shares.of<simd::scalar>(0).fold() == 1.0f);
  CHECK(shares.of<simd::scalar>(1).fold() == 0.0f);
  CHECK(shares.of<simd::scalar>(3).fold() == 0.0f);
  CHECK(shares.total(1).fold() == 1.0f);
  const detail::class_shares<arithmetic::strict, 2, float, unweighted> smoothed{targets.data(), weights, 0.25f};
  CHECK(smoothed.of<simd::scalar>(0).fold() == 0.875f);
  CHECK(smoothed.of<simd::scalar>(1).fold() == 0.125f);
}
