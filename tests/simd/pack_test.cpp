// SPDX-License-Identifier: MIT
// Every operation of a pack, bit for bit against plain scalar code that uses nothing of the library: over special
// values crossed with each other and over millions of random bit patterns. Products that a later sum must not swallow
// are kept apart by a volatile float, because the oracle is compiled with the same compiler as the library.

// g++ merges a * b + c wherever it can unless it is told otherwise. clang is told here to do so, even across statements
// and in all headers that follow, so that it is this file that strict packs have to hold against.
#if defined(__clang__)
#pragma clang fp contract(fast)
#endif

#include "microstep/simd/pack.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <iterator>
#include <limits>
#include <string>
#include <tuple>
#include <type_traits>
#include <vector>

#include <doctest/doctest.h>

#include "support/bits.hpp"
#include "support/flush_to_zero.hpp"

using microstep::arithmetic;
using microstep::simd::any_pack;
using microstep::simd::native;
using microstep::simd::pack;
using microstep::simd::registers;
using microstep::simd::scalar_arch;
using microstep::simd::single;
using support::bits;
using support::from_bits;
using support::same_bits;
using support::same_or_nan;
using support::special_values;

namespace {

using limits = std::numeric_limits<float>;

constexpr std::size_t block = 1024;

struct operands {
  float a[block], b[block], c[block];
};

/// Special values crossed with each other, in blocks; the last block repeats the first case. count operands vary.
void for_special_values(int count, operands& in, const std::function<void()>& visit) {
  constexpr std::size_t n = special_values.size();
  const std::size_t total = count == 3 ? n * n * n : n * n;
  for (std::size_t first = 0; first < total; first += block) {
    for (std::size_t i = 0; i < block; ++i) {
      const std::size_t at = first + i < total ? first + i : 0;
      in.a[i] = special_values[at % n];
      in.b[i] = special_values[at / n % n];
      in.c[i] = special_values[count == 3 ? at / n / n : (at * 7 + 3) % n];
    }
    visit();
  }
}

/// Random bit patterns; in turn anything at all, operands of a like size, c a neighbour of what a * b + c cancels, and
/// c so far below or above a * b that one of them is about half a last place of the other.
void for_random_values(operands& in, const std::function<void()>& visit) {
  support::random_floats random{20240229};
  for (std::size_t done = 0; done < support::random_cases; done += block) {
    for (std::size_t i = 0; i < block; ++i) {
      const bool plain = i % 4 == 0;
      in.a[i] = random.any();
      in.b[i] = plain ? random.any() : random.near(i % 4 == 1 ? in.a[i] : 1.0f);
      const double product = static_cast<double>(in.a[i]) * static_cast<double>(in.b[i]);
      const float rounded = std::abs(product) < 0x1p127 ? static_cast<float>(product) : in.a[i];
      in.c[i] = plain        ? random.any()
                : i % 4 == 1 ? random.near(rounded)
                : i % 4 == 2 ? random.beside(rounded)
                             : random.beside(rounded * (i % 8 == 3 ? 0x1p-24f : 0x1p24f));
    }
    visit();
  }
}

/// How many results were wrong, and the first of them.
struct tally {
  std::size_t wrong = 0;
  std::string first;

