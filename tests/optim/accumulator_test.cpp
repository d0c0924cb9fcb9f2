// SPDX-License-Identifier: MIT
#include "microstep/optim/accumulator.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "microstep/loss/squared_error.hpp"
#include "microstep/model/linear.hpp"
#include "microstep/optim/adam.hpp"
#include "microstep/optim/sgd.hpp"
#include "microstep/train/trainer.hpp"
#include "support/packs.hpp"

using microstep::arithmetic;
using microstep::linear;
using microstep::squared_error;
using microstep::status;

namespace {

/// The pieces that a batch of 32 rows comes in.
constexpr std::size_t splits[][8] = {{32}, {8, 8, 8, 8}, {1, 31}, {5, 7, 1, 3, 16}, {16, 16}};

/// Ten steps on whole batches beside ten steps on the same batches in pieces: the same parameters and state, bit for bit.
template <std::size_t Inputs, std::size_t Outputs, template <std::size_t> class Optimizer, arithmetic A>
void pieces_equal_the_whole(float clip_norm) {
  using head = linear<Inputs, Outputs>;
  using trainer = microstep::trainer<head, Optimizer, squared_error, 32, A>;
  for (const auto& sizes : splits) {
    static trainer whole, split;
    static typename trainer::accumulator sums;
    for (trainer* each : {&whole, &split}) {
      each->reset();
      each->options() = {.optimizer = {.learning_rate = 0.01f}, .clip_norm = clip_norm};
      microstep::random_generator generator{Inputs};
      each->model().initialise(generator);
    }
    for (std::uint64_t t = 0; t < 10; ++t) {
      const std::vector<float> inputs = support::normals(32 * Inputs, t);
      const std::vector<float> targets = support::normals(32 * Outputs, 100 + t);
      const microstep::report at_once = whole.step(inputs, targets);
      REQUIRE(at_once.status == status::ok);
      float loss = 0.0f;
      std::size_t row = 0;
      for (const std::size_t rows : sizes) {
        if (rows == 0) break;
        const microstep::report part =
            split.accumulate(sums, std::span{inputs}.subspan(row * Inputs, rows * Inputs),
                             std::span{targets}.subspan(row * Outputs, rows * Outputs), 32);
        REQUIRE(part.status == status::ok);
        loss += part.loss;
        row += rows;
      }
      REQUIRE(row == 32);
      REQUIRE(split.step(sums) == status::ok);
      CHECK(static_cast<double>(loss) == doctest::Approx(static_cast<double>(at_once.loss)).epsilon(1e-5));
    }
    CHECK(std::memcmp(&whole.model(), &split.model(), sizeof(head)) == 0);
    CHECK(std::memcmp(&whole.optimizer(), &split.optimizer(), sizeof whole.optimizer()) == 0);
    for (const float sum : sums.gradient()) CHECK(sum == 0.0f);
  }
}

template <arithmetic A>
void all_shapes() {
  for (const float clip_norm : {support::infinity, 0.5f}) {
    pieces_equal_the_whole<3, 5, microstep::sgd, A>(clip_norm);
    pieces_equal_the_whole<16, 4, microstep::adam, A>(clip_norm);
    pieces_equal_the_whole<37, 7, microstep::adam, A>(clip_norm);
    pieces_equal_the_whole<70, 1, microstep::sgd, A>(clip_norm);
  }
}

}  // namespace

TEST_CASE("micro-batches give the whole batch's bits") {
  all_shapes<arithmetic::strict>();
  all_shapes<arithmetic::fused>();
}

TEST_CASE("micro-batches in another order have the bits of the batch in that order, and a few roundings of the others") {
  constexpr std::size_t pieces = 4, each = 3, rows = pieces * each;
  using trainer = microstep::trainer<linear<5, 2>, microstep::sgd, squared_error, rows>;
  trainer trained;
  const std::vector<float> inputs = support::normals(rows * 5, 1), targets = support::normals(rows * 2, 2);
  trainer::accumulator first;
  REQUIRE(trained.accumulate(first, inputs, targets, rows).status == status::ok);
  // With weights of zero an error is -2 target / (rows * 2).
  std::array<double, 10> magnitudes{};
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t i = 0; i < 10; ++i) {
      magnitudes[i] += std::abs(static_cast<double>(targets[row * 2 + i / 5]) / rows *
                                static_cast<double>(inputs[row * 5 + i % 5]));
    }
  }
  std::array<std::size_t, pieces> order{0, 1, 2, 3};
  int orders = 0, other_bits = 0;
  do {
    trainer::accumulator in_pieces, at_once;
    std::vector<float> reordered, reordered_targets;
    for (const std::size_t piece : order) {
      const auto its = std::span{inputs}.subspan(piece * each * 5, each * 5);
      const auto its_targets = std::span{targets}.subspan(piece * each * 2, each * 2);
      REQUIRE(trained.accumulate(in_pieces, its, its_targets, rows).status == status::ok);
      reordered.insert(reordered.end(), its.begin(), its.end());
      reordered_targets.insert(reordered_targets.end(), its_targets.begin(), its_targets.end());
    }
    REQUIRE(trained.accumulate(at_once, reordered, reordered_targets, rows).status == status::ok);
    CHECK(std::memcmp(in_pieces.gradient().data(), at_once.gradient().data(), 12 * sizeof(float)) == 0);
    for (std::size_t i = 0; i < 10; ++i) {
      const double apart = static_cast<double>(in_pieces.gradient()[i]) - static_cast<double>(first.gradient()[i]);
      CHECK(std::abs(apart) <= 2 * (rows + 1) * 0x1p-24 * magnitudes[i]);
      if (apart != 0.0) ++other_bits;
    }
    ++orders;
  } while (std::next_permutation(order.begin(), order.end()));
  CHECK(orders == 24);
  CHECK(other_bits > 24);  // there was an order to be seen
}

