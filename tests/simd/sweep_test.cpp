// SPDX-License-Identifier: MIT
#include "microstep/simd/sweep.hpp"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <type_traits>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/bits.hpp"

using microstep::arithmetic;
using microstep::simd::any_pack;
using microstep::simd::sweep;

namespace {

/// What a sweep went through. Not in the templates, where it would be compiled for every pack and count: 16 seconds.
struct visits {
  std::size_t lanes;  ///< of the pack that was asked for
  std::size_t next = 0, several = 0, whole = 0, part = 0, alone = 0;
  bool in_order = true;

  template <any_pack P, any_pack Pack>
  void meet(std::size_t index) {
    meet(index, P::size, P::rounding == Pack::rounding, std::is_same_v<P, microstep::simd::single<Pack>>);
  }

 private:
  void meet(std::size_t index, std::size_t size, bool same_rounding, bool single);
};

void visits::meet(std::size_t index, std::size_t size, bool same_rounding, bool single) {
  in_order = in_order && index == next && same_rounding;
  next += size;
  ++(size > lanes ? several : size == lanes ? whole : single ? alone : part);
}

/// least: lanes of the smallest pack that is no single one
void check_order(const visits& seen, std::size_t count, std::size_t least) {
  CAPTURE(count);
  CHECK(seen.in_order);
  CHECK(seen.next == count);
  CHECK(seen.whole == count / seen.lanes);
  std::size_t parts = 0;
  for (std::size_t half = seen.lanes / 2; half >= least && half > 1; half /= 2) parts += count % (2 * half) / half;
  CHECK(seen.part == parts);
  CHECK(seen.alone == count % least);
}

}  // namespace

TEST_CASE_TEMPLATE_DEFINE("each index is visited once and in order: whole packs, their halves, then one by one", Pack, order) {
  constexpr std::size_t least = Pack::has_halves ? 4 : Pack::size;
  for (std::size_t count = 0; count <= 4 * Pack::size + 1; ++count) {
    visits seen{Pack::size};
    std::size_t before = Pack::size;
    sweep<Pack>(count, [&]<any_pack P>(std::size_t index) {
      seen.in_order = seen.in_order && P::size <= before;
      before = P::size;
      seen.meet<P, Pack>(index);
    });
    check_order(seen, count, least);
  }
}
TEST_CASE_TEMPLATE_APPLY(order, support::all_packs);

TEST_CASE_TEMPLATE_DEFINE("any count at any address is processed, and nothing beside it", Pack, canaries) {
  constexpr float canary = 77.0f;
  constexpr std::size_t most = 4 * Pack::size + 1;
  for (std::size_t offset = 0; offset <= 16; ++offset) {
    for (std::size_t count = 0; count <= most; ++count) {
      alignas(64) float values[16 + most + 16];
      for (std::size_t i = 0; i < std::size(values); ++i) values[i] = static_cast<float>(i);
      for (std::size_t i = 0; i < offset; ++i) values[i] = canary;
      for (std::size_t i = offset + count; i < std::size(values); ++i) values[i] = canary;
      float* const begin = values + offset;
      sweep<Pack>(count,
                  [&]<any_pack P>(std::size_t index) { (P::load(begin + index) + P{1.0f}).store(begin + index); });
      std::size_t wrong = 0;
      for (std::size_t i = 0; i < std::size(values); ++i) {
        const bool inside = i >= offset && i < offset + count;
        wrong += values[i] != (inside ? static_cast<float>(i) + 1.0f : canary);
      }
      CAPTURE(offset);
      CAPTURE(count);
      CHECK(wrong == 0);
    }
  }
}
TEST_CASE_TEMPLATE_APPLY(canaries, support::all_packs);

// The same with a count that the compiler knows: packs of several registers, then of one, then of what is left.

namespace {

/// Calls visit<count>() with every rest that a register can leave, and with turns, a register and a rest.
template <any_pack Pack, class Visit>
void for_each_count(Visit visit) {
  constexpr std::size_t turn = microstep::simd::registers<typename Pack::arch>::turn;
  visit.template operator()<2 * turn * Pack::size>();
  visit.template operator()<(2 * turn + 1) * Pack::size>();
  visit.template operator()<(2 * turn + 2) * Pack::size - 1>();
  [&]<std::size_t... Rest>(std::index_sequence<Rest...>) { (visit.template operator()<Rest + 1>(), ...); }(std::make_index_sequence<Pack::size>{});
}

void check_known_order(const visits& seen, std::size_t count, std::size_t turn) {
  CAPTURE(count);
  CHECK(seen.in_order);
  CHECK(seen.next == count);
  CHECK(seen.several == (turn > 1 ? count / (turn * seen.lanes) : 0));
  CHECK(seen.whole == count / seen.lanes - turn * seen.several);
  const std::size_t rest = count % seen.lanes;
  CHECK(seen.part + seen.alone == (rest <= seen.lanes / 8 ? rest : 1));
}

}  // namespace

