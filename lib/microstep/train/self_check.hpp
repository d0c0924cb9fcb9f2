// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>

#include "microstep/optim/adam.hpp"
#include "microstep/simd/exponential.hpp"
#include "microstep/simd/reduce.hpp"
#include "microstep/simd/subnormal.hpp"

namespace microstep {

/// What self_check found: the first promise of the numeric contract that does not hold.
enum class [[nodiscard]] self_check_verdict : std::uint8_t {
  ok,              ///< all hold
  wrong_rounding,  ///< an operation is not rounded to the nearest: another rounding mode, or estimates for / and sqrt
  contracted,      ///< in strict arithmetic a * b + c is rounded once, or in fused twice
  reordered,       ///< sums are reassociated, as -ffast-math does
  flushed,         ///< numbers are flushed to zero that the guards against subnormals rely on
  wrong_lanes,     ///< a vector register gives other bits than one lane does
  wrong_bits,      ///< each of these holds, and training still gives other bits than on the desk
};

namespace detail {

/// The compiler must not know what it is.
[[nodiscard]] inline float unknown(float x) noexcept {
  volatile float hidden = x;
  return hidden;
}

/// Every lane has these bits.
template <simd::any_pack P>
[[nodiscard]] inline bool same(P a, float b) noexcept {
  float lanes[P::size];
  a.store(lanes);
  bool all = true;
  for (const float lane : lanes) all &= std::bit_cast<std::uint32_t>(lane) == std::bit_cast<std::uint32_t>(b);
  return all;
}

/// A few operations against numbers worked by hand.
template <simd::any_pack P>
[[nodiscard, gnu::cold, gnu::noinline]] inline self_check_verdict check_rounding() noexcept {
  constexpr float ulp = std::numeric_limits<float>::epsilon();
  const P one = unknown(1.0f);
  const bool nearest = same(one + unknown(ulp / 2), 1.0f) && same(one + unknown(ulp * 0.75f), 1.0f + ulp) &&
                       same(-one - unknown(ulp / 2), -1.0f) && same(-one - unknown(ulp * 0.75f), -1.0f - ulp);
  // 5 / 3 by way of the float nearest to 1 / 3 comes out one unit too large.
  const bool divides = same(P{unknown(5.0f)} / unknown(3.0f), 0x1.aaaaaap+0f) &&
                       same(square_root(P{unknown(2.0f)}), 0x1.6a09e6p+0f);
  if (!nearest || !divides) return self_check_verdict::wrong_rounding;

  // (1 + 2^-12)^2 is 1 + 2^-11 and 2^-24 more, which a rounded product loses.
  const P factor = unknown(1.0f + 0x1p-12f);
  const P minus = unknown(-1.0f - 0x1p-11f);
  const float rest = P::rounding == arithmetic::fused ? 0x1p-24f : 0.0f;
  if (!same(multiply_add(factor, factor, minus), rest) || !same(factor * factor + minus, 0.0f)) {
    return self_check_verdict::contracted;
  }

  const P large = unknown(0x1p23f);
  if (!same((P{unknown(1.25f)} + large) - large, 1.0f)) return self_check_verdict::reordered;

  // The smallest numbers that the guards leave, and the smaller ones that they take for zero.
  const auto guarded = [](float x, float guard) { return (P{unknown(x)} + guard) + (P{unknown(0.0f)} - guard); };
  const bool kept = same(guarded(0x1p-87f, simd::signed_guard), 0x1p-87f) &&
                    same(guarded(0x1p-123f, simd::squared_guard), 0x1p-123f) &&
                    same(guarded(0x1p-130f, simd::signed_guard), 0.0f) &&
                    same(guarded(0x1p-130f, simd::squared_guard), 0.0f);
  return kept ? self_check_verdict::ok : self_check_verdict::flushed;
}

/// Unequal numbers to work on.
inline constexpr std::array<float, 19> ramp = {0.3f, 1.0f, 1.7f, 2.4f,  -3.1f, 3.8f,  4.5f,  5.2f,  5.9f,  -6.6f,
                                               7.3f, 8.0f, 8.7f, -9.4f, 10.1f, 10.8f, 11.5f, 12.2f, -12.9f};

/// Every operation of a register against the same operation on its lanes.
template <simd::any_pack P>
[[nodiscard, gnu::cold, gnu::noinline]] inline bool lanes_agree() noexcept {
  using one = simd::single<P>;
  constexpr std::size_t count = 16;
  std::array<float, count> a{}, b{};
  for (std::size_t i = 0; i < count; ++i) {
    a[i] = unknown(ramp[i]);
    b[i] = unknown(ramp[count - 1 - i]);
  }
  std::array<float, count> wide{}, narrow{};
  const auto everything = [](auto x, auto y) {
    using Q = decltype(x);
    const Q quotient = (x + y) * (x - y) / x;
    const Q mixture = multiply_add(square_root(magnitude(x)), y, -quotient);
    return Q::select(y < x, minimum(x, y) - mixture, maximum(y, x) + mixture);
  };
  simd::sweep<P>(count, [&]<simd::any_pack Q>(std::size_t i) {
    everything(Q::load(a.data() + i), Q::load(b.data() + i)).store(wide.data() + i);
  });
  simd::sweep<one>(count, [&]<simd::any_pack Q>(std::size_t i) {
    everything(Q::load(a.data() + i), Q::load(b.data() + i)).store(narrow.data() + i);
  });
  bool agree = true;
  for (std::size_t i = 0; i < count; ++i) {
    agree &= std::bit_cast<std::uint32_t>(wide[i]) == std::bit_cast<std::uint32_t>(narrow[i]);
  }
  const auto sum = [&]<simd::any_pack Q>(std::size_t i, Q partial) { return Q::load(a.data() + i) + partial; };
  return agree && same(one{simd::reduce<P>(count, sum)}, simd::reduce<one>(count, sum));
}

/// Training with Adam, and exponentials of what comes out; a hash (FNV-1a, a word at a time) of all bits.
template <simd::any_pack Pack>
[[nodiscard, gnu::cold, gnu::noinline]] inline std::uint32_t training_hash() noexcept {
  constexpr std::size_t count = 19;
  adam<count> optimizer;
  std::array<float, count> weights{}, powers{};
  for (int t = 0; t < 8; ++t) {
    auto update = optimizer.begin_step({.learning_rate = 0.1f, .weight_decay = 0.01f});
    simd::sweep<Pack>(count, [&]<simd::any_pack P>(std::size_t index) {
      const P weight = P::load(weights.data() + index);
      const P gradient = weight * unknown(0.75f) - P::load(ramp.data() + index);
      update(index, weight, gradient).store(weights.data() + index);
      simd::exponential(weight).store(powers.data() + index);
    });
  }
  std::uint32_t hash = 0x811c9dc5u;
  for (std::size_t i = 0; i < count; ++i) {
    hash = (hash ^ std::bit_cast<std::uint32_t>(weights[i])) * 0x01000193u;
    hash = (hash ^ std::bit_cast<std::uint32_t>(powers[i])) * 0x01000193u;
  }
  return hash;
}

template <simd::any_pack P>
[[nodiscard, gnu::cold]] inline self_check_verdict self_check_of() noexcept {
  for (const self_check_verdict verdict : {check_rounding<simd::single<P>>(), check_rounding<P>()}) {
    if (verdict != self_check_verdict::ok) return verdict;
  }
  if (!lanes_agree<P>()) return self_check_verdict::wrong_lanes;
  constexpr std::uint32_t expected = P::rounding == arithmetic::fused ? 0x994031deu : 0x2ae7daacu;
  return training_hash<P>() == expected ? self_check_verdict::ok : self_check_verdict::wrong_bits;
}

}  // namespace detail

/// Asks the device itself, at start-up, whether its arithmetic is the one that the numeric contract promises: whether
/// flags, rounding mode, flush-to-zero and vector unit leave the bits of strict (or fused) training as they are elsewhere.
///
/// memory  less than 1 KB of stack
/// cost    under 4 KB of flash on Cortex-M at -Os and -O2; a register's operations are the larger part of it on M55
template <arithmetic Arithmetic = arithmetic::strict>
  requires(Arithmetic != arithmetic::fast)
[[nodiscard]] self_check_verdict self_check() noexcept {
  return detail::self_check_of<simd::native<Arithmetic>>();
}

/// The enumerator's own name, for logs.
[[nodiscard]] constexpr const char* to_string(self_check_verdict verdict) noexcept {
  switch (verdict) {
    case self_check_verdict::ok: return "ok";
    case self_check_verdict::wrong_rounding: return "wrong_rounding";
    case self_check_verdict::contracted: return "contracted";
    case self_check_verdict::reordered: return "reordered";
    case self_check_verdict::flushed: return "flushed";
    case self_check_verdict::wrong_lanes: return "wrong_lanes";
    case self_check_verdict::wrong_bits: return "wrong_bits";
  }
  return "not a verdict";
}

}  // namespace microstep
