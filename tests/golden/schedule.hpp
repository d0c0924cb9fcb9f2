// SPDX-License-Identifier: MIT
// Made by tests/golden/schedules.py with torch 1.13.0a0, numpy 1.24.2. Do not edit: change the generator and run it.
//
// Learning-rate schedules of torch.optim.lr_scheduler, in double: what the base rate is multiplied by at some steps.
// The options are the decimal numbers themselves, not their float32 neighbours.
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <tuple>

#include "microstep/microstep.hpp"

// clang-format off
namespace microstep::golden {

/// A schedule and its factors at some steps.
template <class Schedule>
struct schedule_row {
  const char* claim;
  Schedule schedule;
  std::span<const std::uint32_t> steps;
  std::span<const double> factors;
  std::span<const double> momenta;  ///< of one_cycle; empty for the others
};
template <class Schedule>
constexpr schedule_row<Schedule> row(const char* claim, Schedule schedule, std::span<const std::uint32_t> steps,
                                     std::span<const double> factors) {
  return {claim, schedule, steps, factors, {}};
}

/// Metrics that reduce_on_plateau is shown, and the factor after each.
struct plateau_row {
  const char* claim;
  schedule::reduce_on_plateau_options options;
  std::span<const float> metrics;
  std::span<const double> factors;
};

using namespace schedule;
inline constexpr float infinity = std::numeric_limits<float>::infinity();
inline constexpr float nan = std::numeric_limits<float>::quiet_NaN();

inline constexpr std::uint32_t constant_warm_up_0_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 154,
    174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double constant_warm_up_0_factors[] = {
    0x1.5555555555555p-2, 0x1.5555555555555p-2, 0x1.5555555555555p-2, 0x1.5555555555555p-2, 0x1.5555555555555p-2,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
};

inline constexpr std::uint32_t constant_warm_up_1_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 99, 100, 101, 106,
    120, 136, 154, 174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double constant_warm_up_1_factors[] = {
    0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4,
    0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4,
    0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4,
    0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4,
    0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4,
    0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
};

inline constexpr std::uint32_t constant_warm_up_2_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 154,
    174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double constant_warm_up_2_factors[] = {
    0x1p-2, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
};

inline constexpr std::uint32_t constant_warm_up_3_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 154,
    174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double constant_warm_up_3_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
};

inline constexpr schedule_row<constant_warm_up> constant_warm_up_rows[] = {
    {"the default",
     {},
     constant_warm_up_0_steps, constant_warm_up_0_factors, {}},
    {"a tenth for 100 steps",
     {.factor = 0.1f, .steps = 100},
     constant_warm_up_1_steps, constant_warm_up_1_factors, {}},
    {"one step",
     {.factor = 0.25f, .steps = 1},
     constant_warm_up_2_steps, constant_warm_up_2_factors, {}},
    {"a factor of 1 does nothing",
     {.factor = 1.0f, .steps = 7},
     constant_warm_up_3_steps, constant_warm_up_3_factors, {}},
};

inline constexpr std::uint32_t linear_warm_up_0_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 154,
    174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double linear_warm_up_0_factors[] = {
    0x1.5555555555555p-2, 0x1.ddddddddddddep-2, 0x1.3333333333334p-1, 0x1.7777777777778p-1, 0x1.bbbbbbbbbbbbcp-1,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
};

inline constexpr std::uint32_t linear_warm_up_1_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 99, 100, 101, 106,
    120, 136, 154, 174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double linear_warm_up_1_factors[] = {
    0x1.0624dd2f1a9fcp-10, 0x1.681ecd4aa10dfp-7, 0x1.57bc7f77af641p-6, 0x1.fb69984a0e411p-6, 0x1.4f8b588e368f1p-5,
    0x1.a161e4f765fd9p-5, 0x1.f3387160956c1p-5, 0x1.22877ee4e26d5p-4, 0x1.4b72c5197a248p-4, 0x1.9d495182a9932p-4,
    0x1.ef1fddebd901ap-4, 0x1.207b352a84381p-3, 0x1.49667b5f1bef5p-3, 0x1.86c764adff823p-3, 0x1.c4284dfce3151p-3,
    0x1.00c49ba5e354p-2, 0x1.29afe1da7b0b4p-2, 0x1.529b280f12c27p-2, 0x1.85c13fd0d0679p-2, 0x1.b8e757928e0cap-2,
    0x1.f64840e1719f8p-2, 0x1.1ef1fddebd902p-1, 0x1.47dd441355476p-1, 0x1.75e5f30e7ff59p-1, 0x1.a90c0ad03d9aap-1,
    0x1.e14f8b588e369p-1, 0x1.fae297396d092p-1, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
};

inline constexpr std::uint32_t linear_warm_up_2_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 154,
    174, 196, 221, 249, 281, 317, 332, 333, 334, 357, 400,
};

inline constexpr double linear_warm_up_2_factors[] = {
    0x1.0c6f7a0b5ed8dp-20, 0x1.89bd8383ad9f1p-9, 0x1.89acbc8c0ce92p-8, 0x1.273d5bab21815p-7, 0x1.89a459103c8e2p-7,
    0x1.ec0b5675579afp-7, 0x1.273929ed3953ep-6, 0x1.586ca89fc6da3p-6, 0x1.89a027525460bp-6, 0x1.ec0724b76f6d8p-6,
    0x1.2737110e453d2p-5, 0x1.586a8fc0d2c38p-5, 0x1.899e0e73604ap-5, 0x1.d36b4c7f34939p-5, 0x1.0e9c4545846e9p-4,
    0x1.3382e44b6e936p-4, 0x1.64b662fdfc19cp-4, 0x1.95e9e1b089a02p-4, 0x1.d36a400fba882p-4, 0x1.08754f3775b81p-3,
    0x1.2d5bee3d5fdcep-3, 0x1.5868fd199bb27p-3, 0x1.899c7bcc2938ep-3, 0x1.c0f66a5508701p-3, 0x1.fe76c8b439582p-3,
    0x1.210ecb74ddf86p-2, 0x1.45f56a7ac81d3p-2, 0x1.7102795703f2cp-2, 0x1.a235f80991793p-2, 0x1.d98fe69270b06p-2,
    0x1.0b882278d0cc3p-1, 0x1.2d5b89939218ap-1, 0x1.53cbc48f10a9ap-1, 0x1.7ed8d36b4c7f4p-1, 0x1.b00c521dda059p-1,
    0x1.e76640a6b93cdp-1, 0x1.fe76640a6b93dp-1, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
};

inline constexpr std::uint32_t linear_warm_up_3_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 30, 31, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120,
    136, 154, 174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double linear_warm_up_3_factors[] = {
    0x1.999999999999bp-4, 0x1.eb851eb851eb9p-4, 0x1.1eb851eb851ecp-3, 0x1.47ae147ae147bp-3, 0x1.70a3d70a3d709p-3,
    0x1.999999999999bp-3, 0x1.c28f5c28f5c28p-3, 0x1.eb851eb851eb9p-3, 0x1.0a3d70a3d70a4p-2, 0x1.3333333333334p-2,
    0x1.5c28f5c28f5c1p-2, 0x1.851eb851eb853p-2, 0x1.ae147ae147ae3p-2, 0x1.eb851eb851eb8p-2, 0x1.147ae147ae148p-1,
    0x1.3333333333333p-1, 0x1.5c28f5c28f5c1p-1, 0x1.6666666666665p-1, 0x1.6666666666665p-1, 0x1.6666666666665p-1,
    0x1.6666666666665p-1, 0x1.6666666666665p-1, 0x1.6666666666665p-1, 0x1.6666666666665p-1, 0x1.6666666666665p-1,
    0x1.6666666666665p-1, 0x1.6666666666665p-1, 0x1.6666666666665p-1, 0x1.6666666666665p-1, 0x1.6666666666665p-1,
    0x1.6666666666665p-1, 0x1.6666666666665p-1, 0x1.6666666666665p-1, 0x1.6666666666665p-1, 0x1.6666666666665p-1,
    0x1.6666666666665p-1, 0x1.6666666666665p-1, 0x1.6666666666665p-1, 0x1.6666666666665p-1, 0x1.6666666666665p-1,
};

inline constexpr std::uint32_t linear_warm_up_4_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 122, 123,
    124, 136, 154, 174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double linear_warm_up_4_factors[] = {
    0x1p+0, 0x1.fbe107be107bep-1, 0x1.f7c20f7c20f7cp-1, 0x1.f3a3173a3173ap-1, 0x1.ef841ef841ef8p-1,
    0x1.eb6526b6526b6p-1, 0x1.e7462e7462e74p-1, 0x1.e327363273632p-1, 0x1.df083df083dfp-1, 0x1.d6ca4d6ca4d6dp-1,
    0x1.ce8c5ce8c5ce9p-1, 0x1.c64e6c64e6c65p-1, 0x1.be107be107be1p-1, 0x1.b1b3931b3931bp-1, 0x1.a556aa556aa55p-1,
    0x1.98f9c18f9c191p-1, 0x1.887de087de089p-1, 0x1.7801ff801ff7fp-1, 0x1.6367263672635p-1, 0x1.4ecc4cecc4cebp-1,
    0x1.36127b6127b62p-1, 0x1.1939b1939b194p-1, 0x1.f083df083df08p-2, 0x1.a6566a6566a67p-2, 0x1.53eb053eb053dp-2,
    0x1.f2835f2835f28p-3, 0x1.2cb4d2cb4d2ccp-3, 0x1.17ba117ba118p-5, 0x1.27b6127b6128p-6, 0x1.47ae147ae148p-7,
    0x1.47ae147ae148p-7, 0x1.47ae147ae148p-7, 0x1.47ae147ae148p-7, 0x1.47ae147ae148p-7, 0x1.47ae147ae148p-7,
    0x1.47ae147ae148p-7, 0x1.47ae147ae148p-7, 0x1.47ae147ae148p-7, 0x1.47ae147ae148p-7, 0x1.47ae147ae148p-7,
    0x1.47ae147ae148p-7,
};

inline constexpr std::uint32_t linear_warm_up_5_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 154,
    174, 196, 199, 200, 201, 221, 249, 281, 317, 357, 400,
};

inline constexpr double linear_warm_up_5_factors[] = {
    0x1.ccccccccccccdp-1, 0x1.ca7ef9db22d1p-1, 0x1.c83126e978d51p-1, 0x1.c5e353f7ced92p-1, 0x1.c395810624dd3p-1,
    0x1.c147ae147ae15p-1, 0x1.bef9db22d0e56p-1, 0x1.bcac083126e98p-1, 0x1.ba5e353f7ced9p-1, 0x1.b5c28f5c28f5cp-1,
    0x1.b126e978d4fep-1, 0x1.ac8b439581062p-1, 0x1.a7ef9db22d0e6p-1, 0x1.a10624dd2f1aap-1, 0x1.9a1cac083126fp-1,
    0x1.9333333333333p-1, 0x1.89fbe76c8b43bp-1, 0x1.80c49ba5e354p-1, 0x1.753f7ced91687p-1, 0x1.69ba5e353f7cfp-1,
    0x1.5be76c8b43957p-1, 0x1.4bc6a7ef9db23p-1, 0x1.395810624dd2fp-1, 0x1.249ba5e353f7dp-1, 0x1.0d916872b020cp-1,
    0x1.e872b020c49bap-2, 0x1.b126e978d4fep-2, 0x1.70a3d70a3d709p-2, 0x1.26e978d4fdf3cp-2, 0x1.a7ef9db22d0e9p-3,
    0x1.df3b645a1cac8p-4, 0x1.26e978d4fdf4p-6, 0x1.26e978d4fdf8p-8, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0,
    0x0p+0, 0x0p+0,
};

inline constexpr std::uint32_t linear_warm_up_6_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 154,
    174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double linear_warm_up_6_factors[] = {
    0x1p-1, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
};

inline constexpr schedule_row<linear_warm_up> linear_warm_up_rows[] = {
    {"the default",
     {},
     linear_warm_up_0_steps, linear_warm_up_0_factors, {}},
    {"from a thousandth in 100 steps",
     {.start_factor = 0.001f, .steps = 100},
     linear_warm_up_1_steps, linear_warm_up_1_factors, {}},
    {"from a millionth in 333 steps",
     {.start_factor = 1e-06f, .steps = 333},
     linear_warm_up_2_steps, linear_warm_up_2_factors, {}},
    {"not up to the base rate",
     {.start_factor = 0.1f, .end_factor = 0.7f, .steps = 30},
     linear_warm_up_3_steps, linear_warm_up_3_factors, {}},
    {"downwards",
     {.start_factor = 1.0f, .end_factor = 0.01f, .steps = 123},
     linear_warm_up_4_steps, linear_warm_up_4_factors, {}},
    {"down to 0",
     {.start_factor = 0.9f, .end_factor = 0.0f, .steps = 200},
     linear_warm_up_5_steps, linear_warm_up_5_factors, {}},
    {"one step",
     {.start_factor = 0.5f, .steps = 1},
     linear_warm_up_6_steps, linear_warm_up_6_factors, {}},
};

inline constexpr std::uint32_t step_decay_0_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 30, 31, 33, 38, 43, 49, 56, 59, 60, 61, 64, 73, 83, 89,
    90, 91, 94, 106, 119, 120, 121, 136, 149, 150, 151, 154, 174, 179, 180, 181, 196, 209, 210, 211, 221, 239, 240, 241,
    249, 269, 270, 271, 281, 299, 300, 301, 317, 329, 330, 331, 357, 359, 360, 361, 389, 390, 391, 400,
};

inline constexpr double step_decay_0_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4,
    0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.47ae147ae147cp-7,
    0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7,
    0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10,
    0x1.a36e2eb1c432ep-14, 0x1.a36e2eb1c432ep-14, 0x1.a36e2eb1c432ep-14, 0x1.a36e2eb1c432ep-14, 0x1.4f8b588e368f2p-17,
    0x1.4f8b588e368f2p-17, 0x1.4f8b588e368f2p-17, 0x1.4f8b588e368f2p-17, 0x1.4f8b588e368f2p-17, 0x1.0c6f7a0b5ed8fp-20,
    0x1.0c6f7a0b5ed8fp-20, 0x1.0c6f7a0b5ed8fp-20, 0x1.0c6f7a0b5ed8fp-20, 0x1.ad7f29abcaf4bp-24, 0x1.ad7f29abcaf4bp-24,
    0x1.ad7f29abcaf4bp-24, 0x1.ad7f29abcaf4bp-24, 0x1.5798ee2308c3cp-27, 0x1.5798ee2308c3cp-27, 0x1.5798ee2308c3cp-27,
    0x1.5798ee2308c3cp-27, 0x1.12e0be826d697p-30, 0x1.12e0be826d697p-30, 0x1.12e0be826d697p-30, 0x1.12e0be826d697p-30,
    0x1.b7cdfd9d7bdbfp-34, 0x1.b7cdfd9d7bdbfp-34, 0x1.b7cdfd9d7bdbfp-34, 0x1.b7cdfd9d7bdbfp-34, 0x1.5fd7fe1796499p-37,
    0x1.5fd7fe1796499p-37, 0x1.5fd7fe1796499p-37, 0x1.5fd7fe1796499p-37, 0x1.19799812dea14p-40, 0x1.19799812dea14p-40,
    0x1.19799812dea14p-40, 0x1.c25c268497688p-44, 0x1.c25c268497688p-44, 0x1.c25c268497688p-44,
};

inline constexpr std::uint32_t step_decay_1_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 50, 51, 56, 64, 73, 83, 94, 99, 100, 101,
    106, 120, 136, 149, 150, 151, 154, 174, 196, 199, 200, 201, 221, 249, 250, 251, 281, 299, 300, 301, 317, 349, 350,
    351, 357, 399, 400,
};

inline constexpr double step_decay_1_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1,
    0x1p-1, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-3, 0x1p-3, 0x1p-3, 0x1p-3, 0x1p-3, 0x1p-3, 0x1p-4,
    0x1p-4, 0x1p-4, 0x1p-4, 0x1p-5, 0x1p-5, 0x1p-5, 0x1p-5, 0x1p-6, 0x1p-6, 0x1p-6, 0x1p-6, 0x1p-7, 0x1p-7, 0x1p-7,
    0x1p-7, 0x1p-8,
};

inline constexpr std::uint32_t step_decay_2_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 20, 21, 22, 25, 29, 33, 38, 39, 40, 41, 43, 49, 56, 59, 60, 61, 64,
    73, 79, 80, 81, 83, 94, 99, 100, 101, 106, 119, 120, 121, 136, 139, 140, 141, 154, 159, 160, 161, 174, 179, 180,
    181, 196, 199, 200, 201, 219, 220, 221, 239, 240, 241, 249, 259, 260, 261, 279, 280, 281, 299, 300, 301, 317, 319,
    320, 321, 339, 340, 341, 357, 359, 360, 361, 379, 380, 381, 399, 400,
};

inline constexpr double step_decay_2_factors[] = {
    0x1p+0, 0x1p+0, 0x1.f0a3d70a3d70ap-1, 0x1.f0a3d70a3d70ap-1, 0x1.e1bda5119ce08p-1, 0x1.e1bda5119ce08p-1,
    0x1.d349e01de2691p-1, 0x1.d349e01de2691p-1, 0x1.c5451964aafa6p-1, 0x1.b7abfc78b016bp-1, 0x1.aa7b4e7f4ea55p-1,
    0x1.9dafed6c20c44p-1, 0x1.9146cf427bf18p-1, 0x1.853d015ca64e3p-1, 0x1.798fa7b897137p-1, 0x1.798fa7b897137p-1,
    0x1.6e3bfc4a17a9ep-1, 0x1.633f4e521c12dp-1, 0x1.4e408e7aabdfap-1, 0x1.3a7f747224398p-1, 0x1.1f08a18c548d7p-1,
    0x1.1f08a18c548d7p-1, 0x1.166c364d3d893p-1, 0x1.166c364d3d893p-1, 0x1.0e11ecfe1f87ap-1, 0x1.ecf8a2df5e3c3p-2,
    0x1.b46c840fa51ddp-2, 0x1.a754c7c77ee2p-2, 0x1.9aa198d36e46cp-2, 0x1.9aa198d36e46cp-2, 0x1.825ce91cbf14ap-2,
    0x1.560b58eed9fcap-2, 0x1.382cb3f4f7b04p-2, 0x1.2ecf33ad9e568p-2, 0x1.2ecf33ad9e568p-2, 0x1.25b9a03535bf7p-2,
    0x1.e9545ed925245p-3, 0x1.cc69028288593p-3, 0x1.be990f3c0e7f7p-3, 0x1.be990f3c0e7f7p-3, 0x1.97990bb4fb1c2p-3,
    0x1.5384807f8ec3ap-3, 0x1.495501c369337p-3, 0x1.495501c369337p-3, 0x1.021c9fd16b814p-3, 0x1.f4bca6afdfeb5p-4,
    0x1.e5b6fdd8adae8p-4, 0x1.e5b6fdd8adae8p-4, 0x1.8873010ad3d8ap-4, 0x1.714167751e6acp-4, 0x1.662d85a23ec8dp-4,
    0x1.662d85a23ec8dp-4, 0x1.2166caf2437b5p-4, 0x1.104c436817d04p-4, 0x1.082103f1c52ddp-4, 0x1.082103f1c52ddp-4,
    0x1.9e04c60c148d4p-5, 0x1.91991c4409b2p-5, 0x1.858cd64c3c9acp-5, 0x1.858cd64c3c9acp-5, 0x1.2825eb21b8628p-5,
    0x1.1f43803cde5f9p-5, 0x1.1f43803cde5f9p-5, 0x1.b4c6067946c7fp-6, 0x1.a7ab9ac2702d6p-6, 0x1.a7ab9ac2702d6p-6,
    0x1.7712821091822p-6, 0x1.42165c272aa55p-6, 0x1.386cbaab1c91p-6, 0x1.386cbaab1c91p-6, 0x1.db07ab37fbf1bp-7,
    0x1.ccc7705276f22p-7, 0x1.ccc7705276f22p-7, 0x1.5e4c6dd34e6b6p-7, 0x1.53ca22d9c463p-7, 0x1.53ca22d9c463p-7,
    0x1.0a4ece7aaa7c5p-7, 0x1.02518ff6fc693p-7, 0x1.f52359da0865ap-8, 0x1.f52359da0865ap-8, 0x1.7cfb11cf9ca93p-8,
    0x1.718d233257f6p-8, 0x1.718d233257f6p-8, 0x1.21a225f54a285p-8, 0x1.18f1c38a174afp-8, 0x1.10841c64ab12fp-8,
    0x1.10841c64ab12fp-8, 0x1.9e59b012e09p-9, 0x1.91eb7a26ca773p-9, 0x1.91eb7a26ca773p-9, 0x1.318d4bee370c5p-9,
    0x1.2862a85f637ap-9,
};

inline constexpr std::uint32_t step_decay_3_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 20, 21, 22, 25, 29, 33, 38, 39, 40, 41, 43, 49, 56, 59, 60, 61, 64,
    73, 79, 80, 81, 83, 94, 99, 100, 101, 106, 119, 120, 121, 136, 139, 140, 141, 154, 159, 160, 161, 174, 179, 180,
    181, 196, 199, 200, 201, 219, 220, 221, 239, 240, 241, 249, 259, 260, 261, 279, 280, 281, 299, 300, 301, 317, 319,
    320, 321, 339, 340, 341, 357, 359, 360, 361, 379, 380, 381, 399, 400,
};

inline constexpr double step_decay_3_factors[] = {
    0x1p+0, 0x1.ff7ced916872bp-1, 0x1.fef9fcb0c026dp-1, 0x1.fe772d5570167p-1, 0x1.fdf47f76e36e7p-1,
    0x1.fd71f30c878e6p-1, 0x1.fcef880dcc074p-1, 0x1.fc6d3e72229bdp-1, 0x1.fbeb1630ff3eep-1, 0x1.fae7299c256e4p-1,
    0x1.f9e3c20b09e73p-1, 0x1.f8e0df399ae38p-1, 0x1.f7de80e3e9721p-1, 0x1.f65beb371d948p-1, 0x1.f5db509cb1435p-1,
    0x1.f55ad6ee74ab6p-1, 0x1.f4da7e23fa2f4p-1, 0x1.f35a38c6ef938p-1, 0x1.f15ba6c1a8aafp-1, 0x1.ef5f1ec6b7623p-1,
    0x1.ece64fbe9ca7ep-1, 0x1.ec682112a5341p-1, 0x1.ebea12b429a56p-1, 0x1.eb6c249ae4ff1p-1, 0x1.ea70a916f70dp-1,
    0x1.e78139aedb8d8p-1, 0x1.e41a3bb39846p-1, 0x1.e2a6d06ddb80bp-1, 0x1.e22b415f695dp-1, 0x1.e1afd1f284234p-1,
    0x1.e03e412432949p-1, 0x1.dbf03095497f6p-1, 0x1.d916f94b6cc58p-1, 0x1.d89ddce2a53d2p-1, 0x1.d824df7afeac7p-1,
    0x1.d733418f56dbap-1, 0x1.d20af88dac11cp-1, 0x1.cfb7a0c04f70bp-1, 0x1.cf40ea930fdf5p-1, 0x1.ceca52c9b2edbp-1,
    0x1.cc7b22a52374fp-1, 0x1.c687d0da0b9aap-1, 0x1.c61374bd27c09p-1, 0x1.c59f366a05aa1p-1, 0x1.bedd71ee706a9p-1,
    0x1.bd86988585p-1, 0x1.bd148a8b87aeep-1, 0x1.bca299c438f4ap-1, 0x1.b6e3b36a7c61ap-1, 0x1.b4b30b7644d7dp-1,
    0x1.b4433fee36f34p-1, 0x1.b3d39104c2abdp-1, 0x1.ae31ce8ed61e6p-1, 0x1.ac0c420e40fcep-1, 0x1.ab9ead8276aebp-1,
    0x1.ab31350420093p-1, 0x1.a4d438e8ec5dbp-1, 0x1.a39159461df0fp-1, 0x1.a325f07b09f18p-1, 0x1.a2baa32f23ca1p-1,
    0x1.9b417295e9491p-1, 0x1.9ad82a88f61bbp-1, 0x1.9a6efd6fbc84bp-1, 0x1.931bb3de4a1fcp-1, 0x1.92b481c4b9276p-1,
    0x1.924d6a1630c6dp-1, 0x1.8f186084fddc3p-1, 0x1.8b1f475225385p-1, 0x1.8aba2097f384dp-1, 0x1.8a5513c2ceaadp-1,
    0x1.834b5b60b2874p-1, 0x1.82e835a7833efp-1, 0x1.828529500c963p-1, 0x1.7b9f22a001e1p-1, 0x1.7b3df3be0e2a4p-1,
    0x1.7adcddbd18e73p-1, 0x1.74d8a0fb480e8p-1, 0x1.7419d3b7ec9b6p-1, 0x1.73ba91b6f8ea2p-1, 0x1.735b6818d65cap-1,
    0x1.6cbaa94d71f8ep-1, 0x1.6c5d4a69c8a46p-1, 0x1.6c00036d4310cp-1, 0x1.663833015c96fp-1, 0x1.6580e1ee7c406p-1,
    0x1.65255c95ed477p-1, 0x1.64c9eeab47ecp-1, 0x1.5e6bbffe0c6f3p-1, 0x1.5e120acef24f6p-1, 0x1.5db86c96ee7bdp-1,
    0x1.577a89a0ca7bap-1, 0x1.57229b6914022p-1,
};

inline constexpr std::uint32_t step_decay_4_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 20, 21, 22, 25, 29, 33, 38, 39, 40, 41, 43, 49, 56, 59, 60, 61, 64,
    73, 79, 80, 81, 83, 94, 99, 100, 101, 106, 119, 120, 121, 136, 139, 140, 141, 154, 159, 160, 161, 174, 179, 180,
    181, 196, 199, 200, 201, 219, 220, 221, 239, 240, 241, 249, 259, 260, 261, 279, 280, 281, 299, 300, 301, 317, 319,
    320, 321, 339, 340, 341, 357, 359, 360, 361, 379, 380, 381, 399, 400,
};

