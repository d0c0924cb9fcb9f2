// SPDX-License-Identifier: MIT
#include "microstep/data/epoch.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <numeric>
#include <type_traits>
#include <vector>

#include <doctest/doctest.h>

using microstep::epoch;
using microstep::gather;
using microstep::random_generator;
using microstep::status;

namespace {

static_assert(sizeof(epoch<297, 8>) == 297 * 2 + 2 + 8);  // 2 of padding
static_assert(std::is_same_v<epoch<65536, 1>::index_type, std::uint16_t>);
static_assert(std::is_same_v<epoch<65537, 1>::index_type, std::uint32_t>);
static_assert(std::is_trivially_copyable_v<epoch<297, 8>>);

/// The order of a whole pass, with its batches' sizes checked.
template <std::size_t Batch, class Epoch>
std::vector<std::size_t> pass(Epoch& order, std::size_t samples) {
  std::vector<std::size_t> met;
  for (auto batch = order.next(); !batch.empty(); batch = order.next()) {
    CHECK(batch.size() == std::min(Batch, samples - met.size()));
    met.insert(met.end(), batch.begin(), batch.end());
  }
  CHECK(order.next().empty());
  return met;
}

template <std::size_t Batch>
void visits_each_once() {
  CAPTURE(Batch);
  static epoch<40, Batch> order;
  CHECK(order.next().empty());  // before it has begun
  random_generator generator{Batch};
  for (std::size_t samples = 1; samples <= 40; ++samples) {
    CAPTURE(samples);
    std::vector<std::size_t> sorted(samples);
    std::iota(sorted.begin(), sorted.end(), std::size_t{0});
    REQUIRE(order.begin(samples) == status::ok);
    CHECK(pass<Batch>(order, samples) == sorted);
    REQUIRE(order.begin(generator, samples) == status::ok);
    std::vector<std::size_t> met = pass<Batch>(order, samples);
    if (samples > 10) CHECK(met != sorted);
    std::sort(met.begin(), met.end());
    CHECK(met == sorted);
  }
  CHECK(order.begin(40) == status::ok);
}

}  // namespace

TEST_CASE("an epoch meets each sample once, in full batches and what is left") {
  visits_each_once<1>();
  visits_each_once<7>();
  visits_each_once<8>();
  visits_each_once<40>();
  visits_each_once<100>();
}

TEST_CASE("its order is a shuffle's") {
  epoch<20, 6> order;
  random_generator generator{9}, replay{9};
  REQUIRE(order.begin(generator, 20) == status::ok);
  std::vector<std::size_t> expected(20);
  std::iota(expected.begin(), expected.end(), std::size_t{0});
  microstep::shuffle(replay, std::span{expected});
  CHECK(pass<6>(order, 20) == expected);
  CHECK(generator == replay);
}

TEST_CASE("every sample is as likely to be the first, the last and in the tail") {
  constexpr int rounds = 13 * 1000;
  std::array<std::array<double, 13>, 3> counts{};
  epoch<13, 5> order;
  random_generator generator{2};
  for (int i = 0; i < rounds; ++i) {
    REQUIRE(order.begin(generator, 13) == status::ok);
    ++counts[0][order.next()[0]];
    (void)order.next();
    const auto tail = order.next();
    REQUIRE(tail.size() == 3);
    ++counts[1][tail[0]];
    ++counts[2][tail[2]];
  }
  for (const auto& position : counts) {
    double chi_square = 0.0;
    for (const double count : position) chi_square += (count - 1000.0) * (count - 1000.0) / 1000.0;
    CHECK(chi_square < 26.22);  // 12 degrees of freedom, 1 %
  }
}

TEST_CASE("a pass over nothing or over more than there is room for is refused and changes nothing") {
  epoch<8, 3> order;
  random_generator generator{1};
  REQUIRE(order.begin(generator, 8) == status::ok);
  (void)order.next();
  const epoch<8, 3> before = order;
  const random_generator generator_before = generator;
  for (const std::size_t bad : {std::size_t{0}, std::size_t{9}, SIZE_MAX}) {
    CHECK(order.begin(bad) == status::bad_shape);
    CHECK(order.begin(generator, bad) == status::bad_shape);
  }
  CHECK(std::memcmp(&order, &before, sizeof order) == 0);
  CHECK(generator == generator_before);
}

TEST_CASE("gather copies the rows that are named, in that order, and nothing else") {
  const std::array<float, 8> rows{0.0f, 1.0f, 10.0f, 11.0f, 20.0f, 21.0f, 30.0f, 31.0f};
  const std::array<std::uint16_t, 3> indices{3, 0, 3};
  std::array<float, 8> into{};
  into.fill(-1.0f);
  const auto got = gather<2>(rows, std::span<const std::uint16_t>{indices}, std::span{into});
  CHECK(got.data() == into.data());
  CHECK(got.size() == 6);
  CHECK(into == std::array{30.0f, 31.0f, 0.0f, 1.0f, 30.0f, 31.0f, -1.0f, -1.0f});
  CHECK(gather<2>(rows, std::span<const std::uint16_t>{}, std::span<float>{into}).empty());
  // The targets of a loss that has none.
  CHECK(gather<0>(std::span<const float>{}, std::span<const std::uint16_t>{indices}, std::span<float>{into}).empty());
}
