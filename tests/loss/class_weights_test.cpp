// SPDX-License-Identifier: MIT
#include "microstep/loss/class_weights.hpp"

#include <type_traits>

#include <doctest/doctest.h>

#include "support/packs.hpp"

using microstep::class_weights;
using microstep::status;
namespace simd = microstep::simd;

TEST_CASE("all of them or none can be given") {
  constexpr class_weights<3> none;
  static_assert(none[0] == 1.0f && none[1] == 1.0f && none[2] == 1.0f);
  constexpr class_weights<3> all{1.0f, 2.0f, 0.0f};
  static_assert(all[1] == 2.0f && all.check() == status::ok);
  static_assert(!std::is_constructible_v<class_weights<3>, float, float>);
  static_assert(!std::is_constructible_v<class_weights<3>, float, float, float, float>);
  static_assert(sizeof all == 12 && std::is_trivially_copyable_v<class_weights<3>>);
  static_assert(std::is_empty_v<microstep::unweighted> && microstep::unweighted{}.check() == status::ok);
}

TEST_CASE("a weight is 0 or from 2^-20 to 2^20") {
  for (const float good : {0.0f, 0x1p-20f, 1.0f, 0x1p20f}) CHECK(class_weights<2>{1.0f, good}.check() == status::ok);
  for (const float bad : {-1.0f, 0x1p-21f, 0x1.1p20f, support::infinity, support::not_a_number}) {
    CHECK(class_weights<2>{bad, 1.0f}.check() == status::bad_class_weight);
    CHECK(class_weights<2>{1.0f, bad}.check() == status::bad_class_weight);
  }
}

TEST_CASE_TEMPLATE("each lane gets the weight of its column", P, MICROSTEP_EXACT_PACKS) {
  const class_weights<5> five{1.0f, 2.0f, 3.0f, 4.0f, 5.0f};
  for (std::size_t index = 0; index < 40; ++index) {
    float lanes[P::size];
    five.of<P>(index).store(lanes);
    for (std::size_t lane = 0; lane < P::size; ++lane) CHECK(lanes[lane] == five[(index + lane) % 5]);
  }
  class_weights<40> many;
  for (std::size_t i = 0; i < 40; ++i) many[i] = static_cast<float>(i);
  for (std::size_t index = 0; index < 80; ++index) {
    float lanes[P::size];
    many.of<P>(index).store(lanes);
    for (std::size_t lane = 0; lane < P::size; ++lane) CHECK(lanes[lane] == many[(index + lane) % 40]);
  }
}
