// SPDX-License-Identifier: MIT
// Prints lib/microstep/optim/CONFORMANCE.md.
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "conformance/distances.hpp"
#include "conformance/words.hpp"
#include "support/golden_limits.hpp"
#include "support/golden_rules.hpp"

namespace {

using namespace microstep;
using namespace microstep::conformance;

/// Rounded up to a tenth, as the limits of the test.
std::string tenths(double x) {
  const double up = std::ceil(x * 10.0) / 10.0;
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), up == std::floor(up) ? "%.0f" : "%.1f", up);
  return text.data();
}

std::string cell(const golden::ulps& distance) {
  std::string text;
  for (const double x : distance) text += (text.empty() ? "" : ", ") + tenths(x);
  return text;
}

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
  return text;
}

template <class Rule>
void print_bytes(const Rule& rule) {
  using one = typename Rule::template optimizer<1>;
  using many = typename Rule::template optimizer<1024>;
  // Without vector registers nothing is padded.
  static_assert(simd::native<arithmetic::strict>::size == 1, "compile the page with -DMICROSTEP_SIMD=0");
  constexpr std::size_t a_parameter = one::state_bytes_per_weight;
  static_assert(sizeof(many) - sizeof(one) == 1023 * a_parameter, "the rule has more bytes than it says");
  std::printf("| `%s` | %zu | %zu |\n", rule.name, a_parameter, sizeof(one) - a_parameter);
}

const golden::limit& limits_of(const char* rule, arithmetic kind) {
  const golden::limit* const found = golden::limit_of(rule, kind);
  if (found == nullptr) throw std::runtime_error(std::string{"no limits for "} + rule);
  return *found;
}

void print_summary() {
  std::printf("%s", summary_words);
  std::printf("| rule | the reference | strict | fused | fast |\n|---|---|---|---|---|\n");
  golden::for_each_rule([](const auto& rule) {
    std::printf("| [`%s`](#%s) | %s |", rule.name, rule.name, rule.reference);
    for (const arithmetic kind : kinds) std::printf(" %s |", cell(limits_of(rule.name, kind).usual.torch).c_str());
    std::printf("\n");
  });
}

template <class Rule>
void print_rule(const Rule& rule) {
  std::printf("\n### %s\n\nAgainst %s.\n", rule.name, rule.reference);
  for (const remark& r : remarks) {
    if (r.rule == std::string_view{rule.name}) std::printf("%s", r.text);
  }
  std::printf("\n| options | gradients | strict, to 32 | strict, to 64 | fused, to 32 | fused, to 64 | fast, to 32 | "
              "fast, to 64 | 32 to 64 |\n|---|---|---|---|---|---|---|---|---|\n");
  for (const option_set& set : option_sets(rule)) {
    std::printf("| %s | %s |", set.options.c_str(), joined(set.gradients).c_str());
    for (const golden::distances& d : set.found) {
      std::printf(" %s | %s |", cell(d.torch).c_str(), cell(d.exact).c_str());
    }
    std::printf(" %s |\n", cell(set.found[0].lost).c_str());
  }
}

void print() {
  std::printf("%s", first_words);
  print_summary();
  std::printf("%s", state_words);
  golden::for_each_rule([](const auto& rule) { print_bytes(rule); });
  std::printf("%s", distance_words);
  golden::for_each_rule([](const auto& rule) { print_rule(rule); });
}

}  // namespace

int main() {
  try {
    print();
    return 0;
  } catch (const std::exception& e) {
    std::fprintf(stderr, "%s\n", e.what());
    return 1;
  }
}
