// SPDX-License-Identifier: MIT
// What the guards promise, for (a + guard) + (b - guard).
#include "microstep/simd/subnormal.hpp"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <vector>

#include <doctest/doctest.h>

#include "microstep/simd/sweep.hpp"
#include "support/bits.hpp"
#include "support/flush_to_zero.hpp"

using microstep::simd::any_pack;
using microstep::simd::signed_guard;
using microstep::simd::squared_guard;
using support::from_bits;
using support::same_bits;

namespace {

constexpr float guards[] = {signed_guard, squared_guard};

// What subnormal.hpp says of them.
static_assert(signed_guard * 0x1p25f == 0x1p-39f && signed_guard * 0x1p-24f == 0x1p-88f);
static_assert(squared_guard * 0x1p25f == 0x1p-75f && squared_guard * 0x1p-24f == 0x1p-124f);
static_assert(squared_guard * 0x1p-24f >= std::numeric_limits<float>::min(), "the least that is left is normal");

/// What an optimizer does with its state: not inlined, because flush_to_zero wants it so.
template <any_pack Pack>
[[gnu::noinline]] void guarded_sums(const std::vector<float>& a, const std::vector<float>& b, float guard,
                                    std::vector<float>& sums) {
  microstep::simd::sweep<Pack>(a.size(), [&]<any_pack P>(std::size_t i) {
    ((P::load(a.data() + i) + P{guard}) + (P::load(b.data() + i) - P{guard})).store(sums.data() + i);
  });
}

struct operands {
  std::vector<float> a, b;
};

/// a and b from the smallest subnormals to `binades` above the guard, of any sign, every third b about -a.
operands around(float guard, std::uint32_t binades, std::uint64_t seed) {
  support::random_floats random{seed};
  const std::uint32_t highest = (support::bits(guard) >> 23) + binades;
  const auto draw = [&] {
    const std::uint32_t word = random.word();
    return from_bits((word & 0x807fffffu) | (random.word() % (highest + 1)) << 23);
  };
  operands o{std::vector<float>(support::random_cases / 4 + 3), {}};
  o.b.resize(o.a.size());
  for (std::size_t i = 0; i < o.a.size(); ++i) {
    o.a[i] = draw();
    o.b[i] = i % 3 == 0 ? random.beside(o.a[i]) : draw();
  }
  return o;
}

}  // namespace

TEST_CASE_TEMPLATE_DEFINE("a guarded sum is zero or at least 2^-24 guards", P, granular) {
  for (const float guard : guards) {
    const operands o = around(guard, 40, 1);
    std::vector<float> sums(o.a.size());
    guarded_sums<P>(o.a, o.b, guard, sums);
    std::size_t wrong = 0, small = 0;
    for (const float sum : sums) {
      wrong += !(sum == 0.0f || std::abs(sum) >= guard * 0x1p-24f);
      small += sum == 0.0f || std::abs(sum) < guard;
    }
    CHECK(wrong == 0);
    CHECK(small > sums.size() / 100);  // or the guard was not at work
  }
}
TEST_CASE_TEMPLATE_APPLY(granular, support::exact_packs);

TEST_CASE_TEMPLATE_DEFINE("a guarded sum is the same where subnormals are flushed to zero", P, flushed) {
  if (!support::flush_to_zero::available) return;
  for (const float guard : guards) {
    const operands o = around(guard, 40, 2);
    std::vector<float> gradual(o.a.size()), flushed(o.a.size());
    guarded_sums<P>(o.a, o.b, guard, gradual);
    {
      const support::flush_to_zero mode;
      guarded_sums<P>(o.a, o.b, guard, flushed);
    }
    CHECK(std::memcmp(gradual.data(), flushed.data(), gradual.size() * sizeof(float)) == 0);
  }
}
TEST_CASE_TEMPLATE_APPLY(flushed, support::exact_packs);

TEST_CASE("flush_to_zero does what it says, or the test above compares nothing") {
  if (!support::flush_to_zero::available) return;
  const std::vector<float> a{0x1p-130f}, b{0.0f};
  std::vector<float> sums{1.0f};
  using pack = support::scalar_pack<microstep::arithmetic::strict>;
  guarded_sums<pack>(a, b, 0.0f, sums);
  CHECK(sums[0] == 0x1p-130f);
  {
    const support::flush_to_zero mode;
    guarded_sums<pack>(a, b, 0.0f, sums);
  }
  CHECK(support::bits(sums[0]) == 0);
  guarded_sums<pack>(a, b, 0.0f, sums);
  CHECK(sums[0] == 0x1p-130f);  // and it takes it back
}

TEST_CASE_TEMPLATE_DEFINE("from 2^25 guards on a guarded sum is the plain sum", P, plain) {
  for (const float guard : guards) {
    support::random_floats random{3};
    const std::uint32_t lowest = (support::bits(guard) >> 23) + 25;
    operands o{std::vector<float>(support::random_cases / 4), {}};
    o.b.resize(o.a.size());
    for (std::size_t i = 0; i < o.a.size(); ++i) {
      // Powers of two too: the spacing below them is half of that above.
      const auto draw = [&](std::uint32_t binades) {
        const std::uint32_t word = random.word();
        return from_bits((word & (i % 16 == 0 ? 0x80000000u : 0x807fffffu)) | (lowest + random.word() % binades) << 23);
      };
      o.a[i] = draw(i % 2 == 0 ? 3 : 250 - lowest);
      o.b[i] = i % 4 == 0 ? draw(3) : i % 4 == 1 ? draw(250 - lowest) : -o.a[i];
    }
    std::vector<float> sums(o.a.size());
    guarded_sums<P>(o.a, o.b, guard, sums);
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < sums.size(); ++i) wrong += !same_bits(sums[i], o.a[i] + o.b[i]);
    CHECK(wrong == 0);
  }
}
TEST_CASE_TEMPLATE_APPLY(plain, support::exact_packs);

TEST_CASE("below 2^25 guards it is not: the bound cannot be lower") {
  for (const float guard : guards) {
    const float odd = std::nextafter(guard * 0x1p24f, 1.0f);  // its last place is two guards: a tie, and it is odd
    const float b = guard * 0x1p25f;
    CHECK((odd + guard) + (b - guard) != odd + b);
  }
}

TEST_CASE_TEMPLATE_DEFINE("two zeros give a positive zero", P, zeros) {
  for (const float guard : guards) {
    const std::vector<float> a{0.0f, 0.0f, -0.0f, -0.0f}, b{0.0f, -0.0f, 0.0f, -0.0f};
    std::vector<float> sums(4, 1.0f);
    guarded_sums<P>(a, b, guard, sums);
    for (const float sum : sums) CHECK(same_bits(sum, 0.0f));
  }
}
TEST_CASE_TEMPLATE_APPLY(zeros, support::exact_packs);

TEST_CASE_TEMPLATE_DEFINE("a mean that nothing feeds shrinks to a few granules and is never subnormal", P, decay) {
  for (const float guard : guards) {
    std::vector<float> mean(P::size, 1.0f), zero(P::size, 0.0f);
    bool normal = true;
    for (std::size_t step = 0; step < 2000; ++step) {
      for (float& m : mean) m *= 0.9f;
      guarded_sums<P>(mean, zero, guard, mean);
      normal = normal && (mean[0] == 0.0f || std::isnormal(mean[0]));
    }
    CHECK(normal);
    // It rests where a tenth of it is half a last place of the bracket above the guard, 2^-24 guards.
    CHECK(mean[0] <= 10.0f * 0x1p-24f * guard);
  }
}
TEST_CASE_TEMPLATE_APPLY(decay, support::exact_packs);
