// SPDX-License-Identifier: MIT
// Draws from the specified generator. They use integers, comparisons and single correctly rounded
// operations that no compiler can merge, so a seed gives the same floats on every target.
#pragma once

#include <cstdint>
#include <type_traits>

#include "microstep/core/random.hpp"

namespace microstep {

/// Uniform in [0, 1): a multiple of 2^-24, every one equally likely. One draw.
[[nodiscard]] constexpr float uniform(random_generator& generator) noexcept {
  return static_cast<float>(generator() >> 8) * 0x1p-24f;
}

/// Uniform in [-bound, bound): a multiple of bound / 2^23, rounded once. One draw.
[[nodiscard]] constexpr float uniform(random_generator& generator, float bound) noexcept {
  const auto centred = static_cast<std::int32_t>(generator() >> 8) - (std::int32_t{1} << 23);
  float product = static_cast<float>(centred) * 0x1p-23f * bound;
  if (!std::is_constant_evaluated()) asm("" : "+m"(product));  // rounded here, not merged into the caller's next sum
  return product;
}

/// A whole number in [0, bound), every one equally likely. bound >= 1.
///
/// cost    one draw and a multiplication; again with probability below bound / 2^32, and then a division
/// source  Lemire 2019, "Fast random integer generation in an interval", ACM TOMACS 29(1)
[[nodiscard]] constexpr std::uint32_t below(random_generator& generator, std::uint32_t bound) noexcept {
  std::uint64_t product = std::uint64_t{generator()} * bound;
  if (static_cast<std::uint32_t>(product) < bound) {
    // The first 2^32 mod bound products of each row would be one too many.
    const std::uint32_t surplus = (0u - bound) % bound;
    while (static_cast<std::uint32_t>(product) < surplus) product = std::uint64_t{generator()} * bound;
  }
  return static_cast<std::uint32_t>(product >> 32);
}

namespace detail {

/// True with probability e^-p, for p in [0, 1]: the length of the longest falling run p > u1 > u2 > ... is even.
///
/// source  von Neumann 1951, "Various techniques used in connection with random digits"
[[nodiscard]] constexpr bool exponential_coin(random_generator& generator, float p) noexcept {
  bool even = true;
  for (float least = p;;) {
    const float next = uniform(generator);
    if (!(next < least)) return even;
    least = next;
    even = !even;
  }
}

}  // namespace detail

/// Normal with mean 0 and variance 1, by exact rejection: no logarithm, no table, no series cut short.
///
/// The whole part k has weight e^(-k^2/2); within it x, uniform in [0, 1), is kept with probability e^(-x(2k+x)/2).
///
/// cost    16.04 draws on average, unbounded in principle (tests/core/draw_test.cpp)
/// error   a multiple of 2^-24; 2^21 draws show no distance to the true distribution at the 1 % level (the same test)
/// source  Karney 2016, "Sampling exactly from the normal distribution", ACM TOMS 42(1), algorithm N
[[nodiscard]] constexpr float normal(random_generator& generator) noexcept {
  for (;;) {
    std::uint32_t whole = 0;
    while (detail::exponential_coin(generator, 0.5f)) ++whole;
    bool keep = true;  // with probability e^(-whole (whole - 1) / 2)
    for (std::uint32_t tosses = whole * (whole - (whole > 0 ? 1u : 0u)); keep && tosses > 0; --tosses) {
      keep = detail::exponential_coin(generator, 0.5f);
    }
    if (!keep) continue;
    const auto k = static_cast<float>(whole);
    const float x = uniform(generator);
    const float share = x * ((k + k + x) / (k + k + 2.0f));  // a (k + 1)-th of the exponent x (2k + x) / 2
    for (std::uint32_t tosses = 0; keep && tosses <= whole; ++tosses) keep = detail::exponential_coin(generator, share);
    if (!keep) continue;
    const float size = k + x;
    return (generator() >> 31) != 0 ? -size : size;
  }
}

}  // namespace microstep
