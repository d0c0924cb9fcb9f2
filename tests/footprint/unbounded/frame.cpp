// SPDX-License-Identifier: MIT
volatile unsigned count = 3;

int main() {
  volatile char* const room = static_cast<char*>(__builtin_alloca(count));
  room[0] = 0;
  return room[0];
}
