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

#include "support/bits.hpp"
#include "support/flush_to_zero.hpp"
#include "support/loss_family.hpp"
#include "support/oracle.hpp"
#include "support/packs.hpp"

using microstep::arithmetic;

namespace {

namespace losses = support::losses;

/// Predictions and what they are measured with.
template <class Loss>
struct batch {
  std::vector<float> predictions;
  std::vector<typename Loss::target> targets;
};

template <std::size_t Outputs, class Loss>
batch<Loss> drawn(const Loss& loss, std::size_t rows, std::uint64_t seed, float scale = 3.0f) {
  microstep::random_generator generator{seed};
  batch<Loss> result;
  result.predictions.resize(rows * Outputs);
  for (float& x : result.predictions) x = scale * microstep::normal(generator);
  result.targets = losses::targets<Outputs>(loss, generator, rows);
  return result;
}

// Not inlined: one copy of each instance is enough to compile.
template <arithmetic Arithmetic, std::size_t Outputs, class Loss>
[[gnu::noinline]] float differentiate(const Loss& loss, std::span<float> predictions, const std::vector<typename Loss::target>& targets,
                    std::size_t rows_in_all) {
  return loss.template differentiate<Arithmetic, Outputs>(predictions, std::span<const typename Loss::target>{targets},
                                                          rows_in_all);
}

/// The largest error over its bound, of the value and of a derivative.
struct worst {
  double value = 0.0, derivative = 0.0;
};

// Not in the templates that follow, so that it is compiled once.
void include(worst& found, double value, std::span<const float> derivatives, const oracle::differentiated& expected,
             const losses::bounds& limits) {
  found.value = std::max(found.value, std::abs(value - expected.value) / limits.value);
  for (std::size_t i = 0; i < derivatives.size(); ++i) {
    const double off = std::abs(static_cast<double>(derivatives[i]) - expected.derivatives[i]);
    if (off > 0.0) found.derivative = std::max(found.derivative, off / limits.derivatives[i]);
  }
}

template <arithmetic Arithmetic, std::size_t Outputs, class Loss>
void measure(worst& found, const Loss& loss, const batch<Loss>& b) {
  std::vector<float> derivatives = b.predictions;
  const std::size_t rows = derivatives.size() / Outputs;
  const float value = differentiate<Arithmetic, Outputs>(loss, derivatives, b.targets, rows);
  const std::vector<double> wide = oracle::widen(b.predictions);
  const auto expected = oracle::differentiate(loss, Outputs, wide, std::span{b.targets});
  const auto limits = losses::stated<Outputs>(loss, wide, std::span{b.targets}, expected, Arithmetic);
  include(found, static_cast<double>(value), derivatives, expected, limits);
}

template <arithmetic Arithmetic, class Family>
void check_bounds(const char* name) {
  worst found;
  losses::for_each_shape<Family>([&]<std::size_t Outputs>(const auto& loss) {
    for (const std::size_t rows : {1u, 2u, 5u, 16u, 33u, 100u}) {
      for (const float scale : {0.01f, 1.0f, 10.0f, 1000.0f}) {
        for (std::uint64_t seed = 0; seed < (support::thorough ? 10 : 2); ++seed) {
          measure<Arithmetic, Outputs>(found, loss, drawn<Outputs>(loss, rows, seed, scale));
        }
      }
    }
  });
  MESSAGE(std::string{name}, ": value ", found.value, ", derivatives ", found.derivative, " of the bound");
  CHECK(found.value <= 1.0);
  CHECK(found.derivative <= 1.0);
}

/// The derivatives and the value of a batch, one after the other.
template <arithmetic Arithmetic, std::size_t Outputs, class Loss>
[[gnu::noinline]] std::vector<float> everything(const Loss& loss, const batch<Loss>& b) {
  std::vector<float> result = b.predictions;
  const float value = differentiate<Arithmetic, Outputs>(loss, result, b.targets, result.size() / Outputs);
  result.push_back(value);
  return result;
}

// An assertion in each of hundreds of instances takes a compiler half a minute, so they stand here.
void check_at_most(double x, double most) { CHECK(x <= most); }
void check_is_about(double x, double expected) { CHECK(x == doctest::Approx(expected).epsilon(1e-6)); }
void check_not_finite(float x) { CHECK_FALSE(std::isfinite(x)); }
void check_not_negative(float x) { CHECK(x >= 0.0f); }
void check_finite(std::span<const float> all) {
  for (const float x : all) CHECK(std::isfinite(x));
}
void check_begins_with(std::span<const float> whole, std::span<const float> part) {
  REQUIRE(part.size() <= whole.size());
  CHECK(std::memcmp(part.data(), whole.data(), part.size_bytes()) == 0);
}
void check_same_but_flushed(std::span<const float> found, std::span<const float> expected) {
  for (std::size_t i = 0; i < found.size(); ++i) {
    const bool subnormal = (support::bits(expected[i]) & 0x7f800000u) == 0;
    CHECK(support::bits(found[i]) == (subnormal ? support::bits(expected[i]) & 0x80000000u : support::bits(expected[i])));
  }
}

template <arithmetic Arithmetic, class Family>
std::uint32_t hash_of_results() {
  std::uint32_t hash = 0x811c9dc5u;
  losses::for_each_shape<Family>([&]<std::size_t Outputs>(const auto& loss) {
    for (const std::size_t rows : {1u, 4u, 17u, 40u}) {
      for (const float scale : {0.01f, 1.0f, 20.0f, 1e4f}) {
        for (const float x : everything<Arithmetic, Outputs>(loss, drawn<Outputs>(loss, rows, rows, scale))) {
          hash = (hash ^ support::bits(x)) * 0x01000193u;
        }
      }
    }
  });
  return hash;
}

}  // namespace

