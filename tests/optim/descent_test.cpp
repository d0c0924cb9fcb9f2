// SPDX-License-Identifier: MIT
// Every rule goes downhill, on the problems that torch's own test/test_optim.py sets. What it learns says little about
// its formula: that is for the golden rows and the oracle.
#include <array>
#include <cmath>
#include <cstddef>
#include <vector>

#include <doctest/doctest.h>

#include "support/family.hpp"
#include "support/rule_checks.hpp"

using support::member;

namespace {

/// Both coordinates at each step, or one after the other, as a sparse gradient would have them.
enum class coordinates : bool { both, in_turn };

struct arrival {
  double distance;  // to (1, 1), as a share of the distance at the start
  double value;     // as a share of the value at the start
};

/// 2000 steps down Rosenbrock's valley from (1.5, 1.5).
template <class Rule>
arrival down_the_valley(const typename Rule::options& options, coordinates which) {
  typename member<Rule>::template optimizer<2> optimizer;
  std::array<float, 2> w{1.5f, 1.5f};
  const auto where = [&]() -> arrival {
    const double x = oracle::widen(w[0]);
    const double y = oracle::widen(w[1]);
    return {std::hypot(x - 1.0, y - 1.0), (1.0 - x) * (1.0 - x) + 100.0 * (y - x * x) * (y - x * x)};
  };
  const arrival start = where();
  for (int t = 0; t < 2000; ++t) {
    // In double precision: compilers may contract such sums, and in float that would be seen.
    const double x = oracle::widen(w[0]);
    const double slope = oracle::widen(w[1]) - x * x;
    std::array<float, 2> gradient{static_cast<float>(-400.0 * x * slope - 2.0 * (1.0 - x)),
                                  static_cast<float>(200.0 * slope)};
    if (which == coordinates::in_turn) gradient[t % 2 == 0 ? 1 : 0] = 0.0f;
    REQUIRE(microstep::step(optimizer, options, w, gradient) == microstep::status::ok);
  }
  const arrival end = where();
  return {end.distance / start.distance, end.value / start.value};
}

/// Arrives at least as near, and as low, as the bounds say.
template <class Rule>
void arrives(const typename Rule::options& options, const arrival& both, const arrival& in_turn) {
  const arrival one = down_the_valley<Rule>(options, coordinates::both);
  const arrival other = down_the_valley<Rule>(options, coordinates::in_turn);
  CHECK(one.distance <= both.distance);
  CHECK(one.value <= both.value);
  CHECK(other.distance <= in_turn.distance);
  CHECK(other.value <= in_turn.value);
}

/// What is left of |matrix input + bias|^2 after 200 steps.
template <class Rule>
double remaining_share(const typename Rule::options& options) {
  constexpr std::size_t rows = 10, columns = 5;
  typename member<Rule>::template optimizer<rows*(columns + 1)> optimizer;
  std::vector<float> w = support::normals(rows * (columns + 1), 20);  // each row is the matrix's and the bias
  std::vector<float> input = support::normals(columns, 21);
  input.push_back(1.0f);
  std::vector<float> gradient(w.size());
  double start = 0.0;
  double value = 0.0;
  for (int t = 0; t <= 200; ++t) {
    value = 0.0;
    for (std::size_t row = 0; row < rows; ++row) {
      double error = 0.0;
      for (std::size_t i = 0; i <= columns; ++i) {
        error += oracle::widen(w[row * (columns + 1) + i]) * oracle::widen(input[i]);
      }
      for (std::size_t i = 0; i <= columns; ++i) {
        gradient[row * (columns + 1) + i] = static_cast<float>(2.0 * error * oracle::widen(input[i]));
      }
      value += error * error;
    }
    if (t == 0) start = value;
    if (t < 200) support::step_with<support::native_strict>(optimizer, options, w.data(), gradient.data(), w.size());
  }
  return value / start;
}

}  // namespace

