// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <limits>
#include <type_traits>

#include "microstep/core/check.hpp"
#include "microstep/core/status.hpp"
#include "microstep/schedule/reduce_on_plateau.hpp"

namespace microstep {

/// Options of early_stopping: a constexpr aggregate, so it lives in flash.
struct early_stopping_options {
  std::uint32_t patience = 10;  ///< observations without improvement in a row; the last of so many stops; >= 1
  float min_delta = 0.0f;       ///< by more than this a metric must be better than the best; finite, >= 0
  schedule::goal mode = schedule::goal::minimize;  ///< which way is better

  [[nodiscard]] constexpr status check() const noexcept {
    if (patience < 1) return status::bad_patience;
    return finite_non_negative(min_delta) ? status::ok : status::bad_min_delta;
  }
};

/// Says when a metric, such as the loss on held-out samples, has stopped getting better, and training may end. As
/// EarlyStopping of Keras and of Lightning, whose patience counts the observation that stops (reduce_on_plateau's does
/// not: there it is the next one that reduces).
///
/// memory  12 bytes, all zero at birth: a static one costs .bss and no flash; trivially copyable
/// NaN     is no improvement: it uses up patience and is never the best. So is an infinity of the wrong sign; after one of
///         the right sign nothing is better, until reset()
/// source  Goodfellow, Bengio and Courville 2016, "Deep Learning", algorithm 7.1, with a min_delta
class early_stopping {
 public:
  using options = early_stopping_options;

  /// Takes in a metric, by options whose check() is ok, and returns whether to stop. Who goes on all the same is told so
  /// again until the metric is better.
  [[nodiscard]] bool observe(const options& o, float metric) noexcept {
    if (is_better(o, metric)) {
      best_ = metric;
      begun_ = true;
      without_improvement_ = 0;
    } else if (without_improvement_ < o.patience) {
      ++without_improvement_;
    }
    return without_improvement_ >= o.patience;
  }

  /// Observations since the last improvement; stops at patience.
  [[nodiscard]] std::uint32_t without_improvement() const noexcept { return without_improvement_; }

  void reset() noexcept {
    best_ = 0.0f;
    without_improvement_ = 0;
    begun_ = false;
  }

 private:
  /// Anything but a NaN and the worst of all is better than nothing.
  [[nodiscard]] bool is_better(const options& o, float metric) const noexcept {
    constexpr float infinity = std::numeric_limits<float>::infinity();
    if (o.mode == schedule::goal::minimize) return metric < (begun_ ? best_ - o.min_delta : infinity);
    return metric > (begun_ ? best_ + o.min_delta : -infinity);
  }

  float best_ = 0.0f;
  std::uint32_t without_improvement_ = 0;
  bool begun_ = false;
};
static_assert(std::is_trivially_copyable_v<early_stopping> && sizeof(early_stopping) == 12);

}  // namespace microstep
