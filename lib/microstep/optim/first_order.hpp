// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>

#include "microstep/optim/optimizer.hpp"
#include "microstep/simd/storage.hpp"
#include "microstep/simd/subnormal.hpp"

namespace microstep {

/// A rule's state for one pack of weights: its arrays number 0, 1, ... at the pack's index.
template <simd::any_pack P, std::size_t Pitch>
class state_at {
 public:
  [[gnu::always_inline]] explicit state_at(float* first) noexcept : first_{first} {}

  [[nodiscard, gnu::always_inline]] P load(std::size_t array) const noexcept { return P::load(first_ + array * Pitch); }
  /// Stores and returns the value.
  [[gnu::always_inline]] P store(std::size_t array, P value) const noexcept {
    value.store(first_ + array * Pitch);
    return value;
  }

 private:
  float* first_;
};

/// A running mean, `mean = keep * mean + share * value`, kept out of the subnormals (simd/subnormal.hpp).
template <simd::any_pack P>
[[nodiscard, gnu::always_inline]] inline P running_mean(P mean, float keep, P value, float share) noexcept {
  const P kept = multiply_add(mean, keep, simd::signed_guard);
  // All of the value counts, and the compiler knows: it would not leave out a product that packs round by themselves.
  if (__builtin_constant_p(share) && share == 1.0f) return kept + (value - simd::signed_guard);
  return kept + multiply_add(value, share, -simd::signed_guard);
}

/// The same of a square: `mean = keep * mean + (share * value) * value`.
template <simd::any_pack P>
[[nodiscard, gnu::always_inline]] inline P running_mean_of_square(P mean, float keep, P value, float share) noexcept {
  return multiply_add(mean, keep, simd::squared_guard) + multiply_add(value * share, value, -simd::squared_guard);
}

/// weight - change, for a change that comes from the gradient itself and may fade with its weight: less than 2^-89
/// moves nothing, so neither ends in the subnormals.
template <simd::any_pack P>
[[nodiscard, gnu::always_inline]] inline P moved(P weight, P change) noexcept {
  return weight - ((change + simd::signed_guard) - simd::signed_guard);
}

/// What one step of the shell does to a pack, whatever holds the state: turns the gradient for `maximize`, adds the L2
/// penalty or shrinks the weight, and leaves the rest to the rule. A copy is all that a step needs beside the state,
/// and has the same bytes whatever instruction set its file is compiled for.
template <class Rule>
class first_order_step {
 public:
  /// The options must have passed check(). Advances the counters.
  first_order_step(const typename Rule::options& o, typename Rule::counters& counters) noexcept
      : step_{o, counters}, decay_{o.weight_decay} {
    if constexpr (Rule::decoupled) {
      decay_ = (simd::scalar{1.0f} - simd::scalar{o.learning_rate} * o.weight_decay).fold();
    }
    if (decay_ != no_decay) extras_ |= decays;
    if constexpr (requires { o.maximize; }) {
      if (o.maximize) extras_ |= maximizes;
    }
  }

  /// state: a state_at, or what else loads and stores the rule's arrays
  template <simd::any_pack P>
  [[gnu::always_inline]] P operator()(auto state, P weight, P gradient) const noexcept {
    if (extras_ != 0) {
      if ((extras_ & maximizes) != 0) gradient = -gradient;
      if ((extras_ & decays) != 0) {
        if constexpr (Rule::decoupled) {
          weight = multiply_add(weight, decay_, simd::signed_guard) - simd::signed_guard;
        } else {
          gradient = multiply_add(weight, decay_, simd::signed_guard) + (gradient - simd::signed_guard);
        }
      }
    }
    return step_(state, weight, gradient);
  }

  /// False if the options are not the usual ones. Otherwise they become constants.
  [[gnu::always_inline]] bool assume_usual() noexcept {
    if (extras_ != usual_extras) return false;
    extras_ = usual_extras;
    if constexpr (requires { step_.assume_usual(); }) return step_.assume_usual();
    return true;
  }

 private:
  static constexpr float no_decay = Rule::decoupled ? 1.0f : 0.0f;
  static constexpr unsigned maximizes = 1, decays = 2;
  static constexpr unsigned usual_extras = typename Rule::options{}.weight_decay != 0.0f ? decays : 0;

