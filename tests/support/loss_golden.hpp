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

template <microstep::arithmetic Arithmetic, std::size_t Outputs, class Loss, class Target>
loss_distances distances_to_torch(const Loss& loss, std::span<const Target> targets,
                                  const microstep::golden::loss_reference& reference, const loss_units& least) {
  if constexpr (requires { loss.check(); }) REQUIRE(loss.check() == microstep::status::ok);
  if constexpr (requires { Loss::template check_targets<Outputs>(targets); }) {
    REQUIRE(Loss::template check_targets<Outputs>(targets) == microstep::status::ok);
  }
  std::vector<float> derivatives{reference.predictions.begin(), reference.predictions.end()};
  const std::size_t rows = derivatives.size() / Outputs;
  const auto value = static_cast<double>(loss.template differentiate<Arithmetic, Outputs>(derivatives, targets, rows));
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

/// The rows that each(check) calls check for, in the three arithmetics; units_of(loss, outputs, rows) -> loss_units.
template <class Each, class UnitsOf>
void follows_torch(const Each& each, const loss_distances& exact, const loss_distances& fast, const UnitsOf& units_of) {
  loss_distances strict_found, fused_found, fast_found;
  each([&]<std::size_t Outputs, class Loss, class Target, std::size_t Count>(
           const Loss& loss, const Target (&targets)[Count], const microstep::golden::loss_reference& reference) {
    INFO(std::string{reference.claim});
    const loss_units least = units_of(loss, Outputs, reference.predictions.size() / Outputs);
    const std::span<const Target> all{targets};
    const auto check = [&](loss_distances& found, const loss_distances& here, const loss_distances& limits) {
      found.include(here);
      CHECK(here.value32 <= limits.value32);
      CHECK(here.derivative32 <= limits.derivative32);
      CHECK(here.value64 <= limits.value64);
      CHECK(here.derivative64 <= limits.derivative64);
    };
    check(strict_found, distances_to_torch<microstep::arithmetic::strict, Outputs>(loss, all, reference, least), exact);
    check(fused_found, distances_to_torch<microstep::arithmetic::fused, Outputs>(loss, all, reference, least), exact);
    check(fast_found, distances_to_torch<microstep::arithmetic::fast, Outputs>(loss, all, reference, least), fast);
  });
  const auto tell = [](const char* name, const loss_distances& d) {
    MESSAGE(std::string{name}, ": value ", d.value32, " to torch in float32, ", d.value64, " in float64; derivatives ",
            d.derivative32, ", ", d.derivative64);
  };
  tell("strict", strict_found);
  tell("fused", fused_found);
  tell("fast", fast_found);
}

}  // namespace support
