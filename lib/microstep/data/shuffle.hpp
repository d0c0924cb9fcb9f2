// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

#include "microstep/core/draw.hpp"
#include "microstep/core/panic.hpp"

namespace microstep {

/// Puts the items into an order that is drawn from all orders with equal chance: usually the indices of a data set, so
/// that the data itself stays where it is. A seed gives the same order on every target.
///
/// shape   fewer than 2^32 items
/// cost    a draw and an exchange an item
/// source  Durstenfeld 1964, "Algorithm 235: Random permutation", CACM 7(7), from the last item down
template <class Item, std::size_t Count>
constexpr void shuffle(random_generator& generator, std::span<Item, Count> items) noexcept {
  MICROSTEP_EXPECT(items.size() <= UINT32_MAX, "shuffle: there are more items than a draw can choose from");
  for (std::size_t left = items.size(); left > 1; --left) {
    std::swap(items[left - 1], items[below(generator, static_cast<std::uint32_t>(left))]);
  }
}

}  // namespace microstep
