// SPDX-License-Identifier: MIT
#include "microstep/train/train_epoch.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

#include <doctest/doctest.h>

#include "microstep/data/batcher.hpp"
#include "microstep/data/quantised_features.hpp"
#include "microstep/loss/squared_error.hpp"
#include "microstep/model/linear.hpp"
#include "microstep/optim/sgd.hpp"
#include "support/packs.hpp"

using microstep::status;
using microstep::train_epoch;

namespace {

using trainer = microstep::trainer<microstep::linear<3, 2>, microstep::sgd, microstep::squared_error, 4>;

trainer born() { return trainer{{.optimizer = {.learning_rate = 0.05f, .momentum = 0.9f}}}; }

/// Ten samples, of which it gives those up to where it fails.
struct sensor {
  std::vector<float> inputs = support::normals(10 * 3, 1), targets = support::normals(10 * 2, 2);
  std::size_t given = 0;
  std::size_t fails_at = SIZE_MAX;  // once

  status operator()(std::span<float> features, std::span<float> wanted) {
    if (given == fails_at) {
      fails_at = SIZE_MAX;
      return status::source_failed;
    }
    if (given == 10) {
      given = 0;
      return status::end_of_data;
    }
    std::copy_n(inputs.begin() + static_cast<std::ptrdiff_t>(given * 3), 3, features.begin());
    std::copy_n(targets.begin() + static_cast<std::ptrdiff_t>(given * 2), 2, wanted.begin());
    ++given;
    return status::ok;
  }
};

/// Fills a batch and shows it.
auto batches(microstep::batcher<trainer>& batch, sensor& from) {
  return [&] {
    const status got = batch.fill(from);
    return microstep::batch_view{got, batch.features(), batch.targets()};
  };
}

struct hears_all {
  std::vector<status> steps;
  std::vector<microstep::epoch_report> epochs;
  void on_step(const microstep::report& r) { steps.push_back(r.status); }
  void on_epoch(const microstep::epoch_report& r) { epochs.push_back(r); }
};
struct hears_epochs {
  int epochs = 0;
  void on_epoch(const microstep::epoch_report&) { ++epochs; }
};

}  // namespace

TEST_CASE("an epoch takes the steps that a loop would take, and tells the mean loss of the rows") {
  sensor by_hand, by_epoch;
  trainer looped = born(), trained = born();
  microstep::batcher<trainer> batch;
  double loss = 0.0;
  while (batch.fill(by_hand) == status::ok) {
    const auto report = looped.step(batch.features(), batch.targets());
    REQUIRE(report.status == status::ok);
    loss += static_cast<double>(report.loss) * static_cast<double>(batch.rows()) / 10.0;
  }
  const auto report = train_epoch(trained, batches(batch, by_epoch));
  CHECK(report.status == status::ok);
  CHECK(report.steps == 3);
  CHECK(report.rows == 10);
  CHECK(std::abs(static_cast<double>(report.loss) / loss - 1.0) <= 5 * 0x1p-24);
  CHECK(std::memcmp(&looped.model(), &trained.model(), sizeof looped.model()) == 0);
}

TEST_CASE("a listener hears what it has a function for, and changes no bit") {
  microstep::batcher<trainer> batch;
  sensor first, second, third;
  trainer alone = born(), heard = born(), half_heard = born();
  hears_all all;
  hears_epochs epochs;
  const auto expected = train_epoch(alone, batches(batch, first));
  train_epoch(heard, batches(batch, second), all);
  train_epoch(half_heard, batches(batch, third), epochs);
  CHECK(all.steps == std::vector<status>(3, status::ok));
  REQUIRE(all.epochs.size() == 1);
  CHECK(all.epochs[0].rows == 10);
  CHECK(all.epochs[0].loss == expected.loss);
  CHECK(epochs.epochs == 1);
  CHECK(std::memcmp(&alone.model(), &heard.model(), sizeof alone.model()) == 0);
  CHECK(std::memcmp(&alone.model(), &half_heard.model(), sizeof alone.model()) == 0);
}

