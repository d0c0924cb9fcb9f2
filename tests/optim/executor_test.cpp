// SPDX-License-Identifier: MIT
#include "microstep/optim/executor.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <numeric>
#include <span>
#include <thread>
#include <vector>

#include <doctest/doctest.h>

#include "microstep/core/random.hpp"
#include "microstep/optim/parameter_groups.hpp"
#include "support/family.hpp"
#include "support/packs.hpp"

using microstep::arithmetic;
using microstep::partition;
using microstep::status;
using support::member;

static_assert(partition{}.check() == status::ok);
static_assert(partition{.parts = 0}.check() == status::bad_partition);
static_assert(partition{.parts = 2, .smallest = 0}.check() == status::bad_partition);

namespace {

/// A thread for each part.
struct threads {
  template <class Job>
  void operator()(std::size_t parts, const Job& job) const {
    std::vector<std::thread> running;
    for (std::size_t part = 0; part < parts; ++part) running.emplace_back([&job, part] { job(part); });
    for (std::thread& thread : running) thread.join();
  }
};

/// One thread, in an order that is drawn.
struct in_any_order {
  microstep::random_generator generator{1};
  std::size_t most = 0;  // parts that it was asked for

  void operator()(std::size_t parts, const auto& job) {
    most = std::max(most, parts);
    std::vector<std::size_t> order(parts);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t left = parts; left > 1; --left) std::swap(order[left - 1], order[generator() % left]);
    for (const std::size_t part : order) job(part);
  }
};
static_assert(microstep::executor<threads> && microstep::executor<in_any_order> && !microstep::executor<int>);

/// After a few steps with options that change on the way: do both ways leave the same bytes?
template <class Optimizer, class OneWay, class OtherWay>
bool same_bytes(const typename Optimizer::options& first, const typename Optimizer::options& later, OneWay one_way,
                OtherWay other_way) {
  constexpr std::size_t count = Optimizer::size;
  static Optimizer ours, theirs;
  ours.reset();
  theirs.reset();
  std::vector<float> here = support::normals(count, 1), there = here;
  const std::span<float, count> weights{here}, others{there};
  bool fine = true;
  for (std::size_t t = 0; t < 4; ++t) {
    const std::vector<float> normals = support::normals(count, 2 + t);
    const std::span<const float, count> gradient{normals};
    const auto& options = t < 2 ? first : later;
    fine = fine && one_way(ours, options, weights, gradient) == status::ok;
    fine = fine && other_way(theirs, options, others, gradient) == status::ok;
  }
  return fine && std::memcmp(here.data(), there.data(), count * sizeof(float)) == 0 &&
         std::memcmp(&ours, &theirs, sizeof ours) == 0;
}

template <arithmetic A, class Executor>
auto divided(const partition& division, Executor& run) {
  return [&](auto& optimizer, const auto& options, const auto& weights, const auto& gradient) {
    return microstep::step<A>(optimizer, options, weights, gradient, division, run);
  };
}

// Not in the templates: an assertion takes a compiler longer than the call before it.
void check_parts(std::size_t weights, const partition& division, bool same_with_all, bool same_with_plain,
                 std::size_t parts_run) {
  CAPTURE(weights);
  CAPTURE(division.parts);
  CHECK(same_with_all);
  CHECK(same_with_plain);
  CHECK(parts_run == (division.parts_of(weights) > 1 ? division.parts_of(weights) : 0));
}

constexpr std::size_t many = 64 * 10 + 16 + 13;

// Rules with one, two and three arrays of state, and both ways to decay: what divides a step knows no more of a rule.
#define SOME_RULES microstep::sgd_rule, support::adamw_rule, support::rmsprop_centered_momentum_rule

constexpr partition in_parts[] = {{1, 1}, {2, 1}, {3, 1}, {7, 1}, {64, 1}, {3, 200}};

}  // namespace

