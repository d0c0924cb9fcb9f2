// SPDX-License-Identifier: MIT
// The registers of Arm's own System Control Space that start-up, faults and the clock use: at the same address in every
// Cortex-M. ARMv6-M (M0, M0+) has only SysTick and part of the system control block.
#pragma once

#include <cstdint>

#include "board.hpp"

namespace microstep::platform::core {

inline constexpr std::uint32_t systick_control = 0xe000e010;
inline constexpr std::uint32_t systick_reload = 0xe000e014;
inline constexpr std::uint32_t systick_value = 0xe000e018;
inline constexpr std::uint32_t interrupt_control = 0xe000ed04;      // ICSR
inline constexpr std::uint32_t vector_table_offset = 0xe000ed08;    // VTOR
inline constexpr std::uint32_t configuration_control = 0xe000ed14;  // CCR
inline constexpr std::uint32_t handler_control = 0xe000ed24;        // SHCSR
inline constexpr std::uint32_t configurable_fault = 0xe000ed28;     // CFSR
inline constexpr std::uint32_t hard_fault = 0xe000ed2c;             // HFSR
inline constexpr std::uint32_t bus_fault_address = 0xe000ed38;      // BFAR
inline constexpr std::uint32_t coprocessor_access = 0xe000ed88;     // CPACR
inline constexpr std::uint32_t mpu_type = 0xe000ed90;
inline constexpr std::uint32_t mpu_control = 0xe000ed94;
inline constexpr std::uint32_t mpu_region_address = 0xe000ed9c;       // RBAR
inline constexpr std::uint32_t mpu_region_attributes = 0xe000eda0;    // RASR, until Armv8-M
inline constexpr std::uint32_t debug_exception_monitor = 0xe000edfc;  // DEMCR
inline constexpr std::uint32_t floating_point_context = 0xe000ef34;   // FPCCR; reads as zero where there is no unit
inline constexpr std::uint32_t dwt_control = 0xe0001000;
inline constexpr std::uint32_t dwt_cycle_count = 0xe0001004;

/// M3 and up: faults have names and a status, there is a vector table register, and often a cycle counter.
#if defined(__ARM_ARCH_6M__) || defined(__ARM_ARCH_8M_BASE__)
inline constexpr bool is_mainline = false;
#else
inline constexpr bool is_mainline = true;
#endif

/// Armv8-M has a register that limits the stack (Mainline); before it, a region of the memory protection unit can guard
/// it.
#if defined(__ARM_ARCH_8M_MAIN__) || defined(__ARM_ARCH_8_1M_MAIN__)
inline constexpr bool has_stack_limit = true;
#else
inline constexpr bool has_stack_limit = false;
#endif

/// Armv8-M Baseline (M23) has regions of another form, and nothing here that guards its stack.
#if defined(__ARM_ARCH_8M_BASE__)
inline constexpr bool can_guard_stack = false;
#else
inline constexpr bool can_guard_stack = !has_stack_limit;
#endif

}  // namespace microstep::platform::core
