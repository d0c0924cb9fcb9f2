// SPDX-License-Identifier: MIT
// Fast arithmetic on a CPU whose reciprocal estimates are as far off as the manuals of Intel and AMD allow, 1.5 * 2^-12
// of the truth: what fast arithmetic does on the CPU of the day says nothing of others.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

#include "microstep/simd/pack.hpp"
#include "microstep/simd/sweep.hpp"
#include "support/golden_follow.hpp"

namespace support {

/// How far off they are: always too high, always too low, or for each operand another share of that, in three ways.
enum class roughness : std::uint32_t { high, low, mixed_1, mixed_2, mixed_3 };

inline constexpr std::array every_roughness{roughness::high, roughness::low, roughness::mixed_1, roughness::mixed_2,
                                            roughness::mixed_3};

inline roughness estimates_are = roughness::high;

template <bool Fused>
struct rough_arch {};

inline float rough_estimate(double truth, float operand) {
  double share = estimates_are == roughness::low ? -1.0 : 1.0;
  if (estimates_are >= roughness::mixed_1) {
    std::uint32_t bits = std::bit_cast<std::uint32_t>(operand) + static_cast<std::uint32_t>(estimates_are);
    bits *= 0x9e3779b1u;
    bits = (bits ^ (bits >> 15)) * 0x85ebca77u;
    share = static_cast<double>((bits ^ (bits >> 13)) >> 8) * 0x1p-23 - 1.0;
  }
  return static_cast<float>(truth * (1.0 + 0x1.8p-12 * share));
}

}  // namespace support

namespace microstep::simd {

template <bool Fused>
struct registers<support::rough_arch<Fused>> : registers<scalar_arch> {
  static constexpr bool has_fused = Fused;
  static constexpr bool has_estimate = true;
  // The compiler may merge products and sums of fast arithmetic; here not, so that every build tests the same.
  static float multiply(float a, float b) { return keep_rounding(a * b); }
  static float reciprocal_estimate(float b) { return support::rough_estimate(1.0 / static_cast<double>(b), b); }
};

}  // namespace microstep::simd

namespace microstep::golden {

/// As stepper_of. The lengths of the rows are counts here, not types, so that one instantiation does for all of them.
template <template <std::size_t> class Optimizer, bool Fused, class Options>
stepper rough_stepper_of(const optim_row<Options>& row) {
  constexpr std::size_t longest = 33;
  const std::size_t count = row.reference.size;
  if (count > longest || row.options.check() != status::ok) return {};
  return [optimizer = Optimizer<longest>{}, options = row.options, count](float* weights,
                                                                          const float* gradient) mutable {
    auto update = optimizer.begin_step(options);
    simd::sweep<simd::pack<arithmetic::fast, support::rough_arch<Fused>>>(
        count, [&]<simd::any_pack P>(std::size_t index) {
          update(index, P::load(weights + index), P::load(gradient + index)).store(weights + index);
        });
    return true;
  };
}

}  // namespace microstep::golden
