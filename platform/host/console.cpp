// SPDX-License-Identifier: MIT
#include "platform/console.hpp"

#include <cstdio>

namespace microstep::platform {

void write(std::string_view text) noexcept { std::fwrite(text.data(), 1, text.size(), stdout); }

}  // namespace microstep::platform
