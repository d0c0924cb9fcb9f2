// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "support/family.hpp"
#include "support/packs.hpp"

namespace support {

/// Steps beside the double-precision oracle, whose options and gradients functions of the step, 0 at first, give. For
/// each weight the largest distance met, in ulp of the largest magnitude that the weight has had.
template <class Rule, simd::any_pack Pack, std::size_t Count>
std::vector<double> distances_to_oracle(const std::vector<float>& start, std::uint64_t steps, auto options_at,
                                        auto gradient_at) {
  typename member<Rule>::template optimizer<Count> optimizer;
  auto reference = member<Rule>::oracle(Count);
  std::vector<float> weights = start;
  std::vector<double> expected = oracle::widen(weights);
  std::vector<double> largest(Count), distance(Count);
  for (std::uint64_t t = 0; t < steps; ++t) {
    for (std::size_t i = 0; i < Count; ++i) largest[i] = std::max(largest[i], std::abs(expected[i]));
    const auto options = options_at(t);
    const std::vector<float> gradient = gradient_at(t);
    step_with<Pack>(optimizer, options, weights.data(), gradient.data(), Count);
    reference.step(options, expected, oracle::widen(gradient));
    for (std::size_t i = 0; i < Count; ++i) {
      largest[i] = std::max(largest[i], std::abs(expected[i]));
      const double error = std::abs(oracle::widen(weights[i]) - expected[i]);
      if (error != 0.0)
        distance[i] = std::max(distance[i], std::isfinite(error) ? error / (0x1p-23 * largest[i]) : HUGE_VAL);
    }
  }
  return distance;
}

/// The same for normally distributed weights and gradients; the largest of all.
template <class Rule, simd::any_pack Pack>
double distance_to_oracle(auto options_at) {
  constexpr std::size_t count = 33;
  return std::ranges::max(distances_to_oracle<Rule, Pack, count>(
      normals(count, 1), 200, options_at, [](std::uint64_t t) { return normals(count, 100 + t); }));
}

/// A rule stays within so many ulp of its oracle for 200 steps.
template <class Rule, simd::any_pack Pack>
void follows_oracle(const typename Rule::options& options, double bound) {
  const double distance = distance_to_oracle<Rule, Pack>([&](std::uint64_t) { return options; });
  CHECK(distance <= bound);
}

}  // namespace support
