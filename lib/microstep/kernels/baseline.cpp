// SPDX-License-Identifier: MIT
#include "microstep/kernels/update_range.hpp"

constinit const microstep::kernels::table microstep_kernels_baseline = microstep::kernels::every_update;
