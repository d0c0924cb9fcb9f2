// SPDX-License-Identifier: MIT
// What the program counts. It prints a line for each count, and in the same order plugin.c writes the counts down.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>

#include "microstep/simd/arithmetic.hpp"
#include "platform/console.hpp"

/// The marks that plugin.c knows by their names.
extern "C" void count_begin() noexcept;
extern "C" void count_end() noexcept;

namespace microstep::instructions {

inline constexpr int steps_before = 10;

/// Counts the eleventh call of step(), which is one of a function that is not inlined: in the first few, rules that
/// correct a bias do something else. The figure is the count divided by `divisor`; names are the cells before it.
template <class Step>
bool count(std::uint32_t divisor, std::initializer_list<std::string_view> names, Step step) {
  platform::write_decimal(divisor);
  for (const std::string_view name : names) {
    platform::write("|");
    platform::write(name);
  }
  platform::write("\n");
  bool done = true;
  for (int t = 0; t < steps_before; ++t) done = step() && done;
  count_begin();
  const bool last = step();
  count_end();
  return last && done;
}

template <arithmetic Kind>
inline constexpr std::string_view name_of = Kind == arithmetic::strict ? "strict" : "fused";

/// One step of every rule with 1024 weights.
bool count_rules();

/// One training step of a linear head, for some shapes, batches and rules.
bool count_training();
/// The same without the library.
bool count_plain_loops();

}  // namespace microstep::instructions
