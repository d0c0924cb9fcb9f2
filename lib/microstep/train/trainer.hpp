// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <type_traits>

#include "microstep/core/check.hpp"
#include "microstep/core/status.hpp"
#include "microstep/loss/loss.hpp"
#include "microstep/model/features.hpp"
#include "microstep/model/model.hpp"
#include "microstep/model/sink.hpp"
#include "microstep/optim/accumulator.hpp"
#include "microstep/optim/clip.hpp"
#include "microstep/optim/optimizer.hpp"
#include "microstep/schedule/schedule.hpp"
#include "microstep/schedule/scheduled.hpp"
#include "microstep/simd/reduce.hpp"
#include "microstep/simd/storage.hpp"

namespace microstep {

/// What a training step did.
struct report {
  microstep::status status;  ///< ok, or why the step was refused
  float loss;                ///< the batch's mean loss before the step; 0 if it was refused before that was known
};

/// A model, its optimizer and its loss in one object of a size known to the compiler: a step takes a batch forward and
/// back and updates each parameter the moment its gradient exists. No gradient is stored.
///
/// shape   a step takes 1 to Batch rows; the mean is over the rows it got, so no sample is dropped
/// memory  the model, the optimizer's state, 4 Batch outputs bytes of errors and the options; no pointers inside, so it
///         can be copied and stored. A static trainer is all .bss: its options are written at start-up
/// errors  see step(); a refused step leaves every byte of parameters and state as it was
template <class Model, template <std::size_t> class Optimizer, class Loss, std::size_t Batch,
          arithmetic Arithmetic = arithmetic::strict, class Schedule = schedule::none>
class trainer {
  static_assert(model<Model>, "microstep::trainer: Model does not satisfy microstep::model (model/model.hpp lists it)");
  static_assert(loss<Loss, Model::outputs>,
                "microstep::trainer: Loss does not satisfy microstep::loss (loss/loss.hpp lists it)");
  static_assert(optimizer<Optimizer<Model::parameter_count>>,
                "microstep::trainer: Optimizer does not satisfy microstep::optimizer (optim/optimizer.hpp lists it)");
  static_assert(learning_rate_schedule<Schedule>,
                "microstep::trainer: Schedule does not satisfy microstep::learning_rate_schedule (schedule/schedule.hpp "
                "lists it)");
  static_assert(Optimizer<Model::parameter_count>::size == Model::parameter_count,
                "microstep::trainer: this Optimizer<parameter_count> is for another number of weights than the Model has; "
                "the sizes of parameter_groups must add up to it");
  static_assert(Batch >= 1, "microstep::trainer: Batch is the largest number of rows in a step and must be at least 1");

 public:
  using model_type = Model;
  using optimizer_type = Optimizer<Model::parameter_count>;
  using target = typename Loss::target;
  static constexpr microstep::arithmetic arithmetic = Arithmetic;
  static constexpr std::size_t batch = Batch;
  static constexpr std::size_t targets_per_row = Loss::template targets_per_row<Model::outputs>;
  static constexpr bool is_scheduled = !std::is_same_v<Schedule, schedule::none>;
  static_assert(!is_scheduled || scalable_options<typename optimizer_type::options>,
                "microstep::trainer: the options of this Optimizer have no learning_rate that a Schedule could scale");

  struct options_type {
    typename optimizer_type::options optimizer{};
    /// Largest global norm of the gradient: a larger one is scaled down to it, as torch.nn.utils.clip_grad_norm_; > 0,
    /// infinity: no clipping. Costs a second backward pass and no memory.
    float clip_norm = std::numeric_limits<float>::infinity();
    /// Largest magnitude of each gradient, as torch.nn.utils.clip_grad_value_; > 0, infinity: no clipping. One of the
    /// two at the most.
    float clip_value = std::numeric_limits<float>::infinity();
    /// What the learning rate is multiplied by in each step, and the momentum where the schedule has one.
    [[no_unique_address]] Schedule schedule{};
    /// The loss is its own options; most have none.
    [[no_unique_address]] Loss loss{};

