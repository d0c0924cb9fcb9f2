// SPDX-License-Identifier: MIT
// Made by tests/golden/generate.py with torch 1.13.0a0, numpy 1.24.2. Do not edit: change the generator and run it.
//
// torch.nn.L1Loss; loss/row.hpp says what a row is.
#pragma once

#include <cstdint>

#include "golden/loss/row.hpp"
#include "microstep/loss/absolute_error.hpp"

// clang-format off
namespace microstep::golden {

inline constexpr float absolute_error_0_predictions[] = {
    0x1.21b818p+0f,
};

inline constexpr float absolute_error_0_targets[] = {
    0x1.5845p+0f,
};

inline constexpr float absolute_error_0_gradient32[] = {
    -0x1p+0f,
};

inline constexpr double absolute_error_0_gradient64[] = {
    -0x1p+0,
};

inline constexpr float absolute_error_1_predictions[] = {
    0x1.946b2p-2f, -0x1.177d78p+1f, 0x1.2a814p+0f, -0x1.9300dp+1f, 0x1.589e4p+1f, -0x1.8a6accp+1f, 0x1.1e121p+1f,
    -0x1.8e422p-2f, -0x1.dff95cp+1f, -0x1.c5c51cp+1f, 0x1.5a9b2cp+1f, -0x1.c0e5fp+0f, -0x1.b6798p-1f, 0x1.1d6b1p+1f,
    -0x1.8301b8p+0f, -0x1.f1869p-1f, -0x1.c62a4p-2f, 0x1.d030b4p+1f, 0x1.2e0324p+1f, -0x1.d6d2ep+0f, -0x1.82fdecp+1f,
    -0x1.d3ca18p+1f, -0x1.621dacp+1f, 0x1.e0f26p-1f, 0x1.fd6308p+1f, 0x1.fd49c8p+1f, 0x1.b4f17cp+1f, 0x1.e7466p+0f,
    -0x1.5e9c3cp+1f, 0x1.d38dd8p+0f, -0x1.067fbp+1f, 0x1.b81fp+0f, 0x1.e6ea2p-1f,
};

inline constexpr float absolute_error_1_targets[] = {
    0x1.c613p+1f, 0x1.9a73d4p+1f, 0x1.ffb97p+0f, -0x1.f668fp+0f, 0x1.e80a28p+0f, -0x1.3b3994p+1f, 0x1.57ba38p+1f,
    0x1.38f3e8p+0f, 0x1.f14474p+1f, 0x1.fe8458p+0f, -0x1.67437p+0f, -0x1.338338p+0f, 0x1.000df4p+1f, 0x1.d3c804p+1f,
    0x1.c492p-1f, -0x1.14738p-2f, 0x1.6bef5cp+1f, -0x1.87decp-2f, -0x1.b1daecp+1f, 0x1.59a72p-1f, 0x1.44331p+0f,
    0x1.8391b8p+0f, 0x1.e5fee4p+1f, 0x1.7d59bp+1f, -0x1.4849ecp+1f, 0x1.a0b3d8p+0f, -0x1.678b8p+0f, 0x1.21eac4p+1f,
    -0x1.00588p+0f, -0x1.c2cd08p+0f, -0x1.3eb6dp-1f, -0x1.4b5eep+1f, -0x1.ddd144p+1f,
};

inline constexpr float absolute_error_1_gradient32[] = {
    -0x1.f07c2p-6f, -0x1.f07c2p-6f, -0x1.f07c2p-6f, -0x1.f07c2p-6f, 0x1.f07c2p-6f, -0x1.f07c2p-6f, -0x1.f07c2p-6f,
    -0x1.f07c2p-6f, -0x1.f07c2p-6f, -0x1.f07c2p-6f, 0x1.f07c2p-6f, -0x1.f07c2p-6f, -0x1.f07c2p-6f, -0x1.f07c2p-6f,
    -0x1.f07c2p-6f, -0x1.f07c2p-6f, -0x1.f07c2p-6f, 0x1.f07c2p-6f, 0x1.f07c2p-6f, -0x1.f07c2p-6f, -0x1.f07c2p-6f,
    -0x1.f07c2p-6f, -0x1.f07c2p-6f, -0x1.f07c2p-6f, 0x1.f07c2p-6f, 0x1.f07c2p-6f, 0x1.f07c2p-6f, -0x1.f07c2p-6f,
    -0x1.f07c2p-6f, 0x1.f07c2p-6f, -0x1.f07c2p-6f, 0x1.f07c2p-6f, 0x1.f07c2p-6f,
};

inline constexpr double absolute_error_1_gradient64[] = {
    -0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6, 0x1.f07c1f07c1f08p-6,
    -0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6,
    0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6,
    -0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6, 0x1.f07c1f07c1f08p-6, 0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6,
    -0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6, 0x1.f07c1f07c1f08p-6,
    0x1.f07c1f07c1f08p-6, 0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6, -0x1.f07c1f07c1f08p-6, 0x1.f07c1f07c1f08p-6,
    -0x1.f07c1f07c1f08p-6, 0x1.f07c1f07c1f08p-6, 0x1.f07c1f07c1f08p-6,
};

inline constexpr float absolute_error_2_predictions[] = {
    0x1.9ecad4p+1f, -0x1.ba3cf4p+1f, 0x1.15d388p+1f, -0x1.5b778p-4f, 0x1.1fc91p+1f, -0x1.46a1dp-1f, 0x1.daaefcp+1f,
    0x1.f6d0dp+0f, -0x1.ad0a8p-1f, 0x1.47aa8p-4f, 0x1.873b6cp+1f, 0x1.c0d78p-2f, -0x1.3ae2dcp+1f, 0x1.432aep+0f,
    -0x1.afaa28p+0f,
};

inline constexpr float absolute_error_2_targets[] = {
    -0x1.f8f14p+1f, -0x1.2f7454p+1f, 0x1.1bdp-8f, -0x1.a30524p+1f, -0x1.f6ae54p+1f, 0x1.779fb8p+0f, -0x1.3db908p+0f,
    -0x1.4e162p+1f, 0x1.bb9e68p+1f, 0x1.d44ap-5f, -0x1.3c6e94p+1f, 0x1.294ce4p+1f, -0x1.0b3408p+1f, 0x1.5fc1e8p+1f,
    -0x1.8c9244p+1f,
};

inline constexpr float absolute_error_2_gradient32[] = {
    0x1.111112p-4f, -0x1.111112p-4f, 0x1.111112p-4f, 0x1.111112p-4f, 0x1.111112p-4f, -0x1.111112p-4f, 0x1.111112p-4f,
    0x1.111112p-4f, -0x1.111112p-4f, 0x1.111112p-4f, 0x1.111112p-4f, -0x1.111112p-4f, -0x1.111112p-4f, -0x1.111112p-4f,
    0x1.111112p-4f,
};

inline constexpr double absolute_error_2_gradient64[] = {
    0x1.1111111111111p-4, -0x1.1111111111111p-4, 0x1.1111111111111p-4, 0x1.1111111111111p-4, 0x1.1111111111111p-4,
    -0x1.1111111111111p-4, 0x1.1111111111111p-4, 0x1.1111111111111p-4, -0x1.1111111111111p-4, 0x1.1111111111111p-4,
    0x1.1111111111111p-4, -0x1.1111111111111p-4, -0x1.1111111111111p-4, -0x1.1111111111111p-4, 0x1.1111111111111p-4,
};

inline constexpr float absolute_error_3_predictions[] = {
    -0x1.d0788p+1f, 0x1.86c428p+1f, 0x1.7ea9dp+0f, 0x1.ead03cp+1f, -0x1.111598p+1f, -0x1.e2e8f4p+1f, -0x1.b83dp-5f,
    0x1.c2db4cp+1f, -0x1.acdf5p+0f, -0x1.35fb8p-1f, -0x1.9024p-4f, -0x1.da3188p+0f, -0x1.aa5aap+0f, 0x1.ae4bfp+0f,
    -0x1.f0296p+1f, 0x1.77f988p+0f, -0x1.30fdb4p+1f, -0x1.23106p-1f, 0x1.1ce65cp+1f, 0x1.611af4p+1f, 0x1.4e953p-1f,
    -0x1.97ff7p+1f, 0x1.0882a4p+1f, 0x1.3db14p-1f, 0x1.3eb544p+1f, -0x1.1882ap-2f, -0x1.048d1p+1f, -0x1.a8ef94p+1f,
    0x1.50db3p+0f, -0x1.62bac8p+0f, -0x1.c970c4p+1f, -0x1.f89b28p+0f,
};

inline constexpr float absolute_error_3_targets[] = {
    0x1.8db3ep-1f, 0x1.9e7fa4p+1f, 0x1.aee9e8p+0f, 0x1.734f8p-4f, 0x1.7be764p+1f, -0x1.bdf8bp-1f, 0x1.cd265p+0f,
    0x1.89d3ccp+1f, 0x1.585bb8p+0f, -0x1.e8a43cp+1f, -0x1.d8f568p+1f, -0x1.8b835p+1f, 0x1.95ad4p-1f, 0x1.0539ep-2f,
    0x1.a4b2bp+0f, -0x1.e1f51p+1f, 0x1.0e198p-4f, -0x1.ecd44p-3f, 0x1.9fdd84p+1f, 0x1.b3276p+1f, -0x1.8bfeap-1f,
    -0x1.c411p+0f, 0x1.26935p+0f, -0x1.04adap+0f, -0x1.d5f478p+1f, -0x1.9ed7dp+1f, 0x1.dad8ap-1f, 0x1.0c8624p+1f,
    -0x1.bdbad4p+1f, 0x1.54c9ep+0f, 0x1.51848p+0f, 0x1.ab8774p+1f,
};

inline constexpr float absolute_error_3_gradient32[] = {
    -0x1p-5f, -0x1p-5f, -0x1p-5f, 0x1p-5f, -0x1p-5f, -0x1p-5f, -0x1p-5f, 0x1p-5f, -0x1p-5f, 0x1p-5f, 0x1p-5f, 0x1p-5f,
    -0x1p-5f, 0x1p-5f, -0x1p-5f, 0x1p-5f, -0x1p-5f, -0x1p-5f, -0x1p-5f, -0x1p-5f, 0x1p-5f, -0x1p-5f, 0x1p-5f, 0x1p-5f,
    0x1p-5f, 0x1p-5f, -0x1p-5f, -0x1p-5f, 0x1p-5f, -0x1p-5f, -0x1p-5f, -0x1p-5f,
};

inline constexpr double absolute_error_3_gradient64[] = {
    -0x1p-5, -0x1p-5, -0x1p-5, 0x1p-5, -0x1p-5, -0x1p-5, -0x1p-5, 0x1p-5, -0x1p-5, 0x1p-5, 0x1p-5, 0x1p-5, -0x1p-5,
    0x1p-5, -0x1p-5, 0x1p-5, -0x1p-5, -0x1p-5, -0x1p-5, -0x1p-5, 0x1p-5, -0x1p-5, 0x1p-5, 0x1p-5, 0x1p-5, 0x1p-5,
    -0x1p-5, -0x1p-5, 0x1p-5, -0x1p-5, -0x1p-5, -0x1p-5,
};

inline constexpr float absolute_error_4_predictions[] = {
    -0x1.066acp-3f, 0x1.f84608p+1f, 0x1.faac68p+1f, 0x1.3f399p+1f, 0x1.8852ep+0f, 0x1.064p-1f, -0x1.3a6ap-4f,
    0x1.2945dp-1f, -0x1.24d7a8p+0f, -0x1.1e954p-3f, -0x1.631698p+0f, -0x1.0db47cp+1f, 0x1.0f8e2p-1f, -0x1.1e64ep+0f,
    -0x1.aba074p+1f, 0x1.2f0408p+1f, 0x1.9f05e8p+0f, -0x1.59b59p+1f, 0x1.d3a298p+1f, -0x1.f4cae8p+1f, 0x1.64f50cp+1f,
    0x1.a828a4p+1f, 0x1.bbc94cp+1f, 0x1.2471e8p+0f, -0x1.5b28fcp+1f, -0x1.103a74p+1f, 0x1.9402fp+1f, 0x1.d5b3p+0f,
    -0x1.46e3b8p+0f, -0x1.403eap-1f, 0x1.dfa2p-4f, -0x1.c756cp-2f, 0x1.a36d8p-2f, -0x1.f3f2f8p+0f, 0x1.2f4c78p+0f,
    0x1.2aa9ep+0f, -0x1.b3ebcp+1f, 0x1.384d9p+0f, -0x1.3f13bp-1f, 0x1.1168e8p+0f, -0x1.5ec0ep-2f, 0x1.f25f74p+1f,
    0x1.79ab98p+0f, 0x1.69c5ep+1f, -0x1.62ec8p-3f, -0x1.cc9d08p+1f, -0x1.f0a22cp+1f, -0x1.33fb54p+1f, -0x1.9df454p+1f,
    0x1.fa8acp-2f, -0x1.a4178p+0f,
};

inline constexpr float absolute_error_4_targets[] = {
    -0x1.e42454p+1f, 0x1.a5afa8p+0f, -0x1.803bdp+1f, -0x1.627ee8p+0f, -0x1.d02bbp+1f, 0x1.d217ap+1f, -0x1.8af0a8p+1f,
    -0x1.0f861p+1f, 0x1.6c63b8p+1f, -0x1.2406fp+1f, -0x1.3dd7ap+1f, -0x1.1051ep+0f, 0x1.83877p+1f, 0x1.5549cp+0f,
    -0x1.0ee2fp+0f, 0x1.531d3cp+1f, -0x1.248da4p+1f, -0x1.5bdaa4p+1f, -0x1.78d658p+0f, -0x1.5ee1fcp+1f, -0x1.fc908p-3f,
    -0x1.64ca0cp+1f, 0x1.f9d848p+1f, 0x1.32227p+0f, 0x1.17977p+0f, 0x1.39e818p+0f, 0x1.1c0f7cp+1f, 0x1.d320ap+1f,
    -0x1.624ddp-1f, 0x1.e201f8p+0f, 0x1.ad036p+1f, -0x1.b372b8p+0f, -0x1.a390c4p+1f, 0x1.17bedcp+1f, -0x1.b21cf8p+0f,
    0x1.351c8p-2f, -0x1.82151cp+1f, 0x1.e4a48cp+1f, -0x1.ed32f8p+0f, -0x1.9d4facp+1f, -0x1.c1003cp+1f, 0x1.369c34p+1f,
    -0x1.bc62e8p+0f, -0x1.7d2aacp+1f, -0x1.f488fp-1f, -0x1.f2d37cp+1f, -0x1.fe0718p+0f, 0x1.ecb64p-1f, -0x1.6d9a08p+0f,
    0x1.bb1548p+0f, -0x1.1d651p+1f,
};

inline constexpr float absolute_error_4_gradient32[] = {
    0x1.414142p-6f, 0x1.414142p-6f, 0x1.414142p-6f, 0x1.414142p-6f, 0x1.414142p-6f, -0x1.414142p-6f, 0x1.414142p-6f,
    0x1.414142p-6f, -0x1.414142p-6f, 0x1.414142p-6f, 0x1.414142p-6f, -0x1.414142p-6f, -0x1.414142p-6f, -0x1.414142p-6f,
    -0x1.414142p-6f, -0x1.414142p-6f, 0x1.414142p-6f, 0x1.414142p-6f, 0x1.414142p-6f, -0x1.414142p-6f, 0x1.414142p-6f,
    0x1.414142p-6f, -0x1.414142p-6f, -0x1.414142p-6f, -0x1.414142p-6f, -0x1.414142p-6f, 0x1.414142p-6f, -0x1.414142p-6f,
    -0x1.414142p-6f, -0x1.414142p-6f, -0x1.414142p-6f, 0x1.414142p-6f, 0x1.414142p-6f, -0x1.414142p-6f, 0x1.414142p-6f,
    0x1.414142p-6f, -0x1.414142p-6f, -0x1.414142p-6f, 0x1.414142p-6f, 0x1.414142p-6f, 0x1.414142p-6f, 0x1.414142p-6f,
    0x1.414142p-6f, 0x1.414142p-6f, 0x1.414142p-6f, 0x1.414142p-6f, -0x1.414142p-6f, -0x1.414142p-6f, -0x1.414142p-6f,
    -0x1.414142p-6f, 0x1.414142p-6f,
};

inline constexpr double absolute_error_4_gradient64[] = {
    0x1.4141414141414p-6, 0x1.4141414141414p-6, 0x1.4141414141414p-6, 0x1.4141414141414p-6, 0x1.4141414141414p-6,
    -0x1.4141414141414p-6, 0x1.4141414141414p-6, 0x1.4141414141414p-6, -0x1.4141414141414p-6, 0x1.4141414141414p-6,
    0x1.4141414141414p-6, -0x1.4141414141414p-6, -0x1.4141414141414p-6, -0x1.4141414141414p-6, -0x1.4141414141414p-6,
    -0x1.4141414141414p-6, 0x1.4141414141414p-6, 0x1.4141414141414p-6, 0x1.4141414141414p-6, -0x1.4141414141414p-6,
    0x1.4141414141414p-6, 0x1.4141414141414p-6, -0x1.4141414141414p-6, -0x1.4141414141414p-6, -0x1.4141414141414p-6,
    -0x1.4141414141414p-6, 0x1.4141414141414p-6, -0x1.4141414141414p-6, -0x1.4141414141414p-6, -0x1.4141414141414p-6,
    -0x1.4141414141414p-6, 0x1.4141414141414p-6, 0x1.4141414141414p-6, -0x1.4141414141414p-6, 0x1.4141414141414p-6,
    0x1.4141414141414p-6, -0x1.4141414141414p-6, -0x1.4141414141414p-6, 0x1.4141414141414p-6, 0x1.4141414141414p-6,
    0x1.4141414141414p-6, 0x1.4141414141414p-6, 0x1.4141414141414p-6, 0x1.4141414141414p-6, 0x1.4141414141414p-6,
    0x1.4141414141414p-6, -0x1.4141414141414p-6, -0x1.4141414141414p-6, -0x1.4141414141414p-6, -0x1.4141414141414p-6,
    0x1.4141414141414p-6,
};

inline constexpr float absolute_error_5_predictions[] = {
    -0x1.c9ecdcp+12f, 0x1.8699dcp+12f, -0x1.f346a8p+11f, -0x1.78f47p+12f, 0x1.f0bb84p+12f, -0x1.a83ca4p+12f,
    -0x1.818a54p+12f, 0x1.ecdc38p+12f, 0x1.81fb0cp+12f, 0x1.dea5acp+12f, -0x1.086014p+12f, 0x1.d67d6p+11f,
    0x1.8a21cp+9f, -0x1.5a125p+12f, 0x1.1b7d9p+12f,
};

inline constexpr float absolute_error_5_targets[] = {
    0x1.9d67fp+1f, 0x1.f5054p+0f, 0x1.4422ep-1f, 0x1.0a99dp-1f, -0x1.30d56p-2f, -0x1.eccc4p+1f, 0x1.fb854p-3f,
    -0x1.c44094p+1f, -0x1.68041p+1f, -0x1.e915ep+0f, -0x1.36dcb8p+1f, 0x1.fa96bcp+1f, -0x1.4ac66p-1f, -0x1.a61d2p-2f,
    0x1.e1bbd4p+1f,
};

inline constexpr float absolute_error_5_gradient32[] = {
    -0x1.111112p-4f, 0x1.111112p-4f, -0x1.111112p-4f, -0x1.111112p-4f, 0x1.111112p-4f, -0x1.111112p-4f, -0x1.111112p-4f,
    0x1.111112p-4f, 0x1.111112p-4f, 0x1.111112p-4f, -0x1.111112p-4f, 0x1.111112p-4f, 0x1.111112p-4f, -0x1.111112p-4f,
    0x1.111112p-4f,
};

inline constexpr double absolute_error_5_gradient64[] = {
    -0x1.1111111111111p-4, 0x1.1111111111111p-4, -0x1.1111111111111p-4, -0x1.1111111111111p-4, 0x1.1111111111111p-4,
    -0x1.1111111111111p-4, -0x1.1111111111111p-4, 0x1.1111111111111p-4, 0x1.1111111111111p-4, 0x1.1111111111111p-4,
    -0x1.1111111111111p-4, 0x1.1111111111111p-4, 0x1.1111111111111p-4, -0x1.1111111111111p-4, 0x1.1111111111111p-4,
};

inline constexpr float absolute_error_6_predictions[] = {
    0x1p+0f, 0x0p+0f, -0x1.8p+1f, 0x1p+1f,
};

inline constexpr float absolute_error_6_targets[] = {
    0x1p+0f, 0x0p+0f, -0x1p+1f, 0x1p+1f,
};

inline constexpr float absolute_error_6_gradient32[] = {
    0x0p+0f, 0x0p+0f, -0x1p-2f, 0x0p+0f,
};

inline constexpr double absolute_error_6_gradient64[] = {
    0x0p+0, 0x0p+0, -0x1p-2, 0x0p+0,
};

/// Calls check.operator()<outputs>(loss, targets, reference) for each row.
template <class Check>
void each_absolute_error(const Check& check) {
  check.template operator()<1>(absolute_error{}, absolute_error_0_targets,
      loss_reference{"1 by 1", absolute_error_0_predictions, 0x1.b4674p-3f,
                     0x1.b4674p-3, absolute_error_0_gradient32, absolute_error_0_gradient64});
  check.template operator()<1>(absolute_error{}, absolute_error_1_targets,
      loss_reference{"33 by 1", absolute_error_1_predictions, 0x1.8e4bcap+1f,
                     0x1.8e4bc9f07c1fp+1, absolute_error_1_gradient32, absolute_error_1_gradient64});
  check.template operator()<3>(absolute_error{}, absolute_error_2_targets,
      loss_reference{"5 by 3", absolute_error_2_predictions, 0x1.8c4766p+1f,
                     0x1.8c47684444444p+1, absolute_error_2_gradient32, absolute_error_2_gradient64});
  check.template operator()<16>(absolute_error{}, absolute_error_3_targets,
      loss_reference{"2 by 16", absolute_error_3_predictions, 0x1.66692cp+1f,
                     0x1.66692ccp+1, absolute_error_3_gradient32, absolute_error_3_gradient64});
  check.template operator()<17>(absolute_error{}, absolute_error_4_targets,
      loss_reference{"3 by 17", absolute_error_4_predictions, 0x1.408fccp+1f,
                     0x1.408fcc2828283p+1, absolute_error_4_gradient32, absolute_error_4_gradient64});
  check.template operator()<3>(absolute_error{}, absolute_error_5_targets,
      loss_reference{"far: 5 by 3", absolute_error_5_predictions, 0x1.627e66p+12f,
                     0x1.627e69254cccdp+12, absolute_error_5_gradient32, absolute_error_5_gradient64});
  check.template operator()<2>(absolute_error{}, absolute_error_6_targets,
      loss_reference{"exact hits", absolute_error_6_predictions, 0x1p-2f,
                     0x1p-2, absolute_error_6_gradient32, absolute_error_6_gradient64});
}

}  // namespace microstep::golden
// clang-format on
