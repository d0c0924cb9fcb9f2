#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the reference values of the tests: optim.hpp, linear.hpp and demo.hpp, beside this file.

    python3 generate.py           writes the three headers
    python3 generate.py --check   makes them in memory; tells what differs and exits with 1 if anything does

It needs torch and numpy. The header of each output names the versions that made it.

What both sides can draw is not stored: start weights, gradients and samples come from xoshiro128++ seeded by
SplitMix64, and only the seed is written down. tests/support/golden_draw.hpp draws the same numbers.

How to add an optimizer: one Rule (its options in the order of the C++ aggregate, and how torch spells them) and rows.

Three things could make the output depend on the x86-64 machine that runs this, so none of them is used: torch's kernels
for wider registers, which contract a * b + c; the C library's second set of pow and log, for machines with FMA; and
BLAS, which is whatever is installed. The first two are chosen by environment variables, set before torch is loaded.
"""

import os
import sys

PLAIN = {
    "ATEN_CPU_CAPABILITY": "default",
    "GLIBC_TUNABLES": "glibc.cpu.hwcaps=-FMA,-FMA4",
    "OMP_NUM_THREADS": "1",
}
if __name__ == "__main__" and any(os.environ.get(name) != value for name, value in PLAIN.items()):
    os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, **PLAIN})

import dataclasses
import difflib
import fractions
import pathlib
import zlib

import numpy as np
import torch

torch.set_num_threads(1)
torch.use_deterministic_algorithms(True)

HERE = pathlib.Path(__file__).resolve().parent


# ---- The specified generator --------------------------------------------------------------------------------------

def split_mix_64(seed):
    """The outputs of SplitMix64 (Vigna) from `seed` on."""
    mask = 2**64 - 1
    while True:
        seed = (seed + 0x9E3779B97F4A7C15) & mask
        z = seed
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & mask
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & mask
        yield z ^ (z >> 31)


def xoshiro128pp(s0, s1, s2, s3):
    """The outputs of xoshiro128++ (Blackman and Vigna) from the given state on."""
    mask = 2**32 - 1
    while True:
        x = (s0 + s3) & mask
        yield (((x << 7 | x >> 25) & mask) + s0) & mask
        t = (s1 << 9) & mask
        s2 ^= s0
        s3 ^= s1
        s1 ^= s2
        s0 ^= s3
        s2 ^= t
        s3 = (s3 << 11 | s3 >> 21) & mask


def seeded(seed):
    """xoshiro128++ whose state is two outputs of SplitMix64, low half first."""
    mix = split_mix_64(seed)
    first, second = next(mix), next(mix)
    return xoshiro128pp(first & 0xFFFFFFFF, first >> 32, second & 0xFFFFFFFF, second >> 32)


def values(stream, shape, scale=1.0, sparse=False):
    """Draws float32 values in [-scale, scale), all exact; a sparse value is zero if the draw's low two bits are."""
    draws = np.array([next(stream) for _ in range(int(np.prod(shape)))], dtype=np.int64)
    drawn = ((draws >> 8) - 2**23) * 2.0**-23 * scale
    if sparse:
        drawn = np.where(draws & 3 == 0, 0.0, drawn)
    exact = drawn.astype(np.float32)
    assert (exact == drawn).all()
    return exact.reshape(shape)


def check_generator():
    published = [641, 1573767, 3222811527, 3517856514, 836907274,
                 4247214768, 3867114732, 1355841295, 495546011, 621204420]
    stream = xoshiro128pp(1, 2, 3, 4)
    assert [next(stream) for _ in published] == published
    published = [6457827717110365317, 3203168211198807973, 9817491932198370423,
                 4593380528125082431, 16408922859458223821]
    mix = split_mix_64(1234567)
    assert [next(mix) for _ in published] == published


# ---- C++ literals -------------------------------------------------------------------------------------------------

def hexadecimal(value):
    """The shortest exact hexadecimal literal of a finite double."""
    assert np.isfinite(value)
    mantissa, exponent = float(value).hex().split("p")
    if "." in mantissa:
        mantissa = mantissa.rstrip("0").rstrip(".")
    return f"{mantissa}p{exponent}"


def float_list(numbers):
    return [hexadecimal(n) + "f" for n in numbers]


def double_list(numbers):
    return [hexadecimal(n) for n in numbers]


def decimal(value):
    return repr(float(value)) + "f"


def power_of_two(exponent):
    return f"0x1p{exponent:+d}f"


def boolean(value):
    return "true" if value else "false"


def array(kind, name, literals):
    """An array definition, filled up to the 120th column."""
    lines, line = [], "   "
    for literal in literals:
        if len(line) + len(literal) + 2 > 120:
            lines.append(line)
            line = "   "
        line += f" {literal},"
    lines.append(line)
    return "\n".join([f"inline constexpr {kind} {name}[] = {{", *lines, "};\n"])


