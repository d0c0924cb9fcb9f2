// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <span>

#include "microstep/core/status.hpp"
#include "microstep/model/model.hpp"
#include "microstep/simd/reduce.hpp"

namespace microstep {

/// Features that lie in memory as something else than floats and become floats a pack at a time, in registers: what a
/// model reads in place of a span of floats. Needs nothing of microstep's beyond these members:
///   size()              how many there are, of all rows
///   check()             ok, or why no feature can be read; constexpr
///   largest_magnitude() no feature is larger than this
///   data()              the place of the first: place + n is the place n features on, and place.load<pack>() are the
///                       features from there on; finite wherever check() is ok. None is subnormal, so that units that
///                       flush these agree
template <class F>
concept feature_source = requires(const F& features, std::size_t n) {
  { features.size() } -> std::convertible_to<std::size_t>;
  { features.check() } -> std::same_as<status>;
  { features.largest_magnitude() } -> std::same_as<float>;
  { features.data() + n } -> std::same_as<decltype(features.data())>;
  { features.data().template load<simd::scalar>() } -> std::same_as<simd::scalar>;
};

/// Floats, or features that become floats.
template <class F>
concept floats_or_features = std::same_as<F, std::span<const float>> || feature_source<F>;

/// A model that reads such features.
template <class M, class Features>
concept model_on = floats_or_features<Features> &&
    requires(const M& model, const Features& rows, std::span<float> predictions, detail::any_sink& sink) {
      model.template forward<arithmetic::strict>(rows, predictions);
      model.template backward<arithmetic::strict>(rows, predictions, sink);
};

namespace detail {

/// The same questions asked of both: spans of floats and other sources.
template <simd::any_pack P>
[[nodiscard, gnu::always_inline]] inline P load(const float* place) noexcept {
  return P::load(place);
}
template <simd::any_pack P, class Place>
[[nodiscard, gnu::always_inline]] inline P load(const Place& place) noexcept {
  return place.template load<P>();
}

template <simd::any_pack P>
[[nodiscard]] inline float largest(std::span<const float> features) noexcept {
  return simd::largest_magnitude<P>(features);
}
template <simd::any_pack P, feature_source Features>
[[nodiscard]] inline float largest(const Features& features) noexcept {
  return features.largest_magnitude();
}

}  // namespace detail

}  // namespace microstep
