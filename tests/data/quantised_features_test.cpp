// SPDX-License-Identifier: MIT
#include "microstep/data/quantised_features.hpp"

#include <array>
#include <cmath>
#include <cstring>
#include <limits>
#include <type_traits>
#include <vector>

#include <doctest/doctest.h>

#include "microstep/loss/squared_error.hpp"
#include "microstep/model/linear.hpp"
#include "microstep/optim/adam.hpp"
#include "microstep/train/trainer.hpp"
#include "support/bits.hpp"
#include "support/packs.hpp"

using microstep::arithmetic;
using microstep::dequantise;
using microstep::linear;
using microstep::quantised_features;
using microstep::status;
using support::same_bits;

namespace {

struct row {
  const char* claim;
  float scale;
  std::int32_t zero_point;
  status expected;
};

constexpr row table[] = {
    {"an ordinary tensor", 0.0235f, -128, status::ok},
    {"the largest zero point", 1.0f, 127, status::ok},
    {"the smallest scale whose features are normal", 0x1p-126f, 0, status::ok},
    {"the largest scale whose features are floats", 0x1p119f, 0, status::ok},
    {"a scale of zero", 0.0f, 0, status::bad_scale},
    {"a negative scale", -0.5f, 0, status::bad_scale},
    {"a scale of NaN", std::numeric_limits<float>::quiet_NaN(), 0, status::bad_scale},
    {"a scale of infinity", std::numeric_limits<float>::infinity(), 0, status::bad_scale},
    {"a subnormal scale", 0x1p-127f, 0, status::bad_scale},
    {"a scale that takes 255 beyond float", 0x1p121f, 0, status::bad_scale},
    {"a zero point that is no int8, above", 1.0f, 128, status::bad_zero_point},
    {"a zero point that is no int8, below", 1.0f, -129, status::bad_zero_point},
    {"a zero point that is far off", 1.0f, INT32_MIN, status::bad_zero_point},
};

static_assert(quantised_features{{}, 0.5f, 3}.check() == status::ok);
static_assert(quantised_features{{}, 0.5f, 128}.check() == status::bad_zero_point);
static_assert(std::is_trivially_copyable_v<quantised_features>);

std::vector<std::int8_t> random_bytes(std::size_t count, std::uint64_t seed) {
  microstep::random_generator generator{seed};
  std::vector<std::int8_t> bytes(count);
  for (std::int8_t& byte : bytes) byte = static_cast<std::int8_t>(static_cast<int>(generator() >> 24) - 128);
  return bytes;
}

std::vector<float> floats_of(const quantised_features& features) {
  std::vector<float> floats(features.size());
  REQUIRE(dequantise(features, floats) == status::ok);
  return floats;
}

std::size_t different(const std::vector<float>& a, const std::vector<float>& b) {
  std::size_t count = a.size() == b.size() ? 0 : 1;
  for (std::size_t i = 0; count == 0 && i < a.size(); ++i) count += !same_bits(a[i], b[i]);
  return count;
}

template <arithmetic A, class Model, class Features>
std::vector<float> gradient_of(const Model& model, const Features& rows, const std::vector<float>& errors) {
  std::vector<float> gradient(Model::parameter_count);
  model.template backward<A>(rows, errors, [&]<microstep::simd::any_pack P>(std::size_t index, P value) {
    value.store(gradient.data() + index);
  });
  return gradient;
}

template <arithmetic A, std::size_t Inputs, std::size_t Outputs>
void same_model(std::size_t rows) {
  CAPTURE(Inputs);
  CAPTURE(Outputs);
  CAPTURE(rows);
  linear<Inputs, Outputs> model;
  microstep::random_generator generator{Inputs};
  model.initialise(generator);
  const std::vector<std::int8_t> bytes = random_bytes(rows * Inputs, rows);
  const quantised_features features{bytes, 0.0371f, -11};
  const std::vector<float> floats = floats_of(features);
  std::vector<float> predictions(rows * Outputs), expected(rows * Outputs);
  model.template forward<A>(features, predictions);
  model.template forward<A>(floats, expected);
  CHECK(different(predictions, expected) == 0);
  const std::vector<float> errors = support::normals(rows * Outputs, 3);
  const std::vector<float> gradient = gradient_of<A>(model, features, errors);
  CHECK(different(gradient, gradient_of<A>(model, floats, errors)) == 0);
  double norm = 0.0;
  for (const float g : gradient) norm += static_cast<double>(g) * static_cast<double>(g);
  CHECK(static_cast<double>(model.template norm_bound<A>(features, errors)) >= std::sqrt(norm));
}

template <arithmetic A>
void same_models() {
  for (const std::size_t rows : {1u, 2u, 17u}) {
    same_model<A, 1, 1>(rows);
    same_model<A, 3, 2>(rows);
    same_model<A, 15, 4>(rows);
    same_model<A, 16, 5>(rows);
    same_model<A, 37, 7>(rows);
    same_model<A, 64, 10>(rows);
    same_model<A, 131, 4>(rows);
  }
}

using head = linear<37, 4>;
using trainer = microstep::trainer<head, microstep::adam, microstep::squared_error, 5>;

/// A user's model that knows of floats only.
struct plain_model {
  static constexpr std::size_t inputs = 1, outputs = 1, parameter_count = 1;
  float weight = 0.0f;
  std::span<float, 1> parameters() noexcept { return std::span<float, 1>{&weight, 1}; }
  template <arithmetic>
  void forward(std::span<const float>, std::span<float>) const noexcept {}
  template <arithmetic, class Sink>
  void backward(std::span<const float>, std::span<const float>, Sink&) const noexcept {}
};
static_assert(microstep::model<plain_model>);
static_assert(!microstep::model_on<plain_model, quantised_features>);
static_assert(microstep::model_on<plain_model, std::span<const float>>);
static_assert(microstep::model_on<head, quantised_features>);
static_assert(!microstep::floats_or_features<std::vector<float>>, "one instantiation, whatever holds the floats");

}  // namespace

