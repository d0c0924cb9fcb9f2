// SPDX-License-Identifier: MIT
// What data goes through before it is trained on: replay buffer, normaliser, batcher, epoch and gather, int8 features.
#include <algorithm>
#include <memory>

#include "fuzz/reader.hpp"
#include "microstep/microstep.hpp"

namespace {

using namespace microstep;
using fuzz::reader;

template <class Value>
Value value_of(reader& in) {
  if constexpr (std::is_same_v<Value, float>) {
    return in.byte() % 8 == 0 ? in.wild() : in.tame();
  } else {
    return static_cast<Value>(in.byte());
  }
}

template <std::size_t Classes, class Value>
void replay(reader& in) {
  constexpr std::size_t features = 2;
  using buffer = replay_buffer<features, Classes, 7, Value>;
  const auto kept = std::make_unique<buffer>();
  random_generator generator{in.word()};
  std::array<std::uint32_t, Classes> seen{};
  for (int i = 0; i < 200 && !in.done(); ++i) {
    const auto before = fuzz::bytes_of(*kept);
    const random_generator drawn_before = generator;
    if (in.byte() % 4 != 0) {
      const std::uint32_t label = in.byte() % 16 == 0 ? in.word() : in.byte() % static_cast<std::uint32_t>(Classes + 1);
      const std::vector<Value> sample{value_of<Value>(in), value_of<Value>(in)};
      const status verdict = kept->add(generator, std::span<const Value, features>{sample}, label);
      status expected = label < Classes ? status::ok : status::bad_label;
      if constexpr (std::is_same_v<Value, float>) {
        if (expected == status::ok && !fuzz::all_finite(sample)) expected = status::non_finite_input;
      }
      FUZZ_CLAIM(fuzz::tell(verdict) == expected);
      if (verdict == status::ok) {
        ++seen[label];
      } else {
        FUZZ_CLAIM(fuzz::bytes_of(*kept) == before && generator == drawn_before);
      }
    } else {
      std::vector<std::uint8_t> labels(in.up_to(20));
      std::vector<Value> values(labels.size() * features + (in.byte() % 16 == 0 ? 1 : 0));
      const status verdict = kept->draw(generator, values, labels);
      status expected = values.size() != labels.size() * features || labels.empty() ? status::bad_shape : status::ok;
      if (expected == status::ok) expected = kept->check();
      FUZZ_CLAIM(fuzz::tell(verdict) == expected);
      FUZZ_CLAIM(fuzz::bytes_of(*kept) == before);
      if (verdict != status::ok) FUZZ_CLAIM(generator == drawn_before);
      for (const std::uint8_t label : labels) FUZZ_CLAIM(label < Classes);
    }
    std::size_t all = 0, shown = 0;
    std::array<std::uint32_t, Classes> counts{};
    for (std::size_t place = 0; place < kept->size(); ++place) ++counts[kept->label(place)];
    for (std::size_t label = 0; label < Classes; ++label) {
      FUZZ_CLAIM(kept->seen(label) == seen[label] && kept->stored(label) == counts[label]);
      FUZZ_CLAIM(counts[label] >= std::min(seen[label], static_cast<std::uint32_t>(7 / Classes)));
      FUZZ_CLAIM(counts[label] <= seen[label]);
      all += counts[label];
      shown += seen[label];
    }
    FUZZ_CLAIM(all == kept->size() && all == std::min<std::size_t>(shown, 7));
  }
}

void normalise(reader& in) {
  constexpr std::size_t features = 5;
  using one = normaliser<features>;
  const auto options_of = [&] {
    return normaliser_options{.variance_floor = in.option(1e-5f),
                              .window = in.coin()            ? std::uint32_t{1} << 24
                                        : in.byte() % 8 == 0 ? in.word()
                                                             : in.byte()};
  };
  std::array<one, 2> both{one{options_of()}, one{options_of()}};
  for (int i = 0; i < 64 && !in.done(); ++i) {
    const std::size_t which = in.up_to(1);
    one& its = both[which];
    const one before = its;
    const std::uint8_t action = in.byte() % 8;
    const std::size_t odd = in.byte() % 16 == 0 ? 1 : 0;
    status verdict = status::ok;
    if (action < 3) {
      const std::vector<float> rows = fuzz::numbers(in, in.up_to(6) * features + odd);
      verdict = its.update(rows);
      if (!fuzz::all_finite(rows)) FUZZ_CLAIM(verdict != status::ok);
    } else if (action == 3) {
      verdict = its.merge(both[in.up_to(1)]);
    } else if (action < 6) {
      std::vector<float> rows = fuzz::numbers(in, in.up_to(6) * features + odd);
      const std::vector<float> as_they_were = rows;
      verdict = its.normalise(rows);
      FUZZ_CLAIM(fuzz::same_bytes(its, before));
      if (verdict == status::ok) {
        FUZZ_CLAIM(fuzz::all_finite(rows));
      } else {
        FUZZ_CLAIM(rows.empty() || std::memcmp(rows.data(), as_they_were.data(), rows.size() * sizeof(float)) == 0);
      }
    } else if (action == 6) {
      in.coin() ? its.freeze() : its.thaw();
    } else if (in.byte() % 4 == 0) {
      its.reset();
      FUZZ_CLAIM(its.check() == (its.options().check() == status::ok ? status::no_samples : its.options().check()));
    }
    if (fuzz::tell(verdict) != status::ok) FUZZ_CLAIM(fuzz::same_bytes(its, before));
    if (action <= 3 && before.is_frozen()) FUZZ_CLAIM(verdict != status::ok);
    static_cast<void>(fuzz::tell(its.check()));
    if (its.options().check() != status::ok) continue;
    FUZZ_CLAIM(its.count() <= its.options().window);
    for (std::size_t feature = 0; feature < features; ++feature) {
      FUZZ_CLAIM(std::isfinite(its.mean(feature)) && std::fpclassify(its.mean(feature)) != FP_SUBNORMAL);
      FUZZ_CLAIM(std::isfinite(its.variance(feature)) && std::fpclassify(its.variance(feature)) != FP_SUBNORMAL);
      FUZZ_CLAIM(its.variance(feature) >= 0.0f);
    }
  }
}

template <class Feature, class Loss>
void batches(reader& in) {
  using trainer = microstep::trainer<linear<2, 3>, sgd, Loss, 3>;
  using target = typename trainer::target;
  const auto batch = std::make_unique<batcher<trainer, Feature>>();
  std::vector<Feature> given, got;  // of the samples that are to arrive, and of those that did
  std::vector<target> given_targets, got_targets;
  const auto source = [&](std::span<Feature> features, std::span<target> targets) {
    for (Feature& feature : features) feature = value_of<Feature>(in);
    for (target& each : targets) each = value_of<target>(in);
    const std::uint8_t what = in.byte();
    if (in.done() || what % 16 == 0) return status::end_of_data;
    if (what % 16 == 1) return status::source_failed;
    bool good = true;
    if constexpr (std::is_same_v<Feature, float>) good = good && fuzz::all_finite(features);
    if constexpr (std::is_same_v<target, float>) good = good && fuzz::all_finite(targets);
    if (good) {
      given.insert(given.end(), features.begin(), features.end());
      given_targets.insert(given_targets.end(), targets.begin(), targets.end());
    }
    return status::ok;
  };
  bool kept = false;  // the rows of a failure go into the next batch
  for (int i = 0; i < 64 && !in.done(); ++i) {
    const status verdict = batch->fill(source);
    FUZZ_CLAIM(batch->rows() <= 3);
    FUZZ_CLAIM(batch->features().size() == batch->rows() * 2 &&
               batch->targets().size() == batch->rows() * trainer::targets_per_row);
    if (fuzz::tell(verdict) == status::end_of_data) FUZZ_CLAIM(batch->rows() == 0);
    kept = verdict != status::ok && verdict != status::end_of_data;
    if (verdict == status::ok) FUZZ_CLAIM(batch->rows() > 0);
    if (kept) continue;
    got.insert(got.end(), batch->features().begin(), batch->features().end());
    got_targets.insert(got_targets.end(), batch->targets().begin(), batch->targets().end());
  }
  if (kept) {
    got.insert(got.end(), batch->features().begin(), batch->features().end());
    got_targets.insert(got_targets.end(), batch->targets().begin(), batch->targets().end());
  }
  FUZZ_CLAIM(got == given && got_targets == given_targets);
}

void pass(reader& in) {
  constexpr std::size_t capacity = 20;
  epoch<capacity, 6> order;
  random_generator generator{in.word()};
  const std::vector<std::int8_t> rows = [&] {
    std::vector<std::int8_t> all(capacity * 3);
    for (std::int8_t& each : all) each = static_cast<std::int8_t>(in.byte());
    return all;
  }();
  for (int i = 0; i < 8; ++i) {
    const auto before = fuzz::bytes_of(order);
    const random_generator generator_before = generator;
    const std::size_t samples = in.up_to(capacity + 4);
    const bool shuffled = in.coin();
    const status verdict = shuffled ? order.begin(generator, samples) : order.begin(samples);
    FUZZ_CLAIM((fuzz::tell(verdict) == status::ok) == (samples >= 1 && samples <= capacity));
    if (verdict != status::ok) {
      FUZZ_CLAIM(fuzz::bytes_of(order) == before && generator == generator_before);
      continue;
    }
    std::array<int, capacity> met{};
    std::size_t all = 0;
    for (auto batch = order.next(); !batch.empty(); batch = order.next()) {
      FUZZ_CLAIM(batch.size() == std::min<std::size_t>(6, samples - all));
      std::vector<std::int8_t> room(batch.size() * 3);
      const auto gathered = gather<3>(rows, batch, std::span{room});
      FUZZ_CLAIM(gathered.size() == room.size());
      for (std::size_t row = 0; row < batch.size(); ++row) {
        FUZZ_CLAIM(batch[row] < samples && met[batch[row]]++ == 0);
        FUZZ_CLAIM(std::equal(room.begin() + static_cast<std::ptrdiff_t>(row) * 3,
                              room.begin() + static_cast<std::ptrdiff_t>(row) * 3 + 3,
                              rows.begin() + static_cast<std::ptrdiff_t>(batch[row]) * 3));
      }
      all += batch.size();
    }
    FUZZ_CLAIM(all == samples);
  }
}

void floats(reader& in) {
  std::vector<std::int8_t> values(in.up_to(40));
  const quantised_features features{
      values, in.byte() % 4 == 0 ? in.wild() : in.option(0.02f),
      in.coin() ? static_cast<std::int8_t>(in.byte()) : static_cast<std::int32_t>(in.word())};
  for (std::int8_t& value : values) value = static_cast<std::int8_t>(in.byte());
  std::vector<float> into(values.size() + (in.byte() % 16 == 0 ? 1 : 0), 7.0f);
  const status verdict = dequantise(features, into);
  FUZZ_CLAIM(fuzz::tell(verdict) == (into.size() != values.size() ? status::bad_shape : features.check()));
  for (std::size_t i = 0; i < into.size(); ++i) {
    if (verdict != status::ok) {
      FUZZ_CLAIM(into[i] == 7.0f);
    } else {
      const double exact = static_cast<double>(features.scale) * (values[i] - features.zero_point);
      FUZZ_CLAIM(into[i] == static_cast<float>(exact) && std::isfinite(into[i]));
      FUZZ_CLAIM(std::fpclassify(into[i]) != FP_SUBNORMAL && std::abs(into[i]) <= features.largest_magnitude());
    }
  }
}

constexpr status all_answers[] = {status::ok,
                                  status::bad_shape,
                                  status::bad_label,
                                  status::non_finite_input,
                                  status::non_finite_target,
                                  status::bad_scale,
                                  status::bad_zero_point,
                                  status::bad_variance_floor,
                                  status::bad_window,
                                  status::no_samples,
                                  status::one_class,
                                  status::zero_variance,
                                  status::frozen,
                                  status::end_of_data,
                                  status::source_failed};

}  // namespace

constinit const std::span<const status> fuzz::answers{all_answers};

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t length) {
  reader in{data, length};
  switch (in.byte() % 10) {
    case 0: replay<3, std::int8_t>(in); break;
    case 1: replay<2, float>(in); break;
    case 2: replay<1, float>(in); break;
    case 3: batches<float, softmax_cross_entropy>(in); break;
    case 4: batches<float, squared_error>(in); break;
    case 5: batches<std::int8_t, softmax_cross_entropy>(in); break;
    case 6: pass(in); break;
    case 7: floats(in); break;
    default: normalise(in); break;
  }
  return 0;
}
