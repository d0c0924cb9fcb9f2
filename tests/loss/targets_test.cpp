// SPDX-License-Identifier: MIT
#include "microstep/loss/targets.hpp"

#include <array>
#include <cstdint>
#include <vector>

#include <doctest/doctest.h>

#include "support/packs.hpp"

namespace detail = microstep::detail;
using microstep::status;

TEST_CASE("a label is an unsigned integer") {
  static_assert(microstep::label<std::uint8_t> && microstep::label<std::uint16_t> && microstep::label<std::uint32_t>);
  static_assert(!microstep::label<int> && !microstep::label<bool> && !microstep::label<float>);
}

TEST_CASE("each class is a label, and no other number") {
  const auto check = []<class Label>(Label one) {
    return detail::check_labels<10>(std::span<const Label>{std::array<Label, 3>{Label{3}, one, Label{0}}});
  };
  for (std::uint8_t label = 0; label < 10; ++label) CHECK(check(label) == status::ok);
  for (std::uint32_t label = 10; label < 256; ++label) CHECK(check(static_cast<std::uint8_t>(label)) == status::bad_label);
  CHECK(check(std::uint16_t{9}) == status::ok);
  CHECK(check(std::uint16_t{265}) == status::bad_label);
  CHECK(check(std::uint32_t{0x100000003u & 0xffffffffu}) == status::ok);
  CHECK(check(std::uint32_t{0xffffffffu}) == status::bad_label);
  // every label of eight bits is one of 256 classes
  CHECK(detail::check_labels<256>(std::span<const std::uint8_t>{std::array<std::uint8_t, 2>{0, 255}}) == status::ok);
}

TEST_CASE("a target that is not allowed is found wherever it is, and told from one that is not finite") {
  for (std::size_t at = 0; at < 37; ++at) {
    std::vector<float> targets(37, 0.5f);
    const auto check = [&](float x) {
      targets[at] = x;
      return detail::check_each(targets, detail::is_probability);
    };
    for (const float good : {0.0f, -0.0f, 1.0f, 0x1p-149f}) CHECK(check(good) == status::ok);
    for (const float bad : {-0x1p-126f, 1.0000001f, 3e38f}) CHECK(check(bad) == status::bad_target);
    for (const float bad : {support::infinity, -support::infinity, support::not_a_number}) {
      CHECK(check(bad) == status::non_finite_target);
    }
  }
}

TEST_CASE("a row of probabilities adds up to 1, within 2^-6") {
  const auto check = [](float a, float b, float c) {
    return detail::check_distributions<3>(std::array{0.25f, 0.25f, 0.5f, a, b, c});
  };
  CHECK(check(0.0f, 1.0f, 0.0f) == status::ok);
  CHECK(check(1.0f / 3.0f, 1.0f / 3.0f, 1.0f / 3.0f) == status::ok);
  CHECK(check(0.5f, 0.5f, 0x1p-6f) == status::ok);
  CHECK(check(0.5f, 0.5f, 0x1.1p-6f) == status::bad_target);
  CHECK(check(0.5f, 0.5f - 0x1p-6f, 0.0f) == status::ok);
  CHECK(check(0.5f, 0.5f - 0x1.1p-6f, 0.0f) == status::bad_target);
  CHECK(check(0.0f, 0.0f, 0.0f) == status::bad_target);
  CHECK(check(0.75f, 0.5f, -0.25f) == status::bad_target);
  CHECK(check(0.5f, 0.5f, support::not_a_number) == status::non_finite_target);
}
