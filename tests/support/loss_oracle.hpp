// SPDX-License-Identifier: MIT
// The losses once more, in double precision and the plainest code, with libm: what the library is measured against.
// Nothing here calls the library's arithmetic.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>
#include <vector>

#include "microstep/loss/absolute_error.hpp"
#include "microstep/loss/hinge.hpp"
#include "microstep/loss/huber.hpp"
#include "microstep/loss/logistic.hpp"
#include "microstep/loss/multi_margin.hpp"
#include "microstep/loss/softmax_cross_entropy.hpp"
#include "microstep/loss/squared_error.hpp"

namespace oracle {

/// A mean loss and its derivatives by the predictions.
struct differentiated {
  double value = 0.0;
  std::vector<double> derivatives;
};

namespace detail {

struct term {
  double value, derivative;
};

/// term_of(prediction, target, column) for each element; the mean over all.
template <class TermOf>
differentiated over_elements(std::size_t outputs, const std::vector<double>& predictions, std::span<const float> targets,
                             const TermOf& term_of) {
  differentiated result;
  const auto count = static_cast<double>(targets.size());
  for (std::size_t i = 0; i < targets.size(); ++i) {
    const term t = term_of(predictions[i], static_cast<double>(targets[i]), i % outputs);
    result.value += t.value / count;
    result.derivatives.push_back(t.derivative / count);
  }
  return result;
}

template <class Weights>
double weight_of(const Weights& weights, std::size_t index) {
  if constexpr (Weights::classes == 0) {
    return 1.0;
  } else {
    return static_cast<double>(weights[index]);
  }
}

inline term violation(double missing, int p) {
  if (missing <= 0.0) return {0.0, 0.0};
  return p == 2 ? term{missing * missing, 2.0 * missing} : term{missing, 1.0};
}

}  // namespace detail

inline differentiated differentiate(const microstep::squared_error&, std::size_t outputs,
                                    const std::vector<double>& predictions, std::span<const float> targets) {
  return detail::over_elements(outputs, predictions, targets, [](double x, double y, std::size_t) {
    return detail::term{(x - y) * (x - y), 2.0 * (x - y)};
  });
}

inline differentiated differentiate(const microstep::absolute_error&, std::size_t outputs,
                                    const std::vector<double>& predictions, std::span<const float> targets) {
  return detail::over_elements(outputs, predictions, targets, [](double x, double y, std::size_t) {
    return detail::term{std::abs(x - y), x > y ? 1.0 : x < y ? -1.0 : 0.0};
  });
}

inline differentiated differentiate(const microstep::huber& loss, std::size_t outputs,
                                    const std::vector<double>& predictions, std::span<const float> targets) {
  const auto delta = static_cast<double>(loss.delta);
  return detail::over_elements(outputs, predictions, targets, [=](double x, double y, std::size_t) {
    const double d = x - y;
    if (std::abs(d) <= delta) return detail::term{d * d / 2.0, d};
    return detail::term{delta * (std::abs(d) - delta / 2.0), d > 0.0 ? delta : -delta};
  });
}

inline differentiated differentiate(const microstep::hinge& loss, std::size_t outputs,
                                    const std::vector<double>& predictions, std::span<const float> targets) {
  const auto margin = static_cast<double>(loss.margin);
  return detail::over_elements(outputs, predictions, targets, [=](double x, double y, std::size_t) {
    const detail::term t = detail::violation(margin - y * x, loss.p);
    return detail::term{t.value, -y * t.derivative};
  });
}

template <class Weights>
differentiated differentiate(const microstep::logistic_of<Weights>& loss, std::size_t outputs,
                             const std::vector<double>& predictions, std::span<const float> targets) {
  return detail::over_elements(outputs, predictions, targets, [&](double x, double y, std::size_t column) {
    const double w = detail::weight_of(loss.pos_weight, column);
    const auto minus_log_of = [](double z) { return std::max(-z, 0.0) + std::log1p(std::exp(-std::abs(z))); };
    return detail::term{w * y * minus_log_of(x) + (1.0 - y) * minus_log_of(-x),
                        (1.0 - y) / (1.0 + std::exp(-x)) - w * y / (1.0 + std::exp(x))};
  });
}

template <class Target, class Weights>
differentiated differentiate(const microstep::softmax_cross_entropy_of<Target, Weights>& loss, std::size_t outputs,
                             const std::vector<double>& predictions, std::span<const Target> targets) {
  differentiated result;
  const std::size_t rows = predictions.size() / outputs;
  const auto smoothing = static_cast<double>(loss.label_smoothing);
  for (std::size_t row = 0; row < rows; ++row) {
    const std::span<const double> x = std::span{predictions}.subspan(row * outputs, outputs);
    const double most = *std::max_element(x.begin(), x.end());
    double powers = 0.0;
    for (const double one : x) powers += std::exp(one - most);
    std::vector<double> shares;
    double all = 0.0;
    for (std::size_t j = 0; j < outputs; ++j) {
      double wanted = 0.0;
      if constexpr (microstep::label<Target>) {
        wanted = targets[row] == j ? 1.0 : 0.0;
      } else {
        wanted = static_cast<double>(targets[row * outputs + j]);
      }
      shares.push_back(detail::weight_of(loss.weights, j) *
                       ((1.0 - smoothing) * wanted + smoothing / static_cast<double>(outputs)));
      all += shares[j];
      result.value += shares[j] * (most - x[j] + std::log(powers)) / static_cast<double>(rows);
    }
    for (std::size_t j = 0; j < outputs; ++j) {
      result.derivatives.push_back((all * std::exp(x[j] - most) / powers - shares[j]) / static_cast<double>(rows));
    }
  }
  return result;
}

template <class Label, class Weights>
differentiated differentiate(const microstep::multi_margin_of<Label, Weights>& loss, std::size_t outputs,
                             const std::vector<double>& predictions, std::span<const Label> labels) {
  differentiated result{0.0, std::vector<double>(predictions.size())};
  const auto count = static_cast<double>(predictions.size());
  for (std::size_t row = 0; row < labels.size(); ++row) {
    const std::size_t first = row * outputs, own = first + labels[row];
    const double weight = detail::weight_of(loss.weights, labels[row]) / count;
    for (std::size_t j = first; j < first + outputs; ++j) {
      if (j == own) continue;
      const double missing = static_cast<double>(loss.margin) - predictions[own] + predictions[j];
      const detail::term t = detail::violation(missing, loss.p);
      result.value += weight * t.value;
      result.derivatives[j] += weight * t.derivative;
      result.derivatives[own] -= weight * t.derivative;
    }
  }
  return result;
}

}  // namespace oracle
