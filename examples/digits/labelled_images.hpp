// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

/// Handwritten digits, and a frozen network that turns them into features: what the examples learn from.
namespace examples::digits {

inline constexpr std::size_t pixels = 64;  ///< of an image: 8 by 8, row-major, from 0 (paper) to 16 (ink)
inline constexpr std::size_t classes = 10;

/// Images and their labels, in flash. digits/data.hpp, which data.cmake makes from digits.csv, has three of them:
/// training, adaptation and held_out.
///
/// memory  65 Count bytes; one that a program does not use is not in it
template <std::size_t Count>
struct labelled_images {
  static constexpr std::size_t count = Count;

  std::array<std::uint8_t, Count * pixels> images;
  std::array<std::uint8_t, Count> labels;

  [[nodiscard]] constexpr std::span<const std::uint8_t, pixels> image(std::size_t index) const noexcept {
    return std::span{images}.subspan(index * pixels).template first<pixels>();
  }
};

}  // namespace examples::digits
