// SPDX-License-Identifier: MIT
// Made by tests/golden/generate.py with torch 1.13.0a0, numpy 1.24.2. Do not edit: change the generator and run it.
//
// torch.nn.HuberLoss; loss/row.hpp says what a row is.
#pragma once

#include <cstdint>

#include "golden/loss/row.hpp"
#include "microstep/loss/huber.hpp"

// clang-format off
namespace microstep::golden {

inline constexpr float huber_0_predictions[] = {
    0x1.79d518p+0f,
};

inline constexpr float huber_0_targets[] = {
    -0x1.e6b46p-2f,
};

inline constexpr float huber_0_gradient32[] = {
    0x1p+0f,
};

inline constexpr double huber_0_gradient64[] = {
    0x1p+0,
};

inline constexpr float huber_1_predictions[] = {
    -0x1.10c518p+1f, 0x1.8cc508p+1f, 0x1.6cde78p+0f, 0x1.8e6d3p-1f, 0x1.ef1d4cp+1f, 0x1.1c9a5p+1f, 0x1.508a6p-1f,
    -0x1.85acep-2f, 0x1.8e5ecp-3f, 0x1.cf571p-1f, 0x1.a9a124p+1f, 0x1.412fap+1f, 0x1.05c0dp-1f, 0x1.942a98p+0f,
    -0x1.beedc4p+1f, 0x1.a31034p+1f, -0x1.fbdf7cp+1f, -0x1.639c84p+1f, -0x1.678d6cp+1f, -0x1.b4107p+0f, 0x1.45e57p+1f,
    0x1.9b675cp+1f, -0x1.3c051p-1f, 0x1.4ac1a4p+1f, -0x1.a82d6p-1f, 0x1.2c99b8p+0f, -0x1.9108ccp+1f, 0x1.6d95p-1f,
    -0x1.7e9ed4p+1f, 0x1.07094p-3f, -0x1.154268p+1f, -0x1.8d0708p+0f, -0x1.322e28p+1f,
};

inline constexpr float huber_1_targets[] = {
    0x1.80dd7p+0f, -0x1.7cb578p+0f, 0x1.c2e7ap+1f, 0x1.951c8p-1f, -0x1.42797p+0f, 0x1.847a88p+0f, -0x1.0e3168p+0f,
    0x1.60fefp-1f, 0x1.5747ccp+1f, -0x1.fc83b8p+1f, 0x1.80507p+0f, -0x1.75f058p+0f, -0x1.b54f94p+1f, 0x1.416cp-4f,
    0x1.738784p+1f, -0x1.a2859p-1f, -0x1.bbe91p-1f, 0x1.2edf08p+1f, 0x1.4fa3d8p+0f, 0x1.a3224p-2f, -0x1.928fp-4f,
    0x1.8b3308p+0f, 0x1.d9f84p-3f, -0x1.cf2814p+1f, 0x1.6247ep-1f, 0x1.c294a8p+0f, 0x1.a1e28p+1f, -0x1.8d5724p+1f,
    0x1.6798d8p+0f, -0x1.d4fc3p-1f, -0x1.493968p+0f, 0x1.a2a7d8p+0f, 0x1.671dbp+0f,
};

inline constexpr float huber_1_gradient32[] = {
    -0x1.f07c2p-6f, 0x1.f07c2p-6f, -0x1.f07c2p-6f, -0x1.9edd18p-12f, 0x1.f07c2p-6f, 0x1.5e803p-6f, 0x1.f07c2p-6f,
    -0x1.f07c2p-6f, -0x1.f07c2p-6f, 0x1.f07c2p-6f, 0x1.f07c2p-6f, 0x1.f07c2p-6f, 0x1.f07c2p-6f, 0x1.f07c2p-6f,
    -0x1.f07c2p-6f, 0x1.f07c2p-6f, -0x1.f07c2p-6f, -0x1.f07c2p-6f, -0x1.f07c2p-6f, -0x1.f07c2p-6f, 0x1.f07c2p-6f,
    0x1.f07c2p-6f, -0x1.a5585ep-6f, 0x1.f07c2p-6f, -0x1.f07c2p-6f, -0x1.22deeap-6f, -0x1.f07c2p-6f, 0x1.f07c2p-6f,
    -0x1.f07c2p-6f, 0x1.f07c2p-6f, -0x1.b4ef56p-6f, -0x1.f07c2p-6f, -0x1.f07c2p-6f,
};

inline constexpr double huber_1_gradient64[] = {
    -0x1.f07c1f07c1f08p-6, 0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6, -0x1.9edd1745d1746p-12, 0x1.f07c1f07c1f08p-6,
    0x1.5e802e8ba2e8cp-6, 0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6, 0x1.f07c1f07c1f08p-6,
    0x1.f07c1f07c1f08p-6, 0x1.f07c1f07c1f08p-6, 0x1.f07c1f07c1f08p-6, 0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6,
    0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6,
    0x1.f07c1f07c1f08p-6, 0x1.f07c1f07c1f08p-6, -0x1.a5585d1745d17p-6, 0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6,
    -0x1.22dee8ba2e8bap-6, -0x1.f07c1f07c1f08p-6, 0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6, 0x1.f07c1f07c1f08p-6,
    -0x1.b4ef555555556p-6, -0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6,
};

inline constexpr float huber_2_predictions[] = {
    -0x1.ad1528p+0f, -0x1.f133dcp+1f, 0x1.957c4p-1f, 0x1.9886fp-1f, -0x1.f1598cp+1f, 0x1.1061p-3f, 0x1.13ab4cp+1f,
    0x1.b96268p+1f, 0x1.0861ep-1f, 0x1.ae7c7p+0f, -0x1.42a168p+0f, -0x1.ec425p+0f, 0x1.e17cdcp+1f, -0x1.2268e4p+1f,
    -0x1.38497p+1f,
};

inline constexpr float huber_2_targets[] = {
    -0x1.32bf58p+0f, 0x1.c422ap-1f, 0x1.24f25p+0f, 0x1.281298p+1f, -0x1.934c4p-3f, 0x1.4ad87p+1f, 0x1.a7bcf8p+0f,
    0x1.44b3fp-1f, -0x1.f8da3p-1f, 0x1.9e65p-1f, 0x1.35b6b8p+0f, 0x1.66b43cp+1f, -0x1.fd90c8p+0f, -0x1.8eb738p+0f,
    0x1.e8b4dcp+1f,
};

inline constexpr float huber_2_gradient32[] = {
    -0x1.04fb56p-5f, -0x1.111112p-4f, -0x1.80deacp-6f, -0x1.111112p-4f, -0x1.111112p-4f, -0x1.111112p-4f,
    0x1.1036acp-5f, 0x1.111112p-4f, 0x1.111112p-4f, 0x1.dc597ap-5f, -0x1.111112p-4f, -0x1.111112p-4f, 0x1.111112p-4f,
    -0x1.847cfp-5f, -0x1.111112p-4f,
};

inline constexpr double huber_2_gradient64[] = {
    -0x1.04fb555555555p-5, -0x1.1111111111111p-4, -0x1.80deaaaaaaaabp-6, -0x1.1111111111111p-4, -0x1.1111111111111p-4,
    -0x1.1111111111111p-4, 0x1.1036aaaaaaaabp-5, 0x1.1111111111111p-4, 0x1.1111111111111p-4, 0x1.dc59777777777p-5,
    -0x1.1111111111111p-4, -0x1.1111111111111p-4, 0x1.1111111111111p-4, -0x1.847ceeeeeeeefp-5, -0x1.1111111111111p-4,
};

inline constexpr float huber_3_predictions[] = {
    0x1.6b2c1cp+1f, 0x1.c84398p+1f, 0x1.659078p+1f, -0x1.484e1p+0f, 0x1.ce6edp+0f, 0x1.673a18p+0f, 0x1.1ce03p+0f,
    -0x1.8d511p+0f, 0x1.18e11p+1f, 0x1.94dfap-2f, 0x1.da3ep+0f, -0x1.c0ff9p-1f, 0x1.582ff8p+0f, -0x1.ec016p-1f,
    0x1.88012cp+1f, 0x1.c79494p+1f, -0x1.9da1e8p+1f, 0x1.eba864p+1f, -0x1.893a9p-1f, -0x1.9fd9cp-2f, 0x1.390548p+0f,
    -0x1.888efp+0f, -0x1.11a158p+0f, -0x1.ef092p+0f, -0x1.2dfe6p+0f, -0x1.ff3fc4p+1f, 0x1.6449d4p+1f, -0x1.86b0b4p+1f,
    0x1.79fa64p+1f, -0x1.294a08p+1f, 0x1.b3a52p+1f, 0x1.dd0f7p+1f,
};

inline constexpr float huber_3_targets[] = {
    -0x1.d15e68p+0f, 0x1.171504p+1f, 0x1.cb4b6cp+1f, -0x1.b2632p+0f, -0x1.5d812p+1f, 0x1.94f354p+1f, -0x1.e071fp-1f,
    -0x1.0a0fp-4f, 0x1.ff286p-1f, 0x1.31dcap-1f, 0x1.b4896cp+1f, -0x1.09b4a8p+1f, 0x1.4cb9p-4f, 0x1.5d84fp+1f,
    -0x1.61b994p+1f, 0x1.560574p+1f, 0x1.54e55p+1f, 0x1.e28p-3f, -0x1.fdeedp-1f, -0x1.7e578cp+1f, 0x1.7c587p+0f,
    -0x1.a6e8f8p+1f, 0x1.24df08p+0f, 0x1.2f009p+0f, 0x1.20a3c4p+1f, -0x1.df8d58p+1f, -0x1.351ap-2f, 0x1.90015p+0f,
    -0x1.6127ccp+1f, -0x1.aa9e7p+0f, 0x1.4716b8p+1f, 0x1.0bd01p-1f,
};

inline constexpr float huber_3_gradient32[] = {
    0x1p-5f, 0x1p-5f, -0x1.96ebdp-6f, 0x1.a8544p-7f, 0x1p-5f, -0x1p-5f, 0x1p-5f, -0x1p-5f, 0x1p-5f, -0x1.9db34p-8f,
    -0x1p-5f, 0x1p-5f, 0x1p-5f, -0x1p-5f, 0x1p-5f, 0x1.c63c8p-6f, -0x1p-5f, 0x1p-5f, 0x1.d2d1p-8f, 0x1p-5f,
    -0x1.0d4cap-7f, 0x1p-5f, -0x1p-5f, -0x1p-5f, -0x1p-5f, -0x1.fb26cp-8f, 0x1p-5f, -0x1p-5f, 0x1p-5f, -0x1.4feb4p-6f,
    0x1.b239ap-6f, 0x1p-5f,
};

inline constexpr double huber_3_gradient64[] = {
    0x1p-5, 0x1p-5, -0x1.96ebdp-6, 0x1.a8544p-7, 0x1p-5, -0x1p-5, 0x1p-5, -0x1p-5, 0x1p-5, -0x1.9db34p-8, -0x1p-5,
    0x1p-5, 0x1p-5, -0x1p-5, 0x1p-5, 0x1.c63c8p-6, -0x1p-5, 0x1p-5, 0x1.d2d1p-8, 0x1p-5, -0x1.0d4cap-7, 0x1p-5, -0x1p-5,
    -0x1p-5, -0x1p-5, -0x1.fb26cp-8, 0x1p-5, -0x1p-5, 0x1p-5, -0x1.4feb4p-6, 0x1.b239ap-6, 0x1p-5,
};

inline constexpr float huber_4_predictions[] = {
    0x1.f969p-4f, -0x1.295bc8p+1f, 0x1.4a25cp+1f, -0x1.8d6c68p+0f, -0x1.d87cd8p+1f, -0x1.245f3p-1f, -0x1.4f0214p+1f,
    -0x1.9f65c8p+0f, 0x1.cb8418p+0f, 0x1.efd06p-2f, -0x1.5222c8p+1f, 0x1.ac764p-1f, -0x1.4036p-4f, -0x1.8d624p+1f,
    -0x1.b694bp+0f, -0x1.928248p+1f, -0x1.80c8b8p+1f, -0x1.4ba208p+1f, -0x1.6fab9p+0f, 0x1.9735p-3f, -0x1.1fbadp-1f,
    0x1.d6e208p+1f, -0x1.b32adp-1f, 0x1.2021ap+0f, -0x1.8e8facp+1f, 0x1.9ca824p+1f, -0x1.8a718p-4f, -0x1.0ed0a4p+1f,
    0x1.394fc4p+1f, -0x1.db44fp+1f, -0x1.1a7f9cp+1f, -0x1.a4a918p+0f, 0x1.41d4ap+0f, 0x1.2f53ep+1f, 0x1.f5054cp+1f,
    -0x1.37f8ap+0f, -0x1.143148p+0f, -0x1.e5136p+1f, -0x1.d02p-3f, -0x1.2bf92p-1f, 0x1.187fep+1f, 0x1.8fc1b8p+0f,
    -0x1.9b6474p+1f, 0x1.e54ca8p+1f, -0x1.e8156cp+1f, -0x1.573b5p+1f, 0x1.aedb98p+0f, 0x1.40fep-5f, 0x1.4737c8p+1f,
    -0x1.6a44cp+0f, -0x1.af7bp+1f,
};

inline constexpr float huber_4_targets[] = {
    0x1.576b94p+1f, 0x1.466cf8p+0f, 0x1.fe5ed4p+1f, -0x1.1b8a8p+1f, 0x1.d0becp+0f, 0x1.9fcd5cp+1f, -0x1.fa02c4p+1f,
    0x1.448d74p+1f, -0x1.00ad28p+1f, 0x1.a05d04p+1f, -0x1.0119bp+1f, 0x1.4aa22p+0f, 0x1.ef4648p+1f, -0x1.baedap+0f,
    0x1.3f4b7p+0f, -0x1.93eab8p+0f, -0x1.f0eb4p-1f, 0x1.87e2p+1f, 0x1.f652ep+0f, -0x1.5a117cp+1f, 0x1.709b4cp+1f,
    -0x1.76f8ccp+1f, 0x1.1be068p+0f, -0x1.1e8b7p+1f, -0x1.e70d4p+0f, -0x1.d85a6cp+1f, 0x1.0a888p-1f, -0x1.a17c88p+0f,
    0x1.602c1p+1f, -0x1.0e2d3cp+1f, 0x1.6a8f04p+1f, 0x1.07ab8p-3f, -0x1.e11fbp+0f, 0x1.4a4ep-6f, -0x1.9eb638p+1f,
    -0x1.cb1d7p-1f, 0x1.fc6e6cp+1f, 0x1.78cfap+1f, 0x1.dbed2p-1f, -0x1.692dep+0f, -0x1.dbb4d8p+0f, 0x1.0872dcp+1f,
    -0x1.320244p+1f, 0x1.9d0c5p+0f, 0x1.3738p-6f, 0x1.b766bcp+1f, -0x1.69bbccp+1f, 0x1.724d88p+0f, -0x1.e123dp-1f,
    -0x1.e30bep-2f, -0x1.ed8ep-2f,
};

inline constexpr float huber_4_gradient32[] = {
    -0x1.414142p-6f, -0x1.414142p-6f, -0x1.414142p-6f, 0x1.a9cf4cp-7f, -0x1.414142p-6f, -0x1.414142p-6f, 0x1.414142p-6f,
    -0x1.414142p-6f, 0x1.414142p-6f, -0x1.414142p-6f, -0x1.96c43ep-7f, -0x1.2425a6p-7f, -0x1.414142p-6f,
    -0x1.414142p-6f, -0x1.414142p-6f, -0x1.414142p-6f, -0x1.414142p-6f, -0x1.414142p-6f, -0x1.414142p-6f,
    0x1.414142p-6f, -0x1.414142p-6f, 0x1.414142p-6f, -0x1.414142p-6f, 0x1.414142p-6f, -0x1.414142p-6f, 0x1.414142p-6f,
    -0x1.8c58b6p-7f, -0x1.379374p-7f, -0x1.86211ap-8f, -0x1.414142p-6f, -0x1.414142p-6f, -0x1.414142p-6f,
    0x1.414142p-6f, 0x1.414142p-6f, 0x1.414142p-6f, -0x1.9daf38p-8f, -0x1.414142p-6f, -0x1.414142p-6f, -0x1.414142p-6f,
    0x1.0906acp-6f, 0x1.414142p-6f, -0x1.441e1ep-7f, -0x1.087df6p-6f, 0x1.414142p-6f, -0x1.414142p-6f, -0x1.414142p-6f,
    0x1.414142p-6f, -0x1.414142p-6f, 0x1.414142p-6f, -0x1.2f114cp-6f, -0x1.414142p-6f,
};

inline constexpr double huber_4_gradient64[] = {
    -0x1.4141414141414p-6, -0x1.4141414141414p-6, -0x1.4141414141414p-6, 0x1.a9cf4b4b4b4b5p-7, -0x1.4141414141414p-6,
    -0x1.4141414141414p-6, 0x1.4141414141414p-6, -0x1.4141414141414p-6, 0x1.4141414141414p-6, -0x1.4141414141414p-6,
    -0x1.96c43c3c3c3c4p-7, -0x1.2425a5a5a5a5ap-7, -0x1.4141414141414p-6, -0x1.4141414141414p-6, -0x1.4141414141414p-6,
    -0x1.4141414141414p-6, -0x1.4141414141414p-6, -0x1.4141414141414p-6, -0x1.4141414141414p-6, 0x1.4141414141414p-6,
    -0x1.4141414141414p-6, 0x1.4141414141414p-6, -0x1.4141414141414p-6, 0x1.4141414141414p-6, -0x1.4141414141414p-6,
    0x1.4141414141414p-6, -0x1.8c58b4b4b4b4bp-7, -0x1.3793737373737p-7, -0x1.8621191919191p-8, -0x1.4141414141414p-6,
    -0x1.4141414141414p-6, -0x1.4141414141414p-6, 0x1.4141414141414p-6, 0x1.4141414141414p-6, 0x1.4141414141414p-6,
    -0x1.9daf373737373p-8, -0x1.4141414141414p-6, -0x1.4141414141414p-6, -0x1.4141414141414p-6, 0x1.0906aaaaaaaabp-6,
    0x1.4141414141414p-6, -0x1.441e1e1e1e1e2p-7, -0x1.087df5f5f5f5fp-6, 0x1.4141414141414p-6, -0x1.4141414141414p-6,
    -0x1.4141414141414p-6, 0x1.4141414141414p-6, -0x1.4141414141414p-6, 0x1.4141414141414p-6, -0x1.2f114b4b4b4b5p-6,
    -0x1.4141414141414p-6,
};

inline constexpr float huber_5_predictions[] = {
    -0x1.738708p+1f, -0x1.56a89p+1f, 0x1.c9306p+1f, -0x1.5bacd4p+1f, 0x1.4008cp-1f, -0x1.31e61cp+1f, 0x1.0f08cp-2f,
    -0x1.e5cfbp-1f, 0x1.a280cp-3f, 0x1.85a16p+1f, 0x1.eaad04p+1f, 0x1.65c678p+0f, -0x1.14b2e4p+1f, 0x1.6a635cp+1f,
    -0x1.3353cp+0f,
};

inline constexpr float huber_5_targets[] = {
    0x1.2d856p+1f, -0x1.f0af58p+0f, 0x1.5329d8p+0f, -0x1.442e4p-3f, 0x1.7f604p-3f, -0x1.2fcbecp+1f, 0x1.15b044p+1f,
    -0x1.34ef28p+1f, -0x1.eddecp-2f, 0x1.7c80ecp+1f, 0x1.a9994p-1f, 0x1.4c6d64p+1f, -0x1.5855ccp+1f, -0x1.eaf368p+0f,
    0x1.edc68p-4f,
};

inline constexpr float huber_5_gradient32[] = {
    -0x1.b4e81cp-8f, -0x1.b4e81cp-8f, 0x1.b4e81cp-8f, -0x1.b4e81cp-8f, 0x1.b4e81cp-8f, -0x1.1f088ap-10f,
    -0x1.b4e81cp-8f, 0x1.b4e81cp-8f, 0x1.b4e81cp-8f, 0x1.3786fp-8f, 0x1.b4e81cp-8f, -0x1.b4e81cp-8f, 0x1.b4e81cp-8f,
    0x1.b4e81cp-8f, -0x1.b4e81cp-8f,
};

inline constexpr double huber_5_gradient64[] = {
    -0x1.b4e81b4e81b4fp-8, -0x1.b4e81b4e81b4fp-8, 0x1.b4e81b4e81b4fp-8, -0x1.b4e81b4e81b4fp-8, 0x1.b4e81b4e81b4fp-8,
    -0x1.1f08888888888p-10, -0x1.b4e81b4e81b4fp-8, 0x1.b4e81b4e81b4fp-8, 0x1.b4e81b4e81b4fp-8, 0x1.3786eeeeeeeefp-8,
    0x1.b4e81b4e81b4fp-8, -0x1.b4e81b4e81b4fp-8, 0x1.b4e81b4e81b4fp-8, 0x1.b4e81b4e81b4fp-8, -0x1.b4e81b4e81b4fp-8,
};

inline constexpr float huber_6_predictions[] = {
    -0x1.723ep-2f, -0x1.d112ep+1f, 0x1.3d2b4p+1f, 0x1.cadd34p+1f, -0x1.e360e8p+1f, 0x1.fa6544p+1f, -0x1.306fb8p+0f,
    0x1.85f958p+0f, -0x1.808dd8p+0f, -0x1.a0b3ap+0f, -0x1.aefcp+0f, -0x1.4019bp-1f, 0x1.0c6adp+1f, 0x1.16a9f8p+1f,
    -0x1.74bbb8p+0f, 0x1.acc4ap+0f, -0x1.fa14p+0f, 0x1.b9abbp-1f, -0x1.d2d79p+1f, 0x1.21fcp+0f, 0x1.795fb8p+0f,
    -0x1.475288p+0f, 0x1.559f0cp+1f, -0x1.4c4f9p+1f, 0x1.98ef9p+0f, 0x1.7e8ecp+0f, -0x1.a1bp+1f, -0x1.0d89bp+1f,
    -0x1.18e2p-5f, -0x1.aba2cp-2f, -0x1.f8cdbp-1f, 0x1.40ab9p-1f,
};

inline constexpr float huber_6_targets[] = {
    -0x1.75d77p-1f, 0x1.cf9154p+1f, 0x1.e1e254p+1f, 0x1.c1d8f8p+0f, 0x1.68a044p+1f, 0x1.2474dp-1f, -0x1.dca12cp+1f,
    -0x1.aee6p-6f, 0x1.2fa78p-1f, 0x1.45ed44p+1f, 0x1.525b3p+1f, -0x1.9c29ap-2f, -0x1.af5048p+0f, -0x1.28d38p-2f,
    -0x1.1ad64p+1f, -0x1.9d29ap-1f, -0x1.348cbp+1f, -0x1.ed0014p+1f, -0x1.9d66acp+1f, 0x1.89e3fp+0f, -0x1.e855dcp+1f,
    -0x1.b77fep-2f, 0x1.714fep-1f, -0x1.74ad9p-1f, 0x1.0a6518p+0f, -0x1.9be5cp-3f, -0x1.54184p-1f, 0x1.2afep-5f,
    0x1.0e75fp+1f, 0x1.45e41p+0f, -0x1.fc19p+1f, 0x1.197518p+0f,
};

inline constexpr float huber_6_gradient32[] = {
    0x1.99999ap-9f, -0x1.99999ap-9f, -0x1.99999ap-9f, 0x1.99999ap-9f, -0x1.99999ap-9f, 0x1.99999ap-9f, 0x1.99999ap-9f,
    0x1.99999ap-9f, -0x1.99999ap-9f, -0x1.99999ap-9f, -0x1.99999ap-9f, -0x1.99999ap-9f, 0x1.99999ap-9f, 0x1.99999ap-9f,
    0x1.99999ap-9f, 0x1.99999ap-9f, 0x1.99999ap-9f, 0x1.99999ap-9f, -0x1.99999ap-9f, -0x1.99999ap-9f, 0x1.99999ap-9f,
    -0x1.99999ap-9f, 0x1.99999ap-9f, -0x1.99999ap-9f, 0x1.99999ap-9f, 0x1.99999ap-9f, -0x1.99999ap-9f, -0x1.99999ap-9f,
    -0x1.99999ap-9f, -0x1.99999ap-9f, 0x1.99999ap-9f, -0x1.99999ap-9f,
};

inline constexpr double huber_6_gradient64[] = {
    0x1.999999999999ap-9, -0x1.999999999999ap-9, -0x1.999999999999ap-9, 0x1.999999999999ap-9, -0x1.999999999999ap-9,
    0x1.999999999999ap-9, 0x1.999999999999ap-9, 0x1.999999999999ap-9, -0x1.999999999999ap-9, -0x1.999999999999ap-9,
    -0x1.999999999999ap-9, -0x1.999999999999ap-9, 0x1.999999999999ap-9, 0x1.999999999999ap-9, 0x1.999999999999ap-9,
    0x1.999999999999ap-9, 0x1.999999999999ap-9, 0x1.999999999999ap-9, -0x1.999999999999ap-9, -0x1.999999999999ap-9,
    0x1.999999999999ap-9, -0x1.999999999999ap-9, 0x1.999999999999ap-9, -0x1.999999999999ap-9, 0x1.999999999999ap-9,
    0x1.999999999999ap-9, -0x1.999999999999ap-9, -0x1.999999999999ap-9, -0x1.999999999999ap-9, -0x1.999999999999ap-9,
    0x1.999999999999ap-9, -0x1.999999999999ap-9,
};

inline constexpr float huber_7_predictions[] = {
    0x1.eeaea8p+0f, -0x1.e385acp+1f, 0x1.bdf7ap+1f, 0x1.a95c78p+1f, 0x1.c38e5p+1f, -0x1.5672ap+0f, 0x1.17b2p-3f,
    0x1.5caep+0f, -0x1.763d6p-1f, -0x1.85bdcp+0f, 0x1.c48958p+1f, 0x1.dfe9d8p+1f, 0x1.6d4b88p+0f, 0x1.e13804p+1f,
    -0x1.a7c79p-1f, -0x1.eb765cp+1f, 0x1.825e78p+1f, 0x1.f6f4ep-2f, -0x1.e2e8bp-1f, -0x1.eba484p+1f, -0x1.961d2cp+1f,
    0x1.a7e5e8p+1f, -0x1.e98cd8p+1f, 0x1.2132ap+0f, 0x1.d8c5dcp+1f, -0x1.80ee2p+1f, -0x1.12173cp+1f, -0x1.df0354p+1f,
    -0x1.1d04dp-1f, 0x1.11ef38p+0f, -0x1.b0d64p+1f, -0x1.830b3p+1f, -0x1.2f23dp+1f, -0x1.0e0f14p+1f, 0x1.b7c01p+1f,
    -0x1.71978p-4f, -0x1.0f8838p+1f, -0x1.0be93p+1f, 0x1.69c26cp+1f, 0x1.4ee0f4p+1f, -0x1.689aa8p+1f, 0x1.c6308p-1f,
    -0x1.f3e46cp+1f, -0x1.44b5p-1f, -0x1.7def8cp+1f, 0x1.d8b2cp-2f, 0x1.4277b8p+1f, 0x1.907fe8p+1f, -0x1.1a0ef4p+1f,
    -0x1.55befp+0f, 0x1.a9b0ap-2f,
};

inline constexpr float huber_7_targets[] = {
    -0x1.d66f8p-3f, 0x1.f50ec4p+1f, -0x1.236984p+1f, -0x1.affb58p+1f, -0x1.a47b64p+1f, -0x1.f4e558p+1f, -0x1.9a2478p+1f,
    0x1.2f5aep+0f, -0x1.5a2f38p+0f, -0x1.1825p-1f, -0x1.5a6eecp+1f, -0x1.17e1bp+1f, 0x1.601a7cp+1f, 0x1.519798p+1f,
    -0x1.294624p+1f, -0x1.aa6e28p+0f, 0x1.f3c824p+1f, 0x1.266d5p+0f, 0x1.65327p-1f, -0x1.f8d3a4p+1f, 0x1.853ca8p+1f,
    0x1.e3d32p+0f, -0x1.10c03p+0f, -0x1.899ap-6f, -0x1.5beafp-1f, 0x1.f495c8p+1f, -0x1.8e92dcp+1f, -0x1.77a4bp+0f,
    -0x1.07533cp+1f, -0x1.03c8ep-1f, -0x1.3edd38p+0f, 0x1.c9ab84p+1f, -0x1.44f774p+1f, 0x1.e82738p+0f, 0x1.0b068p-2f,
    0x1.d80218p+0f, -0x1.12cf68p+0f, 0x1.af2fcp+0f, -0x1.3f555p+1f, 0x1.1db6bp+1f, -0x1.1454ep-2f, 0x1.f62fap+0f,
    -0x1.daa24p+1f, 0x1.a489dp-1f, 0x1.fc6124p+1f, 0x1.f865c8p+1f, -0x1.1d39bp+0f, -0x1.929b68p+0f, 0x1.c3b7a4p+1f,
    -0x1.656968p+1f, -0x1.fba7p-1f,
};

inline constexpr float huber_7_gradient32[] = {
    0x1.010102p-9f, -0x1.010102p-9f, 0x1.010102p-9f, 0x1.010102p-9f, 0x1.010102p-9f, 0x1.010102p-9f, 0x1.010102p-9f,
    0x1.010102p-9f, 0x1.010102p-9f, -0x1.010102p-9f, 0x1.010102p-9f, 0x1.010102p-9f, -0x1.010102p-9f, 0x1.010102p-9f,
    0x1.010102p-9f, -0x1.010102p-9f, -0x1.010102p-9f, -0x1.010102p-9f, -0x1.010102p-9f, 0x1.010102p-9f, -0x1.010102p-9f,
    0x1.010102p-9f, -0x1.010102p-9f, 0x1.010102p-9f, 0x1.010102p-9f, -0x1.010102p-9f, 0x1.010102p-9f, -0x1.010102p-9f,
    0x1.010102p-9f, 0x1.010102p-9f, -0x1.010102p-9f, -0x1.010102p-9f, 0x1.010102p-9f, -0x1.010102p-9f, 0x1.010102p-9f,
    -0x1.010102p-9f, -0x1.010102p-9f, -0x1.010102p-9f, 0x1.010102p-9f, 0x1.010102p-9f, -0x1.010102p-9f, -0x1.010102p-9f,
    -0x1.010102p-9f, -0x1.010102p-9f, -0x1.010102p-9f, -0x1.010102p-9f, 0x1.010102p-9f, 0x1.010102p-9f, -0x1.010102p-9f,
    0x1.010102p-9f, 0x1.010102p-9f,
};

inline constexpr double huber_7_gradient64[] = {
    0x1.010101010101p-9, -0x1.010101010101p-9, 0x1.010101010101p-9, 0x1.010101010101p-9, 0x1.010101010101p-9,
    0x1.010101010101p-9, 0x1.010101010101p-9, 0x1.010101010101p-9, 0x1.010101010101p-9, -0x1.010101010101p-9,
    0x1.010101010101p-9, 0x1.010101010101p-9, -0x1.010101010101p-9, 0x1.010101010101p-9, 0x1.010101010101p-9,
    -0x1.010101010101p-9, -0x1.010101010101p-9, -0x1.010101010101p-9, -0x1.010101010101p-9, 0x1.010101010101p-9,
    -0x1.010101010101p-9, 0x1.010101010101p-9, -0x1.010101010101p-9, 0x1.010101010101p-9, 0x1.010101010101p-9,
    -0x1.010101010101p-9, 0x1.010101010101p-9, -0x1.010101010101p-9, 0x1.010101010101p-9, 0x1.010101010101p-9,
    -0x1.010101010101p-9, -0x1.010101010101p-9, 0x1.010101010101p-9, -0x1.010101010101p-9, 0x1.010101010101p-9,
    -0x1.010101010101p-9, -0x1.010101010101p-9, -0x1.010101010101p-9, 0x1.010101010101p-9, 0x1.010101010101p-9,
    -0x1.010101010101p-9, -0x1.010101010101p-9, -0x1.010101010101p-9, -0x1.010101010101p-9, -0x1.010101010101p-9,
    -0x1.010101010101p-9, 0x1.010101010101p-9, 0x1.010101010101p-9, -0x1.010101010101p-9, 0x1.010101010101p-9,
    0x1.010101010101p-9,
};

inline constexpr float huber_8_predictions[] = {
    -0x1.7a9c84p+1f, -0x1.bf1e5p+0f, -0x1.0c476cp+1f, 0x1.0dfb9p+0f, 0x1.7e7b98p+1f, -0x1.37b4p-4f, 0x1.8d4cep+0f,
    0x1.92f37p+0f, -0x1.84a09cp+1f, -0x1.8f83c8p+0f, -0x1.7915p-4f, -0x1.0eb22p-1f, 0x1.af24dp+0f, -0x1.d62128p+1f,
    -0x1.c6cb8p-3f,
};

inline constexpr float huber_8_targets[] = {
    0x1.497fep-2f, 0x1.da3974p+1f, 0x1.06d64p+1f, 0x1.f75b1p+0f, -0x1.f02b4p+1f, 0x1.871c24p+1f, 0x1.11745p+0f,
    0x1.3dca5p-1f, -0x1.67f5p-3f, 0x1.3a6e1cp+1f, -0x1.c081p-2f, 0x1.7ba078p+0f, 0x1.bb904p-3f, -0x1.4fdea8p+1f,
    0x1.d1574cp+1f,
};

inline constexpr float huber_8_gradient32[] = {
    -0x1.bfc912p-3f, -0x1.7426bap-2f, -0x1.1b4308p-2f, -0x1.f1dccep-5f, 0x1.d49d42p-2f, -0x1.ab92f4p-3f, 0x1.083468p-5f,
    0x1.04538p-4f, -0x1.8689ecp-3f, -0x1.123bbcp-2f, 0x1.79d956p-6f, -0x1.12a738p-3f, 0x1.90beb4p-4f, -0x1.1e6bbcp-4f,
    -0x1.07577ap-2f,
};

inline constexpr double huber_8_gradient64[] = {
    -0x1.bfc9111111111p-3, -0x1.7426b9999999ap-2, -0x1.1b43066666666p-2, -0x1.f1dcccccccccdp-5, 0x1.d49d4p-2,
    -0x1.ab92f33333333p-3, 0x1.0834666666666p-5, 0x1.04538p-4, -0x1.8689eaaaaaaabp-3, -0x1.123bbbbbbbbbcp-2,
    0x1.79d9555555555p-6, -0x1.12a7377777777p-3, 0x1.90beb33333333p-4, -0x1.1e6bbbbbbbbbcp-4, -0x1.075779999999ap-2,
};

inline constexpr float huber_9_predictions[] = {
    0x1.7b1f6p-1f, -0x1.3b6c28p+1f, -0x1.72a98p-3f, 0x1.0a95p+0f, -0x1.e5921p-1f, 0x1.6d6c3p-1f, -0x1.958b94p+1f,
    0x1.38c61p-1f, -0x1.2d0b94p+1f, -0x1.fb4c18p+0f, 0x1.341a4p-3f, -0x1.b7817cp+1f, -0x1.8b535p+1f, -0x1.39cb9p-1f,
    0x1.66fbdp+0f, 0x1.76aeb8p+0f, -0x1.a163ccp+1f, -0x1.ef874p-1f, 0x1.85326p+1f, 0x1.6e2e68p+1f, -0x1.1b2488p+1f,
    -0x1.0b952p-2f, -0x1.ae72dp+1f, -0x1.75ca4cp+1f, -0x1.9f04e8p+1f, -0x1.9a2ccp+1f, -0x1.0c4194p+1f, 0x1.5dfc58p+1f,
    -0x1.61908p+1f, 0x1.55549p+0f, -0x1.8b3d48p+0f, -0x1.2dbf98p+0f,
};

inline constexpr float huber_9_targets[] = {
    0x1.162688p+1f, 0x1.f382ap-2f, -0x1.d262p+0f, -0x1.9e86ccp+1f, -0x1.074bccp+1f, 0x1.a20f04p+1f, -0x1.1c596p+1f,
    0x1.f7fefp+1f, -0x1.d876e4p+1f, 0x1.db3e24p+1f, -0x1.74e31p+0f, 0x1.fbe5bp+1f, -0x1.6c411cp+1f, 0x1.adc13cp+1f,
    -0x1.ca0c6p-2f, -0x1.0145dp+0f, -0x1.86f28p-1f, 0x1.53e44cp+1f, 0x1.247154p+1f, -0x1.a27244p+1f, -0x1.354c34p+1f,
    0x1.48f328p+0f, -0x1.142c6cp+1f, 0x1.186848p+1f, -0x1.b461fp+1f, -0x1.b772c8p+1f, -0x1.550b9p-1f, -0x1.1f208p+1f,
    -0x1.8d606p-2f, -0x1.88ef2cp+1f, -0x1.17dd6p-2f, 0x1.294468p+1f,
};

inline constexpr float huber_9_gradient32[] = {
    -0x1.6ebd6p-5f, -0x1.79dc7cp-4f, 0x1.a40cdp-5f, 0x1.11e8a6p-3f, 0x1.1bce9p-5f, -0x1.46b3f8p-4f, -0x1.e4c8dp-6f,
    -0x1.a9cd6cp-4f, 0x1.56d6ap-5f, -0x1.6c7218p-3f, 0x1.9b6658p-5f, -0x1.d9b396p-3f, -0x1.f1234p-8f, -0x1.fc342p-4f,
    0x1.d97ee8p-5f, 0x1.3bfa44p-4f, -0x1.3fa72cp-4f, -0x1.cfc61cp-4f, 0x1.83043p-6f, 0x1.885056p-3f, 0x1.a27acp-8f,
    -0x1.8bd87p-5f, -0x1.348cc8p-5f, -0x1.47194ap-3f, 0x1.55d08p-8f, 0x1.d4608p-8f, -0x1.6dfd6p-5f, 0x1.3e8e6cp-3f,
    -0x1.2fe474p-4f, 0x1.19ccbap-3f, -0x1.4545fp-5f, -0x1.c02434p-4f,
};

inline constexpr double huber_9_gradient64[] = {
    -0x1.6ebd6p-5, -0x1.79dc7cp-4, 0x1.a40cdp-5, 0x1.11e8a6p-3, 0x1.1bce9p-5, -0x1.46b3f8p-4, -0x1.e4c8dp-6,
    -0x1.a9cd6cp-4, 0x1.56d6ap-5, -0x1.6c7218p-3, 0x1.9b6658p-5, -0x1.d9b396p-3, -0x1.f1234p-8, -0x1.fc342p-4,
    0x1.d97ee8p-5, 0x1.3bfa44p-4, -0x1.3fa72cp-4, -0x1.cfc61cp-4, 0x1.83043p-6, 0x1.885056p-3, 0x1.a27acp-8,
    -0x1.8bd87p-5, -0x1.348cc8p-5, -0x1.47194ap-3, 0x1.55d08p-8, 0x1.d4608p-8, -0x1.6dfd6p-5, 0x1.3e8e6cp-3,
    -0x1.2fe474p-4, 0x1.19ccbap-3, -0x1.4545fp-5, -0x1.c02434p-4,
};

inline constexpr float huber_10_predictions[] = {
    -0x1.c1aaacp+1f, -0x1.ffc14p+1f, -0x1.d2c6ep+0f, -0x1.86e96cp+1f, 0x1.095ap-4f, -0x1.db082p-2f, 0x1.4792p-5f,
    0x1.237ba4p+1f, -0x1.367f58p+0f, -0x1.105c4p+1f, -0x1.7bd79cp+1f, 0x1.84161p-1f, 0x1.14a4acp+1f, 0x1.822ea4p+1f,
    0x1.ded6c8p+1f, 0x1.324d1cp+1f, 0x1.67ep-6f, -0x1.4198cp-2f, -0x1.2369e8p+1f, 0x1.6376d4p+1f, -0x1.16b64p-2f,
    0x1.34ec78p+0f, 0x1.2df5cp-2f, 0x1.0311b8p+0f, -0x1.c7a778p+0f, -0x1.9a4af8p+0f, -0x1.8f3614p+1f, -0x1.840a6cp+1f,
    0x1.6354p+0f, 0x1.768e4p+0f, 0x1.5148e4p+1f, 0x1.0bc5cp-3f, -0x1.c18adcp+1f, 0x1.eb9f6cp+1f, -0x1.5a2d7p-1f,
    -0x1.1957ap+0f, -0x1.f089a4p+1f, -0x1.44fabcp+1f, 0x1.cce55p+1f, 0x1.58bf14p+1f, 0x1.f29e5cp+1f, 0x1.fe39ecp+1f,
    -0x1.ca71ep-2f, -0x1.4c26d8p+1f, 0x1.6fadf4p+1f, -0x1.148248p+0f, -0x1.e4b9a4p+1f, 0x1.bfa448p+1f, 0x1.46c99cp+1f,
    -0x1.14deap+0f, -0x1.425d98p+0f,
};

inline constexpr float huber_10_targets[] = {
    -0x1.3ac43p-1f, -0x1.d4aa28p+1f, -0x1.6f758cp+1f, 0x1.687dacp+1f, 0x1.e90e8p+1f, 0x1.2c1988p+1f, -0x1.a2a3cp+0f,
    0x1.b3e0a4p+1f, 0x1.009d9p+0f, -0x1.693794p+1f, 0x1.fe7314p+1f, 0x1.2a608p+0f, 0x1.eea43p+1f, 0x1.678b5p+1f,
    0x1.58c1e8p+0f, 0x1.ebe04p+1f, -0x1.0a707p+1f, 0x1.bac898p+1f, -0x1.6c7158p+0f, -0x1.978f9cp+1f, -0x1.9d0a04p+1f,
    0x1.ba304p-1f, -0x1.08d5cp-3f, -0x1.961744p+1f, -0x1.ba83c8p+1f, 0x1.e011b4p+1f, -0x1.b2548p-2f, 0x1.ac4ep-4f,
    0x1.37f5ep+0f, -0x1.938c08p+0f, -0x1.91c518p+1f, 0x1.ae33b8p+0f, 0x1.dcba98p+0f, 0x1.21eff8p+0f, -0x1.9a41d8p+1f,
    0x1.8c228p+0f, 0x1.63c8dp-1f, 0x1.6f7044p+1f, -0x1.456dap+0f, -0x1.6a76ap-2f, -0x1.ac246cp+1f, 0x1.52dd8p-1f,
    -0x1.7ff96cp+1f, -0x1.5f104p-2f, 0x1.eae80cp+1f, 0x1.5332d4p+1f, -0x1.5553ap-2f, 0x1.a731b8p+0f, 0x1.77c2cp+1f,
    0x1.75d9cp-1f, -0x1.fb4c3p+0f,
};

inline constexpr float huber_10_gradient32[] = {
    -0x1.d18992p-5f, -0x1.b09788p-8f, 0x1.507dc4p-6f, -0x1.d777e8p-4f, -0x1.2da7f6p-4f, -0x1.c31c4cp-5f, 0x1.0d194cp-5f,
    -0x1.6a66e8p-6f, -0x1.63d5e8p-5f, 0x1.be06acp-7f, -0x1.174ea6p-3f, -0x1.05db88p-7f, -0x1.1190f6p-5f, 0x1.0b6cb6p-8f,
    0x1.8093dep-5f, -0x1.d1c19cp-6f, 0x1.51e21ep-5f, -0x1.2f0c5cp-4f, -0x1.120d24p-6f, 0x1.dec2cap-4f, 0x1.da9aa6p-5f,
    0x1.b8de98p-8f, 0x1.108cf2p-7f, 0x1.501428p-4f, 0x1.0d697ap-5f, -0x1.adf07p-4f, -0x1.b0d73ep-5f, -0x1.f7bfd4p-5f,
    0x1.b360a2p-9f, 0x1.e838a6p-5f, 0x1.cfb878p-4f, -0x1.f1db9cp-6f, -0x1.afa0bap-4f, 0x1.b30452p-5f, 0x1.963a56p-5f,
    -0x1.a9156ap-5f, -0x1.6f5cc4p-4f, -0x1.b27556p-4f, 0x1.8748dep-4f, 0x1.e97adep-5f, 0x1.22bf9ep-3f, 0x1.0afc94p-4f,
    0x1.99efecp-5f, -0x1.69bfc4p-5f, -0x1.354684p-6f, -0x1.2b941p-4f, -0x1.155edep-4f, 0x1.28367ep-5f, -0x1.eba71p-8f,
    -0x1.230232p-5f, 0x1.d024a2p-7f,
};

inline constexpr double huber_10_gradient64[] = {
    -0x1.d189919191919p-5, -0x1.b097878787878p-8, 0x1.507dc3c3c3c3cp-6, -0x1.d777e6e6e6e6ep-4, -0x1.2da7f5f5f5f5fp-4,
    -0x1.c31c4b4b4b4b5p-5, 0x1.0d194b4b4b4b5p-5, -0x1.6a66e6e6e6e6ep-6, -0x1.63d5e6e6e6e6ep-5, 0x1.be06aaaaaaaabp-7,
    -0x1.174ea5a5a5a5ap-3, -0x1.05db878787878p-7, -0x1.1190f5f5f5f5fp-5, 0x1.0b6cb4b4b4b4bp-8, 0x1.8093dcdcdcdcep-5,
    -0x1.d1c19b9b9b9bap-6, 0x1.51e21e1e1e1e2p-5, -0x1.2f0c5a5a5a5a6p-4, -0x1.120d232323232p-6, 0x1.dec2c8c8c8c8cp-4,
    0x1.da9aa5a5a5a5ap-5, 0x1.b8de969696969p-8, 0x1.108cf0f0f0f0fp-7, 0x1.5014282828282p-4, 0x1.0d69787878787p-5,
    -0x1.adf06e6e6e6e7p-4, -0x1.b0d73c3c3c3c4p-5, -0x1.f7bfd2d2d2d2dp-5, 0x1.b360a0a0a0a0ap-9, 0x1.e838a5a5a5a5ap-5,
    0x1.cfb875f5f5f5fp-4, -0x1.f1db9b9b9b9bap-6, -0x1.afa0b9b9b9b9cp-4, 0x1.b304505050505p-5, 0x1.963a555555555p-5,
    -0x1.a915696969696p-5, -0x1.6f5cc3c3c3c3cp-4, -0x1.b275555555555p-4, 0x1.8748dcdcdcdcep-4, 0x1.e97adcdcdcdcep-5,
    0x1.22bf9e1e1e1e2p-3, 0x1.0afc941414141p-4, 0x1.99efebebebebfp-5, -0x1.69bfc3c3c3c3cp-5, -0x1.3546828282828p-6,
    -0x1.2b940f0f0f0f1p-4, -0x1.155edcdcdcdcep-4, 0x1.28367d7d7d7d8p-5, -0x1.eba70f0f0f0f1p-8, -0x1.2302323232323p-5,
    0x1.d024a0a0a0a0ap-7,
};

inline constexpr float huber_11_predictions[] = {
    -0x1.2da4b4p+12f, 0x1.41d09p+12f, -0x1.554c4p+11f, 0x1.e79df4p+12f, -0x1.dcbfa8p+12f, 0x1.502fp+12f,
    -0x1.a6bed8p+11f, -0x1.86e0f4p+12f, -0x1.3bcea8p+12f, -0x1.6fd5p+6f, 0x1.aed1c4p+12f, -0x1.05464p+12f,
    -0x1.6d1348p+11f, -0x1.08271p+12f, 0x1.dca27p+11f,
};

inline constexpr float huber_11_targets[] = {
    -0x1.2a8fap-1f, -0x1.4b1eap-2f, 0x1.7bd25p+1f, -0x1.284f0cp+1f, 0x1.ad79cp-3f, 0x1.411dap+1f, 0x1.a77508p+1f,
    0x1.a6cdb8p+1f, -0x1.a9e12p-1f, 0x1.7ac1a8p+0f, -0x1.4cb6d4p+1f, 0x1.17eea8p+0f, 0x1.b9b9fp-1f, 0x1.ad84a8p+1f,
    -0x1.4c44bp+0f,
};

inline constexpr float huber_11_gradient32[] = {
    -0x1.111112p-4f, 0x1.111112p-4f, -0x1.111112p-4f, 0x1.111112p-4f, -0x1.111112p-4f, 0x1.111112p-4f, -0x1.111112p-4f,
    -0x1.111112p-4f, -0x1.111112p-4f, -0x1.111112p-4f, 0x1.111112p-4f, -0x1.111112p-4f, -0x1.111112p-4f,
    -0x1.111112p-4f, 0x1.111112p-4f,
};

inline constexpr double huber_11_gradient64[] = {
    -0x1.1111111111111p-4, 0x1.1111111111111p-4, -0x1.1111111111111p-4, 0x1.1111111111111p-4, -0x1.1111111111111p-4,
    0x1.1111111111111p-4, -0x1.1111111111111p-4, -0x1.1111111111111p-4, -0x1.1111111111111p-4, -0x1.1111111111111p-4,
    0x1.1111111111111p-4, -0x1.1111111111111p-4, -0x1.1111111111111p-4, -0x1.1111111111111p-4, 0x1.1111111111111p-4,
};

/// Calls check.operator()<outputs>(loss, targets, reference) for each row.
template <class Check>
void each_huber(const Check& check) {
  check.template operator()<1>(huber{}, huber_0_targets,
      loss_reference{"1 by 1", huber_0_predictions, 0x1.73823p+0f,
                     0x1.73823p+0, huber_0_gradient32, huber_0_gradient64});
  check.template operator()<1>(huber{}, huber_1_targets,
      loss_reference{"33 by 1", huber_1_predictions, 0x1.44592ep+1f,
                     0x1.44592e8c2818cp+1, huber_1_gradient32, huber_1_gradient64});
  check.template operator()<3>(huber{}, huber_2_targets,
      loss_reference{"5 by 3", huber_2_predictions, 0x1.1007eep+1f,
                     0x1.1007eed278aabp+1, huber_2_gradient32, huber_2_gradient64});
  check.template operator()<16>(huber{}, huber_3_targets,
      loss_reference{"2 by 16", huber_3_predictions, 0x1.de957ep+0f,
                     0x1.de957fc0d56cp+0, huber_3_gradient32, huber_3_gradient64});
  check.template operator()<17>(huber{}, huber_4_targets,
      loss_reference{"3 by 17", huber_4_predictions, 0x1.2f8a8cp+1f,
                     0x1.2f8a8c3089ebp+1, huber_4_gradient32, huber_4_gradient64});
  check.template operator()<3>(huber{.delta = 0.1f}, huber_5_targets,
      loss_reference{"delta 0.1: 5 by 3", huber_5_predictions, 0x1.5bc292p-3f,
                     0x1.5bc290678ab64p-3, huber_5_gradient32, huber_5_gradient64});
  check.template operator()<16>(huber{.delta = 0.1f}, huber_6_targets,
      loss_reference{"delta 0.1: 2 by 16", huber_6_predictions, 0x1.d7cbaep-3f,
                     0x1.d7cbacf5c28f6p-3, huber_6_gradient32, huber_6_gradient64});
  check.template operator()<17>(huber{.delta = 0.1f}, huber_7_targets,
      loss_reference{"delta 0.1: 3 by 17", huber_7_predictions, 0x1.2593b4p-2f,
                     0x1.2593b42a90f76p-2, huber_7_gradient32, huber_7_gradient64});
  check.template operator()<3>(huber{.delta = 100.0f}, huber_8_targets,
      loss_reference{"delta 100: 5 by 3", huber_8_predictions, 0x1.5c3036p+2f,
                     0x1.5c30351c4fep+2, huber_8_gradient32, huber_8_gradient64});
  check.template operator()<16>(huber{.delta = 100.0f}, huber_9_targets,
      loss_reference{"delta 100: 2 by 16", huber_9_predictions, 0x1.41b838p+2f,
                     0x1.41b8373f3c7ecp+2, huber_9_gradient32, huber_9_gradient64});
  check.template operator()<17>(huber{.delta = 100.0f}, huber_10_targets,
      loss_reference{"delta 100: 3 by 17", huber_10_predictions, 0x1.5a4962p+2f,
                     0x1.5a4962bff523ap+2, huber_10_gradient32, huber_10_gradient64});
  check.template operator()<3>(huber{}, huber_11_targets,
      loss_reference{"far: 5 by 3", huber_11_predictions, 0x1.251618p+12f,
                     0x1.25161748f7777p+12, huber_11_gradient32, huber_11_gradient64});
}

}  // namespace microstep::golden
// clang-format on
