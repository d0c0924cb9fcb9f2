// SPDX-License-Identifier: MIT
#include "microstep/simd/reduce.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>
#include <span>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/bits.hpp"

using microstep::all_finite;
using microstep::arithmetic;
using microstep::simd::any_pack;
using microstep::simd::reduce;
using microstep::simd::sum_of_magnitudes;
using support::from_bits;
using support::same_bits;

namespace {

using limits = std::numeric_limits<float>;

constexpr std::size_t most = 100;

/// The order of summation written out: element i meets lane i mod 16, and the lanes are folded in halves.
template <class Term>
float in_sixteen_lanes(std::size_t count, float start, Term term) {
  float lanes[16];
  for (float& lane : lanes) lane = start;
  for (std::size_t i = 0; i < count; ++i) lanes[i % 16] = term(i, lanes[i % 16]);
  for (std::size_t half = 8; half > 0; half /= 2) {
    for (std::size_t lane = 0; lane < half; ++lane) lanes[lane] = lanes[lane] + lanes[lane + half];
  }
  return lanes[0];
}

/// Of any sign and of sizes that make every addition round.
std::vector<float> mixed(std::size_t count, std::uint64_t seed) {
  support::random_floats random{seed};
  std::vector<float> values(count);
  for (float& value : values) {
    const std::uint32_t word = random.word();
    value = from_bits((word & 0x807fffffu) | ((120 + word % 15) << 23));
  }
  return values;
}

template <any_pack Pack>
[[gnu::noinline]] float dot_of(const float* a, const float* b, std::size_t count) {
  return reduce<Pack>(
      count, [&]<any_pack P>(std::size_t i, P sum) { return multiply_add(P::load(a + i), P::load(b + i), sum); });
}

constexpr float starts[] = {0.0f, -0.0f, 1.0f, 0x1p-64f, -3.5f};

}  // namespace

TEST_CASE_TEMPLATE_DEFINE("a sum has the bits of the sixteen lanes, at any count, address and start", Pack, sums) {
  const std::vector<float> values = mixed(most + 16, 1);
  std::size_t wrong = 0;
  for (std::size_t count = 0; count <= most; ++count) {
    for (std::size_t offset = 0; offset < 16; ++offset) {
      const float* const x = values.data() + offset;
      const auto step = [&]<any_pack P>(std::size_t i, P sum) { return P::load(x + i) + sum; };
      const auto term = [&](std::size_t i, float sum) { return x[i] + sum; };
      wrong += !same_bits(reduce<Pack>(count, step), in_sixteen_lanes(count, 0.0f, term));
      for (const float start : starts) {
        wrong += !same_bits(reduce<Pack>(count, step, start), in_sixteen_lanes(count, start, term));
      }
    }
  }
  CHECK(wrong == 0);
}
TEST_CASE_TEMPLATE_APPLY(sums, support::all_packs);

TEST_CASE_TEMPLATE_DEFINE("a dot product has the bits of the sixteen lanes, rounded as its arithmetic says", Pack,
                          dots) {
  const std::vector<float> left = mixed(most + 16, 2);
  const std::vector<float> right = mixed(most + 16, 3);
  std::size_t wrong = 0;
  for (std::size_t count = 0; count <= most; ++count) {
    for (std::size_t offset = 0; offset < 16; ++offset) {
      const float* const a = left.data() + offset;
      const float* const b = right.data() + 15 - offset;
      const float dot = dot_of<Pack>(a, b, count);
      const float expected = in_sixteen_lanes(count, 0.0f, [&](std::size_t i, float sum) {
        if (Pack::rounding == arithmetic::fused) return std::fma(a[i], b[i], sum);
        volatile float product = a[i] * b[i];  // volatile, or this compiler may fuse it
        return product + sum;
      });
      wrong += !same_bits(dot, expected);
    }
  }
  CHECK(wrong == 0);
}
TEST_CASE_TEMPLATE_APPLY(dots, support::exact_packs);

namespace {

/// Dot products of one vector with others, which begin count + 3 elements apart: how many are not those of each alone.
/// Not in the template below, where it would be compiled for every pack, count and number of sums.
std::size_t wrong_dots(std::size_t count, std::size_t sums,
                       void (*together)(const float* common, const float* others, float* dots),
                       float (*alone)(const float* a, const float* b, std::size_t count)) {
  const std::size_t apart = count + 3;
  const std::vector<float> common = mixed(count, 5);
  const std::vector<float> others = mixed(apart * sums, 6);
  std::vector<float> dots(sums);
  together(common.data(), others.data(), dots.data());
  std::size_t wrong = 0;
  for (std::size_t sum = 0; sum < sums; ++sum) {
    wrong += !same_bits(dots[sum], alone(common.data(), others.data() + sum * apart, count));
  }
  return wrong;
}

template <any_pack Pack, std::size_t Count, std::size_t Sums>
std::size_t wrong_dots_together() {
  const auto together = [](const float* common, const float* others, float* dots) {
    float results[Sums];
    reduce<Pack, Count>(
        [&]<any_pack P>(std::size_t i, P* sums) {
          for (std::size_t sum = 0; sum < Sums; ++sum) {
            sums[sum] = multiply_add(P::load(common + i), P::load(others + sum * (Count + 3) + i), sums[sum]);
          }
        },
        results);
    std::copy(results, results + Sums, dots);
  };
  return wrong_dots(Count, Sums, together, dot_of<Pack>);
}

}  // namespace

