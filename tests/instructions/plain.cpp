// SPDX-License-Identifier: MIT
// The same training steps in the loops that one writes without a library, compiled at -O3.
#include <cmath>
#include <cstddef>
#include <string_view>

#include "instructions/count.hpp"
#include "microstep/core/draw.hpp"

namespace microstep::instructions {

namespace {

template <std::size_t Count>
struct momentum {
  static constexpr std::string_view name = "momentum 0.9";

  void step(float* weight, const float* gradient) noexcept {
    for (std::size_t i = 0; i < Count; ++i) {
      velocity[i] = 0.9f * velocity[i] + gradient[i];
      weight[i] -= 0.01f * velocity[i];
    }
  }

  float velocity[Count];
};

template <std::size_t Count>
struct adam {
  static constexpr std::string_view name = "adam";

  void step(float* weight, const float* gradient) noexcept {
    power1 *= 0.9f;
    power2 *= 0.999f;
    for (std::size_t i = 0; i < Count; ++i) {
      first[i] = 0.9f * first[i] + 0.1f * gradient[i];
      second[i] = 0.999f * second[i] + 0.001f * gradient[i] * gradient[i];
      weight[i] -= 0.001f * (first[i] / (1.0f - power1)) / (std::sqrt(second[i] / (1.0f - power2)) + 1e-8f);
    }
  }

  float first[Count], second[Count], power1 = 1.0f, power2 = 1.0f;
};

template <template <std::size_t> class Rule, std::size_t Inputs, std::size_t Outputs, std::size_t Batch>
class head {
 public:
  explicit head(random_generator& generator) noexcept {
    for (float& x : input_) x = normal(generator);
    for (float& y : target_) y = uniform(generator, 1.0f);
  }

  [[gnu::noipa]] bool step() noexcept {
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
  Rule<count> rule_{};
};

template <template <std::size_t> class Rule, std::size_t Inputs, std::size_t Outputs, std::size_t Batch>
bool count_one(std::string_view name, std::string_view batch) {
  random_generator generator{1};
  static head<Rule, Inputs, Outputs, Batch> trained{generator};
  return count(1, {name_of<arithmetic::strict>, name, batch, Rule<1>::name}, [] { return trained.step(); });
}

template <std::size_t Inputs, std::size_t Outputs>
bool count_head(std::string_view name) {
  bool done = count_one<momentum, Inputs, Outputs, 1>(name, "1");
  done = count_one<adam, Inputs, Outputs, 1>(name, "1") && done;
  done = count_one<momentum, Inputs, Outputs, 8>(name, "8") && done;
  return count_one<adam, Inputs, Outputs, 8>(name, "8") && done;
}

}  // namespace

bool count_plain_loops() {
  bool done = count_head<64, 10>("64 -> 10, plain loops");
  done = count_head<16, 4>("16 -> 4, plain loops") && done;
  return count_head<1, 1>("1 -> 1, plain loops") && done;
}

}  // namespace microstep::instructions