TEST_CASE("linear<1, 1> adds the micro-batches up in the order in which they come") {
  using trainer = microstep::trainer<linear<1, 1>, microstep::sgd, squared_error, 8>;
  trainer trained{{.optimizer = {.learning_rate = 1.0f}}};
  trainer::accumulator sums;
  // With parameters of zero the errors are -2 target / 4, and the gradients sums of error * input and error.
  REQUIRE(trained.accumulate(sums, std::array{1.0f, 2.0f}, std::array{2.0f, 4.0f}, 4).status == status::ok);
  REQUIRE(trained.accumulate(sums, std::array{3.0f, 0.5f}, std::array{1.0f, 8.0f}, 4).status == status::ok);
  CHECK(sums.gradient()[0] == (-1.0f - 4.0f) + (-1.5f - 2.0f));
  CHECK(sums.gradient()[1] == (-1.0f - 2.0f) + (-0.5f - 4.0f));
  REQUIRE(trained.step(sums) == status::ok);
  CHECK(trained.model().weights()[0] == 8.5f);
  CHECK(trained.model().bias()[0] == 7.5f);
}

TEST_CASE("a refused micro-batch leaves the sums as they were") {
  using trainer = microstep::trainer<linear<2, 1>, microstep::sgd, squared_error, 4>;
  trainer trained{{.optimizer = {.learning_rate = 1.0f}}};
  trainer::accumulator sums;
  REQUIRE(trained.accumulate(sums, std::array{1.0f, 2.0f}, std::array{2.0f}, 2).status == status::ok);
  const trainer::accumulator before = sums;
  const auto refused = [&](std::span<const float> inputs, std::span<const float> targets, std::size_t rows) {
    const status verdict = trained.accumulate(sums, inputs, targets, rows).status;
    CHECK(std::memcmp(&sums, &before, sizeof sums) == 0);
    return verdict;
  };
  CHECK(refused(std::array{1.0f, support::infinity}, std::array{2.0f}, 2) == status::non_finite_input);
  CHECK(refused(std::array{1.0f, 1.0f}, std::array{support::not_a_number}, 2) == status::non_finite_target);
  CHECK(refused(std::array{0.0f, 1e30f}, std::array{1e15f}, 2) == status::non_finite_gradient);
  CHECK(refused(std::array{1.0f}, std::array{2.0f}, 2) == status::bad_shape);
  CHECK(refused(std::array{1.0f, 1.0f, 1.0f, 1.0f}, std::array{2.0f, 2.0f}, 1) == status::bad_shape);
  CHECK(refused({}, {}, 2) == status::bad_shape);
  trained.options().optimizer.momentum = -1.0f;
  CHECK(refused(std::array{1.0f, 1.0f}, std::array{2.0f}, 2) == status::bad_momentum);
  CHECK(trained.step(sums) == status::bad_momentum);
  CHECK(std::memcmp(&sums, &before, sizeof sums) == 0);
}

TEST_CASE("sums that have grown beyond the limit are refused, and stay") {
  using trainer = microstep::trainer<linear<2, 1>, microstep::sgd, squared_error, 4>;
  trainer trained{{.optimizer = {.learning_rate = 1.0f}}};
  trainer::accumulator sums;
  sums.gradient()[1] = 0x1p64f;
  const trainer before = trained;
  CHECK(trained.step(sums) == status::non_finite_gradient);
  CHECK(sums.gradient()[1] == 0x1p64f);
  CHECK(std::memcmp(&trained.model(), &before.model(), sizeof before.model()) == 0);
}
