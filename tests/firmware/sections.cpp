// SPDX-License-Identifier: MIT
// Sections that a program names itself.
#include <cstdint>

#include "firmware/check.hpp"
#include "platform/cortex_m/board.hpp"

namespace {

using microstep::firmware::check;

[[gnu::section(".data.mine")]] volatile std::uint32_t variable = 0x12345678;
[[gnu::section(".constants"), gnu::used]] constexpr std::uint32_t constant = 0x9abcdef0;
[[gnu::section(".ramfunc"), gnu::noinline]] std::uint32_t in_ram(std::uint32_t a) noexcept { return a + variable; }
[[gnu::section(".time_critical.more"), gnu::noinline]] std::uint32_t fast(std::uint32_t a) noexcept {
  return a ^ variable;
}

bool is_in_data(std::uintptr_t address) noexcept {
  return address >= reinterpret_cast<std::uintptr_t>(data_begin) &&
         address < reinterpret_cast<std::uintptr_t>(data_end);
}

}  // namespace

int main() {
  check(variable == 0x12345678, "a part of .data");
  check(*const_cast<const volatile std::uint32_t*>(&constant) == 0x9abcdef0, "constants");
  check(in_ram(1) == 0x12345679 && fast(0x12345678) == 0, "code in RAM runs");
  check(is_in_data(reinterpret_cast<std::uintptr_t>(&in_ram)) && is_in_data(reinterpret_cast<std::uintptr_t>(&fast)),
        "that is where it is");
  return microstep::firmware::summary();
}
