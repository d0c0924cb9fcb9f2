// SPDX-License-Identifier: MIT
#include "microstep/optim/compensated_sum.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/bits.hpp"
#include "support/packs.hpp"

namespace {

constexpr int terms = support::thorough ? 10'000'000 : 100'000;

struct errors {
  double sum = 0.0;        // of value(), in ulp of the true sum
  double corrected = 0.0;  // of value() - excess(), in the same unit
};

/// The largest errors on the way.
errors largest_errors(auto term) {
  microstep::compensated_sum sum;
  long double exact = 0.0L;
  errors worst;
  for (int t = 0; t < terms; ++t) {
    const float x = term(t);
    sum.add(x);
    exact += static_cast<long double>(x);
    const long double unit = static_cast<long double>(support::ulp(static_cast<double>(exact)));
    const long double error = static_cast<long double>(sum.value()) - exact;
    worst.sum = std::max(worst.sum, static_cast<double>(std::abs(error) / unit));
    worst.corrected =
        std::max(worst.corrected, static_cast<double>(std::abs(error - static_cast<long double>(sum.excess())) / unit));
  }
  return worst;
}

}  // namespace

TEST_CASE("ten million terms of one sign sum up to within 0.7 ulp") {
  const std::vector<float> random = support::normals(4096, 1);
  const auto any = [&](int t) { return std::abs(random[static_cast<std::size_t>(t) % random.size()]); };
  const struct {
    const char* claim = "";
    errors worst{};
  } rows[] = {
      {"a tenth", largest_errors([](int) { return 0.1f; })},
      {"less than half a last place of the sum", largest_errors([](int t) { return t == 0 ? 1.0f : 0x1p-30f; })},
      {"random ones", largest_errors(any)},
      {"random ones, negative", largest_errors([&](int t) { return -any(t); })},
      {"ever smaller ones", largest_errors([](int t) { return 1.0f / static_cast<float>(t + 1); })},
      {"ever larger ones", largest_errors([](int t) { return static_cast<float>(t); })},
      {"all scales", largest_errors([&](int t) { return std::ldexp(any(t), -(t % 40)); })},
  };
  for (const auto& row : rows) {
    MESSAGE(std::string{row.claim} << ": " << row.worst.sum << " ulp, " << row.worst.corrected << " less the excess");
    CHECK(row.worst.sum <= 0.7);
    CHECK(row.worst.corrected <= 0.2);
  }
}

TEST_CASE("what value() is too large by is known") {
  microstep::compensated_sum sum;
  sum.add(1.0f);
  CHECK(sum.excess() == 0.0f);
  sum.add(0x1p-25f);  // half of what 1 can take
  CHECK(sum.value() == 1.0f);
  CHECK(sum.excess() == -0x1p-25f);
  sum.add(0x1p-25f);
  sum.add(0x1p-25f);
  sum.add(0x1p-25f);
  CHECK(sum.value() == 1.0f + 0x1p-23f);
  CHECK(sum.excess() == 0.0f);
  sum.reset();
  CHECK(sum.value() == 0.0f);
  CHECK(sum.excess() == 0.0f);
  static_assert(sizeof sum == 8);
}
