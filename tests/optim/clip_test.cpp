// SPDX-License-Identifier: MIT
#include "microstep/optim/clip.hpp"

#include <array>
#include <cmath>
#include <cstring>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/packs.hpp"

using microstep::arithmetic;
using microstep::gradient_norm;
using microstep::status;

namespace simd = microstep::simd;

namespace {

double exact_norm(std::span<const float> gradient) {
  double sum = 0.0;
  for (const float g : gradient) sum += static_cast<double>(g) * static_cast<double>(g);
  return std::sqrt(sum);
}

/// The norm by the sink, walked in rising order with the given pack.
template <simd::any_pack Pack>
float by_sink(std::span<const float> gradient) {
  gradient_norm<Pack::rounding> norm;
  simd::sweep<Pack>(gradient.size(),
                    [&]<simd::any_pack P>(std::size_t index) { norm.add(index, P::load(gradient.data() + index)); });
  return norm.value();
}

/// The same for a model whose tensors have lengths that the compiler knows: packs of several registers and of parts of
/// one, from any column on.
template <arithmetic A, std::size_t... Lengths>
void check_known_lengths() {
  (
      [] {
        const std::vector<float> gradient = support::normals(Lengths, 1);
        for (std::size_t column = 0; column < simd::virtual_lanes; ++column) {
          gradient_norm<A> norm, one_by_one;
          simd::sweep<simd::native<A>, Lengths>(
              [&]<simd::any_pack P>(std::size_t index) { norm.add(column + index, P::load(gradient.data() + index)); });
          for (std::size_t i = 0; i < Lengths; ++i)
            one_by_one.add(column + i, simd::pack<A, simd::scalar_arch>{gradient[i]});
          CAPTURE(Lengths);
          CAPTURE(column);
          CHECK(norm.value() == one_by_one.value());
        }
      }(),
      ...);
}

struct row {
  const char* claim;
  float max_norm;
  std::array<float, 2> before, after;  // worked by hand
  float norm;
};

// torch.nn.utils.clip_grad_norm_ multiplies by min(1, max_norm / (norm + 1e-6)); 5 + 1e-6 is 5.000001 in float.
constexpr row by_norm[] = {
    {"a norm below the largest changes nothing", 6.0f, {3.0f, 4.0f}, {3.0f, 4.0f}, 5.0f},
    {"a norm of twice the largest is halved, but for the millionth",
     2.5f,
     {3.0f, 4.0f},
     {1.4999997f, 1.9999996f},
     5.0f},
    {"no limit changes nothing", support::infinity, {3.0f, -4.0f}, {3.0f, -4.0f}, 5.0f},
    {"a gradient of zero stays zero", 1.0f, {0.0f, 0.0f}, {0.0f, 0.0f}, 0.0f},
    {"a norm near the limit of float is found", 1.0f, {0x1p62f, 0.0f}, {1.0f, 0.0f}, 0x1p62f},
};

}  // namespace

TEST_CASE("the norm is the same whatever packs the gradient comes in") {
  check_known_lengths<arithmetic::strict, 1, 3, 7, 11, 18, 64, 77, 130>();
  check_known_lengths<arithmetic::fused, 1, 3, 7, 11, 18, 64, 77, 130>();
}

TEST_CASE("clip_norm does what is worked out by hand") {
  for (const row& r : by_norm) {
    CAPTURE(std::string{r.claim});
    std::array<float, 2> gradient = r.before;
    const microstep::clip_report report = microstep::clip_norm(gradient, r.max_norm);
    CHECK(report.status == status::ok);
    CHECK(report.norm == r.norm);
    for (std::size_t i = 0; i < 2; ++i) {
      CHECK(static_cast<double>(gradient[i]) == doctest::Approx(static_cast<double>(r.after[i])).epsilon(2e-7));
    }
  }
}

TEST_CASE("clip_value moves each gradient into the limits") {
  std::array<float, 5> gradient{-3.0f, -0.5f, 0.0f, 0.5f, 1e30f};
  REQUIRE(microstep::clip_value(gradient, 1.0f) == status::ok);
  CHECK(gradient == std::array<float, 5>{-1.0f, -0.5f, 0.0f, 0.5f, 1.0f});
}

TEST_CASE("a bad limit is refused and changes nothing") {
  for (const float bad : {0.0f, -1.0f, support::not_a_number}) {
    std::array<float, 2> gradient{3.0f, 4.0f};
    CHECK(microstep::clip_norm(gradient, bad).status == status::bad_clip);
    CHECK(microstep::clip_value(gradient, bad) == status::bad_clip);
    CHECK(gradient == std::array<float, 2>{3.0f, 4.0f});
  }
}

TEST_CASE("a NaN, an infinity or too large a norm is refused at every place and changes nothing") {
  for (const float bad : {support::not_a_number, support::infinity, -support::infinity, 0x1p64f}) {
    for (std::size_t at = 0; at < 33; ++at) {
      std::vector<float> gradient = support::normals(33, 1);
      gradient[at] = bad;
      const std::vector<float> before = gradient;
      CHECK(microstep::clip_norm(gradient, 1.0f).status == status::non_finite_gradient);
      CHECK(std::memcmp(gradient.data(), before.data(), 33 * sizeof(float)) == 0);
    }
  }
  std::array<float, 2> within_limit{0x1p62f, 0x1p62f};  // their norm is 2^62.5
  CHECK(microstep::clip_norm(within_limit, 1.0f).status == status::ok);
  std::array<float, 4> beyond{0x1p62f, 0x1p62f, 0x1p62f, 0x1.0001p62f};  // each is within, the norm is just beyond 2^63
  CHECK(microstep::clip_norm(beyond, 1.0f).status == status::non_finite_gradient);
}

TEST_CASE_TEMPLATE("the norm is within its stated error at every length and scale", P, MICROSTEP_EXACT_PACKS) {
  for (std::size_t count = 0; count <= 70; ++count) {
    for (const int exponent : {-62, -40, -20, 0, 20, 50}) {
      CAPTURE(count);
      CAPTURE(exponent);
      std::vector<float> gradient = support::normals(count, 7 + count);
      for (float& g : gradient) g = std::ldexp(g, exponent);
      const double expected = exact_norm(gradient);
      const auto n = static_cast<double>(count);
      const double bound = std::max((n / 32 + 4) * 0x1p-24 * expected, std::sqrt(n) * 0x1p-61);
      const float whole = gradient_norm<P::rounding>::of(gradient);
      CHECK(std::abs(static_cast<double>(whole) - expected) <= bound);
      // The sink adds in the same lanes and order, whatever the width of its packs.
      CHECK(by_sink<P>(gradient) == whole);
    }
  }
}

TEST_CASE_TEMPLATE("a pack may begin at any column", P, MICROSTEP_EXACT_PACKS) {
  const std::vector<float> values = support::normals(16, 3);
  for (std::size_t column = 0; column < 48; ++column) {
    gradient_norm<P::rounding> packs, singles;
    packs.add(column, P::load(values.data()));
    for (std::size_t i = 0; i < P::size; ++i) singles.add(column + i, simd::single<P>{values[i]});
    CHECK(packs.value() == singles.value());
  }
}
