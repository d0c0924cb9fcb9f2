// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <type_traits>

#include "microstep/simd/pack.hpp"

namespace microstep {

/// A sink that keeps its sums between two backward passes offers to go on from them: the model asks it for the sum so
/// far, adds its rows to that, and hands back the whole. A batch in pieces then adds up in the order of the whole batch.
template <class Sink, class P>
concept resumable_sink = requires(Sink& sink, std::size_t index, P sum) {
  { sink.template sum_so_far<P>(index) } -> std::same_as<P>;
  { sink.resume(index, sum) };
};

/// A sink that its calls leave as it is may be called through a copy, and is where that pays: what it holds then stays in
/// registers, because no store to a parameter can change the copy.
template <class Sink, class P>
concept constant_sink = !resumable_sink<Sink, P> && std::is_trivially_copyable_v<Sink> &&
    requires(const Sink& sink, std::size_t index, P sum) { sink(index, sum); };
template <class Sink, class P>
using own_sink = std::conditional_t<constant_sink<Sink, P>, const Sink, Sink&>;

/// What a sum over rows begins with: the sink's sum so far, or zero.
template <simd::any_pack P, class Sink>
[[nodiscard, gnu::always_inline]] inline P first_term(Sink& sink, std::size_t index) noexcept {
  if constexpr (resumable_sink<Sink, P>) {
    return sink.template sum_so_far<P>(index);
  } else {
    return 0.0f;
  }
}

/// Hands over a sum that began with first_term.
template <simd::any_pack P, class Sink>
[[gnu::always_inline]] inline void hand_over(Sink& sink, std::size_t index, P sum) noexcept {
  if constexpr (resumable_sink<Sink, P>) {
    sink.resume(index, sum);
  } else {
    sink(index, sum);
  }
}

}  // namespace microstep
