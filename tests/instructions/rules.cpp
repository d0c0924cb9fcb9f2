// SPDX-License-Identifier: MIT
#include <array>
#include <cstddef>
#include <type_traits>

#include "instructions/count.hpp"
#include "microstep/microstep.hpp"
#include "support/golden_rules.hpp"

namespace microstep::instructions {

namespace {

constexpr std::size_t parameters = 1024;

std::array<float, parameters> weights, gradient;

/// Calls visit<Optimizer>(rule, options in words, options) for each rule and each of its option sets that costs
/// something else.
template <class Visit>
void for_each_cost(Visit visit) {
  golden::for_each_rule([&]<class Rule>(const Rule& rule) {
    using optimizer = typename Rule::template optimizer<parameters>;
    using options = typename Rule::options;
    visit.template operator()<optimizer>(rule.name, "the default", options{});
    if constexpr (std::is_same_v<options, sgd_options>) {
      visit.template operator()<optimizer>(rule.name, "momentum 0.9", options{.momentum = 0.9f});
      visit.template operator()<optimizer>(rule.name, "momentum 0.9, nesterov",
                                           options{.momentum = 0.9f, .nesterov = true});
    }
    options other{};
    const bool decays = other.weight_decay != 0.0f;
    other.weight_decay = decays ? 0.0f : 0.01f;
    visit.template operator()<optimizer>(rule.name, decays ? "weight_decay 0.0" : "weight_decay 0.01", other);
  });
}

template <arithmetic Kind, class Optimizer>
[[gnu::noipa]] bool take(Optimizer& optimizer, const typename Optimizer::options& options) {
  return step<Kind>(optimizer, options, weights, gradient) == status::ok;
}

template <arithmetic Kind>
bool count_all() {
  bool done = true;
  for_each_cost([&]<class Optimizer>(const char* name, const char* words, const typename Optimizer::options& options) {
    static Optimizer optimizer;
    optimizer.reset();
    random_generator generator{1};  // software floats take longer for some numbers than for others
    for (float& weight : weights) weight = uniform(generator, 1.0f);
    for (float& slope : gradient) slope = normal(generator);
    done = count(parameters, {name_of<Kind>, name, words}, [&] { return take<Kind>(optimizer, options); }) && done;
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
