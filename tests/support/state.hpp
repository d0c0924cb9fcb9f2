// SPDX-License-Identifier: MIT
// What an optimizer remembers, looked at from outside: its bytes are its whole state.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <type_traits>

#include "microstep/optim/first_order.hpp"

namespace support {

template <class T>
std::array<std::byte, sizeof(T)> bytes_of(const T& object) {
  std::array<std::byte, sizeof object> bytes{};
  std::memcpy(bytes.data(), &object, sizeof object);
  return bytes;
}

/// All bytes of two objects, padding too: compare static ones, whose padding is zero.
template <class T>
bool same_bytes(const T& a, const T& b) {
  return std::memcmp(&a, &b, sizeof a) == 0;
}

/// What a static object of so many bytes takes: whole registers.
constexpr std::size_t to_register(std::size_t bytes) {
  constexpr std::size_t one = microstep::simd::native<microstep::arithmetic::strict>::size * sizeof(float);
  return (bytes + one - 1) / one * one;
}

/// How many floats of the state and the weights are subnormal, infinite or NaN after some steps. A word that is 0, 1 or
/// the number of steps is a flag or a counter, not a float; a decay passes through all the other subnormals first.
inline int abnormal_in(std::span<const std::byte> state, std::span<const float> weights, std::uint32_t steps) {
  // By its bits, which an emulator has sooner than what a float compares to.
  const auto usable = [](std::uint32_t bits) {
    const std::uint32_t exponent = bits & 0x7f800000u;
    return (exponent != 0 && exponent != 0x7f800000u) || (bits & 0x7fffffffu) == 0;
  };
  int count = 0;
  for (; state.size() >= sizeof(std::uint32_t); state = state.subspan(sizeof(std::uint32_t))) {
    std::uint32_t word = 0;
    std::memcpy(&word, state.data(), sizeof word);
    if (word > 1 && word != steps && !usable(word)) ++count;
  }
  for (const float w : weights) count += usable(std::bit_cast<std::uint32_t>(w)) ? 0 : 1;
  return count;
}
template <class Optimizer>
int abnormal(const Optimizer& optimizer, std::span<const float> weights, std::uint32_t steps) {
  static_assert(sizeof optimizer % sizeof(std::uint32_t) == 0);
  return abnormal_in(std::as_bytes(std::span{&optimizer, 1}), weights, steps);
}

/// Where an optimizer of the shell counts its steps: behind its floats, which have no padding if N fills whole
/// registers.
template <class Rule, std::size_t N>
class counted {
  static_assert(!std::is_empty_v<typename Rule::counters>);
  static_assert(N % microstep::simd::native<microstep::arithmetic::strict>::size == 0);
  using optimizer = microstep::first_order<Rule, N>;
  static constexpr std::size_t offset = N * optimizer::state_bytes_per_weight;

 public:
  static typename Rule::counters get(const optimizer& from) {
    const auto bytes = bytes_of(from);
    typename Rule::counters counters{};
    std::memcpy(&counters, bytes.data() + offset, sizeof counters);
    return counters;
  }
  static void set(optimizer& to, const typename Rule::counters& counters) {
    auto bytes = bytes_of(to);
    std::memcpy(bytes.data() + offset, &counters, sizeof counters);
    std::memcpy(&to, bytes.data(), sizeof to);
  }
};

}  // namespace support