inline constexpr double step_decay_4_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
};

inline constexpr std::uint32_t step_decay_5_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 20, 21, 22, 25, 29, 33, 38, 39, 40, 41, 43, 49, 56, 59, 60, 61, 64,
    73, 79, 80, 81, 83, 94, 99, 100, 101, 106, 119, 120, 121, 136, 139, 140, 141, 154, 159, 160, 161, 174, 179, 180,
    181, 196, 199, 200, 201, 219, 220, 221, 239, 240, 241, 249, 259, 260, 261, 279, 280, 281, 299, 300, 301, 317, 319,
    320, 321, 339, 340, 341, 357, 359, 360, 361, 379, 380, 381, 399, 400,
};

inline constexpr double step_decay_5_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1.3333333333333p-2, 0x1.3333333333333p-2,
    0x1.3333333333333p-2, 0x1.3333333333333p-2, 0x1.70a3d70a3d709p-4, 0x1.70a3d70a3d709p-4, 0x1.70a3d70a3d709p-4,
    0x1.70a3d70a3d709p-4, 0x1.ba5e353f7ced8p-6, 0x1.ba5e353f7ced8p-6, 0x1.ba5e353f7ced8p-6, 0x1.096bb98c7e282p-7,
    0x1.096bb98c7e282p-7, 0x1.3e81450efdc9bp-9, 0x1.3e81450efdc9bp-9, 0x1.3e81450efdc9bp-9, 0x1.3e81450efdc9bp-9,
    0x1.7e34b945308bap-11, 0x1.caa5ab1fd3dacp-13, 0x1.133033797f1cdp-14, 0x1.133033797f1cdp-14, 0x1.133033797f1cdp-14,
    0x1.133033797f1cdp-14, 0x1.4a39d75e9889p-16, 0x1.8c4568d7ea3ep-18, 0x1.db867dcfe5e3fp-20, 0x1.db867dcfe5e3fp-20,
    0x1.db867dcfe5e3fp-20, 0x1.db867dcfe5e3fp-20, 0x1.5660d576f770ep-23, 0x1.9ada99c1f5baap-25, 0x1.9ada99c1f5baap-25,
    0x1.9ada99c1f5baap-25, 0x1.ed06521bf3accp-27, 0x1.62fa4f993ece4p-30, 0x1.62fa4f993ece4p-30, 0x1.62fa4f993ece4p-30,
    0x1.ff2b01fb64ae2p-34, 0x1.ff2b01fb64ae2p-34, 0x1.32b36796d6021p-35, 0x1.32b36796d6021p-35, 0x1.b9a62ec4b94aap-39,
    0x1.b9a62ec4b94aap-39, 0x1.b9a62ec4b94aap-39, 0x1.08fd4f42d5932p-40, 0x1.3dfcc58366b09p-42, 0x1.7d95b9d0e1a0ap-44,
    0x1.7d95b9d0e1a0ap-44, 0x1.7d95b9d0e1a0ap-44, 0x1.49b07795c0e4ep-49, 0x1.49b07795c0e4ep-49, 0x1.49b07795c0e4ep-49,
    0x1.49b07795c0e4ep-49, 0x1.1cda00ebe20d7p-54, 0x1.1cda00ebe20d7p-54, 0x1.1cda00ebe20d7p-54, 0x1.ec3938e361c11p-60,
    0x1.ec3938e361c11p-60, 0x1.ec3938e361c11p-60, 0x1.275588886dda4p-61, 0x1.a947f7ceb2aaep-65, 0x1.a947f7ceb2aaep-65,
    0x1.a947f7ceb2aaep-65, 0x1.3233d1242eb87p-68, 0x1.6f71615e9e76fp-70, 0x1.6f71615e9e76fp-70, 0x1.088f12e7f736ep-73,
    0x1.088f12e7f736ep-73, 0x1.3d787d165bdb7p-75, 0x1.c9286234ad3cp-79, 0x1.c9286234ad3cp-79, 0x1.c9286234ad3cp-79,
    0x1.c9286234ad3cp-79, 0x1.8afbfabcdf66fp-84, 0x1.8afbfabcdf66fp-84, 0x1.8afbfabcdf66fp-84, 0x1.554434cc255f1p-89,
    0x1.554434cc255f1p-89, 0x1.554434cc255f1p-89, 0x1.554434cc255f1p-89, 0x1.26daac97ce5e6p-94, 0x1.26daac97ce5e6p-94,
    0x1.26daac97ce5e6p-94, 0x1.fd820f9ddf7c2p-100, 0x1.fd820f9ddf7c2p-100,
};

inline constexpr schedule_row<step_decay> step_decay_rows[] = {
    {"a tenth every 30 steps",
     {.step_size = 30},
     step_decay_0_steps, step_decay_0_factors, {}},
    {"a half every 50 steps",
     {.step_size = 50, .gamma = 0.5},
     step_decay_1_steps, step_decay_1_factors, {}},
    {"0.97 every second step",
     {.step_size = 2, .gamma = 0.97},
     step_decay_2_steps, step_decay_2_factors, {}},
    {"each step is a stair",
     {.step_size = 1, .gamma = 0.999},
     step_decay_3_steps, step_decay_3_factors, {}},
    {"gamma 1 does nothing",
     {.step_size = 7, .gamma = 1.0},
     step_decay_4_steps, step_decay_4_factors, {}},
    {"0.3 every seventh step",
     {.step_size = 7, .gamma = 0.3},
     step_decay_5_steps, step_decay_5_factors, {}},
};

inline constexpr std::uint32_t multi_step_decay_of_one_0_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 79, 80, 81, 83, 94, 106, 120,
    136, 154, 174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double multi_step_decay_of_one_0_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1.999999999999bp-4,
    0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4,
    0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4,
    0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4,
};

inline constexpr std::uint32_t multi_step_decay_of_one_1_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 154,
    174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double multi_step_decay_of_one_1_factors[] = {
    0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1,
    0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1,
    0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1,
};

inline constexpr std::uint32_t multi_step_decay_of_one_2_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 154,
    174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double multi_step_decay_of_one_2_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
};

inline constexpr schedule_row<multi_step_decay<1>> multi_step_decay_of_one_rows[] = {
    {"one milestone",
     {.milestones = {80}},
     multi_step_decay_of_one_0_steps, multi_step_decay_of_one_0_factors, {}},
    {"at the start",
     {.milestones = {0}, .gamma = 0.5},
     multi_step_decay_of_one_1_steps, multi_step_decay_of_one_1_factors, {}},
    {"beyond the last step",
     {.milestones = {1000000}, .gamma = 0.5},
     multi_step_decay_of_one_2_steps, multi_step_decay_of_one_2_factors, {}},
};

inline constexpr std::uint32_t multi_step_decay_of_three_0_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 30, 31, 33, 38, 43, 49, 56, 64, 73, 79, 80, 81, 83, 94,
    106, 120, 136, 154, 174, 196, 199, 200, 201, 221, 249, 281, 317, 357, 400,
};

inline constexpr double multi_step_decay_of_three_0_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4,
    0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4,
    0x1.999999999999bp-4, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7,
    0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7,
    0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10,
    0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10,
};

inline constexpr std::uint32_t multi_step_decay_of_three_1_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 98, 99, 100, 101,
    102, 106, 120, 136, 154, 174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double multi_step_decay_of_three_1_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1.ccccccccccccdp-1, 0x1.9eb851eb851edp-1, 0x1.753f7ced91687p-1, 0x1.753f7ced91687p-1, 0x1.753f7ced91687p-1,
    0x1.753f7ced91687p-1, 0x1.753f7ced91687p-1, 0x1.753f7ced91687p-1, 0x1.753f7ced91687p-1, 0x1.753f7ced91687p-1,
    0x1.753f7ced91687p-1, 0x1.753f7ced91687p-1, 0x1.753f7ced91687p-1, 0x1.753f7ced91687p-1, 0x1.753f7ced91687p-1,
    0x1.753f7ced91687p-1,
};

inline constexpr std::uint32_t multi_step_decay_of_three_2_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 50, 51, 56, 64, 73, 83, 94, 106, 119,
    120, 121, 136, 154, 174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double multi_step_decay_of_three_2_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1.70a3d70a3d709p-4, 0x1.70a3d70a3d709p-4,
    0x1.70a3d70a3d709p-4, 0x1.70a3d70a3d709p-4, 0x1.70a3d70a3d709p-4, 0x1.70a3d70a3d709p-4, 0x1.70a3d70a3d709p-4,
    0x1.70a3d70a3d709p-4, 0x1.70a3d70a3d709p-4, 0x1.ba5e353f7ced8p-6, 0x1.ba5e353f7ced8p-6, 0x1.ba5e353f7ced8p-6,
    0x1.ba5e353f7ced8p-6, 0x1.ba5e353f7ced8p-6, 0x1.ba5e353f7ced8p-6, 0x1.ba5e353f7ced8p-6, 0x1.ba5e353f7ced8p-6,
    0x1.ba5e353f7ced8p-6, 0x1.ba5e353f7ced8p-6, 0x1.ba5e353f7ced8p-6, 0x1.ba5e353f7ced8p-6,
};

inline constexpr std::uint32_t multi_step_decay_of_three_3_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 154,
    174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double multi_step_decay_of_three_3_factors[] = {
    0x1p+0, 0x1.ff7ced916872bp-1, 0x1.fef9fcb0c026dp-1, 0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1,
    0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1,
    0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1,
    0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1,
    0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1,
    0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1,
    0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1,
    0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1, 0x1.fe772d5570167p-1,
};

inline constexpr schedule_row<multi_step_decay<3>> multi_step_decay_of_three_rows[] = {
    {"three milestones",
     {.milestones = {30, 80, 200}},
     multi_step_decay_of_three_0_steps, multi_step_decay_of_three_0_factors, {}},
    {"side by side",
     {.milestones = {99, 100, 101}, .gamma = 0.9},
     multi_step_decay_of_three_1_steps, multi_step_decay_of_three_1_factors, {}},
    {"one that stands twice",
     {.milestones = {50, 50, 120}, .gamma = 0.3},
     multi_step_decay_of_three_2_steps, multi_step_decay_of_three_2_factors, {}},
    {"from the second step on",
     {.milestones = {1, 2, 3}, .gamma = 0.999},
     multi_step_decay_of_three_3_steps, multi_step_decay_of_three_3_factors, {}},
};

inline constexpr std::uint32_t exponential_decay_0_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 154,
    174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double exponential_decay_0_factors[] = {
    0x1p+0, 0x1.ccccccccccccdp-1, 0x1.9eb851eb851edp-1, 0x1.753f7ced91687p-1, 0x1.4fec56d5cfaadp-1,
    0x1.2e54b48d3ae69p-1, 0x1.101908e581cf8p-1, 0x1.e9c6a99d1cdbfp-2, 0x1.b8cc6573cd2c6p-2, 0x1.650bf60432fd9p-2,
    0x1.2135355a70fb8p-2, 0x1.d484471283d4ep-3, 0x1.7b7f9ff7f506p-3, 0x1.14a788d7521c4p-3, 0x1.935cb69e4a263p-4,
    0x1.260d0f5e66b1dp-4, 0x1.81da8ee4adf9bp-5, 0x1.fa51395aaa551p-6, 0x1.2af9acb41b1f8p-6, 0x1.61157685a0d4ap-7,
    0x1.7749554bc4dfdp-8, 0x1.66ff27a5b7a05p-9, 0x1.351296debd52dp-10, 0x1.def6d9587b215p-12, 0x1.4e024efe654fdp-13,
    0x1.a343248478048p-15, 0x1.d9a5f081201d7p-17, 0x1.b16c0c5dac496p-19, 0x1.414184df5d26ep-21, 0x1.81c016213ae1fp-24,
    0x1.772f96204911dp-27, 0x1.2793e5094bb34p-30, 0x1.5382ed49f7b49p-34, 0x1.1c4ac1088f7bdp-38, 0x1.385fc0f012128p-43,
    0x1.c262e98eca9ccp-49, 0x1.aa0e0fffbc525p-55, 0x1.25d08e3be9806p-61,
};

inline constexpr std::uint32_t exponential_decay_1_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 154,
    174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double exponential_decay_1_factors[] = {
    0x1p+0, 0x1.fae147ae147aep-1, 0x1.f5cfaacd9e83ep-1, 0x1.f0cb07d0aed9ap-1, 0x1.ebd33d7f3c762p-1,
    0x1.e6e82af648a82p-1, 0x1.e209afa7055edp-1, 0x1.dd37ab55fda2fp-1, 0x1.d871fe1a40386p-1, 0x1.cf0b2ad680bbfp-1,
    0x1.c5d43ce7613eap-1, 0x1.bccc404cc2682p-1, 0x1.b3f245e18e1a6p-1, 0x1.a6ff92e8b5d8fp-1, 0x1.9a6f531b1638cp-1,
    0x1.8e3e99e97fcb4p-1, 0x1.7e8d573b46ac2p-1, 0x1.6f7a6059b3545p-1, 0x1.5d77cbbe9bb7dp-1, 0x1.4c572e012e0b3p-1,
    0x1.38e45bdba1832p-1, 0x1.23a2c4d0cda81p-1, 0x1.0d1afb99a1285p-1, 0x1.ebaa33b5b655p-2, 0x1.bca7230de0c9cp-2,
    0x1.8e1d5f155bb25p-2, 0x1.60e204251f7b5p-2, 0x1.3290c5f700262p-2, 0x1.050710767cc23p-2, 0x1.b3a98893190fbp-3,
    0x1.6454c779233b9p-3, 0x1.1da55df3d83fap-3, 0x1.bc5cf1da3a824p-4, 0x1.4f5e8f6c43abcp-4, 0x1.e645bc6161c57p-5,
    0x1.52a5830cad35bp-5, 0x1.c51705b19521ap-6, 0x1.261a13d0bb2e1p-6,
};

inline constexpr std::uint32_t exponential_decay_2_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 154,
    174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double exponential_decay_2_factors[] = {
    0x1p+0, 0x1.ff7ced916872bp-1, 0x1.fef9fcb0c026dp-1, 0x1.fe772d5570167p-1, 0x1.fdf47f76e36e7p-1,
    0x1.fd71f30c878e6p-1, 0x1.fcef880dcc074p-1, 0x1.fc6d3e72229bdp-1, 0x1.fbeb1630ff3eep-1, 0x1.fae7299c256e4p-1,
    0x1.f9e3c20b09e73p-1, 0x1.f8e0df399ae38p-1, 0x1.f7de80e3e9721p-1, 0x1.f65beb371d948p-1, 0x1.f4da7e23fa2f4p-1,
    0x1.f35a38c6ef938p-1, 0x1.f15ba6c1a8aafp-1, 0x1.ef5f1ec6b7623p-1, 0x1.ece64fbe9ca7ep-1, 0x1.ea70a916f70dp-1,
    0x1.e78139aedb8d8p-1, 0x1.e41a3bb39846p-1, 0x1.e03e412432949p-1, 0x1.dbf03095497f6p-1, 0x1.d733418f56dbap-1,
    0x1.d20af88dac11cp-1, 0x1.cc7b22a52374fp-1, 0x1.c61374bd27c09p-1, 0x1.bedd71ee706a9p-1, 0x1.b6e3b36a7c61ap-1,
    0x1.ae31ce8ed61e6p-1, 0x1.a4d438e8ec5dbp-1, 0x1.9a6efd6fbc84bp-1, 0x1.8f186084fddc3p-1, 0x1.828529500c963p-1,
    0x1.74d8a0fb480e8p-1, 0x1.663833015c96fp-1, 0x1.57229b6914022p-1,
};

inline constexpr std::uint32_t exponential_decay_3_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 154,
    174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double exponential_decay_3_factors[] = {
    0x1p+0, 0x1.fffeb074a771dp-1, 0x1.fffd60ea2acaap-1, 0x1.fffc11608a09ep-1, 0x1.fffac1d7c52fp-1, 0x1.fff9724fdc396p-1,
    0x1.fff822c8cf28ap-1, 0x1.fff6d3429dfbep-1, 0x1.fff583bd48b2ep-1, 0x1.fff2e4b531c96p-1, 0x1.fff045b08a67ap-1,
    0x1.ffeda6af52892p-1, 0x1.ffeb07b18a293p-1, 0x1.ffe7193b4e9d4p-1, 0x1.ffe32acccdd4ep-1, 0x1.ffdf3c6607c14p-1,
    0x1.ffd9fe93b033ep-1, 0x1.ffd4c0cf161a2p-1, 0x1.ffce33aca7aep-1, 0x1.ffc7a69fb0c81p-1, 0x1.ffbfca461168cp-1,
    0x1.ffb69eaf3d878p-1, 0x1.ffac23ed3bef7p-1, 0x1.ffa05a14a604fp-1, 0x1.ff93413ca7818p-1, 0x1.ff84d97efe282p-1,
    0x1.ff7522f7f970fp-1, 0x1.ff62cea14a8fap-1, 0x1.ff4ddcc2fe6c7p-1, 0x1.ff364daf67a7p-1, 0x1.ff1c21c31c7adp-1,
    0x1.feff5964f4618p-1, 0x1.fedea6377275bp-1, 0x1.feba08fb53269p-1, 0x1.fe9033ed319cdp-1, 0x1.fe612855c0272p-1,
    0x1.fe2ce7a691b8ap-1, 0x1.fdf4c1ae75e13p-1,
};

inline constexpr std::uint32_t exponential_decay_4_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 154,
    174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double exponential_decay_4_factors[] = {
    0x1p+0, 0x1.fffffca501acbp-1, 0x1.fffff94a035fp-1, 0x1.fffff5ef0516fp-1, 0x1.fffff29406d48p-1, 0x1.ffffef390897cp-1,
    0x1.ffffebde0a609p-1, 0x1.ffffe8830c2f2p-1, 0x1.ffffe5280e033p-1, 0x1.ffffde7211bc3p-1, 0x1.ffffd7bc158bdp-1,
    0x1.ffffd1061972p-1, 0x1.ffffca501d6e9p-1, 0x1.ffffc03f2393cp-1, 0x1.ffffb62e29ebap-1, 0x1.ffffac1d30762p-1,
    0x1.ffff9eb1397d8p-1, 0x1.ffff914542df1p-1, 0x1.ffff807e4f17bp-1, 0x1.ffff6fb75bddp-1, 0x1.ffff5b956be9fp-1,
    0x1.ffff44187fa3fp-1, 0x1.ffff294097811p-1, 0x1.ffff0b0db4088p-1, 0x1.fffee97fd5d23p-1, 0x1.fffec496fd871p-1,
    0x1.fffe9c532be0fp-1, 0x1.fffe6d5965f4fp-1, 0x1.fffe37a9ad9c2p-1, 0x1.fffdfb4404f2bp-1, 0x1.fffdb8286e58cp-1,
    0x1.fffd6e56ec71dp-1, 0x1.fffd1a7488a81p-1, 0x1.fffcbc8147ee3p-1, 0x1.fffc512237a3ap-1, 0x1.fffbd857603a1p-1,
    0x1.fffb5220cb317p-1, 0x1.fffac1d9789f2p-1,
};

inline constexpr std::uint32_t exponential_decay_5_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 154,
    174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double exponential_decay_5_factors[] = {
    0x1p+0, 0x1.b333333333333p-1, 0x1.71eb851eb851ep-1, 0x1.3a6e978d4fdf3p-1, 0x1.0b4467381d7dbp-1,
    0x1.c65aaf78feef5p-2, 0x1.82337b8d3f183p-2, 0x1.48455c380f3afp-2, 0x1.1707c1960cf22p-2, 0x1.9332e34080c95p-3,
    0x1.234fa57834169p-3, 0x1.a4f1cf1a7e77bp-4, 0x1.3021e83138dp-4, 0x1.758cf96a065b2p-5, 0x1.cad049a391a9ap-6,
    0x1.19c4d7b832208p-6, 0x1.262b96e25f853p-7, 0x1.331e108e32e2cp-8, 0x1.108a0e385abdfp-9, 0x1.e3b560902093cp-11,
    0x1.6cdc61174aacp-12, 0x1.d3dd373b1bc2p-14, 0x1.fdf44409efc9p-16, 0x1.d874c33cd562ep-18, 0x1.740edcc6bce5p-20,
    0x1.f21759ebaa9b5p-23, 0x1.1b65c12f47f3fp-25, 0x1.d1fea1010b1a7p-29, 0x1.14ce0bd62cb0fp-32, 0x1.db2fd1e5651c8p-37,
    0x1.26b0330624c63p-41, 0x1.08137f9b7d996p-46, 0x1.22a87485c1ce2p-52, 0x1.88efb4f899097p-59, 0x1.154ad3f4cef64p-66,
    0x1.98975dfbe0448p-75, 0x1.3a478e9e61253p-84, 0x1.28e9d69c367edp-94,
};

inline constexpr std::uint32_t exponential_decay_6_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 154,
    174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double exponential_decay_6_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
};

inline constexpr schedule_row<exponential_decay> exponential_decay_rows[] = {
    {"gamma 0.9",
     {.gamma = 0.9},
     exponential_decay_0_steps, exponential_decay_0_factors, {}},
    {"gamma 0.99",
     {.gamma = 0.99},
     exponential_decay_1_steps, exponential_decay_1_factors, {}},
    {"gamma 0.999",
     {.gamma = 0.999},
     exponential_decay_2_steps, exponential_decay_2_factors, {}},
    {"gamma 0.99999",
     {.gamma = 0.99999},
     exponential_decay_3_steps, exponential_decay_3_factors, {}},
    {"gamma 0.9999999, which a float holds with a relative error of a fifth",
     {.gamma = 0.9999999},
     exponential_decay_4_steps, exponential_decay_4_factors, {}},
    {"gamma 0.85",
     {.gamma = 0.85},
     exponential_decay_5_steps, exponential_decay_5_factors, {}},
    {"gamma 1",
     {.gamma = 1.0},
     exponential_decay_6_steps, exponential_decay_6_factors, {}},
};

inline constexpr std::uint32_t polynomial_decay_0_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 154,
    174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double polynomial_decay_0_factors[] = {
    0x1p+0, 0x1.999999999999bp-1, 0x1.3333333333333p-1, 0x1.999999999999bp-2, 0x1.9999999999998p-3, 0x0p+0, 0x0p+0,
    0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0,
    0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0,
    0x0p+0, 0x0p+0, 0x0p+0,
};

inline constexpr std::uint32_t polynomial_decay_1_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 154,
    174, 196, 221, 249, 281, 299, 300, 301, 317, 357, 400,
};

inline constexpr double polynomial_decay_1_factors[] = {
    0x1p+0, 0x1.fe4b17e4b17e6p-1, 0x1.fc962fc962fc9p-1, 0x1.fae147ae147aep-1, 0x1.f92c5f92c5f94p-1,
    0x1.f777777777777p-1, 0x1.f5c28f5c28f5cp-1, 0x1.f40da740da742p-1, 0x1.f258bf258bf26p-1, 0x1.eeeeeeeeeeefp-1,
    0x1.eb851eb851eb8p-1, 0x1.e81b4e81b4e82p-1, 0x1.e4b17e4b17e4cp-1, 0x1.df92c5f92c5fap-1, 0x1.da740da740da8p-1,
    0x1.d555555555556p-1, 0x1.ce81b4e81b4e8p-1, 0x1.c7ae147ae147bp-1, 0x1.bf258bf258bf2p-1, 0x1.b69d0369d036ap-1,
    0x1.ac5f92c5f92c6p-1, 0x1.a06d3a06d3a07p-1, 0x1.92c5f92c5f92cp-1, 0x1.8369d0369d036p-1, 0x1.7258bf258bf26p-1,
    0x1.5f92c5f92c5f9p-1, 0x1.4b17e4b17e4b2p-1, 0x1.3333333333333p-1, 0x1.17e4b17e4b17ep-1, 0x1.f258bf258bf26p-2,
    0x1.ae147ae147ae3p-2, 0x1.62fc962fc963p-2, 0x1.0da740da740dap-2, 0x1.5c28f5c28f5c4p-3, 0x1.0369d0369d038p-4,
    0x1.b4e81b4e81bp-9, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0,
};

inline constexpr std::uint32_t polynomial_decay_2_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 99, 100, 101, 106,
    120, 136, 154, 174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double polynomial_decay_2_factors[] = {
    0x1p+0, 0x1.f5cfaacd9e83ep-1, 0x1.ebb98c7e2824p-1, 0x1.e1bda5119ce08p-1, 0x1.d7dbf487fcb92p-1, 0x1.ce147ae147ae1p-1,
    0x1.c467381d7dbf4p-1, 0x1.bad42c3c9eecbp-1, 0x1.b15b573eab368p-1, 0x1.9eb851eb851edp-1, 0x1.8c7e28240b781p-1,
    0x1.7aacd9e83e425p-1, 0x1.694467381d7dbp-1, 0x1.4fec56d5cfaaep-1, 0x1.3780346dc5d64p-1, 0x1.2p-1,
    0x1.0219652bd3c36p-1, 0x1.cbac710cb295dp-2, 0x1.89a027525460bp-2, 0x1.4cb295e9e1b0ap-2, 0x1.0a57a786c2268p-2,
    0x1.8c7e28240b77fp-3, 0x1.096bb98c7e282p-3, 0x1.2a9930be0ded3p-4, 0x1.d97f62b6ae7d9p-6, 0x1.d7dbf487fcba1p-9,
    0x1.a36e2eb1c433bp-14, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0,
    0x0p+0, 0x0p+0, 0x0p+0,
};

inline constexpr std::uint32_t polynomial_decay_3_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 154,
    174, 196, 221, 249, 250, 251, 281, 317, 357, 400,
};

