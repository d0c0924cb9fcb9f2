// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

#include "microstep/core/panic.hpp"
#include "microstep/core/status.hpp"
#include "microstep/loss/class_weights.hpp"
#include "microstep/loss/hinge.hpp"
#include "microstep/loss/rows.hpp"
#include "microstep/loss/targets.hpp"

namespace microstep {

/// The hinge for one class out of many: with y the label, the sum over the other classes of
/// w[y] max(0, margin - x[y] + x[j])^p, over the number of classes; the mean over the rows. As torch.nn.MultiMarginLoss,
/// which divides by the number of rows too, not by the weights.
///
/// Label    an unsigned type
/// Weights  unweighted, or class_weights<outputs>
///
/// shape   scores: [rows][outputs]; labels: [rows]; rows <= rows_in_all
/// cost    7 operations a score
/// error   with s = min(outputs, outputs / 16 + 5): value <= (s + rows / 16 + 6 + p) roundings and 2^-100, derivative <= 4,
///         the label's <= s + 4; what is missing has two roundings of margin + |x[y]| + |x[j]| beside these
///         (tests/support/loss_family.hpp)
/// errors  check_targets: bad_label
/// NaN     and infinities in the scores give NaN
/// source  Weston and Watkins 1999, "Support Vector Machines for Multi-Class Pattern Recognition"
template <label Label, class Weights = unweighted>
struct multi_margin_of {
  float margin = 1.0f;  ///< by how much the label's score must exceed each other; finite, >= 0
  std::uint8_t p = 1;   ///< the power of what is missing: 1 or 2
  [[no_unique_address]] Weights weights{};

  using target = Label;
  template <std::size_t Outputs>
  static constexpr std::size_t targets_per_row = 1;

  [[nodiscard]] constexpr status check() const noexcept {
    const status verdict = detail::check_margin(margin, p);
    return verdict == status::ok ? weights.check() : verdict;
  }

  template <std::size_t Outputs>
  [[nodiscard]] static status check_targets(std::span<const Label> labels) noexcept {
    return detail::check_labels<Outputs>(labels);
  }

  template <arithmetic Arithmetic, std::size_t Outputs>
  [[nodiscard]] float differentiate(std::span<float> scores, std::span<const Label> labels,
                                    std::size_t rows_in_all) const noexcept {
    static_assert(Outputs >= 2,
                  "microstep::multi_margin: a single class has no other to keep a margin from; for two classes from one "
                  "output take microstep::hinge");
    static_assert(Weights::classes == 0 || Weights::classes == Outputs,
                  "microstep::multi_margin: there must be as many class_weights as the model has outputs");
    static_assert(Outputs - 1 <= std::numeric_limits<Label>::max(),
                  "microstep::multi_margin: the model has more outputs than a label of this type can name");
    MICROSTEP_EXPECT(!labels.empty() && scores.size() == labels.size() * Outputs,
                     "multi_margin: scores are [rows][outputs], with a label a row");
    MICROSTEP_EXPECT(rows_in_all >= labels.size(), "multi_margin: the mean is over fewer rows than there are");
    if (!all_finite(scores)) return detail::not_a_loss;

    using pack = simd::native<Arithmetic>;
    using one = simd::single<pack>;
    const one count = one{static_cast<float>(rows_in_all)} * static_cast<float>(Outputs);
    detail::sum_over_rows<Arithmetic> sum;
    for (std::size_t row = 0; row < labels.size(); ++row) {
      MICROSTEP_EXPECT(labels[row] < Outputs, "multi_margin: a label is no class");
      float* const score = scores.data() + row * Outputs;
      float& own = score[labels[row]];
      const one weight = weights.template of<one>(labels[row]);
      const float scale = (weight / count).fold();
      const float short_of = (one{margin} - own).fold();
      own = -std::numeric_limits<float>::infinity();  // what never falls short of itself
      const float missing = detail::sum_of_row<pack, Outputs>([&]<simd::any_pack P>(std::size_t output, P partial) {
        const P derivative = detail::add_violation(P::load(score + output) + short_of, p, partial);
        (derivative * scale).store(score + output);
        return partial;
      });
      sum.add(row, weight, missing);
      own = (-detail::total<pack, Outputs>(score)).fold();
    }
    return (one{sum.value()} / count).fold();
  }
};

/// With labels up to 255.
using multi_margin = multi_margin_of<std::uint8_t>;
template <std::size_t Classes>
using weighted_multi_margin = multi_margin_of<std::uint8_t, class_weights<Classes>>;

}  // namespace microstep
