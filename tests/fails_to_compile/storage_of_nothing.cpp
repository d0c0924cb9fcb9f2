// SPDX-License-Identifier: MIT
// expect: microstep::simd::storage<Count>: Count is a number of floats and must be at least 1

#include <microstep/simd/storage.hpp>

microstep::simd::storage<1> smallest;

#ifdef OFFEND
microstep::simd::storage<0> none;
#endif