  void add(float a, float b, float c, float got, float expected, bool right) {
    if (right) return;
    if (wrong++ == 0) {
      char text[128];
      std::snprintf(text, sizeof text, "a %08x b %08x c %08x: got %08x, expected %08x", bits(a), bits(b), bits(c),
                    bits(got), bits(expected));
      first = text;
    }
  }
};

using block_of = void (*)(const operands& in, float* out);

// Not in the template below, where it would be compiled for every operation of every pack.
void check_agree(const std::string& what, int count, bool (*same)(float, float), block_of operation, block_of truth) {
  CAPTURE(what);
  static operands in;
  static float out[block], expected[block];
  tally t;
  const auto visit = [&] {
    operation(in, out);
    truth(in, expected);
    for (std::size_t i = 0; i < block; ++i) {
      t.add(in.a[i], in.b[i], in.c[i], out[i], expected[i], same(out[i], expected[i]));
    }
  };
  for_special_values(count, in, visit);
  for_random_values(in, visit);
  CAPTURE(t.first);
  CHECK(t.wrong == 0);
}

/// operation(packs a, b, c) against truth(floats a, b, c), in each lane; neither captures anything.
template <any_pack P, class Operation, class Truth>
void agree(const std::string& what, int count, bool (*same)(float, float), Operation, Truth) {
  check_agree(
      what, count, same,
      [](const operands& its, float* out) {
        for (std::size_t i = 0; i < block; i += P::size) {
          Operation{}(P::load(its.a + i), P::load(its.b + i), P::load(its.c + i)).store(out + i);
        }
      },
      [](const operands& its, float* out) {
        for (std::size_t i = 0; i < block; ++i) out[i] = Truth{}(its.a[i], its.b[i], its.c[i]);
      });
}

template <any_pack P>
float first_lane(P x) {
  float lanes[P::size];
  x.store(lanes);
  return lanes[0];
}

double wide(float x) { return static_cast<double>(x); }

/// The truth for a pack's sums and products, where subnormals may be zeros.
template <any_pack P>
float operand(float x) {
  return support::always_flushes<P> ? support::flushed(x) : x;
}
template <any_pack P>
float sum(float a, float b) {
  return operand<P>(operand<P>(a) + operand<P>(b));  // a subnormal sum is exact
}
template <any_pack P>
float product(float a, float b) {
  const double exact = wide(operand<P>(a)) * wide(operand<P>(b));
  // What flushes does so before it rounds.
  const bool flushes = support::always_flushes<P> && std::abs(exact) < wide(limits::min());
  volatile float rounded = flushes ? std::copysign(0.0f, static_cast<float>(exact)) : static_cast<float>(exact);
  return rounded;
}
template <any_pack P>
float fused(float a, float b, float c) {
  a = operand<P>(a), b = operand<P>(b), c = operand<P>(c);
  const float rounded = std::fma(a, b, c);
  if (!support::always_flushes<P> || !(std::abs(rounded) <= limits::min())) return rounded;
  const double rest = std::fma(wide(a), wide(b), wide(c) - wide(rounded));  // its sign is exact
  return std::abs(rounded) == limits::min() && rest * wide(rounded) >= 0.0 ? rounded : std::copysign(0.0f, rounded);
}

}  // namespace

TEST_CASE_TEMPLATE_DEFINE("+ - * / and the square root are rounded as IEEE 754 has it", P, rounding) {
  agree<P>(
      "a + b", 2, same_or_nan, [](P a, P b, P) { return a + b; },
      [](float a, float b, float) { return sum<P>(a, b); });
  agree<P>(
      "a - b", 2, same_or_nan, [](P a, P b, P) { return a - b; },
      [](float a, float b, float) { return sum<P>(a, -b); });
  agree<P>(
      "a * b", 2, same_or_nan, [](P a, P b, P) { return a * b; },
      [](float a, float b, float) { return product<P>(a, b); });
  agree<P>(
      "a / b", 2, same_or_nan, [](P a, P b, P) { return a / b; },
      [](float a, float b, float) { return static_cast<float>(wide(a) / wide(b)); });
  agree<P>(
      "square_root(a)", 2, same_or_nan, [](P a, P, P) { return square_root(a); },
      [](float a, float, float) { return static_cast<float>(std::sqrt(wide(a))); });
}
TEST_CASE_TEMPLATE_APPLY(rounding, support::exact_packs);

TEST_CASE_TEMPLATE_DEFINE("multiply_add is rounded twice in strict arithmetic, once in fused", P, multiply_adds) {
  agree<P>(
      "multiply_add(a, b, c)", 3, same_or_nan, [](P a, P b, P c) { return multiply_add(a, b, c); },
      [](float a, float b, float c) {
        return P::rounding == arithmetic::strict ? sum<P>(product<P>(a, b), c) : fused<P>(a, b, c);
      });
}
TEST_CASE_TEMPLATE_APPLY(multiply_adds, support::exact_packs);

