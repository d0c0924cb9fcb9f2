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

[[noreturn]] void report_fault(std::uint32_t exception, std::uint32_t pc, std::uint32_t lr, bool has_frame) noexcept {
  write("fault: ");
  write(name_of(exception));
  write(" (exception ");
  write_decimal(exception);
  if (has_frame) {
    say(") at pc ", pc);
    say(", lr ", lr);
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

/// Interrupts off, and rights to read the system's registers: what report_fault() is to find when it runs.
void make_alone_and_privileged() noexcept {
  std::uint32_t control = 0;
  asm volatile("cpsid i\n mrs %0, control" : "=r"(control) : : "memory");
  asm volatile("msr control, %0\n isb" : : "r"(control & ~1u));
}

}  // namespace

extern "C" {

/// Lets what was interrupted go on with report_fault(): within a HardFault a breakpoint that nobody serves locks the
/// core up, outside of it it is one more HardFault, which is stepped over.
///
/// frame      what the core pushed, or room for it
/// has_frame  which of the two
[[gnu::used]] void leave_fault(exception_frame* frame, bool has_frame) noexcept {
  std::uint32_t exception = 0;
  asm volatile("mrs %0, ipsr" : "=r"(exception));
  if (has_frame && is_unserved_semihosting(exception, *frame)) {
    if constexpr (core::is_mainline) device_register(core::hard_fault) = 3u << 30;  // DEBUGEVT, and QEMU's FORCED
    frame->pc += 2;
    return;
  }
  make_alone_and_privileged();
  constexpr std::uint32_t thumb = 1u << 24, exception_and_alignment = 0x3ff;  // the rest are flags and half-done loops
  if (!has_frame) {
    frame->pc = frame->lr = frame->xpsr = 0;
    if constexpr (core::is_mainline) {
      device_register(core::configuration_control) =
          device_register(core::configuration_control) | 1u;  // NONBASETHRDENA
      device_register(core::floating_point_context) = device_register(core::floating_point_context) & ~1u;  // LSPACT
    }
  }
  frame->r0 = exception;
  frame->r1 = frame->pc;
  frame->r2 = frame->lr;
  frame->r3 = has_frame;
  frame->pc = static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(&report_fault)) & ~1u;
  frame->xpsr = (frame->xpsr & exception_and_alignment) | thumb;
}

/// Passes on where the frame is. Too little stack to report it on means that it has overflowed, and that the core may
/// not have found room for a frame: then there is none, and the whole stack is used again, by a thread without the
/// floating-point registers' frame (EXC_RETURN's bits 2 to 4).
[[gnu::naked]] void fault() noexcept {
  asm volatile(
      ".syntax unified\n"
      "mov r0, sp\n"
      "movs r1, #1\n"
      "mov r3, lr\n"
      "ldr r2, =stack_limit + 256\n"
      "cmp r0, r2\n"
      "bhs 1f\n"
      "ldr r0, =stack_top - 32\n"
      "mov sp, r0\n"
      "movs r1, #0x18\n"
      "orrs r3, r1\n"
      "movs r1, #0x04\n"
      "bics r3, r1\n"
      "movs r1, #0\n"
      "1: push {r2, r3}\n"
      "bl leave_fault\n"
      "pop {r2, pc}\n"
      ".ltorg\n");
}
}
