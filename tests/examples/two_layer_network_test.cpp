// SPDX-License-Identifier: MIT
// The hand-written gradient against central differences of the loss, worked in double from the formula.

#include "two_layer_network.hpp"

#include <doctest/doctest.h>
#include <microstep/microstep.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <type_traits>
#include <vector>

#include "parameter_hash.hpp"

namespace {

using examples::two_layer_network;

template <std::size_t Hidden>
struct experiment {
  using network = two_layer_network<Hidden>;
  static constexpr std::size_t rows = 21;

  network model;
  std::array<typename network::point, rows> points{};
  std::array<float, rows> labels{};
  std::array<float, network::parameter_count> gradient{};

  experiment() {
    microstep::random_generator random{Hidden};
    model.initialise(random);
    for (std::size_t row = 0; row < rows; ++row) {
      points[row] = {microstep::uniform(random, 2.0f), microstep::uniform(random, 2.0f)};
      labels[row] = static_cast<float>(row % 3) / 2.0f;  // a label may be in between
    }
  }

  float differentiate(std::size_t count) {
    std::array<float, rows> room{};
    gradient.fill(std::numeric_limits<float>::quiet_NaN());  // what it held before counts for nothing
    return model.differentiate(std::span{points}.first(count), std::span{labels}.first(count), room, gradient);
  }

  [[nodiscard]] double loss(const std::vector<double>& p, std::size_t count) const {
    double sum = 0.0;
    for (std::size_t row = 0; row < count; ++row) {
      double logit = p[4 * Hidden];
      for (std::size_t j = 0; j < Hidden; ++j) {
        const double a = p[j] * static_cast<double>(points[row][0]) +
                         p[Hidden + j] * static_cast<double>(points[row][1]) + p[3 * Hidden + j];
        logit += p[2 * Hidden + j] * a / (1.0 + std::fabs(a));
      }
      const auto wanted = static_cast<double>(labels[row]);
      sum += wanted * std::log1p(std::exp(-logit)) + (1.0 - wanted) * std::log1p(std::exp(logit));
    }
    return sum / static_cast<double>(count);
  }
};

TEST_CASE_TEMPLATE("the gradient is that of the loss, for any width and any number of rows", Width,
                   std::integral_constant<std::size_t, 1>, std::integral_constant<std::size_t, 3>,
                   std::integral_constant<std::size_t, 16>, std::integral_constant<std::size_t, 21>) {
  experiment<Width::value> e;
  const std::vector<double> at(e.model.parameters().begin(), e.model.parameters().end());
  for (const std::size_t count : {std::size_t{1}, std::size_t{20}, e.rows}) {
    CAPTURE(count);
    CHECK(static_cast<double>(e.differentiate(count)) == doctest::Approx(e.loss(at, count)).epsilon(1e-6));
    double norm = 0.0;
    double farthest = 0.0;
    for (std::size_t i = 0; i < at.size(); ++i) {
      constexpr double h = 1e-5;  // its third power, and 2^-53 of the loss divided by it, are both below 1e-10
      std::vector<double> above = at, below = at;
      above[i] += h;
      below[i] -= h;
      const double expected = (e.loss(above, count) - e.loss(below, count)) / (2.0 * h);
      norm += expected * expected;
      farthest = std::max(farthest, std::fabs(static_cast<double>(e.gradient[i]) - expected));
    }
    CHECK(farthest <= 1e-6 * std::sqrt(norm));
  }
}

TEST_CASE("the gradient has the same bits on every target") {
  experiment<16> e;
  e.differentiate(e.rows);
  CHECK(examples::parameter_hash(e.gradient) == 0x7b02b4bfce82c9ceu);
}

TEST_CASE("what is no number comes out as none") {
  experiment<16> e;
  e.points[20][1] = std::numeric_limits<float>::quiet_NaN();
  CHECK(std::isnan(e.differentiate(e.rows)));
  CHECK(!microstep::all_finite(e.gradient));
  CHECK(microstep::clip_norm(e.gradient, 1.0f).status == microstep::status::non_finite_gradient);
}

}  // namespace
