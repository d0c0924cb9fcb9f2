// SPDX-License-Identifier: MIT
// The same console on a UART: Arm's CMSDK UART of the MPS2 boards, of which the linker was told (CMakeLists.txt).
// Nobody serves semihosting here, so stop() must survive its breakpoint.
#include "firmware/check.hpp"
#include "platform/cortex_m/board.hpp"

namespace {
bool board_was_set_up = false;
}

/// What a board's own program does first: here, the transmitter and its rate.
extern "C" void set_up_board() noexcept {
  microstep::platform::device_register(0x40004010) = 16;  // BAUDDIV, the fastest
  microstep::platform::device_register(0x40004008) = 1;   // CTRL, transmit
  board_was_set_up = true;
}

int main() {
  microstep::platform::write("out of the UART\n");
  microstep::firmware::check(board_was_set_up, "set_up_board() runs when memory is ready, before main()");
  return microstep::firmware::summary();
}