TEST_CASE("parts cover every weight once, begin with whole grains, and are as many as asked for where there is work") {
  for (std::size_t weights = 0; weights < 1500; ++weights) {
    for (const std::size_t parts : {1u, 2u, 3u, 5u, 16u, 100u}) {
      for (const std::size_t smallest : {1u, 64u, 100u, 640u, 100000u}) {
        const partition division{.parts = parts, .smallest = smallest};
        const std::size_t all = division.parts_of(weights);
        bool fine = all >= 1 && all <= parts && division.begin_of(0, weights) == 0 &&
                    division.begin_of(all, weights) == weights;
        std::size_t least = weights, most = 0;
        for (std::size_t part = 0; part < all; ++part) {
          const std::size_t first = division.begin_of(part, weights), last = division.begin_of(part + 1, weights);
          fine = fine && first % partition::grain == 0 && first <= last;
          if (first > last) break;
          least = std::min(least, last - first);
          most = std::max(most, last - first);
        }
        fine = fine && (all == 1 || least + partition::grain > smallest) && most - least < 2 * partition::grain;
        fine = fine && (all == parts || weights / (all + 1) < std::max(smallest, partition::grain));
        CAPTURE(weights);
        CAPTURE(parts);
        CAPTURE(smallest);
        REQUIRE(fine);
      }
    }
  }
  constexpr std::size_t largest = SIZE_MAX / sizeof(float);  // nothing overflows
  constexpr partition two{.parts = 2};
  CHECK(two.begin_of(1, largest) >= largest / 2 - partition::grain);
  CHECK(two.begin_of(1, largest) <= largest / 2 + partition::grain);
  CHECK(two.begin_of(2, largest) == largest);
}

TEST_CASE_TEMPLATE("strict and fused: the bits of the step without an executor", Rule, SOME_RULES) {
  const auto in = [&]<arithmetic A>() {
    const auto whole = [](auto& optimizer, const auto& options, const auto& weights, const auto& gradient) {
      return microstep::step<A>(optimizer, options, weights, gradient);
    };
    const auto size = [&]<std::size_t N>() {
      using optimizer = typename member<Rule>::template optimizer<N>;
      for (const partition& division : in_parts) {
        in_any_order run;
        const bool all = same_bytes<optimizer>({}, member<Rule>::all, divided<A>(division, run), whole);
        const bool plain = same_bytes<optimizer>(member<Rule>::plain, {}, divided<A>(division, run), whole);
        check_parts(N, division, all, plain, run.most);
      }
    };
    size.template operator()<5>();
    size.template operator()<many>();
  };
  in.template operator()<arithmetic::strict>();
  in.template operator()<arithmetic::fused>();
}

TEST_CASE_TEMPLATE("fast: the bits of one part", Rule, SOME_RULES) {
  using optimizer = typename member<Rule>::template optimizer<many>;
  for (const partition& division : in_parts) {
    in_any_order run;
    CAPTURE(division.parts);
    CHECK(same_bytes<optimizer>({}, member<Rule>::all, divided<arithmetic::fast>(division, run),
                                divided<arithmetic::fast>({1, 1}, run)));
  }
}

TEST_CASE("on threads, too, and for groups whose border is within a register") {
  using groups = microstep::parameter_groups<microstep::adamw<777>, microstep::frozen<100>, microstep::adamw<3000>>;
  const threads run;
  const partition division{.parts = 4, .smallest = 64};
  const auto whole = [](auto& optimizer, const auto& options, const auto& weights, const auto& gradient) {
    return microstep::step(optimizer, options, weights, gradient);
  };
  const groups::options options{{.learning_rate = 0.1f}, {}, {.weight_decay = 0.0f}};
  CHECK(same_bytes<groups>(options, options, divided<arithmetic::strict>(division, run), whole));
  using adam = microstep::adam<5000>;
  CHECK(same_bytes<adam>({}, {}, divided<arithmetic::strict>(division, run), whole));
}

TEST_CASE("what is bad is refused, nothing has changed, and nothing runs") {
  static microstep::adamw<many> optimizer, untouched;  // a step that is compiled for the tests above
  const std::vector<float> gradient = support::normals(many, 1);
  std::vector<float> weights = gradient;
  const auto refused = [&](const microstep::adamw_options& options, const partition& division) {
    in_any_order run;
    const status verdict = microstep::step(optimizer, options, std::span<float, many>{weights},
                                           std::span<const float, many>{gradient}, division, run);
    CHECK(run.most == 0);
    return verdict;
  };
  CHECK(refused({}, {.parts = 0}) == status::bad_partition);
  CHECK(refused({}, {.parts = 2, .smallest = 0}) == status::bad_partition);
  CHECK(refused({.beta1 = 1.0}, {.parts = 2, .smallest = 1}) == status::bad_decay_rate);
  CHECK(weights == gradient);
  CHECK(std::memcmp(&optimizer, &untouched, sizeof optimizer) == 0);
  static microstep::adam<5> small;
  CHECK(microstep::step(small, {}, std::span<float, 5>{weights.data(), 5}, std::span<const float, 5>{gradient.data(), 5},
                        {.parts = 0}, threads{}) == status::bad_partition);
  CHECK(weights == gradient);
}