// Written with operators, a product is rounded before it is added, in both arithmetics: only multiply_add may fuse.
TEST_CASE_TEMPLATE_DEFINE("no compiler merges a product into a sum", P, contraction) {
  agree<P>(
      "a * b + c", 3, same_or_nan, [](P a, P b, P c) { return a * b + c; },
      [](float a, float b, float c) { return sum<P>(product<P>(a, b), c); });
  agree<P>(
      "a * b - c", 3, same_or_nan, [](P a, P b, P c) { return a * b - c; },
      [](float a, float b, float c) { return sum<P>(product<P>(a, b), -c); });
  agree<P>(
      "c - a * b", 3, same_or_nan, [](P a, P b, P c) { return c - a * b; },
      [](float a, float b, float c) { return sum<P>(c, -product<P>(a, b)); });
  agree<P>(
      "-(a * b) + c", 3, same_or_nan, [](P a, P b, P c) { return -(a * b) + c; },
      [](float a, float b, float c) { return sum<P>(-product<P>(a, b), c); });
  agree<P>(
      "a * b + c * a", 3, same_or_nan, [](P a, P b, P c) { return a * b + c * a; },
      [](float a, float b, float c) { return sum<P>(product<P>(a, b), product<P>(c, a)); });
  agree<P>(
      "0.1 * b + c", 3, same_or_nan, [](P, P b, P c) { return P{0.1f} * b + c; },
      [](float, float b, float c) { return sum<P>(product<P>(0.1f, b), c); });
}
TEST_CASE_TEMPLATE_APPLY(contraction, support::exact_packs);

TEST_CASE_TEMPLATE_DEFINE("operations that do not round give these bits, NaN or not", P, exact) {
  agree<P>(
      "minimum(a, b)", 2, same_bits, [](P a, P b, P) { return minimum(a, b); },
      [](float a, float b, float) { return a < b ? a : b; });
  agree<P>(
      "maximum(a, b)", 2, same_bits, [](P a, P b, P) { return maximum(a, b); },
      [](float a, float b, float) { return a > b ? a : b; });
  agree<P>(
      "magnitude(a)", 2, same_bits, [](P a, P, P) { return magnitude(a); },
      [](float a, float, float) { return from_bits(bits(a) & 0x7fffffffu); });
  agree<P>(
      "-a", 2, same_bits, [](P a, P, P) { return -a; },
      [](float a, float, float) { return from_bits(bits(a) ^ 0x80000000u); });
  agree<P>(
      "select(a < b, c, a)", 2, same_bits, [](P a, P b, P c) { return P::select(a < b, c, a); },
      [](float a, float b, float c) { return a < b ? c : a; });
  agree<P>(
      "select(a <= b, c, a)", 2, same_bits, [](P a, P b, P c) { return P::select(a <= b, c, a); },
      [](float a, float b, float c) { return a <= b ? c : a; });
  agree<P>(
      "select(both(a < b, b <= c), a, c)", 3, same_bits,
      [](P a, P b, P c) { return P::select(P::both(a < b, b <= c), a, c); },
      [](float a, float b, float c) { return a < b && b <= c ? a : c; });
  agree<P>(
      "map_bits(a, b)", 2, same_bits,
      [](P a, P b, P) {
        return P::map_bits(a, b, [](std::uint32_t x, std::uint32_t y) { return x * 3u + std::rotl(y, 7); });
      },
      [](float a, float b, float) { return from_bits(bits(a) * 3u + std::rotl(bits(b), 7)); });
}
TEST_CASE_TEMPLATE_APPLY(exact, support::all_packs);

