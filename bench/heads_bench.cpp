// SPDX-License-Identifier: MIT
// Whole training steps: forward, squared error, backward, update. Heads beside Eigen and the plain loops; square layers
// beside the same code with a gradient array and an update of its own. README.md tells how it is measured.

#include <benchmark/benchmark.h>

#include <array>
#include <cstddef>
#include <cstdlib>
#include <new>
#include <string>

#include "eigen.hpp"
#include "microstep/loss/squared_error.hpp"
#include "microstep/model/linear.hpp"
#include "microstep/optim/adam.hpp"
#include "microstep/optim/sgd.hpp"
#include "microstep/train/trainer.hpp"
#include "paired.hpp"
#include "plain_head.hpp"
#include "table.hpp"

namespace {

using microstep::arithmetic;

// Rates so low that weights hardly move: errors and moments stay about what they are in the first step, in every contender. With
// others a batch would soon be learnt, and the velocities of those without guards fade into the subnormals.
constexpr float rate = 1e-12f;
struct low_rates {
  static constexpr float momentum = rate, adam = rate;
};

struct momentum {
  static constexpr const char* name = "momentum";
  template <std::size_t N>
  using optimizer = microstep::sgd<N>;
  static constexpr microstep::sgd_options options{.learning_rate = rate, .momentum = 0.9f};
  template <std::size_t N, class Rates>
  using plain_rule = plain::momentum_rule<N, Rates>;
  using eigen_rule = eigen::momentum_rule;
};
struct adam {
  static constexpr const char* name = "adam";
  template <std::size_t N>
  using optimizer = microstep::adam<N>;
  static constexpr microstep::adam_options options{.learning_rate = rate};
  template <std::size_t N, class Rates>
  using plain_rule = plain::adam_rule<N, Rates>;
  using eigen_rule = eigen::adam_rule;
};

template <std::size_t Inputs, std::size_t Outputs, std::size_t Batch>
struct batch {
  alignas(64) std::array<float, Inputs * Batch> inputs;
  alignas(64) std::array<float, Outputs * Batch> targets;

  batch() {
    microstep::random_generator generator{1};
    for (float& x : inputs) x = normal(generator);
    for (float& y : targets) y = uniform(generator, 1.0f);
  }
};

template <class Rule, std::size_t Inputs, std::size_t Outputs, std::size_t Batch, arithmetic Arithmetic>
using trainer = microstep::trainer<microstep::linear<Inputs, Outputs>, Rule::template optimizer,
                                   microstep::squared_error, Batch, Arithmetic>;

template <class Trainer, class Batch>
void take(Trainer& trained, const Batch& b) {
  if (trained.step(b.inputs, b.targets).status != microstep::status::ok) std::abort();
}

/// All that learn one head from one batch.
template <class Rule, std::size_t Inputs, std::size_t Outputs, std::size_t Batch>
struct heads {
  batch<Inputs, Outputs, Batch> learnt;
  trainer<Rule, Inputs, Outputs, Batch, arithmetic::strict> strict{{.optimizer = Rule::options}};
  trainer<Rule, Inputs, Outputs, Batch, arithmetic::fused> fused{{.optimizer = Rule::options}};
  trainer<Rule, Inputs, Outputs, Batch, arithmetic::fast> fast{{.optimizer = Rule::options}};
  eigen::head<typename Rule::eigen_rule, Inputs, Outputs, Batch> eigens;
  microstep::random_generator generator{1};
  plain::head<Rule::template plain_rule, low_rates, Inputs, Outputs, Batch> loops{generator};

  [[gnu::noinline]] static void take_strict(heads& h) { take(h.strict, h.learnt); }
  [[gnu::noinline]] static void take_fused(heads& h) { take(h.fused, h.learnt); }
  [[gnu::noinline]] static void take_fast(heads& h) { take(h.fast, h.learnt); }
  [[gnu::noinline]] static void take_eigen(heads& h) {
    benchmark::DoNotOptimize(h.eigens.step(h.learnt.inputs.data(), h.learnt.targets.data(), rate));
  }
  static void take_plain(heads& h) { h.loops.step(); }
};

/// A layer whose gradient goes into an array, and from there into the weights: what fusing the two saves.
template <class Rule, std::size_t Size, std::size_t Batch>
struct layers {
  batch<Size, Size, Batch> learnt;
  trainer<Rule, Size, Size, Batch, arithmetic::strict> fused_backward{{.optimizer = Rule::options}};
  microstep::linear<Size, Size> model;
  typename Rule::template optimizer<decltype(model)::parameter_count> optimizer;
  microstep::simd::storage<decltype(model)::parameter_count> gradient;
  microstep::simd::storage<Size * Batch> errors;

