// SPDX-License-Identifier: MIT
// What a consumer of microstep builds: y = 1 + 2 a - 3 b, learned from its own draws.

#include <microstep/microstep.hpp>

#include <array>
#include <cstdio>

int main() {
  using model = microstep::linear<2, 1>;
  static microstep::trainer<model, microstep::sgd, microstep::squared_error, 8> trainer{
      {.optimizer = {.learning_rate = 0.1f, .momentum = 0.9f}}};
  microstep::random_generator random{1};
  trainer.model().initialise(random);

  float loss = 0.0f;
  for (int step = 0; step < 300; ++step) {
    std::array<float, 16> inputs{};
    std::array<float, 8> targets{};
    for (std::size_t row = 0; row < targets.size(); ++row) {
      const float a = inputs[2 * row] = microstep::uniform(random);
      const float b = inputs[2 * row + 1] = microstep::uniform(random);
      targets[row] = 1.0f + 2.0f * a - 3.0f * b;
    }
    const auto report = trainer.step(inputs, targets);
    if (report.status != microstep::status::ok) {
      std::printf("step %d: %s\n", step, microstep::to_string(report.status));
      return 1;
    }
    loss = report.loss;
  }
  std::printf("loss %g\n", static_cast<double>(loss));
  return loss < 1e-6f ? 0 : 1;
}
