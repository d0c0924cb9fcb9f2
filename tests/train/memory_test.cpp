// SPDX-License-Identifier: MIT
// The README's table of memory, for targets without vector registers, and what vector registers may add to it.
#include <cstddef>

#include <doctest/doctest.h>

#include "microstep/microstep.hpp"

namespace {

using namespace microstep;

struct row {
  std::size_t parameters, momentum, adam, amsgrad;
};

template <std::size_t Inputs, std::size_t Outputs, std::size_t Batch>
constexpr row measured = {
    sizeof(float) * linear<Inputs, Outputs>::parameter_count,
    sizeof(trainer<linear<Inputs, Outputs>, sgd, squared_error, Batch>),
    sizeof(trainer<linear<Inputs, Outputs>, adam, squared_error, Batch>),
    sizeof(trainer<linear<Inputs, Outputs>, adam_amsgrad, squared_error, Batch>),
};

constexpr bool fits(const row& actual, const row& table) {
  if (actual.parameters != table.parameters) return false;
  constexpr bool scalar = simd::native<arithmetic::strict>::size == 1;
  constexpr std::size_t padding = scalar ? 0 : 264;
  const auto within_padding = [](std::size_t bytes, std::size_t least) {
    return bytes >= least && bytes <= least + padding;
  };
  return within_padding(actual.momentum, table.momentum) && within_padding(actual.adam, table.adam) &&
         within_padding(actual.amsgrad, table.amsgrad);
}

}  // namespace

TEST_CASE("trainers take the memory that the README says") {
  CHECK(fits(measured<1, 1, 100>, {8, 452, 480, 488}));
  CHECK(fits(measured<16, 4, 8>, {272, 708, 1000, 1272}));
  CHECK(fits(measured<64, 10, 1>, {2600, 5276, 7896, 10496}));
  CHECK(fits(measured<64, 10, 32>, {2600, 6516, 9136, 11736}));
  CHECK(fits(measured<256, 32, 8>, {32896, 66852, 99768, 132664}));
}
