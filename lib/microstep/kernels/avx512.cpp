// SPDX-License-Identifier: MIT
#include "microstep/kernels/update_range.hpp"

constinit const microstep::kernels::table microstep_kernels_avx512 = microstep::kernels::every_update;
