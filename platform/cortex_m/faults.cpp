// SPDX-License-Identifier: MIT
// Every exception that nobody asked for ends here: it says what happened and where, and stops with an error.
#include <cstdint>

#include "board.hpp"
#include "core_registers.hpp"
#include "platform/console.hpp"
#include "stop.hpp"

namespace {

using namespace microstep::platform;

/// What the core pushes when it takes an exception.
struct exception_frame {
  std::uint32_t r0, r1, r2, r3, r12, lr, pc, xpsr;
};

const char* name_of(std::uint32_t exception) noexcept {
  switch (exception) {
    case 2: return "NMI";
    case 3: return "HardFault";
    case 4: return "MemManage";
    case 5: return "BusFault";
    case 6: return "UsageFault";
    case 7: return "SecureFault";
    case 11: return "SVCall";
    case 12: return "DebugMonitor";
    case 14: return "PendSV";
    default: return "unexpected exception";
  }
}

void say(const char* what, std::uint32_t value) noexcept {
  write(what);
  write_hexadecimal(value);
}

/// A semihosting call with neither QEMU nor a debugger to serve it: go on behind it. The pc may be anything, and must
/// not be followed outside of the program.
bool is_unserved_semihosting(std::uint32_t exception, const exception_frame& frame) noexcept {
  constexpr std::uint16_t breakpoint_ab = 0xbeab;
  const auto begin = reinterpret_cast<std::uintptr_t>(code_begin);
  const auto end = reinterpret_cast<std::uintptr_t>(code_end);
  return exception == 3 && frame.pc >= begin && frame.pc < end && code_begin[(frame.pc - begin) / 2] == breakpoint_ab;
}

}  // namespace

extern "C" {

/// frame  null where there is none
[[gnu::used]] void report_fault(exception_frame* frame) noexcept {
  std::uint32_t exception = 0;
  asm volatile("mrs %0, ipsr" : "=r"(exception));
  if (frame != nullptr && is_unserved_semihosting(exception, *frame)) {
    frame->pc += 2;
    return;
  }
  write("fault: ");
  write(name_of(exception));
  write(" (exception ");
  write_decimal(exception);
  if (frame != nullptr) {
    say(") at pc ", frame->pc);
    say(", lr ", frame->lr);
  } else {
    write(") on a full stack");
  }
  if constexpr (core::is_mainline) {
    say(", cfsr ", device_register(core::configurable_fault));
    say(", hfsr ", device_register(core::hard_fault));
    say(", bfar ", device_register(core::bus_fault_address));
  }
  write("\n");
  stop(fault_code);
}

/// Passes on where the frame is. Too little stack to report it on means that it has overflowed, and that the core may
/// not have found room for a frame: then there is none, and the whole stack is used again.
[[gnu::naked]] void fault() noexcept {
  asm volatile(
      "mov r0, sp\n"
      "ldr r1, =stack_limit + 256\n"
      "cmp r0, r1\n"
      "bhs 1f\n"
      "ldr r1, =stack_top\n"
      "mov sp, r1\n"
      "movs r0, #0\n"
      "1: push {r4, lr}\n"
      "bl report_fault\n"
      "pop {r4, pc}\n"
      ".ltorg\n");
}
}
