// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <type_traits>

#include "microstep/core/status.hpp"
#include "microstep/loss/loss.hpp"
#include "microstep/model/model.hpp"
#include "microstep/optim/optimizer.hpp"
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
          arithmetic Arithmetic = arithmetic::strict>
class trainer {
  static_assert(model<Model>, "microstep::trainer: Model does not satisfy microstep::model (model/model.hpp lists it)");
  static_assert(loss<Loss, Model::outputs>,
                "microstep::trainer: Loss does not satisfy microstep::loss (loss/loss.hpp lists it)");
  static_assert(optimizer<Optimizer<Model::parameter_count>>,
                "microstep::trainer: Optimizer does not satisfy microstep::optimizer (optim/optimizer.hpp lists it)");
  static_assert(Batch >= 1, "microstep::trainer: Batch is the largest number of rows in a step and must be at least 1");

 public:
  using model_type = Model;
  using optimizer_type = Optimizer<Model::parameter_count>;
  using target = typename Loss::target;
  static constexpr std::size_t batch = Batch;
  static constexpr std::size_t targets_per_row = Loss::template targets_per_row<Model::outputs>;

  struct options_type {
    typename optimizer_type::options optimizer{};

    [[nodiscard]] constexpr status check() const noexcept { return optimizer.check(); }
  };

  // Not constexpr on purpose: a constant-initialised trainer would be an image of mostly zeros in flash.
  trainer() noexcept {}
  explicit trainer(const options_type& options) noexcept : options_{options} {}

  /// May be changed between steps; the state stays.
  [[nodiscard]] options_type& options() noexcept { return options_; }
  [[nodiscard]] const options_type& options() const noexcept { return options_; }
  [[nodiscard]] Model& model() noexcept { return model_; }
  [[nodiscard]] const Model& model() const noexcept { return model_; }
  [[nodiscard]] const optimizer_type& optimizer() const noexcept { return optimizer_; }

  /// Forgets the optimizer's state, in place; the parameters stay.
  void reset() noexcept { optimizer_.reset(); }

  /// One step on a batch.
  ///
  /// shape   inputs: [rows][inputs], targets: [rows][targets_per_row], 1 <= rows <= Batch; no alignment asked for
  /// errors  bad_shape; what options().check() says; non_finite_input, non_finite_target, non_finite_loss,
  ///         non_finite_gradient
  report step(std::span<const float> inputs, std::span<const target> targets) noexcept {
    const std::size_t rows = inputs.size() / Model::inputs;
    if (rows < 1 || rows > Batch || inputs.size() != rows * Model::inputs || targets.size() != rows * targets_per_row) {
      return {status::bad_shape, 0.0f};
    }
    const status verdict = options_.check();
    if (verdict != status::ok) return {verdict, 0.0f};

    const std::span<float> errors = errors_.span().first(rows * Model::outputs);
    model_.template forward<Arithmetic>(inputs, errors);
    const float loss = Loss::template differentiate<Arithmetic, Model::outputs>(errors, targets);
    if (!within_float(loss)) return {why_not_finite(inputs, targets), loss};
    if (!gradient_is_bounded(inputs, errors)) return {status::non_finite_gradient, loss};

    auto update = optimizer_.begin_step(options_.optimizer);
    float* const parameter = model_.parameters().data();
    model_.template backward<Arithmetic>(inputs, errors, [&]<simd::any_pack P>(std::size_t index, P gradient) {
      update(index, P::load(parameter + index), gradient).store(parameter + index);
    });
    return {status::ok, loss};
  }

 private:
  using pack = simd::native<Arithmetic>;
  /// A gradient up to here has a finite square and sum of squares.
  static constexpr float largest_gradient = 0x1p63f;

  static bool within_float(float x) noexcept { return all_finite(std::span{&x, 1}); }

  /// A NaN or an infinity in the data always reaches the loss, so the data is searched only once that has happened.
  static status why_not_finite(std::span<const float> inputs, std::span<const target> targets) noexcept {
    if (!all_finite(inputs)) return status::non_finite_input;
    if constexpr (std::is_same_v<target, float>) {
      if (!all_finite(targets)) return status::non_finite_target;
    }
    return status::non_finite_loss;
  }

  /// From the largest input and error where that is enough, as it nearly always is; else by a backward pass that looks
  /// and changes nothing.
  bool gradient_is_bounded(std::span<const float> inputs, std::span<const float> errors) const noexcept {
    const float rows = static_cast<float>(inputs.size() / Model::inputs);
    const float bound = std::max(1.0f, simd::largest_magnitude<pack>(inputs)) * simd::largest_magnitude<pack>(errors);
    if (bound * rows <= largest_gradient / 2) return true;
    bool bounded = true;
    model_.template backward<Arithmetic>(inputs, errors, [&]<simd::any_pack P>(std::size_t, P gradient) {
      bounded &= P::all(magnitude(gradient) <= P{largest_gradient});
    });
    return bounded;
  }

  options_type options_{};
  Model model_{};
  optimizer_type optimizer_{};
  simd::storage<Batch * Model::outputs> errors_{};
};

}  // namespace microstep
