// SPDX-License-Identifier: MIT
// expect: microstep::normaliser<Features>: Features counts the columns of a row and must be at least 1

#include <microstep/data/normaliser.hpp>

microstep::normaliser<1> smallest;

#ifdef OFFEND
microstep::normaliser<0> none;
#endif