def header(text, includes):
    versions = f"torch {torch.__version__}, numpy {np.__version__}"
    comment = "\n".join(f"// {line}".rstrip() for line in text.strip().splitlines())
    return "\n".join([
        "// SPDX-License-Identifier: MIT",
        f"// Made by tests/golden/generate.py with {versions}. Do not edit: change the generator and run it.",
        "//",
        comment,
        "#pragma once",
        "",
        *includes,
        "// clang-format off",
        "namespace microstep::golden {",
        "",
    ])


FOOTER = "\n}  // namespace microstep::golden\n// clang-format on\n"


# ---- Optimizers ---------------------------------------------------------------------------------------------------

STEPS = (1, 10, 1000)


@dataclasses.dataclass
class Row:
    """One trajectory. Scales are exponents of two. Options that are not named keep the default, here and in C++."""
    claim: str
    size: int = 33
    weight: int = 0
    gradient: int = 0
    sparse: bool = False
    options: dict = dataclasses.field(default_factory=dict)


def row(claim, size=33, weight=0, gradient=0, sparse=False, **options):
    return Row(claim, size, weight, gradient, sparse, options)


@dataclasses.dataclass
class Rule:
    """One table. `fields` are the members of the C++ options in their order, each with the writer of its literal."""
    table: str
    cpp_options: str
    fields: dict
    torch_class: type
    torch_options: object  # from a row's options to torch's keywords
    rows: list


def renamed(options, **names):
    """Torch's keywords: our names, but for those that torch spells in another way."""
    return {names.get(name, name): value for name, value in options.items()}


def sgd_to_torch(options):
    return {"lr": 1e-3, **renamed(options, learning_rate="lr")}


def adam_to_torch(options, **more):
    rest = renamed(options, learning_rate="lr", epsilon="eps")
    betas = (rest.pop("beta1", 0.9), rest.pop("beta2", 0.999))
    return {**rest, "betas": betas, **more}


SGD_FIELDS = {"learning_rate": decimal, "momentum": decimal, "dampening": repr, "weight_decay": decimal,
              "nesterov": boolean, "maximize": boolean}
ADAM_FIELDS = {"learning_rate": decimal, "beta1": repr, "beta2": repr, "epsilon": decimal, "weight_decay": decimal,
               "maximize": boolean}

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


def gradient_scales(extreme):
    """Adam's step does not grow with the gradient; below epsilon it shrinks, so the weights shrink too."""
    scales = [
        row("gradients of 2^20", size=19, gradient=20),
        row("gradients of 2^-20", size=19, gradient=-20),
        row("gradients of 2^-40, below epsilon", size=5, weight=-20, gradient=-40),
    ]
    if extreme:
        scales += [
            row("gradients of 2^60", size=5, gradient=60),
            row("gradients of 2^-60, far below epsilon", size=5, weight=-40, gradient=-60),
        ]
    return scales


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

ADAM, ADAMW = torch.optim.Adam, torch.optim.AdamW
RULES = [
    Rule("sgd_rows", "sgd_options", SGD_FIELDS, torch.optim.SGD, sgd_to_torch, SGD_ROWS),
    Rule("adam_rows", "adam_options", ADAM_FIELDS, ADAM, adam_to_torch, ADAM_ROWS),
    Rule("adam_amsgrad_rows", "adam_options", ADAM_FIELDS, ADAM, lambda o: adam_to_torch(o, amsgrad=True),
         ADAM_AMSGRAD_ROWS),
    Rule("adamw_rows", "adamw_options", ADAM_FIELDS, ADAMW, adam_to_torch, ADAMW_ROWS),
    Rule("adamw_amsgrad_rows", "adamw_options", ADAM_FIELDS, ADAMW, lambda o: adam_to_torch(o, amsgrad=True),
         ADAMW_AMSGRAD_ROWS),
]


def trajectory(rule, r, seed, dtype):
    """The weights after each of STEPS, by torch in the given type."""
    stream = seeded(seed)
    weights = torch.nn.Parameter(torch.tensor(values(stream, r.size, 2.0**r.weight), dtype=dtype))
    optimizer = rule.torch_class([weights], **rule.torch_options(r.options))
    seen = []
    for step in range(1, max(STEPS) + 1):
        weights.grad = torch.tensor(values(stream, r.size, 2.0**r.gradient, r.sparse), dtype=dtype)
        optimizer.step()
        if step in STEPS:
            seen += weights.detach().tolist()
    return seen


