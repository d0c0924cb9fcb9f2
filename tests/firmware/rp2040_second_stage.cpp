// SPDX-License-Identifier: MIT
// The RP2040's second stage, run as its boot ROM does: from RAM. Memory plays the flash controller and the rest of the
// chip.
#include "platform/cortex_m/boards/rp2040_second_stage.hpp"

#include <cstdint>

#include "firmware/check.hpp"
#include "platform/cortex_m/stop.hpp"

namespace {

using namespace microstep;
using firmware::check;

static_assert(platform::rp2040::checksum(std::array<std::uint8_t, 9>{'1', '2', '3', '4', '5', '6', '7', '8', '9'}) ==
              0x0376e6e7);  // the check value of CRC-32/MPEG-2

std::uint32_t address_of(const volatile void* object) noexcept {
  return static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(object));
}

platform::rp2040::second_stage stage;
std::array<volatile std::uint32_t, 64> controller;
volatile std::uint32_t vector_table_offset;

[[noreturn]] void image() noexcept;
alignas(8) std::array<std::uint32_t, 256> stack;
struct {
  const void* top = stack.end();
  void (*entry)() noexcept = image;
} vectors;

void image() noexcept {
  const std::uint32_t frame = address_of(__builtin_frame_address(0));
  check(frame >= address_of(stack.begin()) && frame <= address_of(stack.end()), "the image has its stack");
  check(vector_table_offset == address_of(&vectors), "and its vector table");
  check(controller[0x00 / 4] == 0x001f0300, "frames of 32 bits, one line, command and address before data");
  check(controller[0x04 / 4] == 0, "one frame at a time");
  check(controller[0x14 / 4] != 0 && controller[0x14 / 4] % 2 == 0, "the clock's divider is even");
  check(controller[0xf4 / 4] == 0x03000218, "the command is 03h, with 24 bits of address");
  check(controller[0x08 / 4] == 1, "the controller is on");
  platform::stop(firmware::summary());
}

}  // namespace

int main() {
  for (volatile std::uint32_t& any : controller) any = 0xdeadbeef;
  stage.flash_controller = address_of(&controller);
  stage.vectors = address_of(&vectors);
  stage.vector_table_offset = address_of(&vector_table_offset);
  asm volatile("dsb\n isb" : : : "memory");
  reinterpret_cast<void (*)()>(address_of(&stage) | 1)();
  return 1;
}
