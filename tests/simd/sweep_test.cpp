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

TEST_CASE_TEMPLATE_DEFINE("each index is visited once and in order, in whole packs and then one by one", Pack, order) {
  for (std::size_t count = 0; count <= 4 * Pack::size + 1; ++count) {
    CAPTURE(count);
    std::size_t next = 0, whole = 0, alone = 0;
    bool in_order = true;
    sweep<Pack>(count, [&]<any_pack P>(std::size_t index) {
      in_order = in_order && index == next && P::rounding == Pack::rounding;
      in_order = in_order && (P::size == Pack::size ? alone == 0 || Pack::size == 1 : P::size == 1);
      next += P::size;
      ++(P::size == Pack::size ? whole : alone);
    });
    CHECK(in_order);
    CHECK(next == count);
    CHECK(whole == count / Pack::size);
    CHECK(alone == count % Pack::size);
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

}  // namespace

TEST_CASE_TEMPLATE_DEFINE("a known count is visited once and in order, in a step for each register", Pack, known_order) {
  constexpr std::size_t turn = microstep::simd::registers<typename Pack::arch>::turn;
  for_each_count<Pack>([]<std::size_t Count>() {
    std::size_t next = 0, several = 0, whole = 0, left = 0;
    bool in_order = true;
    sweep<Pack, Count>([&]<any_pack P>(std::size_t index) {
      in_order = in_order && index == next && P::rounding == Pack::rounding;
      next += P::size;
      ++(P::size > Pack::size ? several : P::size == Pack::size ? whole : left);
    });
    CAPTURE(Count);
    CHECK(in_order);
    CHECK(next == Count);
    CHECK(several == (turn > 1 ? Count / (turn * Pack::size) : 0));
    CHECK(whole == Count / Pack::size - turn * several);
    const std::size_t rest = Count % Pack::size;
    CHECK(left == (rest <= Pack::size / 8 ? rest : 1));
  });
}
TEST_CASE_TEMPLATE_APPLY(known_order, support::all_packs);

TEST_CASE_TEMPLATE_DEFINE("every operation of every such pack is that of one lane, and nothing beside it is written", Pack,
                          known_lanes) {
  using one = microstep::simd::single<Pack>;
  constexpr float canary = 77.0f;
  const auto formula = []<any_pack P>(P a, P b) __attribute__((noinline)) {
    const P c = multiply_add(a, b, -magnitude(a)) + square_root(magnitude(b)) - maximum(a, b) / (magnitude(b) + 1.0f);
    const P d = P::select(P::both(a < b, b <= P{2.0f}), c, minimum(c, a));
    return P::map_bits(d, c, [](std::uint32_t x, std::uint32_t y) { return (x & 0x7fffffffu) | (y & 0x80000000u); });
  };
  for_each_count<Pack>([&]<std::size_t Count>() {
    float a[Count], b[Count], expected[Count], result[Count + 2];
    support::random_floats random{Count};
    for (std::size_t i = 0; i < Count; ++i) {
      a[i] = static_cast<float>(static_cast<int>(random.word() % 4001) - 2000) / 512.0f;
      b[i] = static_cast<float>(static_cast<int>(random.word() % 4001) - 2000) / 512.0f;
    }
    result[0] = result[Count + 1] = canary;
    bool all = true;
    float sum = 0.0f;
    sweep<Pack, Count>([&]<any_pack P>(std::size_t i) {
      formula(P::load(a + i), P::load(b + i)).store(result + 1 + i);
      all = all && P::all(P::load(a + i) < P{4.0f}) && !P::all(P::load(a + i) < P{-4.0f});
      sum += P{1.0f}.fold();
    });
    sweep<one, Count>([&]<any_pack P>(std::size_t i) {
      formula(P::load(a + i), P::load(b + i)).store(expected + i);
    });
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < Count; ++i) {
      // In fast arithmetic the quotient may be an estimate.
      wrong += Pack::rounding == arithmetic::fast ? !(std::abs(result[i + 1] - expected[i]) <= 1e-5f)
                                                  : !support::same_bits(result[i + 1], expected[i]);
    }
    CAPTURE(Count);
    CHECK(wrong == 0);
    CHECK(all);
    CHECK(sum == static_cast<float>(Count));
    CHECK(result[0] == canary);
    CHECK(result[Count + 1] == canary);
  });
}
TEST_CASE_TEMPLATE_APPLY(known_lanes, support::all_packs);

