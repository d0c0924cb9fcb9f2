// SPDX-License-Identifier: MIT
// What holds for every loss, in each of its variants and over many shapes.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

#include <doctest/doctest.h>

#include "support/any_loss.hpp"
#include "support/bits.hpp"
#include "support/flush_to_zero.hpp"
#include "support/oracle.hpp"
#include "support/packs.hpp"

using microstep::arithmetic;

namespace {

namespace losses = support::losses;
using losses::any_loss;

/// Predictions and what they are measured with.
struct batch {
  std::vector<float> predictions, targets;
};

batch drawn(const any_loss& loss, std::size_t rows, std::uint64_t seed, float scale = 3.0f) {
  microstep::random_generator generator{seed};
  batch result;
  result.predictions.resize(rows * loss.outputs);
  for (float& x : result.predictions) x = scale * microstep::normal(generator);
  result.targets = loss.targets(generator, rows);
  return result;
}

/// The largest error over its bound, of the value and of a derivative.
struct worst {
  double value = 0.0, derivative = 0.0;

  void include(double found, std::span<const float> derivatives, const oracle::differentiated& expected,
               const losses::bounds& limits) {
    value = std::max(value, std::abs(found - expected.value) / limits.value);
    for (std::size_t i = 0; i < derivatives.size(); ++i) {
      const double off = std::abs(static_cast<double>(derivatives[i]) - expected.derivatives[i]);
      if (off > 0.0) derivative = std::max(derivative, off / limits.derivatives[i]);
    }
  }
};

void measure(worst& found, const any_loss& loss, arithmetic in, const batch& b) {
  std::vector<float> derivatives = b.predictions;
  const float value = loss.differentiate(in, derivatives, b.targets, derivatives.size() / loss.outputs);
  const std::vector<double> wide = oracle::widen(b.predictions);
  const auto expected = loss.exactly(wide, b.targets);
  found.include(static_cast<double>(value), derivatives, expected, loss.stated(wide, b.targets, expected, in));
}

void check_bounds(const std::vector<any_loss>& all, arithmetic in, const char* name) {
  worst found;
  for (const any_loss& loss : all) {
    for (const std::size_t rows : {1u, 2u, 5u, 16u, 33u, 100u}) {
      for (const float scale : {0.01f, 1.0f, 10.0f, 1000.0f}) {
        for (std::uint64_t seed = 0; seed < (support::thorough ? 10 : 2); ++seed) {
          measure(found, loss, in, drawn(loss, rows, seed, scale));
        }
      }
    }
  }
  MESSAGE(std::string{name}, ": value ", found.value, ", derivatives ", found.derivative, " of the bound");
  CHECK(found.value <= 1.0);
  CHECK(found.derivative <= 1.0);
}

/// The derivatives and the value of a batch, one after the other. Not inlined: see flush_to_zero.
[[gnu::noinline]] std::vector<float> everything(const any_loss& loss, arithmetic in, const batch& b) {
  std::vector<float> result = b.predictions;
  const float value = loss.differentiate(in, result, b.targets, result.size() / loss.outputs);
  result.push_back(value);
  return result;
}

void check_slopes(const any_loss& loss) {
  const batch b = drawn(loss, 3, 7, 1.0f);
  std::vector<double> x = oracle::widen(b.predictions);
  const auto at = loss.exactly(x, b.targets);
  for (std::size_t i = 0; i < x.size(); ++i) {
    constexpr double step = 1e-6;
    const double here = x[i];
    x[i] = here + step;
    const double above = loss.exactly(x, b.targets).value;
    x[i] = here - step;
    const double below = loss.exactly(x, b.targets).value;
    x[i] = here;
    CHECK(std::abs((above - below) / (2.0 * step) - at.derivatives[i]) <= 2e-8);
  }
}

void check_micro_batches(const any_loss& loss) {
  const batch b = drawn(loss, 23, 3);
  const std::vector<float> whole = everything(loss, arithmetic::strict, b);
  double sum = 0.0;
  for (std::size_t row = 0, rows = 1; row < 23; row += rows, rows = std::min<std::size_t>(rows + 4, 23 - row)) {
    const std::size_t first = row * loss.outputs;
    std::vector<float> part(b.predictions.begin() + static_cast<std::ptrdiff_t>(first),
                            b.predictions.begin() + static_cast<std::ptrdiff_t>(first + rows * loss.outputs));
    const auto targets = std::span{b.targets}.subspan(row * loss.targets_per_row, rows * loss.targets_per_row);
    sum += static_cast<double>(loss.differentiate(arithmetic::strict, part, targets, 23));
    REQUIRE(first + part.size() <= whole.size());
    CHECK(std::memcmp(part.data(), whole.data() + first, part.size() * sizeof(float)) == 0);
  }
  CHECK(sum == doctest::Approx(static_cast<double>(whole.back())).epsilon(1e-6));
}

void check_bad_predictions(const any_loss& loss) {
  for (const float bad : {support::not_a_number, support::infinity, -support::infinity}) {
    for (std::size_t at = 0; at < 3 * loss.outputs; ++at) {
      batch b = drawn(loss, 3, at);
      b.predictions[at] = bad;
      for (const arithmetic in : {arithmetic::strict, arithmetic::fused, arithmetic::fast}) {
        CHECK_FALSE(std::isfinite(everything(loss, in, b).back()));
      }
    }
  }
}

void check_far_predictions(const any_loss& loss) {
  for (const float scale : {0.0f, 1e-30f, 1e-3f, 1.0f, 1e2f, 1e4f, 1e6f}) {
    const batch b = drawn(loss, 4, 5, scale);
    for (const float x : everything(loss, arithmetic::fast, b)) CHECK(std::isfinite(x));
    CHECK(everything(loss, arithmetic::strict, b).back() >= 0.0f);
  }
}

void check_flushed(const any_loss& loss) {
  for (const float scale : {0x1p-149f, 0x1p-140f, 0x1p-127f, 0x1p-125f, 0x1p-110f, 0x1p-64f, 1.0f, 40.0f, 1e4f}) {
    batch b = drawn(loss, 5, 11, scale);
    for (std::size_t i = 0; i < b.targets.size(); i += 2) {
      if (loss.takes_any_target) b.targets[i] = 0.0f;
    }
    const std::vector<float> expected = everything(loss, arithmetic::strict, b);
    std::vector<float> found;
    {
      const support::flush_to_zero mode;
      found = everything(loss, arithmetic::strict, b);
    }
    for (std::size_t i = 0; i < found.size(); ++i) {
      const std::uint32_t bits = support::bits(expected[i]);
      const bool subnormal = (bits & 0x7f800000u) == 0;
      CHECK(support::bits(found[i]) == (subnormal ? bits & 0x80000000u : bits));
    }
  }
}

std::uint32_t hash_of_results(const std::vector<any_loss>& all, arithmetic in) {
  std::uint32_t hash = 0x811c9dc5u;
  for (const any_loss& loss : all) {
    for (const std::size_t rows : {1u, 4u, 17u, 40u}) {
      for (const float scale : {0.01f, 1.0f, 20.0f, 1e4f}) {
        for (const float x : everything(loss, in, drawn(loss, rows, rows, scale))) {
          hash = (hash ^ support::bits(x)) * 0x01000193u;
        }
      }
    }
  }
  return hash;
}

void check_hashes(const std::vector<any_loss>& all, std::uint32_t strict, std::uint32_t fused) {
  CHECK(hash_of_results(all, arithmetic::strict) == strict);
  CHECK(hash_of_results(all, arithmetic::fused) == fused);
}

}  // namespace

