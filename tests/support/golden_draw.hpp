// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>

#include "microstep/core/random.hpp"

namespace microstep::golden {

/// Fills `values` with the next numbers of a golden row: exact in float32, in [-scale, scale). A sparse number is zero
/// if the draw's low two bits are. tests/golden/generate.py draws the same ones from the same seed.
///
/// shape  one draw a number; scale is a power of two
inline void draw(random_generator& generator, std::span<float> values, float scale = 1.0f, bool sparse = false) {
  for (float& value : values) {
    const std::uint32_t bits = generator();
    const auto centred = static_cast<std::int32_t>(bits >> 8) - (std::int32_t{1} << 23);
    value = sparse && (bits & 3u) == 0 ? 0.0f : static_cast<float>(centred) * 0x1p-23f * scale;
  }
}

/// One ulp at that magnitude: the spacing of float32 numbers there, that of the subnormals at zero.
inline double spacing(double magnitude) {
  return std::ldexp(1.0, std::max(magnitude > 0.0 ? std::ilogb(magnitude) : -126, -126) - 23);
}

}  // namespace microstep::golden
