// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstdint>
#include <span>

namespace examples {

/// FNV-1a over the bits of the parameters, low byte first: one number by which devices compare what they learnt.
[[nodiscard]] constexpr std::uint64_t parameter_hash(std::span<const float> parameters) noexcept {
  std::uint64_t hash = 0xcbf29ce484222325u;
  for (const float parameter : parameters) {
    for (std::uint32_t bits = std::bit_cast<std::uint32_t>(parameter), byte = 0; byte < 4; ++byte, bits >>= 8) {
      hash = (hash ^ (bits & 0xff)) * 0x100000001b3u;
    }
  }
  return hash;
}

}  // namespace examples
