// SPDX-License-Identifier: MIT
// Every schedule with any options at any step.
#include "fuzz/reader.hpp"
#include "microstep/microstep.hpp"

namespace {

using namespace microstep;
using namespace microstep::schedule;
using fuzz::reader;

std::uint32_t steps_of(reader& in) { return in.coin() ? in.byte() : in.word(); }
fraction fraction_of(reader& in) {
  fraction value{0.5};
  fuzz::fill(in, value);
  return value;
}

void make(reader&, none&) {}
void make(reader& in, constant_warm_up& s) { s = {.factor = in.option(0.25f), .steps = steps_of(in)}; }
void make(reader& in, linear_warm_up& s) {
  s = {.start_factor = in.option(0.1f), .end_factor = in.option(1.0f), .steps = steps_of(in)};
}
void make(reader& in, exponential_warm_up& s) { s = {.start_factor = in.option(0.1f), .steps = steps_of(in)}; }
void make(reader& in, step_decay& s) { s = {.step_size = steps_of(in), .gamma = fraction_of(in)}; }
void make(reader& in, multi_step_decay<3>& s) {
  s = {.milestones = {steps_of(in), steps_of(in), steps_of(in)}, .gamma = fraction_of(in)};
}
void make(reader& in, exponential_decay& s) { s = {.gamma = fraction_of(in)}; }
void make(reader& in, polynomial_decay& s) { s = {.steps = steps_of(in), .power = in.option(2.0f)}; }
void make(reader& in, cosine& s) { s = {.steps = steps_of(in), .floor = in.option(0.1f)}; }
void make(reader& in, cosine_restarts& s) {
  s = {.steps = steps_of(in), .multiplier = steps_of(in), .floor = in.option(0.1f)};
}
void make(reader& in, one_cycle& s) {
  s = {.steps = steps_of(in),
       .pct_start = fraction_of(in),
       .div_factor = in.option(25.0f),
       .final_div_factor = in.option(1e4f),
       .base_momentum = in.option(0.85f),
       .max_momentum = in.option(0.95f),
       .anneal = in.coin() ? annealing::cosine : annealing::linear,
       .phases = in.coin() ? phase_count::two : phase_count::three};
}
template <class First, class Second>
void make(reader& in, sequence<First, Second>& s) {
  make(in, s.first);
  s.at = steps_of(in);
  make(in, s.second);
}
template <class First, class Second>
void make(reader& in, product<First, Second>& s) {
  make(in, s.first);
  make(in, s.second);
}

template <class Schedule>
void factors(reader& in) {
  Schedule schedule{};
  make(in, schedule);
  if (fuzz::tell(schedule.check()) != status::ok) return;
  for (int i = 0; i < 16; ++i) {
    const std::uint32_t step = steps_of(in);
    const float factor = schedule(step);
    FUZZ_CLAIM(factor == 0.0f || (factor >= 0x1p-100f && factor <= 1.0f + 0x1p-15f));
    FUZZ_CLAIM(std::bit_cast<std::uint32_t>(factor) == std::bit_cast<std::uint32_t>(schedule(step)));
    if constexpr (requires { schedule.momentum(step); }) {
      FUZZ_CLAIM(schedule.momentum(step) >= 0.0f && schedule.momentum(step) <= 1.0f + 0x1p-20f);
    }
  }
}

void plateau(reader& in) {
  reduce_on_plateau_options options{.factor = in.option(0.5f),
                                    .patience = steps_of(in) % 4,
                                    .threshold = in.option(1e-4f),
                                    .cooldown = steps_of(in) % 4,
                                    .floor = in.option(0.0f),
                                    .epsilon = in.option(1e-8f),
                                    .mode = in.coin() ? goal::minimize : goal::maximize,
                                    .threshold_mode = in.coin() ? threshold_kind::relative : threshold_kind::absolute};
  if (fuzz::tell(options.check()) != status::ok) return;
  reduce_on_plateau follows;
  float before = follows.factor();
  FUZZ_CLAIM(before == 1.0f);
  for (int i = 0; i < 64 && !in.done(); ++i) {
    const float factor = follows.observe(options, in.coin() ? in.tame() : in.wild());
    FUZZ_CLAIM(factor == 0.0f || (factor >= 0x1p-100f && factor <= 1.0f));
    FUZZ_CLAIM(factor <= before && factor == follows.factor());
    FUZZ_CLAIM(factor >= options.floor);
    before = factor;
  }
  follows.reset();
  FUZZ_CLAIM(fuzz::same_bytes(follows, reduce_on_plateau{}));
}

constexpr status all_answers[] = {status::ok, status::bad_schedule, status::bad_momentum};

}  // namespace

constinit const std::span<const status> fuzz::answers{all_answers};

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t length) {
  reader in{data, length};
  switch (in.byte() % 14) {
    case 0: factors<none>(in); break;
    case 1: factors<constant_warm_up>(in); break;
    case 2: factors<linear_warm_up>(in); break;
    case 3: factors<exponential_warm_up>(in); break;
    case 4: factors<step_decay>(in); break;
    case 5: factors<multi_step_decay<3>>(in); break;
    case 6: factors<exponential_decay>(in); break;
    case 7: factors<polynomial_decay>(in); break;
    case 8: factors<cosine>(in); break;
    case 9: factors<cosine_restarts>(in); break;
    case 10: factors<one_cycle>(in); break;
    case 11: factors<sequence<linear_warm_up, cosine>>(in); break;
    case 12: factors<product<one_cycle, step_decay>>(in); break;
    default: plateau(in); break;
  }
  return 0;
}
