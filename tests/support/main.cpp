// SPDX-License-Identifier: MIT
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <cstdio>

#include "support/bits.hpp"

int main(int argc, char** argv) {
  if (!support::thorough) {
    std::printf("not thorough (emulated, sanitized or not optimised): %zu random cases where there could be %zu, wider "
                "strides over the floats, shorter long runs\n",
                support::random_cases, support::all_random_cases);
  }
  return doctest::Context{argc, argv}.run();
}
