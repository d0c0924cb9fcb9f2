// SPDX-License-Identifier: MIT
// Losses whose types a check need not know: only the library's code is compiled for each type.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <type_traits>
#include <vector>

#include "support/loss_family.hpp"

namespace support::losses {

/// The floats as the targets that they stand for.
template <class Target>
std::vector<Target> targets_as(std::span<const float> floats) {
  std::vector<Target> targets;
  for (const float x : floats) targets.push_back(static_cast<Target>(x));
  return targets;
}

/// A loss for a number of outputs. Targets are floats, labels too.
struct any_loss {
  std::size_t outputs, targets_per_row;
  bool takes_any_target;  ///< as regressions do
  const void* loss;

  using differentiate_in = float (*)(const void* loss, std::span<float> predictions, std::span<const float> targets,
                                     std::size_t rows_in_all);
  std::array<differentiate_in, 3> in;  ///< an entry for each arithmetic
  std::vector<float> (*drawn)(const void* loss, m::random_generator&, std::size_t rows, std::size_t outputs);
  oracle::differentiated (*exact)(const void* loss, std::size_t outputs, const std::vector<double>& predictions,
                                  std::span<const float> targets);
  bounds (*stated_for)(const void* loss, std::size_t outputs, const std::vector<double>& predictions,
                       std::span<const float> targets, const oracle::differentiated& expected, m::arithmetic);

  float differentiate(m::arithmetic arithmetic, std::span<float> predictions, std::span<const float> targets,
                      std::size_t rows_in_all) const {
    return in[static_cast<std::size_t>(arithmetic)](loss, predictions, targets, rows_in_all);
  }
  std::vector<float> targets(m::random_generator& generator, std::size_t rows) const {
    return drawn(loss, generator, rows, outputs);
  }
  oracle::differentiated exactly(const std::vector<double>& predictions, std::span<const float> targets) const {
    return exact(loss, outputs, predictions, targets);
  }
  bounds stated(const std::vector<double>& predictions, std::span<const float> targets,
                const oracle::differentiated& expected, m::arithmetic arithmetic) const {
    return stated_for(loss, outputs, predictions, targets, expected, arithmetic);
  }
};

namespace detail {

template <m::arithmetic Arithmetic, std::size_t Outputs, class Loss>
float differentiate(const void* loss, std::span<float> predictions, std::span<const float> targets,
                    std::size_t rows_in_all) {
  const auto& typed = *static_cast<const Loss*>(loss);
  if constexpr (std::is_same_v<typename Loss::target, float>) {
    return typed.template differentiate<Arithmetic, Outputs>(predictions, targets, rows_in_all);
  } else {
    const auto labels = targets_as<typename Loss::target>(targets);
    return typed.template differentiate<Arithmetic, Outputs>(predictions, std::span{labels}, rows_in_all);
  }
}

template <class Loss>
std::vector<float> draw(const void* loss, m::random_generator& generator, std::size_t rows, std::size_t outputs) {
  const auto drawn = losses::targets(*static_cast<const Loss*>(loss), generator, rows, outputs);
  return {drawn.begin(), drawn.end()};
}

template <class Loss>
oracle::differentiated exactly(const void* loss, std::size_t outputs, const std::vector<double>& predictions,
                               std::span<const float> targets) {
  const auto typed = targets_as<typename Loss::target>(targets);
  return oracle::differentiate(*static_cast<const Loss*>(loss), outputs, predictions, std::span{typed});
}

template <class Loss>
bounds stated(const void* loss, std::size_t outputs, const std::vector<double>& predictions,
              std::span<const float> targets, const oracle::differentiated& expected, m::arithmetic arithmetic) {
  const auto typed = targets_as<typename Loss::target>(targets);
  return losses::stated(*static_cast<const Loss*>(loss), outputs, predictions, std::span{typed}, expected, arithmetic);
}

template <class Family, std::size_t Outputs>
void add_variants(std::vector<any_loss>& all) {
  if constexpr (Outputs >= Family::least_outputs) {
    static const auto variants = Family::template variants<Outputs>();
    using loss = typename std::remove_cvref_t<decltype(variants)>::value_type;
    for (const loss& one : variants) {
      all.push_back({.outputs = Outputs,
                     .targets_per_row = loss::template targets_per_row<Outputs>,
                     .takes_any_target = takes_any_target<loss>,
                     .loss = &one,
                     .in = {differentiate<m::arithmetic::strict, Outputs, loss>,
                            differentiate<m::arithmetic::fused, Outputs, loss>,
                            differentiate<m::arithmetic::fast, Outputs, loss>},
                     .drawn = draw<loss>,
                     .exact = exactly<loss>,
                     .stated_for = stated<loss>});
    }
  }
}

}  // namespace detail

/// Each variant for each number of outputs that it may have: one, fewer than sixteen lanes, sixteen, more with a rest.
template <class Family>
std::vector<any_loss> of_each_shape() {
  std::vector<any_loss> all;
  detail::add_variants<Family, 1>(all);
  detail::add_variants<Family, 3>(all);
  detail::add_variants<Family, 16>(all);
  detail::add_variants<Family, 37>(all);
  return all;
}

}  // namespace support::losses
