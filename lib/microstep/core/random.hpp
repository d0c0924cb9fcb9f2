// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstdint>

namespace microstep {

/// SplitMix64: turns one number into a stream of well-mixed ones; seeds the generator below.
///
/// source  Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators", with Vigna's constants
class split_mix {
 public:
  explicit constexpr split_mix(std::uint64_t seed) noexcept : state_{seed} {}

  constexpr std::uint64_t operator()() noexcept {
    state_ += 0x9e3779b97f4a7c15u;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
  }

 private:
  std::uint64_t state_;
};

/// xoshiro128++ 1.0: the one generator of this library, 32-bit operations only, the same stream on every target.
/// Its four state words are the two halves, low first, of SplitMix64's first two outputs.
///
/// memory  16 bytes, trivially copyable: a copy replays the stream
/// cost    11 integer operations a draw; period 2^128 - 1
/// source  Blackman and Vigna 2021, "Scrambled linear pseudorandom number generators", ACM TOMS 47(4)
class random_generator {
 public:
  explicit constexpr random_generator(std::uint64_t seed) noexcept {
    split_mix mix{seed};
    const std::uint64_t low = mix();
    const std::uint64_t high = mix();
    state_[0] = static_cast<std::uint32_t>(low);
    state_[1] = static_cast<std::uint32_t>(low >> 32);
    state_[2] = static_cast<std::uint32_t>(high);
    state_[3] = static_cast<std::uint32_t>(high >> 32);
  }

  /// From the bare state, for restoring a stream and for reference vectors; not all four zero.
  constexpr random_generator(std::uint32_t s0, std::uint32_t s1, std::uint32_t s2, std::uint32_t s3) noexcept
      : state_{s0, s1, s2, s3} {}

  /// 32 uniformly distributed bits.
  constexpr std::uint32_t operator()() noexcept {
    const std::uint32_t result = std::rotl(state_[0] + state_[3], 7) + state_[0];
    const std::uint32_t shifted = state_[1] << 9;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= shifted;
    state_[3] = std::rotl(state_[3], 11);
    return result;
  }

  [[nodiscard]] friend constexpr bool operator==(const random_generator&, const random_generator&) noexcept = default;

 private:
  std::uint32_t state_[4]{};
};

}  // namespace microstep
