// SPDX-License-Identifier: MIT
#pragma once

namespace microstep::simd {

/// Keeps running means out of the subnormals: a new state `a + b` is computed as `(a + guard) + (b - guard)`.
///
/// Each bracket is a multiple of the guard's last place whenever it is small, so the sum is 0 or at least 2^-24 of the
/// guard, a normal number; and a subnormal in a or b is too small to change a bracket, so units that flush subnormals
/// to zero (NEON32, Helium) agree bit for bit with those that do not. Where |a| and |b| are at least 2^25 guards,
/// nothing is rounded that `a + b` would not round. Two zeros give zero: an idle weight stays where it is.
///
/// Without it a mean whose gradient has vanished decays into the subnormals and stays there, where x86 cores take a
/// microcode assist for every operation.
inline constexpr float signed_guard = 0x1p-64f;   ///< for means of gradients: exact from 2^-39 on, granular at 2^-88
inline constexpr float squared_guard = 0x1p-100f; ///< for means of squares: exact from 2^-75 on, granular at 2^-124

}  // namespace microstep::simd
