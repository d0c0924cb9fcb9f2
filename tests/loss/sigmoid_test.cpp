// SPDX-License-Identifier: MIT
#include "microstep/loss/sigmoid.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <doctest/doctest.h>

#include "support/bits.hpp"
#include "support/packs.hpp"

using microstep::arithmetic;
using microstep::sigmoid;

namespace {

template <arithmetic Arithmetic>
double worst(double bound) {
  double found = 0.0;
  std::vector<float> logits;
  for (float x = -110.0f; x < 110.0f; x += 0.00731f) logits.push_back(x);
  std::vector<float> probabilities = logits;
  sigmoid<Arithmetic>(probabilities);
  for (std::size_t i = 0; i < logits.size(); ++i) {
    const double expected = 1.0 / (1.0 + std::exp(-static_cast<double>(logits[i])));
    const double off = std::abs(static_cast<double>(probabilities[i]) - expected);
    found = std::max(found, std::max(0.0, off - 0x1p-64) / (0x1p-24 * expected));
  }
  MESSAGE("largest error ", found, " 2^-24 of the probability");
  CHECK(found <= bound);
  return found;
}

}  // namespace

TEST_CASE("the probability is that of the formula, relatively, at both ends") {
  worst<arithmetic::strict>(5.0);
  worst<arithmetic::fused>(5.0);
  worst<arithmetic::fast>(15.0);
}

TEST_CASE("limits are exact and nothing overflows") {
  std::array<float, 9> x{0.0f, -0.0f, 1e4f, -1e4f, 3e38f, -3e38f, support::infinity, -support::infinity,
                         support::not_a_number};
  sigmoid(x);
  const std::array expected{0.5f, 0.5f, 1.0f, 0.0f, 1.0f, 0.0f, 1.0f, 0.0f};
  for (std::size_t i = 0; i < expected.size(); ++i) CHECK(x[i] == expected[i]);
  CHECK(support::is_nan(x[8]));
}

TEST_CASE("yes of x and no of -x are the same, and every count gives the same bits") {
  for (std::size_t count = 1; count <= 40; ++count) {
    std::vector<float> there = support::normals(count, count), back = there, alone = there;
    for (float& x : back) x = -x;
    sigmoid(there);
    sigmoid(back);
    for (std::size_t i = 0; i < count; ++i) {
      CHECK(std::abs(there[i] + back[i] - 1.0f) <= 0x1p-23f);
      sigmoid(std::span{alone}.subspan(i, 1));
      CHECK(support::same_bits(alone[i], there[i]));
    }
  }
}