TEST_CASE_TEMPLATE("it follows the oracle within its stated error", Family, MICROSTEP_LOSS_FAMILIES) {
  const auto all = losses::of_each_shape<Family>();
  check_bounds(all, arithmetic::strict, "strict");
  check_bounds(all, arithmetic::fused, "fused");
  check_bounds(all, arithmetic::fast, "fast");
}

TEST_CASE_TEMPLATE("the oracle's derivatives are the slopes of its value", Family, MICROSTEP_LOSS_FAMILIES) {
  for (const any_loss& loss : losses::of_each_shape<Family>()) check_slopes(loss);
}

TEST_CASE_TEMPLATE("the derivatives of micro-batches are those of the whole, bit for bit, and the values add up", Family,
                   MICROSTEP_LOSS_FAMILIES) {
  for (const any_loss& loss : losses::of_each_shape<Family>()) check_micro_batches(loss);
}

TEST_CASE_TEMPLATE("a prediction that is no finite number reaches the value", Family, MICROSTEP_LOSS_FAMILIES) {
  for (const any_loss& loss : losses::of_each_shape<Family>()) check_bad_predictions(loss);
}

TEST_CASE_TEMPLATE("no value is negative, and far predictions give finite ones", Family, MICROSTEP_LOSS_FAMILIES) {
  for (const any_loss& loss : losses::of_each_shape<Family>()) check_far_predictions(loss);
}

// A derivative of the regression losses may itself be subnormal, and then is zero on such units.
TEST_CASE_TEMPLATE("units that flush subnormals to zero give the same bits", Family, MICROSTEP_LOSS_FAMILIES) {
  if (!support::flush_to_zero::available) return;
  for (const any_loss& loss : losses::of_each_shape<Family>()) check_flushed(loss);
}

TEST_CASE("every target gives these very bits") {
  check_hashes(losses::of_each_shape<losses::squared_error>(), 0x237614bcu, 0x461cd238u);
  check_hashes(losses::of_each_shape<losses::absolute_error>(), 0x220993c1u, 0x220993c1u);
  check_hashes(losses::of_each_shape<losses::huber>(), 0x634a04efu, 0xe3152ce3u);
  check_hashes(losses::of_each_shape<losses::hinge>(), 0x6875eee8u, 0xcf9ba325u);
  check_hashes(losses::of_each_shape<losses::logistic>(), 0x59c67987u, 0x638bf495u);
  check_hashes(losses::of_each_shape<losses::weighted_logistic>(), 0x8847f450u, 0x5c7a75d4u);
  check_hashes(losses::of_each_shape<losses::multi_margin>(), 0x1bf9b399u, 0xa67af1b3u);
  check_hashes(losses::of_each_shape<losses::weighted_multi_margin>(), 0x9323ecb3u, 0x3489f2f4u);
  check_hashes(losses::of_each_shape<losses::cross_entropy<std::uint8_t>>(), 0x9cf54facu, 0x862c0261u);
  check_hashes(losses::of_each_shape<losses::cross_entropy<float>>(), 0x8101624au, 0xe9655aebu);
  check_hashes(losses::of_each_shape<losses::weighted_cross_entropy<std::uint16_t>>(), 0xf5f81432u, 0x3dd48c1fu);
  check_hashes(losses::of_each_shape<losses::weighted_cross_entropy<float>>(), 0x2692d3a5u, 0x6429b74fu);
}
