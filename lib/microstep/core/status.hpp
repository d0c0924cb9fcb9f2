// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace microstep {

/// What a checked call found. Anything but `ok` means that the call has changed nothing.
enum class [[nodiscard]] status : std::uint8_t {
  ok,                   ///< done
  bad_learning_rate,    ///< not a finite number >= 0
  bad_momentum,         ///< outside [0, 1]
  bad_dampening,        ///< outside [0, 1]
  bad_nesterov,         ///< Nesterov's momentum needs momentum > 0 and dampening 0
  bad_weight_decay,     ///< not a finite number >= 0
  bad_decay_rate,       ///< beta1, beta2, alpha or rho outside [0, 1)
  bad_epsilon,          ///< not a finite number >= 2^-60
  bad_learning_rate_decay,  ///< not a finite number >= 0
  bad_initial_accumulator,  ///< outside [0, 2^126]
  bad_clip,             ///< clip_norm or clip_value not > 0, or both at once
  bad_shape,            ///< no rows, more rows than the static batch, or spans whose lengths disagree
  bad_schedule,         ///< an option of a learning-rate schedule outside its range, or milestones out of order
  bad_delta,            ///< of huber: not a finite number >= 2^-60
  bad_margin,           ///< of a hinge: not a finite number >= 0, or a power p that is neither 1 nor 2
  bad_label_smoothing,  ///< outside [0, 1]
  bad_class_weight,     ///< neither 0 nor within [2^-20, 2^20]
  bad_label,            ///< a label that is no class: not below the number of classes
  bad_target,           ///< a finite target that the loss cannot mean: a probability outside [0, 1], a row of them whose sum
                        ///< is not 1, a side that is neither -1 nor 1
  non_finite_input,     ///< a NaN or an infinity among the inputs; of a normaliser also a magnitude beyond 2^62
  non_finite_target,    ///< a NaN or an infinity among the targets
  non_finite_loss,      ///< finite data, but predictions so far off that the loss leaves float: training diverges
  non_finite_gradient,  ///< a gradient whose norm is NaN or beyond 2^63, where its square leaves float
  bad_scale,            ///< of int8 features: not within [2^-126, 2^119]
  bad_zero_point,       ///< of int8 features: not within [-128, 127]
  bad_variance_floor,   ///< of a normaliser: not within [2^-100, 2^126]
  bad_window,           ///< of a normaliser: fewer than 2 samples or more than 2^24
  no_samples,           ///< nothing has been seen or stored yet
  one_class,            ///< of several classes only one has been stored yet
  zero_variance,        ///< a feature whose variance is below the floor: it has hardly changed so far
  frozen,               ///< what was to change has been frozen
  end_of_data,          ///< a source has no more samples
  source_failed,        ///< a source could not read its next sample
  bad_patience,         ///< of early_stopping: no observation at all
  bad_min_delta,        ///< of early_stopping: not a finite number >= 0
  bad_interval,         ///< of rails: a look at the hold-out set every 0 steps
  bad_bound,            ///< of rails: not a finite number >= 0
  not_begun,            ///< what was to go on has not begun
  step_underway,        ///< of resumable_step: the step before is not over
  no_budget,            ///< of resumable_step: a budget of no rows
  bad_partition,        ///< of an executor's step: no parts, or parts of no weights
  unknown_isa,          ///< of kernels: MICROSTEP_ISA names no instruction set
  isa_not_here,         ///< of kernels: this CPU, or the library, has no such instruction set
};

/// The enumerator's own name, for logs.
[[nodiscard]] constexpr const char* to_string(status s) noexcept {
  switch (s) {
    case status::ok: return "ok";
    case status::bad_learning_rate: return "bad_learning_rate";
    case status::bad_momentum: return "bad_momentum";
    case status::bad_dampening: return "bad_dampening";
    case status::bad_nesterov: return "bad_nesterov";
    case status::bad_weight_decay: return "bad_weight_decay";
    case status::bad_decay_rate: return "bad_decay_rate";
    case status::bad_epsilon: return "bad_epsilon";
    case status::bad_learning_rate_decay: return "bad_learning_rate_decay";
    case status::bad_initial_accumulator: return "bad_initial_accumulator";
    case status::bad_clip: return "bad_clip";
    case status::bad_shape: return "bad_shape";
    case status::bad_schedule: return "bad_schedule";
    case status::bad_delta: return "bad_delta";
    case status::bad_margin: return "bad_margin";
    case status::bad_label_smoothing: return "bad_label_smoothing";
    case status::bad_class_weight: return "bad_class_weight";
    case status::bad_label: return "bad_label";
    case status::bad_target: return "bad_target";
    case status::non_finite_input: return "non_finite_input";
    case status::non_finite_target: return "non_finite_target";
    case status::non_finite_loss: return "non_finite_loss";
    case status::non_finite_gradient: return "non_finite_gradient";
    case status::bad_scale: return "bad_scale";
    case status::bad_zero_point: return "bad_zero_point";
    case status::bad_variance_floor: return "bad_variance_floor";
    case status::bad_window: return "bad_window";
    case status::no_samples: return "no_samples";
    case status::one_class: return "one_class";
    case status::zero_variance: return "zero_variance";
    case status::frozen: return "frozen";
    case status::end_of_data: return "end_of_data";
    case status::source_failed: return "source_failed";
    case status::bad_patience: return "bad_patience";
    case status::bad_min_delta: return "bad_min_delta";
    case status::bad_interval: return "bad_interval";
    case status::bad_bound: return "bad_bound";
    case status::not_begun: return "not_begun";
    case status::step_underway: return "step_underway";
    case status::no_budget: return "no_budget";
    case status::bad_partition: return "bad_partition";
    case status::unknown_isa: return "unknown_isa";
    case status::isa_not_here: return "isa_not_here";
  }
  return "not a status";
}

}  // namespace microstep
