// SPDX-License-Identifier: MIT
#include "microstep/data/batcher.hpp"

#include <array>
#include <cstring>
#include <type_traits>
#include <vector>

#include <doctest/doctest.h>

#include "microstep/data/quantised_features.hpp"
#include "microstep/loss/squared_error.hpp"
#include "microstep/model/linear.hpp"
#include "microstep/optim/sgd.hpp"
#include "microstep/train/trainer.hpp"
#include "support/packs.hpp"

using microstep::batcher;
using microstep::status;

namespace {

using head = microstep::linear<3, 2>;
using trainer = microstep::trainer<head, microstep::sgd, microstep::squared_error, 4>;

/// Sample n has features n, n + 0.25, n + 0.5 and targets -n, 10 n.
struct counting_source {
  std::size_t samples;
  std::size_t given = 0;
  std::size_t fails_before = SIZE_MAX;  // once, before this sample
  status failure = status::source_failed;

  status operator()(std::span<float> features, std::span<float> targets) {
    CHECK(features.size() == 3);
    CHECK(targets.size() == 2);
    if (given == fails_before) {
      fails_before = SIZE_MAX;
      features[0] = 77.0f;  // half a sample
      return failure;
    }
    if (given == samples) return status::end_of_data;
    const auto n = static_cast<float>(given++);
    for (std::size_t i = 0; i < 3; ++i) features[i] = n + static_cast<float>(i) * 0.25f;
    targets[0] = -n;
    targets[1] = n * 10.0f;
    return status::ok;
  }
};

/// The rows of the batch are these samples.
template <class Batcher>
void holds(const Batcher& batch, std::size_t first, std::size_t rows) {
  REQUIRE(batch.rows() == rows);
  REQUIRE(batch.features().size() == rows * 3);
  REQUIRE(batch.targets().size() == rows * 2);
  for (std::size_t row = 0; row < rows; ++row) {
    const auto n = static_cast<float>(first + row);
    CHECK(batch.features()[row * 3] == n);
    CHECK(batch.features()[row * 3 + 2] == n + 0.5f);
    CHECK(batch.targets()[row * 2] == -n);
    CHECK(batch.targets()[row * 2 + 1] == n * 10.0f);
  }
}

static_assert(std::is_trivially_copyable_v<batcher<trainer>>);
static_assert(sizeof(batcher<trainer>) == 4 * (3 + 2) * 4 + 8);
static_assert(microstep::sample_source<counting_source, float, float>);
static_assert(!microstep::sample_source<int, float, float>);
static_assert(!microstep::sample_source<decltype([](std::span<float>) { return true; }), float, float>);

}  // namespace

TEST_CASE("every sample of the source is in one batch, and the last is as large as what is left") {
  for (std::size_t samples = 0; samples <= 13; ++samples) {
    CAPTURE(samples);
    batcher<trainer> batch;
    counting_source source{samples};
    std::size_t met = 0;
    while (batch.fill(source) == status::ok) {
      holds(batch, met, std::min<std::size_t>(4, samples - met));
      met += batch.rows();
    }
    CHECK(met == samples);
    CHECK(batch.rows() == 0);
    CHECK(batch.features().empty());
    CHECK(batch.fill(source) == status::end_of_data);  // and again
  }
}

TEST_CASE("a source that fails in the middle says so, and no sample is lost") {
  for (const status failure : {status::source_failed, status::frozen}) {  // whatever it calls it
    for (std::size_t before = 0; before < 9; ++before) {
      CAPTURE(before);
      batcher<trainer> batch;
      counting_source source{.samples = 9, .fails_before = before, .failure = failure};
      std::size_t met = 0;
      int failures = 0;
      for (;;) {
        const status got = batch.fill(source);
        if (got == status::end_of_data) break;
        if (got != status::ok) {
          CHECK(got == failure);
          ++failures;
          holds(batch, met, before % 4);  // what came before it, and a full batch only after that
          continue;
        }
        holds(batch, met, std::min<std::size_t>(4, 9 - met));
        met += batch.rows();
      }
      CHECK(failures == 1);
      CHECK(met == 9);
    }
  }
}

