// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <span>
#include <type_traits>

#include "microstep/core/status.hpp"
#include "microstep/simd/sweep.hpp"

namespace microstep {

/// What an optimizer's begin_step returns: `update(index, weight, gradient) -> new weight`, for a pack of any width of
/// consecutive parameters that starts at index; reads and writes the optimizer's state there.
template <class Update>
concept optimizer_update = requires(const Update update, simd::pack<arithmetic::strict, simd::scalar_arch> one,
                                    simd::native<arithmetic::fused> many) {
  { update(std::size_t{}, one, one) } -> std::same_as<decltype(one)>;
  { update(std::size_t{}, many, many) } -> std::same_as<decltype(many)>;
};

/// A rule with its state for `size` weights. A user's own needs nothing of microstep's beyond these members:
///   size                 how many weights
///   options              an aggregate with `constexpr status check() const`
///   begin_step(options)  advances what is counted once a step and returns the update above, which may outlive the
///                        options
///   reset()              as new, in place
/// It is trivially copyable: its bytes are its whole state.
template <class O>
concept optimizer = std::is_trivially_copyable_v<O> && requires(O o, const typename O::options& options) {
  { O::size } -> std::convertible_to<std::size_t>;
  { options.check() } -> std::same_as<status>;
  { o.begin_step(options) } -> optimizer_update;
  { o.reset() };
};

namespace detail {

/// Calls run with the update or with what the compiler makes better code of: first_order says when.
template <class Update, class Run>
[[gnu::always_inline]] inline void run_fastest(const Update& update, Run&& run) noexcept {
  if constexpr (requires { update.when_usual(run); }) {
    if (update.when_usual(run)) return;
  }
  run(update);
}

}  // namespace detail

/// One step on gradients that the caller has: any model, any framework, two spans.
///
/// shape   weights and gradient: size floats each, not overlapping; no alignment asked for
/// errors  what options.check() says; then nothing has changed
/// NaN     the gradient must be finite and of magnitude at most 2^63. That is not checked here, because reading it
///         twice costs a seventh of the whole step: ask all_finite(gradient) where it is in doubt
template <arithmetic Arithmetic = arithmetic::strict, optimizer Optimizer>
status step(Optimizer& optimizer, const typename Optimizer::options& options,
            std::type_identity_t<std::span<float, Optimizer::size>> weights,
            std::type_identity_t<std::span<const float, Optimizer::size>> gradient) noexcept {
  const status verdict = options.check();
  if (verdict != status::ok) return verdict;
  const auto update_all = [&](const auto& update) __attribute__((always_inline)) {
    float* const weight = weights.data();
    simd::sweep<simd::native<Arithmetic>, Optimizer::size>([&]<simd::any_pack P>(std::size_t index) __attribute__((always_inline)) {
      update(index, P::load(weight + index), P::load(gradient.data() + index)).store(weight + index);
    });
  };
  const auto update = optimizer.begin_step(options);
  detail::run_fastest(update, update_all);
  return status::ok;
}

}  // namespace microstep