inline constexpr double polynomial_decay_3_factors[] = {
    0x1p+0, 0x1.fef997e4803d8p-1, 0x1.fdf2a8c1e52d7p-1, 0x1.fceb31c6e545p-1, 0x1.fbe332201823p-1, 0x1.fadaa8f7eed52p-1,
    0x1.f9d19576abf82p-1, 0x1.f8c7f6c25bb34p-1, 0x1.f7bdcbfecb8d5p-1, 0x1.f5a7cecdb684ap-1, 0x1.f38f96d3b47d9p-1,
    0x1.f1751cdafe22p-1, 0x1.ef5859869b89ap-1, 0x1.ec28da7d24096p-1, 0x1.e8f40b5ce4017p-1, 0x1.e5b9d136c6d97p-1,
    0x1.e16390835805cp-1, 0x1.dd0337cab2025p-1, 0x1.d77c296e4ccf2p-1, 0x1.d1e4516a0ad3cp-1, 0x1.cb1714cbe7d1ap-1,
    0x1.c3067472fa6bep-1, 0x1.b9a0b92729f19p-1, 0x1.aecf91174fb01p-1, 0x1.a276ce65a9722p-1, 0x1.9472957f2765bp-1,
    0x1.8494a75f057acp-1, 0x1.71355d04de19p-1, 0x1.59be005bc74e2p-1, 0x1.3d4659032c1d3p-1, 0x1.1a4c1d0fbc5b6p-1,
    0x1.dbe98584c22bcp-2, 0x1.5cc307790217bp-2, 0x1.030dc4ea03a74p-4, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0,
};

inline constexpr std::uint32_t polynomial_decay_4_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 154,
    174, 196, 221, 249, 281, 317, 357, 398, 399, 400,
};

inline constexpr double polynomial_decay_4_factors[] = {
    0x1p+0, 0x1.fed84fd168a9fp-1, 0x1.fdb08c9d4ce94p-1, 0x1.fc88b6562e412p-1, 0x1.fb60ccee7be27p-1,
    0x1.fa38d0589286ap-1, 0x1.f910c086bc4bp-1, 0x1.f7e89d6b308bp-1, 0x1.f6c066f813ba1p-1, 0x1.f46fbfd359448p-1,
    0x1.f21ecaa830ab1p-1, 0x1.efcd8705056d2p-1, 0x1.ed7bf47705c13p-1, 0x1.ea0103ab7247fp-1, 0x1.e6855ebcd6596p-1,
    0x1.e30904175dd78p-1, 0x1.de621873fe265p-1, 0x1.d9b9e308df868p-1, 0x1.d3e5ca74c213fp-1, 0x1.ce0fa07092f8p-1,
    0x1.c70bdad1cd566p-1, 0x1.bed8e3947944ep-1, 0x1.b574d075e8f07p-1, 0x1.aadd59f45957bp-1, 0x1.9f0fcfdfc8d21p-1,
    0x1.92090ad1b9abbp-1, 0x1.83c5599df5b82p-1, 0x1.730e0c10300bdp-1, 0x1.5fd8f8e3ab89bp-1, 0x1.4a19453d6c695p-1,
    0x1.31be96119243fp-1, 0x1.16b3d3de17041p-1, 0x1.ef398a0d1b10ap-2, 0x1.a887343b8601p-2, 0x1.56128f1fffe93p-2,
    0x1.ed0b980bd308bp-3, 0x1.0e0260db954fep-3, 0x1.2af4375a42f78p-8, 0x0p+0, 0x0p+0,
};

inline constexpr std::uint32_t polynomial_decay_5_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 154,
    174, 196, 199, 200, 201, 221, 249, 281, 317, 357, 400,
};

inline constexpr double polynomial_decay_5_factors[] = {
    0x1p+0, 0x1.e21c6271badcep-1, 0x1.c5d43ce7613eap-1, 0x1.ab13586924f41p-1, 0x1.91c663f221662p-1,
    0x1.79daeb4fa7b67p-1, 0x1.633f4e521c12dp-1, 0x1.4de2b84cf0536p-1, 0x1.39b517e357c7cp-1, 0x1.14aa13d126416p-1,
    0x1.e757a7ae8457dp-2, 0x1.aca481ff9a326p-2, 0x1.787d899b43c42p-2, 0x1.3516aabe1d044p-2, 0x1.f9d61acde8bdap-3,
    0x1.9c80a4108p-3, 0x1.388d813e2a7c3p-3, 0x1.d68a8bf20a10dp-4, 0x1.46b92d8555a93p-4, 0x1.c090c1a8b28c1p-5,
    0x1.1907cae8a16f3p-5, 0x1.3dfcc58366b0cp-6, 0x1.404cca52ea2c8p-7, 0x1.19af82f96d14fp-8, 0x1.a51fd2f0d4de1p-10,
    0x1.018fa76bd484p-11, 0x1.e757a7ae8457dp-14, 0x1.19799812dea14p-16, 0x1.357c299a88e9dp-20, 0x1.787d899b43c3ap-26,
    0x1.99dd3f5a972c2p-36, 0x1.357c299a88ee1p-68, 0x1.357c299a88ee1p-92, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0,
    0x0p+0, 0x0p+0,
};

inline constexpr std::uint32_t polynomial_decay_6_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 20, 21, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120,
    136, 154, 174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double polynomial_decay_6_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
};

inline constexpr std::uint32_t polynomial_decay_7_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 154,
    174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double polynomial_decay_7_factors[] = {
    0x1p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0,
    0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0,
    0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0,
};

inline constexpr schedule_row<polynomial_decay> polynomial_decay_rows[] = {
    {"the default, a line",
     {},
     polynomial_decay_0_steps, polynomial_decay_0_factors, {}},
    {"a line of 300 steps",
     {.steps = 300},
     polynomial_decay_1_steps, polynomial_decay_1_factors, {}},
    {"a square",
     {.steps = 100, .power = 2.0f},
     polynomial_decay_2_steps, polynomial_decay_2_factors, {}},
    {"a root",
     {.steps = 250, .power = 0.5f},
     polynomial_decay_3_steps, polynomial_decay_3_factors, {}},
    {"power 0.9",
     {.steps = 399, .power = 0.9f},
     polynomial_decay_4_steps, polynomial_decay_4_factors, {}},
    {"power 12",
     {.steps = 200, .power = 12.0f},
     polynomial_decay_5_steps, polynomial_decay_5_factors, {}},
    {"power 0 does nothing",
     {.steps = 20, .power = 0.0f},
     polynomial_decay_6_steps, polynomial_decay_6_factors, {}},
    {"one step",
     {.steps = 1},
     polynomial_decay_7_steps, polynomial_decay_7_factors, {}},
};

inline constexpr std::uint32_t cosine_0_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 99, 100, 101, 106,
    120, 136, 154, 174, 196, 199, 200, 201, 221, 249, 281, 299, 300, 301, 317, 357, 399, 400,
};

inline constexpr double cosine_0_factors[] = {
    0x1p+0, 0x1.ffdfa974e8843p-1, 0x1.ff7eadff221ffp-1, 0x1.fedd261f1c9aep-1, 0x1.fdfb3aa406c82p-1,
    0x1.fcd924a17f22ep-1, 0x1.fb772d61285p-1, 0x1.f9d5ae502527cp-1, 0x1.f7f510e880f7p-1, 0x1.f378709a22a8p-1,
    0x1.ee05d4ef7ad73p-1, 0x1.e7a2bee6e0ac6p-1, 0x1.e055a2740e02cp-1, 0x1.d3bb8d71aa884p-1, 0x1.c5405b1adb5f5p-1,
    0x1.b504f333f9de6p-1, 0x1.9ce77a06ed606p-1, 0x1.825089c8f5172p-1, 0x1.5e3d6922a2a47p-1, 0x1.37d83c47a43eep-1,
    0x1.080a8916fbac3p-1, 0x1.a00f8e6bf2162p-2, 0x1.260041b6d3f32p-2, 0x1.5ad10ff7e9a2ap-3, 0x1.1d3348bdcd70cp-4,
    0x1.2234a7b5ec02p-7, 0x1.02b458bbde8p-12, 0x0p+0, 0x1.02b458bbde8p-12, 0x1.2234a7b5ec04p-7, 0x1.8722191a02d54p-4,
    0x1.260041b6d3f36p-2, 0x1.2015d6bb42b7cp-1, 0x1.af3e7aa889006p-1, 0x1.fdfb3aa406c82p-1, 0x1.ffdfa974e8843p-1,
    0x1p+0, 0x1.ffdfa974e8843p-1, 0x1.ca479950ec8f9p-1, 0x1.080a8916fbac8p-1, 0x1.62239472abbe8p-4, 0x1.02b458bbde8p-12,
    0x0p+0, 0x1.02b458bbde8p-12, 0x1.1d3348bdcd714p-4, 0x1.37d83c47a43e6p-1, 0x1.ffdfa974e8843p-1, 0x1p+0,
};

inline constexpr std::uint32_t cosine_1_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 154,
    174, 196, 221, 249, 281, 317, 357, 399, 400,
};

inline constexpr double cosine_1_factors[] = {
    0x1p+0, 0x1.fffdfa8d17d18p-1, 0x1.fff7ea3c8b18ap-1, 0x1.ffedcf26dd2c2p-1, 0x1.ffdfa974e8843p-1,
    0x1.ffcd795fde14cp-1, 0x1.ffb73f314466ap-1, 0x1.ff9cfb42f66e2p-1, 0x1.ff7eadff221ffp-1, 0x1.ff35f97133058p-1,
    0x1.fedd261f1c9aep-1, 0x1.fe7439a52e502p-1, 0x1.fdfb3aa406c82p-1, 0x1.fd27aa639047ap-1, 0x1.fc301ff2d1c1p-1,
    0x1.fb14be7fbae58p-1, 0x1.f9636d55ab475p-1, 0x1.f7731ab2790ebp-1, 0x1.f4aed9dc4dd7ap-1, 0x1.f18a035fe1188p-1,
    0x1.ed46794e5b30ep-1, 0x1.e7a2bee6e0ac6p-1, 0x1.e055a2740e02cp-1, 0x1.d7105f03938cep-1, 0x1.cb81791ff070ep-1,
    0x1.bd5876a409ad3p-1, 0x1.ac4a8c4f52bf8p-1, 0x1.96791823aad3p-1, 0x1.7b543572fea54p-1, 0x1.5a7d53cdfd993p-1,
    0x1.33e9de4199bb5p-1, 0x1.080a8916fbac3p-1, 0x1.abefb39f1b527p-2, 0x1.3fc987be5b43cp-2, 0x1.9f9eba63e24a2p-3,
    0x1.a3f437007c79p-4, 0x1.cebf9403dcf3p-6, 0x1.02b9741744p-16, 0x0p+0,
};

inline constexpr std::uint32_t cosine_2_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 154,
    174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double cosine_2_factors[] = {
    0x1p+0, 0x1.ffffad35341p-1, 0x1.fffeb4d505ccep-1, 0x1.fffd16e015dep-1, 0x1.fffad3577004p-1, 0x1.fff7ea3c8b18ap-1,
    0x1.fff45b91490d8p-1, 0x1.fff02757f6eb7p-1, 0x1.ffeb4d934ccfep-1, 0x1.ffdfa974e8843p-1, 0x1.ffd16f543a799p-1,
    0x1.ffc09f5611c78p-1, 0x1.ffad39a5edee4p-1, 0x1.ff8b48df9d158p-1, 0x1.ff638880e6edp-1, 0x1.ff35f97133058p-1,
    0x1.fef033df4f3d8p-1, 0x1.fea01ff918dd5p-1, 0x1.fe2d8deb6507cp-1, 0x1.fdaaedcd37a84p-1, 0x1.fcf908104e5cap-1,
    0x1.fc0c68819c66ap-1, 0x1.fad7c7dccf8a8p-1, 0x1.f94c1a7fefd42p-1, 0x1.f758a48c5ec1ep-1, 0x1.f4eb14bd225dcp-1,
    0x1.f1efa7588df08p-1, 0x1.ee05d4ef7ad73p-1, 0x1.e8fcb473fc842p-1, 0x1.e29e84eb916e5p-1, 0x1.dab1ecfedbfe2p-1,
    0x1.d0fb9bf0457dcp-1, 0x1.c4bcde8c34a9ap-1, 0x1.b5964e33c1c82p-1, 0x1.a28f5fac731e2p-1, 0x1.8b33e312645fbp-1,
    0x1.6f2d8068be4cp-1, 0x1.4f1bbcdcbfa54p-1,
};

inline constexpr std::uint32_t cosine_3_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 149,
    150, 151, 154, 174, 196, 221, 249, 281, 299, 300, 301, 317, 357, 400,
};

inline constexpr double cosine_3_factors[] = {
    0x1p+0, 0x1.fff3106e6d62dp-1, 0x1.ffcc432d90be6p-1, 0x1.ff8b9c98d1e97p-1, 0x1.ff3123f2a81fep-1,
    0x1.febce363c9519p-1, 0x1.fe2ee7fa061a8p-1, 0x1.fd8741a6d281bp-1, 0x1.fcc6033d7bab3p-1, 0x1.faf717d1d4d07p-1,
    0x1.f8c2f59e0dab2p-1, 0x1.f62a99fdf3778p-1, 0x1.f32f2f505b4d9p-1, 0x1.edff4d1850684p-1, 0x1.e7f8d44ec8a61p-1,
    0x1.e121db55aef4bp-1, 0x1.d6caf37c21044p-1, 0x1.cb2051fe923c3p-1, 0x1.bacd6c4abe571p-1, 0x1.a8b66307a6877p-1,
    0x1.90f41386ee9bp-1, 0x1.72e233070d454p-1, 0x1.4e364848d316fp-1, 0x1.233f86cc89fa9p-1, 0x1.e65a5baf8c06dp-2,
    0x1.80a200584bdbdp-2, 0x1.1c99c94d4188ep-2, 0x1.7ccf58188146ep-3, 0x1.e844c9a9fddd1p-4, 0x1.9a0116262e829p-4,
    0x1.999999999999bp-4, 0x1.9a0116262e829p-4, 0x1.a0107a04589a5p-4, 0x1.3ecbb72b00c2bp-3, 0x1.2c37168fbdcb8p-2,
    0x1.06521479239c4p-1, 0x1.8898968118618p-1, 0x1.edff4d1850684p-1, 0x1.fff3106e6d62dp-1, 0x1p+0,
    0x1.fff3106e6d62dp-1, 0x1.f18cbdc065d26p-1, 0x1.6e6a7838c5942p-1, 0x1.4ccccccccccc6p-2,
};

inline constexpr std::uint32_t cosine_4_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 129, 130,
    131, 136, 154, 174, 196, 221, 249, 259, 260, 261, 281, 317, 357, 389, 390, 391, 400,
};

inline constexpr double cosine_4_factors[] = {
    0x1p+0, 0x1.ffecdd4b47114p-1, 0x1.ffb378097384cp-1, 0x1.ff53d8cf1d9ecp-1, 0x1.fece0de7d6455p-1,
    0x1.fe222b5403e8cp-1, 0x1.fd504ac5e507bp-1, 0x1.fc588b9db8c1bp-1, 0x1.fb3b12e50e0c4p-1, 0x1.f88fa514f7b74p-1,
    0x1.f54f99f4e2941p-1, 0x1.f17ce2ff58abfp-1, 0x1.ed19c960bc432p-1, 0x1.e57c3e17c80a4p-1, 0x1.dcaa0d9a3ac69p-1,
    0x1.d2af150d6d6acp-1, 0x1.c3aa35e3d1c1fp-1, 0x1.b2d1a91c83278p-1, 0x1.9b6f0721a9b33p-1, 0x1.81c8273e1b09ap-1,
    0x1.6089540fe61f7p-1, 0x1.373daf3c4ae6dp-1, 0x1.062fa8beb90dcp-1, 0x1.9da1b920d8b46p-2, 0x1.283e4ce0faecbp-2,
    0x1.6baeea070ba7fp-3, 0x1.4ee9b505f50c5p-4, 0x1.dc1f1e3de28c2p-7, 0x1.34442a83038fcp-13, 0x1.0c6f7a0b5ed8dp-20,
    0x1.34442a83038fcp-13, 0x1.57eb64051ce5bp-8, 0x1.4ee9b505f50c1p-4, 0x1.072d6077f30dap-2, 0x1.062fa8beb90dap-1,
    0x1.96791f0e1dbb7p-1, 0x1.f70216292dc65p-1, 0x1.ffecdd4b47114p-1, 0x1p+0, 0x1.ffecdd4b47114p-1,
    0x1.dfbc60932efc3p-1, 0x1.312f44fd82e75p-1, 0x1.34b9e1c5b0678p-3, 0x1.34442a83038fcp-13, 0x1.0c6f7a0b5ed8dp-20,
    0x1.34442a83038fcp-13, 0x1.dc1f1e3de28c2p-7,
};

inline constexpr std::uint32_t cosine_5_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 24, 25, 26, 29, 33, 38, 43, 49, 50, 51, 56, 64, 73, 74, 75, 76,
    83, 94, 99, 100, 101, 106, 120, 124, 125, 126, 136, 149, 150, 151, 154, 174, 175, 176, 196, 199, 200, 201, 221, 224,
    225, 226, 249, 250, 251, 274, 275, 276, 281, 299, 300, 301, 317, 324, 325, 326, 349, 350, 351, 357, 374, 375, 376,
    399, 400,
};

inline constexpr double cosine_5_factors[] = {
    0x1p+0, 0x1p-2, 0x1p+0, 0x1p-2, 0x1p+0, 0x1p-2, 0x1p+0, 0x1p-2, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p-2,
    0x1p+0, 0x1p+0, 0x1p-2, 0x1p+0, 0x1p-2, 0x1p-2, 0x1p+0, 0x1p-2, 0x1p-2, 0x1p+0, 0x1p-2, 0x1p+0, 0x1p+0, 0x1p-2,
    0x1p+0, 0x1p-2, 0x1p+0, 0x1p-2, 0x1p+0, 0x1p-2, 0x1p+0, 0x1p-2, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p-2, 0x1p+0, 0x1p+0,
    0x1p-2, 0x1p+0, 0x1p-2, 0x1p+0, 0x1p+0, 0x1p-2, 0x1p+0, 0x1p+0, 0x1p-2, 0x1p+0, 0x1p-2, 0x1p-2, 0x1p+0, 0x1p-2,
    0x1p+0, 0x1p-2, 0x1p+0, 0x1p-2, 0x1p+0, 0x1p-2, 0x1p+0, 0x1p-2, 0x1p-2, 0x1p+0, 0x1p-2, 0x1p-2, 0x1p+0, 0x1p-2,
    0x1p+0, 0x1p-2, 0x1p+0, 0x1p-2, 0x1p-2, 0x1p+0, 0x1p-2, 0x1p+0, 0x1p-2, 0x1p+0,
};

inline constexpr std::uint32_t cosine_6_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 24, 25, 26, 29, 33, 38, 43, 49, 50, 51, 56, 64, 73, 74, 75, 76,
    83, 94, 99, 100, 101, 106, 120, 124, 125, 126, 136, 149, 150, 151, 154, 174, 175, 176, 196, 199, 200, 201, 221, 224,
    225, 226, 249, 250, 251, 274, 275, 276, 281, 299, 300, 301, 317, 324, 325, 326, 349, 350, 351, 357, 374, 375, 376,
    399, 400,
};

inline constexpr double cosine_6_factors[] = {
    0x1p+0, 0x1.e6a5e54e5ae38p-1, 0x1.9f9d07145f6e9p-1, 0x1.38f721c6048bp-1, 0x1.8e11bc73f6eap-2, 0x1.818be3ae8245ep-3,
    0x1.95a1ab1a51c81p-5, 0x0p+0, 0x1.95a1ab1a51c78p-5, 0x1.8e11bc73f6e9ep-2, 0x1.9f9d07145f6e8p-1, 0x1p+0,
    0x1.9f9d07145f6ebp-1, 0x1.818be3ae82462p-3, 0x1.95a1ab1a51c38p-5, 0x1.8e11bc73f6e9dp-2, 0x1.38f721c6048aep-1,
    0x1.9f9d07145f6eep-1, 0x1.e6a5e54e5ae3ap-1, 0x1.818be3ae82466p-3, 0x1.8e11bc73f6e9ap-2, 0x1.e6a5e54e5ae3ap-1,
    0x0p+0, 0x1.95a1ab1a51c6p-5, 0x1.818be3ae82451p-3, 0x1p+0, 0x1.95a1ab1a51c59p-5, 0x1.38f721c6048c6p-1,
    0x1.8e11bc73f6eacp-2, 0x1.818be3ae824a2p-3, 0x1.95a1ab1a51cap-5, 0x1.e6a5e54e5ae3cp-1, 0x1.8e11bc73f6e91p-2,
    0x1.e6a5e54e5ae35p-1, 0x1.9f9d07145f6fp-1, 0x1.38f721c6048a8p-1, 0x1.95a1ab1a51c4p-5, 0x1.95a1ab1a51b58p-5,
    0x1.9f9d07145f6e1p-1, 0x1.e6a5e54e5ae2dp-1, 0x1p+0, 0x1.8e11bc73f6ecap-2, 0x1.818be3ae82406p-3,
    0x1.8e11bc73f6e4ap-2, 0x1.38f721c6048b4p-1, 0x1p+0, 0x1.95a1ab1a51db8p-5, 0x0p+0, 0x1.95a1ab1a51a6p-5, 0x1p+0,
    0x1.38f721c6048bp-1, 0x1.8e11bc73f6ebep-2, 0x1.818be3ae824cp-3, 0x1.38f721c6048cep-1, 0x1p+0, 0x1.e6a5e54e5ae47p-1,
    0x1.9f9d07145f71p-1, 0x1.38f721c60488ep-1, 0x1.9f9d07145f6cp-1, 0x1.e6a5e54e5ae37p-1, 0x1.95a1ab1a51ccp-5,
    0x1.818be3ae8244cp-3, 0x1.8e11bc73f6e75p-2, 0x1.e6a5e54e5ae49p-1, 0x1.818be3ae82474p-3, 0x1.95a1ab1a51ed9p-5,
    0x0p+0, 0x1.818be3ae823dep-3, 0x1.9f9d07145f72ep-1, 0x1.38f721c6048d9p-1, 0x1.8e11bc73f6f8dp-2,
    0x1.e6a5e54e5ae26p-1, 0x1p+0, 0x1.e6a5e54e5ae59p-1, 0x0p+0, 0x1.8e11bc73f6ea4p-2, 0x1.38f721c604865p-1,
    0x1.9f9d07145f6d2p-1, 0x0p+0, 0x1.95a1ab1a51bap-5,
};

inline constexpr std::uint32_t cosine_7_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 30, 31, 33, 38, 43, 49, 56, 59, 60, 61, 64, 73, 83, 89,
    90, 91, 94, 106, 119, 120, 121, 136, 149, 150, 151, 154, 174, 179, 180, 181, 196, 209, 210, 211, 221, 239, 240, 241,
    249, 269, 270, 271, 281, 299, 300, 301, 317, 329, 330, 331, 357, 359, 360, 361, 389, 390, 391, 400,
};

inline constexpr double cosine_7_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
};

inline constexpr schedule_row<cosine> cosine_rows[] = {
    {"100 steps, and on: up and down again",
     {.steps = 100},
     cosine_0_steps, cosine_0_factors, {}},
    {"one half period",
     {.steps = 400},
     cosine_1_steps, cosine_1_factors, {}},
    {"more than was looked at",
     {.steps = 1000},
     cosine_2_steps, cosine_2_factors, {}},
    {"a floor of a tenth",
     {.steps = 150, .floor = 0.1f},
     cosine_3_steps, cosine_3_factors, {}},
    {"a floor of a millionth",
     {.steps = 130, .floor = 1e-06f},
     cosine_4_steps, cosine_4_factors, {}},
    {"one step down, one step up",
     {.steps = 1, .floor = 0.25f},
     cosine_5_steps, cosine_5_factors, {}},
    {"odd",
     {.steps = 7},
     cosine_6_steps, cosine_6_factors, {}},
    {"a floor of 1 does nothing",
     {.steps = 30, .floor = 1.0f},
     cosine_7_steps, cosine_7_factors, {}},
};

inline constexpr std::uint32_t cosine_restarts_0_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 50, 51, 56, 64, 73, 83, 94, 99, 100, 101,
    106, 120, 136, 149, 150, 151, 154, 174, 196, 199, 200, 201, 221, 249, 250, 251, 281, 299, 300, 301, 317, 349, 350,
    351, 357, 399, 400,
};

inline constexpr double cosine_restarts_0_factors[] = {
    0x1p+0, 0x1.ff7eadff221ffp-1, 0x1.fdfb3aa406c82p-1, 0x1.fb772d61285p-1, 0x1.f7f510e880f7p-1, 0x1.f378709a22a8p-1,
    0x1.ee05d4ef7ad73p-1, 0x1.e7a2bee6e0ac6p-1, 0x1.e055a2740e02cp-1, 0x1.cf1bbcdcbfa54p-1, 0x1.ba9db01e95c0bp-1,
    0x1.a32e37f5a80dep-1, 0x1.892bf1e0c15a8p-1, 0x1.5e3d6922a2a47p-1, 0x1.2ff838ca06f5p-1, 0x1p-1, 0x1.80abb8178fe1ap-2,
    0x1.0957951a02b56p-2, 0x1.15893f85a8fd8p-3, 0x1.85d41191f53bp-5, 0x1.02a401bbc02p-10, 0x1p+0, 0x1.ff7eadff221ffp-1,
    0x1.ee05d4ef7ad73p-1, 0x1.a32e37f5a80dep-1, 0x1.2015d6bb42b7dp-1, 0x1.0957951a02b56p-2, 0x1.1fa2b108528ep-5,
    0x1.02a401bbc02p-10, 0x1p+0, 0x1.ff7eadff221ffp-1, 0x1.ee05d4ef7ad73p-1, 0x1.4f1bbcdcbfa54p-1, 0x1.734720295fc88p-3,
    0x1.02a401bbc02p-10, 0x1p+0, 0x1.ff7eadff221ffp-1, 0x1.f7f510e880f7p-1, 0x1.10130a1be0938p-1, 0x1.015de2efe121p-6,
    0x1.02a401bbc02p-10, 0x1p+0, 0x1.ff7eadff221ffp-1, 0x1.3faa23f4380f2p-1, 0x1.02a401bbc02p-10, 0x1p+0,
    0x1.ff7eadff221ffp-1, 0x1.43852dbabab76p-2, 0x1.02a401bbc02p-10, 0x1p+0, 0x1.ff7eadff221ffp-1, 0x1.7b543572fea54p-1,
    0x1.02a401bbc02p-10, 0x1p+0, 0x1.ff7eadff221ffp-1, 0x1.e7a2bee6e0ac6p-1, 0x1.02a401bbc02p-10, 0x1p+0,
};

