// SPDX-License-Identifier: MIT
// From reset to main(): the vector table, the floating-point unit, the memory that C++ expects, the constructors.
#include <cstdint>

#include "board.hpp"
#include "core_registers.hpp"
#include "stack_guard.hpp"
#include "stop.hpp"

// C++ lets nobody call main(), but somebody has to.
int program() asm("main");

extern "C" {

[[noreturn]] void reset() noexcept;
[[noreturn]] void start() noexcept;
void fault() noexcept;                   // faults.cpp
void count_systick_overflow() noexcept;  // clock.cpp

/// A program may define it, to set a PLL, pins and a UART's rate: it runs when .data and .bss are ready, before the
/// constructors.
[[gnu::weak]] void set_up_board() noexcept {}

/// libgcc's 64-bit division carries unwind tables that name this; nothing unwinds here, so the tables are thrown away
/// and nobody calls it. Without it they would bring libgcc's unwinder, and with that abort() and the heap.
[[gnu::weak]] void __aeabi_unwind_cpp_pr0() {}
}

using namespace microstep::platform;

namespace {

struct vector_table {
  const void* stack;
  void (*handlers[15])();
};

[[gnu::section(".vectors"), gnu::used]] constexpr vector_table vectors = {
    stack_top,
    {reset, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault,
     count_systick_overflow}};

}  // namespace

[[gnu::used]] void start() noexcept {
  if constexpr (core::is_mainline) {
    device_register(core::vector_table_offset) =
        static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(&vectors));  // a boot loader may have had its own
    device_register(core::handler_control) = device_register(core::handler_control) | 0xfu << 16;  // faults have names
  }
  paint_stack();
  guard_stack();
  const std::uint32_t* from = data_load;
  for (std::uint32_t* to = data_begin; to != data_end; ++to) *to = *from++;
  for (std::uint32_t* to = bss_begin; to != bss_end; ++to) *to = 0;
  set_up_board();
  for (const auto* constructor = constructors_begin; constructor != constructors_end; ++constructor) (*constructor)();
  stop(program());
}

/// No instruction here may touch the stack or a floating-point register: neither may be ready.
[[gnu::naked]] void reset() noexcept {
  asm volatile(
#if defined(__ARM_ARCH_8M_MAIN__) || defined(__ARM_ARCH_8_1M_MAIN__)
      "ldr r0, =stack_limit\n"
      "msr msplim, r0\n"  // an overflow is a UsageFault; first, because a boot loader's limit may be above our stack
#endif
      "ldr r0, =stack_top\n"  // a debugger that starts the program at its entry has not read the vector table
      "mov sp, r0\n"
#if defined(__ARM_FP)
      "ldr r0, =0xe000ed88\n"  // CPACR: full access to the floating-point unit, and to Helium with it
      "ldr r1, [r0]\n"
      "ldr r2, =0x00f00000\n"
      "orrs r1, r2\n"
      "str r1, [r0]\n"
      "dsb\n"
      "isb\n"
#endif
      "ldr r0, =start\n"
      "bx r0\n"
      ".ltorg\n");
}
