// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>

#include "microstep/simd/arithmetic.hpp"
#include "microstep/simd/registers.hpp"

namespace microstep::simd {

/// A few floats that are worked on together, and the arithmetic they are worked on with. Kernels are templates over a
/// pack; the pack, not the kernel and not the compiler's flags, decides how each operation rounds.
///
/// shape   `size` lanes: 1 for scalar_arch, 4, 8 or 16 for a vector architecture; a sweep over a known count also has
///         packs of several registers, and of any size below a register's for what is left at the end
/// memory  its registers; loads and stores ask for no alignment
/// error   strict and fused: correctly rounded, bit for bit the scalar pack's. fast: division <= 5 ulp over the range
///         that it states, with the worst estimates that Intel's and AMD's manuals allow (tests/simd/pack_test.cpp)
/// NaN     comes out wherever it goes into arithmetic; its bits are the target's. minimum, maximum and select say more
template <arithmetic Arithmetic, class Arch = native_arch>
class pack {
  using r = registers<Arch>;

 public:
  using arch = Arch;
  using mask = typename r::mask;
  static constexpr arithmetic rounding = Arithmetic;
  static constexpr std::size_t size = r::size;

  /// Every lane holds x.
  [[gnu::always_inline]] pack(float x) noexcept : value_{r::broadcast(x)} {}

  [[nodiscard, gnu::always_inline]] static pack load(const float* from) noexcept { return pack{r::load(from), raw{}}; }
  [[gnu::always_inline]] void store(float* to) const noexcept { r::store(to, value_); }

  /// from[lane] - zero_point in each lane, exactly; |zero_point| <= 2^23.
  [[nodiscard, gnu::always_inline]] static pack load(const std::int8_t* from, std::int32_t zero_point) noexcept {
    if constexpr (requires { r::load(from, zero_point); }) {
      return pack{r::load(from, zero_point), raw{}};
    } else {
      float lanes[size];
      for (std::size_t lane = 0; lane < size; ++lane) {
        lanes[lane] = registers<scalar_arch>::load(from + lane, zero_point);
      }
      return load(lanes);
    }
  }

  [[nodiscard, gnu::always_inline]] friend pack operator+(pack a, pack b) noexcept {
    return {r::add(a.value_, b.value_), raw{}};
  }
  [[nodiscard, gnu::always_inline]] friend pack operator-(pack a, pack b) noexcept {
    return {r::subtract(a.value_, b.value_), raw{}};
  }
  [[nodiscard, gnu::always_inline]] friend pack operator-(pack a) noexcept { return {r::negate(a.value_), raw{}}; }
  [[nodiscard, gnu::always_inline]] friend pack operator*(pack a, pack b) noexcept {
    if constexpr (Arithmetic == arithmetic::fast) {
      return {r::multiply(a.value_, b.value_), raw{}};
    } else {
      return {rounded_product<r>(a.value_, b.value_), raw{}};
    }
  }

  /// a * b + c: two roundings in strict, one in fused; in fast whichever the hardware does in one instruction.
  [[nodiscard, gnu::always_inline]] friend pack multiply_add(pack a, pack b, pack c) noexcept {
    if constexpr (Arithmetic == arithmetic::fused || (Arithmetic == arithmetic::fast && r::has_fused)) {
      return {r::fused(a.value_, b.value_, c.value_), raw{}};
    } else {
      return a * b + c;
    }
  }

  /// In fast arithmetic |b| must be within [2^-126, 2^125]: the estimate for a larger one may be flushed to zero.
  [[nodiscard, gnu::always_inline]] friend pack operator/(pack a, pack b) noexcept {
    if constexpr (Arithmetic == arithmetic::fast && r::has_estimate) {
      const pack estimate{r::reciprocal_estimate(b.value_), raw{}};
      const pack missing = multiply_add(-b, estimate, 1.0f);
      return a * multiply_add(missing, estimate, estimate);
    } else {
      return {r::divide(a.value_, b.value_), raw{}};
    }
  }

  /// Correctly rounded in every arithmetic: an estimate with its Newton step takes longer on the cores of the day.
  [[nodiscard, gnu::always_inline]] friend pack square_root(pack a) noexcept {
    return {r::square_root(a.value_), raw{}};
  }

  /// a where a < b, else b: b if either is NaN, b if both are zeros. Not symmetric, and the same on every target.
  [[nodiscard, gnu::always_inline]] friend pack minimum(pack a, pack b) noexcept {
    return {r::minimum(a.value_, b.value_), raw{}};
  }
  /// a where a > b, else b: b if either is NaN, b if both are zeros.
  [[nodiscard, gnu::always_inline]] friend pack maximum(pack a, pack b) noexcept {
    return {r::maximum(a.value_, b.value_), raw{}};
  }
  /// Clears the sign bit, a NaN's too.
  [[nodiscard, gnu::always_inline]] friend pack magnitude(pack a) noexcept { return {r::magnitude(a.value_), raw{}}; }

