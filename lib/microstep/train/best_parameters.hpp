// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <limits>

#include "microstep/core/status.hpp"
#include "microstep/model/model.hpp"
#include "microstep/schedule/reduce_on_plateau.hpp"
#include "microstep/simd/storage.hpp"

namespace microstep {

/// A second copy of a model's parameters: those with the best metric so far, for when training ends or goes wrong.
///
/// memory  4 parameter_count + 8 bytes (and padding to a register), all zero at birth; no pointers inside, trivially
///         copyable
/// NaN     is never the best, nor is an infinity of the wrong sign
/// source  the second half of Goodfellow, Bengio and Courville 2016, "Deep Learning", algorithm 7.1; see early_stopping
template <model Model, schedule::goal Mode = schedule::goal::minimize>
class best_parameters {
 public:
  /// Keeps the model's parameters if their metric is better than the best, and says whether it is. The first of equals
  /// stays.
  bool observe(Model& model, float metric) noexcept {
    if (!is_better(metric)) return false;
    best_ = metric;
    has_ = true;
    std::ranges::copy(model.parameters(), kept_.span().begin());
    return true;
  }

  /// Gives the model the parameters that were best. An optimizer's moments are of others: trainer.reset() forgets them.
  ///
  /// errors  no_samples: nothing has been observed yet. Then the model has not changed
  status restore(Model& model) const noexcept {
    if (!has_) return status::no_samples;
    std::ranges::copy(kept_.span(), model.parameters().begin());
    return status::ok;
  }

  /// The best metric; NaN if there is none yet.
  [[nodiscard]] float best() const noexcept { return has_ ? best_ : std::numeric_limits<float>::quiet_NaN(); }

  void reset() noexcept {
    kept_.reset();
    best_ = 0.0f;
    has_ = false;
  }

 private:
  [[nodiscard]] bool is_better(float metric) const noexcept {
    constexpr float infinity = std::numeric_limits<float>::infinity();
    if constexpr (Mode == schedule::goal::minimize) return metric < (has_ ? best_ : infinity);
    return metric > (has_ ? best_ : -infinity);
  }

  simd::storage<Model::parameter_count> kept_;
  float best_ = 0.0f;
  bool has_ = false;
};

}  // namespace microstep
