#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the reference values of the tests: linear.hpp and demo.hpp, beside this file, and all of optim/ and loss/; and
torch.hpp of examples/digits.

    python3 generate.py           writes the headers
    python3 generate.py --check   makes them in memory; tells what differs and exits with 1 if anything does

It needs torch and numpy. The header of each output names the versions that made it.

What both sides can draw is not stored: start weights, gradients and samples come from xoshiro128++ seeded by
SplitMix64, and only the seed is written down. tests/support/golden_draw.hpp draws the same numbers.

How to add an optimizer: in optimizers.py, one Rule (its options in the order of the C++ aggregate, and how torch spells
them) and rows. A loss: in losses.py.

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

import difflib
import fractions
import functools
import hashlib
import pathlib
import zlib

import numpy as np
import torch
import torch.nn.functional as F

import losses
import optimizers
from optimizers import boolean

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


def power_of_two(exponent):
    return f"0x1p{exponent:+d}f"


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


def header(text, includes, namespace="microstep::golden"):
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
        f"namespace {namespace} {{",
        "",
    ])


FOOTER = "\n}  // namespace microstep::golden\n// clang-format on\n"


# ---- Optimizers ---------------------------------------------------------------------------------------------------

STEPS = (1, 10, 1000)


def trajectory(rule, r, seed, dtype):
    """The weights after each of STEPS, by torch in the given type; scalars that torch keeps in a tensor have it too."""
    stream = seeded(seed)
    torch.set_default_dtype(dtype)
    weights = torch.nn.Parameter(torch.tensor(values(stream, r.size, 2.0**r.weight), dtype=dtype))
    optimizer = rule.torch_class([weights], **rule.torch_options(r.options))
    seen = []
    for step in range(1, max(STEPS) + 1):
        weights.grad = torch.tensor(values(stream, r.size, 2.0**r.gradient, r.sparse), dtype=dtype)
        optimizer.step()
        if step in STEPS:
            seen += weights.detach().tolist()
    return seen


def in_words(options):
    """The options of a row for people: those that are on by name alone."""
    words = [name if value is True else f"{name} {value if isinstance(value, str) else format(value, 'g')}"
             for name, value in options.items()]
    return ", ".join(words) or "the default"


def optim_row_header():
    out = header("""
What the headers beside this one are made of: trajectories of torch.optim, and of Lion by the paper. Each row draws its
start weights, then a gradient for each step, from random_generator{seed} (tests/support/golden_draw.hpp). No gradient
depends on the weights.""",
        ["#include <cstddef>", "#include <cstdint>", "#include <span>", ""])
    return out + f"""
/// The numbers of steps after which the weights are written down.
inline constexpr int optim_steps[] = {{{", ".join(map(str, STEPS))}}};

/// Where the weights of one row began and went.
struct trajectory {{
  const char* claim;
  const char* options;   ///< those that are not the default, in words
  std::uint64_t seed;
  std::size_t size;      ///< number of weights: 1, 5, 19 or 33
  float weight_scale;    ///< start weights lie in [-weight_scale, weight_scale); a power of two
  float gradient_scale;  ///< gradients lie in [-gradient_scale, gradient_scale); a power of two
  bool sparse;           ///< a gradient whose draw ends in two zero bits is zero
  /// The weights after {STEPS[0]}, {STEPS[1]} and {STEPS[2]} steps, `size` numbers each, by torch in float32.
  std::span<const float> float32;
  /// The same rule by torch in float64, from the same start weights and gradients; the options are the decimal numbers
  /// themselves, not their float32 neighbours.
  std::span<const double> float64;
}};

/// One trajectory of one optimizer.
template <class Options>
struct optim_row {{
  Options options;
  trajectory reference;
}};
""" + FOOTER


def optim_header(file):
    """The header of all rules of one header of the library."""
    out = [header("Trajectories; optim/row.hpp says what a row is.",
                  ['#include "golden/optim/row.hpp"', f'#include "microstep/optim/{file}.hpp"', ""])]
    for rule in optimizers.RULES:
        if rule.file != file:
            continue
        lines = []
        for index, r in enumerate(rule.rows):
            unknown = set(r.options) - set(rule.fields)
            assert not unknown, f"{rule.table}: {r.claim}: {unknown}"
            seed = zlib.crc32(f"{rule.table}: {r.claim}{f', draw {r.draw}' if r.draw > 1 else ''}".encode())
            name = f"{rule.table.removesuffix('_rows')}_{index}"
            out.append(array("float", f"{name}_float32", float_list(trajectory(rule, r, seed, torch.float32))))
            out.append(array("double", f"{name}_float64", double_list(trajectory(rule, r, seed, torch.float64))))
            options = {f: r.options[f] for f in rule.fields if f in r.options}
            literals = ", ".join(f".{f} = {rule.fields[f](value)}" for f, value in options.items())
            lines.append(f'    {{{{{literals}}},\n     {{"{r.claim}", "{in_words(options)}",\n'
                         f"      0x{seed:08x}u, {r.size}, {power_of_two(r.weight)}, {power_of_two(r.gradient)}, "
                         f"{boolean(r.sparse)}, {name}_float32, {name}_float64}}}},")
        assert len({r.claim for r in rule.rows}) == len(rule.rows), f"{rule.table}: a claim, and so a seed, twice"
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


