// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>

#include "microstep/simd/pack.hpp"
#include "microstep/simd/storage.hpp"

namespace microstep {

/// The gradient of a batch that comes in micro-batches: a sink for as many backward passes as it takes, with its own
/// storage. Each loss has to be told the rows of the whole batch (loss/loss.hpp), since the mean is over all of them.
///
/// shape   N parameters
/// memory  4 N bytes, and padding to a register
/// order   of sums: linear goes on where the last micro-batch ended, row after row, so the gradient is that of the whole
///         batch to the last bit. Models that do not ask for the sum so far, linear<1, 1> among them (its rows lie on
///         sixteen lanes), have one sum for each micro-batch, added in the order in which these come
template <std::size_t N>
class gradient_accumulator {
 public:
  static constexpr std::size_t size = N;

  template <simd::any_pack P>
  [[gnu::always_inline]] void operator()(std::size_t index, P gradient) noexcept {
    resume(index, sum_so_far<P>(index) + gradient);
  }
  template <simd::any_pack P>
  [[nodiscard, gnu::always_inline]] P sum_so_far(std::size_t index) const noexcept {
    return P::load(sums_.data() + index);
  }
  template <simd::any_pack P>
  [[gnu::always_inline]] void resume(std::size_t index, P sum) noexcept {
    sum.store(sums_.data() + index);
  }

  [[nodiscard]] std::span<const float, N> gradient() const noexcept { return sums_.span(); }
  [[nodiscard]] std::span<float, N> gradient() noexcept { return sums_.span(); }
  /// Zero again, in place.
  void reset() noexcept { sums_.reset(); }

 private:
  simd::storage<N> sums_;
};

/// A sink that hands on to another one what an accumulator has gathered: a backward pass over no rows at all delivers
/// the accumulated gradient in the model's own order.
template <std::size_t N, class Sink>
class gathered {
 public:
  gathered(const gradient_accumulator<N>& sums, Sink& sink) noexcept : sums_{sums}, sink_{sink} {}

  template <simd::any_pack P>
  [[gnu::always_inline]] void operator()(std::size_t index, P gradient) noexcept {
    sink_(index, sum_so_far<P>(index) + gradient);
  }
  template <simd::any_pack P>
  [[nodiscard, gnu::always_inline]] P sum_so_far(std::size_t index) const noexcept {
    return sums_.template sum_so_far<P>(index);
  }
  template <simd::any_pack P>
  [[gnu::always_inline]] void resume(std::size_t index, P sum) noexcept {
    sink_(index, sum);
  }

 private:
  const gradient_accumulator<N>& sums_;
  Sink& sink_;
};

}  // namespace microstep