  typename Rule::step step_;
  float decay_;          // the penalty; decoupled: the share of the weight that stays
  unsigned extras_ = 0;  // what the options ask for beside the rule
};

/// The shell of the family: owns the state for N weights, turns the gradient for `maximize`, adds the L2 penalty or
/// shrinks the weight, and leaves the rest to the rule, which is written once for packs of any width. A rule has
///   options     an aggregate with check(); learning_rate, weight_decay and, where it has one, maximize are the shell's
///   arrays      how many floats of state a weight has; >= 1
///   decoupled   false: weight_decay times the weight is added to the gradient; true: the weight is first shrunk by
///               learning_rate * weight_decay of itself
///   counters    what is counted once a step; trivially copyable, all zero at birth
///   step        the constants of one step, made by `step(options, counters&)`, and
///               `operator()(state_at, weight, gradient) -> new weight`; where it has options of its own to test, also
///               `assume_usual()`: false if they are not the usual ones, else it sets what is tested to constants
///
/// shape   N weights; weights and gradient may not overlap
/// memory  4 N arrays + sizeof(counters) bytes (and padding to a register), all zero at birth: a static optimizer costs
///         .bss and no flash
template <class Rule, std::size_t N>
class first_order {
  static_assert(N >= 1, "microstep: an optimizer for N weights, as in adam<N>, needs N to be at least 1");

 public:
  using options = typename Rule::options;
  static constexpr std::size_t size = N;
  static constexpr std::size_t state_bytes_per_weight = Rule::arrays * sizeof(float);
  /// From one array of the state to the next, in floats: each begins on the boundary that the first one has.
  static constexpr std::size_t pitch = [] {
    constexpr std::size_t boundary = std::min(simd::native<arithmetic::strict>::size, std::bit_ceil(N));
    return (N + boundary - 1) / boundary * boundary;
  }();

  class usual_update;

  class update {
   public:
    template <simd::any_pack P>
    [[gnu::always_inline]] P operator()(std::size_t index, P weight, P gradient) const noexcept {
      return step_(state_at<P, pitch>{state_ + index}, weight, gradient);
    }

    /// If the options are the usual ones, calls run(usual) with an update of another type, in which the compiler knows
    /// them so that no test of them stays in a loop. Else false. The code for both costs flash: always false at -Os.
    template <class Run>
    [[nodiscard, gnu::always_inline]] bool when_usual(Run&& run) const noexcept {
      if constexpr (!simd::small_code) {
        first_order_step<Rule> usual{step_};
        if (usual.assume_usual()) {
          run(usual_update{usual, state_});
          return true;
        }
      }
      return false;
    }

    /// Its two parts, for code that was compiled apart (kernels/).
    [[nodiscard]] const first_order_step<Rule>& step() const noexcept { return step_; }
    [[nodiscard]] float* state() const noexcept { return state_; }

   private:
    friend class first_order;
    update(const options& o, typename Rule::counters& counters, float* state) noexcept
        : step_{o, counters}, state_{state} {}

    first_order_step<Rule> step_;
    float* state_;
  };

  /// An update whose options are the usual ones.
  class usual_update {
   public:
    template <simd::any_pack P>
    [[gnu::always_inline]] P operator()(std::size_t index, P weight, P gradient) const noexcept {
      first_order_step<Rule> usual{step_};
      if (!usual.assume_usual()) __builtin_unreachable();
      return usual(state_at<P, pitch>{state_ + index}, weight, gradient);
    }

   private:
    friend class update;
    usual_update(const first_order_step<Rule>& step, float* state) noexcept : step_{step}, state_{state} {}

    first_order_step<Rule> step_;
    float* state_;
  };

  /// The options must have passed check().
  [[nodiscard]] update begin_step(const options& o) noexcept { return {o, counters_, state_.data()}; }

  /// As new, in place.
  void reset() noexcept {
    state_.reset();
    counters_ = {};
  }

 private:
  simd::storage<pitch * Rule::arrays> state_;
  [[no_unique_address]] typename Rule::counters counters_{};
};

}  // namespace microstep
