// SPDX-License-Identifier: MIT
// Made by tests/golden/generate.py with torch 1.13.0a0, numpy 1.24.2. Do not edit: change the generator and run it.
//
// Trajectories; optim/row.hpp says what a row is.
#pragma once

#include "golden/optim/row.hpp"
#include "microstep/optim/lion.hpp"

// clang-format off
namespace microstep::golden {

inline constexpr float lion_0_float32[] = {
    -0x1.fc77d8p-1f, -0x1.a6dc54p-1f, -0x1.e28b48p-5f, 0x1.574814p-1f, -0x1.dabe62p-2f, -0x1.a0066cp-1f,
    -0x1.e64f48p-1f, 0x1.2e7a12p-2f, -0x1.c104cep-2f, -0x1.6dcb02p-3f, 0x1.214fap-1f, 0x1.90e912p-2f, 0x1.51ab44p-1f,
    0x1.d8673cp-1f, -0x1.0dcf4ep-2f, -0x1.0e6ee4p-1f, -0x1.de90e4p-1f, -0x1.513efep-3f, 0x1.911424p-4f, 0x1.20a748p-5f,
    -0x1.5d2978p-1f, 0x1.958526p-2f, -0x1.b1c79ap-2f, -0x1.3859bcp-1f, -0x1.903dfap-2f, 0x1.3cd0f2p-2f, -0x1.972fc8p-1f,
    0x1.2417ccp-1f, -0x1.fd09a2p-2f, 0x1.fd1e5cp-4f, -0x1.2fff04p-1f, 0x1.0855f8p-5f, 0x1.87a2c8p-1f, -0x1.fc84f4p-1f,
    -0x1.a6b5p-1f, -0x1.e1b99p-5f, 0x1.576f68p-1f, -0x1.da6fcp-2f, -0x1.a02dcp-1f, -0x1.e6422cp-1f, 0x1.2e5fdcp-2f,
    -0x1.c0b62cp-2f, -0x1.6d9694p-3f, 0x1.21ab64p-1f, 0x1.910348p-2f, 0x1.5183fp-1f, 0x1.d88e9p-1f, -0x1.0d80acp-2f,
    -0x1.0e132p-1f, -0x1.de83c8p-1f, -0x1.51dc48p-3f, 0x1.924eb8p-4f, 0x1.1fd59p-5f, -0x1.5d3694p-1f, 0x1.959f5cp-2f,
    -0x1.b1ad64p-2f, -0x1.38811p-1f, -0x1.90583p-2f, 0x1.3d1f94p-2f, -0x1.973ce4p-1f, 0x1.245958p-1f, -0x1.fd8cbp-2f,
    0x1.fd8738p-4f, -0x1.2fd7bp-1f, 0x1.0c6e9p-5f, 0x1.87ca1cp-1f, -0x1.f7175cp-1f, -0x1.9cc5c8p-1f, -0x1.8523ep-4f,
    0x1.5634c8p-1f, -0x1.e92e2p-2f, -0x1.943228p-1f, -0x1.cb386cp-1f, 0x1.423cc8p-2f, -0x1.c743acp-2f, -0x1.8d899cp-3f,
    0x1.341ac4p-1f, 0x1.9bdda4p-2f, 0x1.47aefp-1f, 0x1.d63388p-1f, -0x1.01375cp-2f, -0x1.15a75p-1f, -0x1.e75298p-1f,
    -0x1.699e2p-3f, 0x1.e1c57p-4f, 0x1.64a5fp-5f, -0x1.5986b4p-1f, 0x1.935eb8p-2f, -0x1.9c6184p-2f, -0x1.36404p-1f,
    -0x1.89ff1cp-2f, 0x1.592d6p-2f, -0x1.8ce4ccp-1f, 0x1.1bd93p-1f, -0x1.fa45fp-2f, 0x1.d078bp-4f, -0x1.33d638p-1f,
    0x1.c7367p-5f, 0x1.8ea6c4p-1f,
};

inline constexpr double lion_0_float64[] = {
    -0x1.fc77d771758e2p-1, -0x1.a6dc5371758e2p-1, -0x1.e28b48e8a71dep-5, 0x1.5748148e8a71ep-1, -0x1.dabe611d14e3cp-2,
    -0x1.a0066b71758e2p-1, -0x1.e64f488e8a71ep-1, 0x1.2e7a111d14e3cp-2, -0x1.c104cee2eb1c4p-2, -0x1.6dcb023a29c78p-3,
    0x1.214f9f71758e2p-1, 0x1.90e9111d14e3cp-2, 0x1.51ab4371758e2p-1, 0x1.d8673b71758e2p-1, -0x1.0dcf4ee2eb1c4p-2,
    -0x1.0e6ee48e8a71ep-1, -0x1.de90e48e8a71ep-1, -0x1.513efdc5d6388p-3, 0x1.91142474538efp-4, 0x1.20a748e8a71dep-5,
    -0x1.5d297771758e2p-1, 0x1.958526e2eb1c4p-2, -0x1.b1c7991d14e3cp-2, -0x1.3859bb71758e2p-1, -0x1.903df91d14e3cp-2,
    0x1.3cd0f11d14e3cp-2, -0x1.972fc88e8a71ep-1, 0x1.2417cb71758e2p-1, -0x1.fd09a11d14e3cp-2, 0x1.fd1e5b8bac711p-4,
    -0x1.2fff048e8a71ep-1, 0x1.0855f71758e22p-5, 0x1.87a2c771758e2p-1, -0x1.fc84f2e2eb1c4p-1, -0x1.a6b5011d14e3cp-1,
    -0x1.e1b991d14e3bcp-5, 0x1.576f66e2eb1c4p-1, -0x1.da6fbc74538fp-2, -0x1.a02dbdc5d6388p-1, -0x1.e6422d1d14e3cp-1,
    0x1.2e5fda3a29c78p-2, -0x1.c0b62a3a29c78p-2, -0x1.6d969474538fp-3, 0x1.21ab5f8bac71p-1, 0x1.910348p-2,
    0x1.5183f11d14e3cp-1, 0x1.d88e8dc5d6388p-1, -0x1.0d80aa3a29c78p-2, -0x1.0e132474538fp-1, -0x1.de83c91d14e3cp-1,
    -0x1.51dc471758e2p-3, 0x1.924eb71758e22p-4, 0x1.1fd591d14e3bcp-5, -0x1.5d3692e2eb1c4p-1, 0x1.959f5dc5d6388p-2,
    -0x1.b1ad623a29c78p-2, -0x1.38810dc5d6388p-1, -0x1.90583p-2, 0x1.3d1f95c5d6388p-2, -0x1.973ce4p-1,
    0x1.245954a8c154cp-1, -0x1.fd8cb38bac71p-2, 0x1.fd87371758e22p-4, -0x1.2fd7b23a29c78p-1, 0x1.0c6e8a8c154ccp-5,
    0x1.87ca19c5d6388p-1, -0x1.f71795e83e43p-1, -0x1.9cc63521ff2f8p-1, -0x1.85233c6a7efe8p-4, 0x1.5634d43fe5c94p-1,
    -0x1.e92e9c189373p-2, -0x1.9432a810624f4p-1, -0x1.cb39931a9fc1cp-1, 0x1.423d7230553p-2, -0x1.c743e2f4f0d78p-2,
    -0x1.8d897902ddfdp-3, 0x1.3419f718fc4ep-1, 0x1.9bde01f559b28p-2, 0x1.47af5c04ea4bcp-1, 0x1.d6339f62b6aecp-1,
    -0x1.0136efdbf4898p-2, -0x1.15a7020c49b98p-1, -0x1.e752395810614p-1, -0x1.699e04bc6a7cp-3, 0x1.e1c516f006904p-4,
    0x1.64a5a57a786e4p-5, -0x1.5986daf9db234p-1, 0x1.935ea645a1cbp-2, -0x1.9c60c9db22d38p-2, -0x1.36405645a1cbp-1,
    -0x1.89fee50b0f288p-2, 0x1.592e54a57a75p-2, -0x1.8ce53c793ddacp-1, 0x1.1bd98916872cp-1, -0x1.fa45d72e48e9p-2,
    0x1.d078e113404d3p-4, -0x1.33d60ecbfb154p-1, 0x1.c7359b573eb14p-5, 0x1.8ea677295e9d4p-1,
};

inline constexpr float lion_1_float32[] = {
    0x1.4fad34p-2f, 0x1.5184b2p-1f, -0x1.1ec36ap-1f, 0x1.5a00dep-1f, -0x1.697326p-5f, 0x1.90ea14p-2f, -0x1.11f214p-2f,
    0x1.0857b6p-1f, 0x1.d6b786p-1f, 0x1.ade7f4p-4f, 0x1.77196ap-1f, 0x1.afb4a4p-2f, 0x1.b1675ap-1f, -0x1.7f4c5ap-1f,
    -0x1.b18f62p-1f, -0x1.e2f936p-1f, -0x1.94bf7cp-2f, -0x1.2dbd2ap-1f, 0x1.6f3ae6p-1f, 0x1.4675fp-2f, 0x1.4ef558p-1f,
    -0x1.1e4058p-1f, 0x1.597dccp-1f, -0x1.820698p-5f, 0x1.91f038p-2f, -0x1.1b2958p-2f, 0x1.04c238p-1f, 0x1.d946ep-1f,
    0x1.b20088p-4f, 0x1.78a2ap-1f, 0x1.b0bac8p-2f, 0x1.aed8p-1f, -0x1.80d59p-1f, -0x1.b0062cp-1f, -0x1.e37c48p-1f,
    -0x1.95c5ap-2f, -0x1.2e403cp-1f, 0x1.71ca4p-1f, 0x1.7177d8p-2f, 0x1.0228ccp-1f, -0x1.11f6a8p-1f, 0x1.14e26p-1f,
    -0x1.6d0b84p-4f, 0x1.77509p-2f, -0x1.1fcb94p-3f, 0x1.62f728p-1f, 0x1.cf0978p-1f, 0x1.24d202p-2f, 0x1.16552p-1f,
    0x1.2783fp-2f, 0x1.3f3aacp-1f, -0x1.0c1988p-1f, -0x1.ccb21ep-1f, -0x1.313b9cp+0f, -0x1.e18c08p-2f, -0x1.002be8p-1f,
    0x1.46c858p-1f,
};

inline constexpr double lion_1_float64[] = {
    0x1.4fad34dd2f1aap-2, 0x1.5184b26e978d5p-1, -0x1.1ec369916872bp-1, 0x1.5a00de6e978d5p-1, -0x1.697326e978d5p-5,
    0x1.90ea14dd2f1aap-2, -0x1.11f214dd2f1aap-2, 0x1.0857b5916872bp-1, 0x1.d6b7866e978d5p-1, 0x1.ade7f374bc6a8p-4,
    0x1.77196a6e978d5p-1, 0x1.afb4a4dd2f1aap-2, 0x1.b16759916872bp-1, -0x1.7f4c59916872bp-1, -0x1.b18f626e978d5p-1,
    -0x1.e2f9366e978d5p-1, -0x1.94bf7b22d0e56p-2, -0x1.2dbd29916872bp-1, 0x1.6f3ae66e978d5p-1, 0x1.4675e916872bp-2,
    0x1.4ef55645a1cacp-1, -0x1.1e405722d0e56p-1, 0x1.597dccp-1, -0x1.82069ba5e354p-5, 0x1.91f039ba5e354p-2,
    -0x1.1b2960a3d70a4p-2, 0x1.04c2348b43958p-1, 0x1.d946e2978d4fep-1, 0x1.b20086e978d5p-4, 0x1.78a2a1ba5e354p-1,
    0x1.b0bac9ba5e354p-2, 0x1.aed7fd6872b02p-1, -0x1.80d590dd2f1aap-1, -0x1.b0062b22d0e56p-1, -0x1.e37c48dd2f1aap-1,
    -0x1.95c5ap-2, -0x1.2e403cp-1, 0x1.71ca42978d4fep-1, 0x1.7177f56041894p-2, 0x1.02288978d4fdep-1,
    -0x1.11f69cc49ba5ep-1, 0x1.14e2261cac082p-1, -0x1.6d0b7ef9db23p-4, 0x1.77507b439581p-2, -0x1.1fcb9645a1ca8p-3,
    0x1.62f774083127p-1, 0x1.cf0971f3b645ap-1, 0x1.24d20d3f7cedcp-2, 0x1.1654cec8b4394p-1, 0x1.27837df3b6458p-2,
    0x1.3f3a4b3b645ap-1, -0x1.0c19265e353f6p-1, -0x1.ccb23353f7cedp-1, -0x1.313b11fffffa1p+0, -0x1.e18c47ef9db24p-2,
    -0x1.002bc11eb851ep-1, 0x1.46c8364dd2f1ap-1,
};

inline constexpr float lion_2_float32[] = {
    0x1.cd7f3ep-2f, 0x1.cac562p-3f, -0x1.4dbde4p-4f, 0x1.62711ep-3f, 0x1.04a992p-6f, -0x1.38b7dep-3f, -0x1.ca365ep-3f,
    -0x1.8b0022p-2f, -0x1.0e27c8p-1f, -0x1.652912p-6f, -0x1.69616ap-2f, 0x1.a78848p-1f, 0x1.6ff104p-1f, -0x1.96706ep-3f,
    -0x1.1e219ep-2f, 0x1.2ff5c6p-2f, 0x1.f49b38p-5f, -0x1.dff89cp-1f, -0x1.460008p-5f, 0x1.cdcdep-2f, 0x1.c8ed84p-3f,
    -0x1.4ef878p-4f, 0x1.6448fcp-3f, 0x1.030624p-6f, -0x1.38837p-3f, -0x1.cb3c84p-3f, -0x1.8a7d14p-2f, -0x1.0e34e4p-1f,
    -0x1.59b11p-6f, -0x1.68de5cp-2f, 0x1.a7c9d4p-1f, 0x1.70329p-1f, -0x1.95016cp-3f, -0x1.1d35b8p-2f, 0x1.2f72b8p-2f,
    0x1.fa574p-5f, -0x1.df9cd8p-1f, -0x1.48753p-5f, 0x1.c0b2ep-2f, 0x1.80d644p-3f, -0x1.13fcb8p-4f, 0x1.3f6ba4p-3f,
    -0x1.09436cp-6f, -0x1.161b4p-3f, -0x1.9943acp-3f, -0x1.983558p-2f, -0x1.300114p-1f, 0x1.2d8c3ep-9f, -0x1.75f95cp-2f,
    0x1.a1560cp-1f, 0x1.6dd788p-1f, -0x1.b0dbdcp-3f, -0x1.657ea4p-2f, 0x1.3356bcp-2f, 0x1.7b545p-4f, -0x1.e0bd4p-1f,
    -0x1.2a04f8p-7f,
};

inline constexpr double lion_2_float64[] = {
    0x1.cd7f3ee2eb1c4p-2, 0x1.cac5623a29c78p-3, -0x1.4dbde474538efp-4, 0x1.62711dc5d6388p-3, 0x1.04a991d14e3bdp-6,
    -0x1.38b7ddc5d6388p-3, -0x1.ca365dc5d6388p-3, -0x1.8b00211d14e3cp-2, -0x1.0e27c88e8a71ep-1, -0x1.652911d14e3bdp-6,
    -0x1.6961691d14e3cp-2, 0x1.a788488e8a71ep-1, 0x1.6ff10371758e2p-1, -0x1.96706dc5d6388p-3, -0x1.1e219ee2eb1c4p-2,
    0x1.2ff5c6e2eb1c4p-2, 0x1.f49b371758e22p-5, -0x1.dff89b71758e2p-1, -0x1.460008e8a71dep-5, 0x1.cdcde38bac71p-2,
    0x1.c8ed8645a1cbp-3, -0x1.4ef8771758e22p-4, 0x1.6448f9ba5e35p-3, 0x1.030623a29c77ap-6, -0x1.38837p-3,
    -0x1.cb3c82a30553p-3, -0x1.8a7d0eae7d568p-2, -0x1.0e34e4p-1, -0x1.59b10e8a71de8p-6, -0x1.68de56ae7d568p-2,
    0x1.a7c9d1c5d6388p-1, 0x1.70328ca8c154cp-1, -0x1.95016d5cfaadp-3, -0x1.1d35b0e8a71ep-2, 0x1.2f72b474538fp-2,
    0x1.fa5738bac711p-5, -0x1.df9cdb573eab4p-1, -0x1.48752e2eb1c44p-5, 0x1.c0b272161e51p-2, 0x1.80d6963f141bp-3,
    -0x1.13fcf88659492p-4, 0x1.3f6bca9fbe7bp-3, -0x1.094396bb98c66p-6, -0x1.161b662b6aecp-3, -0x1.9943e212d779p-3,
    -0x1.9835c9758e2p-2, -0x1.2fffa483126a8p-1, 0x1.2d8d41205bb51p-9, -0x1.75f9c8240b768p-2, 0x1.a1564fedfa44cp-1,
    0x1.6dd79e45a1cbp-1, -0x1.b0dbbe76c8b1p-3, -0x1.65810eb50b068p-2, 0x1.3356da2339c08p-2, 0x1.7b53c068db8fcp-4,
    -0x1.e0bd371758e2p-1, -0x1.2a05dfa43fe1cp-7,
};

inline constexpr float lion_3_float32[] = {
    -0x1.3d1d6ep-2f, -0x1.0f20bcp-1f, -0x1.3376bep-2f, -0x1.b41522p-3f, -0x1.026964p-1f, -0x1.3c9a6p-2f, -0x1.0f13ap-1f,
    -0x1.335c88p-2f, -0x1.b30efcp-3f, -0x1.02421p-1f, -0x1.3f7848p-2f, -0x1.0ef968p-1f, -0x1.38af8p-2f, -0x1.a8d18p-3f,
    -0x1.02df6p-1f,
};

inline constexpr double lion_3_float64[] = {
    -0x1.3d1d6ee2eb1c4p-2, -0x1.0f20bb71758e2p-1, -0x1.3376bee2eb1c4p-2, -0x1.b415223a29c78p-3, -0x1.0269648e8a71ep-1,
    -0x1.3c9a5c74538fp-2, -0x1.0f13ap-1, -0x1.335c88p-2, -0x1.b30efd5cfaadp-3, -0x1.0242123a29c78p-1,
    -0x1.3f785d460aa6p-2, -0x1.0ef9691d14e3cp-1, -0x1.38afae17c1bdp-2, -0x1.a8d18cb923a4p-3, -0x1.02df5b8bac71p-1,
};

inline constexpr float lion_4_float32[] = {
    -0x1.1913bcp-1f, -0x1.2dc27p-1f, -0x1.f9897ap-2f, -0x1.3abecep-2f, 0x1.875d62p-2f, -0x1.19482cp-1f, -0x1.2e1118p-1f,
    -0x1.f93ad8p-2f, -0x1.3aa498p-2f, 0x1.87ac04p-2f, -0x1.192df4p-1f, -0x1.2ca208p-1f, -0x1.f86928p-2f,
    -0x1.3ad904p-2f, 0x1.87faa6p-2f,
};

inline constexpr double lion_4_float64[] = {
    -0x1.1913bcp-1, -0x1.2dc27p-1, -0x1.f989791d14e3cp-2, -0x1.3abecee2eb1c4p-2, 0x1.875d611d14e3cp-2,
    -0x1.194829c5d6388p-1, -0x1.2e1114a8c154cp-1, -0x1.f93ad474538fp-2, -0x1.3aa498p-2, 0x1.87ac05c5d6388p-2,
    -0x1.192df2e2eb1c4p-1, -0x1.2ca2143fe5c94p-1, -0x1.f8691d5cfaadp-2, -0x1.3ad905c5d6388p-2, 0x1.87faaa6e978d4p-2,
};

inline constexpr float lion_5_float32[] = {
    0x1.ec52cap-2f, -0x1.734a84p-4f, 0x1.79a008p-1f, 0x1.884b18p-1f, 0x1.f9c302p-2f, 0x1.ec3894p-2f, -0x1.73b36p-4f,
    0x1.79c75cp-1f, 0x1.88098cp-1f, 0x1.f9746p-2f, 0x1.ef4ae8p-2f, -0x1.796f68p-4f, 0x1.79c75cp-1f, 0x1.895e64p-1f,
    0x1.f6620cp-2f,
};

inline constexpr double lion_5_float64[] = {
    0x1.ec52c91d14e3cp-2, -0x1.734a8474538efp-4, 0x1.79a00771758e2p-1, 0x1.884b1771758e2p-1, 0x1.f9c3011d14e3cp-2,
    0x1.ec38923a29c78p-2, -0x1.73b36p-4, 0x1.79c759c5d6388p-1, 0x1.88098e3a29c78p-1, 0x1.f9745c74538fp-2,
    0x1.ef4b00d1b717p-2, -0x1.796f61a36e2eep-4, 0x1.79c759c5d6388p-1, 0x1.895e57c01a36cp-1, 0x1.f661eddcc63f8p-2,
};

inline constexpr float lion_6_float32[] = {
    0x1.6689eep-1f, 0x1.3b61eep-3f, 0x1.3e3e74p-2f, 0x1.e5631ep-3f, 0x1.6b831ap-3f, -0x1.8d363ep-1f, -0x1.9d1b8p-4f,
    -0x1.6f7cd6p-2f, -0x1.62291ep-1f, -0x1.f2d45ap-4f, 0x1.45fd4ap-1f, -0x1.c4b5bep-4f, -0x1.80c502p-1f,
    -0x1.3a9f72p-2f, 0x1.598e82p-2f, 0x1.d772eep-1f, -0x1.5eb858p-2f, 0x1.cacdeap-1f, -0x1.c11222p-1f, 0x1.6661cep-1f,
    0x1.3a5b14p-3f, 0x1.3dbaa4p-2f, 0x1.e6d1p-3f, 0x1.6c8868p-3f, -0x1.8d2838p-1f, -0x1.9cb1b2p-4f, -0x1.6ef8fp-2f,
    -0x1.621b34p-1f, -0x1.f40dc2p-4f, 0x1.463e14p-1f, -0x1.c44bd4p-4f, -0x1.80eb72p-1f, -0x1.3aed5ap-2f, 0x1.593f0ep-2f,
    0x1.d77ef2p-1f, -0x1.5ed1cp-2f, 0x1.cabfcp-1f, -0x1.c1386ep-1f, 0x1.6cc8e4p-1f, 0x1.2cf2f8p-3f, 0x1.42baf2p-2f,
    0x1.09b198p-2f, 0x1.5af80ap-3f, -0x1.96fe42p-1f, -0x1.d8dddep-4f, -0x1.7e5e1ep-2f, -0x1.6b465p-1f, -0x1.ac572ap-4f,
    0x1.46f28ap-1f, -0x1.d91cbp-4f, -0x1.8b161p-1f, -0x1.4afe84p-2f, 0x1.525ba6p-2f, 0x1.cebebcp-1f, -0x1.752eb2p-2f,
    0x1.cc23acp-1f, -0x1.b5edecp-1f,
};

inline constexpr double lion_6_float64[] = {
    0x1.6689ed0e64b23p-1, 0x1.3b61ed8b7b289p-3, 0x1.3e3e74401c4fcp-2, 0x1.e5631df9d1b2ep-3, 0x1.6b831a63ffef4p-3,
    -0x1.8d363d6a33bdap-1, -0x1.9d1b807fbefdp-4, -0x1.6f7cd6cf35e31p-2, -0x1.62291d57d8cf4p-1, -0x1.f2d45ae191149p-4,
    0x1.45fd4a151e322p-1, -0x1.c4b5bde75360dp-4, -0x1.80c5023af31b1p-1, -0x1.3a9f724622c45p-2, 0x1.598e8275e0f8p-2,
    0x1.d772eda812be5p-1, -0x1.5eb857e886163p-2, 0x1.cacdea7c36da8p-1, -0x1.c112220426fe7p-1, 0x1.6661c745d82p-1,
    0x1.3a5b0ecbae004p-3, 0x1.3dbaa63ed7643p-2, 0x1.e6d0ffa323399p-3, 0x1.6c8868c44b844p-3, -0x1.8d2837b1b74ebp-1,
    -0x1.9cb1b166ad296p-4, -0x1.6ef8ebc94b629p-2, -0x1.621b310593b75p-1, -0x1.f40dc6ebf290fp-4, 0x1.463e12ef862c9p-1,
    -0x1.c44bd78dfd9a8p-4, -0x1.80eb7192fe25ep-1, -0x1.3aed5d36d3e59p-2, 0x1.593f120d336c6p-2, 0x1.d77ef3008a03cp-1,
    -0x1.5ed1bfda13e36p-2, 0x1.cabfc07154614p-1, -0x1.c1386b64c2a35p-1, 0x1.6cc83d65adf23p-1, 0x1.2cf3452ca3d98p-3,
    0x1.42baaa035c679p-2, 0x1.09b12dd305p-2, 0x1.5af87ff65dc77p-3, -0x1.96ff3f3cdf88cp-1, -0x1.d8de14b5cc4e5p-4,
    -0x1.7e5f56ecf4cfep-2, -0x1.6b45e4b3aad06p-1, -0x1.ac575083d893cp-4, 0x1.46f14e2471e77p-1, -0x1.d91d2b5fcebcep-4,
    -0x1.8b14f5db38f39p-1, -0x1.4afe8ac1aa646p-2, 0x1.525c03a35c10bp-2, 0x1.cebe39d95f9c1p-1, -0x1.752ffa478b80fp-2,
    0x1.cc22fab8aa05ap-1, -0x1.b5eddf4e83458p-1,
};

inline constexpr float lion_7_float32[] = {
    0x1.b18b96p-1f, 0x1.433e6ap-3f, 0x1.8808dep-1f, -0x1.996298p-1f, 0x1.65a21ap-2f, 0x1.ad27f4p-1f, 0x1.467f94p-3f,
    0x1.82fd92p-1f, -0x1.98420cp-1f, 0x1.616c7ap-2f, 0x1.5b8d9ep-2f, 0x1.d555f4p-6f, 0x1.b643d2p-3f, -0x1.ffe0e2p-3f,
    0x1.22ffd8p-2f,
};

inline constexpr double lion_7_float64[] = {
    0x1.b18b96c189375p-1, 0x1.433e6a9ba5e35p-3, 0x1.8808ddeb851ecp-1, -0x1.996297b333333p-1, 0x1.65a21aba5e354p-2,
    0x1.ad27f73be08bdp-1, 0x1.467f940052e16p-3, 0x1.82fd9378c071p-1, -0x1.98420c42c0e87p-1, 0x1.616c7d0723382p-2,
    0x1.5b8d9b0a53a48p-2, 0x1.d5561a924d29p-6, 0x1.b643d29caf658p-3, -0x1.ffe0eb39bf91ap-3, 0x1.22ffd72f7af6ap-2,
};

inline constexpr float lion_8_float32[] = {
    -0x1.42daeep-2f, -0x1.42edbap-2f, -0x1.40dc1cp-2f,
};

inline constexpr double lion_8_float64[] = {
    -0x1.42daed753f7cfp-2, -0x1.42edb311c9a55p-2, -0x1.40dc228e06d7dp-2,
};

inline constexpr float lion_9_float32[] = {
    -0x1.0257a4p-1f, -0x1.c96552p-3f, -0x1.5b7392p-3f, 0x1.5af772p-9f, -0x1.4c1b76p-2f, 0x1.c347c2p-3f, -0x1.d8b21p-1f,
    -0x1.831e8ep-3f, 0x1.5c2d28p-2f, -0x1.50efbp-1f, -0x1.d0bc3cp-1f, 0x1.27eb3cp-1f, 0x1.7c25d6p-2f, 0x1.4db8a2p-2f,
    0x1.455d7p-1f, -0x1.433014p-1f, 0x1.dc89bcp-1f, 0x1.3ad51ap-2f, -0x1.22177p-1f, 0x1.a2388p-1f, 0x1.57e474p-1f,
    -0x1.fe8fcp-2f, 0x1.fe9928p-2f, 0x1.712bb8p-5f, 0x1.5d2434p-1f, -0x1.ae523p-1f, 0x1.9ffc84p-4f, -0x1.2bfc34p-1f,
    0x1.9929c8p-1f, -0x1.8eafd8p-2f, 0x1.f28acep-3f, 0x1.8e810cp-1f, 0x1.1110f2p-2f, -0x1.02305p-1f, -0x1.c999cp-3f,
    -0x1.5b3f24p-3f, 0x1.196e38p-9f, -0x1.4cd2fp-2f, 0x1.c2419cp-3f, -0x1.d91afp-1f, -0x1.82ea2p-3f, 0x1.5bde86p-2f,
    -0x1.511704p-1f, -0x1.d0af2p-1f, 0x1.2847p-1f, 0x1.7cdd5p-2f, 0x1.4d3594p-2f, 0x1.45361cp-1f, -0x1.435768p-1f,
    0x1.dcb11p-1f, 0x1.3a520cp-2f, -0x1.220a54p-1f, 0x1.a29444p-1f, 0x1.580bc8p-1f, -0x1.fe758ap-2f, 0x1.ff1c36p-2f,
    0x1.76e7cp-5f, 0x1.5ce2a8p-1f, -0x1.ae5f4cp-1f, 0x1.9c4cc8p-4f, -0x1.2c3dcp-1f, 0x1.99511cp-1f, -0x1.8e6136p-2f,
    0x1.f32818p-3f, 0x1.8e2548p-1f, 0x1.115f94p-2f, -0x1.efe61cp-2f, -0x1.03b99ep-2f, -0x1.1390cp-3f, -0x1.38295ep-6f,
    -0x1.5bc5bcp-2f, 0x1.acf4ecp-3f, -0x1.dabe7p-1f, -0x1.5a5d0cp-3f, 0x1.6fbb72p-2f, -0x1.48e584p-1f, -0x1.c62298p-1f,
    0x1.25ebf8p-1f, 0x1.9ccf2p-2f, 0x1.54fd9cp-2f, 0x1.4584c4p-1f, -0x1.2c17cp-1f, 0x1.d066dp-1f, 0x1.33902p-2f,
    -0x1.1bcafcp-1f, 0x1.9f18d4p-1f, 0x1.5dfc78p-1f, -0x1.15f746p-1f, 0x1.0d619ap-1f, 0x1.73a0ep-5f, 0x1.6a9bf8p-1f,
    -0x1.a6ff8cp-1f, 0x1.acaf28p-4f, -0x1.182aep-1f, 0x1.8d3b4cp-1f, -0x1.8c2092p-2f, 0x1.00bf0ep-2f, 0x1.80ef1p-1f,
    0x1.123144p-2f,
};

inline constexpr double lion_9_float64[] = {
    -0x1.0257a4p-1, -0x1.c965523a29c78p-3, -0x1.5b73923a29c78p-3, 0x1.5af771758e219p-9, -0x1.4c1b76e2eb1c4p-2,
    0x1.c347c23a29c78p-3, -0x1.d8b21p-1, -0x1.831e8dc5d6388p-3, 0x1.5c2d28p-2, -0x1.50efbp-1, -0x1.d0bc3cp-1,
    0x1.27eb3b71758e2p-1, 0x1.7c25d6e2eb1c4p-2, 0x1.4db8a11d14e3cp-2, 0x1.455d6f71758e2p-1, -0x1.4330148e8a71ep-1,
    0x1.dc89bb71758e2p-1, 0x1.3ad5191d14e3cp-2, -0x1.2217708e8a71ep-1, 0x1.a2387f71758e2p-1, 0x1.57e4748e8a71ep-1,
    -0x1.fe8fcp-2, 0x1.fe9928p-2, 0x1.712bb71758e22p-5, 0x1.5d2434p-1, -0x1.ae52308e8a71ep-1, 0x1.9ffc8474538efp-4,
    -0x1.2bfc3371758e2p-1, 0x1.9929c8p-1, -0x1.8eafd8p-2, 0x1.f28acdc5d6388p-3, 0x1.8e810c8e8a71ep-1,
    0x1.1110f11d14e3cp-2, -0x1.023051ab9f55ap-1, -0x1.c999cp-3, -0x1.5b3f2474538fp-3, 0x1.196e3a29c779cp-9,
    -0x1.4cd2f71758e2p-2, 0x1.c2419d5cfaadp-3, -0x1.d91aeb8bac71p-1, -0x1.82ea2p-3, 0x1.5bde83573eab4p-2,
    -0x1.5117025460aa6p-1, -0x1.d0af208e8a71ep-1, 0x1.2846fb8bac71p-1, 0x1.7cdd571758e2p-2, 0x1.4d358eae7d568p-2,
    0x1.45361d1d14e3cp-1, -0x1.435766e2eb1c4p-1, 0x1.dcb10dc5d6388p-1, 0x1.3a5206ae7d568p-2, -0x1.220a551d14e3cp-1,
    0x1.a2943f8bac71p-1, 0x1.580bc6e2eb1c4p-1, -0x1.fe75891d14e3cp-2, 0x1.ff1c3a6e978d4p-2, 0x1.76e7b8bac711p-5,
    0x1.5ce2aac8b4396p-1, -0x1.ae5f4cp-1, 0x1.9c4ccc8b43956p-4, -0x1.2c3dbca8c154cp-1, 0x1.99511a5460aa6p-1,
    -0x1.8e6133573eab4p-2, 0x1.f328171758e2p-3, 0x1.8e254c74538fp-1, 0x1.115f95c5d6388p-2, -0x1.efe5c20f90994p-2,
    -0x1.03b99fb15b538p-2, -0x1.13910ff9725p-3, -0x1.38297765fd89cp-6, -0x1.5bc644816efe8p-2, 0x1.acf504fdf3b9p-3,
    -0x1.dabe59ba5e35p-1, -0x1.5a5d38fc504dp-3, 0x1.6fbc1b4d6a13cp-2, -0x1.48e5db6ae7d66p-1, -0x1.c6230b41f2142p-1,
    0x1.25ec0d288ce74p-1, 0x1.9cd03ba5e35p-2, 0x1.54fdda0c49b98p-2, 0x1.4584c1c5d6388p-1, -0x1.2c18bbac710f8p-1,
    0x1.d0675367a0fa8p-1, 0x1.338fe02de00ep-2, -0x1.1bcb410b0f288p-1, 0x1.9f18f56872b08p-1, 0x1.5dfc364c2f82cp-1,
    -0x1.15f65d566cf16p-1, 0x1.0d610ee147ac6p-1, 0x1.73a0dc5d63888p-5, 0x1.6a9b658fc502ep-1, -0x1.a6ffdc2de00ep-1,
    0x1.acaf1a5e353fep-4, -0x1.182bb6ecbfb3cp-1, 0x1.8d3bcdbc01a4ep-1, -0x1.8c207bd70a3dcp-2, 0x1.00bf0d97f62a8p-2,
    0x1.80efa41bda52cp-1, 0x1.12314cdd2f1a8p-2,
};

inline constexpr float lion_10_float32[] = {
    0x1.8256f4p-1f, 0x1.187ba6p-2f, 0x1.800f9p-1f, -0x1.ffe922p-3f, -0x1.a44482p-3f, -0x1.0bd7a2p-3f, 0x1.ad965cp-1f,
    0x1.2e12bcp-1f, -0x1.3bfc2ep-3f, -0x1.ef3416p-2f, 0x1.94cb92p-2f, -0x1.5f86cep-3f, 0x1.0df6a4p-1f, 0x1.20966cp-1f,
    0x1.bfd0f4p-1f, -0x1.e47aa4p-1f, -0x1.e0fcacp-1f, 0x1.cf657cp-1f, -0x1.994be4p-1f, 0x1.82641p-1f, 0x1.18617p-2f,
    0x1.8036e4p-1f, -0x1.000ec8p-2f, -0x1.a4e1ccp-3f, -0x1.0c0c1p-3f, 0x1.ada378p-1f, 0x1.2e3a1p-1f, -0x1.3c9978p-3f,
    -0x1.ef19ep-2f, 0x1.951a34p-2f, -0x1.602418p-3f, 0x1.0de988p-1f, 0x1.20895p-1f, 0x1.bfc3d8p-1f, -0x1.e46d88p-1f,
    -0x1.e0d558p-1f, 0x1.cf23fp-1f, -0x1.99249p-1f, 0x1.8768c8p-1f, 0x1.3e437cp-2f, 0x1.80d434p-1f, -0x1.f78384p-3f,
    -0x1.c2c888p-3f, -0x1.150ef8p-3f, 0x1.b1f0a8p-1f, 0x1.3444f8p-1f, -0x1.4f0824p-3f, -0x1.06cee2p-1f, 0x1.83498p-2f,
    -0x1.66b1d8p-3f, 0x1.119968p-1f, 0x1.1b8498p-1f, 0x1.bf5af8p-1f, -0x1.fd0208p-1f, -0x1.d15e5p-1f, 0x1.ce86ap-1f,
    -0x1.9319a8p-1f,
};

inline constexpr double lion_10_float64[] = {
    0x1.8256f48e8a71ep-1, 0x1.187ba6e2eb1c4p-2, 0x1.800f908e8a71ep-1, -0x1.ffe9223a29c78p-3, -0x1.a444823a29c78p-3,
    -0x1.0bd7a23a29c78p-3, 0x1.ad965b71758e2p-1, 0x1.2e12bb71758e2p-1, -0x1.3bfc2dc5d6388p-3, -0x1.ef3416e2eb1c4p-2,
    0x1.94cb911d14e3cp-2, -0x1.5f86cdc5d6388p-3, 0x1.0df6a48e8a71ep-1, 0x1.20966b71758e2p-1, 0x1.bfd0f48e8a71ep-1,
    -0x1.e47aa48e8a71ep-1, -0x1.e0fcab71758e2p-1, 0x1.cf657c8e8a71ep-1, -0x1.994be48e8a71ep-1, 0x1.82641p-1,
    0x1.18617p-2, 0x1.8036e2e2eb1c4p-1, -0x1.000ec8p-2, -0x1.a4e1cb8bac71p-3, -0x1.0c0c1p-3, 0x1.ada376e2eb1c4p-1,
    0x1.2e3a0dc5d6388p-1, -0x1.3c99771758e2p-3, -0x1.ef19ep-2, 0x1.951a35c5d6388p-2, -0x1.6024171758e2p-3,
    0x1.0de9891d14e3cp-1, 0x1.20895p-1, 0x1.bfc3d91d14e3cp-1, -0x1.e46d891d14e3cp-1, -0x1.e0d5591d14e3cp-1,
    0x1.cf23f3573eab4p-1, -0x1.9924923a29c78p-1, 0x1.8768916f00684p-1, 0x1.3e44c3f7ced48p-2, 0x1.80d42c346dc5cp-1,
    -0x1.f7838d8adabbp-3, -0x1.c2c8665fd8aap-3, -0x1.150eee00d1b6p-3, 0x1.b1f0781d7dbecp-1, 0x1.3444b41205bb4p-1,
    -0x1.4f080ea4a8bfp-3, -0x1.06cee212d7714p-1, 0x1.8348e78a0905p-2, -0x1.66b1cfd21ff2p-3, 0x1.1199410624dccp-1,
    0x1.1b84ce90ff97cp-1, 0x1.bf5afd916872cp-1, -0x1.fd00fdd97f5fcp-1, -0x1.d15ef944673ap-1, 0x1.ce86aa05bc01cp-1,
    -0x1.9319ebedfa44cp-1,
};

inline constexpr float lion_11_float32[] = {
    -0x1.7a886ep-6f, -0x1.b947bep-3f, -0x1.d13c2ep-3f, 0x1.630884p-1f, 0x1.e0fe16p-2f, 0x1.364954p-1f, -0x1.95589ep-2f,
    0x1.fd7ee6p-2f, -0x1.75b048p-8f, 0x1.687abcp-1f, 0x1.96d242p-2f, -0x1.2870f2p-3f, 0x1.6f4354p-1f, 0x1.8767f6p-2f,
    -0x1.02ae52p-3f, -0x1.d5dbeep-2f, -0x1.56b8fp-1f, -0x1.7e170ap-2f, -0x1.b1312ap-2f, -0x1.7c2bdcp-6f,
    -0x1.b9e508p-3f, -0x1.d1709cp-3f, 0x1.6315ap-1f, 0x1.e07b08p-2f, 0x1.363c38p-1f, -0x1.95a74p-2f, 0x1.fdcd88p-2f,
    -0x1.89597p-8f, 0x1.681ef8p-1f, 0x1.96ec78p-2f, -0x1.276accp-3f, 0x1.6f1cp-1f, 0x1.87822cp-2f, -0x1.02e2cp-3f,
    -0x1.d62a9p-2f, -0x1.56abd4p-1f, -0x1.7e65acp-2f, -0x1.b14b6p-2f, -0x1.eb9516p-6f, -0x1.ab2618p-3f, -0x1.cd5804p-3f,
    0x1.59f828p-1f, 0x1.02774p-1f, 0x1.32a69p-1f, -0x1.a0b608p-2f, 0x1.fb8ce4p-2f, -0x1.e50858p-7f, 0x1.657548p-1f,
    0x1.9f1d58p-2f, -0x1.1fa278p-3f, 0x1.7f3058p-1f, 0x1.87eb04p-2f, -0x1.eb8e8p-4f, -0x1.c3f104p-2f, -0x1.5b133cp-1f,
    -0x1.73bfbcp-2f, -0x1.ad9bc8p-2f,
};

inline constexpr double lion_11_float64[] = {
    -0x1.7a886e2eb1c43p-6, -0x1.b947bdc5d6388p-3, -0x1.d13c2dc5d6388p-3, 0x1.6308848e8a71ep-1, 0x1.e0fe16e2eb1c4p-2,
    0x1.36495371758e2p-1, -0x1.95589ee2eb1c4p-2, 0x1.fd7ee6e2eb1c4p-2, -0x1.75b0474538ef3p-8, 0x1.687abc8e8a71ep-1,
    0x1.96d2411d14e3cp-2, -0x1.2870f23a29c78p-3, 0x1.6f435371758e2p-1, 0x1.8767f6e2eb1c4p-2, -0x1.02ae523a29c78p-3,
    -0x1.d5dbeee2eb1c4p-2, -0x1.56b8f08e8a71ep-1, -0x1.7e17091d14e3cp-2, -0x1.b131291d14e3cp-2, -0x1.7c2bdc5d63886p-6,
    -0x1.b9e5071758e2p-3, -0x1.d1709b8bac71p-3, 0x1.6315ap-1, 0x1.e07b0474538fp-2, 0x1.363c38p-1, -0x1.95a7438bac71p-2,
    0x1.fdcd8b8bac71p-2, -0x1.895971758e21ap-8, 0x1.681efc74538fp-1, 0x1.96ec78p-2, -0x1.276acd5cfaadp-3,
    0x1.6f1c011d14e3cp-1, 0x1.87822dc5d6388p-2, -0x1.02e2cp-3, -0x1.d62a938bac71p-2, -0x1.56abd51d14e3cp-1,
    -0x1.7e65adc5d6388p-2, -0x1.b14b6p-2, -0x1.eb9520c49ba53p-6, -0x1.ab26277318fep-3, -0x1.cd580816f007p-3,
    0x1.59f88b1c432dcp-1, 0x1.0277ac01a36cp-1, 0x1.32a6b6f9db234p-1, -0x1.a0b66b46dc5cp-2, 0x1.fb8cd40b78038p-2,
    -0x1.e50878d4fdf26p-7, 0x1.6575696872b08p-1, 0x1.9f1d9ee978d4p-2, -0x1.1fa281ff2e4ap-3, 0x1.7f2faa474537p-1,
    0x1.87eb095182a98p-2, -0x1.eb8e9d14e3bcep-4, -0x1.c3f069c432cc8p-2, -0x1.5b130d3a92a28p-1, -0x1.73bf619652be8p-2,
    -0x1.ad9ba816f007p-2,
};

inline constexpr float lion_12_float32[] = {
    -0x1.5d2398p-1f, -0x1.5ac5b8p-1f, 0x1.5fe82ep-3f, -0x1.c52a68p-1f, 0x1.aa63fp-1f, -0x1.5d4aecp-1f, -0x1.5aed0cp-1f,
    0x1.601c9cp-3f, -0x1.c551bcp-1f, 0x1.aa710cp-1f, -0x1.65ff84p-1f, -0x1.58fae4p-1f, 0x1.a6f948p-3f, -0x1.c7acc4p-1f,
    0x1.a20b1cp-1f,
};

inline constexpr double lion_12_float64[] = {
    -0x1.5d23988e8a71ep-1, -0x1.5ac5b771758e2p-1, 0x1.5fe82dc5d6388p-3, -0x1.c52a6771758e2p-1, 0x1.aa63ef71758e2p-1,
    -0x1.5d4aeae2eb1c4p-1, -0x1.5aed09c5d6388p-1, 0x1.601c9b8bac71p-3, -0x1.c551b9c5d6388p-1, 0x1.aa710ae2eb1c4p-1,
    -0x1.65ff243afb7d8p-1, -0x1.58faf6ee631fcp-1, 0x1.a6f8f8ef34cep-3, -0x1.c7aca828f5c24p-1, 0x1.a20b76339c0fcp-1,
};

inline constexpr float lion_13_float32[] = {
    -0x1.a5c374p-1f, 0x1.2fb3ap-1f, 0x1.963a72p-3f, -0x1.d5afe2p-3f, -0x1.f3c402p-2f, -0x1.a5b658p-1f, 0x1.2fdaf4p-1f,
    0x1.960604p-3f, -0x1.d51298p-3f, -0x1.f412a4p-2f, -0x1.9a8c8p-1f, 0x1.3d9444p-1f, 0x1.ee7fa4p-3f, -0x1.daceap-3f,
    -0x1.056726p-1f,
};

inline constexpr double lion_13_float64[] = {
    -0x1.a5c37371758e2p-1, 0x1.2fb3a08e8a71ep-1, 0x1.963a723a29c78p-3, -0x1.d5afe23a29c78p-3, -0x1.f3c4011d14e3cp-2,
    -0x1.a5b658p-1, 0x1.2fdaf2e2eb1c4p-1, 0x1.96060474538fp-3, -0x1.d51298e8a71ep-3, -0x1.f412a5c5d6388p-2,
    -0x1.9a8cf961e4f8cp-1, 0x1.3d93ada9fbe5cp-1, 0x1.ee7f424dd2e7p-3, -0x1.dace9a8c154cp-3, -0x1.05671f46dc5cp-1,
};

inline constexpr float lion_14_float32[] = {
    0x1.56a018p-1f, -0x1.abc904p-4f, 0x1.15dd0ap-2f, 0x1.d31d4cp-1f, -0x1.b4f94cp-1f, 0x1.564454p-1f, -0x1.ac31ep-4f,
    0x1.158e68p-2f, 0x1.d32a68p-1f, -0x1.b4ec3p-1f, 0x1.52fd54p-1f, -0x1.6c4bdp-4f, 0x1.2c493cp-2f, 0x1.d9d2ap-1f,
    -0x1.ae7868p-1f,
};

inline constexpr double lion_14_float64[] = {
    0x1.56a0188e8a71ep-1, -0x1.abc90474538efp-4, 0x1.15dd091d14e3cp-2, 0x1.d31d4b71758e2p-1, -0x1.b4f94c8e8a71ep-1,
    0x1.56445874538fp-1, -0x1.ac31ep-4, 0x1.158e6474538fp-2, 0x1.d32a66e2eb1c4p-1, -0x1.b4ec311d14e3cp-1,
    0x1.52fd7c16f007p-1, -0x1.6c4c16e2eb1a4p-4, 0x1.2c49fd3c360e8p-2, 0x1.d9d256809d488p-1, -0x1.ae78af4538fp-1,
};

inline constexpr optim_row<lion_options> lion_rows[] = {
    {{},
     {"the default", "the default",
      0x2c3c689au, 33, 0x1p+0f, 0x1p+0f, false, lion_0_float32, lion_0_float64}},
    {{.learning_rate = 0.001f},
     {"rate 0.001", "learning_rate 0.001",
      0x22336606u, 19, 0x1p+0f, 0x1p+0f, false, lion_1_float32, lion_1_float64}},
    {{.beta1 = 0.95, .beta2 = 0.98},
     {"betas 0.95 and 0.98", "beta1 0.95, beta2 0.98",
      0x4f781628u, 19, 0x1p+0f, 0x1p+0f, false, lion_2_float32, lion_2_float64}},
    {{.beta1 = 0.0},
     {"the sign of the gradient alone", "beta1 0",
      0x824a3182u, 5, 0x1p+0f, 0x1p+0f, false, lion_3_float32, lion_3_float64}},
    {{.beta1 = 0.0},
     {"the sign of the gradient alone, one in four is zero", "beta1 0",
      0x44855565u, 5, 0x1p+0f, 0x1p+0f, true, lion_4_float32, lion_4_float64}},
    {{.beta2 = 0.0},
     {"no memory of the gradient before the last", "beta2 0",
      0x5bf3d5bau, 5, 0x1p+0f, 0x1p+0f, false, lion_5_float32, lion_5_float64}},
    {{.weight_decay = 0.01f},
     {"decay", "weight_decay 0.01",
      0x62c32cebu, 19, 0x1p+0f, 0x1p+0f, false, lion_6_float32, lion_6_float64}},
    {{.learning_rate = 0.001f, .weight_decay = 1.0f},
     {"decay 1, rate 0.001", "learning_rate 0.001, weight_decay 1",
      0x1fe42aa4u, 5, 0x1p+0f, 0x1p+0f, false, lion_7_float32, lion_7_float64}},
    {{.weight_decay = 0.1f},
     {"decay 0.1", "weight_decay 0.1",
      0x8c8661e0u, 1, 0x1p+0f, 0x1p+0f, false, lion_8_float32, lion_8_float64}},
    {{},
     {"one gradient in four is zero", "the default",
      0x89247752u, 33, 0x1p+0f, 0x1p+0f, true, lion_9_float32, lion_9_float64}},
    {{},
     {"gradients of 2^20", "the default",
      0x17bd32d0u, 19, 0x1p+0f, 0x1p+20f, false, lion_10_float32, lion_10_float64}},
    {{},
     {"gradients of 2^-20", "the default",
      0x57533608u, 19, 0x1p+0f, 0x1p-20f, false, lion_11_float32, lion_11_float64}},
    {{},
     {"gradients of 2^-40", "the default",
      0x0109918eu, 5, 0x1p+0f, 0x1p-40f, false, lion_12_float32, lion_12_float64}},
    {{},
     {"gradients of 2^60", "the default",
      0x73d1f7d4u, 5, 0x1p+0f, 0x1p+60f, false, lion_13_float32, lion_13_float64}},
    {{},
     {"gradients of 2^-60", "the default",
      0x8ad2b6bbu, 5, 0x1p+0f, 0x1p-60f, false, lion_14_float32, lion_14_float64}},
};

}  // namespace microstep::golden
// clang-format on
