# SPDX-License-Identifier: MIT
"""The rules and option sets whose trajectories generate.py writes to optim/, and what they are compared with.

Nearly all are torch.optim's own. Two are made here: Lion, which torch lacks, and the NAdam of PyTorch 2.
"""

import dataclasses
import inspect
import sys
import types

import numpy as np
import torch


# ---- C++ literals of options --------------------------------------------------------------------------------------

def decimal(value):
    return repr(float(value)) + "f"


def boolean(value):
    return "true" if value else "false"


def product(value):
    return f"nadam_product::{value}"


# ---- Rows and rules -----------------------------------------------------------------------------------------------

@dataclasses.dataclass
class Row:
    """One trajectory. Scales are exponents of two. Options that are not named keep the default, here and in C++."""
    claim: str
    size: int = 33
    weight: int = 0
    gradient: int = 0
    sparse: bool = False
    draw: int = 1  # another number, other weights and gradients
    options: dict = dataclasses.field(default_factory=dict)


def row(claim, size=33, weight=0, gradient=0, sparse=False, draw=1, **options):
    if "betas" in options:
        options["beta1"], options["beta2"] = options.pop("betas")
    return Row(claim, size, weight, gradient, sparse, draw, options)


@dataclasses.dataclass
class Rule:
    """One table. `fields` are the members of the C++ options in their order, each with the writer of its literal."""
    file: str  # which header it is in, here and in lib/microstep/optim
    table: str
    cpp_options: str
    fields: dict
    torch_class: object  # made from a list of parameters and keywords
    torch_options: object  # from a row's options to those keywords
    rows: list


def gradient_scales(extreme, weight=-20):
    """The step does not grow with the gradient; below epsilon it shrinks, so the weights shrink too."""
    scales = [
        row("gradients of 2^20", size=19, gradient=20),
        row("gradients of 2^-20", size=19, gradient=-20),
        row("gradients of 2^-40, below epsilon", size=5, weight=weight, gradient=-40),
    ]
    if extreme:
        scales += [
            row("gradients of 2^60", size=5, gradient=60),
            row("gradients of 2^-60, far below epsilon", size=5, weight=weight - 20, gradient=-60),
        ]
    return scales


# ---- How torch spells the options -----------------------------------------------------------------------------------

SPELLING = {"learning_rate": "lr", "epsilon": "eps", "learning_rate_decay": "lr_decay",
            "initial_accumulator": "initial_accumulator_value"}


def spelled(**more):
    """From our options to torch's keywords; `more` is added, and overruled by the options."""
    return lambda options: {**more, **{SPELLING.get(name, name): value for name, value in options.items()}}


def spelled_with_betas(beta2=0.999, **more):
    def to_torch(options):
        rest = spelled(**more)(options)
        betas = (rest.pop("beta1", 0.9), rest.pop("beta2", beta2))
        return {**rest, "betas": betas}
    return to_torch


# ---- References that are not torch's --------------------------------------------------------------------------------

class Lion:
    """Algorithm 2 of Chen et al. 2023, arXiv:2302.06675, in NumPy: every operation in the parameter's own type.

    A step depends on the sign of a mixture, so where the mixture is within rounding of zero float32 and float64 may
    part by two learning rates and both be right. Such draws would say nothing about an implementation. `slack` bounds
    how far any float32 arithmetic may be from the exact moment, by the rules of rounding analysis; a row whose mixture
    comes closer to zero than that in any step is refused, and takes another draw.
    """
    ROUNDING = 4 * 2.0**-24  # of the constant, the product and the sum, with room for what is of second order
    GUARD = 2.0**-86  # microstep's means are granular at 2^-88, see simd/subnormal.hpp

    def __init__(self, parameters, lr=1e-4, betas=(0.9, 0.99), weight_decay=0.0):
        self.weights, = parameters
        self.lr, self.betas, self.weight_decay = lr, betas, weight_decay
        self.moment = np.zeros_like(self.weights.detach().numpy())
        self.slack = np.zeros(self.moment.shape)

    def mixture(self, beta, gradient):
        """beta moment + (1 - beta) gradient, and how far from it float32 may be."""
        mixed = beta * self.moment + (1 - beta) * gradient
        size = beta * np.abs(self.moment) + (1 - beta) * np.abs(gradient)
        return mixed, beta * self.slack + (self.ROUNDING * size + self.GUARD) * (size != 0)

    def step(self):
        weights, gradient = self.weights.detach().numpy(), self.weights.grad.numpy()
        beta1, beta2 = self.betas
        direction, slack = self.mixture(beta1, gradient)
        assert ((np.abs(direction) > slack) | ((direction == 0) & (slack == 0))).all(), "a sign is open to rounding"
        weights -= self.lr * (np.sign(direction) + self.weight_decay * weights)
        self.moment, self.slack = self.mixture(beta2, gradient)
        assert self.moment.dtype == direction.dtype == weights.dtype


