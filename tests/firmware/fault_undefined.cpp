// SPDX-License-Identifier: MIT
// An instruction that does not exist; it is also what __builtin_trap() becomes.
int main() {
  asm volatile("udf #1");
  return 0;
}
