// SPDX-License-Identifier: MIT
#include "microstep/optim/optimizer.hpp"

#include <array>
#include <cstddef>
#include <cstring>
#include <span>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "microstep/optim/adam.hpp"
#include "microstep/optim/parameter_groups.hpp"
#include "microstep/optim/sgd.hpp"
#include "support/packs.hpp"

using microstep::arithmetic;
using microstep::status;

namespace {

/// What a user writes: a rule of their own, with nothing of microstep's but packs and status.
template <std::size_t N>
class sign_descent {
 public:
  static constexpr std::size_t size = N;
  struct options {
    float learning_rate = 0.5f;
    [[nodiscard]] constexpr status check() const noexcept {
      return learning_rate > 0.0f ? status::ok : status::bad_learning_rate;
    }
  };
  struct update {
    float rate;
    template <microstep::simd::any_pack P>
    P operator()(std::size_t, P weight, P gradient) const noexcept {
      return P::select(gradient < P{0.0f}, weight + rate, P::select(P{0.0f} < gradient, weight - rate, weight));
    }
  };
  [[nodiscard]] update begin_step(const options& o) noexcept { return {o.learning_rate}; }
  void reset() noexcept {}
};

struct not_an_optimizer {};

/// Its update changes itself as it goes, and nobody who takes steps can call that.
struct counts_its_calls : sign_descent<3> {
  struct update {
    unsigned calls = 0;
    template <microstep::simd::any_pack P>
    P operator()(std::size_t, P weight, P) noexcept {
      ++calls;
      return weight;
    }
  };
  [[nodiscard]] update begin_step(const options&) noexcept { return {}; }
};

}  // namespace

TEST_CASE("the concept holds for the rules and for a user's own") {
  static_assert(microstep::optimizer<microstep::sgd<1>>);
  static_assert(microstep::optimizer<microstep::adam<7>>);
  static_assert(microstep::optimizer<microstep::adamw_amsgrad<7>>);
  static_assert(microstep::optimizer<sign_descent<3>>);
  static_assert(!microstep::optimizer<not_an_optimizer>);
  static_assert(!microstep::optimizer<counts_its_calls>);
  static_assert(!microstep::optimizer<int>);

  sign_descent<3> optimizer;
  std::array<float, 3> weights{1.0f, 1.0f, 1.0f};
  REQUIRE(microstep::step(optimizer, {}, weights, std::array<float, 3>{2.0f, 0.0f, -2.0f}) == status::ok);
  CHECK(weights == std::array<float, 3>{0.5f, 1.0f, 1.5f});
  CHECK(microstep::step(optimizer, {.learning_rate = 0.0f}, weights, std::array<float, 3>{}) == status::bad_learning_rate);
}

TEST_CASE("step takes spans at any alignment and leaves what surrounds them") {
  constexpr std::size_t count = 21;
  constexpr float canary = -12345.0f;
  const std::vector<float> gradient = support::normals(count + 16, 1);
  std::vector<float> reference;
  for (std::size_t shift = 0; shift < 16; ++shift) {
    CAPTURE(shift);
    microstep::adam<count> optimizer;
    std::vector<float> around(count + 32, canary);
    const std::vector<float> start = support::normals(count, 2);
    std::memcpy(around.data() + shift, start.data(), count * sizeof(float));
    std::vector<float> shifted(count + 32);
    std::memcpy(shifted.data() + 16 - shift, gradient.data(), count * sizeof(float));
    for (int t = 0; t < 3; ++t) {
      REQUIRE(microstep::step(optimizer, {}, std::span<float, count>{around.data() + shift, count},
                              std::span<const float, count>{shifted.data() + 16 - shift, count}) == status::ok);
    }
    const std::vector<float> result(around.begin() + static_cast<std::ptrdiff_t>(shift),
                                    around.begin() + static_cast<std::ptrdiff_t>(shift + count));
    if (reference.empty()) reference = result;
    CHECK(std::memcmp(result.data(), reference.data(), count * sizeof(float)) == 0);
    for (std::size_t i = 0; i < around.size(); ++i) {
      if (i < shift || i >= shift + count) CHECK(around[i] == canary);
    }
  }
}