  [[gnu::noinline]] static void take_fused(layers& l) { take(l.fused_backward, l.learnt); }
  [[gnu::noinline]] static void take_separate(layers& l) {
    l.model.forward(l.learnt.inputs, l.errors.span());
    const float loss =
        microstep::squared_error{}.differentiate<arithmetic::strict, Size>(l.errors.span(), l.learnt.targets, Batch);
    benchmark::DoNotOptimize(loss);
    float* const slopes = l.gradient.data();
    const auto keep = [slopes]<microstep::simd::any_pack P>(std::size_t index, P slope) {
      slope.store(slopes + index);
    };
    l.model.backward(l.learnt.inputs, l.errors.span(), keep);
    if (step(l.optimizer, Rule::options, l.model.parameters(), l.gradient.span()) != microstep::status::ok)
      std::abort();
  }
};

/// Static storage for one contest at a time, with the same page offsets in each run.
alignas(4096) std::byte place[sizeof(layers<adam, 4096, 32>)];

template <class Contest>
void add(const std::string& name, std::size_t multiply_adds, bench::update<Contest> contender,
         bench::update<Contest> reference) {
  benchmark::RegisterBenchmark(name.c_str(), [=](benchmark::State& state) {
    static_assert(sizeof(Contest) <= sizeof place);
    bench::measure(state, bench::work::step(multiply_adds), *::new (place) Contest, contender, reference);
  })->UseManualTime();
}

template <class Rule, std::size_t Inputs, std::size_t Outputs, std::size_t Batch>
void add_head() {
  using contest = heads<Rule, Inputs, Outputs, Batch>;
  const std::string name =
      std::to_string(Inputs) + 'x' + std::to_string(Outputs) + '/' + std::to_string(Batch) + '/' + Rule::name + '/';
  const auto add_one = [&](const char* contender, bench::update<contest> call) {
    add<contest>(name + contender, 2 * Inputs * Outputs * Batch, call, &contest::take_eigen);
  };
  add_one("eigen", &contest::take_eigen);
  add_one("strict", &contest::take_strict);
  if constexpr (microstep::simd::registers<microstep::simd::native_arch>::has_fused)
    add_one("fused", &contest::take_fused);
  add_one("fast", &contest::take_fast);
  add_one("plain", &contest::take_plain);
}

template <std::size_t Inputs, std::size_t Outputs>
void add_heads() {
  add_head<momentum, Inputs, Outputs, 1>();
  add_head<momentum, Inputs, Outputs, 8>();
  add_head<momentum, Inputs, Outputs, 32>();
  add_head<adam, Inputs, Outputs, 1>();
  add_head<adam, Inputs, Outputs, 8>();
  add_head<adam, Inputs, Outputs, 32>();
}

template <class Rule, std::size_t Size, std::size_t Batch>
void add_layer() {
  using contest = layers<Rule, Size, Batch>;
  const std::string name =
      std::to_string(Size) + 'x' + std::to_string(Size) + '/' + std::to_string(Batch) + '/' + Rule::name + '/';
  add<contest>(name + "fused_backward", 2 * Size * Size * Batch, &contest::take_fused, &contest::take_separate);
}

template <std::size_t Size>
void add_layers() {
  add_layer<momentum, Size, 1>();
  add_layer<momentum, Size, 32>();
  add_layer<adam, Size, 1>();
  add_layer<adam, Size, 32>();
}

}  // namespace

int main(int argc, char** argv) {
  add_head<momentum, 1, 1, 100>();  // the demo's epoch
  add_heads<1, 1>();
  add_heads<16, 4>();
  add_heads<64, 10>();
  add_layers<256>();
#ifndef BENCH_QUICK
  add_heads<128, 10>();
  add_heads<256, 32>();
  add_layers<1024>();
  add_layers<4096>();
#endif
  return bench::run(argc, argv, bench::of_steps);
}
