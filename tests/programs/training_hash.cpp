// SPDX-License-Identifier: MIT
// Trains with everything the library has and prints a hash of the parameters for each part. CTest requires one and the
// same output from every instruction set, compiler and optimisation level: tests/golden/training_hash.txt.
#include <array>
#include <bit>
#include <cstdint>
#include <cstdio>
#include <span>

#include "microstep/microstep.hpp"

namespace {

using namespace microstep;

/// FNV-1a over the bits of the floats, low byte first.
class hash {
 public:
  void add(std::span<const float> values) {
    for (const float value : values) {
      for (std::uint32_t bits = std::bit_cast<std::uint32_t>(value), byte = 0; byte < 4; ++byte, bits >>= 8) {
        state_ = (state_ ^ (bits & 0xff)) * 0x100000001b3u;
      }
    }
  }
  void print(const char* arithmetic_name, const char* part) const {
    std::printf("%s %s %016llx\n", arithmetic_name, part, static_cast<unsigned long long>(state_));
  }

 private:
  std::uint64_t state_ = 0xcbf29ce484222325u;
};

struct course {
  int steps = 200;
  int idle_steps = 0;         // with inputs of zero: what is left decays
  float input_scale = 1.0f;   // powers of two
  float target_scale = 1.0f;
};

template <std::size_t Inputs, std::size_t Outputs, std::size_t Batch, template <std::size_t> class Optimizer, arithmetic A>
void train(hash& result, const typename Optimizer<1>::options& options, const course& plan) {
  static trainer<linear<Inputs, Outputs>, Optimizer, squared_error, Batch, A> trained;
  trained.reset();
  trained.options().optimizer = options;
  random_generator generator{Inputs * 1000 + Outputs};
  trained.model().initialise(generator);
  static std::array<float, Batch * Inputs> inputs;
  static std::array<float, Batch * Outputs> targets;
  for (int t = 0; t < plan.steps + plan.idle_steps; ++t) {
    const std::size_t rows = t % 3 == 2 ? Batch - Batch / 2 : Batch;
    for (float& x : inputs) x = t < plan.steps ? normal(generator) * plan.input_scale : 0.0f;
    for (float& y : targets) y = t < plan.steps ? uniform(generator, plan.target_scale) : 0.0f;
    const report done = trained.step(std::span{inputs}.first(rows * Inputs), std::span{targets}.first(rows * Outputs));
    result.add({&done.loss, 1});
    if (done.status != status::ok) break;  // a diverging run: where it stops is part of the hash
    if (t % 10 == 0) result.add(trained.model().parameters());
  }
  result.add(trained.model().parameters());
}

template <template <std::size_t> class Optimizer, arithmetic A>
void train_shapes(const char* name, const char* part, const typename Optimizer<1>::options& options,
                  const course& plan = {}) {
  hash result;
  train<1, 1, 33, Optimizer, A>(result, options, plan);
  train<3, 5, 4, Optimizer, A>(result, options, plan);
  train<16, 4, 8, Optimizer, A>(result, options, plan);
  train<37, 7, 5, Optimizer, A>(result, options, plan);
  result.print(name, part);
}

template <arithmetic A>
void all_parts(const char* name) {
  const sgd_options momentum{.learning_rate = 0.01f, .momentum = 0.9f};
  const adam_options moments{.learning_rate = 0.01f};
  train_shapes<sgd, A>(name, "sgd", {.learning_rate = 0.01f});
  train_shapes<sgd, A>(name, "momentum", momentum);
  train_shapes<sgd, A>(name, "dampened", {.learning_rate = 0.01f, .momentum = 0.9f, .dampening = 0.3, .weight_decay = 0.1f});
  train_shapes<sgd, A>(name, "nesterov", {.learning_rate = 0.01f, .momentum = 0.9f, .nesterov = true});
  train_shapes<adam, A>(name, "adam", moments);
  train_shapes<adam, A>(name, "adam_l2", {.learning_rate = 0.01f, .weight_decay = 0.1f});
  train_shapes<adamw, A>(name, "adamw", {.learning_rate = 0.01f, .weight_decay = 0.1f});
  train_shapes<adam_amsgrad, A>(name, "adam_amsgrad", {.learning_rate = 0.01f, .beta2 = 0.9});
  train_shapes<adamw_amsgrad, A>(name, "adamw_amsgrad", {.learning_rate = 0.01f, .beta2 = 0.9});
  train_shapes<sgd, A>(name, "momentum_idle", momentum, {.steps = 20, .idle_steps = 2000});
  train_shapes<adam, A>(name, "adam_idle", moments, {.steps = 20, .idle_steps = 2000});
  train_shapes<sgd, A>(name, "momentum_tiny_inputs", momentum, {.input_scale = 0x1p-60f, .target_scale = 0x1p-20f});
  train_shapes<adam, A>(name, "adam_tiny_inputs", moments, {.input_scale = 0x1p-60f, .target_scale = 0x1p-20f});
  train_shapes<adam, A>(name, "adam_large_inputs", moments, {.input_scale = 0x1p20f, .target_scale = 0x1p10f});
  train_shapes<sgd, A>(name, "momentum_diverging", {.learning_rate = 30.0f, .momentum = 0.9f});

  hash functions;
  random_generator generator{1};
  using pack = simd::native<A>;
  static std::array<float, 4096> values, results;
  for (float& x : values) x = uniform(generator, 90.0f);
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

}  // namespace

int main() {
  all_parts<arithmetic::strict>("strict");
  all_parts<arithmetic::fused>("fused");
}
