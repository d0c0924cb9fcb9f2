// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <type_traits>

#include "microstep/core/check.hpp"
#include "microstep/core/panic.hpp"
#include "microstep/core/status.hpp"
#include "microstep/loss/argmax.hpp"
#include "microstep/loss/loss.hpp"
#include "microstep/loss/targets.hpp"
#include "microstep/model/features.hpp"
#include "microstep/model/model.hpp"
#include "microstep/optim/compensated_sum.hpp"
#include "microstep/simd/reduce.hpp"

namespace microstep {

/// How a model does on samples that it does not learn from, however many and however they come grouped: the mean loss
/// and, with Classes, the accuracy and the confusion matrix. A row at a time goes forward; the model stays as it is.
///
/// Classes  0: the loss alone. Else as many as the model has outputs, and a row's class is that of its largest output
///          (the first of equals), wanted its label or, of float targets, the largest. For one output 2: predicted is
///          class 1 where the output is above 0, wanted where the target is above 1/2, as logistic and hinge have it
///
/// shape    rows of [inputs] and [targets_per_row], fewer than 2^32 of them until reset()
/// memory   12 bytes and 4 Classes^2, all zero at birth, trivially copyable; an add has 4 outputs bytes on the stack
/// cost     a row: forward, the loss and, with Classes, a search for the largest
/// error    loss(): that of the loss on one row, and 4 2^-24 up to 2^20 rows (tests/train/evaluation_test.cpp); a row's
///          loss within 2^-100 of 0 counts as 0. The same bits however the rows are grouped, in their order
template <std::size_t Classes = 0, arithmetic Arithmetic = arithmetic::strict>
class evaluation {
 public:
  static constexpr std::size_t classes = Classes;

  /// Takes in how `model` does on these rows.
  ///
  /// shape   inputs: [rows][inputs], targets: [rows][targets_per_row], any number of rows from 1 on
  /// errors  as trainer.step: bad_shape; what loss.check() says; what the loss says of the targets (bad_label,
  ///         bad_target); non_finite_input, non_finite_target, non_finite_loss. Then nothing has been taken in
  template <model Model, class Loss>
  status add(const Model& model, const Loss& loss, std::span<const float> inputs,
             std::span<const typename Loss::target> targets) noexcept {
    return take_in(model, loss, inputs, targets);
  }
  /// The same on features that are no floats, with the bits of the floats that they stand for.
  ///
  /// errors  what inputs.check() says, and those above
  template <model Model, class Loss, feature_source Features>
    requires model_on<Model, detail::part<Features>>
  status add(const Model& model, const Loss& loss, Features inputs,
             std::span<const typename Loss::target> targets) noexcept {
    return take_in(model, loss, inputs, targets);
  }

  [[nodiscard]] std::uint32_t rows() const noexcept { return rows_; }
  /// The mean loss over the rows; NaN if there are none, which no search for the best takes for good.
  [[nodiscard]] float loss() const noexcept { return over_rows(sum_.value()); }

  /// How many rows of class `truth` were predicted to be of class `predicted`.
  [[nodiscard]] std::uint32_t confusion(std::size_t truth, std::size_t predicted) const noexcept
    requires(Classes > 0)
  {
    MICROSTEP_EXPECT(truth < Classes && predicted < Classes, "evaluation: there is no such class");
    return counts_[truth * Classes + predicted];
  }
  /// How many rows were predicted to be of their own class.
  [[nodiscard]] std::uint32_t right() const noexcept
    requires(Classes > 0)
  {
    std::uint32_t sum = 0;
    for (std::size_t one = 0; one < Classes; ++one) sum += confusion(one, one);
    return sum;
  }
  /// Their share; NaN of no rows.
  [[nodiscard]] float accuracy() const noexcept
    requires(Classes > 0)
  {
    return over_rows(static_cast<float>(right()));
  }

  void reset() noexcept {
    sum_.reset();
    rows_ = 0;
    counts_ = {};
  }

 private:
  [[nodiscard]] float over_rows(float sum) const noexcept {
    if (rows_ == 0) return std::numeric_limits<float>::quiet_NaN();
    return (simd::scalar{sum} / static_cast<float>(rows_)).fold();
  }

