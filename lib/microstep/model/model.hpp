// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <span>
#include <type_traits>

#include "microstep/simd/pack.hpp"

namespace microstep {

namespace detail {
/// Takes packs only, and by reference only: a copy of an accumulator would keep the gradients to itself.
struct any_sink {
  any_sink() = default;
  any_sink(const any_sink&) = delete;
  any_sink& operator=(const any_sink&) = delete;
  template <simd::any_pack P>
  void operator()(std::size_t, P) noexcept {}
};
}  // namespace detail

/// Parameters, and how predictions and gradients come from them. Gradients are not stored: backward hands each pack of
/// them to a sink, `sink(index, gradient)`, the moment it exists; an optimizer's update, an accumulator and a norm are
/// sinks. A user's own model needs nothing of microstep's beyond these members:
///   inputs, outputs, parameter_count   its sizes
///   parameters()                       one span of parameter_count floats
///   forward<arithmetic>(inputs, predictions)       [rows][inputs] -> [rows][outputs]
///   backward<arithmetic>(inputs, errors, sink)     errors: the loss's derivatives by the predictions, [rows][outputs];
///                                      the sink comes by reference and takes simd packs of this arithmetic;
///                                      each parameter reaches it exactly once, and is not read afterwards; no
///                                      rows at all (empty spans, not null) deliver zeros. Sums that begin with
///                                      first_term and end in hand_over (model/sink.hpp) add micro-batches up in the
///                                      order of one large batch
/// It may have
///   column(index)                      which column of the gradient a parameter lies in. Within each column, counted
///                                      modulo sixteen, backward keeps one order on every target; a norm of the
///                                      gradient sums by column. Without it the column is the index
///   norm_bound<arithmetic>(inputs, errors)    no less than the norm of the gradient. Without it the trainer runs
///                                      backward once more in each step to see whether the gradient is finite
///   forward, backward and norm_bound from a feature_source in place of the span of inputs (model/features.hpp)
template <class M>
concept model = std::is_trivially_copyable_v<M> &&
                requires(M m, const M& fixed, std::span<const float> rows, std::span<float> predictions,
                         detail::any_sink& sink) {
                  { M::inputs } -> std::convertible_to<std::size_t>;
                  { M::outputs } -> std::convertible_to<std::size_t>;
                  { m.parameters() } -> std::same_as<std::span<float, M::parameter_count>>;
                  { fixed.template forward<arithmetic::strict>(rows, predictions) };
                  { fixed.template backward<arithmetic::strict>(rows, rows, sink) };
                };

/// The column of a parameter's gradient.
template <model M>
[[nodiscard]] constexpr std::size_t gradient_column(std::size_t index) noexcept {
  if constexpr (requires { M::column(index); }) {
    return M::column(index);
  } else {
    return index;
  }
}

}  // namespace microstep
