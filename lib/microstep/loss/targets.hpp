// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <limits>
#include <span>

#include "microstep/core/check.hpp"
#include "microstep/core/status.hpp"
#include "microstep/loss/rows.hpp"
#include "microstep/simd/reduce.hpp"

namespace microstep {

/// The number of a class, counted from 0: std::uint8_t does for 256 classes.
template <class T>
concept label = std::unsigned_integral<T> && !std::same_as<T, bool>;

namespace detail {

/// What a loss is that has none, because a prediction is no finite number.
inline constexpr float not_a_loss = std::numeric_limits<float>::quiet_NaN();

/// bad_label if one of them is no class.
template <std::size_t Classes, label Label>
[[nodiscard]] inline status check_labels(std::span<const Label> labels) noexcept {
  for (const Label one : labels) {
    if (!(one < Classes)) return status::bad_label;
  }
  return status::ok;
}

/// bad_target if one of them is not allowed, `[]<any_pack P>(P target) -> mask`; non_finite_target if that is why.
template <class Allowed>
[[nodiscard]] inline status check_each(std::span<const float> targets, const Allowed& allowed) noexcept {
  bool good = true;
  simd::sweep<simd::native<arithmetic::strict>>(targets.size(), [&]<simd::any_pack P>(std::size_t index) {
    good &= P::all(allowed(P::load(targets.data() + index)));
  });
  if (good) return status::ok;
  return all_finite(targets) ? status::bad_target : status::non_finite_target;
}

/// For check_each. A NaN is none.
inline constexpr auto is_probability = []<simd::any_pack P>(P x) { return P::both(P{0.0f} <= x, x <= P{1.0f}); };

/// bad_target where a row is no distribution: a probability outside [0, 1], or a sum more than 2^-6 from 1, which leaves
/// room for probabilities of eight bits.
template <std::size_t Classes>
[[nodiscard]] inline status check_distributions(std::span<const float> probabilities) noexcept {
  const status each = check_each(probabilities, is_probability);
  if (each != status::ok) return each;
  for (std::size_t row = 0; row + Classes <= probabilities.size(); row += Classes) {
    const float sum = sum_of_row<simd::native<arithmetic::strict>, Classes>(
        [&]<simd::any_pack P>(std::size_t index, P partial) {
          return P::load(probabilities.data() + row + index) + partial;
        });
    if (!within(sum, 1.0f - 0x1p-6f, 1.0f + 0x1p-6f)) return status::bad_target;
  }
  return status::ok;
}

/// A probability, with 0 for one below 2^-64: see fading.
template <simd::any_pack P>
[[nodiscard, gnu::always_inline]] inline P without_specks(P probability) noexcept {
  return P::select(probability < P{0x1p-64f}, 0.0f, probability);
}

}  // namespace detail
}  // namespace microstep
