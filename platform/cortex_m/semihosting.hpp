// SPDX-License-Identifier: MIT
// Semihosting: the program stops at a breakpoint that QEMU or a debugger knows, who does what it asks and lets it go
// on. Without either, the fault handler steps over the breakpoint (faults.cpp), so that nothing happens. Source: Arm,
// "Semihosting for AArch32 and AArch64", github.com/ARM-software/abi-aa.
#pragma once

#include <string_view>

namespace microstep::platform::semihosting {

/// Writes to the console of QEMU or of the debugger.
void write(std::string_view text) noexcept;

/// Ends QEMU, or the debugger's session, with this exit code; returns where there is neither.
void exit(int code) noexcept;

}  // namespace microstep::platform::semihosting
