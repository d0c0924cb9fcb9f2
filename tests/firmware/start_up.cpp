// SPDX-License-Identifier: MIT
// What start-up owes to main(): memory, constructors, the floating-point unit as the library needs it, a sound stack.
#include <cstdint>
#include <limits>

#include "firmware/check.hpp"
#include "platform/cortex_m/core_registers.hpp"
#include "platform/stack.hpp"

namespace {

using namespace microstep;
using firmware::check;

volatile std::uint32_t initialised = 0x12345678;
volatile std::uint32_t zero;
std::uint32_t many_zeros[1000];

struct constructed {
  constructed() noexcept : value(initialised + 1) {}
  std::uint32_t value;
};
constructed at_start_up;
constexpr std::uint32_t guard_word = 0xfeedface;
volatile std::uint32_t last_initialised = guard_word;

[[gnu::noinline]] std::uint32_t stack_of(int depth) noexcept {
  volatile std::uint32_t used[64] = {};
  return depth == 0 ? used[63] : stack_of(depth - 1) + used[0];
}

void memory() noexcept {
  check(initialised == 0x12345678 && last_initialised == guard_word, ".data holds its initial values");
  initialised = 1;
  check(initialised == 1, ".data is writable");
  check(zero == 0, ".bss is zero");
  std::uint32_t any = 0;
  for (const std::uint32_t word : many_zeros) any |= word;
  check(any == 0, "so is a long array");
  check(at_start_up.value == 0x12345679, "constructors of static objects ran, after .data was there");
}

void arithmetic_unit() noexcept {
  volatile float a = 1.5f, b = 3.0f;
  check(a * b == 4.5f && a / b == 0.5f, "floats multiply and divide");
  volatile float smallest_normal = std::numeric_limits<float>::min();
  check(smallest_normal * 0.5f > 0.0f, "subnormals are kept");
  volatile float infinity = std::numeric_limits<float>::infinity();
  check(infinity - infinity != infinity - infinity, "NaN is not equal to itself");
#if defined(__ARM_FP)
  check((platform::device_register(platform::core::coprocessor_access) >> 20 & 0xf) == 0xf, "the unit may be used");
  std::uint32_t control = 0;
  asm volatile("vmrs %0, fpscr" : "=r"(control));
  check((control >> 22 & 0xf) == 0, "it rounds to nearest, keeps subnormals, and passes NaNs on");
#endif
}

void stack() noexcept {
  std::uintptr_t pointer = 0;
  asm volatile("mov %0, sp" : "=r"(pointer));
  check((pointer & 7) == 0, "the stack is aligned as AAPCS wants it at every call");
  check((reinterpret_cast<std::uintptr_t>(stack_top) & 7) == 0, "its top is a multiple of 8");
  const std::uint32_t before = platform::stack_used();
  check(before > 0 && before < platform::stack_size(), "some of it is in use, and not all");
  check(stack_of(3) == 0, "a deep call returns");
  check(platform::stack_used() >= before + 3 * 64 * sizeof(std::uint32_t), "the paint shows how deep it was");
}

}  // namespace

int main() {
  memory();
  arithmetic_unit();
  stack();
  return firmware::summary();
}
