// SPDX-License-Identifier: MIT
// Each kind of schedule: what it gives where that can be worked out by hand, which options it refuses, how it behaves
// at its ends and long after, and that its bits are the same everywhere.
#include "microstep/schedule/schedule.hpp"

#include <cmath>
#include <cstdint>
#include <limits>
#include <string>

#include <doctest/doctest.h>

#include "microstep/microstep.hpp"
#include "support/bits.hpp"
#include "support/flush_to_zero.hpp"

using microstep::fraction;
using microstep::learning_rate_schedule;
using microstep::status;

namespace {

using namespace microstep::schedule;

constexpr std::uint32_t last_step = std::numeric_limits<std::uint32_t>::max();
constexpr float not_a_number = std::numeric_limits<float>::quiet_NaN();
constexpr float infinity = std::numeric_limits<float>::infinity();

constexpr auto linear_cycle = [](std::uint32_t steps, double pct_start, phase_count phases) {
  return one_cycle{.steps = steps,
                   .pct_start = pct_start,
                   .div_factor = 4.0f,
                   .final_div_factor = 2.0f,
                   .base_momentum = 0.5f,
                   .max_momentum = 0.75f,
                   .anneal = annealing::linear,
                   .phases = phases};
};
constexpr multi_step_decay<3> halving{.milestones = {2, 5, 5}, .gamma = 0.5};

struct row {
  const char* claim;
  float (*factor)(std::uint32_t);
  std::uint32_t step;
  double expected;
};

#define MICROSTEP_OF(...) [](std::uint32_t step) { return (__VA_ARGS__)(step); }

constexpr row table[] = {
    // worked by hand
    {"none is 1", MICROSTEP_OF(none{}), 0, 1.0},
    {"and stays", MICROSTEP_OF(none{}), last_step, 1.0},
    {"constant: the factor at first", MICROSTEP_OF(constant_warm_up{0.25f, 3}), 0, 0.25},
    {"constant: to the last of its steps", MICROSTEP_OF(constant_warm_up{0.25f, 3}), 2, 0.25},
    {"constant: then the base rate", MICROSTEP_OF(constant_warm_up{0.25f, 3}), 3, 1.0},
    {"constant: no steps, no warm-up", MICROSTEP_OF(constant_warm_up{0.25f, 0}), 0, 1.0},
    {"linear: begins at the start", MICROSTEP_OF(linear_warm_up{0.2f, 0.6f, 8}), 0, 0.2},
    {"linear: is half way half way", MICROSTEP_OF(linear_warm_up{0.2f, 0.6f, 8}), 4, 0.4},
    {"linear: one before the end", MICROSTEP_OF(linear_warm_up{0.2f, 0.6f, 8}), 7, 0.55},
    {"linear: ends at the end", MICROSTEP_OF(linear_warm_up{0.2f, 0.6f, 8}), 8, 0.6},
    {"linear: no steps, the end at once", MICROSTEP_OF(linear_warm_up{0.2f, 0.6f, 0}), 0, 0.6},
    {"linear: from nothing", MICROSTEP_OF(linear_warm_up{0.0f, 1.0f, 4}), 0, 0.0},
    {"linear: a share of nothing", MICROSTEP_OF(linear_warm_up{0.0f, 1.0f, 4}), 1, 0.25},
    {"exponential warm-up: begins at the start", MICROSTEP_OF(exponential_warm_up{0.0001f, 4}), 0, 1e-4},
    {"exponential warm-up: equal ratios", MICROSTEP_OF(exponential_warm_up{0.0001f, 4}), 1, 1e-3},
    {"exponential warm-up: one before the end", MICROSTEP_OF(exponential_warm_up{0.0001f, 4}), 3, 0.1},
    {"exponential warm-up: ends at the base rate", MICROSTEP_OF(exponential_warm_up{0.0001f, 4}), 4, 1.0},
    {"exponential warm-up: no steps", MICROSTEP_OF(exponential_warm_up{0.0001f, 0}), 0, 1.0},
    {"step: the last of the first stair", MICROSTEP_OF(step_decay{10, 0.5}), 9, 1.0},
    {"step: the first of the second", MICROSTEP_OF(step_decay{10, 0.5}), 10, 0.5},
    {"step: the third", MICROSTEP_OF(step_decay{10, 0.5}), 29, 0.25},
    {"step: 0 in the end", MICROSTEP_OF(step_decay{10, 0.5}), last_step, 0.0},
    {"multi-step: before the first milestone", MICROSTEP_OF(halving), 1, 1.0},
    {"multi-step: at it", MICROSTEP_OF(halving), 2, 0.5},
    {"multi-step: before the second", MICROSTEP_OF(halving), 4, 0.5},
    {"multi-step: one that stands twice counts twice", MICROSTEP_OF(halving), 5, 0.125},
    {"multi-step: and stays", MICROSTEP_OF(halving), last_step, 0.125},
    {"exponential: begins at the base rate", MICROSTEP_OF(exponential_decay{0.5}), 0, 1.0},
    {"exponential: a half each step", MICROSTEP_OF(exponential_decay{0.5}), 5, 0.03125},
    {"exponential: 0 in the end", MICROSTEP_OF(exponential_decay{0.999}), last_step, 0.0},
    {"exponential: a gamma of 1 stays", MICROSTEP_OF(exponential_decay{1.0}), last_step, 1.0},
    {"polynomial: begins at the base rate", MICROSTEP_OF(polynomial_decay{10, 2.0f}), 0, 1.0},
    {"polynomial: a square", MICROSTEP_OF(polynomial_decay{10, 2.0f}), 5, 0.25},
    {"polynomial: one before the end", MICROSTEP_OF(polynomial_decay{10, 2.0f}), 9, 0.01},
    {"polynomial: ends at 0", MICROSTEP_OF(polynomial_decay{10, 2.0f}), 10, 0.0},
    {"polynomial: and stays", MICROSTEP_OF(polynomial_decay{10, 2.0f}), last_step, 0.0},
    {"polynomial: a power of 0 stays at 1", MICROSTEP_OF(polynomial_decay{10, 0.0f}), last_step, 1.0},
    {"cosine: begins at the base rate", MICROSTEP_OF(cosine{6, 0.2f}), 0, 1.0},
    {"cosine: a third of the way, 3/4", MICROSTEP_OF(cosine{6, 0.2f}), 2, 0.8},
    {"cosine: half way", MICROSTEP_OF(cosine{6, 0.2f}), 3, 0.6},
    {"cosine: two thirds, 1/4", MICROSTEP_OF(cosine{6, 0.2f}), 4, 0.4},
    {"cosine: the floor", MICROSTEP_OF(cosine{6, 0.2f}), 6, 0.2},
    {"cosine: and up again", MICROSTEP_OF(cosine{6, 0.2f}), 8, 0.4},
    {"cosine: to the base rate", MICROSTEP_OF(cosine{6, 0.2f}), 12, 1.0},
    {"cosine: and down again", MICROSTEP_OF(cosine{6, 0.2f}), 16, 0.4},
    {"cosine: 2^32 - 1 is 3 more than whole periods", MICROSTEP_OF(cosine{6, 0.2f}), last_step, 0.6},
    {"cosine: the longest is nearly at its floor", MICROSTEP_OF(cosine{last_step, 0.25f}), last_step - 1, 0.25},
    {"restarts: one before the next cycle", MICROSTEP_OF(cosine_restarts{3, 1}), 2, 0.25},
    {"restarts: the next cycle", MICROSTEP_OF(cosine_restarts{3, 1}), 3, 1.0},
    {"restarts: the second is longer", MICROSTEP_OF(cosine_restarts{3, 2}), 6, 0.5},
    {"restarts: two thirds of the second", MICROSTEP_OF(cosine_restarts{3, 2}), 7, 0.25},
    {"restarts: the third", MICROSTEP_OF(cosine_restarts{3, 2}), 9, 1.0},
    {"restarts: a third of the third", MICROSTEP_OF(cosine_restarts{3, 2}), 13, 0.75},
    {"restarts: 2^32 - 1 begins the 33rd doubling", MICROSTEP_OF(cosine_restarts{1, 2, 0.5f}), last_step, 1.0},
    {"one cycle: begins at the start", MICROSTEP_OF(linear_cycle(11, 0.545454545, phase_count::two)), 0, 0.25},
    {"one cycle: up", MICROSTEP_OF(linear_cycle(11, 0.545454545, phase_count::two)), 3, 0.7},
    {"one cycle: the base rate at 6 - 1", MICROSTEP_OF(linear_cycle(11, 0.545454545, phase_count::two)), 5, 1.0},
    {"one cycle: down", MICROSTEP_OF(linear_cycle(11, 0.545454545, phase_count::two)), 9, 0.3},
    {"one cycle: a rise of no length", MICROSTEP_OF(linear_cycle(8, 0.125, phase_count::two)), 0, 1.0},
    {"three phases: a rise of no length", MICROSTEP_OF(linear_cycle(8, 0.125, phase_count::three)), 0, 0.25},
    {"one cycle: the end", MICROSTEP_OF(linear_cycle(11, 0.545454545, phase_count::two)), 10, 0.125},
    {"one cycle: and stays", MICROSTEP_OF(linear_cycle(11, 0.545454545, phase_count::two)), 11, 0.125},
    {"one cycle: for good", MICROSTEP_OF(linear_cycle(11, 0.545454545, phase_count::two)), last_step, 0.125},
    {"three phases: up", MICROSTEP_OF(linear_cycle(20, 0.25, phase_count::three)), 2, 0.625},
    {"three phases: the base rate at 5 - 1", MICROSTEP_OF(linear_cycle(20, 0.25, phase_count::three)), 4, 1.0},
    {"three phases: as far down", MICROSTEP_OF(linear_cycle(20, 0.25, phase_count::three)), 6, 0.625},
    {"three phases: the start at 8", MICROSTEP_OF(linear_cycle(20, 0.25, phase_count::three)), 8, 0.25},
    {"three phases: on", MICROSTEP_OF(linear_cycle(20, 0.25, phase_count::three)), 18, 0.25 - 0.125 * 10 / 11},
    {"three phases: the end", MICROSTEP_OF(linear_cycle(20, 0.25, phase_count::three)), 19, 0.125},
    {"one cycle: the longest begins", MICROSTEP_OF(linear_cycle(last_step, 0.25, phase_count::two)), 0, 0.25},
    {"one cycle: the longest ends", MICROSTEP_OF(linear_cycle(last_step, 0.25, phase_count::two)), last_step, 0.125},
};

struct bad {
  const char* claim;
  status is;
  status expected = status::bad_schedule;
};

constexpr bad refused[] = {
    {"constant: a factor above 1", constant_warm_up{.factor = 1.5f}.check()},
    {"constant: a negative factor", constant_warm_up{.factor = -0.1f}.check()},
    {"constant: NaN", constant_warm_up{.factor = not_a_number}.check()},
    {"constant: too small", constant_warm_up{.factor = 0x1p-101f}.check()},
    {"linear: a start above 1", linear_warm_up{.start_factor = 1.5f}.check()},
    {"linear: NaN", linear_warm_up{.start_factor = not_a_number}.check()},
    {"linear: an end above 1", linear_warm_up{.end_factor = 1.5f}.check()},
    {"linear: a negative end", linear_warm_up{.end_factor = -1.0f}.check()},
    {"linear: a NaN end", linear_warm_up{.end_factor = not_a_number}.check()},
    {"exponential warm-up: a start of 0", exponential_warm_up{.start_factor = 0.0f}.check()},
    {"exponential warm-up: a start above 1", exponential_warm_up{.start_factor = 2.0f}.check()},
    {"exponential warm-up: NaN", exponential_warm_up{.start_factor = not_a_number}.check()},
    {"step: no size", step_decay{}.check()},
    {"step: gamma above 1", step_decay{.step_size = 1, .gamma = 1.5}.check()},
    {"step: gamma 0", step_decay{.step_size = 1, .gamma = 0.0}.check()},
    {"multi-step: out of order", multi_step_decay<3>{.milestones = {1, 3, 2}}.check()},
    {"multi-step: gamma negative", multi_step_decay<1>{.milestones = {1}, .gamma = -0.5}.check()},
    {"exponential: no gamma", exponential_decay{}.check()},
    {"exponential: gamma above 1", exponential_decay{.gamma = 1.001}.check()},
    {"exponential: gamma above 1, where a float cannot tell", exponential_decay{.gamma = 1.0 + 0x1p-30}.check()},
    {"exponential: gamma too small", exponential_decay{.gamma = 0x1p-101}.check()},
    {"polynomial: a negative power", polynomial_decay{.power = -1.0f}.check()},
    {"polynomial: an infinite power", polynomial_decay{.power = infinity}.check()},
    {"polynomial: NaN", polynomial_decay{.power = not_a_number}.check()},
    {"cosine: no steps", cosine{}.check()},
    {"cosine: a floor above 1", cosine{.steps = 1, .floor = 1.5f}.check()},
    {"cosine: a negative floor", cosine{.steps = 1, .floor = -0.5f}.check()},
    {"cosine: NaN", cosine{.steps = 1, .floor = not_a_number}.check()},
    {"restarts: no steps", cosine_restarts{}.check()},
    {"restarts: multiplier 0", cosine_restarts{.steps = 1, .multiplier = 0}.check()},
    {"restarts: a floor above 1", cosine_restarts{.steps = 1, .floor = 1.5f}.check()},
    {"one cycle: no steps", one_cycle{}.check()},
    {"one cycle: only rising", one_cycle{.steps = 9, .pct_start = 1.0}.check()},
    {"one cycle: a negative share", one_cycle{.steps = 9, .pct_start = -0.1}.check()},
    {"one cycle: the way down does not fit",
     one_cycle{.steps = 9, .pct_start = 0.51, .phases = phase_count::three}.check()},
    {"one cycle: divisor below 1", one_cycle{.steps = 9, .div_factor = 0.5f}.check()},
    {"one cycle: divisor too large", one_cycle{.steps = 9, .div_factor = 0x1.000002p50f}.check()},
    {"one cycle: divisor NaN", one_cycle{.steps = 9, .div_factor = not_a_number}.check()},
    {"one cycle: final divisor below 1", one_cycle{.steps = 9, .final_div_factor = 0.5f}.check()},
    {"one cycle: final divisor infinite", one_cycle{.steps = 9, .final_div_factor = infinity}.check()},
    {"one cycle: momentum above 1", one_cycle{.steps = 9, .max_momentum = 1.5f}.check(), status::bad_momentum},
    {"one cycle: momentum NaN", one_cycle{.steps = 9, .base_momentum = not_a_number}.check(), status::bad_momentum},
};

constexpr status accepted[] = {
    none{}.check(),
    constant_warm_up{}.check(),
    constant_warm_up{.factor = 0.0f}.check(),
    linear_warm_up{}.check(),
    linear_warm_up{.start_factor = 0x1p-100f, .end_factor = 0.0f, .steps = last_step}.check(),
    exponential_warm_up{}.check(),
    step_decay{.step_size = 1}.check(),
    step_decay{.step_size = last_step, .gamma = 0x1p-100}.check(),
    multi_step_decay<1>{}.check(),
    multi_step_decay<3>{.milestones = {0, 0, last_step}, .gamma = 1.0}.check(),
    exponential_decay{.gamma = 0.999}.check(),
    polynomial_decay{}.check(),
    polynomial_decay{.steps = 0, .power = 0.0f}.check(),
    cosine{.steps = 1}.check(),
    cosine_restarts{.steps = 1}.check(),
    one_cycle{.steps = 1}.check(),
    one_cycle{.steps = 9, .pct_start = 0.0, .div_factor = 1.0f, .final_div_factor = 0x1p50f}.check(),
    one_cycle{.steps = 9, .pct_start = 0.5, .phases = phase_count::three}.check(),
};

// A user's own: a function and a check.
struct own {
  [[nodiscard]] constexpr status check() const noexcept { return status::ok; }
  [[nodiscard]] constexpr float operator()(std::uint32_t step) const noexcept { return step % 2 == 0 ? 1.0f : 0.5f; }
};
struct without_check {
  float operator()(std::uint32_t) const noexcept { return 1.0f; }
};
struct of_double {
  [[nodiscard]] constexpr status check() const noexcept { return status::ok; }
  double operator()(std::uint32_t) const noexcept { return 1.0; }
};
static_assert(learning_rate_schedule<own> && learning_rate_schedule<sequence<own, cosine>>);
static_assert(!learning_rate_schedule<without_check> && !learning_rate_schedule<of_double>);
static_assert(!learning_rate_schedule<reduce_on_plateau>, "it follows metrics, not steps");

/// FNV-1a over the factors of a schedule at some steps.
template <class Schedule>
void hash(std::uint32_t& state, const Schedule& schedule) {
  for (std::uint32_t step = 0; step < last_step / 2; step += 1 + step / 4) {
    state = (state ^ support::bits(schedule(step))) * 0x01000193u;
    if constexpr (requires { schedule.momentum(step); }) {
      state = (state ^ support::bits(schedule.momentum(step))) * 0x01000193u;
    }
  }
}

/// One number for every target. Not inlined, so that it can be called in another mode of the floating-point unit.
[[gnu::noinline]] std::uint32_t hash_of_all() {
  std::uint32_t state = 0x811c9dc5u;
  hash(state, none{});
  hash(state, constant_warm_up{});
  for (const std::uint32_t steps : {1u, 10u, 1000u, 999999u, 1u << 31}) {
    hash(state, linear_warm_up{.steps = steps});
    hash(state, linear_warm_up{.start_factor = 0x1p-100f, .end_factor = 0.0f, .steps = steps});
    hash(state, exponential_warm_up{.start_factor = 1e-6f, .steps = steps});
    hash(state, exponential_warm_up{.start_factor = 0x1p-100f, .steps = steps});
    hash(state, step_decay{.step_size = steps, .gamma = 0.93});
    hash(state, multi_step_decay<2>{.milestones = {steps / 3, steps}, .gamma = 0.3});
    hash(state, polynomial_decay{.steps = steps, .power = 0.9f});
    hash(state, polynomial_decay{.steps = steps, .power = 9.0f});
    hash(state, cosine{.steps = steps, .floor = 0.01f});
    hash(state, cosine_restarts{.steps = steps});
    hash(state, cosine_restarts{.steps = steps, .multiplier = 3, .floor = 0.1f});
    for (const auto way : {annealing::cosine, annealing::linear}) {
      hash(state, one_cycle{.steps = steps, .anneal = way});
      hash(state, one_cycle{.steps = steps, .anneal = way, .phases = phase_count::three});
    }
    hash(state, sequence{linear_warm_up{}, steps, cosine{steps}});
    hash(state, product{linear_warm_up{}, exponential_decay{0.999}});
  }
  for (const double gamma : {0.1, 0.9, 0.999, 0.99999}) hash(state, exponential_decay{gamma});
  reduce_on_plateau plateau;
  for (int i = 0; i < 300; ++i) {
    const float factor = plateau.observe({.factor = 0.7f, .patience = 3, .epsilon = 0.0f}, 1.0f);
    state = (state ^ support::bits(factor)) * 0x01000193u;
  }
  return state;
}

}  // namespace

