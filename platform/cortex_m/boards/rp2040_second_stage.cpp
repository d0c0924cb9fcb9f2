// SPDX-License-Identifier: MIT
#include "rp2040_second_stage.hpp"

namespace {

// rp2040.ld takes it; from the images of other boards the linker drops it.
[[gnu::section(".boot2"), gnu::used]] constexpr microstep::platform::rp2040::checked_second_stage first_in_flash;

}  // namespace
