// SPDX-License-Identifier: MIT
// Every optimizer against torch.optim, step by step: the rows of tests/golden/optim.hpp.

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>

#include <doctest/doctest.h>

#include "golden/optim.hpp"
#include "microstep/optim/adam.hpp"
#include "microstep/optim/optimizer.hpp"
#include "microstep/optim/sgd.hpp"
#include "support/golden_draw.hpp"

namespace {

using microstep::arithmetic;

constexpr std::size_t checkpoints = std::size(microstep::golden::optim_steps);
using ulps = std::array<double, checkpoints>;  // after 1, 10 and 1000 steps

struct bound {
  ulps torch;  // distance to torch.optim in float32
  ulps exact;  // distance to torch.optim in float64
};

struct limit {
  std::string_view rule;
  arithmetic kind;
  bound usual;
  bound tiny;          // gradients of 2^-40 and below, where the guards of simd/subnormal.hpp round
  std::uint32_t bits;  // FNV-1a of all weights at all checkpoints; fast promises no bits
};

// The bounds are what was measured, rounded up to a tenth; in fast to a whole ulp and one more, because the estimates
// of CPU makers differ. A distance is counted for each weight, in ulp of the largest magnitude that this weight has had
// since its start. The spacing at its last magnitude would not do: a weight that crosses zero on its way keeps the
// rounding errors of the size it had, in torch as here.
//
// The distance to float64 is torch's own, to an ulp or two: a float32 weight rounds once a step. AdamW's 252 come from
// the factor 1 - learning_rate * weight_decay, 0.99999 by default, which no float32 holds: rounding it costs 1.4e-8 of
// the weight each step. torch.optim rounds it too.
//
// A change of `bits` is a change of update bits: the CHANGELOG must say so.
constexpr limit limits[] = {
    {"sgd", arithmetic::strict, {{0, 0, 0}, {1, 4.3, 22.9}}, {{0, 2, 5.5}, {0.5, 3, 9.9}}, 0x3c86d171u},
    {"sgd", arithmetic::fused, {{1, 2, 9}, {0.9, 3.8, 22.9}}, {{1, 2, 9.7}, {0.6, 3, 12.1}}, 0x81031fb7u},
    {"sgd", arithmetic::fast, {{1, 2, 9}, {1, 4.3, 22.9}}, {{1, 2, 9.7}, {0.6, 3, 12.1}}, 0},
    {"adam", arithmetic::strict, {{1, 2, 4}, {0.8, 3.3, 34.9}}, {{1, 1, 8.5}, {1.1, 2, 26.9}}, 0x2da3a865u},
    {"adam", arithmetic::fused, {{1, 2, 4}, {0.8, 3.3, 34.9}}, {{1, 1, 4.5}, {1.1, 2, 26.9}}, 0xe9fa978eu},
    {"adam", arithmetic::fast, {{2, 3, 6}, {2, 5, 37}}, {{2, 2, 10}, {3, 3, 28}}, 0},
    {"adam_amsgrad", arithmetic::strict, {{1, 1, 2.5}, {0.6, 2.8, 27.8}}, {{0, 0, 0}, {0.7, 0.8, 12.5}}, 0xe04367a0u},
    {"adam_amsgrad", arithmetic::fused, {{1, 1, 3}, {0.6, 2.7, 28.8}}, {{0, 0, 0}, {0.7, 0.8, 12.5}}, 0x37770de6u},
    {"adam_amsgrad", arithmetic::fast, {{2, 2, 7}, {2, 4, 30}}, {{1, 2, 3}, {2, 2, 14}}, 0},
    {"adamw", arithmetic::strict, {{3, 1.5, 4}, {2.1, 5.5, 251.5}}, {{0, 0, 1}, {0.7, 1.7, 101.9}}, 0xb2dc8bc2u},
    {"adamw", arithmetic::fused, {{1.5, 2.5, 4}, {1.1, 5.7, 251.5}}, {{0, 0, 1}, {0.7, 1.7, 101.9}}, 0xa1963c5fu},
    {"adamw", arithmetic::fast, {{4, 4, 6}, {4, 7, 253}}, {{1, 2, 3}, {2, 3, 103}}, 0},
    {"adamw_amsgrad", arithmetic::strict, {{1, 2.3, 3}, {1, 7.3, 248.4}}, {{1, 1, 2}, {1, 3.5, 106.9}}, 0x08eacbe8u},
    {"adamw_amsgrad", arithmetic::fused, {{1, 2.5, 2}, {1, 7.3, 248.4}}, {{1, 1, 2}, {1, 3.5, 106.9}}, 0x104f004du},
    {"adamw_amsgrad", arithmetic::fast, {{3, 4, 6}, {2, 9, 250}}, {{2, 2, 3}, {2, 5, 109}}, 0},
};

constexpr const limit& limit_of(std::string_view rule, arithmetic kind) {
  return *std::ranges::find_if(limits, [=](const limit& l) { return l.rule == rule && l.kind == kind; });
}

/// The largest distances met, and the row that had each.
struct worst {
  ulps distance{};
  std::array<const char*, checkpoints> claim{"no row", "no row", "no row"};

