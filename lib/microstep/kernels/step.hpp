// SPDX-License-Identifier: MIT
// Updates that were compiled ahead, for several instruction sets: link microstep::kernels. microstep.hpp has no part of it.
#pragma once

#include <atomic>
#include <cstddef>
#include <span>
#include <type_traits>

#include "microstep/kernels/isa.hpp"
#include "microstep/kernels/table.hpp"
#include "microstep/optim/executor.hpp"

namespace microstep::kernels {

/// microstep::step with an executor (optim/executor.hpp), for the instruction set that this CPU has, in a program that was
/// compiled for any: the same options, state and statuses, and in strict and fused arithmetic the same bits. It may take
/// turns with microstep::step.
///
/// shape   weights and gradient: size floats each, not overlapping; no alignment asked for
/// errors  what selected(), division.check() and options.check() say, in that order; then nothing has changed
/// NaN     as microstep::step
template <arithmetic Arithmetic = arithmetic::strict, compiled_rule Rule, std::size_t N, executor Executor>
status step(first_order<Rule, N>& optimizer, const std::type_identity_t<typename Rule::options>& options,
            std::type_identity_t<std::span<float, N>> weights,
            std::type_identity_t<std::span<const float, N>> gradient, const partition& division,
            Executor&& run) noexcept {
  const table* found = active.load(std::memory_order_relaxed);
  if (found == nullptr) {
    const status refusal = selected().status;
    if (refusal != status::ok) return refusal;
    found = active.load(std::memory_order_relaxed);
  }
  for (const status verdict : {division.check(), options.check()}) {
    if (verdict != status::ok) return verdict;
  }
  const auto update = optimizer.begin_step(options);
  const updates<Rule>& compiled = *found;
  const auto job = [&](std::size_t part) noexcept {
    const std::size_t first = division.begin_of(part, N);
    compiled.in[static_cast<std::size_t>(Arithmetic)](
        update.step(), {update.state() + first, first_order<Rule, N>::pitch, weights.data() + first,
                        gradient.data() + first, division.begin_of(part + 1, N) - first});
  };
  const std::size_t parts = division.parts_of(N);
  if (parts == 1) {
    job(0);
  } else {
    run(parts, job);
  }
  return status::ok;
}

/// The same on this thread alone.
///
/// cost    microstep::step's where it is compiled for that instruction set, and a call (bench/README.md)
template <arithmetic Arithmetic = arithmetic::strict, compiled_rule Rule, std::size_t N>
status step(first_order<Rule, N>& optimizer, const std::type_identity_t<typename Rule::options>& options,
            std::type_identity_t<std::span<float, N>> weights,
            std::type_identity_t<std::span<const float, N>> gradient) noexcept {
  return kernels::step<Arithmetic>(optimizer, options, weights, gradient, partition{}, [](std::size_t, const auto&) {});
}

}  // namespace microstep::kernels
