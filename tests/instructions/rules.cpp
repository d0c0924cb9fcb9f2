// SPDX-License-Identifier: MIT
#include <array>

#include "conformance/costs.hpp"
#include "instructions/count.hpp"
#include "microstep/microstep.hpp"

namespace microstep::instructions {

namespace {

std::array<float, conformance::parameters> weights, gradient;

template <arithmetic Kind, class Optimizer>
[[gnu::noipa]] bool take(Optimizer& optimizer, const typename Optimizer::options& options) {
  return step<Kind>(optimizer, options, weights, gradient) == status::ok;
}

template <arithmetic Kind>
bool count_all() {
  bool done = true;
  conformance::for_each_cost([&]<class Optimizer>(const char* name, const char* words,
                                                  const typename Optimizer::options& options) {
    static Optimizer optimizer;
    optimizer.reset();
    random_generator generator{1};  // software floats take longer for some numbers than for others
    for (float& weight : weights) weight = uniform(generator, 1.0f);
    for (float& slope : gradient) slope = normal(generator);
    done =
        count(conformance::parameters, {name_of<Kind>, name, words}, [&] { return take<Kind>(optimizer, options); }) &&
        done;
  });
  return done;
}

}  // namespace

bool count_rules() {
  bool done = count_all<arithmetic::strict>();
  if constexpr (simd::registers<simd::native_arch>::has_fused) done = count_all<arithmetic::fused>() && done;
  return done;
}

}  // namespace microstep::instructions
