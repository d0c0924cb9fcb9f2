// SPDX-License-Identifier: MIT
// What the tests of rules share: the packs that a test body is instantiated with, and one step over any count.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include <doctest/doctest.h>

#include "microstep/core/draw.hpp"
#include "microstep/optim/optimizer.hpp"

namespace support {

using microstep::arithmetic;
namespace simd = microstep::simd;

inline constexpr float not_a_number = std::numeric_limits<float>::quiet_NaN();
inline constexpr float infinity = std::numeric_limits<float>::infinity();

using native_strict = simd::native<arithmetic::strict>;
using native_fused = simd::native<arithmetic::fused>;
using native_fast = simd::native<arithmetic::fast>;
using single_strict = simd::single<native_strict>;
using single_fused = simd::single<native_fused>;

#define MICROSTEP_EXACT_PACKS \
  support::native_strict, support::single_strict, support::native_fused, support::single_fused

inline std::vector<float> normals(std::size_t count, std::uint64_t seed) {
  microstep::random_generator generator{seed};
  std::vector<float> values(count);
  for (float& value : values) value = microstep::normal(generator);
  return values;
}

/// One step on the first count weights, with packs of a given width.
template <simd::any_pack Pack, class Optimizer>
void step_with(Optimizer& optimizer, const typename Optimizer::options& options, float* weights, const float* gradient,
               std::size_t count) {
  auto update = optimizer.begin_step(options);
  simd::sweep<Pack>(count, [&]<simd::any_pack P>(std::size_t index) {
    update(index, P::load(weights + index), P::load(gradient + index)).store(weights + index);
  });
}

}  // namespace support

TYPE_TO_STRING_AS("native strict", support::native_strict);
TYPE_TO_STRING_AS("native fused", support::native_fused);
#if MICROSTEP_SIMD  // without it the native pack is the single one
TYPE_TO_STRING_AS("single strict", support::single_strict);
TYPE_TO_STRING_AS("single fused", support::single_fused);
#endif
