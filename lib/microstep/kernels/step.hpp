// SPDX-License-Identifier: MIT
// Updates that were compiled ahead, for several instruction sets: link microstep::kernels. microstep.hpp has no part of it.
#pragma once

#include <atomic>
#include <cstddef>
#include <span>
#include <type_traits>

#include "microstep/kernels/isa.hpp"
#include "microstep/kernels/table.hpp"

namespace microstep::kernels {

/// microstep::step for the instruction set that this CPU has, in a program that was compiled for any: the same options,
/// state and statuses, and in strict and fused arithmetic the same bits. It may take turns with microstep::step.
///
/// shape   weights and gradient: size floats each, not overlapping; no alignment asked for
/// cost    microstep::step's where it is compiled for that instruction set, and a call (bench/README.md)
/// errors  what options.check() says, or selected(): unknown_isa, isa_not_here; then nothing has changed
/// NaN     as microstep::step
template <arithmetic Arithmetic = arithmetic::strict, compiled_rule Rule, std::size_t N>
status step(first_order<Rule, N>& optimizer, const std::type_identity_t<typename Rule::options>& options,
            std::type_identity_t<std::span<float, N>> weights,
            std::type_identity_t<std::span<const float, N>> gradient) noexcept {
  const table* found = active.load(std::memory_order_relaxed);
  if (found == nullptr) {
    const status refusal = selected().status;
    if (refusal != status::ok) return refusal;
    found = active.load(std::memory_order_relaxed);
  }
  const status verdict = options.check();
  if (verdict != status::ok) return verdict;
  const auto update = optimizer.begin_step(options);
  const updates<Rule>& compiled = *found;
  compiled.in[static_cast<std::size_t>(Arithmetic)](
      update.step(), {update.state(), first_order<Rule, N>::pitch, weights.data(), gradient.data(), N});
  return status::ok;
}

}  // namespace microstep::kernels
