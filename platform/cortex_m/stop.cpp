// SPDX-License-Identifier: MIT
#include "stop.hpp"

#include "semihosting.hpp"

namespace microstep::platform {

void stop(int code) noexcept {
  asm volatile("cpsid i" : : : "memory");
  semihosting::exit(code);
  for (;;) asm volatile("wfi");
}

}  // namespace microstep::platform
