// SPDX-License-Identifier: MIT
// On a host a broken precondition says what it is and leaves a core dump.

#include <cstdio>
#include <cstdlib>

// Not the library's header: its weak definition would stand in this file too.
namespace microstep {

[[noreturn]] void panic(const char* message) noexcept;

void panic(const char* message) noexcept {
  std::fprintf(stderr, "%s\n", message);
  std::abort();
}

}  // namespace microstep
