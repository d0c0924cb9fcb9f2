// SPDX-License-Identifier: MIT
// A head of 64 features and 10 outputs is trained on a batch until it has learnt it. The exit code hangs on the loss,
// so the compiler may leave nothing out.
#pragma once

#include <cstddef>
#include <cstdint>

#include "microstep/microstep.hpp"

namespace microstep::footprint {

inline constexpr std::size_t inputs = 64, outputs = 10, rows = 4;

template <template <std::size_t> class Optimizer>
using head = trainer<linear<inputs, outputs>, Optimizer, squared_error, rows>;

/// What main() returns: 0 once it has learnt.
template <template <std::size_t> class Optimizer>
[[nodiscard]] int train(head<Optimizer>& trained) noexcept {
  static float features[rows * inputs], targets[rows * outputs];
  std::uint32_t bits = 1;
  const auto fill = [&](auto& numbers) {
    for (float& number : numbers) {
      bits = bits * 1664525 + 1013904223;
      number = static_cast<float>(bits >> 24) * 0x1p-8f;
    }
  };
  fill(features);
  fill(targets);
  for (int step = 0; step < 100; ++step) {
    const report done = trained.step(features, targets);
    if (done.status != status::ok) return 2;
    if (done.loss < 1e-3f) return 0;
  }
  return 1;
}

}  // namespace microstep::footprint
