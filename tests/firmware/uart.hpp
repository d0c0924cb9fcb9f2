// SPDX-License-Identifier: MIT
// The UARTs of the boards that QEMU runs; the linker is told the rest (CMakeLists.txt).
#pragma once

#include "platform/cortex_m/board.hpp"

namespace microstep::firmware {

inline void set_up_uart() noexcept {
  using platform::device_register;
#if defined(__ARM_ARCH_6M__)        // nRF51 of the micro:bit
  device_register(0x40002500) = 4;  // ENABLE
  device_register(0x40002008) = 1;  // STARTTX
#else                               // CMSDK of the MPS2 boards
  device_register(0x40004010) = 16;  // BAUDDIV, the fastest
  device_register(0x40004008) = 1;   // CTRL, transmit
#endif
}

}  // namespace microstep::firmware