inline constexpr std::uint32_t cosine_restarts_1_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 19, 22, 25, 29, 30, 31, 33, 38, 43, 49, 56, 64, 69, 70, 71, 73,
    83, 94, 106, 120, 136, 149, 150, 151, 154, 174, 196, 221, 249, 281, 309, 310, 311, 317, 357, 400,
};

inline constexpr double cosine_restarts_1_factors[] = {
    0x1p+0, 0x1.f378709a22a8p-1, 0x1.cf1bbcdcbfa54p-1, 0x1.96791823aad2fp-1, 0x1.4f1bbcdcbfa54p-1, 0x1p-1,
    0x1.61c8864680b59p-2, 0x1.a61b9f7154b46p-3, 0x1.8722191a02d64p-4, 0x1.90f1ecbbab01p-6, 0x1p+0, 0x1.fcd924a17f22ep-1,
    0x1.f378709a22a8p-1, 0x1.cf1bbcdcbfa54p-1, 0x1.96791823aad2fp-1, 0x1.280c16cf50a6fp-1, 0x1.61c8864680b59p-2,
    0x1.2bec333018868p-3, 0x1.936daf406e941p-8, 0x1p+0, 0x1.ff35f97133058p-1, 0x1.f8ed3c2fb8de7p-1,
    0x1.cf1bbcdcbfa54p-1, 0x1.85c27747a974ep-1, 0x1.1415e532398e5p-1, 0x1.178e8ea5d91p-2, 0x1.be6ff16169cap-5,
    0x1.940d1d99f51p-10, 0x1p+0, 0x1.ffcd795fde14cp-1, 0x1.fe39bc014f83p-1, 0x1.df5be5f844abfp-1, 0x1.96791823aad2fp-1,
    0x1.280c16cf50a6fp-1, 0x1.3c10eaca8ab4fp-2, 0x1.2dcafe56bebp-4, 0x1.9435010f5a4p-12, 0x1p+0, 0x1.fff35e082caa7p-1,
    0x1.ff35f97133058p-1, 0x1.e41900e9e9636p-1, 0x1.9e7cf0e96fed9p-1, 0x1.2d00fc2913966p-1, 0x1.45641f6553166p-2,
    0x1.43239c687cd8cp-4, 0x1.943efa6ab2p-14, 0x1p+0, 0x1.fffcd77d0e6d4p-1, 0x1.ff654e35364d2p-1, 0x1.e53a48117986ap-1,
    0x1.a267992848eebp-1,
};

inline constexpr std::uint32_t cosine_restarts_2_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 13, 14, 16, 19, 22, 25, 29, 33, 38, 39, 40, 41, 43, 49, 56, 64, 73, 83, 94, 106,
    120, 121, 122, 136, 154, 174, 196, 221, 249, 281, 317, 357, 363, 364, 365, 400,
};

inline constexpr double cosine_restarts_2_factors[] = {
    0x1p+0, 0x1p+0, 0x1.8147ae147ae15p-1, 0x1.07ae147ae147dp-2, 0x1p+0, 0x1.f0b737f8c8469p-1, 0x1.c4b4d051223dfp-1,
    0x1.8147ae147ae15p-1, 0x1.2e91c3d09bcb4p-1, 0x1.07ae147ae147dp-2, 0x1.4678059233e9bp-5, 0x1p+0,
    0x1.fe494ce1f542cp-1, 0x1.f0b737f8c8469p-1, 0x1.c4b4d051223dfp-1, 0x1.8147ae147ae15p-1, 0x1.2e91c3d09bcb4p-1,
    0x1.73bec3f241552p-2, 0x1.528e40dc5030ep-3, 0x1.7e72c0e7de853p-6, 0x1.b55adbfd9097cp-7, 0x1p+0,
    0x1.ffcf34e8cb6c8p-1, 0x1.fe494ce1f542cp-1, 0x1.f0b737f8c8469p-1, 0x1.d0bf2394fa93ap-1, 0x1.99e76440a1475p-1,
    0x1.4b3f5658cada9p-1, 0x1.d40c6ae141a82p-2, 0x1.07ae147ae147dp-2, 0x1.76830237fa028p-4, 0x1.53e0da48062d2p-7,
    0x1p+0, 0x1.fffa93f245c68p-1, 0x1.fb3fd5227300bp-1, 0x1.e9484a4d4f821p-1, 0x1.c6cbd0d72cc09p-1,
    0x1.91e84bcb3dc95p-1, 0x1.481a3e10bf8dcp-1, 0x1.da9324570b8p-2, 0x1.131d225600c27p-2, 0x1.93e1ffb3954cp-4,
    0x1.8a0e5f2aa9248p-7, 0x1.490917e96fab2p-7, 0x1p+0, 0x1.ffff65c518d57p-1, 0x1.fcf4c61451ed7p-1,
};

inline constexpr std::uint32_t cosine_restarts_3_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
    31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59,
    60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88,
    89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113,
    114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136,
    137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159,
    160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182,
    183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205,
    206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228,
    229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251,
    252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274,
    275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297,
    298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320,
    321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343,
    344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366,
    367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 389,
    390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400,
};

inline constexpr double cosine_restarts_3_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
};

inline constexpr std::uint32_t cosine_restarts_4_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 76, 77, 78, 83, 94, 106, 120,
    136, 153, 154, 155, 174, 196, 221, 230, 231, 232, 249, 281, 307, 308, 309, 317, 357, 384, 385, 386, 400,
};

inline constexpr double cosine_restarts_4_factors[] = {
    0x1p+0, 0x1.ffd45e64522e5p-1, 0x1.ff518c2881852p-1, 0x1.fe77c10a4c90fp-1, 0x1.fd4759d63778ap-1,
    0x1.fbc0d84001a76p-1, 0x1.f9e4e2ab621f8p-1, 0x1.f7b443e522023p-1, 0x1.f52feaccb3822p-1, 0x1.ef30770e7f28ap-1,
    0x1.e7f0bf4b73043p-1, 0x1.df7d1cfc1f9e4p-1, 0x1.d5e3f62cf7c38p-1, 0x1.c57c2a8d7879bp-1, 0x1.b2e405a9e5f21p-1,
    0x1.9e62c15e3348bp-1, 0x1.809b8a647dc72p-1, 0x1.60c5b49e6a08ep-1, 0x1.3760abbbfc611p-1, 0x1.0dcf488b681cep-1,
    0x1.bc3efa8e39221p-2, 0x1.5a2b466d3b92ep-2, 0x1.0513aa976d13ap-2, 0x1.a47c3240bbb72p-3, 0x1.9a48200850e07p-3,
    0x1p+0, 0x1.ffd45e64522e5p-1, 0x1.f9e4e2ab621f8p-1, 0x1.d0ae5a720f461p-1, 0x1.809b8a647dc72p-1,
    0x1.0dcf488b681cep-1, 0x1.366182df8de4cp-2, 0x1.9a48200850e07p-3, 0x1p+0, 0x1.ffd45e64522e5p-1,
    0x1.bf845ba2546d8p-1, 0x1.160dcdc64df83p-1, 0x1.dcd7bd5f9cf73p-3, 0x1.9a48200850e07p-3, 0x1p+0,
    0x1.ffd45e64522e5p-1, 0x1.cb35a4f69f741p-1, 0x1.ad30bd3014db7p-2, 0x1.9a48200850e07p-3, 0x1p+0,
    0x1.ffd45e64522e5p-1, 0x1.f258e9ee6a113p-1, 0x1.bc3efa8e39221p-2, 0x1.9a48200850e07p-3, 0x1p+0,
    0x1.ffd45e64522e5p-1, 0x1.dad43febbf192p-1,
};

inline constexpr std::uint32_t cosine_restarts_5_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 99, 100, 101, 106,
    120, 136, 154, 174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double cosine_restarts_5_factors[] = {
    0x1p+0, 0x1.ffdfa974e8843p-1, 0x1.ff7eadff221ffp-1, 0x1.fedd261f1c9aep-1, 0x1.fdfb3aa406c82p-1,
    0x1.fcd924a17f22ep-1, 0x1.fb772d61285p-1, 0x1.f9d5ae502527cp-1, 0x1.f7f510e880f7p-1, 0x1.f378709a22a8p-1,
    0x1.ee05d4ef7ad73p-1, 0x1.e7a2bee6e0ac6p-1, 0x1.e055a2740e02cp-1, 0x1.d3bb8d71aa884p-1, 0x1.c5405b1adb5f5p-1,
    0x1.b504f333f9de6p-1, 0x1.9ce77a06ed606p-1, 0x1.825089c8f5172p-1, 0x1.5e3d6922a2a47p-1, 0x1.37d83c47a43eep-1,
    0x1.080a8916fbac3p-1, 0x1.a00f8e6bf2162p-2, 0x1.260041b6d3f32p-2, 0x1.5ad10ff7e9a2ap-3, 0x1.1d3348bdcd70cp-4,
    0x1.2234a7b5ec02p-7, 0x1.02b458bbde8p-12, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
};

inline constexpr schedule_row<cosine_restarts> cosine_restarts_rows[] = {
    {"cycles of 50",
     {.steps = 50},
     cosine_restarts_0_steps, cosine_restarts_0_factors, {}},
    {"10, 20, 40, ...",
     {.steps = 10, .multiplier = 2},
     cosine_restarts_1_steps, cosine_restarts_1_factors, {}},
    {"1, 3, 9, ... with a floor",
     {.steps = 1, .multiplier = 3, .floor = 0.01f},
     cosine_restarts_2_steps, cosine_restarts_2_factors, {}},
    {"cycles of one step never fall",
     {.steps = 1},
     cosine_restarts_3_steps, cosine_restarts_3_factors, {}},
    {"a floor of a fifth",
     {.steps = 77, .floor = 0.2f},
     cosine_restarts_4_steps, cosine_restarts_4_factors, {}},
    {"the second cycle is longer than was looked at",
     {.steps = 100, .multiplier = 1000000000},
     cosine_restarts_5_steps, cosine_restarts_5_factors, {}},
};

inline constexpr std::uint32_t one_cycle_0_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 118, 119, 120,
    136, 154, 174, 196, 221, 237, 238, 239, 249, 281, 317, 357, 398, 399,
};

inline constexpr double one_cycle_0_factors[] = {
    0x1.47ae147ae148p-5, 0x1.490cd974e64d4p-5, 0x1.4d28e9ce3ab68p-5, 0x1.540189d3d8c44p-5, 0x1.5d9580d5ec78p-5,
    0x1.69e3195f9cf38p-5, 0x1.78e8218518714p-5, 0x1.8aa1eb47d4fcp-5, 0x1.9f0d4d10f3e5cp-5, 0x1.cfe9cbd9cc7e4p-5,
    0x1.05ad606b47444p-4, 0x1.289ae13a78962p-4, 0x1.50a47c6e4463ep-4, 0x1.96081eacf6698p-4, 0x1.e63a81b057838p-4,
    0x1.205d779f38866p-3, 0x1.64383c5088ccdp-3, 0x1.aff863e0f1c4bp-3, 0x1.0c3c0930c9fd1p-2, 0x1.4514d6e27a6aep-2,
    0x1.8df81b561bc5p-2, 0x1.e720d561e31adp-2, 0x1.275e1a8204a18p-1, 0x1.5ffc73daa054dp-1, 0x1.991d6a8c360b3p-1,
    0x1.cc63835fdff2fp-1, 0x1.f1ab0231d5442p-1, 0x1.ffea13b05fafap-1, 0x1p+0, 0x1.fffbdffde6bb1p-1,
    0x1.fb5b7694b7df7p-1, 0x1.ec83639551c57p-1, 0x1.d0c8a53cb7aeap-1, 0x1.a64251b677412p-1, 0x1.69df1fb8cd51cp-1,
    0x1.3e8d4a7b962a4p-1, 0x1.3bc346bc78e91p-1, 0x1.38f755f301a31p-1, 0x1.1ca9efcb82f9p-1, 0x1.82e677784db6bp-2,
    0x1.93ad7562e58afp-3, 0x1.be77dfd55420dp-5, 0x1.298e7592a909ep-15, 0x1.0c6f7a0b5ed8dp-18,
};

inline constexpr double one_cycle_0_momenta[] = {
    0x1.e666666666666p-1, 0x1.e6641dc8c5b35p-1, 0x1.e65d445830d15p-1, 0x1.e651db4d7cc9ep-1, 0x1.e641e4b1cea91p-1,
    0x1.e62d635e3e82fp-1, 0x1.e6145afb555fcp-1, 0x1.e5f6d00066259p-1, 0x1.e5d4c7b2c19cbp-1, 0x1.e5835834c833bp-1,
    0x1.e520469c7845ap-1, 0x1.e4abd999c5a14p-1, 0x1.e426643f18f9ep-1, 0x1.e33f182247fddp-1, 0x1.e233c582e764dp-1,
    0x1.e106196b0dba6p-1, 0x1.df41bc4bc4f88p-1, 0x1.dd48bb44023ccp-1, 0x1.da9012b8a8aep-1, 0x1.d79a1d57677dap-1,
    0x1.d3ce471c0c6b9p-1, 0x1.cf297d6b6f5f2p-1, 0x1.c9c4107052b7bp-1, 0x1.c3de3c7717d5p-1, 0x1.bdeacd6f42e76p-1,
    0x1.b893802e8bdf4p-1, 0x1.b4b162f8acfc1p-1, 0x1.b3357bd0d3e64p-1, 0x1.b333333333333p-1, 0x1.b3339ccd1e35bp-1,
    0x1.b3aa0ddd15c7bp-1, 0x1.b52610270ac23p-1, 0x1.b7ebf0b6cad1cp-1, 0x1.bc2c93c7ff40ep-1, 0x1.c23680c36b2a4p-1,
    0x1.c68b7d9f74633p-1, 0x1.c6d2e4787bcdap-1, 0x1.c71a7c9f65f21p-1, 0x1.c9ef07947b74ep-1, 0x1.d30e1bfa25366p-1,
    0x1.dc4ee7d77431p-1, 0x1.e39c19b0fdbd2p-1, 0x1.e665fccc7b63ep-1, 0x1.e666666666666p-1,
};

inline constexpr std::uint32_t one_cycle_1_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 28, 29, 30, 33, 38, 43, 49, 56, 57, 58, 59, 64, 73, 83, 94,
    98, 99,
};

inline constexpr double one_cycle_1_factors[] = {
    0x1.47ae147ae148p-5, 0x1.5ebb016b287e4p-5, 0x1.a39c9965bdf84p-5, 0x1.0ac20fc64a8fap-4, 0x1.598ddabc5ced4p-4,
    0x1.bd452ea68867p-4, 0x1.1a5e615554ff8p-3, 0x1.5f4703231f97dp-3, 0x1.ac8daabea7b6cp-3, 0x1.2e3f754672383p-2,
    0x1.90fc064b62eecp-2, 0x1.f9dea0f764ecbp-2, 0x1.31ffe214bea36p-1, 0x1.7d5b26a474f87p-1, 0x1.bca9207ee62e8p-1,
    0x1.e94925f02276ep-1, 0x1.fe8f3130fb8cap-1, 0x1p+0, 0x1.ffbe02870651bp-1, 0x1.fbe2d050af776p-1,
    0x1.eb6631755fe26p-1, 0x1.cf1bc9adcfc98p-1, 0x1.9f9d2058c4cb9p-1, 0x1.59f3ded95cdffp-1, 0x1.4f1beb3bbf0aep-1,
    0x1.441b2ee0a17f7p-1, 0x1.38f755f301a31p-1, 0x1.0000431bde82dp-1, 0x1.36c627450cb8dp-2, 0x1.f9b957fc04729p-4,
    0x1.9ae9178e61443p-7, 0x1.0a0ec2dad0378p-11, 0x1.0c6f7a0b5ed8dp-18,
};

inline constexpr double one_cycle_1_momenta[] = {
    0x1.e666666666666p-1, 0x1.e63ffb862b45p-1, 0x1.e5cd2e3389a14p-1, 0x1.e50f56fe9e3aap-1, 0x1.e408afaf69fd7p-1,
    0x1.e2bc4c97b2c1dp-1, 0x1.e12e1354fa51ep-1, 0x1.df62af1e490b4p-1, 0x1.dd5f82c0e6d51p-1, 0x1.d8ca8fc23295ap-1,
    0x1.d3a612df460c1p-1, 0x1.ce2f9ad0fb46ep-1, 0x1.c8a88ba65f578p-1, 0x1.c0cf09d76704p-1, 0x1.ba36ea7b508e5p-1,
    0x1.b590e9ea2f9c2p-1, 0x1.b3599e136e549p-1, 0x1.b333333333333p-1, 0x1.b339cc8dd3d27p-1, 0x1.b39c84e057185p-1,
    0x1.b5429531b678bp-1, 0x1.b816d383866f7p-1, 0x1.bcd6b27df674fp-1, 0x1.c3ce07aafe482p-1, 0x1.c4e3a050533c4p-1,
    0x1.c5fd4d09ad0f2p-1, 0x1.c71a7c9f65f21p-1, 0x1.cccccccccccccp-1, 0x1.d6dc87628bda1p-1, 0x1.e01421109a876p-1,
    0x1.e5c2166aad878p-1, 0x1.e65fcd0bc5c72p-1, 0x1.e666666666666p-1,
};

inline constexpr std::uint32_t one_cycle_2_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 88, 89, 90, 94, 106, 120,
    136, 154, 174, 177, 178, 179, 196, 221, 249, 281, 298, 299,
};

inline constexpr double one_cycle_2_factors[] = {
    0x1.47ae147ae147bp-5, 0x1.a00b0b9ee4806p-5, 0x1.f86802c2e7b92p-5, 0x1.28627cf37578ep-4, 0x1.5490f88577155p-4,
    0x1.80bf741778b1ap-4, 0x1.acedefa97a4dfp-4, 0x1.d91c6b3b7bea6p-4, 0x1.02a57366bec35p-3, 0x1.2ed3eef8c05fbp-3,
    0x1.5b026a8ac1fc2p-3, 0x1.8730e61cc3987p-3, 0x1.b35f61aec534cp-3, 0x1.f5a51b09c79f5p-3, 0x1.1bf56a326504fp-2,
    0x1.3d1846dfe63a4p-2, 0x1.6946c271e7d69p-2, 0x1.95753e03e973p-2, 0x1.ccaf587a6b765p-2, 0x1.01f4b97876bcfp-1,
    0x1.23179625f7f23p-1, 0x1.49c04245b95bp-1, 0x1.75eebdd7baf75p-1, 0x1.a7a308dbfcc74p-1, 0x1.dedd23527ecacp-1,
    0x1.fa7a308dbfcc8p-1, 0x1p+0, 0x1.fd8fd9a12e014p-1, 0x1.f3cf4025e6064p-1, 0x1.d68d73b40e154p-1,
    0x1.b46b5a849226bp-1, 0x1.8d68f497723a9p-1, 0x1.618641ecae50fp-1, 0x1.30c342844669fp-1, 0x1.2972cf67d06dap-1,
    0x1.2702a908fe6eep-1, 0x1.249282aa2c703p-1, 0x1.f63fecbc750abp-2, 0x1.7c586e3771491p-2, 0x1.e7a012f3031dap-3,
    0x1.5f19c714077a6p-4, 0x1.38564b478238p-8, 0x1.0c6f7a0b58p-18,
};

inline constexpr double one_cycle_2_momenta[] = {
    0x1.e666666666666p-1, 0x1.e5d320ca7fb65p-1, 0x1.e53fdb2e99065p-1, 0x1.e4ac9592b2564p-1, 0x1.e4194ff6cba64p-1,
    0x1.e3860a5ae4f63p-1, 0x1.e2f2c4befe463p-1, 0x1.e25f7f2317962p-1, 0x1.e1cc398730e61p-1, 0x1.e0a5ae4f6386p-1,
    0x1.df7f23179625fp-1, 0x1.de5897dfc8c5ep-1, 0x1.dd320ca7fb65dp-1, 0x1.db783bd44755bp-1, 0x1.d9be6b0093459p-1,
    0x1.d8049a2cdf358p-1, 0x1.d5b783bd44755p-1, 0x1.d36a6d4da9b53p-1, 0x1.d08a11422845p-1, 0x1.cda9b536a6d4dp-1,
    0x1.ca36138f3eb4ap-1, 0x1.c62f2c4befe46p-1, 0x1.c194ff6cba641p-1, 0x1.bc678cf19e33cp-1, 0x1.b6a6d4da9b536p-1,
    0x1.b3c678cf19e34p-1, 0x1.b333333333333p-1, 0x1.b3719d803e6a5p-1, 0x1.b46b46b46b46bp-1, 0x1.b7584250f1dbep-1,
    0x1.bac212878edf5p-1, 0x1.bea8b7584250fp-1, 0x1.c30c30c30c30cp-1, 0x1.c7ec7ec7ec7ecp-1, 0x1.c8a7bdaf0e241p-1,
    0x1.c8e627fc195b3p-1, 0x1.c924924924924p-1, 0x1.cd49a166e33bp-1, 0x1.d36202ecfb9c8p-1, 0x1.da35a35a35a35p-1,
    0x1.e202ecfb9c869p-1, 0x1.e627fc195b2f4p-1, 0x1.e666666666666p-1,
};

inline constexpr std::uint32_t one_cycle_3_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 88, 89, 90, 94, 106, 120,
    136, 154, 174, 177, 178, 179, 196, 221, 249, 281, 298, 299,
};

inline constexpr double one_cycle_3_factors[] = {
    0x1.47ae147ae148p-5, 0x1.4a2126500f644p-5, 0x1.517993cf8dd18p-5, 0x1.5db5053902c4p-5, 0x1.6ecf93cb101ap-5,
    0x1.84c3cb01df64p-5, 0x1.9f8aaa548af3cp-5, 0x1.bf1ba770d5bf8p-5, 0x1.e36cb0f47bda8p-5, 0x1.1d0f8a0c4dc06p-4,
    0x1.5199a0bf694fap-4, 0x1.8f119a9d37f44p-4, 0x1.d529124fe2304p-4, 0x1.26d86fb3da115p-3, 0x1.6bbd1cdde9083p-3,
    0x1.b87cf8a92d306p-3, 0x1.14c59ba55d3c6p-2, 0x1.52639ac996a87p-2, 0x1.a4b10472c844p-2, 0x1.fa77917ec6ad6p-2,
    0x1.311d1a7c957cp-1, 0x1.6b4913e2e2c04p-1, 0x1.a65ba31d62c87p-1, 0x1.d9d5befdb1ce8p-1, 0x1.fa8236a265654p-1,
    0x1.ffd8cee2ad1e4p-1, 0x1p+0, 0x1.ffd8cee2ad1e4p-1, 0x1.fc2ea497901e4p-1, 0x1.d5103e2d525b7p-1,
    0x1.7af876c51cbfap-1, 0x1.e9293f033cb44p-2, 0x1.9e155ef3b58ccp-3, 0x1.6ecf93cb10194p-5, 0x1.4a2126500f647p-5,
    0x1.47ae147ae147bp-5, 0x1.479ff1f59aa09p-5, 0x1.361ce31faa133p-5, 0x1.d78384e94beb4p-6, 0x1.defc420e87eeep-7,
    0x1.19994d7078f63p-9, 0x1.6860117022142p-17, 0x1.0c6f7a0b5ed8dp-18,
};

inline constexpr double one_cycle_3_momenta[] = {
    0x1.e666666666666p-1, 0x1.e6625148adc43p-1, 0x1.e656133cd946dp-1, 0x1.e641b02a7ed94p-1, 0x1.e6252e9236186p-1,
    0x1.e600978b85698p-1, 0x1.e5d3f6c1fba0fp-1, 0x1.e59f5a7177244p-1, 0x1.e562d3619bba1p-1, 0x1.e4d254bc5f855p-1,
    0x1.e423331b5fd42p-1, 0x1.e3564dda7c78bp-1, 0x1.e26caa4b7e413p-1, 0x1.e0dae59fd9856p-1, 0x1.df0f9bc81676fp-1,
    0x1.dd0ff20ecb5b4p-1, 0x1.da1e3dc29658p-1, 0x1.d6e8adce08afcp-1, 0x1.d29f504d38c5p-1, 0x1.ce27a39f4384dp-1,
    0x1.c8c02b1b8e4bap-1, 0x1.c2b0ebcb90e9dp-1, 0x1.bc89a78ace3e5p-1, 0x1.b72cef4e1b586p-1, 0x1.b3c5a2d79df8ap-1,
    0x1.b3374850ebd56p-1, 0x1.b333333333333p-1, 0x1.b3374850ebd56p-1, 0x1.b399020e14301p-1, 0x1.b7ac2cb92549bp-1,
    0x1.c10ea6d400349p-1, 0x1.cf0e6295b2b47p-1, 0x1.ddbffa0f85238p-1, 0x1.e6252e9236186p-1, 0x1.e6625148adc43p-1,
    0x1.e666666666666p-1, 0x1.e666666666666p-1, 0x1.e666666666666p-1, 0x1.e666666666666p-1, 0x1.e666666666666p-1,
    0x1.e666666666666p-1, 0x1.e666666666666p-1, 0x1.e666666666666p-1,
};

inline constexpr std::uint32_t one_cycle_4_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 103, 104, 105, 106,
    120, 136, 154, 174, 196, 207, 208, 209, 221, 249, 281, 317, 348, 349,
};

