#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the reference values of the learning-rate schedules: schedule.hpp, beside this file.

    python3 schedules.py           writes the header
    python3 schedules.py --check   makes it in memory; tells what differs and exits with 1 if anything does

It needs torch and numpy, and shares generate.py's helpers and its precautions.

How to add a schedule: one Kind (its options in the order of the C++ aggregate, and how torch spells them) and rows.
"""

import dataclasses
import os
import sys
import warnings

import generate

if __name__ == "__main__" and any(os.environ.get(name) != value for name, value in generate.PLAIN.items()):
    os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, **generate.PLAIN})

import torch
from torch.optim import lr_scheduler as torch_schedules

from generate import FOOTER, array, double_list, float_list

BASE = 0.1  # the base learning rate; a factor is a rate divided by it
LAST = 400  # steps are looked at up to here, or to the end of the cycle


def decimal(value):
    return repr(float(value)) + "f"


# ---- Torch --------------------------------------------------------------------------------------------------------

def optimizer():
    return torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=BASE, momentum=0.5)


def trajectory(make, last):
    """Rate / BASE and momentum at steps 0 to `last`, by stepping torch's scheduler."""
    sgd = optimizer()
    scheduler = make(sgd)
    group = sgd.param_groups[0]
    factors, momenta = [], []
    for step in range(last + 1):
        factors.append(group["lr"] / BASE)
        momenta.append(group["momentum"])
        sgd.step()
        if step < last:
            scheduler.step()
    return factors, momenta


def in_closed_form(make, factors):
    """The same factors by torch's closed form where it has one: its recursions lose digits near a floor of 0."""
    scheduler = make(optimizer())
    if not hasattr(scheduler, "_get_closed_form_lr"):
        return factors
    closed = []
    for step, factor in enumerate(factors):
        scheduler.last_epoch = step
        closed.append(scheduler._get_closed_form_lr()[0] / BASE)
        assert abs(closed[-1] - factor) < 1e-9, (step, closed[-1], factor)
    return closed


def thinned(last, corners):
    """The first steps, ever fewer of the others, and the neighbours of corners."""
    steps = set(range(min(8, last + 1)))
    step = 8
    while step <= last:
        steps.add(step)
        step += 1 + step // 8
    for corner in corners:
        steps.update(s for s in (corner - 1, corner, corner + 1) if 0 <= s <= last)
    return sorted(steps | {last})


# ---- Kinds and rows -----------------------------------------------------------------------------------------------

@dataclasses.dataclass
class Kind:
    """One table. `fields` are the members of the C++ schedule in their order, each with the writer of its literal."""
    table: str
    cpp: str
    fields: dict
    torch: object    # from an optimizer and a row's options to torch's scheduler
    corners: object  # from a row's options to the steps where something happens
    rows: list


def row(claim, **options):
    return claim, options


def one_cycle_to_torch(optim, steps, anneal="annealing::cosine", phases="phase_count::two", **rest):
    return torch_schedules.OneCycleLR(optim, BASE, total_steps=steps, anneal_strategy=anneal.split("::")[1][:3].replace(
        "lin", "linear"), three_phase=phases == "phase_count::three", **rest)


def one_cycle_corners(steps, pct_start=0.3, **_):
    rise = int(pct_start * steps) - 1
    return [rise, 2 * rise, steps - 1]


def cycles(steps, multiplier=1, **_):
    starts, start = [], 0
    while start <= LAST:
        starts.append(start)
        start, steps = start + steps, steps * multiplier
    return starts


MULTI_FIELDS = {"milestones": lambda m: "{" + ", ".join(map(str, m)) + "}", "gamma": repr}


def multi_step_to_torch(optim, milestones, gamma=0.1):
    return torch_schedules.MultiStepLR(optim, milestones, gamma)


MAKERS = {
    "constant_warm_up": lambda optim, factor=1 / 3, steps=5: torch_schedules.ConstantLR(optim, factor, steps),
    "linear_warm_up": lambda optim, start_factor=1 / 3, end_factor=1.0, steps=5: torch_schedules.LinearLR(
        optim, start_factor, end_factor, steps),
    "step_decay": lambda optim, step_size, gamma=0.1: torch_schedules.StepLR(optim, step_size, gamma),
    "exponential_decay": lambda optim, gamma: torch_schedules.ExponentialLR(optim, gamma),
    "polynomial_decay": lambda optim, steps=5, power=1.0: torch_schedules.PolynomialLR(optim, steps, power),
    "cosine": lambda optim, steps, floor=0.0: torch_schedules.CosineAnnealingLR(optim, steps, floor * BASE),
    "cosine_restarts": lambda optim, steps, multiplier=1, floor=0.0: torch_schedules.CosineAnnealingWarmRestarts(
        optim, steps, multiplier, floor * BASE),
    "one_cycle": one_cycle_to_torch,
}

