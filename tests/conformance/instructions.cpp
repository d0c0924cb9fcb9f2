// SPDX-License-Identifier: MIT
// Runs every rule for callgrind, which writes down its counts at the end of each run: "name|options|kind|steps".
#include <array>
#include <string>

#include <valgrind/callgrind.h>

#include "conformance/costs.hpp"

namespace {

using namespace microstep;

alignas(64) std::array<float, conformance::parameters> weights, gradient;

template <class Optimizer, arithmetic Kind>
[[gnu::noipa]] bool run(Optimizer& optimizer, const typename Optimizer::options& options, int steps) {
  bool done = true;
  for (int t = 0; t < steps; ++t) done = step<Kind>(optimizer, options, weights, gradient) == status::ok && done;
  return done;
}

template <class Optimizer, arithmetic Kind>
bool count(const char* name, const char* words, const char* kind, const typename Optimizer::options& options) {
  static Optimizer optimizer;
  bool done = true;
  for (const int steps : conformance::run_lengths) {
    optimizer.reset();
    weights.fill(0.5f);
    gradient.fill(0.25f);
    const std::string label = conformance::label_of(name, words, kind, steps);
    CALLGRIND_ZERO_STATS;
    done = run<Optimizer, Kind>(optimizer, options, steps) && done;
    CALLGRIND_DUMP_STATS_AT(label.c_str());
  }
  return done;
}

}  // namespace

int main() {
  bool done = true;
  conformance::for_each_cost([&]<class Optimizer>(const char* name, const char* words,
                                                  const typename Optimizer::options& options) {
    done = count<Optimizer, arithmetic::strict>(name, words, "strict", options) && done;
#if defined(__FMA__)
    done = count<Optimizer, arithmetic::fused>(name, words, "fused", options) && done;
#endif
  });
  return done ? 0 : 1;
}