    [[nodiscard]] constexpr bool clips_norm() const noexcept { return clip_norm <= std::numeric_limits<float>::max(); }
    [[nodiscard]] constexpr bool clips_value() const noexcept { return clip_value <= std::numeric_limits<float>::max(); }
    [[nodiscard]] constexpr status check() const noexcept {
      if (!(clip_norm > 0.0f) || !(clip_value > 0.0f) || (clips_norm() && clips_value())) return status::bad_clip;
      status verdict = optimizer.check();
      if (verdict == status::ok) verdict = schedule.check();
      if constexpr (requires { loss.check(); }) {
        if (verdict == status::ok) return loss.check();
      }
      return verdict;
    }
  };
  using accumulator = gradient_accumulator<Model::parameter_count>;

  // Not constexpr on purpose: a constant-initialised trainer would be an image of mostly zeros in flash.
  trainer() noexcept {}
  explicit trainer(const options_type& options) noexcept : options_{options} {}

  /// May be changed between steps; the state stays.
  [[nodiscard]] options_type& options() noexcept { return options_; }
  [[nodiscard]] const options_type& options() const noexcept { return options_; }
  [[nodiscard]] Model& model() noexcept { return model_; }
  [[nodiscard]] const Model& model() const noexcept { return model_; }
  [[nodiscard]] const optimizer_type& optimizer() const noexcept { return optimizer_; }

  /// The steps taken, which is where the schedule stands; stops at its largest.
  [[nodiscard]] std::uint32_t steps() const noexcept
    requires is_scheduled
  {
    return steps_;
  }

  /// Forgets the optimizer's state, in place, and begins the schedule anew; the parameters stay.
  void reset() noexcept {
    optimizer_.reset();
    steps_ = {};
  }

  /// One step on a batch.
  ///
  /// shape   inputs: [rows][inputs], targets: [rows][targets_per_row], 1 <= rows <= Batch; no alignment asked for
  /// errors  bad_shape; what options().check() says, of the scheduled options too; what the loss says of the targets
  ///         (bad_label, bad_target); non_finite_input, non_finite_target, non_finite_loss, non_finite_gradient
  report step(std::span<const float> inputs, std::span<const target> targets) noexcept {
    return step<std::span<const float>>(inputs, targets);
  }
  /// The same on features that are no floats (data/quantised_features.hpp), with the bits of the floats that they stand
  /// for.
  ///
  /// errors  what inputs.check() says, and those above
  template <class Features>
    requires model_on<Model, Features>
  report step(Features inputs, std::span<const target> targets) noexcept {
    float loss = 0.0f;
    const status ahead = differentiate(inputs, targets, inputs.size() / Model::inputs, loss);
    if (ahead != status::ok) return {ahead, loss};
    const std::span<const float> errors = errors_of(inputs);
    const auto backward = [&](auto& sink) { model_.template backward<Arithmetic>(inputs, errors, sink); };
    return {take(backward, quick_norm_bound(inputs, errors)), loss};
  }

  /// Adds the gradient of a micro-batch to `sums` and changes nothing else; the loss is its part of the mean over
  /// rows_in_all, the rows of all micro-batches of the coming step. See gradient_accumulator for the order of sums.
  ///
  /// shape   as in step(); rows <= rows_in_all
  /// errors  as in step(); then `sums` has not changed
  report accumulate(accumulator& sums, std::span<const float> inputs, std::span<const target> targets,
                    std::size_t rows_in_all) noexcept {
    return accumulate<std::span<const float>>(sums, inputs, targets, rows_in_all);
  }
  template <class Features>
    requires model_on<Model, Features>
  report accumulate(accumulator& sums, Features inputs, std::span<const target> targets,
                    std::size_t rows_in_all) noexcept {
    float loss = 0.0f;
    const status ahead = differentiate(inputs, targets, rows_in_all, loss);
    if (ahead != status::ok) return {ahead, loss};
    const std::span<const float> errors = errors_of(inputs);
    const auto backward = [&](auto& sink) { model_.template backward<Arithmetic>(inputs, errors, sink); };
    if (!within_limit(quick_norm_bound(inputs, errors)) && !within_limit(norm_of(backward))) {
      return {status::non_finite_gradient, loss};
    }
    backward(sums);
    return {status::ok, loss};
  }