TEST_CASE_TEMPLATE_DEFINE("sums over a known count have the bits of each alone", Pack, together) {
  const auto wrong = []<std::size_t... Count>(std::index_sequence<Count...>) {
    return ((wrong_dots_together<Pack, Count, 1>() + wrong_dots_together<Pack, Count, 2>() +
             wrong_dots_together<Pack, Count, 5>()) +
            ...);
  };
  CHECK(wrong(std::index_sequence<1, 3, 4, 7, 15, 16, 17, 29, 32, 40, 63, 64, 70>{}) == 0);
}
TEST_CASE_TEMPLATE_APPLY(together, support::exact_packs);

TEST_CASE_TEMPLATE_DEFINE("a sum of n terms is off by n / 16, rounded up, and 4 roundings at the most", Pack, error) {
  std::vector<float> values = mixed(10000, 4);
  for (const std::size_t count : {std::size_t{1}, std::size_t{16}, std::size_t{17}, std::size_t{1000}, values.size()}) {
    CAPTURE(count);
    const float sum =
        reduce<Pack>(count, [&]<any_pack P>(std::size_t i, P partial) { return P::load(values.data() + i) + partial; });
    double truth = 0.0, magnitudes = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
      truth += static_cast<double>(values[i]);
      magnitudes += std::abs(static_cast<double>(values[i]));
    }
    const auto roundings = static_cast<double>((count + 15) / 16 + 4);
    CHECK(std::abs(static_cast<double>(sum) - truth) <= roundings * 0x1p-24 * magnitudes);
  }
}
TEST_CASE_TEMPLATE_APPLY(error, support::all_packs);

TEST_CASE_TEMPLATE_DEFINE("sum_of_magnitudes has every element in it, wherever it is, and nothing beyond the end", Pack,
                          magnitudes) {
  for (std::size_t count = 1; count <= 4 * 16 + 1; ++count) {
    std::size_t wrong = 0;
    for (std::size_t at = 0; at < count; ++at) {
      for (const float extreme : {-3.0f, 3.0f, -limits::infinity(), limits::infinity()}) {
        std::vector<float> values(1 + count + 1, -0.5f);
        values.front() = values.back() = limits::infinity();
        values[1 + at] = extreme;
        const std::span<const float> elements{values.data() + 1, count};
        const float expected = std::abs(extreme) + 0.5f * static_cast<float>(count - 1);
        wrong += !same_bits(sum_of_magnitudes<Pack>(elements), expected);
      }
    }
    CAPTURE(count);
    CHECK(wrong == 0);
  }
}
TEST_CASE_TEMPLATE_APPLY(magnitudes, support::all_packs);

TEST_CASE_TEMPLATE_DEFINE("sum_of_magnitudes of nothing and of zeros is a positive zero", Pack, magnitudes_of_none) {
  CHECK(same_bits(sum_of_magnitudes<Pack>({}), 0.0f));
  for (std::size_t count = 1; count <= 4 * 16 + 1; ++count) {
    CAPTURE(count);
    for (const float value : {0.0f, -0.0f}) {
      CHECK(same_bits(sum_of_magnitudes<Pack>(std::vector<float>(count, value)), 0.0f));
    }
  }
}
TEST_CASE_TEMPLATE_APPLY(magnitudes_of_none, support::all_packs);

TEST_CASE_TEMPLATE_DEFINE("sum_of_magnitudes is a NaN where an element is one", Pack, keeps_nan) {
  for (std::size_t count = 1; count <= 4 * 16 + 1; ++count) {
    std::size_t wrong = 0;
    for (std::size_t at = 0; at < count; ++at) {
      for (const std::uint32_t nan : {0x7fc00000u, 0xffc00001u, 0x7f800001u}) {
        std::vector<float> values(count, -0.25f);
        values[at] = from_bits(nan);
        wrong += !std::isnan(sum_of_magnitudes<Pack>(values));
      }
    }
    CAPTURE(count);
    CHECK(wrong == 0);
  }
}
TEST_CASE_TEMPLATE_APPLY(keeps_nan, support::all_packs);

TEST_CASE("all_finite sees a NaN or an infinity wherever it is") {
  for (std::size_t count = 1; count <= 4 * 16 + 1; ++count) {
    std::size_t wrong = 0;
    for (std::size_t at = 0; at < count; ++at) {
      for (const std::uint32_t culprit :
           {0x7f800000u, 0xff800000u, 0x7fc00000u, 0xffc00000u, 0x7f800001u, 0xffffffffu}) {
        std::vector<float> values(count, 1.0f);
        values[at] = from_bits(culprit);
        wrong += all_finite(values);
      }
    }
    CAPTURE(count);
    CHECK(wrong == 0);
  }
}

TEST_CASE("all_finite is true for every finite float, and looks at nothing beyond the end") {
  CHECK(all_finite({}));
  for (std::size_t count = 1; count <= 4 * 16 + 1; ++count) {
    CAPTURE(count);
    for (std::size_t offset = 0; offset < 16; ++offset) {
      std::vector<float> values(offset + count + 16, limits::quiet_NaN());
      for (std::size_t i = 0; i < count; ++i) {
        constexpr float finite[] = {limits::max(), -limits::max(), 0.0f, -0.0f, limits::denorm_min(), 1.0f};
        values[offset + i] = finite[i % std::size(finite)];
      }
      CHECK(all_finite({values.data() + offset, count}));
    }
  }
}