  [[nodiscard, gnu::always_inline]] friend mask operator<(pack a, pack b) noexcept {
    return r::less(a.value_, b.value_);
  }
  [[nodiscard, gnu::always_inline]] friend mask operator<=(pack a, pack b) noexcept {
    return r::less_equal(a.value_, b.value_);
  }
  /// a in the lanes where m holds, b in the others; bits pass unchanged.
  [[nodiscard, gnu::always_inline]] static pack select(mask m, pack a, pack b) noexcept {
    return {r::select(m, a.value_, b.value_), raw{}};
  }
  [[nodiscard, gnu::always_inline]] static mask both(mask a, mask b) noexcept { return r::both(a, b); }
  [[nodiscard, gnu::always_inline]] static bool all(mask m) noexcept { return r::all(m); }

  /// The sum of the lanes, folded in halves: lane i and lane i + size / 2 first.
  [[nodiscard, gnu::always_inline]] float fold() const noexcept { return r::fold(value_); }

  /// What fold gives of each, in the lanes of a pack of four; where there is none, packs of half the size may have it.
  static constexpr bool has_fold_four = requires(typename r::type x) { r::fold_four(x, x, x, x); };
  [[nodiscard, gnu::always_inline]] static auto fold_four(pack a, pack b, pack c, pack d) noexcept
    requires has_fold_four
  {
    if constexpr (size == 4) {
      return pack{r::fold_four(a.value_, b.value_, c.value_, d.value_), raw{}};
    } else {
      using four = pack<Arithmetic, typename registers<typename r::half::arch>::half::arch>;
      static_assert(size == 16 && four::size == 4);
      return four{r::fold_four(a.value_, b.value_, c.value_, d.value_), {}};
    }
  }

  /// Whether it comes apart into halves, or into first lanes and others, without a way through memory.
  static constexpr bool has_halves = requires(typename r::type x) { r::lower_half(x); };
  static constexpr bool has_first_lanes = requires(typename r::type x) { r::template replace_first<1>(x, x); };
  /// Whether a pack of its first lanes (first_lanes_arch) is loaded by an instruction, and not through memory.
  static constexpr bool loads_first_lanes = requires(const float* p) { r::template load_first<1>(p); };
  [[nodiscard, gnu::always_inline]] auto lower_half() const noexcept
    requires has_halves
  {
    return pack<Arithmetic, typename r::half::arch>{r::lower_half(value_), {}};
  }
  [[nodiscard, gnu::always_inline]] auto upper_half() const noexcept
    requires has_halves
  {
    return pack<Arithmetic, typename r::half::arch>{r::upper_half(value_), {}};
  }
  template <class Half>
    requires has_halves
  [[nodiscard, gnu::always_inline]] static pack join(Half lower, Half upper) noexcept {
    return {r::join(lower.value_, upper.value_), raw{}};
  }
  /// function(first Count lanes) -> what they become; the others stay.
  template <std::size_t Count, class Function>
    requires has_first_lanes
  [[nodiscard, gnu::always_inline]] pack change_first(Function function) const noexcept {
    using first = pack<Arithmetic, first_lanes_arch<Arch, Count>>;
    return {r::template replace_first<Count>(value_, function(first{value_, {}}).value_), raw{}};
  }

  /// function(bits of a, bits of b) -> bits, lane by lane: the integer side of exponential and logarithm.
  template <std::invocable<std::uint32_t, std::uint32_t> Function>
  [[nodiscard]] static pack map_bits(pack a, pack b, Function function) noexcept {
    float left[size];
    float right[size];
    a.store(left);
    b.store(right);
    for (std::size_t lane = 0; lane < size; ++lane) {
      left[lane] =
          std::bit_cast<float>(function(std::bit_cast<std::uint32_t>(left[lane]), std::bit_cast<std::uint32_t>(right[lane])));
    }
    return load(left);
  }

 private:
  template <arithmetic, class>
  friend class pack;
  struct raw {};
  [[gnu::always_inline]] pack(typename r::type value, raw) noexcept : value_{value} {}

  typename r::type value_;
};

/// The widest pack of the instruction set that this translation unit is compiled for.
template <arithmetic Arithmetic>
using native = pack<Arithmetic, native_arch>;

/// One lane with the arithmetic of another pack: what a sweep uses for the elements that fill no whole register.
template <class Pack>
using single = pack<Pack::rounding, scalar_arch>;

/// One float in strict arithmetic, for what is computed once a step: the compiler may neither contract nor reorder it.
using scalar = pack<arithmetic::strict, scalar_arch>;

template <class T>
inline constexpr bool is_pack = false;
template <arithmetic Arithmetic, class Arch>
inline constexpr bool is_pack<pack<Arithmetic, Arch>> = true;

template <class T>
concept any_pack = is_pack<T>;

}  // namespace microstep::simd
