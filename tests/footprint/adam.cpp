// SPDX-License-Identifier: MIT
#include "head.hpp"

static microstep::footprint::head<microstep::adam> trained{{.optimizer = {.learning_rate = 0.01f}}};

int main() { return microstep::footprint::train(trained); }