def nadam_of_torch_2():
    """torch.optim.NAdam with the one line changed that PyTorch 2 changed: the code of 1.13 multiplies mu_t in twice
    where its own documentation, and the paper, have it once."""
    source = inspect.getsource(sys.modules["torch.optim.nadam"])
    twice, once = "mu_product_next = mu_product * mu * mu_next\n", "mu_product_next = mu_product * mu_next\n"
    assert source.count(twice) == 1, "torch.optim.nadam is not that of torch 1.13"
    module = types.ModuleType("torch.optim.nadam_of_torch_2")
    module.__package__ = "torch.optim"
    exec(compile(source.replace(twice, once), module.__name__, "exec"), module.__dict__)
    return module.NAdam


def nadam(parameters, product="torch_1", **options):
    return {"torch_1": torch.optim.NAdam, "torch_2": nadam_of_torch_2()}[product](parameters, **options)


# ---- The rows -------------------------------------------------------------------------------------------------------

SGD_FIELDS = {"learning_rate": decimal, "momentum": decimal, "dampening": repr, "weight_decay": decimal,
              "nesterov": boolean, "maximize": boolean}
SGD_ROWS = [
    row("the default is a plain step of 0.001"),
    row("plain", learning_rate=0.1),
    row("plain, small rate", size=1, learning_rate=0.01),
    row("momentum 0.9", learning_rate=0.1, momentum=0.9),
    row("momentum 0.9, small rate", size=5, learning_rate=0.01, momentum=0.9),
    row("momentum 0.99", learning_rate=0.01, momentum=0.99),
    row("momentum 1 keeps every gradient", size=19, learning_rate=0.01, momentum=1.0),
    row("dampening 0.1", size=19, learning_rate=0.1, momentum=0.9, dampening=0.1),
    row("dampening 0.5", learning_rate=0.1, momentum=0.9, dampening=0.5),
    row("dampening 1 keeps the first gradient only", size=5, learning_rate=0.01, momentum=0.99, dampening=1.0),
    row("nesterov", learning_rate=0.1, momentum=0.9, nesterov=True),
    row("nesterov, momentum 0.99", size=5, learning_rate=0.01, momentum=0.99, nesterov=True),
    row("decay", learning_rate=0.1, weight_decay=0.01),
    row("decay, momentum 0.9", learning_rate=0.1, momentum=0.9, weight_decay=0.01),
    row("decay, momentum 0.9, nesterov", size=19, learning_rate=0.1, momentum=0.9, weight_decay=0.01, nesterov=True),
    row("decay, momentum 0.9, dampening 0.5", size=5, learning_rate=0.1, momentum=0.9, dampening=0.5,
        weight_decay=0.01),
    row("maximize", size=5, learning_rate=0.1, maximize=True),
    row("maximize, momentum 0.9, decay", size=19, learning_rate=0.1, momentum=0.9, weight_decay=0.01, maximize=True),
    row("maximize, momentum 0.9, decay, nesterov", size=1, learning_rate=0.1, momentum=0.9, weight_decay=0.01,
        nesterov=True, maximize=True),
    row("momentum 0.9, one gradient in four is zero", sparse=True, learning_rate=0.1, momentum=0.9),
    row("momentum 0.9, gradients of 2^20", size=19, gradient=20, learning_rate=0.1, momentum=0.9),
    row("momentum 0.9, gradients of 2^-20", size=19, weight=-20, gradient=-20, learning_rate=0.1, momentum=0.9),
    row("momentum 0.9, gradients of 2^-40", size=5, weight=-40, gradient=-40, learning_rate=0.1, momentum=0.9),
    row("momentum 0.9, gradients of 2^60, tiny rate", size=5, gradient=60, learning_rate=1e-18, momentum=0.9),
    row("momentum 0.9, gradients of 2^-60", size=5, weight=-60, gradient=-60, learning_rate=0.1, momentum=0.9),
]

