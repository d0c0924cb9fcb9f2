// SPDX-License-Identifier: MIT
#include "microstep/loss/rows.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include <doctest/doctest.h>

#include "support/bits.hpp"
#include "support/packs.hpp"

namespace detail = microstep::detail;
namespace simd = microstep::simd;

namespace {

/// One after the other below 16, then as simd::reduce on single lanes.
template <simd::any_pack Pack, std::size_t Count>
void check_row() {
  CAPTURE(Count);
  const std::vector<float> row = support::normals(Count, Count);
  float expected = 0.0f;
  if constexpr (Count < 16) {
    for (const float x : row) expected = x + expected;
  } else {
    expected = simd::reduce<simd::single<Pack>>(
        Count, [&]<simd::any_pack P>(std::size_t index, P sum) { return P::load(row.data() + index) + sum; });
  }
  CHECK(support::same_bits(detail::total<Pack, Count>(row.data()).fold(), expected));
  CHECK(detail::largest<Pack, Count>(row.data()) == *std::max_element(row.begin(), row.end()));
}

}  // namespace

TEST_CASE_TEMPLATE("the sum and the largest of a row", P, MICROSTEP_EXACT_PACKS) {
  check_row<P, 1>();
  check_row<P, 2>();
  check_row<P, 5>();
  check_row<P, 8>();
  check_row<P, 15>();
  check_row<P, 16>();
  check_row<P, 17>();
  check_row<P, 32>();
  check_row<P, 53>();
}

TEST_CASE("terms that come row by row are added in the order of simd::reduce") {
  for (std::size_t rows = 1; rows <= 70; ++rows) {
    const std::vector<float> a = support::normals(rows, 1), b = support::normals(rows, 2);
    detail::sum_over_rows<microstep::arithmetic::strict> sum;
    for (std::size_t row = 0; row < rows; ++row) sum.add(row, a[row], b[row]);
    const float expected = simd::reduce<simd::scalar>(
        rows, [&]<simd::any_pack P>(std::size_t i, P partial) { return P::load(a.data() + i) * P::load(b.data() + i) + partial; },
        detail::loss_lane_start);
    CHECK(support::same_bits(sum.value(), detail::without_start(expected).fold()));
  }
  CHECK(support::bits(detail::sum_over_rows<microstep::arithmetic::strict>{}.value()) == 0);
}
