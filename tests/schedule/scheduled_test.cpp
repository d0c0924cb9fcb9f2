// SPDX-License-Identifier: MIT
#include "microstep/schedule/scheduled.hpp"

#include <array>
#include <cstring>
#include <type_traits>

#include <doctest/doctest.h>

#include "microstep/loss/squared_error.hpp"
#include "microstep/model/linear.hpp"
#include "microstep/optim/adagrad.hpp"
#include "microstep/optim/adam.hpp"
#include "microstep/optim/parameter_groups.hpp"
#include "microstep/optim/sgd.hpp"
#include "microstep/schedule/cosine.hpp"
#include "microstep/schedule/linear_warm_up.hpp"
#include "microstep/schedule/one_cycle.hpp"
#include "microstep/schedule/sequence.hpp"
#include "microstep/train/trainer.hpp"
#include "support/packs.hpp"

using microstep::adam;
using microstep::arithmetic;
using microstep::linear;
using microstep::scheduled;
using microstep::sgd;
using microstep::status;
namespace schedule = microstep::schedule;

namespace {

/// What a user writes: half the rate in every second step.
struct every_other {
  float share = 0.5f;
  [[nodiscard]] constexpr status check() const noexcept { return share >= 0.0f ? status::ok : status::bad_schedule; }
  [[nodiscard]] float operator()(std::uint32_t step) const noexcept { return step % 2 == 0 ? 1.0f : share; }
};
static_assert(microstep::learning_rate_schedule<every_other>);

/// The least that a schedule can be.
struct halved {
  [[nodiscard]] static constexpr status check() { return status::ok; }
  float operator()(std::uint32_t) const { return 0.5f; }  // NOLINT(readability-convert-member-functions-to-static)
};
static_assert(microstep::learning_rate_schedule<halved>);

using warm_up_then_cosine = schedule::sequence<schedule::linear_warm_up, schedule::cosine>;
using head = linear<3, 2>;
template <template <std::size_t> class Optimizer, class Schedule>
using trainer = microstep::trainer<head, Optimizer, microstep::squared_error, 4, arithmetic::strict, Schedule>;

template <std::size_t N>
using two_groups = microstep::parameter_groups<sgd<N - 2>, microstep::frozen<1>, adam<1>>;

}  // namespace

TEST_CASE("the learning rate is the base times the factor") {
  const microstep::sgd_options base{.learning_rate = 0.5f, .momentum = 0.75f};
  CHECK(scheduled(base, every_other{}, 0).learning_rate == 0.5f);
  CHECK(scheduled(base, every_other{}, 1).learning_rate == 0.25f);
  CHECK(scheduled(base, every_other{}, 1).momentum == 0.75f);
}

TEST_CASE("a schedule with a momentum sets momentum, or beta1, and leaves rules that have neither") {
  const schedule::one_cycle cycle{.steps = 10, .base_momentum = 0.5f, .max_momentum = 0.75f};
  CHECK(scheduled(microstep::sgd_options{}, cycle, 0).momentum == 0.75f);
  const microstep::adam_options moments = scheduled(microstep::adam_options{}, cycle, 0);
  CHECK(moments.beta1.value == 0.75f);
  CHECK(moments.beta1.complement == 0.25f);
  const microstep::adagrad_options neither = scheduled(microstep::adagrad_options{}, cycle, 0);
  CHECK(neither.learning_rate == doctest::Approx(0.01 / 25));
}

TEST_CASE("groups keep the ratio of their rates") {
  const two_groups<5>::options base{{.learning_rate = 0.5f}, {}, {.learning_rate = 0.125f}};
  const two_groups<5>::options half = scheduled(base, every_other{}, 1);
  CHECK(half.get<0>().learning_rate == 0.25f);
  CHECK(half.get<2>().learning_rate == 0.0625f);
  const two_groups<5>::options cycled = scheduled(base, schedule::one_cycle{.steps = 10, .max_momentum = 0.75f}, 0);
  CHECK(cycled.get<0>().momentum == 0.75f);
  CHECK(cycled.get<2>().beta1.value == 0.75f);
}

