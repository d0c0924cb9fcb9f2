// SPDX-License-Identifier: MIT
// Every rule, with its rows of tests/golden/optim.
#pragma once

#include <cstddef>
#include <span>

#include "golden/optim/adadelta.hpp"
#include "golden/optim/adagrad.hpp"
#include "golden/optim/adam.hpp"
#include "golden/optim/adamax.hpp"
#include "golden/optim/lion.hpp"
#include "golden/optim/nadam.hpp"
#include "golden/optim/radam.hpp"
#include "golden/optim/rmsprop.hpp"
#include "golden/optim/sgd.hpp"

namespace microstep::golden {

template <template <std::size_t> class Optimizer>
struct rule {
  template <std::size_t N>
  using optimizer = Optimizer<N>;
  using options = typename Optimizer<1>::options;

  const char* name;
  const char* reference;  ///< what the rows are by
  std::span<const optim_row<options>> rows;
};

/// Calls visit(rule) for each.
template <class Visit>
void for_each_rule(Visit visit) {
  visit(rule<sgd>{"sgd", "torch.optim.SGD", sgd_rows});
  visit(rule<adam>{"adam", "torch.optim.Adam", adam_rows});
  visit(rule<adam_amsgrad>{"adam_amsgrad", "torch.optim.Adam, amsgrad", adam_amsgrad_rows});
  visit(rule<adamw>{"adamw", "torch.optim.AdamW", adamw_rows});
  visit(rule<adamw_amsgrad>{"adamw_amsgrad", "torch.optim.AdamW, amsgrad", adamw_amsgrad_rows});
  visit(rule<rmsprop>{"rmsprop", "torch.optim.RMSprop", rmsprop_rows});
  visit(rule<rmsprop_momentum>{"rmsprop_momentum", "torch.optim.RMSprop, momentum", rmsprop_momentum_rows});
  visit(rule<rmsprop_centered>{"rmsprop_centered", "torch.optim.RMSprop, centered", rmsprop_centered_rows});
  visit(rule<rmsprop_centered_momentum>{"rmsprop_centered_momentum", "torch.optim.RMSprop, centered, momentum",
                                        rmsprop_centered_momentum_rows});
  visit(rule<adagrad>{"adagrad", "torch.optim.Adagrad", adagrad_rows});
  visit(rule<adadelta>{"adadelta", "torch.optim.Adadelta", adadelta_rows});
  visit(rule<adamax>{"adamax", "torch.optim.Adamax", adamax_rows});
  visit(rule<nadam>{"nadam", "torch.optim.NAdam", nadam_rows});
  visit(rule<radam>{"radam", "torch.optim.RAdam", radam_rows});
  visit(rule<lion>{"lion", "Algorithm 2 of arXiv:2302.06675", lion_rows});
}

}  // namespace microstep::golden
