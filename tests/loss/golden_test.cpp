// SPDX-License-Identifier: MIT
// Values and derivatives of the losses against torch's autograd: the rows of tests/golden/loss/.

#include <algorithm>
#include <cstddef>

#include <doctest/doctest.h>

#include "golden/loss/absolute_error.hpp"
#include "golden/loss/hinge.hpp"
#include "golden/loss/huber.hpp"
#include "golden/loss/logistic.hpp"
#include "golden/loss/multi_margin.hpp"
#include "golden/loss/softmax_cross_entropy.hpp"
#include "support/loss_golden.hpp"

namespace golden = microstep::golden;
using microstep::golden::loss_reference;

namespace {

/// All in 2^-24 of the value, and of the largest derivative of the row.
constexpr auto of_themselves = [](const auto&, std::size_t, std::size_t) { return support::loss_units{}; };

template <class Weights>
double largest(const Weights& weights) {
  double most = Weights::classes == 0 ? 1.0 : 0.0;
  if constexpr (Weights::classes != 0) {
    for (std::size_t i = 0; i < Weights::classes; ++i) most = std::max(most, static_cast<double>(weights[i]));
  }
  return most;
}

}  // namespace

// What was measured, rounded up to a tenth: the value to torch in float32, the derivatives, and the same to float64; the
// same on every target in strict and in fused. fast, where it divides packs, is given what the worst estimate may cost.

TEST_CASE("softmax_cross_entropy is torch's, in 2^-24 of weight and of weight / rows where those are larger") {
  support::follows_torch([](const auto& check) { golden::each_softmax_cross_entropy(check); }, {2.3, 2.5, 1.8, 1.9}, {2.3, 2.5, 1.8, 1.9},
                         [](const auto& loss, std::size_t, std::size_t rows) {
                           const double weight = largest(loss.weights);
                           return support::loss_units{weight, weight / static_cast<double>(rows)};
                         });
}

// Where a loss is small, torch in float32 has lost digits that this has not: it subtracts from the logit, and 1 from the
// probability.
TEST_CASE("logistic is torch's, and closer to it in float64 than it is itself in float32") {
  support::follows_torch([](const auto& check) { golden::each_logistic(check); }, {19.9, 38.8, 1.4, 1.8}, {30, 49, 12, 12},
                         of_themselves);
}

TEST_CASE("huber is torch's") {
  support::follows_torch([](const auto& check) { golden::each_huber(check); }, {1.6, 1.2, 1.2, 1.6}, {1.6, 1.2, 1.2, 1.6}, of_themselves);
}

TEST_CASE("absolute_error is torch's") {
  support::follows_torch([](const auto& check) { golden::each_absolute_error(check); }, {2.6, 0, 1.2, 0.9}, {2.6, 0, 1.2, 0.9},
                         of_themselves);
}

TEST_CASE("hinge is the formula's under torch's autograd") {
  support::follows_torch([](const auto& check) { golden::each_hinge(check); }, {1.9, 0, 1.7, 1.8}, {1.9, 0, 1.7, 1.8}, of_themselves);
}

TEST_CASE("multi_margin is torch's") {
  support::follows_torch([](const auto& check) { golden::each_multi_margin(check); }, {3, 3.5, 2, 2}, {3, 3.5, 2, 2},
                         of_themselves);
}
