// SPDX-License-Identifier: MIT
namespace {

volatile int seed = 1;

int once() {
  static const int value = seed;
  return value;
}

}  // namespace

int main() { return once(); }
