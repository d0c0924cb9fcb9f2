// SPDX-License-Identifier: MIT
// As golden_test.cpp: the rules that divide by the root of gathered squares.
#include <doctest/doctest.h>

#include "golden/optim/adadelta.hpp"
#include "golden/optim/adagrad.hpp"
#include "golden/optim/rmsprop.hpp"
#include "support/golden_check.hpp"

using namespace microstep;

TEST_CASE("rmsprop takes the steps of torch.optim.RMSprop") {
  golden::check_rule<rmsprop>("rmsprop", golden::rmsprop_rows);
}

TEST_CASE("rmsprop_momentum takes the steps of torch.optim.RMSprop with momentum") {
  golden::check_rule<rmsprop_momentum>("rmsprop_momentum", golden::rmsprop_momentum_rows);
}

TEST_CASE("rmsprop_centered takes the steps of torch.optim.RMSprop, centered") {
  golden::check_rule<rmsprop_centered>("rmsprop_centered", golden::rmsprop_centered_rows);
}

TEST_CASE("rmsprop_centered_momentum takes the steps of torch.optim.RMSprop, centered with momentum") {
  golden::check_rule<rmsprop_centered_momentum>("rmsprop_centered_momentum", golden::rmsprop_centered_momentum_rows);
}

TEST_CASE("adagrad takes the steps of torch.optim.Adagrad") {
  golden::check_rule<adagrad>("adagrad", golden::adagrad_rows);
}

TEST_CASE("adadelta takes the steps of torch.optim.Adadelta") {
  golden::check_rule<adadelta>("adadelta", golden::adadelta_rows);
}
