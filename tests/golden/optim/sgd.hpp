// SPDX-License-Identifier: MIT
// Made by tests/golden/generate.py with torch 1.13.0a0, numpy 1.24.2. Do not edit: change the generator and run it.
//
// Trajectories; optim/row.hpp says what a row is.
#pragma once

#include "golden/optim/row.hpp"
#include "microstep/optim/sgd.hpp"

// clang-format off
namespace microstep::golden {

inline constexpr float sgd_0_float32[] = {
    -0x1.53fd18p-1f, -0x1.02fd74p-2f, -0x1.48dd48p-2f, -0x1.ec3748p-2f, -0x1.9fcb6ap-2f, 0x1.2be45ep-3f, 0x1.7ff9eap-3f,
    -0x1.c7e8eep-1f, 0x1.7fbb8cp-1f, -0x1.f253ap-2f, -0x1.5bea4ap-1f, 0x1.be0dbp-5f, -0x1.a55872p-1f, 0x1.fe2736p-1f,
    0x1.33cd76p-1f, 0x1.da5304p-2f, 0x1.fd254ep-1f, 0x1.2efc7ap-2f, 0x1.6ed3cap-3f, -0x1.f560bcp-1f, -0x1.c220d6p-3f,
    0x1.d677d6p-1f, 0x1.4f1012p-3f, -0x1.de37b4p-1f, 0x1.20a7bcp-2f, -0x1.993498p-1f, -0x1.6c9e66p-3f, -0x1.789636p-1f,
    -0x1.1f036ap-1f, 0x1.327b48p-1f, 0x1.0dac9ep-3f, -0x1.6e92c4p-1f, -0x1.6a00c2p-6f, -0x1.534bdap-1f, -0x1.014ab4p-2f,
    -0x1.48356ep-2f, -0x1.ebf99p-2f, -0x1.9e8e98p-2f, 0x1.29cf34p-3f, 0x1.8556c2p-3f, -0x1.c83a18p-1f, 0x1.7f06f8p-1f,
    -0x1.f2b866p-2f, -0x1.5c3c1cp-1f, 0x1.bca6c8p-5f, -0x1.a71acep-1f, 0x1.fe3fcap-1f, 0x1.357a3cp-1f, 0x1.da0186p-2f,
    0x1.fbba34p-1f, 0x1.2df7a2p-2f, 0x1.713832p-3f, -0x1.f31f38p-1f, -0x1.c5083ep-3f, 0x1.d591fcp-1f, 0x1.50207ep-3f,
    -0x1.de4668p-1f, 0x1.1fa17p-2f, -0x1.9a99e6p-1f, -0x1.6b4606p-3f, -0x1.78ac42p-1f, -0x1.1f7606p-1f, 0x1.32a32cp-1f,
    0x1.0f294ap-3f, -0x1.6f1682p-1f, -0x1.b12fecp-6f, -0x1.4865acp-1f, -0x1.1339a6p-2f, -0x1.5213cp-2f, -0x1.f641d8p-2f,
    -0x1.a6d53p-2f, 0x1.39c5c8p-3f, 0x1.c03294p-3f, -0x1.bee53ap-1f, 0x1.76b06cp-1f, -0x1.d94542p-2f, -0x1.5e32aep-1f,
    0x1.340e8ep-4f, -0x1.993152p-1f, 0x1.04019ap+0f, 0x1.2dd03p-1f, 0x1.f9847cp-2f, 0x1.00e8fcp+0f, 0x1.102d12p-2f,
    0x1.5649acp-3f, -0x1.045438p+0f, -0x1.c5b1e6p-3f, 0x1.d1ee6cp-1f, 0x1.1171f8p-3f, -0x1.e2c6d8p-1f, 0x1.300f48p-2f,
    -0x1.ad41c2p-1f, -0x1.aae2ep-3f, -0x1.8d1f46p-1f, -0x1.28a6d2p-1f, 0x1.2b0a16p-1f, 0x1.18ecp-3f, -0x1.70f9dcp-1f,
    -0x1.e7d354p-6f,
};

inline constexpr double sgd_0_float64[] = {
    -0x1.53fd183d70a3dp-1, -0x1.02fd739374bc7p-2, -0x1.48dd48e978d5p-2, -0x1.ec37480418937p-2, -0x1.9fcb69c28f5c3p-2,
    0x1.2be45d645a1cbp-3, 0x1.7ff9ea7ef9db2p-3, -0x1.c7e8eebe76c8bp-1, 0x1.7fbb8ba4dd2f2p-1, -0x1.f2539f4dd2f1bp-2,
    -0x1.5bea498418937p-1, 0x1.be0db0d4fdf3bp-5, -0x1.a55872c7ae148p-1, 0x1.fe27364fdf3b6p-1, 0x1.33cd76199999ap-1,
    0x1.da530445a1cacp-2, 0x1.fd254ef8d4fdfp-1, 0x1.2efc7a8d4fdf4p-2, 0x1.6ed3ca3126e98p-3, -0x1.f560bb3c6a7fp-1,
    -0x1.c220d6624dd2fp-3, 0x1.d677d6eb851ecp-1, 0x1.4f10115810625p-3, -0x1.de37b3fdf3b64p-1, 0x1.20a7bc999999ap-2,
    -0x1.993498645a1cbp-1, -0x1.6c9e656c8b439p-3, -0x1.7896355f3b646p-1, -0x1.1f036a5b22d0ep-1, 0x1.327b47df3b646p-1,
    0x1.0dac9e8b43958p-3, -0x1.6e92c47ef9db2p-1, -0x1.6a00c26e978d5p-6, -0x1.534bd8ba5e354p-1, -0x1.014ab36e978d7p-2,
    -0x1.48356f3f7ced9p-2, -0x1.ebf98e47ae149p-2, -0x1.9e8e973333334p-2, 0x1.29cf33fbe76c9p-3, 0x1.8556c26666666p-3,
    -0x1.c83a195d2f1a9p-1, 0x1.7f06f503126eap-1, -0x1.f2b865374bc6bp-2, -0x1.5c3c1be041894p-1, 0x1.bca6c883126e9p-5,
    -0x1.a71ad04ed916ap-1, 0x1.fe3fcb8418938p-1, 0x1.357a3a5c28f5ep-1, 0x1.da01868d4fdf3p-2, 0x1.fbba3471a9fbep-1,
    0x1.2df7a3a7ef9dep-2, 0x1.713832624dd2fp-3, -0x1.f31f37fef9db2p-1, -0x1.c5083c189374bp-3, 0x1.d591f9676c8b4p-1,
    0x1.50207a189374cp-3, -0x1.de466871a9fbep-1, 0x1.1fa171a5e353fp-2, -0x1.9a99e596872bp-1, -0x1.6b4603c28f5c2p-3,
    -0x1.78ac3ea5e353fp-1, -0x1.1f760976c8b44p-1, 0x1.32a32a79db22dp-1, 0x1.0f2949b645a1dp-3, -0x1.6f167fc7ae147p-1,
    -0x1.b12feccccccccp-6, -0x1.48659a9cac06cp-1, -0x1.13398683126e6p-2, -0x1.5213c749ba5d4p-2, -0x1.f641c4645a1c8p-2,
    -0x1.a6d53ec49ba66p-2, 0x1.39c5c34395816p-3, 0x1.c0328c6e978d4p-3, -0x1.bee54053f7cdfp-1, 0x1.76b0649374bcfp-1,
    -0x1.d9453efdf3b64p-2, -0x1.5e32c01ba5e17p-1, 0x1.340e7f53f7ceap-4, -0x1.9931671374bcep-1, 0x1.040182c418933p+0,
    0x1.2dd024e147ae8p-1, 0x1.f9848a020c491p-2, 0x1.00e8e591eb84fp+0, 0x1.102d0b020c4afp-2, 0x1.5649aec083126p-3,
    -0x1.04543653f7ceep+0, -0x1.c5b1de560418ep-3, 0x1.d1ee6dae147b6p-1, 0x1.1171e60c49b9fp-3, -0x1.e2c6cb020c49bp-1,
    0x1.300f2a53f7ceap-2, -0x1.ad419e3439587p-1, -0x1.aae2f02d0e56cp-3, -0x1.8d1f4bbd70a2dp-1, -0x1.28a6b4e04188dp-1,
    0x1.2b0a1bcdd2f1dp-1, 0x1.18ebf4b439576p-3, -0x1.70f9ddf9db22bp-1, -0x1.e7d35c0831265p-6,
};

inline constexpr float sgd_1_float32[] = {
    0x1.40864p-4f, 0x1.ec741cp-2f, 0x1.88e0acp-4f, 0x1.501c1p-2f, -0x1.2a4708p-1f, -0x1.fa91c8p-1f, 0x1.3f4f14p-1f,
    0x1.7a9244p-3f, -0x1.c87a0cp-2f, -0x1.1f025ap-3f, 0x1.28564ap-1f, -0x1.48da14p-4f, 0x1.62f516p-2f, -0x1.fa938ep-1f,
    0x1.6cc898p-2f, 0x1.ac364ep-4f, 0x1.076e36p+0f, 0x1.b18448p-1f, -0x1.217ec6p-1f, 0x1.0e8dd4p+0f, -0x1.1cd57ep-1f,
    -0x1.9d99dcp-3f, -0x1.5b7f08p-2f, 0x1.7e97d4p-1f, -0x1.c89958p-2f, -0x1.05088ap-1f, -0x1.043178p+0f,
    -0x1.0ac992p-1f, 0x1.17138p-2f, -0x1.5fcab4p-1f, 0x1.b0ffe4p-3f, -0x1.50ca3ep-1f, -0x1.3afa78p-3f, 0x1.294728p-2f,
    0x1.4589bap-1f, -0x1.c8423ep-5f, 0x1.77bc8p-2f, -0x1.9b3a5cp-3f, -0x1.bac8aep-1f, 0x1.b69812p-2f, 0x1.41a268p-2f,
    -0x1.bd9122p-3f, -0x1.9d06e2p-4f, 0x1.55e3dp-1f, -0x1.124a6ap-5f, 0x1.d4b2ccp-2f, -0x1.1d68d8p+0f, 0x1.9590c2p-2f,
    0x1.e2263ep-4f, 0x1.84b6dep-1f, 0x1.9566d8p-1f, -0x1.66b6dcp-1f, 0x1.442658p+0f, -0x1.1f9aa8p-1f, 0x1.444576p-4f,
    -0x1.4b9634p-2f, 0x1.0c6752p+0f, -0x1.0093fap-1f, -0x1.22d844p-1f, -0x1.22a1ep+0f, -0x1.14254p-1f, 0x1.6c842ep-2f,
    -0x1.78686ap-1f, 0x1.71fe4ap-2f, -0x1.55b49p-1f, -0x1.08347p-2f, -0x1.f79856p+0f, 0x1.0b5de2p-1f, 0x1.336c8p+0f,
    0x1.3b08b2p+1f, 0x1.a85abap+1f, -0x1.0e9f9ap-1f, -0x1.e8a8c4p-2f, 0x1.29521p-3f, -0x1.ad4858p+1f, -0x1.addea8p+0f,
    0x1.aec23cp-3f, -0x1.2bd8fp+1f, 0x1.12b96cp+0f, 0x1.167b34p-1f, 0x1.bb9898p+0f, 0x1.f84a8ep+0f, 0x1.0b0d06p+2f,
    0x1.782b3ep+1f, -0x1.219ca6p+1f, -0x1.e7fb46p+1f, 0x1.9d84b8p-2f, 0x1.129ep+1f, -0x1.e5cb2p+1f, 0x1.98da2p+1f,
    -0x1.51151ap+1f, -0x1.c3364ap+0f, -0x1.0691aep+0f, -0x1.a3162cp+0f, -0x1.1281ap-3f, 0x1.a6eac2p-1f, 0x1.752402p+1f,
    -0x1.bcec64p+1f, -0x1.c46c5p-1f,
};

inline constexpr double sgd_1_float64[] = {
    0x1.40864p-4, 0x1.ec741cccccccdp-2, 0x1.88e0acccccccdp-4, 0x1.501c0f3333333p-2, -0x1.2a4708ccccccdp-1,
    -0x1.fa91c7999999ap-1, 0x1.3f4f146666666p-1, 0x1.7a92433333333p-3, -0x1.c87a0cccccccdp-2, -0x1.1f0259999999ap-3,
    0x1.28564accccccdp-1, -0x1.48da133333334p-4, 0x1.62f5166666666p-2, -0x1.fa938ep-1, 0x1.6cc8973333333p-2,
    0x1.ac364cccccccdp-4, 0x1.076e36p+0, 0x1.b18448p-1, -0x1.217ec66666666p-1, 0x1.0e8dd36666666p+0,
    -0x1.1cd57eccccccdp-1, -0x1.9d99dcccccccdp-3, -0x1.5b7f08p-2, 0x1.7e97d4ccccccdp-1, -0x1.c89958ccccccdp-2,
    -0x1.0508893333333p-1, -0x1.043179p+0, -0x1.0ac992p-1, 0x1.17138p-2, -0x1.5fcab4ccccccdp-1, 0x1.b0ffe4ccccccdp-3,
    -0x1.50ca3ep-1, -0x1.3afa78p-3, 0x1.294728ccccccep-2, 0x1.4589ba0000001p-1, -0x1.c84239999999ap-5,
    0x1.77bc7f3333334p-2, -0x1.9b3a64ccccccap-3, -0x1.bac8aa6666666p-1, 0x1.b698159999998p-2, 0x1.41a2666666666p-2,
    -0x1.bd9124cccccccp-3, -0x1.9d06e33333334p-4, 0x1.55e3d2cccccccp-1, -0x1.124a666666668p-5, 0x1.d4b2cd9999999p-2,
    -0x1.1d68d9fffffffp+0, 0x1.9590c4ccccccdp-2, 0x1.e226399999998p-4, 0x1.84b6ep-1, 0x1.9566da0000001p-1,
    -0x1.66b6d9fffffffp-1, 0x1.442657p+0, -0x1.1f9aa8ccccccep-1, 0x1.4445733333333p-4, -0x1.4b9635999999bp-2,
    0x1.0c6753cccccccp+0, -0x1.0093fb3333333p-1, -0x1.22d8460000001p-1, -0x1.22a1e26666667p+0, -0x1.14253e0000001p-1,
    0x1.6c8430ccccccdp-2, -0x1.78686a6666667p-1, 0x1.71fe4a6666667p-2, -0x1.55b4906666666p-1, -0x1.083470ccccccdp-2,
    -0x1.f79870333333fp+0, 0x1.0b5df39999995p-1, 0x1.336c7f666666ep+0, 0x1.3b08bbe666669p+1, 0x1.a85ac7999999fp+1,
    -0x1.0e9f98ccccccp-1, -0x1.e8a8be6666675p-2, 0x1.295207fffffd4p-3, -0x1.ad4840cccccd2p+1, -0x1.addeb3cccccd3p+0,
    0x1.aec277fffffeap-3, -0x1.2bd8fbe666662p+1, 0x1.12b973ffffffap+0, 0x1.167b2e666666ep-1, 0x1.bb98b33333327p+0,
    0x1.f84a9ecccccd6p+0, 0x1.0b0d02e666668p+2, 0x1.782b306666665p+1, -0x1.219c9a4cccccep+1, -0x1.e7fb55333332fp+1,
    0x1.9d84cffffffe7p-2, 0x1.129e0d199998fp+1, -0x1.e5cb1ee666668p+1, 0x1.98da44199999cp+1, -0x1.511528ffffffdp+1,
    -0x1.c33649333332dp+0, -0x1.0691af333332fp+0, -0x1.a3162c6666664p+0, -0x1.12816b3333327p-3, 0x1.a6eaba666665fp-1,
    0x1.75240a8000005p+1, -0x1.bcec674cccccfp+1, -0x1.c46c673333336p-1,
};

inline constexpr float sgd_2_float32[] = {
    0x1.75e73p-2f, 0x1.76b5c2p-2f, 0x1.176aaap-2f,
};

inline constexpr double sgd_2_float64[] = {
    0x1.75e7303d70a3dp-2, 0x1.76b5c43d70a3ep-2, 0x1.176ad3333332bp-2,
};

inline constexpr float sgd_3_float32[] = {
    -0x1.b4a47ep-1f, -0x1.d25d0ep-1f, -0x1.01d71cp-1f, 0x1.7bdf88p-2f, 0x1.d9a37p-2f, 0x1.456f0ap-2f, -0x1.f19c4p-2f,
    -0x1.22b374p-1f, -0x1.4de7fp-2f, -0x1.6ed46ep-1f, -0x1.d20f1cp-2f, -0x1.428276p-2f, 0x1.5475dap-1f, -0x1.c7385ap-2f,
    0x1.7175cap-1f, -0x1.0821f4p-3f, -0x1.6c63f8p-1f, 0x1.837b8cp-3f, 0x1.b9b52ap-1f, 0x1.be15d8p-2f, -0x1.ddb51ep-1f,
    -0x1.8de97ap-1f, 0x1.12e2bep-2f, -0x1.4224bp-1f, -0x1.90fc3ep-1f, 0x1.f765e6p-2f, 0x1.7d409cp-2f, -0x1.63e5acp-1f,
    -0x1.56c46ep-1f, 0x1.a21b3p-2f, 0x1.3df268p-2f, 0x1.ab272p-3f, 0x1.87f53ap-5f, -0x1.039c2ep+1f, -0x1.095a98p+0f,
    -0x1.426a64p-1f, -0x1.2893f2p-1f, 0x1.246e76p+0f, 0x1.b62bbap-1f, -0x1.85385cp-1f, -0x1.405df6p-3f, -0x1.ec784p-1f,
    0x1.502b4p-7f, -0x1.1d6104p-2f, -0x1.9ae8a8p-1f, -0x1.bd7608p-2f, 0x1.ae0b06p-1f, 0x1.56554ap+0f, -0x1.79d9c4p-5f,
    -0x1.413b34p-2f, 0x1.6fb18cp+0f, 0x1.49afbap-1f, -0x1.1224aep-4f, -0x1.1ed39cp+0f, -0x1.3333c2p+0f, 0x1.167144p+0f,
    0x1.5618cep+0f, -0x1.fa2a14p+0f, 0x1.98d3fp-3f, 0x1.d6f994p-5f, -0x1.adcdcp-1f, -0x1.0c6fb8p-3f, -0x1.f77668p-5f,
    0x1.e51ceep-5f, -0x1.df50e2p-3f, -0x1.ddfb74p-5f, 0x1.0e21bap+2f, -0x1.a26f8p+4f, -0x1.61252ap+0f, 0x1.41da6p+3f,
    0x1.842514p+3f, -0x1.c2b1fcp+2f, -0x1.f1a6c2p+4f, 0x1.b72ed2p+4f, 0x1.57cebep+3f, 0x1.b84beap+3f, -0x1.3455d2p+4f,
    0x1.db13c6p+4f, -0x1.db421ap+4f, 0x1.0c67a2p+3f, 0x1.692bfep+4f, -0x1.edfc48p+3f, 0x1.e2b9c8p+3f, 0x1.5b06bcp+0f,
    -0x1.6c76f4p+0f, 0x1.bdc7eap+3f, -0x1.2030c2p+4f, 0x1.518c8ap+2f, 0x1.963aa4p+3f, 0x1.1d25e2p+4f, -0x1.66b5dp+0f,
    -0x1.8c0782p+1f, -0x1.31842p+3f, 0x1.ffbb24p+1f, 0x1.03589ap+4f, -0x1.dc077p+2f, -0x1.22a8ecp+4f, 0x1.f85964p+3f,
    0x1.973c6cp+2f,
};

inline constexpr double sgd_3_float64[] = {
    -0x1.b4a47eccccccdp-1, -0x1.d25d0d3333333p-1, -0x1.01d71cccccccdp-1, 0x1.7bdf88p-2, 0x1.d9a37p-2,
    0x1.456f0a6666666p-2, -0x1.f19c4p-2, -0x1.22b374ccccccdp-1, -0x1.4de7f0ccccccdp-2, -0x1.6ed46ep-1,
    -0x1.d20f1b3333333p-2, -0x1.428275999999ap-2, 0x1.5475da6666666p-1, -0x1.c73859999999ap-2, 0x1.7175cap-1,
    -0x1.0821f4ccccccdp-3, -0x1.6c63f86666666p-1, 0x1.837b8b3333333p-3, 0x1.b9b52ap-1, 0x1.be15d8ccccccdp-2,
    -0x1.ddb51ep-1, -0x1.8de97ap-1, 0x1.12e2bd999999ap-2, -0x1.4224af3333333p-1, -0x1.90fc3d3333333p-1,
    0x1.f765e66666666p-2, 0x1.7d409b3333333p-2, -0x1.63e5ab999999ap-1, -0x1.56c46e6666666p-1, 0x1.a21b2f3333333p-2,
    0x1.3df268p-2, 0x1.ab2721999999ap-3, 0x1.87f539999999ap-5, -0x1.039c2e71a3b26p+1, -0x1.095a97117ce5dp+0,
    -0x1.426a64e682ad3p-1, -0x1.2893f1d5fe3acp-1, 0x1.246e770a33c6ep+0, 0x1.b62bb9cca719ep-1, -0x1.85385e8e031f4p-1,
    -0x1.405df5d081e7fp-3, -0x1.ec78414d8e357p-1, 0x1.502b8a95510e4p-7, -0x1.1d6100ba7dcd4p-2, -0x1.9ae8a73c5750ep-1,
    -0x1.bd7616a457105p-2, 0x1.ae0b0acf4941cp-1, 0x1.56554c95dcb79p+0, -0x1.79d9dc35b3dfp-5, -0x1.413b3852a1a8p-2,
    0x1.6fb18de8d9fddp+0, 0x1.49afb67e6397dp-1, -0x1.1224bca1d5389p-4, -0x1.1ed39aa2f7024p+0, -0x1.3333c2f6a7456p+0,
    0x1.16714527c685dp+0, 0x1.5618d18341683p+0, -0x1.fa2a15627fabbp+0, 0x1.98d3edd8b6df8p-3, 0x1.d6f99b9cf0c63p-5,
    -0x1.adcdc198f1142p-1, -0x1.0c6fbf0574088p-3, -0x1.f7766b2a94f88p-5, 0x1.e51ce31de62f1p-5, -0x1.df50dddfc3f8ep-3,
    -0x1.ddfb751042bbap-5, 0x1.0e21c2d998009p+2, -0x1.a26f8f735fbfcp+4, -0x1.612558846bb17p+0, 0x1.41da6205ce7fep+3,
    0x1.84251fa60ca6p+3, -0x1.c2b2063174ab4p+2, -0x1.f1a6d424c2e2cp+4, 0x1.b72eedaea9982p+4, 0x1.57ced2143f089p+3,
    0x1.b84bfac334ecbp+3, -0x1.3455e2f0fdf11p+4, 0x1.db13d7c820ec9p+4, -0x1.db4208eadb1edp+4, 0x1.0c67bfc2772f2p+3,
    0x1.692bf9c98b49cp+4, -0x1.edfc539f66784p+3, 0x1.e2b99b052a3cbp+3, 0x1.5b0688b91e094p+0, -0x1.6c7679ca95cap+0,
    0x1.bdc7ea6421df1p+3, -0x1.2030c18ee7349p+4, 0x1.518c75507b5dap+2, 0x1.963aadb0520f1p+3, 0x1.1d25e7f1d0012p+4,
    -0x1.66b623572cb21p+0, -0x1.8c075ef645a1bp+1, -0x1.3183f314fb0e6p+3, 0x1.ffbb280317f67p+1, 0x1.03588fe98ecbbp+4,
    -0x1.dc078817e934cp+2, -0x1.22a8fc638b23p+4, 0x1.f859512734bdbp+3, 0x1.973c646a3f818p+2,
};

inline constexpr float sgd_4_float32[] = {
    -0x1.b52a3ap-2f, 0x1.062faep-5f, -0x1.7d7e82p-1f, -0x1.dcf8p-1f, 0x1.ebbe22p-1f, -0x1.d22276p-3f, -0x1.049cfp-4f,
    -0x1.897728p-1f, -0x1.003efep+0f, 0x1.e91078p-1f, 0x1.2df19ep-6f, -0x1.7a1856p-1f, -0x1.71b73cp-2f, -0x1.45d434p-1f,
    0x1.e98c2ap-1f,
};

inline constexpr double sgd_4_float64[] = {
    -0x1.b52a3a7ae147bp-2, 0x1.062fad70a3d71p-5, -0x1.7d7e8247ae148p-1, -0x1.dcf800ccccccdp-1, 0x1.ebbe21a3d70a4p-1,
    -0x1.d222720cca15p-3, -0x1.049cf073200e6p-4, -0x1.897728f8ce15cp-1, -0x1.003efd43a8e6fp+0, 0x1.e910740ddd9a9p-1,
    0x1.2df4c7a2b092dp-6, -0x1.7a1851a74802bp-1, -0x1.71b72f3f1d149p-2, -0x1.45d41751687bp-1, 0x1.e98c2e362f4cdp-1,
};

inline constexpr float sgd_5_float32[] = {
    -0x1.b1352ap-1f, 0x1.277ca8p-1f, -0x1.2559e6p-1f, 0x1.f7e83ep-1f, 0x1.7f7e16p-1f, 0x1.2d66f2p-1f, 0x1.577cbap-1f,
    -0x1.9c9776p-1f, 0x1.5cc90ep-2f, -0x1.ce6b7ap-2f, -0x1.dec5cp-1f, 0x1.f1ce92p-2f, -0x1.51c11cp-3f, -0x1.0ec55cp-1f,
    0x1.d6cde2p-2f, 0x1.02ebfap-2f, -0x1.bb354ap-2f, -0x1.460ca6p-1f, -0x1.b01808p-1f, 0x1.2f01a8p-3f, 0x1.b8aad8p-1f,
    -0x1.825456p-1f, -0x1.ca4f02p-1f, -0x1.44294ep-1f, 0x1.b47cd4p-2f, 0x1.be683cp-1f, -0x1.a8c252p-2f, -0x1.2f79e2p-3f,
    0x1.642e1p-1f, 0x1.cef5d2p-1f, 0x1.10e09ep-1f, 0x1.1c012cp-1f, 0x1.850fa8p-1f, -0x1.f1ec9ap-1f, 0x1.0ff3bep-1f,
    -0x1.71c0f6p-2f, 0x1.04e408p+0f, 0x1.9decap-1f, 0x1.64b828p-1f, 0x1.6bc5c2p-1f, -0x1.8e6744p-1f, 0x1.e9a66ep-2f,
    -0x1.a102bap-2f, -0x1.d3ec9cp-1f, 0x1.1dd408p-1f, -0x1.dc9dfcp-3f, -0x1.c34138p-2f, 0x1.328346p-1f, 0x1.7f8f68p-3f,
    -0x1.d7d0e2p-2f, -0x1.3aaf38p-1f, -0x1.8fa542p-1f, 0x1.5a1894p-4f, 0x1.d2a584p-1f, -0x1.83d4a2p-1f, -0x1.91e9ap-1f,
    -0x1.2173p-1f, 0x1.8c367p-2f, 0x1.0f16a8p+0f, -0x1.286b94p-1f, -0x1.d7e838p-4f, 0x1.607a6ep-1f, 0x1.d71a0ap-1f,
    0x1.969266p-1f, 0x1.6159p-1f, 0x1.6eb01cp-1f, 0x1.344b6cp+4f, -0x1.a16adap+3f, 0x1.1d6dap+3f, 0x1.74fafap+1f,
    0x1.e224fap+3f, 0x1.44c282p+3f, -0x1.11a298p+2f, 0x1.c8aaap+4f, -0x1.626938p+2f, -0x1.48be74p+4f, -0x1.bb236ap+4f,
    -0x1.f62b3cp+3f, 0x1.a7149cp-1f, -0x1.65a944p+3f, -0x1.91d07p+4f, -0x1.136328p+5f, 0x1.aa1d36p+3f, 0x1.38502p+4f,
    -0x1.93acf2p+2f, 0x1.5ab2c4p+4f, 0x1.ef8d92p+0f, 0x1.bba064p+4f, 0x1.be8284p+3f, 0x1.e6019ep+3f, -0x1.6d415cp+3f,
    0x1.b84d2ep+1f, -0x1.422afcp+2f, 0x1.d3e11p+1f, -0x1.066876p+3f, 0x1.30e93p+3f, 0x1.cbd784p+4f, -0x1.6269fp+4f,
    0x1.55c61p+2f,
};

inline constexpr double sgd_5_float64[] = {
    -0x1.b135295c28f5cp-1, 0x1.277ca8a3d70a4p-1, -0x1.2559e528f5c29p-1, 0x1.f7e83d3333333p-1, 0x1.7f7e1570a3d71p-1,
    0x1.2d66f20a3d70ap-1, 0x1.577cb93d70a3dp-1, -0x1.9c9776ae147aep-1, 0x1.5cc90d5c28f5cp-2, -0x1.ce6b7aa3d70a4p-2,
    -0x1.dec5c051eb852p-1, 0x1.f1ce92b851eb8p-2, -0x1.51c11bae147aep-3, -0x1.0ec55c3d70a3dp-1, 0x1.d6cde2f5c28f6p-2,
    0x1.02ebfa7ae147bp-2, -0x1.bb3549eb851ecp-2, -0x1.460ca57ae147bp-1, -0x1.b01808eb851ecp-1, 0x1.2f01a7ae147aep-3,
    0x1.b8aad85c28f5cp-1, -0x1.825455f5c28f6p-1, -0x1.ca4f01999999ap-1, -0x1.44294e6666666p-1, 0x1.b47cd451eb852p-2,
    0x1.be683b147ae14p-1, -0x1.a8c2526666666p-2, -0x1.2f79e2e147ae1p-3, 0x1.642e0fd70a3d7p-1, 0x1.cef5d1f5c28f6p-1,
    0x1.10e09dae147aep-1, 0x1.1c012b3333333p-1, 0x1.850fa751eb852p-1, -0x1.f1ec96dacaa4cp-1, 0x1.0ff3bd387a229p-1,
    -0x1.71c0f49e46ab8p-2, 0x1.04e406dc1e8a4p+0, 0x1.9dec9d7684fc8p-1, 0x1.64b82b05dfcbep-1, 0x1.6bc5c211ee29p-1,
    -0x1.8e67464edf964p-1, 0x1.e9a6713acf32cp-2, -0x1.a102b88df3f4ep-2, -0x1.d3ec9ec496d44p-1, 0x1.1dd4088f40935p-1,
    -0x1.dc9dface27be4p-3, -0x1.c34138475766p-2, 0x1.328346d43e347p-1, 0x1.7f8f68aeb73e3p-3, -0x1.d7d0e2056a433p-2,
    -0x1.3aaf3970385f6p-1, -0x1.8fa5433952d18p-1, 0x1.5a1895ce4d327p-4, 0x1.d2a58503a278p-1, -0x1.83d4a047fd7cbp-1,
    -0x1.91e9a1010e663p-1, -0x1.2172fc6a8a87dp-1, 0x1.8c366f241e7c4p-2, 0x1.0f16a8655a933p+0, -0x1.286b9619d4dbdp-1,
    -0x1.d7e83799c6399p-4, 0x1.607a6dee162acp-1, 0x1.d71a09e88dfc4p-1, 0x1.969265994234ep-1, 0x1.6158fcfe23c9bp-1,
    0x1.6eb01a098fef6p-1, 0x1.344b4ba674457p+4, -0x1.a16ac220165bbp+3, 0x1.1d6d965704196p+3, 0x1.74fb10a705c7bp+1,
    0x1.e224e1012d674p+3, 0x1.44c26e8ef248ap+3, -0x1.11a2974ed0c42p+2, 0x1.c8aa87044bdc7p+4, -0x1.626928f757798p+2,
    -0x1.48be76a0178dfp+4, -0x1.bb235536f4897p+4, -0x1.f62b1e8526408p+3, 0x1.a71491a8e72ebp-1, -0x1.65a932071c9ddp+3,
    -0x1.91d064342f027p+4, -0x1.13631d8ac90e2p+5, 0x1.aa1cf3f2ccff8p+3, 0x1.3850147b7a3edp+4, -0x1.93acf55841b65p+2,
    0x1.5ab2ad299733dp+4, 0x1.ef8da1594904dp+0, 0x1.bba045976b99ep+4, 0x1.be82709d11671p+3, 0x1.e601960dc4202p+3,
    -0x1.6d4155c7e1463p+3, 0x1.b84c5a5356f82p+1, -0x1.422acf5dd8b64p+2, 0x1.d3e0f7d5fb357p+1, -0x1.066888269a13bp+3,
    0x1.30e92c82cc2c5p+3, 0x1.cbd76a03aa612p+4, -0x1.6269dcd4d2b25p+4, 0x1.55c5c9ac80069p+2,
};

inline constexpr float sgd_6_float32[] = {
    0x1.4ff7a6p-2f, 0x1.e1bd5cp-3f, -0x1.efeea2p-2f, 0x1.c89418p-2f, -0x1.881a88p-1f, -0x1.2862e6p-1f, -0x1.f8bd8ep-1f,
    0x1.ab1c0ap-2f, -0x1.abe176p-1f, 0x1.9fd66p-1f, -0x1.ad725ep-3f, 0x1.3dbd88p-2f, -0x1.ff8b82p-5f, -0x1.2dda94p-1f,
    0x1.45a9aep-1f, -0x1.f06bbep-1f, 0x1.e2d75ap-2f, -0x1.c9541ep-4f, -0x1.2c4a56p-1f, 0x1.acc87ap-2f, 0x1.268c3ep-2f,
    -0x1.157b24p-1f, 0x1.7bb1d8p-2f, -0x1.96f3cp-1f, -0x1.058a58p-1f, -0x1.9c6948p-1f, 0x1.0b8d2cp-1f, -0x1.78fea6p-1f,
    0x1.6c973ep-1f, -0x1.e0b77ap-3f, 0x1.520b4p-4f, -0x1.f83ec8p-4f, -0x1.4da3f2p-1f, 0x1.20ce3cp-1f, -0x1.0f94a6p+0f,
    0x1.260834p-2f, -0x1.907308p-2f, -0x1.0a71bap-1f, 0x1.7aa6dp+6f, -0x1.f2493ap+6f, 0x1.e32368p+6f, -0x1.433fdp+4f,
    0x1.3d07ap+4f, 0x1.8943fcp+6f, -0x1.0e3d4ep+6f, -0x1.955cecp+4f, 0x1.33a29cp+6f, -0x1.96c87p+3f, -0x1.616ea8p+6f,
    -0x1.a4311ap+5f, -0x1.b3f1cp+4f, 0x1.01ba78p+7f, 0x1.3246e6p+7f, 0x1.dbcebp+6f, -0x1.1aef06p+5f, 0x1.ab2b62p+1f,
    -0x1.177118p+6f,
};

inline constexpr double sgd_6_float64[] = {
    0x1.4ff7a50a3d70ap-2, 0x1.e1bd5bd70a3d7p-3, -0x1.efeea1eb851ecp-2, 0x1.c894183d70a3dp-2, -0x1.881a87p-1,
    -0x1.2862e5f5c28f6p-1, -0x1.f8bd8e1eb851fp-1, 0x1.ab1c0ae147ae1p-2, -0x1.abe1760a3d70ap-1, 0x1.9fd65ff5c28f6p-1,
    -0x1.ad725d47ae148p-3, 0x1.3dbd87d70a3d7p-2, -0x1.ff8b828f5c28fp-5, -0x1.2dda947ae147bp-1, 0x1.45a9adf5c28f6p-1,
    -0x1.f06bbef5c28f6p-1, 0x1.e2d759eb851ecp-2, -0x1.c9541e6666666p-4, -0x1.2c4a5651eb852p-1, 0x1.acc87651eb851p-2,
    0x1.268c3dc28f5c3p-2, -0x1.157b25851eb87p-1, 0x1.7bb1d9851eb84p-2, -0x1.96f3be6666666p-1, -0x1.058a5870a3d72p-1,
    -0x1.9c694447ae148p-1, 0x1.0b8d2b3333333p-1, -0x1.78fea73d70a3dp-1, 0x1.6c973cd70a3d6p-1, -0x1.e0b779c28f5c3p-3,
    0x1.520b3fffffffcp-4, -0x1.f83ec8a3d70a4p-4, -0x1.4da3f43333333p-1, 0x1.20ce3c1eb851fp-1, -0x1.0f94a58a3d70bp+0,
    0x1.260837c28f5c3p-2, -0x1.9073093333333p-2, -0x1.0a71bb851eb85p-1, 0x1.7aa6e437ae14ap+6, -0x1.f249246a8f5c5p+6,
    0x1.e323763999997p+6, -0x1.433ffa34cccccp+4, 0x1.3d07ab823d709p+4, 0x1.8943f222147a2p+6, -0x1.0e3d542ea3d76p+6,
    -0x1.955cff5d1eb85p+4, 0x1.33a29ac71eb83p+6, -0x1.96c847851eb84p+3, -0x1.616ebfe370a3p+6, -0x1.a431129733332p+5,
    -0x1.b3f200319999bp+4, 0x1.01ba76a7147afp+7, 0x1.3246e0c3c28fcp+7, 0x1.dbcebaf39998fp+6, -0x1.1aeefea4f5c2cp+5,
    0x1.ab2b5ef851ea2p+1, -0x1.17711750e147cp+6,
};

inline constexpr float sgd_7_float32[] = {
    -0x1.9076c8p-1f, -0x1.4e78b4p-4f, -0x1.b980fap-1f, -0x1.1cf8c4p-1f, 0x1.e0c4p-1f, -0x1.c564c4p-2f, 0x1.9b70b8p-2f,
    0x1.e1e586p-1f, -0x1.4eacc8p-1f, -0x1.f32a86p-2f, -0x1.61e0e4p-2f, -0x1.58659ep-1f, 0x1.12270cp-2f, 0x1.ea3cd2p-3f,
    0x1.692c7ep-1f, -0x1.d8c3f8p-1f, 0x1.370292p-2f, 0x1.ad6092p-1f, -0x1.147ee4p-1f, -0x1.44d624p-4f, 0x1.b75cbp-5f,
    -0x1.aef12ap-4f, -0x1.17d0ccp+0f, 0x1.49f5a4p-1f, -0x1.baeab2p-2f, 0x1.90ae52p-1f, 0x1.331d18p+0f, -0x1.a979f8p-5f,
    -0x1.c4fd0ap+0f, -0x1.7aeb78p+0f, -0x1.1da85p+0f, 0x1.3b8108p-1f, 0x1.827c1p-1f, 0x1.062078p+1f, -0x1.38854ep-1f,
    0x1.a0e928p+0f, -0x1.03883p-5f, -0x1.7f3f68p-3f, -0x1.b2b2cap-4f, 0x1.acebccp+3f, 0x1.1390ccp+2f, 0x1.4e6a8p+3f,
    -0x1.15885ep+4f, 0x1.eaf0fcp+4f, -0x1.32fab4p+3f, -0x1.2c2272p+1f, -0x1.3377c6p+3f, 0x1.53d91cp+1f, -0x1.d36ad8p+1f,
    0x1.171b9ap+5f, -0x1.27293ap+4f, -0x1.d950d8p+1f, -0x1.28e75p+3f, -0x1.6ba776p+4f, 0x1.d320b4p+2f, 0x1.1c7edcp+4f,
    0x1.766ea6p+3f,
};

inline constexpr double sgd_7_float64[] = {
    -0x1.9076c73333333p-1, -0x1.4e78b33333333p-4, -0x1.b980fa6666666p-1, -0x1.1cf8c46666666p-1, 0x1.e0c400ccccccdp-1,
    -0x1.c564c4ccccccdp-2, 0x1.9b70b73333333p-2, 0x1.e1e586ccccccdp-1, -0x1.4eacc7999999ap-1, -0x1.f32a85999999ap-2,
    -0x1.61e0e4p-2, -0x1.58659d999999ap-1, 0x1.12270cccccccdp-2, 0x1.ea3cd1999999ap-3, 0x1.692c7e6666666p-1,
    -0x1.d8c3f73333333p-1, 0x1.3702926666666p-2, 0x1.ad60926666666p-1, -0x1.147ee4p-1, -0x1.44d5edd2ca787p-4,
    0x1.b75cc4caa88b4p-5, -0x1.aef1353d94ddbp-4, -0x1.17d0cc12e07dfp+0, 0x1.49f5a34b2100dp-1, -0x1.baeab25137af8p-2,
    0x1.90ae52c7a450dp-1, 0x1.331d1802d7a48p+0, -0x1.a979db693cd4cp-5, -0x1.c4fd0888fc54fp+0, -0x1.7aeb7d59938bbp+0,
    -0x1.1da850d104b4ep+0, 0x1.3b810a66a001fp-1, 0x1.827c14b8e5067p-1, 0x1.0620792f183e9p+1, -0x1.38854983294b7p-1,
    0x1.a0e9299381983p+0, -0x1.038867cf13b9cp-5, -0x1.7f3f5ba896498p-3, -0x1.b2bb9d9ab165ap-4, 0x1.acebcf2dea948p+3,
    0x1.1390cfc023155p+2, 0x1.4e6a8e0b2a9dp+3, -0x1.158862d797726p+4, 0x1.eaf0ecd9dc254p+4, -0x1.32fabff8d63abp+3,
    -0x1.2c22cf0e9dca2p+1, -0x1.3377bc2946ad4p+3, 0x1.53d9301e2f215p+1, -0x1.d36b13b3dce09p+1, 0x1.171b9cc66874ep+5,
    -0x1.272938a0ce02ep+4, -0x1.d950cc26a3d4ap+1, -0x1.28e743304ca1dp+3, -0x1.6ba786b68956fp+4, 0x1.d320a4c120145p+2,
    0x1.1c7edcf8b21ddp+4, 0x1.766ea718d0eecp+3,
};

inline constexpr float sgd_8_float32[] = {
    -0x1.24ae48p-2f, 0x1.f77ccp-4f, 0x1.1a964p-2f, -0x1.524e7ap-4f, 0x1.123b3ep-2f, -0x1.54d7aap-1f, -0x1.2e73dcp-4f,
    0x1.00239p-3f, -0x1.823592p-3f, 0x1.0f967cp-1f, -0x1.d09a6ap-1f, -0x1.8d6e04p-2f, 0x1.c2911ap-1f, -0x1.c9f7bp-1f,
    0x1.2067ccp-1f, -0x1.139232p-1f, -0x1.199cbep-1f, -0x1.c9db18p-1f, 0x1.49eeacp-1f, -0x1.4f5de2p-1f, -0x1.70246ap-4f,
    0x1.a10354p-2f, -0x1.af7d98p-4f, 0x1.8d2fe6p-1f, -0x1.70d13ap-1f, -0x1.61c174p-4f, -0x1.f14034p-2f, -0x1.d103cp-1f,
    -0x1.0f9dd6p-1f, 0x1.3c7af4p-2f, -0x1.5662fcp-2f, -0x1.e240d4p-3f, -0x1.add038p-2f, -0x1.4f23fp+0f, -0x1.60f19p-4f,
    -0x1.2202dp-3f, -0x1.76de36p-1f, -0x1.15b34p-3f, -0x1.57dafap-1f, 0x1.aea704p-2f, -0x1.490f44p-2f, -0x1.e6eab2p-1f,
    0x1.90d4ep-1f, -0x1.5a3dd4p-1f, -0x1.40facap-2f, 0x1.0597aep+0f, -0x1.37e8ap+0f, 0x1.3fccf8p-2f, -0x1.4d6686p-1f,
    -0x1.1c7398p+0f, -0x1.3b76aep-2f, 0x1.3aecf8p-4f, -0x1.71db0cp-3f, -0x1.fd3f2cp-2f, 0x1.7f61dep-1f, -0x1.0d77fcp-3f,
    0x1.0ad85cp+0f, -0x1.17e136p-1f, -0x1.4d942ep-1f, -0x1.452142p-1f, 0x1.7983ecp-2f, -0x1.8a1f0ap-1f, -0x1.38e6f6p-1f,
    -0x1.160f44p-1f, -0x1.5274c6p-2f, -0x1.d3454ap-2f, -0x1.98ceb2p-1f, -0x1.6e9c5ep+2f, -0x1.a0a554p+3f,
    -0x1.c553f4p+0f, 0x1.b8b774p+3f, 0x1.f741p+2f, 0x1.5112fep+1f, -0x1.8fed04p+2f, -0x1.84f94p+2f, 0x1.c8946ep+0f,
    0x1.d41d34p+1f, -0x1.a853bap-1f, 0x1.fd9d38p+3f, -0x1.0ce96ap+3f, 0x1.032684p+1f, -0x1.d7f26cp+2f, -0x1.02e414p+3f,
    -0x1.102468p+3f, 0x1.3084fp+4f, 0x1.9662bep-2f, 0x1.2dcf38p+3f, -0x1.6a66d8p+3f, 0x1.054e2cp+1f, -0x1.c537aep+2f,
    -0x1.82cb78p+2f, -0x1.013bf6p+3f, -0x1.6c0ce2p+1f, 0x1.8b7f1ap+2f, -0x1.a3bc76p+3f, -0x1.a86c2cp+4f,
    -0x1.65a61cp+2f, -0x1.e09262p+2f, -0x1.219928p+3f,
};

inline constexpr double sgd_8_float64[] = {
    -0x1.24ae48p-2, 0x1.f77ccp-4, 0x1.1a9640ccccccdp-2, -0x1.524e79999999ap-4, 0x1.123b3e6666666p-2,
    -0x1.54d7a9999999ap-1, -0x1.2e73dcccccccdp-4, 0x1.00239p-3, -0x1.823591999999ap-3, 0x1.0f967b999999ap-1,
    -0x1.d09a6a6666666p-1, -0x1.8d6e033333333p-2, 0x1.c29119999999ap-1, -0x1.c9f7b06666666p-1, 0x1.2067cc6666666p-1,
    -0x1.1392313333333p-1, -0x1.199cbeccccccdp-1, -0x1.c9db17999999ap-1, 0x1.49eeacccccccdp-1, -0x1.4f5de2ccccccdp-1,
    -0x1.702469999999ap-4, 0x1.a10354p-2, -0x1.af7d966666666p-4, 0x1.8d2fe6p-1, -0x1.70d139999999ap-1,
    -0x1.61c1733333333p-4, -0x1.f14034ccccccdp-2, -0x1.d103c0ccccccdp-1, -0x1.0f9dd53333333p-1, 0x1.3c7af4p-2,
    -0x1.5662fb3333333p-2, -0x1.e240d33333333p-3, -0x1.add038ccccccdp-2, -0x1.4f23effe86633p+0, -0x1.60f19284dfc1cp-4,
    -0x1.2202d34a64e08p-3, -0x1.76de3793733d4p-1, -0x1.15b3404849eacp-3, -0x1.57daf59c40502p-1, 0x1.aea705c07d4d7p-2,
    -0x1.490f47013ff2cp-2, -0x1.e6eab58740c6ap-1, 0x1.90d4e1cb48d14p-1, -0x1.5a3dd41d7c8cdp-1, -0x1.40fac95583f27p-2,
    0x1.0597af3c9b4d7p+0, -0x1.37e89ce2993c9p+0, 0x1.3fccf6b84e2ecp-2, -0x1.4d66856aea3dep-1, -0x1.1c7399c617c8p+0,
    -0x1.3b76ab4e9db56p-2, 0x1.3aecef33d471fp-4, -0x1.71db0ddc4aaafp-3, -0x1.fd3f2f4797eep-2, 0x1.7f61ddde88345p-1,
    -0x1.0d78035d937a1p-3, 0x1.0ad85b18c6c9ep+0, -0x1.17e13593fafap-1, -0x1.4d942fab4e4ebp-1, -0x1.45214293e7f0ap-1,
    0x1.7983ee71cd2fap-2, -0x1.8a1f09fa326f6p-1, -0x1.38e6fbb6d37p-1, -0x1.160f42c614a38p-1, -0x1.5274c7ad51918p-2,
    -0x1.d3454cf21b2e7p-2, -0x1.98ced50bd0f81p-1, -0x1.6e9c7151a092ap+2, -0x1.a0a55b43f3e4cp+3, -0x1.c55400df7c3aep+0,
    0x1.b8b777d0d39e8p+3, 0x1.f7410d7376141p+2, 0x1.5112fba26b47bp+1, -0x1.8fed015afa2e7p+2, -0x1.84f92e5a565b5p+2,
    0x1.c8946a37f63ecp+0, 0x1.d41d47cdd0536p+1, -0x1.a854490ae0709p-1, 0x1.fd9d28d857133p+3, -0x1.0ce9511572282p+3,
    0x1.0326a5d81b755p+1, -0x1.d7f27ce37cf1p+2, -0x1.02e4077228a18p+3, -0x1.10245981732adp+3, 0x1.3084f1061f366p+4,
    0x1.9662447717ebfp-2, 0x1.2dcf475bb6655p+3, -0x1.6a66d7711a2ep+3, 0x1.054e1af8aeed5p+1, -0x1.c537b2efce4f6p+2,
    -0x1.82cb74c2b2ca9p+2, -0x1.013bff9f4220ep+3, -0x1.6c0d052cafbccp+1, 0x1.8b7f16b9ff514p+2, -0x1.a3bc7851094c2p+3,
    -0x1.a86c439decaa3p+4, -0x1.65a62d5209658p+2, -0x1.e09259c70b3f1p+2, -0x1.2199221d457f8p+3,
};

inline constexpr float sgd_9_float32[] = {
    -0x1.262c84p-4f, -0x1.b1c9bcp-1f, 0x1.706404p-2f, -0x1.6937dap-1f, -0x1.1dc042p-1f, -0x1.1ca016p-8f,
    -0x1.a288fep-1f, 0x1.90cfb4p-2f, -0x1.886a0ep-1f, -0x1.1ec18cp-1f, 0x1.6ab0fp-1f, -0x1.016d32p-1f, 0x1.73a0d2p-1f,
    -0x1.68f62ap+0f, -0x1.295f24p-1f,
};

inline constexpr double sgd_9_float64[] = {
    -0x1.262c847ae147bp-4, -0x1.b1c9bb51eb852p-1, 0x1.70640370a3d71p-2, -0x1.6937da0a3d70ap-1, -0x1.1dc04147ae148p-1,
    -0x1.1ca039d478d7cp-8, -0x1.a288ff19a1b84p-1, 0x1.90cfb751b3aap-2, -0x1.886a10d036d18p-1, -0x1.1ec18d8c08095p-1,
    0x1.6ab0c258f01f7p-1, -0x1.016d40092fa7cp-1, 0x1.73a0a452e067ap-1, -0x1.68f6348e8ac88p+0, -0x1.295f42c982b26p-1,
};

inline constexpr float sgd_10_float32[] = {
    0x1.3b9b6p-2f, 0x1.210b58p-5f, -0x1.4cb44cp-1f, 0x1.1f1ec4p-1f, -0x1.b58d46p-1f, 0x1.3e0944p-1f, -0x1.5d1106p-2f,
    -0x1.16f5fcp-1f, 0x1.6df75p-6f, 0x1.a074eap-1f, -0x1.47d032p-1f, 0x1.59d0dp-1f, -0x1.cbf868p-2f, -0x1.b8406ap-2f,
    -0x1.9132e4p-2f, 0x1.f1b282p-1f, -0x1.18368cp-1f, -0x1.2df2b6p-3f, -0x1.a6b348p-2f, -0x1.decfdep-4f,
    -0x1.4b494ep-1f, -0x1.677ce4p-3f, 0x1.0d6fd4p-1f, 0x1.91bf86p-1f, 0x1.6cd7f2p-3f, -0x1.8db1d6p-3f, 0x1.9ac054p-3f,
    -0x1.cf05fcp-2f, -0x1.877658p-2f, -0x1.cea9a8p-2f, -0x1.fd949ep-1f, 0x1.7ce3dep-1f, -0x1.12c02p-3f, 0x1.4e0bbap-3f,
    -0x1.283ac8p-2f, 0x1.18d1a4p-3f, 0x1.e9e42cp-2f, 0x1.5aeabap-2f, 0x1.771124p-2f, 0x1.66413ap-2f, -0x1.61d8ap+0f,
    -0x1.d97caep-4f, 0x1.0a9b98p+0f, -0x1.68183ap+0f, 0x1.4191c2p+0f, -0x1.4b6328p-2f, -0x1.063976p+0f, -0x1.1142c4p+0f,
    0x1.52fc5p+0f, -0x1.1257aep+0f, -0x1.1509f6p+0f, -0x1.707104p-1f, 0x1.551a88p-2f, -0x1.c472aep-1f, 0x1.14080cp-2f,
    0x1.58d3cap+0f, 0x1.c9df62p-1f, 0x1.ca4dd4p-2f, 0x1.853acp-4f, 0x1.841b3p-1f, -0x1.683daap-2f, -0x1.277758p-2f,
    -0x1.6b9edcp-2f, -0x1.40c4dcp+0f, 0x1.9c779p-1f, -0x1.2558b8p-2f, -0x1.24eaf2p+2f, 0x1.9ba89ap+1f, 0x1.262996p-4f,
    -0x1.f8c2aep+0f, 0x1.77500ep+1f, -0x1.cfc79cp+2f, 0x1.ff3468p+3f, -0x1.7ad3ccp+5f, 0x1.37ad2p+5f, 0x1.9eb8bap+4f,
    -0x1.551658p-1f, -0x1.086b22p+4f, 0x1.4ab164p+2f, 0x1.0a19e6p+2f, 0x1.c6e914p+0f, -0x1.59a78ep+1f, 0x1.bd5528p+3f,
    -0x1.aab534p+3f, -0x1.27be48p+5f, 0x1.bed92p+3f, 0x1.403686p+4f, -0x1.1f966ap+3f, 0x1.0f46aap+4f, -0x1.41c274p+2f,
    -0x1.b1597cp+3f, -0x1.3f70d6p+4f, -0x1.8f42eep+1f, -0x1.eb6fa8p+4f, -0x1.3ed5fp+5f, 0x1.471e5cp+3f, -0x1.80c77ep+2f,
    -0x1.d5995ap+4f, -0x1.3371f6p+4f,
};

inline constexpr double sgd_10_float64[] = {
    0x1.3b9b610a3d70ap-2, 0x1.210b5c28f5c24p-5, -0x1.4cb44bf5c28f6p-1, 0x1.1f1ec4ae147aep-1, -0x1.b58d4628f5c29p-1,
    0x1.3e0943a3d70a4p-1, -0x1.5d1105eb851ecp-2, -0x1.16f5fbb851eb8p-1, 0x1.6df74ccccccdp-6, 0x1.a074e93d70a3dp-1,
    -0x1.47d031c28f5c3p-1, 0x1.59d0d028f5c29p-1, -0x1.cbf86ap-2, -0x1.b840691eb851fp-2, -0x1.9132e4f5c28f6p-2,
    0x1.f1b2821eb851fp-1, -0x1.18368b3333333p-1, -0x1.2df2b5c28f5c2p-3, -0x1.a6b3491eb851ep-2, -0x1.decfdd1eb851fp-4,
    -0x1.4b494e6666666p-1, -0x1.677ce451eb852p-3, 0x1.0d6fd36666666p-1, 0x1.91bf86999999ap-1, 0x1.6cd7f30a3d709p-3,
    -0x1.8db1d6147ae14p-3, 0x1.9ac05451eb852p-3, -0x1.cf05fb5c28f5cp-2, -0x1.877658147ae14p-2, -0x1.cea9a8cccccccp-2,
    -0x1.fd949eae147aep-1, 0x1.7ce3de6666666p-1, -0x1.12c01f851eb85p-3, 0x1.4e0bbd4ab7f4dp-3, -0x1.283ac8f956a14p-2,
    0x1.18d1ab85a79c8p-3, 0x1.e9e42b460c974p-2, 0x1.5aeac2258f4f1p-2, 0x1.771125d0e63b3p-2, 0x1.66413c88cf094p-2,
    -0x1.61d89ef8b7122p+0, -0x1.d97cc08615e3fp-4, 0x1.0a9b966778a43p+0, -0x1.68183b57fff54p+0, 0x1.4191c3184c968p+0,
    -0x1.4b63258e65ea3p-2, -0x1.0639773b737a6p+0, -0x1.1142c4c30ae76p+0, 0x1.52fc510bb19cbp+0, -0x1.1257adcbe2a9p+0,
    -0x1.1509f8b9455a5p+0, -0x1.707102aad9754p-1, 0x1.551a8940d25bep-2, -0x1.c472ad41bd97bp-1, 0x1.14080a2af0f9ap-2,
    0x1.58d3ca4bd9e65p+0, 0x1.c9df608ba99adp-1, 0x1.ca4dd12d9dddfp-2, 0x1.853ad3fb23d26p-4, 0x1.841b325c360f3p-1,
    -0x1.683da9cadff1p-2, -0x1.27775a11e5d2p-2, -0x1.6b9edd880f86dp-2, -0x1.40c4dcc2269acp+0, 0x1.9c77902c04936p-1,
    -0x1.2558b6d475bb6p-2, -0x1.24eaf14a67332p+2, 0x1.9ba87cc15f04p+1, 0x1.262a2d540c99p-4, -0x1.f8c35a2fa1aaap+0,
    0x1.775018247030ap+1, -0x1.cfc7a91026e55p+2, 0x1.ff34649618e15p+3, -0x1.7ad3df808ae1p+5, 0x1.37ad2a6c10eb5p+5,
    0x1.9eb8d0bfb633fp+4, -0x1.551431ab862d2p-1, -0x1.086b25fc4b8afp+4, 0x1.4ab15cc3ee10bp+2, 0x1.0a19df83cfep+2,
    0x1.c6e935589c5f6p+0, -0x1.59a79d60ed3abp+1, 0x1.bd552e942d73ap+3, -0x1.aab540fb4e8cbp+3, -0x1.27be3f9ed46dep+5,
    0x1.bed92b11a000bp+3, 0x1.403693e1b497bp+4, -0x1.1f96657f40fe6p+3, 0x1.0f46a855bbcf3p+4, -0x1.41c28f6959833p+2,
    -0x1.b159866b0d25ap+3, -0x1.3f70ec020a8fbp+4, -0x1.8f430ce17f5e8p+1, -0x1.eb6fb8ab04f4p+4, -0x1.3ed5eb53199p+5,
    0x1.471e58f30e335p+3, -0x1.80c77a03a52ffp+2, -0x1.d59953af9821ap+4, -0x1.3371eaf46d93cp+4,
};

inline constexpr float sgd_11_float32[] = {
    0x1.539744p-1f, -0x1.23d2fp-2f, -0x1.5e0dbap-3f, -0x1.11d0b8p-2f, 0x1.e9cfdep-1f, 0x1.ec91d2p-2f, -0x1.19677ep-3f,
    -0x1.ac15f2p-3f, -0x1.b8e77ep-2f, 0x1.e28c0ep-1f, 0x1.9f1b62p+2f, -0x1.538b8cp+5f, -0x1.4e434p+3f, 0x1.f42704p+3f,
    0x1.69d1eap+0f,
};

inline constexpr double sgd_11_float64[] = {
    0x1.539744d0ff972p-1, -0x1.23d2ef9758e22p-2, -0x1.5e0dbabc6a7fp-3, -0x1.11d0b7a027525p-2, 0x1.e9cfdea2eb1c4p-1,
    0x1.ec91d84a42761p-2, -0x1.1967821575effp-3, -0x1.ac15f0c9ebe14p-3, -0x1.b8e77c6460711p-2, 0x1.e28c0e47af225p-1,
    0x1.9f1b5c45dc833p+2, -0x1.538b76b8f717bp+5, -0x1.4e430ecb5eb34p+3, 0x1.f426fe3bdb21ap+3, 0x1.69d2e99d7fff9p+0,
};

inline constexpr float sgd_12_float32[] = {
    0x1.3f237ap-1f, 0x1.8bc1d6p-1f, 0x1.f1a3cap-2f, 0x1.a4d204p-1f, 0x1.f13c5cp-2f, 0x1.004554p-1f, -0x1.a0b22ep-1f,
    0x1.9f6502p-2f, 0x1.73005cp-1f, 0x1.b8f714p-2f, -0x1.066b5ap-2f, 0x1.8cc3d6p-1f, -0x1.ba796p-1f, -0x1.7c3386p-4f,
    0x1.9919bcp-1f, -0x1.89df5ap-1f, -0x1.f9662cp-1f, 0x1.e862d4p-5f, 0x1.0c76bap-2f, 0x1.7b902cp-2f, 0x1.d30702p-1f,
    -0x1.0b6c8ep-1f, -0x1.f433d4p-1f, -0x1.17fba4p-2f, -0x1.8199ccp-1f, 0x1.ba9956p-2f, 0x1.6f3a8p-3f, -0x1.a589ccp-1f,
    -0x1.23d3dcp-1f, -0x1.a97908p-1f, -0x1.e0fd66p-1f, -0x1.f0dbb8p-3f, -0x1.1f0962p-2f, 0x1.9364ecp-2f, 0x1.4d45f8p-1f,
    0x1.4c696p-2f, 0x1.55a574p-1f, 0x1.4c8324p-1f, 0x1.40f5b6p-1f, -0x1.db0c8p-1f, 0x1.437f66p-2f, 0x1.cd8c36p-1f,
    0x1.1544ccp-1f, -0x1.d255c4p-2f, 0x1.e2d07p-1f, -0x1.70a606p-1f, -0x1.57dbf4p-2f, 0x1.a780fap-1f, -0x1.117476p-1f,
    -0x1.cce616p-1f, 0x1.161e44p-2f, 0x1.a954dep-2f, 0x1.4d1daap-2f, 0x1.7dbfeep-1f, -0x1.093478p-2f, -0x1.e33afap-1f,
    -0x1.991818p-3f, -0x1.51b1c4p-1f, 0x1.31bff2p-3f, 0x1.cd54aap-2f, -0x1.ada33ap-1f, -0x1.115754p-1f, -0x1.26943p-1f,
    -0x1.01087ep+0f, -0x1.cbfc52p-4f, -0x1.932728p-2f, -0x1.aa49e4p-5f, -0x1.ab5f44p+0f, 0x1.0cbe96p+0f, 0x1.041a88p+1f,
    -0x1.22e946p+0f, 0x1.33dd4cp-1f, 0x1.2c7c18p+0f, 0x1.40b52ap+1f, 0x1.8283dp+0f, 0x1.3338ep-4f, -0x1.1528cp+1f,
    0x1.cfb164p-1f, -0x1.3addd4p-2f, 0x1.16d6cep+1f, 0x1.a92cc8p-1f, 0x1.3b6b68p-1f, 0x1.04cf86p-1f, 0x1.f64e4p+0f,
    0x1.9ce9acp+0f, 0x1.ba33eep-1f, 0x1.f7e03p-3f, 0x1.0a0ab4p+0f, 0x1.0ddb4p-1f, 0x1.75e8b8p-2f, 0x1.12f29ap-1f,
    0x1.26da9ap+0f, -0x1.21a176p+1f, -0x1.67c2dep+1f, 0x1.98f578p-2f, -0x1.d369d4p-2f, 0x1.3dd10ep-3f, 0x1.d78e0cp-1f,
    0x1.cee2bp+0f,
};

inline constexpr double sgd_12_float64[] = {
    0x1.3f237adf3b646p-1, 0x1.8bc1d68f5c28fp-1, 0x1.f1a3c95e353f8p-2, 0x1.a4d203a3d70a4p-1, 0x1.f13c5b28f5c29p-2,
    0x1.0045549ba5e35p-1, -0x1.a0b22dad0e56p-1, 0x1.9f6501e76c8b4p-2, 0x1.73005b322d0e5p-1, 0x1.b8f714020c49cp-2,
    -0x1.066b59d2f1aap-2, 0x1.8cc3d5e353f7dp-1, -0x1.ba79608f5c28fp-1, -0x1.7c33873333333p-4, 0x1.9919bb7ae147bp-1,
    -0x1.89df5ab126e98p-1, -0x1.f9662cab020c5p-1, 0x1.e862d2f1a9fbep-5, 0x1.0c76b9b22d0e5p-2, 0x1.7b902b9ba5e35p-2,
    0x1.d30701b74bc6ap-1, -0x1.0b6c8e51eb852p-1, -0x1.f433d4449ba5ep-1, -0x1.17fba30c49ba6p-2, -0x1.8199ccba5e354p-1,
    0x1.ba99566872b02p-2, 0x1.6f3a7fcac0831p-3, -0x1.a589cb71a9fbep-1, -0x1.23d3db9374bc7p-1, -0x1.a97908f3b645ap-1,
    -0x1.e0fd669cac083p-1, -0x1.f0dbb8b851eb8p-3, -0x1.1f09620418937p-2, 0x1.9364f25f7b725p-2, 0x1.4d45f82a36177p-1,
    0x1.4c695ef13e5b3p-2, 0x1.55a5736b0b43bp-1, 0x1.4c8321c7be1e4p-1, 0x1.40f5b86354431p-1, -0x1.db0c7c6d662ep-1,
    0x1.437f67dd57e84p-2, 0x1.cd8c3a00a7428p-1, 0x1.1544cc795f711p-1, -0x1.d255c5bee01dbp-2, 0x1.e2d0710de2932p-1,
    -0x1.70a60608ea198p-1, -0x1.57dbf2e67a63ep-2, 0x1.a780fb653904cp-1, -0x1.117476ecc20a1p-1, -0x1.cce61ab8ccd6ep-1,
    0x1.161e429c30733p-2, 0x1.a954dbaf7d10fp-2, 0x1.4d1da78e996c5p-2, 0x1.7dbfeae4f2d44p-1, -0x1.093476f8da106p-2,
    -0x1.e33af8d8ed3ddp-1, -0x1.99181bbfcd006p-3, -0x1.51b1c5b86bd9bp-1, 0x1.31bff5824d9cep-3, 0x1.cd54ab5e1bfdep-2,
    -0x1.ada33b1ccd65ap-1, -0x1.11575658cbc9fp-1, -0x1.26942f9bcef84p-1, -0x1.01087e0a97f91p+0, -0x1.cbfc5372e3512p-4,
    -0x1.932724666bef2p-2, -0x1.aa486c708041p-5, -0x1.ab5f397fd7cb1p+0, 0x1.0cbe8c5ccd84bp+0, 0x1.041a90d563585p+1,
    -0x1.22e949b9e9074p+0, 0x1.33dd50d67ee6ap-1, 0x1.2c7c1f86b9875p+0, 0x1.40b5281a31ab9p+1, 0x1.8283d983db047p+0,
    0x1.3338d7e088ed3p-4, -0x1.1528bda5c2dfep+1, 0x1.cfb147ec88436p-1, -0x1.3addeb0526b6fp-2, 0x1.16d6d75260e85p+1,
    0x1.a92cb7f5f47cap-1, 0x1.3b6b64418271dp-1, 0x1.04cf7e92ef2c2p-1, 0x1.f64e2cf7a86c1p+0, 0x1.9ce9a3704f207p+0,
    0x1.ba33ee572bbe5p-1, 0x1.f7e0260c8b29dp-3, 0x1.0a0ab8adaac9cp+0, 0x1.0ddb46497c3d4p-1, 0x1.75e8ee1dfc93cp-2,
    0x1.12f290661fbp-1, 0x1.26da9c402b736p+0, -0x1.21a16fb8ac314p+1, -0x1.67c2d821542e9p+1, 0x1.98f5931288a25p-2,
    -0x1.d369e9cb97184p-2, 0x1.3dd154449bbbp-3, 0x1.d78e119b5a60ap-1, 0x1.cee2ba0d70df7p+0,
};

inline constexpr float sgd_13_float32[] = {
    0x1.c4a10ap-2f, 0x1.b6fd6ap-2f, 0x1.5f6324p-1f, 0x1.2b178cp-1f, -0x1.8789bcp-1f, -0x1.4359dcp-2f, 0x1.8fe24p-1f,
    -0x1.141f02p-2f, -0x1.943abep-2f, 0x1.5f410ap-1f, 0x1.ffdfap-2f, 0x1.bade7p-1f, 0x1.acb202p-5f, 0x1.84993p-5f,
    -0x1.2e6916p-1f, -0x1.f4cc0ep-1f, 0x1.fc446ap-3f, 0x1.107554p+0f, -0x1.785ddp-3f, -0x1.0c812p-1f, -0x1.bd886ap-4f,
    -0x1.dcd17p-5f, 0x1.628476p-2f, -0x1.c616c2p-1f, -0x1.4e842ap-1f, -0x1.835e8cp-3f, -0x1.c680ccp-1f, -0x1.2182p-1f,
    -0x1.942b0ep-1f, -0x1.6996a8p-6f, -0x1.a6c23p-2f, 0x1.b516dp-2f, -0x1.8e93cap-2f, 0x1.4f8be8p-1f, -0x1.11f95ep-1f,
    0x1.b0db52p-1f, 0x1.728082p-3f, -0x1.75afcap+0f, -0x1.5c7d14p-3f, 0x1.5e89acp+0f, -0x1.a3c74p-1f, -0x1.246f7cp-1f,
    -0x1.285054p+0f, 0x1.13092ap+0f, 0x1.7dd126p+0f, -0x1.01ad64p-6f, -0x1.0935c2p-1f, 0x1.a61c86p+0f, -0x1.6454fep+1f,
    -0x1.4e7f32p+0f, 0x1.ed99d4p+0f, -0x1.7e466cp-4f, -0x1.136eep+0f, -0x1.056fa4p+1f, -0x1.0789a4p-1f, 0x1.515db8p+0f,
    0x1.1d22dp-2f, 0x1.b05858p-1f, 0x1.4c53bcp-3f, -0x1.482dd4p+0f, -0x1.2bf706p-2f, -0x1.d2cbap+0f, 0x1.e4dcccp-4f,
    0x1.58b76p-3f, 0x1.95e61ep+0f, -0x1.0ed53p-2f, 0x1.ee4b4ap-1f, 0x1.34cf9p+2f, 0x1.c7cbfcp+1f, -0x1.ae3a2ep-4f,
    0x1.4ed752p+3f, -0x1.4f184ap+1f, -0x1.a830c6p+2f, -0x1.1c15cap+0f, 0x1.12c4d8p+1f, 0x1.4f357cp+0f, 0x1.1eb808p+2f,
    -0x1.367eaep+2f, 0x1.e3285ep+2f, 0x1.6475dcp+1f, -0x1.71b334p+2f, 0x1.440f52p+1f, -0x1.a9cf0ep+2f, 0x1.d5d338p+2f,
    -0x1.2de24ap+3f, 0x1.5e13cap+2f, -0x1.24c6bp-3f, -0x1.11152p+2f, -0x1.a94c36p-1f, -0x1.353392p+2f, -0x1.04f7p+2f,
    -0x1.7b5faep+1f, -0x1.e7ff44p+2f, 0x1.e76bcap+2f, 0x1.da6432p+0f, 0x1.281576p+1f, -0x1.0da2ccp+1f, -0x1.4b4db4p+0f,
    0x1.1b722p+1f,
};

inline constexpr double sgd_13_float64[] = {
    0x1.c4a10a6872b02p-2, 0x1.b6fd69b851eb8p-2, 0x1.5f6323624dd2fp-1, 0x1.2b178ba4dd2f2p-1, -0x1.8789bbcdd2f1bp-1,
    -0x1.4359dcd0e5604p-2, 0x1.8fe240c9ba5e3p-1, -0x1.141f02126e979p-2, -0x1.943abea1cac08p-2, 0x1.5f41099a9fbe7p-1,
    0x1.ffdf9ff7ced91p-2, 0x1.bade707ef9db2p-1, 0x1.acb2021cac083p-5, 0x1.849931fbe76c8p-5, -0x1.2e691603126eap-1,
    -0x1.f4cc0d4cccccdp-1, 0x1.fc44692f1a9fcp-3, 0x1.1075543645a1dp+0, -0x1.785dd083126eap-3, -0x1.0c812096872bp-1,
    -0x1.bd8869cac0831p-4, -0x1.dcd17178d4fep-5, 0x1.628475e76c8b4p-2, -0x1.c616c19581062p-1, -0x1.4e84293020c4ap-1,
    -0x1.835e8d3b645a2p-3, -0x1.c680ccd604189p-1, -0x1.218200c8b4396p-1, -0x1.942b0e374bc6ap-1, -0x1.6996a810624dcp-6,
    -0x1.a6c22fac08312p-2, 0x1.b516cf22d0e56p-2, -0x1.8e93c910624ddp-2, 0x1.4f8be59516c53p-1, -0x1.11f95ed32b1bcp-1,
    0x1.b0db4ddd86f9p-1, 0x1.7280807f76f5dp-3, -0x1.75afcb63722fcp+0, -0x1.5c7d0ccee45c5p-3, 0x1.5e89ac9504df5p+0,
    -0x1.a3c745e08ba05p-1, -0x1.246f7ae083d65p-1, -0x1.285055860e92ep+0, 0x1.130929ec4f606p+0, 0x1.7dd128a9d1294p+0,
    -0x1.01ad6ea8a14fp-6, -0x1.0935c2a8f4e8p-1, 0x1.a61c86c9f4e92p+0, -0x1.6454ffdbf4a57p+1, -0x1.4e7f320c8a202p+0,
    0x1.ed99d4b77c613p+0, -0x1.7e46720481715p-4, -0x1.136edf94dfdcap+0, -0x1.056fa73bcbd91p+1, -0x1.0789a6538c46ep-1,
    0x1.515db8a8b6e02p+0, 0x1.1d22d314511dcp-2, 0x1.b0585eb81cd9bp-1, 0x1.4c53be70175ddp-3, -0x1.482dd431464aap+0,
    -0x1.2bf702225dc44p-2, -0x1.d2cb9ff36e5cbp+0, 0x1.e4dcdbb0222ecp-4, 0x1.58b768e1fe842p-3, 0x1.95e61ebcab13dp+0,
    -0x1.0ed5304213dffp-2, 0x1.ee4b3be856b98p-1, 0x1.34cf91d741694p+2, 0x1.c7cbfdc2ba202p+1, -0x1.ae39a67595309p-4,
    0x1.4ed752c0e3a84p+3, -0x1.4f185c1b4ccdfp+1, -0x1.a830c6568934dp+2, -0x1.1c15c341c7701p+0, 0x1.12c4d00878391p+1,
    0x1.4f358684802e8p+0, 0x1.1eb80b56dea24p+2, -0x1.367ea597cd168p+2, 0x1.e328643a20a13p+2, 0x1.6475dfe4c8152p+1,
    -0x1.71b3379b88d45p+2, 0x1.440f549c42ddep+1, -0x1.a9cf11497c653p+2, 0x1.d5d332c15780ep+2, -0x1.2de24e83c3f19p+3,
    0x1.5e13c950f274p+2, -0x1.24c6705de1b8ap-3, -0x1.1115218dd613ep+2, -0x1.a94c1d4ffe1a3p-1, -0x1.35339655cc7fcp+2,
    -0x1.04f6fd2ab98d1p+2, -0x1.7b5fac100e996p+1, -0x1.e7ff4d798a083p+2, 0x1.e76bcaf29705p+2, 0x1.da6420724ba22p+0,
    0x1.28157b8bc23a5p+1, -0x1.0da2c3ef5ab4ap+1, -0x1.4b4dba2c4fb6p+0, 0x1.1b72238305728p+1,
};

inline constexpr float sgd_14_float32[] = {
    0x1.fca424p-3f, 0x1.5bb3bap-2f, -0x1.d71588p-1f, -0x1.a301dp-1f, -0x1.827d44p-1f, -0x1.2f32d4p-1f, 0x1.c6aa4ep-2f,
    0x1.340102p-2f, 0x1.4e6098p-2f, 0x1.bae6ep-1f, 0x1.9ddce4p-2f, -0x1.8eb234p-1f, -0x1.c648f2p-1f, -0x1.3a2936p-3f,
    -0x1.9fba1ep-3f, 0x1.5eb62ap-4f, 0x1.f4b332p-3f, 0x1.5b0ddep-4f, 0x1.9cf53ep-1f, 0x1.1c1c3ap+1f, 0x1.a8dbd6p+0f,
    -0x1.60b5dp+0f, -0x1.48e84ep+0f, -0x1.978372p+0f, -0x1.38147ap+0f, 0x1.34a052p-1f, 0x1.eb5934p-1f, -0x1.01c71p+0f,
    0x1.90a55ep+0f, -0x1.4ab7e6p+0f, -0x1.bf167ep-3f, -0x1.b8da8ep-1f, 0x1.ea2a84p-4f, -0x1.41ff9ap+0f, 0x1.890778p-1f,
    -0x1.f2071p-1f, 0x1.ddb008p+0f, 0x1.31a798p-2f, 0x1.48fa7ap+2f, -0x1.832d3cp+0f, 0x1.916254p+0f, 0x1.64a84cp+2f,
    0x1.b99f6p+1f, 0x1.2333eap+2f, 0x1.fc2ce2p+0f, 0x1.059c64p+3f, -0x1.130a3p+2f, 0x1.e3f6d8p-1f, 0x1.66534ap+1f,
    0x1.93cd14p-3f, -0x1.cfca5cp+2f, 0x1.94a1e4p+2f, -0x1.976104p+2f, 0x1.4232b6p+1f, -0x1.99c518p-2f, 0x1.00b60cp+1f,
    -0x1.0f0c12p+0f,
};

inline constexpr double sgd_14_float64[] = {
    0x1.fca4253d07c85p-3, 0x1.5bb3b9941205cp-2, -0x1.d715877d3c361p-1, -0x1.a301cf7bcd35ap-1, -0x1.827d42f055326p-1,
    -0x1.2f32d2fe5c91dp-1, 0x1.c6aa4ecf0d845p-2, 0x1.34010293404eap-2, 0x1.4e6097b0f27bbp-2, 0x1.bae6e08793ddap-1,
    0x1.9ddce30d844dp-2, -0x1.8eb2340b923a3p-1, -0x1.c648f15b22d0ep-1, -0x1.3a2936f212d77p-3, -0x1.9fba1ed288ce7p-3,
    0x1.5eb6270b0f27bp-4, 0x1.f4b331d9e83e4p-3, 0x1.5b0ddce3bcd37p-4, 0x1.9cf53dbc1bda5p-1, 0x1.1c1c3ae56d9d7p+1,
    0x1.a8dbd8d7811b9p+0, -0x1.60b5d212554c4p+0, -0x1.48e84f3f04d0cp+0, -0x1.978370ea55753p+0, -0x1.38147ad9e28a3p+0,
    0x1.34a052e3c9a3p-1, 0x1.eb59379c35544p-1, -0x1.01c711490cf39p+0, 0x1.90a55ef5b88fdp+0, -0x1.4ab7e83fecb24p+0,
    -0x1.bf1676543b96ap-3, -0x1.b8da8cda799f3p-1, 0x1.ea2a829f36d83p-4, -0x1.41ff9b8a08bc4p+0, 0x1.890771d63b16fp-1,
    -0x1.f20712584e53cp-1, 0x1.ddb0083bc5918p+0, 0x1.31a79cc5b4284p-2, 0x1.48fa786ab1ef2p+2, -0x1.832d49f14fef2p+0,
    0x1.91626f227af98p+0, 0x1.64a84e8d0f262p+2, 0x1.b99f6020f6a1cp+1, 0x1.2333e7dd3b657p+2, 0x1.fc2cdfd6ce194p+0,
    0x1.059c682ae8c76p+3, -0x1.130a33c967142p+2, 0x1.e3f6c9dfd9a07p-1, 0x1.66535072502dbp+1, 0x1.93cd8da57ba9bp-3,
    -0x1.cfca6252f3be7p+2, 0x1.94a1e1d1b7414p+2, -0x1.9761042104c49p+2, 0x1.4232aec04665ep+1, -0x1.99c56e01c2bc8p-2,
    0x1.00b61c1f52b5p+1, -0x1.0f0c143ed6164p+0,
};

inline constexpr float sgd_15_float32[] = {
    -0x1.87b298p-2f, 0x1.277a34p-4f, -0x1.e8694cp-1f, -0x1.1e7f4ep-1f, -0x1.5c1bf4p-3f, 0x1.658884p-2f, -0x1.122564p-4f,
    -0x1.cd6612p-1f, -0x1.9db1ep-7f, -0x1.d62dd4p-1f, 0x1.223c2ep+1f, -0x1.46e89ep+2f, 0x1.2c661p+1f, 0x1.4a82f8p+1f,
    0x1.95cbbcp+1f,
};

inline constexpr double sgd_15_float64[] = {
    -0x1.87b2975c28f5cp-2, 0x1.277a33126e978p-4, -0x1.e8694c47ae148p-1, -0x1.1e7f4e6b851ecp-1, -0x1.5c1bf3a9fbe77p-3,
    0x1.65888a5606445p-2, -0x1.1225662df93fbp-4, -0x1.cd66151a5458bp-1, -0x1.9db238992189p-7, -0x1.d62dd45b664bap-1,
    0x1.223c2d89fdfcap+1, -0x1.46e89db828a9fp+2, 0x1.2c6611920a9eap+1, 0x1.4a82fb48d6ce7p+1, 0x1.95cbbe42d022dp+1,
};

inline constexpr float sgd_16_float32[] = {
    -0x1.c40d46p-3f, -0x1.97d49cp-1f, 0x1.46953cp-1f, 0x1.3dab0cp-2f, 0x1.608e7ep-1f, -0x1.59114p-1f, -0x1.3bea8ep-1f,
    0x1.6fa89p-1f, 0x1.b9b5dcp-2f, 0x1.3be424p-1f, -0x1.ebbd5cp-1f, -0x1.128d6ep+0f, -0x1.e205bp-1f, -0x1.8c25cp+0f,
    -0x1.1e0d56p-1f,
};

inline constexpr double sgd_16_float64[] = {
    -0x1.c40d466666666p-3, -0x1.97d49cp-1, 0x1.46953b3333333p-1, 0x1.3dab0cp-2, 0x1.608e7d3333333p-1,
    -0x1.59113f3333334p-1, -0x1.3bea8d3333332p-1, 0x1.6fa88c6666668p-1, 0x1.b9b5db3333334p-2, 0x1.3be4219999999p-1,
    -0x1.ebbd5e6666682p-1, -0x1.128d5dffffffap+0, -0x1.e205b8666665ap-1, -0x1.8c25bb999999cp+0, -0x1.1e0d41ffffffap-1,
};

inline constexpr float sgd_17_float32[] = {
    -0x1.b57cd6p-1f, -0x1.c3df1p-1f, 0x1.36023p-1f, -0x1.d47e8cp-1f, -0x1.d64658p-3f, 0x1.91003p-1f, 0x1.44497ap-1f,
    -0x1.c1c9dp-1f, -0x1.484d46p-1f, -0x1.c84f8p-4f, -0x1.b67f5p-1f, -0x1.db4908p-2f, -0x1.abebep-5f, 0x1.5d6aecp-1f,
    0x1.a5728ep-5f, 0x1.d046acp-1f, -0x1.08fdbep+0f, 0x1.dabbeap-1f, 0x1.6ac44cp-1f, -0x1.0e59p+1f, -0x1.6a2c2ep+0f,
    0x1.4cd9e8p-2f, -0x1.a30aep-2f, -0x1.b5aeap-1f, 0x1.265b62p+0f, 0x1.27b6eep+0f, -0x1.aa58e8p+0f, -0x1.224b22p-1f,
    -0x1.830e5ep+0f, -0x1.844dd4p+0f, -0x1.6f02f4p-2f, -0x1.ac06bcp-4f, 0x1.7fc98p+0f, -0x1.12258p-2f, 0x1.807416p-1f,
    -0x1.1590f4p+0f, 0x1.f704e2p-1f, 0x1.80ae5cp-2f, 0x1.544c2ap+0f, 0x1.6bc70cp+2f, 0x1.a34ac8p+1f, -0x1.aa1a6ep+1f,
    -0x1.a3443cp+1f, -0x1.2a907ep+0f, 0x1.eb5028p+1f, -0x1.41a20ep+2f, 0x1.7b7b0ep+1f, 0x1.43b4e2p+1f, -0x1.2eb384p-2f,
    0x1.347612p+2f, 0x1.7eb2ep+1f, 0x1.1a1f3ep-3f, -0x1.bb121p-2f, 0x1.b932dep+2f, -0x1.d5ad54p+1f, 0x1.46cf7ep-1f,
    -0x1.3f1488p+0f,
};

inline constexpr double sgd_17_float64[] = {
    -0x1.b57cd63e76c8bp-1, -0x1.c3df102b020c5p-1, 0x1.3602306666666p-1, -0x1.d47e8c83126e9p-1, -0x1.d64658189374cp-3,
    0x1.9100305916873p-1, 0x1.44497a24dd2f2p-1, -0x1.c1c9cfp-1, -0x1.484d464cccccdp-1, -0x1.c84f7e2d0e56p-4,
    -0x1.b67f5078d4fdfp-1, -0x1.db49081a9fbe7p-2, -0x1.abebdf8d4fdf4p-5, 0x1.5d6aeb0d4fdf4p-1, 0x1.a5728e0418937p-5,
    0x1.d046abc39581p-1, -0x1.08fdbd5fbe76dp+0, 0x1.dabbe98418937p-1, 0x1.6ac44b8624dd3p-1, -0x1.0e5900c492bf4p+1,
    -0x1.6a2c2abf525c7p+0, 0x1.4cd9e571785ffp-2, -0x1.a30ad97639978p-2, -0x1.b5ae9e6e25eb6p-1, 0x1.265b610de34ecp+0,
    0x1.27b6ef08a5fffp+0, -0x1.aa58e85b0f3cap+0, -0x1.224b20bb21b4bp-1, -0x1.830e5f9c39a9fp+0, -0x1.844dd5837b4d5p+0,
    -0x1.6f02f4382d01dp-2, -0x1.ac06cb481d396p-4, 0x1.7fc97fecaa631p+0, -0x1.1225817a2d47cp-2, 0x1.80741715561c6p-1,
    -0x1.1590f2758905ep+0, 0x1.f704e08cad3dp-1, 0x1.80ae5857894e7p-2, 0x1.544c316f7bd24p+0, 0x1.6bc710b5f6753p+2,
    0x1.a34acb73f4712p+1, -0x1.aa1a73d71aa4ap+1, -0x1.a3443bb781fap+1, -0x1.2a90702936fd7p+0, 0x1.eb502731022b4p+1,
    -0x1.41a210c00a5c1p+2, 0x1.7b7b1993dfb85p+1, 0x1.43b4dec28e7d1p+1, -0x1.2eb34418020eap-2, 0x1.34761767aeafdp+2,
    0x1.7eb2d11ab2f6bp+1, 0x1.1a1f81fd8c71p-3, -0x1.bb12252776a62p-2, 0x1.b932e083d46d4p+2, -0x1.d5ad560c50254p+1,
    0x1.46cf7f31fd309p-1, -0x1.3f148d3956116p+0,
};

inline constexpr float sgd_18_float32[] = {
    -0x1.36379ep-4f, 0x1.1917aap-3f, 0x1.5b859ap+1f,
};

inline constexpr double sgd_18_float64[] = {
    -0x1.36379f119ce07p-4, 0x1.1917a8d1e7765p-3, 0x1.5b859e7cec0cbp+1,
};

inline constexpr float sgd_19_float32[] = {
    0x1.12432ep-2f, -0x1.fc4d94p-1f, -0x1.78b474p-6f, -0x1.268bf4p-1f, -0x1.16ec06p-5f, -0x1.02303p-2f, 0x1.8f0d7p-1f,
    0x1.14ca86p+0f, 0x1.c23f2p-1f, -0x1.d24416p-1f, 0x1.b050bp-1f, -0x1.2106dcp-1f, 0x1.578becp-3f, 0x1.b3e26p-4f,
    -0x1.2337a8p-1f, 0x1.5f1f8cp-1f, 0x1.ce77f4p-6f, 0x1.4f231p-1f, -0x1.9c62cap-1f, 0x1.146b9p-1f, -0x1.43aa58p-2f,
    0x1.a2abdp-1f, -0x1.cea838p-2f, -0x1.89e2cp-3f, -0x1.63e472p-1f, 0x1.ddba5cp-1f, 0x1.0e487p+0f, -0x1.50b8ep-2f,
    0x1.948ee8p-7f, -0x1.f93bbp-2f, -0x1.5b24ecp-3f, -0x1.45fbecp-1f, -0x1.fcef6p-2f, 0x1.157266p+0f, -0x1.369fdp-1f,
    0x1.b0464p-4f, 0x1.1bb268p-2f, -0x1.a97eaap+0f, 0x1.ea5b2p-4f, 0x1.5144f4p-3f, 0x1.8733acp+0f, 0x1.0e23f6p+0f,
    -0x1.c73bc4p+0f, -0x1.65d856p-2f, -0x1.31ecdp-1f, 0x1.384058p-2f, 0x1.044ap-4f, -0x1.3a88eap+0f, 0x1.44ccf8p+0f,
    -0x1.01953cp-1f, 0x1.8485eep-1f, -0x1.00bfe4p+0f, 0x1.a0ab88p-5f, 0x1.1e829p-4f, 0x1.324822p+1f, -0x1.8d3c48p-4f,
    -0x1.a3961ap-1f, -0x1.8e589cp+0f, 0x1.2bde5p-2f, 0x1.7bc144p+0f, -0x1.3ab434p+0f, -0x1.388036p-2f, -0x1.6bf50ap-1f,
    -0x1.972b8ep-1f, -0x1.0b460ep+1f, -0x1.19362cp-2f, 0x1.d9f68cp+4f, 0x1.48145cp+1f, -0x1.fd6e9cp+3f, 0x1.4e6a2p+4f,
    -0x1.15530ap+3f, -0x1.fbb726p+3f, -0x1.39cf6ep+3f, 0x1.02d82ap+4f, -0x1.5b89e8p+4f, 0x1.7b7862p+0f, -0x1.bedaf2p+4f,
    -0x1.197e32p+3f, 0x1.31ea44p+4f, -0x1.53ae32p+3f, -0x1.5e066cp+4f, 0x1.139828p+4f, 0x1.a95932p-4f, 0x1.34b3c8p+2f,
    -0x1.e6037cp+2f, 0x1.2b97f2p+5f, 0x1.6329c6p+3f, 0x1.4d8262p+4f, 0x1.9c9c04p+2f, 0x1.4b4c76p+0f, -0x1.d54788p+2f,
    -0x1.fbdc96p+4f, 0x1.bc263ap+3f, -0x1.d966c4p+3f, 0x1.6268a6p+3f, 0x1.d1899p+4f, 0x1.50d46ep+4f, -0x1.b9dd3ep+1f,
    0x1.3aee7p+3f,
};

inline constexpr double sgd_19_float64[] = {
    0x1.12432e6666666p-2, -0x1.fc4d94p-1, -0x1.78b4733333334p-6, -0x1.268bf3999999ap-1, -0x1.16ec066666667p-5,
    -0x1.023030ccccccdp-2, 0x1.8f0d6f999999ap-1, 0x1.14ca86p+0, 0x1.c23f1f3333333p-1, -0x1.d24416ccccccdp-1,
    0x1.b050af3333333p-1, -0x1.2106dc6666666p-1, 0x1.578beb3333333p-3, 0x1.b3e26p-4, -0x1.2337a8ccccccdp-1,
    0x1.5f1f8cp-1, 0x1.ce77f33333334p-6, 0x1.4f231p-1, -0x1.9c62caccccccdp-1, 0x1.146b9p-1, -0x1.43aa58p-2,
    0x1.a2abd0ccccccdp-1, -0x1.cea838p-2, -0x1.89e2cp-3, -0x1.63e4713333333p-1, 0x1.ddba5cp-1, 0x1.0e487p+0,
    -0x1.50b8ep-2, 0x1.948ee66666668p-7, -0x1.f93bbp-2, -0x1.5b24eb3333333p-3, -0x1.45fbecp-1, -0x1.fcef5f3333333p-2,
    0x1.1572660b356eap+0, -0x1.369fce67f311cp-1, 0x1.b046370134301p-4, 0x1.1bb26a351221ap-2, -0x1.a97eaf84a4be2p+0,
    0x1.ea5b25ab2029p-4, 0x1.5144f04ec2c2p-3, 0x1.8733abd98093bp+0, 0x1.0e23f67238ad4p+0, -0x1.c73bc5d8c5471p+0,
    -0x1.65d85d85e4b54p-2, -0x1.31eccccce21cap-1, 0x1.384056493f01ep-2, 0x1.044a16b146264p-4, -0x1.3a88ed899c071p+0,
    0x1.44ccf835141b4p+0, -0x1.01953ba9d696dp-1, 0x1.8485ee8a42d6ap-1, -0x1.00bfe349c7d67p+0, 0x1.a0ab8c45400dap-5,
    0x1.1e8288abab948p-4, 0x1.32482359db65fp+1, -0x1.8d3c395a7e748p-4, -0x1.a3961be3b01e5p-1, -0x1.8e589d643913dp+0,
    0x1.2bde4f80fc356p-2, 0x1.7bc1420de3b87p+0, -0x1.3ab4364404d2dp+0, -0x1.388034b2de8dcp-2, -0x1.6bf508e2b51fcp-1,
    -0x1.972b8d484838fp-1, -0x1.0b460e67d11ddp+1, -0x1.19362a8a95fb6p-2, 0x1.d9f699300b1a9p+4, 0x1.481464977834cp+1,
    -0x1.fd6e8ebdeb565p+3, 0x1.4e6a26cfff915p+4, -0x1.1553036863781p+3, -0x1.fbb733a830454p+3, -0x1.39cf7f3e2aaffp+3,
    0x1.02d8324e1627p+4, -0x1.5b89d1abe71b1p+4, 0x1.7b786e8948045p+0, -0x1.bedb0e11d997p+4, -0x1.197e5370e0e0fp+3,
    0x1.31ea42cb58451p+4, -0x1.53ae2e24180aap+3, -0x1.5e0679b5e184ep+4, 0x1.13982ab7ddd92p+4, 0x1.a956caf0e8616p-4,
    0x1.34b3db6743c25p+2, -0x1.e6038cce98aap+2, 0x1.2b97e56bcb8e7p+5, 0x1.6329e1057dacp+3, 0x1.4d826f23155b3p+4,
    0x1.9c9bfef3752a8p+2, 0x1.4b4cbea1ed5cbp+0, -0x1.d547ae0ea4ca7p+2, -0x1.fbdc8f5bf4398p+4, 0x1.bc2647c851bc5p+3,
    -0x1.d966ab1b0a8c6p+3, 0x1.6268bb93475a4p+3, 0x1.d189a195b7081p+4, 0x1.50d4782dc14ebp+4, -0x1.b9dd393087184p+1,
    0x1.3aee44c597cbcp+3,
};

inline constexpr float sgd_20_float32[] = {
    -0x1.302p+14f, 0x1.73940cp+11f, -0x1.00d84ep+12f, 0x1.d6ab4cp+14f, 0x1.470d54p+15f, -0x1.f227e6p+15f,
    0x1.762ab2p+16f, -0x1.8792dap+16f, -0x1.60734ap+16f, 0x1.292026p+16f, -0x1.39a454p+15f, -0x1.f8c156p+15f,
    -0x1.3d4604p+16f, 0x1.e9b56ap+14f, -0x1.d5d7b2p+15f, 0x1.03b23p+13f, 0x1.345cc6p+16f, 0x1.4b20d6p+15f,
    0x1.102906p+16f, 0x1.659b18p+20f, -0x1.350b2cp+19f, 0x1.af2ddp+19f, -0x1.04e97cp+19f, 0x1.37f9aap+20f,
    -0x1.b4edbcp+18f, 0x1.b67f86p+17f, 0x1.e09ab8p+16f, -0x1.aa7372p+19f, 0x1.833c3ap+19f, -0x1.3a4d96p+19f,
    0x1.ad4214p+17f, -0x1.acbfa2p+19f, 0x1.956024p+18f, -0x1.c2bbfap+18f, 0x1.b31ecp+19f, 0x1.31507p+16f,
    -0x1.1bd3aep+18f, 0x1.f79498p+17f, 0x1.b5ccf6p+24f, -0x1.78d2acp+25f, -0x1.a52b7ap+22f, 0x1.6ff3cp+24f,
    0x1.0d429ap+23f, -0x1.9f2d9p+23f, 0x1.a04516p+21f, -0x1.2b5ad6p+24f, 0x1.1e12e4p+18f, 0x1.7adc24p+24f,
    0x1.17221ep+21f, -0x1.fd8d62p+22f, 0x1.3a8e44p+23f, -0x1.ca4844p+24f, 0x1.2971bp+21f, -0x1.1735dap+24f,
    -0x1.a3cbe4p+24f, 0x1.932016p+22f, -0x1.0d6f78p+22f,
};

inline constexpr double sgd_20_float64[] = {
    -0x1.301fff8c9199ap+14, 0x1.73940ae94cccdp+11, -0x1.00d84ecb66667p+12, 0x1.d6ab4be25199ap+14, 0x1.470d54712d99ap+15,
    -0x1.f227e4f23999ap+15, 0x1.762ab11be799ap+16, -0x1.8792d90415334p+16, -0x1.6073494e9599ap+16, 0x1.2920255fa2p+16,
    -0x1.39a452e558ccdp+15, -0x1.f8c1572c86667p+15, -0x1.3d460485e599ap+16, 0x1.e9b5697edp+14, -0x1.d5d7b24e9199ap+15,
    0x1.03b22efdb3333p+13, 0x1.345cc5a81999ap+16, 0x1.4b20d5e7f8p+15, 0x1.102905903799ap+16, 0x1.659b1a63647fp+20,
    -0x1.350b2d54cd12bp+19, 0x1.af2dd34383f4ap+19, -0x1.04e97a17aeb1ap+19, 0x1.37f9aa06d6821p+20,
    -0x1.b4edbbab08b81p+18, 0x1.b67f8a77257b5p+17, 0x1.e09aa701250cbp+16, -0x1.aa737603ff5f9p+19, 0x1.833c3acc8fa22p+19,
    -0x1.3a4d93ec38a75p+19, 0x1.ad421d86fa34cp+17, -0x1.acbfa519de159p+19, 0x1.9560235b3119ep+18, -0x1.c2bbfa0131ecp+18,
    0x1.b31ec197ba0a3p+19, 0x1.315073e5312a3p+16, -0x1.1bd3b0124c309p+18, 0x1.f7949ace85a52p+17, 0x1.b5cd0ac591ba3p+24,
    -0x1.78d2ab8690846p+25, -0x1.a52b74e430fddp+22, 0x1.6ff3c12b6d377p+24, 0x1.0d4297168a99dp+23,
    -0x1.9f2d9983a76bcp+23, 0x1.a0455df8f09e3p+21, -0x1.2b5ac8877997ap+24, 0x1.1e13bdc46ea5ap+18, 0x1.7adc33ca802b2p+24,
    0x1.17222904b5308p+21, -0x1.fd8d6e3871e8dp+22, 0x1.3a8e48056dabcp+23, -0x1.ca4848152deabp+24, 0x1.2971774a7432p+21,
    -0x1.1735d61a34541p+24, -0x1.a3cbf24c30fb9p+24, 0x1.93200c58d965ap+22, -0x1.0d6fa22d7bc0ap+22,
};

inline constexpr float sgd_21_float32[] = {
    -0x1.950fa4p-22f, 0x1.027748p-20f, 0x1.06497ep-21f, -0x1.70028cp-22f, -0x1.61b82ap-22f, -0x1.8ef322p-21f,
    0x1.1597ccp-22f, -0x1.77ed7ep-21f, 0x1.0c7b94p-22f, 0x1.1f263p-22f, -0x1.31335ep-23f, -0x1.52c9f4p-23f,
    0x1.04ff12p-21f, -0x1.0389f4p-25f, -0x1.a8149ap-21f, -0x1.a81fd4p-21f, 0x1.395c4p-21f, 0x1.00c70ap-20f,
    -0x1.702438p-22f, -0x1.725616p-20f, 0x1.98181ap-20f, 0x1.258f88p-24f, -0x1.72bbcep-21f, -0x1.6732c8p-20f,
    -0x1.1ce6acp-19f, 0x1.566bap-19f, -0x1.67e0b2p-20f, 0x1.cbcbe4p-22f, 0x1.4072b6p-20f, 0x1.fdffdcp-23f,
    -0x1.27a0cp-24f, 0x1.1d91e8p-24f, -0x1.0dc196p-22f, -0x1.5ceb68p-20f, -0x1.64f6p-19f, -0x1.44bed4p-22f,
    0x1.a87b14p-21f, -0x1.a9fb78p-21f, -0x1.c689bp-18f, 0x1.9b5228p-17f, 0x1.26d8fep-16f, 0x1.3275ccp-16f,
    0x1.f332d6p-21f, 0x1.a68266p-19f, 0x1.d70fbp-16f, 0x1.9285fep-16f, -0x1.5e8488p-18f, 0x1.234384p-16f,
    0x1.c76d56p-17f, 0x1.468514p-17f, -0x1.b219eep-17f, 0x1.6ce4bap-17f, -0x1.24e7fcp-18f, -0x1.09fdeap-15f,
    -0x1.944d64p-17f, -0x1.50c7f2p-16f, -0x1.1e0b08p-17f,
};

inline constexpr double sgd_21_float64[] = {
    -0x1.950fa4ccccccdp-22, 0x1.027748ccccccdp-20, 0x1.06497e6666666p-21, -0x1.70028cccccccdp-22,
    -0x1.61b829999999ap-22, -0x1.8ef321999999ap-21, 0x1.1597cb3333333p-22, -0x1.77ed7e6666666p-21,
    0x1.0c7b933333333p-22, 0x1.1f262f3333333p-22, -0x1.31335e6666666p-23, -0x1.52c9f33333333p-23, 0x1.04ff11999999ap-21,
    -0x1.0389f33333332p-25, -0x1.a81499999999ap-21, -0x1.a81fd33333333p-21, 0x1.395c40ccccccdp-21,
    0x1.00c7096666666p-20, -0x1.702438ccccccdp-22, -0x1.725616faca50bp-20, 0x1.98181b4fb144p-20, 0x1.258f980f2eb4bp-24,
    -0x1.72bbcd4414f69p-21, -0x1.6732c93592f32p-20, -0x1.1ce6adcfc9f95p-19, 0x1.566ba16fa2632p-19,
    -0x1.67e0ae7aee4e2p-20, 0x1.cbcbe514f2ddep-22, 0x1.4072b6d5294fp-20, 0x1.fdffe3899420ep-23, -0x1.27a0bcfd2a1f4p-24,
    0x1.1d91ec9740d3p-24, -0x1.0dc1929360f38p-22, -0x1.5ceb69aaf1357p-20, -0x1.64f60278d81cbp-19,
    -0x1.44bed5e053502p-22, 0x1.a87b16289ec28p-21, -0x1.a9fb758bf28edp-21, -0x1.c6899f7d9fcc6p-18, 0x1.9b523636916p-17,
    0x1.26d9009a6acb7p-16, 0x1.3275d1a6e8ad9p-16, 0x1.f33338ef5f57cp-21, 0x1.a68290623e98ap-19, 0x1.d70fabe152f5dp-16,
    0x1.9285fd59f1e55p-16, -0x1.5e8487658c60dp-18, 0x1.234381879bf6dp-16, 0x1.c76d699f01619p-17, 0x1.46851b70f17edp-17,
    -0x1.b219e04a31ff5p-17, 0x1.6ce4be98d6f27p-17, -0x1.24e809165f419p-18, -0x1.09fde2303c00cp-15,
    -0x1.944d531ee6f69p-17, -0x1.50c7fe259d256p-16, -0x1.1e0b1a6129d74p-17,
};

inline constexpr float sgd_22_float32[] = {
    -0x1.88dc7ep-42f, 0x1.145abap-44f, -0x1.c94d0cp-44f, -0x1.19db62p-41f, -0x1.00d37ep-40f, -0x1.7b19aap-43f,
    0x1.48245ap-41f, 0x1.41afccp-41f, 0x1.487aa4p-43f, -0x1.526276p-39f, -0x1.8a7c5cp-37f, -0x1.351c2ap-48f,
    -0x1.4ceb06p-36f, 0x1.061316p-37f, -0x1.f8b4b6p-37f,
};

inline constexpr double sgd_22_float64[] = {
    -0x1.88dc7e6666666p-42, 0x1.145ab99999999p-44, -0x1.c94d0cccccccdp-44, -0x1.19db613333333p-41,
    -0x1.00d37d3333333p-40, -0x1.7b19a6efc5974p-43, 0x1.48245b54f9b67p-41, 0x1.41afd04fc4ec6p-41, 0x1.487aaf804c30ep-43,
    -0x1.5262746c524d4p-39, -0x1.8a7c63c574d32p-37, -0x1.34db9f8b43b7p-48, -0x1.4ceae1c400547p-36,
    0x1.06132016397acp-37, -0x1.f8b4c74ff0138p-37,
};

inline constexpr float sgd_23_float32[] = {
    -0x1.1f99f2p+0f, 0x1.a9b5dp-2f, -0x1.9f1f34p+0f, -0x1.0b64dcp-2f, 0x1.ca385p-2f, -0x1.6bb6fap+0f, 0x1.1241ap+4f,
    -0x1.147252p+4f, 0x1.403f38p+1f, -0x1.771f1ep+3f, -0x1.d60a04p+6f, 0x1.9d174ap+8f, -0x1.88fa1ap+6f, -0x1.db5946p+6f,
    -0x1.67297p+7f,
};

inline constexpr double sgd_23_float64[] = {
    -0x1.1f99f1774f52p+0, 0x1.a9b5d037b7da8p-2, -0x1.9f1f3378f5c4fp+0, -0x1.0b64dc0ab2ceep-2, 0x1.ca3850debce7ep-2,
    -0x1.6bb703b855d0ap+0, 0x1.1241a2603e38ap+4, -0x1.1472512013ef2p+4, 0x1.403f352cee598p+1, -0x1.771f1fc1f1ec6p+3,
    -0x1.d60a12db05affp+6, 0x1.9d174963982a7p+8, -0x1.88fa2a2ae17d5p+6, -0x1.db593e3231866p+6, -0x1.672977c3bf757p+7,
};

inline constexpr float sgd_24_float32[] = {
    0x1.6a8324p-63f, -0x1.e1c21ep-62f, -0x1.d7b5d6p-61f, 0x1.f4cbd8p-66f, 0x1.a2cd3ep-62f, -0x1.02ead6p-63f,
    0x1.2b58acp-62f, -0x1.fe8d2p-60f, 0x1.3a05cp-62f, 0x1.c98384p-62f, 0x1.262f4ep-56f, 0x1.97ed1ep-57f,
    -0x1.3e07ecp-58f, -0x1.263df2p-56f, 0x1.5db802p-58f,
};

inline constexpr double sgd_24_float64[] = {
    0x1.6a8324ccccccdp-63, -0x1.e1c21d999999ap-62, -0x1.d7b5d6p-61, 0x1.f4cbd9999999cp-66, 0x1.a2cd3d999999ap-62,
    -0x1.02ead15192179p-63, 0x1.2b58ae386447ep-62, -0x1.fe8d2004cd92p-60, 0x1.3a05c5ce99d6bp-62, 0x1.c98387be46848p-62,
    0x1.262f5615a1973p-56, 0x1.97ed1695d1588p-57, -0x1.3e07fc1166b0fp-58, -0x1.263dfccc4a763p-56, 0x1.5db809d9ef306p-58,
};

inline constexpr optim_row<sgd_options> sgd_rows[] = {
    {{},
     {"the default is a plain step of 0.001", "the default",
      0x8f4a0078u, 33, 0x1p+0f, 0x1p+0f, false, sgd_0_float32, sgd_0_float64}},
    {{.learning_rate = 0.1f},
     {"plain", "learning_rate 0.1",
      0x4d450536u, 33, 0x1p+0f, 0x1p+0f, false, sgd_1_float32, sgd_1_float64}},
    {{.learning_rate = 0.01f},
     {"plain, small rate", "learning_rate 0.01",
      0x9d25160fu, 1, 0x1p+0f, 0x1p+0f, false, sgd_2_float32, sgd_2_float64}},
    {{.learning_rate = 0.1f, .momentum = 0.9f},
     {"momentum 0.9", "learning_rate 0.1, momentum 0.9",
      0xfa1300c9u, 33, 0x1p+0f, 0x1p+0f, false, sgd_3_float32, sgd_3_float64}},
    {{.learning_rate = 0.01f, .momentum = 0.9f},
     {"momentum 0.9, small rate", "learning_rate 0.01, momentum 0.9",
      0x42649073u, 5, 0x1p+0f, 0x1p+0f, false, sgd_4_float32, sgd_4_float64}},
    {{.learning_rate = 0.01f, .momentum = 0.99f},
     {"momentum 0.99", "learning_rate 0.01, momentum 0.99",
      0x6f450e91u, 33, 0x1p+0f, 0x1p+0f, false, sgd_5_float32, sgd_5_float64}},
    {{.learning_rate = 0.01f, .momentum = 1.0f},
     {"momentum 1 keeps every gradient", "learning_rate 0.01, momentum 1",
      0x51d4a350u, 19, 0x1p+0f, 0x1p+0f, false, sgd_6_float32, sgd_6_float64}},
    {{.learning_rate = 0.1f, .momentum = 0.9f, .dampening = 0.1},
     {"dampening 0.1", "learning_rate 0.1, momentum 0.9, dampening 0.1",
      0x2e88fbf9u, 19, 0x1p+0f, 0x1p+0f, false, sgd_7_float32, sgd_7_float64}},
    {{.learning_rate = 0.1f, .momentum = 0.9f, .dampening = 0.5},
     {"dampening 0.5", "learning_rate 0.1, momentum 0.9, dampening 0.5",
      0x29e53fe0u, 33, 0x1p+0f, 0x1p+0f, false, sgd_8_float32, sgd_8_float64}},
    {{.learning_rate = 0.01f, .momentum = 0.99f, .dampening = 1.0},
     {"dampening 1 keeps the first gradient only", "learning_rate 0.01, momentum 0.99, dampening 1",
      0x6cbc9746u, 5, 0x1p+0f, 0x1p+0f, false, sgd_9_float32, sgd_9_float64}},
    {{.learning_rate = 0.1f, .momentum = 0.9f, .nesterov = true},
     {"nesterov", "learning_rate 0.1, momentum 0.9, nesterov",
      0x55d60f10u, 33, 0x1p+0f, 0x1p+0f, false, sgd_10_float32, sgd_10_float64}},
    {{.learning_rate = 0.01f, .momentum = 0.99f, .nesterov = true},
     {"nesterov, momentum 0.99", "learning_rate 0.01, momentum 0.99, nesterov",
      0x3302e5a0u, 5, 0x1p+0f, 0x1p+0f, false, sgd_11_float32, sgd_11_float64}},
    {{.learning_rate = 0.1f, .weight_decay = 0.01f},
     {"decay", "learning_rate 0.1, weight_decay 0.01",
      0xeda3a05fu, 33, 0x1p+0f, 0x1p+0f, false, sgd_12_float32, sgd_12_float64}},
    {{.learning_rate = 0.1f, .momentum = 0.9f, .weight_decay = 0.01f},
     {"decay, momentum 0.9", "learning_rate 0.1, momentum 0.9, weight_decay 0.01",
      0x747aa480u, 33, 0x1p+0f, 0x1p+0f, false, sgd_13_float32, sgd_13_float64}},
    {{.learning_rate = 0.1f, .momentum = 0.9f, .weight_decay = 0.01f, .nesterov = true},
     {"decay, momentum 0.9, nesterov", "learning_rate 0.1, momentum 0.9, weight_decay 0.01, nesterov",
      0xd3655acfu, 19, 0x1p+0f, 0x1p+0f, false, sgd_14_float32, sgd_14_float64}},
    {{.learning_rate = 0.1f, .momentum = 0.9f, .dampening = 0.5, .weight_decay = 0.01f},
     {"decay, momentum 0.9, dampening 0.5", "learning_rate 0.1, momentum 0.9, dampening 0.5, weight_decay 0.01",
      0x7452577cu, 5, 0x1p+0f, 0x1p+0f, false, sgd_15_float32, sgd_15_float64}},
    {{.learning_rate = 0.1f, .maximize = true},
     {"maximize", "learning_rate 0.1, maximize",
      0xbb6d4ca4u, 5, 0x1p+0f, 0x1p+0f, false, sgd_16_float32, sgd_16_float64}},
    {{.learning_rate = 0.1f, .momentum = 0.9f, .weight_decay = 0.01f, .maximize = true},
     {"maximize, momentum 0.9, decay", "learning_rate 0.1, momentum 0.9, weight_decay 0.01, maximize",
      0xbafa9c8eu, 19, 0x1p+0f, 0x1p+0f, false, sgd_17_float32, sgd_17_float64}},
    {{.learning_rate = 0.1f, .momentum = 0.9f, .weight_decay = 0.01f, .nesterov = true, .maximize = true},
     {"maximize, momentum 0.9, decay, nesterov", "learning_rate 0.1, momentum 0.9, weight_decay 0.01, nesterov, maximize",
      0x975c69bau, 1, 0x1p+0f, 0x1p+0f, false, sgd_18_float32, sgd_18_float64}},
    {{.learning_rate = 0.1f, .momentum = 0.9f},
     {"momentum 0.9, one gradient in four is zero", "learning_rate 0.1, momentum 0.9",
      0x7e4d6f81u, 33, 0x1p+0f, 0x1p+0f, true, sgd_19_float32, sgd_19_float64}},
    {{.learning_rate = 0.1f, .momentum = 0.9f},
     {"momentum 0.9, gradients of 2^20", "learning_rate 0.1, momentum 0.9",
      0x7f4bdd81u, 19, 0x1p+0f, 0x1p+20f, false, sgd_20_float32, sgd_20_float64}},
    {{.learning_rate = 0.1f, .momentum = 0.9f},
     {"momentum 0.9, gradients of 2^-20", "learning_rate 0.1, momentum 0.9",
      0x4b57a185u, 19, 0x1p-20f, 0x1p-20f, false, sgd_21_float32, sgd_21_float64}},
    {{.learning_rate = 0.1f, .momentum = 0.9f},
     {"momentum 0.9, gradients of 2^-40", "learning_rate 0.1, momentum 0.9",
      0x1d0d0603u, 5, 0x1p-40f, 0x1p-40f, false, sgd_22_float32, sgd_22_float64}},
    {{.learning_rate = 1e-18f, .momentum = 0.9f},
     {"momentum 0.9, gradients of 2^60, tiny rate", "learning_rate 1e-18, momentum 0.9",
      0xf7f4b823u, 5, 0x1p+0f, 0x1p+60f, false, sgd_23_float32, sgd_23_float64}},
    {{.learning_rate = 0.1f, .momentum = 0.9f},
     {"momentum 0.9, gradients of 2^-60", "learning_rate 0.1, momentum 0.9",
      0x2f3b6481u, 5, 0x1p-60f, 0x1p-60f, false, sgd_24_float32, sgd_24_float64}},
};

}  // namespace microstep::golden
// clang-format on
