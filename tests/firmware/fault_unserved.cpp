// SPDX-License-Identifier: MIT
// A fault with nobody who serves semihosting: it is reported on the UART, and the core sleeps and does not lock up.
// OFFENCE is one of these functions.
#include "firmware/uart.hpp"
#include "platform/cortex_m/semihosting.hpp"

extern "C" void set_up_board() noexcept { microstep::firmware::set_up_uart(); }

namespace {

[[maybe_unused]] void undefined() { asm volatile("udf #1"); }
[[maybe_unused]] void undefined_and_masked() { asm volatile("cpsid i\n udf #1"); }  // a HardFault everywhere
[[maybe_unused]] void overflow() { asm volatile("1: push {r0-r7}\n b 1b"); }

}  // namespace

int main() {
  microstep::platform::semihosting::write("Nobody reads this.\n");  // nor may it be seen in the fault's status
  OFFENCE();
  return 0;
}
