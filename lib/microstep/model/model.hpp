// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <span>
#include <type_traits>

#include "microstep/simd/pack.hpp"

namespace microstep {

/// Parameters, and how predictions and gradients come from them. Gradients are not stored: backward hands each pack of
/// them to a sink, `sink(index, gradient)`, the moment it exists; an optimizer's update, an accumulator and a norm are
/// sinks. A user's own model needs nothing of microstep's beyond these members:
///   inputs, outputs, parameter_count   its sizes
///   parameters()                       one span of parameter_count floats
///   forward<arithmetic>(inputs, predictions)       [rows][inputs] -> [rows][outputs]
///   backward<arithmetic>(inputs, errors, sink)     errors: the loss's derivatives by the predictions, [rows][outputs];
///                                      each parameter reaches the sink exactly once, and is not read afterwards
template <class M>
concept model = std::is_trivially_copyable_v<M> &&
                requires(M m, const M& fixed, std::span<const float> rows, std::span<float> predictions) {
                  { M::inputs } -> std::convertible_to<std::size_t>;
                  { M::outputs } -> std::convertible_to<std::size_t>;
                  { m.parameters() } -> std::same_as<std::span<float, M::parameter_count>>;
                  { fixed.template forward<arithmetic::strict>(rows, predictions) };
                  { fixed.template backward<arithmetic::strict>(rows, rows, [](std::size_t, auto) {}) };
                };

}  // namespace microstep