TEST_CASE_TEMPLATE("it follows the oracle within its stated error", Family, MICROSTEP_LOSS_FAMILIES) {
  check_bounds<arithmetic::strict, Family>("strict");
  check_bounds<arithmetic::fused, Family>("fused");
  check_bounds<arithmetic::fast, Family>("fast");
}

TEST_CASE_TEMPLATE("the oracle's derivatives are the slopes of its value", Family, MICROSTEP_LOSS_FAMILIES) {
  losses::for_each_shape<Family>([&]<std::size_t Outputs>(const auto& loss) {
    const auto b = drawn<Outputs>(loss, 3, 7, 1.0f);
    std::vector<double> x = oracle::widen(b.predictions);
    const auto at = oracle::differentiate(loss, Outputs, x, std::span{b.targets});
    for (std::size_t i = 0; i < x.size(); ++i) {
      constexpr double step = 1e-6;
      const double here = x[i];
      x[i] = here + step;
      const double above = oracle::differentiate(loss, Outputs, x, std::span{b.targets}).value;
      x[i] = here - step;
      const double below = oracle::differentiate(loss, Outputs, x, std::span{b.targets}).value;
      x[i] = here;
      check_at_most(std::abs((above - below) / (2.0 * step) - at.derivatives[i]), 2e-8);
    }
  });
}

TEST_CASE_TEMPLATE("the derivatives of micro-batches are those of the whole, bit for bit, and the values add up", Family,
                   MICROSTEP_LOSS_FAMILIES) {
  losses::for_each_shape<Family>([&]<std::size_t Outputs>(const auto& loss) {
    const auto b = drawn<Outputs>(loss, 23, 3);
    const std::vector<float> whole = everything<arithmetic::strict, Outputs>(loss, b);
    double sum = 0.0;
    for (std::size_t row = 0, rows = 1; row < 23; row += rows, rows = std::min<std::size_t>(rows + 4, 23 - row)) {
      constexpr std::size_t each = std::remove_cvref_t<decltype(loss)>::template targets_per_row<Outputs>;
      std::vector<float> part(b.predictions.begin() + static_cast<std::ptrdiff_t>(row * Outputs),
                              b.predictions.begin() + static_cast<std::ptrdiff_t>((row + rows) * Outputs));
      const std::vector targets(b.targets.begin() + static_cast<std::ptrdiff_t>(row * each),
                                b.targets.begin() + static_cast<std::ptrdiff_t>((row + rows) * each));
      sum += static_cast<double>(differentiate<arithmetic::strict, Outputs>(loss, part, targets, 23));
      check_begins_with(std::span{whole}.subspan(row * Outputs), part);
    }
    check_is_about(sum, static_cast<double>(whole.back()));
  });
}

