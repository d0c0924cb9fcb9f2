// SPDX-License-Identifier: MIT
// The one room that names instruction sets. For each architecture: the register, its lanes and the few operations on it
// that packs are made of, each exactly as IEEE 754 has it. Rounding policy lives in pack.hpp, not here.
#pragma once

#include "microstep/simd/registers/choice.hpp"
#include "microstep/simd/registers/first_lanes.hpp"
#include "microstep/simd/registers/helium.hpp"
#include "microstep/simd/registers/scalar.hpp"
#include "microstep/simd/registers/several.hpp"
#include "microstep/simd/registers/xsimd.hpp"
