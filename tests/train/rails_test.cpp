// SPDX-License-Identifier: MIT
#include "microstep/train/rails.hpp"

#include <array>
#include <cmath>
#include <cstring>
#include <type_traits>
#include <vector>

#include <doctest/doctest.h>

#include "microstep/data/quantised_features.hpp"
#include "microstep/loss/softmax_cross_entropy.hpp"
#include "microstep/loss/squared_error.hpp"
#include "microstep/model/linear.hpp"
#include "microstep/optim/adam.hpp"
#include "microstep/optim/sgd.hpp"
#include "microstep/schedule/cosine.hpp"
#include "support/packs.hpp"

using microstep::rails;
using microstep::rails_action;
using microstep::rails_options;
using microstep::status;
using support::infinity;
using support::not_a_number;

namespace {

static_assert(rails_options{}.check() == status::ok);
static_assert(rails_options{.every = 0}.check() == status::bad_interval);
static_assert(rails_options{.bound = -0.1f}.check() == status::bad_bound);
static_assert(rails_options{.bound = not_a_number}.check() == status::bad_bound);
static_assert(rails_options{.bound = infinity}.check() == status::bad_bound);

/// One weight that the test moves itself; its hold-out loss is the square of the bias.
using toy = microstep::trainer<microstep::linear<1, 1>, microstep::sgd, microstep::squared_error, 1>;
static_assert(std::is_trivially_copyable_v<rails<toy>>);
static_assert(sizeof(rails<toy>) == 4 * 2 + 24);

constexpr float zero[1] = {};

template <class T>
std::array<std::byte, sizeof(T)> bytes_of(const T& value) {
  std::array<std::byte, sizeof(T)> bytes;
  std::memcpy(bytes.data(), &value, sizeof value);
  return bytes;
}

float loss_at(toy& trained, float bias) {
  trained.model().bias()[0] = bias;
  return bias * bias;
}

void finds(const microstep::rails_report& report, rails_action action, float loss) {
  CHECK(report.status == status::ok);
  CHECK(report.action == action);
  CHECK(report.loss == loss);
}

void is_refused(const microstep::rails_report& report, status why) {
  CHECK(report.status == why);
  CHECK(report.action == rails_action::not_due);
  CHECK(report.loss == 0.0f);
}

}  // namespace

TEST_CASE("a look comes every so many steps and judges by the lowest loss so far") {
  toy trained;
  rails<toy> guard{{.every = 2, .bound = 1.0f}};
  CHECK(std::isnan(guard.best_loss()));
  finds(guard.begin(trained, zero, zero), rails_action::better, loss_at(trained, 0.0f));
  struct {
    float bias;
    rails_action action;
    float then;  // the bias afterwards
  } const looks[] = {
      {1.0f, rails_action::tolerated, 1.0f},     // at the bound
      {1.5f, rails_action::rolled_back, 0.0f},   // beyond it
      {-0.5f, rails_action::tolerated, -0.5f},
      {0.0f, rails_action::tolerated, 0.0f},     // equal is no better
      {1e30f, rails_action::rolled_back, 0.0f},  // the loss is no float
  };
  for (const auto& look : looks) {
    CAPTURE(look.bias);
    const float loss = loss_at(trained, look.bias);
    finds(guard.after_step(trained, zero, zero), rails_action::not_due, 0.0f);
    CHECK(trained.model().bias()[0] == look.bias);
    const auto report = guard.after_step(trained, zero, zero);
    CHECK(report.status == status::ok);
    CHECK(report.action == look.action);
    CHECK((report.loss == loss || (std::isnan(report.loss) && loss == infinity)));
    CHECK(trained.model().bias()[0] == look.then);
    CHECK(guard.best_loss() == 0.0f);
  }
}

TEST_CASE("the bound follows the best: slow decay cannot creep past it") {
  toy trained;
  rails<toy> guard{{.every = 1, .bound = 0.5f}};
  finds(guard.begin(trained, zero, zero), rails_action::better, loss_at(trained, 0.0f));
  loss_at(trained, 2.0f);  // begun again, the best is of this beginning
  finds(guard.begin(trained, zero, zero), rails_action::better, 4.0f);
  finds(guard.after_step(trained, zero, zero), rails_action::tolerated, loss_at(trained, 2.0f));
  loss_at(trained, 1.0f);
  finds(guard.after_step(trained, zero, zero), rails_action::better, 1.0f);
  for (const float bias : {1.1f, 1.2f}) {
    loss_at(trained, bias);
    finds(guard.after_step(trained, zero, zero), rails_action::tolerated, bias * bias);
  }
  loss_at(trained, 1.25f);
  finds(guard.after_step(trained, zero, zero), rails_action::rolled_back, 1.5625f);
  CHECK(trained.model().bias()[0] == 1.0f);
}

