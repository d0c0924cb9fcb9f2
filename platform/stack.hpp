// SPDX-License-Identifier: MIT
// How deep the stack became, where that can be told.
#pragma once

#include <cstdint>

namespace microstep::platform {

/// Bytes that the stack has for itself; 0: not known here, as under an operating system.
[[nodiscard]] std::uint32_t stack_size() noexcept;

/// The most bytes of it that were ever in use, interrupts included; 0: not known here.
[[nodiscard]] std::uint32_t stack_used() noexcept;

}  // namespace microstep::platform
