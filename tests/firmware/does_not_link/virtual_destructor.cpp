// SPDX-License-Identifier: MIT
// Nobody deletes anything here, but the table of a virtual destructor names operator delete.
namespace {

struct base {
  virtual ~base() = default;
  virtual int value() const noexcept { return 1; }
};
struct derived : base {
  int value() const noexcept override { return 0; }
};
derived object;
base* volatile any = &object;

}  // namespace

int main() { return any->value(); }
