// SPDX-License-Identifier: MIT
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "instructions/count.hpp"
#include "microstep/microstep.hpp"

namespace microstep::instructions {

namespace {

template <std::size_t Inputs, std::size_t Outputs>
struct shape {
  std::string_view name;
};

template <class Trainer, class Inputs, class Targets>
[[gnu::noipa]] bool take(Trainer& trained, const Inputs& inputs, const Targets& targets) {
  return trained.step(inputs, targets).status == status::ok;
}

/// What a head learns from: its loss, its rows, its targets.
template <std::size_t Inputs, std::size_t Outputs, std::size_t Batch>
struct numbers {
  using loss = squared_error;
  std::array<float, Batch * Inputs> inputs;
  std::array<float, Batch * Outputs> targets;

  explicit numbers(random_generator& generator) {
    for (float& x : inputs) x = normal(generator);
    for (float& y : targets) y = uniform(generator, 1.0f);
  }
};
template <std::size_t Inputs, std::size_t Outputs, std::size_t Batch>
struct labelled {
  using loss = softmax_cross_entropy;
  std::array<float, Batch * Inputs> inputs;
  std::array<std::uint8_t, Batch> targets;

  explicit labelled(random_generator& generator) {
    for (float& x : inputs) x = normal(generator);
    for (std::uint8_t& label : targets) label = static_cast<std::uint8_t>(below(generator, Outputs));
  }
};
template <std::size_t Inputs, std::size_t Outputs, std::size_t Batch>
struct labelled_int8 {
  using loss = softmax_cross_entropy;
  std::array<std::int8_t, Batch * Inputs> values;
  quantised_features inputs{values, 0x1p-6f, -128};
  std::array<std::uint8_t, Batch> targets;

  explicit labelled_int8(random_generator& generator) {
    for (std::int8_t& value : values) value = static_cast<std::int8_t>(static_cast<int>(below(generator, 256)) - 128);
    for (std::uint8_t& label : targets) label = static_cast<std::uint8_t>(below(generator, Outputs));
  }
};

template <arithmetic Kind, template <std::size_t> class Optimizer,
          template <std::size_t, std::size_t, std::size_t> class Data, std::size_t Batch, std::size_t Inputs,
          std::size_t Outputs>
bool count_one(shape<Inputs, Outputs> head, std::string_view batch, std::string_view rule,
               const typename Optimizer<1>::options& options) {
  using data = Data<Inputs, Outputs, Batch>;
  static trainer<linear<Inputs, Outputs>, Optimizer, typename data::loss, Batch, Kind> trained;
  trained.options().optimizer = options;
  random_generator generator{1};
  trained.model().initialise(generator);
  static const data learnt{generator};
  return count(1, {name_of<Kind>, head.name, batch, rule}, [] { return take(trained, learnt.inputs, learnt.targets); });
}

template <arithmetic Kind, template <std::size_t, std::size_t, std::size_t> class Data = numbers, std::size_t Inputs,
          std::size_t Outputs>
bool count_head(shape<Inputs, Outputs> head) {
  const sgd_options momentum{.learning_rate = 0.01f, .momentum = 0.9f};
  bool done = count_one<Kind, sgd, Data, 1>(head, "1", "momentum 0.9", momentum);
  done = count_one<Kind, adam, Data, 1>(head, "1", "adam", {}) && done;
  done = count_one<Kind, sgd, Data, 8>(head, "8", "momentum 0.9", momentum) && done;
  return count_one<Kind, adam, Data, 8>(head, "8", "adam", {}) && done;
}

template <arithmetic Kind>
bool count_all() {
  bool done = count_head<Kind>(shape<64, 10>{"64 -> 10"});
  done = count_head<Kind, labelled>(shape<64, 10>{"64 -> 10, cross-entropy"}) && done;
  done = count_head<Kind, labelled_int8>(shape<64, 10>{"64 -> 10, cross-entropy, int8"}) && done;
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
