// SPDX-License-Identifier: MIT
// A head of 64 features and 10 outputs is trained on a batch until it has learnt it. The exit code hangs on the loss,
// so the compiler may leave nothing out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "microstep/microstep.hpp"

namespace microstep::footprint {

inline constexpr std::size_t inputs = 64, outputs = 10, rows = 4;

template <template <std::size_t> class Optimizer>
using head = trainer<linear<inputs, outputs>, Optimizer, squared_error, rows>;

/// What main() returns: 0 once it has learnt.
template <template <std::size_t> class Optimizer>
[[nodiscard]] int train(head<Optimizer>& trained) noexcept {
  static float data[rows * (inputs + outputs)];
  std::uint32_t bits = 1;
  for (float& number : data) {
    bits = bits * 1664525 + 1013904223;
    number = static_cast<float>(bits >> 24) * 0x1p-8f;
  }
  const std::span features = std::span{data}.template first<rows * inputs>();
  const std::span targets = std::span{data}.template last<rows * outputs>();
  for (int step = 0; step < 100; ++step) {
    const report done = trained.step(features, targets);
    if (done.status != status::ok) return 100 + static_cast<int>(done.status);
    if (done.loss < 1e-3f) return 0;
  }
  return 1;
}

}  // namespace microstep::footprint
