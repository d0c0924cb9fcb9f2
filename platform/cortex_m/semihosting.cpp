// SPDX-License-Identifier: MIT
#include "semihosting.hpp"

#include <cstddef>
#include <cstdint>

namespace microstep::platform::semihosting {

namespace {

enum class operation : std::uint32_t { write_string = 0x04, exit_extended = 0x20 };

// r0 and r1 are the protocol. "memory": the host reads what r1 points to.
void call(operation number, const void* argument) noexcept {
  register std::uint32_t r0 asm("r0") = static_cast<std::uint32_t>(number);
  register const void* r1 asm("r1") = argument;
  asm volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
}

}  // namespace

void write(std::string_view text) noexcept {
  char piece[65];  // a terminated copy: a call for each character would take a debugger milliseconds each
  std::size_t length = 0;
  for (std::size_t index = 0; index < text.size(); ++index) {
    piece[length++] = text[index];
    if (length == sizeof piece - 1 || index + 1 == text.size()) {
      piece[length] = '\0';
      call(operation::write_string, piece);
      length = 0;
    }
  }
}

void exit(int code) noexcept {
  constexpr std::uint32_t application_exit = 0x20026;  // ADP_Stopped_ApplicationExit
  const std::uint32_t reason_and_code[] = {application_exit, static_cast<std::uint32_t>(code)};
  call(operation::exit_extended, reason_and_code);
}

}  // namespace microstep::platform::semihosting
