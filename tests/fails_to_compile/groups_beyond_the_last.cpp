// SPDX-License-Identifier: MIT
// expect: microstep::group_options::get<Group>: groups are numbered from 0

#include <microstep/optim/parameter_groups.hpp>

microstep::parameter_groups<microstep::frozen<1>>::options options;
auto& first = options.get<0>();

#ifdef OFFEND
auto& second = options.get<1>();
#endif
