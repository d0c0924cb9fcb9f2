// SPDX-License-Identifier: MIT
// The file to start a firmware from: a device learns to tell four classes apart by sixteen features, such as a filter
// bank or a frozen network delivers. It is an image for a microcontroller without an operating system, and a program
// for Linux boards and PCs. All that is printed is the same everywhere, but for the line that begins with "here:".
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "microstep/microstep.hpp"
#include "parameter_hash.hpp"
#include "platform/clock.hpp"
#include "platform/console.hpp"
#include "platform/stack.hpp"

namespace {

using namespace microstep;

constexpr std::size_t features = 16, classes = 4, samples = 64, batch = 8, epochs = 20;

using head = linear<features, classes>;
using head_trainer = trainer<head, adam, squared_error, batch>;
constexpr head_trainer::options_type options{.optimizer = {.learning_rate = 0.01f}};
static_assert(options.check() == status::ok);

// The RAM that training takes: a model, Adam's moments, a batch of errors. Static, so that the linker counts it.
head_trainer learner{options};
static_assert(sizeof learner <= 1264);  // 1000 without vector registers

// What there is to learn from, in flash. In a product these are recordings; here each class is a cloud of its own.
struct data_set {
  std::array<float, samples * features> inputs{};
  std::array<std::uint8_t, samples> labels{};

  [[nodiscard]] constexpr auto row(std::size_t sample) const noexcept {
    return std::span{inputs}.subspan(sample * features, features);
  }
};

constexpr data_set record(std::uint64_t seed) noexcept {
  random_generator places{1}, noise{seed};
  std::array<float, classes * features> centre{};
  for (float& x : centre) x = uniform(places, 1.0f);
  data_set data;
  for (std::size_t sample = 0; sample < samples; ++sample) {
    const std::size_t label = sample % classes;
    data.labels[sample] = static_cast<std::uint8_t>(label);
    for (std::size_t i = 0; i < features; ++i) {
      data.inputs[sample * features + i] = centre[label * features + i] + uniform(noise, 1.0f);
    }
  }
  return data;
}
constexpr data_set training = record(2), unseen = record(3);

/// How many samples get their highest score for the right class.
std::uint32_t right_answers(const data_set& data) noexcept {
  std::uint32_t right = 0;
  for (std::size_t sample = 0; sample < samples; ++sample) {
    std::array<float, classes> scores{};
    learner.model().forward(data.row(sample), scores);
    const auto answer = std::max_element(scores.begin(), scores.end()) - scores.begin();
    if (answer == data.labels[sample]) ++right;
  }
  return right;
}

/// Each training sample once, in a new order. The mean loss, or why a step was refused: then it has changed nothing.
report train_an_epoch(random_generator& generator) noexcept {
  static std::array<std::uint8_t, samples> order;
  for (std::size_t i = 0; i < samples; ++i) order[i] = static_cast<std::uint8_t>(i);
  shuffle(generator, std::span{order});

  static std::array<float, batch * features> inputs;  // a batch, gathered in that order
  static std::array<float, batch * classes> targets;
  float sum = 0.0f;
  for (std::size_t first = 0; first < samples; first += batch) {
    targets.fill(0.0f);  // 1 for the right class, 0 for the others
    for (std::size_t i = 0; i < batch; ++i) {
      const std::size_t sample = order[first + i];
      std::ranges::copy(training.row(sample), inputs.begin() + static_cast<std::ptrdiff_t>(i * features));
      targets[i * classes + training.labels[sample]] = 1.0f;
    }
    const report step = learner.step(inputs, targets);
    if (step.status != status::ok) return step;
    sum += step.loss;
  }
  return {status::ok, sum / static_cast<float>(samples / batch)};
}

void write_thousandths(float value) noexcept {
  const auto count = static_cast<std::uint32_t>(value * 1000.0f);
  platform::write_decimal(count / 1000);
  platform::write(".");
  for (const std::uint32_t place : {100u, 10u, 1u}) platform::write_decimal(count / place % 10);
}

std::uint32_t tell_right_answers() noexcept {
  const std::uint32_t right = right_answers(unseen);
  platform::write_decimal(right);
  platform::write(" of 64 unseen samples right\n");
  return right;
}

void tell_about_this_device(std::uint64_t ticks) noexcept {
  platform::write("here: ");
  platform::write_decimal(static_cast<std::uint32_t>(sizeof learner));
  platform::write(" bytes to train in, ");
  if (platform::stack_size() > 0) {
    platform::write_decimal(platform::stack_used());
    platform::write(" bytes of stack used, ");
  }
  platform::write_decimal(ticks / (epochs * samples / batch));
  platform::write(" ticks a step by ");
  platform::write(platform::clock_in_use().name);
  platform::write("\n");
}

}  // namespace

int main() {
  if (const auto verdict = self_check(); verdict != self_check_verdict::ok) {
    platform::write("self check: ");
    platform::write(to_string(verdict));
    platform::write("\n");
    return 1;
  }

  random_generator generator{4};
  learner.model().initialise(generator);
  platform::write("untrained: ");
  const std::uint32_t before = tell_right_answers();

  std::uint64_t ticks = 0;
  for (std::size_t epoch = 1; epoch <= epochs; ++epoch) {
    const std::uint64_t start = platform::ticks();
    const report done = train_an_epoch(generator);
    ticks += platform::ticks() - start;
    if (done.status != status::ok) {
      platform::write(to_string(done.status));
      platform::write("\n");
      return 1;
    }
    if (epoch % 5 != 0) continue;
    platform::write("epoch ");
    platform::write_decimal(static_cast<std::uint32_t>(epoch));
    platform::write(": loss ");
    write_thousandths(done.loss);
    platform::write(", ");
    platform::write_decimal(right_answers(training));
    platform::write(" of 64 training samples right\n");
  }

  platform::write("trained: ");
  const std::uint32_t after = tell_right_answers();
  platform::write("parameters ");
  platform::write_hexadecimal(examples::parameter_hash(learner.model().parameters()));
  platform::write("\n");
  tell_about_this_device(ticks);
  const bool learnt = before < 32 && after >= 60;
  platform::write(
      learnt
          ? "It learnt: trained, it is right about samples that it never saw. Every device prints these parameters.\n"
          : "It did not learn: trained, it should be right about 60 unseen samples.\n");
  return learnt ? 0 : 1;
}
