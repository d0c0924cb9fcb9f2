// SPDX-License-Identifier: MIT
#pragma once

#include <microstep/core/random.hpp>
#include <microstep/data/quantised_features.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "digits/labelled_images.hpp"

/// A frozen network of one layer: ReLU(weights (image - mean)), random weights, int8 in and out as in TFLite and
/// CMSIS-NN. The compiler makes the weights; a device has integers to multiply and add, and gets the same bits.
///
/// memory  4352 bytes of flash, weights and biases; no RAM
/// cost    4096 multiply-adds of integers an image
/// error   none: what is rounded is rounded alike everywhere
namespace examples::digits::backbone {

inline constexpr std::size_t inputs = pixels;
inline constexpr std::size_t outputs = 64;

/// feature = scale * (value - zero_point), in [0, 255/64]: a pixel counts in sixteenths, a weight in 128ths, and a
/// value in 2^shift of their product. Of the training images' values 0.06 % are at the upper end, 127.
inline constexpr int shift = 5;
inline constexpr float scale = 0x1p-6f;
inline constexpr std::int32_t zero_point = -128;

/// The mean training image, rounded: what the pixels are zero-centred by.
inline constexpr std::array<std::uint8_t, inputs> mean{
    0, 0, 5,  12, 12, 6, 1, 0,  //
    0, 2, 10, 12, 10, 8, 2, 0,  //
    0, 3, 10, 7,  7,  8, 2, 0,  //
    0, 2, 9,  9,  10, 8, 2, 0,  //
    0, 2, 8,  9,  10, 9, 3, 0,  //
    0, 2, 7,  7,  8,  8, 3, 0,  //
    0, 1, 7,  10, 9,  9, 4, 0,  //
    0, 0, 6,  12, 12, 7, 2, 0,
};

/// [outputs][inputs], uniform in [-128, 127]: the upper eight bits of random_generator{1}'s draws, in order.
inline constexpr auto weights = [] {
  microstep::random_generator generator{1};
  std::array<std::int8_t, outputs * inputs> drawn{};
  for (std::int8_t& weight : drawn) weight = static_cast<std::int8_t>(static_cast<std::uint8_t>(generator() >> 24));
  return drawn;
}();

/// weights (image - mean) = weights image + biases.
inline constexpr auto biases = [] {
  std::array<std::int32_t, outputs> sums{};
  for (std::size_t at = 0; at < outputs * inputs; ++at) sums[at / inputs] -= weights[at] * mean[at % inputs];
  return sums;
}();

/// The features of an image. Rounded to nearest, halves up; ReLU is the lower end, at which a value means zero.
inline void features(std::span<const std::uint8_t, inputs> image, std::span<std::int8_t, outputs> into) noexcept {
  const std::int8_t* weight = weights.data();
  for (std::size_t output = 0; output < outputs; ++output) {
    std::int32_t sum = biases[output];  // within 2^18
    for (const std::uint8_t pixel : image) sum += *weight++ * pixel;
    const std::int32_t value = ((sum + (1 << (shift - 1))) >> shift) + zero_point;
    into[output] = static_cast<std::int8_t>(std::clamp<std::int32_t>(value, INT8_MIN, INT8_MAX));
  }
}

/// Rows of features as a model and a trainer take them.
///
/// shape  values: [rows][outputs]
[[nodiscard]] constexpr microstep::quantised_features quantised(std::span<const std::int8_t> values) noexcept {
  return {values, scale, zero_point};
}

}  // namespace examples::digits::backbone
