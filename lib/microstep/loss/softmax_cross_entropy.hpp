// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <type_traits>

#include "microstep/core/check.hpp"
#include "microstep/core/panic.hpp"
#include "microstep/core/status.hpp"
#include "microstep/loss/class_shares.hpp"
#include "microstep/loss/class_weights.hpp"
#include "microstep/loss/softmax.hpp"
#include "microstep/loss/targets.hpp"
#include "microstep/simd/logarithm.hpp"

namespace microstep {

/// Cross-entropy of the softmax of logits, for one class out of many: with t the target's share of each class, w the
/// class weights and p = softmax(x), a row costs the sum of -w t log p; the mean over the rows. As
/// torch.nn.CrossEntropyLoss, but for one thing: torch divides the loss of labels by the sum of their weights, this one
/// always by the number of rows (torch: reduction="none", then mean()). Divided by the weights, a class weight would do
/// nothing in a batch of one, and a micro-batch would have to know the labels of the others.
///
/// Target   an unsigned type: labels, one a row. float: a probability for each class, summing to 1
/// Weights  unweighted, or class_weights<outputs>
///
/// shape   logits: [rows][outputs]; labels: [rows]; probabilities: [rows][outputs]; rows <= rows_in_all
/// memory  4 bytes of options, and the weights'
/// cost    an exponential a logit, a logarithm and a division a row
/// error   with s = min(outputs, outputs / 16 + 5) and W the largest weight: value <= (s + rows outputs / 16 + 8) 2^-24 W
///         of the larger of 1 and the largest difference of logits in a row; derivative <= (s + 9) 2^-24 W / rows_in_all
///         (tests/support/loss_family.hpp). Probabilities below 2^-64 are 0
/// errors  check_targets: bad_label; bad_target for a probability outside [0, 1] or a row of them whose sum is more than
///         2^-6 from 1; non_finite_target
/// NaN     and infinities in the logits give NaN
template <class Target, class Weights = unweighted>
struct softmax_cross_entropy_of {
  static constexpr bool takes_labels = label<Target>;
  static_assert(takes_labels || std::is_same_v<Target, float>,
                "microstep::softmax_cross_entropy_of: Target is an unsigned integer for labels, or float for "
                "probabilities");

  /// The share of the target that is spread evenly over all classes; in [0, 1].
  float label_smoothing = 0.0f;
  [[no_unique_address]] Weights weights{};

  using target = Target;
  template <std::size_t Outputs>
  static constexpr std::size_t targets_per_row = takes_labels ? 1 : Outputs;

  [[nodiscard]] constexpr status check() const noexcept {
    return within(label_smoothing, 0.0f, 1.0f) ? weights.check() : status::bad_label_smoothing;
  }

  template <std::size_t Outputs>
  [[nodiscard]] static status check_targets(std::span<const Target> targets) noexcept {
    if constexpr (takes_labels) {
      return detail::check_labels<Outputs>(targets);
    } else {
      return detail::check_distributions<Outputs>(targets);
    }
  }

  template <arithmetic Arithmetic, std::size_t Outputs>
  [[nodiscard]] float differentiate(std::span<float> logits, std::span<const Target> targets,
                                    std::size_t rows_in_all) const noexcept {
    static_assert(Outputs >= 2,
                  "microstep::softmax_cross_entropy: the probability of a single class is always 1; for two classes from "
                  "one output take microstep::logistic");
    static_assert(Weights::classes == 0 || Weights::classes == Outputs,
                  "microstep::softmax_cross_entropy: there must be as many class_weights as the model has outputs");
    if constexpr (takes_labels) {
      static_assert(Outputs - 1 <= std::numeric_limits<Target>::max(),
                    "microstep::softmax_cross_entropy: the model has more outputs than a label of this type can name");
    }
    const std::size_t rows = logits.size() / Outputs;
    MICROSTEP_EXPECT(rows >= 1 && logits.size() == rows * Outputs && targets.size() == rows * targets_per_row<Outputs>,
                     "softmax_cross_entropy: logits are [rows][outputs], with a label or outputs probabilities a row");
    MICROSTEP_EXPECT(rows_in_all >= rows, "softmax_cross_entropy: the mean is over fewer rows than there are");
    if (!all_finite(logits)) return detail::not_a_loss;

    using pack = simd::native<Arithmetic>;
    using one = simd::single<pack>;
    const detail::class_shares<Arithmetic, Outputs, Target, Weights> shares{targets.data(), weights, label_smoothing};
    const one count = static_cast<float>(rows_in_all);
    const float scale = (one{1.0f} / count).fold();
    const auto row_of = [&](std::size_t row) { return logits.data() + row * Outputs; };

    // -log p is the logarithm of the sum of exponentials, less the logit: neither is negative where the largest is 0.
    detail::sum_over_rows<Arithmetic> sum;
    for (std::size_t row = 0; row < rows; ++row) {
      detail::subtract_largest<pack, Outputs>(row_of(row));
      if constexpr (takes_labels) {
        MICROSTEP_EXPECT(targets[row] < Outputs, "softmax_cross_entropy: a label is no class");
        sum.add(row, shares.own(row), -one{row_of(row)[targets[row]]});
      }
    }
    float spread = 0.0f;
    if (shares.are_spread()) {
      spread = simd::reduce<pack>(
          logits.size(), [&]<simd::any_pack P>(std::size_t index, P partial) {
            return multiply_add(shares.template of<P>(index), -P::load(logits.data() + index), partial);
          }, detail::loss_lane_start);
      spread = detail::without_start(spread).fold();
    }
    simd::sweep<pack>(logits.size(), [&]<simd::any_pack P>(std::size_t index) {
      detail::fading(P::load(logits.data() + index)).store(logits.data() + index);
    });
    for (std::size_t row = 0; row < rows; ++row) {
      float* const power = row_of(row);
      const one powers = detail::total<pack, Outputs>(power);
      const one all = shares.total(row);
      sum.add(row, all, simd::logarithm(powers));
      const float factor = (all / count / powers).fold();
      simd::sweep<pack>(Outputs, [&]<simd::any_pack P>(std::size_t output) {
        P derivative = P::load(power + output) * factor;
        if (shares.are_spread()) derivative = derivative - shares.template of<P>(row * Outputs + output) * scale;
        derivative.store(power + output);
      });
      if constexpr (takes_labels) {
        float& own = power[targets[row]];
        own = (one{own} - shares.own(row) * scale).fold();
      }
    }
    return ((one{sum.value()} + spread) / count).fold();
  }
};

/// With labels up to 255.
using softmax_cross_entropy = softmax_cross_entropy_of<std::uint8_t>;
template <std::size_t Classes>
using weighted_softmax_cross_entropy = softmax_cross_entropy_of<std::uint8_t, class_weights<Classes>>;

}  // namespace microstep
