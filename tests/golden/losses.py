# SPDX-License-Identifier: MIT
"""The losses of the library, how torch spells them, and the rows of tests/golden/loss/.

How to add a loss: one Loss, whose rows say the options, the shape, how the predictions are drawn and the targets.
"""

import dataclasses
import typing

import torch
import torch.nn.functional as F


@dataclasses.dataclass
class Row:
    claim: str
    cpp: str                      # the loss with its options, as C++ writes it
    outputs: int
    rows: int
    options: dict = dataclasses.field(default_factory=dict)
    scale: int = 2                # predictions lie in [-2^scale, 2^scale)
    predictions: typing.Optional[list] = None  # instead of drawn ones
    targets: typing.Optional[list] = None
    target: str = "value"         # what is drawn: see generate.py


@dataclasses.dataclass
class Loss:
    name: str
    torch_name: str
    function: typing.Callable     # (predictions [rows][outputs], targets, **options) -> the mean loss
    rows: list


def of_dtype(weight, x):
    return None if weight is None else torch.tensor(weight, dtype=x.dtype)


def softmax_cross_entropy(x, target, weights=None, label_smoothing=0.0):
    """The mean over rows: torch's own mean divides the loss of labels by the sum of their weights."""
    return F.cross_entropy(x, target, weight=of_dtype(weights, x), label_smoothing=label_smoothing,
                           reduction="none").mean()


def logistic(x, target, pos_weight=None):
    return F.binary_cross_entropy_with_logits(x, target, pos_weight=of_dtype(pos_weight, x))


def hinge(x, target, margin=1.0, p=1):
    """torch has none of targets -1 and 1 by element; this is the formula, under torch's autograd."""
    return F.relu(margin - target * x).pow(p).mean()


def multi_margin(x, target, margin=1.0, p=1, weights=None):
    return F.multi_margin_loss(x, target, p=p, margin=margin, weight=of_dtype(weights, x))


SHAPES = [(1, 1), (1, 33), (3, 5), (16, 2), (17, 3)]  # outputs, rows
CLASSES = [(2, 1), (2, 33), (3, 5), (10, 8), (16, 3), (17, 2), (37, 2)]
UNEVEN = [0.5, 1.0, 3.0, 0.1, 1.5, 2.0, 1.0, 7.25, 0.3, 1.0]
FAR = [1e4, -1e4, 0.0, -1e4, 1e4, 1e4, 5000.0, 1e4, -20.0, 90.0, 88.0, 17.0, 0.0, 0.0, 0.0]


def floats(numbers):
    return ", ".join(f"{float(n)!r}f" for n in numbers)


def shape_rows(cpp, shapes, claim="{} by {}", **kinds):
    return [Row(claim.format(rows, outputs), cpp, outputs, rows, **kinds) for outputs, rows in shapes]


def softmax_rows(target, of):
    kind = "label" if target != "float" else "probability"
    plain = f"softmax_cross_entropy_of<{of}>"
    weighted = f"softmax_cross_entropy_of<{of}, class_weights<10>>"
    uneven = f".weights = {{{floats(UNEVEN)}}}"
    rows = shape_rows(plain + "{}", CLASSES, f"{kind}: {{}} by {{}}", target=target)
    rows += shape_rows(plain + "{}", [(10, 8)], f"{kind}, sure of itself: {{}} by {{}}", target=target, scale=6)
    rows += [
        Row(f"{kind}, far logits", plain + "{}", 3, 5, predictions=FAR, target=target),
        Row(f"{kind}, drawn far", plain + "{}", 10, 8, target=target, scale=13),
        Row(f"{kind}, smoothed", plain + "{.label_smoothing = 0.1f}", 10, 8, {"label_smoothing": 0.1}, target=target),
        Row(f"{kind}, smoothed, 17 classes", plain + "{.label_smoothing = 0.3f}", 17, 5, {"label_smoothing": 0.3},
            target=target),
        Row(f"{kind}, nothing but smoothing", plain + "{.label_smoothing = 1.0f}", 3, 5, {"label_smoothing": 1.0},
            target=target),
        Row(f"{kind}, smoothed far logits", plain + "{.label_smoothing = 0.1f}", 3, 5, {"label_smoothing": 0.1},
            predictions=FAR, target=target),
        Row(f"{kind}, weighted", f"{weighted}{{{uneven}}}", 10, 8, {"weights": UNEVEN}, target=target),
        Row(f"{kind}, weighted, without one class", f"softmax_cross_entropy_of<{of}, class_weights<3>>"
            "{.weights = {0.0f, 2.0f, 0.25f}}", 3, 5, {"weights": [0.0, 2.0, 0.25]}, target=target),
        Row(f"{kind}, weighted and smoothed", f"{weighted}{{.label_smoothing = 0.1f, {uneven}}}", 10, 8,
            {"label_smoothing": 0.1, "weights": UNEVEN}, target=target),
    ]
    return rows


