// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

#include "microstep/simd/registers/choice.hpp"

namespace microstep::simd {

/// Count registers of another architecture as one. Each operation is done on all of them before the next one is, and
/// all of an array is read before any of it is written: four of them keep a core busy that waits long for a result.
template <class Arch, std::size_t Count>
struct several_arch {};

template <class Arch, std::size_t Count>
struct several {
  static constexpr std::size_t count = Count;
  typename registers<Arch>::type part[Count];
};
template <class Arch, std::size_t Count>
struct several_masks {
  static constexpr std::size_t count = Count;
  typename registers<Arch>::mask part[Count];
};

/// {function(0), function(1), ...}, with numbers that are constants: a loop would keep the registers in memory.
template <class Result, class Function>
[[gnu::always_inline]] inline Result each_part(Function&& function) noexcept {
  return [&]<std::size_t... Part>(std::index_sequence<Part...>) __attribute__((always_inline)) {
    return Result{{function(std::integral_constant<std::size_t, Part>{})...}};
  }
  (std::make_index_sequence<Result::count>{});
}
/// {operation(the first parts of the operands), operation(the second ones), ...}
template <class Result, auto Operation, class... Operands>
[[gnu::always_inline]] inline Result each_part(const Operands&... operands) noexcept {
  return each_part<Result>(
      [&](auto part) __attribute__((always_inline)) { return Operation(operands.part[part]...); });
}

template <class Arch, std::size_t Count>
[[gnu::always_inline]] inline several<Arch, Count> keep_rounding(several<Arch, Count> r) noexcept {
  return each_part<several<Arch, Count>>(
      [&](auto part) __attribute__((always_inline)) { return keep_rounding(r.part[part]); });
}

template <class Arch, std::size_t Count>
struct registers<several_arch<Arch, Count>> {
  using one = registers<Arch>;
  using type = several<Arch, Count>;
  using mask = several_masks<Arch, Count>;
  static constexpr std::size_t size = Count * one::size;
  static constexpr bool has_fused = one::has_fused;
  static constexpr bool has_estimate = one::has_estimate;

  static type broadcast(float x) noexcept {
    return each_part<type>([x](auto) __attribute__((always_inline)) { return one::broadcast(x); });
  }
  static type load(const float* p) noexcept {
    if constexpr (Count == 4 && requires { one::load_two(p); }) {
      const auto lower = one::load_two(p), upper = one::load_two(p + 2);
      return {{lower.of[0], lower.of[1], upper.of[0], upper.of[1]}};
    }
    return each_part<type>([p](auto part) __attribute__((always_inline)) { return one::load(p + part * one::size); });
  }
  static type load(const std::int8_t* p, std::int32_t less) noexcept
    requires requires { one::load(p, less); }
  {
    return each_part<type>(
        [p, less](auto part) __attribute__((always_inline)) { return one::load(p + part * one::size, less); });
  }
  static void store(float* p, type x) noexcept {
    [&]<std::size_t... Part>(std::index_sequence<Part...>) __attribute__((always_inline)) {
      (one::store(p + Part * one::size, x.part[Part]), ...);
    }
    (std::make_index_sequence<Count>{});
  }
  static type add(type a, type b) noexcept { return each_part<type, one::add>(a, b); }
  static type subtract(type a, type b) noexcept { return each_part<type, one::subtract>(a, b); }
  static type multiply(type a, type b) noexcept { return each_part<type, one::multiply>(a, b); }
  static type divide(type a, type b) noexcept { return each_part<type, one::divide>(a, b); }
  static type square_root(type a) noexcept { return each_part<type, one::square_root>(a); }
  static type minimum(type a, type b) noexcept { return each_part<type, one::minimum>(a, b); }
  static type maximum(type a, type b) noexcept { return each_part<type, one::maximum>(a, b); }
  static type magnitude(type a) noexcept { return each_part<type, one::magnitude>(a); }
  static type negate(type a) noexcept { return each_part<type, one::negate>(a); }
  static mask less(type a, type b) noexcept { return each_part<mask, one::less>(a, b); }
  static mask less_equal(type a, type b) noexcept { return each_part<mask, one::less_equal>(a, b); }
  static mask both(mask a, mask b) noexcept { return each_part<mask, one::both>(a, b); }
  static bool all(mask m) noexcept {
    bool every = true;
    for (auto part : m.part) every = every && one::all(part);
    return every;
  }
  static type select(mask m, type a, type b) noexcept { return each_part<type, one::select>(m, a, b); }
  static type fused(type a, type b, type c) noexcept { return each_part<type, one::fused>(a, b, c); }
  static type reciprocal_estimate(type a) noexcept { return each_part<type, one::reciprocal_estimate>(a); }
  static float fold(type a) noexcept {
    for (std::size_t half = Count / 2; half > 0; half /= 2) {
      for (std::size_t part = 0; part < half; ++part) a.part[part] = one::add(a.part[part], a.part[part + half]);
    }
    return one::fold(a.part[0]);
  }
};

}  // namespace microstep::simd