TEST_CASE("factors are those worked out by hand") {
  for (const row& r : table) {
    CAPTURE(std::string{r.claim});
    const auto is = static_cast<double>(r.factor(r.step));
    CHECK(std::fabs(is - r.expected) <= 3e-7 * r.expected);
  }
}

TEST_CASE("one cycle takes the momentum the other way") {
  const one_cycle two = linear_cycle(12, 0.5, phase_count::two);
  CHECK(two.momentum(0) == 0.75f);
  CHECK(two.momentum(2) == doctest::Approx(0.65));
  CHECK(two.momentum(5) == 0.5f);
  CHECK(two.momentum(8) == doctest::Approx(0.625));
  CHECK(two.momentum(11) == 0.75f);
  CHECK(two.momentum(last_step) == 0.75f);
  const one_cycle three = linear_cycle(20, 0.25, phase_count::three);
  CHECK(three.momentum(4) == 0.5f);
  CHECK(three.momentum(6) == doctest::Approx(0.625));
  CHECK(three.momentum(8) == 0.75f);
  CHECK(three.momentum(13) == 0.75f);
}

TEST_CASE("bad options are refused") {
  for (const bad& b : refused) {
    CAPTURE(std::string{b.claim});
    CHECK(b.is == b.expected);
  }
  const double none_at_all = std::numeric_limits<double>::quiet_NaN();
  CHECK(exponential_decay{.gamma = none_at_all}.check() == status::bad_schedule);
  CHECK(one_cycle{.steps = 9, .pct_start = none_at_all}.check() == status::bad_schedule);
  for (const status& good : accepted) {
    CAPTURE(&good - accepted);
    CHECK(good == status::ok);
  }
}

