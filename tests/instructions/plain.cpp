// SPDX-License-Identifier: MIT
// The same training steps in the loops that one writes without a library, compiled at -O3.
#include <cstddef>
#include <string_view>

#include "bench/plain_head.hpp"
#include "instructions/count.hpp"
#include "microstep/core/draw.hpp"

namespace microstep::instructions {

namespace {

template <template <std::size_t, class> class Rule, std::size_t Inputs, std::size_t Outputs, std::size_t Batch>
bool count_one(std::string_view name, std::string_view batch) {
  random_generator generator{1};
  static plain::head<Rule, plain::usual_rates, Inputs, Outputs, Batch> trained{generator};
  return count(1, {name_of<arithmetic::strict>, name, batch, Rule<1, plain::usual_rates>::name}, [] { return trained.step(); });
}

template <std::size_t Inputs, std::size_t Outputs>
bool count_head(std::string_view name) {
  bool done = count_one<plain::momentum_rule, Inputs, Outputs, 1>(name, "1");
  done = count_one<plain::adam_rule, Inputs, Outputs, 1>(name, "1") && done;
  done = count_one<plain::momentum_rule, Inputs, Outputs, 8>(name, "8") && done;
  return count_one<plain::adam_rule, Inputs, Outputs, 8>(name, "8") && done;
}

}  // namespace

bool count_plain_loops() {
  bool done = count_head<64, 10>("64 -> 10, plain loops");
  done = count_head<16, 4>("16 -> 4, plain loops") && done;
  return count_head<1, 1>("1 -> 1, plain loops") && done;
}

}  // namespace microstep::instructions
