// SPDX-License-Identifier: MIT
// Loss and gradient of linear models, and the trainer's step on them, against torch's autograd: the rows of
// tests/golden/linear.hpp.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "golden/linear.hpp"
#include "microstep/core/random.hpp"
#include "microstep/loss/squared_error.hpp"
#include "microstep/model/linear.hpp"
#include "microstep/optim/sgd.hpp"
#include "microstep/train/trainer.hpp"
#include "support/golden_draw.hpp"

namespace {

using microstep::arithmetic;
using microstep::golden::linear_row;

// The loss counts in its own ulp. The gradient counts in ulp of the largest magnitude in the whole gradient of the row:
// each entry is a sum of error * input over the rows of the batch, the rounding errors have the size of the terms, and
// an entry that is small because its terms cancel is not the more exact for it.
struct distances {
  double loss32, gradient32;  // to torch in float32
  double loss64, gradient64;  // to torch in float64
};

struct limit {
  std::size_t inputs, outputs, rows;
  distances strict, fused;
};

// What was measured, the same on every target, rounded up to a tenth. The sums run in another order than torch's.
constexpr limit limits[] = {
    {1, 1, 1, {0, 0, 1, 0.6}, {0, 0, 1, 0.6}},
    {1, 1, 33, {0, 1, 0.6, 1.2}, {0, 1, 0.6, 1.2}},
    {2, 3, 5, {0, 1, 0.6, 1.1}, {0, 1, 0.6, 1.1}},
    {15, 4, 8, {1, 0.5, 1.3, 1.5}, {0, 1, 0.3, 1.5}},
    {16, 4, 8, {2, 2, 1, 1.5}, {2, 2, 1, 1.5}},
    {17, 5, 7, {0, 0.8, 1, 0.7}, {0, 0.8, 1, 0.9}},
    {31, 1, 33, {1, 2, 0.2, 1.5}, {2, 2, 1, 1.5}},
    {33, 17, 2, {1, 1, 0.6, 2}, {1, 1, 0.6, 1}},
    {64, 10, 32, {1, 1.5, 0.4, 1.7}, {1, 1.3, 0.4, 1.7}},
    {70, 17, 33, {1, 1, 1.5, 1.6}, {1, 1, 0.6, 1.3}},
    {70, 1, 1, {3, 2, 2.2, 1.9}, {3, 2, 2.2, 1.9}},
    {5, 17, 16, {1, 0.5, 0.5, 0.7}, {1, 0.5, 0.5, 0.5}},
};

// Whatever has no shape among its types is not in the template: an assertion in each of 33 instances, and in each place
// where a tile calls the sink, takes a compiler a quarter of a minute.

/// A gradient of which each entry is delivered once.
class delivered {
 public:
  explicit delivered(std::size_t count) : gradient_(count, never) {}
  void receive(std::size_t index, std::span<const float> part) {
    REQUIRE(index + part.size() <= gradient_.size());
    for (std::size_t i = 0; i < part.size(); ++i) {
      REQUIRE(gradient_[index + i] == never);
      gradient_[index + i] = part[i];
    }
  }
  [[nodiscard]] const std::vector<float>& gradient() const { return gradient_; }

