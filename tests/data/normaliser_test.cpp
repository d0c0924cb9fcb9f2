// SPDX-License-Identifier: MIT
#include "microstep/data/normaliser.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <memory>
#include <type_traits>
#include <vector>

#include <doctest/doctest.h>

#include "support/bits.hpp"
#include "support/flush_to_zero.hpp"
#include "support/packs.hpp"

using microstep::normaliser;
using microstep::normaliser_options;
using microstep::status;
using support::same_bits;

namespace {

/// Mean and variance as their definitions have them, in two passes over doubles.
struct moments {
  double mean = 0.0, variance = 0.0;
};
template <class Samples>
moments moments_of(const Samples& samples) {
  moments m;
  const auto count = static_cast<double>(samples.size());
  for (const float x : samples) m.mean += static_cast<double>(x) / count;
  for (const float x : samples)
    m.variance += (static_cast<double>(x) - m.mean) * (static_cast<double>(x) - m.mean) / count;
  return m;
}

/// For an object and its copy: nothing has changed.
template <std::size_t Features>
bool same(const normaliser<Features>& a, const normaliser<Features>& b) {
  return std::memcmp(&a, &b, sizeof a) == 0;
}

/// For two that were made apart, whose padding may differ: also after one more row, to which the excess makes a
/// difference.
template <std::size_t Features>
bool equal(normaliser<Features> a, normaliser<Features> b) {
  bool all = a.count() == b.count() && a.is_frozen() == b.is_frozen();
  for (int again = 0; again < 2; ++again) {
    std::array<float, Features> x{}, y{};
    all = all && a.update(x) == b.update(y) && a.normalise(x) == b.normalise(y);
    for (std::size_t i = 0; i < Features; ++i) {
      all = all && same_bits(a.mean(i), b.mean(i)) && same_bits(a.variance(i), b.variance(i)) && same_bits(x[i], y[i]);
    }
  }
  return all;
}

/// The formula once more, for one feature in plain floats; products are kept apart by the volatile.
struct plain {
  float mean = 0.0f, mean_excess = 0.0f, variance = 0.0f, variance_excess = 0.0f;
  int count = 0;

  static float product(float a, float b) {
    const volatile float p = a * b;
    return std::abs(p) < 0x1p-100f ? 0.0f : static_cast<float>(p);
  }
  static void add(float& value, float& excess, float term) {
    const double exact = static_cast<double>(value) + static_cast<double>(term - excess);
    value = static_cast<float>(exact);
    excess = static_cast<float>(static_cast<double>(value) - exact);
  }
  void update(float x) {
    const float weight = 1.0f / static_cast<float>(++count);
    const float before = (x - mean) + mean_excess;
    add(mean, mean_excess, product(before, weight));
    const float after = (x - mean) + mean_excess;
    const volatile float square = before * after;
    const float step = product((square - variance) + variance_excess, weight);
    add(variance, variance_excess, step);
  }
};

constexpr std::size_t many = support::thorough ? 1000000 : 100000;

/// Samples of one shape a column.
std::vector<float> stream_of(std::size_t rows) {
  microstep::random_generator generator{17};
  std::vector<float> samples(rows * 6);
  for (std::size_t row = 0; row < rows; ++row) {
    const float noise = microstep::normal(generator);
    const float part = static_cast<float>(row) / static_cast<float>(rows);
    float* const x = samples.data() + row * 6;
    x[0] = noise;                                  // as it should be
    x[1] = 1e4f + noise;                           // ten thousand standard deviations from zero
    x[2] = -1e4f + 100.0f * part + noise;          // the same, and drifting
    x[3] = 1e-9f * microstep::normal(generator);   // small
    x[4] = 1e12f * (row % 2 == 0 ? 1.0f : -1.0f);  // large, from side to side
    x[5] = row % 1000 == 0 ? 1000.0f : 0.0f;       // rarely anything
  }
  return samples;
}

std::vector<float> column_of(const std::vector<float>& samples, std::size_t columns, std::size_t column) {
  std::vector<float> values;
  for (std::size_t i = column; i < samples.size(); i += columns) values.push_back(samples[i]);
  return values;
}

static_assert(std::is_trivially_copyable_v<normaliser<5>>);
static_assert(normaliser_options{}.check() == status::ok);
static_assert(normaliser_options{.variance_floor = 0.0f}.check() == status::bad_variance_floor);

}  // namespace

