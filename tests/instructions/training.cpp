// SPDX-License-Identifier: MIT
#include <array>
#include <cstddef>
#include <string_view>

#include "instructions/count.hpp"
#include "microstep/microstep.hpp"

namespace microstep::instructions {

namespace {

template <std::size_t Inputs, std::size_t Outputs>
struct shape {
  std::string_view name;
};

template <class Trainer, std::size_t Inputs, std::size_t Outputs>
[[gnu::noipa]] bool take(Trainer& trained, const std::array<float, Inputs>& inputs,
                         const std::array<float, Outputs>& targets) {
  return trained.step(inputs, targets).status == status::ok;
}

template <arithmetic Kind, template <std::size_t> class Optimizer, std::size_t Batch, std::size_t Inputs,
          std::size_t Outputs>
bool count_one(shape<Inputs, Outputs> head, std::string_view batch, std::string_view rule,
               const typename Optimizer<1>::options& options) {
  static trainer<linear<Inputs, Outputs>, Optimizer, squared_error, Batch, Kind> trained;
  static std::array<float, Batch * Inputs> inputs;
  static std::array<float, Batch * Outputs> targets;
  trained.options().optimizer = options;
  random_generator generator{1};
  trained.model().initialise(generator);
  for (float& x : inputs) x = normal(generator);
  for (float& y : targets) y = uniform(generator, 1.0f);
  return count(1, {name_of<Kind>, head.name, batch, rule}, [] { return take(trained, inputs, targets); });
}

template <arithmetic Kind, std::size_t Inputs, std::size_t Outputs>
bool count_head(shape<Inputs, Outputs> head) {
  const sgd_options momentum{.learning_rate = 0.01f, .momentum = 0.9f};
  bool done = count_one<Kind, sgd, 1>(head, "1", "momentum 0.9", momentum);
  done = count_one<Kind, adam, 1>(head, "1", "adam", {}) && done;
  done = count_one<Kind, sgd, 8>(head, "8", "momentum 0.9", momentum) && done;
  return count_one<Kind, adam, 8>(head, "8", "adam", {}) && done;
}

template <arithmetic Kind>
bool count_all() {
  bool done = count_head<Kind>(shape<64, 10>{"64 -> 10"});
  done = count_head<Kind>(shape<16, 4>{"16 -> 4"}) && done;
  return count_head<Kind>(shape<1, 1>{"1 -> 1"}) && done;
}

}  // namespace

bool count_training() {
  bool done = count_all<arithmetic::strict>();
  if constexpr (simd::registers<simd::native_arch>::has_fused) done = count_all<arithmetic::fused>() && done;
  return done;
}

}  // namespace microstep::instructions
