// SPDX-License-Identifier: MIT
// In the place of platform/cortex_m/stop.cpp: the same end, and before it what the paint shows.
#include "platform/console.hpp"
#include "platform/cortex_m/semihosting.hpp"
#include "platform/cortex_m/stop.hpp"
#include "platform/stack.hpp"

namespace {

/// Of its own, so that what is printed with is not on the stack yet when the paint is read.
[[noreturn, gnu::noinline]] void tell(std::uint32_t used, int code) noexcept {
  microstep::platform::write_decimal(used);
  microstep::platform::semihosting::exit(code);
  for (;;) {
  }
}

}  // namespace

void microstep::platform::stop(int code) noexcept { tell(stack_used(), code); }
