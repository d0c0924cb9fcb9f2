// SPDX-License-Identifier: MIT
// A device in the field: it is shipped with the head that digits_head trained, its camera is mounted turned and has
// faults, and it learns again from 297 labelled samples that come one by one. Then half of the labels are wrong, and
// rails keep what it knows. An image for microcontrollers, a program for Linux boards and PCs; all that is printed is
// the same everywhere, but for the line that begins with "here:".
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "digits/backbone.hpp"
#include "digits/data.hpp"
#include "digits/head.hpp"
#include "microstep/microstep.hpp"
#include "parameter_hash.hpp"
#include "platform/clock.hpp"
#include "platform/console.hpp"
#include "platform/stack.hpp"

namespace {

using namespace microstep;
namespace digits = examples::digits;
namespace backbone = examples::digits::backbone;

constexpr std::size_t batch = 8, steps_a_sample = 3, card_size = 32;

using head = linear<backbone::outputs, digits::classes>;
using head_trainer = trainer<head, sgd, softmax_cross_entropy, batch>;
constexpr head_trainer::options_type options{.optimizer = {.learning_rate = 0.02f, .momentum = 0.9f}};
static_assert(options.check() == status::ok);

// The RAM that learning takes, static, so that the linker counts it.
head_trainer learner{options};
rails<head_trainer> guard{{.every = 20, .bound = 0.3f}};
std::array<std::int8_t, card_size * backbone::outputs> card_features;
std::array<std::int8_t, batch * backbone::outputs> inputs;
std::array<std::uint8_t, batch> labels;
replay_buffer<backbone::outputs, digits::classes, 200> buffer;
constexpr std::size_t bytes_to_learn_in =
    sizeof learner + sizeof guard + sizeof card_features + sizeof inputs + sizeof labels;
static_assert(bytes_to_learn_in <= 11136);  // 10920 without vector registers

using features = std::array<std::int8_t, backbone::outputs>;

/// The camera before the frozen network: how it is mounted, what its sensor makes of light, what of it is broken.
struct camera {
  bool turned;            // by 90 degrees, clockwise
  unsigned gain, offset;  // in sixteenths; in steps of a pixel
  std::size_t dead_row;   // 8: none

  [[nodiscard]] features see(std::span<const std::uint8_t, digits::pixels> digit) const noexcept {
    std::array<std::uint8_t, digits::pixels> image{};
    for (std::size_t row = 0; row < 8; ++row) {
      for (std::size_t column = 0; column < 8; ++column) {
        const unsigned light = digit[turned ? (7 - column) * 8 + row : row * 8 + column];
        if (row != dead_row)
          image[row * 8 + column] = static_cast<std::uint8_t>(std::min(light * gain / 16 + offset, 16u));
      }
    }
    features seen;
    backbone::features(image, seen);
    return seen;
  }
};
constexpr camera as_built{.turned = false, .gain = 16, .offset = 0, .dead_row = 8};
constexpr camera as_mounted{.turned = true, .gain = 12, .offset = 2, .dead_row = 6};

// Thirty-two digits that everybody knows, on a card that is held before the camera once it is mounted: what rails look
// at.
constexpr auto card = [] {
  digits::labelled_images<card_size> first{};
  std::copy_n(digits::training.images.begin(), first.images.size(), first.images.begin());
  std::copy_n(digits::training.labels.begin(), first.labels.size(), first.labels.begin());
  return first;
}();

void look_at_card() noexcept {
  for (std::size_t i = 0; i < card_size; ++i) {
    std::ranges::copy(as_mounted.see(card.image(i)),
                      card_features.begin() + static_cast<std::ptrdiff_t>(i * backbone::outputs));
  }
}

[[nodiscard]] quantised_features of_card() noexcept { return backbone::quantised(card_features); }

void write(std::string_view text) noexcept { platform::write(text); }
void write(std::uint32_t number) noexcept { platform::write_decimal(number); }

/// How many of the digits held out the head is right about.
std::uint32_t tell_right_answers(const camera& through) noexcept {
  evaluation<digits::classes> scores;
  for (std::size_t i = 0; i < digits::held_out.count; ++i) {
    const features seen = through.see(digits::held_out.image(i));
    const auto label = std::span{digits::held_out.labels}.subspan(i, 1);
    if (scores.add(learner.model(), learner.options().loss, backbone::quantised(seen), label) != status::ok) break;
  }
  write(": ");
  write(scores.right());
  write(" of 300 digits right\n");
  return scores.right();
}

/// What a stream of samples led to.
struct outcome {
  microstep::status status = status::ok;
  std::uint32_t steps = 0, wrong_labels = 0, rollbacks = 0;
};

struct conditions {
  bool poisoned, guarded;
};

/// Learns from the stream: each sample goes into the buffer, and batches from there into the head.
outcome learn(random_generator& generator, conditions under) noexcept {
  outcome all;
  const auto takes_a_step = [&] {
    all.status = buffer.draw(generator, inputs, labels);
    if (all.status == status::ok) all.status = learner.step(backbone::quantised(inputs), labels).status;
    if (all.status != status::ok) return false;
    ++all.steps;
    if (!under.guarded) return true;
    const rails_report seen = guard.after_step(learner, of_card(), card.labels);
    if (seen.action == rails_action::rolled_back) ++all.rollbacks;
    all.status = seen.status;
    return all.status == status::ok;
  };

  buffer.reset();
  for (std::size_t i = 0; i < digits::adaptation.count; ++i) {
    std::uint32_t label = digits::adaptation.labels[i];
    if (under.poisoned && below(generator, 2) == 0) {
      label = static_cast<std::uint32_t>((label + 1 + below(generator, digits::classes - 1)) % digits::classes);
      ++all.wrong_labels;
    }
    all.status = buffer.add(generator, as_mounted.see(digits::adaptation.image(i)), label);
    if (all.status != status::ok) return all;
    if (buffer.check() == status::one_class) continue;  // nothing to tell apart yet
    for (std::size_t step = 0; step < steps_a_sample; ++step) {
      if (!takes_a_step()) return all;
    }
  }
  if (under.guarded) all.status = guard.finish(learner, of_card(), card.labels).status;
  return all;
}

bool tell(const outcome& all) noexcept {
  if (all.status != status::ok) {
    write(": ");
    write(to_string(all.status));
    write("\n");
    return false;
  }
  write(", ");
  write(all.steps);
  write(" steps, ");
  write(all.wrong_labels);
  write(" wrong labels, ");
  write(all.rollbacks);
  write(" times rolled back");
  return true;
}

void tell_parameters() noexcept {
  write("parameters ");
  platform::write_hexadecimal(examples::parameter_hash(learner.model().parameters()));
  write("\n");
}

void tell_about_this_device(std::uint64_t ticks, std::uint32_t steps) noexcept {
  write("here: ");
  write(std::uint32_t{bytes_to_learn_in});
  write(" bytes to learn in, ");
  write(std::uint32_t{sizeof buffer});
  write(" of replay buffer, ");
  if (platform::stack_size() > 0) {
    platform::write_decimal(platform::stack_used());
    write(" bytes of stack used, ");
  }
  // By floats of 32 bits each: to divide 64 bits is 700 bytes of code on a core that cannot.
  const float all = static_cast<float>(static_cast<std::uint32_t>(ticks >> 32)) * 0x1p32f +
                    static_cast<float>(static_cast<std::uint32_t>(ticks));
  write(static_cast<std::uint32_t>(all / static_cast<float>(steps)));
  write(" ticks a guarded step by ");
  write(platform::clock_in_use().name);
  write("\n");
}

}  // namespace