# ---- Losses -------------------------------------------------------------------------------------------------------

def loss_targets(kind, stream, outputs, rows):
    """Drawn targets, in float64 or as integers."""
    if kind.startswith("std::uint"):
        return np.array([next(stream) % outputs for _ in range(rows)])
    if kind == "float":  # probabilities: multiples of 2^-12 that add up to 1
        parts = np.array([[next(stream) >> 8 for _ in range(outputs)] for _ in range(rows)], dtype=np.float64)
        parts = np.floor(parts / parts.sum(1, keepdims=True) * 4096)
        parts[:, 0] += 4096 - parts.sum(1)
        return parts / 4096
    drawn = values(stream, (rows, outputs))
    return {"value": drawn * 4, "bit": np.where(drawn < 0, 0.0, 1.0), "side": np.where(drawn < 0, -1.0, 1.0),
            "share": np.abs(drawn)}[kind]


def loss_and_derivatives(loss, r, predictions, targets, dtype):
    x = torch.tensor(predictions, dtype=dtype).requires_grad_()
    integers = np.issubdtype(targets.dtype, np.integer)
    mean = loss.function(x, torch.tensor(targets, dtype=torch.int64 if integers else dtype), **r.options)
    mean.backward()
    return mean.item(), x.grad.flatten().tolist()


def loss_row_header():
    return header("""
What the headers beside this one are made of: losses and their derivatives by the predictions, by torch's autograd.""",
        ["#include <span>", ""]) + """
/// The mean loss of a batch, and its derivatives by the predictions.
struct loss_reference {
  const char* claim;
  std::span<const float> predictions;  ///< [rows][outputs]
  float loss32;                        ///< by torch in float32
  double loss64;                       ///< in float64, from the same predictions and targets; the options are the decimal
                                       ///< numbers themselves, not their float32 neighbours
  std::span<const float> gradient32;
  std::span<const double> gradient64;
};
""" + FOOTER


def loss_header(loss):
    out = [header(f"{loss.torch_name}; loss/row.hpp says what a row is.",
                  ["#include <cstdint>", "", '#include "golden/loss/row.hpp"', f'#include "microstep/loss/{loss.name}.hpp"',
                   ""])]
    calls = []
    assert len({r.claim for r in loss.rows}) == len(loss.rows), f"{loss.name}: a claim, and so a seed, twice"
    for index, r in enumerate(loss.rows):
        stream = seeded(zlib.crc32(f"{loss.name}: {r.claim}".encode()))
        predictions = values(stream, (r.rows, r.outputs), 2.0**r.scale)
        if r.predictions is not None:
            predictions = np.array(r.predictions, dtype=np.float32).reshape(r.rows, r.outputs)
        targets = loss_targets(r.target, stream, r.outputs, r.rows)
        if r.targets is not None:
            targets = np.array(r.targets).reshape(r.rows, r.outputs)
        loss32, gradient32 = loss_and_derivatives(loss, r, predictions, targets, torch.float32)
        loss64, gradient64 = loss_and_derivatives(loss, r, predictions, targets, torch.float64)
        name = f"{loss.name}_{index}"
        out.append(array("float", f"{name}_predictions", float_list(predictions.flatten())))
        labels = r.target.startswith("std::uint")
        out.append(array(r.target if labels else "float", f"{name}_targets",
                         [str(t) for t in targets] if labels else float_list(targets.flatten())))
        out.append(array("float", f"{name}_gradient32", float_list(gradient32)))
        out.append(array("double", f"{name}_gradient64", double_list(gradient64)))
        calls.append(f"  check.template operator()<{r.outputs}>({r.cpp}, {name}_targets,\n"
                     f'      loss_reference{{"{r.claim}", {name}_predictions, {hexadecimal(loss32)}f,\n'
                     f"                     {hexadecimal(loss64)}, {name}_gradient32, {name}_gradient64}});")
    out.append("\n".join(["/// Calls check.operator()<outputs>(loss, targets, reference) for each row.",
                          f"template <class Check>\nvoid each_{loss.name}(const Check& check) {{", *calls, "}\n"]))
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


# ---- The digits head ----------------------------------------------------------------------------------------------

DIGITS = pathlib.Path("..") / ".." / "examples" / "digits"
DIGITS_EPOCHS, DIGITS_BATCH, DIGITS_SEED = 30, 16, 0
DIGITS_RULES = {
    "sgd": functools.partial(torch.optim.SGD, lr=0.03, momentum=0.9),
    "adam": functools.partial(torch.optim.Adam, lr=0.01),
}


