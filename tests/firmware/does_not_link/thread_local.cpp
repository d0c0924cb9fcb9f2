// SPDX-License-Identifier: MIT
namespace {

thread_local volatile int value = 1;

}  // namespace

int main() { return value; }
