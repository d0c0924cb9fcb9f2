// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <span>

#include "microstep/simd/pack.hpp"

namespace microstep {

/// What a batch of predictions is measured with. A user's own needs nothing of microstep's beyond these members:
///   target                        the type of one target
///   targets_per_row<outputs>      how many of them a row has
///   differentiate<arithmetic, outputs>(predictions, targets, rows_in_all)
///                                 replaces each prediction, [rows][outputs], by the derivative of the mean loss by it;
///                                 returns these rows' part of the mean loss. The mean is over rows_in_all rows: those
///                                 that are here and, in a micro-batch, the others. NaN in gives NaN out
template <class L, std::size_t Outputs = 1>
concept loss = requires(std::span<float> predictions, std::span<const typename L::target> targets) {
  { L::template targets_per_row<Outputs> } -> std::convertible_to<std::size_t>;
  { L::template differentiate<arithmetic::strict, Outputs>(predictions, targets, Outputs) } -> std::same_as<float>;
};

}  // namespace microstep
