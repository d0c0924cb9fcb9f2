// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>

#include "microstep/core/check.hpp"
#include "microstep/core/status.hpp"
#include "microstep/model/features.hpp"
#include "microstep/simd/pack.hpp"
#include "microstep/train/trainer.hpp"

namespace microstep {

/// A training step in pieces that are bounded in work, so that it shares a core with a control loop:
///
///   if (step.begin(inputs, targets) != status::ok) ...
///   while (step.underway()) { control(); report = step.advance(trainer, 2); }  // two rows at the most between two controls
///
/// Each call forwards some rows and adds their gradient to an accumulator; the call after the last row takes the update,
/// and nothing else. The parameters change in that call only.
///
/// Features  what the rows lie in: floats, or another source of features
///
/// shape   a batch of [rows][inputs] and [rows][targets_per_row], any number of rows from 1 on: more than Trainer::batch
///         do, too. It is the caller's, and must stay as it is until the step is over
/// memory  an accumulator, 4 parameter_count bytes (and padding to a register), and the views of the batch, which make it
///         no object to be stored while a step is underway
/// cost    rows / budget calls, rounded up, and one. A call takes at the most `budget` rows forward and twice backward (once
///         where the model's norm_bound tells that the gradient is finite, as linear's does but for data beyond 2^60 or so),
///         or, the last one, two passes over the parameters: the gradient's norm and the update
/// error   the bits of trainer.step on the whole batch, where it has room for that, for models whose sums resume
///         (model/sink.hpp), such as linear; linear<1, 1> and others that cannot sum up a call's rows first, then the calls
///         (see gradient_accumulator). The loss has one rounding more for each call
/// errors  see advance(): a step that a trainer refuses is over, and has changed neither parameters nor state. What is
///         wrong with data or options is refused as trainer.step on the whole batch would have it; at the limits of float
///         the two may differ, because losses and gradients are looked at piece by piece
template <class Trainer, floats_or_features Features = std::span<const float>>
class resumable_step {
 public:
  using target = typename Trainer::target;

  /// Begins a step on this batch, of which no value is looked at yet.
  ///
  /// errors  bad_shape; step_underway: another batch is, and advance() or abandon() must end that first. Then nothing has
  ///         changed
  status begin(Features inputs, std::span<const target> targets) noexcept {
    if (underway()) return status::step_underway;
    const std::size_t rows = inputs.size() / inputs_per_row;
    if (rows < 1 || inputs.size() % inputs_per_row != 0 || targets.size() != rows * Trainer::targets_per_row) {
      return status::bad_shape;
    }
    inputs_ = inputs;
    targets_ = targets;
    rows_ = rows;
    return status::ok;
  }

  /// Takes in `budget` rows, as many as are left or Trainer::batch, whichever is the least; with no rows left takes the
  /// update, which ends the step. Steps of the same trainer in between are allowed: each row's gradient is by the
  /// parameters that it met.
  ///
  /// The report's loss is the mean over the batch once the last row is in, and before that what the rows so far are of it.
  ///
  /// errors  not_begun; no_budget: of no rows, and the step goes on. What trainer.accumulate and trainer.step say, and
  ///         non_finite_loss where the sum of the pieces' leaves float: then the step is over without an update, and the
  ///         trainer has not changed
  report advance(Trainer& trainer, std::size_t budget) noexcept {
    if (!underway()) return {status::not_begun, 0.0f};
    if (budget < 1) return {status::no_budget, 0.0f};
    if (rows_left() == 0) {
      const report done{trainer.step(sums_), loss_};
      abandon();
      return done;
    }
    const std::size_t rows = std::min({budget, Trainer::batch, rows_left()});
    report piece = trainer.accumulate(sums_, detail::part_of(inputs_, met_ * inputs_per_row, rows * inputs_per_row),
                                      targets_.subspan(met_ * Trainer::targets_per_row, rows * Trainer::targets_per_row),
                                      rows_);
    if (piece.status != status::ok) {
      abandon();
      return piece;
    }
    met_ += rows;
    piece.loss = loss_ = (simd::scalar{loss_} + piece.loss).fold();
    if (!finite(piece.loss)) {
      piece.status = status::non_finite_loss;
      abandon();
    }
    return piece;
  }

  /// Between begin() and the last advance().
  [[nodiscard]] bool underway() const noexcept { return rows_ > 0; }
  /// The rows that have not been met; with none left and a step underway the next call takes the update.
  [[nodiscard]] std::size_t rows_left() const noexcept { return rows_ - met_; }

  /// Ends the step without an update; without a step underway it does nothing.
  void abandon() noexcept {
    sums_.reset();
    rows_ = met_ = 0;
    loss_ = 0.0f;
  }

 private:
  static constexpr std::size_t inputs_per_row = Trainer::model_type::inputs;

  typename Trainer::accumulator sums_;
  Features inputs_{};
  std::span<const target> targets_;
  std::size_t rows_ = 0;  // of the batch; 0: none is underway
  std::size_t met_ = 0;
  float loss_ = 0.0f;
};

}  // namespace microstep