inline constexpr double one_cycle_4_factors[] = {
    0x1.47ae147ae147bp-5, 0x1.934c67f9b2ce6p-5, 0x1.deeabb7884551p-5, 0x1.1544877baaedep-4, 0x1.3b13b13b13b14p-4,
    0x1.60e2dafa7c749p-4, 0x1.86b204b9e537fp-4, 0x1.ac812e794dfb4p-4, 0x1.d2505838b6beap-4, 0x1.0ef755dbc422bp-3,
    0x1.34c67f9b2ce6p-3, 0x1.5a95a95a95a95p-3, 0x1.8064d319fe6cbp-3, 0x1.b91b91b91b91bp-3, 0x1.f1d2505838b6cp-3,
    0x1.1544877baaedep-2, 0x1.3b13b13b13b14p-2, 0x1.60e2dafa7c749p-2, 0x1.9025cf29bf68cp-2, 0x1.bf68c359025dp-2,
    0x1.f81f81f81f81fp-2, 0x1.1d2505838b6bep-1, 0x1.42f42f42f42f5p-1, 0x1.6d7d3e3a4a0bp-1, 0x1.9cc032698cff4p-1,
    0x1.d0bd0bd0bd0bdp-1, 0x1.fb461ac812e7ap-1, 0x1p+0, 0x1.fb461ac812e79p-1, 0x1.f68c359025cf3p-1,
    0x1.b461ac812e795p-1, 0x1.68c359025cf2ap-1, 0x1.13b13b13b13b1p-1, 0x1.6a56a56a56a57p-2, 0x1.34c67f9b2ce63p-3,
    0x1.934c67f9b2cep-5, 0x1.47ae147ae148p-5, 0x1.455b33e7d2a2ap-5, 0x1.2978ad0322e59p-5, 0x1.d0d039db11ae8p-6,
    0x1.3c18151768694p-6, 0x1.2991d77693f69p-7, 0x1.2da2076f8006p-12, 0x1.0c6f7a0b5f8p-18,
};

inline constexpr double one_cycle_4_momenta[] = {
    0x1.e666666666666p-1, 0x1.e5e85e85e85e8p-1, 0x1.e56a56a56a56ap-1, 0x1.e4ec4ec4ec4ecp-1, 0x1.e46e46e46e46ep-1,
    0x1.e3f03f03f03fp-1, 0x1.e372372372372p-1, 0x1.e2f42f42f42f4p-1, 0x1.e276276276276p-1, 0x1.e17a17a17a17ap-1,
    0x1.e07e07e07e07ep-1, 0x1.df81f81f81f82p-1, 0x1.de85e85e85e86p-1, 0x1.dd0bd0bd0bd0bp-1, 0x1.db91b91b91b91p-1,
    0x1.da17a17a17a17p-1, 0x1.d81f81f81f81fp-1, 0x1.d627627627627p-1, 0x1.d3b13b13b13b1p-1, 0x1.d13b13b13b13bp-1,
    0x1.ce46e46e46e47p-1, 0x1.cad4ad4ad4ad4p-1, 0x1.c6e46e46e46e4p-1, 0x1.c276276276276p-1, 0x1.bd89d89d89d8ap-1,
    0x1.b81f81f81f81fp-1, 0x1.b3b13b13b13b1p-1, 0x1.b333333333333p-1, 0x1.b3b13b13b13b1p-1, 0x1.b42f42f42f42fp-1,
    0x1.bb13b13b13b13p-1, 0x1.c2f42f42f42f4p-1, 0x1.cbd0bd0bd0bdp-1, 0x1.d5a95a95a95a9p-1, 0x1.e07e07e07e07ep-1,
    0x1.e5e85e85e85e8p-1, 0x1.e666666666666p-1, 0x1.e666666666666p-1, 0x1.e666666666666p-1, 0x1.e666666666666p-1,
    0x1.e666666666666p-1, 0x1.e666666666666p-1, 0x1.e666666666666p-1, 0x1.e666666666666p-1,
};

inline constexpr std::uint32_t one_cycle_5_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 34, 35, 36, 38, 43, 49, 56, 64, 69, 70, 71, 73, 83,
    94, 106, 120, 136, 154, 174, 196, 221, 249, 281, 317, 331, 332,
};

inline constexpr double one_cycle_5_factors[] = {
    0x1.47ae147ae148p-5, 0x1.56f48a48f8f1p-5, 0x1.84a989f0a2fep-5, 0x1.d0722a97b5d64p-5, 0x1.1cdbd88ea90e6p-4,
    0x1.5fd45df3204fap-4, 0x1.b09d71a846c1cp-4, 0x1.074b32e48490dp-3, 0x1.3c8228f902a21p-3, 0x1.b7ec9a118a713p-3,
    0x1.235d09d3ed2edp-2, 0x1.723e5667f6933p-2, 0x1.c627dbece85adp-2, 0x1.23df1717e2673p-1, 0x1.62e1cde91fb3fp-1,
    0x1.9bb9f98f6cd4ap-1, 0x1.d7307c81b48f7p-1, 0x1.f96bf4754630ap-1, 0x1.fd77572a7e66bp-1, 0x1.ff9ef54ed56d8p-1,
    0x1.ffde85bc9adaep-1, 0x1.faa74f734d7a5p-1, 0x1.cde9128ebe83p-1, 0x1.681cf2baebfbbp-1, 0x1.a6af1cc37ae2ep-2,
    0x1.148bd81f373e9p-3, 0x1.957e0b46d7045p-5, 0x1.5febf6960bb99p-5, 0x1.48b6963bef384p-5, 0x1.47a4dd1fc5d52p-5,
    0x1.460b34e09b767p-5, 0x1.4191bb80764cbp-5, 0x1.39897b318a42bp-5, 0x1.2c3bd04076c78p-5, 0x1.18510d47b20bep-5,
    0x1.f9975e7a43c59p-6, 0x1.b2c9054b6512cp-6, 0x1.5debe82e9957ap-6, 0x1.f7dfe640238a2p-7, 0x1.2d64eab4a218bp-7,
    0x1.e00478fbecf74p-9, 0x1.59bbdb964fa5dp-12, 0x1.6dd921651f938p-18, 0x1.0c6f7a0b5ed8dp-18,
};

inline constexpr double one_cycle_5_momenta[] = {
    0x1.e666666666666p-1, 0x1.e64cf0f7643efp-1, 0x1.e600c34d4cce3p-1, 0x1.e58274ec36597p-1, 0x1.e4d3010c0255p-1,
    0x1.e3f3c4a4b3722p-1, 0x1.e2e67bb8579cap-1, 0x1.e1ad3ddfea6a1p-1, 0x1.e04a7a220c76fp-1, 0x1.dd13b48568ed9p-1,
    0x1.d95bb0057ed8cp-1, 0x1.d53ff40873b0ep-1, 0x1.d0e11fbedc6e7p-1, 0x1.ca214b760b9dcp-1, 0x1.c3910315953b2p-1,
    0x1.bda529344287bp-1, 0x1.b7737b905b0efp-1, 0x1.b3e29f11a68e2p-1, 0x1.b376c4c970b33p-1, 0x1.b33d4efafcf7cp-1,
    0x1.b336afef8dbc6p-1, 0x1.b3c1c59730767p-1, 0x1.b86aebeeff5aep-1, 0x1.c30584950ff3ap-1, 0x1.d284bf0904ccbp-1,
    0x1.e154e43d0dc2ep-1, 0x1.e5e4b675bd222p-1, 0x1.e63dff42e3ca5p-1, 0x1.e664ad8e24a48p-1, 0x1.e666666666666p-1,
    0x1.e666666666666p-1, 0x1.e666666666666p-1, 0x1.e666666666666p-1, 0x1.e666666666666p-1, 0x1.e666666666666p-1,
    0x1.e666666666666p-1, 0x1.e666666666666p-1, 0x1.e666666666666p-1, 0x1.e666666666666p-1, 0x1.e666666666666p-1,
    0x1.e666666666666p-1, 0x1.e666666666666p-1, 0x1.e666666666666p-1, 0x1.e666666666666p-1,
};

inline constexpr std::uint32_t one_cycle_6_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 98, 99, 100, 106,
    120, 136, 154, 174, 196, 197, 198, 199,
};

inline constexpr double one_cycle_6_factors[] = {
    0x1.47ae147ae148p-5, 0x1.49a8e0851b59p-5, 0x1.4f98c200a8858p-5, 0x1.597c3125d262cp-5, 0x1.6750a16d4a5d4p-5,
    0x1.791282385d984p-5, 0x1.8ebd3fbc33ee8p-5, 0x1.a84b442fdda28p-5, 0x1.c5b5f93ce1b1p-5, 0x1.060111bb9c55cp-4,
    0x1.30aca3ca8dc1p-4, 0x1.62b1b68a82856p-4, 0x1.9bdcba3c54266p-4, 0x1.fe8185ba74128p-4, 0x1.37e85d1a5288ap-3,
    0x1.7761d308f8754p-3, 0x1.d59f178dd5d34p-3, 0x1.1eb851eb851ebp-2, 0x1.651033676e226p-2, 0x1.afd03cb84d4e3p-2,
    0x1.06573d67e1af5p-1, 0x1.3c92c2eb876d5p-1, 0x1.775fb20f1780dp-1, 0x1.b0fd8fa3330ebp-1, 0x1.e0ff4a00238fap-1,
    0x1.fce9b924283bp-1, 0x1.ffe0533f5c5efp-1, 0x1p+0, 0x1.ffe0533f5c5efp-1, 0x1.f9f62d04b03a6p-1, 0x1.cb6b9fe54948dp-1,
    0x1.69302c7077d91p-1, 0x1.bf20e1f3073a3p-2, 0x1.61802030a727bp-3, 0x1.4f98c200a885bp-5, 0x1.49a8e0851b58dp-5,
    0x1.47ae147ae147bp-5, 0x1.0c6f7a0b5ed8dp-18,
};

inline constexpr double one_cycle_6_momenta[] = {
    0x1.e666666666666p-1, 0x1.e66319bd0005ap-1, 0x1.e659349a876fap-1, 0x1.e648b98bf429ep-1, 0x1.e631acd0d261ep-1,
    0x1.e614145a2a973p-1, 0x1.e5eff7c8f9875p-1, 0x1.e5c5606c38c1dp-1, 0x1.e594593e7865bp-1, 0x1.e51f2fa2c1d4cp-1,
    0x1.e490f3bbe55abp-1, 0x1.e3ea3828102acp-1, 0x1.e32ba8c66a1abp-1, 0x1.e1e2d8cac5b04p-1, 0x1.e069261bd90cfp-1,
    0x1.dec1fc5ef7657p-1, 0x1.dc4db940d6f7p-1, 0x1.d999999999999p-1, 0x1.d5efb085d0216p-1, 0x1.d20b055eef2c7p-1,
    0x1.cd34c77861064p-1, 0x1.c78e943aaa6d2p-1, 0x1.c16e90a6f615cp-1, 0x1.bb6e1ee7888c5p-1, 0x1.b66df0d32f7eep-1,
    0x1.b385853f6f026p-1, 0x1.b3367fdc9993fp-1, 0x1.b333333333333p-1, 0x1.b3367fdc9993fp-1, 0x1.b3d4392d60d7cp-1,
    0x1.b8ad528b50e64p-1, 0x1.c2e8d93cd161ep-1, 0x1.d13ed219357d8p-1, 0x1.df53dd07442e2p-1, 0x1.e659349a876fap-1,
    0x1.e66319bd0005ap-1, 0x1.e666666666666p-1, 0x1.e666666666666p-1,
};

inline constexpr std::uint32_t one_cycle_7_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 121, 122,
};

inline constexpr double one_cycle_7_factors[] = {
    0x1.ffea9fe63cd32p-1, 0x1.ffaa832ac4d6dp-1, 0x1.ff3fb482740f1p-1, 0x1.feaa45c36743cp-1, 0x1.fdea4fe2017a6p-1,
    0x1.fcfff2ecc120bp-1, 0x1.fbeb5606e5991p-1, 0x1.faaca761e60e6p-1, 0x1.f9441c35baa6p-1, 0x1.f5f66811c7f5ap-1,
    0x1.f2046e6e08cf4p-1, 0x1.ed70d1d3f116p-1, 0x1.e83ea0c0ebb32p-1, 0x1.df51b487b119p-1, 0x1.d5154a17a00fep-1,
    0x1.c998c21dd939ep-1, 0x1.b8742d29fac9fp-1, 0x1.a5632687b8dbp-1, 0x1.8b275cd3df33p-1, 0x1.6ea7624076787p-1,
    0x1.4a1e386c8b1b7p-1, 0x1.1d5c20031a31fp-1, 0x1.d24b0043a8b22p-2, 0x1.5f4cf6560fad8p-2, 0x1.d364a58f774afp-3,
    0x1.f5cc1e30f7db2p-4, 0x1.5152f6fc1b88ap-5, 0x1.580c33e0bba25p-11, 0x1.5e65180329252p-13, 0x1.0c6f7a0b5ed8dp-18,
};

inline constexpr double one_cycle_7_momenta[] = {
    0x1.b3355669895dbp-1, 0x1.b33bbfb12a042p-1, 0x1.b3466df7fede5p-1, 0x1.b3555f756afa2p-1, 0x1.b36891aa96fc6p-1,
    0x1.b3800162dbcfbp-1, 0x1.b39baab44bb08p-1, 0x1.b3bb8900597ep-1, 0x1.b3df96f49e35cp-1, 0x1.b434290e61ec4p-1,
    0x1.b4992886087e6p-1, 0x1.b50e51e75b0cfp-1, 0x1.b59356f28730bp-1, 0x1.b677d534262b3p-1, 0x1.b77de01da60e2p-1,
    0x1.b8a3ee03b5fdp-1, 0x1.ba5aca28be063p-1, 0x1.bc42e4ec1f28bp-1, 0x1.bee279c7c1fe9p-1, 0x1.c1bc1395c2592p-1,
    0x1.c56365868a271p-1, 0x1.c9dd35f0a6ed8p-1, 0x1.cf15e0e5942b8p-1, 0x1.d4d5c94ce9154p-1, 0x1.dab71fd1d79bp-1,
    0x1.e020b1ccd5ef2p-1, 0x1.e44abb5353ce6p-1, 0x1.e65dd9e86f957p-1, 0x1.e6644330103bep-1, 0x1.e666666666666p-1,
};

inline constexpr std::uint32_t one_cycle_8_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120, 136, 154,
    174, 196, 221, 249, 281, 302, 303, 304, 317, 319, 320,
};

inline constexpr double one_cycle_8_factors[] = {
    0x1.47ae147ae148p-5, 0x1.47e3d95e59aecp-5, 0x1.48852690505d4p-5, 0x1.4991f7a77811p-5, 0x1.4b0a4549c7a1cp-5,
    0x1.4cee052cad8ap-5, 0x1.4f3d2a1557eap-5, 0x1.51f7a3d911284p-5, 0x1.551d5f5db123p-5, 0x1.5caa4096ff1d4p-5,
    0x1.65e2fa50e97e8p-5, 0x1.70c68a4db4e3cp-5, 0x1.7d53bf9e82a84p-5, 0x1.934297fe3a79cp-5, 0x1.ace69cb35870cp-5,
    0x1.ca397e383109p-5, 0x1.f700bd2e34ca8p-5, 0x1.1519d47286918p-4, 0x1.398c2b53dee46p-4, 0x1.62d81d3fbf502p-4,
    0x1.9aa564755f53p-4, 0x1.e4160b456650cp-4, 0x1.2144dddeeec1ep-3, 0x1.5cb76a3e71cbap-3, 0x1.a602454b0dfefp-3,
    0x1.fe864122160ebp-3, 0x1.339adc369ab25p-2, 0x1.74fa82ab28063p-2, 0x1.c3b0c85f66d9p-2, 0x1.0f62280250e2p-1,
    0x1.41b46bdfb3575p-1, 0x1.764021a92e42bp-1, 0x1.ab12e6f58e05dp-1, 0x1.d96a858c79ec4p-1, 0x1.f91e3fa0d1d71p-1,
    0x1.fff338c512f7bp-1, 0x1.fffcf792d6339p-1, 0x1.fffcdc8572d58p-1, 0x1.57148738bfbbp-4, 0x1.38fddc2ad51d3p-7,
    0x1.0c6f7a0b5ed8dp-18,
};

inline constexpr double one_cycle_8_momenta[] = {
    0x1.e666666666666p-1, 0x1.e6660cc8eb486p-1, 0x1.e664fff2ed57ep-1, 0x1.e6633febc6c06p-1, 0x1.e660ccbfb83bdp-1,
    0x1.e65da67fe8bcap-1, 0x1.e659cd4264f6p-1, 0x1.e65541221ec14p-1, 0x1.e650023eec614p-1, 0x1.e6436cc78cdf5p-1,
    0x1.e6340e3cac58bp-1, 0x1.e621e84cb1b06p-1, 0x1.e60cfcf3d5aecp-1, 0x1.e5e86ee08b7c6p-1, 0x1.e5bdb2d8b2f52p-1,
    0x1.e58cd360d58c2p-1, 0x1.e54231f7e6308p-1, 0x1.e4ecdd19b572ap-1, 0x1.e4735ff81ba19p-1, 0x1.e3e9b82709602p-1,
    0x1.e32fb68f014acp-1, 0x1.e23ae9b84bde2p-1, 0x1.e10012c164fb7p-1, 0x1.df73c1c43d91ep-1, 0x1.dd8b240fe9809p-1,
    0x1.db3d0980faa02p-1, 0x1.d8832265b079ep-1, 0x1.d51b7c64f3c83p-1, 0x1.d101fe18e5d7ep-1, 0x1.cc43a45da01bap-1,
    0x1.c705bd4be5da1p-1, 0x1.c18c8506e90c4p-1, 0x1.bc0be5cef467fp-1, 0x1.b7381a9f3bd54p-1, 0x1.b3eab73d1d577p-1,
    0x1.b33487f401396p-1, 0x1.b3338413e78ddp-1, 0x1.b333838c56612p-1, 0x1.e21c976847d1ep-1, 0x1.e5e94159803fap-1,
    0x1.e666666666666p-1,
};

inline constexpr std::uint32_t one_cycle_9_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 34, 35, 36, 38, 43, 49, 56, 64, 69, 70, 71, 73, 83,
    94, 95, 96,
};

inline constexpr double one_cycle_9_factors[] = {
    0x1.47ae147ae147bp-5, 0x1.1263e4079707cp-4, 0x1.80f0bdd1bd6bap-4, 0x1.ef7d979be3cf8p-4, 0x1.2f0538b30519cp-3,
    0x1.664ba598184bbp-3, 0x1.9d92127d2b7dap-3, 0x1.d4d87f623eaf9p-3, 0x1.060f7623a8f0cp-2, 0x1.3d55e308bc22bp-2,
    0x1.749c4fedcf54ap-2, 0x1.abe2bcd2e2869p-2, 0x1.e32929b7f5b8ap-2, 0x1.1b096687c941cp-1, 0x1.447e383397a73p-1,
    0x1.6df309df660cbp-1, 0x1.a53976c4793eap-1, 0x1.dc7fe3a98c709p-1, 0x1.ea517ee2d13d2p-1, 0x1.f8231a1c16099p-1,
    0x1.fc592f5b540e8p-1, 0x1.eb674bda245afp-1, 0x1.c10a93172d1a3p-1, 0x1.8e34e8939dffcp-1, 0x1.52e64c4f770b9p-1,
    0x1.0f1ebe4ab83d9p-1, 0x1.c9840b0f81f9ap-2, 0x1.b892278e52463p-2, 0x1.a7a0440d2292bp-2, 0x1.85bc7d0ac32bbp-2,
    0x1.b89333fdcc519p-3, 0x1.0f269b8ecb92p-5, 0x1.0f2eff0a9beep-6, 0x1.0c6f7a0b58p-18,
};

inline constexpr double one_cycle_9_momenta[] = {
    0x1.e666666666666p-1, 0x1.e4f5e63b19e67p-1, 0x1.e385660fcd667p-1, 0x1.e214e5e480e68p-1, 0x1.e0a465b934668p-1,
    0x1.df33e58de7e69p-1, 0x1.ddc365629b669p-1, 0x1.dc52e5374ee6ap-1, 0x1.dae2650c0266ap-1, 0x1.d80164b56966bp-1,
    0x1.d520645ed066cp-1, 0x1.d23f64083766dp-1, 0x1.cf5e63b19e66ep-1, 0x1.cb0ce32fb8e7p-1, 0x1.c6bb62add3672p-1,
    0x1.c269e22bede73p-1, 0x1.bca7e17ebbe75p-1, 0x1.b6e5e0d189e77p-1, 0x1.b57560a63d678p-1, 0x1.b404e07af0e78p-1,
    0x1.b390ae8f5f74fp-1, 0x1.b54278f46838bp-1, 0x1.b97ef2f0fe223p-1, 0x1.be945220186d8p-1, 0x1.c4829681b71acp-1,
    0x1.cb49c015da29ep-1, 0x1.cf863a1270135p-1, 0x1.d05f1f44f4753p-1, 0x1.d138047778d72p-1, 0x1.d2e9cedc819aep-1,
    0x1.db62c2d5ad6ddp-1, 0x1.e4b49c015da2ap-1, 0x1.e58d8133e2048p-1, 0x1.e666666666666p-1,
};

inline constexpr std::uint32_t one_cycle_10_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 61, 62, 63, 64, 73, 83, 94, 106, 120,
    123, 124, 125, 136, 154, 174, 196, 209, 210,
};

inline constexpr double one_cycle_10_factors[] = {
    0x1.9999999999996p-4, 0x1.9bf1691572058p-4, 0x1.a2f7512824cecp-4, 0x1.aea6bfad41046p-4, 0x1.bef819b64d61p-4,
    0x1.d3e0c07dea60cp-4, 0x1.ed5318514ba04p-4, 0x1.059f48b5c4722p-3, 0x1.16c7d95e8188cp-3, 0x1.3f83649c97323p-3,
    0x1.707234a7b42e3p-3, 0x1.a914fa9f6bc07p-3, 0x1.e8d85d356e492p-3, 0x1.2a35853781516p-2, 0x1.660c6b7cb4dcbp-2,
    0x1.a692f69be9b77p-2, 0x1.00ab61fee228dp-1, 0x1.2f101220638a7p-1, 0x1.679cc7a7bcfdfp-1, 0x1.9b3a996a3f61ap-1,
    0x1.ce1879050c173p-1, 0x1.f478824aa29f1p-1, 0x1.ff814efdea683p-1, 0x1.fff94036709adp-1, 0x1.fff8be458d3bp-1,
    0x1.ffd5342f83fb8p-1, 0x1.f967b67c00033p-1, 0x1.e79beea0e0b8ap-1, 0x1.c808f6ece1f6dp-1, 0x1.994014c0b6059p-1,
    0x1.5663b98fc22ecp-1, 0x1.46dbe642f75dp-1, 0x1.419d779774caap-1, 0x1.3c57771fc22fbp-1, 0x1.01126b89a18dap-1,
    0x1.42f2647211e6p-2, 0x1.1f946d761e5b1p-3, 0x1.788e1117c8a11p-6, 0x1.23c348625fe7ep-10, 0x1.0624dd2f1a9fcp-10,
};

inline constexpr double one_cycle_10_momenta[] = {
    0x1.e666666666666p-1, 0x1.e65e11bd919dcp-1, 0x1.e645192f163e8p-1, 0x1.e61b8cfb75da4p-1, 0x1.e5e1882d1ccabp-1,
    0x1.e5973086c8d56p-1, 0x1.e53cb66af5b48p-1, 0x1.e4d254bc5f855p-1, 0x1.e45850b7af9a1p-1, 0x1.e336a94b4b71cp-1,
    0x1.e1dab1bcc3874p-1, 0x1.e047f3597034fp-1, 0x1.de8285f1b73f6p-1, 0x1.db858f5ac875cp-1, 0x1.d832828fd3d19p-1,
    0x1.d49cd02a89c57p-1, 0x1.cf91ef6c3684p-1, 0x1.ca6a4da161076p-1, 0x1.c421c7aec8de1p-1, 0x1.be6593ee817dbp-1,
    0x1.b8beb3f9c0143p-1, 0x1.b47b24b921218p-1, 0x1.b34146de1927ap-1, 0x1.b333f32d26b03p-1, 0x1.b333ed28a678ep-1,
    0x1.b3377be0cc4c8p-1, 0x1.b3dc329d6f29ap-1, 0x1.b5a43b5865bdp-1, 0x1.b8cd56725be05p-1, 0x1.bd7c39943ffc9p-1,
    0x1.c42d92ea6221fp-1, 0x1.c5bb8dedb6c15p-1, 0x1.c641ee98a2c4bp-1, 0x1.c6c9113cd5729p-1, 0x1.ccb7e403da82p-1,
    0x1.d649a9b02e75dp-1, 0x1.df412ad2b5e65p-1, 0x1.e545f98d8d51bp-1, 0x1.e664eae649b21p-1, 0x1.e666666666666p-1,
};

inline constexpr std::uint32_t one_cycle_11_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 44, 45, 49, 56, 64, 73, 83, 87, 88, 89, 94,
    106, 120, 136, 148, 149,
};

inline constexpr double one_cycle_11_factors[] = {
    0x1.47ae147ae148p-5, 0x1.51b2dd8b9db34p-5, 0x1.6fb426ef3c088p-5, 0x1.a18acc46a1488p-5, 0x1.e6f5c9b1edeap-5,
    0x1.1fcd48505b6a4p-4, 0x1.5582befa09e6ap-4, 0x1.9455386c340fp-4, 0x1.dbf2c0c90de8p-4, 0x1.420726f9055d6p-3,
    0x1.a534a9062893ap-3, 0x1.0abe858e5bff5p-2, 0x1.484b9311115bcp-2, 0x1.abfffa073df21p-2, 0x1.0a3d70a3d70a4p-1,
    0x1.3e7ae4440f1b8p-1, 0x1.80052ddb75aa5p-1, 0x1.b804c083d1277p-1, 0x1.e9ca89686cd7bp-1, 0x1.ff5fb36ef4395p-1,
    0x1p+0, 0x1.ffe2ab16fbeb1p-1, 0x1.fd24051bcc6c8p-1, 0x1.efad1aee3fc14p-1, 0x1.d3846e0b91c77p-1,
    0x1.a587a4e4337ccp-1, 0x1.649d729536a94p-1, 0x1.47ca472c22a08p-1, 0x1.40682fb407d7ep-1, 0x1.38f755f301a31p-1,
    0x1.1321c103ff256p-1, 0x1.706c7e1734ca6p-2, 0x1.69e3854e2624p-3, 0x1.31fc31717907cp-5, 0x1.ddb20c11a9426p-13,
    0x1.0c6f7a0b5ed8dp-18,
};

