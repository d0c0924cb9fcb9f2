// SPDX-License-Identifier: MIT
#include <cstdlib>

int main(int count, char**) {
  if (count > 1) std::abort();
  return 0;
}
