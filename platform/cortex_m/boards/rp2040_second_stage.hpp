// SPDX-License-Identifier: MIT
// The first 256 bytes of an RP2040's flash. Its boot ROM copies them to RAM, checks their sum and jumps to the first:
// they make the flash chip readable as memory, by the plain serial read that every such chip knows, and start what
// follows. It is fixed machine code, and not assembled, so that the compiler can sum it up.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace microstep::platform::rp2040 {

/// source  RP2040 datasheet, 2.8.1 "Processor controlled boot sequence" and 4.10 "Synchronous serial interface"
struct second_stage {
  std::array<std::uint16_t, 20> code = {
      0x4b09,          // ldr   r3, flash_controller
      0x2000,          // movs  r0, #0
      0x6098,          // str   r0, [r3, #0x08]    SSIENR: off while it is set up
      0x2104,          // movs  r1, #4
      0x6159,          // str   r1, [r3, #0x14]    BAUDR: a quarter of the core's clock
      0x4908,          // ldr   r1, frames
      0x6019,          // str   r1, [r3, #0x00]    CTRLR0
      0x4908,          // ldr   r1, serial_read
      0x22f4,          // movs  r2, #0xf4
      0x5099,          // str   r1, [r3, r2]       SPI_CTRLR0
      0x6058,          // str   r0, [r3, #0x04]    CTRLR1: one frame at a time
      0x2101,          // movs  r1, #1
      0x6099,          // str   r1, [r3, #0x08]    SSIENR: on
      0x4806,          // ldr   r0, vectors
      0x4906,          // ldr   r1, vector_table_offset
      0x6008,          // str   r0, [r1]
      0xc803,          // ldm   r0, {r0, r1}       the stack and the entry of what follows
      0xf380, 0x8808,  // msr   msp, r0
      0x4708,          // bx    r1
  };
  std::uint32_t flash_controller = 0x18000000;
  std::uint32_t frames = 0x001f0300;       // 32 bits of data, one line; send a command and an address, then receive
  std::uint32_t serial_read = 0x03000218;  // command 03h, of 8 bits; an address of 24 bits
  std::uint32_t vectors = 0x10000100;      // FLASH in rp2040.ld
  std::uint32_t vector_table_offset = 0xe000ed08;
  std::array<std::uint32_t, 48> unused{};
};
static_assert(sizeof(second_stage) == 252);

/// CRC-32 as the boot ROM has it: polynomial 04c11db7, from all ones, highest bit first, nothing reflected or inverted.
template <std::size_t Size>
[[nodiscard]] constexpr std::uint32_t checksum(const std::array<std::uint8_t, Size>& bytes) noexcept {
  std::uint32_t sum = 0xffffffff;
  for (const std::uint8_t byte : bytes) {
    sum ^= std::uint32_t{byte} << 24;
    for (int bit = 0; bit < 8; ++bit) sum = sum << 1 ^ (sum >> 31 != 0 ? 0x04c11db7u : 0u);
  }
  return sum;
}

struct checked_second_stage {
  second_stage stage{};
  std::uint32_t sum = checksum(std::bit_cast<std::array<std::uint8_t, sizeof(second_stage)>>(stage));
};

}  // namespace microstep::platform::rp2040
