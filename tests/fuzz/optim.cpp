// SPDX-License-Identifier: MIT
// Every rule by `step` on two spans, with any options, weights and gradients; clipping of the caller's gradients.
#include <algorithm>
#include <memory>

#include "fuzz/reader.hpp"
#include "microstep/microstep.hpp"

namespace {

using namespace microstep;
using fuzz::reader;

constexpr std::size_t size = 19;  // whole registers and a tail

template <class Rule>
void fill_options(reader& in, typename Rule::options& options) {
  fuzz::fill_fields(in, options);
}
using groups = parameter_groups<adam<5>, frozen<3>, sgd<size - 8>>;
template <>
void fill_options<groups>(reader& in, groups::options& options) {
  fuzz::fill_fields(in, options.get<0>());
  fuzz::fill_fields(in, options.get<2>());
}

template <class Options>
bool moderate(const Options& options) {
  return fuzz::is_moderate(options);
}
bool moderate(const groups::options& options) {
  return fuzz::is_moderate(options.get<0>()) && fuzz::is_moderate(options.get<2>());
}

template <class Rule>
void steps(reader& in) {
  const auto rule = std::make_unique<Rule>(), scalar = std::make_unique<Rule>();
  std::vector<float> weights(size);
  for (float& weight : weights) weight = in.tame();
  bool sane = true;  // until a step was none of the documented kind
  for (int t = 0; t < 24 && !in.done(); ++t) {
    typename Rule::options options{};
    fill_options<Rule>(in, options);
    const std::vector<float> gradient = fuzz::numbers(in, size);
    const auto state = fuzz::bytes_of(*rule);
    const std::vector<float> before = weights;
    std::vector<float> others = weights;
    const status verdict =
        step(*rule, options, std::span<float, size>{weights}, std::span<const float, size>{gradient});
    FUZZ_CLAIM(fuzz::tell(verdict) == options.check());
    if (verdict != status::ok) {
      FUZZ_CLAIM(fuzz::bytes_of(*rule) == state);
      FUZZ_CLAIM(std::memcmp(weights.data(), before.data(), size * sizeof(float)) == 0);
      continue;
    }
    sane = sane && moderate(options) && fuzz::are_moderate(before) &&
           std::all_of(gradient.begin(), gradient.end(), [](float g) { return std::abs(g) <= largest_gradient_norm; });
    // A register at a time and a lane at a time, the bits are the same.
    const auto update = scalar->begin_step(options);
    for (std::size_t i = 0; i < size; ++i) {
      update(i, simd::scalar{others[i]}, simd::scalar{gradient[i]}).store(others.data() + i);
    }
    if (!sane) return;
    FUZZ_CLAIM(fuzz::all_finite(weights));
    FUZZ_CLAIM(std::memcmp(weights.data(), others.data(), size * sizeof(float)) == 0);
    FUZZ_CLAIM(fuzz::same_bytes(*rule, *scalar));
    if constexpr (std::is_same_v<Rule, groups>) {
      FUZZ_CLAIM(std::equal(weights.begin() + 5, weights.begin() + 8, before.begin() + 5));
    }
  }
  rule->reset();
  FUZZ_CLAIM(fuzz::same_bytes(*rule, *std::make_unique<Rule>()));
}

void clipping(reader& in) {
  const std::vector<float> before = fuzz::numbers(in, in.up_to(40));
  const float limit = in.option(1.0f);
  std::vector<float> gradient = before;
  const auto untouched = [&] {
    return gradient.empty() || std::memcmp(gradient.data(), before.data(), gradient.size() * sizeof(float)) == 0;
  };
  if (in.coin()) {
    const status verdict = clip_value(gradient, limit);
    FUZZ_CLAIM(fuzz::tell(verdict) == (limit > 0.0f ? status::ok : status::bad_clip));
    if (verdict != status::ok) FUZZ_CLAIM(untouched());
    if (verdict != status::ok) return;
    for (const float each : gradient) FUZZ_CLAIM(std::abs(each) <= limit);
  } else {
    const clip_report report = clip_norm(gradient, limit);
    if (fuzz::tell(report.status) != status::ok) FUZZ_CLAIM(untouched());
    if (!(limit > 0.0f)) FUZZ_CLAIM(report.status == status::bad_clip);
    if (report.status == status::bad_clip) return;
    double square = 0.0;
    for (const float each : before) square += static_cast<double>(each) * static_cast<double>(each);
    const bool within_limit = std::sqrt(square) <= 0x1p63;
    const bool near_limit = std::abs(std::sqrt(square) / 0x1p63 - 1.0) < 1e-5;
    if (!near_limit) FUZZ_CLAIM((report.status == status::ok) == within_limit);
    if (report.status != status::ok) return;
    double clipped = 0.0;
    for (const float each : gradient) clipped += static_cast<double>(each) * static_cast<double>(each);
    FUZZ_CLAIM(std::sqrt(clipped) <= static_cast<double>(limit) * (1.0 + 1e-5) + 0x1p-60);
  }
}

constexpr status all_answers[] = {status::ok,
                                  status::bad_learning_rate,
                                  status::bad_momentum,
                                  status::bad_dampening,
                                  status::bad_nesterov,
                                  status::bad_weight_decay,
                                  status::bad_decay_rate,
                                  status::bad_epsilon,
                                  status::bad_learning_rate_decay,
                                  status::bad_initial_accumulator,
                                  status::bad_clip,
                                  status::non_finite_gradient};

}  // namespace

constinit const std::span<const status> fuzz::answers{all_answers};

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t length) {
  reader in{data, length};
  switch (in.byte() % 18) {
    case 0: steps<sgd<size>>(in); break;
    case 1: steps<adam<size>>(in); break;
    case 2: steps<adamw<size>>(in); break;
    case 3: steps<adam_amsgrad<size>>(in); break;
    case 4: steps<adamw_amsgrad<size>>(in); break;
    case 5: steps<rmsprop<size>>(in); break;
    case 6: steps<rmsprop_momentum<size>>(in); break;
    case 7: steps<rmsprop_centered<size>>(in); break;
    case 8: steps<rmsprop_centered_momentum<size>>(in); break;
    case 9: steps<adagrad<size>>(in); break;
    case 10: steps<adadelta<size>>(in); break;
    case 11: steps<adamax<size>>(in); break;
    case 12: steps<nadam<size>>(in); break;
    case 13: steps<radam<size>>(in); break;
    case 14: steps<lion<size>>(in); break;
    case 15: steps<groups>(in); break;
    default: clipping(in); break;
  }
  return 0;
}
