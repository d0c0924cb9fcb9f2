// SPDX-License-Identifier: MIT
#include "digits/data.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include <doctest/doctest.h>

#include "digits/backbone.hpp"
#include "parameter_hash.hpp"

using namespace examples::digits;

namespace {

/// FNV-1a over bytes.
template <class Byte>
std::uint64_t hash_of(const Byte& bytes) {
  std::uint64_t hash = 0xcbf29ce484222325u;
  for (const auto byte : bytes) hash = (hash ^ static_cast<std::uint8_t>(byte)) * 0x100000001b3u;
  return hash;
}

template <std::size_t Count>
std::array<std::size_t, classes> balance(const labelled_images<Count>& set) {
  std::array<std::size_t, classes> counts{};
  for (const std::uint8_t label : set.labels) ++counts.at(label);
  return counts;
}

template <std::size_t Count>
std::array<std::int8_t, Count * backbone::outputs> features_of(const labelled_images<Count>& set) {
  std::array<std::int8_t, Count * backbone::outputs> all{};
  for (std::size_t i = 0; i < Count; ++i) {
    backbone::features(set.image(i), std::span{all}.subspan(i * backbone::outputs).template first<backbone::outputs>());
  }
  return all;
}

TEST_CASE("the digits are the rows of the file in the order of their SHA-256") {
  // By a few lines of Python that share nothing with data.cmake but the file.
  CHECK(hash_of(training.images) == 0x7d5194a006589655u);
  CHECK(hash_of(training.labels) == 0x9048e1a28839c976u);
  CHECK(hash_of(adaptation.images) == 0xd1507d6d80f6bb5bu);
  CHECK(hash_of(adaptation.labels) == 0xb878329f3886c290u);
  CHECK(hash_of(held_out.images) == 0x376701d2e4db3aa3u);
  CHECK(hash_of(held_out.labels) == 0xd28e4261824fb9b7u);
}

TEST_CASE("each class is in each set, as often as the README says") {
  using counts = std::array<std::size_t, classes>;
  CHECK(balance(training) == counts{118, 122, 116, 119, 129, 115, 124, 126, 112, 119});
  CHECK(balance(adaptation) == counts{32, 32, 26, 34, 22, 34, 25, 23, 41, 28});
  CHECK(balance(held_out) == counts{28, 28, 35, 30, 30, 33, 32, 30, 21, 33});
}

TEST_CASE("the backbone's mean is that of the training images") {
  for (std::size_t pixel = 0; pixel < pixels; ++pixel) {
    CAPTURE(pixel);
    std::size_t sum = 0;
    for (std::size_t i = 0; i < training.count; ++i) sum += training.image(i)[pixel];
    CHECK(backbone::mean[pixel] == (sum + training.count / 2) / training.count);
  }
}

TEST_CASE("the backbone's features are the same bits everywhere") {
  // By the same Python, in integers of any size.
  CHECK(hash_of(features_of(training)) == 0xe655ebb62ead3cc4u);
  CHECK(hash_of(features_of(adaptation)) == 0xcb610d0f329d5d05u);
  CHECK(hash_of(features_of(held_out)) == 0x9767cc63cf8a7388u);
}

TEST_CASE("the backbone's range fits the training images") {
  const auto all = features_of(training);
  CHECK(std::count(all.begin(), all.end(), std::int8_t{127}) == 46);      // 0.06 % of 76800
  CHECK(std::count(all.begin(), all.end(), std::int8_t{-128}) == 38579);  // ReLU leaves half of them at zero
}

TEST_CASE("the backbone's features are those of the formula, in floats and unclipped within a rounding") {
  const auto all = features_of(held_out);
  const auto quantised = backbone::quantised(all);
  REQUIRE(quantised.check() == microstep::status::ok);
  std::array<float, all.size()> floats{};
  REQUIRE(dequantise(quantised, floats) == microstep::status::ok);
  for (std::size_t at = 0; at < all.size(); ++at) {
    const auto image = held_out.image(at / backbone::outputs);
    double sum = 0.0;
    for (std::size_t i = 0; i < pixels; ++i) {
      sum += backbone::weights[at % backbone::outputs * pixels + i] / 128.0 * ((image[i] - backbone::mean[i]) / 16.0);
    }
    const double distance = static_cast<double>(floats[at]) - std::clamp(sum, 0.0, 255.0 / 64.0);
    if (!(distance >= -0x1p-7 && distance <= 0x1p-7)) FAIL_CHECK(at << " is " << distance << " away");
  }
}

TEST_CASE("a parameter hash is FNV-1a of the bytes, low byte first") {
  CHECK(examples::parameter_hash({}) == 0xcbf29ce484222325u);
  const float one[] = {0x1.dededep+99f};
  constexpr std::uint8_t bytes[] = {0x6f, 0x6f, 0x6f, 0x71};
  CHECK(examples::parameter_hash(one) == hash_of(bytes));
}

}  // namespace
