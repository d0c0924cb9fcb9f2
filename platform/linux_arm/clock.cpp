// SPDX-License-Identifier: MIT
// AArch64 has a counter that any program may read, in one instruction; 32-bit kernels do not promise that.
#include "platform/clock.hpp"

#include <ctime>

namespace microstep::platform {

#if defined(__aarch64__)

clock_source clock_in_use() noexcept {
  std::uint64_t frequency = 0;
  asm("mrs %0, cntfrq_el0" : "=r"(frequency));
  return {"CNTVCT", static_cast<std::uint32_t>(frequency)};
}

std::uint64_t ticks() noexcept {
  std::uint64_t count = 0;
  asm volatile("isb\n mrs %0, cntvct_el0" : "=r"(count) : : "memory");  // isb: not before what is being measured
  return count;
}

#else

clock_source clock_in_use() noexcept { return {"CLOCK_MONOTONIC", 1'000'000'000}; }

std::uint64_t ticks() noexcept {
  std::timespec now{};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<std::uint64_t>(now.tv_sec) * 1'000'000'000 + static_cast<std::uint64_t>(now.tv_nsec);
}

#endif

}  // namespace microstep::platform
