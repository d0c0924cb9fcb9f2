// SPDX-License-Identifier: MIT
// Every optimizer against torch.optim, step by step: the rows of tests/golden/optim. Here those of sgd and adam; to be
// quick to compile, the others are in golden_adaptive_test.cpp and golden_moments_test.cpp.
#include <doctest/doctest.h>

#include "golden/optim/adam.hpp"
#include "golden/optim/sgd.hpp"
#include "support/golden_check.hpp"

using namespace microstep;

TEST_CASE("sgd takes the steps of torch.optim.SGD") { golden::check_rule<sgd>("sgd", golden::sgd_rows); }

TEST_CASE("adam takes the steps of torch.optim.Adam") { golden::check_rule<adam>("adam", golden::adam_rows); }

TEST_CASE("adam_amsgrad takes the steps of torch.optim.Adam with amsgrad") {
  golden::check_rule<adam_amsgrad>("adam_amsgrad", golden::adam_amsgrad_rows);
}

TEST_CASE("adamw takes the steps of torch.optim.AdamW") { golden::check_rule<adamw>("adamw", golden::adamw_rows); }

TEST_CASE("adamw_amsgrad takes the steps of torch.optim.AdamW with amsgrad") {
  golden::check_rule<adamw_amsgrad>("adamw_amsgrad", golden::adamw_amsgrad_rows);
}
