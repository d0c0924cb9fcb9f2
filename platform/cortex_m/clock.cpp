// SPDX-License-Identifier: MIT
// DWT CYCCNT where it runs, else SysTick where that is, else nothing. In QEMU the cycle counter reads 0 for ever and
// SysTick follows the host's clock, so that ticks there are not cycles of the program.
#include "platform/clock.hpp"

#include <algorithm>

#include "board.hpp"
#include "core_registers.hpp"

namespace microstep::platform {

namespace {

enum class source : std::uint8_t { untried, cycle_counter, systick, none };

source chosen = source::untried;
std::uint32_t last_count = 0;
std::uint64_t total = 0;
volatile std::uint32_t systick_overflows = 0;

constexpr std::uint32_t systick_period = 1u << 24;

bool start_cycle_counter() noexcept {
  if constexpr (!core::is_mainline) return false;
  device_register(core::debug_exception_monitor) = device_register(core::debug_exception_monitor) | 1u << 24;  // TRCENA
  device_register(core::dwt_cycle_count) = 0;
  device_register(core::dwt_control) = device_register(core::dwt_control) | 1u;  // CYCCNTENA
  const std::uint32_t before = device_register(core::dwt_cycle_count);
  return device_register(core::dwt_cycle_count) != before;  // no register says whether there is one
}

bool start_systick() noexcept {
  device_register(core::systick_reload) = systick_period - 1;
  if (device_register(core::systick_reload) == 0) return false;  // how registers read that are not there
  device_register(core::systick_value) = 0;
  device_register(core::systick_control) = 0b111;  // the core's clock, with its interrupt, enabled
  return true;
}

void choose() noexcept {
  chosen = start_cycle_counter() ? source::cycle_counter : start_systick() ? source::systick : source::none;
}

std::uint32_t systick_elapsed() noexcept { return (0 - device_register(core::systick_value)) & (systick_period - 1); }

std::uint64_t systick_ticks() noexcept {
  for (;;) {
    const std::uint32_t overflows = systick_overflows;
    std::uint32_t elapsed = systick_elapsed();
    const bool overflowed = (device_register(core::interrupt_control) & 1u << 26) != 0;  // PENDSTSET: not yet counted
    if (overflowed) elapsed = systick_elapsed();   // for certain from after the overflow
    if (overflows != systick_overflows) continue;  // counted meanwhile
    return (std::uint64_t{overflows} + (overflowed ? 1 : 0)) * systick_period + elapsed;
  }
}

}  // namespace

/// The vector table's; see start.cpp.
extern "C" void count_systick_overflow() noexcept { systick_overflows = systick_overflows + 1; }

clock_source clock_in_use() noexcept {
  if (chosen == source::untried) choose();
  const std::uint32_t frequency = board_number(board_clock_hz);
  switch (chosen) {
    case source::cycle_counter: return {"DWT CYCCNT", frequency};
    case source::systick: return {"SysTick", frequency};
    case source::untried:
    case source::none: break;
  }
  return {"none", 0};
}

std::uint64_t ticks() noexcept {
  if (chosen == source::untried) choose();
  switch (chosen) {
    case source::cycle_counter: {
      const std::uint32_t count = device_register(core::dwt_cycle_count);
      total += count - last_count;
      last_count = count;
      return total;
    }
    case source::systick:
      total = std::max(total, systick_ticks());
      return total;  // QEMU's overflow comes a moment late
    case source::untried:
    case source::none: break;
  }
  return 0;
}

}  // namespace microstep::platform
