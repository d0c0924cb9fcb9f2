// SPDX-License-Identifier: MIT
// The rules once more, in double precision and the plainest code: what the library is measured against. Nothing here
// calls the library's arithmetic.
#pragma once

#include <cmath>
#include <cstddef>
#include <span>
#include <vector>

#include "microstep/optim/adam.hpp"
#include "microstep/optim/sgd.hpp"

namespace oracle {

inline std::vector<double> widen(std::span<const float> values) { return {values.begin(), values.end()}; }

/// torch.optim.SGD.
class sgd {
 public:
  explicit sgd(std::size_t count) : velocity_(count) {}

  void step(const microstep::sgd_options& o, std::vector<double>& weights, const std::vector<double>& gradient) {
    const double momentum = static_cast<double>(o.momentum);
    for (std::size_t i = 0; i < weights.size(); ++i) {
      double g = o.maximize ? -gradient[i] : gradient[i];
      g += static_cast<double>(o.weight_decay) * weights[i];
      if (momentum != 0.0) {
        velocity_[i] = moving_ ? momentum * velocity_[i] + static_cast<double>(o.dampening.complement) * g : g;
        g = o.nesterov ? g + momentum * velocity_[i] : velocity_[i];
      }
      weights[i] -= static_cast<double>(o.learning_rate) * g;
    }
    moving_ = momentum != 0.0;
  }

 private:
  std::vector<double> velocity_;
  bool moving_ = false;
};

/// torch.optim.Adam and torch.optim.AdamW, with and without amsgrad.
class adam {
 public:
  adam(std::size_t count, bool decoupled, bool amsgrad)
      : first_(count), second_(count), largest_(count), decoupled_{decoupled}, amsgrad_{amsgrad} {}

  template <class Options>
  void step(const Options& o, std::vector<double>& weights, const std::vector<double>& gradient) {
    ++steps_;
    const double rate = static_cast<double>(o.learning_rate);
    const double decay = static_cast<double>(o.weight_decay);
    const double beta1 = 1.0 - static_cast<double>(o.beta1.complement);
    const double beta2 = 1.0 - static_cast<double>(o.beta2.complement);
    const double correction1 = 1.0 - std::pow(beta1, steps_);
    const double correction2 = 1.0 - std::pow(beta2, steps_);
    for (std::size_t i = 0; i < weights.size(); ++i) {
      double g = o.maximize ? -gradient[i] : gradient[i];
      if (decoupled_) {
        weights[i] *= 1.0 - rate * decay;
      } else {
        g += decay * weights[i];
      }
      first_[i] = beta1 * first_[i] + (1.0 - beta1) * g;
      second_[i] = beta2 * second_[i] + (1.0 - beta2) * g * g;
      largest_[i] = std::fmax(largest_[i], second_[i]);
      const double divisor = amsgrad_ ? largest_[i] : second_[i];
      weights[i] -= rate / correction1 * first_[i] /
                    (std::sqrt(divisor) / std::sqrt(correction2) + static_cast<double>(o.epsilon));
    }
  }

 private:
  std::vector<double> first_, second_, largest_;
  bool decoupled_, amsgrad_;
  int steps_ = 0;
};

/// prediction = weights * input + bias and the mean squared error; parameters as microstep::linear orders them.
struct linear {
  std::size_t inputs, outputs;

  std::vector<double> forward(const std::vector<double>& parameters, const std::vector<double>& rows) const {
    std::vector<double> predictions;
    for (std::size_t row = 0; row < rows.size() / inputs; ++row) {
      for (std::size_t output = 0; output < outputs; ++output) {
        double sum = parameters[outputs * inputs + output];
        for (std::size_t i = 0; i < inputs; ++i) sum += parameters[output * inputs + i] * rows[row * inputs + i];
        predictions.push_back(sum);
      }
    }
    return predictions;
  }

  /// Replaces predictions by errors, the derivatives of the mean loss; returns the mean loss.
  static double differentiate(std::vector<double>& predictions, const std::vector<double>& targets) {
    double sum = 0.0;
    const auto count = static_cast<double>(targets.size());
    for (std::size_t i = 0; i < targets.size(); ++i) {
      const double difference = predictions[i] - targets[i];
      sum += difference * difference;
      predictions[i] = 2.0 * difference / count;
    }
    return sum / count;
  }

  std::vector<double> backward(const std::vector<double>& rows, const std::vector<double>& errors) const {
    std::vector<double> gradient(outputs * (inputs + 1));
    for (std::size_t row = 0; row < rows.size() / inputs; ++row) {
      for (std::size_t output = 0; output < outputs; ++output) {
        const double error = errors[row * outputs + output];
        for (std::size_t i = 0; i < inputs; ++i) gradient[output * inputs + i] += error * rows[row * inputs + i];
        gradient[outputs * inputs + output] += error;
      }
    }
    return gradient;
  }
};

}  // namespace oracle
