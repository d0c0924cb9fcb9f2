// SPDX-License-Identifier: MIT
// Batches, options and the like for targets that train.
#pragma once

#include "fuzz/reader.hpp"
#include "microstep/microstep.hpp"

namespace fuzz {

/// Features as floats and as int8, and targets, of some rows, or of a number that is none.
template <class Trainer>
struct batch {
  using target = typename Trainer::target;
  static constexpr std::size_t inputs = Trainer::model_type::inputs;

  std::vector<float> floats;
  std::vector<std::int8_t> values;
  std::vector<target> targets;
  float scale = 1.0f;
  std::int32_t zero_point = 0;

  batch(reader& in, std::size_t most_rows) {
    const std::size_t rows = in.up_to(most_rows);
    const std::uint8_t odd = in.byte();  // a part of a row, or a target too many, now and then
    floats = numbers(in, rows * inputs + (odd == 1 ? 1 : 0));
    for (const float value : floats) {
      values.push_back(static_cast<std::int8_t>(std::bit_cast<std::uint32_t>(value) >> 16));
    }
    scale = in.byte() % 8 == 0 ? in.wild() : 0.02f;
    zero_point = in.byte() % 8 == 0 ? static_cast<std::int32_t>(in.word()) : static_cast<std::int8_t>(in.byte());
    const std::size_t count = rows * Trainer::targets_per_row + (odd == 2 ? 1 : 0);
    if constexpr (std::is_same_v<target, float>) {
      targets = numbers(in, count);
      const std::uint8_t kind = in.byte() % 8;
      for (std::size_t i = 0; i < count; ++i) {
        if (kind < 3) targets[i] = targets[i] < 0.0f ? -1.0f : 1.0f;               // sides
        if (kind == 3 || kind == 4) targets[i] = targets[i] < 0.0f ? 0.0f : 1.0f;  // yes and no
        if (kind == 5) targets[i] = i % Trainer::targets_per_row == 0 ? 1.0f : 0.0f;
      }
    } else {
      constexpr std::size_t classes = Trainer::model_type::outputs;
      for (std::size_t i = 0; i < count; ++i) targets.push_back(static_cast<target>(in.byte() % classes));
      if (in.byte() % 8 == 0 && count > 0) {  // the first that is none, or any
        targets[in.byte() % count] = static_cast<target>(in.coin() ? classes : in.byte());
      }
    }
  }

  [[nodiscard]] microstep::quantised_features quantised() const { return {values, scale, zero_point}; }

  /// No NaN and no infinity, and each label a class.
  [[nodiscard]] bool is_data(bool as_floats) const {
    if (as_floats && !all_finite(floats)) return false;
    if constexpr (std::is_same_v<target, float>) {
      return all_finite(targets);
    } else {
      for (const target label : targets) {
        if (label >= Trainer::model_type::outputs) return false;
      }
      return true;
    }
  }
};

template <class Trainer>
void fill_options(reader& in, typename Trainer::options_type& options) {
  fill_fields(in, options.optimizer);
  fill_fields(in, options.loss);
  switch (in.byte() % 8) {
    case 0: options.clip_norm = in.option(1.0f); break;
    case 1: options.clip_value = in.option(1.0f); break;
    case 2:
      options.clip_norm = in.option(1.0f);
      options.clip_value = in.option(std::numeric_limits<float>::infinity());
      break;
    default: break;
  }
}

/// What a refused step must leave: everything but the errors of the batch.
template <class Trainer>
struct picture {
  std::vector<std::byte> model, optimizer, options;
  std::uint32_t steps = 0;

  explicit picture(const Trainer& of)
      : model{bytes_of(of.model())}, optimizer{bytes_of(of.optimizer())}, options{bytes_of(of.options())} {
    if constexpr (Trainer::is_scheduled) steps = of.steps();
  }
  bool operator==(const picture&) const = default;
};

}  // namespace fuzz
