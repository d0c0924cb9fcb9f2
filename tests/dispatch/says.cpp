// SPDX-License-Identifier: MIT
// Says which instruction set kernels::step runs on, and takes steps by it and by the header:
//   selected: STATUS [ISA]
//   step: STATUS
//   parameters: A_HASH THE_HEADER'S

#include <cstdint>
#include <cstdio>

#include "microstep/core/draw.hpp"
#include "microstep/kernels/step.hpp"

namespace {

std::uint32_t hash(std::span<const float> values) {
  std::uint32_t sum = 2166136261u;
  for (const float value : values) sum = (sum ^ std::bit_cast<std::uint32_t>(value)) * 16777619u;
  return sum;
}

}  // namespace

int main() {
  constexpr std::size_t count = 203;
  static microstep::nadam<count> optimizer, reference;
  static float weights[count], expected[count], gradient[count];
  microstep::random_generator generator{1};
  for (std::size_t i = 0; i < count; ++i) weights[i] = expected[i] = microstep::uniform(generator, 1.0f);

  const auto selected = microstep::kernels::selected();
  const bool known = selected.status == microstep::status::ok;
  std::printf("selected: %s%s%s\n", to_string(selected.status), known ? " " : "", known ? to_string(selected.isa) : "");
  auto verdict = microstep::status::ok;
  for (int step = 0; step < 10; ++step) {
    for (float& g : gradient) g = microstep::uniform(generator, 1.0f);
    verdict = microstep::kernels::step(optimizer, {}, weights, gradient);
    if (microstep::step(reference, {}, expected, gradient) != microstep::status::ok) return 1;
  }
  std::printf("step: %s\nparameters: %08x %08x\n", to_string(verdict), hash(weights), hash(expected));
  return 0;
}
