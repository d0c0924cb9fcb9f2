// SPDX-License-Identifier: MIT
// What the tests of exponential and logarithm share: walks over the floats by their bit patterns.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "microstep/simd/sweep.hpp"
#include "support/bits.hpp"

namespace support {

/// Calls visit(inputs, count) for blocks of the floats whose patterns are first, first + stride, ... up to last.
template <class Visit>
void walk(std::uint32_t first, std::uint32_t last, std::uint32_t stride, Visit&& visit) {
  constexpr std::size_t block = 1024;
  alignas(64) float inputs[block];
  std::uint64_t pattern = first;
  while (pattern <= last) {
    std::size_t count = 0;
    for (; count < block && pattern <= last; ++count, pattern += stride) {
      inputs[count] = from_bits(static_cast<std::uint32_t>(pattern));
    }
    visit(static_cast<const float*>(inputs), count);
  }
}

/// Not inlined, so that it can be called in another mode of the floating-point unit.
template <microstep::simd::any_pack Pack, class Function>
[[gnu::noinline]] void apply(const float* from, float* to, std::size_t count, Function function) {
  microstep::simd::sweep<Pack>(
      count, [&]<microstep::simd::any_pack P>(std::size_t i) { function(P::load(from + i)).store(to + i); });
}

/// The largest error in ulp against a function of doubles.
template <microstep::simd::any_pack Pack, class Function, class Truth>
double worst_error(std::uint32_t first, std::uint32_t last, std::uint32_t stride, Function function, Truth truth) {
  double worst = 0.0;
  walk(first, last, stride, [&](const float* x, std::size_t count) {
    alignas(64) float y[1024];
    apply<Pack>(x, y, count, function);
    for (std::size_t i = 0; i < count; ++i) {
      const double error = ulp_error(y[i], truth(static_cast<double>(x[i])));
      worst = error <= worst ? worst : error;  // a NaN stays
    }
  });
  return worst;
}

/// How many floats a pack and its single lane treat differently, in any bit.
template <microstep::simd::any_pack Pack, class Function>
std::size_t differences_from_single(std::uint32_t stride, Function function) {
  std::size_t different = 0;
  walk(0, 0xffffffffu, stride, [&](const float* x, std::size_t count) {
    alignas(64) float whole[1024], alone[1024];
    apply<Pack>(x, whole, count, function);
    apply<microstep::simd::single<Pack>>(x, alone, count, function);
    for (std::size_t i = 0; i < count; ++i) different += !same_bits(whole[i], alone[i]);
  });
  return different;
}

/// FNV-1a over the results' bits for some hundred thousand floats from all over: one number for every target.
template <microstep::simd::any_pack Pack, class Function>
std::uint32_t hash_of_results(Function function) {
  std::uint32_t hash = 0x811c9dc5u;
  walk(0, 0xffffffffu, 40009, [&](const float* x, std::size_t count) {
    alignas(64) float y[1024];
    apply<Pack>(x, y, count, function);
    for (std::size_t i = 0; i < count; ++i) hash = (hash ^ bits(y[i])) * 0x01000193u;
  });
  return hash;
}

}  // namespace support