TEST_CASE_TEMPLATE_DEFINE("all is true where each lane is", P, all_lanes) {
  for (std::size_t pattern = 0; pattern < (std::size_t{1} << P::size); ++pattern) {
    float lanes[P::size];
    for (std::size_t lane = 0; lane < P::size; ++lane) lanes[lane] = (pattern >> lane & 1) != 0 ? 1.0f : 3.0f;
    const bool every = pattern + 1 == std::size_t{1} << P::size;
    const bool right = P::all(P::load(lanes) < P{2.0f}) == every && P::all(P::load(lanes) <= P{1.0f}) == every;
    if (!right) CAPTURE(pattern);
    if (!right) CHECK(right);
  }
  CHECK(P::all(P{1.0f} < P{2.0f}));
  CHECK_FALSE(P::all(P{2.0f} < P{2.0f}));
}
TEST_CASE_TEMPLATE_APPLY(all_lanes, support::all_packs);

TEST_CASE_TEMPLATE_DEFINE("loads and stores pass bits on, ask for no alignment and touch nothing else", P, memory) {
  constexpr std::size_t room = 3 * 16;
  support::random_floats random{3};
  for (int round = 0; round < 100; ++round) {
    for (std::size_t offset = 0; offset < 16; ++offset) {
      alignas(64) float from[room];
      alignas(64) float to[room];
      for (std::size_t i = 0; i < room; ++i) {
        from[i] = round == 0 ? special_values[(i + offset) % special_values.size()] : random.any();
        to[i] = random.any();
      }
      float before[room];
      std::copy(std::begin(to), std::end(to), before);
      P::load(from + offset).store(to + 16 + offset);
      std::size_t wrong = 0;
      for (std::size_t i = 0; i < room; ++i) {
        const bool written = i >= 16 + offset && i < 16 + offset + P::size;
        wrong += !same_bits(to[i], written ? from[i - 16] : before[i]);
      }
      CHECK(wrong == 0);
    }
  }
}
TEST_CASE_TEMPLATE_APPLY(memory, support::all_packs);

TEST_CASE_TEMPLATE_DEFINE("bytes become floats, less a zero point, exactly", P, bytes) {
  std::int8_t every[256 + 16];
  for (std::size_t i = 0; i < std::size(every); ++i) {
    every[i] = static_cast<std::int8_t>(static_cast<int>(i * 37 % 256) - 128);
  }
  std::size_t wrong = 0;
  for (std::int32_t zero_point = -128; zero_point <= 127; ++zero_point) {
    for (std::size_t first = 0; first + P::size <= std::size(every); ++first) {
      float lanes[P::size];
      P::load(every + first, zero_point).store(lanes);
      for (std::size_t lane = 0; lane < P::size; ++lane) {
        wrong += !same_bits(lanes[lane], static_cast<float>(every[first + lane] - zero_point));
      }
    }
  }
  CHECK(wrong == 0);
}
TEST_CASE_TEMPLATE_APPLY(bytes, support::all_packs);

TEST_CASE_TEMPLATE_DEFINE("no byte beyond the lanes is read", P, bytes_read) {
  std::vector<std::int8_t> lanes(P::size, std::int8_t{-7});  // the address sanitizer sees its end
  float floats[P::size];
  P::load(lanes.data(), 1).store(floats);
  for (const float lane : floats) CHECK(lane == -8.0f);
}
TEST_CASE_TEMPLATE_APPLY(bytes_read, support::all_packs);

/// An architecture of a user's own may lack the load of bytes.
struct only_floats_arch {};
template <>
struct microstep::simd::registers<only_floats_arch> {
  using type = std::array<float, 2>;
  using mask = bool;
  static constexpr std::size_t size = 2;
  static type broadcast(float x) noexcept { return {x, x}; }
  static type load(const float* p) noexcept { return {p[0], p[1]}; }
  static void store(float* p, type x) noexcept { std::copy(x.begin(), x.end(), p); }
};

