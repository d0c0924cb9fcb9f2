// SPDX-License-Identifier: MIT
// Start-up copies .data, and nothing beside it.
namespace {

[[gnu::section(".mydata")]] volatile int value = 1;

}  // namespace

int main() { return value; }
