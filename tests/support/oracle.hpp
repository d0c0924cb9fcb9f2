// SPDX-License-Identifier: MIT
// The rules once more, in double precision and the plainest code: what the library is measured against. Nothing here
// calls the library's arithmetic.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>
#include <vector>

#include "microstep/optim/adadelta.hpp"
#include "microstep/optim/adagrad.hpp"
#include "microstep/optim/adam.hpp"
#include "microstep/optim/adamax.hpp"
#include "microstep/optim/lion.hpp"
#include "microstep/optim/nadam.hpp"
#include "microstep/optim/radam.hpp"
#include "microstep/optim/rmsprop.hpp"
#include "microstep/optim/sgd.hpp"

namespace oracle {

inline double widen(float value) { return static_cast<double>(value); }
inline std::vector<double> widen(std::span<const float> values) { return {values.begin(), values.end()}; }

/// The gradient that a rule with coupled decay sees.
template <class Options>
double seen_gradient(const Options& o, double weight, double gradient) {
  if constexpr (requires { o.maximize; }) {
    if (o.maximize) gradient = -gradient;
  }
  return gradient + widen(o.weight_decay) * weight;
}

/// A running mean. A fraction's two parts are each rounded to float: that is the option's rounding, not the rule's.
inline void gather(double& mean, microstep::fraction memory, double value) {
  mean = widen(memory.value) * mean + widen(memory.complement) * value;
}

/// 1 - beta^t.
inline double correction(microstep::fraction beta, int t) {
  return -std::expm1(t * std::log1p(-widen(beta.complement)));
}

/// torch.optim.SGD.
class sgd {
 public:
  explicit sgd(std::size_t count) : velocity_(count) {}

  void step(const microstep::sgd_options& o, std::vector<double>& weights, const std::vector<double>& gradient) {
    const double momentum = widen(o.momentum);
    for (std::size_t i = 0; i < weights.size(); ++i) {
      double g = seen_gradient(o, weights[i], gradient[i]);
      if (momentum != 0.0) {
        velocity_[i] = moving_ ? momentum * velocity_[i] + widen(o.dampening.complement) * g : g;
        g = o.nesterov ? g + momentum * velocity_[i] : velocity_[i];
      }
      weights[i] -= widen(o.learning_rate) * g;
    }
    moving_ = moving_ || momentum != 0.0;
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
    const double rate = widen(o.learning_rate);
    for (std::size_t i = 0; i < weights.size(); ++i) {
      double g = seen_gradient(o, weights[i], gradient[i]);
      if (decoupled_) {
        g = o.maximize ? -gradient[i] : gradient[i];
        weights[i] *= 1.0 - rate * widen(o.weight_decay);
      }
      gather(first_[i], o.beta1, g);
      gather(second_[i], o.beta2, g * g);
      largest_[i] = std::max(largest_[i], second_[i]);
      const double divisor = amsgrad_ ? largest_[i] : second_[i];
      weights[i] -= rate / correction(o.beta1, steps_) * first_[i] /
                    (std::sqrt(divisor / correction(o.beta2, steps_)) + widen(o.epsilon));
    }
  }

 private:
  std::vector<double> first_, second_, largest_;
  bool decoupled_, amsgrad_;
  int steps_ = 0;
};

/// torch.optim.RMSprop; options without a momentum have none.
class rmsprop {
 public:
  rmsprop(std::size_t count, bool centered) : square_(count), mean_(count), velocity_(count), centered_{centered} {}

  template <class Options>
  void step(const Options& o, std::vector<double>& weights, const std::vector<double>& gradient) {
    double momentum = 0.0;
    if constexpr (requires { o.momentum; }) momentum = widen(o.momentum);
    for (std::size_t i = 0; i < weights.size(); ++i) {
      const double g = seen_gradient(o, weights[i], gradient[i]);
      gather(square_[i], o.alpha, g * g);
      gather(mean_[i], o.alpha, g);
      const double variance = centered_ ? std::max(square_[i] - mean_[i] * mean_[i], 0.0) : square_[i];
      velocity_[i] = momentum * velocity_[i] + g / (std::sqrt(variance) + widen(o.epsilon));
      weights[i] -= widen(o.learning_rate) * velocity_[i];
    }
  }

 private:
  std::vector<double> square_, mean_, velocity_;
  bool centered_;
};

/// torch.optim.Adagrad.
class adagrad {
 public:
  explicit adagrad(std::size_t count) : sum_(count) {}

  void step(const microstep::adagrad_options& o, std::vector<double>& weights, const std::vector<double>& gradient) {
    const double rate = widen(o.learning_rate) / (1.0 + steps_ * widen(o.learning_rate_decay));
    for (std::size_t i = 0; i < weights.size(); ++i) {
      const double g = seen_gradient(o, weights[i], gradient[i]);
      if (steps_ == 0) sum_[i] = widen(o.initial_accumulator);
      sum_[i] += g * g;
      weights[i] -= rate * g / (std::sqrt(sum_[i]) + widen(o.epsilon));
    }
    ++steps_;
  }

 private:
  std::vector<double> sum_;
  int steps_ = 0;
};

/// torch.optim.Adadelta.
class adadelta {
 public:
  explicit adadelta(std::size_t count) : square_(count), change_(count) {}

