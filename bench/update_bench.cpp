// SPDX-License-Identifier: MIT
// One update of N parameters from gradients that are there: ours in three arithmetics, the plain loop and Eigen, each
// beside the limit; and steps on gradients of zero beside steps on others. README.md tells how it is measured.

#include <benchmark/benchmark.h>

#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <new>
#include <string>
#include <type_traits>

#if __has_include(<Eigen/Core>)
#include "eigen.hpp"
#define HAS_EIGEN 1
#else
#define HAS_EIGEN 0
#endif
#include "limit.hpp"
#include "microstep/core/draw.hpp"
#include "microstep/optim/adadelta.hpp"
#include "microstep/optim/adagrad.hpp"
#include "microstep/optim/adam.hpp"
#include "microstep/optim/adamax.hpp"
#include "microstep/optim/lion.hpp"
#include "microstep/optim/nadam.hpp"
#include "microstep/optim/radam.hpp"
#include "microstep/optim/rmsprop.hpp"
#include "microstep/optim/sgd.hpp"
#include "paired.hpp"
#include "plain.hpp"
#include "table.hpp"

namespace {

using microstep::arithmetic;

/// A row of the bench: a rule with its default options.
template <template <std::size_t> class Optimizer>
struct defaults {
  template <std::size_t N>
  using optimizer = Optimizer<N>;
  static constexpr std::size_t states = Optimizer<1>::state_bytes_per_weight / sizeof(float);
  static constexpr typename Optimizer<1>::options options{};
};

struct momentum : defaults<microstep::sgd> {
  static constexpr const char* name = "momentum";
  static constexpr microstep::sgd_options options{.learning_rate = 1e-3f, .momentum = 0.9f};
};
struct adam : defaults<microstep::adam> {
  static constexpr const char* name = "adam";
};
struct adamw : defaults<microstep::adamw> {
  static constexpr const char* name = "adamw";
};
struct adam_amsgrad : defaults<microstep::adam_amsgrad> {
  static constexpr const char* name = "adam_amsgrad";
};
struct rmsprop : defaults<microstep::rmsprop> {
  static constexpr const char* name = "rmsprop";
};
struct rmsprop_momentum : defaults<microstep::rmsprop_momentum> {
  static constexpr const char* name = "rmsprop_momentum";
};
struct rmsprop_centered : defaults<microstep::rmsprop_centered> {
  static constexpr const char* name = "rmsprop_centered";
};
struct rmsprop_centered_momentum : defaults<microstep::rmsprop_centered_momentum> {
  static constexpr const char* name = "rmsprop_centered_momentum";
};
struct adagrad : defaults<microstep::adagrad> {
  static constexpr const char* name = "adagrad";
};
struct adadelta : defaults<microstep::adadelta> {
  static constexpr const char* name = "adadelta";
};
struct adamax : defaults<microstep::adamax> {
  static constexpr const char* name = "adamax";
};
struct nadam : defaults<microstep::nadam> {
  static constexpr const char* name = "nadam";
};
struct radam : defaults<microstep::radam> {
  static constexpr const char* name = "radam";
};
struct lion : defaults<microstep::lion> {
  static constexpr const char* name = "lion";
};

/// All memory of an update, in the order in which a program's static objects would have it. Every contender works on
/// these very bytes: what is the optimizer's state to us are plain arrays to the others.
template <class Rule, std::size_t N>
struct memory {
  using optimizer_type = typename Rule::template optimizer<N>;

  optimizer_type optimizer;
  typename optimizer_type::options options = Rule::options;
  int steps = 0;
  microstep::simd::storage<N> weights;
  microstep::simd::storage<N> gradient;

