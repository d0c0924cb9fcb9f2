// SPDX-License-Identifier: MIT
// What is counted, for the program that counts (instructions.cpp) and the one that prints (page.cpp).
#pragma once

#include <cstddef>
#include <string>
#include <type_traits>

#include "support/golden_rules.hpp"

namespace microstep::conformance {

inline constexpr std::size_t parameters = 1024;

/// A run of each length is counted: the difference is that of whole steps, what surrounds them cancels. At the first
/// step RAdam and the counters of bias corrections are not yet what they will be, so none is among them.
inline constexpr int run_lengths[] = {10, 30};

inline std::string label_of(const char* rule, const char* options, const char* kind, int steps) {
  return std::string{rule} + "|" + options + "|" + kind + "|" + std::to_string(steps);
}

/// Calls visit<Optimizer>(rule, options in words, options) for each rule and each of its option sets that costs
/// something else.
template <class Visit>
void for_each_cost(Visit visit) {
  golden::for_each_rule([&]<class Rule>(const Rule& rule) {
    using optimizer = typename Rule::template optimizer<parameters>;
    using options = typename Rule::options;
    visit.template operator()<optimizer>(rule.name, "the default", options{});
    if constexpr (std::is_same_v<options, sgd_options>) {
      visit.template operator()<optimizer>(rule.name, "momentum 0.9", options{.momentum = 0.9f});
      visit.template operator()<optimizer>(rule.name, "momentum 0.9, nesterov",
                                           options{.momentum = 0.9f, .nesterov = true});
    }
    options other{};
    const bool decays = other.weight_decay != 0.0f;
    other.weight_decay = decays ? 0.0f : 0.01f;
    visit.template operator()<optimizer>(rule.name, decays ? "weight_decay 0.0" : "weight_decay 0.01", other);
  });
}

}  // namespace microstep::conformance
