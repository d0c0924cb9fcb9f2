// SPDX-License-Identifier: MIT
#include "microstep/schedule/product.hpp"

#include <concepts>
#include <cstdint>
#include <type_traits>

#include <doctest/doctest.h>

#include "microstep/schedule/constant_warm_up.hpp"
#include "microstep/schedule/cosine.hpp"
#include "microstep/schedule/exponential_decay.hpp"
#include "microstep/schedule/sequence.hpp"
#include "microstep/schedule/step_decay.hpp"

using microstep::status;

namespace {

using namespace microstep::schedule;

constexpr product slow_start{constant_warm_up{.factor = 0.25f, .steps = 3}, exponential_decay{.gamma = 0.5}};
static_assert(std::same_as<decltype(slow_start), const product<constant_warm_up, exponential_decay>>);
static_assert(std::is_trivially_copyable_v<decltype(slow_start)>);
static_assert(slow_start.check() == status::ok);
static_assert(product{none{}, exponential_decay{}}.check() == status::bad_schedule);
static_assert(product{cosine{}, none{}}.check() == status::bad_schedule);

}  // namespace

TEST_CASE("the factors are multiplied") {
  CHECK(slow_start(0) == doctest::Approx(0.25));
  CHECK(slow_start(2) == doctest::Approx(0.0625));
  CHECK(slow_start(3) == doctest::Approx(0.125));
  for (std::uint32_t step = 0; step < 90; ++step)
    CHECK(slow_start(step) == slow_start.first(step) * slow_start.second(step));
}

TEST_CASE("a product below 2^-100 is 0") {
  const product steep{exponential_decay{.gamma = 0.5}, exponential_decay{.gamma = 0.5}};
  CHECK(steep(45) == doctest::Approx(0x1p-90).epsilon(1e-4));
  CHECK(steep(51) == 0.0f);
  CHECK(steep(99) == 0.0f);
}

TEST_CASE("products nest, with sequences too") {
  const constant_warm_up half{.factor = 0.5f, .steps = 10};
  const product eighth{half, product{half, sequence{half, 5, none{}}}};
  CHECK(eighth(4) == 0.125f);
  CHECK(eighth(5) == 0.25f);
  CHECK(eighth(10) == 1.0f);
}
