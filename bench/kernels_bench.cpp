// SPDX-License-Identifier: MIT
// microstep::kernels::step beside the header's step as this file is compiled: run with MICROSTEP_ISA naming the same
// instruction set, the ratio is the price of picking it at run time. README.md tells how it is measured.

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <string>

#include "microstep/core/draw.hpp"
#include "microstep/kernels/step.hpp"
#include "paired.hpp"
#include "table.hpp"

namespace {

using microstep::arithmetic;

struct momentum {
  static constexpr const char* name = "momentum";
  template <std::size_t N>
  using optimizer = microstep::sgd<N>;
  static constexpr microstep::sgd_options options{.learning_rate = 1e-3f, .momentum = 0.9f};
};
struct adam {
  static constexpr const char* name = "adam";
  template <std::size_t N>
  using optimizer = microstep::adam<N>;
  static constexpr microstep::adam_options options{};
};
struct adamw_amsgrad {
  static constexpr const char* name = "adamw_amsgrad";
  template <std::size_t N>
  using optimizer = microstep::adamw_amsgrad<N>;
  static constexpr microstep::adamw_options options{};
};
struct lion {
  static constexpr const char* name = "lion";
  template <std::size_t N>
  using optimizer = microstep::lion<N>;
  static constexpr microstep::lion_options options{};
};

/// All memory of an update, on which both contenders work.
template <class Rule, std::size_t N>
struct memory {
  using optimizer_type = typename Rule::template optimizer<N>;

  optimizer_type optimizer;
  typename optimizer_type::options options = Rule::options;
  microstep::simd::storage<N> weights;
  microstep::simd::storage<N> gradient;
};

template <arithmetic Arithmetic, class Rule, std::size_t N>
[[gnu::noinline]] void header(memory<Rule, N>& m) {
  const auto status = microstep::step<Arithmetic>(m.optimizer, m.options, m.weights.span(), m.gradient.span());
  if (status != microstep::status::ok) std::abort();
}
template <arithmetic Arithmetic, class Rule, std::size_t N>
[[gnu::noinline]] void compiled(memory<Rule, N>& m) {
  const auto status = microstep::kernels::step<Arithmetic>(m.optimizer, m.options, m.weights.span(), m.gradient.span());
  if (status != microstep::status::ok) std::abort();
}

constexpr std::size_t largest = std::size_t{1} << 24;
alignas(4096) std::byte place[sizeof(memory<adamw_amsgrad, largest>)];

template <class Memory>
Memory& prepared() {
  Memory& m = *::new (place) Memory;
  microstep::random_generator generator{1};
  for (float& weight : m.weights.span()) weight = uniform(generator, 1.0f);
  for (float& gradient : m.gradient.span()) gradient = uniform(generator, 0.01f);
  return m;
}

template <arithmetic Arithmetic, class Rule, std::size_t N>
void add(const char* contender, bench::update<memory<Rule, N>> update) {
  const std::string name = std::string{Rule::name} + '/' + std::to_string(N) + '/' + contender;
  benchmark::RegisterBenchmark(name.c_str(), [update](benchmark::State& state) {
    using memory_type = memory<Rule, N>;
    constexpr std::size_t bytes = 3 * sizeof(float) + 2 * memory_type::optimizer_type::state_bytes_per_weight;
    bench::measure<memory_type>(state, bench::work::update(N, bytes), prepared<memory_type>(), update,
                                &header<Arithmetic, Rule, N>);
  })->UseManualTime();
}

template <class Rule, std::size_t N>
void add_size() {
  add<arithmetic::strict, Rule, N>("header", &header<arithmetic::strict, Rule, N>);
  add<arithmetic::strict, Rule, N>("strict", &compiled<arithmetic::strict, Rule, N>);
  add<arithmetic::fused, Rule, N>("fused", &compiled<arithmetic::fused, Rule, N>);
  add<arithmetic::fast, Rule, N>("fast", &compiled<arithmetic::fast, Rule, N>);
}

template <class... Rules>
void add_rules() {
  (add_size<Rules, 256>(), ...);
  (add_size<Rules, 4096>(), ...);
#ifndef BENCH_QUICK
  (add_size<Rules, 4096 + 15>(), ...);
  (add_size<Rules, 65536>(), ...);
  (add_size<Rules, std::size_t{1} << 20>(), ...);
  (add_size<Rules, largest>(), ...);
#endif
}

}  // namespace

int main(int argc, char** argv) {
  const auto selected = microstep::kernels::selected();
  if (selected.status != microstep::status::ok) {
    std::fprintf(stderr, "MICROSTEP_ISA: %s\n", to_string(selected.status));
    return 2;
  }
  std::printf("kernels: %s\n", to_string(selected.isa));
  add_rules<momentum, adam, adamw_amsgrad, lion>();
  return bench::run(argc, argv, bench::of_updates);
}
