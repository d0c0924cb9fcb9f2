// SPDX-License-Identifier: MIT
// Every loss in a trainer.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <type_traits>
#include <vector>

#include <doctest/doctest.h>

#include "microstep/model/linear.hpp"
#include "microstep/optim/adam.hpp"
#include "microstep/train/trainer.hpp"
#include "support/loss_family.hpp"
#include "support/packs.hpp"

using microstep::status;

namespace {

namespace losses = support::losses;

template <class Trainer, class Target>
void is_refused(Trainer& trained, std::span<const float> inputs, std::span<const Target> targets, status expected) {
  const Trainer before = trained;
  typename Trainer::accumulator sums;
  CHECK(trained.accumulate(sums, inputs, targets, 8).status == expected);
  for (const float sum : sums.gradient()) CHECK(sum == 0.0f);
  CHECK(trained.step(inputs, targets).status == expected);
  CHECK(std::memcmp(&trained.model(), &before.model(), sizeof before.model()) == 0);
  CHECK(std::memcmp(&trained.optimizer(), &before.optimizer(), sizeof before.optimizer()) == 0);
}

/// A trainer of a head with 3 outputs on 8 rows, and what it is trained with.
template <class Loss>
struct lesson {
  using trainer = microstep::trainer<microstep::linear<5, 3>, microstep::adam, Loss, 8>;
  trainer trained;
  std::vector<float> inputs = support::normals(8 * 5, 1);
  std::vector<typename Loss::target> targets;

  explicit lesson(const Loss& loss) : trained{{.optimizer = {.learning_rate = 0.1f}, .loss = loss}} {
    microstep::random_generator generator{2};
    for (float& parameter : trained.model().parameters()) parameter = 3.0f * microstep::normal(generator);
    targets = losses::targets<3>(loss, generator, 8);
  }
};

}  // namespace

TEST_CASE_TEMPLATE("a trainer learns with it", Family, MICROSTEP_LOSS_FAMILIES) {
  for (const auto& loss : Family::template variants<3>()) {
    lesson l{loss};
    const float first = l.trained.step(l.inputs, l.targets).loss;
    for (int t = 0; t < 300; ++t) REQUIRE(l.trained.step(l.inputs, l.targets).status == status::ok);
    const float last = l.trained.step(l.inputs, l.targets).loss;
    CAPTURE(first);
    CAPTURE(last);
    CHECK(last < 0.5f * first);
  }
}

TEST_CASE_TEMPLATE("micro-batches train to the bits of the whole batch", Family, MICROSTEP_LOSS_FAMILIES) {
  for (const auto& loss : Family::template variants<3>()) {
    lesson whole{loss}, parts{loss};
    typename decltype(parts)::trainer::accumulator sums;
    constexpr std::size_t each = std::remove_cvref_t<decltype(loss)>::template targets_per_row<3>;
    for (int t = 0; t < 5; ++t) {
      REQUIRE(whole.trained.step(whole.inputs, whole.targets).status == status::ok);
      for (std::size_t row = 0, rows = 1; row < 8; row += rows, rows = std::min<std::size_t>(4, 8 - row)) {
        REQUIRE(parts.trained
                    .accumulate(sums, std::span{parts.inputs}.subspan(row * 5, rows * 5),
                                std::span{parts.targets}.subspan(row * each, rows * each), 8)
                    .status == status::ok);
      }
      REQUIRE(parts.trained.step(sums) == status::ok);
    }
    CHECK(std::memcmp(&whole.trained.model(), &parts.trained.model(), sizeof whole.trained.model()) == 0);
  }
}

TEST_CASE_TEMPLATE("a target that it cannot take is refused with its own status and changes nothing", Family,
                   MICROSTEP_LOSS_FAMILIES) {
  for (const auto& loss : Family::template variants<3>()) {
    using loss_type = std::remove_cvref_t<decltype(loss)>;
    using target = typename loss_type::target;
    lesson l{loss};
    REQUIRE(l.trained.step(l.inputs, l.targets).status == status::ok);
    for (std::size_t at = 0; at < l.targets.size(); ++at) {
      const target good = l.targets[at];
      const auto refuses = [&](target bad, status expected) {
        l.targets[at] = bad;
        is_refused<decltype(l.trained), target>(l.trained, l.inputs, l.targets, expected);
        l.targets[at] = good;
      };
      if constexpr (microstep::label<target>) {
        refuses(3, status::bad_label);
        refuses(static_cast<target>(-1), status::bad_label);
      } else {
        for (const float bad : {support::not_a_number, support::infinity, -support::infinity}) {
          refuses(bad, status::non_finite_target);
        }
        if constexpr (losses::is_hinge<loss_type>) {
          for (const float bad : {0.0f, 0.5f, 1.0000001f, -2.0f}) refuses(bad, status::bad_target);
        } else if constexpr (losses::is_logistic<loss_type>) {
          for (const float bad : {-1e-7f, 1.0000001f, 2.0f}) refuses(bad, status::bad_target);
        } else if constexpr (losses::is_cross_entropy<loss_type>) {
          for (const float bad : {-1e-7f, 1.0000001f, good + 0.02f, good - 0.02f}) refuses(bad, status::bad_target);
        }
      }
    }
    is_refused<decltype(l.trained), target>(l.trained, l.inputs, std::span{l.targets}.first(l.targets.size() - 1),
                                            status::bad_shape);
    CHECK(l.trained.step(l.inputs, l.targets).status == status::ok);
  }
}
