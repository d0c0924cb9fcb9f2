// SPDX-License-Identifier: MIT
#include "microstep/data/shuffle.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>
#include <vector>

#include <doctest/doctest.h>

using microstep::random_generator;
using microstep::shuffle;

namespace {

constexpr std::array<std::uint8_t, 5> shuffled_in_the_compiler = [] {
  std::array<std::uint8_t, 5> items{0, 1, 2, 3, 4};
  random_generator generator{1};
  shuffle(generator, std::span{items});
  return items;
}();

}  // namespace

TEST_CASE("a shuffle keeps every item") {
  for (std::size_t count = 0; count <= 100; ++count) {
    CAPTURE(count);
    std::vector<std::uint16_t> items(count);
    std::iota(items.begin(), items.end(), std::uint16_t{0});
    const std::vector<std::uint16_t> sorted = items;
    random_generator generator{count};
    shuffle(generator, std::span{items});
    if (count > 10) CHECK(items != sorted);
    std::sort(items.begin(), items.end());
    CHECK(items == sorted);
  }
}

TEST_CASE("every order of four items is as likely as every other") {
  std::array<int, 256> counts{};
  constexpr int shuffles = 24 * 2000;
  random_generator generator{7};
  for (int i = 0; i < shuffles; ++i) {
    std::array<unsigned, 4> items{0, 1, 2, 3};
    shuffle(generator, std::span{items});
    ++counts[items[0] * 64 + items[1] * 16 + items[2] * 4 + items[3]];
  }
  double chi_square = 0.0;
  int orders = 0;
  for (const int count : counts) {
    if (count == 0) continue;
    ++orders;
    chi_square += (count - 2000.0) * (count - 2000.0) / 2000.0;
  }
  CHECK(orders == 24);
  CHECK(chi_square < 41.64);  // 23 degrees of freedom, 1 %
}

TEST_CASE("from seed to seed every item is as likely to end at each place") {
  constexpr std::size_t count = 16;
  constexpr int each = 1000;
  std::array<int, count * count> ends{};
  for (std::uint64_t seed = 0; seed < count * each; ++seed) {
    std::array<std::uint8_t, count> items{};
    std::iota(items.begin(), items.end(), std::uint8_t{0});
    random_generator generator{seed};
    shuffle(generator, std::span{items});
    for (std::size_t place = 0; place < count; ++place) ++ends[items[place] * count + place];
  }
  double chi_square = 0.0;
  for (const int times : ends) chi_square += static_cast<double>(times - each) * (times - each) / each;
  CHECK(chi_square < 277.3);  // 15 * 15 degrees of freedom, 1 %
  CHECK(chi_square > 178.5);  // nor is it suspiciously even
}

TEST_CASE("a seed gives one order, in the compiler too") {
  std::array<std::uint8_t, 5> items{0, 1, 2, 3, 4};
  random_generator generator{1};
  shuffle(generator, std::span{items});
  CHECK(items == shuffled_in_the_compiler);

  // The draws once more, by hand: item left - 1 changes places with item draw * left / 2^32.
  std::array<std::uint8_t, 5> plain{0, 1, 2, 3, 4};
  random_generator again{1};
  for (std::size_t left = 5; left > 1; --left) {
    std::swap(plain[left - 1], plain[static_cast<std::size_t>((std::uint64_t{again()} * left) >> 32)]);
  }
  CHECK(items == plain);
}