ADAM_FIELDS = {"learning_rate": decimal, "beta1": repr, "beta2": repr, "epsilon": decimal, "weight_decay": decimal,
               "maximize": boolean}
ADAM_ROWS = [
    row("the default"),
    row("rate 0.01", learning_rate=0.01),
    row("betas 0.8 and 0.99", betas=(0.8, 0.99), size=19),
    row("no memory of the gradient", size=19, beta1=0.0),
    row("large epsilon", size=19, epsilon=1e-3),
    row("tiny epsilon", size=19, epsilon=1e-12),
    row("decay", weight_decay=0.01),
    row("decay 0.1, rate 0.01", size=5, learning_rate=0.01, weight_decay=0.1),
    row("maximize", size=5, maximize=True),
    row("maximize, decay", size=1, weight_decay=0.01, maximize=True),
    row("one gradient in four is zero", sparse=True),
    row("no memory of the gradient, one gradient in four is zero", size=5, sparse=True, beta1=0.0),
    *gradient_scales(extreme=True),
    row("gradients of 2^-40, tiny epsilon", size=5, gradient=-40, epsilon=1e-12),
]
ADAM_AMSGRAD_ROWS = [
    row("the default"),
    row("rate 0.01, betas 0.8 and 0.99", size=5, learning_rate=0.01, betas=(0.8, 0.99)),
    row("decay", size=19, weight_decay=0.01),
    row("maximize, decay", size=1, weight_decay=0.01, maximize=True),
    row("one gradient in four is zero", size=19, sparse=True),
    *gradient_scales(extreme=False),
]
ADAMW_ROWS = [
    row("the default, decay 0.01"),
    row("rate 0.01", learning_rate=0.01),
    row("decay 0.1", size=19, weight_decay=0.1),
    row("no decay", size=5, weight_decay=0.0),
    row("decay 0.1, rate 0.01", size=5, learning_rate=0.01, weight_decay=0.1),
    row("maximize", size=19, maximize=True),
    row("one gradient in four is zero", size=19, sparse=True),
    *gradient_scales(extreme=False),
]
ADAMW_AMSGRAD_ROWS = [
    row("the default"),
    row("decay 0.1, rate 0.01", size=5, learning_rate=0.01, weight_decay=0.1),
    row("maximize", size=1, maximize=True),
    row("one gradient in four is zero", size=19, sparse=True),
    *gradient_scales(extreme=False),
]

RMSPROP_FIELDS = {"learning_rate": decimal, "alpha": repr, "epsilon": decimal, "weight_decay": decimal,
                  "maximize": boolean}
RMSPROP_MOMENTUM_FIELDS = {"learning_rate": decimal, "alpha": repr, "epsilon": decimal, "momentum": decimal,
                           "weight_decay": decimal, "maximize": boolean}