KINDS = [
    Kind("constant_warm_up_rows", "constant_warm_up", {"factor": decimal, "steps": str}, MAKERS["constant_warm_up"],
         lambda steps=5, **_: [steps], [
        row("the default"),
        row("a tenth for 100 steps", factor=0.1, steps=100),
        row("one step", factor=0.25, steps=1),
        row("a factor of 1 does nothing", factor=1.0, steps=7),
    ]),
    Kind("linear_warm_up_rows", "linear_warm_up", {"start_factor": decimal, "end_factor": decimal, "steps": str},
         MAKERS["linear_warm_up"], lambda steps=5, **_: [steps], [
        row("the default"),
        row("from a thousandth in 100 steps", start_factor=0.001, steps=100),
        row("from a millionth in 333 steps", start_factor=1e-6, steps=333),
        row("not up to the base rate", start_factor=0.1, end_factor=0.7, steps=30),
        row("downwards", start_factor=1.0, end_factor=0.01, steps=123),
        row("down to 0", start_factor=0.9, end_factor=0.0, steps=200),
        row("one step", start_factor=0.5, steps=1),
    ]),
    Kind("step_decay_rows", "step_decay", {"step_size": str, "gamma": repr}, MAKERS["step_decay"],
         lambda step_size, **_: range(0, LAST + 1, max(step_size, 20)), [
        row("a tenth every 30 steps", step_size=30),
        row("a half every 50 steps", step_size=50, gamma=0.5),
        row("0.97 every second step", step_size=2, gamma=0.97),
        row("each step is a stair", step_size=1, gamma=0.999),
        row("gamma 1 does nothing", step_size=7, gamma=1.0),
        row("0.3 every seventh step", step_size=7, gamma=0.3),
    ]),
    Kind("multi_step_decay_of_one_rows", "multi_step_decay<1>", MULTI_FIELDS, multi_step_to_torch,
         lambda milestones, **_: milestones, [
        row("one milestone", milestones=[80]),
        row("at the start", milestones=[0], gamma=0.5),
        row("beyond the last step", milestones=[10**6], gamma=0.5),
    ]),
    Kind("multi_step_decay_of_three_rows", "multi_step_decay<3>", MULTI_FIELDS, multi_step_to_torch,
         lambda milestones, **_: milestones, [
        row("three milestones", milestones=[30, 80, 200]),
        row("side by side", milestones=[99, 100, 101], gamma=0.9),
        row("one that stands twice", milestones=[50, 50, 120], gamma=0.3),
        row("from the second step on", milestones=[1, 2, 3], gamma=0.999),
    ]),
    Kind("exponential_decay_rows", "exponential_decay", {"gamma": repr}, MAKERS["exponential_decay"], lambda **_: [], [
        row("gamma 0.9", gamma=0.9),
        row("gamma 0.99", gamma=0.99),
        row("gamma 0.999", gamma=0.999),
        row("gamma 0.99999", gamma=0.99999),
        row("gamma 0.9999999, which a float holds with a relative error of a fifth", gamma=0.9999999),
        row("gamma 0.85", gamma=0.85),
        row("gamma 1", gamma=1.0),
    ]),
    Kind("polynomial_decay_rows", "polynomial_decay", {"steps": str, "power": decimal}, MAKERS["polynomial_decay"],
         lambda steps=5, **_: [steps], [
        row("the default, a line"),
        row("a line of 300 steps", steps=300),
        row("a square", steps=100, power=2.0),
        row("a root", steps=250, power=0.5),
        row("power 0.9", steps=399, power=0.9),
        row("power 12", steps=200, power=12.0),
        row("power 0 does nothing", steps=20, power=0.0),
        row("one step", steps=1),
    ]),
    Kind("cosine_rows", "cosine", {"steps": str, "floor": decimal}, MAKERS["cosine"],
         lambda steps, **_: range(0, LAST + 1, max(steps, 25)), [
        row("100 steps, and on: up and down again", steps=100),
        row("one half period", steps=400),
        row("more than was looked at", steps=1000),
        row("a floor of a tenth", steps=150, floor=0.1),
        row("a floor of a millionth", steps=130, floor=1e-6),
        row("one step down, one step up", steps=1, floor=0.25),
        row("odd", steps=7),
        row("a floor of 1 does nothing", steps=30, floor=1.0),
    ]),
    Kind("cosine_restarts_rows", "cosine_restarts", {"steps": str, "multiplier": str, "floor": decimal},
         MAKERS["cosine_restarts"], cycles, [
        row("cycles of 50", steps=50),
        row("10, 20, 40, ...", steps=10, multiplier=2),
        row("1, 3, 9, ... with a floor", steps=1, multiplier=3, floor=0.01),
        row("cycles of one step never fall", steps=1),
        row("a floor of a fifth", steps=77, floor=0.2),
        row("the second cycle is longer than was looked at", steps=100, multiplier=1000000000),
    ]),
    Kind("one_cycle_rows", "one_cycle",
         {"steps": str, "pct_start": repr, "div_factor": decimal, "final_div_factor": decimal,
          "base_momentum": decimal, "max_momentum": decimal, "anneal": str, "phases": str},
         MAKERS["one_cycle"], one_cycle_corners, [
        row("the default, 400 steps", steps=400),
        row("100 steps", steps=100),
        row("linear", steps=300, anneal="annealing::linear"),
        row("three phases", steps=300, phases="phase_count::three"),
        row("three phases, linear", steps=350, anneal="annealing::linear", phases="phase_count::three"),
        row("three phases, a short rise", steps=333, pct_start=0.11, phases="phase_count::three"),
        row("three phases, the last is one step long", steps=200, pct_start=0.5, phases="phase_count::three"),
        row("no rise", steps=123, pct_start=0.0),
        row("a long rise", steps=321, pct_start=0.95),
        row("a share that ends between steps", steps=97, pct_start=0.377, anneal="annealing::linear"),
        row("other divisors", steps=211, div_factor=10.0, final_div_factor=100.0),
        row("other momenta", steps=150, base_momentum=0.5, max_momentum=0.99),
        row("the rise is shorter than a step", steps=3, pct_start=0.2),
        row("one step", steps=1),
        row("two steps", steps=2),
    ]),
]

