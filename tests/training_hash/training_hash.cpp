// SPDX-License-Identifier: MIT
// Trains with everything the library has and prints a hash of the parameters for each part. CTest requires one and the
// same output from every instruction set, compiler and optimisation level: tests/golden/training_hash.txt.
#include <array>
#include <bit>
#include <cstdint>
#include <limits>
#include <span>
#include <type_traits>

#include "microstep/microstep.hpp"
#include "platform/console.hpp"

namespace {

using namespace microstep;

#if defined(__arm__) && (!defined(__ARM_FP) || defined(__SOFTFP__))
constexpr bool software_floats = true;
#else
constexpr bool software_floats = false;
#endif

/// FNV-1a over the bits of the floats, low byte first.
class hash {
 public:
  [[gnu::noinline]] void add(std::span<const float> values) {
    for (const float value : values) {
      for (std::uint32_t bits = std::bit_cast<std::uint32_t>(value), byte = 0; byte < 4; ++byte, bits >>= 8) {
        state_ = (state_ ^ (bits & 0xff)) * 0x100000001b3u;
      }
    }
  }
  [[gnu::noinline]] void print(const char* arithmetic_name, const char* part) const {
    for (const char* text : {arithmetic_name, " ", part, " "}) platform::write(text);
    platform::write_hexadecimal(state_);
    platform::write("\n");
  }

 private:
  std::uint64_t state_ = 0xcbf29ce484222325u;
};

// Not inlined, and below too: what is no arithmetic of the library costs each build of this program its time once.
[[gnu::noinline]] void draw_normal(random_generator& generator, std::span<float> values, float scale) {
  for (float& value : values) value = normal(generator) * scale;
}
[[gnu::noinline]] void draw_uniform(random_generator& generator, std::span<float> values, float bound) {
  for (float& value : values) value = uniform(generator, bound);
}

struct course {
  int steps = 200;
  int idle_steps = 0;        // with inputs of zero: what is left decays
  float input_scale = 1.0f;  // powers of two
  float target_scale = 1.0f;
  float clip_norm = std::numeric_limits<float>::infinity();
  float clip_value = std::numeric_limits<float>::infinity();
};

/// A course for a model of any shape and rule, which come as one step on a batch: compiled once.
[[gnu::noinline]] void run(hash& result, const course& plan, std::size_t inputs, std::size_t outputs, std::size_t batch,
                           random_generator& generator, std::span<const float> parameters,
                           report (*step)(std::span<const float> inputs, std::span<const float> targets)) {
  constexpr std::size_t most_rows = 5, most_inputs = 37, most_outputs = 7;
  static std::array<float, most_rows * most_inputs> features;
  static std::array<float, most_rows * most_outputs> wanted;
  const std::span all_features = std::span{features}.first(batch * inputs);
  const std::span all_targets = std::span{wanted}.first(batch * outputs);
  for (int t = 0; t < plan.steps + plan.idle_steps; ++t) {
    const std::size_t rows = t % 3 == 2 ? batch - batch / 2 : batch;
    if (t < plan.steps) {
      draw_normal(generator, all_features, plan.input_scale);
      draw_uniform(generator, all_targets, plan.target_scale);
    } else {
      features.fill(0.0f);
      wanted.fill(0.0f);
    }
    const report done = step(all_features.first(rows * inputs), all_targets.first(rows * outputs));
    result.add({&done.loss, 1});
    if (done.status != status::ok) break;  // a diverging run: where it stops is part of the hash
    if (t % 10 == 0) result.add(parameters);
  }
  result.add(parameters);
}

template <std::size_t Inputs, std::size_t Outputs, std::size_t Batch, template <std::size_t> class Optimizer,
          arithmetic A, class Schedule = schedule::none>
[[gnu::noinline]] void train(hash& result, const typename Optimizer<Outputs*(Inputs + 1)>::options& options, const course& plan,
           const Schedule& schedule = {}) {
  static trainer<linear<Inputs, Outputs>, Optimizer, squared_error, Batch, A, Schedule> trained;
  trained.reset();
  trained.options() = {
      .optimizer = options, .clip_norm = plan.clip_norm, .clip_value = plan.clip_value, .schedule = schedule};
  random_generator generator{Inputs * 1000 + Outputs};
  trained.model().initialise(generator);
  run(result, plan, Inputs, Outputs, Batch, generator, trained.model().parameters(),
      [](std::span<const float> inputs, std::span<const float> targets) { return trained.step(inputs, targets); });
}

template <template <std::size_t> class Optimizer, arithmetic A>
void train_shapes(const char* name, const char* part, const typename Optimizer<1>::options& options,
                  const course& plan = {}) {
  hash result;
  train<1, 1, 33, Optimizer, A>(result, options, plan);
  train<3, 5, 4, Optimizer, A>(result, options, plan);
  train<37, 7, 5, Optimizer, A>(result, options, plan);
  result.print(name, part);
}

/// What the rules of train_rule share, compiled once.
template <arithmetic A>
struct single_shape {
  using model = linear<37, 4>;
  static constexpr std::size_t batch = 5, size = model::parameter_count;
  static inline model trained;
  static inline std::array<float, size> gradient;

