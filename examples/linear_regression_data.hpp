// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>

#include "numpy_legacy_random.hpp"

namespace examples {

/// 100 points around the line y = 4 + 3 x, x in [0, 2), with normal noise of variance 1. In Python:
///   np.random.seed(0); X = 2 * np.random.rand(100, 1); y = 4 + 3 * X + np.random.randn(100, 1)
struct linear_regression_data {
  static constexpr std::size_t count = 100;

  std::array<double, count> x{};
  std::array<double, count> y{};

  [[nodiscard]] static linear_regression_data make() {
    numpy_legacy_random random{0};
    linear_regression_data data;
    for (double& x : data.x) x = 2.0 * random.uniform();
    for (std::size_t i = 0; i < count; ++i)
      data.y[i] = (4.0 + numpy_legacy_random::rounded_product(3.0, data.x[i])) + random.normal();
    return data;
  }
};

/// A line y = weight x + bias.
struct line {
  double weight = 0.0;
  double bias = 0.0;
};

/// The mean of the squared errors of a line.
[[nodiscard]] inline double mean_squared_error(const line& line, const linear_regression_data& data) {
  constexpr auto n = static_cast<double>(linear_regression_data::count);
  double sum = 0.0;
  for (std::size_t i = 0; i < linear_regression_data::count; ++i) {
    const double error = line.weight * data.x[i] + line.bias - data.y[i];
    sum += error * error;
  }
  return sum / n;
}

/// The line with the least mean squared error, in closed form: covariance of x and y over variance of x.
[[nodiscard]] inline line least_squares(const linear_regression_data& data) {
  constexpr auto n = static_cast<double>(linear_regression_data::count);
  double mean_x = 0.0;
  double mean_y = 0.0;
  for (std::size_t i = 0; i < linear_regression_data::count; ++i) {
    mean_x += data.x[i] / n;
    mean_y += data.y[i] / n;
  }
  double covariance = 0.0;
  double variance = 0.0;
  for (std::size_t i = 0; i < linear_regression_data::count; ++i) {
    covariance += (data.x[i] - mean_x) * (data.y[i] - mean_y);
    variance += (data.x[i] - mean_x) * (data.x[i] - mean_x);
  }
  const double weight = covariance / variance;
  return {weight, mean_y - weight * mean_x};
}

}  // namespace examples
