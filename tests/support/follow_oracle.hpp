// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <doctest/doctest.h>

#include "support/any_optimizer.hpp"
#include "support/family.hpp"
#include "support/packs.hpp"

namespace support {

/// An oracle whose type the comparison need not know.
struct any_oracle {
  void* oracle;
  void (*step_it)(void* oracle, const void* options, std::vector<double>& weights, const std::vector<double>& gradient);
};

template <class Oracle, class Options>
any_oracle any_of(Oracle& oracle, const Options&) {
  return {&oracle,
          [](void* it, const void* options, std::vector<double>& weights, const std::vector<double>& gradient) {
            static_cast<Oracle*>(it)->step(*static_cast<const Options*>(options), weights, gradient);
          }};
}

/// The options that hold from a step on.
struct options_from {
  std::uint64_t step;
  const void* options;
};

using gradient_sequence = std::vector<std::vector<float>>;  // one for each step

inline std::vector<double> distances(any_optimizer ours, const any_oracle& reference,
                                     std::span<const options_from> course, std::vector<float> weights,
                                     const gradient_sequence& of_steps) {
  std::vector<double> expected = oracle::widen(weights);
  std::vector<double> largest(ours.size), distance(ours.size);
  for (std::uint64_t t = 0; t < of_steps.size(); ++t) {
    if (!course.empty() && t == course.front().step) {
      ours.options = course.front().options;
      course = course.subspan(1);
    }
    for (std::size_t i = 0; i < ours.size; ++i) largest[i] = std::max(largest[i], std::abs(expected[i]));
    const std::vector<float>& gradient = of_steps[static_cast<std::size_t>(t)];
    ours.step(weights, gradient);
    reference.step_it(reference.oracle, ours.options, expected, oracle::widen(gradient));
    for (std::size_t i = 0; i < ours.size; ++i) {
      largest[i] = std::max(largest[i], std::abs(expected[i]));
      const double error = std::abs(oracle::widen(weights[i]) - expected[i]);
      if (error != 0.0)
        distance[i] = std::max(distance[i], std::isfinite(error) ? error / (0x1p-23 * largest[i]) : HUGE_VAL);
    }
  }
  return distance;
}

/// Steps beside the double-precision oracle. For each weight the largest distance met, in ulp of the largest magnitude
/// that the weight has had. `later` options are the rule's, too.
template <class Rule, simd::any_pack Pack, std::size_t Count>
std::vector<double> distances_to_oracle(const typename Rule::options& options, const std::vector<float>& start,
                                        const gradient_sequence& of_steps, std::span<const options_from> later = {}) {
  typename member<Rule>::template optimizer<Count> optimizer;
  auto reference = member<Rule>::oracle(Count);
  return distances(any_of<Pack>(optimizer, options), any_of(reference, options), later, start, of_steps);
}

inline const std::vector<float>& usual_start() {
  static const std::vector<float> start = normals(33, 1);
  return start;
}
inline const gradient_sequence& usual_gradients() {
  static const gradient_sequence all = [] {
    gradient_sequence made;
    for (std::uint64_t t = 0; t < 200; ++t) made.push_back(normals(33, 100 + t));
    return made;
  }();
  return all;
}

/// The same for normally distributed weights and gradients; the largest of all.
template <class Rule, simd::any_pack Pack>
double distance_to_oracle(const typename Rule::options& options, std::span<const options_from> later = {}) {
  return std::ranges::max(distances_to_oracle<Rule, Pack, 33>(options, usual_start(), usual_gradients(), later));
}

/// A rule stays within so many ulp of its oracle for 200 steps.
inline void check_follows(double distance, double bound) { CHECK(distance <= bound); }
template <class Rule, simd::any_pack Pack>
void follows_oracle(const typename Rule::options& options, double bound) {
  check_follows(distance_to_oracle<Rule, Pack>(options), bound);
}

}  // namespace support