  /// One step on what micro-batches have gathered, if only zeros; then `sums` is zero again.
  ///
  /// errors  what options().check() says; non_finite_gradient. Then `sums` has not changed either: where it is beyond the
  ///         limit, sums.reset() begins anew
  status step(accumulator& sums) noexcept {
    const status verdict = check();
    if (verdict != status::ok) return verdict;
    const status done = take(
        [&](auto& sink) {
          gathered from{sums, sink};
          const std::span<const float> none{model_.parameters().data(), 0};  // not null: models add to it
          model_.template backward<Arithmetic>(none, none, from);
        },
        std::numeric_limits<float>::infinity());
    if (done == status::ok) sums.reset();
    return done;
  }

 private:
  static bool within_limit(float norm) noexcept { return within(norm, 0.0f, largest_gradient_norm); }

  template <class Features>
  std::span<float> errors_of(Features inputs) noexcept {
    return errors_.span().first(inputs.size() / Model::inputs * Model::outputs);
  }

  /// Checks all there is to check, and leaves the errors of a batch behind, and its loss once it is known.
  template <class Features>
  status differentiate(Features inputs, std::span<const target> targets, std::size_t rows_in_all,
                       float& loss) noexcept {
    const std::size_t rows = inputs.size() / Model::inputs;
    if (rows < 1 || rows > Batch || rows > rows_in_all || inputs.size() % Model::inputs != 0 ||
        targets.size() != rows * targets_per_row) {
      return status::bad_shape;
    }
    status verdict = check();
    if constexpr (feature_source<Features>) {
      if (verdict == status::ok) verdict = inputs.check();
    }
    if constexpr (requires { options_.loss.template check_targets<Model::outputs>(targets); }) {
      if (verdict == status::ok) verdict = options_.loss.template check_targets<Model::outputs>(targets);
    }
    if (verdict != status::ok) return verdict;
    const std::span<float> errors = errors_of(inputs);
    model_.template forward<Arithmetic>(inputs, errors);
    loss = options_.loss.template differentiate<Arithmetic, Model::outputs>(errors, targets, rows_in_all);
    if (!finite(loss)) return why_not_finite(inputs, targets);
    return all_finite(errors) ? status::ok : status::non_finite_gradient;
  }

  /// The options as they are written and, with a schedule, as they are in the coming step.
  [[nodiscard]] status check() const noexcept {
    const status verdict = options_.check();
    if constexpr (is_scheduled) {
      if (verdict == status::ok) return now().check();
    }
    return verdict;
  }

  /// A NaN or an infinity in the data always reaches the loss, so the data is searched only once that has happened.
  template <class Features>
  static status why_not_finite(Features inputs, std::span<const target> targets) noexcept {
    if constexpr (!feature_source<Features>) {  // whose features are finite
      if (!all_finite(inputs)) return status::non_finite_input;
    }
    if constexpr (std::is_same_v<target, float>) {
      if (!all_finite(targets)) return status::non_finite_target;
    }
    return status::non_finite_loss;
  }

  /// No less than the gradient's norm, where the model can tell it without the gradient.
  template <class Features>
  static float quick_norm_bound(Features inputs, std::span<const float> errors) noexcept {
    if constexpr (requires { Model::template norm_bound<Arithmetic>(inputs, errors); }) {
      return Model::template norm_bound<Arithmetic>(inputs, errors);
    } else {
      return std::numeric_limits<float>::infinity();
    }
  }

  template <class Backward>
  static float norm_of(const Backward& backward) noexcept {
    gradient_norm<Arithmetic> norm;
    auto sink = [&]<simd::any_pack P>(std::size_t index, P gradient) {
      norm.add(gradient_column<Model>(index), gradient);
    };
    backward(sink);
    return norm.value();
  }