TEST_CASE("a scale or a zero point outside its range has its own status, and nothing is written") {
  const std::array<std::int8_t, 3> bytes{-128, 0, 127};
  for (const row& r : table) {
    CAPTURE(r.claim);
    const quantised_features features{bytes, r.scale, r.zero_point};
    CHECK(features.check() == r.expected);
    std::array<float, 3> floats{9.0f, 9.0f, 9.0f};
    CHECK(dequantise(features, floats) == r.expected);
    for (std::size_t i = 0; i < 3; ++i) {
      if (r.expected != status::ok) {
        CHECK(floats[i] == 9.0f);
        continue;
      }
      const double truth = static_cast<double>(r.scale) * (bytes[i] - r.zero_point);
      CHECK(floats[i] == static_cast<float>(truth));
      CHECK((floats[i] == 0.0f || std::isnormal(floats[i])));
      CHECK(std::abs(floats[i]) <= features.largest_magnitude());
    }
  }
  std::array<float, 2> short_of_one{9.0f, 9.0f};
  CHECK(dequantise({bytes, 1.0f, 0}, short_of_one) == status::bad_shape);
  CHECK(short_of_one[0] == 9.0f);
}

TEST_CASE("every value with every zero point is scale * (value - zero_point), rounded once") {
  std::array<std::int8_t, 256> bytes{};
  for (std::size_t i = 0; i < 256; ++i) bytes[i] = static_cast<std::int8_t>(static_cast<int>(i) - 128);
  std::size_t wrong = 0;
  for (const float scale : {0.003921569f, 0.1f, 1.7e-38f, 3.3e35f}) {
    for (std::int32_t zero_point = -128; zero_point <= 127; ++zero_point) {
      const std::vector<float> floats = floats_of({bytes, scale, zero_point});
      for (std::size_t i = 0; i < 256; ++i) {
        // A product of 24 and 9 bits is exact in double.
        wrong += !same_bits(floats[i], static_cast<float>(static_cast<double>(scale) * (bytes[i] - zero_point)));
      }
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("a model has the bits of the floats that the features stand for, forward and backward") {
  same_models<arithmetic::strict>();
  same_models<arithmetic::fused>();
}

TEST_CASE("so has training, with a tail, with clipping and in micro-batches") {
  for (const float clip_norm : {support::infinity, 0.5f}) {
    trainer from_bytes{{.optimizer = {.learning_rate = 0.01f}, .clip_norm = clip_norm}};
    trainer from_floats{{.optimizer = {.learning_rate = 0.01f}, .clip_norm = clip_norm}};
    trainer::accumulator sums_of_bytes, sums_of_floats;
    for (std::uint64_t t = 0; t < 50; ++t) {
      const std::size_t rows = t % 3 == 2 ? 2 : 5;
      const std::vector<std::int8_t> bytes = random_bytes(rows * 37, t);
      const quantised_features features{bytes, 0.02f, 5};
      const std::vector<float> floats = floats_of(features), targets = support::normals(rows * 4, t);
      const microstep::report one = t % 2 == 0 ? from_bytes.step(features, targets)
                                               : from_bytes.accumulate(sums_of_bytes, features, targets, rows);
      const microstep::report other = t % 2 == 0 ? from_floats.step(floats, targets)
                                                 : from_floats.accumulate(sums_of_floats, floats, targets, rows);
      REQUIRE(one.status == status::ok);
      REQUIRE(other.status == status::ok);
      CHECK(same_bits(one.loss, other.loss));
      if (t % 2 == 1) {
        REQUIRE(from_bytes.step(sums_of_bytes) == status::ok);
        REQUIRE(from_floats.step(sums_of_floats) == status::ok);
      }
    }
    CHECK(std::memcmp(&from_bytes.model(), &from_floats.model(), sizeof(head)) == 0);
    CHECK(from_bytes.model().weights()[0] != 0.0f);
  }
}

TEST_CASE("a training step refuses a bad scale, a bad zero point and a bad shape, and changes nothing") {
  trainer trained{{.optimizer = {.learning_rate = 0.01f}}};
  trainer::accumulator sums;
  const std::vector<std::int8_t> bytes = random_bytes(2 * 37, 1);
  const std::vector<float> targets = support::normals(2 * 4, 1);
  REQUIRE(trained.step(quantised_features{bytes, 0.02f, 5}, targets).status == status::ok);
  const trainer before = trained;
  const auto refused = [&](const quantised_features& features, status expected) {
    CHECK(trained.step(features, targets).status == expected);
    CHECK(trained.accumulate(sums, features, targets, 2).status == expected);
    CHECK(std::memcmp(&trained.model(), &before.model(), sizeof(head)) == 0);
    CHECK(std::memcmp(&trained.optimizer(), &before.optimizer(), sizeof before.optimizer()) == 0);
    for (const float g : sums.gradient()) CHECK(g == 0.0f);
  };
  for (const row& r : table) {
    if (r.expected != status::ok) refused({bytes, r.scale, r.zero_point}, r.expected);
  }
  refused({{}, 0.02f, 5}, status::bad_shape);
  refused({std::span{bytes}.first(37), 0.02f, 5}, status::bad_shape);
  refused({std::span{bytes}.first(73), 0.02f, 5}, status::bad_shape);
  // Good features with targets that are not: the features are not what is blamed.
  std::vector<float> bad = targets;
  bad[3] = support::not_a_number;
  CHECK(trained.step(quantised_features{bytes, 0.02f, 5}, bad).status == status::non_finite_target);
  bad[3] = 1e20f;
  CHECK(trained.step(quantised_features{bytes, 0.02f, 5}, bad).status == status::non_finite_loss);
  // Features so large that the quick bound on the gradient fails; the gradient itself does, too.
  CHECK(trained.step(quantised_features{bytes, 0x1p119f, 5}, targets).status != status::ok);
  CHECK(std::memcmp(&trained.model(), &before.model(), sizeof(head)) == 0);
}