TEST_CASE("finish leaves the best behind, whether it is the last or not") {
  for (const float bias : {0.5f, 1.0f, -1.0f, 1.0001f, 1e30f}) {
    CAPTURE(bias);
    toy trained;
    loss_at(trained, 1.0f);
    rails<toy> guard{{.every = 100, .bound = 10.0f}};
    REQUIRE(guard.begin(trained, zero, zero).status == status::ok);
    loss_at(trained, bias);
    const auto report = guard.finish(trained, zero, zero);
    CHECK(report.status == status::ok);
    const bool kept = std::abs(bias) <= 1.0f;
    CHECK(report.action ==
          (bias == 0.5f ? rails_action::better : kept ? rails_action::tolerated : rails_action::rolled_back));
    CHECK(trained.model().bias()[0] == (kept ? bias : 1.0f));
  }
}

TEST_CASE("a rollback forgets the moments and begins a schedule anew") {
  using scheduled = microstep::trainer<microstep::linear<1, 1>, microstep::adam, microstep::squared_error, 1,
                                       microstep::arithmetic::strict, microstep::schedule::cosine>;
  scheduled trained{{.schedule = {.steps = 9}}};
  const scheduled born{{.schedule = {.steps = 9}}};
  rails<scheduled> guard{{.every = 1}};
  REQUIRE(guard.begin(trained, zero, zero).status == status::ok);
  const float one[] = {1.0f};
  REQUIRE(trained.step(one, one).status == status::ok);
  CHECK(trained.steps() == 1);
  CHECK(guard.after_step(trained, zero, zero).action == rails_action::rolled_back);
  CHECK(trained.steps() == 0);
  CHECK(std::memcmp(&trained.optimizer(), &born.optimizer(), sizeof born.optimizer()) == 0);
  CHECK(std::memcmp(&trained.model(), &born.model(), sizeof born.model()) == 0);
}

TEST_CASE("what is wrong is refused, changes nothing, and a look that was due still is") {
  toy trained;
  loss_at(trained, 1.0f);
  rails<toy> guard{{.every = 2}};
  const float two[2] = {}, bad[] = {not_a_number}, large[] = {1e30f};
  const auto refuses = [&](const auto& call, status why) {
    const auto trainer_before = bytes_of(trained);
    const auto rails_before = bytes_of(guard);
    is_refused(call(), why);
    CHECK(bytes_of(trained) == trainer_before);
    CHECK(bytes_of(guard) == rails_before);
  };
  refuses([&] { return guard.after_step(trained, zero, zero); }, status::not_begun);
  refuses([&] { return guard.finish(trained, zero, zero); }, status::not_begun);
  for (bool begun : {false, true}) {
    refuses([&] { return guard.begin(trained, two, zero); }, status::bad_shape);
    refuses([&] { return guard.begin(trained, bad, zero); }, status::non_finite_input);
    refuses([&] { return guard.begin(trained, zero, bad); }, status::non_finite_target);
    refuses([&] { return guard.begin(trained, zero, large); }, status::non_finite_loss);
    if (!begun) REQUIRE(guard.begin(trained, zero, zero).status == status::ok);
  }
  finds(guard.after_step(trained, zero, zero), rails_action::not_due, 0.0f);
  refuses([&] { return guard.after_step(trained, std::span<const float>{}, zero); }, status::bad_shape);
  refuses([&] { return guard.after_step(trained, bad, zero); }, status::non_finite_input);
  refuses([&] { return guard.after_step(trained, zero, bad); }, status::non_finite_target);
  refuses([&] { return guard.finish(trained, zero, bad); }, status::non_finite_target);
  finds(guard.after_step(trained, zero, zero), rails_action::tolerated, 1.0f);

  for (const rails_options& options : {rails_options{.every = 0}, rails_options{.bound = -1.0f}}) {
    rails<toy> wrong{options};
    CHECK(wrong.begin(trained, zero, zero).status == options.check());
    CHECK(wrong.after_step(trained, zero, zero).status == status::not_begun);
  }
}

namespace {

/// Eight features of one of four classes: noise around the class's own corner.
struct samples {
  std::vector<float> inputs;
  std::vector<std::uint8_t> labels;

