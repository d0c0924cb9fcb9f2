// SPDX-License-Identifier: MIT
#pragma once

#include <microstep/core/status.hpp>
#include <microstep/optim/optimizer.hpp>
#include <microstep/optim/sgd.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <optional>
#include <stdexcept>
#include <vector>

/// Two ways to watch an optimizer, on gradients written by hand, and what is measured of them.
namespace examples {

template <std::size_t N>
using point = std::array<float, N>;
template <std::size_t N>
using path = std::vector<point<N>>;

inline void require(microstep::status status) {
  if (status != microstep::status::ok) throw std::logic_error(to_string(status));
}

/// The weights before the first step and after each one, downhill. A run that leaves +-1e9 ends there.
template <class Optimizer, class Gradient>
[[nodiscard]] path<Optimizer::size> walk(const typename Optimizer::options& options, point<Optimizer::size> weights,
                                         int steps, Gradient gradient) {
  Optimizer optimizer;
  path<Optimizer::size> result{weights};
  const auto lost = [](float w) { return !(std::fabs(w) < 1e9f); };
  for (int i = 0; i < steps && std::none_of(weights.begin(), weights.end(), lost); ++i) {
    const point<Optimizer::size> here = gradient(weights);
    require(microstep::step(optimizer, options, weights, here));
    result.push_back(weights);
  }
  return result;
}

/// How far each gradient moves the weight downhill, in learning rates: the weight is put back to zero before each step
/// and the rate is 1, so that the weight after it is the step itself, unrounded.
template <class Optimizer>
[[nodiscard]] std::vector<float> steps_for(const std::vector<float>& gradients, typename Optimizer::options options) {
  options.learning_rate = 1.0f;
  Optimizer optimizer;
  std::vector<float> result;
  for (const float g : gradients) {
    point<1> weight{};
    require(microstep::step(optimizer, options, weight, point<1>{g}));
    result.push_back(-weight[0]);
  }
  return result;
}

/// The running mean that both moments are: mean = memory * mean + (1 - memory) * value, from the first value on. It is
/// what momentum keeps when dampening makes up for its gain.
[[nodiscard]] inline std::vector<float> running_mean(const std::vector<float>& values, double memory) {
  return steps_for<microstep::sgd<1>>(values, {.momentum = static_cast<float>(memory), .dampening = memory});
}

[[nodiscard]] inline std::vector<float> squares_of(std::vector<float> values) {
  for (float& v : values) v *= v;
  return values;
}

template <std::size_t N>
[[nodiscard]] double distance(const point<N>& w) {
  double sum = 0.0;
  for (const float x : w) sum += static_cast<double>(x) * static_cast<double>(x);
  return std::sqrt(sum);
}

/// The first of 200 steps on which the distance to the minimum is within 1 % of the first one; none if there are no
/// such 200 steps.
template <std::size_t N>
[[nodiscard]] std::optional<std::size_t> settled(const path<N>& run) {
  const double bound = 0.01 * distance(run.front());
  std::size_t since = 0;
  for (std::size_t step = 0; step < run.size(); ++step) {
    if (!(distance(run[step]) <= bound)) since = step + 1;
    if (step + 1 - since == 200) return since;
  }
  return std::nullopt;
}

/// The farthest that the first weight gets beyond zero, as a share of where it began.
template <std::size_t N>
[[nodiscard]] double overshoot(const path<N>& run) {
  float lowest = run.front()[0];
  for (const point<N>& w : run) lowest = std::min(lowest, w[0]);
  return std::max(0.0, -static_cast<double>(lowest) / static_cast<double>(run.front()[0]));
}

struct mean_and_deviation {
  double mean, deviation;
};

[[nodiscard]] inline mean_and_deviation spread(const std::vector<float>& values) {
  double sum = 0.0;
  for (const float v : values) sum += static_cast<double>(v);
  const double mean = sum / static_cast<double>(values.size());
  double squares = 0.0;
  for (const float v : values) squares += (static_cast<double>(v) - mean) * (static_cast<double>(v) - mean);
  return {mean, std::sqrt(squares / static_cast<double>(values.size()))};
}

}  // namespace examples
