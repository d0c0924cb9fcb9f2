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

template <class Optimizer, bool Fused>
bool rough_step_of(void* optimizer, const void* options, float* weights, const float* gradient, std::size_t size) {
  auto update =
      static_cast<Optimizer*>(optimizer)->begin_step(*static_cast<const typename Optimizer::options*>(options));
  simd::sweep<simd::pack<arithmetic::fast, support::rough_arch<Fused>>>(size, [&]<simd::any_pack P>(std::size_t index) {
    update(index, P::load(weights + index), P::load(gradient + index)).store(weights + index);
  });
  return true;
}

/// As stepper_of. The lengths of the rows are counts here, not types, so that one instantiation does for all of them.
template <template <std::size_t> class Optimizer, bool Fused, class Options>
stepper rough_stepper_of(const optim_row<Options>& row) {
  constexpr std::size_t longest = 33;
  if (row.reference.size > longest || row.options.check() != status::ok) return {};
  static Optimizer<longest> optimizer;
  optimizer.reset();
  return {&optimizer, &row.options, row.reference.size, rough_step_of<Optimizer<longest>, Fused>};
}

}  // namespace microstep::golden
