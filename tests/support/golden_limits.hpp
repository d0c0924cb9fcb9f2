// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

#include "microstep/simd/arithmetic.hpp"
#include "support/golden_follow.hpp"

namespace microstep::golden {

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

using enum arithmetic;

// The bounds are what was measured, rounded up to a tenth. In fast they are what an AMD EPYC and the roughest estimates
// that a CPU may have (tests/optim/golden_fast_test.cpp) gave, rounded up, and one more.
//
// lib/microstep/optim/CONFORMANCE.md has the figures by option set and says what is behind the large ones: sources that
// round in another way (nadam 40, lion 604), the factor of decoupled weight decay (adamw 252, lion 598), steps of one
// length (lion 310), the difference under the root (rmsprop_centered 233); in fast, errors that are fed back (adadelta
// 574) and first steps longer than the weight (24 and 25).
//
// A change of `bits` is a change of update bits: the CHANGELOG must say so.
inline constexpr limit limits[] = {
    {"sgd", strict, {{0, 0, 0}, {1, 4.3, 22.9}}, {{0, 2, 5.5}, {0.5, 3, 9.9}}, 0x3c86d171u},
    {"sgd", fused, {{1, 2, 4}, {0.9, 3.8, 22.9}}, {{1, 2, 9.7}, {0.6, 3, 12.1}}, 0xcfa8d805u},
    {"sgd", fast, {{1, 2, 4}, {1, 4.3, 22.9}}, {{1, 2, 9.7}, {0.6, 3, 12.1}}, 0},  // no division: one of the two above
    {"adam", strict, {{1, 2, 4}, {0.8, 3.3, 34.9}}, {{1, 1, 8.5}, {1.1, 2, 26.9}}, 0x2da3a865u},
    {"adam", fused, {{1, 2, 4}, {0.8, 3.3, 34.9}}, {{1, 1, 4.5}, {1.1, 2, 26.9}}, 0xe9fa978eu},
    {"adam", fast, {{2, 4, 8}, {2, 5, 40}}, {{2, 3, 10}, {3, 5, 28}}, 0},
    {"adam_amsgrad", strict, {{1, 1, 2.5}, {0.6, 2.8, 27.8}}, {{0, 0, 0}, {0.7, 0.8, 12.5}}, 0xe04367a0u},
    {"adam_amsgrad", fused, {{1, 1, 3}, {0.6, 2.7, 28.8}}, {{0, 0, 0}, {0.7, 0.8, 12.5}}, 0x37770de6u},
    {"adam_amsgrad", fast, {{2, 5, 7}, {2, 4, 30}}, {{2, 2, 5}, {2, 2, 14}}, 0},
    {"adamw", strict, {{3, 1.5, 4}, {2.1, 5.5, 251.5}}, {{0, 0, 1}, {0.7, 1.7, 101.9}}, 0xb2dc8bc2u},
    {"adamw", fused, {{1.5, 2.5, 4}, {1.1, 5.7, 251.5}}, {{0, 0, 1}, {0.7, 1.7, 101.9}}, 0xa1963c5fu},
    {"adamw", fast, {{4, 4, 8}, {4, 7, 253}}, {{1, 3, 5}, {2, 3, 107}}, 0},
    {"adamw_amsgrad", strict, {{1, 2.3, 3}, {1, 7.3, 248.4}}, {{1, 1, 2}, {1, 3.5, 106.9}}, 0x08eacbe8u},
    {"adamw_amsgrad", fused, {{1, 2.5, 2}, {1, 7.3, 248.4}}, {{1, 1, 2}, {1, 3.5, 106.9}}, 0x104f004du},
    {"adamw_amsgrad", fast, {{2, 4, 7}, {3, 9, 250}}, {{2, 2, 6}, {2, 5, 115}}, 0},
    {"rmsprop", strict, {{0, 0, 0}, {0.9, 2.1, 19}}, {{0, 0, 0}, {0.8, 1.5, 22.1}}, 0xe2d541f5u},
    {"rmsprop", fused, {{0, 0, 0}, {0.9, 2.1, 19}}, {{0, 0, 0}, {0.8, 1.5, 22.1}}, 0xe2d541f5u},
    {"rmsprop", fast, {{5, 5, 11}, {6, 7, 25}}, {{5, 5, 10}, {6, 4, 28}}, 0},
    {"rmsprop_momentum", strict, {{0, 1, 2.4}, {1.3, 5.9, 25.5}}, {{0, 0, 0}, {1.5, 1.5, 12.7}}, 0x3ac11673u},
    {"rmsprop_momentum", fused, {{1, 2, 4}, {1.6, 6.9, 25.5}}, {{1, 1, 1}, {1.5, 1.5, 12.7}}, 0x9fb3a03fu},
    {"rmsprop_momentum", fast, {{5, 24, 17}, {5, 23, 39}}, {{4, 7, 6}, {5, 7, 17}}, 0},
    {"rmsprop_centered", strict, {{0, 0, 0}, {0.8, 2.4, 232.5}}, {{0, 0, 0}, {1.2, 2.5, 9.1}}, 0xc16cd902u},
    {"rmsprop_centered", fused, {{0, 0, 0}, {0.8, 2.4, 232.5}}, {{0, 0, 0}, {1.2, 2.5, 9.1}}, 0xc16cd902u},
    {"rmsprop_centered", fast, {{3, 5, 15}, {3, 5, 234}}, {{4, 5, 15}, {5, 7, 13}}, 0},
    {"rmsprop_centered_momentum", strict, {{0, 0, 0}, {1.5, 6.6, 20.6}}, {{0, 0, 0}, {0.8, 1.7, 7.7}}, 0x2b31e13au},
    {"rmsprop_centered_momentum", fused, {{1, 2, 5}, {1.5, 6.6, 20.6}}, {{0, 0, 4}, {0.8, 1.7, 7.7}}, 0x7ad3b3c0u},
    {"rmsprop_centered_momentum", fast, {{6, 18, 14}, {8, 25, 24}}, {{3, 3, 9}, {4, 5, 10}}, 0},
    {"adagrad", strict, {{0, 1.5, 3}, {0.9, 3.2, 21.1}}, {{0, 0, 3.2}, {1.8, 2.5, 10.9}}, 0xe10e5d43u},
    {"adagrad", fused, {{0, 1.5, 3}, {0.9, 3.2, 21.1}}, {{0, 0, 3.2}, {1.8, 2.5, 10.9}}, 0xe10e5d43u},
    {"adagrad", fast, {{5, 6, 11}, {6, 7, 23}}, {{4, 4, 15}, {6, 5, 12}}, 0},
    {"adadelta", strict, {{0, 0, 0}, {0.6, 2.8, 30}}, {{0, 0, 0}, {0, 0.5, 8.8}}, 0xd48b1df5u},
    {"adadelta", fused, {{0, 0, 0}, {0.6, 2.8, 30}}, {{0, 0, 0}, {0, 0.5, 8.8}}, 0xd48b1df5u},
    {"adadelta", fast, {{3, 9, 574}, {3, 8, 586}}, {{3, 5, 15}, {3, 5, 11}}, 0},
    {"adamax", strict, {{1, 1, 2}, {0.8, 3.5, 21.1}}, {{0, 2, 3.5}, {0.6, 2, 16.3}}, 0xc3ff4702u},
    {"adamax", fused, {{1, 1, 2}, {0.8, 3.5, 21.1}}, {{0, 2, 6}, {0.6, 2, 13.2}}, 0x6e1dc9dbu},
    {"adamax", fast, {{4, 5, 8}, {4, 7, 24}}, {{2, 4, 11}, {2, 5, 18}}, 0},
    {"nadam", strict, {{1, 5, 40}, {0.6, 2.6, 44.8}}, {{1, 4, 16.3}, {0.2, 2.3, 10.8}}, 0x373529a0u},
    {"nadam", fused, {{1, 5, 40}, {0.6, 2.6, 42.8}}, {{1, 4, 16.5}, {0.2, 2.3, 10.9}}, 0xd2e430f5u},
    {"nadam", fast, {{2, 6, 43}, {3, 4, 48}}, {{2, 5, 20}, {2, 4, 15}}, 0},
    {"radam", strict, {{1, 1.5, 4}, {2, 2.5, 36.8}}, {{0, 0, 5}, {0.1, 1.1, 16.3}}, 0xec0300dbu},
    {"radam", fused, {{1, 1.5, 4}, {2, 2.5, 36.8}}, {{0, 0, 2}, {0.1, 1.1, 12.3}}, 0x07096715u},
    {"radam", fast, {{2, 3, 6}, {3, 4, 41}}, {{1, 1, 6}, {2, 3, 18}}, 0},
    {"lion", strict, {{1, 7, 604}, {1, 6, 597.7}}, {{0, 0, 0}, {0.5, 2.3, 96.7}}, 0xd1dad6c1u},
    {"lion", fused, {{1, 7, 604}, {1, 6, 597.7}}, {{0, 0, 0}, {0.5, 2.3, 96.7}}, 0xd1dad6c1u},
    {"lion", fast, {{2, 8, 605}, {2, 7, 599}}, {{1, 1, 1}, {2, 4, 98}}, 0},
};

/// Null if there is none.
constexpr const limit* limit_of(std::string_view rule, arithmetic kind) {
  for (const limit& l : limits) {
    if (l.rule == rule && l.kind == kind) return &l;
  }
  return nullptr;
}

}  // namespace microstep::golden