TEST_CASE_TEMPLATE("a prediction that is no finite number reaches the value", Family, MICROSTEP_LOSS_FAMILIES) {
  losses::for_each_shape<Family>([&]<std::size_t Outputs>(const auto& loss) {
    for (const float bad : {support::not_a_number, support::infinity, -support::infinity}) {
      for (std::size_t at = 0; at < 3 * Outputs; ++at) {
        auto b = drawn<Outputs>(loss, 3, at);
        b.predictions[at] = bad;
        check_not_finite(everything<arithmetic::strict, Outputs>(loss, b).back());
        check_not_finite(everything<arithmetic::fused, Outputs>(loss, b).back());
        check_not_finite(everything<arithmetic::fast, Outputs>(loss, b).back());
      }
    }
  });
}

TEST_CASE_TEMPLATE("no value is negative, and far predictions give finite ones", Family, MICROSTEP_LOSS_FAMILIES) {
  losses::for_each_shape<Family>([&]<std::size_t Outputs>(const auto& loss) {
    for (const float scale : {0.0f, 1e-30f, 1e-3f, 1.0f, 1e2f, 1e4f, 1e6f}) {
      check_finite(everything<arithmetic::fast, Outputs>(loss, drawn<Outputs>(loss, 4, 5, scale)));
      check_not_negative(everything<arithmetic::strict, Outputs>(loss, drawn<Outputs>(loss, 4, 5, scale)).back());
    }
  });
}

// A derivative of the regression losses may itself be subnormal, and then is zero on such units.
TEST_CASE_TEMPLATE("units that flush subnormals to zero give the same bits", Family, MICROSTEP_LOSS_FAMILIES) {
  if (!support::flush_to_zero::available) return;
  losses::for_each_shape<Family>([&]<std::size_t Outputs>(const auto& loss) {
    for (const float scale : {0x1p-149f, 0x1p-140f, 0x1p-127f, 0x1p-125f, 0x1p-110f, 0x1p-64f, 1.0f, 40.0f, 1e4f}) {
      auto b = drawn<Outputs>(loss, 5, 11, scale);
      for (std::size_t i = 0; i < b.targets.size(); i += 2) {
        if constexpr (std::is_same_v<decltype(b), batch<microstep::absolute_error>> ||
                      std::is_same_v<decltype(b), batch<microstep::huber>> ||
                      std::is_same_v<decltype(b), batch<microstep::squared_error>>) {
          b.targets[i] = 0.0f;
        }
      }
      const std::vector<float> expected = everything<arithmetic::strict, Outputs>(loss, b);
      std::vector<float> found;
      {
        const support::flush_to_zero mode;
        found = everything<arithmetic::strict, Outputs>(loss, b);
      }
      check_same_but_flushed(found, expected);
    }
  });
}

TEST_CASE("every target gives these very bits") {
  const auto check = []<class Family>(const Family&, std::uint32_t strict, std::uint32_t fused) {
    CHECK(hash_of_results<arithmetic::strict, Family>() == strict);
    CHECK(hash_of_results<arithmetic::fused, Family>() == fused);
  };
  check(losses::squared_error{}, 0x237614bcu, 0x461cd238u);
  check(losses::absolute_error{}, 0x220993c1u, 0x220993c1u);
  check(losses::huber{}, 0x634a04efu, 0xe3152ce3u);
  check(losses::hinge{}, 0x6875eee8u, 0xcf9ba325u);
  check(losses::logistic{}, 0x59c67987u, 0x638bf495u);
  check(losses::weighted_logistic{}, 0x8847f450u, 0x5c7a75d4u);
  check(losses::multi_margin{}, 0x1bf9b399u, 0xa67af1b3u);
  check(losses::weighted_multi_margin{}, 0x9323ecb3u, 0x3489f2f4u);
  check(losses::cross_entropy<std::uint8_t>{}, 0x9cf54facu, 0x862c0261u);
  check(losses::cross_entropy<float>{}, 0x8101624au, 0xe9655aebu);
  check(losses::weighted_cross_entropy<std::uint16_t>{}, 0xf5f81432u, 0x3dd48c1fu);
  check(losses::weighted_cross_entropy<float>{}, 0x2692d3a5u, 0x6429b74fu);
}
