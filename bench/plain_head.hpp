// SPDX-License-Identifier: MIT
// A head and its training step in the loops that one writes without a library: static arrays, squared error, a gradient
// array, no check of any input.
#pragma once

#include <cmath>
#include <cstddef>
#include <string_view>

#include "microstep/core/draw.hpp"

// The compiler may know nothing of the numbers.
#if defined(__clang__)
#define PLAIN_APART [[gnu::noinline]]
#else
#define PLAIN_APART [[gnu::noipa]]
#endif

namespace plain {

struct usual_rates {
  static constexpr float momentum = 0.01f, adam = 0.001f;
};

template <std::size_t Count, class Rates = usual_rates>
struct momentum_rule {
  static constexpr std::string_view name = "momentum 0.9";

  void step(float* weight, const float* gradient) noexcept {
    for (std::size_t i = 0; i < Count; ++i) {
      velocity[i] = 0.9f * velocity[i] + gradient[i];
      weight[i] -= Rates::momentum * velocity[i];
    }
  }

  float velocity[Count];
};

template <std::size_t Count, class Rates = usual_rates>
struct adam_rule {
  static constexpr std::string_view name = "adam";

  void step(float* weight, const float* gradient) noexcept {
    power1 *= 0.9f;
    power2 *= 0.999f;
    for (std::size_t i = 0; i < Count; ++i) {
      first[i] = 0.9f * first[i] + 0.1f * gradient[i];
      second[i] = 0.999f * second[i] + 0.001f * gradient[i] * gradient[i];
      weight[i] -= Rates::adam * (first[i] / (1.0f - power1)) / (std::sqrt(second[i] / (1.0f - power2)) + 1e-8f);
    }
  }

  float first[Count], second[Count], power1 = 1.0f, power2 = 1.0f;
};

/// One batch, drawn from the generator, again and again.
template <template <std::size_t, class> class Rule, class Rates, std::size_t Inputs, std::size_t Outputs,
          std::size_t Batch>
class head {
 public:
  explicit head(microstep::random_generator& generator) noexcept {
    for (float& x : input_) x = microstep::normal(generator);
    for (float& y : target_) y = microstep::uniform(generator, 1.0f);
  }

  PLAIN_APART bool step() noexcept {
    float* bias = weight_ + Outputs * Inputs;
    for (std::size_t row = 0; row < Batch; ++row) {
      for (std::size_t out = 0; out < Outputs; ++out) {
        float sum = bias[out];
        for (std::size_t in = 0; in < Inputs; ++in) sum += weight_[out * Inputs + in] * input_[row * Inputs + in];
        error_[row * Outputs + out] = 2.0f / (Batch * Outputs) * (sum - target_[row * Outputs + out]);
      }
    }
    for (float& slope : gradient_) slope = 0.0f;
    for (std::size_t row = 0; row < Batch; ++row) {
      for (std::size_t out = 0; out < Outputs; ++out) {
        const float error = error_[row * Outputs + out];
        for (std::size_t in = 0; in < Inputs; ++in) gradient_[out * Inputs + in] += error * input_[row * Inputs + in];
        gradient_[Outputs * Inputs + out] += error;
      }
    }
    rule_.step(weight_, gradient_);
    return true;
  }

 private:
  static constexpr std::size_t count = Outputs * Inputs + Outputs;
  float weight_[count] = {}, gradient_[count];  // weights [Outputs][Inputs], then biases
  float input_[Batch * Inputs], target_[Batch * Outputs], error_[Batch * Outputs];
  Rule<count, Rates> rule_{};
};

}  // namespace plain
