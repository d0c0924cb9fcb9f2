// SPDX-License-Identifier: MIT
// The same console on a UART.
// Nobody serves semihosting here, so stop() must survive its breakpoint.
#include "firmware/uart.hpp"
#include "firmware/check.hpp"

namespace {
bool board_was_set_up = false;
}

/// What a board's own program does first: here, the transmitter and its rate.
extern "C" void set_up_board() noexcept {
  microstep::firmware::set_up_uart();
  board_was_set_up = true;
}

int main() {
  microstep::platform::write("out of the UART\n");
  microstep::firmware::check(board_was_set_up, "set_up_board() runs when memory is ready, before main()");
  return microstep::firmware::summary();
}
