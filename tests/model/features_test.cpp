// SPDX-License-Identifier: MIT
#include "microstep/model/features.hpp"

#include <array>
#include <cstdint>

#include <doctest/doctest.h>

#include "microstep/loss/squared_error.hpp"
#include "microstep/model/linear.hpp"
#include "microstep/optim/sgd.hpp"
#include "microstep/train/trainer.hpp"

namespace {

/// What a user may bring: bits as features that are 0 or 1.
struct bit_features {
  const std::uint32_t* words;
  std::size_t count;

  struct place {
    const std::uint32_t* words;
    std::size_t at;
    friend place operator+(place from, std::size_t n) { return {from.words, from.at + n}; }
    template <microstep::simd::any_pack P>
    P load() const {
      float lanes[P::size];
      for (std::size_t i = 0; i < P::size; ++i) {
        lanes[i] = (words[(at + i) / 32] >> ((at + i) % 32) & 1u) != 0 ? 1.0f : 0.0f;
      }
      return P::load(lanes);
    }
  };

  std::size_t size() const { return count; }
  microstep::status check() const { return words == nullptr ? microstep::status::no_samples : microstep::status::ok; }
  float largest_magnitude() const { return 1.0f; }
  place data() const { return {words, 0}; }
};
static_assert(microstep::feature_source<bit_features>);
static_assert(!microstep::feature_source<std::array<float, 4>>);
static_assert(!microstep::feature_source<std::span<const float>>);
static_assert(microstep::floats_or_features<std::span<const float>>);

}  // namespace

TEST_CASE("a trainer learns from features of a user's own") {
  microstep::trainer<microstep::linear<20, 1>, microstep::sgd, microstep::squared_error, 4> trained{
      {.optimizer = {.learning_rate = 0.05f}}};
  const std::uint32_t words[] = {0xfffu, 0xa5a00000u, 0x12345u};
  const bit_features features{words, 80};
  const std::array targets{1.0f, 2.0f, 3.0f, 4.0f};
  float first = 0.0f, last = 0.0f;
  for (int t = 0; t < 200; ++t) {
    const microstep::report done = trained.step(features, targets);
    REQUIRE(done.status == microstep::status::ok);
    if (t == 0) first = done.loss;
    last = done.loss;
  }
  CHECK(first == 7.5f);  // the mean of 1, 4, 9 and 16
  CHECK(last < 0.01f * first);
  CHECK(trained.step(bit_features{nullptr, 80}, targets).status == microstep::status::no_samples);
}