TEST_CASE("a source says once that it has ended; then a new pass may begin") {
  for (const int samples : {3, 4, 6}) {
    CAPTURE(samples);
    int ends = 0, given = 0;
    const auto endless = [&](std::span<float> features, std::span<float> targets) {
      if (given == samples) {
        given = 0;  // a file that is rewound
        ++ends;
        return status::end_of_data;
      }
      for (float& x : features) x = static_cast<float>(given);
      for (float& y : targets) y = 0.0f;
      ++given;
      return status::ok;
    };
    batcher<trainer> batch;
    for (int pass = 1; pass <= 3; ++pass) {
      std::size_t met = 0;
      while (batch.fill(endless) == status::ok) met += batch.rows();
      CHECK(met == static_cast<std::size_t>(samples));
      CHECK(ends == pass);
    }
  }
}

TEST_CASE("rows before a failure may be dropped") {
  batcher<trainer> batch;
  counting_source source{.samples = 9, .fails_before = 2};
  REQUIRE(batch.fill(source) == status::source_failed);
  batch.reset();
  CHECK(batch.rows() == 0);
  REQUIRE(batch.fill(source) == status::ok);
  holds(batch, 2, 4);
}

TEST_CASE("a failure behind the last sample leaves the tail to be had") {
  batcher<trainer> batch;
  counting_source source{.samples = 2, .fails_before = 2};
  REQUIRE(batch.fill(source) == status::source_failed);
  holds(batch, 0, 2);
  REQUIRE(batch.fill(source) == status::ok);
  holds(batch, 0, 2);
  CHECK(batch.fill(source) == status::end_of_data);
}

TEST_CASE("a sample with a NaN or an infinity is skipped, and told apart by where it was") {
  for (const float bad : {support::not_a_number, support::infinity, -support::infinity}) {
    for (std::size_t at = 0; at < 5; ++at) {
      batcher<trainer> batch;
      counting_source source{6};
      const auto spoilt = [&](std::span<float> features, std::span<float> targets) {
        const status got = source(features, targets);
        if (got == status::ok && source.given == 3) (at < 3 ? features[at] : targets[at - 3]) = bad;
        return got;
      };
      CHECK(batch.fill(spoilt) == (at < 3 ? status::non_finite_input : status::non_finite_target));
      holds(batch, 0, 2);
      CHECK(batch.fill(spoilt) == status::ok);
      REQUIRE(batch.rows() == 4);
      CHECK(batch.features()[2 * 3] == 3.0f);  // sample 2 is missing
      CHECK(batch.features()[3 * 3] == 4.0f);
      CHECK(batch.fill(spoilt) == status::ok);
      holds(batch, 5, 1);
    }
  }
}

TEST_CASE("a trainer learns from int8 samples that are never in memory together") {
  using wide_trainer = microstep::trainer<head, microstep::sgd, microstep::squared_error, 16>;
  static wide_trainer trained{{.optimizer = {.learning_rate = 0.1f}}};
  static batcher<wide_trainer, std::int8_t> batch;
  microstep::random_generator generator{4};
  float loss = 0.0f;
  for (int epoch = 0; epoch < 200; ++epoch) {
    int left = 40;
    const auto sensor = [&](std::span<std::int8_t> features, std::span<float> targets) {
      if (left-- == 0) return status::end_of_data;
      for (std::int8_t& q : features) q = static_cast<std::int8_t>(static_cast<int>(below(generator, 101)) - 50);
      targets[0] = static_cast<float>(features[0] - 5) * 0.02f;
      targets[1] = 1.0f;
      return status::ok;
    };
    std::size_t rows = 0;
    while (batch.fill(sensor) == status::ok) {
      rows += batch.rows();
      const auto done = trained.step(microstep::quantised_features{batch.features(), 0.02f, 5}, batch.targets());
      REQUIRE(done.status == status::ok);
      loss = done.loss;
    }
    CHECK(rows == 40);
  }
  CHECK(loss < 1e-3f);
  CHECK(static_cast<double>(trained.model().weights()[0]) == doctest::Approx(1.0).epsilon(0.05));
}
