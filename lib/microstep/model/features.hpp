// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <span>
#include <utility>

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

/// No feature is larger than this.
template <simd::any_pack P>
[[nodiscard]] inline float magnitude_bound(std::span<const float> features) noexcept {
  return simd::sum_of_magnitudes<P>(features);
}
template <simd::any_pack P, feature_source Features>
[[nodiscard]] inline float magnitude_bound(const Features& features) noexcept {
  return features.largest_magnitude();
}

/// Some of another source's features, one after the other.
template <feature_source Features>
class features_within {
 public:
  features_within(const Features& all, std::size_t first, std::size_t count) noexcept
      : all_{all}, first_{first}, count_{count} {}

  [[nodiscard]] std::size_t size() const noexcept { return count_; }
  [[nodiscard]] status check() const noexcept { return all_.check(); }
  [[nodiscard]] float largest_magnitude() const noexcept { return all_.largest_magnitude(); }
  [[nodiscard]] auto data() const noexcept { return all_.data() + first_; }

 private:
  Features all_;
  std::size_t first_, count_;
};

/// `count` features from `first` on: what a model takes row by row.
[[nodiscard]] inline std::span<const float> part_of(std::span<const float> features, std::size_t first,
                                                    std::size_t count) noexcept {
  return features.subspan(first, count);
}
template <feature_source Features>
[[nodiscard]] features_within<Features> part_of(const Features& features, std::size_t first, std::size_t count) noexcept {
  return {features, first, count};
}
template <floats_or_features Features>
using part = decltype(part_of(std::declval<Features>(), 0, 0));

}  // namespace detail

}  // namespace microstep
