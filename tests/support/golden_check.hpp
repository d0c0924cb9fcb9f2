// SPDX-License-Identifier: MIT
// A rule against its rows of tests/golden/optim and the limits of golden_limits.hpp.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
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

/// What was measured over the rows of a rule.
class rows_check {
 public:
  void follow_row(const trajectory& row, const stepper& step) {
    CAPTURE(std::string{row.claim});
    distances found;
    REQUIRE(follow(row, step, found, bits_));
    (is_tiny(row) ? tiny_ : usual_).meet(found, row.claim);
  }
  /// Holds the distances against the bounds and returns the weights' hash.
  std::uint32_t end(const std::string& which, const limit& bounds) const {
    check_measured(which, usual_, bounds.usual);
    check_measured(which + ", tiny gradients", tiny_, bounds.tiny);
    return bits_.value();
  }

 private:
  measured usual_, tiny_;
  fnv bits_;
};

/// Follows every row with `stepper_for(row)`, holds the distances against the bounds and returns the weights' hash.
template <class Options>
std::uint32_t check_rows(const std::string& which, std::span<const optim_row<Options>> rows, const limit& bounds,
                         stepper (*stepper_for)(const optim_row<Options>&)) {
  rows_check all;
  for (const optim_row<Options>& row : rows) all.follow_row(row.reference, stepper_for(row));
  return all.end(which, bounds);
}

template <class Options>
void check_arithmetic(std::string_view rule, arithmetic kind, const char* name,
                      std::span<const optim_row<Options>> rows, stepper (*stepper_for)(const optim_row<Options>&)) {
  const std::string which = std::string{rule} + ", " + name;
  const limit* const bounds = limit_of(rule, kind);
  REQUIRE_MESSAGE(bounds != nullptr, which, " has no limits");
  const std::uint32_t bits = check_rows(which, rows, *bounds, stepper_for);
  if (kind != arithmetic::fast) {
    INFO(which);
    CHECK(bits == bounds->bits);
  }
}

template <template <std::size_t> class Optimizer, class Options, std::size_t Count>
void check_rule(std::string_view rule, const optim_row<Options> (&rows)[Count]) {
  const std::span<const optim_row<Options>> all{rows};
  check_arithmetic(rule, arithmetic::strict, "strict", all, stepper_of<Optimizer, arithmetic::strict, Options>);
  check_arithmetic(rule, arithmetic::fused, "fused", all, stepper_of<Optimizer, arithmetic::fused, Options>);
  check_arithmetic(rule, arithmetic::fast, "fast", all, stepper_of<Optimizer, arithmetic::fast, Options>);
}

}  // namespace microstep::golden
