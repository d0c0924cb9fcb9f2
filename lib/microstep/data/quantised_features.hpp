// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "microstep/core/check.hpp"
#include "microstep/core/status.hpp"
#include "microstep/model/features.hpp"

namespace microstep {

/// The int8 features of a quantised network, read where they lie: feature = scale * (value - zero_point). A model and a
/// trainer take them in place of a span of floats, and train with the bits of the floats that `dequantise` would write.
///
/// shape   values: [rows][inputs], one scale and one zero point for all: an int8 tensor of TFLite, whose
///         params.scale and params.zero_point these are
/// memory  a view: the values stay the caller's, and no float copy of them is made
/// cost    a widening, a subtraction, a conversion and a multiplication each time that a pack is read
/// error   one rounding: the difference is exact
/// source  the affine rule of Jacob et al. 2018, arXiv:1712.05877, equation 1, as in TFLite and CMSIS-NN
struct quantised_features {
  std::span<const std::int8_t> values;
  float scale;              ///< one unit of the values in those of the feature; within [2^-126, 2^119]
  std::int32_t zero_point;  ///< the value that means zero; within [-128, 127]

  /// Where features begin; what a feature_source's data() gives.
  struct place {
    const std::int8_t* at;
    float scale;
    std::int32_t zero_point;

    [[nodiscard, gnu::always_inline]] friend place operator+(place from, std::size_t features) noexcept {
      return {from.at + features, from.scale, from.zero_point};
    }
    template <simd::any_pack P>
    [[nodiscard, gnu::always_inline]] P load() const noexcept {
      return P::load(at, zero_point) * P{scale};
    }
  };

  /// bad_scale, bad_zero_point or ok. The scale's range leaves no feature subnormal, and none beyond float.
  [[nodiscard]] constexpr status check() const noexcept {
    if (!within(scale, 0x1p-126f, 0x1p119f)) return status::bad_scale;
    return zero_point >= INT8_MIN && zero_point <= INT8_MAX ? status::ok : status::bad_zero_point;
  }

  [[nodiscard]] constexpr std::size_t size() const noexcept { return values.size(); }
  /// That of any feature there could be.
  [[nodiscard]] constexpr float largest_magnitude() const noexcept { return 255.0f * scale; }
  [[nodiscard]] constexpr place data() const noexcept { return {values.data(), scale, zero_point}; }
};
static_assert(feature_source<quantised_features>);

/// Writes the features as floats: for what takes no int8, such as a normaliser.
///
/// shape   into: as many floats as there are values
/// error   one rounding each, the same in every arithmetic
/// errors  bad_shape; what features.check() says. Then nothing has been written
inline status dequantise(const quantised_features& features, std::span<float> into) noexcept {
  if (into.size() != features.size()) return status::bad_shape;
  const status verdict = features.check();
  if (verdict != status::ok) return verdict;
  const auto from = features.data();
  simd::sweep<simd::native<arithmetic::strict>>(into.size(), [&]<simd::any_pack P>(std::size_t index) {
    (from + index).template load<P>().store(into.data() + index);
  });
  return status::ok;
}

}  // namespace microstep
