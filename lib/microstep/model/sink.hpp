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

/// A sink that says of itself that its calls leave it as it is: `function(index, gradient)`. A model may call a copy of it,
/// and that pays, because what it holds stays in registers where no store to a parameter can change it.
template <class Function>
class constant_sink {
 public:
  explicit constexpr constant_sink(const Function& function) noexcept : function_{function} {}

  template <simd::any_pack P>
  [[gnu::always_inline]] void operator()(std::size_t index, P gradient) const noexcept {
    function_(index, gradient);
  }

 private:
  Function function_;
};

template <class Sink>
inline constexpr bool is_constant_sink = false;
template <class Function>
inline constexpr bool is_constant_sink<constant_sink<Function>> = true;

/// Whether parameters may come to it in any order: to a constant sink, and to one that says so by
/// `static constexpr bool takes_any_order = true`.
template <class Sink>
inline constexpr bool takes_any_order = is_constant_sink<Sink>;
template <class Sink>
  requires requires { Sink::takes_any_order; }
inline constexpr bool takes_any_order<Sink> = Sink::takes_any_order;

/// What a model calls: its own copy of a constant sink, any other where it is.
template <class Sink>
using own_sink = std::conditional_t<is_constant_sink<Sink>, const Sink, Sink&>;

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
