// SPDX-License-Identifier: MIT
// More that must hold for every optimizer: what a training may rely on, whatever the rule.
#pragma once

#include <cstddef>
#include <cstdint>
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

/// Gradients are shares of the weights, which so fade together to zero, with nothing between it and the normal numbers.
template <class Optimizer, simd::any_pack Pack>
void fading_weights_stay_normal(const typename Optimizer::options& options, std::uint32_t steps) {
  static Optimizer optimizer;
  optimizer.reset();
  std::vector<float> weights = normals(Optimizer::size, 17), gradient = weights;
  int wrong = 0;
  for (std::uint32_t t = 0; t < steps; ++t) {
    for (std::size_t i = 0; i < weights.size(); ++i) {
      gradient[i] = weights[i] * (0.1f + 0.9f * static_cast<float>(i) / Optimizer::size);
    }
    step_with<Pack>(optimizer, options, weights.data(), gradient.data(), weights.size());
    wrong += abnormal(optimizer, weights, t + 1);
  }
  CHECK(wrong == 0);
}

/// Turning the start and every gradient about turns every weight about, to the bit.
template <class Optimizer, simd::any_pack Pack>
void sign_flip_mirrors(const typename Optimizer::options& options) {
  Optimizer one, other;
  std::vector<float> weights = normals(Optimizer::size, 9), mirrored = negated(weights);
  for (std::uint64_t t = 0; t < 20; ++t) {
    const std::vector<float> gradient = normals(Optimizer::size, 10 + t);
    step_with<Pack>(one, options, weights.data(), gradient.data(), weights.size());
    step_with<Pack>(other, options, mirrored.data(), negated(gradient).data(), weights.size());
  }
  CHECK(same_bits(weights, negated(mirrored)));
}

/// Gradients times 2^10 take the weights to the same bits or, where steps are proportional to gradients, to 2^10 times
/// them. The first steps have a rate of zero: some rules look at nothing but the gradient's sum until they know its
/// size.
template <class Optimizer, simd::any_pack Pack>
void gradients_scale(typename Optimizer::options options, float weight_scale) {
  Optimizer one, other;
  const auto scaled = [](std::vector<float> values, float factor) {
    for (float& value : values) value *= factor;
    return values;
  };
  std::vector<float> weights = normals(Optimizer::size, 11), larger = scaled(weights, weight_scale);
  const float rate = options.learning_rate;
  for (std::uint64_t t = 0; t < 60; ++t) {
    options.learning_rate = t < 8 ? 0.0f : rate;
    const std::vector<float> gradient = normals(Optimizer::size, 12 + t);
    step_with<Pack>(one, options, weights.data(), gradient.data(), weights.size());
    step_with<Pack>(other, options, larger.data(), scaled(gradient, 0x1p10f).data(), weights.size());
  }
  CHECK(weights != normals(Optimizer::size, 11));
  CHECK(same_bits(scaled(weights, weight_scale), larger));
}

/// reset(), in place, leaves no byte of what was, and the steps that follow are those of a new optimizer.
template <class Optimizer, simd::any_pack Pack>
void reset_is_as_new(const typename Optimizer::options& options) {
  static Optimizer used, fresh;  // static: bytes of padding are zero
  used.reset();
  fresh.reset();
  const auto steps = [&](Optimizer& optimizer) {
    std::vector<float> weights = normals(Optimizer::size, 13);
    for (std::uint64_t t = 0; t < 10; ++t) {
      step_with<Pack>(optimizer, options, weights.data(), normals(Optimizer::size, 14 + t).data(), weights.size());
    }
    return weights;
  };
  const std::vector<float> first = steps(used);
  CHECK(!same_bytes(used, fresh));
  used.reset();
  CHECK(same_bytes(used, fresh));
  CHECK(same_bits(steps(used), first));
}

/// A copy made on the way goes on with the same bits, and neither disturbs the other.
template <class Optimizer, simd::any_pack Pack>
void copies_go_on_alike(const typename Optimizer::options& options) {
  static Optimizer original, copy;
  original.reset();
  std::vector<float> weights = normals(Optimizer::size, 15), others;
  for (std::uint64_t t = 0; t < 30; ++t) {
    if (t == 10) {
      copy = original;
      others = weights;
    }
    const std::vector<float> gradient = normals(Optimizer::size, 16 + t);
    step_with<Pack>(original, options, weights.data(), gradient.data(), weights.size());
    if (t >= 10) step_with<Pack>(copy, options, others.data(), gradient.data(), weights.size());
  }
  CHECK(same_bits(weights, others));
  CHECK(same_bytes(original, copy));
}

/// How far each step goes under a constant gradient. Each begins at zero, so that no rounding of a sum hides it.
template <class Optimizer, simd::any_pack Pack>
std::vector<double> step_lengths(const typename Optimizer::options& options, float gradient, int steps) {
  Optimizer optimizer;
  const std::vector<float> gradients(Optimizer::size, gradient);
  std::vector<double> lengths;
  for (int t = 0; t < steps; ++t) {
    std::vector<float> weights(Optimizer::size, 0.0f);
    step_with<Pack>(optimizer, options, weights.data(), gradients.data(), weights.size());
    lengths.push_back(-static_cast<double>(weights[0]));
    CHECK(weights == std::vector<float>(Optimizer::size, weights[0]));
  }
  return lengths;
}

}  // namespace support