inline constexpr double one_cycle_11_momenta[] = {
    0x1.fae147ae147aep-1, 0x1.fa8f75eeb6782p-1, 0x1.f99a6b6cb395cp-1, 0x1.f80367d114858p-1, 0x1.f5cc7e10d2e9p-1,
    0x1.f2f891b834d59p-1, 0x1.ef8b53260c08fp-1, 0x1.eb893abbc3586p-1, 0x1.e6f7830881724p-1, 0x1.dc3dc106e3fb7p-1,
    0x1.cf95f26e8c27ep-1, 0x1.c1420b3fab303p-1, 0x1.b18cb677a4e74p-1, 0x1.981aac30d1864p-1, 0x1.7d70a3d70a3d7p-1,
    0x1.62c69b7d42f4ap-1, 0x1.4152b097fbf11p-1, 0x1.24bd93120d3e9p-1, 0x1.0b55f4880871fp-1, 0x1.0051d1bf5e02cp-1,
    0x1p-1, 0x1.000e5f61772aep-1, 0x1.0166abf1aeaep-1, 0x1.07ffaaa92957ap-1, 0x1.15cbee82ff2p-1, 0x1.2c549eaa08b68p-1,
    0x1.4c239192e215ep-1, 0x1.5a43604eb6b84p-1, 0x1.5de1865b11befp-1, 0x1.6186e7c55f0ddp-1, 0x1.7410dc022123cp-1,
    0x1.a09de75f5dc2ap-1, 0x1.ce8ca9040bc46p-1, 0x1.f1829a98a35d9p-1, 0x1.fad2e84c9d5p-1, 0x1.fae147ae147aep-1,
};

inline constexpr std::uint32_t one_cycle_12_steps[] = {
    0, 1, 2,
};

inline constexpr double one_cycle_12_factors[] = {
    0x1.ddb3e0406ce6dp-1, 0x1.7b7cbae81936bp-2, 0x1.0c6f7a0b5ed8dp-18,
};

inline constexpr double one_cycle_12_momenta[] = {
    0x1.b6a137461fc2ap-1, 0x1.d36cff1a3acf6p-1, 0x1.e666666666666p-1,
};

inline constexpr std::uint32_t one_cycle_13_steps[] = {
    0,
};

inline constexpr double one_cycle_13_factors[] = {
    0x1.0c6f7a0b5ed8dp-18,
};

inline constexpr double one_cycle_13_momenta[] = {
    0x1.e666666666666p-1,
};

inline constexpr std::uint32_t one_cycle_14_steps[] = {
    0, 1,
};

inline constexpr double one_cycle_14_factors[] = {
    0x1.9f9d2058c4cb9p-1, 0x1.0c6f7a0b5ed8dp-18,
};

inline constexpr double one_cycle_14_momenta[] = {
    0x1.bcd6b27df674fp-1, 0x1.e666666666666p-1,
};

inline constexpr schedule_row<one_cycle> one_cycle_rows[] = {
    {"the default, 400 steps",
     {.steps = 400},
     one_cycle_0_steps, one_cycle_0_factors, one_cycle_0_momenta},
    {"100 steps",
     {.steps = 100},
     one_cycle_1_steps, one_cycle_1_factors, one_cycle_1_momenta},
    {"linear",
     {.steps = 300, .anneal = annealing::linear},
     one_cycle_2_steps, one_cycle_2_factors, one_cycle_2_momenta},
    {"three phases",
     {.steps = 300, .phases = phase_count::three},
     one_cycle_3_steps, one_cycle_3_factors, one_cycle_3_momenta},
    {"three phases, linear",
     {.steps = 350, .anneal = annealing::linear, .phases = phase_count::three},
     one_cycle_4_steps, one_cycle_4_factors, one_cycle_4_momenta},
    {"three phases, a short rise",
     {.steps = 333, .pct_start = 0.11, .phases = phase_count::three},
     one_cycle_5_steps, one_cycle_5_factors, one_cycle_5_momenta},
    {"three phases, the last is one step long",
     {.steps = 200, .pct_start = 0.5, .phases = phase_count::three},
     one_cycle_6_steps, one_cycle_6_factors, one_cycle_6_momenta},
    {"no rise",
     {.steps = 123, .pct_start = 0.0},
     one_cycle_7_steps, one_cycle_7_factors, one_cycle_7_momenta},
    {"a long rise",
     {.steps = 321, .pct_start = 0.95},
     one_cycle_8_steps, one_cycle_8_factors, one_cycle_8_momenta},
    {"a share that ends between steps",
     {.steps = 97, .pct_start = 0.377, .anneal = annealing::linear},
     one_cycle_9_steps, one_cycle_9_factors, one_cycle_9_momenta},
    {"other divisors",
     {.steps = 211, .div_factor = 10.0f, .final_div_factor = 100.0f},
     one_cycle_10_steps, one_cycle_10_factors, one_cycle_10_momenta},
    {"other momenta",
     {.steps = 150, .base_momentum = 0.5f, .max_momentum = 0.99f},
     one_cycle_11_steps, one_cycle_11_factors, one_cycle_11_momenta},
    {"the rise is shorter than a step",
     {.steps = 3, .pct_start = 0.2},
     one_cycle_12_steps, one_cycle_12_factors, one_cycle_12_momenta},
    {"one step",
     {.steps = 1},
     one_cycle_13_steps, one_cycle_13_factors, one_cycle_13_momenta},
    {"two steps",
     {.steps = 2},
     one_cycle_14_steps, one_cycle_14_factors, one_cycle_14_momenta},
};

inline constexpr std::uint32_t composition_0_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 20, 21, 22, 25, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120,
    136, 154, 174, 196, 221, 249, 281, 299, 300, 301, 317, 357, 400,
};

inline constexpr double composition_0_factors[] = {
    0x1.47ae147ae147bp-7, 0x1.e76c8b439580fp-5, 0x1.be76c8b439581p-4, 0x1.449ba5e353f7cp-3, 0x1.a9fbe76c8b439p-3,
    0x1.07ae147ae147ap-2, 0x1.3a5e353f7ced8p-2, 0x1.6d0e560418937p-2, 0x1.9fbe76c8b4396p-2, 0x1.028f5c28f5c29p-1,
    0x1.353f7ced91688p-1, 0x1.67ef9db22d0e6p-1, 0x1.9a9fbe76c8b45p-1, 0x1.e6a7ef9db22d3p-1, 0x1p+0,
    0x1.fffc961701d4dp-1, 0x1.fff258748fe86p-1, 0x1.ffaaad09c2d4dp-1, 0x1.feebb103f4c64p-1, 0x1.fdbff7cb897f8p-1,
    0x1.fbb137e9197f3p-1, 0x1.f8fad7e66cb12p-1, 0x1.f4df0a1a206a4p-1, 0x1.eeebf0b04e4c6p-1, 0x1.e6a318fdd3cbcp-1,
    0x1.db7e706c36ab5p-1, 0x1.ccf7380ce0bb9p-1, 0x1.ba8f4c26101dep-1, 0x1.a3dcf6c0f6e42p-1, 0x1.8666666666666p-1,
    0x1.61929de72b6bbp-1, 0x1.355bb0524895cp-1, 0x1.029da7c1b29eap-1, 0x1.96cc225b80584p-2, 0x1.220093cefb1fap-2,
    0x1.671fefdaee785p-3, 0x1.6cd10cb71a51p-4, 0x1.f7500cd764d72p-5, 0x1.eea1ce6c72f69p-5, 0x1.e65e6a0661714p-5,
    0x1.9b85237564f39p-5, 0x1.5d06b466895dbp-4, 0x1.a8450e152853fp-3,
};

inline constexpr std::uint32_t composition_1_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 50, 51, 56, 64, 73, 83, 94, 106,
    120, 136, 154, 174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double composition_1_factors[] = {
    0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4,
    0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p-1,
    0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-3, 0x1p-3, 0x1p-4, 0x1p-4, 0x1p-5, 0x1p-5,
    0x1p-6, 0x1p-7, 0x1p-8, 0x1p-9,
};

inline constexpr std::uint32_t composition_2_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 30, 31, 33, 38, 43, 49, 56, 64, 73, 83, 94, 99, 100, 101,
    106, 120, 136, 154, 174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double composition_2_factors[] = {
    0x1.999999999999bp-4, 0x1.be76c8b439583p-4, 0x1.e353f7ced916ap-4, 0x1.04189374bc6a9p-3, 0x1.16872b020c49dp-3,
    0x1.28f5c28f5c291p-3, 0x1.3b645a1cac084p-3, 0x1.4dd2f1a9fbe77p-3, 0x1.604189374bc6ap-3, 0x1.851eb851eb853p-3,
    0x1.a9fbe76c8b43ap-3, 0x1.ced916872b021p-3, 0x1.f3b645a1cac07p-3, 0x1.15810624dd2f1p-2, 0x1.3126e978d4fep-2,
    0x1.4cccccccccccdp-2, 0x1.71a9fbe76c8b4p-2, 0x1p+0, 0x1.fae147ae147aep-1, 0x1.f0cb07d0aed9ap-1,
    0x1.d871fe1a40386p-1, 0x1.c14a6f7eaa83p-1, 0x1.a6ff92e8b5d8dp-1, 0x1.8a43185f7bf49p-1, 0x1.6bcda1f2674bbp-1,
    0x1.4c572e012e0b2p-1, 0x1.2c9015c7f0efcp-1, 0x1.0d1afb99a1286p-1, 0x1.ffd54742fcc2p-2, 0x1.fab6fc4f1e12p-2,
    0x1.f5a5cbb4b9eep-2, 0x1.dd0fd994c1fp-2, 0x1.9e720ee932246p-2, 0x1.60e204251f7bap-2, 0x1.267c515462a26p-2,
    0x1.e1b9419080dc7p-3, 0x1.822a175b72528p-3, 0x1.2c5def569a761p-3, 0x1.c562abe75b7cap-4, 0x1.48b20df3814d5p-4,
    0x1.c9d0d964f37dcp-5, 0x1.32440ee5bb7bap-5, 0x1.8d988f7ca33e4p-6,
};

inline constexpr std::uint32_t composition_3_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 15, 16, 19, 22, 25, 29, 30, 31, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120,
    136, 154, 174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double composition_3_factors[] = {
    0x1p+0, 0x1.ccccccccccccdp-1, 0x1.9eb851eb851edp-1, 0x1.753f7ced91689p-1, 0x1.4fec56d5cfaaep-1,
    0x1.2e54b48d3ae6ap-1, 0x1.101908e581cf9p-1, 0x1.e9c6a99d1cdc1p-2, 0x1.b8cc6573cd2c8p-2, 0x1.650bf60432fdap-2,
    0x1.2135355a70fb8p-2, 0x1.d484471283d4fp-3, 0x1p+0, 0x1.fe98fca7c33e3p-1, 0x1.e9de1d77fbfcap-1,
    0x1.be3ebd419df61p-1, 0x1.8000000000001p-1, 0x1.1ac2609b3c577p-1, 0x1.0000000000001p-1, 0x1.ca7b3ec987515p-2,
    0x1.61c8864680b59p-2, 0x1.07050af98828p-3, 0x1.66079b0bffp-7, 0x1.fa67e193d004p-1, 0x1.d6b31d45717eep-1,
    0x1.8b6d76bb83b9p-1, 0x1.1ac2609b3c577p-1, 0x1.2fc036f7cf299p-2, 0x1.4a6715d474094p-4, 0x1.ffe98addfa13ap-1,
    0x1.ec835e79946a3p-1, 0x1.b0380166a818ep-1, 0x1.48b53ac910c5ap-1, 0x1.8879d969ac10ep-2, 0x1.193775fc95266p-3,
    0x1.6703583cc1c8p-9, 0x1.f378709a22a8p-1, 0x1.be3ebd419df61p-1, 0x1.5bbe007f3b4dp-1, 0x1.afe7d2615eb24p-2,
    0x1.5cd4735d901eep-3,
};

inline constexpr std::uint32_t composition_4_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 24, 25, 26, 29, 33, 38, 43, 49, 56, 64, 73, 83, 94, 106, 120,
    136, 154, 174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double composition_4_factors[] = {
    0x1.999999999999bp-4, 0x1.916872b020c4ap-4, 0x1.89613d31b9b68p-4, 0x1.8183225ecf993p-4, 0x1.79cd4fc35091p-4,
    0x1.723ef720b03c3p-4, 0x1.6ad74e585aca5p-4, 0x1.63958f56966a1p-4, 0x1.5c78f7fdd0d89p-4, 0x1.4eac4b2673e41p-4,
    0x1.416b83281ab82p-4, 0x1.34b115d272228p-4, 0x1.2877b11e2ebddp-4, 0x1.17086b0353646p-4, 0x1.069f9ed1436f5p-4,
    0x1.f8727f15d828dp-5, 0x1.34f9543d61329p-1, 0x1.2ecb61ea3b69ep-1, 0x1.1cfcdb9d3366dp-1, 0x1.06dd152f2447ap-1,
    0x1.db373be4acdbfp-2, 0x1.ad8eb22dfd891p-2, 0x1.7c8528e98183ap-2, 0x1.4a56d9ef50eb5p-2, 0x1.190a599b7f5c8p-2,
    0x1.d4a237770a0d4p-3, 0x1.7ee866d3ce7bap-3, 0x1.329b36287b18ap-3, 0x1.e132bb9550ccp-4, 0x1.6aa6b03d0bdep-4,
    0x1.067c6e5a924fdp-4, 0x1.6ced3a0836c0dp-5, 0x1.e74182e6e86d8p-6, 0x1.386a0976d8d28p-6, 0x1.790fd953e4732p-7,
    0x1.ac53097a58935p-8, 0x1.c0c8a8c383233p-9, 0x1.b1b76ab67b484p-10, 0x1.829d7ea356e5ap-11, 0x1.445cb6d576ed1p-12,
};

inline constexpr std::uint32_t composition_5_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 59, 60, 61, 64, 73, 83, 94, 106, 120,
    136, 154, 174, 196, 221, 249, 281, 317, 357, 400,
};

inline constexpr double composition_5_factors[] = {
    0x1.999999999999bp-3, 0x1.b4e81b4e81b4fp-3, 0x1.d0369d0369d04p-3, 0x1.eb851eb851eb8p-3, 0x1.0369d0369d037p-2,
    0x1.1111111111111p-2, 0x1.1eb851eb851ecp-2, 0x1.2c5f92c5f92c7p-2, 0x1.3a06d3a06d3a1p-2, 0x1.5555555555557p-2,
    0x1.70a3d70a3d70dp-2, 0x1.8bf258bf258c3p-2, 0x1.a740da740da7ap-2, 0x1.d0369d0369d09p-2, 0x1.f92c5f92c5f97p-2,
    0x1.1111111111114p-1, 0x1.2c5f92c5f92c9p-1, 0x1.47ae147ae147dp-1, 0x1.69d0369d0369ep-1, 0x1.8bf258bf258cp-1,
    0x1.b4e81b4e81b4dp-1, 0x1.22d0e56041892p-2, 0x1.2f1a9fbe76c89p-2, 0x1.3333333333331p-2, 0x1.3333333333331p-2,
    0x1.3333333333331p-2, 0x1.3333333333331p-2, 0x1.3333333333331p-2, 0x1.3333333333331p-2, 0x1.70a3d70a3d708p-4,
    0x1.70a3d70a3d708p-4, 0x1.70a3d70a3d708p-4, 0x1.ba5e353f7ced7p-6, 0x1.ba5e353f7ced7p-6, 0x1.ba5e353f7ced7p-6,
    0x1.096bb98c7e28p-7, 0x1.096bb98c7e28p-7, 0x1.3e81450efdc9ap-9, 0x1.7e34b945308b8p-11, 0x1.caa5ab1fd3da9p-13,
    0x1.133033797f1ccp-14,
};

inline constexpr std::uint32_t composition_6_steps[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 19, 22, 25, 29, 33, 38, 43, 49, 56, 59, 60, 61, 64, 73, 83, 94, 106, 120,
    136, 154, 174, 196, 221, 249, 281, 317, 349, 350, 351, 357, 400,
};

inline constexpr double composition_6_factors[] = {
    0x1.0624dd2f1a9fcp-10, 0x1.1f870b5e171d4p-6, 0x1.15c8942df4dbp-5, 0x1.9a42083913305p-5, 0x1.0e98cbd1a282ap-4,
    0x1.4f4c7c1fb4682p-4, 0x1.8f3ceff02e83cp-4, 0x1.ce6b022c8010ep-4, 0x1.066bc6df0c254p-3, 0x1.43b7be436cd88p-3,
    0x1.7f85c9caf6483p-3, 0x1.b9d9551b65615p-3, 0x1.f2b5cbda77111p-3, 0x1.22a4597187dc2p-2, 0x1.4a5174946e733p-2,
    0x1.7067fcfd9e1d7p-2, 0x1.a0c23a61b65f1p-2, 0x1.ce619d5925aebp-2, 0x1.01d376efcd408p-1, 0x1.1a6c31737c0ddp-1,
    0x1.35522261a9be5p-1, 0x1.5134f1236e447p-1, 0x1.5c09ff1100e09p-1, 0x1.5f80f0be96e27p-1, 0x1.5d156cb1c87aep-1,
    0x1.55dfb78258421p-1, 0x1.40b226a2da87p-1, 0x1.29f57bf10dc4dp-1, 0x1.11e9ea3fd8f27p-1, 0x1.f1ac1fbb410b5p-2,
    0x1.ba3368b2e2f41p-2, 0x1.7ed1326a0b6b8p-2, 0x1.41205bc01a374p-2, 0x1.02ef1f705b153p-2, 0x1.8c7e28240b788p-3,
    0x1.1635d99081559p-3, 0x1.55168fba515efp-4, 0x1.3e627457d69b9p-5, 0x1.234d035e66785p-7, 0x1.11e9ea3fd8fa1p-17,
    0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0,
};

inline constexpr std::tuple composition_rows{
    row("a line up, then a cosine",
        sequence{linear_warm_up{.start_factor = 0.01f, .steps = 20},
                 20,
                 cosine{.steps = 300, .floor = 0.05f}},
        composition_0_steps, composition_0_factors),
    row("a constant, then stairs",
        sequence{constant_warm_up{.factor = 0.1f, .steps = 50},
                 10,
                 step_decay{.step_size = 40, .gamma = 0.5}},
        composition_1_steps, composition_1_factors),
    row("a line up cut short, then an exponential",
        sequence{linear_warm_up{.start_factor = 0.1f, .steps = 100},
                 30,
                 exponential_decay{.gamma = 0.99}},
        composition_2_steps, composition_2_factors),
    row("an exponential, then restarts",
        sequence{exponential_decay{.gamma = 0.9},
                 15,
                 cosine_restarts{.steps = 30, .multiplier = 2}},
        composition_3_steps, composition_3_factors),
    row("a constant times an exponential",
        product{constant_warm_up{.factor = 0.1f, .steps = 25},
                exponential_decay{.gamma = 0.98}},
        composition_4_steps, composition_4_factors),
    row("a line up times stairs",
        product{linear_warm_up{.start_factor = 0.2f, .steps = 60},
                step_decay{.step_size = 50, .gamma = 0.3}},
        composition_5_steps, composition_5_factors),
    row("a line up times a power",
        product{linear_warm_up{.start_factor = 0.001f, .steps = 60},
                polynomial_decay{.steps = 350, .power = 2.0f}},
        composition_6_steps, composition_6_factors)
};

inline constexpr float plateau_0_metrics[] = {
    0x1.8p+1f, 0x1.4cccccp+1f, 0x1.23d70ap+1f, 0x1.03126ep+1f, 0x1.d1b718p+0f, 0x1.a7c5acp+0f, 0x1.8637bep+0f,
    0x1.6b5fcap+0f, 0x1.55e63cp+0f, 0x1.44b83p+0f, 0x1.36f9cp+0f, 0x1.2bfbp+0f, 0x1.232f34p+0f, 0x1.1c25c2p+0f,
    0x1.16849cp+0f, 0x1.1203bp+0f, 0x1.0e695ap+0f, 0x1.0b877ap+0f, 0x1.09392ep+0f, 0x1.0760f2p+0f, 0x1.05e728p+0f,
    0x1.04b8eep+0f, 0x1.03c724p+0f, 0x1.0305b6p+0f, 0x1.026af8p+0f, 0x1.01ef2ep+0f, 0x1.018c24p+0f, 0x1.013ceap+0f,
    0x1.00fd88p+0f, 0x1.00cad2p+0f, 0x1.00a242p+0f, 0x1.0081cep+0f, 0x1.0067d8p+0f, 0x1.005314p+0f, 0x1.004276p+0f,
    0x1.00352cp+0f, 0x1.002a8ap+0f, 0x1.002208p+0f, 0x1.001b38p+0f, 0x1.0015c8p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
};

inline constexpr double plateau_0_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1.999999999999bp-4, 0x1.999999999999bp-4,
    0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4,
    0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.47ae147ae147cp-7,
    0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7,
    0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7,
    0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10,
    0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10,
    0x1.0624dd2f1a9fdp-10, 0x1.a36e2eb1c432fp-14, 0x1.a36e2eb1c432fp-14, 0x1.a36e2eb1c432fp-14, 0x1.a36e2eb1c432fp-14,
    0x1.a36e2eb1c432fp-14, 0x1.a36e2eb1c432fp-14, 0x1.a36e2eb1c432fp-14, 0x1.a36e2eb1c432fp-14, 0x1.a36e2eb1c432fp-14,
    0x1.a36e2eb1c432fp-14, 0x1.a36e2eb1c432fp-14, 0x1.4f8b588e368f2p-17, 0x1.4f8b588e368f2p-17, 0x1.4f8b588e368f2p-17,
    0x1.4f8b588e368f2p-17, 0x1.4f8b588e368f2p-17, 0x1.4f8b588e368f2p-17, 0x1.4f8b588e368f2p-17, 0x1.4f8b588e368f2p-17,
    0x1.4f8b588e368f2p-17, 0x1.4f8b588e368f2p-17, 0x1.4f8b588e368f2p-17, 0x1.0c6f7a0b5ed8fp-20, 0x1.0c6f7a0b5ed8fp-20,
    0x1.0c6f7a0b5ed8fp-20, 0x1.0c6f7a0b5ed8fp-20, 0x1.0c6f7a0b5ed8fp-20, 0x1.0c6f7a0b5ed8fp-20, 0x1.0c6f7a0b5ed8fp-20,
    0x1.0c6f7a0b5ed8fp-20, 0x1.0c6f7a0b5ed8fp-20, 0x1.0c6f7a0b5ed8fp-20, 0x1.0c6f7a0b5ed8fp-20, 0x1.ad7f29abcaf4cp-24,
    0x1.ad7f29abcaf4cp-24, 0x1.ad7f29abcaf4cp-24,
};

inline constexpr float plateau_1_metrics[] = {
    0x1p+0f, 0x1.ccccccp-1f, 0x1.9eb852p-1f, 0x1.753f7cp-1f, 0x1.4fec56p-1f, 0x1.2e54b4p-1f, 0x1.101908p-1f,
    0x1.e9c6aap-2f, 0x1.b8cc66p-2f, 0x1.8cb7f4p-2f, 0x1.650bf6p-2f, 0x1.41579p-2f, 0x1.213536p-2f, 0x1.04497cp-2f,
    0x1.d48448p-3f, 0x1.a5aa4p-3f, 0x1.7b7fap-3f, 0x1.558c76p-3f, 0x1.3364dp-3f, 0x1.14a788p-3f, 0x1.f1fa5cp-4f,
    0x1.c02e2p-4f, 0x1.935cb6p-4f, 0x1.6b06a4p-4f, 0x1.46b92ep-4f, 0x1.260d1p-4f, 0x1.08a55ap-4f, 0x1.dc5cd6p-5f,
    0x1.acb9f4p-5f, 0x1.81da8ep-5f, 0x1.5b44b4p-5f, 0x1.388aa2p-5f, 0x1.194992p-5f, 0x1.fa513ap-6f, 0x1.c7af8p-6f,
    0x1.9a1df4p-6f, 0x1.711af4p-6f, 0x1.4c31dcp-6f, 0x1.2af9acp-6f, 0x1.0d13e8p-6f, 0x1.e45708p-7f, 0x1.b3e7eep-7f,
    0x1.8850bcp-7f, 0x1.611576p-7f, 0x1.3dc684p-7f, 0x1.1dff78p-7f, 0x1.0165ecp-7f, 0x1.cf510ep-8f, 0x1.a0fc26p-8f,
    0x1.774956p-8f, 0x1.51c2p-8f, 0x1.2ffb66p-8f, 0x1.119576p-8f, 0x1.ec736ep-9f, 0x1.bb34bp-9f, 0x1.8ee29ep-9f,
    0x1.66ff28p-9f, 0x1.4318d6p-9f, 0x1.22c98ep-9f, 0x1.05b566p-9f,
};

inline constexpr double plateau_1_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
};

inline constexpr float plateau_2_metrics[] = {
    0x1.8p+1f, 0x1p+1f, 0x1p+1f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p-1f, 0x1.8p-1f, 0x1p-2f, 0x1p-2f,
};

inline constexpr double plateau_2_factors[] = {
    0x1p+0, 0x1p+0, 0x1p-1, 0x1p-1, 0x1p-2, 0x1p-3, 0x1p-3, 0x1p-4, 0x1p-4, 0x1p-5,
};

inline constexpr float plateau_3_metrics[] = {
    0x1.8p+1f, 0x1.8p+1f, 0x1.8p+1f, 0x1.8p+1f, 0x1p+1f, 0x1.8p+1f, 0x1.8p+1f, 0x1.8p+1f, 0x1.8p+1f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f,
};

inline constexpr double plateau_3_factors[] = {
    0x1p+0, 0x1p+0, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-2, 0x1p-2, 0x1p-3, 0x1p-3, 0x1p-3, 0x1p-4, 0x1p-4, 0x1p-5,
};