TEST_CASE("registers that load no bytes get them by way of floats") {
  const std::int8_t two[] = {-128, 127};
  float lanes[2];
  pack<arithmetic::strict, only_floats_arch>::load(two, 5).store(lanes);
  CHECK(lanes[0] == -133.0f);
  CHECK(lanes[1] == 122.0f);
}

TEST_CASE_TEMPLATE_DEFINE("one float becomes every lane", P, broadcast) {
  for (const float value : special_values) {
    float lanes[P::size];
    P{value}.store(lanes);
    CHECK(std::all_of(std::begin(lanes), std::end(lanes), [&](float lane) { return same_bits(lane, value); }));
  }
}
TEST_CASE_TEMPLATE_APPLY(broadcast, support::all_packs);

TEST_CASE_TEMPLATE_DEFINE("fold adds lane i and lane i + size / 2, then halves again", P, folds) {
  support::random_floats random{5};
  std::size_t wrong = 0;
  for (std::size_t done = 0; done < support::random_cases / 4; ++done) {
    float lanes[P::size];
    lanes[0] = random.any();
    for (std::size_t lane = 1; lane < P::size; ++lane) lanes[lane] = random.near(lanes[0]);
    const float folded = P::load(lanes).fold();
    for (std::size_t half = P::size / 2; half > 0; half /= 2) {
      for (std::size_t lane = 0; lane < half; ++lane) lanes[lane] = sum<P>(lanes[lane], lanes[lane + half]);
    }
    wrong += !same_or_nan(folded, lanes[0]);
  }
  CHECK(wrong == 0);
}
TEST_CASE_TEMPLATE_APPLY(folds, support::all_packs);

TEST_CASE_TEMPLATE_DEFINE("fold_four gives what fold gives of each of four", P, folds_four) {
  if constexpr (P::has_fold_four) {
    support::random_floats random{5};
    std::size_t wrong = 0;
    for (std::size_t count = 0; count < 10000; ++count) {
      float lanes[4][P::size], folded[4];
      for (auto& one : lanes) {
        for (float& lane : one) lane = from_bits((random.word() & 0x807fffffu) | ((120 + random.word() % 15) << 23));
      }
      P::fold_four(P::load(lanes[0]), P::load(lanes[1]), P::load(lanes[2]), P::load(lanes[3])).store(folded);
      for (std::size_t of = 0; of < 4; ++of) wrong += !support::same_bits(folded[of], P::load(lanes[of]).fold());
    }
    CHECK(wrong == 0);
  }
}
TEST_CASE_TEMPLATE_APPLY(folds_four, support::all_packs);

// Fast arithmetic: the numbers are those of pack.hpp.

namespace {

constexpr double fast_ulps = 5.0;

/// A CPU whose estimates are as far off as Intel's and AMD's manuals allow, 1.5 * 2^-12: pack.hpp's bound has to hold
/// on any of them, not only on the one that runs this test.
template <bool Fused, bool High>
struct worst_arch {};

float worst_estimate(double truth, bool high) {
  constexpr double allowed = 0x1.8p-12;
  float estimate = static_cast<float>(truth * (high ? 1.0 + allowed : 1.0 - allowed));
  if (std::abs(wide(estimate) / truth - 1.0) > allowed) {
    estimate = std::nextafter(estimate, static_cast<float>(truth));
  }
  return estimate;
}

}  // namespace

template <bool Fused, bool High>
struct microstep::simd::registers<worst_arch<Fused, High>> : microstep::simd::registers<scalar_arch> {
  static constexpr bool has_fused = Fused;
  static float fused(float a, float b, float c) { return std::fma(a, b, c); }
  static constexpr bool has_estimate = true;
  static float reciprocal_estimate(float b) { return worst_estimate(1.0 / wide(b), High); }
};

