// SPDX-License-Identifier: MIT
// A sweep over five, six or seven elements ends in a store of fewer lanes than a register has. What was stored behind
// them just before stays, and the lanes of a sum that such an end does not reach keep what they held.
#include <cstddef>

#include "firmware/check.hpp"
#include "microstep/simd/reduce.hpp"

namespace {

using namespace microstep;
using firmware::check;
using pack = simd::native<arithmetic::strict>;

volatile float three = 3.0f;  // not known to the compiler

template <std::size_t Count>
bool leaves_what_is_behind() noexcept {
  float elements[8];
  for (float& element : elements) element = three;
  simd::sweep<pack, Count>([&]<simd::any_pack P>(std::size_t index) {
    (P::load(elements + index) + P{1.0f}).store(elements + index);
  });
  std::size_t right = 0;
  for (std::size_t i = 0; i < 8; ++i) right += elements[i] == (i < Count ? 4.0f : 3.0f) ? 1 : 0;
  return right == 8;
}

template <std::size_t Count>
bool sums_every_term() noexcept {
  float elements[Count];
  for (float& element : elements) element = three;
  float sum[1];
  simd::reduce<pack, Count>([&]<simd::any_pack P>(std::size_t index, P* lanes) { *lanes = *lanes + P::load(elements + index); },
                            sum);
  return sum[0] == 3.0f * Count;
}

}  // namespace

int main() {
  check(leaves_what_is_behind<5>(), "one lane is left");
  check(leaves_what_is_behind<6>(), "two lanes are left");
  check(leaves_what_is_behind<7>(), "three lanes are left");
  check(sums_every_term<21>() && sums_every_term<22>() && sums_every_term<23>(), "a sum with lanes left over");
  return firmware::summary();
}
