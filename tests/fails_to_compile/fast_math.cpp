// SPDX-License-Identifier: MIT
// expect: microstep: -ffast-math (or one of its parts) breaks the numeric contract; remove it for code that includes microstep and pick arithmetic::fast instead
// flags: -ffast-math

#include <microstep/simd/arithmetic.hpp>