TEST_CASE_TEMPLATE_DEFINE("a known count is visited once and in order, in a step for each register", Pack,
                          known_order) {
  for_each_count<Pack>([]<std::size_t Count>() {
    visits seen{Pack::size};
    sweep<Pack, Count>([&]<any_pack P>(std::size_t index) { seen.meet<P, Pack>(index); });
    check_known_order(seen, Count, microstep::simd::registers<typename Pack::arch>::turn);
  });
}
TEST_CASE_TEMPLATE_APPLY(known_order, support::all_packs);

namespace {

template <any_pack P>
[[gnu::noinline]] P every_operation(P a, P b) {
  const P c = multiply_add(a, b, -magnitude(a)) + square_root(magnitude(b)) - maximum(a, b) / (magnitude(b) + 1.0f);
  const P d = P::select(P::both(a < b, b <= P{2.0f}), c, minimum(c, a));
  return P::map_bits(d, c, [](std::uint32_t x, std::uint32_t y) { return (x & 0x7fffffffu) | (y & 0x80000000u); });
}

/// What comes of `count` numbers with the packs of a known count, and what should.
struct operands {
  explicit operands(std::size_t count) : a(count), b(count), expected(count), result(count + 2, canary) {
    support::random_floats random{count};
    const auto draw = [&] { return static_cast<float>(static_cast<int>(random.word() % 4001) - 2000) / 512.0f; };
    for (std::size_t i = 0; i < count; ++i) {
      a[i] = draw();
      b[i] = draw();
    }
  }

  void check(bool is_fast) const {
    const std::size_t count = a.size();
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < count; ++i) {
      // In fast arithmetic the quotient may be an estimate.
      wrong +=
          is_fast ? !(std::abs(result[i + 1] - expected[i]) <= 1e-5f) : !support::same_bits(result[i + 1], expected[i]);
    }
    CAPTURE(count);
    CHECK(wrong == 0);
    CHECK(all);
    CHECK(sum == static_cast<float>(count));
    CHECK(result.front() == canary);
    CHECK(result.back() == canary);
  }

  static constexpr float canary = 77.0f;
  std::vector<float> a, b, expected, result;
  bool all = true;
  float sum = 0.0f;
};

}  // namespace

TEST_CASE_TEMPLATE_DEFINE("every operation of every such pack is that of one lane, and nothing beside it is written",
                          Pack, known_lanes) {
  for_each_count<Pack>([]<std::size_t Count>() {
    operands numbers{Count};
    const float* const a = numbers.a.data();
    const float* const b = numbers.b.data();
    float* const result = numbers.result.data() + 1;
    sweep<Pack, Count>([&]<any_pack P>(std::size_t i) {
      every_operation(P::load(a + i), P::load(b + i)).store(result + i);
      numbers.all = numbers.all && P::all(P::load(a + i) < P{4.0f}) && !P::all(P::load(a + i) < P{-4.0f});
      numbers.sum += P{1.0f}.fold();
    });
    float* const expected = numbers.expected.data();
    sweep<microstep::simd::single<Pack>, Count>(
        [&]<any_pack P>(std::size_t i) { every_operation(P::load(a + i), P::load(b + i)).store(expected + i); });
    numbers.check(Pack::rounding == arithmetic::fast);
  });
}
TEST_CASE_TEMPLATE_APPLY(known_lanes, support::all_packs);

namespace {

std::vector<std::int8_t> bytes_of(std::size_t count) {
  std::vector<std::int8_t> all(count);  // the address sanitizer sees its end
  for (std::size_t i = 0; i < count; ++i) all[i] = static_cast<std::int8_t>(static_cast<int>(i * 37 % 256) - 128);
  return all;
}

std::size_t wrong_lanes(const std::int8_t* bytes, const float* lanes, std::size_t count) {
  std::size_t wrong = 0;
  for (std::size_t lane = 0; lane < count; ++lane) wrong += lanes[lane] != static_cast<float>(bytes[lane] + 5);
  return wrong;
}

template <any_pack Pack, std::size_t Count>
std::size_t wrong_of_bytes() {
  const std::vector<std::int8_t> bytes = bytes_of(Count);
  std::size_t wrong = 0, next = 0;
  sweep<Pack, Count>([&]<any_pack P>(std::size_t index) {
    float lanes[P::size];
    P::load(bytes.data() + index, -5).store(lanes);
    wrong += wrong_lanes(bytes.data() + index, lanes, P::size);
    next += P::size;
  });
  return wrong + (next != Count);
}

}  // namespace

