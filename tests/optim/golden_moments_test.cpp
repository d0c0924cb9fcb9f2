// SPDX-License-Identifier: MIT
// As golden_test.cpp: the rules that follow a mean of the gradients, but for adam.
#include <doctest/doctest.h>

#include "golden/optim/adamax.hpp"
#include "golden/optim/lion.hpp"
#include "golden/optim/nadam.hpp"
#include "golden/optim/radam.hpp"
#include "support/golden_check.hpp"

using namespace microstep;

TEST_CASE("adamax takes the steps of torch.optim.Adamax") { golden::check_rule<adamax>("adamax", golden::adamax_rows); }

TEST_CASE("nadam takes the steps of torch.optim.NAdam") { golden::check_rule<nadam>("nadam", golden::nadam_rows); }

TEST_CASE("radam takes the steps of torch.optim.RAdam") { golden::check_rule<radam>("radam", golden::radam_rows); }

TEST_CASE("lion takes the steps of Algorithm 2") { golden::check_rule<lion>("lion", golden::lion_rows); }
