// SPDX-License-Identifier: MIT
// What watches over training: evaluation, early stopping, the best parameters, rails and an epoch with a listener.
#include <algorithm>
#include <cmath>
#include <memory>

#include "fuzz/batch.hpp"

namespace {

using namespace microstep;
using fuzz::reader;

constexpr std::size_t most_rows = 5;

template <class Model, class Loss>
using trainer_of = trainer<Model, sgd, Loss, most_rows>;

template <class Trainer>
void parameters(reader& in, Trainer& trained) {
  const std::vector<float> values = fuzz::numbers(in, Trainer::model_type::parameter_count);
  std::copy(values.begin(), values.end(), trained.model().parameters().begin());
}

/// Batches in any grouping; all that were taken in count, the others do not.
template <class Model, class Loss, std::size_t Classes>
void evaluate(reader& in) {
  using trainer = trainer_of<Model, Loss>;
  const auto trained = std::make_unique<trainer>();
  fuzz::fill_fields(in, trained->options().loss);
  parameters(in, *trained);
  evaluation<Classes> grouped, one_by_one;
  for (int i = 0; i < 16 && !in.done(); ++i) {
    const fuzz::batch<trainer> data{in, most_rows + 3};
    const bool as_floats = in.coin();
    const auto before = grouped;
    const auto picture_before = fuzz::picture{*trained};
    const auto add = [&](auto& to, std::span<const float> floats, std::span<const std::int8_t> values,
                         std::span<const typename trainer::target> targets) {
      const Loss& loss = trained->options().loss;
      if (as_floats) return to.add(trained->model(), loss, floats, targets);
      return to.add(trained->model(), loss, quantised_features{values, data.scale, data.zero_point}, targets);
    };
    const status verdict = add(grouped, data.floats, data.values, data.targets);
    FUZZ_CLAIM(fuzz::picture{*trained} == picture_before);
    if (fuzz::tell(verdict) != status::ok) {
      FUZZ_CLAIM(fuzz::same_bytes(grouped, before));
      if (in.byte() == 1) grouped.reset(), one_by_one.reset();
      continue;
    }
    FUZZ_CLAIM(data.is_data(as_floats));
    const std::size_t rows = data.targets.size() / trainer::targets_per_row;
    for (std::size_t row = 0; row < rows; ++row) {
      FUZZ_CLAIM(add(one_by_one, std::span{data.floats}.subspan(row * Model::inputs, Model::inputs),
                     std::span{data.values}.subspan(row * Model::inputs, Model::inputs),
                     std::span{data.targets}.subspan(row * trainer::targets_per_row, trainer::targets_per_row)) ==
                 status::ok);
    }
    FUZZ_CLAIM(fuzz::same_bytes(grouped, one_by_one));
    FUZZ_CLAIM(grouped.rows() == before.rows() + rows);
    FUZZ_CLAIM(std::isfinite(grouped.loss()) && grouped.loss() >= 0.0f);
    if constexpr (Classes > 0) {
      std::uint32_t all = 0;
      for (std::size_t cell = 0; cell < Classes * Classes; ++cell) {
        all += grouped.confusion(cell / Classes, cell % Classes);
      }
      FUZZ_CLAIM(all == grouped.rows() && grouped.right() <= all);
      FUZZ_CLAIM(grouped.accuracy() >= 0.0f && grouped.accuracy() <= 1.0f);
    }
  }
}

/// Against a straight reading of the rule.
template <schedule::goal Mode>
void stopping(reader& in) {
  const early_stopping_options options{
      .patience = in.byte() % std::uint32_t{6}, .min_delta = in.option(0.0f), .mode = Mode};
  using model = linear<2, 1>;
  model current, kept;
  best_parameters<model, Mode> best;
  early_stopping stop;
  FUZZ_CLAIM(fuzz::tell(best.restore(current)) == status::no_samples);
  bool has = false, has_best = false;
  float best_for_stopping = 0.0f, best_metric = 0.0f;
  std::uint32_t waited = 0;
  const auto better = [](float a, float than) { return Mode == schedule::goal::minimize ? a < than : a > than; };
  for (int i = 0; i < 64 && !in.done(); ++i) {
    const float metric = in.coin() ? in.tame() : in.wild();
    for (float& parameter : current.parameters()) parameter = in.tame();
    const bool usable = !std::isnan(metric) && !(std::isinf(metric) && better(0.0f, metric));
    const bool improves = usable && (!has_best || better(metric, best_metric));
    FUZZ_CLAIM(best.observe(current, metric) == improves);
    if (improves) {
      kept = current;
      best_metric = metric;
      has_best = true;
    }
    FUZZ_CLAIM(has_best ? best.best() == best_metric : std::isnan(best.best()));
    if (has_best && in.byte() % 4 == 0) {
      FUZZ_CLAIM(best.restore(current) == status::ok);
      FUZZ_CLAIM(fuzz::same_bytes(current, kept));
    }
    if (fuzz::tell(options.check()) != status::ok) continue;
    const float bar = Mode == schedule::goal::minimize ? best_for_stopping - options.min_delta
                                                       : best_for_stopping + options.min_delta;
    if (usable && (!has || better(metric, bar))) {
      best_for_stopping = metric;
      has = true;
      waited = 0;
    } else {
      waited = std::min(waited + 1, options.patience);
    }
    FUZZ_CLAIM(stop.observe(options, metric) == (waited >= options.patience));
    FUZZ_CLAIM(stop.without_improvement() == waited);
  }
}

template <class Model, class Loss>
void guarded(reader& in) {
  using trainer = trainer_of<Model, Loss>;
  const auto trained = std::make_unique<trainer>();
  fuzz::fill_options<trainer>(in, trained->options());
  parameters(in, *trained);
  const auto guard =
      std::make_unique<rails<trainer>>(rails_options{.every = in.byte() % std::uint32_t{4}, .bound = in.option(0.0f)});
  const fuzz::batch<trainer> held_out{in, most_rows + 3};
  const bool as_floats = in.coin();
  const auto loss_now = [&] {
    evaluation<> seen;
    const status verdict =
        as_floats ? seen.add(trained->model(), trained->options().loss, held_out.floats, held_out.targets)
                  : seen.add(trained->model(), trained->options().loss, held_out.quantised(), held_out.targets);
    return verdict == status::ok ? seen.loss() : std::numeric_limits<float>::quiet_NaN();
  };
  bool begun = false;
  float lowest = 0.0f;
  for (int i = 0; i < 48 && !in.done(); ++i) {
    const std::uint8_t what = in.byte() % 16;
    if (what < 4) {
      const fuzz::batch<trainer> data{in, most_rows};
      static_cast<void>(trained->step(data.floats, data.targets));
      continue;
    }
    if (what == 4) {
      parameters(in, *trained);  // as bad as training could make it
      continue;
    }
    const fuzz::picture before{*trained};
    const auto guard_before = fuzz::bytes_of(*guard);
    // Now and then on what is no hold-out set at all.
    const bool strange = in.byte() % 8 == 0;
    const auto call = [&](auto features, std::span<const typename trainer::target> targets) {
      if (what < 7) return guard->begin(*trained, features, targets);
      if (what < 14) return guard->after_step(*trained, features, targets);
      return guard->finish(*trained, features, targets);
    };
    const float ahead = loss_now();
    rails_report report{};
    if (strange) {
      const std::vector<float> bad(Model::inputs, in.wild());
      const std::vector<typename trainer::target> no_targets(trainer::targets_per_row + in.up_to(1));
      report = call(std::span<const float>{bad}, no_targets);
    } else {
      report = as_floats ? call(std::span<const float>{held_out.floats}, held_out.targets)
                         : call(held_out.quantised(), held_out.targets);
    }
    const bool changed = fuzz::picture{*trained} != before;
    if (fuzz::tell(report.status) != status::ok) {
      FUZZ_CLAIM(!changed && fuzz::bytes_of(*guard) == guard_before);
      FUZZ_CLAIM(report.action == rails_action::not_due && report.loss == 0.0f);
      continue;
    }
    if (strange) {
      if (report.action != rails_action::not_due) return;  // it was a hold-out set after all, but another one
      FUZZ_CLAIM(!changed);
      continue;
    }
    FUZZ_CLAIM(what < 7 || begun);
    if (what < 7) {
      FUZZ_CLAIM(report.action == rails_action::better && report.loss == ahead);
      begun = true;
      lowest = ahead;
    }
    switch (report.action) {
      case rails_action::not_due: FUZZ_CLAIM(what >= 7 && what < 14 && !changed && report.loss == 0.0f); continue;
      case rails_action::better:
        FUZZ_CLAIM(!changed && report.loss == ahead && (what < 7 || ahead < lowest));
        lowest = ahead;
        break;
      case rails_action::tolerated: FUZZ_CLAIM(!changed && report.loss == ahead && ahead >= lowest); break;
      case rails_action::rolled_back: FUZZ_CLAIM(!(ahead <= lowest) && loss_now() == lowest); break;
    }
    FUZZ_CLAIM(guard->best_loss() == lowest);
    if (what >= 14) FUZZ_CLAIM(loss_now() <= lowest);
  }
}

template <class Model, class Loss>
void epochs(reader& in) {
  using trainer = trainer_of<Model, Loss>;
  const auto trained = std::make_unique<trainer>(), by_hand = std::make_unique<trainer>();
  fuzz::fill_options<trainer>(in, trained->options());
  *by_hand = *trained;
  struct log {
    std::uint32_t refused = 0, taken = 0, epochs = 0;
    void on_step(const report& one) { ++(one.status == status::ok ? taken : refused); }
    void on_epoch(const epoch_report&) { ++epochs; }
  };
  for (int i = 0; i < 4 && !in.done(); ++i) {
    std::vector<fuzz::batch<trainer>> kept;
    kept.reserve(64);
    const auto next = [&] {
      kept.emplace_back(in, most_rows);
      const std::uint8_t what = in.byte() % 8;
      const status got = in.done() || kept.size() == 64 || what == 0 ? status::end_of_data
                         : what == 1                                 ? status::source_failed
                                                                     : status::ok;
      return batch_view{got, std::span<const float>{kept.back().floats}, std::span{kept.back().targets}};
    };
    log heard;
    const epoch_report done = train_epoch(*trained, next, heard);
    FUZZ_CLAIM(heard.epochs == 1 && heard.taken == done.steps && heard.refused <= 1);
    FUZZ_CLAIM(fuzz::tell(done.status) != status::end_of_data);
    if (heard.refused == 1) FUZZ_CLAIM(done.status != status::ok);
    std::uint32_t rows = 0;
    for (std::uint32_t step = 0; step < done.steps; ++step) {
      FUZZ_CLAIM(by_hand->step(kept[step].floats, kept[step].targets).status == status::ok);
      rows += static_cast<std::uint32_t>(kept[step].floats.size() / Model::inputs);
    }
    FUZZ_CLAIM(rows == done.rows && (rows > 0 || done.loss == 0.0f));
    FUZZ_CLAIM(fuzz::picture{*trained} == fuzz::picture{*by_hand});
  }
}

constexpr status all_answers[] = {status::ok,
                                  status::bad_shape,
                                  status::bad_delta,
                                  status::bad_margin,
                                  status::bad_label_smoothing,
                                  status::bad_class_weight,
                                  status::bad_label,
                                  status::bad_target,
                                  status::non_finite_input,
                                  status::non_finite_target,
                                  status::non_finite_loss,
                                  status::bad_scale,
                                  status::bad_zero_point,
                                  status::no_samples,
                                  status::source_failed,
                                  status::bad_patience,
                                  status::bad_min_delta,
                                  status::bad_interval,
                                  status::bad_bound,
                                  status::not_begun};

}  // namespace