  /// Fills `gradient`; returns the loss.
  [[gnu::noinline]] static float differentiate(std::span<const float> inputs, std::span<const float> targets) {
    static std::array<float, batch * model::outputs> room;
    const std::span errors = std::span{room}.first(targets.size());
    trained.template forward<A>(inputs, errors);
    const float loss =
        squared_error{}.template differentiate<A, model::outputs>(errors, targets, targets.size() / model::outputs);
    trained.template backward<A>(inputs, std::span<const float>{errors},
                                 [](std::size_t index, simd::any_pack auto g) { g.store(gradient.data() + index); });
    return loss;
  }
};

/// The same in a single shape, with whole registers of every width and some weights over, by the step that users take
/// whose gradients are their own: its bits are a trainer's, and a trainer for each rule would make each of thirty builds
/// of this program half as long again. sgd and adam have trainers.
template <template <std::size_t> class Optimizer, arithmetic A>
void train_rule(const char* name, const char* part, const typename Optimizer<1>::options& options,
                const course& plan = {}) {
  using shape = single_shape<A>;
  static Optimizer<shape::size> optimizer;
  static typename Optimizer<1>::options chosen;
  optimizer.reset();
  chosen = options;
  random_generator generator{shape::model::inputs * 1000 + shape::model::outputs};
  shape::trained.initialise(generator);
  hash result;
  run(result, plan, shape::model::inputs, shape::model::outputs, shape::batch, generator, shape::trained.parameters(),
      [](std::span<const float> inputs, std::span<const float> targets) {
        const float loss = shape::differentiate(inputs, targets);
        return report{step<A>(optimizer, chosen, shape::trained.parameters(), shape::gradient), loss};
      });
  result.print(name, part);
}

/// A batch in three pieces, with and without a clipped norm.
template <std::size_t Inputs, std::size_t Outputs, arithmetic A>
void accumulate(hash& result, float clip_norm) {
  constexpr std::size_t pieces[] = {5, 1, 5};
  constexpr std::size_t batch = 11;
  using trainer_type = trainer<linear<Inputs, Outputs>, adam, squared_error, 5, A>;
  static trainer_type trained;
  static typename trainer_type::accumulator sums;
  trained.reset();
  trained.options() = {.optimizer = {.learning_rate = 0.01f}, .clip_norm = clip_norm};
  random_generator generator{Inputs * 1000 + Outputs};
  trained.model().initialise(generator);
  static std::array<float, batch * Inputs> inputs;
  static std::array<float, batch * Outputs> targets;
  for (int t = 0; t < 100; ++t) {
    draw_normal(generator, inputs, 1.0f);
    draw_uniform(generator, targets, 1.0f);
    std::size_t row = 0;
    for (const std::size_t rows : pieces) {
      const report part = trained.accumulate(sums, std::span{inputs}.subspan(row * Inputs, rows * Inputs),
                                             std::span{targets}.subspan(row * Outputs, rows * Outputs), batch);
      result.add({&part.loss, 1});
      row += rows;
    }
    if (trained.step(sums) != status::ok) break;
  }
  result.add(trained.model().parameters());
}

constexpr std::size_t loss_rows = 5;

/// A target that the loss takes, at random.
template <class Loss>
typename Loss::target draw_target(random_generator& generator, std::size_t outputs) {
  using target = typename Loss::target;
  if constexpr (label<target>) {
    return static_cast<target>(generator() % outputs);
  } else if constexpr (std::is_same_v<Loss, hinge>) {
    return generator() % 2 == 0 ? -1.0f : 1.0f;
  } else {
    return static_cast<float>(generator() % 5) * 0.25f;
  }
}

/// Random targets for all rows; where they are probabilities, a quarter and three quarters.
template <class Loss, std::size_t Outputs>
void draw_targets(random_generator& generator, std::span<typename Loss::target> targets) {
  if constexpr (std::is_same_v<Loss, softmax_cross_entropy_of<float>>) {
    for (float& y : targets) y = 0.0f;
    for (std::size_t row = 0; row < targets.size(); row += Outputs) {
      const std::size_t first = row + generator() % (Outputs - 1);
      targets[first] = 0.25f;
      targets[first + 1] = 0.75f;
    }
  } else {
    for (auto& y : targets) y = draw_target<Loss>(generator, Outputs);
  }
}

/// Losses that look at one prediction and one target at a time, and not at how many a row has.
template <class Loss>
constexpr bool elementwise = std::is_same_v<Loss, logistic> || std::is_same_v<Loss, huber> ||
                             std::is_same_v<Loss, absolute_error> || std::is_same_v<Loss, hinge>;

/// The value and the derivatives of a loss, without the model and the optimizer that other parts train.
template <class Target>
[[gnu::noinline]] void run_loss(hash& result, void (*draw)(random_generator&, std::span<Target>), const void* loss,
                                std::span<float> predictions, std::span<Target> targets,
                                float (*differentiate)(const void*, std::span<float>, std::span<const Target>)) {
  random_generator generator{predictions.size() / loss_rows};
  for (int t = 0; t < 100; ++t) {
    const float scale = t % 2 == 0 ? 2.0f : 0x1p13f;
    draw_normal(generator, predictions, scale);
    draw(generator, targets);
    const float value = differentiate(loss, predictions, targets);
    result.add({&value, 1});
    result.add(predictions);
  }
}

template <std::size_t Outputs, arithmetic A, class Loss>
void differentiate(hash& result, const Loss& loss) {
  using target = typename Loss::target;
  static std::array<float, loss_rows * Outputs> predictions;
  static std::array<target, loss_rows * Loss::template targets_per_row<Outputs>> targets;
  constexpr std::size_t row = elementwise<Loss> ? 1 : Outputs;  // so that the compiler has one loss for all of them
  run_loss<target>(
      result, draw_targets<Loss, row>, &loss, predictions, targets,
      [](const void* of, std::span<float> predicted, std::span<const target> measured) {
        return static_cast<const Loss*>(of)->template differentiate<A, row>(predicted, measured, predicted.size() / row);
      });
}

template <arithmetic A, class Loss>
void loss_part(const char* name, const char* part, const Loss& loss = {}) {
  hash result;
  differentiate<3, A>(result, loss);
  differentiate<37, A>(result, loss);
  result.print(name, part);
}

template <arithmetic A>
void losses(const char* name) {
  loss_part<A, softmax_cross_entropy>(name, "softmax_cross_entropy");
  loss_part<A, softmax_cross_entropy>(name, "softmax_cross_entropy_smoothed", {.label_smoothing = 0.1f});
  loss_part<A, softmax_cross_entropy_of<float>>(name, "softmax_cross_entropy_of_probabilities");
  loss_part<A, logistic>(name, "logistic");
  loss_part<A, huber>(name, "huber", {.delta = 0.5f});
  loss_part<A, absolute_error>(name, "absolute_error");
  loss_part<A, hinge>(name, "hinge", {.p = 2});
  loss_part<A, multi_margin>(name, "multi_margin");
  hash weighted;
  differentiate<3, A>(weighted,
                      weighted_softmax_cross_entropy<3>{.label_smoothing = 0.1f, .weights = {0.5f, 1.0f, 3.0f}});
  differentiate<3, A>(weighted, weighted_logistic<3>{.pos_weight = {0.5f, 1.0f, 3.0f}});
  differentiate<3, A>(weighted, weighted_multi_margin<3>{.p = 2, .weights = {0.5f, 1.0f, 3.0f}});
  weighted.print(name, "weighted_losses");
  hash predicted;
  random_generator generator{3};
  static std::array<float, 37 * 20> logits;
  draw_normal(generator, logits, 8.0f);
  softmax<37, A>(logits);
  predicted.add(logits);
  draw_normal(generator, logits, 8.0f);
  sigmoid<A>(logits);
  predicted.add(logits);
  predicted.print(name, "softmax_sigmoid");
}

template <std::size_t N>
using grouped = parameter_groups<frozen<3>, adamw<N - 10>, sgd<7>>;
using warm_up_then_cosine = schedule::sequence<schedule::linear_warm_up, schedule::cosine>;

template <class Schedule>
void add_factors(hash& result, const Schedule& schedule) {
  for (std::uint32_t step = 0; step < 200; ++step) {
    const float factor = schedule(step);
    result.add({&factor, 1});
  }
}

template <arithmetic A>
void around_the_rule(const char* name) {
  hash clipped, pieces, groups, schedules;
  train<37, 7, 5, sgd, A>(clipped, {.learning_rate = 0.01f, .momentum = 0.9f}, {.clip_norm = 0.25f});
  train<37, 7, 5, sgd, A>(clipped, {.learning_rate = 0.01f}, {.clip_value = 0.01f});
  train<1, 1, 33, adam, A>(clipped, {.learning_rate = 0.01f}, {.clip_norm = 0.25f});
  clipped.print(name, "clipped");
  for (const float clip_norm : {std::numeric_limits<float>::infinity(), 0.25f}) {
    accumulate<37, 7, A>(pieces, clip_norm);
  }
  pieces.print(name, "micro_batches");
  train<37, 4, 5, grouped, A>(groups, {{}, {.learning_rate = 0.01f}, {.learning_rate = 0.1f, .momentum = 0.5f}}, {});
  groups.print(name, "groups");
  train<3, 5, 4, adam, A>(schedules, {.learning_rate = 0.1f}, {},
                          warm_up_then_cosine{{.steps = 20}, 20, {.steps = 100, .floor = 0.01f}});
  train<3, 5, 4, sgd, A>(schedules, {.learning_rate = 0.1f}, {}, schedule::one_cycle{.steps = 180});
  schedules.print(name, "schedules");
}

/// int8 samples out of a replay buffer, read in place.
template <arithmetic A>
void quantised_replay(const char* name) {
  constexpr std::size_t inputs = 37, classes = 4, batch = 5;
  hash result;
  static trainer<linear<inputs, classes>, adam, softmax_cross_entropy, batch, A> trained;
  static replay_buffer<inputs, classes, 24> buffer;
  trained.options() = {.optimizer = {.learning_rate = 0.01f}};
  random_generator generator{1};
  trained.model().initialise(generator);
  static std::array<std::int8_t, inputs> sample;
  static std::array<std::int8_t, batch * inputs> values;
  static std::array<std::uint8_t, batch> labels;
  for (int t = 0; t < 200; ++t) {
    for (std::int8_t& value : sample) value = static_cast<std::int8_t>(static_cast<int>(below(generator, 256)) - 128);
    if (buffer.add(generator, sample, static_cast<std::uint32_t>(t % 7) % classes) != status::ok) break;
    const std::size_t rows = t % 3 == 2 ? 2 : batch;
    const std::span features = std::span{values}.first(rows * inputs);
    const std::span drawn = std::span{labels}.first(rows);
    if (buffer.draw(generator, features, drawn) != status::ok) continue;  // of one class yet
    const report done = trained.step(quantised_features{features, 0.0123f, -17}, drawn);
    result.add({&done.loss, 1});
  }
  result.add(trained.model().parameters());
  result.print(name, "quantised_replay");
}

constexpr sgd_options with_momentum{.learning_rate = 0.01f, .momentum = 0.9f};
constexpr adam_options with_moments{.learning_rate = 0.01f};

/// Runs that take as long as all of the others.
template <arithmetic A>
void long_parts(const char* name) {
  const course fading{.steps = 20, .idle_steps = 2000};
  train_rule<rmsprop_centered_momentum, A>(name, "rmsprop_centered_momentum_idle", {}, fading);
  train_rule<adagrad, A>(name, "adagrad_idle", {}, fading);
  train_rule<adadelta, A>(name, "adadelta_idle", {}, fading);
  train_rule<adamax, A>(name, "adamax_idle", {}, fading);
  train_rule<nadam, A>(name, "nadam_idle", {}, fading);
  train_rule<radam, A>(name, "radam_idle", {}, fading);
  train_rule<lion, A>(name, "lion_idle", {}, fading);
  train_rule<sgd, A>(name, "sgd_idle", {.learning_rate = 0.3f}, fading);
  train_rule<sgd, A>(name, "nesterov_idle", {.learning_rate = 0.1f, .momentum = 0.5f, .nesterov = true}, fading);
  train_rule<rmsprop, A>(name, "rmsprop_idle", {.epsilon = 0.1f}, fading);
  train_shapes<sgd, A>(name, "momentum_idle", with_momentum, fading);
  train_shapes<adam, A>(name, "adam_idle", with_moments, fading);
  hash long_runs;
  train<3, 5, 4, sgd, A>(long_runs, with_momentum, {.steps = 2000});
  train<3, 5, 4, adam, A>(long_runs, with_moments, {.steps = 2000});
  long_runs.print(name, "2000_steps");
}

template <arithmetic A>
void short_parts(const char* name) {
  train_shapes<sgd, A>(name, "sgd", {.learning_rate = 0.01f});
  train_shapes<sgd, A>(name, "momentum", with_momentum);
  train_shapes<sgd, A>(name, "dampened",
                       {.learning_rate = 0.01f, .momentum = 0.9f, .dampening = 0.3, .weight_decay = 0.1f});
  train_shapes<sgd, A>(name, "nesterov", {.learning_rate = 0.01f, .momentum = 0.9f, .nesterov = true});
  train_shapes<adam, A>(name, "adam", with_moments);
  train_shapes<adam, A>(name, "adam_l2", {.learning_rate = 0.01f, .weight_decay = 0.1f});
  train_rule<adamw, A>(name, "adamw", {.learning_rate = 0.01f, .weight_decay = 0.1f});
  train_rule<adam_amsgrad, A>(name, "adam_amsgrad", {.learning_rate = 0.01f, .beta2 = 0.9});
  train_rule<adamw_amsgrad, A>(name, "adamw_amsgrad", {.learning_rate = 0.01f, .beta2 = 0.9});
  train_rule<rmsprop, A>(name, "rmsprop", {});
  train_rule<rmsprop_momentum, A>(name, "rmsprop_momentum", {.weight_decay = 0.1f});
  train_rule<rmsprop_centered, A>(name, "rmsprop_centered", {});
  train_rule<rmsprop_centered_momentum, A>(name, "rmsprop_centered_momentum", {.learning_rate = 0.001f});
  train_rule<adagrad, A>(name, "adagrad", {.learning_rate_decay = 0.01f, .initial_accumulator = 0.1f});
  train_rule<adadelta, A>(name, "adadelta", {});
  train_rule<adamax, A>(name, "adamax", {});
  train_rule<nadam, A>(name, "nadam", {});
  train_rule<nadam, A>(name, "nadam_torch_2", {.product = nadam_product::torch_2});
  train_rule<radam, A>(name, "radam", {.learning_rate = 0.01f});
  train_rule<lion, A>(name, "lion", {.weight_decay = 0.1f});
  around_the_rule<A>(name);
  quantised_replay<A>(name);
  losses<A>(name);
  train_shapes<sgd, A>(name, "momentum_tiny_inputs", with_momentum, {.input_scale = 0x1p-60f, .target_scale = 0x1p-20f});
  train_shapes<adam, A>(name, "adam_tiny_inputs", with_moments, {.input_scale = 0x1p-60f, .target_scale = 0x1p-20f});
  train_shapes<adam, A>(name, "adam_large_inputs", with_moments, {.input_scale = 0x1p20f, .target_scale = 0x1p10f});
  train_shapes<sgd, A>(name, "momentum_diverging", {.learning_rate = 30.0f, .momentum = 0.9f});

  hash functions;
  random_generator generator{1};
  using pack = simd::native<A>;
  static std::array<float, 4096> values, results;
  draw_uniform(generator, values, 90.0f);
  simd::sweep<pack>(values.size(), [&]<simd::any_pack P>(std::size_t index) {
    exponential(P::load(values.data() + index)).store(results.data() + index);
  });
  functions.add(results);
  simd::sweep<pack>(values.size(), [&]<simd::any_pack P>(std::size_t index) {
    logarithm(P::load(results.data() + index)).store(values.data() + index);
  });
  functions.add(values);
  functions.print(name, "exponential_logarithm");
}

void parts_without_arithmetic() {
  hash schedules;
  add_factors(schedules, schedule::constant_warm_up{});
  add_factors(schedules, schedule::linear_warm_up{.steps = 60});
  add_factors(schedules, schedule::exponential_warm_up{.steps = 60});
  add_factors(schedules, schedule::step_decay{.step_size = 30, .gamma = 0.3});
  add_factors(schedules, schedule::multi_step_decay<3>{.milestones = {20, 50, 150}});
  add_factors(schedules, schedule::exponential_decay{.gamma = 0.99});
  add_factors(schedules, schedule::polynomial_decay{.steps = 150, .power = 1.5f});
  add_factors(schedules, schedule::cosine{.steps = 170, .floor = 0.01f});
  add_factors(schedules, schedule::cosine_restarts{.steps = 20, .multiplier = 2});
  add_factors(schedules, schedule::one_cycle{.steps = 180});
  schedules.print("any", "schedules");

  hash draws;
  random_generator drawn{2};
  static std::array<float, 1000> items;
  for (float& item : items) item = normal(drawn);
  shuffle(drawn, std::span{items});
  draws.add(items);
  epoch<100, 7> order;
  if (order.begin(drawn, 93) != status::ok) return;
  for (auto batch = order.next(); !batch.empty(); batch = order.next()) {
    for (const auto index : batch) {
      const auto place = static_cast<float>(index);
      draws.add({&place, 1});
    }
  }
  draws.print("any", "draws_shuffle_epoch");

  hash normalised;
  static normaliser<37> whole, part;
  static std::array<float, std::size_t{37} * 20> rows;
  for (const float scale : {1.0f, 0x1p-50f, 0x1p-95f, 0x1p-130f, 0x1p60f}) {
    whole.reset();
    part.reset();
    for (int t = 0; t < 20; ++t) {
      for (float& x : rows) x = (normal(drawn) + 10.0f) * scale * 0.25f;
      if ((t % 2 == 0 ? whole : part).update(rows) != status::ok) return;
    }
    if (whole.merge(part) != status::ok || whole.normalise(rows) != status::ok) return;
    normalised.add(rows);
    for (std::size_t feature = 0; feature < 37; ++feature) {
      const std::array moments{whole.mean(feature), whole.variance(feature)};
      normalised.add(moments);
    }
  }
  normalised.print("any", "normaliser");
}
}  // namespace

int main() {
  short_parts<arithmetic::strict>("strict");
  long_parts<arithmetic::strict>("strict");
  short_parts<arithmetic::fused>("fused");
  // Minutes under an emulator where a fused multiply-add in software is of software's floats.
  if constexpr (!software_floats) long_parts<arithmetic::fused>("fused");
  parts_without_arithmetic();
}
