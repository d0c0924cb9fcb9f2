// SPDX-License-Identifier: MIT
// What an update costs before it computes anything: the reads and writes of each rule, with one minimum or maximum a
// write. That one operation keeps every read needed, cannot round, and leaves all numbers finite and normal however
// often it is repeated.
#pragma once

#include <cstddef>

#include "microstep/simd/sweep.hpp"

namespace limit {

/// The widest register of the instruction set that this file is compiled for.
using widest = microstep::simd::native<microstep::arithmetic::strict>;

/// Four registers a turn, each array's load right before its store: the fastest of the orders that were tried.
template <std::size_t Count, class Step>
[[gnu::always_inline]] inline void sweep_by_four(Step&& step) {
  constexpr std::size_t width = widest::size;
  constexpr std::size_t whole = Count - Count % (4 * width);
  for (std::size_t index = 0; index < whole; index += 4 * width) {
    step.template operator()<widest>(index);
    step.template operator()<widest>(index + width);
    step.template operator()<widest>(index + 2 * width);
    step.template operator()<widest>(index + 3 * width);
  }
  microstep::simd::sweep<widest>(
      Count - whole, [&]<microstep::simd::any_pack P>(std::size_t rest) { step.template operator()<P>(whole + rest); });
}

// Not inlined: a compiler that sees where the arrays lie changes that order.

/// The traffic of rules with one float of state a weight: reads weight, state and gradient, writes weight and state. 20
/// bytes a parameter.
template <std::size_t Count>
[[gnu::noinline]] void one_state(float* weight, float* state, const float* gradient) {
  sweep_by_four<Count>([=]<microstep::simd::any_pack P>(std::size_t index) {
    const P g = P::load(gradient + index);
    maximum(P::load(state + index), g).store(state + index);
    minimum(P::load(weight + index), g).store(weight + index);
  });
}

/// With two: 28 bytes.
template <std::size_t Count>
[[gnu::noinline]] void two_states(float* weight, float* first, float* second, const float* gradient) {
  sweep_by_four<Count>([=]<microstep::simd::any_pack P>(std::size_t index) {
    const P g = P::load(gradient + index);
    maximum(P::load(first + index), g).store(first + index);
    maximum(P::load(second + index), g).store(second + index);
    minimum(P::load(weight + index), g).store(weight + index);
  });
}

/// With three: 36 bytes.
template <std::size_t Count>
[[gnu::noinline]] void three_states(float* weight, float* first, float* second, float* third, const float* gradient) {
  sweep_by_four<Count>([=]<microstep::simd::any_pack P>(std::size_t index) {
    const P g = P::load(gradient + index);
    maximum(P::load(first + index), g).store(first + index);
    maximum(P::load(second + index), g).store(second + index);
    maximum(P::load(third + index), g).store(third + index);
    minimum(P::load(weight + index), g).store(weight + index);
  });
}

}  // namespace limit