TEST_CASE("a scheduled trainer takes the steps that options changed by hand take") {
  const warm_up_then_cosine plan{schedule::linear_warm_up{.steps = 3}, 4, schedule::cosine{.steps = 12}};
  trainer<adam, warm_up_then_cosine> by_plan{{.optimizer = {.learning_rate = 0.1f}, .schedule = plan}};
  trainer<adam, schedule::none> by_hand{{.optimizer = {.learning_rate = 0.1f}}};
  for (std::uint32_t t = 0; t < 20; ++t) {
    by_hand.options().optimizer = scheduled(microstep::adam_options{.learning_rate = 0.1f}, plan, t);
    const auto inputs = support::normals(12, t), targets = support::normals(8, 100 + t);
    CHECK(by_plan.steps() == t);
    REQUIRE(by_plan.step(inputs, targets).status == status::ok);
    REQUIRE(by_hand.step(inputs, targets).status == status::ok);
    CHECK(std::memcmp(&by_plan.model(), &by_hand.model(), sizeof by_hand.model()) == 0);
  }
  CHECK(by_plan.options().optimizer.learning_rate == 0.1f);  // the base stays
}

TEST_CASE("only a step that was taken counts, and reset begins anew") {
  trainer<sgd, every_other> trained{{.optimizer = {.learning_rate = 0.1f}}};
  const auto inputs = support::normals(12, 1), targets = support::normals(8, 2);
  REQUIRE(trained.step(inputs, targets).status == status::ok);
  CHECK(trained.step(inputs, std::array{support::infinity, 0.0f}).status == status::bad_shape);
  CHECK(trained.step(std::array{1.0f, 1.0f, 1.0f}, std::array{support::infinity, 0.0f}).status ==
        status::non_finite_target);
  CHECK(trained.step(std::array{1e30f, 0.0f, 0.0f}, std::array{1e18f, 0.0f}).status != status::ok);
  CHECK(trained.steps() == 1);
  trained.reset();
  CHECK(trained.steps() == 0);
  trained.options().schedule.share = -1.0f;
  CHECK(trained.step(inputs, targets).status == status::bad_schedule);
  CHECK(trained.steps() == 0);
}

TEST_CASE("a schedule without members schedules as well") {
  trainer<sgd, halved> by_plan{{.optimizer = {.learning_rate = 0.5f}}};
  trainer<sgd, schedule::none> by_hand{{.optimizer = {.learning_rate = 0.25f}}};
  const auto inputs = support::normals(12, 1), targets = support::normals(8, 2);
  REQUIRE(by_plan.step(inputs, targets).status == status::ok);
  REQUIRE(by_hand.step(inputs, targets).status == status::ok);
  CHECK(std::memcmp(&by_plan.model(), &by_hand.model(), sizeof by_hand.model()) == 0);
}

TEST_CASE("what a schedule makes of good options is checked too, and changes nothing if it is bad") {
  const auto inputs = support::normals(12, 1), targets = support::normals(8, 2);
  trainer<adam, schedule::one_cycle> without_end{{.schedule = {.steps = 10, .max_momentum = 1.0f}}};
  REQUIRE(without_end.options().check() == status::ok);
  CHECK(without_end.step(inputs, targets).status == status::bad_decay_rate);
  trainer<sgd, every_other> beyond_float{{.optimizer = {.learning_rate = 1.0f}, .schedule = {.share = support::infinity}}};
  REQUIRE(beyond_float.step(inputs, targets).status == status::ok);
  const head before = beyond_float.model();
  CHECK(beyond_float.step(inputs, targets).status == status::bad_learning_rate);
  CHECK(std::memcmp(&beyond_float.model(), &before, sizeof before) == 0);
  CHECK(beyond_float.steps() == 1);
}

TEST_CASE("a schedule that was forgotten is refused") {
  trainer<sgd, schedule::cosine> trained{{.optimizer = {.learning_rate = 0.1f}}};
  CHECK(trained.step(support::normals(12, 1), support::normals(8, 2)).status == status::bad_schedule);
}

TEST_CASE("without a schedule a trainer has no counter") {
  static_assert(sizeof(trainer<sgd, schedule::none>) ==
                sizeof(microstep::trainer<head, sgd, microstep::squared_error, 4>));
  static_assert(std::is_trivially_copyable_v<trainer<sgd, warm_up_then_cosine>>);
}