constinit const std::span<const status> fuzz::answers{all_answers};

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t length) {
  reader in{data, length};
  switch (in.byte() % 16) {
    case 0: evaluate<linear<5, 3>, squared_error, 3>(in); break;
    case 1: evaluate<linear<5, 3>, softmax_cross_entropy, 3>(in); break;
    case 2: evaluate<linear<2, 3>, softmax_cross_entropy_of<float>, 3>(in); break;
    case 3: evaluate<linear<5, 1>, logistic, 2>(in); break;
    case 4: evaluate<linear<5, 1>, hinge, 2>(in); break;
    case 5: evaluate<linear<5, 3>, weighted_multi_margin<3>, 3>(in); break;
    case 6: evaluate<linear<1, 1>, huber, 0>(in); break;
    case 7: stopping<schedule::goal::minimize>(in); break;
    case 8: stopping<schedule::goal::maximize>(in); break;
    case 9:
    case 10: guarded<linear<1, 1>, squared_error>(in); break;
    case 11:
    case 12: guarded<linear<3, 2>, softmax_cross_entropy>(in); break;
    case 13: guarded<linear<2, 2>, absolute_error>(in); break;
    case 14: epochs<linear<2, 1>, squared_error>(in); break;
    default: epochs<linear<3, 2>, softmax_cross_entropy>(in); break;
  }
  return 0;
}
