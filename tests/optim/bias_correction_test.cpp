// SPDX-License-Identifier: MIT
#include "microstep/optim/bias_correction.hpp"

#include <algorithm>
#include <cmath>

#include <doctest/doctest.h>

#include "support/bits.hpp"

TEST_CASE("1 - beta^t is within 1 ulp for ten million steps, and ends at one") {
  for (const double beta : {0.0, 0.1, 0.5, 0.9, 0.99, 0.999, 0.9999, 0.99999}) {
    CAPTURE(beta);
    microstep::bias_correction correction;
    const microstep::fraction rate{beta};
    // The oracle takes the complement as it was rounded to float: that rounding is the option's, not the sum's.
    const double log_beta = std::log1p(-static_cast<double>(rate.complement));
    double worst = 0.0;
    float last = 0.0f;
    for (int t = 1; t <= (support::thorough ? 10'000'000 : 2'000'000); ++t) {
      last = correction.advance(rate);
      if (t <= (support::thorough ? 100'000 : 10'000) || t % 997 == 0) {
        const double expected = -std::expm1(t * log_beta);
        const double ulp = std::ldexp(1.0, std::ilogb(expected) - 23);
        worst = std::max(worst, std::abs(static_cast<double>(last) - expected) / ulp);
      }
    }
    MESSAGE("beta " << beta << ": " << worst << " ulp");
    CHECK(worst <= 1.0);
    CHECK(last == 1.0f);
  }
}

TEST_CASE("the first step is exact, and reset starts again") {
  microstep::bias_correction correction;
  CHECK(correction.advance(0.999) == 0.001f);
  CHECK(correction.advance(0.999) > 0.001f);
  correction.reset();
  CHECK(correction.advance(0.999) == 0.001f);
}
