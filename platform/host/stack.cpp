// SPDX-License-Identifier: MIT
#include "platform/stack.hpp"

namespace microstep::platform {

std::uint32_t stack_size() noexcept { return 0; }

std::uint32_t stack_used() noexcept { return 0; }

}  // namespace microstep::platform
