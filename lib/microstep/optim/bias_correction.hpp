// SPDX-License-Identifier: MIT
#pragma once

#include "microstep/optim/fraction.hpp"
#include "microstep/simd/pack.hpp"

namespace microstep {

/// 1 - beta^t, the weight that a running mean born at zero has gathered after t steps: dividing by it makes the mean
/// unbiased. Kept as a running sum with Kahan's compensation, in float: no pow, no double.
///
/// memory  8 bytes, zero at birth
/// error   <= 1 ulp for every t up to ten million and beta in [0, 0.99999] (tests/optim/bias_correction_test.cpp)
class bias_correction {
 public:
  /// One step on; returns 1 - beta^t. beta may change from step to step: then it is 1 - the product of the betas.
  float advance(fraction beta) noexcept {
    using scalar = simd::pack<arithmetic::strict, simd::scalar_arch>;
    if (gathered_ == 1.0f) return gathered_;  // for good: going on would shrink what was lost into the subnormals
    // gathered += (1 - gathered) (1 - beta); the first step is exact.
    const scalar gathered{gathered_};
    const scalar missing = (scalar{1.0f} - gathered) + lost_;
    const scalar increment = missing * beta.complement - lost_;
    const scalar sum = gathered + increment;
    const scalar lost = (sum - gathered) - increment;
    sum.store(&gathered_);
    lost.store(&lost_);
    return gathered_;
  }

  void reset() noexcept { gathered_ = lost_ = 0.0f; }

 private:
  float gathered_ = 0.0f;
  float lost_ = 0.0f;  // what the stored sum is too large by
};

}  // namespace microstep
