// SPDX-License-Identifier: MIT
// The interface of platform/ keeps its promises on every target.
#include <cstdint>
#include <string_view>

#include "firmware/check.hpp"
#include "platform/clock.hpp"
#include "platform/console.hpp"

namespace {

using namespace microstep;
using firmware::check;

void console() noexcept {
  // A reader, or a test that runs this program, sees what came out.
  platform::write_decimal(std::uint32_t{0});
  platform::write(" ");
  platform::write_decimal(std::uint64_t{18446744073709551615u});
  platform::write(" ");
  platform::write_hexadecimal(std::uint16_t{0x0bad});
  platform::write(" ");
  platform::write_hexadecimal(std::uint64_t{0x0123456789abcdef});
  platform::write("\n");
  platform::write({});
  platform::write(
      "a line that is longer than any buffer behind the console might be: 0123456789 0123456789 0123456789\n");
}

void clock() noexcept {
  const platform::clock_source source = platform::clock_in_use();
  platform::write(source.name);
  platform::write(", ticks per second: ");
  platform::write_decimal(source.ticks_per_second);
  platform::write("\n");
  const bool is_there = std::string_view{source.name} != "none";
  check(is_there, "this target has a clock");
  if (!is_there) return;
  // SysTick has 24 bits: if the high part did not count along, this would never end.
  const std::uint64_t late = platform::ticks() + (std::uint64_t{2} << 24);
  bool runs_forwards = true;
  for (std::uint64_t previous = 0, now = 0; runs_forwards && now < late; previous = now) {
    now = platform::ticks();
    runs_forwards = now >= previous;
  }
  check(runs_forwards, "the clock never runs backwards");
}

}  // namespace

int main() {
  console();
  clock();
  return firmware::summary();
}
