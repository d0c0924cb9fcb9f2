// SPDX-License-Identifier: MIT
// What the board's linker script (boards/*.ld) and sections.ld tell the program: addresses and plain numbers.
#pragma once

#include <cstdint>

extern "C" {
// Numbers: their value is the symbol's address.
extern const char board_clock_hz[];           // of the core when main() begins; 0: not known
extern const char board_uart_data[];          // where a character to send is stored; 0: the console is semihosting
extern const char board_uart_status[];        // where the UART says whether it takes one
extern const char board_uart_status_mask[];   // the bit to look at there ...
extern const char board_uart_status_ready[];  // ... and its value when it does

// Places.
extern const std::uint16_t code_begin[], code_end[];
extern const std::uint32_t data_load[];
extern std::uint32_t data_begin[], data_end[], bss_begin[], bss_end[];
extern std::uint32_t stack_guard[], stack_limit[], stack_top[];
extern void (*const constructors_begin[])();
extern void (*const constructors_end[])();
}

namespace microstep::platform {

[[nodiscard]] inline std::uint32_t board_number(const char* symbol) noexcept {
  auto number = static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(symbol));
  asm("" : "+r"(number));  // else the compiler knows that no object is at address 0
  return number;
}

[[nodiscard]] inline volatile std::uint32_t& device_register(std::uint32_t address) noexcept {
  return *reinterpret_cast<volatile std::uint32_t*>(address);
}

}  // namespace microstep::platform
