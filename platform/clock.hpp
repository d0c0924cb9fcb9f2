// SPDX-License-Identifier: MIT
// For measuring how long something takes. What a tick is depends on the target, and clock_in_use() says it.
#pragma once

#include <cstdint>

namespace microstep::platform {

struct clock_source {
  const char* name;                ///< "steady_clock", "CLOCK_MONOTONIC", "CNTVCT", "DWT CYCCNT", "SysTick" or "none"
  std::uint32_t ticks_per_second;  ///< 0: not known here; on cortex_m that is up to the program that sets the PLL
};

/// The best clock that the target has; the first call starts it, where it has to be started.
[[nodiscard]] clock_source clock_in_use() noexcept;

/// Counts up, from wherever it was: subtract two. "none" stays at 0.
///
/// cortex_m  ticks are core cycles. DWT CYCCNT has 32 bits: two calls must be less than 2^32 cycles apart. SysTick has
///           24 and counts its own overflows by interrupt, so interrupts must not stay masked for 2^24 cycles
[[nodiscard]] std::uint64_t ticks() noexcept;

}  // namespace microstep::platform
