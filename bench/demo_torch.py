# SPDX-License-Identifier: MIT
"""Nanoseconds that PyTorch takes for an epoch of the demo: linear regression on 100 samples, SGD with momentum, the
batch as a whole. Prints the median of some blocks of 200 epochs."""

import statistics
import time

import torch

torch.set_num_threads(1)
torch.manual_seed(1)
x = 2 * torch.rand(100, 1)
y = 4 + 3 * x + torch.randn(100, 1)
model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
loss_of = torch.nn.MSELoss()


def epochs(count):
    for _ in range(count):
        optimizer.zero_grad()
        loss_of(model(x), y).backward()
        optimizer.step()


epochs(200)
blocks = []
for _ in range(7):
    start = time.thread_time_ns()
    epochs(200)
    blocks.append((time.thread_time_ns() - start) / 200)
print(f"{statistics.median(blocks):.0f}")