def hinge_rows(name, shapes, target):
    rows = []
    for p, margin in ((1, 1.0), (2, 1.0), (1, 0.3), (2, 2.5)):
        rows += shape_rows(f"{name}{{.margin = {margin}f, .p = {p}}}", shapes if margin == 1.0 else shapes[3:],
                           f"margin {margin}, p {p}: {{}} by {{}}", options={"margin": margin, "p": p}, target=target)
    return rows


LOSSES = [
    Loss("softmax_cross_entropy", "torch.nn.CrossEntropyLoss", softmax_cross_entropy,
         softmax_rows("std::uint8_t", "std::uint8_t") + softmax_rows("float", "float") +
         shape_rows("softmax_cross_entropy_of<std::uint16_t>{}", [(300, 1)], "16-bit label: {} by {}",
                    target="std::uint16_t")),
    Loss("logistic", "torch.nn.BCEWithLogitsLoss", logistic,
         shape_rows("logistic{}", SHAPES, "yes or no: {} by {}", target="bit") +
         shape_rows("logistic{}", SHAPES, "between yes and no: {} by {}", target="share") +
         shape_rows("logistic{}", [(3, 5)], "sure of itself: {} by {}", target="bit", scale=5) +
         [Row("far logits", "logistic{}", 3, 5, predictions=FAR, target="bit"),
          Row("far logits between", "logistic{}", 3, 5, predictions=FAR, target="share"),
          Row("drawn far", "logistic{}", 16, 2, target="bit", scale=13),
          Row("one weighted yes", "weighted_logistic<1>{.pos_weight = {5.0f}}", 1, 33, {"pos_weight": [5.0]}, target="bit"),
          Row("three weighted", "weighted_logistic<3>{.pos_weight = {0.1f, 1.0f, 12.5f}}", 3, 5,
              {"pos_weight": [0.1, 1.0, 12.5]}, target="bit"),
          Row("three weighted between", "weighted_logistic<3>{.pos_weight = {0.1f, 1.0f, 12.5f}}", 3, 11,
              {"pos_weight": [0.1, 1.0, 12.5]}, target="share")]),
    Loss("huber", "torch.nn.HuberLoss", F.huber_loss,
         shape_rows("huber{}", SHAPES) +
         shape_rows("huber{.delta = 0.1f}", SHAPES[2:], "delta 0.1: {} by {}", options={"delta": 0.1}) +
         shape_rows("huber{.delta = 100.0f}", SHAPES[2:], "delta 100: {} by {}", options={"delta": 100.0}) +
         shape_rows("huber{}", [(3, 5)], "far: {} by {}", scale=13)),
    Loss("absolute_error", "torch.nn.L1Loss", F.l1_loss,
         shape_rows("absolute_error{}", SHAPES) + shape_rows("absolute_error{}", [(3, 5)], "far: {} by {}", scale=13) +
         [Row("exact hits", "absolute_error{}", 2, 2, predictions=[1.0, 0.0, -3.0, 2.0], targets=[1.0, 0.0, -2.0, 2.0])]),
    Loss("hinge", "max(0, margin - target * prediction)^p under torch's autograd", hinge,
         hinge_rows("hinge", SHAPES, "side") + shape_rows("hinge{}", [(3, 5)], "far: {} by {}", target="side", scale=13)),
    Loss("multi_margin", "torch.nn.MultiMarginLoss", multi_margin,
         hinge_rows("multi_margin", CLASSES, "std::uint8_t") +
         [Row("weighted", f"weighted_multi_margin<10>{{.weights = {{{floats(UNEVEN)}}}}}", 10, 8, {"weights": UNEVEN},
              target="std::uint8_t"),
          Row("weighted, squared", f"weighted_multi_margin<10>{{.p = 2, .weights = {{{floats(UNEVEN)}}}}}", 10, 8,
              {"p": 2, "weights": UNEVEN}, target="std::uint8_t"),
          Row("far scores", "multi_margin{}", 3, 5, predictions=FAR, target="std::uint8_t")]),
]
