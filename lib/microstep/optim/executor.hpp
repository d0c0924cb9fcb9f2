// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <type_traits>

#include "microstep/core/status.hpp"
#include "microstep/optim/optimizer.hpp"
#include "microstep/simd/sweep.hpp"

namespace microstep {

/// What an executor is given to run, for the concept below; a step's own is a closure, which must not be copied to where
/// it outlives the call.
struct executor_job {
  void operator()(std::size_t part) const noexcept;
};

/// Runs work on threads of the user's: `run(parts, job)` calls job(0) to job(parts - 1), each once, in any order and on any
/// threads, and returns when the last of them has, with what they wrote visible to its caller. It throws nothing.
/// examples/threads.cpp has one.
template <class E>
concept executor = requires(E& run, std::size_t parts, const executor_job& job) { run(parts, job); };

/// How an update of many weights is divided among an executor's threads.
struct partition {
  std::size_t parts = 1;         ///< at most so many: as many as there are threads; >= 1
  std::size_t smallest = 65536;  ///< weights in a part, at the least: with fewer there are fewer parts; >= 1

  [[nodiscard]] constexpr status check() const noexcept {
    return parts >= 1 && smallest >= 1 ? status::ok : status::bad_partition;
  }

  /// Into how many parts so many weights are divided; >= 1.
  [[nodiscard]] constexpr std::size_t parts_of(std::size_t weights) const noexcept {
    return std::clamp<std::size_t>(weights / std::max(smallest, grain), 1, parts);
  }

  /// Where part number `part` begins, of the parts_of(weights); the last one ends with the weights.
  [[nodiscard]] constexpr std::size_t begin_of(std::size_t part, std::size_t weights) const noexcept {
    const std::size_t all = parts_of(weights);
    const std::size_t grains = weights / grain;
    return part == all ? weights : (grains / all * part + std::min(part, grains % all)) * grain;
  }

  /// Parts begin at a multiple of so many weights: whole turns of every instruction set's registers, so that an element is
  /// worked on alike however many parts there are, and whole cache lines.
  static constexpr std::size_t grain = 64;
};

/// microstep::step with an executor: what is counted once a step is counted here, and the weights are updated in parts.
///
/// shape   weights and gradient: size floats each, not overlapping; no alignment asked for
/// memory  nothing beside the optimizer
/// errors  bad_partition, or what options.check() says; then nothing has changed
/// bits    strict and fused: those of the step without an executor. All three: the same, however many parts there are
/// NaN     as the step without an executor
template <arithmetic Arithmetic = arithmetic::strict, optimizer Optimizer, executor Executor>
status step(Optimizer& optimizer, const typename Optimizer::options& options,
            std::type_identity_t<std::span<float, Optimizer::size>> weights,
            std::type_identity_t<std::span<const float, Optimizer::size>> gradient, const partition& division,
            Executor&& run) noexcept {
  constexpr std::size_t size = Optimizer::size;
  if constexpr (size < 2 * partition::grain) {  // one part
    const status verdict = division.check();
    return verdict != status::ok ? verdict : step<Arithmetic>(optimizer, options, weights, gradient);
  } else {
    for (const status verdict : {division.check(), options.check()}) {
      if (verdict != status::ok) return verdict;
    }
    const auto update = optimizer.begin_step(options);
    const auto job = [&, update](std::size_t part) noexcept {
      float* const weight = weights.data();
      const float* const slope = gradient.data();
      const std::size_t first = division.begin_of(part, size);
      const std::size_t last = division.begin_of(part + 1, size);
      const auto update_part = [=](const auto& part_update) __attribute__((always_inline)) {
        simd::sweep<simd::native<Arithmetic>>(first, last, [&]<simd::any_pack P>(std::size_t index) __attribute__((always_inline)) {
          part_update(index, P::load(weight + index), P::load(slope + index)).store(weight + index);
        });
      };
      const auto own = update;  // a copy that no store to a weight can change
      detail::run_fastest(own, update_part);
    };
    const std::size_t parts = division.parts_of(size);
    if (parts == 1) {
      job(0);
    } else {
      run(parts, job);
    }
    return status::ok;
  }
}

}  // namespace microstep