  void meet(std::size_t checkpoint, double difference, double unit, const char* row_claim) {
    const double found = std::isfinite(difference) ? std::fabs(difference) / unit : HUGE_VAL;
    if (found <= distance[checkpoint]) return;
    distance[checkpoint] = found;
    claim[checkpoint] = row_claim;
  }
};

struct measured {
  worst torch;  // ours to torch in float32
  worst exact;  // ours to torch in float64
  worst lost;   // torch in float32 to torch in float64
};

struct outcome {
  measured usual, tiny;
  std::uint32_t bits = 0x811c9dc5u;

  void hash(float weight) {
    for (int shift = 0; shift < 32; shift += 8) {
      bits = (bits ^ (std::bit_cast<std::uint32_t>(weight) >> shift & 0xffu)) * 0x01000193u;
    }
  }
};

/// Runs one row and measures it at each checkpoint.
template <class Optimizer, arithmetic Kind, class Options>
void follow(const microstep::golden::optim_row<Options>& row, outcome& found) {
  constexpr std::size_t size = Optimizer::size;
  REQUIRE(row.options.check() == microstep::status::ok);
  REQUIRE(row.float32.size() == checkpoints * size);
  REQUIRE(row.float64.size() == checkpoints * size);
  microstep::random_generator generator{row.seed};
  std::array<float, size> weights{};
  microstep::golden::draw(generator, weights, row.weight_scale);

  Optimizer optimizer{};
  std::array<float, size> largest{};
  const auto remember = [&] {
    for (std::size_t i = 0; i < size; ++i) largest[i] = std::max(largest[i], std::fabs(weights[i]));
  };
  remember();
  std::array<float, size> gradient{};
  measured& into = row.gradient_scale > 0x1p-30f ? found.usual : found.tiny;
  int steps = 0;
  bool accepted = true;
  for (std::size_t checkpoint = 0; checkpoint < checkpoints; ++checkpoint) {
    for (; steps < microstep::golden::optim_steps[checkpoint]; ++steps) {
      microstep::golden::draw(generator, gradient, row.gradient_scale, row.sparse);
      accepted = accepted && microstep::step<Kind>(optimizer, row.options, weights, gradient) == microstep::status::ok;
      remember();
    }
    REQUIRE(accepted);
    for (std::size_t i = 0; i < size; ++i) {
      const double unit = microstep::golden::spacing(static_cast<double>(largest[i]));
      const double ours = static_cast<double>(weights[i]);
      const double float32 = static_cast<double>(row.float32[checkpoint * size + i]);
      const double float64 = row.float64[checkpoint * size + i];
      into.torch.meet(checkpoint, ours - float32, unit, row.claim);
      into.exact.meet(checkpoint, ours - float64, unit, row.claim);
      into.lost.meet(checkpoint, float32 - float64, unit, row.claim);
      found.hash(weights[i]);
    }
  }
}

template <template <std::size_t> class Optimizer, arithmetic Kind, class Options>
outcome follow_all(std::span<const microstep::golden::optim_row<Options>> rows) {
  outcome found;
  for (const auto& row : rows) {
    CAPTURE(std::string{row.claim});
    switch (row.size) {
      case 1: follow<Optimizer<1>, Kind>(row, found); break;
      case 5: follow<Optimizer<5>, Kind>(row, found); break;
      case 19: follow<Optimizer<19>, Kind>(row, found); break;
      case 33: follow<Optimizer<33>, Kind>(row, found); break;
      default: FAIL("no such size: ", row.size);
    }
  }
  return found;
}

void check_bound(std::string_view what, const worst& found, const ulps& bounds) {
  for (std::size_t i = 0; i < checkpoints; ++i) {
    INFO(std::string{what}, " after ", microstep::golden::optim_steps[i],
         " steps, in the row: ", std::string{found.claim[i]});
    CHECK(found.distance[i] <= bounds[i]);
  }
}

void check_measured(const std::string& which, const measured& found, const bound& bounds) {
  std::ostringstream line;
  for (const auto& [name, is] :
       {std::pair{": to torch in float32 ", &found.torch}, std::pair{"; to float64 ", &found.exact},
        std::pair{"; torch to float64 ", &found.lost}}) {
    line << name;
    for (std::size_t i = 0; i < checkpoints; ++i) line << (i == 0 ? "" : ", ") << is->distance[i];
  }
  MESSAGE(which, line.str(), " ulp after 1, 10 and 1000 steps");
  check_bound(which + ", to torch in float32", found.torch, bounds.torch);
  check_bound(which + ", to torch in float64", found.exact, bounds.exact);
}

template <template <std::size_t> class Optimizer, arithmetic Kind, class Options>
void check_arithmetic(std::string_view rule, const char* name,
                      std::span<const microstep::golden::optim_row<Options>> rows) {
  const outcome found = follow_all<Optimizer, Kind>(rows);
  const limit& bounds = limit_of(rule, Kind);
  const std::string which = std::string{rule} + ", " + name;
  check_measured(which, found.usual, bounds.usual);
  check_measured(which + ", tiny gradients", found.tiny, bounds.tiny);
  if constexpr (Kind != arithmetic::fast) {
    INFO(which);
    CHECK(found.bits == bounds.bits);
  }
}

template <template <std::size_t> class Optimizer, class Options, std::size_t Rows>
void check_rule(std::string_view rule, const microstep::golden::optim_row<Options> (&rows)[Rows]) {
  const std::span<const microstep::golden::optim_row<Options>> all{rows};
  check_arithmetic<Optimizer, arithmetic::strict>(rule, "strict", all);
  check_arithmetic<Optimizer, arithmetic::fused>(rule, "fused", all);
  check_arithmetic<Optimizer, arithmetic::fast>(rule, "fast", all);
}

}  // namespace

TEST_CASE("sgd takes the steps of torch.optim.SGD") { check_rule<microstep::sgd>("sgd", microstep::golden::sgd_rows); }

TEST_CASE("adam takes the steps of torch.optim.Adam") {
  check_rule<microstep::adam>("adam", microstep::golden::adam_rows);
}

TEST_CASE("adam_amsgrad takes the steps of torch.optim.Adam with amsgrad") {
  check_rule<microstep::adam_amsgrad>("adam_amsgrad", microstep::golden::adam_amsgrad_rows);
}

TEST_CASE("adamw takes the steps of torch.optim.AdamW") {
  check_rule<microstep::adamw>("adamw", microstep::golden::adamw_rows);
}

TEST_CASE("adamw_amsgrad takes the steps of torch.optim.AdamW with amsgrad") {
  check_rule<microstep::adamw_amsgrad>("adamw_amsgrad", microstep::golden::adamw_amsgrad_rows);
}