TEST_CASE("mean and variance of eight samples, by hand") {
  normaliser<2> seen;
  for (const float x : {2.0f, 4.0f, 4.0f, 4.0f, 5.0f, 5.0f, 7.0f, 9.0f}) {
    REQUIRE(seen.update(std::array{x, -2.0f * x}) == status::ok);
  }
  CHECK(seen.count() == 8);
  CHECK(seen.mean(0) == doctest::Approx(5.0));
  CHECK(seen.variance(0) == doctest::Approx(4.0));
  CHECK(seen.mean(1) == doctest::Approx(-10.0));
  CHECK(seen.variance(1) == doctest::Approx(16.0));
  std::array rows{5.0f, -10.0f, 9.0f, -2.0f};
  REQUIRE(seen.normalise(rows) == status::ok);
  CHECK(rows[0] == doctest::Approx(0.0).epsilon(1e-6));
  CHECK(rows[1] == doctest::Approx(0.0).epsilon(1e-6));
  CHECK(rows[2] == doctest::Approx(2.0));
  CHECK(rows[3] == doctest::Approx(2.0));
}

TEST_CASE("over a million samples, far from zero, it stays within the stated error") {
  const std::vector<float> samples = stream_of(many);
  const auto seen = std::make_unique<normaliser<6>>();
  REQUIRE(seen->update(samples) == status::ok);
  REQUIRE(seen->count() == many);
  std::vector<float> normalised(samples.begin(), samples.begin() + 6 * 1000);
  REQUIRE(seen->normalise(normalised) == status::ok);
  for (std::size_t column = 0; column < 6; ++column) {
    CAPTURE(column);
    const moments truth = moments_of(column_of(samples, 6, column));
    const double deviation = std::sqrt(truth.variance);
    const double of_mean = std::abs(static_cast<double>(seen->mean(column)) - truth.mean);
    const double of_variance = std::abs(static_cast<double>(seen->variance(column)) / truth.variance - 1.0);
    // What normalise makes of the true mean is how far the mean is off, excess included.
    std::vector<float> row(6);
    row[column] = static_cast<float>(truth.mean);
    const double rounded = static_cast<double>(row[column]) - truth.mean;
    REQUIRE(seen->normalise(row) == status::ok);
    const double floored = std::max(deviation, std::sqrt(1e-5));
    const double of_both = std::abs(static_cast<double>(row[column]) * floored - rounded) / deviation;
    // Measured: 2^-24.9 of the mean itself in column 1, 2^-28.1 deviations with the excess, 2^-24.9 of the variance.
    CHECK(of_mean <= 0x1p-24 * std::abs(truth.mean) + 0x1p-27 * deviation);
    CHECK(of_both <= 0x1p-27);
    CHECK(of_variance <= 0x1p-23);
    for (std::size_t i = column; i < normalised.size(); i += 6) {
      const double expected = (static_cast<double>(samples[i]) - truth.mean) / floored;
      CHECK(std::abs(static_cast<double>(normalised[i]) - expected) <= 6.0 * 0x1p-24 * std::abs(expected) + 0x1p-27);
    }
  }
}

