// SPDX-License-Identifier: MIT
// kernels::step against the header's step, in one program, for every instruction set that the library and this CPU have.
#include "microstep/kernels/step.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <span>
#include <vector>

#include <doctest/doctest.h>

#include "support/family.hpp"
#include "support/packs.hpp"

namespace kernels = microstep::kernels;
using kernels::isa;
using microstep::arithmetic;
using microstep::status;
using support::member;

namespace {

/// Calls visit(isa) for each that this CPU has, selected, and says which it has not.
template <class Visit>
void for_each_isa(Visit visit) {
  const isa before = kernels::selected().isa;
  for (const isa i : {isa::baseline, isa::avx2, isa::avx512}) {
    if (!kernels::supported(i)) {
      MESSAGE("not tested, because it is not here: " << to_string(i));
      CHECK(kernels::select(i) == status::isa_not_here);
      continue;
    }
    CHECK(kernels::select(i) == status::ok);
    CHECK(kernels::selected().isa == i);
    visit(i);
  }
  CHECK(kernels::select(before) == status::ok);
}

/// After a few steps of each, with options that change on the way: are all bytes of weights and state the same? In fast
/// arithmetic, which two files may round differently: are the weights close?
template <arithmetic A, class Optimizer>
bool same_steps(const typename Optimizer::options& first, const typename Optimizer::options& later) {
  constexpr std::size_t count = Optimizer::size;
  static Optimizer ours, theirs;
  ours.reset();
  theirs.reset();
  // Not at the start of a register, nor both alike.
  std::vector<float> here = support::normals(count + 1, 1), there(count + 3);
  std::memcpy(there.data() + 3, here.data() + 1, count * sizeof(float));
  const std::span<float, count> weights{here.data() + 1, count}, others{there.data() + 3, count};
  bool fine = true;
  for (std::size_t t = 0; t < 7; ++t) {
    const std::vector<float> normals = support::normals(count, 2 + t);
    const std::span<const float, count> gradient{normals.data(), count};
    const auto& options = t < 3 ? first : later;
    fine = fine && microstep::step<A>(ours, options, weights, gradient) == status::ok;
    fine = fine && kernels::step<A>(theirs, options, others, gradient) == status::ok;
  }
  if (A == arithmetic::fast) {
    for (std::size_t i = 0; i < count; ++i) fine = fine && std::abs(weights[i] - others[i]) <= 0x1p-16f;
    return fine;
  }
  return fine && std::memcmp(weights.data(), others.data(), weights.size_bytes()) == 0 &&
         std::memcmp(&ours, &theirs, sizeof ours) == 0;
}

template <arithmetic A, class Rule>
void every_size() {
  const auto size = []<std::size_t N>() {
    using optimizer = typename member<Rule>::template optimizer<N>;
    CAPTURE(N);
    CHECK(same_steps<A, optimizer>({}, member<Rule>::all));
    CHECK(same_steps<A, optimizer>(member<Rule>::plain, {}));
  };
  size.template operator()<1>();
  size.template operator()<128 + 14>();  // several registers, one, and parts of one, whatever their width
}

}  // namespace

TEST_CASE_TEMPLATE("strict and fused: the header's bits, in every instruction set", Rule, MICROSTEP_EVERY_RULE) {
  for_each_isa([](isa i) {
    CAPTURE(to_string(i));
    every_size<arithmetic::strict, Rule>();
    every_size<arithmetic::fused, Rule>();
  });
}

TEST_CASE_TEMPLATE("fast: close to the header's", Rule, MICROSTEP_EVERY_RULE) {
  for_each_isa([](isa i) {
    CAPTURE(to_string(i));
    every_size<arithmetic::fast, Rule>();
  });
}

TEST_CASE_TEMPLATE("the two may take turns", Rule, MICROSTEP_EVERY_RULE) {
  using optimizer = typename member<Rule>::template optimizer<37>;
  std::vector<float> normals = support::normals(37, 1), expected = normals;
  const std::span<float, 37> weights{normals}, reference{expected};
  optimizer by_turns, ours;
  for_each_isa([&](isa) {
    for (std::uint64_t t = 0; t < 4; ++t) {
      const std::vector<float> values = support::normals(37, 2 + t);
      const std::span<const float, 37> gradient{values};
      CHECK(microstep::step(ours, member<Rule>::all, reference, gradient) == status::ok);
      CHECK((t % 2 != 0 ? kernels::step(by_turns, member<Rule>::all, weights, gradient)
                        : microstep::step(by_turns, member<Rule>::all, weights, gradient)) == status::ok);
    }
  });
  CHECK(normals == expected);
}

TEST_CASE_TEMPLATE("in parts, in whatever order: the bits of the whole", Rule, MICROSTEP_EVERY_RULE) {
  using optimizer = typename member<Rule>::template optimizer<64 * 5 + 14>;
  static optimizer whole, divided;
  for_each_isa([](isa i) {
    CAPTURE(to_string(i));
    for (const std::size_t parts : {1u, 2u, 3u, 9u}) {
      whole.reset();
      divided.reset();
      std::vector<float> expected = support::normals(optimizer::size, 1), weights = expected;
      std::size_t ran = 0;
      const auto backwards = [&](std::size_t all, const auto& job) {
        ran += all;
        while (all > 0) job(--all);
      };
      for (std::uint64_t t = 0; t < 3; ++t) {
        const std::vector<float> values = support::normals(optimizer::size, 2 + t);
        const std::span<const float, optimizer::size> gradient{values};
        const auto step = [&]<arithmetic A>() {
          CHECK(kernels::step<A>(whole, member<Rule>::all, std::span<float, optimizer::size>{expected}, gradient) ==
                status::ok);
          CHECK(kernels::step<A>(divided, member<Rule>::all, std::span<float, optimizer::size>{weights}, gradient,
                                 {.parts = parts, .smallest = 1}, backwards) == status::ok);
        };
        step.template operator()<arithmetic::strict>();
        step.template operator()<arithmetic::fused>();
        step.template operator()<arithmetic::fast>();
      }
      CHECK(ran == (parts == 1 ? 0 : 9 * std::min<std::size_t>(parts, 5)));
      CHECK(weights == expected);
      CHECK(std::memcmp(&whole, &divided, sizeof whole) == 0);
    }
  });
}

TEST_CASE("a bad option is refused, and nothing has changed") {
  static microstep::adam<5> optimizer, untouched;
  const float gradient[5] = {1.0f, 2.0f, 3.0f, 4.0f, 5.0f};
  float weights[5] = {1.0f, 2.0f, 3.0f, 4.0f, 5.0f};
  for_each_isa([&](isa) {
    CHECK(kernels::step(optimizer, {.learning_rate = -1.0f}, weights, gradient) == status::bad_learning_rate);
    CHECK(kernels::step(optimizer, {.beta1 = 1.0}, weights, gradient) == status::bad_decay_rate);
    CHECK(kernels::step(optimizer, {}, weights, gradient, {.parts = 0}, [](std::size_t, const auto&) {}) ==
          status::bad_partition);
  });
  CHECK(std::memcmp(weights, gradient, sizeof weights) == 0);
  CHECK(std::memcmp(&optimizer, &untouched, sizeof optimizer) == 0);
}

TEST_CASE("what is no instruction set is not supported") {
  const auto nonsense = static_cast<isa>(3);
  CHECK_FALSE(kernels::supported(nonsense));
  CHECK(kernels::select(nonsense) == status::isa_not_here);
  CHECK(std::strcmp(to_string(nonsense), "not an isa") == 0);
  CHECK(std::strcmp(to_string(isa::avx512), "avx512") == 0);
}