RMSPROP_ROWS = [
    row("the default"),
    row("rate 0.001, alpha 0.9", size=19, learning_rate=0.001, alpha=0.9),
    row("no memory", size=5, alpha=0.0),
    row("large epsilon", size=5, epsilon=1e-3),
    row("tiny epsilon", size=5, epsilon=1e-12),
    row("decay", size=19, weight_decay=0.01),
    row("maximize", size=5, maximize=True),
    row("maximize, decay", size=1, weight_decay=0.01, maximize=True),
    row("one gradient in four is zero", size=19, sparse=True),
    *gradient_scales(extreme=True),
    row("gradients of 2^-40, tiny epsilon", size=5, gradient=-40, epsilon=1e-12),
]
RMSPROP_MOMENTUM_ROWS = [
    row("the default, momentum 0.9"),
    row("rate 0.001, alpha 0.9, momentum 0.5", size=19, learning_rate=0.001, alpha=0.9, momentum=0.5),
    row("momentum 0", size=5, momentum=0.0),
    row("momentum 1 keeps every step", size=5, learning_rate=1e-4, momentum=1.0),
    row("large epsilon", size=5, epsilon=1e-3),
    row("decay", size=19, weight_decay=0.01),
    row("maximize, decay", size=1, weight_decay=0.01, maximize=True),
    row("one gradient in four is zero", size=19, sparse=True),
    *gradient_scales(extreme=False),
]
# Centered, torch takes the root of a difference that rounding can make negative: NaN. So none of these rows may bring
# the variance down to the rounding of the mean square.
RMSPROP_CENTERED_ROWS = [
    row("the default"),
    row("rate 0.001, alpha 0.9", size=19, learning_rate=0.001, alpha=0.9),
    row("large epsilon", size=5, epsilon=1e-3),
    row("decay", size=19, weight_decay=0.01),
    row("decay makes the mean square 300 variances", size=5, learning_rate=1e-5, weight_decay=1.0, gradient=-4),
    row("maximize, decay", size=1, weight_decay=0.01, maximize=True),
    row("one gradient in four is zero", size=19, sparse=True),
    *gradient_scales(extreme=True),
]
RMSPROP_CENTERED_MOMENTUM_ROWS = [
    row("the default, momentum 0.9", size=19),
    row("rate 0.001, alpha 0.9, momentum 0.5", learning_rate=0.001, alpha=0.9, momentum=0.5),
    row("large epsilon", size=5, epsilon=1e-3),
    row("decay", size=5, weight_decay=0.01),
    row("maximize", size=1, maximize=True),
    row("one gradient in four is zero", size=19, sparse=True),
    *gradient_scales(extreme=False),
]

ADAGRAD_FIELDS = {"learning_rate": decimal, "learning_rate_decay": decimal, "initial_accumulator": decimal,
                  "epsilon": decimal, "weight_decay": decimal, "maximize": boolean}
ADAGRAD_ROWS = [
    row("the default"),
    row("rate 0.1", size=19, learning_rate=0.1),
    row("rate 0.1 that decays", size=19, learning_rate=0.1, learning_rate_decay=0.01),
    row("the sum starts at 0.1", size=19, initial_accumulator=0.1),
    row("the sum starts at 1e6, rate 0.1 that decays", size=5, learning_rate=0.1, learning_rate_decay=0.001,
        initial_accumulator=1e6),
    row("large epsilon", size=5, epsilon=1e-2),
    row("tiny epsilon", size=5, epsilon=1e-15),
    row("decay", size=19, weight_decay=0.01),
    row("maximize", size=5, maximize=True),
    row("maximize, decay", size=1, weight_decay=0.01, maximize=True),
    row("one gradient in four is zero", sparse=True),
    *gradient_scales(extreme=False),
    # At 2^60 torch's sum of squares overflows and its weights stop; ours stays at 2^126.
    row("gradients of 2^50", size=5, gradient=50),
    row("gradients of 2^-60, far below epsilon", size=5, weight=-40, gradient=-60),
]

ADADELTA_FIELDS = {"learning_rate": decimal, "rho": repr, "epsilon": decimal, "weight_decay": decimal,
                   "maximize": boolean}
