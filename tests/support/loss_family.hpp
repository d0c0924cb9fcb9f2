// SPDX-License-Identifier: MIT
// Every loss with the options, targets and error bounds that its tests share.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <vector>

#include <doctest/doctest.h>

#include "microstep/core/draw.hpp"
#include "support/loss_oracle.hpp"

namespace support::losses {

namespace m = microstep;

template <std::size_t Outputs>
m::class_weights<Outputs> uneven_weights() {
  m::class_weights<Outputs> weights;
  for (std::size_t i = 0; i < Outputs; ++i) weights[i] = 0.25f + static_cast<float>(i * 7 % 5);
  return weights;
}

// A family makes all the variants of one loss for a number of outputs.

struct squared_error {
  static constexpr std::size_t least_outputs = 1;
  template <std::size_t>
  static auto variants() {
    return std::array{m::squared_error{}};
  }
};
struct absolute_error {
  static constexpr std::size_t least_outputs = 1;
  template <std::size_t>
  static auto variants() {
    return std::array{m::absolute_error{}};
  }
};
struct huber {
  static constexpr std::size_t least_outputs = 1;
  template <std::size_t>
  static auto variants() {
    return std::array{m::huber{}, m::huber{.delta = 0.1f}, m::huber{.delta = 8.0f}};
  }
};
struct hinge {
  static constexpr std::size_t least_outputs = 1;
  template <std::size_t>
  static auto variants() {
    return std::array{m::hinge{}, m::hinge{.p = 2}, m::hinge{.margin = 0.0f}, m::hinge{.margin = 2.5f, .p = 2}};
  }
};
struct logistic {
  static constexpr std::size_t least_outputs = 1;
  template <std::size_t>
  static auto variants() {
    return std::array{m::logistic{}};
  }
};
struct weighted_logistic {
  static constexpr std::size_t least_outputs = 1;
  template <std::size_t Outputs>
  static auto variants() {
    return std::array{m::weighted_logistic<Outputs>{}, m::weighted_logistic<Outputs>{uneven_weights<Outputs>()}};
  }
};
struct multi_margin {
  static constexpr std::size_t least_outputs = 2;
  template <std::size_t>
  static auto variants() {
    return std::array{m::multi_margin{}, m::multi_margin{.p = 2}, m::multi_margin{.margin = 0.5f}};
  }
};
struct weighted_multi_margin {
  static constexpr std::size_t least_outputs = 2;
  template <std::size_t Outputs>
  static auto variants() {
    using loss = m::weighted_multi_margin<Outputs>;
    return std::array{loss{}, loss{.p = 2, .weights = uneven_weights<Outputs>()}};
  }
};
template <class Target>
struct cross_entropy {
  static constexpr std::size_t least_outputs = 2;
  template <std::size_t>
  static auto variants() {
    using loss = m::softmax_cross_entropy_of<Target>;
    return std::array{loss{}, loss{.label_smoothing = 0.125f}, loss{.label_smoothing = 1.0f}};
  }
};
template <class Target>
struct weighted_cross_entropy {
  static constexpr std::size_t least_outputs = 2;
  template <std::size_t Outputs>
  static auto variants() {
    using loss = m::softmax_cross_entropy_of<Target, m::class_weights<Outputs>>;
    return std::array{loss{.weights = uneven_weights<Outputs>()},
                      loss{.label_smoothing = 0.125f, .weights = uneven_weights<Outputs>()}};
  }
};

#define MICROSTEP_LOSS_FAMILIES                                                                                 \
  support::losses::squared_error, support::losses::absolute_error, support::losses::huber,                      \
      support::losses::hinge, support::losses::logistic, support::losses::weighted_logistic,                    \
      support::losses::multi_margin, support::losses::weighted_multi_margin,                                    \
      support::losses::cross_entropy<std::uint8_t>, support::losses::cross_entropy<float>,                      \
      support::losses::weighted_cross_entropy<std::uint16_t>, support::losses::weighted_cross_entropy<float>

template <class Loss>
inline constexpr bool takes_any_target =
    std::is_same_v<Loss, m::squared_error> || std::is_same_v<Loss, m::absolute_error> || std::is_same_v<Loss, m::huber>;
template <class Loss>
inline constexpr bool is_hinge = std::is_same_v<Loss, m::hinge>;
template <class Loss>
inline constexpr bool is_logistic = false;
template <class Weights>
inline constexpr bool is_logistic<m::logistic_of<Weights>> = true;
template <class Loss>
inline constexpr bool is_cross_entropy = false;
template <class Target, class Weights>
inline constexpr bool is_cross_entropy<m::softmax_cross_entropy_of<Target, Weights>> = true;
template <class Loss>
inline constexpr bool is_multi_margin = false;
template <class Label, class Weights>
inline constexpr bool is_multi_margin<m::multi_margin_of<Label, Weights>> = true;

/// Targets that the loss takes, at random; of probabilities some are 0 and 1.
template <class Loss>
std::vector<typename Loss::target> targets(const Loss&, m::random_generator& generator, std::size_t rows,
                                           std::size_t outputs) {
  using target = typename Loss::target;
  std::vector<target> drawn(m::label<target> ? rows : rows * outputs);
  if constexpr (m::label<target>) {
    for (target& label : drawn) label = static_cast<target>(generator() % outputs);
  } else if constexpr (is_hinge<Loss>) {
    for (float& side : drawn) side = generator() % 2 == 0 ? -1.0f : 1.0f;
  } else if constexpr (is_logistic<Loss>) {
    for (float& share : drawn) share = std::clamp(0.5f + m::uniform(generator, 1.0f), 0.0f, 1.0f);
  } else if constexpr (is_cross_entropy<Loss>) {
    for (std::size_t row = 0; row < rows; ++row) {
      const std::span<float> shares = std::span{drawn}.subspan(row * outputs, outputs);
      float sum = 0.0f;
      for (float& share : shares) sum += share = std::max(0.0f, m::uniform(generator, 1.0f));
      if (sum == 0.0f) sum = shares[0] = 1.0f;
      for (float& share : shares) share /= sum;
    }
  } else {
    for (float& value : drawn) value = m::normal(generator);
  }
  return drawn;
}

template <class Weights>
double largest(const Weights& weights) {
  double most = Weights::classes == 0 ? 1.0 : 0.0;
  for (std::size_t i = 0; i < Weights::classes; ++i) most = std::max(most, oracle::detail::weight_of(weights, i));
  return most;
}

/// How far a value and each derivative may be from the oracle's: what the comment of each loss says.
struct bounds {
  double value = 0.0;
  std::vector<double> derivatives;
};

template <class Loss>
bounds stated(const Loss& loss, std::size_t outputs, const std::vector<double>& x,
              std::span<const typename Loss::target> targets, const oracle::differentiated& expected,
              m::arithmetic arithmetic) {
  constexpr double u = 0x1p-24;
  const std::size_t rows = x.size() / outputs;
  const auto count = static_cast<double>(x.size());
  const double by_element = std::ceil(count / 16.0);
  const double by_row = std::ceil(static_cast<double>(rows) / 16.0);
  const double in_row = std::min(static_cast<double>(outputs), std::ceil(static_cast<double>(outputs) / 16.0) + 4.0);
  bounds result{0x1p-100, {}};
  const auto each = [&](double roundings) {
    for (const double d : expected.derivatives) result.derivatives.push_back(roundings * u * std::abs(d));
  };
  if constexpr (std::is_same_v<Loss, m::squared_error>) {
    result.value += (by_element + 6.0) * u * expected.value;
    each(3.0);
  } else if constexpr (std::is_same_v<Loss, m::absolute_error>) {
    result.value += (by_element + 6.0) * u * expected.value;
    each(2.0);
  } else if constexpr (std::is_same_v<Loss, m::huber>) {
    result.value += (by_element + 9.0) * u * expected.value;
    each(3.0);
  } else if constexpr (is_hinge<Loss>) {
    result.value += (by_element + 5.0 + loss.p) * u * expected.value;
    each(3.0);
    for (std::size_t i = 0; i < x.size(); ++i) {
      const double margin = static_cast<double>(loss.margin);
      const double missing = margin - x[i] * static_cast<double>(targets[i]);
      const double off = u * (margin + std::abs(x[i]));
      result.value += loss.p * (loss.p == 2 ? std::max(missing, 0.0) : 1.0) * off / count;
      if (loss.p == 2) result.derivatives[i] += 2.0 * off / count;
    }
  } else if constexpr (is_multi_margin<Loss>) {
    result.value += (in_row + by_row + 6.0 + loss.p) * u * expected.value;
    result.derivatives.resize(x.size());
    for (std::size_t row = 0; row < rows; ++row) {
      const std::size_t first = row * outputs, own = first + targets[row];
      const double weight = oracle::detail::weight_of(loss.weights, targets[row]) / count;
      double sum = 0.0;
      for (std::size_t j = first; j < first + outputs; ++j) {
        if (j == own) continue;
        const double missing = std::max(static_cast<double>(loss.margin) - x[own] + x[j], 0.0);
        const double off = 2.0 * u * (static_cast<double>(loss.margin) + std::abs(x[own]) + std::abs(x[j]));
        result.value += weight * loss.p * (loss.p == 2 ? missing : 1.0) * off;
        result.derivatives[j] = 4.0 * u * std::abs(expected.derivatives[j]) + (loss.p == 2 ? 2.0 * weight * off : 0.0);
        sum += result.derivatives[j];
      }
      result.derivatives[own] = sum + in_row * u * std::abs(expected.derivatives[own]);
    }
  } else if constexpr (is_logistic<Loss>) {
    // A division of packs is an estimate in fast arithmetic.
    const double more = arithmetic == m::arithmetic::fast ? 10.0 : 0.0;
    result.value += (by_element + 14.0 + more) * u * expected.value + 0x1p-64 * largest(loss.pos_weight);
    for (std::size_t i = 0; i < x.size(); ++i) {
      const auto y = static_cast<double>(targets[i]);
      const double weight = oracle::detail::weight_of(loss.pos_weight, i % outputs);
      const double terms = (1.0 - y) / (1.0 + std::exp(-x[i])) + weight * y / (1.0 + std::exp(x[i]));
      result.derivatives.push_back(((10.0 + more) * u * terms + 0x1p-64 * largest(loss.pos_weight)) / count);
    }
  } else {
    static_assert(is_cross_entropy<Loss>);
    const double weight = largest(loss.weights);
    double difference = 1.0;
    for (std::size_t row = 0; row < rows; ++row) {
      const auto [least, most] = std::minmax_element(x.begin() + static_cast<std::ptrdiff_t>(row * outputs),
                                                     x.begin() + static_cast<std::ptrdiff_t>((row + 1) * outputs));
      difference = std::max(difference, *most - *least);
    }
    result.value += (in_row + by_element + 8.0) * u * weight * difference;
    result.derivatives.assign(x.size(), (in_row + 9.0) * u * weight / static_cast<double>(rows));
  }
  return result;
}

}  // namespace support::losses

TYPE_TO_STRING_AS("squared_error", support::losses::squared_error);
TYPE_TO_STRING_AS("absolute_error", support::losses::absolute_error);
TYPE_TO_STRING_AS("huber", support::losses::huber);
TYPE_TO_STRING_AS("hinge", support::losses::hinge);
TYPE_TO_STRING_AS("logistic", support::losses::logistic);
TYPE_TO_STRING_AS("weighted_logistic", support::losses::weighted_logistic);
TYPE_TO_STRING_AS("multi_margin", support::losses::multi_margin);
TYPE_TO_STRING_AS("weighted_multi_margin", support::losses::weighted_multi_margin);
TYPE_TO_STRING_AS("softmax_cross_entropy of labels", support::losses::cross_entropy<std::uint8_t>);
TYPE_TO_STRING_AS("softmax_cross_entropy of probabilities", support::losses::cross_entropy<float>);
TYPE_TO_STRING_AS("weighted softmax_cross_entropy of labels", support::losses::weighted_cross_entropy<std::uint16_t>);
TYPE_TO_STRING_AS("weighted softmax_cross_entropy of probabilities", support::losses::weighted_cross_entropy<float>);
