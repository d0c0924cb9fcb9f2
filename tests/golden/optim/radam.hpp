// SPDX-License-Identifier: MIT
// Made by tests/golden/generate.py with torch 1.13.0a0, numpy 1.24.2. Do not edit: change the generator and run it.
//
// Trajectories; optim/row.hpp says what a row is.
#pragma once

#include "golden/optim/row.hpp"
#include "microstep/optim/radam.hpp"

// clang-format off
namespace microstep::golden {

inline constexpr float radam_0_float32[] = {
    -0x1.6307ccp-3f, -0x1.84b7e6p-1f, 0x1.ca7714p-2f, 0x1.dd0faep-1f, -0x1.f2dfeap-2f, -0x1.3309cap-1f, -0x1.5e5112p-2f,
    0x1.005fd8p-1f, 0x1.f703ecp-3f, 0x1.7e8d8ep-2f, -0x1.64cc46p-2f, 0x1.db21f6p-3f, -0x1.b05456p-2f, -0x1.5dbp-2f,
    -0x1.c721dep-4f, 0x1.b44332p-4f, -0x1.2fa62cp-6f, 0x1.81decep-1f, -0x1.b92ed4p-5f, 0x1.633428p-2f, 0x1.6d5354p-2f,
    -0x1.715bccp-2f, 0x1.f829aep-1f, 0x1.aa1954p-4f, -0x1.91e73p-2f, 0x1.18a454p-3f, -0x1.c67bc8p-1f, -0x1.fd2c88p-1f,
    0x1.6ba7dp-3f, -0x1.e899d6p-2f, -0x1.ab7e56p-1f, -0x1.93d534p-2f, -0x1.e8e626p-7f, -0x1.66337ep-3f, -0x1.8474e2p-1f,
    0x1.c8799cp-2f, 0x1.dd6b8cp-1f, -0x1.f28318p-2f, -0x1.34498ep-1f, -0x1.5d03c4p-2f, 0x1.010ad4p-1f, 0x1.f91e0cp-3f,
    0x1.7ee0e6p-2f, -0x1.648e9ap-2f, 0x1.db95cap-3f, -0x1.b044p-2f, -0x1.5e5d58p-2f, -0x1.c8318cp-4f, 0x1.b094a6p-4f,
    -0x1.22d282p-6f, 0x1.81f562p-1f, -0x1.b44a78p-5f, 0x1.626742p-2f, 0x1.6e7dd4p-2f, -0x1.6f74a6p-2f, 0x1.f92b8ep-1f,
    0x1.ab4306p-4f, -0x1.909bfap-2f, 0x1.1a080ep-3f, -0x1.c698dep-1f, -0x1.fe10b2p-1f, 0x1.671d26p-3f, -0x1.e957aep-2f,
    -0x1.ab6382p-1f, -0x1.921496p-2f, -0x1.ba9fp-7f, -0x1.5139fep-3f, -0x1.821f16p-1f, 0x1.cc2b36p-2f, 0x1.d85692p-1f,
    -0x1.f790ap-2f, -0x1.3c3ef8p-1f, -0x1.78976ep-2f, 0x1.113886p-1f, 0x1.119ae8p-2f, 0x1.8231f2p-2f, -0x1.6afdd8p-2f,
    0x1.e0f008p-3f, -0x1.b7f564p-2f, -0x1.5d8f18p-2f, -0x1.003a2ep-3f, 0x1.a96b6cp-4f, -0x1.9cea66p-6f, 0x1.87ab9cp-1f,
    -0x1.a103d4p-6f, 0x1.5f1218p-2f, 0x1.6bac3cp-2f, -0x1.4d68aap-2f, 0x1.02dc54p+0f, 0x1.d52eaap-4f, -0x1.7bfc16p-2f,
    0x1.355484p-3f, -0x1.be1f12p-1f, -0x1.007df6p+0f, 0x1.3c8bb8p-3f, -0x1.efe432p-2f, -0x1.ab9dbep-1f, -0x1.a9bf92p-2f,
    -0x1.77affp-7f,
};

inline constexpr double radam_0_float64[] = {
    -0x1.6307cc49ba5e3p-3, -0x1.84b7e6df3b646p-1, 0x1.ca7714ba5e354p-2, 0x1.dd0fadf8d4fdfp-1, -0x1.f2dfea70a3d71p-2,
    -0x1.3309caf0a3d71p-1, -0x1.5e511270a3d71p-2, 0x1.005fd8a7ef9dbp-1, 0x1.f703ec8f5c28fp-3, 0x1.7e8d8d0624dd3p-2,
    -0x1.64cc46e978d5p-2, 0x1.db21f5f3b645ap-3, -0x1.b05456d916873p-2, -0x1.5dafff3f7ced9p-2, -0x1.c721ddfbe76c9p-4,
    0x1.b44332f9db22dp-4, -0x1.2fa62c8b43958p-6, 0x1.81decd374bc6ap-1, -0x1.b92ed3a5e353fp-5, 0x1.633428f7ced91p-2,
    0x1.6d535345a1cacp-2, -0x1.715bcbfbe76c9p-2, 0x1.f829ad8b43958p-1, 0x1.aa1954ac08312p-4, -0x1.91e72fbe76c8bp-2,
    0x1.18a45322d0e56p-3, -0x1.c67bc79eb851fp-1, -0x1.fd2c883020c4ap-1, 0x1.6ba7cf70a3d71p-3, -0x1.e899d6810624ep-2,
    -0x1.ab7e56fced917p-1, -0x1.93d5344bc6a7fp-2, -0x1.e8e6266666666p-7, -0x1.66337e4a8aabfp-3, -0x1.8474e2efda807p-1,
    0x1.c8799ef70fd7p-2, 0x1.dd6b8d80a840ap-1, -0x1.f28319bcc53adp-2, -0x1.34498dfc4e3d3p-1, -0x1.5d03c46e783dcp-2,
    0x1.010ad53f0de6fp-1, 0x1.f91e0c3370529p-3, 0x1.7ee0e3739dd32p-2, -0x1.648e9a79d793bp-2, 0x1.db95c8549258cp-3,
    -0x1.b043fe5f1c8eap-2, -0x1.5e5d538957806p-2, -0x1.c8318ad0a27efp-4, 0x1.b094a58e4e745p-4, -0x1.22d2829a86105p-6,
    0x1.81f5615c16d95p-1, -0x1.b44a780535b2bp-5, 0x1.626746beadcc1p-2, 0x1.6e7dd29b50f0fp-2, -0x1.6f74a65e112c1p-2,
    0x1.f92b8cabd847ep-1, 0x1.ab43051695602p-4, -0x1.909bfba9dc835p-2, 0x1.1a080ca124b4dp-3, -0x1.c698df8d3d3afp-1,
    -0x1.fe10b318698c8p-1, 0x1.671d260c373e8p-3, -0x1.e957aea0f669ep-2, -0x1.ab6384b52a67cp-1, -0x1.9214972a3474ap-2,
    -0x1.ba9f010190253p-7, -0x1.5139fe7e0e912p-3, -0x1.821f0983112cp-1, 0x1.cc2b20e71eea1p-2, 0x1.d8567cd3e8d52p-1,
    -0x1.f7909b7c78ff8p-2, -0x1.3c3ef5f5f0e12p-1, -0x1.78976675dfa4dp-2, 0x1.1138877a4d1dep-1, 0x1.119ae1187cda7p-2,
    0x1.8231ce6af0d1ep-2, -0x1.6afdce8a5815ep-2, 0x1.e0efee8fe707ap-3, -0x1.b7f542ad2dc4dp-2, -0x1.5d8f20a023cacp-2,
    -0x1.003a27835413cp-3, 0x1.a96b44b9b4514p-4, -0x1.9cea6e6455c7cp-6, 0x1.87aba8854079cp-1, -0x1.a103a09a70761p-6,
    0x1.5f12125e3700bp-2, 0x1.6bac3e6e40928p-2, -0x1.4d68c83aef06dp-2, 0x1.02dc41c016a68p+0, 0x1.d52ea9665875bp-4,
    -0x1.7bfc23a6818aap-2, 0x1.35547f493643dp-3, -0x1.be1f105bb9dep-1, -0x1.007df861d43c3p+0, 0x1.3c8ba202016p-3,
    -0x1.efe41f79914e8p-2, -0x1.ab9dbba516c2ap-1, -0x1.a9bfaaaee1e3ap-2, -0x1.77afd3273d5e7p-7,
};

inline constexpr float radam_1_float32[] = {
    -0x1.97d65ap-1f, -0x1.0d644cp-4f, -0x1.698ec8p-3f, 0x1.0c83bep-2f, -0x1.af6a3cp-3f, -0x1.498abep-5f, 0x1.e5beeep-2f,
    0x1.c6990cp-1f, -0x1.76ef9ap-8f, 0x1.1110d4p-1f, -0x1.a78eap-1f, 0x1.4fc6d8p-2f, -0x1.ea4f8ap-1f, -0x1.449116p-5f,
    -0x1.d20146p-2f, -0x1.3c9ep-1f, -0x1.e293c2p-2f, -0x1.553008p-1f, 0x1.058048p-5f, -0x1.98c92cp-1f, -0x1.a1b9e8p-5f,
    -0x1.608d9cp-3f, 0x1.fa8d5p-3f, -0x1.a48e08p-3f, -0x1.a32f54p-6f, 0x1.e31fdep-2f, 0x1.c2d3f4p-1f, 0x1.9d0e64p-9f,
    0x1.0e6c44p-1f, -0x1.a4d8aep-1f, 0x1.586f6ep-2f, -0x1.e7d934p-1f, -0x1.071d9p-5f, -0x1.dae47ep-2f, -0x1.3945ap-1f,
    -0x1.e2a63p-2f, -0x1.502b6p-1f, 0x1.ce11dap-6f, -0x1.3317e8p-1f, 0x1.6dc44cp-5f, -0x1.3dda64p-3f, 0x1.c972dp-2f,
    -0x1.5d2638p-2f, -0x1.b05cc4p-8f, 0x1.e5962ap-2f, 0x1.bd98ccp-1f, -0x1.755ae2p-3f, 0x1.08226p-1f, -0x1.c04668p-1f,
    0x1.1c0accp-2f, -0x1.dd3742p-1f, 0x1.37348ep-4f, -0x1.5b1222p-2f, -0x1.9e6f78p-1f, -0x1.c1f01ap-1f, -0x1.6642aep-1f,
    -0x1.34d1f4p-3f,
};

inline constexpr double radam_1_float64[] = {
    -0x1.97d65a6666666p-1, -0x1.0d644b3333333p-4, -0x1.698ec8f5c28f6p-3, 0x1.0c83bdeb851ecp-2, -0x1.af6a3c28f5c29p-3,
    -0x1.498abd70a3d71p-5, 0x1.e5beeea3d70a4p-2, 0x1.c6990b0a3d70ap-1, -0x1.76ef99999999ap-8, 0x1.1110d47ae147bp-1,
    -0x1.a78ea0147ae14p-1, 0x1.4fc6d7d70a3d7p-2, -0x1.ea4f8ae147ae1p-1, -0x1.4491166666666p-5, -0x1.d201466666666p-2,
    -0x1.3c9e000a3d70ap-1, -0x1.e293c2p-2, -0x1.5530070a3d70ap-1, 0x1.058047ae147aep-5, -0x1.98c92e08c2511p-1,
    -0x1.a1b9e8840a06ep-5, -0x1.608d9da124289p-3, 0x1.fa8d50205f43ep-3, -0x1.a48e08ab9fb08p-3, -0x1.a32f52477c4dcp-6,
    0x1.e31fddf84f296p-2, 0x1.c2d3f15104d76p-1, 0x1.9d0e6650d997cp-9, 0x1.0e6c42a908fep-1, -0x1.a4d8acf5c04a6p-1,
    0x1.586f6b539d996p-2, -0x1.e7d932e8b7d93p-1, -0x1.071d907e32baap-5, -0x1.dae47d86366a1p-2, -0x1.39459f9a2815ep-1,
    -0x1.e2a6317d8b1cp-2, -0x1.502b60dad779dp-1, 0x1.ce11db2ac2ad8p-6, -0x1.3317d0b36ecb8p-1, 0x1.6dc4e6d85f36cp-5,
    -0x1.3dda5ada2a9acp-3, 0x1.c972d993cddefp-2, -0x1.5d265a7eaf946p-2, -0x1.b05c816a34e48p-8, 0x1.e596432b38bdfp-2,
    0x1.bd98c7f509a0bp-1, -0x1.755b0b9b1a10bp-3, 0x1.0822671ab6875p-1, -0x1.c04666789fa57p-1, 0x1.1c0abd89fa285p-2,
    -0x1.dd3728528c714p-1, 0x1.3734ed307dff3p-4, -0x1.5b12302bd382ap-2, -0x1.9e6f94daeaee5p-1, -0x1.c1f0255f9eae5p-1,
    -0x1.6642988579fb3p-1, -0x1.34d227627f68ep-3,
};

inline constexpr float radam_2_float32[] = {
    0x1.dfdb2ap-1f, -0x1.402cccp-1f, 0x1.614cccp-5f, -0x1.47602cp-1f, 0x1.032bf8p-1f, 0x1.7b495p-1f, 0x1.2fe66ep-1f,
    0x1.faefe2p-4f, -0x1.f3eeecp-1f, -0x1.df7e3ap-2f, 0x1.9bd9d4p-1f, -0x1.0953bap-1f, -0x1.8c7176p-4f, -0x1.732014p-7f,
    0x1.ad2a8ep-4f, -0x1.ca96b4p-1f, 0x1.b2b8bcp-1f, -0x1.621d0cp-1f, -0x1.c49afcp-1f, 0x1.df95p-1f, -0x1.3f039p-1f,
    0x1.5691e8p-5f, -0x1.46fe4ep-1f, 0x1.0325eap-1f, 0x1.7a2988p-1f, 0x1.302afep-1f, 0x1.f4e1b2p-4f, -0x1.f470eep-1f,
    -0x1.df8e3ap-2f, 0x1.9c327ap-1f, -0x1.096d2ap-1f, -0x1.8b18f2p-4f, -0x1.d9489cp-7f, 0x1.ad69dcp-4f, -0x1.ca6486p-1f,
    0x1.b2f0e2p-1f, -0x1.634f04p-1f, -0x1.c5ae98p-1f, 0x1.d519a8p-1f, -0x1.457e82p-1f, -0x1.1ac46cp-10f,
    -0x1.37eb38p-1f, 0x1.eb6edcp-2f, 0x1.822716p-1f, 0x1.24d038p-1f, 0x1.54534p-4f, -0x1.f48472p-1f, -0x1.01e5a6p-1f,
    0x1.914ec8p-1f, -0x1.fb37bp-2f, -0x1.1c2518p-3f, -0x1.33e194p-4f, 0x1.1bf14p-3f, -0x1.c7b55p-1f, 0x1.cefc08p-1f,
    -0x1.5c36ep-1f, -0x1.c7515p-1f,
};

inline constexpr double radam_2_float64[] = {
    0x1.dfdb2ac083127p-1, -0x1.402ccb3439581p-1, 0x1.614ccb9581062p-5, -0x1.47602b9db22d1p-1, 0x1.032bf8bc6a7fp-1,
    0x1.7b4950e978d5p-1, 0x1.2fe66d989374cp-1, 0x1.faefe1cac0831p-4, -0x1.f3eeebf6c8b44p-1, -0x1.df7e3a3f7ced9p-2,
    0x1.9bd9d475c28f6p-1, -0x1.0953b9fae147bp-1, -0x1.8c7175c28f5c3p-4, -0x1.7320147ae147bp-7, 0x1.ad2a8dfbe76c9p-4,
    -0x1.ca96b48a3d70ap-1, 0x1.b2b8bbae147aep-1, -0x1.621d0b03126e9p-1, -0x1.c49afc6041893p-1, 0x1.df9501a97853ep-1,
    -0x1.3f0391047c861p-1, 0x1.5691e470cf292p-5, -0x1.46fe4d356526cp-1, 0x1.0325ede52fdc1p-1, 0x1.7a2988550573p-1,
    0x1.302afc7547e3ap-1, 0x1.f4e1b2f73ffaep-4, -0x1.f470ee80f905ep-1, -0x1.df8e3b22b1edbp-2, 0x1.9c327b77a3f26p-1,
    -0x1.096d269a6b1c8p-1, -0x1.8b18f058d569p-4, -0x1.d9489cd26b9fbp-7, 0x1.ad69db9a20127p-4, -0x1.ca6486c4ae4a4p-1,
    0x1.b2f0e05182b4cp-1, -0x1.634f026d11674p-1, -0x1.c5ae9b88f8432p-1, 0x1.d519a24a96f49p-1, -0x1.457e754c39fd9p-1,
    -0x1.1ac62ee90c055p-10, -0x1.37eb2bae2776ap-1, 0x1.eb6eeced69f95p-2, 0x1.82272f7b27327p-1, 0x1.24d0373678445p-1,
    0x1.5453378acaed9p-4, -0x1.f48485e5cc20dp-1, -0x1.01e5a2e1d226ep-1, 0x1.914eb1144129fp-1, -0x1.fb3798cfa6d54p-2,
    -0x1.1c25148e6ab7ap-3, -0x1.33e1a2392088fp-4, 0x1.1bf148d663ad8p-3, -0x1.c7b54b0b78dep-1, 0x1.cefc1d35c2234p-1,
    -0x1.5c36dde359192p-1, -0x1.c751531fd3a2cp-1,
};

inline constexpr float radam_3_float32[] = {
    -0x1.07288ap-1f, -0x1.11098ep-3f, -0x1.70e212p-2f, -0x1.d1f35p-3f, -0x1.ec89e6p-1f, -0x1.07c4c4p-1f,
    -0x1.12b2fcp-3f, -0x1.718402p-2f, -0x1.d4296ap-3f, -0x1.ed2f74p-1f, -0x1.024bb2p-1f, -0x1.138b7cp-3f,
    -0x1.7a5274p-2f, -0x1.b555fcp-3f, -0x1.f29c0ep-1f,
};

inline constexpr double radam_3_float64[] = {
    -0x1.07288978d4fdfp-1, -0x1.11098eccccccdp-3, -0x1.70e2110c49ba6p-2, -0x1.d1f3506e978d5p-3, -0x1.ec89e621cac08p-1,
    -0x1.07c4c07014204p-1, -0x1.12b2fca49c4ap-3, -0x1.7183ffebc621dp-2, -0x1.d42969def3016p-3, -0x1.ed2f7232e91abp-1,
    -0x1.024bba2bc2216p-1, -0x1.138b7c643acd1p-3, -0x1.7a528a02b359p-2, -0x1.b5560bf28b54cp-3, -0x1.f29c123c67fd6p-1,
};

inline constexpr float radam_4_float32[] = {
    0x1.e5db16p-6f, 0x1.612b0ap-1f, 0x1.a42bbcp-1f, 0x1.563beep-1f, 0x1.628eaap-1f, 0x1.dd82f4p-6f, 0x1.6097eap-1f,
    0x1.a3fd92p-1f, 0x1.570a5ap-1f, 0x1.607bap-1f, 0x1.0b3c96p-5f, 0x1.775912p-1f, 0x1.acc932p-1f, 0x1.53f27cp-1f,
    0x1.59368cp-1f,
};

inline constexpr double radam_4_float64[] = {
    0x1.e5db15a1cac08p-6, 0x1.612b0abb645a2p-1, 0x1.a42bbba2d0e56p-1, 0x1.563bee020c49cp-1, 0x1.628eaa3958106p-1,
    0x1.dd82f485b842ap-6, 0x1.6097e72c539e9p-1, 0x1.a3fd8f380053fp-1, 0x1.570a58f21ba97p-1, 0x1.607b9f306e277p-1,
    0x1.0b3c9370fe0dcp-5, 0x1.7758fefde0bacp-1, 0x1.acc92e8436111p-1, 0x1.53f2a17af1d31p-1, 0x1.59368910a2cb1p-1,
};

inline constexpr float radam_5_float32[] = {
    0x1.b76a3ep-1f, -0x1.e0204ap-3f, -0x1.656aa8p-2f, -0x1.fa2992p-1f, -0x1.3e3bc8p-3f, 0x1.b75722p-1f, -0x1.e2ffccp-3f,
    -0x1.660b66p-2f, -0x1.fafadp-1f, -0x1.3f5fdp-3f, 0x1.bf14cap-1f, -0x1.052c6cp-2f, -0x1.862416p-2f, -0x1.f85d3p-1f,
    -0x1.2e7842p-3f,
};

inline constexpr double radam_5_float64[] = {
    0x1.b76a3ddd2f1aap-1, -0x1.e0204abc6a7fp-3, -0x1.656aa7f1a9fbep-2, -0x1.fa2991e978d5p-1, -0x1.3e3bc87ef9db2p-3,
    0x1.b757251a09ec2p-1, -0x1.e2ffce64ca559p-3, -0x1.660b655ca8099p-2, -0x1.fafaccd27c1f2p-1, -0x1.3f5fceb47347dp-3,
    0x1.bf14cd44c6147p-1, -0x1.052c6cb0d548fp-2, -0x1.8624338d6dc2ap-2, -0x1.f85d53bf7b421p-1, -0x1.2e78372f81ce1p-3,
};

inline constexpr float radam_6_float32[] = {
    0x1.f36f98p-3f, 0x1.d7c6fap-3f, 0x1.cfab3p-2f, -0x1.ff6f46p-3f, -0x1.74ff32p-1f, 0x1.f2861ap-3f, 0x1.d77bacp-3f,
    0x1.ce98fp-2f, -0x1.f97418p-3f, -0x1.73bb42p-1f, 0x1.cf933cp-3f, 0x1.cc81b6p-3f, 0x1.b555aep-2f, -0x1.070d96p-2f,
    -0x1.6b66e2p-1f,
};

inline constexpr double radam_6_float64[] = {
    0x1.f36f97439581p-3, 0x1.d7c6f970a3d71p-3, 0x1.cfab302f1a9fcp-2, -0x1.ff6f46c083127p-3, -0x1.74ff32f5c28f6p-1,
    0x1.f2861d237009cp-3, 0x1.d77baf92fd93cp-3, 0x1.ce98f28222787p-2, -0x1.f97417c10f55ap-3, -0x1.73bb455b86008p-1,
    0x1.cf933ffcba11bp-3, 0x1.cc819342222cep-3, 0x1.b555a3947c49ep-2, -0x1.070d8ab3e69c9p-2, -0x1.6b66e5cfc14bbp-1,
};

inline constexpr float radam_7_float32[] = {
    0x1.daa29ep-4f, -0x1.e3b8dep-2f, -0x1.1b89a8p-3f, -0x1.7c9ce8p-3f, 0x1.fa9e56p-1f, 0x1.ef39f6p-2f, -0x1.de71ecp-4f,
    -0x1.e3fa1p-7f, -0x1.e0bd4ap-5f, 0x1.52b59p-1f, -0x1.dca9ep-2f, 0x1.dbe2c4p-6f, -0x1.3de2d8p-2f, 0x1.2318b8p-1f,
    -0x1.3612c4p-1f, 0x1.114b2p-2f, 0x1.29746cp-2f, 0x1.f1def2p-2f, -0x1.a6aeb6p-4f, 0x1.e4803p-4f, -0x1.e352b6p-2f,
    -0x1.1871f2p-3f, -0x1.7d4342p-3f, 0x1.fb4778p-1f, 0x1.ef0e74p-2f, -0x1.d66ee6p-4f, -0x1.0fe394p-6f, -0x1.d6fb08p-5f,
    0x1.52cc46p-1f, -0x1.dbbf9p-2f, 0x1.e5664p-6f, -0x1.3e4c86p-2f, 0x1.23389p-1f, -0x1.36134p-1f, 0x1.0ed94ep-2f,
    0x1.291e24p-2f, 0x1.f39718p-2f, -0x1.a6d816p-4f, 0x1.d3b462p-4f, -0x1.ddda8ep-2f, -0x1.0ec33ap-3f, -0x1.75844ep-3f,
    0x1.014f8ep+0f, 0x1.dcb68ap-2f, -0x1.bf96e4p-4f, -0x1.a5f4b2p-6f, -0x1.1ea786p-4f, 0x1.55bd76p-1f, -0x1.ee83c2p-2f,
    0x1.023abcp-5f, -0x1.2bf83ap-2f, 0x1.2009fap-1f, -0x1.321af6p-1f, 0x1.1bed56p-2f, 0x1.1dff6cp-2f, 0x1.d48748p-2f,
    -0x1.da91dp-4f,
};

inline constexpr double radam_7_float64[] = {
    0x1.daa29e0ded289p-4, -0x1.e3b8dd9355476p-2, -0x1.1b89a86bce853p-3, -0x1.7c9ce8d55c52ep-3, 0x1.fa9e56ba3982p-1,
    0x1.ef39f5f913e81p-2, -0x1.de71eb0553261p-4, -0x1.e3fa0fa6defc8p-7, -0x1.e0bd49ff04578p-5, 0x1.52b590166516ep-1,
    -0x1.dca9dfbd512ecp-2, 0x1.dbe2c39eadd59p-6, -0x1.3de2d7cb2e9cdp-2, 0x1.2318b7771c971p-1, -0x1.3612c391d92b8p-1,
    0x1.114b20eb46349p-2, 0x1.29746c8aefb2bp-2, 0x1.f1def2f06f694p-2, -0x1.a6aeb567381d8p-4, 0x1.e480308e59453p-4,
    -0x1.e352b1eb05c6bp-2, -0x1.1871f2939c05fp-3, -0x1.7d4342d5ea59ep-3, 0x1.fb477c627f7b1p-1, 0x1.ef0e7527bdc86p-2,
    -0x1.d66ee2a730076p-4, -0x1.0fe393b656f23p-6, -0x1.d6fb05ee7a367p-5, 0x1.52cc47dc2071ep-1, -0x1.dbbf91df1bb2ep-2,
    0x1.e5663d189c77ep-6, -0x1.3e4c810899ef7p-2, 0x1.23388c87106f8p-1, -0x1.36133d986c21bp-1, 0x1.0ed94dbd4e95cp-2,
    0x1.291e25c9b8968p-2, 0x1.f3971898579ecp-2, -0x1.a6d816db8861ep-4, 0x1.d3b44c53a6444p-4, -0x1.ddda6fc8bb95ep-2,
    -0x1.0ec320e4320ccp-3, -0x1.75845344fe39fp-3, 0x1.014f9d2bfac1ap+0, 0x1.dcb670129b3f7p-2, -0x1.bf96ed610dd67p-4,
    -0x1.a5f4ce64d3201p-6, -0x1.1ea7845cbd5c9p-4, 0x1.55bd7f6c3d37cp-1, -0x1.ee83c3535159bp-2, 0x1.023ac0ce4367bp-5,
    -0x1.2bf821ab77e14p-2, 0x1.200a0f29a70d7p-1, -0x1.321af7da080e6p-1, 0x1.1bed664382p-2, 0x1.1dff645d83affp-2,
    0x1.d48751ec4281ap-2, -0x1.da91d058a8bf4p-4,
};

inline constexpr float radam_8_float32[] = {
    0x1.da00c6p-1f, 0x1.daf0d2p-1f, 0x1.73f67cp-2f,
};

inline constexpr double radam_8_float64[] = {
    0x1.da00c55f3b646p-1, 0x1.daf0d2d3015fp-1, 0x1.73f66d283887ap-2,
};

inline constexpr float radam_9_float32[] = {
    0x1.19964ap-1f, 0x1.eb7ep-1f, 0x1.91bfe6p-2f, 0x1.21d498p-1f, -0x1.f110b8p-1f, -0x1.6bc492p-1f, 0x1.521b9cp-2f,
    0x1.e79f48p-1f, 0x1.bc3d2p-3f, -0x1.1ac836p-4f, 0x1.851f82p-6f, -0x1.3d3bdcp-1f, -0x1.5fcddp-2f, 0x1.d083cep-1f,
    -0x1.bf22fcp-5f, -0x1.7f7bbcp-1f, -0x1.5c6d5cp-2f, -0x1.7d443p-1f, 0x1.932054p-1f, -0x1.f1cb4ep-1f, 0x1.df86cp-2f,
    -0x1.5d9e8ap-1f, 0x1.531016p-2f, -0x1.be6dfp-1f, 0x1.294f2ep-1f, 0x1.52443ep-3f, 0x1.85f00cp-2f, 0x1.846294p-1f,
    0x1.70c718p-1f, 0x1.2aef04p-4f, 0x1.51efcp-4f, 0x1.2b701ap-1f, 0x1.2c2d6p-3f, 0x1.19b228p-1f, 0x1.eb310cp-1f,
    0x1.90c096p-2f, 0x1.21befcp-1f, -0x1.f1965ep-1f, -0x1.6ad56ep-1f, 0x1.51aac2p-2f, 0x1.e7afb8p-1f, 0x1.bc1fdap-3f,
    -0x1.137dbp-4f, 0x1.6aa7cp-6f, -0x1.3cf5b6p-1f, -0x1.61038p-2f, 0x1.cf904ep-1f, -0x1.c07538p-5f, -0x1.7f7f5p-1f,
    -0x1.5af0ap-2f, -0x1.7e376ep-1f, 0x1.93cc9cp-1f, -0x1.f15282p-1f, 0x1.e08288p-2f, -0x1.5d8408p-1f, 0x1.52d454p-2f,
    -0x1.be2e14p-1f, 0x1.287b08p-1f, 0x1.51643ep-3f, 0x1.84f3bep-2f, 0x1.8494e2p-1f, 0x1.70ab24p-1f, 0x1.2e9b12p-4f,
    0x1.52893p-4f, 0x1.2c5d1ep-1f, 0x1.2ef6b4p-3f, 0x1.18a9fp-1f, 0x1.f78748p-1f, 0x1.840f74p-2f, 0x1.16c5d8p-1f,
    -0x1.f7855ap-1f, -0x1.673f62p-1f, 0x1.5a89b2p-2f, 0x1.e13286p-1f, 0x1.8ca33p-3f, -0x1.7433ep-4f, 0x1.8ee988p-6f,
    -0x1.3c5d42p-1f, -0x1.7c03b2p-2f, 0x1.ca5d52p-1f, -0x1.ef2e92p-6f, -0x1.7a5a8p-1f, -0x1.5dc43p-2f, -0x1.882e3ep-1f,
    0x1.93846ap-1f, -0x1.f0be52p-1f, 0x1.e9aa58p-2f, -0x1.56964p-1f, 0x1.2ce646p-2f, -0x1.bc12a6p-1f, 0x1.324e4p-1f,
    0x1.2943cep-3f, 0x1.711d8ep-2f, 0x1.87d80cp-1f, 0x1.679d1ep-1f, 0x1.52b592p-4f, 0x1.2e7fa8p-4f, 0x1.244e58p-1f,
    0x1.234p-3f,
};

inline constexpr double radam_9_float64[] = {
    0x1.19964a9374bc7p-1, 0x1.eb7e00e76c8b4p-1, 0x1.91bfe651eb852p-2, 0x1.21d498p-1, -0x1.f110b7570a3d7p-1,
    -0x1.6bc4928f5c28fp-1, 0x1.521b9c1a9fbe7p-2, 0x1.e79f470f5c28fp-1, 0x1.bc3d2p-3, -0x1.1ac8360418937p-4,
    0x1.851f82d0e5604p-6, -0x1.3d3bdcp-1, -0x1.5fcddp-2, 0x1.d083cdd3f7ceep-1, -0x1.bf22fb645a1cbp-5, -0x1.7f7bbcp-1,
    -0x1.5c6d5b3333333p-2, -0x1.7d442f439581p-1, 0x1.932053851eb85p-1, -0x1.f1cb4d3d70a3dp-1, 0x1.df86cp-2,
    -0x1.5d9e8983126e9p-1, 0x1.5310151a9fbe7p-2, -0x1.be6df0f2b020cp-1, 0x1.294f2d28f5c29p-1, 0x1.52443d3b645a2p-3,
    0x1.85f00c8b43958p-2, 0x1.846294p-1, 0x1.70c7176353f7dp-1, 0x1.2aef032b020c5p-4, 0x1.51efcp-4, 0x1.2b70193851eb8p-1,
    0x1.2c2d6p-3, 0x1.19b22a18d074dp-1, 0x1.eb310db0673aap-1, 0x1.90c0984a0aad8p-2, 0x1.21befd697d579p-1,
    -0x1.f1965f56c28d4p-1, -0x1.6ad570f943a5cp-1, 0x1.51aac03024d25p-2, 0x1.e7afb575416c5p-1, 0x1.bc1fdbfac5fd3p-3,
    -0x1.137db15ce089fp-4, 0x1.6aa7bffccdbedp-6, -0x1.3cf5b788d41efp-1, -0x1.61037eb8210d1p-2, 0x1.cf904fb46622ap-1,
    -0x1.c075381bb9cb5p-5, -0x1.7f7f4f63b4d25p-1, -0x1.5af0a00bdc2ffp-2, -0x1.7e376c6e4a362p-1, 0x1.93cc9cbaed681p-1,
    -0x1.f15282bb552b4p-1, 0x1.e0828871b3557p-2, -0x1.5d84062da8894p-1, 0x1.52d451870ddfp-2, -0x1.be2e1610f829bp-1,
    0x1.287b057234b51p-1, 0x1.51643c976400cp-3, 0x1.84f3be453fe61p-2, 0x1.8494e28d1aaa3p-1, 0x1.70ab2559ae901p-1,
    0x1.2e9b126c8aa37p-4, 0x1.52892fc78582cp-4, 0x1.2c5d1b9504563p-1, 0x1.2ef6b1995963dp-3, 0x1.18a9e879d6299p-1,
    0x1.f7874000ac08ep-1, 0x1.840f65843acb9p-2, 0x1.16c5eaff2ec3p-1, -0x1.f78560fc9f0ebp-1, -0x1.673f63be02c1p-1,
    0x1.5a89f21ab0254p-2, 0x1.e13276998076cp-1, 0x1.8ca310219d596p-3, -0x1.743411b705442p-4, 0x1.8ee9a2da7a22p-6,
    -0x1.3c5d3ca942edap-1, -0x1.7c03b8fb84232p-2, 0x1.ca5d5393f44f4p-1, -0x1.ef2e70cc7e70dp-6, -0x1.7a5a6b4583592p-1,
    -0x1.5dc43346292ffp-2, -0x1.882e545865f75p-1, 0x1.93845762ced3cp-1, -0x1.f0be6046bc28p-1, 0x1.e9aa61b6e9e28p-2,
    -0x1.5696295bedd1cp-1, 0x1.2ce63898e56b5p-2, -0x1.bc12aea2fa856p-1, 0x1.324e3bc7c8ffep-1, 0x1.2943b7362118ap-3,
    0x1.711d92dafa03fp-2, 0x1.87d822b54b141p-1, 0x1.679d3d9726f8ap-1, 0x1.52b590c5e9e5fp-4, 0x1.2e7fa0140407cp-4,
    0x1.244e3ba30e381p-1, 0x1.233ff22fee1ffp-3,
};

inline constexpr float radam_10_float32[] = {
    0x1.1ecce8p+7f, 0x1.44e558p+8f, 0x1.1da2cp+9f, 0x1.369104p+7f, -0x1.d2d1c2p+8f, -0x1.fb121ap+7f, 0x1.cf23d8p+6f,
    -0x1.0632eep+9f, 0x1.3e958p+9f, 0x1.3d92fp+9f, -0x1.052634p+10f, 0x1.c98d08p+9f, 0x1.020f72p+10f, 0x1.02f91cp+7f,
    0x1.11588p+7f, -0x1.fbdeb2p+8f, 0x1.83f82ep+9f, -0x1.04531p+4f, -0x1.09ce44p+9f, 0x1.c378a8p+10f, 0x1.244ffap+9f,
    0x1.2801c6p+8f, -0x1.1ae436p+5f, -0x1.6f418ap+10f, -0x1.c6bad8p+9f, 0x1.aefa4p+9f, -0x1.2f3354p+8f, 0x1.87ea62p+11f,
    0x1.a628f6p+11f, -0x1.87e3a4p+11f, 0x1.04bad4p+10f, 0x1.f3635p+11f, -0x1.6e2608p+8f, 0x1.40f4a8p+10f,
    -0x1.6f22e6p+8f, 0x1.0f028cp+10f, -0x1.873a96p+9f, -0x1.67b842p+10f, 0x1.c37974p+10f, 0x1.244d06p+9f, 0x1.27ffcp+8f,
    -0x1.1b0e14p+5f, -0x1.6f4108p+10f, -0x1.c6bbb4p+9f, 0x1.aef9p+9f, -0x1.2f3502p+8f, 0x1.87eb18p+11f, 0x1.a62902p+11f,
    -0x1.87e31cp+11f, 0x1.04bbb2p+10f, 0x1.f3638ap+11f, -0x1.6e1e0ap+8f, 0x1.40f53ap+10f, -0x1.6f24d2p+8f,
    0x1.0f03a6p+10f, -0x1.87389cp+9f, -0x1.67bb3p+10f,
};

inline constexpr double radam_10_float64[] = {
    0x1.1ecce7ed6872bp+7, 0x1.44e5573445a1dp+8, 0x1.1da2bf2fced92p+9, 0x1.3691028224dd3p+7, -0x1.d2d1c0886a7fp+8,
    -0x1.fb1217a0ac083p+7, 0x1.cf23d639db22dp+6, -0x1.0632eb1cc0831p+9, 0x1.3e957e476e979p+9, 0x1.3d92eeca41894p+9,
    -0x1.052632a8f0a3dp+10, 0x1.c98d07565a1cbp+9, 0x1.020f70eaaf1aap+10, 0x1.02f918e54fdf4p+7, 0x1.11587e12b020cp+7,
    -0x1.fbdeb0120c49cp+8, 0x1.83f82df64fdf4p+9, -0x1.04530eda9fbe8p+4, -0x1.09ce42337ef9ep+9, 0x1.c378a61c246d5p+10,
    0x1.244ffbd12ddc4p+9, 0x1.2801c9b9fff01p+8, -0x1.1ae45da645b81p+5, -0x1.6f418875ff5d2p+10, -0x1.c6bad8942fb6bp+9,
    0x1.aefa3db7448ap+9, -0x1.2f334f5a4a5b2p+8, 0x1.87ea618864edfp+11, 0x1.a628f615d44e8p+11, -0x1.87e3a4a2c9f2bp+11,
    0x1.04bad3c64e991p+10, 0x1.f3634de41173ep+11, -0x1.6e26063385537p+8, 0x1.40f4a66b066bep+10, -0x1.6f22e6852b925p+8,
    0x1.0f028db18c041p+10, -0x1.873a924383bd8p+9, -0x1.67b841a7c8be2p+10, 0x1.c3799646fb3c9p+10, 0x1.244d1a4e37464p+9,
    0x1.27ffb858ea117p+8, -0x1.1b0e370a7887cp+5, -0x1.6f40f32ac28d6p+10, -0x1.c6bba787edf95p+9, 0x1.aef902c6ff15ap+9,
    -0x1.2f34e01dc0d1ap+8, 0x1.87eaecbd24988p+11, 0x1.a6290dbceeebfp+11, -0x1.87e308ac5d057p+11, 0x1.04bb9dcfc2f05p+10,
    0x1.f363bcfab2f96p+11, -0x1.6e1dfdb5e5924p+8, 0x1.40f5250fcdb25p+10, -0x1.6f24ea2b248f8p+8, 0x1.0f03aef6c2defp+10,
    -0x1.8738769832602p+9, -0x1.67bb5a4543dddp+10,
};

inline constexpr float radam_11_float32[] = {
    -0x1.78f6b4p-1f, -0x1.e6248p-2f, 0x1.6816cp-5f, 0x1.d250cp-5f, 0x1.324b7p-1f, -0x1.81da28p-2f, -0x1.7e3c08p-2f,
    0x1.3152p-1f, -0x1.38be2p-1f, 0x1.c7ae9cp-1f, -0x1.9ab4ecp-1f, -0x1.89b04p-4f, -0x1.9e60ccp-1f, 0x1.7c5618p-1f,
    -0x1.dd5bccp-1f, 0x1.785c1p-2f, 0x1.16cfep-3f, 0x1.31ab02p-7f, 0x1.d03b98p-1f, -0x1.78f308p-1f, -0x1.e63c16p-2f,
    0x1.67fe92p-5f, 0x1.d1a0b6p-5f, 0x1.32428cp-1f, -0x1.81db0ap-2f, -0x1.7e53c4p-2f, 0x1.3149aap-1f, -0x1.38c00cp-1f,
    0x1.c7be82p-1f, -0x1.9abd92p-1f, -0x1.89adfap-4f, -0x1.9e5c48p-1f, 0x1.7c54ecp-1f, -0x1.dd5e1p-1f, 0x1.7869f6p-2f,
    0x1.16c346p-3f, 0x1.31dc12p-7f, 0x1.d03bb4p-1f, -0x1.718592p-1f, -0x1.005a0ap-1f, 0x1.bc16a2p-6f, 0x1.bd5d82p-6f,
    0x1.32f9cep-1f, -0x1.8ad48ap-2f, -0x1.827478p-2f, 0x1.353f14p-1f, -0x1.3c620ep-1f, 0x1.ca55f4p-1f, -0x1.9e491ap-1f,
    -0x1.b4f986p-5f, -0x1.a07daep-1f, 0x1.7f9e7p-1f, -0x1.d5128ep-1f, 0x1.86f2c4p-2f, 0x1.10c32ep-3f, 0x1.e274ap-12f,
    0x1.e1f268p-1f,
};

inline constexpr double radam_11_float64[] = {
    -0x1.78f6b3fd9c3d5p-1, -0x1.e624800506371p-2, 0x1.6816bf8ade408p-5, 0x1.d250bfddde8b4p-5, 0x1.324b7000c03c3p-1,
    -0x1.81da27fa2bc17p-2, -0x1.7e3c0803baa6dp-2, 0x1.3151ffff87b2fp-1, -0x1.38be20041d99fp-1, 0x1.c7ae9c02ae87p-1,
    -0x1.9ab4ec061a90cp-1, -0x1.89b0404088137p-4, -0x1.9e60cc00f5ab9p-1, 0x1.7c5617ffd0d28p-1, -0x1.dd5bcc005aaefp-1,
    0x1.785c10053e8f4p-2, 0x1.16cfe01e422ap-3, 0x1.31ab01e9883d7p-7, 0x1.d03b980466266p-1, -0x1.78f3090e133fcp-1,
    -0x1.e63c14ed0613dp-2, 0x1.67fe91605b403p-5, 0x1.d1a0b4e1991d8p-5, 0x1.32428b4f6ca91p-1, -0x1.81db0a7d311c4p-2,
    -0x1.7e53c27cb8b24p-2, 0x1.3149ab25e44dep-1, -0x1.38c0093c98e58p-1, 0x1.c7be81e204315p-1, -0x1.9abd922bba587p-1,
    -0x1.89adfa070d8c4p-4, -0x1.9e5c48618cc43p-1, 0x1.7c54ec9806979p-1, -0x1.dd5e102083f47p-1, 0x1.7869f6cea5896p-2,
    0x1.16c34807a3655p-3, 0x1.31dc1380515ep-7, 0x1.d03bb30a4a351p-1, -0x1.7185897b3da93p-1, -0x1.005a0ff543cp-1,
    0x1.bc1665d9db76ap-6, 0x1.bd5d585f873d3p-6, 0x1.32f9cfb65f6d5p-1, -0x1.8ad49c631c5dap-2, -0x1.827449a872acep-2,
    0x1.353f2bb0dadcap-1, -0x1.3c621bb091d0ap-1, 0x1.ca55f4d278577p-1, -0x1.9e490520739d2p-1, -0x1.b4f987aec2879p-5,
    -0x1.a07daeb9ce469p-1, 0x1.7f9e620fa005ap-1, -0x1.d5128d839cbffp-1, 0x1.86f2ddc215261p-2, 0x1.10c319d2514b8p-3,
    0x1.e26ea1a6f5bafp-12, 0x1.e1f261c75a21bp-1,
};

inline constexpr float radam_12_float32[] = {
    0x1.f2e598p-22f, -0x1.f3dc18p-22f, -0x1.1ad274p-21f, -0x1.441b9p-23f, -0x1.f984cp-24f, 0x1.f27952p-22f,
    -0x1.f3f4a6p-22f, -0x1.1aa63ep-21f, -0x1.441fcp-23f, -0x1.fbde4cp-24f, 0x1.26f388p-20f, -0x1.b71ac6p-22f,
    -0x1.7d9656p-23f, -0x1.3ee694p-21f, 0x1.69e9a4p-24f,
};

inline constexpr double radam_12_float64[] = {
    0x1.f2e5980d95085p-22, -0x1.f3dc180d4784ap-22, -0x1.1ad273fa1ebe1p-21, -0x1.441b900833f58p-23,
    -0x1.f984c02d7db02p-24, 0x1.f279513ec216cp-22, -0x1.f3f4a765953d6p-22, -0x1.1aa63e2dad2dfp-21,
    -0x1.441fc04422ceep-23, -0x1.fbde4afa73cf1p-24, 0x1.26f38ff47844p-20, -0x1.b71ad38a8fc18p-22,
    -0x1.7d967da9039cbp-23, -0x1.3ee691a0c3eb5p-21, 0x1.69e9af7f8c91ep-24,
};

inline constexpr float radam_13_float32[] = {
    0x1.e70d98p-2f, 0x1.6a7p-7f, -0x1.6d228ep-2f, -0x1.52f8p-11f, -0x1.845f24p-2f, 0x1.592942p-1f, 0x1.9a0278p-3f,
    -0x1.a1d8bp+0f, 0x1.0f6c52p-1f, 0x1.29a8a6p-2f, 0x1.592942p-1f, 0x1.9a0278p-3f, -0x1.a1d8bp+0f, 0x1.0f6c52p-1f,
    0x1.29a8a6p-2f,
};

inline constexpr double radam_13_float64[] = {
    0x1.e70d959d60e1ap-2, 0x1.6a6ff498fe7p-7, -0x1.6d228d00d6a7p-2, -0x1.52f53cbaa58p-11, -0x1.845f24e65418cp-2,
    0x1.592941ad5bdc7p-1, 0x1.9a027e07194acp-3, -0x1.a1d8ae436b4d2p+0, 0x1.0f6c504e323ccp-1, 0x1.29a8a18d2af3cp-2,
    0x1.592941ad5bdc7p-1, 0x1.9a027e07194acp-3, -0x1.a1d8ae436b4d2p+0, 0x1.0f6c504e323ccp-1, 0x1.29a8a18d2af3cp-2,
};

inline constexpr float radam_14_float32[] = {
    -0x1.8397ap-44f, 0x1.692248p-42f, -0x1.7077p-41f, 0x1.87b558p-42f, -0x1.7d8eap-44f, -0x1.8370bp-44f,
    0x1.696742p-42f, -0x1.7066cep-41f, 0x1.87a7ep-42f, -0x1.7d9e46p-44f, -0x1.b393f8p-43f, -0x1.2c8e6ap-41f,
    -0x1.b8a782p-42f, 0x1.55451p-40f, -0x1.b3c50ep-41f,
};

inline constexpr double radam_14_float64[] = {
    -0x1.8397a0025575cp-44, 0x1.69224807abdc7p-42, -0x1.7077000395cd5p-41, 0x1.87b557fb79d48p-42,
    -0x1.7d8ea029ee431p-44, -0x1.8370b0e8223b8p-44, 0x1.69674414eada3p-42, -0x1.7066cd64a66ddp-41,
    0x1.87a7e1485d8d3p-42, -0x1.7d9e46d87a646p-44, -0x1.b393f46a02d97p-43, -0x1.2c8e6d65086d2p-41,
    -0x1.b8a788e44fb08p-42, 0x1.55450e06bb4e9p-40, -0x1.b3c5288cec833p-41,
};

inline constexpr optim_row<radam_options> radam_rows[] = {
    {{},
     {"the default", "the default",
      0xfdcb2f6eu, 33, 0x1p+0f, 0x1p+0f, false, radam_0_float32, radam_0_float64}},
    {{.learning_rate = 0.01f},
     {"rate 0.01", "learning_rate 0.01",
      0x00080516u, 19, 0x1p+0f, 0x1p+0f, false, radam_1_float32, radam_1_float64}},
    {{.beta1 = 0.8, .beta2 = 0.99},
     {"betas 0.8 and 0.99", "beta1 0.8, beta2 0.99",
      0x1b3e2214u, 19, 0x1p+0f, 0x1p+0f, false, radam_2_float32, radam_2_float64}},
    {{.beta1 = 0.0},
     {"no memory of the gradient", "beta1 0",
      0x99c67b96u, 5, 0x1p+0f, 0x1p+0f, false, radam_3_float32, radam_3_float64}},
    {{.beta2 = 0.6},
     {"a second moment too short to be used", "beta2 0.6",
      0x6d6e5a5du, 5, 0x1p+0f, 0x1p+0f, false, radam_4_float32, radam_4_float64}},
    {{.epsilon = 0.001f},
     {"large epsilon", "epsilon 0.001",
      0xf4d0c9f7u, 5, 0x1p+0f, 0x1p+0f, false, radam_5_float32, radam_5_float64}},
    {{.epsilon = 1e-12f},
     {"tiny epsilon", "epsilon 1e-12",
      0xe4e13d76u, 5, 0x1p+0f, 0x1p+0f, false, radam_6_float32, radam_6_float64}},
    {{.weight_decay = 0.01f},
     {"decay", "weight_decay 0.01",
      0x740ac1acu, 19, 0x1p+0f, 0x1p+0f, false, radam_7_float32, radam_7_float64}},
    {{.learning_rate = 0.01f, .weight_decay = 0.1f},
     {"decay 0.1, rate 0.01", "learning_rate 0.01, weight_decay 0.1",
      0x3fc5b30bu, 1, 0x1p+0f, 0x1p+0f, false, radam_8_float32, radam_8_float64}},
    {{},
     {"one gradient in four is zero", "the default",
      0x736cf658u, 33, 0x1p+0f, 0x1p+0f, true, radam_9_float32, radam_9_float64}},
    {{},
     {"gradients of 2^20", "the default",
      0xe4979c9fu, 19, 0x1p+0f, 0x1p+20f, false, radam_10_float32, radam_10_float64}},
    {{},
     {"gradients of 2^-20", "the default",
      0xb1c340a7u, 19, 0x1p+0f, 0x1p-20f, false, radam_11_float32, radam_11_float64}},
    {{},
     {"gradients of 2^-40, below epsilon", "the default",
      0xc9b50659u, 5, 0x1p-20f, 0x1p-40f, false, radam_12_float32, radam_12_float64}},
    {{.learning_rate = 1e-18f},
     {"gradients of 2^60, tiny rate", "learning_rate 1e-18",
      0xfad521fau, 5, 0x1p+0f, 0x1p+60f, false, radam_13_float32, radam_13_float64}},
    {{},
     {"gradients of 2^-60, far below epsilon", "the default",
      0x62ddc330u, 5, 0x1p-40f, 0x1p-60f, false, radam_14_float32, radam_14_float64}},
};

}  // namespace microstep::golden
// clang-format on
