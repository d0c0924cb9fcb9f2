// SPDX-License-Identifier: MIT
// What the page says between its tables.
#pragma once

namespace microstep::conformance {

inline constexpr char first_words[] = R"(# How close the optimizers are to their sources

Made by `cmake -P tests/conformance/generate.cmake`: change that, not this. The test `conformance.page` makes it again
and compares.

The reference is torch.optim of torch 1.13, as Debian 12 has it, run without vector kernels; for Lion, which torch
lacks, it is the paper's Algorithm 2 in NumPy. `tests/golden/generate.py` has written its trajectories down: start
weights, one gradient a step, and the weights after 1, 10 and 1000 steps, computed twice, in float32 and in float64 from
the same numbers.

**An ulp**, here, is the spacing of float32 numbers at the largest magnitude that the weight has had since its start: a
weight that crosses zero on its way keeps the rounding errors of the size it had, in torch as here. Each figure is the
largest of all weights, rounded up to a tenth; three of them are after 1, 10 and 1000 steps.

What no table shows:

- The columns of `strict` and `fused` are the same on every target and compiler, because their bits are. `fast` depends
  on the CPU's reciprocal estimates: its columns are for estimates as far off as the manuals of Intel and AMD allow,
  which are simulated (`tests/support/golden_rough.hpp`).
- Guards keep state out of the subnormals (`lib/microstep/simd/subnormal.hpp`). They round what is below 2^-39 or so:
  rows with gradients of 2^-40 and less stand last in each table and are not in the first one.
- Centered RMSProp takes the root of a difference. Where rounding makes that negative torch's weight becomes NaN; here
  it counts as zero.
- Adagrad's sum of squares stops at 2^126. In torch it becomes infinite, and the weight stays where it is for good.
)";

inline constexpr char summary_words[] = R"(
## The rules

The distance to the reference in float32, over all option sets, for gradients from 2^-20 up: the bounds that
`tests/optim/golden_test.cpp` and the tests beside it enforce. Zeros are the very same bits.

)";

inline constexpr char state_words[] = R"(
## State

Bytes **a parameter**, not counting the parameter itself, and bytes that are there **once**, however many parameters there
are. An array is padded to a register where there are vector registers. What a step costs on each target is in
[platform/INSTRUCTIONS.md](../../../platform/INSTRUCTIONS.md).

| rule | a parameter | once |
|---|---|---|
)";

inline constexpr char distance_words[] = R"(
## Every rule, every option set

Options that are not named have their default. **gradients** are the rows behind a line, by their scale: uniform on both
sides of zero; sparse: one in four is zero. **to 32** is the distance to the reference in float32, **to 64** that to the
reference in float64, **32 to 64** what the reference itself loses in float32. Where the last two are alike the distance
is the price of float32, not of this library: a float32 weight rounds once a step.

Most of what is not zero in the columns to 32 has one cause: what is computed once a step, bias corrections for one, is
float here and double in torch. Other causes stand with their rule.
)";

/// What is behind the figures of a rule, a paragraph each.
struct remark {
  const char* rule;
  const char* text;
};

inline constexpr char of_one_factor[] = R"(
The bias correction of the second moment is one factor after its root; in torch it is a division.
)";

inline constexpr char of_the_shrinking[] = R"(
The large distances to 64 come from the factor 1 - learning_rate * weight_decay, 0.99999 by default, which no float32
holds: rounding it costs up to 3e-8 of the weight in each step. torch rounds it too.
)";

inline constexpr char of_long_steps[] = R"(
`fast`: in the first steps the velocity outgrows the weight, and its error with it.
)";

inline constexpr remark remarks[] = {
    {"sgd", R"(
`strict` does torch's operations in torch's order and has its bits, but for gradients that the guards round. `fused`
does not round the product of velocity and learning rate.
)"},
    {"adam", of_one_factor},
    {"adam_amsgrad", of_one_factor},
    {"adamw", of_one_factor},
    {"adamw", of_the_shrinking},
    {"adamw_amsgrad", of_one_factor},
    {"adamw_amsgrad", of_the_shrinking},
    {"rmsprop", R"(
`strict` has torch's bits. So has `fused`: each of its multiply-adds adds a guard to a product, no more.
)"},
    {"rmsprop_momentum", R"(
With momentum 0 torch takes another path, which multiplies by the learning rate before it divides.
)"},
    {"rmsprop_momentum", of_long_steps},
    {"rmsprop_centered", R"(
The large distances to 64 are the mean square less the square of the mean, where that leaves a 300th of it: torch loses
the same, to the bit.
)"},
    {"rmsprop_centered_momentum", of_long_steps},
    {"adagrad", R"(
`strict` and `fused` have torch's bits as long as the learning rate does not decay and the guards round no gradient.
)"},
    {"adadelta", R"(
`strict` and `fused` have torch's bits. In `fast`, a step is as long as those before it, times a quotient, so the errors
of the estimates multiply; with rho 0, when only the last step counts, none is ever forgotten. Take `fused`.
)"},
    {"nadam", R"(
torch subtracts the gradient's share and the first moment's one after the other and so rounds the weight twice a step;
here they are added first. For product torch_2 the reference is torch 1.13 with the one line changed that PyTorch 2 has
changed: mu_t is once in the product of momenta, as in the paper.
)"},
    {"radam", R"(
All factors of a step are one, where torch multiplies by each in turn.
)"},
    {"lion", R"(
All steps have one length, so through a whole binade they round in the same direction: these are the distances to 64
without weight decay, and the reference in float32 has the same bits. With weight decay the weight is multiplied by
1 - learning_rate * weight_decay, as in AdamW; the paper's line has no such factor, so its rounding is in the columns to
32 too. A row in which the sign of a step is open to rounding is not taken: it would say nothing.
)"},
};

}  // namespace microstep::conformance
