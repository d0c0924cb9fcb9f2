// SPDX-License-Identifier: MIT
// The board chooses: a UART, described by where it takes a character and how it says that it can, or else semihosting.
#include "platform/console.hpp"

#include "board.hpp"
#include "semihosting.hpp"

namespace microstep::platform {

namespace {

void send(char character) noexcept {
  const volatile std::uint32_t& status = device_register(board_number(board_uart_status));
  while ((status & board_number(board_uart_status_mask)) != board_number(board_uart_status_ready)) {
  }
  device_register(board_number(board_uart_data)) = static_cast<unsigned char>(character);
}

}  // namespace

void write(std::string_view text) noexcept {
  if (board_number(board_uart_data) == 0) return semihosting::write(text);
  for (const char character : text) {
    if (character == '\n') send('\r');  // what terminals on a serial line expect
    send(character);
  }
}

}  // namespace microstep::platform
