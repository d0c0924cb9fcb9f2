// SPDX-License-Identifier: MIT
// What start-up painted and nobody used still has its paint.
#include "platform/stack.hpp"

#include "stack_guard.hpp"

namespace microstep::platform {

std::uint32_t stack_size() noexcept {
  return static_cast<std::uint32_t>(stack_top - stack_limit) * sizeof(std::uint32_t);
}

std::uint32_t stack_used() noexcept {
  const volatile std::uint32_t* word = stack_limit;
  while (word != stack_top && *word == stack_paint) ++word;
  return static_cast<std::uint32_t>(stack_top - word) * sizeof(std::uint32_t);
}

}  // namespace microstep::platform