TEST_CASE_TEMPLATE_DEFINE("packs of several registers and of a part of one load bytes, and no more than they hold", Pack, bytes) {
  std::size_t wrong = 0;
  [&]<std::size_t... Less>(std::index_sequence<Less...>) {
    ((wrong += wrong_of_bytes<Pack, Less + 1>()), ...);
  }(std::make_index_sequence<17>{});
  wrong += wrong_of_bytes<Pack, 64>() + wrong_of_bytes<Pack, 71>();
  CHECK(wrong == 0);
}
TEST_CASE_TEMPLATE_APPLY(bytes, support::all_packs);

// The same between two numbers that only the program knows.

namespace {

void check_range(const visits& seen, std::size_t first, std::size_t last, std::size_t wide) {
  CAPTURE(first);
  CAPTURE(last);
  CHECK(seen.in_order);
  CHECK(seen.next == last);
  CHECK(seen.several == (wide > seen.lanes ? (last - first) / wide : 0));
  CHECK(seen.whole == (last - first) / seen.lanes - wide / seen.lanes * seen.several);
  const std::size_t rest = (last - first) % seen.lanes;
  CHECK(seen.alone == (rest <= seen.lanes / 8 ? rest : 0));
  CHECK(seen.part == (rest <= seen.lanes / 8 ? 0 : 1));
}

}  // namespace

TEST_CASE_TEMPLATE_DEFINE("any range is visited once and in order, with the packs of a known count", Pack, range) {
  constexpr std::size_t wide = Pack::size * microstep::simd::registers<typename Pack::arch>::turn;
  for (std::size_t first = 0; first <= 2 * wide; first += wide) {
    for (std::size_t last = first; last <= first + 2 * wide + Pack::size + 1; ++last) {
      visits seen{Pack::size, first};
      sweep<Pack>(first, last, [&]<any_pack P>(std::size_t index) { seen.meet<P, Pack>(index); });
      check_range(seen, first, last, wide);
    }
  }
}
TEST_CASE_TEMPLATE_APPLY(range, support::all_packs);

namespace {

template <any_pack P>
[[gnu::noinline]] P some_operations(P a) {
  return a / (magnitude(a) + 1.5f) - 0.75f;
}

using some_range = void (*)(const float* from, float* to, std::size_t first, std::size_t last);

template <any_pack Pack>
void sweep_range(const float* from, float* to, std::size_t first, std::size_t last) {
  sweep<Pack>(first, last, [&]<any_pack P>(std::size_t i) { some_operations(P::load(from + i)).store(to + i); });
}

/// `known` does all of them, `in_range` what its border leaves on either side.
void check_range_bits(std::size_t count, std::size_t wide, void (*known)(const float* from, float* to),
                      some_range in_range) {
  const std::size_t room = count + 2 * wide;
  std::vector<float> from(room), expected(room), result(room);
  support::random_floats random{count};
  for (float& x : from) x = random.near(1.0f);
  known(from.data(), expected.data());
  for (std::size_t border = 0; border <= count; border += wide) {
    for (float& x : result) x = 0.0f;
    in_range(from.data(), result.data(), border, count);
    in_range(from.data(), result.data(), 0, border);
    CAPTURE(count);
    CAPTURE(border);
    CHECK(std::memcmp(result.data(), expected.data(), room * sizeof(float)) == 0);
  }
}

}  // namespace

TEST_CASE_TEMPLATE_DEFINE("a range gives the bits of the known count that ends with it", Pack, range_bits) {
  for_each_count<Pack>([]<std::size_t Count>() {
    const auto known = [](const float* from, float* to) {
      sweep<Pack, Count>([&]<any_pack P>(std::size_t i) { some_operations(P::load(from + i)).store(to + i); });
    };
    check_range_bits(Count, Pack::size * microstep::simd::registers<typename Pack::arch>::turn, known,
                     sweep_range<Pack>);
  });
}
TEST_CASE_TEMPLATE_APPLY(range_bits, support::all_packs);
