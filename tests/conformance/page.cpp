// SPDX-License-Identifier: MIT
// Prints lib/microstep/optim/CONFORMANCE.md.
//   page <of SSE2> <of AVX2 and FMA>           from what callgrind wrote down about instructions.cpp
//   page <of SSE2> <of AVX2 and FMA> <a page>  the same, but a count within 2 % of that page's is printed as there
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "conformance/costs.hpp"
#include "conformance/counts.hpp"
#include "conformance/distances.hpp"
#include "conformance/words.hpp"
#include "support/golden_limits.hpp"

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

void print_costs(const std::vector<cost>& all) {
  std::printf("%s", cost_words);
  std::printf("| rule | options | bytes | SSE2, strict | AVX2 and FMA, strict | AVX2 and FMA, fused |\n"
              "|---|---|---|---|---|---|\n");
  for (const cost& c : all) {
    const auto& [sse2, avx2, fused] = c.instructions;
    std::printf("%s%.2f | %.2f | %.2f |\n", beginning_of(c).c_str(), sse2, avx2, fused);
  }
  std::string once;
  for (const cost& c : all) {
    if (c.options == "the default" && c.bytes_once > 0) {
      once += (once.empty() ? "" : ", ") + ("`" + c.rule + "` " + std::to_string(c.bytes_once));
    }
  }
  std::printf("\nBytes that are there once, however many parameters there are: %s; the others none.\n", once.c_str());
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

void print(const std::vector<std::string>& files) {
  std::vector<cost> all = costs(read_counts(files[0]), read_counts(files[1]));
  if (files.size() == 3) keep_what_is_close(all, files[2]);
  std::printf("%s", first_words);
  print_summary();
  print_costs(all);
  std::printf("%s", distance_words);
  golden::for_each_rule([](const auto& rule) { print_rule(rule); });
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> files(argv + 1, argv + argc);
  if (files.size() < 2 || files.size() > 3) {
    std::fputs("page <callgrind of SSE2> <callgrind of AVX2 and FMA> [page]\n", stderr);
    return 2;
  }
  try {
    print(files);
    return 0;
  } catch (const std::exception& e) {
    std::fprintf(stderr, "%s\n", e.what());
    return 1;
  }
}