def optim_header():
    out = [header(f"""
Trajectories of torch.optim. Each row draws its start weights, then a gradient for each step, from
random_generator{{seed}} (tests/support/golden_draw.hpp). No gradient depends on the weights.

float32   the weights after {STEPS[0]}, {STEPS[1]} and {STEPS[2]} steps, `size` numbers each, by torch in float32
float64   the same rule by torch in float64, from the same start weights and gradients; the options are the decimal
          numbers themselves, not their float32 neighbours""",
        ["#include <cstddef>", "#include <cstdint>", "#include <span>", "",
         '#include "microstep/optim/adam.hpp"', '#include "microstep/optim/sgd.hpp"', ""])]
    out.append(f"""/// The numbers of steps after which the weights are written down.
inline constexpr int optim_steps[] = {{{", ".join(map(str, STEPS))}}};

/// One trajectory of one optimizer.
template <class Options>
struct optim_row {{
  const char* claim;
  Options options;
  std::uint64_t seed;
  std::size_t size;      ///< number of weights: 1, 5, 19 or 33
  float weight_scale;    ///< start weights lie in [-weight_scale, weight_scale); a power of two
  float gradient_scale;  ///< gradients lie in [-gradient_scale, gradient_scale); a power of two
  bool sparse;           ///< a gradient whose draw ends in two zero bits is zero
  std::span<const float> float32;
  std::span<const double> float64;
}};
""")
    for rule in RULES:
        lines = []
        for index, r in enumerate(rule.rows):
            if "betas" in r.options:
                r.options["beta1"], r.options["beta2"] = r.options.pop("betas")
            unknown = set(r.options) - set(rule.fields)
            assert not unknown, f"{rule.table}: {r.claim}: {unknown}"
            seed = zlib.crc32(f"{rule.table}: {r.claim}".encode())
            name = f"{rule.table.removesuffix('_rows')}_{index}"
            out.append(array("float", f"{name}_float32", float_list(trajectory(rule, r, seed, torch.float32))))
            out.append(array("double", f"{name}_float64", double_list(trajectory(rule, r, seed, torch.float64))))
            options = ", ".join(f".{f} = {write(r.options[f])}" for f, write in rule.fields.items() if f in r.options)
            lines.append(f'    {{"{r.claim}",\n     {{{options}}},\n     0x{seed:08x}u, {r.size}, '
                         f"{power_of_two(r.weight)}, {power_of_two(r.gradient)}, {boolean(r.sparse)}, "
                         f"{name}_float32, {name}_float64}},")
        out.append("\n".join([f"inline constexpr optim_row<{rule.cpp_options}> {rule.table}[] = {{", *lines, "};\n"]))
    return "\n".join(out) + FOOTER


# ---- Linear models ------------------------------------------------------------------------------------------------

# inputs, outputs, rows, and of the gradient every which entry is stored.
SHAPES = [(1, 1, 1, 1), (1, 1, 33, 1), (2, 3, 5, 1), (15, 4, 8, 1), (16, 4, 8, 1), (17, 5, 7, 1), (31, 1, 33, 1),
          (33, 17, 2, 7), (64, 10, 32, 7), (70, 17, 33, 11), (70, 1, 1, 1), (5, 17, 16, 1)]


def loss_and_gradient(inputs, outputs, rows, seed, dtype):
    """Mean squared error of a linear model and its gradient, weights [outputs][inputs] first, then the bias."""
    stream = seeded(seed)
    draw = lambda *shape: torch.tensor(values(stream, shape), dtype=dtype)
    weights, bias = draw(outputs, inputs).requires_grad_(), draw(outputs).requires_grad_()
    x, target = draw(rows, inputs), draw(rows, outputs)
    # torch.nn.Linear's formula with torch's own sum; torch.nn.functional.linear asks BLAS.
    prediction = (x[:, None, :] * weights).sum(-1) + bias
    loss = torch.nn.MSELoss()(prediction, target)
    loss.backward()
    gradient = torch.cat([weights.grad.flatten(), bias.grad])
    check_against_blas(weights, bias, x, target, gradient)
    return loss.item(), gradient.tolist()


def check_against_blas(weights, bias, x, target, gradient):
    loss = torch.nn.MSELoss()(torch.nn.functional.linear(x, weights, bias), target)
    other = torch.cat([g.flatten() for g in torch.autograd.grad(loss, [weights, bias])])
    tolerance = 32 * torch.finfo(gradient.dtype).eps
    assert (gradient - other).abs().max() <= tolerance * gradient.abs().max()


