// SPDX-License-Identifier: MIT
int main() {
  int* volatile memory = new int[4];
  return memory == nullptr ? 1 : 0;
}