TEST_CASE("a source that fails ends the epoch with its status, and the next call goes on") {
  microstep::batcher<trainer> batch;
  sensor whole, broken;
  broken.fails_at = 6;
  trainer expected = born(), trained = born();
  hears_all all;
  train_epoch(expected, batches(batch, whole));
  const auto first = train_epoch(trained, batches(batch, broken), all);
  CHECK(first.status == status::source_failed);
  CHECK(first.rows == 4);
  const auto second = train_epoch(trained, batches(batch, broken), all);
  CHECK(second.status == status::ok);
  CHECK(second.rows == 6);
  CHECK(all.epochs.size() == 2);
  CHECK(std::memcmp(&expected.model(), &trained.model(), sizeof expected.model()) == 0);
}

TEST_CASE("a refused step ends the epoch, and the listener hears why") {
  microstep::batcher<trainer> batch;
  sensor from;
  trainer trained = born();
  trained.options().optimizer.learning_rate = -1.0f;
  hears_all all;
  const auto report = train_epoch(trained, batches(batch, from), all);
  CHECK(report.status == status::bad_learning_rate);
  CHECK(report.steps == 0);
  CHECK(report.rows == 0);
  CHECK(report.loss == 0.0f);
  CHECK(all.steps == std::vector{status::bad_learning_rate});
  CHECK(all.epochs.size() == 1);
}

TEST_CASE("data with nothing in it is an epoch of no rows") {
  trainer trained = born();
  const auto report = train_epoch(
      trained, [] { return microstep::batch_view{status::end_of_data, std::span<const float>{}, std::span<const float>{}}; });
  CHECK(report.status == status::ok);
  CHECK(report.rows == 0);
  CHECK(report.loss == 0.0f);
}

namespace {

/// A user's own loss that wants its predictions small, and nothing else.
struct small_outputs {
  using target = float;
  template <std::size_t>
  static constexpr std::size_t targets_per_row = 0;
  template <microstep::arithmetic, std::size_t Outputs>
  static float differentiate(std::span<float> predictions, std::span<const float>, std::size_t rows) noexcept {
    float sum = 0.0f;
    for (float& prediction : predictions) {
      sum += prediction * prediction;
      prediction *= 2.0f / static_cast<float>(rows);
    }
    return sum / static_cast<float>(rows);
  }
};

}  // namespace

TEST_CASE("a loss without targets counts rows as well") {
  microstep::trainer<microstep::linear<3, 2>, microstep::sgd, small_outputs, 4> trained;
  trained.model().bias()[0] = 2.0f;
  const std::vector<float> inputs(3 * 4);
  int batches = 0;
  const auto report = train_epoch(trained, [&] {
    return microstep::batch_view{batches++ == 2 ? status::end_of_data : status::ok, std::span<const float>{inputs},
                                 std::span<const float>{}};
  });
  CHECK(report.status == status::ok);
  CHECK(report.steps == 2);
  CHECK(report.rows == 8);
  CHECK(report.loss > 3.9f);

  // They come from a batcher, too.
  microstep::batcher<decltype(trained)> batch;
  std::size_t given = 0;
  const auto sample = [&](std::span<float> features, std::span<float> targets) {
    CHECK(targets.empty());
    std::ranges::fill(features, 1.0f);
    return given++ < 5 ? status::ok : status::end_of_data;
  };
  CHECK(batch.fill(sample) == status::ok);
  CHECK(batch.features().size() == 3 * 4);
  CHECK(batch.targets().empty());
}

TEST_CASE("batches may be of int8 features") {
  const std::vector<std::int8_t> values{1, -2, 3, -4, 5, -6};
  const std::vector<float> targets(4, 0.5f);
  const microstep::quantised_features features{values, 0.1f, 0};
  trainer trained = born(), stepped = born();
  int left = 2;
  const auto report = train_epoch(trained, [&] {
    return microstep::batch_view{left-- > 0 ? status::ok : status::end_of_data, features, std::span{targets}};
  });
  for (int i = 0; i < 2; ++i) REQUIRE(stepped.step(features, targets).status == status::ok);
  CHECK(report.rows == 4);
  CHECK(std::memcmp(&stepped.model(), &trained.model(), sizeof trained.model()) == 0);
}
