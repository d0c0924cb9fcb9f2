// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <span>
#include <type_traits>

#include "microstep/simd/pack.hpp"

namespace microstep {

/// What a batch of predictions is measured with. A loss is its own options: an aggregate whose fields, if any, have
/// defaults. A user's own needs nothing of microstep's beyond these members:
///   target                        the type of one target: float, or an unsigned integer for labels
///   targets_per_row<outputs>      how many of them a row has
///   differentiate<arithmetic, outputs>(predictions, targets, rows_in_all)
///                                 replaces each prediction, [rows][outputs], by the derivative of the mean loss by it;
///                                 returns these rows' part of the mean loss. The mean is over rows_in_all rows: those
///                                 that are here and, in a micro-batch, the others. So no row's derivative may depend on
///                                 another row. NaN in gives NaN out
/// It may have
///   check()                       the status of its options; constexpr
///   check_targets<outputs>(targets)      ok, or why it cannot take them; asked before anything is computed
template <class L, std::size_t Outputs = 1>
concept loss = std::is_trivially_copyable_v<L> && std::default_initializable<L> &&
               requires(const L& l, std::span<float> predictions, std::span<const typename L::target> targets) {
                 { L::template targets_per_row<Outputs> } -> std::convertible_to<std::size_t>;
                 {
                   l.template differentiate<arithmetic::strict, Outputs>(predictions, targets, Outputs)
                 } -> std::same_as<float>;
               };

}  // namespace microstep
