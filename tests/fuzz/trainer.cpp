// SPDX-License-Identifier: MIT
// A trainer's calls in any order, on any data, under any options: every loss, some rules, a schedule, floats and int8;
// and a step in pieces beside the whole one.
#include <algorithm>
#include <memory>

#include "fuzz/batch.hpp"

namespace {

using namespace microstep;
using fuzz::reader;

constexpr std::size_t most_rows = 5;

template <class Trainer>
class session {
  using batch = fuzz::batch<Trainer>;
  using picture = fuzz::picture<Trainer>;

 public:
  explicit session(reader& in) : in_{in} {
    options();
    for (float& parameter : trained_->model().parameters()) parameter = in.tame();
  }

  void run() {
    for (int call = 0; call < 32 && !in_.done(); ++call) {
      switch (in_.byte() % 8) {
        case 0:
        case 1: step(); break;
        case 2: accumulate(); break;
        case 3: step_on_sums(); break;
        case 4:
        case 5: pieces(); break;
        case 6: options(); break;
        default:
          if (in_.byte() % 8 == 0) trained_->reset();
          break;
      }
    }
  }

 private:
  void options() {
    typename Trainer::options_type options{};
    fuzz::fill_options<Trainer>(in_, options);
    if constexpr (requires { options.schedule.first.steps; }) {
      options.schedule.first = {.start_factor = in_.option(0.1f), .end_factor = in_.option(1.0f), .steps = in_.byte()};
      options.schedule.at = in_.byte();
      options.schedule.second.steps = in_.byte();
      options.schedule.second.pct_start = 0.3;
      options.schedule.second.max_momentum = in_.option(0.9f);
    }
    trained_->options() = options;
  }

  bool moderate() const {
    return fuzz::is_moderate(trained_->options().optimizer) && fuzz::are_moderate(trained_->model().parameters());
  }

  /// What holds of any call that may move the parameters.
  void judge(status verdict, const picture& before, bool was_moderate) {
    if (fuzz::tell(verdict) != status::ok) {
      FUZZ_CLAIM(picture{*trained_} == before);
      return;
    }
    if (!was_moderate) sane_ = false;  // moments may have left what is promised
    if (sane_) FUZZ_CLAIM(fuzz::all_finite(trained_->model().parameters()));
  }

  void step() {
    const batch data{in_, most_rows + 1};
    const bool as_floats = in_.coin(), was_moderate = moderate();
    const picture before{*trained_};
    const report report =
        as_floats ? trained_->step(data.floats, data.targets) : trained_->step(data.quantised(), data.targets);
    judge(report.status, before, was_moderate);
    if (report.status != status::ok) return;
    FUZZ_CLAIM(std::isfinite(report.loss) && report.loss >= 0.0f);
    FUZZ_CLAIM(data.is_data(as_floats) && (as_floats || data.quantised().check() == status::ok));
    FUZZ_CLAIM(before.options == fuzz::bytes_of(trained_->options()));
  }

  void accumulate() {
    const batch data{in_, most_rows + 1};
    const bool as_floats = in_.coin();
    const std::size_t rows_in_all = in_.byte() % 16;
    const picture before{*trained_};
    const auto sums_before = fuzz::bytes_of(*sums_);
    const report report = as_floats ? trained_->accumulate(*sums_, data.floats, data.targets, rows_in_all)
                                    : trained_->accumulate(*sums_, data.quantised(), data.targets, rows_in_all);
    FUZZ_CLAIM(picture{*trained_} == before);
    if (fuzz::tell(report.status) != status::ok) {
      FUZZ_CLAIM(fuzz::bytes_of(*sums_) == sums_before);
    } else {
      FUZZ_CLAIM(data.is_data(as_floats) && fuzz::all_finite(sums_->gradient()) && std::isfinite(report.loss));
    }
  }

  void step_on_sums() {
    const bool was_moderate = moderate();
    const picture before{*trained_};
    const auto sums_before = fuzz::bytes_of(*sums_);
    const status verdict = trained_->step(*sums_);
    judge(verdict, before, was_moderate);
    if (verdict != status::ok) {
      FUZZ_CLAIM(fuzz::bytes_of(*sums_) == sums_before);
      if (verdict == status::non_finite_gradient) sums_->reset();
    } else {
      for (const float sum : sums_->gradient()) FUZZ_CLAIM(sum == 0.0f);
    }
  }

  /// The whole step on a copy, then the same in calls of any budget.
  void pieces() {
    const batch data{in_, most_rows};
    if (in_.coin()) {
      in_pieces(*on_floats_, std::span<const float>{data.floats}, data);
    } else {
      in_pieces(*on_values_, data.quantised(), data);
    }
  }

