// SPDX-License-Identifier: MIT
#include <cstdlib>

int main() {
  void* volatile memory = std::malloc(16);
  return memory == nullptr ? 1 : 0;
}
