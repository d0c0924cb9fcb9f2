// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "microstep/schedule/factor.hpp"

namespace microstep::schedule {

/// How a factor goes from one value to another: along half a period of the cosine, or along a line.
enum class annealing : bool { cosine, linear };

/// A place on the way: how far it is from the start and how far to the end, in steps, both >= 0 and not both 0. Both
/// are kept because the end is where a factor may vanish: there what is left must be known to the last bit.
struct place {
  float gone;
  float left;

  /// Exact below 2^24 steps; beyond, both lengths are rounded to a float. step <= steps.
  [[nodiscard]] static place of(std::uint32_t step, std::uint32_t steps) noexcept {
    return {static_cast<float>(step), static_cast<float>(steps - step)};
  }
};

/// sin^2(pi x / 2) = (1 - cos(pi x)) / 2, from + - * only: x^2 times a minimax polynomial in x^2 (own fit).
///
/// range   x in [0, 1/2]
/// error   <= 2.7 ulp over all floats of the range above 2^-60 (tests/schedule/blend_test.cpp)
[[nodiscard]] inline scalar half_cosine(scalar x) noexcept {
  const scalar square = x * x;
  scalar ratio = multiply_add(square, 0x1.934dfp-7f, -0x1.e16bacp-4f);
  ratio = multiply_add(ratio, square, 0x1.55d23ap-1f);
  ratio = multiply_add(ratio, square, -0x1.03c1eep+1f);
  ratio = multiply_add(ratio, square, 0x1.3bd3ccp+1f);
  return square * ratio;
}

/// The value at a place on the way between two values >= 0: each has a share, and the shares add up to 1. No digits
/// cancel, so a small end is as accurate as a large one. Exact at both ends.
///
/// error   <= 5 x 2^-24 of the value along the cosine, <= 3 x 2^-24 along a line, from the lengths as they are
///         given (tests/schedule/blend_test.cpp)
[[nodiscard]] inline scalar blend(annealing way, place at, scalar from, scalar to) noexcept {
  const scalar gone{at.gone};
  const scalar left{at.left};
  const scalar whole = gone + left;
  if (way == annealing::linear) return (from * left + to * gone) / whole;
  const scalar nearer = half_cosine(minimum(gone, left) / whole);
  const scalar farther = scalar{1.0f} - nearer;
  return at.gone < at.left ? from * farther + to * nearer : from * nearer + to * farther;
}

}  // namespace microstep::schedule
