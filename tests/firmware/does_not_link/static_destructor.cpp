// SPDX-License-Identifier: MIT
// Registered at start-up, for an exit that never comes.
namespace {

struct announced {
  ~announced() { value = 0; }
  volatile int value = 1;
};
announced object;

}  // namespace

int main() { return object.value; }
