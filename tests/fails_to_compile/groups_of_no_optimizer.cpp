// SPDX-License-Identifier: MIT
// expect: microstep::parameter_groups: each group is an optimizer (optim/optimizer.hpp lists it)

#include <microstep/optim/parameter_groups.hpp>

microstep::parameter_groups<microstep::frozen<1>> one;

#ifdef OFFEND
struct neither {
  static constexpr unsigned size = 1;
  struct options {};
};
microstep::parameter_groups<neither> none;
#endif