# What the schedules of torch do together. The names are the C++ types.
COMPOSITIONS = [
    ("a line up, then a cosine", "sequence", ("linear_warm_up", dict(start_factor=0.01, steps=20)), 20,
     ("cosine", dict(steps=300, floor=0.05))),
    ("a constant, then stairs", "sequence", ("constant_warm_up", dict(factor=0.1, steps=50)), 10,
     ("step_decay", dict(step_size=40, gamma=0.5))),
    ("a line up cut short, then an exponential", "sequence", ("linear_warm_up", dict(start_factor=0.1, steps=100)), 30,
     ("exponential_decay", dict(gamma=0.99))),
    ("an exponential, then restarts", "sequence", ("exponential_decay", dict(gamma=0.9)), 15,
     ("cosine_restarts", dict(steps=30, multiplier=2))),
    ("a constant times an exponential", "product", ("constant_warm_up", dict(factor=0.1, steps=25)), None,
     ("exponential_decay", dict(gamma=0.98))),
    ("a line up times stairs", "product", ("linear_warm_up", dict(start_factor=0.2, steps=60)), None,
     ("step_decay", dict(step_size=50, gamma=0.3))),
    ("a line up times a power", "product", ("linear_warm_up", dict(start_factor=0.001, steps=60)), None,
     ("polynomial_decay", dict(steps=350, power=2.0))),
]


def compose(form, first, at, second):
    def make(optim):
        parts = [MAKERS[name](optim, **options) for name, options in (first, second)]
        if form == "sequence":
            return torch_schedules.SequentialLR(optim, parts, [at])
        return torch_schedules.ChainedScheduler(parts)
    return make


def braced(kind_name, options):
    fields = next(kind for kind in KINDS if kind.cpp == kind_name).fields
    unknown = set(options) - set(fields)
    assert not unknown, f"{kind_name}: {unknown}"
    return ", ".join(f".{name} = {write(options[name])}" for name, write in fields.items() if name in options)


# ---- Plateaus -----------------------------------------------------------------------------------------------------

def falling(count, start, rate, level):
    return [level + start * rate**i for i in range(count)]


def noisy(name, count, level, noise):
    stream = generate.seeded(sum(name.encode()))
    return [level + noise * float(v) for v in generate.values(stream, count)]


INF, NAN = float("inf"), float("nan")
PLATEAU_FIELDS = {"factor": decimal, "patience": str, "threshold": decimal, "cooldown": str, "floor": decimal,
                  "epsilon": decimal, "mode": str, "threshold_mode": str}
