// SPDX-License-Identifier: MIT
// The x87 keeps float in 80 bits. Clang 14 cannot be told to use it on x86-64.
// expect: microstep: float expressions must be evaluated in float; on 32-bit x86 compile with -msse2 -mfpmath=sse
// flags: -mfpmath=387
// compilers: GNU
// processors: x86_64 AMD64

#include <microstep/simd/arithmetic.hpp>
