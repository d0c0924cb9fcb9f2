// SPDX-License-Identifier: MIT
#include "microstep/schedule/sequence.hpp"

#include <concepts>
#include <cstdint>
#include <limits>
#include <type_traits>

#include <doctest/doctest.h>

#include "microstep/schedule/constant_warm_up.hpp"
#include "microstep/schedule/cosine.hpp"
#include "microstep/schedule/linear_warm_up.hpp"
#include "microstep/schedule/product.hpp"
#include "microstep/schedule/step_decay.hpp"

using microstep::status;

namespace {

using namespace microstep::schedule;

constexpr std::uint32_t last_step = std::numeric_limits<std::uint32_t>::max();

constexpr sequence warm_then_cold{linear_warm_up{.steps = 100}, 100, cosine{.steps = 1000}};
static_assert(std::same_as<decltype(warm_then_cold), const sequence<linear_warm_up, cosine>>);
static_assert(std::is_trivially_copyable_v<decltype(warm_then_cold)>);
static_assert(sizeof warm_then_cold == sizeof(linear_warm_up) + sizeof(cosine) + 4);
static_assert(warm_then_cold.check() == status::ok);
static_assert(sequence{linear_warm_up{.start_factor = 2.0f}, 1, none{}}.check() == status::bad_schedule);
static_assert(sequence{none{}, 1, cosine{}}.check() == status::bad_schedule);
static_assert(sequence{none{}, 1, sequence{none{}, 1, cosine{}}}.check() == status::bad_schedule);
static_assert(sequence{constant_warm_up{.factor = 0.5f, .steps = 9}, 3, none{}}(2) == 0.5f);
static_assert(sequence{constant_warm_up{.factor = 0.5f, .steps = 9}, 3, none{}}(3) == 1.0f);

}  // namespace

TEST_CASE("the second begins at its own step 0") {
  for (std::uint32_t step = 0; step < 100; ++step) CHECK(warm_then_cold(step) == warm_then_cold.first(step));
  for (std::uint32_t step = 100; step < 1200; ++step) CHECK(warm_then_cold(step) == warm_then_cold.second(step - 100));
  CHECK(warm_then_cold(last_step) == warm_then_cold.second(last_step - 100));
}

TEST_CASE("at step 0 there is only the second, at the last there is only the first but for one step") {
  const constant_warm_up half{.factor = 0.5f, .steps = last_step};
  CHECK(sequence{half, 0, none{}}(0) == 1.0f);
  CHECK(sequence{half, last_step, none{}}(last_step - 1) == 0.5f);
  CHECK(sequence{half, last_step, none{}}(last_step) == 1.0f);
}

TEST_CASE("sequences nest") {
  const sequence three{constant_warm_up{.factor = 0.25f, .steps = 10}, 10,
                       sequence{none{}, 5, step_decay{.step_size = 2, .gamma = 0.5}}};
  CHECK(three(9) == 0.25f);
  CHECK(three(10) == 1.0f);
  CHECK(three(14) == 1.0f);
  CHECK(three(15) == 1.0f);
  CHECK(three(16) == 1.0f);
  CHECK(three(17) == doctest::Approx(0.5));
  CHECK(three(19) == doctest::Approx(0.25));
}

TEST_CASE("a cosine that stays at its floor") {
  const sequence once{cosine{.steps = 50, .floor = 0.1f}, 50, constant_warm_up{.factor = 0.1f, .steps = last_step}};
  CHECK(once(25) == doctest::Approx(0.55));
  CHECK(once(50) == 0.1f);
  CHECK(once(100) == 0.1f);
}
