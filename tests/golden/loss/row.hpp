// SPDX-License-Identifier: MIT
// Made by tests/golden/generate.py with torch 1.13.0a0, numpy 1.24.2. Do not edit: change the generator and run it.
//
// What the headers beside this one are made of: losses and their derivatives by the predictions, by torch's autograd.
#pragma once

#include <span>

// clang-format off
namespace microstep::golden {

/// The mean loss of a batch, and its derivatives by the predictions.
struct loss_reference {
  const char* claim;
  std::span<const float> predictions;  ///< [rows][outputs]
  float loss32;                        ///< by torch in float32
  double loss64;                       ///< in float64, from the same predictions and targets; the options are the decimal
                                       ///< numbers themselves, not their float32 neighbours
  std::span<const float> gradient32;
  std::span<const double> gradient64;
};

}  // namespace microstep::golden
// clang-format on