int main() {
  if (const auto verdict = self_check(); verdict != self_check_verdict::ok) {
    write("self check: ");
    write(to_string(verdict));
    write("\n");
    return 1;
  }

  std::ranges::copy(digits::head, learner.model().parameters().begin());
  tell_parameters();
  write("as built");
  const std::uint32_t built = tell_right_answers(as_built);
  write("camera turned by 90 degrees, too little light, an offset, a dead row");
  const std::uint32_t mounted = tell_right_answers(as_mounted);

  random_generator generator{1};
  look_at_card();
  if (guard.begin(learner, of_card(), card.labels).status != status::ok) return 1;
  const std::uint64_t start = platform::ticks();
  const outcome adapting = learn(generator, {.poisoned = false, .guarded = true});
  const std::uint64_t ticks = platform::ticks() - start;
  write("adapted");
  if (!tell(adapting)) return 1;
  const std::uint32_t adapted = tell_right_answers(as_mounted);
  tell_parameters();

  learner.reset();
  const outcome refused = learn(generator, {.poisoned = true, .guarded = true});
  write("poisoned behind rails");
  if (!tell(refused)) return 1;
  const std::uint32_t behind_rails = tell_right_answers(as_mounted);

  learner.reset();
  const outcome poisoned = learn(generator, {.poisoned = true, .guarded = false});
  write("poisoned without rails");
  if (!tell(poisoned)) return 1;
  const std::uint32_t without_rails = tell_right_answers(as_mounted);
  if (guard.finish(learner, of_card(), card.labels).action != rails_action::rolled_back) return 1;
  write("rolled back after all");
  const std::uint32_t in_the_end = tell_right_answers(as_mounted);
  tell_parameters();

  tell_about_this_device(ticks, adapting.steps);
  const bool good = built >= 290 && mounted < 60 && adapted >= 255 && behind_rails + 5 >= adapted &&
                    without_rails + 60 < adapted && in_the_end == behind_rails;
  write(good ? "It adapted: compare the digits right as built, as mounted and adapted; then, with half of the labels "
               "wrong, "
               "those behind rails and without. Every device prints these parameters.\n"
             : "It did not adapt, or rails did not keep what it knew: compare the digits right.\n");
  return good ? 0 : 1;
}
