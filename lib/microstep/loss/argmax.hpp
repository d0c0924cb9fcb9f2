// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <limits>
#include <span>

namespace microstep {

/// The label of a row of logits or probabilities: the index of the largest, the first of equals. NaN counts as less than
/// everything, and a row of nothing else has label 0; so has an empty one.
[[nodiscard]] constexpr std::size_t argmax(std::span<const float> row) noexcept {
  std::size_t best = 0;
  float largest = -std::numeric_limits<float>::infinity();
  for (std::size_t index = 0; index < row.size(); ++index) {
    if (row[index] > largest) {
      largest = row[index];
      best = index;
    }
  }
  return best;
}

}  // namespace microstep
