// SPDX-License-Identifier: MIT
#pragma once

#include "microstep/simd/pack.hpp"

namespace microstep {

/// A running sum of floats with Kahan's compensation: what each addition rounds away is carried to the next.
///
/// memory  8 bytes, zero at birth
/// error   about one rounding of the sum, however many terms of one sign it has
/// source  Kahan 1965, "Further remarks on reducing truncation errors"
class compensated_sum {
 public:
  void add(float term) noexcept {
    const simd::scalar before{sum_};
    const simd::scalar increment = simd::scalar{term} - excess_;
    const simd::scalar after = before + increment;
    excess_ = ((after - before) - increment).fold();
    sum_ = after.fold();
  }

  [[nodiscard]] float value() const noexcept { return sum_; }
  /// What value() is too large by.
  [[nodiscard]] float excess() const noexcept { return excess_; }
  void reset() noexcept { sum_ = excess_ = 0.0f; }

 private:
  float sum_ = 0.0f;
  float excess_ = 0.0f;
};

}  // namespace microstep