TEST_CASE("warm-ups rise at each step, decays fall") {
  const auto rises = [](const auto& schedule, std::uint32_t first, std::uint32_t last) {
    bool all = true;
    for (std::uint32_t step = first; step < last; ++step) all = all && schedule(step) < schedule(step + 1);
    return all;
  };
  const auto falls = [](const auto& schedule, std::uint32_t first, std::uint32_t last) {
    bool all = true;
    for (std::uint32_t step = first; step < last; ++step) all = all && schedule(step) > schedule(step + 1);
    return all;
  };
  CHECK(rises(linear_warm_up{.start_factor = 0.0f, .steps = 5000}, 0, 5000));
  CHECK(rises(exponential_warm_up{.start_factor = 1e-7f, .steps = 5000}, 0, 5000));
  CHECK(falls(exponential_decay{0.999}, 0, 20000));
  CHECK(falls(polynomial_decay{.steps = 5000}, 0, 5000));
  CHECK(falls(polynomial_decay{.steps = 500, .power = 3.0f}, 0, 500));
  CHECK(falls(cosine{1000}, 0, 1000));
  CHECK(rises(cosine{1000}, 1000, 2000));
  CHECK(falls(cosine{1000, 0.1f}, 2000, 3000));
  CHECK(falls(cosine_restarts{.steps = 300, .multiplier = 2}, 300, 899));
  for (const auto way : {annealing::cosine, annealing::linear}) {
    CHECK(rises(one_cycle{.steps = 1000, .anneal = way}, 0, 299));
    CHECK(falls(one_cycle{.steps = 1000, .anneal = way}, 299, 999));
    CHECK(falls(one_cycle{.steps = 1000, .anneal = way, .phases = phase_count::three}, 299, 999));
  }
}

TEST_CASE("the same bits on every target") { CHECK(hash_of_all() == 0xcec74cd5u); }

TEST_CASE("the same bits where subnormals are flushed to zero") {
  if (!support::flush_to_zero::available) return;
  const std::uint32_t gradual = hash_of_all();
  const support::flush_to_zero mode;
  CHECK(hash_of_all() == gradual);
}
