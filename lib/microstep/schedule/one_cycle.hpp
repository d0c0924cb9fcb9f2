// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "microstep/core/check.hpp"
#include "microstep/core/fraction.hpp"
#include "microstep/core/status.hpp"
#include "microstep/schedule/blend.hpp"
#include "microstep/schedule/schedule.hpp"

namespace microstep::schedule {

/// Up, then down to the end at once; or up, down as far as it was up, and only then to the end.
enum class phase_count : bool { two, three };

/// One rise to the base rate and one fall far below where it began; the momentum goes the other way. As torch's
/// OneCycleLR, whose max_lr is the base rate here. The last step is steps - 1, and its factor stays for all that
/// follow; torch swings back for one step and then refuses. pct_start x steps = 1 is a rise of no length, 0 / 0 in
/// torch: here step 0 has the base rate (with three phases the start's).
///
/// memory  32 bytes of options, no state
/// cost    three divisions
/// error   two phases: <= 9 x 2^-24 of the factor; three: <= 5 x 2^-24 of the base rate; <= 5 x 2^-24 of the momentum
///         (tests/schedule/formula_test.cpp, golden_test.cpp)
/// source  Smith and Topin 2018, arXiv:1708.07120; the phases' ends are torch's
struct one_cycle {
  std::uint32_t steps = 0;                ///< of the whole cycle; >= 1; has no default, 0 is refused
  fraction pct_start = 0.3;               ///< share of the steps that rise; in [0, 1), with three phases in [0, 1/2]
  float div_factor = 25.0f;               ///< base rate / rate at the start; in [1, 2^50]
  float final_div_factor = 1e4f;          ///< rate at the start / rate at the end; in [1, 2^50]
  float base_momentum = 0.85f;            ///< at the base rate; in [0, 1]
  float max_momentum = 0.95f;             ///< at the start and the end; in [0, 1]
  annealing anneal = annealing::cosine;   ///< along what
  phase_count phases = phase_count::two;  ///< whether the end is reached from the peak or from the start

  [[nodiscard]] constexpr status check() const noexcept {
    const bool fits = phases == phase_count::two ? pct_start.below_one() : within(pct_start.value, 0.0f, 0.5f);
    const bool ranges = within(div_factor, 1.0f, 0x1p50f) && within(final_div_factor, 1.0f, 0x1p50f);
    if (!(steps >= 1 && fits && ranges)) return status::bad_schedule;
    return within(base_momentum, 0.0f, 1.0f) && within(max_momentum, 0.0f, 1.0f) ? status::ok : status::bad_momentum;
  }

  [[nodiscard]] float operator()(std::uint32_t step) const noexcept {
    const scalar start = scalar{1.0f} / div_factor;
    return to_factor(at(step, start, 1.0f, start / final_div_factor));
  }

  /// The momentum (or Adam's beta1) that goes with the factor at this step. Adam's bias correction then differs from
  /// torch's, see adam. As beta1 it must stay below 1, or the trainer refuses the step.
  [[nodiscard]] float momentum(std::uint32_t step) const noexcept {
    return at(step, max_momentum, base_momentum, max_momentum).fold();
  }

 private:
  /// The value at a step of what has these values at the start, at the peak and at the end.
  [[nodiscard]] scalar at(std::uint32_t step, scalar start, scalar peak, scalar end) const noexcept {
    if (step >= steps - 1) return end;
    const scalar now{static_cast<float>(step)};
    const scalar left{static_cast<float>(steps - 1 - step)};
    const scalar total{static_cast<float>(steps)};
    const scalar rise = total * pct_start.value - 1.0f;
    if (scalar::all(now < rise)) return between(now, rise - now, start, peak);
    if (phases == phase_count::two) {
      // The fall takes (steps - 1) - rise steps; so written, nothing cancels.
      return between(maximum(total * pct_start.complement - left, 0.0f), left, peak, end);
    }
    const scalar descent = rise + rise;
    if (scalar::all(now < descent)) return between(now - rise, descent - now, peak, start);
    const scalar rest = total * (scalar{pct_start.complement} - pct_start.value) + 1.0f;
    return between(maximum(rest - left, 0.0f), left, start, end);
  }

  [[nodiscard]] scalar between(scalar gone, scalar left, scalar from, scalar to) const noexcept {
    return blend(anneal, {gone.fold(), left.fold()}, from, to);
  }
};
static_assert(learning_rate_schedule<one_cycle>);

}  // namespace microstep::schedule