inline constexpr float plateau_4_metrics[] = {
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
};

inline constexpr double plateau_4_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4,
    0x1.999999999999bp-4, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7,
    0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.a36e2eb1c432fp-14,
    0x1.a36e2eb1c432fp-14, 0x1.a36e2eb1c432fp-14, 0x1.a36e2eb1c432fp-14,
};

inline constexpr float plateau_5_metrics[] = {
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
};

inline constexpr double plateau_5_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1.3333333333333p-2, 0x1.3333333333333p-2, 0x1.3333333333333p-2, 0x1.3333333333333p-2,
    0x1.3333333333333p-2, 0x1.3333333333333p-2, 0x1.3333333333333p-2, 0x1.3333333333333p-2, 0x1.70a3d70a3d709p-4,
    0x1.70a3d70a3d709p-4, 0x1.70a3d70a3d709p-4, 0x1.70a3d70a3d709p-4, 0x1.70a3d70a3d709p-4, 0x1.70a3d70a3d709p-4,
    0x1.70a3d70a3d709p-4, 0x1.70a3d70a3d709p-4, 0x1.ba5e353f7ced8p-6, 0x1.ba5e353f7ced8p-6, 0x1.ba5e353f7ced8p-6,
    0x1.ba5e353f7ced8p-6, 0x1.ba5e353f7ced8p-6, 0x1.ba5e353f7ced8p-6, 0x1.ba5e353f7ced8p-6, 0x1.ba5e353f7ced8p-6,
    0x1.096bb98c7e281p-7, 0x1.096bb98c7e281p-7, 0x1.096bb98c7e281p-7, 0x1.096bb98c7e281p-7, 0x1.096bb98c7e281p-7,
    0x1.096bb98c7e281p-7, 0x1.096bb98c7e281p-7, 0x1.096bb98c7e281p-7, 0x1.3e81450efdc9bp-9, 0x1.3e81450efdc9bp-9,
    0x1.3e81450efdc9bp-9, 0x1.3e81450efdc9bp-9, 0x1.3e81450efdc9bp-9, 0x1.3e81450efdc9bp-9, 0x1.3e81450efdc9bp-9,
    0x1.3e81450efdc9bp-9, 0x1.7e34b945308bap-11, 0x1.7e34b945308bap-11, 0x1.7e34b945308bap-11, 0x1.7e34b945308bap-11,
    0x1.7e34b945308bap-11, 0x1.7e34b945308bap-11, 0x1.7e34b945308bap-11, 0x1.7e34b945308bap-11, 0x1.caa5ab1fd3dacp-13,
    0x1.caa5ab1fd3dacp-13, 0x1.caa5ab1fd3dacp-13, 0x1.caa5ab1fd3dacp-13, 0x1.caa5ab1fd3dacp-13, 0x1.caa5ab1fd3dacp-13,
    0x1.caa5ab1fd3dacp-13, 0x1.caa5ab1fd3dacp-13, 0x1.133033797f1cdp-14,
};

inline constexpr float plateau_6_metrics[] = {
    0x1p+2f, 0x1p+2f, 0x1p+2f, 0x1.8p+1f, 0x1.8p+1f, 0x1.8p+1f, 0x1.8p+1f, 0x1.8p+1f, 0x1.8p+1f, 0x1.8p+1f, 0x1.8p+1f,
    0x1p+1f, 0x1p+1f, 0x1p+1f, 0x1p+1f, 0x1p+1f, 0x1p+1f, 0x1p+1f, 0x1p+1f,
};

inline constexpr double plateau_6_factors[] = {
    0x1p+0, 0x1p+0, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2,
    0x1p-3, 0x1p-3, 0x1p-3, 0x1p-3, 0x1p-3,
};

inline constexpr float plateau_7_metrics[] = {
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
};

inline constexpr double plateau_7_factors[] = {
    0x1p+0, 0x1.6666666666665p-1, 0x1.6666666666665p-1, 0x1.f5c28f5c28f5bp-2, 0x1.f5c28f5c28f5bp-2, 0x1.5f3b645a1cacp-2,
    0x1.5f3b645a1cacp-2, 0x1.ebb98c7e2823fp-3, 0x1.ebb98c7e2823fp-3, 0x1.5835158b827f8p-3, 0x1.5835158b827f8p-3,
    0x1.e1e3eaf6837f5p-4, 0x1.e1e3eaf6837f5p-4, 0x1.5152be12f5a5ep-4, 0x1.5152be12f5a5ep-4, 0x1.d840a3b424b5p-5,
    0x1.d840a3b424b5p-5, 0x1.4a93a5cae67ebp-5, 0x1.4a93a5cae67ebp-5, 0x1.ceceb4e8dc4aep-6, 0x1.ceceb4e8dc4aep-6,
    0x1.43f7183c9a346p-6, 0x1.43f7183c9a346p-6, 0x1.c58d21ee717c8p-7, 0x1.c58d21ee717c8p-7, 0x1.3d7c648d4f70bp-7,
    0x1.3d7c648d4f70bp-7, 0x1.bc7af32c3c043p-8, 0x1.bc7af32c3c043p-8, 0x1.3722dd6bc39c8p-8,
};

inline constexpr float plateau_8_metrics[] = {
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
};

inline constexpr double plateau_8_factors[] = {
    0x1p+0, 0x1p+0, 0x1.999999999999bp-3, 0x1.999999999999bp-3, 0x1.47ae147ae147cp-5, 0x1.47ae147ae147cp-5,
    0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7,
    0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7,
    0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7,
    0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7,
    0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7,
};

inline constexpr float plateau_9_metrics[] = {
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
};

inline constexpr double plateau_9_factors[] = {
    0x1p+0, 0x1p+0, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1,
};

inline constexpr float plateau_10_metrics[] = {
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
};

inline constexpr double plateau_10_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
};

inline constexpr float plateau_11_metrics[] = {
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
};

inline constexpr double plateau_11_factors[] = {
    0x1p+0, 0x1p-1, 0x1p-2, 0x1p-3, 0x1p-4, 0x1p-5, 0x1p-6, 0x1p-7, 0x1p-8, 0x1p-9, 0x1p-9, 0x1p-9, 0x1p-9, 0x1p-9,
    0x1p-9, 0x1p-9, 0x1p-9, 0x1p-9, 0x1p-9, 0x1p-9, 0x1p-9, 0x1p-9, 0x1p-9, 0x1p-9, 0x1p-9, 0x1p-9, 0x1p-9, 0x1p-9,
    0x1p-9, 0x1p-9,
};

inline constexpr float plateau_12_metrics[] = {
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
};

inline constexpr double plateau_12_factors[] = {
    0x1p+0, 0x1p-2, 0x1p-4, 0x1p-6, 0x1p-8, 0x1p-10, 0x1p-12, 0x1p-14, 0x1p-16, 0x1p-18, 0x1p-20, 0x1p-22, 0x1p-24,
    0x1p-26, 0x1p-28, 0x1p-30, 0x1p-32, 0x1p-34, 0x1p-36, 0x1p-38, 0x1p-40, 0x1p-42, 0x1p-44, 0x1p-46, 0x1p-48, 0x1p-50,
    0x1p-52, 0x1p-54, 0x1p-56, 0x1p-58,
};

inline constexpr float plateau_13_metrics[] = {
    0x1.4p+2f, 0x1.29999ap+2f, 0x1.14c49cp+2f, 0x1.0164ecp+2f, 0x1.dec0d8p+1f, 0x1.bd3d96p+1f, 0x1.9e12ep+1f,
    0x1.8116acp+1f, 0x1.6621e2p+1f, 0x1.4d1026p+1f, 0x1.35bfaap+1f, 0x1.2010f8p+1f, 0x1.0be6d2p+1f, 0x1.f24c0ap+0f,
    0x1.cf6a8ep+0f, 0x1.aefa24p+0f, 0x1.90cf08p+0f, 0x1.74c08ap+0f, 0x1.5aa8d2p+0f, 0x1.4264aep+0f, 0x1.2bd364p+0f,
    0x1.16d684p+0f, 0x1.0351bep+0f, 0x1.e2557ap-1f, 0x1.c0920ep-1f, 0x1.a12bacp-1f, 0x1.83f7fap-1f, 0x1.68cf94p-1f,
    0x1.4f8dd8p-1f, 0x1.3810b8p-1f, 0x1.223882p-1f, 0x1.0de7cp-1f, 0x1.f60618p-2f, 0x1.d2e1d4p-2f, 0x1.b2334cp-2f,
    0x1.93ce6ep-2f, 0x1.778a38p-2f, 0x1.5d408cp-2f, 0x1.44cdf2p-2f, 0x1.2e1174p-2f, 0x1.18ec64p-2f, 0x1.05423ep-2f,
    0x1.e5f0f8p-3f, 0x1.c3ece6p-3f, 0x1.a44a66p-3f, 0x1.86decap-3f, 0x1.6b8264p-3f, 0x1.52104ep-3f, 0x1.3a6634p-3f,
    0x1.24642cp-3f, 0x1.0fec84p-3f, 0x1.f9c74ap-4f, 0x1.d65fbcp-4f, 0x1.b572a2p-4f, 0x1.96d392p-4f, 0x1.7a593ep-4f,
    0x1.5fdd3cp-4f, 0x1.473bd4p-4f, 0x1.3053ccp-4f, 0x1.1b064p-4f,
};

inline constexpr double plateau_13_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
};

inline constexpr float plateau_14_metrics[] = {
    0x1.4p+2f, 0x1.29999ap+2f, 0x1.14c49cp+2f, 0x1.0164ecp+2f, 0x1.dec0d8p+1f, 0x1.bd3d96p+1f, 0x1.9e12ep+1f,
    0x1.8116acp+1f, 0x1.6621e2p+1f, 0x1.4d1026p+1f, 0x1.35bfaap+1f, 0x1.2010f8p+1f, 0x1.0be6d2p+1f, 0x1.f24c0ap+0f,
    0x1.cf6a8ep+0f, 0x1.aefa24p+0f, 0x1.90cf08p+0f, 0x1.74c08ap+0f, 0x1.5aa8d2p+0f, 0x1.4264aep+0f, 0x1.2bd364p+0f,
    0x1.16d684p+0f, 0x1.0351bep+0f, 0x1.e2557ap-1f, 0x1.c0920ep-1f, 0x1.a12bacp-1f, 0x1.83f7fap-1f, 0x1.68cf94p-1f,
    0x1.4f8dd8p-1f, 0x1.3810b8p-1f, 0x1.223882p-1f, 0x1.0de7cp-1f, 0x1.f60618p-2f, 0x1.d2e1d4p-2f, 0x1.b2334cp-2f,
    0x1.93ce6ep-2f, 0x1.778a38p-2f, 0x1.5d408cp-2f, 0x1.44cdf2p-2f, 0x1.2e1174p-2f, 0x1.18ec64p-2f, 0x1.05423ep-2f,
    0x1.e5f0f8p-3f, 0x1.c3ece6p-3f, 0x1.a44a66p-3f, 0x1.86decap-3f, 0x1.6b8264p-3f, 0x1.52104ep-3f, 0x1.3a6634p-3f,
    0x1.24642cp-3f, 0x1.0fec84p-3f, 0x1.f9c74ap-4f, 0x1.d65fbcp-4f, 0x1.b572a2p-4f, 0x1.96d392p-4f, 0x1.7a593ep-4f,
    0x1.5fdd3cp-4f, 0x1.473bd4p-4f, 0x1.3053ccp-4f, 0x1.1b064p-4f,
};

inline constexpr double plateau_14_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-2,
    0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-3, 0x1p-3, 0x1p-3, 0x1p-4, 0x1p-4, 0x1p-4, 0x1p-5, 0x1p-5, 0x1p-5,
    0x1p-5, 0x1p-6, 0x1p-6, 0x1p-6,
};

inline constexpr float plateau_15_metrics[] = {
    0x1.4p+2f, 0x1.8cccccp+2f, 0x1.c28f5cp+2f, 0x1.e83126p+2f, 0x1.014468p+3f, 0x1.0a7caep+3f, 0x1.10f0ep+3f,
    0x1.15756ap+3f, 0x1.189efep+3f, 0x1.1ad5b2p+3f, 0x1.1c6262p+3f, 0x1.1d7812p+3f, 0x1.1e3a72p+3f, 0x1.1ec284p+3f,
    0x1.1f21c2p+3f, 0x1.1f646ep+3f, 0x1.1f931ap+3f, 0x1.1fb3c6p+3f, 0x1.1fcaa4p+3f, 0x1.1fdaa6p+3f, 0x1.1fe5dap+3f,
    0x1.1fedb2p+3f, 0x1.1ff33p+3f, 0x1.1ff708p+3f, 0x1.1ff9b8p+3f, 0x1.1ffb9cp+3f, 0x1.1ffcecp+3f, 0x1.1ffdd8p+3f,
    0x1.1ffe7ep+3f, 0x1.1ffef2p+3f, 0x1.2p+3f, 0x1.2p+3f, 0x1.2p+3f, 0x1.2p+3f, 0x1.2p+3f, 0x1.2p+3f, 0x1.2p+3f,
    0x1.2p+3f, 0x1.2p+3f, 0x1.2p+3f, 0x1.2p+3f, 0x1.2p+3f, 0x1.2p+3f, 0x1.2p+3f, 0x1.2p+3f, 0x1.2p+3f, 0x1.2p+3f,
    0x1.2p+3f, 0x1.2p+3f, 0x1.2p+3f,
};

inline constexpr double plateau_15_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4,
    0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.0624dd2f1a9fdp-10,
    0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.a36e2eb1c432fp-14, 0x1.a36e2eb1c432fp-14,
    0x1.a36e2eb1c432fp-14, 0x1.a36e2eb1c432fp-14, 0x1.4f8b588e368f2p-17, 0x1.4f8b588e368f2p-17, 0x1.4f8b588e368f2p-17,
    0x1.4f8b588e368f2p-17, 0x1.0c6f7a0b5ed8fp-20, 0x1.0c6f7a0b5ed8fp-20,
};

inline constexpr float plateau_16_metrics[] = {
    0x1p+1f, 0x1.333334p+1f, 0x1.63d70ap+1f, 0x1.920c4ap+1f, 0x1.bdf212p+1f, 0x1.e7a5f8p+1f, 0x1.07a20ap+2f,
    0x1.1a7388p+2f, 0x1.2c5428p+2f, 0x1.3d4ff4p+2f, 0x1.4d725ap+2f, 0x1.5cc63cp+2f, 0x1.6b55ecp+2f, 0x1.792b3ap+2f,
    0x1.864f78p+2f, 0x1.92cb7ep+2f, 0x1.9ea7b8p+2f, 0x1.a9ec22p+2f, 0x1.b4a054p+2f, 0x1.becb82p+2f, 0x1.c87488p+2f,
    0x1.d1a1e8p+2f, 0x1.da59dp+2f, 0x1.e2a21ep+2f, 0x1.ea806ap+2f, 0x1.f1f9fep+2f, 0x1.f913e4p+2f, 0x1.ffd2e6p+2f,
    0x1.031dc6p+3f, 0x1.062916p+3f, 0x1.090d7p+3f, 0x1.0bccc4p+3f, 0x1.0e68ecp+3f, 0x1.10e3aep+3f, 0x1.133eb2p+3f,
    0x1.157b9p+3f, 0x1.179bc8p+3f, 0x1.19a0cap+3f, 0x1.1b8bf4p+3f, 0x1.1d5e8ep+3f, 0x1.1f19d4p+3f, 0x1.20befp+3f,
    0x1.224efep+3f, 0x1.23cb0ap+3f, 0x1.253416p+3f, 0x1.268b16p+3f, 0x1.27d0eep+3f, 0x1.29067cp+3f, 0x1.2a2c8ep+3f,
    0x1.2b43eep+3f, 0x1.2c4d56p+3f, 0x1.2d4978p+3f, 0x1.2e38fep+3f, 0x1.2f1c8cp+3f, 0x1.2ff4b8p+3f, 0x1.30c214p+3f,
    0x1.31852ep+3f, 0x1.323e84p+3f, 0x1.32ee98p+3f, 0x1.3395dcp+3f,
};

inline constexpr double plateau_16_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4,
    0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7,
    0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.0624dd2f1a9fdp-10,
    0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.a36e2eb1c432fp-14, 0x1.a36e2eb1c432fp-14,
    0x1.a36e2eb1c432fp-14, 0x1.a36e2eb1c432fp-14, 0x1.a36e2eb1c432fp-14, 0x1.a36e2eb1c432fp-14, 0x1.a36e2eb1c432fp-14,
    0x1.a36e2eb1c432fp-14, 0x1.4f8b588e368f2p-17, 0x1.4f8b588e368f2p-17, 0x1.4f8b588e368f2p-17, 0x1.4f8b588e368f2p-17,
};

inline constexpr float plateau_17_metrics[] = {
    0x1p+1f, 0x1.666666p+1f, 0x1.c28f5cp+1f, 0x1.0ac084p+2f, 0x1.3013aap+2f, 0x1.51ab4cp+2f, 0x1.6fe6f8p+2f,
    0x1.8b1cacp+2f, 0x1.a399cep+2f, 0x1.b9a406p+2f, 0x1.cd7a04p+2f, 0x1.df5438p+2f, 0x1.ef6566p+2f, 0x1.fddb42p+2f,
    0x1.056f78p+3f, 0x1.0b4ab8p+3f, 0x1.10900cp+3f, 0x1.154e72p+3f, 0x1.199366p+3f, 0x1.1d6b0ep+3f, 0x1.20e05ap+3f,
    0x1.23fd1ep+3f, 0x1.26ca34p+3f, 0x1.294f96p+3f, 0x1.2b946ep+3f, 0x1.2d9f3p+3f, 0x1.2f75aap+3f, 0x1.311d1ap+3f,
    0x1.329a3p+3f, 0x1.33f12cp+3f, 0x1.3525dap+3f, 0x1.363baap+3f, 0x1.3735b4p+3f, 0x1.3816bcp+3f, 0x1.38e142p+3f,
    0x1.399788p+3f, 0x1.3a3b94p+3f, 0x1.3acf38p+3f, 0x1.3b541ap+3f, 0x1.3bcbbp+3f, 0x1.3c3752p+3f, 0x1.3c983p+3f,
    0x1.3cef5ep+3f, 0x1.3d3dd6p+3f, 0x1.3d8472p+3f, 0x1.3dc402p+3f, 0x1.3dfd34p+3f, 0x1.3e30aep+3f, 0x1.3e5f04p+3f,
    0x1.3e88b6p+3f, 0x1.3eae3ep+3f, 0x1.3ed004p+3f, 0x1.3eee6ap+3f, 0x1.3f09c6p+3f, 0x1.3f2266p+3f, 0x1.3f388ep+3f,
    0x1.3f4c8p+3f, 0x1.3f5e74p+3f, 0x1.3f6e9cp+3f, 0x1.3f7d26p+3f,
};

inline constexpr double plateau_17_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
    0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.999999999999bp-4, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7,
    0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.a36e2eb1c432fp-14,
    0x1.a36e2eb1c432fp-14, 0x1.a36e2eb1c432fp-14, 0x1.a36e2eb1c432fp-14, 0x1.4f8b588e368f2p-17, 0x1.4f8b588e368f2p-17,
    0x1.0c6f7a0b5ed8fp-20, 0x1.0c6f7a0b5ed8fp-20, 0x1.ad7f29abcaf4cp-24, 0x1.ad7f29abcaf4cp-24, 0x1.5798ee2308c3cp-27,
    0x1.5798ee2308c3cp-27, 0x1.5798ee2308c3cp-27, 0x1.5798ee2308c3cp-27, 0x1.5798ee2308c3cp-27, 0x1.5798ee2308c3cp-27,
    0x1.5798ee2308c3cp-27, 0x1.5798ee2308c3cp-27, 0x1.5798ee2308c3cp-27, 0x1.5798ee2308c3cp-27, 0x1.5798ee2308c3cp-27,
    0x1.5798ee2308c3cp-27, 0x1.5798ee2308c3cp-27, 0x1.5798ee2308c3cp-27, 0x1.5798ee2308c3cp-27, 0x1.5798ee2308c3cp-27,
    0x1.5798ee2308c3cp-27, 0x1.5798ee2308c3cp-27, 0x1.5798ee2308c3cp-27, 0x1.5798ee2308c3cp-27, 0x1.5798ee2308c3cp-27,
    0x1.5798ee2308c3cp-27, 0x1.5798ee2308c3cp-27, 0x1.5798ee2308c3cp-27, 0x1.5798ee2308c3cp-27, 0x1.5798ee2308c3cp-27,
    0x1.5798ee2308c3cp-27, 0x1.5798ee2308c3cp-27,
};

inline constexpr float plateau_18_metrics[] = {
    -0x1p+0f, -0x1p+0f, -0x1p+0f, -0x1p+0f, -0x1p+0f, -0x1p+0f, -0x1p+0f, -0x1p+0f, -0x1p+0f, -0x1p+0f, -0x1p+0f,
    -0x1p+0f,
};

inline constexpr double plateau_18_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
};

inline constexpr float plateau_19_metrics[] = {
    -0x1p+0f, -0x1p+1f, -0x1p+1f, -0x1p+1f, -0x1p+1f, -0x1p+1f, -0x1p+1f, -0x1p+1f, -0x1p+1f, -0x1p+1f, -0x1p+1f,
    -0x1p+1f, -0x1p+1f, -0x1p+1f,
};

inline constexpr double plateau_19_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p-1, 0x1p-1, 0x1p-2, 0x1p-2, 0x1p-3, 0x1p-3, 0x1p-4, 0x1p-4, 0x1p-5, 0x1p-5, 0x1p-6,
};

inline constexpr float plateau_20_metrics[] = {
    0x1.bd7e7p-1f, 0x1.058d44p+0f, 0x1.b81082p-1f, 0x1.949364p-1f, 0x1.bac03p-1f, 0x1.bfa2bp-1f, 0x1.1d300ap+0f,
    0x1.21fa5cp+0f, 0x1.8e485cp-1f, 0x1.d2bcc6p-1f, 0x1.dfb10cp-1f, 0x1.02f208p+0f, 0x1.acff4ep-1f, 0x1.e0b4a2p-1f,
    0x1.25eed8p+0f, 0x1.02c1d2p+0f, 0x1.e04d3ep-1f, 0x1.b56bbap-1f, 0x1.03371ep+0f, 0x1.37e084p+0f, 0x1.bc5c6ep-1f,
    0x1.a0cb88p-1f, 0x1.e66d74p-1f, 0x1.2524bep+0f, 0x1.0ed134p+0f, 0x1.39c39ep+0f, 0x1.183988p+0f, 0x1.82e0c2p-1f,
    0x1.0561ap+0f, 0x1.2015c8p+0f, 0x1.bea9e4p-1f, 0x1.84f0cp-1f, 0x1.011cfp+0f, 0x1.2ae64cp+0f, 0x1.0fd418p+0f,
    0x1.b5d2cap-1f, 0x1.0b0aecp+0f, 0x1.b6d80ap-1f, 0x1.c37374p-1f, 0x1.17f38p+0f, 0x1.0eedacp+0f, 0x1.b4d34ep-1f,
    0x1.11e0c2p+0f, 0x1.b41f9p-1f, 0x1.c44ddcp-1f, 0x1.c47c4p-1f, 0x1.2d5658p+0f, 0x1.29e118p+0f, 0x1.315bc4p+0f,
    0x1.c0b858p-1f, 0x1.2c5f46p+0f, 0x1.f12636p-1f, 0x1.330116p+0f, 0x1.86accp-1f, 0x1.e6179p-1f, 0x1.b0e1d4p-1f,
    0x1.255beap+0f, 0x1.df2b4cp-1f, 0x1.a0cc68p-1f, 0x1.95ee48p-1f, 0x1.1808p+0f, 0x1.01e206p+0f, 0x1.28f2dcp+0f,
    0x1.df7fb4p-1f, 0x1.96353p-1f, 0x1.acebfp-1f, 0x1.0aad62p+0f, 0x1.193efp+0f, 0x1.32cae6p+0f, 0x1.c114ep-1f,
    0x1.0d9272p+0f, 0x1.c7681cp-1f, 0x1.2116dcp+0f, 0x1.cbb24cp-1f, 0x1.0a845p+0f, 0x1.3d255p+0f, 0x1.38baaap+0f,
    0x1.33a674p+0f, 0x1.fdf3e4p-1f, 0x1.1e185p+0f, 0x1.32cc7cp+0f, 0x1.3d010ep+0f, 0x1.292b5p+0f, 0x1.381f94p+0f,
    0x1.d3d1dcp-1f, 0x1.0f4a02p+0f, 0x1.e72b28p-1f, 0x1.d2e86ep-1f, 0x1.071e3cp+0f, 0x1.12d762p+0f, 0x1.2d57fp+0f,
    0x1.17193cp+0f, 0x1.b56ebcp-1f, 0x1.0bbedp+0f, 0x1.907048p-1f, 0x1.025b0ep+0f, 0x1.2a58eep+0f, 0x1.92e7f4p-1f,
    0x1.3224ecp+0f, 0x1.3a2c9p+0f, 0x1.211b9cp+0f, 0x1.23c9e8p+0f, 0x1.9298a6p-1f, 0x1.2e5c08p+0f, 0x1.fa5b6p-1f,
    0x1.0866fep+0f, 0x1.8a1908p-1f, 0x1.092a32p+0f, 0x1.a46cfp-1f, 0x1.d7bc7p-1f, 0x1.dd429cp-1f, 0x1.2e8f86p+0f,
    0x1.8fe996p-1f, 0x1.946e0cp-1f, 0x1.b5865cp-1f, 0x1.2c747cp+0f, 0x1.0590fcp+0f, 0x1.e6058cp-1f, 0x1.2bf2dp+0f,
    0x1.c96244p-1f, 0x1.0b77a2p+0f, 0x1.8dbdf8p-1f, 0x1.e6ea38p-1f, 0x1.30c068p+0f, 0x1.a24bb4p-1f, 0x1.02b6p+0f,
    0x1.9b30f4p-1f, 0x1.3683a8p+0f, 0x1.1b05fp+0f, 0x1.b66e1ap-1f, 0x1.086f4p+0f, 0x1.277b6ap+0f, 0x1.083e9cp+0f,
    0x1.0d6954p+0f, 0x1.3b796p+0f, 0x1.39482p+0f, 0x1.d4284p-1f, 0x1.ee7af4p-1f, 0x1.f7edbap-1f, 0x1.bc143p-1f,
    0x1.bd103ap-1f, 0x1.3534fp+0f, 0x1.c7128ep-1f, 0x1.1cd3bcp+0f, 0x1.a2d3d4p-1f, 0x1.ad07c4p-1f, 0x1.2a11f2p+0f,
    0x1.da47b4p-1f, 0x1.06be74p+0f, 0x1.1a58ecp+0f, 0x1.0354fcp+0f, 0x1.ca97a4p-1f, 0x1.c21facp-1f, 0x1.2e63ccp+0f,
    0x1.2a06dcp+0f, 0x1.874a64p-1f, 0x1.abe52p-1f, 0x1.1e1a86p+0f, 0x1.23769ap+0f, 0x1.2211eep+0f, 0x1.1f4a34p+0f,
    0x1.ba6ceep-1f, 0x1.02f2bp+0f, 0x1.9f7888p-1f, 0x1.a6d4c4p-1f, 0x1.24b48ep+0f, 0x1.0d6d82p+0f, 0x1.bd3124p-1f,
    0x1.e97286p-1f, 0x1.b5d18p-1f, 0x1.2d661p+0f, 0x1.cab918p-1f, 0x1.33fd2cp+0f, 0x1.1fa688p+0f, 0x1.bddb04p-1f,
    0x1.f7e2d8p-1f, 0x1.c33974p-1f, 0x1.df72aap-1f, 0x1.1540c4p+0f, 0x1.322cacp+0f, 0x1.8f28d8p-1f, 0x1.e2ddd4p-1f,
    0x1.1deb76p+0f, 0x1.c3aa74p-1f, 0x1.3b1f28p+0f, 0x1.135344p+0f, 0x1.c5fe3p-1f, 0x1.93a74cp-1f, 0x1.933d4p-1f,
    0x1.e44fbp-1f, 0x1.012c1ep+0f, 0x1.37f7aap+0f, 0x1.0568eap+0f, 0x1.95f248p-1f, 0x1.c635cp-1f, 0x1.a9f656p-1f,
    0x1.290424p+0f, 0x1.baeec4p-1f, 0x1.04642ap+0f, 0x1.c15758p-1f,
};

