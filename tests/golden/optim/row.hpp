// SPDX-License-Identifier: MIT
// Made by tests/golden/generate.py with torch 1.13.0a0, numpy 1.24.2. Do not edit: change the generator and run it.
//
// What the headers beside this one are made of: trajectories of torch.optim, and of Lion by the paper. Each row draws its
// start weights, then a gradient for each step, from random_generator{seed} (tests/support/golden_draw.hpp). No gradient
// depends on the weights.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

// clang-format off
namespace microstep::golden {

/// The numbers of steps after which the weights are written down.
inline constexpr int optim_steps[] = {1, 10, 1000};

/// Where the weights of one row began and went.
struct trajectory {
  const char* claim;
  const char* options;   ///< those that are not the default, in words
  std::uint64_t seed;
  std::size_t size;      ///< number of weights: 1, 5, 19 or 33
  float weight_scale;    ///< start weights lie in [-weight_scale, weight_scale); a power of two
  float gradient_scale;  ///< gradients lie in [-gradient_scale, gradient_scale); a power of two
  bool sparse;           ///< a gradient whose draw ends in two zero bits is zero
  /// The weights after 1, 10 and 1000 steps, `size` numbers each, by torch in float32.
  std::span<const float> float32;
  /// The same rule by torch in float64, from the same start weights and gradients; the options are the decimal numbers
  /// themselves, not their float32 neighbours.
  std::span<const double> float64;
};

/// One trajectory of one optimizer.
template <class Options>
struct optim_row {
  Options options;
  trajectory reference;
};

}  // namespace microstep::golden
// clang-format on
