// SPDX-License-Identifier: MIT
// The costs of the page: bytes by sizeof, instructions from what callgrind wrote down about instructions.cpp.
#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "conformance/costs.hpp"

namespace microstep::conformance {

using counts = std::map<std::string, double>;

/// The parts of a file of callgrind's with --combine-dumps=yes: each names its trigger, then its summary.
inline counts read_counts(const std::string& file) {
  std::ifstream in{file};
  if (!in) throw std::runtime_error("cannot read " + file);
  counts found;
  std::string trigger;
  const std::string_view names = "desc: Trigger: Client Request: ", sums = "summary: ";
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with(names)) trigger = line.substr(names.size());
    if (line.starts_with(sums) && !trigger.empty()) {
      found[trigger] = std::stod(line.substr(sums.size()));
      trigger.clear();
    }
  }
  return found;
}

inline double a_parameter(const counts& all, const char* rule, const char* options, const char* kind) {
  constexpr int first = run_lengths[0], second = run_lengths[1];
  const auto less = all.find(label_of(rule, options, kind, first));
  const auto more = all.find(label_of(rule, options, kind, second));
  if (less == all.end() || more == all.end()) {
    throw std::runtime_error(std::string{"callgrind did not count "} + rule + ", " + options + ", " + kind);
  }
  return (more->second - less->second) / (second - first) / static_cast<double>(parameters);
}

struct cost {
  std::string rule, options;
  std::size_t state_bytes, bytes_once;
  std::array<double, 3> instructions;  // SSE2 strict, AVX2 strict, AVX2 fused
};

inline std::vector<cost> costs(const counts& sse2, const counts& avx2) {
  std::vector<cost> all;
  for_each_cost([&]<class Optimizer>(const char* rule, const char* options, const typename Optimizer::options&) {
    all.push_back({.rule = rule,
                   .options = options,
                   .state_bytes = Optimizer::state_bytes_per_weight,
                   .bytes_once = 0,
                   .instructions = {a_parameter(sse2, rule, options, "strict"),
                                    a_parameter(avx2, rule, options, "strict"),
                                    a_parameter(avx2, rule, options, "fused")}});
  });
  // Without vector registers nothing is padded.
  static_assert(simd::native<arithmetic::strict>::size == 1, "compile the page with -DMICROSTEP_SIMD=0");
  std::map<std::string, std::size_t> once;
  golden::for_each_rule([&]<class Rule>(const Rule& rule) {
    const auto beyond_state = []<class Optimizer>() {
      return sizeof(Optimizer) - Optimizer::size * Optimizer::state_bytes_per_weight;
    };
    once[rule.name] = beyond_state.template operator()<typename Rule::template optimizer<1>>();
    if (beyond_state.template operator()<typename Rule::template optimizer<parameters>>() != once[rule.name]) {
      throw std::runtime_error(std::string{rule.name} + " has more bytes than it says");
    }
  });
  for (cost& c : all) c.bytes_once = once[c.rule];
  return all;
}

inline std::string beginning_of(const cost& c) {
  return "| `" + c.rule + "` | " + c.options + " | " + std::to_string(c.state_bytes) + " | ";
}

/// Another release of the compiler counts a little differently: that does not make a page stale.
inline void keep_what_is_close(std::vector<cost>& all, const std::string& page) {
  std::ifstream in{page};
  if (!in) throw std::runtime_error("cannot read " + page);
  for (std::string line; std::getline(in, line);) {
    for (cost& c : all) {
      if (!line.starts_with(beginning_of(c))) continue;
      std::istringstream rest{line.substr(beginning_of(c).size())};
      for (double& count : c.instructions) {
        double there = 0.0;
        char bar = '|';
        rest >> there >> bar;
        if (rest && std::fabs(count - there) <= 0.02 * there) count = there;
      }
    }
  }
}

}  // namespace microstep::conformance
