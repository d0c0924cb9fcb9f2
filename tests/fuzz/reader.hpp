// SPDX-License-Identifier: MIT
// What every fuzz target is made of: bytes read as what the target asks for, and a claim that ends the program when it
// does not hold.
#pragma once

#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <span>
#include <type_traits>
#include <vector>

#include "microstep/core/fraction.hpp"
#include "microstep/core/status.hpp"
#include "microstep/loss/class_weights.hpp"

/// libFuzzer's entry, and replay.cpp's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

#define FUZZ_CLAIM(claim) ((claim) ? void() : fuzz::broken(#claim, __FILE__, __LINE__))

namespace fuzz {

using microstep::status;

/// What a target can be told by the library. Its corpus must make it be told all of it: replay.cpp looks.
extern const std::span<const status> answers;

/// Keeps in mind that the target was told this.
inline std::array<bool, 256> told{};
inline status tell(status answer) {
  told[static_cast<std::uint8_t>(answer)] = true;
  return answer;
}

[[noreturn]] inline void broken(const char* claim, const char* file, int line) {
  std::fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, claim);
  std::abort();
}

/// The input; behind its end everything is zero.
class reader {
 public:
  reader(const std::uint8_t* data, std::size_t size) noexcept : data_{data}, left_{size} {}

  [[nodiscard]] bool done() const noexcept { return left_ == 0; }

  std::uint8_t byte() noexcept {
    if (left_ == 0) return 0;
    --left_;
    return *data_++;
  }
  std::uint32_t word() noexcept {
    std::uint32_t all = 0;
    for (int i = 0; i < 4; ++i) all = all << 8 | byte();
    return all;
  }
  bool coin() noexcept { return (byte() & 1) != 0; }
  /// 0 to most, most < 256.
  std::size_t up_to(std::size_t most) noexcept { return byte() % (most + 1); }

  /// Any bits at all: a NaN, an infinity or a subnormal is one byte, and not a matter of luck.
  float wild() noexcept {
    constexpr std::uint32_t specials[] = {0x7fc00000, 0x7f800001, 0xffc12345, 0x7f800000, 0xff800000, 0x7f7fffff,
                                          0xff7fffff, 0x00000001, 0x80000001, 0x007fffff, 0x00800000, 0x80000000,
                                          0x5f000000, 0x5f000001, 0x0d800000, 0x21800000};
    const std::uint8_t which = byte();
    return std::bit_cast<float>(which < std::size(specials) ? specials[which] : word());
  }
  /// What a sensor says: at most 8 in magnitude.
  float tame() noexcept { return static_cast<float>(static_cast<std::int8_t>(byte())) * 0x1p-4f; }
  /// Mostly a number in [0, 1] as options like them; else anything.
  float option(float usual) noexcept {
    const std::uint8_t which = byte();
    if (which < 160) return usual;
    if (which < 240) return static_cast<float>(which - 160) * (1.0f / 79.0f);
    return which < 248 ? static_cast<float>(which - 240) * 4.0f : wild();
  }

 private:
  const std::uint8_t* data_;
  std::size_t left_;
};

/// `count` numbers in memory of just that size: all tame, all wild, or tame but for one.
inline std::vector<float> numbers(reader& in, std::size_t count) {
  std::vector<float> values(count);
  const std::uint8_t kind = in.byte() % 8;
  for (float& value : values) value = kind == 0 ? in.wild() : in.tame();
  if (kind == 1 && count > 0) values[in.byte() % count] = in.wild();
  if (kind == 2) {  // all of them far out
    const float unit = std::bit_cast<float>(static_cast<std::uint32_t>(in.byte() % 254 + 1) << 23);
    for (float& value : values) value *= unit;
  }
  return values;
}

inline bool all_finite(std::span<const float> values) {
  for (const float value : values) {
    if (!std::isfinite(value)) return false;
  }
  return true;
}

/// All bytes of an object, to see that a refused call has changed none.
template <class T>
std::vector<std::byte> bytes_of(const T& object) {
  static_assert(std::is_trivially_copyable_v<T>);
  std::vector<std::byte> bytes(sizeof object);
  std::memcpy(bytes.data(), &object, sizeof object);
  return bytes;
}
template <class T>
bool same_bytes(const T& a, const T& b) {
  static_assert(std::is_trivially_copyable_v<T>);
  return std::memcmp(&a, &b, sizeof a) == 0;
}

/// Options, whatever they are called: each field that there is gets a value, good or bad.
inline void fill(reader& in, float& value) { value = in.option(value); }
inline void fill(reader& in, bool& value) { value = in.coin(); }
inline void fill(reader& in, std::uint8_t& value) { value = in.byte() % 4; }
inline void fill(reader& in, microstep::fraction& value) {
  const std::uint8_t which = in.byte();
  if (which < 128) return;
  const float number = in.option(value.value);
  value =
      which < 224 ? microstep::fraction{static_cast<double>(number)} : microstep::fraction::parts(number, in.wild());
}
template <std::size_t Classes>
void fill(reader& in, microstep::class_weights<Classes>& weights) {
  for (std::size_t i = 0; i < Classes; ++i) fill(in, weights[i]);
}
inline void fill(reader&, microstep::unweighted&) {}

#define FUZZ_FILL(field) \
  if constexpr (requires { options.field; }) fill(in, options.field)

template <class Options>
void fill_fields(reader& in, Options& options) {
  FUZZ_FILL(learning_rate);
  FUZZ_FILL(momentum);
  FUZZ_FILL(dampening);
  FUZZ_FILL(nesterov);
  FUZZ_FILL(beta1);
  FUZZ_FILL(beta2);
  FUZZ_FILL(alpha);
  FUZZ_FILL(rho);
  FUZZ_FILL(epsilon);
  FUZZ_FILL(weight_decay);
  FUZZ_FILL(maximize);
  FUZZ_FILL(learning_rate_decay);
  FUZZ_FILL(initial_accumulator);
  FUZZ_FILL(momentum_decay);
  FUZZ_FILL(delta);
  FUZZ_FILL(margin);
  FUZZ_FILL(p);
  FUZZ_FILL(label_smoothing);
  FUZZ_FILL(weights);
  FUZZ_FILL(pos_weight);
}

/// Where an update is promised to keep weights finite: rates and decays of at most 1, weights of at most 2^40.
template <class Options>
bool is_moderate(const Options& options) {
  if constexpr (requires { options.learning_rate; }) {
    if (!(options.learning_rate <= 1.0f)) return false;
  }
  if constexpr (requires { options.weight_decay; }) {
    if (!(options.weight_decay <= 1.0f)) return false;
  }
  return true;
}
inline bool are_moderate(std::span<const float> weights) {
  for (const float weight : weights) {
    if (!(std::abs(weight) <= 0x1p40f)) return false;
  }
  return true;
}

}  // namespace fuzz
