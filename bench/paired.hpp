// SPDX-License-Identifier: MIT
// How the benchmarks measure. On a machine that is shared, and whose clock changes, two times can be compared only if
// they were taken right beside each other.
#pragma once

#include <benchmark/benchmark.h>
#include <time.h>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace bench {

/// What one call of a contender does, and what its time is divided by.
struct work {
  std::size_t units;   ///< parameters of an update; 1 for a whole training step
  std::size_t amount;  ///< of a unit: the bytes that an update reads and writes, the multiply-adds of a step
  std::size_t calls;   ///< of a block; enough for a few tenths of a millisecond, so that reading the clock does not count

  static constexpr work update(std::size_t parameters, std::size_t bytes) {
    return {parameters, bytes, std::max<std::size_t>(1, (std::size_t{1} << 20) / parameters)};
  }
  static constexpr work step(std::size_t multiply_adds) {
    return {1, multiply_adds, std::max<std::size_t>(1, (std::size_t{1} << 23) / (multiply_adds + 256))};
  }
};

/// The value below which this share of the samples lies.
[[nodiscard]] inline double quantile(std::vector<double> samples, double share) {
  const auto at = samples.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(samples.size() - 1) + 0.5);
  std::nth_element(samples.begin(), at, samples.end());
  return *at;
}

/// A contender: one update, or one whole training step, on what it is given.
template <class Memory>
using update = void (*)(Memory&);

/// Seconds of CPU time that this thread has had: what other programs take of a shared machine does not count.
[[nodiscard]] inline double cpu_seconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// Seconds that so many calls take. Not inlined, so that all contenders are called from the same loop.
template <class Memory>
[[gnu::noinline]] double seconds_of(std::size_t calls, update<Memory> call, Memory& memory) {
  const double start = cpu_seconds();
  for (std::size_t i = 0; i < calls; ++i) call(memory);
  return cpu_seconds() - start;
}

/// Times contender and reference in turn, as often as Google Benchmark asks for, and reports
///   ns                   the contender's median, of a unit
///   per_second           its bytes or multiply-adds over that median (Google's own SetBytesProcessed would take the mean)
///   ratio                the median over all rounds of its time to the reference's time in the same round
///   ratio_low, _high     the quartiles of that
///
/// A round is a block of calls of the one and as many of the other, and the next round has them in the other order.
template <class Memory>
void measure(benchmark::State& state, work each, Memory& memory, update<Memory> contender, update<Memory> reference) {
  const auto rounds = static_cast<std::size_t>(state.max_iterations);
  std::vector<double> seconds;
  std::vector<double> ratios;
  seconds.reserve(rounds);
  ratios.reserve(rounds);
  // Once untimed: code, data and clock are warm.
  seconds_of(each.calls, contender, memory);
  seconds_of(each.calls, reference, memory);
  bool contender_first = false;
  for ([[maybe_unused]] auto round : state) {
    contender_first = !contender_first;
    double own = contender_first ? seconds_of(each.calls, contender, memory) : 0.0;
    const double other = seconds_of(each.calls, reference, memory);
    if (!contender_first) own = seconds_of(each.calls, contender, memory);
    seconds.push_back(own);
    ratios.push_back(own / other);
    state.SetIterationTime(own);
  }

  const double seconds_per_unit =
      quantile(std::move(seconds), 0.5) / (static_cast<double>(each.calls) * static_cast<double>(each.units));
  state.counters["ns"] = 1e9 * seconds_per_unit;
  state.counters["per_second"] = static_cast<double>(each.amount) / seconds_per_unit;
  state.counters["ratio"] = quantile(ratios, 0.5);
  state.counters["ratio_low"] = quantile(ratios, 0.25);
  state.counters["ratio_high"] = quantile(ratios, 0.75);
}

}  // namespace bench
