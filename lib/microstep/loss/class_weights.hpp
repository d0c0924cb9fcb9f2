// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>

#include "microstep/core/check.hpp"
#include "microstep/core/status.hpp"
#include "microstep/simd/pack.hpp"

namespace microstep {

/// Every class counts the same.
struct unweighted {
  static constexpr std::size_t classes = 0;
  [[nodiscard]] static constexpr status check() noexcept { return status::ok; }
  /// The weights of the elements from `index` on, of rows [outputs].
  template <simd::any_pack P>
  [[nodiscard]] P of(std::size_t) const noexcept {
    return 1.0f;
  }
};

/// How much each class counts: `.weights = {1.0f, 1.0f, 5.0f}`, all of them or none; without any each counts 1. 0 passes a
/// class over; else from 2^-20 to 2^20.
///
/// memory  4 Classes bytes
template <std::size_t Classes>
class class_weights {
 public:
  static constexpr std::size_t classes = Classes;

  constexpr class_weights() noexcept {
    for (float& value : values_) value = 1.0f;
  }
  template <std::same_as<float>... Each>
    requires(sizeof...(Each) == Classes)
  constexpr class_weights(Each... each) noexcept : values_{each...} {}

  [[nodiscard]] constexpr float& operator[](std::size_t index) noexcept { return values_[index]; }
  [[nodiscard]] constexpr const float& operator[](std::size_t index) const noexcept { return values_[index]; }

  [[nodiscard]] constexpr status check() const noexcept {
    for (const float value : values_) {
      if (!(value == 0.0f || within(value, 0x1p-20f, 0x1p20f))) return status::bad_class_weight;
    }
    return status::ok;
  }

  /// The weights of the elements from `index` on, of rows [Classes]; a pack may reach into the next row.
  template <simd::any_pack P>
  [[nodiscard]] P of(std::size_t index) const noexcept {
    const std::size_t first = index % Classes;
    if (first + P::size <= Classes) return P::load(values_ + first);
    float each[P::size];
    for (std::size_t lane = 0; lane < P::size; ++lane) each[lane] = values_[(first + lane) % Classes];
    return P::load(each);
  }

 private:
  float values_[Classes];
};

}  // namespace microstep