  // Without vector registers the norm shares a sink, and so the code of backward, with an update that clips or has unusual
  // options (at -Os with every update). It is half as long then, for a test of each gradient, and the update's constants
  // do not stay in registers.
  static constexpr bool one_sink = simd::native<Arithmetic>::size == 1;

  /// Where a step's gradient goes: clipped into the update or, as long as there is none, into its norm.
  template <class Update>
  struct gradient_sink {
    static constexpr bool takes_any_order = !one_sink;  // a norm does not

    float* parameters;
    const Update* update;
    bool clips;
    float factor, limit;
    gradient_norm<Arithmetic> norm;

    template <simd::any_pack P>
    void operator()(std::size_t index, P gradient) noexcept {
      if constexpr (!one_sink || simd::small_code) {
        take(index, gradient);
      } else {
        float each[P::size];
        gradient.store(each);
        take_apart(index, each);
      }
    }

   private:
    template <simd::any_pack P>
    [[gnu::always_inline]] void take(std::size_t index, P gradient) noexcept {
      if constexpr (one_sink) {
        if (update == nullptr) return norm.add(gradient_column<Model>(index), gradient);
      }
      if (clips) gradient = clip_to(gradient * factor, limit);
      (*update)(index, P::load(parameters + index), gradient).store(parameters + index);
    }
    /// Once for all places of a tile, which are many without vector registers.
    [[gnu::noinline]] void take_apart(std::size_t index, std::span<const float> gradients) noexcept {
      for (const float gradient : gradients) take(index++, simd::single<simd::native<Arithmetic>>{gradient});
    }
  };

  /// Clips and takes the gradient that `backward(sink)` delivers. A norm that is not known to be within the limit, or
  /// is to be clipped, is found by a backward pass of its own, which changes nothing. A step that clips nothing, with the
  /// usual options, has code of its own.
  template <class Backward>
  status take(const Backward& backward, float norm_bound) noexcept {
    using update_type = decltype(begin_step());
    gradient_sink<update_type> sink{.parameters = model_.parameters().data(),
                                    .update = nullptr,
                                    .clips = options_.clips_value(),
                                    .factor = 1.0f,
                                    .limit = options_.clip_value,
                                    .norm = {}};
    if (options_.clips_norm() || !within_limit(norm_bound)) {
      float norm = 0.0f;
      if constexpr (one_sink) {
        backward(sink);
        norm = sink.norm.value();
      } else {
        norm = norm_of(backward);
      }
      if (!within_limit(norm)) return status::non_finite_gradient;
      sink.factor = clip_factor(norm, options_.clip_norm);
      sink.clips = true;
    }
    const update_type update = begin_step();
    if constexpr (requires { update.when_usual([](const auto&) {}); }) {
      const auto unclipped = [&](const auto& usual) {
        float* const parameters = sink.parameters;
        constant_sink apply{[=]<simd::any_pack P>(std::size_t index, P gradient) __attribute__((always_inline)) {
          usual(index, P::load(parameters + index), gradient).store(parameters + index);
        }};
        backward(apply);
      };
      if (!sink.clips && update.when_usual(unclipped)) return status::ok;
    }
    sink.update = &update;
    backward(sink);
    return status::ok;
  }

  /// The optimizer's options in the coming step.
  [[nodiscard]] auto now() const noexcept
    requires is_scheduled
  {
    return scheduled(options_.optimizer, options_.schedule, steps_);
  }

  auto begin_step() noexcept {
    if constexpr (is_scheduled) {
      const auto options = now();
      if (steps_ != std::numeric_limits<std::uint32_t>::max()) ++steps_;
      return optimizer_.begin_step(options);
    } else {
      return optimizer_.begin_step(options_.optimizer);
    }
  }

  struct nothing {};

  options_type options_{};
  Model model_{};
  optimizer_type optimizer_{};
  [[no_unique_address]] std::conditional_t<is_scheduled, std::uint32_t, nothing> steps_{};
  simd::storage<Batch * Model::outputs> errors_{};
};

}  // namespace microstep