PLATEAU_ROWS = [
    ("the default", {}, falling(40, 2.0, 0.8, 1.0) + [1.0] * 80),
    ("it never stops getting better", dict(patience=2), falling(60, 1.0, 0.9, 0.0)),
    ("no patience", dict(patience=0, factor=0.5), [3, 2, 2, 1, 1, 1, 0.5, 0.75, 0.25, 0.25]),
    ("patience 1", dict(patience=1, factor=0.5), [3, 3, 3, 3, 2, 3, 3, 3, 3, 1, 1, 1, 1, 1]),
    ("a metric like the best is no better", dict(patience=3, threshold=0.0), [1.0] * 20),
    ("cooldown", dict(patience=2, cooldown=5, factor=0.3), [1.0] * 60),
    ("a better metric in the cooldown", dict(patience=1, cooldown=4, factor=0.5),
     [4, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2]),
    ("cooldown without patience", dict(patience=0, cooldown=1, factor=0.7), [1.0] * 30),
    ("floor", dict(patience=1, factor=0.2, floor=0.01), [1.0] * 30),
    ("a floor above the first reduction", dict(patience=1, factor=0.1, floor=0.5), [1.0] * 12),
    ("a floor of 1", dict(patience=1, floor=1.0), [1.0] * 12),
    ("epsilon ends it", dict(patience=0, factor=0.5, epsilon=1e-3), [1.0] * 30),
    ("epsilon 0 does not", dict(patience=0, factor=0.25, epsilon=0.0), [1.0] * 30),
    ("relative threshold of a tenth", dict(patience=2, threshold=0.1, factor=0.5), falling(60, 5.0, 0.93, 0.0)),
    ("absolute threshold of a tenth", dict(patience=2, threshold=0.1, factor=0.5,
                                           threshold_mode="threshold_kind::absolute"), falling(60, 5.0, 0.93, 0.0)),
    ("higher is better", dict(patience=3, mode="goal::maximize"),
     [9.0 - v for v in falling(30, 4.0, 0.7, 0.0)] + [9.0] * 20),
    ("higher is better, by a twentieth", dict(patience=3, threshold=0.05, mode="goal::maximize"),
     [10.0 - v for v in falling(60, 8.0, 0.95, 0.0)]),
    ("higher is better, by a half", dict(patience=1, threshold=0.5, mode="goal::maximize",
                                         threshold_mode="threshold_kind::absolute"),
     [10.0 - v for v in falling(60, 8.0, 0.9, 0.0)]),
    ("negative metrics: the same is better", dict(patience=1, factor=0.5), [-1.0] * 12),
    ("negative metrics, absolute threshold", dict(patience=1, factor=0.5, threshold_mode="threshold_kind::absolute"),
     [-1.0, -2.0] + [-2.0] * 12),
    ("noise", dict(patience=4, factor=0.5, cooldown=3), noisy("noise", 200, 1.0, 0.25)),
    ("noise, higher is better", dict(patience=6, factor=0.8, mode="goal::maximize"), noisy("more", 200, 3.0, 2.0)),
    ("a NaN is no improvement", dict(patience=1, factor=0.5), [NAN, 3, NAN, NAN, NAN, 2, NAN, 1, 1, NAN]),
    ("infinities", dict(patience=1, factor=0.5), [INF, INF, INF, 3, INF, 2, -INF, -INF, -INF, 1, 0]),
    ("infinities, higher is better", dict(patience=1, factor=0.5, mode="goal::maximize"),
     [-INF, -INF, 3, -INF, INF, 4, INF, 5, NAN, 6]),
]


def plateau_trajectory(options, metrics):
    options = dict(options)
    sgd = optimizer()
    mode = "max" if options.pop("mode", "") == "goal::maximize" else "min"
    threshold_mode = "abs" if options.pop("threshold_mode", "") == "threshold_kind::absolute" else "rel"
    options["min_lr"] = options.pop("floor", 0.0) * BASE
    options["eps"] = options.pop("epsilon", 1e-8) * BASE
    scheduler = torch_schedules.ReduceLROnPlateau(sgd, mode=mode, threshold_mode=threshold_mode, **options)
    factors = []
    for metric in metrics:
        scheduler.step(metric)
        factors.append(sgd.param_groups[0]["lr"] / BASE)
    return factors


def metric_list(metrics):
    special = {"inf": "infinity", "-inf": "-infinity", "nan": "nan"}
    return [special.get(str(m)) or float_list([m])[0] for m in metrics]


# ---- The header ---------------------------------------------------------------------------------------------------

def integer_array(name, numbers):
    return array("std::uint32_t", name, [str(n) for n in numbers])


