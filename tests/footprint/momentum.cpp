// SPDX-License-Identifier: MIT
#include "head.hpp"

static microstep::footprint::head<microstep::sgd> trained{{.optimizer = {.learning_rate = 0.1f, .momentum = 0.9f}}};

int main() { return microstep::footprint::train(trained); }
