// SPDX-License-Identifier: MIT
#pragma once

namespace microstep {

/// Called when a precondition is broken; must not return. This weak definition stops the program with a trap, so that
/// nothing needs to be linked; a platform (platform/*/panic.cpp) or a user's program replaces it with its own.
///
/// message  says which precondition, static storage
[[noreturn]] [[gnu::weak]] void panic(const char* message) noexcept;

[[noreturn]] [[gnu::weak]] void panic(const char*) noexcept { __builtin_trap(); }

}  // namespace microstep

/// Checks a precondition of a public function, in every build: a broken one is a bug in the caller and ends in panic().
#define MICROSTEP_EXPECT(condition, message) ((condition) ? void() : ::microstep::panic("microstep: " message))
