// SPDX-License-Identifier: MIT
#include "microstep/loss/softmax.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <doctest/doctest.h>

#include "support/bits.hpp"
#include "support/packs.hpp"

using microstep::arithmetic;
using microstep::softmax;

namespace {

/// The largest error over the stated one.
template <std::size_t Outputs, arithmetic Arithmetic>
double worst() {
  double found = 0.0;
  constexpr std::size_t rows = 7;
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    for (const float scale : {0.1f, 3.0f, 40.0f}) {
      std::vector<float> logits = support::normals(rows * Outputs, seed);
      for (float& x : logits) x *= scale;
      std::vector<float> probabilities = logits;
      softmax<Outputs, Arithmetic>(probabilities);
      for (std::size_t row = 0; row < rows; ++row) {
        double most = -1e300, all = 0.0, sum = 0.0;
        for (std::size_t i = row * Outputs; i < (row + 1) * Outputs; ++i) most = std::max(most, static_cast<double>(logits[i]));
        for (std::size_t i = row * Outputs; i < (row + 1) * Outputs; ++i) all += std::exp(static_cast<double>(logits[i]) - most);
        for (std::size_t i = row * Outputs; i < (row + 1) * Outputs; ++i) {
          const double below = most - static_cast<double>(logits[i]);
          const double expected = std::exp(-below) / all;
          const double off = std::abs(static_cast<double>(probabilities[i]) - expected);
          const double bound = std::min<double>(Outputs, static_cast<double>(Outputs / 16 + 5)) + 7.0 + below;
          found = std::max(found, std::max(0.0, off - 0x1p-64) / (bound * 0x1p-24 * expected));
          sum += static_cast<double>(probabilities[i]);
        }
        CHECK(std::abs(sum - 1.0) <= 12.0 * 0x1p-24);
      }
    }
  }
  return found;
}

template <std::size_t Outputs>
void check() {
  CAPTURE(Outputs);
  const double by_strict = worst<Outputs, arithmetic::strict>(), by_fused = worst<Outputs, arithmetic::fused>(),
               by_fast = worst<Outputs, arithmetic::fast>();
  MESSAGE(Outputs, " outputs: ", by_strict, ", ", by_fused, ", ", by_fast, " of the bound");
  CHECK(std::max({by_strict, by_fused, by_fast}) <= 1.0);
}

}  // namespace

TEST_CASE("the probabilities are those of the formula and add up to 1") {
  check<1>();
  check<2>();
  check<3>();
  check<8>();
  check<15>();
  check<16>();
  check<17>();
  check<33>();
  check<100>();
}

TEST_CASE("nothing overflows, and limits are exact") {
  std::array<float, 9> x{1e4f, -1e4f, 0.0f, 3e38f, 3e38f, -3e38f, -1e4f, -1e4f, -1e4f};
  softmax<3>(x);
  const float third = 1.0f / 3.0f;
  const std::array expected{1.0f, 0.0f, 0.0f, 0.5f, 0.5f, 0.0f, third, third, third};
  for (std::size_t i = 0; i < 9; ++i) CHECK(x[i] == expected[i]);
}

TEST_CASE("a shift of all logits that is exact changes no bit") {
  std::array<float, 20> x{}, shifted{};
  for (std::size_t i = 0; i < 20; ++i) {
    x[i] = static_cast<float>(i * i % 23) * 0.25f;
    shifted[i] = x[i] - 4096.0f;
  }
  softmax<20>(x);
  softmax<20>(shifted);
  for (std::size_t i = 0; i < 20; ++i) CHECK(support::same_bits(x[i], shifted[i]));
}

TEST_CASE("minus infinity has no probability; NaN and infinity take their row with them, and no other") {
  std::array<float, 12> x{0.0f, -support::infinity, 0.0f, 1.0f, support::not_a_number, 1.0f,
                          support::infinity, 0.0f, 0.0f, 2.0f, 2.0f, 2.0f};
  softmax<3>(x);
  CHECK(x[0] == 0.5f);
  CHECK(x[1] == 0.0f);
  CHECK(x[2] == 0.5f);
  for (std::size_t i = 3; i < 9; ++i) CHECK(support::is_nan(x[i]));
  for (std::size_t i = 9; i < 12; ++i) CHECK(x[i] == 1.0f / 3.0f);
}
