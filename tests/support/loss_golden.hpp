// SPDX-License-Identifier: MIT
// Rows of tests/golden/loss/ against the library.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "golden/loss/row.hpp"
#include "microstep/core/status.hpp"
#include "microstep/simd/pack.hpp"

namespace support {

/// Distances to torch in float32 and in float64, in units of 2^-24 of what the loss's test says.
struct loss_distances {
  double value32 = 0.0, derivative32 = 0.0;
  double value64 = 0.0, derivative64 = 0.0;

  void include(const loss_distances& other) {
    value32 = std::max(value32, other.value32);
    derivative32 = std::max(derivative32, other.derivative32);
    value64 = std::max(value64, other.value64);
    derivative64 = std::max(derivative64, other.derivative64);
  }
};

/// What 2^-24 is taken of, if the value itself, or the row's largest derivative, is smaller.
struct loss_units {
  double value = 0.0, derivative = 0.0;
};

// Not in the templates below: an assertion in each of hundreds of instances takes a compiler half a minute.
inline loss_distances distances_to_torch(double value, std::span<const float> derivatives,
                                         const microstep::golden::loss_reference& reference, const loss_units& least) {
  double largest = least.derivative;
  for (const double d : reference.gradient64) largest = std::max(largest, std::abs(d));
  const double value_unit = 0x1p-24 * std::max({reference.loss64, least.value, std::numeric_limits<double>::min()});
  const double derivative_unit = 0x1p-24 * std::max(largest, std::numeric_limits<double>::min());
  REQUIRE(std::isfinite(value));
  loss_distances found{.value32 = std::abs(value - static_cast<double>(reference.loss32)) / value_unit,
                       .value64 = std::abs(value - reference.loss64) / value_unit};
  REQUIRE(reference.gradient32.size() == derivatives.size());
  REQUIRE(reference.gradient64.size() == derivatives.size());
  for (std::size_t i = 0; i < derivatives.size(); ++i) {
    const auto ours = static_cast<double>(derivatives[i]);
    REQUIRE(std::isfinite(ours));
    found.include({.derivative32 = std::abs(ours - static_cast<double>(reference.gradient32[i])) / derivative_unit,
                   .derivative64 = std::abs(ours - reference.gradient64[i]) / derivative_unit});
  }
  return found;
}

/// What was found in one arithmetic over all rows, and what may be.
struct loss_record {
  loss_distances limits, found{};

  void include(double value, std::span<const float> derivatives, const microstep::golden::loss_reference& reference,
               const loss_units& least) {
    INFO(std::string{reference.claim});
    const loss_distances here = distances_to_torch(value, derivatives, reference, least);
    found.include(here);
    CHECK(here.value32 <= limits.value32);
    CHECK(here.derivative32 <= limits.derivative32);
    CHECK(here.value64 <= limits.value64);
    CHECK(here.derivative64 <= limits.derivative64);
  }
};

inline void require_ok(microstep::status found) { REQUIRE(found == microstep::status::ok); }

template <microstep::arithmetic Arithmetic, std::size_t Outputs, class Loss, class Target>
void record(loss_record& all, const Loss& loss, std::span<const Target> targets,
            const microstep::golden::loss_reference& reference, const loss_units& least) {
  std::vector<float> derivatives{reference.predictions.begin(), reference.predictions.end()};
  const std::size_t rows = derivatives.size() / Outputs;
  const float value = loss.template differentiate<Arithmetic, Outputs>(derivatives, targets, rows);
  all.include(static_cast<double>(value), derivatives, reference, least);
}

/// The rows that each(check) calls check for, in the three arithmetics; units_of(loss, outputs, rows) -> loss_units.
template <class Each, class UnitsOf>
void follows_torch(const Each& each, const loss_distances& exact, const loss_distances& fast, const UnitsOf& units_of) {
  using microstep::arithmetic;
  loss_record in_strict{exact}, in_fused{exact}, in_fast{fast};
  const auto check = [&]<std::size_t Outputs, class Loss, class Target>(
                         const Loss& loss, std::span<const Target> targets,
                         const microstep::golden::loss_reference& reference) {
    if constexpr (requires { loss.check(); }) require_ok(loss.check());
    if constexpr (requires { Loss::template check_targets<Outputs>(targets); }) {
      require_ok(Loss::template check_targets<Outputs>(targets));
    }
    const loss_units least = units_of(loss, Outputs, reference.predictions.size() / Outputs);
    record<arithmetic::strict, Outputs>(in_strict, loss, targets, reference, least);
    record<arithmetic::fused, Outputs>(in_fused, loss, targets, reference, least);
    record<arithmetic::fast, Outputs>(in_fast, loss, targets, reference, least);
  };
  each([&]<std::size_t Outputs, class Loss, class Target, std::size_t Count>(
           const Loss& loss, const Target (&targets)[Count], const microstep::golden::loss_reference& reference) {
    check.template operator()<Outputs>(loss, std::span<const Target>{targets}, reference);
  });
  const auto tell = [](const char* name, const loss_distances& d) {
    MESSAGE(std::string{name}, ": value ", d.value32, " to torch in float32, ", d.value64, " in float64; derivatives ",
            d.derivative32, ", ", d.derivative64);
  };
  tell("strict", in_strict.found);
  tell("fused", in_fused.found);
  tell("fast", in_fast.found);
}

}  // namespace support
