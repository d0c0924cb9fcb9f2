// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <type_traits>

#include "microstep/core/panic.hpp"
#include "microstep/core/random.hpp"
#include "microstep/core/status.hpp"
#include "microstep/data/shuffle.hpp"

namespace microstep {

/// One pass over a data set in batches of Batch indices, the last of them smaller where they do not come out even: each
/// sample is met once, none is dropped. The data stays where it is; `gather` collects the rows that a batch names.
///
///   if (order.begin(generator, samples) != status::ok) ...
///   for (auto batch = order.next(); !batch.empty(); batch = order.next()) ...
///
/// shape   up to Capacity samples; Batch is that of the trainer
/// memory  2 Capacity bytes (4 from 65537 samples on) and 8, all zero at birth; no pointers inside, trivially copyable
/// cost    begin: a draw and an exchange a sample
/// error   the same order from the same generator on every target
template <std::size_t Capacity, std::size_t Batch>
class epoch {
  static_assert(
      Capacity >= 1 && Capacity <= UINT32_MAX && Batch >= 1,
      "microstep::epoch<Capacity, Batch>: the one counts the samples of a data set, the other those of a batch, "
      "and both must be at least 1");

 public:
  using index_type = std::conditional_t<Capacity <= 65536, std::uint16_t, std::uint32_t>;

  /// Begins a pass over samples 0 to `samples` - 1 in an order drawn from all orders with equal chance.
  ///
  /// errors  bad_shape: no samples, or more than Capacity. Then neither the pass nor the generator has changed
  status begin(random_generator& generator, std::size_t samples) noexcept {
    const status verdict = begin(samples);
    if (verdict == status::ok) shuffle(generator, std::span{order_}.first(samples));
    return verdict;
  }
  /// The same in the order of the data.
  status begin(std::size_t samples) noexcept {
    if (samples < 1 || samples > Capacity) return status::bad_shape;
    samples_ = static_cast<std::uint32_t>(samples);
    met_ = 0;
    std::iota(order_, order_ + samples, index_type{0});
    return status::ok;
  }

  /// The next Batch indices, or as many as are left; none once each sample has been met. Valid until begin().
  [[nodiscard]] std::span<const index_type> next() noexcept {
    const auto count = static_cast<std::uint32_t>(std::min<std::size_t>(Batch, samples_ - met_));
    const std::span<const index_type> batch{order_ + met_, count};
    met_ += count;
    return batch;
  }

 private:
  index_type order_[Capacity]{};
  std::uint32_t samples_ = 0;
  std::uint32_t met_ = 0;
};

/// Copies the rows of these indices one after the other to the beginning of `into`, and returns that beginning: what a
/// trainer takes. Columns is the number of values in a row: inputs, or targets_per_row, which may be none.
///
/// shape   rows: [samples][Columns], each index < samples; into: room for [indices][Columns], apart from rows
template <std::size_t Columns, class Value, std::size_t Room, class Index>
std::span<Value> gather(std::span<const std::type_identity_t<Value>> rows, std::span<const Index> indices,
                        std::span<Value, Room> into) noexcept {
  if constexpr (Columns > 0) {
    MICROSTEP_EXPECT(into.size() / Columns >= indices.size(), "gather: the rows do not fit");
    Value* to = into.data();
    for (const Index index : indices) {
      MICROSTEP_EXPECT(index < rows.size() / Columns, "gather: an index beyond the last row");
      to = std::copy_n(rows.data() + std::size_t{index} * Columns, Columns, to);
    }
  }
  return into.first(indices.size() * Columns);
}

}  // namespace microstep