namespace {

template <any_pack Pack, std::size_t Count>
std::size_t wrong_of_bytes() {
  const std::vector<std::int8_t> bytes = [] {
    std::vector<std::int8_t> all(Count);  // the address sanitizer sees its end
    for (std::size_t i = 0; i < Count; ++i) all[i] = static_cast<std::int8_t>(static_cast<int>(i * 37 % 256) - 128);
    return all;
  }();
  std::size_t wrong = 0, next = 0;
  sweep<Pack, Count>([&]<any_pack P>(std::size_t index) {
    float lanes[P::size];
    P::load(bytes.data() + index, -5).store(lanes);
    for (std::size_t lane = 0; lane < P::size; ++lane, ++next) {
      wrong += lanes[lane] != static_cast<float>(bytes[index + lane] + 5);
    }
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

TEST_CASE_TEMPLATE_DEFINE("any range is visited once and in order, with the packs of a known count", Pack, range) {
  constexpr std::size_t wide = Pack::size * microstep::simd::registers<typename Pack::arch>::turn;
  for (std::size_t first = 0; first <= 2 * wide; first += wide) {
    for (std::size_t last = first; last <= first + 2 * wide + Pack::size + 1; ++last) {
      std::size_t next = first, several = 0, whole = 0, part = 0, alone = 0;
      bool in_order = true;
      sweep<Pack>(first, last, [&]<any_pack P>(std::size_t index) {
        in_order = in_order && index == next && P::rounding == Pack::rounding;
        next += P::size;
        constexpr bool single = std::is_same_v<P, microstep::simd::single<Pack>>;
        ++(P::size > Pack::size ? several : P::size == Pack::size ? whole : single ? alone : part);
      });
      CAPTURE(first);
      CAPTURE(last);
      CHECK(in_order);
      CHECK(next == last);
      CHECK(several == (wide > Pack::size ? (last - first) / wide : 0));
      CHECK(whole == (last - first) / Pack::size - wide / Pack::size * several);
      const std::size_t rest = (last - first) % Pack::size;
      CHECK(alone == (rest <= Pack::size / 8 ? rest : 0));
      CHECK(part == (rest <= Pack::size / 8 ? 0 : 1));
    }
  }
}
TEST_CASE_TEMPLATE_APPLY(range, support::all_packs);

TEST_CASE_TEMPLATE_DEFINE("a range gives the bits of the known count that ends with it", Pack, range_bits) {
  const auto formula = []<any_pack P>(P a) __attribute__((noinline)) { return a / (magnitude(a) + 1.5f) - 0.75f; };
  for_each_count<Pack>([&]<std::size_t Count>() {
    constexpr std::size_t wide = Pack::size * microstep::simd::registers<typename Pack::arch>::turn;
    constexpr std::size_t room = Count + 2 * wide;  // or g++ 12 warns of packs that Count has no turn for
    float from[room], expected[room]{}, result[room];
    support::random_floats random{Count};
    for (float& x : from) x = random.near(1.0f);
    sweep<Pack, Count>([&]<any_pack P>(std::size_t i) { formula(P::load(from + i)).store(expected + i); });
    for (std::size_t border = 0; border <= Count; border += wide) {
      for (float& x : result) x = 0.0f;
      const auto step = [&]<any_pack P>(std::size_t i) { formula(P::load(from + i)).store(result + i); };
      sweep<Pack>(border, Count, step);
      sweep<Pack>(0, border, step);
      CAPTURE(Count);
      CAPTURE(border);
      CHECK(std::memcmp(result, expected, sizeof result) == 0);
    }
  });
}
TEST_CASE_TEMPLATE_APPLY(range_bits, support::all_packs);
