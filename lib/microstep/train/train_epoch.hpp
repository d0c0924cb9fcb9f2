// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

#include "microstep/core/check.hpp"
#include "microstep/core/status.hpp"
#include "microstep/optim/compensated_sum.hpp"
#include "microstep/simd/pack.hpp"
#include "microstep/train/trainer.hpp"

namespace microstep {

/// The next batch, or why there is none: end_of_data, or what went wrong. Inputs and targets are views.
template <class Features, class Target>
struct batch_view {
  microstep::status status;
  Features inputs;
  std::span<const Target> targets;
};
template <class Features, class Target>
batch_view(status, Features, std::span<Target>) -> batch_view<Features, std::remove_const_t<Target>>;

/// What an epoch did.
struct epoch_report {
  microstep::status status;  ///< ok: the data came to its end; else why the epoch ended before
  std::uint32_t steps;       ///< the steps taken
  std::uint32_t rows;        ///< the rows in them
  float loss;                ///< the mean loss of these rows, each before the step that it was in; 0 if there are none
};

/// For train_epoch: hears nothing, and costs nothing.
struct no_listener {};

/// Steps on batch after batch until the data ends or a batch or a step fails, and tells a listener how it goes. A listener
/// is any object of the user's; it is told what it has a function for, and the rest costs nothing:
///   on_step(const report&)         after each step, a refused one too
///   on_epoch(const epoch_report&)  at the end, whatever ended it
///
///   const auto done = train_epoch(trainer, [&] {
///     const status got = batch.fill(sensor);  // a batcher
///     return batch_view{got, batch.features(), batch.targets()};
///   }, log);
///
/// shape   next() gives a batch_view of what trainer.step takes; it is not called again after anything but ok. Fewer
///         than 2^32 rows
/// memory  28 bytes on the stack and a batch_view
/// error   of the loss: 5 2^-24 up to 2^20 steps, beside the trainer's own; no finite number where their sum is none
/// errors  what next() says, but for end_of_data; what trainer.step says. The steps before stay taken, and another call
///         goes on where next() does
template <class Trainer, class Next, class Listener = no_listener>
epoch_report train_epoch(Trainer& trainer, Next&& next, Listener&& listener = {}) noexcept {
  epoch_report all{status::ok, 0, 0, 0.0f};
  compensated_sum sum;
  for (;;) {
    const auto batch = next();
    all.status = batch.status;
    if (all.status != status::ok) break;
    const report one = trainer.step(batch.inputs, batch.targets);
    if constexpr (requires { listener.on_step(one); }) listener.on_step(one);
    all.status = one.status;
    if (all.status != status::ok) break;
    const std::size_t rows = batch.inputs.size() / Trainer::model_type::inputs;  // a loss may have no targets
    ++all.steps;
    all.rows += static_cast<std::uint32_t>(rows);
    const float part = (simd::scalar{one.loss} * static_cast<float>(rows)).fold();
    if (!within(part, -0x1p-100f, 0x1p-100f)) sum.add(part);  // so that nothing in the sum is subnormal
  }
  if (all.status == status::end_of_data) all.status = status::ok;
  if (all.rows > 0) all.loss = (simd::scalar{sum.value()} / static_cast<float>(all.rows)).fold();
  if constexpr (requires { listener.on_epoch(all); }) listener.on_epoch(all);
  return all;
}

}  // namespace microstep