inline constexpr double plateau_20_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p-1,
    0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2,
    0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-3, 0x1p-3, 0x1p-3, 0x1p-3, 0x1p-3, 0x1p-3, 0x1p-3, 0x1p-3, 0x1p-4, 0x1p-4,
    0x1p-4, 0x1p-4, 0x1p-4, 0x1p-4, 0x1p-4, 0x1p-4, 0x1p-5, 0x1p-5, 0x1p-5, 0x1p-5, 0x1p-5, 0x1p-5, 0x1p-5, 0x1p-5,
    0x1p-6, 0x1p-6, 0x1p-6, 0x1p-6, 0x1p-6, 0x1p-6, 0x1p-6, 0x1p-6, 0x1p-7, 0x1p-7, 0x1p-7, 0x1p-7, 0x1p-7, 0x1p-7,
    0x1p-7, 0x1p-7, 0x1p-8, 0x1p-8, 0x1p-8, 0x1p-8, 0x1p-8, 0x1p-8, 0x1p-8, 0x1p-8, 0x1p-9, 0x1p-9, 0x1p-9, 0x1p-9,
    0x1p-9, 0x1p-9, 0x1p-9, 0x1p-9, 0x1p-10, 0x1p-10, 0x1p-10, 0x1p-10, 0x1p-10, 0x1p-10, 0x1p-10, 0x1p-10, 0x1p-11,
    0x1p-11, 0x1p-11, 0x1p-11, 0x1p-11, 0x1p-11, 0x1p-11, 0x1p-11, 0x1p-12, 0x1p-12, 0x1p-12, 0x1p-12, 0x1p-12, 0x1p-12,
    0x1p-12, 0x1p-12, 0x1p-13, 0x1p-13, 0x1p-13, 0x1p-13, 0x1p-13, 0x1p-13, 0x1p-13, 0x1p-13, 0x1p-14, 0x1p-14, 0x1p-14,
    0x1p-14, 0x1p-14, 0x1p-14, 0x1p-14, 0x1p-14, 0x1p-15, 0x1p-15, 0x1p-15, 0x1p-15, 0x1p-15, 0x1p-15, 0x1p-15, 0x1p-15,
    0x1p-16, 0x1p-16, 0x1p-16, 0x1p-16, 0x1p-16, 0x1p-16, 0x1p-16, 0x1p-16, 0x1p-17, 0x1p-17, 0x1p-17, 0x1p-17, 0x1p-17,
    0x1p-17, 0x1p-17, 0x1p-17, 0x1p-18, 0x1p-18, 0x1p-18, 0x1p-18, 0x1p-18, 0x1p-18, 0x1p-18, 0x1p-18, 0x1p-19, 0x1p-19,
    0x1p-19, 0x1p-19, 0x1p-19, 0x1p-19, 0x1p-19, 0x1p-19, 0x1p-20, 0x1p-20, 0x1p-20, 0x1p-20, 0x1p-20, 0x1p-20, 0x1p-20,
    0x1p-20, 0x1p-21, 0x1p-21, 0x1p-21, 0x1p-21, 0x1p-21, 0x1p-21, 0x1p-21, 0x1p-21, 0x1p-22, 0x1p-22, 0x1p-22, 0x1p-22,
    0x1p-22, 0x1p-22, 0x1p-22, 0x1p-22, 0x1p-23, 0x1p-23, 0x1p-23, 0x1p-23, 0x1p-23, 0x1p-23, 0x1p-23, 0x1p-23,
};

inline constexpr float plateau_21_metrics[] = {
    0x1.7cb48p+1f, 0x1.3d5cc4p+2f, 0x1.3bd9bcp+2f, 0x1.3cf2b4p+1f, 0x1.443efp+0f, 0x1.23b07p+2f, 0x1.034c18p+2f,
    0x1.fa0a4ep+1f, 0x1.85a82ap+1f, 0x1.dafb1cp+0f, 0x1.d505dp+0f, 0x1.1b52d6p+1f, 0x1.0a8e22p+2f, 0x1.0c0da8p+2f,
    0x1.a8efa4p+0f, 0x1.cdd53cp+0f, 0x1.c61ae2p+1f, 0x1.4f4aa2p+1f, 0x1.90abfap+1f, 0x1.ab823p+0f, 0x1.0facb4p+2f,
    0x1.4a0cf8p+1f, 0x1.613748p+0f, 0x1.255edp+2f, 0x1.24993cp+1f, 0x1.ac66e8p+0f, 0x1.650588p+1f, 0x1.169388p+1f,
    0x1.4d1c7ap+1f, 0x1.3fbae4p+2f, 0x1.7fda0cp+0f, 0x1.a3fa3cp+0f, 0x1.67b074p+1f, 0x1.655998p+1f, 0x1.03d568p+2f,
    0x1.4d46d8p+0f, 0x1.b08056p+1f, 0x1.13b008p+2f, 0x1.9c7cbap+1f, 0x1.342e1cp+2f, 0x1.c6d4d6p+1f, 0x1.442158p+1f,
    0x1.000b18p+2f, 0x1.cc82ep+0f, 0x1.056d3ap+1f, 0x1.eccc78p+1f, 0x1.f0fb18p+1f, 0x1.bf3ed6p+1f, 0x1.3f09ap+0f,
    0x1.0a8912p+2f, 0x1.2a5d46p+1f, 0x1.d8cc4ap+1f, 0x1.0e25c8p+1f, 0x1.abc29cp+0f, 0x1.3fa34p+2f, 0x1.0d2512p+2f,
    0x1.36812ap+2f, 0x1.f8e294p+0f, 0x1.b309bp+1f, 0x1.221604p+2f, 0x1.ed57p+0f, 0x1.3e449cp+1f, 0x1.173c8p+1f,
    0x1.034fe4p+2f, 0x1.7a53c4p+0f, 0x1.e28f1ap+1f, 0x1.cee14p+0f, 0x1.c0b2bp+1f, 0x1.e6c528p+1f, 0x1.69fbdp+1f,
    0x1.e44d1p+0f, 0x1.7bcc1ep+1f, 0x1.72ad56p+1f, 0x1.e9f494p+1f, 0x1.f3e34cp+0f, 0x1.1d58e2p+2f, 0x1.77cd6p+0f,
    0x1.df792ep+1f, 0x1.f5e89ep+1f, 0x1.d73934p+0f, 0x1.a9cfd8p+1f, 0x1.15cfc8p+0f, 0x1.97646p+1f, 0x1.f962eep+1f,
    0x1.063eecp+2f, 0x1.f96e04p+0f, 0x1.554bb4p+0f, 0x1.e563c8p+0f, 0x1.c6bb18p+1f, 0x1.7e524cp+1f, 0x1.48a562p+1f,
    0x1.a4757cp+1f, 0x1.3db098p+2f, 0x1.6fe6aap+1f, 0x1.4ac068p+0f, 0x1.c5b8eap+1f, 0x1.339b98p+2f, 0x1.1b8dbap+1f,
    0x1.1f45p+2f, 0x1.07dd74p+2f, 0x1.dc01e4p+1f, 0x1.218fb8p+0f, 0x1.101b54p+0f, 0x1.46063ap+1f, 0x1.ffc198p+1f,
    0x1.82a506p+1f, 0x1.2e624p+1f, 0x1.05a7eep+2f, 0x1.7b7df8p+1f, 0x1.26625p+0f, 0x1.8695fep+1f, 0x1.24ba14p+2f,
    0x1.99067ep+1f, 0x1.01694cp+1f, 0x1.d2422ep+1f, 0x1.4dbe16p+1f, 0x1.7b0cecp+1f, 0x1.3864cp+2f, 0x1.beac3p+1f,
    0x1.16f288p+1f, 0x1.3302e8p+2f, 0x1.d88a54p+0f, 0x1.bc6af8p+1f, 0x1.2371d8p+1f, 0x1.31c0ccp+2f, 0x1.dd944cp+0f,
    0x1.b37172p+1f, 0x1.7440b4p+0f, 0x1.97d128p+0f, 0x1.137e54p+2f, 0x1.087b1p+2f, 0x1.30129cp+1f, 0x1.349978p+2f,
    0x1.039d54p+2f, 0x1.7d46b6p+1f, 0x1.7fde6ap+1f, 0x1.d533d8p+1f, 0x1.dd0e5ep+1f, 0x1.26cdeep+2f, 0x1.0d779ep+2f,
    0x1.63228cp+1f, 0x1.fd13aep+1f, 0x1.070c62p+2f, 0x1.5f5bbcp+1f, 0x1.e7973p+1f, 0x1.ab5c2cp+1f, 0x1.8a80a8p+0f,
    0x1.ebcfc2p+1f, 0x1.5662e8p+1f, 0x1.9023f4p+1f, 0x1.629f5ep+1f, 0x1.eec742p+1f, 0x1.dc159cp+1f, 0x1.0dfef4p+2f,
    0x1.f4da4ep+1f, 0x1.0f209ep+2f, 0x1.0ff27ap+1f, 0x1.4d01aep+1f, 0x1.04ee8cp+1f, 0x1.d570aep+1f, 0x1.66b388p+1f,
    0x1.01c66ep+2f, 0x1.e3b842p+1f, 0x1.af2a78p+1f, 0x1.1b9fbp+2f, 0x1.ae142p+0f, 0x1.c649e8p+1f, 0x1.e1924ep+1f,
    0x1.ad523p+0f, 0x1.39a82cp+2f, 0x1.0a843cp+2f, 0x1.ebd808p+0f, 0x1.81e2p+1f, 0x1.1464f4p+0f, 0x1.36a104p+0f,
    0x1.3c410ep+1f, 0x1.4f1db8p+0f, 0x1.38ff28p+0f, 0x1.7b0818p+1f, 0x1.b393ap+1f, 0x1.067be8p+2f, 0x1.857344p+0f,
    0x1.0b2974p+2f, 0x1.1165cep+1f, 0x1.1bb898p+2f, 0x1.8eea52p+1f, 0x1.79736ep+1f, 0x1.9c16d4p+0f, 0x1.c55504p+0f,
    0x1.2502bcp+2f, 0x1.22879p+2f, 0x1.30a486p+1f, 0x1.974b08p+0f, 0x1.35f5fcp+1f, 0x1.596368p+0f, 0x1.deba38p+0f,
    0x1.62aacep+1f, 0x1.be0574p+1f, 0x1.4924a2p+1f, 0x1.1a6cecp+0f,
};

inline constexpr double plateau_21_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1.999999999999bp-1, 0x1.999999999999bp-1,
    0x1.999999999999bp-1, 0x1.999999999999bp-1, 0x1.999999999999bp-1, 0x1.999999999999bp-1, 0x1.999999999999bp-1,
    0x1.47ae147ae147cp-1, 0x1.47ae147ae147cp-1, 0x1.47ae147ae147cp-1, 0x1.47ae147ae147cp-1, 0x1.47ae147ae147cp-1,
    0x1.47ae147ae147cp-1, 0x1.47ae147ae147cp-1, 0x1.0624dd2f1a9fdp-1, 0x1.0624dd2f1a9fdp-1, 0x1.0624dd2f1a9fdp-1,
    0x1.0624dd2f1a9fdp-1, 0x1.0624dd2f1a9fdp-1, 0x1.0624dd2f1a9fdp-1, 0x1.0624dd2f1a9fdp-1, 0x1.0624dd2f1a9fdp-1,
    0x1.0624dd2f1a9fdp-1, 0x1.0624dd2f1a9fdp-1, 0x1.0624dd2f1a9fdp-1, 0x1.0624dd2f1a9fdp-1, 0x1.0624dd2f1a9fdp-1,
    0x1.0624dd2f1a9fdp-1, 0x1.a36e2eb1c432fp-2, 0x1.a36e2eb1c432fp-2, 0x1.a36e2eb1c432fp-2, 0x1.a36e2eb1c432fp-2,
    0x1.a36e2eb1c432fp-2, 0x1.a36e2eb1c432fp-2, 0x1.a36e2eb1c432fp-2, 0x1.4f8b588e368f2p-2, 0x1.4f8b588e368f2p-2,
    0x1.4f8b588e368f2p-2, 0x1.4f8b588e368f2p-2, 0x1.4f8b588e368f2p-2, 0x1.4f8b588e368f2p-2, 0x1.4f8b588e368f2p-2,
    0x1.0c6f7a0b5ed8fp-2, 0x1.0c6f7a0b5ed8fp-2, 0x1.0c6f7a0b5ed8fp-2, 0x1.0c6f7a0b5ed8fp-2, 0x1.0c6f7a0b5ed8fp-2,
    0x1.0c6f7a0b5ed8fp-2, 0x1.0c6f7a0b5ed8fp-2, 0x1.ad7f29abcaf4cp-3, 0x1.ad7f29abcaf4cp-3, 0x1.ad7f29abcaf4cp-3,
    0x1.ad7f29abcaf4cp-3, 0x1.ad7f29abcaf4cp-3, 0x1.ad7f29abcaf4cp-3, 0x1.ad7f29abcaf4cp-3, 0x1.5798ee2308c3cp-3,
    0x1.5798ee2308c3cp-3, 0x1.5798ee2308c3cp-3, 0x1.5798ee2308c3cp-3, 0x1.5798ee2308c3cp-3, 0x1.5798ee2308c3cp-3,
    0x1.5798ee2308c3cp-3, 0x1.12e0be826d697p-3, 0x1.12e0be826d697p-3, 0x1.12e0be826d697p-3, 0x1.12e0be826d697p-3,
    0x1.12e0be826d697p-3, 0x1.12e0be826d697p-3, 0x1.12e0be826d697p-3, 0x1.b7cdfd9d7bdbfp-4, 0x1.b7cdfd9d7bdbfp-4,
    0x1.b7cdfd9d7bdbfp-4, 0x1.b7cdfd9d7bdbfp-4, 0x1.b7cdfd9d7bdbfp-4, 0x1.b7cdfd9d7bdbfp-4, 0x1.b7cdfd9d7bdbfp-4,
    0x1.5fd7fe1796499p-4, 0x1.5fd7fe1796499p-4, 0x1.5fd7fe1796499p-4, 0x1.5fd7fe1796499p-4, 0x1.5fd7fe1796499p-4,
    0x1.5fd7fe1796499p-4, 0x1.5fd7fe1796499p-4, 0x1.19799812dea14p-4, 0x1.19799812dea14p-4, 0x1.19799812dea14p-4,
    0x1.19799812dea14p-4, 0x1.19799812dea14p-4, 0x1.19799812dea14p-4, 0x1.19799812dea14p-4, 0x1.c25c268497688p-5,
    0x1.c25c268497688p-5, 0x1.c25c268497688p-5, 0x1.c25c268497688p-5, 0x1.c25c268497688p-5, 0x1.c25c268497688p-5,
    0x1.c25c268497688p-5, 0x1.6849b86a12bap-5, 0x1.6849b86a12bap-5, 0x1.6849b86a12bap-5, 0x1.6849b86a12bap-5,
    0x1.6849b86a12bap-5, 0x1.6849b86a12bap-5, 0x1.6849b86a12bap-5, 0x1.203af9ee7561ap-5, 0x1.203af9ee7561ap-5,
    0x1.203af9ee7561ap-5, 0x1.203af9ee7561ap-5, 0x1.203af9ee7561ap-5, 0x1.203af9ee7561ap-5, 0x1.203af9ee7561ap-5,
    0x1.cd2b297d889c4p-6, 0x1.cd2b297d889c4p-6, 0x1.cd2b297d889c4p-6, 0x1.cd2b297d889c4p-6, 0x1.cd2b297d889c4p-6,
    0x1.cd2b297d889c4p-6, 0x1.cd2b297d889c4p-6, 0x1.70ef54646d49dp-6, 0x1.70ef54646d49dp-6, 0x1.70ef54646d49dp-6,
    0x1.70ef54646d49dp-6, 0x1.70ef54646d49dp-6, 0x1.70ef54646d49dp-6, 0x1.70ef54646d49dp-6, 0x1.2725dd1d243b1p-6,
    0x1.2725dd1d243b1p-6, 0x1.2725dd1d243b1p-6, 0x1.2725dd1d243b1p-6, 0x1.2725dd1d243b1p-6, 0x1.2725dd1d243b1p-6,
    0x1.2725dd1d243b1p-6, 0x1.d83c94fb6d2b5p-7, 0x1.d83c94fb6d2b5p-7, 0x1.d83c94fb6d2b5p-7, 0x1.d83c94fb6d2b5p-7,
    0x1.d83c94fb6d2b5p-7, 0x1.d83c94fb6d2b5p-7, 0x1.d83c94fb6d2b5p-7, 0x1.79ca10c92422bp-7, 0x1.79ca10c92422bp-7,
    0x1.79ca10c92422bp-7, 0x1.79ca10c92422bp-7, 0x1.79ca10c92422bp-7, 0x1.79ca10c92422bp-7, 0x1.79ca10c92422bp-7,
    0x1.2e3b40a0e9b56p-7, 0x1.2e3b40a0e9b56p-7, 0x1.2e3b40a0e9b56p-7, 0x1.2e3b40a0e9b56p-7, 0x1.2e3b40a0e9b56p-7,
    0x1.2e3b40a0e9b56p-7, 0x1.2e3b40a0e9b56p-7, 0x1.e392010175efp-8, 0x1.e392010175efp-8, 0x1.e392010175efp-8,
    0x1.e392010175efp-8, 0x1.e392010175efp-8, 0x1.e392010175efp-8, 0x1.e392010175efp-8, 0x1.82db34012b25ap-8,
    0x1.82db34012b25ap-8, 0x1.82db34012b25ap-8, 0x1.82db34012b25ap-8, 0x1.82db34012b25ap-8, 0x1.82db34012b25ap-8,
    0x1.82db34012b25ap-8, 0x1.357c299a88eafp-8, 0x1.357c299a88eafp-8, 0x1.357c299a88eafp-8, 0x1.357c299a88eafp-8,
    0x1.357c299a88eafp-8, 0x1.357c299a88eafp-8, 0x1.357c299a88eafp-8, 0x1.ef2d0f5da7de5p-9, 0x1.ef2d0f5da7de5p-9,
    0x1.ef2d0f5da7de5p-9, 0x1.ef2d0f5da7de5p-9, 0x1.ef2d0f5da7de5p-9, 0x1.ef2d0f5da7de5p-9, 0x1.ef2d0f5da7de5p-9,
    0x1.8c240c4aecb1ep-9, 0x1.8c240c4aecb1ep-9, 0x1.8c240c4aecb1ep-9, 0x1.8c240c4aecb1ep-9, 0x1.8c240c4aecb1ep-9,
    0x1.8c240c4aecb1ep-9, 0x1.8c240c4aecb1ep-9, 0x1.3ce9a36f23c18p-9, 0x1.3ce9a36f23c18p-9, 0x1.3ce9a36f23c18p-9,
};

inline constexpr float plateau_22_metrics[] = {
    nan, 0x1.8p+1f, nan, nan, nan, 0x1p+1f, nan, 0x1p+0f, 0x1p+0f, nan,
};

inline constexpr double plateau_22_factors[] = {
    0x1p+0, 0x1p+0, 0x1p+0, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-2,
};

inline constexpr float plateau_23_metrics[] = {
    infinity, infinity, infinity, 0x1.8p+1f, infinity, 0x1p+1f, -infinity, -infinity, -infinity, 0x1p+0f, 0x0p+0f,
};

inline constexpr double plateau_23_factors[] = {
    0x1p+0, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-2, 0x1p-2, 0x1p-3,
};

inline constexpr float plateau_24_metrics[] = {
    -infinity, -infinity, 0x1.8p+1f, -infinity, infinity, 0x1p+2f, infinity, 0x1.4p+2f, nan, 0x1.8p+2f,
};

inline constexpr double plateau_24_factors[] = {
    0x1p+0, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-2, 0x1p-2, 0x1p-3, 0x1p-3,
};

inline constexpr plateau_row plateau_rows[] = {
    {"the default",
     {},
     plateau_0_metrics, plateau_0_factors},
    {"it never stops getting better",
     {.patience = 2},
     plateau_1_metrics, plateau_1_factors},
    {"no patience",
     {.factor = 0.5f, .patience = 0},
     plateau_2_metrics, plateau_2_factors},
    {"patience 1",
     {.factor = 0.5f, .patience = 1},
     plateau_3_metrics, plateau_3_factors},
    {"a metric like the best is no better",
     {.patience = 3, .threshold = 0.0f},
     plateau_4_metrics, plateau_4_factors},
    {"cooldown",
     {.factor = 0.3f, .patience = 2, .cooldown = 5},
     plateau_5_metrics, plateau_5_factors},
    {"a better metric in the cooldown",
     {.factor = 0.5f, .patience = 1, .cooldown = 4},
     plateau_6_metrics, plateau_6_factors},
    {"cooldown without patience",
     {.factor = 0.7f, .patience = 0, .cooldown = 1},
     plateau_7_metrics, plateau_7_factors},
    {"floor",
     {.factor = 0.2f, .patience = 1, .floor = 0.01f},
     plateau_8_metrics, plateau_8_factors},
    {"a floor above the first reduction",
     {.factor = 0.1f, .patience = 1, .floor = 0.5f},
     plateau_9_metrics, plateau_9_factors},
    {"a floor of 1",
     {.patience = 1, .floor = 1.0f},
     plateau_10_metrics, plateau_10_factors},
    {"epsilon ends it",
     {.factor = 0.5f, .patience = 0, .epsilon = 0.001f},
     plateau_11_metrics, plateau_11_factors},
    {"epsilon 0 does not",
     {.factor = 0.25f, .patience = 0, .epsilon = 0.0f},
     plateau_12_metrics, plateau_12_factors},
    {"relative threshold of a tenth",
     {.factor = 0.5f, .patience = 2, .threshold = 0.1f},
     plateau_13_metrics, plateau_13_factors},
    {"absolute threshold of a tenth",
     {.factor = 0.5f, .patience = 2, .threshold = 0.1f, .threshold_mode = threshold_kind::absolute},
     plateau_14_metrics, plateau_14_factors},
    {"higher is better",
     {.patience = 3, .mode = goal::maximize},
     plateau_15_metrics, plateau_15_factors},
    {"higher is better, by a twentieth",
     {.patience = 3, .threshold = 0.05f, .mode = goal::maximize},
     plateau_16_metrics, plateau_16_factors},
    {"higher is better, by a half",
     {.patience = 1, .threshold = 0.5f, .mode = goal::maximize, .threshold_mode = threshold_kind::absolute},
     plateau_17_metrics, plateau_17_factors},
    {"negative metrics: the same is better",
     {.factor = 0.5f, .patience = 1},
     plateau_18_metrics, plateau_18_factors},
    {"negative metrics, absolute threshold",
     {.factor = 0.5f, .patience = 1, .threshold_mode = threshold_kind::absolute},
     plateau_19_metrics, plateau_19_factors},
    {"noise",
     {.factor = 0.5f, .patience = 4, .cooldown = 3},
     plateau_20_metrics, plateau_20_factors},
    {"noise, higher is better",
     {.factor = 0.8f, .patience = 6, .mode = goal::maximize},
     plateau_21_metrics, plateau_21_factors},
    {"a NaN is no improvement",
     {.factor = 0.5f, .patience = 1},
     plateau_22_metrics, plateau_22_factors},
    {"infinities",
     {.factor = 0.5f, .patience = 1},
     plateau_23_metrics, plateau_23_factors},
    {"infinities, higher is better",
     {.factor = 0.5f, .patience = 1, .mode = goal::maximize},
     plateau_24_metrics, plateau_24_factors},
};

}  // namespace microstep::golden
// clang-format on