  template <class Target>
  static std::size_t wanted(std::span<const Target> targets) noexcept {
    if constexpr (label<Target>) {
      return targets[0];
    } else {
      return predicted(targets, 0.5f);
    }
  }
  static std::size_t predicted(std::span<const float> outputs, float yes_above) noexcept {
    return outputs.size() == 1 ? static_cast<std::size_t>(outputs[0] > yes_above) : argmax(outputs);
  }

  template <class Model, class Loss, class Features>
  static status check(const Loss& loss, const Features& inputs, std::span<const typename Loss::target> targets) noexcept {
    using target = typename Loss::target;
    if constexpr (requires { loss.check(); }) {
      const status verdict = loss.check();
      if (verdict != status::ok) return verdict;
    }
    if constexpr (feature_source<Features>) {
      const status verdict = inputs.check();
      if (verdict != status::ok) return verdict;
    }
    if constexpr (requires { loss.template check_targets<Model::outputs>(targets); }) {
      const status verdict = loss.template check_targets<Model::outputs>(targets);
      if (verdict != status::ok) return verdict;
    }
    if constexpr (label<target> && Classes > 0) {  // a user's own loss need not ask
      const status verdict = detail::check_labels<Classes>(targets);
      if (verdict != status::ok) return verdict;
    }
    if constexpr (!feature_source<Features>) {  // whose features are finite
      if (!all_finite(inputs)) return status::non_finite_input;
    }
    if constexpr (std::is_same_v<target, float>) {
      if (!all_finite(targets)) return status::non_finite_target;
    }
    return status::ok;
  }

  template <class Model, class Loss, class Features>
  status take_in(const Model& model, const Loss& loss, const Features& inputs,
                 std::span<const typename Loss::target> targets) noexcept {
    using target = typename Loss::target;
    constexpr std::size_t columns = Model::inputs;
    constexpr std::size_t outputs = Model::outputs;
    constexpr std::size_t each = Loss::template targets_per_row<outputs>;
    static_assert(Classes == 0 || (Classes == (outputs == 1 ? 2 : outputs) && each == (label<target> ? 1 : outputs)),
                  "microstep::evaluation<Classes>: Classes is 0 or the number of the model's outputs, 2 for a single one, "
                  "and a row's targets are a label or a float for each output");
    const std::size_t rows = inputs.size() / columns;
    if (rows < 1 || inputs.size() % columns != 0 || targets.size() != rows * each || rows > UINT32_MAX - rows_) {
      return status::bad_shape;
    }
    const status verdict = check<Model>(loss, inputs, targets);
    if (verdict != status::ok) return verdict;

    // Counts a row, or with 2^32 - 1 takes its count back, and returns its loss.
    const auto meet = [&](std::size_t row, std::uint32_t count) {
      float predictions[outputs];
      model.template forward<Arithmetic>(detail::part_of(inputs, row * columns, columns), std::span{predictions});
      const std::span<const target> its = targets.subspan(row * each, each);
      if constexpr (Classes > 0) counts_[wanted(its) * Classes + predicted(predictions, 0.0f)] += count;
      return loss.template differentiate<Arithmetic, outputs>(predictions, its, 1);
    };
    compensated_sum sum = sum_;
    for (std::size_t row = 0; row < rows; ++row) {
      const float its = meet(row, 1);
      if (!within(its, -0x1p-100f, 0x1p-100f)) sum.add(its);  // so that nothing in the sum is subnormal
      if (finite(sum.value())) continue;
      for (std::size_t counted = 0; Classes > 0 && counted <= row; ++counted) meet(counted, UINT32_MAX);
      return status::non_finite_loss;
    }
    sum_ = sum;
    rows_ += static_cast<std::uint32_t>(rows);
    return status::ok;
  }

  struct nothing {};  // an array of no elements would take a byte

  compensated_sum sum_;
  std::uint32_t rows_ = 0;
  [[no_unique_address]] std::conditional_t<(Classes > 0), std::array<std::uint32_t, Classes * Classes>, nothing> counts_{};
};

}  // namespace microstep
