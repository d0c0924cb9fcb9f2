// SPDX-License-Identifier: MIT
#pragma once

#include <limits>

#include "microstep/core/check.hpp"

namespace microstep {

/// A number in [0, 1] together with 1 - it, each rounded once from the number as written: `.beta2 = 0.999` keeps
/// 0.001 to the last bit, where 1.0f - 0.999f is off by 1.3e-5 of its size. Converts in the compiler when the option is
/// a constant, so a microcontroller links no double arithmetic for it.
///
/// memory  8 bytes
struct fraction {
  float value;       ///< the number
  float complement;  ///< one minus the number

  // A plain number is what users write; NaN and numbers outside [0, 1] are left to the options' check().
  constexpr fraction(double number) noexcept  // NOLINT(google-explicit-constructor): see above
      : value{static_cast<float>(number)}, complement{static_cast<float>(1.0 - number)} {}

  /// For a number that is not known as a double: each part as it is, if they are of one number up to rounding; else NaN,
  /// which is in no range.
  [[nodiscard]] static constexpr fraction parts(float value, float complement) noexcept {
    fraction f{0.0};
    const bool fit = complement >= 0.0f && within(value + complement, 1.0f - 0x1p-24f, 1.0f + 0x1p-23f);
    f.value = fit ? value : std::numeric_limits<float>::quiet_NaN();
    f.complement = complement;
    return f;
  }

  /// In [0, 1]; a NaN is not.
  [[nodiscard]] constexpr bool in_range() const noexcept { return within(value, 0.0f, 1.0f); }
  /// In [0, 1), and no nearer to 1 than a double can be: what a running mean needs to take in anything new, and its bias
  /// correction to stay finite.
  [[nodiscard]] constexpr bool below_one() const noexcept { return in_range() && complement >= 0x1p-53f; }
};

}  // namespace microstep