 private:
  static constexpr float never = std::numeric_limits<float>::infinity();
  std::vector<float> gradient_;
};

void require_step(const microstep::report& report, float loss, std::span<const float> before,
                  std::span<const float> gradient, std::span<const float> after) {
  REQUIRE(report.status == microstep::status::ok);
  REQUIRE(report.loss == loss);
  for (std::size_t i = 0; i < gradient.size(); ++i) REQUIRE(after[i] == before[i] - gradient[i]);
}

distances distances_to_torch(const linear_row& row, float loss, std::span<const float> gradient) {
  const std::size_t stored = (gradient.size() + row.stride - 1) / row.stride;
  REQUIRE(row.gradient32.size() == stored);
  REQUIRE(row.gradient64.size() == stored);
  double largest = 0.0;
  for (const double g : row.gradient64) largest = std::max(largest, std::fabs(g));
  const double gradient_ulp = microstep::golden::spacing(largest);
  const double loss_ulp = microstep::golden::spacing(row.loss64);

  const auto our_loss = static_cast<double>(loss);
  REQUIRE(std::isfinite(our_loss));
  distances found{.loss32 = std::fabs(our_loss - static_cast<double>(row.loss32)) / loss_ulp,
                  .gradient32 = 0.0,
                  .loss64 = std::fabs(our_loss - row.loss64) / loss_ulp,
                  .gradient64 = 0.0};
  for (std::size_t i = 0; i < stored; ++i) {
    const auto ours = static_cast<double>(gradient[i * row.stride]);
    REQUIRE(std::isfinite(ours));
    const double to32 = std::fabs(ours - static_cast<double>(row.gradient32[i])) / gradient_ulp;
    const double to64 = std::fabs(ours - row.gradient64[i]) / gradient_ulp;
    found.gradient32 = std::max(found.gradient32, to32);
    found.gradient64 = std::max(found.gradient64, to64);
  }
  return found;
}

template <std::size_t Inputs, std::size_t Outputs, arithmetic Arithmetic>
distances measure(const linear_row& row) {
  using model = microstep::linear<Inputs, Outputs>;
  microstep::random_generator generator{row.seed};
  model m;
  microstep::golden::draw(generator, m.parameters());
  std::vector<float> inputs(row.rows * Inputs);
  std::vector<float> targets(row.rows * Outputs);
  microstep::golden::draw(generator, inputs);
  microstep::golden::draw(generator, targets);

  std::vector<float> errors(targets.size());
  m.template forward<Arithmetic>(inputs, errors);
  const float loss = microstep::squared_error::differentiate<Arithmetic, Outputs>(errors, targets, targets.size() / Outputs);
  delivered received{model::parameter_count};
  m.template backward<Arithmetic>(inputs, errors, [&](std::size_t index, auto part) {
    float lanes[decltype(part)::size];
    part.store(lanes);
    received.receive(index, lanes);
  });
  const std::vector<float>& gradient = received.gradient();

  // The trainer takes this very gradient: plain descent at rate 1 leaves the parameter less the gradient.
  microstep::trainer<model, microstep::sgd, microstep::squared_error, 33, Arithmetic> trainer{
      {.optimizer = {.learning_rate = 1.0f}}};
  std::ranges::copy(m.parameters(), trainer.model().parameters().begin());
  const microstep::report report = trainer.step(inputs, targets);
  require_step(report, loss, m.parameters(), gradient, trainer.model().parameters());
  return distances_to_torch(row, loss, gradient);
}

/// Calls measure for the model type of the row.
template <arithmetic Arithmetic>
distances measure(const linear_row& row) {
  const auto is = [&](std::size_t inputs, std::size_t outputs) {
    return row.inputs == inputs && row.outputs == outputs;
  };
  if (is(1, 1)) return measure<1, 1, Arithmetic>(row);
  if (is(2, 3)) return measure<2, 3, Arithmetic>(row);
  if (is(5, 17)) return measure<5, 17, Arithmetic>(row);
  if (is(15, 4)) return measure<15, 4, Arithmetic>(row);
  if (is(16, 4)) return measure<16, 4, Arithmetic>(row);
  if (is(17, 5)) return measure<17, 5, Arithmetic>(row);
  if (is(31, 1)) return measure<31, 1, Arithmetic>(row);
  if (is(33, 17)) return measure<33, 17, Arithmetic>(row);
  if (is(64, 10)) return measure<64, 10, Arithmetic>(row);
  if (is(70, 1)) return measure<70, 1, Arithmetic>(row);
  if (is(70, 17)) return measure<70, 17, Arithmetic>(row);
  FAIL("no such shape");
  return {};
}

void check(const char* name, const distances& found, const distances& bounds) {
  MESSAGE(std::string{name}, ": loss ", found.loss32, " ulp to torch in float32, ", found.loss64,
          " to float64; gradient ", found.gradient32, " and ", found.gradient64);
  INFO(std::string{name});
  CHECK(found.loss32 <= bounds.loss32);
  CHECK(found.loss64 <= bounds.loss64);
  CHECK(found.gradient32 <= bounds.gradient32);
  CHECK(found.gradient64 <= bounds.gradient64);
}

/// fast is one of the two, whichever the hardware does in one instruction.
distances either(const limit& l) {
  return {.loss32 = std::max(l.strict.loss32, l.fused.loss32),
          .gradient32 = std::max(l.strict.gradient32, l.fused.gradient32),
          .loss64 = std::max(l.strict.loss64, l.fused.loss64),
          .gradient64 = std::max(l.strict.gradient64, l.fused.gradient64)};
}

}  // namespace

TEST_CASE("loss and gradient of a linear model are those of torch's autograd") {
  for (const linear_row& row : microstep::golden::linear_rows) {
    CAPTURE(row.inputs);
    CAPTURE(row.outputs);
    CAPTURE(row.rows);
    const auto* const bounds = std::ranges::find_if(limits, [&](const limit& l) {
      return l.inputs == row.inputs && l.outputs == row.outputs && l.rows == row.rows;
    });
    REQUIRE(bounds != std::end(limits));
    check("strict", measure<arithmetic::strict>(row), bounds->strict);
    check("fused", measure<arithmetic::fused>(row), bounds->fused);
    check("fast", measure<arithmetic::fast>(row), either(*bounds));
  }
}
