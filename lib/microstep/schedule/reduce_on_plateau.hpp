// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <limits>
#include <type_traits>

#include "microstep/core/check.hpp"
#include "microstep/core/status.hpp"
#include "microstep/schedule/factor.hpp"

namespace microstep::schedule {

/// Which way a metric gets better.
enum class goal : bool { minimize, maximize };

/// What the threshold is measured in: shares of the best metric, or units of the metric.
enum class threshold_kind : bool { relative, absolute };

/// Options of reduce_on_plateau: a constexpr aggregate, so it lives in flash.
struct reduce_on_plateau_options {
  float factor = 0.1f;          ///< what the rate is multiplied by; 0, or in [2^-100, 1)
  std::uint32_t patience = 10;  ///< observations without improvement that are let pass; the next one reduces
  float threshold = 1e-4f;      ///< what counts as improvement; relative: in [0, 1), absolute: finite, >= 0
  std::uint32_t cooldown = 0;   ///< observations after a reduction that count for nothing
  float floor = 0.0f;           ///< lowest rate as a share of the base rate (min_lr / base rate); 0, or in [2^-100, 1]
  float epsilon = 1e-8f;        ///< a reduction by no more than this share of the base rate is not made; in [0, 1]
  goal mode = goal::minimize;   ///< which way is better
  threshold_kind threshold_mode = threshold_kind::relative;  ///< what the threshold is measured in

  [[nodiscard]] constexpr status check() const noexcept {
    const bool improves = threshold_mode == threshold_kind::relative ? threshold >= 0.0f && threshold < 1.0f
                                                                     : finite_non_negative(threshold);
    const bool reduces = is_factor(factor) && factor < 1.0f;
    return improves && reduces && is_factor(floor) && within(epsilon, 0.0f, 1.0f) ? status::ok : status::bad_schedule;
  }
};

/// Lowers the rate when a metric, such as the loss on held-out samples, has stopped getting better. As torch's
/// ReduceLROnPlateau. The one schedule with a state: it follows the metrics that it is shown, not the steps.
///
/// memory  20 bytes, all zero at birth: a static one costs .bss and no flash; trivially copyable
/// error   <= 3 x 2^-24 of the factor for each reduction that was made (tests/schedule/reduce_on_plateau_test.cpp)
/// NaN     is no improvement, as in torch: it uses up patience and is never the best. So is an infinity of the wrong
///         sign; after one of the right sign nothing is better, until reset()
class reduce_on_plateau {
 public:
  using options = reduce_on_plateau_options;

  /// Takes in a metric and returns the factor from here on.
  float observe(const options& o, float metric) noexcept {
    if (begun_ == 0) begin(o);
    const bool improved = is_better(o, metric);
    if (improved) best_ = metric;
    if (cooldown_left_ > 0) {
      --cooldown_left_;
    } else if (improved) {
      without_improvement_ = 0;
    } else if (without_improvement_ < o.patience) {
      ++without_improvement_;
    } else {
      reduce(o);
      cooldown_left_ = o.cooldown;
      without_improvement_ = 0;
    }
    return factor_;
  }

  /// What the base rate is multiplied by; 1 at birth.
  [[nodiscard]] float factor() const noexcept { return begun_ == 0 ? 1.0f : factor_; }

  void reset() noexcept {
    factor_ = best_ = 0.0f;
    begun_ = without_improvement_ = cooldown_left_ = 0;
  }

 private:
  void begin(const options& o) noexcept {
    constexpr float infinity = std::numeric_limits<float>::infinity();
    begun_ = 1;
    factor_ = 1.0f;
    best_ = o.mode == goal::minimize ? infinity : -infinity;
  }

  /// A relative threshold moves the best towards zero (away from it under maximize) whatever its sign, so a negative
  /// loss is better than itself. torch has it so; the absolute threshold is the one for such metrics.
  [[nodiscard]] bool is_better(const options& o, float metric) const noexcept {
    const bool relative = o.threshold_mode == threshold_kind::relative;
    const scalar best{best_};
    const scalar threshold{o.threshold};
    if (o.mode == goal::minimize) {
      return scalar::all(scalar{metric} < (relative ? best * (scalar{1.0f} - threshold) : best - threshold));
    }
    return scalar::all((relative ? best * (scalar{1.0f} + threshold) : best + threshold) < scalar{metric});
  }

  void reduce(const options& o) noexcept {
    const scalar before{factor_};
    const scalar after = to_factor(maximum(before * o.factor, o.floor));
    if (scalar::all(scalar{o.epsilon} < before - after)) after.store(&factor_);
  }

  float factor_ = 0.0f;  // 0 until the first metric, when the goal and so the worst metric are known
  float best_ = 0.0f;
  std::uint32_t begun_ = 0;
  std::uint32_t without_improvement_ = 0;
  std::uint32_t cooldown_left_ = 0;
};
static_assert(std::is_trivially_copyable_v<reduce_on_plateau> && sizeof(reduce_on_plateau) == 20);

}  // namespace microstep::schedule
