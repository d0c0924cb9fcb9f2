// SPDX-License-Identifier: MIT
// More that must hold for every optimizer: what a training may rely on, whatever the rule.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>
#include <vector>

#include <doctest/doctest.h>

#include "support/rule_checks.hpp"

namespace support {

/// body.operator()<Pack>() for both arithmetics whose bits are promised. Single lanes have the same bits: see
/// same_bits_at_every_count.
template <class Body>
void in_exact_arithmetic(Body body) {
  body.template operator()<native_strict>();
  body.template operator()<native_fused>();
}

inline void check_fading_weights(const any_optimizer& optimizer, std::uint32_t steps) {
  optimizer.reset();
  std::vector<float> weights = normals(optimizer.size, 17), gradient = weights, shares = weights;
  for (std::size_t i = 0; i < shares.size(); ++i) {
    shares[i] = 0.1f + 0.9f * static_cast<float>(i) / static_cast<float>(optimizer.size);
  }
  int wrong = 0;
  for (std::uint32_t t = 0; t < steps; ++t) {
    for (std::size_t i = 0; i < weights.size(); ++i) gradient[i] = weights[i] * shares[i];
    optimizer.step(weights, gradient);
    wrong += abnormal_in(optimizer.bytes, weights, t + 1);
  }
  CHECK(wrong == 0);
}

/// Gradients are shares of the weights, which so fade together to zero, with nothing between it and the normal numbers.
template <class Optimizer, simd::any_pack Pack>
void fading_weights_stay_normal(const typename Optimizer::options& options, std::uint32_t steps) {
  static Optimizer optimizer;
  check_fading_weights(any_of<Pack>(optimizer, options), steps);
}

inline void check_sign_flip(const any_optimizer& one, const any_optimizer& other) {
  std::vector<float> weights = normals(one.size, 9), mirrored = negated(weights);
  for (std::uint64_t t = 0; t < 20; ++t) {
    const std::vector<float> gradient = normals(one.size, 10 + t);
    one.step(weights, gradient);
    other.step(mirrored, negated(gradient));
  }
  CHECK(same_bits(weights, negated(mirrored)));
}

/// Turning the start and every gradient about turns every weight about, to the bit.
template <class Optimizer, simd::any_pack Pack>
void sign_flip_mirrors(const typename Optimizer::options& options) {
  Optimizer one, other;
  check_sign_flip(any_of<Pack>(one, options), any_of<Pack>(other, options));
}

/// `later`: options for the steps from the eighth on.
inline void check_gradients_scale(any_optimizer one, any_optimizer other, const void* later, float weight_scale) {
  const auto scaled = [](std::vector<float> values, float factor) {
    for (float& value : values) value *= factor;
    return values;
  };
  std::vector<float> weights = normals(one.size, 11), larger = scaled(weights, weight_scale);
  for (std::uint64_t t = 0; t < 60; ++t) {
    if (t == 8) one.options = other.options = later;
    const std::vector<float> gradient = normals(one.size, 12 + t);
    one.step(weights, gradient);
    other.step(larger, scaled(gradient, 0x1p10f));
  }
  CHECK(weights != normals(one.size, 11));
  CHECK(same_bits(scaled(weights, weight_scale), larger));
}

/// Gradients times 2^10 take the weights to the same bits or, where steps are proportional to gradients, to 2^10 times
/// them. The first steps have a rate of zero: some rules look at nothing but the gradient's sum until they know its
/// size.
template <class Optimizer, simd::any_pack Pack>
void gradients_scale(const typename Optimizer::options& options, float weight_scale) {
  Optimizer one, other;
  auto resting = options;
  resting.learning_rate = 0.0f;
  check_gradients_scale(any_of<Pack>(one, resting), any_of<Pack>(other, resting), &options, weight_scale);
}

inline void check_reset(const any_optimizer& used, const any_optimizer& fresh) {
  used.reset();
  fresh.reset();
  const auto steps = [&] {
    std::vector<float> weights = normals(used.size, 13);
    for (std::uint64_t t = 0; t < 10; ++t) used.step(weights, normals(used.size, 14 + t));
    return weights;
  };
  const std::vector<float> first = steps();
  CHECK(!same_bytes(used, fresh));
  used.reset();
  CHECK(same_bytes(used, fresh));
  CHECK(same_bits(steps(), first));
}

/// reset(), in place, leaves no byte of what was, and the steps that follow are those of a new optimizer.
template <class Optimizer, simd::any_pack Pack>
void reset_is_as_new(const typename Optimizer::options& options) {
  static Optimizer used, fresh;  // static: bytes of padding are zero
  check_reset(any_of<Pack>(used, options), any_of<Pack>(fresh, options));
}

inline void check_copies(const any_optimizer& original, const any_optimizer& copy) {
  original.reset();
  std::vector<float> weights = normals(original.size, 15), others;
  for (std::uint64_t t = 0; t < 30; ++t) {
    if (t == 10) {
      std::memcpy(copy.bytes.data(), original.bytes.data(), original.bytes.size());
      others = weights;
    }
    const std::vector<float> gradient = normals(original.size, 16 + t);
    original.step(weights, gradient);
    if (t >= 10) copy.step(others, gradient);
  }
  CHECK(same_bits(weights, others));
  CHECK(same_bytes(original, copy));
}

/// A copy made on the way goes on with the same bits, and neither disturbs the other.
template <class Optimizer, simd::any_pack Pack>
void copies_go_on_alike(const typename Optimizer::options& options) {
  static_assert(std::is_trivially_copyable_v<Optimizer>);
  static Optimizer original, copy;
  check_copies(any_of<Pack>(original, options), any_of<Pack>(copy, options));
}

inline std::vector<double> step_lengths(const any_optimizer& optimizer, float gradient, int steps) {
  const std::vector<float> gradients(optimizer.size, gradient);
  std::vector<double> lengths;
  for (int t = 0; t < steps; ++t) {
    std::vector<float> weights(optimizer.size, 0.0f);
    optimizer.step(weights, gradients);
    lengths.push_back(-static_cast<double>(weights[0]));
    CHECK(weights == std::vector<float>(optimizer.size, weights[0]));
  }
  return lengths;
}

/// How far each step goes under a constant gradient. Each begins at zero, so that no rounding of a sum hides it.
template <class Optimizer, simd::any_pack Pack>
std::vector<double> step_lengths(const typename Optimizer::options& options, float gradient, int steps) {
  Optimizer optimizer;
  return step_lengths(any_of<Pack>(optimizer, options), gradient, steps);
}

}  // namespace support