TEST_CASE("its bits are those of the formula in plain floats, and a batch is row after row") {
  constexpr std::size_t features = 37, rows = 300;
  const std::vector<float> noise = support::normals(features * rows, 5);
  std::vector<float> samples = noise;
  for (std::size_t i = 0; i < samples.size(); ++i) samples[i] += static_cast<float>(i % features) * 100.0f;
  normaliser<features> by_batch, by_row;
  REQUIRE(by_batch.update(samples) == status::ok);
  for (std::size_t row = 0; row < rows; ++row) {
    REQUIRE(by_row.update(std::span{samples}.subspan(row * features, features)) == status::ok);
  }
  CHECK(equal(by_batch, by_row));
  for (std::size_t feature = 0; feature < features; ++feature) {
    plain expected;
    for (std::size_t row = 0; row < rows; ++row) expected.update(samples[row * features + feature]);
    CHECK(same_bits(by_row.mean(feature), expected.mean));
    CHECK(same_bits(by_row.variance(feature), expected.variance));
    std::vector<float> row(features, 250.0f);
    REQUIRE(by_row.normalise(row) == status::ok);
    const volatile float scale = 1.0f / std::sqrt(std::fmax(expected.variance, 1e-5f));
    CHECK(same_bits(row[feature], plain::product((250.0f - expected.mean) + expected.mean_excess, scale)));
  }
}

namespace {

[[gnu::noinline]] std::vector<float> of_tiny_features() {
  std::vector<float> all;
  for (const float size : {0x1p-149f, 0x1p-126f, 0x1p-101f, 0x1p-99f, 0x1p-90f, 0x1p-75f, 0x1p-68f, 0x1p-64f, 0x1p-60f,
                           0x1p-50f, 0x1p-40f}) {
    normaliser<5> seen{{.variance_floor = 0x1p-100f}}, other{{.variance_floor = 0x1p-100f}};
    std::vector<float> samples = support::normals(5 * 100, 3);
    for (std::size_t i = 0; i < samples.size(); ++i) samples[i] *= i / 5 % 7 == 3 ? size : size * 0x1p-14f;
    if (seen.update(samples) != status::ok || other.update(std::span{samples}.first(35)) != status::ok) return {};
    if (seen.merge(other) != status::ok || seen.normalise(samples) != status::ok) return {};
    all.insert(all.end(), samples.begin(), samples.end());
    for (std::size_t i = 0; i < 5; ++i) all.insert(all.end(), {seen.mean(i), seen.variance(i)});
  }
  return all;
}

}  // namespace

TEST_CASE("units that flush subnormals to zero give the same bits") {
  const std::vector<float> expected = of_tiny_features();
  REQUIRE(!expected.empty());
  std::vector<float> flushed;
  {
    const support::flush_to_zero mode;
    flushed = of_tiny_features();
  }
  REQUIRE(flushed.size() == expected.size());
  std::size_t wrong = 0, subnormal = 0;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    wrong += !same_bits(flushed[i], expected[i]);
    subnormal += std::fpclassify(expected[i]) == FP_SUBNORMAL;
  }
  CHECK(wrong == 0);
  CHECK(subnormal == 0);
}

TEST_CASE("merged parts are one pass over all") {
  const std::vector<float> samples = stream_of(20000);
  double worst_mean = 0.0, worst_variance = 0.0;
  for (const std::vector<std::size_t>& parts : {std::vector<std::size_t>{10000, 10000},
                                                {1, 19999},
                                                {19999, 1},
                                                {5000, 1, 10000, 4999},
                                                std::vector<std::size_t>(200, 100)}) {
    normaliser<6> merged;
    std::size_t first = 0;
    for (const std::size_t rows : parts) {
      normaliser<6> part;
      REQUIRE(part.update(std::span{samples}.subspan(first * 6, rows * 6)) == status::ok);
      REQUIRE(merged.merge(part) == status::ok);
      first += rows;
    }
    REQUIRE(first == 20000);
    CHECK(merged.count() == 20000);
    for (std::size_t column = 0; column < 6; ++column) {
      const moments truth = moments_of(column_of(samples, 6, column));
      double farthest = 0.0;
      for (const float x : column_of(samples, 6, column)) {
        farthest = std::max(farthest, std::abs(static_cast<double>(x) - truth.mean));
      }
      const double off = std::abs(static_cast<double>(merged.mean(column)) - truth.mean);
      const double of_mean = (off - 0x1p-24 * std::abs(truth.mean)) / farthest;
      const double of_variance = std::abs(static_cast<double>(merged.variance(column)) / truth.variance - 1.0);
      worst_mean = std::max(worst_mean, of_mean);
      worst_variance = std::max(worst_variance, of_variance);
    }
  }
  // Measured: 2^-23.97 and 2^-22.96.
  CHECK(worst_mean <= 0x1p-23);
  CHECK(worst_variance <= 0x1p-22);
}

