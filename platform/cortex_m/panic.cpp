// SPDX-License-Identifier: MIT
// A broken precondition says what it is on the board's console and stops with an error.
#include "platform/console.hpp"
#include "stop.hpp"

// Not the library's header: its weak definition would stand in this file too.
namespace microstep {

[[noreturn]] void panic(const char* message) noexcept;

void panic(const char* message) noexcept {
  platform::write(message);
  platform::write("\n");
  platform::stop(platform::panic_code);
}

}  // namespace microstep