  void step(const microstep::adadelta_options& o, std::vector<double>& weights, const std::vector<double>& gradient) {
    const double epsilon = widen(o.epsilon);
    for (std::size_t i = 0; i < weights.size(); ++i) {
      const double g = seen_gradient(o, weights[i], gradient[i]);
      gather(square_[i], o.rho, g * g);
      const double change = std::sqrt((change_[i] + epsilon) / (square_[i] + epsilon)) * g;
      gather(change_[i], o.rho, change * change);
      weights[i] -= widen(o.learning_rate) * change;
    }
  }

 private:
  std::vector<double> square_, change_;
};

/// torch.optim.Adamax.
class adamax {
 public:
  explicit adamax(std::size_t count) : first_(count), largest_(count) {}

  void step(const microstep::adamax_options& o, std::vector<double>& weights, const std::vector<double>& gradient) {
    ++steps_;
    for (std::size_t i = 0; i < weights.size(); ++i) {
      const double g = seen_gradient(o, weights[i], gradient[i]);
      gather(first_[i], o.beta1, g);
      largest_[i] = std::max(widen(o.beta2.value) * largest_[i], std::abs(g) + widen(o.epsilon));
      weights[i] -= widen(o.learning_rate) / correction(o.beta1, steps_) * first_[i] / largest_[i];
    }
  }

 private:
  std::vector<double> first_, largest_;
  int steps_ = 0;
};

/// torch.optim.NAdam: 2.0's, or that of 1.10 to 1.13.
class nadam {
 public:
  explicit nadam(std::size_t count) : first_(count), second_(count) {}

  void step(const microstep::nadam_options& o, std::vector<double>& weights, const std::vector<double>& gradient) {
    ++steps_;
    const auto momentum = [&](int t) {
      return widen(o.beta1.value) * (1.0 - 0.5 * std::pow(0.96, t * widen(o.momentum_decay)));
    };
    const double now = momentum(steps_);
    const double next = momentum(steps_ + 1);
    product_ *= now;
    const double ahead = product_ * next * (o.product == microstep::nadam_product::torch_1 ? now : 1.0);
    for (std::size_t i = 0; i < weights.size(); ++i) {
      const double g = seen_gradient(o, weights[i], gradient[i]);
      gather(first_[i], o.beta1, g);
      gather(second_[i], o.beta2, g * g);
      const double divisor = std::sqrt(second_[i] / correction(o.beta2, steps_)) + widen(o.epsilon);
      weights[i] -= widen(o.learning_rate) * (1.0 - now) / (1.0 - product_) * g / divisor;
      weights[i] -= widen(o.learning_rate) * next / (1.0 - ahead) * first_[i] / divisor;
    }
  }

 private:
  std::vector<double> first_, second_;
  double product_ = 1.0;
  int steps_ = 0;
};

/// How many gradients RAdam's second moment has in effect seen after t steps, as the paper writes it; Real is double or
/// long double.
template <class Real>
Real effective_length(Real beta, int t) {
  const Real power = std::pow(beta, static_cast<Real>(t));
  return Real{2} / (Real{1} - beta) - Real{1} - Real{2} * static_cast<Real>(t) * power / (Real{1} - power);
}

/// torch.optim.RAdam.
class radam {
 public:
  explicit radam(std::size_t count) : first_(count), second_(count) {}

  void step(const microstep::radam_options& o, std::vector<double>& weights, const std::vector<double>& gradient) {
    ++steps_;
    const double beta2 = 1.0 - widen(o.beta2.complement);
    const double limit = 2.0 / (1.0 - beta2) - 1.0;
    const double rho = effective_length(beta2, steps_);
    for (std::size_t i = 0; i < weights.size(); ++i) {
      const double g = seen_gradient(o, weights[i], gradient[i]);
      gather(first_[i], o.beta1, g);
      gather(second_[i], o.beta2, g * g);
      double change = widen(o.learning_rate) * first_[i] / correction(o.beta1, steps_);
      if (rho > 5.0) {
        change *= std::sqrt((rho - 4.0) * (rho - 2.0) * limit / ((limit - 4.0) * (limit - 2.0) * rho));
        change *= std::sqrt(correction(o.beta2, steps_)) / (std::sqrt(second_[i]) + widen(o.epsilon));
      }
      weights[i] -= change;
    }
  }

 private:
  std::vector<double> first_, second_;
  int steps_ = 0;
};

/// Lion as in Algorithm 2 of its paper.
class lion {
 public:
  explicit lion(std::size_t count) : first_(count) {}

  void step(const microstep::lion_options& o, std::vector<double>& weights, const std::vector<double>& gradient) {
    for (std::size_t i = 0; i < weights.size(); ++i) {
      double mixture = first_[i];
      gather(mixture, o.beta1, gradient[i]);
      const double sign = mixture > 0.0 ? 1.0 : mixture < 0.0 ? -1.0 : 0.0;
      weights[i] -= widen(o.learning_rate) * (sign + widen(o.weight_decay) * weights[i]);
      gather(first_[i], o.beta2, gradient[i]);
    }
  }

 private:
  std::vector<double> first_;
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
