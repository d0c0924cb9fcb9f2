// SPDX-License-Identifier: MIT
// Steps in parts on threads, for the thread sanitizer: nothing is written by two of them, and what they wrote is there.

#include <cstddef>
#include <cstring>
#include <thread>
#include <vector>

#include "microstep/core/draw.hpp"
#include "microstep/optim/adam.hpp"
#include "microstep/optim/executor.hpp"
#include "microstep/optim/sgd.hpp"

namespace {

constexpr std::size_t count = 64 * 40 + 7;
float weights[count], expected[count], gradient[count];

const auto on_threads = [](std::size_t parts, const auto& job) {
  std::vector<std::jthread> threads;
  for (std::size_t part = 0; part < parts; ++part) threads.emplace_back([&job, part] { job(part); });
};

template <class Optimizer>
bool same_bits(const typename Optimizer::options& options) {
  static Optimizer ours, reference;
  microstep::random_generator generator{1};
  for (std::size_t i = 0; i < count; ++i) weights[i] = expected[i] = microstep::uniform(generator, 1.0f);
  for (std::size_t step = 0; step < 20; ++step) {
    for (float& g : gradient) g = microstep::uniform(generator, 1.0f);
    const microstep::partition division{.parts = 2 + step % 5, .smallest = 64};
    if (microstep::step(ours, options, weights, gradient, division, on_threads) != microstep::status::ok) return false;
    if (microstep::step(reference, options, expected, gradient) != microstep::status::ok) return false;
  }
  return std::memcmp(weights, expected, sizeof weights) == 0 && std::memcmp(&ours, &reference, sizeof ours) == 0;
}

}  // namespace

int main() {
  const bool same = same_bits<microstep::adam<count>>({}) && same_bits<microstep::sgd<count>>({.momentum = 0.9f}) &&
                    same_bits<microstep::sgd<count>>({.momentum = 0.5f, .weight_decay = 0.1f, .nesterov = true});
  return same ? 0 : 1;
}
