// SPDX-License-Identifier: MIT
#include "microstep/simd/storage.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <type_traits>
#include <utility>

#include <doctest/doctest.h>

using microstep::arithmetic;
using microstep::simd::native;
using microstep::simd::storage;

namespace {

constexpr std::size_t lanes = native<arithmetic::strict>::size;

template <std::size_t Count>
constexpr bool has_the_promised_layout() {
  using type = storage<Count>;
  const std::size_t boundary = 4 * std::min(lanes, std::bit_ceil(Count));
  return alignof(type) == boundary && sizeof(type) == (4 * Count + boundary - 1) / boundary * boundary &&
         std::is_trivially_copyable_v<type> && std::is_standard_layout_v<type>;
}

// From one float to four of the widest registers and one.
static_assert([]<std::size_t... I>(std::index_sequence<I...>) {
  return (has_the_promised_layout<I + 1>() && ...);
}(std::make_index_sequence<4 * 16 + 1>{}));

static_assert(sizeof(storage<1>) == 4, "one float costs no padding");
static_assert(sizeof(storage<lanes>) == 4 * lanes && sizeof(storage<lanes + 1>) == 8 * lanes);

static_assert([] {
  storage<5> s;
  for (const float x : s.span()) {
    if (x != 0.0f) return false;
  }
  s.data()[4] = 1.0f;
  s.reset();
  return s.span().back() == 0.0f;
}());

static_assert(std::is_same_v<decltype(std::declval<storage<3>&>().span()), std::span<float, 3>>);
static_assert(std::is_same_v<decltype(std::declval<const storage<3>&>().span()), std::span<const float, 3>>);
static_assert(std::is_same_v<decltype(std::declval<const storage<3>&>().data()), const float*>);

}  // namespace

TEST_CASE("storage begins at a register's boundary and its span is its elements") {
  storage<37> values;
  CHECK(reinterpret_cast<std::uintptr_t>(values.data()) % (4 * lanes) == 0);
  CHECK(static_cast<void*>(values.data()) == static_cast<void*>(&values));
  CHECK(values.span().data() == values.data());
  CHECK(values.span().size() == 37);
  const storage<37>& constant = values;
  CHECK(constant.data() == values.data());
  CHECK(constant.span().data() == values.data());
}

TEST_CASE("reset makes every element a positive zero again") {
  storage<37> values;
  std::fill(values.span().begin(), values.span().end(), -1.0f);
  values.reset();
  const float zeros[37]{};
  CHECK(std::memcmp(values.data(), zeros, sizeof zeros) == 0);
}

TEST_CASE("a copy holds the same bits") {
  storage<37> values;
  for (std::size_t i = 0; i < values.span().size(); ++i) values.data()[i] = static_cast<float>(i);
  const storage<37> copy = values;
  values.reset();
  for (std::size_t i = 0; i < copy.span().size(); ++i) CHECK(copy.data()[i] == static_cast<float>(i));
}