  float* state(std::size_t which) noexcept { return reinterpret_cast<float*>(&optimizer) + which * N; }
  static_assert(sizeof(optimizer_type) >= Rule::states * N * sizeof(float));
};

// Each contender is a function that is compiled by itself: of the options it knows the type and not the values.

template <arithmetic Arithmetic>
struct ours {
  template <class Rule, std::size_t N>
  [[gnu::noinline]] static void update(memory<Rule, N>& m) {
    const auto status = microstep::step<Arithmetic>(m.optimizer, m.options, m.weights.span(), m.gradient.span());
    if (status != microstep::status::ok) std::abort();  // a refused step is fast, and no step
  }
};

struct limit_loop {
  template <class Rule, std::size_t N>
  [[gnu::noinline]] static void update(memory<Rule, N>& m) {
    if constexpr (Rule::states == 1) {
      limit::one_state<N>(m.weights.data(), m.state(0), m.gradient.data());
    } else if constexpr (Rule::states == 2) {
      limit::two_states<N>(m.weights.data(), m.state(0), m.state(1), m.gradient.data());
    } else {
      static_assert(Rule::states == 3, "limit.hpp has no traffic for so many states");
      limit::three_states<N>(m.weights.data(), m.state(0), m.state(1), m.state(2), m.gradient.data());
    }
  }
};

struct plain_loop {
  template <std::size_t N>
  [[gnu::noinline]] static void update(memory<momentum, N>& m) {
    plain::momentum(m.weights.data(), m.state(0), m.gradient.data(), N,
                    {.learning_rate = m.options.learning_rate, .momentum = m.options.momentum});
  }
  template <std::size_t N>
  [[gnu::noinline]] static void update(memory<adam, N>& m) {
    plain::adam(m.weights.data(), m.state(0), m.state(1), m.gradient.data(), N, ++m.steps, plain_options(m.options));
  }
  static plain::adam_options plain_options(const microstep::adam_options& o) {
    return {.learning_rate = o.learning_rate, .beta1 = o.beta1.value, .beta2 = o.beta2.value, .epsilon = o.epsilon};
  }
};

#if HAS_EIGEN
struct eigen_expressions {
  template <std::size_t N>
  [[gnu::noinline]] static void update(memory<momentum, N>& m) {
    eigen::momentum<N>(m.weights.data(), m.state(0), m.gradient.data(), m.options.learning_rate, m.options.momentum);
  }
  template <std::size_t N>
  [[gnu::noinline]] static void update(memory<adam, N>& m) {
    const auto step = static_cast<float>(++m.steps);
    eigen::adam<N>(m.weights.data(), m.state(0), m.state(1), m.gradient.data(), m.options.learning_rate,
                   1.0f - std::pow(0.9f, step), 1.0f - std::pow(0.999f, step));
  }
};
#endif

struct plain_loop_no_errno {
  template <std::size_t N>
  [[gnu::noinline]] static void update(memory<adam, N>& m) {
    plain_no_errno::adam(m.weights.data(), m.state(0), m.state(1), m.gradient.data(), N, ++m.steps,
                         plain_loop::plain_options(m.options));
  }
};

/// Reads weight, gradient and states, writes weight and states.
template <class Rule>
constexpr std::size_t bytes = (3 + 2 * Rule::states) * sizeof(float);

constexpr std::size_t largest = std::size_t{1} << 24;

/// Static storage, as a program's own optimizer would have it, and the same page offsets in each run. Large pages
/// (madvise) changed nothing on the machine of README.md.
alignas(4096) std::byte place[sizeof(memory<adam, largest>)];

/// New objects in that place.
template <class Memory>
Memory& prepared() {
  static_assert(sizeof(Memory) <= sizeof place);
  return *::new (place) Memory;
}

/// Every page is written with that.
template <class Memory>
void draw(Memory& m) {
  microstep::random_generator generator{1};
  for (float& weight : m.weights.span()) weight = uniform(generator, 1.0f);
  for (float& gradient : m.gradient.span()) gradient = uniform(generator, 0.01f);
}

template <class Rule, std::size_t N, class Contender>
void add(const char* contender) {
  const std::string name = std::string{Rule::name} + '/' + std::to_string(N) + '/' + contender;
  benchmark::RegisterBenchmark(name.c_str(), [](benchmark::State& state) {
    using memory_type = memory<Rule, N>;
    memory_type& m = prepared<memory_type>();
    draw(m);
    bench::measure<memory_type>(state, bench::work::update(N, bytes<Rule>), m, &Contender::update, &limit_loop::update);
  })->UseManualTime();
}

template <class Rule, std::size_t N>
void add_size() {
  add<Rule, N, limit_loop>("limit");
  add<Rule, N, ours<arithmetic::strict>>("strict");
  add<Rule, N, ours<arithmetic::fused>>("fused");
  add<Rule, N, ours<arithmetic::fast>>("fast");
  if constexpr (requires(memory<Rule, N>& m) { plain_loop::update(m); }) add<Rule, N, plain_loop>("plain");
  if constexpr (std::is_same_v<Rule, adam>) add<Rule, N, plain_loop_no_errno>("plain_no_errno");
#if HAS_EIGEN
  if constexpr (requires(memory<Rule, N>& m) { eigen_expressions::update(m); }) add<Rule, N, eigen_expressions>("eigen");
#endif
}

template <class Rule, std::size_t N>
void add_size_between() {
  add<Rule, N, limit_loop>("limit");
  add<Rule, N, ours<arithmetic::strict>>("strict");
  add<Rule, N, ours<arithmetic::fast>>("fast");
}

/// From L1 to memory.
template <class Rule>
void add_rule() {
  add_size<Rule, 256>();
  add_size_between<Rule, 1024>();
  add_size<Rule, 4096>();
#ifndef BENCH_QUICK
  add_size_between<Rule, 16384>();
  add_size<Rule, 65536>();
  add_size_between<Rule, std::size_t{1} << 18>();
  add_size<Rule, std::size_t{1} << 20>();
  add_size_between<Rule, std::size_t{1} << 22>();
  add_size<Rule, largest>();
#endif
}

/// Steps on gradients of zero, after 10000 of them, beside steps on others: moments that fade to nothing may not end where
/// an instruction takes a hundred times longer.
template <class Rule>
void add_idle() {
  constexpr std::size_t n = 4096;
  struct contest {
    memory<Rule, n> busy, idle;
    [[gnu::noinline]] static void update_busy(contest& c) { ours<arithmetic::strict>::update(c.busy); }
    [[gnu::noinline]] static void update_idle(contest& c) { ours<arithmetic::strict>::update(c.idle); }
  };
  const std::string name = std::string{Rule::name} + '/' + std::to_string(n) + "/idle";
  benchmark::RegisterBenchmark(name.c_str(), [](benchmark::State& state) {
    contest& c = prepared<contest>();
    for (memory<Rule, n>* each : {&c.busy, &c.idle}) draw(*each);
    contest::update_idle(c);
    c.idle.gradient.reset();
    for (int i = 0; i < 10000; ++i) contest::update_idle(c);
    bench::measure<contest>(state, bench::work::update(n, bytes<Rule>), c, &contest::update_idle, &contest::update_busy);
  })->UseManualTime();
}

/// In L1 and in memory, for the rules whose loop is that of the two above with another formula.
template <class... Rules>
void add_rules() {
  (add_size<Rules, 4096>(), ...);
#ifndef BENCH_QUICK
  (add_size<Rules, std::size_t{1} << 20>(), ...);
#endif
  (add_idle<Rules>(), ...);
}

}  // namespace

int main(int argc, char** argv) {
  add_rule<momentum>();
  add_rule<adam>();
  add_idle<momentum>();
  add_idle<adam>();
  add_rules<adamw, adam_amsgrad, rmsprop, rmsprop_momentum, rmsprop_centered, rmsprop_centered_momentum, adagrad, adadelta,
            adamax, nadam, radam, lion>();
  return bench::run(argc, argv, bench::of_updates);
}
