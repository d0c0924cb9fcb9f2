// SPDX-License-Identifier: MIT
// The limits of fast arithmetic hold on any CPU, not only on the one that runs golden_test.cpp.
#include <cstddef>
#include <span>
#include <string>

#include <doctest/doctest.h>

#include "support/bits.hpp"
#include "support/golden_check.hpp"
#include "support/golden_rough.hpp"
#include "support/golden_rules.hpp"

namespace golden = microstep::golden;

namespace {

template <bool Fused, class Rule>
void check_rough(const Rule& rule, const std::string& which) {
  const golden::limit* const bounds = golden::limit_of(rule.name, microstep::arithmetic::fast);
  REQUIRE_MESSAGE(bounds != nullptr, rule.name);
  golden::check_rows(which + (Fused ? ", fused" : ""), rule.rows, *bounds,
                     golden::rough_stepper_of<Rule::template optimizer, Fused, typename Rule::options>);
}

}  // namespace

TEST_CASE("fast arithmetic keeps its limits with the roughest estimates that a CPU may have") {
  const std::size_t roughnesses = support::thorough ? support::every_roughness.size() : 1;
  for (const support::roughness roughness : std::span{support::every_roughness}.first(roughnesses)) {
    support::estimates_are = roughness;
    golden::for_each_rule([&](const auto& rule) {
      const std::string which = std::string{rule.name} + ", roughness " + std::to_string(static_cast<int>(roughness));
      check_rough<false>(rule, which);
      check_rough<true>(rule, which);
    });
  }
}
