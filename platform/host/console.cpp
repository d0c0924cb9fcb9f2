// SPDX-License-Identifier: MIT
#include "platform/console.hpp"

#include <cstdio>

namespace microstep::platform {

void write(std::string_view text) noexcept {
  if (!text.empty()) std::fwrite(text.data(), 1, text.size(), stdout);  // fwrite may not be given a null pointer
}

}  // namespace microstep::platform
