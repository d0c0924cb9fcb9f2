// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>

#include "microstep/core/status.hpp"
#include "microstep/loss/class_weights.hpp"
#include "microstep/loss/elements.hpp"
#include "microstep/loss/sigmoid.hpp"
#include "microstep/loss/targets.hpp"
#include "microstep/simd/logarithm.hpp"

namespace microstep {

/// The logistic loss, or binary cross-entropy of logits: with the target y in [0, 1] and s = 1 / (1 + e^-x),
/// -(w y log s + (1 - y) log(1 - s)), where w is pos_weight; the mean over all elements of the batch, as
/// torch.nn.BCEWithLogitsLoss. With one output a yes or no, with more a yes or no for each: many labels at once.
///
/// Weights  unweighted, or class_weights<outputs>: how much more a yes counts than a no, per output
///
/// shape   logits and targets: [rows][outputs], rows <= rows_in_all
/// memory  the weights'
/// cost    an exponential, a logarithm and a division an element
/// error   value <= (n / 16 + 14) roundings for n elements (see simd::reduce), derivative <= 10 of (1 - y) s + w y (1 - s);
///         10 more in fast arithmetic, and 2^-64 (tests/support/loss_family.hpp)
/// errors  check_targets: bad_target outside [0, 1]; non_finite_target
/// NaN     and infinities in the logits give NaN
template <class Weights = unweighted>
struct logistic_of {
  [[no_unique_address]] Weights pos_weight{};

  using target = float;
  template <std::size_t Outputs>
  static constexpr std::size_t targets_per_row = Outputs;

  [[nodiscard]] constexpr status check() const noexcept { return pos_weight.check(); }

  template <std::size_t Outputs>
  [[nodiscard]] static status check_targets(std::span<const float> targets) noexcept {
    return detail::check_each(targets, detail::is_probability);
  }

  template <arithmetic Arithmetic, std::size_t Outputs>
  [[nodiscard]] float differentiate(std::span<float> logits, std::span<const float> targets,
                                    std::size_t rows_in_all) const noexcept {
    static_assert(Weights::classes == 0 || Weights::classes == Outputs,
                  "microstep::logistic: there must be as many pos_weights as the model has outputs");
    if (!all_finite(logits)) return detail::not_a_loss;
    return detail::mean_over_elements<Arithmetic, Outputs>(
        logits, targets, rows_in_all, 1.0f, [this]<simd::any_pack P>(std::size_t index, P x, P wanted, P& sum) {
          const P yes = detail::without_specks(wanted) * pos_weight.template of<P>(index);
          const P no = P{1.0f} - wanted;
          const detail::logistic_parts<P> of{x};
          // log(1 + power): what was lost when the sum was rounded is added to first order.
          const P lost = of.power - (of.sum - 1.0f);
          const P least = multiply_add(lost, of.inverse, simd::logarithm(of.sum));
          const auto negative = x < P{0.0f};
          sum = multiply_add(yes + no, least, multiply_add(P::select(negative, yes, no), magnitude(x), sum));
          const P up = P::select(negative, no * of.power, no);
          const P down = P::select(negative, yes, yes * of.power);
          return (up - down) * of.inverse;
        });
  }
};

using logistic = logistic_of<>;
template <std::size_t Outputs>
using weighted_logistic = logistic_of<class_weights<Outputs>>;

}  // namespace microstep