def schedule_header():
    out = [generate.header("""
Learning-rate schedules of torch.optim.lr_scheduler, in double: what the base rate is multiplied by at some steps.
The options are the decimal numbers themselves, not their float32 neighbours.""",
        ["#include <cstdint>", "#include <limits>", "#include <span>", "#include <tuple>", "",
         '#include "microstep/microstep.hpp"', ""]).replace("generate.py", "schedules.py")]
    out.append("""/// A schedule and its factors at some steps.
template <class Schedule>
struct schedule_row {
  const char* claim;
  Schedule schedule;
  std::span<const std::uint32_t> steps;
  std::span<const double> factors;
  std::span<const double> momenta;  ///< of one_cycle; empty for the others
};
template <class Schedule>
constexpr schedule_row<Schedule> row(const char* claim, Schedule schedule, std::span<const std::uint32_t> steps,
                                     std::span<const double> factors) {
  return {claim, schedule, steps, factors, {}};
}

/// Metrics that reduce_on_plateau is shown, and the factor after each.
struct plateau_row {
  const char* claim;
  schedule::reduce_on_plateau_options options;
  std::span<const float> metrics;
  std::span<const double> factors;
};

using namespace schedule;
inline constexpr float infinity = std::numeric_limits<float>::infinity();
inline constexpr float nan = std::numeric_limits<float>::quiet_NaN();
""")
    for kind in KINDS:
        lines = []
        for index, (claim, options) in enumerate(kind.rows):
            make = lambda optim: kind.torch(optim, **options)
            last = options["steps"] - 1 if kind.cpp == "one_cycle" else LAST
            factors, momenta = trajectory(make, last)
            factors = in_closed_form(make, factors)
            steps = thinned(last, kind.corners(**options))
            name = f"{kind.table.removesuffix('_rows')}_{index}"
            out.append(integer_array(f"{name}_steps", steps))
            out.append(array("double", f"{name}_factors", double_list(factors[s] for s in steps)))
            third = "{}"
            if kind.cpp == "one_cycle":
                out.append(array("double", f"{name}_momenta", double_list(momenta[s] for s in steps)))
                third = f"{name}_momenta"
            lines.append(f'    {{"{claim}",\n     {{{braced(kind.cpp, options)}}},\n     '
                         f"{name}_steps, {name}_factors, {third}}},")
        out.append("\n".join([f"inline constexpr schedule_row<{kind.cpp}> {kind.table}[] = {{", *lines, "};\n"]))

    lines = []
    for index, (claim, form, first, at, second) in enumerate(COMPOSITIONS):
        factors, _ = trajectory(compose(form, first, at, second), LAST)
        corners = [o["steps"] for _, o in (first, second) if "steps" in o] + [at or 0]
        steps = thinned(LAST, corners)
        name = f"composition_{index}"
        out.append(integer_array(f"{name}_steps", steps))
        out.append(array("double", f"{name}_factors", double_list(factors[s] for s in steps)))
        parts = [f"{first[0]}{{{braced(*first)}}}", f"{second[0]}{{{braced(*second)}}}"]
        if at is not None:
            parts.insert(1, str(at))
        lines.append(f'    row("{claim}",\n        {form}{{{f",{chr(10)}{chr(32) * (9 + len(form))}".join(parts)}}},\n'
                     f"        {name}_steps, {name}_factors),")
    lines[-1] = lines[-1].removesuffix(",")
    out.append("\n".join(["inline constexpr std::tuple composition_rows{", *lines, "};\n"]))

    lines = []
    for index, (claim, options, metrics) in enumerate(PLATEAU_ROWS):
        metrics = [float(m) for m in torch.tensor(metrics, dtype=torch.float32).tolist()]
        name = f"plateau_{index}"
        options_text = ", ".join(f".{f} = {write(options[f])}" for f, write in PLATEAU_FIELDS.items() if f in options)
        assert not set(options) - set(PLATEAU_FIELDS)
        out.append(array("float", f"{name}_metrics", metric_list(metrics)))
        out.append(array("double", f"{name}_factors", double_list(plateau_trajectory(options, metrics))))
        lines.append(f'    {{"{claim}",\n     {{{options_text}}},\n     {name}_metrics, {name}_factors}},')
    out.append("\n".join(["inline constexpr plateau_row plateau_rows[] = {", *lines, "};\n"]))
    return "\n".join(out) + FOOTER


if __name__ == "__main__":
    # SequentialLR steps to a given epoch, of which torch itself warns.
    warnings.filterwarnings("ignore", category=UserWarning, module="torch.optim.lr_scheduler")
    generate.__doc__ = __doc__
    generate.OUTPUTS = {"schedule.hpp": schedule_header}
    sys.exit(generate.main(sys.argv[1:]))
