// SPDX-License-Identifier: MIT
// The console is there to the end of the stack: what semihosting points to may lie next to the guard.
#include <cstddef>

#include "platform/console.hpp"
#include "platform/cortex_m/board.hpp"

namespace {

[[gnu::noinline]] void write_from_the_depth() noexcept {
  volatile char frame[32] = {};
  constexpr std::ptrdiff_t enough_to_write = 224;
  const auto here = reinterpret_cast<const char*>(__builtin_frame_address(0));
  if (here - reinterpret_cast<const char*>(stack_limit) > enough_to_write) {
    write_from_the_depth();
  } else {
    microstep::platform::write("deep\n");
  }
  frame[0] = frame[1];
}

}  // namespace

int main() {
  microstep::platform::write("shallow\n");
  write_from_the_depth();
  return 7;
}
