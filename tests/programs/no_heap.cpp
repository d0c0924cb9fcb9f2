// SPDX-License-Identifier: MIT
// Training allocates nothing, on a host either: while the trap is armed, operator new and malloc end the program. The
// program first shows, in child processes, that the trap would catch both.
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <new>

#include "microstep/microstep.hpp"

namespace {

bool armed = false;
constexpr int caught = 42;

void* refuse_or(void* (*allocate)(std::size_t), std::size_t size) {
  if (armed) _exit(caught);
  return allocate(size);
}

}  // namespace

#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED 1
#endif
#endif

#if !defined(SANITIZED) && defined(__GLIBC__)
#define TRAPS_MALLOC 1
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* old, std::size_t size);

void* malloc(std::size_t size) { return refuse_or(__libc_malloc, size); }
void* calloc(std::size_t count, std::size_t size) {
  if (armed) _exit(caught);
  return __libc_calloc(count, size);
}
void* realloc(void* old, std::size_t size) {
  if (armed) _exit(caught);
  return __libc_realloc(old, size);
}
}
#endif

void* operator new(std::size_t size) { return refuse_or(std::malloc, size); }
void* operator new[](std::size_t size) { return refuse_or(std::malloc, size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }

namespace {

using namespace microstep;

template <class Trainer>
bool trains(Trainer& trainer) {
  using head = typename Trainer::model_type;
  random_generator generator{1};
  trainer.model().initialise(generator);
  std::array<float, Trainer::batch * head::inputs> inputs;
  std::array<float, Trainer::batch * head::outputs> targets;
  for (float& x : inputs) x = normal(generator);
  for (float& y : targets) y = uniform(generator);
  for (int epoch = 0; epoch < 20; ++epoch) {
    if (trainer.step(inputs, targets).status != status::ok) return false;
  }
  inputs[0] /= 0.0f;
  if (trainer.step(inputs, targets).status != status::non_finite_input) return false;  // the refusal as well
  trainer.reset();
  return all_finite(trainer.model().parameters());
}

trainer<linear<64, 10>, sgd, squared_error, 32> by_sgd{{.optimizer = {.learning_rate = 0.01f, .momentum = 0.9f}}};
trainer<linear<17, 3>, adamw, squared_error, 7, arithmetic::fused> by_adamw{{}};
trainer<linear<1, 1>, adam_amsgrad, squared_error, 100, arithmetic::fast> by_amsgrad{{}};
template <std::size_t N>
using groups = parameter_groups<frozen<5>, rmsprop_centered_momentum<N - 8>, lion<3>>;
trainer<linear<17, 3>, groups, squared_error, 7, arithmetic::strict, schedule::cosine> by_groups{
    {.clip_norm = 1.0f, .schedule = {.steps = 10}}};
decltype(by_groups)::accumulator sums;
adam<100> bare;

bool train_all() {
  if (!trains(by_sgd) || !trains(by_adamw) || !trains(by_amsgrad) || !trains(by_groups)) return false;
  std::array<float, 17> row{};
  if (by_groups.accumulate(sums, row, std::array{1.0f, 2.0f, 3.0f}, 1).status != status::ok) return false;
  if (by_groups.step(sums) != status::ok) return false;
  std::array<float, 100> weights{}, gradient{};
  return step(bare, {}, weights, gradient) == status::ok;
}

template <class Action>
int exit_code_of(Action action) {
  const pid_t child = fork();
  if (child == 0) {
    armed = true;
    action();
    _exit(0);
  }
  int outcome = 0;
  waitpid(child, &outcome, 0);
  return WIFEXITED(outcome) ? WEXITSTATUS(outcome) : -1;
}

}  // namespace

int main() {
  void* volatile kept = nullptr;
  if (exit_code_of([&] { kept = ::operator new(16); }) != caught) return std::puts("operator new is not trapped"), 1;
#if defined(TRAPS_MALLOC)
  if (exit_code_of([&] { kept = std::malloc(16); }) != caught) return std::puts("malloc is not trapped"), 1;
  if (exit_code_of([&] { kept = std::calloc(4, 4); }) != caught) return std::puts("calloc is not trapped"), 1;
#else
  std::puts("malloc belongs to the sanitizer here: only operator new is trapped");
#endif
  armed = true;
  const bool trained = train_all();
  armed = false;
  std::puts(trained ? "trained without the heap" : "training failed");
  return trained ? 0 : 1;
}