TEST_CASE("1500 parts of any size may be merged in any order, in pairs of pairs too") {
  constexpr std::size_t rows = 3000;
  const std::vector<float> samples = stream_of(rows);
  std::array<moments, 6> truth{};
  std::array<double, 6> farthest{};
  for (std::size_t column = 0; column < 6; ++column) {
    truth[column] = moments_of(column_of(samples, 6, column));
    for (const float x : column_of(samples, 6, column)) {
      farthest[column] = std::max(farthest[column], std::abs(static_cast<double>(x) - truth[column].mean));
    }
  }
  microstep::random_generator generator{3};
  double worst = 0.0;
  for (int tree = 0; tree < 20; ++tree) {
    std::vector<normaliser<6>> parts;
    for (std::size_t first = 0; first < rows;) {
      const std::size_t its = std::min<std::size_t>(rows - first, 1 + below(generator, tree % 2 == 0 ? 3 : 400));
      parts.emplace_back();
      REQUIRE(parts.back().update(std::span{samples}.subspan(first * 6, its * 6)) == status::ok);
      first += its;
    }
    while (parts.size() > 1) {
      const auto one = below(generator, static_cast<std::uint32_t>(parts.size() - 1));
      std::swap(parts[one], parts[parts.size() - 2]);
      REQUIRE(parts[parts.size() - 2].merge(parts.back()) == status::ok);
      parts.pop_back();
      std::swap(parts.back(), parts[below(generator, static_cast<std::uint32_t>(parts.size()))]);
    }
    CHECK(parts[0].count() == rows);
    for (std::size_t column = 0; column < 6; ++column) {
      CAPTURE(column);
      const double off = std::abs(static_cast<double>(parts[0].mean(column)) - truth[column].mean);
      CHECK(off <= 0x1p-24 * std::abs(truth[column].mean) + 0x1p-23 * farthest[column]);
      worst = std::max(worst, std::abs(static_cast<double>(parts[0].variance(column)) / truth[column].variance - 1.0));
    }
  }
  CHECK(worst <= 0x1p-21);  // measured: 2^-21.6
}

TEST_CASE("merged with itself it counts twice and is otherwise what it was") {
  normaliser<6> seen;
  REQUIRE(seen.update(stream_of(100)) == status::ok);
  const auto before = seen;
  REQUIRE(seen.merge(seen) == status::ok);
  CHECK(seen.count() == 200);
  for (std::size_t column = 0; column < 6; ++column) {
    CHECK(seen.mean(column) == before.mean(column));
    CHECK(seen.variance(column) == before.variance(column));
  }
}

TEST_CASE("what is merged with nothing, or with nothing seen, is what it was") {
  normaliser<6> seen, nothing, target;
  REQUIRE(seen.update(stream_of(100)) == status::ok);
  const auto before = seen;
  CHECK(seen.merge(nothing) == status::ok);
  CHECK(same(seen, before));
  CHECK(target.merge(seen) == status::ok);
  CHECK(equal(target, seen));
}

TEST_CASE("a count that stands still lets nothing drift") {
  // A stationary stream, two hundred windows long.
  normaliser<1> seen{{.window = 1000}};
  microstep::random_generator generator{8};
  const std::size_t samples = support::thorough ? 200000 : 20000;
  double least = 1e9, most = 0.0, farthest = 0.0;
  for (std::size_t i = 0; i < samples; ++i) {
    REQUIRE(seen.update(std::array{5000.0f + microstep::normal(generator)}) == status::ok);
    if (i < 5000) continue;
    least = std::min(least, static_cast<double>(seen.variance(0)));
    most = std::max(most, static_cast<double>(seen.variance(0)));
    farthest = std::max(farthest, std::abs(static_cast<double>(seen.mean(0)) - 5000.0));
  }
  CHECK(seen.count() == 1000);
  // An exponential average over 1000 has a deviation of sqrt(1 / 2000) = 0.022, its variance sqrt(2 / 2000) = 0.032.
  CHECK(farthest < 5.0 * 0.0224);
  CHECK(least > 1.0 - 5.0 * 0.0317);
  CHECK(most < 1.0 + 5.0 * 0.0317);
}

