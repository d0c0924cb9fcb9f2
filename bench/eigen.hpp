// SPDX-License-Identifier: MIT
// The rival that a C++ programmer reaches for: Eigen with fixed sizes, products without temporaries, everything in
// place.
#pragma once

#include <Eigen/Core>
#include <cmath>
#include <cstddef>

namespace eigen {

template <int Rows, int Columns>
using matrix = Eigen::Matrix<float, Rows, Columns, Columns == 1 && Rows != 1 ? Eigen::ColMajor : Eigen::RowMajor>;
template <std::size_t Count>
using numbers = Eigen::Map<Eigen::Array<float, static_cast<int>(Count), 1>, Eigen::Aligned16>;
template <std::size_t Count>
using constants = Eigen::Map<const Eigen::Array<float, static_cast<int>(Count), 1>, Eigen::Aligned16>;

/// Two expressions.
template <std::size_t Count>
void momentum(float* weight, float* velocity, const float* gradient, float rate, float keep) {
  numbers<Count> w{weight}, v{velocity};
  v = keep * v + constants<Count>{gradient};
  w -= rate * v;
}

/// Three expressions; the bias corrections are products that the caller keeps.
template <std::size_t Count>
void adam(float* weight, float* first, float* second, const float* gradient, float rate, float correction1,
          float correction2) {
  numbers<Count> w{weight}, m{first}, v{second};
  const constants<Count> g{gradient};
  m = 0.9f * m + 0.1f * g;
  v = 0.999f * v + 0.001f * g.square();
  w -= (rate / correction1) * m / ((v * (1.0f / correction2)).sqrt() + 1e-8f);
}

struct momentum_rule {
  template <std::size_t Count>
  struct state {
    alignas(64) float velocity[Count]{};
    void step(float* weight, const float* gradient, float rate) {
      momentum<Count>(weight, velocity, gradient, rate, 0.9f);
    }
  };
};
struct adam_rule {
  template <std::size_t Count>
  struct state {
    alignas(64) float first[Count]{}, second[Count]{};
    float power1 = 1.0f, power2 = 1.0f;
    void step(float* weight, const float* gradient, float rate) {
      power1 *= 0.9f;
      power2 *= 0.999f;
      adam<Count>(weight, first, second, gradient, rate, 1.0f - power1, 1.0f - power2);
    }
  };
};

/// linear with squared error: parameters and their gradient lie as ours do, so that one update takes both.
template <class Rule, std::size_t Inputs, std::size_t Outputs, std::size_t Batch>
class head {
  static constexpr int inputs = static_cast<int>(Inputs), outputs = static_cast<int>(Outputs),
                       batch = static_cast<int>(Batch);
  static constexpr std::size_t count = Outputs * (Inputs + 1);
  using weights = Eigen::Map<matrix<outputs, inputs>>;
  using bias = Eigen::Map<Eigen::Matrix<float, 1, outputs>>;

 public:
  /// The loss.
  float step(const float* rows, const float* targets, float rate) {
    const Eigen::Map<const matrix<batch, inputs>> x{rows};
    const Eigen::Map<const matrix<batch, outputs>> y{targets};
    error_.noalias() = x * weights{parameters_}.transpose();
    error_.rowwise() += bias{parameters_ + Outputs * Inputs};
    error_ -= y;
    const float loss = error_.squaredNorm() * (1.0f / (Batch * Outputs));
    error_ *= 2.0f / (Batch * Outputs);
    weights{gradient_}.noalias() = error_.transpose() * x;
    bias{gradient_ + Outputs* Inputs} = error_.colwise().sum();
    rule_.step(parameters_, gradient_, rate);
    return loss;
  }

 private:
  alignas(64) float parameters_[count]{};
  alignas(64) float gradient_[count]{};
  matrix<batch, outputs> error_;
  typename Rule::template state<count> rule_;
};

}  // namespace eigen
