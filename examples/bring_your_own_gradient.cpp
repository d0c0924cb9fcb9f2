// SPDX-License-Identifier: MIT
//
// A model that microstep knows nothing of, trained by microstep: the network and its gradient are
// two_layer_network.hpp's, written by hand, and the rule, the schedule, the clipping and the order of the data are the
// library's. No trainer is in between. Strict arithmetic: what is printed is the same on every machine, down to the
// hash of the parameters.

#include <microstep/microstep.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>

#include "parameter_hash.hpp"
#include "two_layer_network.hpp"

namespace {

using microstep::status;
using microstep::simd::scalar;

constexpr std::size_t samples = 400, batch = 20, epochs = 60;
constexpr auto steps = static_cast<std::uint32_t>(epochs * samples / batch);

using network = examples::two_layer_network<16>;
using point = network::point;

// The parameters are two groups: weights decay, biases do not. Each group has its own rule, options and state.
using rule =
    microstep::parameter_groups<microstep::adamw<network::weight_count>, microstep::adamw<network::bias_count>>;
constexpr rule::options options{{.learning_rate = 0.03f, .weight_decay = 0.01f},
                                {.learning_rate = 0.03f, .weight_decay = 0.0f}};
constexpr microstep::schedule::sequence plan{microstep::schedule::linear_warm_up{.start_factor = 0.1f, .steps = 100},
                                             100, microstep::schedule::cosine{.steps = steps - 100, .floor = 0.01f}};
constexpr float clip_at = 0.5f;
static_assert(options.check() == status::ok && plan.check() == status::ok);

// All that training takes, in .bss.
network model;
rule optimizer;
microstep::simd::storage<network::parameter_count> gradient;
microstep::epoch<samples, batch> order;

/// Two bows that grip each other, one class each; no straight line parts them.
struct data_set {
  std::array<point, samples> points;
  std::array<float, samples> labels;

  explicit data_set(std::uint64_t seed) noexcept {
    microstep::random_generator random{seed};
    for (std::size_t i = 0; i < samples; ++i) {
      const bool lower = i % 2 == 1;
      const scalar along = microstep::uniform(random, 1.0f);
      const scalar across = along * along - 0.75f;
      const scalar noise_x = scalar{microstep::normal(random)} * 0.1f,
                   noise_y = scalar{microstep::normal(random)} * 0.1f;
      points[i] = {(along + (lower ? 0.5f : -0.5f) + noise_x).fold(), ((lower ? across : -across) + noise_y).fold()};
      labels[i] = lower ? 1.0f : 0.0f;
    }
  }
};

unsigned right_answers(const data_set& data) noexcept {
  unsigned right = 0;
  for (std::size_t i = 0; i < samples; ++i) {
    if ((model.logit(data.points[i]) > 0.0f) == (data.labels[i] > 0.5f)) ++right;
  }
  return right;
}

struct epoch_of_steps {
  status verdict;
  float loss, largest_norm;
  unsigned clipped;
};

/// Each sample once. What can go wrong is said by a status, and then the step was not taken.
epoch_of_steps train_an_epoch(const data_set& data, microstep::random_generator& random, std::uint32_t& step) noexcept {
  epoch_of_steps done{order.begin(random, samples), 0.0f, 0.0f, 0};
  microstep::compensated_sum losses;
  for (auto next = order.next(); done.verdict == status::ok && !next.empty(); next = order.next()) {
    std::array<point, batch> points;
    std::array<float, batch> labels, room;
    for (std::size_t i = 0; i < next.size(); ++i) {
      points[i] = data.points[next[i]];
      labels[i] = data.labels[next[i]];
    }
    losses.add(model.differentiate(std::span{points}.first(next.size()), std::span{labels}.first(next.size()), room,
                                   gradient.span()));
    const auto clipped = microstep::clip_norm(gradient.span(), clip_at);  // it finds what is not finite, too
    if (clipped.norm > done.largest_norm) done.largest_norm = clipped.norm;
    if (clipped.norm > clip_at) ++done.clipped;
    done.verdict = clipped.status;
    if (done.verdict != status::ok) break;
    done.verdict = microstep::step(optimizer, scheduled(options, plan, step++), model.parameters(), gradient.span());
  }
  done.loss = (scalar{losses.value()} / static_cast<float>(samples / batch)).fold();
  return done;
}

/// What the network says about the plane.
void draw() noexcept {
  for (int y = 7; y >= -7; --y) {
    std::fputs("  ", stdout);
    for (int x = -20; x <= 20; ++x) {
      std::fputc(model.logit({static_cast<float>(x) * 0.0875f, static_cast<float>(y) * 0.175f}) > 0.0f ? '#' : '.',
                 stdout);
    }
    std::fputc('\n', stdout);
  }
}

int fail(const char* why) noexcept {
  std::fflush(stdout);
  std::fprintf(stderr, "bring_your_own_gradient: %s\n", why);
  return 1;
}

}  // namespace

int main() {
  static const data_set training{1}, unseen{2};
  microstep::random_generator random{3};
  model.initialise(random);
  std::printf("a hand-written network 2 -> 16 -> 1, %zu parameters, AdamW in two groups, %zu samples\n",
              network::parameter_count, samples);
  std::printf("untrained: %u of %zu unseen samples right\n", right_answers(unseen), samples);

  std::uint32_t step = 0;
  for (std::size_t epoch = 1; epoch <= epochs; ++epoch) {
    const epoch_of_steps done = train_an_epoch(training, random, step);
    if (done.verdict != status::ok) {
      return fail(to_string(done.verdict));
    }
    if (epoch > 1 && epoch % 10 != 0) continue;
    std::printf("epoch %2zu: loss %.4f, largest gradient norm %.3f, %2u of %zu clipped to %.1f, learning rate %.4f\n",
                epoch, static_cast<double>(done.loss), static_cast<double>(done.largest_norm), done.clipped,
                samples / batch, static_cast<double>(clip_at),
                static_cast<double>(scheduled(options, plan, step - 1).get<0>().learning_rate));
  }

  const unsigned after = right_answers(unseen);
  std::printf("trained: %u of %zu unseen samples right\nparameters %016llx\n\n", after, samples,
              static_cast<unsigned long long>(examples::parameter_hash(model.parameters())));
  draw();
  const bool learnt = after >= 390;
  std::puts(
      learnt ? "\nIt learnt: the border between . and # bends around both bows, and samples that it never saw are on "
               "their side of\n"
               "it. The library made each step and knows nothing of the network. Every machine prints these parameters."
             : "\nIt did not learn: trained, it should be right about 390 unseen samples.");
  if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) return fail("cannot write the output");
  return learnt ? 0 : 1;
}
