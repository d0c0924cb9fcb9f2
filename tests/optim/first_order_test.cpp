// SPDX-License-Identifier: MIT
// What the shell promises of every rule. The rules' own tests have what only they do.
#include "microstep/optim/first_order.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <vector>

#include <doctest/doctest.h>

#include "support/bits.hpp"
#include "support/follow_oracle.hpp"
#include "support/rule_properties.hpp"

using support::in_exact_arithmetic;
using support::member;

namespace {

template <class Rule, std::size_t N>
using optimizer = typename member<Rule>::template optimizer<N>;

// Not in the templates, where they would be compiled for every rule.
void check_below(double distance, double bound) { CHECK(distance < bound); }
void check_rests(const support::any_optimizer& resting) {
  std::vector<float> weights(resting.size, 0.0f);
  const std::vector<float> zeros = weights;
  for (int t = 0; t < 10; ++t) resting.step(weights, zeros);
  CHECK(weights == zeros);
}

}  // namespace

TEST_CASE_TEMPLATE("state: so many bytes a weight, all zero at birth", Rule, MICROSTEP_EVERY_RULE) {
  static_assert(microstep::optimizer<optimizer<Rule, 7>>);
  static_assert(std::is_trivially_copyable_v<typename Rule::counters>);
  static_assert(sizeof(optimizer<Rule, 32 + 1024>) - sizeof(optimizer<Rule, 32>) ==
                1024 * optimizer<Rule, 32>::state_bytes_per_weight);
  constexpr std::size_t counted = std::is_empty_v<typename Rule::counters> ? 0 : sizeof(typename Rule::counters);
  static_assert(sizeof(optimizer<Rule, 256>) ==
                support::to_register(256 * optimizer<Rule, 256>::state_bytes_per_weight + counted));
  static optimizer<Rule, 37> fresh;
  CHECK(support::bytes_of(fresh) == std::array<std::byte, sizeof fresh>{});
}

TEST_CASE_TEMPLATE("reset empties the state in place", Rule, MICROSTEP_EVERY_RULE) {
  in_exact_arithmetic([]<class P>() { support::reset_is_as_new<optimizer<Rule, 37>, P>(member<Rule>::all); });
}

TEST_CASE_TEMPLATE("a copy made on the way goes on alike", Rule, MICROSTEP_EVERY_RULE) {
  in_exact_arithmetic([]<class P>() { support::copies_go_on_alike<optimizer<Rule, 37>, P>(member<Rule>::all); });
}

TEST_CASE_TEMPLATE("turning everything about turns every weight about", Rule, MICROSTEP_EVERY_RULE) {
  in_exact_arithmetic([]<class P>() {
    support::sign_flip_mirrors<optimizer<Rule, 37>, P>(member<Rule>::plain);
    support::sign_flip_mirrors<optimizer<Rule, 37>, P>(member<Rule>::all);
  });
}

TEST_CASE_TEMPLATE("maximize is minimising the negative", Rule, MICROSTEP_EVERY_RULE) {
  if constexpr (requires { member<Rule>::all.maximize; }) {
    in_exact_arithmetic([]<class P>() { support::maximize_mirrors<optimizer<Rule, 37>, P>(member<Rule>::all); });
  }
}

TEST_CASE_TEMPLATE("the size of gradients does not matter, but for plain descent, where steps have it", Rule,
                   MICROSTEP_EVERY_RULE) {
  in_exact_arithmetic([]<class P>() {
    constexpr bool proportional = std::is_same_v<Rule, microstep::sgd_rule>;
    support::gradients_scale<optimizer<Rule, 37>, P>(member<Rule>::plain, proportional ? 0x1p10f : 1.0f);
  });
}

TEST_CASE_TEMPLATE("options may change between steps, and the state stays", Rule, MICROSTEP_EVERY_RULE) {
  in_exact_arithmetic([]<class P>() {
    constexpr auto& all = member<Rule>::all;
    auto slower = all;
    slower.learning_rate *= 0.25f;
    auto undecayed = slower;
    undecayed.weight_decay = 0.0f;
    const support::options_from later[] = {{10, &slower}, {50, &undecayed}};
    check_below(support::distance_to_oracle<Rule, P>(all, later), 32.0);
  });
}

TEST_CASE_TEMPLATE("weights that fade end at zero, not among the subnormals", Rule, MICROSTEP_EVERY_RULE) {
  // Without its guards every rule that needs one fails at the first rate, by step 1506.
  constexpr std::uint32_t steps = support::thorough ? 2000 : 1600;
  const auto in_arithmetic = []<class P>() {
    for (const float rate : {0.5f, 0.1f}) {
      if (!support::thorough && rate < 0.5f) continue;
      for (typename Rule::options options : {typename Rule::options{}, member<Rule>::plain}) {
        options.learning_rate = rate;
        support::fading_weights_stay_normal<optimizer<Rule, 37>, P>(options, steps);
        if constexpr (requires { options.epsilon; }) {
          options.epsilon = 0.1f;
          support::fading_weights_stay_normal<optimizer<Rule, 37>, P>(options, steps);
        }
        options.weight_decay = 0.5f;
        support::fading_weights_stay_normal<optimizer<Rule, 37>, P>(options, steps);
      }
    }
  };
  support::in_exact_arithmetic(in_arithmetic);
  in_arithmetic.template operator()<support::native_fast>();
}

TEST_CASE_TEMPLATE("weights at zero stay there without a gradient, whatever decays", Rule, MICROSTEP_EVERY_RULE) {
  in_exact_arithmetic([]<class P>() {
    optimizer<Rule, 37> resting;
    check_rests(support::any_of<P>(resting, member<Rule>::all));
  });
}
