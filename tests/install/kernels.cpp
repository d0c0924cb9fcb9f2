// SPDX-License-Identifier: MIT
// What a consumer of microstep::kernels builds, for any CPU: the bits of the header's step.

#include <microstep/kernels/step.hpp>
#include <microstep/microstep.hpp>

#include <cstdio>
#include <cstring>

int main() {
  constexpr std::size_t count = 5000;
  static microstep::adamw<count> optimizer, reference;
  static float weights[count], expected[count], gradient[count];
  microstep::random_generator random{1};
  for (int step = 0; step < 10; ++step) {
    for (float& g : gradient) g = microstep::uniform(random, 1.0f);
    const auto status = microstep::kernels::step(optimizer, {}, weights, gradient);
    if (status != microstep::status::ok) {
      std::printf("step %d: %s\n", step, microstep::to_string(status));
      return 1;
    }
    if (microstep::step(reference, {}, expected, gradient) != microstep::status::ok) return 1;
  }
  std::printf("on %s\n", to_string(microstep::kernels::selected().isa));
  return std::memcmp(weights, expected, sizeof weights) == 0 ? 0 : 1;
}