TEST_CASE("beyond the window it is an exponential average") {
  normaliser<1> seen{{.window = 50}};
  double mean = 0.0, variance = 0.0;
  microstep::random_generator generator{8};
  for (int i = 1; i <= 3000; ++i) {
    const float x = (i < 1000 ? 3.0f : -700.0f) + microstep::normal(generator);
    const double alpha = 1.0 / std::min(i, 50);
    const double distance = static_cast<double>(x) - mean;
    mean += alpha * distance;
    variance = (1.0 - alpha) * (variance + alpha * distance * distance);  // Finch 2009, section 9
    REQUIRE(seen.update(std::array{x}) == status::ok);
    CHECK(static_cast<double>(seen.mean(0)) == doctest::Approx(mean).epsilon(1e-5));
    CHECK(static_cast<double>(seen.variance(0)) == doctest::Approx(variance).epsilon(1e-5));
  }
  CHECK(seen.count() == 50);
}

TEST_CASE("a merge into a full window keeps the shares and the window") {
  normaliser<1> left{{.window = 100}}, right{{.window = 100}};
  for (int i = 0; i < 100; ++i) {
    REQUIRE(left.update(std::array{1.0f}) == status::ok);
    REQUIRE(right.update(std::array{3.0f}) == status::ok);
  }
  REQUIRE(left.merge(right) == status::ok);
  CHECK(left.count() == 100);
  CHECK(left.mean(0) == 2.0f);
  CHECK(left.variance(0) == 1.0f);
}

TEST_CASE("a feature that does not change has its own status, and its variance counts as the floor") {
  normaliser<3> seen{{.variance_floor = 0.25f}};
  CHECK(seen.check() == status::no_samples);
  for (int i = 0; i < 10; ++i) {
    REQUIRE(seen.update(std::array{static_cast<float>(i), 0.1f, static_cast<float>(-i)}) == status::ok);
  }
  CHECK(seen.check() == status::zero_variance);
  CHECK(!seen.has_zero_variance(0));
  CHECK(seen.has_zero_variance(1));
  CHECK(seen.variance(1) == 0.0f);
  std::array row{0.0f, 0.1f, 0.0f};
  REQUIRE(seen.normalise(row) == status::ok);
  CHECK(row[1] == 0.0f);
  row[1] = 1.1f;
  REQUIRE(seen.normalise(row) == status::ok);
  CHECK(row[1] == 2.0f);
  for (int i = 0; i < 10; ++i) REQUIRE(seen.update(std::array{0.0f, static_cast<float>(i), 0.0f}) == status::ok);
  CHECK(seen.check() == status::ok);
}

TEST_CASE("no variance becomes negative, however often a value comes again") {
  float least = 0.0f;
  microstep::random_generator generator{1};
  for (std::uint32_t round = 0; round < 200; ++round) {
    normaliser<1> seen{{.window = 2 + round % 9}};
    const float one = microstep::normal(generator) * 100.0f;
    const float other = one * (1.0f + microstep::normal(generator) * (round % 3 == 0 ? 1e-3f : 1e-6f));
    for (int i = 0; i < 500; ++i) {
      REQUIRE(seen.update(std::array{below(generator, 1 + round % 7 * 50) == 0 ? other : one}) == status::ok);
      least = std::min(least, seen.variance(0));
    }
  }
  CHECK(least == 0.0f);
}

TEST_CASE("what is frozen learns no more and normalises as before") {
  normaliser<6> seen;
  REQUIRE(seen.update(stream_of(100)) == status::ok);
  std::vector<float> rows = stream_of(3), expected = rows;
  REQUIRE(seen.normalise(expected) == status::ok);
  seen.freeze();
  CHECK(seen.is_frozen());
  const auto before = seen;
  CHECK(seen.update(rows) == status::frozen);
  CHECK(seen.merge(before) == status::frozen);
  CHECK(same(seen, before));
  REQUIRE(seen.normalise(rows) == status::ok);
  CHECK(rows == expected);
  seen.thaw();
  CHECK(seen.update(rows) == status::ok);
  CHECK(seen.count() == 103);
}

