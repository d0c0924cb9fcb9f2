// SPDX-License-Identifier: MIT
// The program of the README, as an image: a line learnt by momentum, and one by Adam, with what a step costs.
#include <cstdint>

#include "firmware/check.hpp"
#include "microstep/microstep.hpp"
#include "platform/clock.hpp"
#include "platform/stack.hpp"

namespace {

using namespace microstep;
using firmware::check;
using head = linear<1, 1>;

trainer<head, sgd, squared_error, 4> by_momentum{{.optimizer = {.learning_rate = 0.1f, .momentum = 0.9f}}};
trainer<head, adam, squared_error, 4> by_adam{{.optimizer = {.learning_rate = 0.1f}}};

template <class Trainer>
bool learns(Trainer& trained, int steps) noexcept {
  const float x[] = {0.0f, 0.5f, 1.0f, 1.5f}, y[] = {4.0f, 5.5f, 7.0f, 8.5f};  // y = 4 + 3 x
  for (int step = 0; step < steps; ++step) {
    if (trained.step(x, y).status != status::ok) return false;
  }
  const float bias_error = trained.model().bias()[0] - 4.0f;
  const float weight_error = trained.model().weights()[0] - 3.0f;
  return bias_error * bias_error < 1e-8f && weight_error * weight_error < 1e-8f;
}

}  // namespace

int main() {
  const std::uint64_t start = platform::ticks();
  check(learns(by_momentum, 300), "momentum finds y = 4 + 3 x");
  check(learns(by_adam, 1000), "Adam finds y = 4 + 3 x");
  const std::uint64_t taken = platform::ticks() - start;
  platform::write_decimal(taken);
  platform::write(" ticks of ");
  platform::write(platform::clock_in_use().name);
  platform::write(", stack ");
  platform::write_decimal(platform::stack_used());
  platform::write(" bytes\n");
  return firmware::summary();
}
