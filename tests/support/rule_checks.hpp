// SPDX-License-Identifier: MIT
// What must hold for every optimizer, written once: each rule's test calls these with its own options. The templates
// only make the objects.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

#include <doctest/doctest.h>

#include "support/any_optimizer.hpp"
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

inline void check_same_bits_at(std::size_t count, const any_optimizer& wide, const any_optimizer& narrow) {
  wide.reset();
  narrow.reset();
  const std::vector<float> before = normals(wide.size, 1);
  std::vector<float> weights = before, reference = before;
  for (std::uint64_t t = 0; t < 3; ++t) {
    const std::vector<float> gradient = normals(wide.size, 2 + t);
    wide.step(weights, gradient, count);
    narrow.step(reference, gradient, count);
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
  constexpr std::size_t most = 4 * 16 + 1;
  static Optimizer<most> wide, narrow;  // static: bytes of padding are zero, so all bytes can be compared
  for (std::size_t count = 1; count <= most; ++count) {
    check_same_bits_at(count, any_of<Pack>(wide, options), any_of<simd::single<Pack>>(narrow, options));
  }
}

/// `arrays`: how many bytes of the object they are.
inline void check_zero_gradient(const any_optimizer& optimizer, std::size_t arrays) {
  std::vector<float> weights = normals(optimizer.size, 3);
  weights[0] = 0.0f;
  const std::vector<float> before = weights;
  const std::vector<float> zeros(optimizer.size, 0.0f);
  std::vector<std::byte> after_one;
  for (int t = 0; t < 10; ++t) {
    optimizer.step(weights, zeros);
    if (t == 0) after_one.assign(optimizer.bytes.begin(), optimizer.bytes.end());
  }
  CHECK(same_bits(weights, before));
  CHECK(std::memcmp(optimizer.bytes.data(), after_one.data(), arrays) == 0);
}

/// With a gradient of zero from the start no weight moves, if nothing decays, and after the first step no state.
template <class Optimizer, simd::any_pack Pack>
void zero_gradient_moves_nothing(const typename Optimizer::options& options) {
  Optimizer optimizer;
  check_zero_gradient(any_of<Pack>(optimizer, options), Optimizer::size * Optimizer::state_bytes_per_weight);
}

inline void check_maximize(const any_optimizer& up, const any_optimizer& down) {
  std::vector<float> climbing = normals(up.size, 4), descending = climbing;
  for (std::uint64_t t = 0; t < 20; ++t) {
    const std::vector<float> gradient = normals(up.size, 5 + t);
    up.step(climbing, gradient);
    down.step(descending, negated(gradient));
  }
  CHECK(same_bits(climbing, descending));
}

/// maximize on a gradient is minimising its negative, to the bit.
template <class Optimizer, simd::any_pack Pack>
void maximize_mirrors(typename Optimizer::options options) {
  Optimizer up, down;
  auto minimising = options;
  options.maximize = true;
  minimising.maximize = false;
  check_maximize(any_of<Pack>(up, options), any_of<Pack>(down, minimising));
}

inline void check_idle_state(const any_optimizer& optimizer, std::uint32_t idle_steps) {
  optimizer.reset();
  std::vector<float> weights = normals(optimizer.size, 6);
  std::vector<float> gradient = normals(optimizer.size, 7);
  for (std::size_t i = 0; i < gradient.size(); ++i) gradient[i] *= std::ldexp(1.0f, -static_cast<int>(3 * i));
  int wrong = 0;
  for (std::uint32_t t = 0; t < idle_steps; ++t) {
    if (t == 2) gradient.assign(gradient.size(), 0.0f);
    optimizer.step(weights, gradient);
    wrong += abnormal_in(optimizer.bytes, weights, t + 1);
  }
  CHECK(wrong == 0);
}

/// After real gradients come idle steps: each float of the optimizer's state stays zero or normal at every step, so the
/// step never meets the slow path of subnormal operands, and flush-to-zero units agree.
template <class Optimizer, simd::any_pack Pack>
void idle_state_stays_normal(const typename Optimizer::options& options, std::uint32_t idle_steps) {
  static Optimizer optimizer;  // static: bytes of padding are zero
  check_idle_state(any_of<Pack>(optimizer, options), idle_steps);
}

inline double remaining_share_of_a_quadratic(const any_optimizer& optimizer, int steps) {
  const std::vector<float> goal = normals(optimizer.size, 8);
  std::vector<float> weights(optimizer.size, 0.0f);
  const auto curvature = [&](std::size_t i) {
    return 0.1f + 0.9f * static_cast<float>(i) / static_cast<float>(optimizer.size);
  };
  const auto value = [&] {
    double sum = 0.0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
      sum += 0.5 * static_cast<double>(curvature(i)) * std::pow(static_cast<double>(weights[i] - goal[i]), 2);
    }
    return sum;
  };
  const double start = value();
  for (int t = 0; t < steps; ++t) {
    std::vector<float> gradient(optimizer.size);
    for (std::size_t i = 0; i < weights.size(); ++i) gradient[i] = curvature(i) * (weights[i] - goal[i]);
    optimizer.step(weights, gradient);
  }
  return value() / start;
}

/// It learns: f(w) = sum of c_i (w_i - a_i)^2 / 2 falls below a small part of where it began.
template <class Optimizer>
double remaining_share_of_a_quadratic(const typename Optimizer::options& options, int steps) {
  Optimizer optimizer;
  return remaining_share_of_a_quadratic(any_of<native_strict>(optimizer, options), steps);
}

}  // namespace support