namespace {

/// Three steps with step() and one lane at a time: the same bits of weights and state?
template <class Optimizer, arithmetic Kind>
bool is_as_one_by_one(const typename Optimizer::options& options) {
  constexpr std::size_t count = Optimizer::size;
  const std::vector<float> gradient = support::normals(count, 3);
  std::vector<float> weights = support::normals(count, 4), expected = weights;
  static Optimizer swept, walked;
  swept.reset();
  walked.reset();
  for (int t = 0; t < 3; ++t) {
    const auto done = microstep::step<Kind>(swept, options, std::span<float, count>{weights.data(), count},
                                            std::span<const float, count>{gradient.data(), count});
    if (done != status::ok) return false;
    support::step_with<microstep::simd::pack<Kind, microstep::simd::scalar_arch>>(walked, options, expected.data(),
                                                                                  gradient.data(), count);
  }
  return std::memcmp(weights.data(), expected.data(), count * sizeof(float)) == 0 &&
         std::memcmp(&swept, &walked, sizeof swept) == 0;
}

template <std::size_t N, arithmetic Kind>
void check_length() {
  using namespace microstep;
  CAPTURE(N);
  CAPTURE(static_cast<int>(Kind));
  const bool both[] = {false, true};
  for (const bool maximize : both) {
    for (const float decay : {0.0f, 0.1f}) {
      CAPTURE(maximize);
      CAPTURE(decay);
      CHECK(is_as_one_by_one<sgd<N>, Kind>({.weight_decay = decay, .maximize = maximize}));
      CHECK(is_as_one_by_one<sgd<N>, Kind>({.momentum = 0.9f, .weight_decay = decay, .maximize = maximize}));
      CHECK(is_as_one_by_one<sgd<N>, Kind>(
          {.momentum = 0.9f, .weight_decay = decay, .nesterov = true, .maximize = maximize}));
      CHECK(is_as_one_by_one<adam<N>, Kind>({.weight_decay = decay, .maximize = maximize}));
      CHECK(is_as_one_by_one<adamw<N>, Kind>({.weight_decay = decay, .maximize = maximize}));
    }
    CHECK(is_as_one_by_one<parameter_groups<sgd<N>, adam<5>>, Kind>({{.momentum = 0.9f, .maximize = maximize}, {}}));
  }
}

}  // namespace

// Several registers a turn, single ones, a part of one, and the copy of the loop that knows the usual options.
TEST_CASE("step gives the bits of one weight at a time, for any length and any options") {
  const auto both = []<std::size_t... N>(std::index_sequence<N...>) {
    (check_length<N, arithmetic::strict>(), ...);
    (check_length<N, arithmetic::fused>(), ...);
  };
  both(std::index_sequence<1, 3, 6, 9, 16, 23, 31, 47, 65, 79, 143>{});
}

TEST_CASE("changing options between steps keeps the state") {
  // After one step of momentum 0.5 the velocity is 1; a step at another rate goes 1.5 of the new rate.
  microstep::sgd<1> optimizer;
  std::array<float, 1> weight{0.0f};
  const std::array<float, 1> gradient{1.0f};
  REQUIRE(microstep::step(optimizer, {.learning_rate = 1.0f, .momentum = 0.5f}, weight, gradient) == status::ok);
  REQUIRE(microstep::step(optimizer, {.learning_rate = 0.25f, .momentum = 0.5f}, weight, gradient) == status::ok);
  CHECK(weight[0] == -1.375f);
}

TEST_CASE("the three arithmetics agree to rounding") {
  constexpr std::size_t count = 50;
  const auto train = [&]<arithmetic A>() {
    microstep::adam<count> optimizer;
    std::vector<float> weights = support::normals(count, 1);
    for (std::uint64_t t = 0; t < 50; ++t) {
      const std::vector<float> gradient = support::normals(count, 10 + t);
      REQUIRE(microstep::step<A>(optimizer, {.learning_rate = 0.01f}, std::span<float, count>{weights},
                                 std::span<const float, count>{gradient}) == status::ok);
    }
    return weights;
  };
  const auto strict = train.operator()<arithmetic::strict>();
  const auto fused = train.operator()<arithmetic::fused>();
  const auto fast = train.operator()<arithmetic::fast>();
  for (std::size_t i = 0; i < count; ++i) {
    CHECK(fused[i] == doctest::Approx(static_cast<double>(strict[i])).epsilon(2e-6));
    CHECK(fast[i] == doctest::Approx(static_cast<double>(strict[i])).epsilon(2e-6));
  }
}