def digits():
    """Features and labels of the sets training and held_out, as digits/data.hpp and digits/backbone.hpp have them."""
    lines = (HERE / DIGITS / "digits.csv").read_text(encoding="ascii").split()
    lines.sort(key=lambda line: hashlib.sha256(line.encode()).digest())
    rows = np.array([line.split(",") for line in lines], dtype=np.int64)
    images, labels = rows[:, :64], rows[:, 64]
    mean = np.floor(images[:1200].mean(0) + 0.5).astype(np.int64)
    stream = seeded(1)
    weights = np.array([next(stream) >> 24 for _ in range(64 * 64)], dtype=np.uint8).view(np.int8).reshape(64, 64)
    sums = (images - mean) @ weights.astype(np.int64).T
    features = np.clip((sums + 16) >> 5, 0, 255) / 64
    return (features[:1200], labels[:1200]), (features[1497:], labels[1497:])


def below(stream, bound):
    """A whole number in [0, bound), as microstep::below draws it."""
    while True:
        product = next(stream) * bound
        if product % 2**32 >= 2**32 % bound:
            return product >> 32


def shuffled(stream, count):
    order = list(range(count))
    for left in range(count, 1, -1):
        chosen = below(stream, left)
        order[left - 1], order[chosen] = order[chosen], order[left - 1]
    return order


def train_digits_head(rule, dtype):
    """How many digits held out are right after each epoch, and the parameters after the last."""
    (inputs, labels), (unseen, wanted) = digits()
    as_tensor = lambda numbers: torch.tensor(numbers, dtype=dtype)
    inputs, unseen = as_tensor(inputs), as_tensor(unseen)
    labels, wanted = torch.tensor(labels), torch.tensor(wanted)
    stream = seeded(DIGITS_SEED)
    weights = torch.nn.Parameter(as_tensor(values(stream, (10, 64), 0.125)))
    bias = torch.nn.Parameter(as_tensor(values(stream, (10,), 0.125)))
    forward = lambda x: (x[:, None, :] * weights).sum(-1) + bias  # torch.nn.functional.linear asks BLAS
    optimizer = DIGITS_RULES[rule]([weights, bias])
    right = []
    for _ in range(DIGITS_EPOCHS):
        order = torch.tensor(shuffled(stream, len(labels)))
        for batch in order.split(DIGITS_BATCH):
            optimizer.zero_grad()
            F.cross_entropy(forward(inputs[batch]), labels[batch]).backward()
            optimizer.step()
        with torch.no_grad():
            right.append(int((forward(unseen).argmax(1) == wanted).sum()))
    return right, torch.cat([weights.detach().flatten(), bias.detach()]).tolist()


def digits_header():
    out = [header(f"""
What torch makes of examples/digits_head: the same features, initialisation (random_generator{{{DIGITS_SEED}}}) and batches of
{DIGITS_BATCH}, {DIGITS_EPOCHS} epochs of torch.nn.CrossEntropyLoss, with torch.optim.SGD (lr 0.03, momentum 0.9) and
torch.optim.Adam (lr 0.01).

right32       how many of the 300 digits held out are right after each epoch, in float32
parameters32  after the last epoch, in float32: weights [10][64], then bias
parameters64  the same in float64""",
        ["#include <cstdint>", "#include <span>", "#include <string_view>", ""], "examples::digits")]
    out.append(f"""/// One rule's training by torch {torch.__version__}.
struct torch_reference {{
  std::string_view rule;
  std::span<const std::uint16_t, {DIGITS_EPOCHS}> right32;
  std::span<const float, 650> parameters32;
  std::span<const double, 650> parameters64;
}};
""")
    lines = []
    for rule in DIGITS_RULES:
        right32, parameters32 = train_digits_head(rule, torch.float32)
        right64, parameters64 = train_digits_head(rule, torch.float64)
        assert right32[-1] == right64[-1]
        out.append(array("std::uint16_t", f"torch_{rule}_right32", map(str, right32)))
        out.append(array("float", f"torch_{rule}_parameters32", float_list(parameters32)))
        out.append(array("double", f"torch_{rule}_parameters64", double_list(parameters64)))
        lines.append(f'    {{"{rule}", torch_{rule}_right32, torch_{rule}_parameters32, torch_{rule}_parameters64}},')
    out.append("\n".join(["inline constexpr torch_reference torch_references[] = {", *lines, "};\n"]))
    return "\n".join(out) + FOOTER.replace("microstep::golden", "examples::digits")


# ---- The command --------------------------------------------------------------------------------------------------

OUTPUTS = {"linear.hpp": linear_header, "demo.hpp": demo_header, "optim/row.hpp": optim_row_header} | {
    f"optim/{rule.file}.hpp": functools.partial(optim_header, rule.file) for rule in optimizers.RULES} | {
    "loss/row.hpp": loss_row_header} | {
    f"loss/{loss.name}.hpp": functools.partial(loss_header, loss) for loss in losses.LOSSES} | {
    str(DIGITS / "torch.hpp"): digits_header}


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
