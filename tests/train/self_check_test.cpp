// SPDX-License-Identifier: MIT
// Each promise is broken once, by an architecture made for it, and found.
#include "microstep/train/self_check.hpp"

#include <cfenv>
#include <cmath>
#include <string>

#include <doctest/doctest.h>

#include "support/flush_to_zero.hpp"
#include "support/packs.hpp"

namespace microstep::simd {

/// One lane that remembers how its number came about, so that operations can go wrong together.
struct remembered {
  float value = 0.0f;
  float left = 0.0f, right = 0.0f;  // the operands of the product or sum that made it
  bool is_product = false, is_sum = false;
};
inline remembered keep_rounding(remembered r) noexcept { return r; }

enum class fault { none, contracts, reassociates, flushes, divides_by_estimate, swaps_minimum, loses_small_factors };

template <fault Fault>
struct faulty_arch {};

template <fault Fault>
struct registers<faulty_arch<Fault>> {
  using exact = registers<scalar_arch>;
  using type = remembered;
  using mask = bool;
  static constexpr std::size_t size = 1;
  static constexpr bool has_fused = false;
  static constexpr bool has_estimate = false;

  static type flushed(type r) noexcept {
    if (Fault == fault::flushes && std::fabs(r.value) < 0x1p-80f) r.value = 0.0f;
    return r;
  }
  static type broadcast(float x) noexcept { return {x}; }
  static type load(const float* p) noexcept { return {*p}; }
  static void store(float* p, type x) noexcept { *p = x.value; }
  static type add(type a, type b) noexcept {
    if (Fault == fault::contracts && a.is_product) return {std::fma(a.left, a.right, b.value)};
    return flushed({a.value + b.value, a.value, b.value, false, true});
  }
  static type subtract(type a, type b) noexcept {
    if (Fault == fault::reassociates && a.is_sum && a.right == b.value) return {a.left};
    return flushed({exact::subtract(a.value, b.value)});
  }
  static type multiply(type a, type b) noexcept {
    if (Fault == fault::loses_small_factors && b.value < 0.002f && b.value > 0.0f) b.value = 0.0f;  // 1 - beta2, say
    return {simd::keep_rounding(exact::multiply(a.value, b.value)), a.value, b.value, true, false};
  }
  static type divide(type a, type b) noexcept {
    return {Fault == fault::divides_by_estimate ? a.value * (1.0f / b.value) : a.value / b.value};
  }
  static type square_root(type a) noexcept { return {exact::square_root(a.value)}; }
  static type minimum(type a, type b) noexcept {
    return {Fault == fault::swaps_minimum ? exact::maximum(a.value, b.value) : exact::minimum(a.value, b.value)};
  }
  static type maximum(type a, type b) noexcept { return {exact::maximum(a.value, b.value)}; }
  static type magnitude(type a) noexcept { return {exact::magnitude(a.value)}; }
  static type negate(type a) noexcept { return {-a.value}; }
  static mask less(type a, type b) noexcept { return a.value < b.value; }
  static mask less_equal(type a, type b) noexcept { return a.value <= b.value; }
  static mask both(mask a, mask b) noexcept { return a && b; }
  static bool all(mask m) noexcept { return m; }
  static type select(mask m, type a, type b) noexcept { return m ? a : b; }
  static float fold(type a) noexcept { return a.value; }
  static type fused(type a, type b, type c) noexcept { return {software_fused_multiply_add(a.value, b.value, c.value)}; }
};

}  // namespace microstep::simd

using microstep::arithmetic;
using microstep::self_check;
using microstep::self_check_verdict;

namespace {

namespace simd = microstep::simd;

template <simd::fault Fault>
self_check_verdict verdict_on() {
  return microstep::detail::self_check_of<simd::pack<arithmetic::strict, simd::faulty_arch<Fault>>>();
}

struct rounding_mode {
  explicit rounding_mode(int mode) { std::fesetround(mode); }
  rounding_mode(const rounding_mode&) = delete;
  rounding_mode& operator=(const rounding_mode&) = delete;
  ~rounding_mode() { std::fesetround(FE_TONEAREST); }
};

}  // namespace

TEST_CASE("this machine keeps the contract") {
  CHECK(self_check() == self_check_verdict::ok);
  CHECK(self_check<arithmetic::strict>() == self_check_verdict::ok);
  CHECK(self_check<arithmetic::fused>() == self_check_verdict::ok);
  CHECK(microstep::detail::self_check_of<support::single_strict>() == self_check_verdict::ok);
  CHECK(microstep::detail::self_check_of<support::single_fused>() == self_check_verdict::ok);
}

TEST_CASE("each broken promise is found and named") {
  CHECK(verdict_on<simd::fault::none>() == self_check_verdict::ok);
  CHECK(verdict_on<simd::fault::contracts>() == self_check_verdict::contracted);
  CHECK(verdict_on<simd::fault::reassociates>() == self_check_verdict::reordered);
  CHECK(verdict_on<simd::fault::flushes>() == self_check_verdict::flushed);
  CHECK(verdict_on<simd::fault::divides_by_estimate>() == self_check_verdict::wrong_rounding);
  CHECK(verdict_on<simd::fault::swaps_minimum>() == self_check_verdict::wrong_lanes);
  CHECK(verdict_on<simd::fault::loses_small_factors>() == self_check_verdict::wrong_bits);
}

TEST_CASE("another rounding mode is found") {
  for (const int mode : {FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO}) {
    const rounding_mode set{mode};
    if (std::fegetround() != mode) continue;  // emulators and soft floats may have none
    CHECK(self_check() == self_check_verdict::wrong_rounding);
  }
  CHECK(self_check() == self_check_verdict::ok);
}

TEST_CASE("flushing subnormals alone breaks nothing") {
  const support::flush_to_zero flush;
  CHECK(self_check() == self_check_verdict::ok);
  CHECK(self_check<arithmetic::fused>() == self_check_verdict::ok);
}

TEST_CASE("a verdict is named as it is written") {
  CHECK(to_string(self_check_verdict::ok) == std::string{"ok"});
  CHECK(to_string(self_check_verdict::wrong_rounding) == std::string{"wrong_rounding"});
  CHECK(to_string(self_check_verdict::contracted) == std::string{"contracted"});
  CHECK(to_string(self_check_verdict::reordered) == std::string{"reordered"});
  CHECK(to_string(self_check_verdict::flushed) == std::string{"flushed"});
  CHECK(to_string(self_check_verdict::wrong_lanes) == std::string{"wrong_lanes"});
  CHECK(to_string(self_check_verdict::wrong_bits) == std::string{"wrong_bits"});
  CHECK(to_string(static_cast<self_check_verdict>(7)) == std::string{"not a verdict"});
}