// Bounds are what was measured, rounded up.
TEST_CASE("every rule goes down Rosenbrock's valley") {
  using namespace microstep;
  arrives<sgd_rule>({.learning_rate = 1e-3f}, {0.46, 4e-4}, {0.45, 4e-4});
  arrives<sgd_rule>({.learning_rate = 1e-3f, .momentum = 0.9f}, {0.001, 1e-9}, {0.02, 1e-6});
  arrives<sgd_rule>({.learning_rate = 1e-3f, .momentum = 0.9f, .nesterov = true}, {0.001, 1e-9}, {0.004, 1e-7});
  arrives<support::adam_rule>({.learning_rate = 1e-2f}, {0.66, 7e-4}, {0.80, 1e-3});
  arrives<support::adam_amsgrad_rule>({.learning_rate = 1e-2f}, {0.83, 1e-3}, {0.92, 2e-3});
  arrives<support::adamw_rule>({.learning_rate = 1e-2f}, {0.23, 1e-4}, {0.30, 2e-4});
  arrives<support::adamw_amsgrad_rule>({.learning_rate = 1e-2f}, {0.32, 2e-4}, {0.36, 3e-4});
  arrives<support::rmsprop_rule>({.learning_rate = 1e-3f}, {0.49, 4e-4}, {0.32, 2e-4});
  arrives<support::rmsprop_centered_rule>({.learning_rate = 1e-3f}, {0.47, 4e-4}, {0.10, 1e-4});
  arrives<support::rmsprop_momentum_rule>({.learning_rate = 1e-3f, .momentum = 0.1f}, {0.40, 3e-4}, {0.28, 2e-4});
  arrives<support::rmsprop_centered_momentum_rule>({.learning_rate = 1e-3f, .momentum = 0.1f}, {0.38, 3e-4},
                                                   {0.10, 1e-4});
  arrives<adagrad_rule>({.learning_rate = 0.1f}, {0.84, 2e-3}, {0.90, 2e-3});
  arrives<adagrad_rule>({.learning_rate = 1.0f}, {0.21, 1e-4}, {0.05, 1e-5});
  arrives<adadelta_rule>({}, {0.16, 2e-3}, {0.30, 2e-4});
  arrives<adamax_rule>({.learning_rate = 0.1f}, {0.36, 3e-4}, {0.41, 3e-4});
  arrives<nadam_rule>({.learning_rate = 1e-2f}, {0.70, 1e-3}, {0.83, 1e-3});
  arrives<nadam_rule>({.learning_rate = 1e-2f, .product = nadam_product::torch_2}, {0.70, 1e-3}, {0.83, 1e-3});
  arrives<radam_rule>({.learning_rate = 1e-3f}, {0.72, 1e-3}, {0.15, 1e-4});
  arrives<lion_rule>({.learning_rate = 1e-3f}, {0.004, 1e-5}, {0.71, 1e-3});
}

TEST_CASE("every rule learns to answer zero") {
  using namespace microstep;
  CHECK(remaining_share<sgd_rule>({.learning_rate = 1e-3f}) < 2e-3);
  CHECK(remaining_share<sgd_rule>({.learning_rate = 1e-3f, .momentum = 0.9f}) < 1e-8);
  CHECK(remaining_share<support::adam_rule>({.learning_rate = 1e-2f}) < 1e-6);
  CHECK(remaining_share<support::adam_amsgrad_rule>({.learning_rate = 1e-2f}) < 1e-6);
  CHECK(remaining_share<support::adamw_rule>({.learning_rate = 1e-2f}) < 1e-6);
  CHECK(remaining_share<support::adamw_amsgrad_rule>({.learning_rate = 1e-2f}) < 1e-6);
  CHECK(remaining_share<support::rmsprop_rule>({.learning_rate = 1e-2f}) < 1e-8);
  CHECK(remaining_share<support::rmsprop_centered_rule>({.learning_rate = 1e-2f}) < 1e-3);
  CHECK(remaining_share<support::rmsprop_momentum_rule>({.learning_rate = 1e-3f}) < 1e-8);
  CHECK(remaining_share<support::rmsprop_centered_momentum_rule>({.learning_rate = 1e-3f}) < 1e-8);
  CHECK(remaining_share<adagrad_rule>({.learning_rate = 0.1f}) < 1e-9);
  CHECK(remaining_share<adadelta_rule>({.rho = 0.95}) < 0.02);
  CHECK(remaining_share<adamax_rule>({.learning_rate = 0.1f}) < 1e-8);
  CHECK(remaining_share<nadam_rule>({.learning_rate = 1e-2f}) < 2e-6);
  CHECK(remaining_share<radam_rule>({.learning_rate = 1e-2f}) < 1e-3);
  CHECK(remaining_share<lion_rule>({.learning_rate = 1e-2f}) < 1e-3);
}
