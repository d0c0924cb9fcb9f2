// SPDX-License-Identifier: MIT
#pragma once

#include "microstep/core/fraction.hpp"
#include "microstep/optim/compensated_sum.hpp"
#include "microstep/simd/pack.hpp"

namespace microstep {

/// 1 - beta^t, the weight that a running mean born at zero has gathered after t steps: dividing by it makes the mean
/// unbiased. Kept as a compensated sum, in float: no pow, no double.
///
/// memory  8 bytes, zero at birth
/// error   <= 1 ulp for every t up to ten million and beta in [0, 0.99999] (tests/optim/bias_correction_test.cpp)
class bias_correction {
 public:
  /// One step on; returns 1 - beta^t. beta may change from step to step: then it is 1 - the product of the betas.
  float advance(fraction beta) noexcept {
    // gathered += (1 - gathered) (1 - beta); the first step is exact.
    if (!complete()) gathered_.add((simd::scalar{remaining()} * beta.complement).fold());
    return gathered_.value();
  }

  /// beta^t, which advance() has taken from 1: 1 before the first step.
  [[nodiscard]] float remaining() const noexcept {
    return complete() ? 0.0f : ((simd::scalar{1.0f} - gathered_.value()) + gathered_.excess()).fold();
  }

  void reset() noexcept { gathered_.reset(); }

 private:
  // For good: going on would shrink what is lost into the subnormals.
  [[nodiscard]] bool complete() const noexcept { return gathered_.value() == 1.0f; }

  compensated_sum gathered_;
};

}  // namespace microstep
