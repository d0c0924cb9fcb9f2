// SPDX-License-Identifier: MIT
// A load from where there is nothing.
#include <cstdint>

int main() { return static_cast<int>(*reinterpret_cast<const volatile std::uint32_t*>(std::uintptr_t{0xf0000000})); }
