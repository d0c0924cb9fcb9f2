// SPDX-License-Identifier: MIT
#include "microstep/simd/sweep.hpp"

#include <cstddef>
#include <iterator>

#include <doctest/doctest.h>

#include "support/bits.hpp"

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
