// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "microstep/core/check.hpp"
#include "microstep/core/status.hpp"
#include "microstep/model/features.hpp"
#include "microstep/train/best_parameters.hpp"
#include "microstep/train/evaluation.hpp"
#include "microstep/train/trainer.hpp"

namespace microstep {

/// Options of rails.
struct rails_options {
  std::uint32_t every = 10;  ///< steps from one look at the hold-out set to the next; >= 1
  float bound = 0.0f;        ///< by how much the hold-out loss may exceed the lowest so far, in its units; finite, >= 0

  [[nodiscard]] constexpr status check() const noexcept {
    if (every < 1) return status::bad_interval;
    return finite_non_negative(bound) ? status::ok : status::bad_bound;
  }
};

/// What a look at the hold-out set led to.
enum class rails_action : std::uint8_t {
  not_due,      ///< there was none: fewer than `every` steps since the last one
  better,       ///< the loss is the lowest so far, and these parameters are kept
  tolerated,    ///< no better, but within the bound: training goes on
  rolled_back,  ///< beyond the bound, or no number any more: the parameters are again those of the lowest loss
};

/// What a call to rails did.
struct rails_report {
  microstep::status status;  ///< ok, or why nothing was done
  rails_action action;       ///< not_due if the call was refused
  float loss;                ///< the hold-out loss that was found, before a rollback: NaN if it left float; 0 without a look
};

/// Keeps training on the device from making the model worse: every few steps it looks at the loss on a hold-out set that
/// training never sees, and where that is beyond a bound it goes back to the best parameters so far. After finish() the
/// hold-out loss is no more than it was at begin(), whatever came between. As long as nothing is rolled back, training has
/// the bits that it has without rails. Between two looks the model may be worse.
///
///   guard.begin(trainer, inputs, labels);                 // of the hold-out set
///   for (...) { trainer.step(...); guard.after_step(trainer, inputs, labels); }
///   guard.finish(trainer, inputs, labels);
///
/// A rollback is followed by trainer.reset(): the moments, which are of other parameters, are forgotten, and a schedule
/// begins anew. That may be its warm-up, which new moments want, but also its highest rate.
///
/// shape   of the hold-out set: [rows][inputs] and [rows][targets_per_row], floats or other features, any number of rows;
///         the same set each time, or losses cannot be compared
/// memory  4 parameter_count + 24 bytes (and padding to a register); no pointers inside, trivially copyable
/// cost    a look: forward and loss of every row, and a copy of the parameters if it was better or rolled back
/// errors  bad_interval, bad_bound; not_begun; what evaluation::add says of the hold-out set. Then neither the trainer nor
///         the rails have changed, and a look that was due still is. After begin(), non_finite_loss is no error: it rolls
///         back
template <class Trainer>
class rails {
 public:
  using target = typename Trainer::target;

  rails() noexcept {}
  explicit rails(const rails_options& options) noexcept : options_{options} {}

  /// Where training starts: keeps these parameters and their hold-out loss, and what was kept before no longer.
  rails_report begin(Trainer& trainer, std::span<const float> inputs, std::span<const target> targets) noexcept {
    return begin<std::span<const float>>(trainer, inputs, targets);
  }
  template <floats_or_features Features>
  rails_report begin(Trainer& trainer, Features inputs, std::span<const target> targets) noexcept {
    const status verdict = options_.check();
    if (verdict != status::ok) return refusal(verdict);
    const seen now = look(trainer, inputs, targets);
    if (now.status != status::ok) return refusal(now.status);
    best_.reset();
    best_.observe(trainer.model(), now.loss);
    steps_ = 0;
    has_begun_ = true;
    return {status::ok, rails_action::better, now.loss};
  }

  /// Counts a step that the trainer has taken, and looks at the hold-out set if that is due.
  rails_report after_step(Trainer& trainer, std::span<const float> inputs, std::span<const target> targets) noexcept {
    return after_step<std::span<const float>>(trainer, inputs, targets);
  }
  template <floats_or_features Features>
  rails_report after_step(Trainer& trainer, Features inputs, std::span<const target> targets) noexcept {
    if (!has_begun_) return refusal(status::not_begun);
    if (steps_ + 1 < options_.every) {
      ++steps_;
      return {status::ok, rails_action::not_due, 0.0f};
    }
    return judge(trainer, inputs, targets, options_.bound);
  }

  /// Looks once more, and leaves the best parameters of all in the model. Training may go on afterwards.
  rails_report finish(Trainer& trainer, std::span<const float> inputs, std::span<const target> targets) noexcept {
    return finish<std::span<const float>>(trainer, inputs, targets);
  }
  template <floats_or_features Features>
  rails_report finish(Trainer& trainer, Features inputs, std::span<const target> targets) noexcept {
    if (!has_begun_) return refusal(status::not_begun);
    return judge(trainer, inputs, targets, 0.0f);
  }

  /// The lowest hold-out loss so far; NaN before begin().
  [[nodiscard]] float best_loss() const noexcept { return best_.best(); }

 private:
  struct seen {
    microstep::status status;
    float loss;
  };

  static rails_report refusal(status why) noexcept { return {why, rails_action::not_due, 0.0f}; }

  template <class Features>
  static seen look(const Trainer& trainer, const Features& inputs, std::span<const target> targets) noexcept {
    evaluation<0, Trainer::arithmetic> held_out;
    const status verdict = held_out.add(trainer.model(), trainer.options().loss, inputs, targets);
    return {verdict, held_out.loss()};
  }

  template <class Features>
  rails_report judge(Trainer& trainer, const Features& inputs, std::span<const target> targets, float bound) noexcept {
    const seen now = look(trainer, inputs, targets);  // NaN where the status is not ok
    if (now.status != status::ok && now.status != status::non_finite_loss) return refusal(now.status);
    steps_ = 0;
    if (best_.observe(trainer.model(), now.loss)) return {status::ok, rails_action::better, now.loss};
    if (now.loss <= best_.best() + bound) return {status::ok, rails_action::tolerated, now.loss};
    static_cast<void>(best_.restore(trainer.model()));  // there are some since begin()
    trainer.reset();
    return {status::ok, rails_action::rolled_back, now.loss};
  }

  rails_options options_{};
  std::uint32_t steps_ = 0;
  bool has_begun_ = false;
  best_parameters<typename Trainer::model_type> best_;
};

}  // namespace microstep