def linear_header():
    out = [header("""
Loss and gradient of linear models under torch.nn.MSELoss (mean over rows and outputs), by torch's autograd. Each
row draws weights [outputs][inputs], bias [outputs], inputs [rows][inputs] and targets [rows][outputs], in that
order, from random_generator{seed} (tests/support/golden_draw.hpp), all in [-1, 1).

gradient32   entries 0, stride, 2 stride, ... of the gradient in float32; all weights come first, then the bias
gradient64   the same entries in float64, from the same float32 numbers""",
        ["#include <cstddef>", "#include <cstdint>", "#include <span>", ""])]
    out.append("""/// Loss and gradient of one linear model.
struct linear_row {
  std::size_t inputs, outputs, rows;
  std::uint64_t seed;
  std::size_t stride;  ///< of the gradient, one entry in `stride` is stored
  float loss32;
  double loss64;
  std::span<const float> gradient32;
  std::span<const double> gradient64;
};
""")
    lines = []
    for inputs, outputs, rows, stride in SHAPES:
        name = f"linear_{inputs}_{outputs}_{rows}"
        seed = zlib.crc32(name.encode())
        loss32, gradient32 = loss_and_gradient(inputs, outputs, rows, seed, torch.float32)
        loss64, gradient64 = loss_and_gradient(inputs, outputs, rows, seed, torch.float64)
        out.append(array("float", f"{name}_gradient32", float_list(gradient32[::stride])))
        out.append(array("double", f"{name}_gradient64", double_list(gradient64[::stride])))
        lines.append(f"    {{{inputs}, {outputs}, {rows}, 0x{seed:08x}u, {stride}, {hexadecimal(loss32)}f, "
                     f"{hexadecimal(loss64)},\n     {name}_gradient32, {name}_gradient64}},")
    out.append("\n".join(["inline constexpr linear_row linear_rows[] = {", *lines, "};\n"]))
    return "\n".join(out) + FOOTER


# ---- The demo's data ----------------------------------------------------------------------------------------------

def constant(name, number):
    return f"inline constexpr double {name} = {hexadecimal(float(number))};  // {float(number):.8f}"


def demo_header():
    np.random.seed(0)
    x = 2 * np.random.rand(100, 1)
    y = 4 + 3 * x + np.random.randn(100, 1)
    x, y = x.ravel(), y.ravel()
    assert np.allclose(x[:3], [1.09762701, 1.43037873, 1.20552675], rtol=0, atol=5e-9)
    assert np.allclose(y[:3], [6.12773118, 9.19196269, 8.0822427], rtol=0, atol=5e-9)

    # Least squares in exact arithmetic, rounded once at the end.
    xs, ys = [[fractions.Fraction(v) for v in column.tolist()] for column in (x, y)]
    mean = lambda numbers: sum(numbers) / len(numbers)
    slope = (mean([a * b for a, b in zip(xs, ys)]) - mean(xs) * mean(ys)) / (mean([a * a for a in xs]) - mean(xs) ** 2)
    intercept = mean(ys) - slope * mean(xs)
    error = mean([(intercept + slope * a - b) ** 2 for a, b in zip(xs, ys)])
    fit = np.linalg.lstsq(np.column_stack([np.ones(100), x]), y, rcond=None)[0]
    assert np.allclose(fit, [float(intercept), float(slope)], rtol=1e-12)
    assert np.allclose([float(intercept), float(slope), float(error)], [4.22215108, 2.96846751, 0.99243865], atol=5e-9)

    return "\n".join([header("""
The demo's 100 pairs, by NumPy's legacy generator:
  np.random.seed(0); x = 2 * np.random.rand(100, 1); y = 4 + 3 * x + np.random.randn(100, 1)
and the line that fits them best, by least squares in exact arithmetic, each number rounded once.""", []),
        array("double", "demo_x", double_list(x)), array("double", "demo_y", double_list(y)),
        constant("demo_intercept", intercept),
        constant("demo_slope", slope),
        constant("demo_mean_squared_error", error),
        ""]) + FOOTER


# ---- The command --------------------------------------------------------------------------------------------------

OUTPUTS = {"optim.hpp": optim_header, "linear.hpp": linear_header, "demo.hpp": demo_header}


def check(name, made):
    """Tells how the file differs from what was made; true if it does not."""
    path = HERE / name
    committed = path.read_text(encoding="ascii") if path.exists() else ""
    if committed == made:
        return True
    diff = difflib.unified_diff(committed.splitlines(), made.splitlines(), n=0, lineterm="")
    changes = [line for line in diff if line[0] in "+-"][2:]  # the first two name the files
    print(f"{name}: {len(changes)} lines differ; '-' is committed, '+' is what the generator makes:")
    print("\n".join(change[:160] for change in changes[:8]))
    return False


def main(arguments):
    if arguments not in ([], ["--check"]):
        print(__doc__)
        return 2
    check_generator()
    agrees = True
    for name, make in OUTPUTS.items():
        made = make()
        if arguments:
            agrees = check(name, made) and agrees
        else:
            (HERE / name).write_text(made, encoding="ascii")
    return 0 if agrees else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