ADADELTA_ROWS = [
    row("the default"),
    row("rate 0.1", size=19, learning_rate=0.1),
    row("rho 0.99", size=19, rho=0.99),
    row("no memory", size=5, rho=0.0),
    row("large epsilon", size=5, epsilon=1e-2),
    row("tiny epsilon", size=5, epsilon=1e-12),
    row("decay", size=19, weight_decay=0.01),
    row("maximize", size=5, maximize=True),
    row("maximize, decay", size=1, weight_decay=0.01, maximize=True),
    row("one gradient in four is zero", sparse=True),
    row("gradients of 2^20", size=19, gradient=20),
    row("gradients of 2^-20, below epsilon's root", size=19, weight=-20, gradient=-20),
    row("gradients of 2^-40, far below epsilon's root", size=5, weight=-40, gradient=-40),
    row("gradients of 2^60", size=5, gradient=60),
    row("gradients of 2^-60, as good as none beside epsilon", size=5, weight=-60, gradient=-60),
]

ADAMAX_FIELDS = ADAM_FIELDS
ADAMAX_ROWS = [
    row("the default"),
    row("rate 0.01", size=19, learning_rate=0.01),
    row("betas 0.8 and 0.99", size=19, betas=(0.8, 0.99)),
    row("no memory of the gradient", size=5, beta1=0.0),
    row("no memory of the largest gradient", size=5, beta2=0.0),
    row("large epsilon", size=5, epsilon=1e-3),
    row("tiny epsilon", size=5, epsilon=1e-12),
    row("decay", size=19, weight_decay=0.01),
    row("maximize", size=5, maximize=True),
    row("maximize, decay", size=1, weight_decay=0.01, maximize=True),
    row("one gradient in four is zero", sparse=True),
    *gradient_scales(extreme=True),
    row("gradients of 2^-40, tiny epsilon", size=5, gradient=-40, epsilon=1e-12),
]

NADAM_FIELDS = {"learning_rate": decimal, "beta1": repr, "beta2": repr, "epsilon": decimal, "weight_decay": decimal,
                "momentum_decay": decimal, "product": product}
NADAM_ROWS = [
    row("the default"),
    row("rate 0.01", size=19, learning_rate=0.01),
    row("betas 0.8 and 0.99", size=19, betas=(0.8, 0.99)),
    row("no memory of the gradient", size=5, beta1=0.0),
    row("the momentum does not warm up", size=5, momentum_decay=0.0),
    row("the momentum warms up at once", size=5, momentum_decay=0.5),
    row("large epsilon", size=5, epsilon=1e-3),
    row("tiny epsilon", size=5, epsilon=1e-12),
    row("decay", size=19, weight_decay=0.01),
    row("the product of PyTorch 2", size=19, product="torch_2"),
    row("the product of PyTorch 2, the momentum warms up at once, decay", size=5, weight_decay=0.01,
        momentum_decay=0.5, product="torch_2"),
    row("the product of PyTorch 2, betas 0.99 and 0.99", size=1, betas=(0.99, 0.99), product="torch_2"),
    row("one gradient in four is zero", sparse=True),
    *gradient_scales(extreme=True),
]

RADAM_FIELDS = {"learning_rate": decimal, "beta1": repr, "beta2": repr, "epsilon": decimal, "weight_decay": decimal}
RADAM_ROWS = [
    row("the default"),
    row("rate 0.01", size=19, learning_rate=0.01),
    row("betas 0.8 and 0.99", size=19, betas=(0.8, 0.99)),
    row("no memory of the gradient", size=5, beta1=0.0),
    row("a second moment too short to be used", size=5, beta2=0.6),
    row("large epsilon", size=5, epsilon=1e-3),
    row("tiny epsilon", size=5, epsilon=1e-12),
    row("decay", size=19, weight_decay=0.01),
    row("decay 0.1, rate 0.01", size=1, learning_rate=0.01, weight_decay=0.1),
    row("one gradient in four is zero", sparse=True),
    *gradient_scales(extreme=False),
    row("gradients of 2^60, tiny rate", size=5, gradient=60, learning_rate=1e-18),
    row("gradients of 2^-60, far below epsilon", size=5, weight=-40, gradient=-60),
]

