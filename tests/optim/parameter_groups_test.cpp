// SPDX-License-Identifier: MIT
#include "microstep/optim/parameter_groups.hpp"

#include <cstring>
#include <string>

#include <doctest/doctest.h>

#include "microstep/loss/squared_error.hpp"
#include "microstep/model/linear.hpp"
#include "microstep/optim/adam.hpp"
#include "microstep/optim/sgd.hpp"
#include "microstep/train/trainer.hpp"
#include "support/packs.hpp"

using microstep::adam;
using microstep::adamw;
using microstep::arithmetic;
using microstep::frozen;
using microstep::linear;
using microstep::parameter_groups;
using microstep::sgd;
using microstep::status;

namespace simd = microstep::simd;

namespace {

static_assert(microstep::optimizer<frozen<3>>);
static_assert(microstep::optimizer<parameter_groups<sgd<3>, frozen<5>, adam<2>>>);
static_assert(parameter_groups<sgd<3>, frozen<5>, adam<2>>::size == 10);

using options_of_two = parameter_groups<sgd<3>, adam<2>>::options;
static_assert(options_of_two{}.check() == status::ok);
static_assert(options_of_two{{.momentum = 2.0f}, {}}.check() == status::bad_momentum);
static_assert(options_of_two{{}, {.epsilon = 0.0f}}.check() == status::bad_epsilon);
static_assert(options_of_two{{}, {.epsilon = 0.5f}}.get<1>().epsilon == 0.5f);

/// Each group beside an optimizer of its own on its own range, with borders at any place in a register.
template <std::size_t First, std::size_t Still, std::size_t Last, simd::any_pack Pack>
void groups_equal_separate_optimizers() {
  CAPTURE(First);
  CAPTURE(Still);
  CAPTURE(Last);
  constexpr std::size_t count = First + Still + Last;
  using groups = parameter_groups<sgd<First>, frozen<Still>, adamw<Last>>;
  const microstep::sgd_options for_first{.learning_rate = 0.1f, .momentum = 0.9f};
  const microstep::adamw_options for_last{.learning_rate = 0.01f, .weight_decay = 0.1f};
  groups together;
  sgd<First> first;
  adamw<Last> last;
  std::vector<float> weights = support::normals(count, 1), expected = weights;
  for (std::uint64_t t = 0; t < 5; ++t) {
    const std::vector<float> gradient = support::normals(count, 2 + t);
    support::step_with<Pack>(together, {for_first, {}, for_last}, weights.data(), gradient.data(), count);
    support::step_with<Pack>(first, for_first, expected.data(), gradient.data(), First);
    support::step_with<Pack>(last, for_last, expected.data() + First + Still, gradient.data() + First + Still, Last);
  }
  CHECK(std::memcmp(weights.data(), expected.data(), count * sizeof(float)) == 0);
}

template <std::size_t N>
using no_decay_on_bias = parameter_groups<adamw<N - 3>, adamw<3>>;
template <std::size_t N>
using second_output_frozen = parameter_groups<sgd<4>, frozen<4>, sgd<4 + 3>>;

}  // namespace

TEST_CASE_TEMPLATE("each group steps as its optimizer does alone", P, MICROSTEP_EXACT_PACKS) {
  groups_equal_separate_optimizers<16, 16, 16, P>();
  groups_equal_separate_optimizers<1, 1, 1, P>();
  groups_equal_separate_optimizers<5, 1, 30, P>();
  groups_equal_separate_optimizers<17, 3, 9, P>();
  groups_equal_separate_optimizers<3, 40, 2, P>();
}

TEST_CASE("frozen weights cost no state and keep their bits") {
  static_assert(sizeof(parameter_groups<sgd<16>, frozen<1000>>) == sizeof(sgd<16>));
  parameter_groups<frozen<3>, sgd<2>> optimizer;
  std::array<float, 5> weights{1.0f, -0.0f, 0x1p-140f, 1.0f, 1.0f};
  const std::array<float, 5> before = weights;
  const std::array<float, 5> gradient{1.0f, 2.0f, support::infinity, 0.0f, 1.0f};
  REQUIRE(microstep::step(optimizer, {{}, {.learning_rate = 0.5f}}, weights, gradient) == status::ok);
  CHECK(std::memcmp(weights.data(), before.data(), 4 * sizeof(float)) == 0);
  CHECK(weights[4] == 0.5f);
}

TEST_CASE("a bad option of any group is refused and changes nothing") {
  parameter_groups<sgd<1>, adam<1>> optimizer;
  std::array<float, 2> weights{1.0f, 2.0f};
  CHECK(microstep::step(optimizer, {{}, {.learning_rate = -1.0f}}, weights, std::array{1.0f, 1.0f}) ==
        status::bad_learning_rate);
  CHECK(weights == std::array<float, 2>{1.0f, 2.0f});
}

TEST_CASE("reset forgets the state of every group") {
  static parameter_groups<sgd<7>, adam<9>> used, fresh;
  std::vector<float> weights = support::normals(16, 1);
  const std::vector<float> gradient = support::normals(16, 2);
  support::step_with<support::native_strict>(used, {{.momentum = 0.9f}, {}}, weights.data(), gradient.data(), 16);
  CHECK(std::memcmp(&used, &fresh, sizeof used) != 0);
  used.reset();
  CHECK(std::memcmp(&used, &fresh, sizeof used) == 0);
}

TEST_CASE("in a trainer: decay on weights only, and an output that is not trained") {
  using head = linear<4, 3>;
  microstep::trainer<head, no_decay_on_bias, microstep::squared_error, 2> decayed{
      {.optimizer = {{.learning_rate = 0.1f, .weight_decay = 0.5f}, {.learning_rate = 0.1f, .weight_decay = 0.0f}}}};
  for (float& parameter : decayed.model().parameters()) parameter = 1.0f;
  // Targets that are met: every gradient is zero, and only the decay is left.
  REQUIRE(decayed.step(std::array{0.0f, 0.0f, 0.0f, 0.0f}, std::array{1.0f, 1.0f, 1.0f}).status == status::ok);
  for (const float weight : decayed.model().weights()) CHECK(weight == 0.95f);
  for (const float bias : decayed.model().bias()) CHECK(bias == 1.0f);

  microstep::trainer<head, second_output_frozen, microstep::squared_error, 2> partly{
      {.optimizer = {{.learning_rate = 0.1f}, {}, {.learning_rate = 0.1f}}}};
  REQUIRE(partly.step(std::array{1.0f, 2.0f, 3.0f, 4.0f}, std::array{1.0f, 1.0f, 1.0f}).status == status::ok);
  for (std::size_t i = 0; i < 12; ++i) CHECK((partly.model().weights()[i] == 0.0f) == (i / 4 == 1));
  partly.options().optimizer.get<0>().learning_rate = 0.0f;
  CHECK(partly.options().optimizer.check() == status::ok);
}