namespace {

template <bool Fused, bool High>
using worst = pack<arithmetic::fast, worst_arch<Fused, High>>;
using worst_packs = std::tuple<native<arithmetic::fast>, single<native<arithmetic::fast>>, worst<false, false>,
                               worst<false, true>, worst<true, false>, worst<true, true>>;

/// All significands of b (a share of them if the test is not thorough), with random ones for a.
template <any_pack P, class Exponents>
double worst_quotient(Exponents exponents) {
  support::random_floats random{7};
  double most = 0.0;
  const std::uint32_t stride = support::thorough ? 1 : 101;
  for (std::uint32_t significand = 0; significand < 1u << 23; significand += stride * P::size) {
    float a[P::size], b[P::size], q[P::size];
    for (std::size_t lane = 0; lane < P::size; ++lane) {
      const auto offset = static_cast<std::uint32_t>(lane) * stride;
      const auto [exponent_a, exponent_b] = exponents(random);
      b[lane] = from_bits((exponent_b << 23) + std::min(significand + offset, 0x7fffffu));
      a[lane] = from_bits((exponent_a << 23) + (random.word() >> 9));
      if (random.word() % 2 == 0) b[lane] = -b[lane];
    }
    (P::load(a) / P::load(b)).store(q);
    for (std::size_t lane = 0; lane < P::size; ++lane) {
      most = std::max(most, support::ulp_error(q[lane], wide(a[lane]) / wide(b[lane])));
    }
  }
  return most;
}

}  // namespace

TEST_CASE_TEMPLATE_DEFINE("fast division is within 5 ulp", P, fast_division) {
  struct exponents {
    std::uint32_t a, b;
  };
  CHECK(worst_quotient<P>([](support::random_floats&) { return exponents{127, 127}; }) <= fast_ulps);
  // Any divisor from 2^-126 up to 2^125, and any quotient that is not beyond the largest float.
  CHECK(worst_quotient<P>([](support::random_floats& random) {
          const std::uint32_t b = 1 + random.word() % 251;
          return exponents{1 + random.word() % (std::min(127 + b, 255u) - 1), b};
        }) <= fast_ulps);
  for (const float divisor : {0x1p-126f, 0x1.fffffep-126f, 1.0f, 0x1.fffffep124f, 0x1p125f}) {
    CAPTURE(divisor);
    CHECK(support::ulp_error(first_lane(P{divisor} / P{divisor}), 1.0) <= fast_ulps);
    CHECK(support::ulp_error(first_lane(P{1.0f} / P{-divisor}), -1.0 / wide(divisor)) <= fast_ulps);
    CHECK(first_lane(P{0.0f} / P{divisor}) == 0.0f);
    CHECK(first_lane(P{limits::infinity()} / P{divisor}) == limits::infinity());
    CHECK(support::is_nan(first_lane(P{limits::quiet_NaN()} / P{divisor})));
    CHECK(support::is_nan(first_lane(P{divisor} / P{limits::quiet_NaN()})));
  }
}
TEST_CASE_TEMPLATE_APPLY(fast_division, worst_packs);

TEST_CASE_TEMPLATE_DEFINE("the square root is rounded in fast arithmetic, too", P, fast_root) {
  agree<P>(
      "square_root(a)", 2, same_or_nan, [](P a, P, P) { return square_root(a); },
      [](float a, float, float) { return static_cast<float>(std::sqrt(wide(a))); });
}
TEST_CASE_TEMPLATE_APPLY(fast_root, support::fast_packs);

// What a pack is.

static_assert(pack<arithmetic::strict, scalar_arch>::size == 1);
static_assert(pack<arithmetic::strict, scalar_arch>::rounding == arithmetic::strict);
static_assert(std::same_as<single<native<arithmetic::fused>>, pack<arithmetic::fused, scalar_arch>>);
static_assert(any_pack<native<arithmetic::strict>> && any_pack<single<native<arithmetic::fast>>>);
static_assert(!any_pack<float> && !any_pack<native<arithmetic::strict>&>);
static_assert(sizeof(native<arithmetic::strict>) == sizeof(float) * native<arithmetic::strict>::size);
static_assert(std::is_trivially_copyable_v<native<arithmetic::strict>>);
