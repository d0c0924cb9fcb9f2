// SPDX-License-Identifier: MIT
// Every loss in a trainer.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <memory>
#include <span>
#include <type_traits>
#include <vector>

#include <doctest/doctest.h>

#include "microstep/model/linear.hpp"
#include "microstep/optim/adam.hpp"
#include "microstep/train/trainer.hpp"
#include "support/any_loss.hpp"
#include "support/packs.hpp"

using microstep::status;

namespace {

namespace losses = support::losses;

using floats = std::span<const float>;

/// What a loss can take.
enum class targets_are : std::uint8_t { any, sides, shares, distributions, labels };

/// A trainer of a head with 3 outputs on 8 rows, whatever its loss, and what it is trained with. Targets are floats
/// here, labels too.
class lesson {
 public:
  std::vector<float> inputs = support::normals(8 * 5, 1), targets;
  std::size_t targets_per_row = 0;
  targets_are which = targets_are::any;
  float largest_label = 0.0f;  ///< that the type can hold

  virtual ~lesson() = default;
  virtual microstep::report step(floats its_inputs, floats its_targets) = 0;
  microstep::report step() { return step(inputs, targets); }
  virtual microstep::report accumulate(floats its_inputs, floats its_targets, std::size_t rows) = 0;
  virtual status step_sums() = 0;
  [[nodiscard]] virtual floats sums() const = 0;
  [[nodiscard]] virtual std::span<const std::byte> model() const = 0;
  [[nodiscard]] virtual std::span<const std::byte> optimizer() const = 0;
};

bool same_bytes(std::span<const std::byte> a, std::span<const std::byte> b) { return std::ranges::equal(a, b); }

template <class Loss>
class lesson_of final : public lesson {
 public:
  explicit lesson_of(const Loss& loss) : trained_{{.optimizer = {.learning_rate = 0.1f}, .loss = loss}} {
    microstep::random_generator generator{2};
    for (float& parameter : trained_.model().parameters()) parameter = 3.0f * microstep::normal(generator);
    const auto drawn = losses::targets(loss, generator, 8, 3);
    targets.assign(drawn.begin(), drawn.end());
    targets_per_row = Loss::template targets_per_row<3>;
    if constexpr (microstep::label<target>) {
      which = targets_are::labels;
      largest_label = std::numeric_limits<target>::max();
    } else if constexpr (losses::is_hinge<Loss>) {
      which = targets_are::sides;
    } else if constexpr (losses::is_logistic<Loss>) {
      which = targets_are::shares;
    } else if constexpr (losses::is_cross_entropy<Loss>) {
      which = targets_are::distributions;
    }
  }

  using lesson::step;
  microstep::report step(floats its_inputs, floats its_targets) override {
    return trained_.step(its_inputs, losses::targets_as<target>(its_targets));
  }
  microstep::report accumulate(floats its_inputs, floats its_targets, std::size_t rows) override {
    return trained_.accumulate(sums_, its_inputs, losses::targets_as<target>(its_targets), rows);
  }
  status step_sums() override { return trained_.step(sums_); }
  [[nodiscard]] floats sums() const override { return sums_.gradient(); }
  [[nodiscard]] std::span<const std::byte> model() const override {
    return std::as_bytes(std::span{&trained_.model(), 1});
  }
  [[nodiscard]] std::span<const std::byte> optimizer() const override {
    return std::as_bytes(std::span{&trained_.optimizer(), 1});
  }

 private:
  using target = typename Loss::target;
  using trainer = microstep::trainer<microstep::linear<5, 3>, microstep::adam, Loss, 8>;
  trainer trained_;
  typename trainer::accumulator sums_;
};

/// With each variant of the loss.
template <class Family>
std::vector<std::unique_ptr<lesson>> lessons() {
  std::vector<std::unique_ptr<lesson>> all;
  for (const auto& loss : Family::template variants<3>()) {
    all.push_back(std::make_unique<lesson_of<std::remove_cvref_t<decltype(loss)>>>(loss));
  }
  return all;
}

// Not in the templates below, where they would be compiled for every loss.

void check_learns(lesson& l) {
  const float first = l.step().loss;
  for (int t = 0; t < 300; ++t) REQUIRE(l.step().status == status::ok);
  const float last = l.step().loss;
  CAPTURE(first);
  CAPTURE(last);
  CHECK(last < 0.5f * first);
}

void check_micro_batches(lesson& whole, lesson& parts) {
  const std::size_t each = parts.targets_per_row;
  for (int t = 0; t < 5; ++t) {
    REQUIRE(whole.step().status == status::ok);
    for (std::size_t row = 0, rows = 1; row < 8; row += rows, rows = std::min<std::size_t>(4, 8 - row)) {
      REQUIRE(parts
                  .accumulate(std::span{parts.inputs}.subspan(row * 5, rows * 5),
                              std::span{parts.targets}.subspan(row * each, rows * each), 8)
                  .status == status::ok);
    }
    REQUIRE(parts.step_sums() == status::ok);
  }
  CHECK(same_bytes(whole.model(), parts.model()));
}

void is_refused(lesson& l, floats targets, status expected) {
  const std::vector<std::byte> model{l.model().begin(), l.model().end()};
  const std::vector<std::byte> optimizer{l.optimizer().begin(), l.optimizer().end()};
  CHECK(l.accumulate(l.inputs, targets, 8).status == expected);
  for (const float sum : l.sums()) CHECK(sum == 0.0f);
  CHECK(l.step(l.inputs, targets).status == expected);
  CHECK(same_bytes(l.model(), model));
  CHECK(same_bytes(l.optimizer(), optimizer));
}

void check_refusals(lesson& l) {
  REQUIRE(l.step().status == status::ok);
  for (float& target : l.targets) {
    const float good = target;
    const auto refuses = [&](std::initializer_list<float> all, status expected) {
      for (const float bad : all) {
        target = bad;
        is_refused(l, l.targets, expected);
      }
      target = good;
    };
    if (l.which == targets_are::labels) {
      refuses({3.0f, l.largest_label}, status::bad_label);
      continue;
    }
    refuses({support::not_a_number, support::infinity, -support::infinity}, status::non_finite_target);
    if (l.which == targets_are::sides) {
      refuses({0.0f, 0.5f, 1.0000001f, -2.0f}, status::bad_target);
    } else if (l.which == targets_are::shares) {
      refuses({-1e-7f, 1.0000001f, 2.0f}, status::bad_target);
    } else if (l.which == targets_are::distributions) {
      refuses({-1e-7f, 1.0000001f, good + 0.02f, good - 0.02f}, status::bad_target);
    }
  }
  is_refused(l, floats{l.targets}.first(l.targets.size() - 1), status::bad_shape);
  CHECK(l.step().status == status::ok);
}

}  // namespace

TEST_CASE_TEMPLATE("a trainer learns with it", Family, MICROSTEP_LOSS_FAMILIES) {
  for (const auto& l : lessons<Family>()) check_learns(*l);
}

TEST_CASE_TEMPLATE("micro-batches train to the bits of the whole batch", Family, MICROSTEP_LOSS_FAMILIES) {
  const auto whole = lessons<Family>(), parts = lessons<Family>();
  for (std::size_t i = 0; i < whole.size(); ++i) check_micro_batches(*whole[i], *parts[i]);
}

TEST_CASE_TEMPLATE("a target that it cannot take is refused with its own status and changes nothing", Family,
                   MICROSTEP_LOSS_FAMILIES) {
  for (const auto& l : lessons<Family>()) check_refusals(*l);
}
