// SPDX-License-Identifier: MIT
// The distances of the page: measured as tests/optim/golden_test.cpp does, but by option set.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include "support/golden_follow.hpp"
#include "support/golden_rough.hpp"

namespace microstep::conformance {

inline constexpr std::array kinds{arithmetic::strict, arithmetic::fused, arithmetic::fast};

/// Of one set of options, over all rows that have it.
struct option_set {
  std::string options;
  bool tiny = false;
  std::vector<std::string> gradients{};
  std::array<golden::distances, kinds.size()> found{};
};

inline void meet(golden::ulps& most, const golden::ulps& found) {
  for (std::size_t i = 0; i < most.size(); ++i) most[i] = std::max(most[i], found[i]);
}

inline void meet(golden::distances& most, const golden::distances& found) {
  meet(most.torch, found.torch);
  meet(most.exact, found.exact);
  meet(most.lost, found.lost);
}

inline golden::distances distances_of(const golden::trajectory& row, const golden::stepper& step) {
  golden::distances found;
  golden::fnv bits;
  if (!golden::follow(row, step, found, bits)) {
    throw std::runtime_error(std::string{"a row cannot be followed: "} + row.claim);
  }
  return found;
}

/// In fast arithmetic, over all CPUs that the manuals allow.
template <template <std::size_t> class Optimizer, class Row>
golden::distances roughest(const Row& row) {
  golden::distances most;
  for (const support::roughness roughness : support::every_roughness) {
    support::estimates_are = roughness;
    meet(most, distances_of(row.reference, golden::rough_stepper_of<Optimizer, false>(row)));
    meet(most, distances_of(row.reference, golden::rough_stepper_of<Optimizer, true>(row)));
  }
  return most;
}

inline std::string in_words(const golden::trajectory& row) {
  const int exponent = std::ilogb(row.gradient_scale);
  return (exponent == 0 ? "1" : "2^" + std::to_string(exponent)) + (row.sparse ? " sparse" : "");
}

/// The rows of a rule by option set, in the order in which the sets come first; tiny gradients apart.
template <class Rule>
std::vector<option_set> option_sets(const Rule& rule) {
  std::vector<option_set> sets;
  for (const auto& row : rule.rows) {
    const bool tiny = golden::is_tiny(row.reference);
    const auto same = [&](const option_set& s) { return s.options == row.reference.options && s.tiny == tiny; };
    auto set = std::ranges::find_if(sets, same);
    if (set == sets.end()) {
      sets.push_back({.options = row.reference.options, .tiny = tiny});
      set = std::prev(sets.end());
    }
    const std::string gradient = in_words(row.reference);
    if (std::ranges::find(set->gradients, gradient) == set->gradients.end()) set->gradients.push_back(gradient);
    const auto step = [&]<arithmetic Kind> { return golden::stepper_of<Rule::template optimizer, Kind>(row); };
    meet(set->found[0], distances_of(row.reference, step.template operator()<arithmetic::strict>()));
    meet(set->found[1], distances_of(row.reference, step.template operator()<arithmetic::fused>()));
    meet(set->found[2], roughest<Rule::template optimizer>(row));
  }
  // The form of std::ranges does not compile in clang 14.
  std::stable_partition(sets.begin(), sets.end(), [](const option_set& s) { return !s.tiny; });
  return sets;
}

}  // namespace microstep::conformance