LION_FIELDS = {"learning_rate": decimal, "beta1": repr, "beta2": repr, "weight_decay": decimal}
LION_ROWS = [
    row("the default"),
    row("rate 0.001", size=19, learning_rate=0.001),
    row("betas 0.95 and 0.98", size=19, betas=(0.95, 0.98)),
    row("the sign of the gradient alone", size=5, beta1=0.0),
    row("the sign of the gradient alone, one in four is zero", size=5, sparse=True, beta1=0.0),
    row("no memory of the gradient before the last", size=5, beta2=0.0),
    row("decay", size=19, weight_decay=0.01),
    row("decay 1, rate 0.001", size=5, learning_rate=0.001, weight_decay=1.0),
    row("decay 0.1", size=1, weight_decay=0.1),
    row("one gradient in four is zero", sparse=True, draw=2),
    row("gradients of 2^20", size=19, gradient=20),
    row("gradients of 2^-20", size=19, gradient=-20),
    row("gradients of 2^-40", size=5, gradient=-40),
    row("gradients of 2^60", size=5, gradient=60),
    row("gradients of 2^-60", size=5, gradient=-60, draw=2),
]

ADAM, ADAMW, RMSPROP = torch.optim.Adam, torch.optim.AdamW, torch.optim.RMSprop
RULES = [
    Rule("sgd", "sgd_rows", "sgd_options", SGD_FIELDS, torch.optim.SGD, spelled(lr=1e-3), SGD_ROWS),
    Rule("adam", "adam_rows", "adam_options", ADAM_FIELDS, ADAM, spelled_with_betas(), ADAM_ROWS),
    Rule("adam", "adam_amsgrad_rows", "adam_options", ADAM_FIELDS, ADAM, spelled_with_betas(amsgrad=True),
         ADAM_AMSGRAD_ROWS),
    Rule("adam", "adamw_rows", "adamw_options", ADAM_FIELDS, ADAMW, spelled_with_betas(), ADAMW_ROWS),
    Rule("adam", "adamw_amsgrad_rows", "adamw_options", ADAM_FIELDS, ADAMW, spelled_with_betas(amsgrad=True),
         ADAMW_AMSGRAD_ROWS),
    Rule("rmsprop", "rmsprop_rows", "rmsprop_options", RMSPROP_FIELDS, RMSPROP, spelled(), RMSPROP_ROWS),
    Rule("rmsprop", "rmsprop_momentum_rows", "rmsprop_momentum_options", RMSPROP_MOMENTUM_FIELDS, RMSPROP,
         spelled(momentum=0.9), RMSPROP_MOMENTUM_ROWS),
    Rule("rmsprop", "rmsprop_centered_rows", "rmsprop_options", RMSPROP_FIELDS, RMSPROP, spelled(centered=True),
         RMSPROP_CENTERED_ROWS),
    Rule("rmsprop", "rmsprop_centered_momentum_rows", "rmsprop_momentum_options", RMSPROP_MOMENTUM_FIELDS, RMSPROP,
         spelled(centered=True, momentum=0.9), RMSPROP_CENTERED_MOMENTUM_ROWS),
    Rule("adagrad", "adagrad_rows", "adagrad_options", ADAGRAD_FIELDS, torch.optim.Adagrad, spelled(), ADAGRAD_ROWS),
    Rule("adadelta", "adadelta_rows", "adadelta_options", ADADELTA_FIELDS, torch.optim.Adadelta, spelled(),
         ADADELTA_ROWS),
    Rule("adamax", "adamax_rows", "adamax_options", ADAMAX_FIELDS, torch.optim.Adamax, spelled_with_betas(),
         ADAMAX_ROWS),
    Rule("nadam", "nadam_rows", "nadam_options", NADAM_FIELDS, nadam, spelled_with_betas(), NADAM_ROWS),
    Rule("radam", "radam_rows", "radam_options", RADAM_FIELDS, torch.optim.RAdam, spelled_with_betas(), RADAM_ROWS),
    Rule("lion", "lion_rows", "lion_options", LION_FIELDS, Lion, spelled_with_betas(beta2=0.99), LION_ROWS),
]
