// SPDX-License-Identifier: MIT
// What must hold for every optimizer, written once: each rule's test calls these with its own options.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

#include <doctest/doctest.h>

#include "support/packs.hpp"
#include "support/state.hpp"

namespace support {

inline bool same_bits(const std::vector<float>& a, const std::vector<float>& b) {
  return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0;
}

inline std::vector<float> negated(std::vector<float> values) {
  for (float& value : values) value = -value;
  return values;
}

template <template <std::size_t> class Optimizer, simd::any_pack Pack, class Options>
void same_bits_at(std::size_t count, const Options& options) {
  constexpr std::size_t most = 4 * 16 + 1;
  static Optimizer<most> wide, narrow;  // static: bytes of padding are zero, so all bytes can be compared
  wide.reset();
  narrow.reset();
  const std::vector<float> before = normals(most, 1);
  std::vector<float> weights = before, reference = before;
  for (std::uint64_t t = 0; t < 3; ++t) {
    const std::vector<float> gradient = normals(most, 2 + t);
    step_with<Pack>(wide, options, weights.data(), gradient.data(), count);
    step_with<simd::single<Pack>>(narrow, options, reference.data(), gradient.data(), count);
  }
  CAPTURE(count);
  CHECK(same_bits(weights, reference));
  CHECK(same_bytes(wide, narrow));
  const auto beyond = static_cast<std::ptrdiff_t>(count);
  CHECK(std::equal(weights.begin() + beyond, weights.end(), before.begin() + beyond));
  CHECK(weights[0] != before[0]);
}

/// Packs of any width leave the same bits, at any count from one weight to four registers and one, and touch nothing
/// beyond the count.
template <template <std::size_t> class Optimizer, simd::any_pack Pack, class Options>
void same_bits_at_every_count(const Options& options) {
  for (std::size_t count = 1; count <= 4 * 16 + 1; ++count) same_bits_at<Optimizer, Pack>(count, options);
}

/// With a gradient of zero from the start no weight moves, if nothing decays, and after the first step no state.
template <class Optimizer, simd::any_pack Pack>
void zero_gradient_moves_nothing(const typename Optimizer::options& options) {
  Optimizer optimizer;
  Optimizer after_one;
  std::vector<float> weights = normals(Optimizer::size, 3);
  weights[0] = 0.0f;
  const std::vector<float> before = weights;
  const std::vector<float> zeros(Optimizer::size, 0.0f);
  for (int t = 0; t < 10; ++t) {
    step_with<Pack>(optimizer, options, weights.data(), zeros.data(), weights.size());
    if (t == 0) after_one = optimizer;
  }
  CHECK(same_bits(weights, before));
  constexpr auto arrays = static_cast<std::ptrdiff_t>(Optimizer::size * Optimizer::state_bytes_per_weight);
  const auto state = bytes_of(optimizer);
  CHECK(std::equal(state.begin(), state.begin() + arrays, bytes_of(after_one).begin()));
}

/// maximize on a gradient is minimising its negative, to the bit.
template <class Optimizer, simd::any_pack Pack>
void maximize_mirrors(typename Optimizer::options options) {
  Optimizer up, down;
  std::vector<float> climbing = normals(Optimizer::size, 4), descending = climbing;
  for (std::uint64_t t = 0; t < 20; ++t) {
    const std::vector<float> gradient = normals(Optimizer::size, 5 + t);
    options.maximize = true;
    step_with<Pack>(up, options, climbing.data(), gradient.data(), climbing.size());
    options.maximize = false;
    step_with<Pack>(down, options, descending.data(), negated(gradient).data(), descending.size());
  }
  CHECK(same_bits(climbing, descending));
}

/// After real gradients come idle steps: each float of the optimizer's state stays zero or normal at every step, so the
/// step never meets the slow path of subnormal operands, and flush-to-zero units agree.
template <class Optimizer, simd::any_pack Pack>
void idle_state_stays_normal(const typename Optimizer::options& options, std::uint32_t idle_steps) {
  static Optimizer optimizer;  // static: bytes of padding are zero
  optimizer.reset();
  std::vector<float> weights = normals(Optimizer::size, 6);
  std::vector<float> gradient = normals(Optimizer::size, 7);
  for (std::size_t i = 0; i < gradient.size(); ++i) gradient[i] *= std::ldexp(1.0f, -static_cast<int>(3 * i));
  int wrong = 0;
  for (std::uint32_t t = 0; t < idle_steps; ++t) {
    if (t == 2) gradient.assign(gradient.size(), 0.0f);
    step_with<Pack>(optimizer, options, weights.data(), gradient.data(), weights.size());
    wrong += abnormal(optimizer, weights, t + 1);
  }
  CHECK(wrong == 0);
}

/// It learns: f(w) = sum of c_i (w_i - a_i)^2 / 2 falls below a small part of where it began.
template <class Optimizer>
double remaining_share_of_a_quadratic(const typename Optimizer::options& options, int steps) {
  Optimizer optimizer;
  const std::vector<float> goal = normals(Optimizer::size, 8);
  std::vector<float> weights(Optimizer::size, 0.0f);
  const auto curvature = [](std::size_t i) { return 0.1f + 0.9f * static_cast<float>(i) / Optimizer::size; };
  const auto value = [&] {
    double sum = 0.0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
      sum += 0.5 * static_cast<double>(curvature(i)) * std::pow(static_cast<double>(weights[i] - goal[i]), 2);
    }
    return sum;
  };
  const double start = value();
  for (int t = 0; t < steps; ++t) {
    std::vector<float> gradient(Optimizer::size);
    for (std::size_t i = 0; i < weights.size(); ++i) gradient[i] = curvature(i) * (weights[i] - goal[i]);
    step_with<native_strict>(optimizer, options, weights.data(), gradient.data(), weights.size());
  }
  return value() / start;
}

}  // namespace support
