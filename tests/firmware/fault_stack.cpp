// SPDX-License-Identifier: MIT
// A recursion without end leaves the stack, and with it RAM.
namespace {

volatile bool deep_enough = false;

[[gnu::noinline]] int deeper() noexcept {
  volatile int used[16] = {};
  return deep_enough ? used[1] : deeper() + used[0];
}

}  // namespace

int main() { return deeper(); }
