// SPDX-License-Identifier: MIT
// The stack lies at the very start of RAM, so that what overflows it leaves RAM instead of eating variables. It faults
// before that: on Armv8-M at the stack limit, elsewhere in a guard of 256 bytes that the memory protection unit closes,
// where there is one (not in Cortex-M0; that of Cortex-M23 is not used).
#pragma once

#include <cstdint>

#include "board.hpp"
#include "core_registers.hpp"

namespace microstep::platform {

inline constexpr std::uint32_t stack_paint = 0x5ac3a55a;  ///< no address and no usual number

/// Start-up's: fills what is not in use yet, which is everything below the stack pointer.
[[gnu::always_inline]] inline void paint_stack() noexcept {
  std::uint32_t* here = nullptr;
  asm volatile("mov %0, sp" : "=r"(here));
  for (volatile std::uint32_t* word = stack_limit; word < here; ++word) *word = stack_paint;
}

/// Start-up's: no access to the guard.
inline void guard_stack() noexcept {
  if (!core::can_guard_stack || (device_register(core::mpu_type) >> 8 & 0xff) == 0) return;
  constexpr std::uint32_t set_region_0 = 1u << 4, never_execute = 1u << 28, of_256_bytes = 7u << 1, enable = 1;
  constexpr std::uint32_t default_map_elsewhere = 1u << 2;
  device_register(core::mpu_region_address) =
      static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(stack_guard)) | set_region_0;
  device_register(core::mpu_region_attributes) = never_execute | of_256_bytes | enable;  // access: none
  device_register(core::mpu_control) = default_map_elsewhere | enable;
  asm volatile("dsb\n isb" : : : "memory");
}

}  // namespace microstep::platform