  template <class Features>
  void in_pieces(resumable_step<Trainer, Features>& resumable, Features features, const batch& data) {
    const auto whole = std::make_unique<Trainer>(*trained_);
    const report expected = whole->step(features, data.targets);
    const bool was_moderate = moderate();
    const picture before{*trained_};
    FUZZ_CLAIM(fuzz::tell(resumable.advance(*trained_, 1).status) == status::not_begun);
    const status begun = resumable.begin(features, data.targets);
    FUZZ_CLAIM((begun == status::bad_shape) == (expected.status == status::bad_shape));
    if (fuzz::tell(begun) != status::ok) {
      FUZZ_CLAIM(picture{*trained_} == before && !resumable.underway());
      return;
    }
    report report{status::ok, 0.0f};
    while (resumable.underway()) {
      FUZZ_CLAIM(picture{*trained_} == before);
      const std::size_t budget = in_.done() ? 1 : in_.up_to(most_rows + 1), left = resumable.rows_left();
      if (in_.byte() == 1) {
        resumable.abandon();
        return;
      }
      report = resumable.advance(*trained_, budget);
      if (budget == 0) {
        FUZZ_CLAIM(fuzz::tell(report.status) == status::no_budget && resumable.rows_left() == left);
        FUZZ_CLAIM(fuzz::tell(resumable.begin(features, data.targets)) == status::step_underway);
      } else if (report.status == status::ok && left > 0) {
        FUZZ_CLAIM(resumable.rows_left() == left - std::min(left, budget));
      }
    }
    judge(report.status, before, was_moderate);
    if (expected.status == status::ok && report.status == status::ok) {
      FUZZ_CLAIM(std::isfinite(report.loss));
      if (Trainer::model_type::parameter_count > 2) FUZZ_CLAIM(picture{*trained_} == picture{*whole});
    } else if (expected.status == status::ok) {
      // Rows whose gradients are beyond the limit may cancel in the whole.
      FUZZ_CLAIM(report.status == status::non_finite_gradient);
    } else if (report.status == status::ok) {
      // The sum of a batch may leave float where the mean of its pieces does not.
      FUZZ_CLAIM(expected.status == status::non_finite_loss || expected.status == status::non_finite_gradient);
    }
  }

  reader& in_;
  bool sane_ = true;
  std::unique_ptr<Trainer> trained_ = std::make_unique<Trainer>();
  std::unique_ptr<typename Trainer::accumulator> sums_ = std::make_unique<typename Trainer::accumulator>();
  // What one step leaves behind, the next would find.
  std::unique_ptr<resumable_step<Trainer>> on_floats_ = std::make_unique<resumable_step<Trainer>>();
  std::unique_ptr<resumable_step<Trainer, quantised_features>> on_values_ =
      std::make_unique<resumable_step<Trainer, quantised_features>>();
};

template <class Model, class Loss, template <std::size_t> class Rule = adam, class Schedule = schedule::none>
void train(reader& in) {
  session<trainer<Model, Rule, Loss, most_rows, arithmetic::strict, Schedule>>{in}.run();
}
using plan = schedule::sequence<schedule::linear_warm_up, schedule::one_cycle>;

constexpr status all_answers[] = {status::ok,
                                  status::bad_learning_rate,
                                  status::bad_momentum,
                                  status::bad_dampening,
                                  status::bad_nesterov,
                                  status::bad_weight_decay,
                                  status::bad_decay_rate,
                                  status::bad_epsilon,
                                  status::bad_clip,
                                  status::bad_shape,
                                  status::bad_schedule,
                                  status::bad_delta,
                                  status::bad_margin,
                                  status::bad_label_smoothing,
                                  status::bad_class_weight,
                                  status::bad_label,
                                  status::bad_target,
                                  status::non_finite_input,
                                  status::non_finite_target,
                                  status::non_finite_loss,
                                  status::non_finite_gradient,
                                  status::bad_scale,
                                  status::bad_zero_point,
                                  status::not_begun,
                                  status::step_underway,
                                  status::no_budget};

}  // namespace

constinit const std::span<const status> fuzz::answers{all_answers};

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t length) {
  reader in{data, length};
  switch (in.byte() % 14) {
    case 0: train<linear<5, 3>, squared_error>(in); break;
    case 1: train<linear<5, 3>, softmax_cross_entropy>(in); break;
    case 2: train<linear<19, 2>, weighted_softmax_cross_entropy<2>>(in); break;
    case 3: train<linear<2, 3>, softmax_cross_entropy_of<float>>(in); break;
    case 4: train<linear<5, 3>, huber, sgd>(in); break;
    case 5: train<linear<5, 3>, absolute_error, lion>(in); break;
    case 6: train<linear<5, 1>, logistic>(in); break;
    case 7: train<linear<5, 3>, weighted_logistic<3>, sgd>(in); break;
    case 8: train<linear<5, 1>, hinge, sgd>(in); break;
    case 9: train<linear<5, 3>, multi_margin, rmsprop>(in); break;
    case 10: train<linear<5, 3>, weighted_multi_margin<3>, sgd>(in); break;
    case 11: train<linear<1, 1>, squared_error, sgd>(in); break;
    case 12: train<linear<5, 3>, squared_error, sgd, plan>(in); break;
    default: train<linear<5, 3>, softmax_cross_entropy, adam, plan>(in); break;
  }
  return 0;
}
