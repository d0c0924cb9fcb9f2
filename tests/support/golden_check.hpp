// SPDX-License-Identifier: MIT
// A rule against its rows of tests/golden/optim and the limits of golden_limits.hpp.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>

#include <doctest/doctest.h>

#include "support/golden_follow.hpp"
#include "support/golden_limits.hpp"

namespace microstep::golden {

/// The largest distances met, and the row that had each.
struct worst {
  ulps distance{};
  std::array<const char*, checkpoints> claim{"no row", "no row", "no row"};

  void meet(const ulps& found, const char* row_claim) {
    for (std::size_t i = 0; i < checkpoints; ++i) {
      if (found[i] <= distance[i]) continue;
      distance[i] = found[i];
      claim[i] = row_claim;
    }
  }
};

struct measured {
  worst torch, exact, lost;

  void meet(const distances& found, const char* row_claim) {
    torch.meet(found.torch, row_claim);
    exact.meet(found.exact, row_claim);
    lost.meet(found.lost, row_claim);
  }
};

inline void check_bound(std::string_view what, const worst& found, const ulps& bounds) {
  for (std::size_t i = 0; i < checkpoints; ++i) {
    INFO(std::string{what}, " after ", optim_steps[i], " steps, in the row: ", std::string{found.claim[i]});
    CHECK(found.distance[i] <= bounds[i]);
  }
}

inline void check_measured(const std::string& which, const measured& found, const bound& bounds) {
  std::ostringstream line;
  for (const auto& [name, is] :
       {std::pair{": to torch in float32 ", &found.torch}, std::pair{"; to float64 ", &found.exact},
        std::pair{"; torch to float64 ", &found.lost}}) {
    line << name;
    for (std::size_t i = 0; i < checkpoints; ++i) line << (i == 0 ? "" : ", ") << is->distance[i];
  }
  MESSAGE(which, line.str(), " ulp after 1, 10 and 1000 steps");
  check_bound(which + ", to torch in float32", found.torch, bounds.torch);
  check_bound(which + ", to torch in float64", found.exact, bounds.exact);
}

/// Follows every row with `stepper_for(row)`, holds the distances against the bounds and returns the weights' hash.
template <class Rows, class StepperFor>
std::uint32_t check_rows(const std::string& which, const Rows& rows, const limit& bounds, StepperFor stepper_for) {
  measured usual, tiny;
  fnv bits;
  for (const auto& row : rows) {
    CAPTURE(std::string{row.reference.claim});
    distances found;
    REQUIRE(follow(row.reference, stepper_for(row), found, bits));
    (is_tiny(row.reference) ? tiny : usual).meet(found, row.reference.claim);
  }
  check_measured(which, usual, bounds.usual);
  check_measured(which + ", tiny gradients", tiny, bounds.tiny);
  return bits.value();
}

template <template <std::size_t> class Optimizer, arithmetic Kind, class Rows>
void check_arithmetic(std::string_view rule, const char* name, const Rows& rows) {
  const std::string which = std::string{rule} + ", " + name;
  const limit* const bounds = limit_of(rule, Kind);
  REQUIRE_MESSAGE(bounds != nullptr, which, " has no limits");
  const std::uint32_t bits =
      check_rows(which, rows, *bounds, [](const auto& row) { return stepper_of<Optimizer, Kind>(row); });
  if constexpr (Kind != arithmetic::fast) {
    INFO(which);
    CHECK(bits == bounds->bits);
  }
}

template <template <std::size_t> class Optimizer, class Rows>
void check_rule(std::string_view rule, const Rows& rows) {
  check_arithmetic<Optimizer, arithmetic::strict>(rule, "strict", rows);
  check_arithmetic<Optimizer, arithmetic::fused>(rule, "fused", rows);
  check_arithmetic<Optimizer, arithmetic::fast>(rule, "fast", rows);
}

}  // namespace microstep::golden