  samples(std::size_t count, std::uint64_t seed) {
    microstep::random_generator generator{seed};
    for (std::size_t i = 0; i < count; ++i) {
      const auto label = static_cast<std::uint8_t>(below(generator, 4));
      labels.push_back(label);
      for (std::size_t j = 0; j < 8; ++j) {
        inputs.push_back((j % 4 == label ? 1.0f : 0.0f) + 0.6f * microstep::normal(generator));
      }
    }
  }
};

using classifier = microstep::trainer<microstep::linear<8, 4>, microstep::adam, microstep::softmax_cross_entropy, 8>;

float loss_of(const classifier& trained, const samples& held_out) {
  microstep::evaluation<4> seen;
  REQUIRE(seen.add(trained.model(), trained.options().loss, held_out.inputs, held_out.labels) == status::ok);
  return seen.loss();
}

void step(classifier& trained, const samples& data, std::size_t t) {
  const std::size_t row = t % (data.labels.size() / 8) * 8;
  REQUIRE(trained.step(std::span{data.inputs}.subspan(row * 8, 8 * 8), std::span{data.labels}.subspan(row, 8)).status ==
          status::ok);
}

}  // namespace

TEST_CASE("healthy training has the bits that it has without rails") {
  const samples data{256, 1}, held_out{64, 2};
  classifier free{{.optimizer = {.learning_rate = 0.01f}}};
  classifier guarded = free;
  rails<classifier> guard{{.every = 5, .bound = 0.05f}};
  REQUIRE(guard.begin(guarded, held_out.inputs, held_out.labels).status == status::ok);
  int looks = 0;
  for (std::size_t t = 0; t < 200; ++t) {
    step(free, data, t);
    step(guarded, data, t);
    const auto report = guard.after_step(guarded, held_out.inputs, held_out.labels);
    REQUIRE(report.status == status::ok);
    REQUIRE(report.action != rails_action::rolled_back);
    if (report.action != rails_action::not_due) ++looks;
  }
  CHECK(looks == 40);
  CHECK(std::memcmp(&free.model(), &guarded.model(), sizeof free.model()) == 0);
  CHECK(std::memcmp(&free.optimizer(), &guarded.optimizer(), sizeof free.optimizer()) == 0);
}

// Measured: a loss of 0.473 at the start, 0.470 at the end after 9 rollbacks; 0.999 without rails.
TEST_CASE("with half of the labels wrong it rolls back, and the end is no worse than the start") {
  const samples data{256, 1}, held_out{64, 2};
  classifier deployed{{.optimizer = {.learning_rate = 0.02f}}};
  for (std::size_t t = 0; t < 100; ++t) step(deployed, data, t);
  const float start = loss_of(deployed, held_out);

  samples poisoned{256, 3};
  for (std::size_t i = 0; i < poisoned.labels.size(); i += 2) {
    poisoned.labels[i] = static_cast<std::uint8_t>((poisoned.labels[i] + 1) % 4);
  }
  constexpr float bound = 0.05f;
  classifier free = deployed, guarded = deployed;
  rails<classifier> guard{{.every = 5, .bound = bound}};
  REQUIRE(guard.begin(guarded, held_out.inputs, held_out.labels).loss == start);
  int rollbacks = 0;
  for (std::size_t t = 0; t < 200; ++t) {
    step(free, poisoned, t);
    step(guarded, poisoned, t);
    const auto report = guard.after_step(guarded, held_out.inputs, held_out.labels);
    if (report.action == rails_action::not_due) continue;
    if (report.action == rails_action::rolled_back) ++rollbacks;
    CHECK(loss_of(guarded, held_out) <= guard.best_loss() + bound);
  }
  REQUIRE(guard.finish(guarded, held_out.inputs, held_out.labels).status == status::ok);
  const float end = loss_of(guarded, held_out);
  CHECK(end == guard.best_loss());
  CHECK(end <= start);
  CHECK(rollbacks > 5);
  CHECK(loss_of(free, held_out) > start + 4 * bound);  // what rails kept away
}

TEST_CASE("a hold-out set of int8 features does as well") {
  const samples data{64, 4};
  std::vector<std::int8_t> values;
  for (const float input : data.inputs) values.push_back(static_cast<std::int8_t>(20.0f * input));
  const microstep::quantised_features features{values, 0.05f, 0};
  classifier trained;
  rails<classifier> guard{{.every = 1}};
  CHECK(guard.begin(trained, features, data.labels).status == status::ok);
  step(trained, data, 0);
  CHECK(guard.after_step(trained, features, data.labels).action == rails_action::better);
  CHECK(guard.finish(trained, features, data.labels).action == rails_action::tolerated);
  CHECK(guard.after_step(trained, microstep::quantised_features{values, 0.0f, 0}, data.labels).status ==
        status::bad_scale);
}
