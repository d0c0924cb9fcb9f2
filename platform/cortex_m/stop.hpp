// SPDX-License-Identifier: MIT
#pragma once

namespace microstep::platform {

inline constexpr int panic_code = 134;  ///< as a shell reports abort()
inline constexpr int fault_code = 139;  ///< as a shell reports a segmentation fault

/// The end: exits with the code under QEMU or a debugger; on its own the core sleeps for ever.
[[noreturn]] void stop(int code) noexcept;

}  // namespace microstep::platform
