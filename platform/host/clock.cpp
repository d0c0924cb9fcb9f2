// SPDX-License-Identifier: MIT
#include "platform/clock.hpp"

#include <chrono>

namespace microstep::platform {

clock_source clock_in_use() noexcept { return {"steady_clock", 1'000'000'000}; }

std::uint64_t ticks() noexcept {
  const auto since_some_moment = std::chrono::steady_clock::now().time_since_epoch();
  return static_cast<std::uint64_t>(std::chrono::nanoseconds(since_some_moment).count());
}

}  // namespace microstep::platform