TEST_CASE("bad rows and bad options are refused, and nothing changes") {
  normaliser<5> seen;
  REQUIRE(seen.update(support::normals(50, 1)) == status::ok);
  const auto before = seen;
  for (const float bad : {support::not_a_number, support::infinity, -support::infinity, 0x1.8p62f, -0x1p127f}) {
    for (std::size_t at = 0; at < 15; ++at) {
      std::vector<float> rows = support::normals(15, 2), into(15, 7.0f);
      rows[at] = bad;
      CHECK(seen.update(rows) == status::non_finite_input);
      CHECK(seen.normalise(rows, into) == status::non_finite_input);
      const std::vector<float> kept = rows;
      CHECK(seen.normalise(rows) == status::non_finite_input);
      CHECK(std::memcmp(rows.data(), kept.data(), 15 * sizeof(float)) == 0);
      CHECK(into == std::vector<float>(15, 7.0f));
    }
  }
  std::vector<float> rows(10), into(10, 7.0f);
  CHECK(seen.update({}) == status::bad_shape);
  CHECK(seen.update(std::span{rows}.first(9)) == status::bad_shape);
  CHECK(seen.normalise(std::span<float>{}) == status::bad_shape);
  CHECK(seen.normalise(std::span<const float>{rows}.first(5), into) == status::bad_shape);
  CHECK(seen.normalise(std::span<const float>{rows}.first(9), std::span{into}.first(9)) == status::bad_shape);
  CHECK(same(seen, before));

  const auto refused = [&](const normaliser_options& options, status expected) {
    normaliser<5> bad{options};
    const auto bad_before = bad;
    CHECK(options.check() == expected);
    CHECK(bad.check() == expected);
    CHECK(bad.update(rows) == expected);
    CHECK(bad.merge(seen) == expected);
    CHECK(bad.normalise(rows, into) == expected);
    CHECK(same(bad, bad_before));
  };
  for (const float bad : {0.0f, -1.0f, support::not_a_number, support::infinity, 0x1p-101f, 0x1p127f}) {
    refused({.variance_floor = bad}, status::bad_variance_floor);
  }
  for (const std::uint32_t bad : {0u, 1u, (1u << 24) + 1}) refused({.window = bad}, status::bad_window);
  CHECK(normaliser<5>{}.normalise(rows, into) == status::no_samples);
  CHECK(into == std::vector<float>(10, 7.0f));
}

TEST_CASE("the largest features that are taken leave nothing beyond float") {
  normaliser<2> seen{{.variance_floor = 0x1p-100f}};
  for (int i = 0; i < 100; ++i) {
    const float side = i % 3 == 0 ? 1.0f : -1.0f;
    REQUIRE(seen.update(std::array{side * 0x1p62f, i == 0 ? 0x1p62f : -0x1p62f}) == status::ok);
  }
  std::array row{0x1p62f, -0x1p62f};
  REQUIRE(seen.normalise(row) == status::ok);
  CHECK(microstep::all_finite(row));
  CHECK(std::isfinite(seen.variance(0)));
  normaliser<1> narrow{{.variance_floor = 0x1p-100f}};
  REQUIRE(narrow.update(std::array{-0x1p62f}) == status::ok);
  std::array far{0x1p62f};
  REQUIRE(narrow.normalise(far) == status::ok);
  CHECK(far[0] == 0x1p113f);
}

TEST_CASE("reset forgets what was seen and keeps the options") {
  normaliser<4> seen{{.variance_floor = 0.5f, .window = 70}}, anew{{.variance_floor = 0.5f, .window = 70}};
  REQUIRE(seen.update(support::normals(400, 1)) == status::ok);
  seen.freeze();
  seen.reset();
  CHECK(equal(seen, anew));
}
