// SPDX-License-Identifier: MIT
// The loops that one writes without a library. They are compiled apart (plain.cpp), at -O3, so that no constant of the
// benchmark reaches them.
#pragma once

#include <cstddef>

namespace plain {

struct momentum_options {
  float learning_rate, momentum;
};
struct adam_options {
  float learning_rate, beta1, beta2, epsilon;
};

void momentum(float* weight, float* velocity, const float* gradient, std::size_t count, momentum_options);
/// step counts from 1.
void adam(float* weight, float* first, float* second, const float* gradient, std::size_t count, int step, adam_options);

}  // namespace plain

/// The same source with -fno-math-errno: sqrtf is free to be an instruction, and the loop to be vectorised.
namespace plain_no_errno {

using plain::adam_options;
using plain::momentum_options;

void momentum(float* weight, float* velocity, const float* gradient, std::size_t count, momentum_options);
void adam(float* weight, float* first, float* second, const float* gradient, std::size_t count, int step, adam_options);

}  // namespace plain_no_errno
