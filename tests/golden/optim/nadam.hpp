// SPDX-License-Identifier: MIT
// Made by tests/golden/generate.py with torch 1.13.0a0, numpy 1.24.2. Do not edit: change the generator and run it.
//
// Trajectories; optim/row.hpp says what a row is.
#pragma once

#include "golden/optim/row.hpp"
#include "microstep/optim/nadam.hpp"

// clang-format off
namespace microstep::golden {

inline constexpr float nadam_0_float32[] = {
    0x1.f7a1cap-2f, -0x1.7dd9a4p-1f, 0x1.49e4b4p-1f, 0x1.01ed4cp-1f, 0x1.9658bap-2f, 0x1.e8b3bp-1f, 0x1.470ap-1f,
    0x1.0a2b3cp-1f, 0x1.9062fap-2f, -0x1.1e6f68p-1f, 0x1.a92cb2p-2f, -0x1.799b5cp-3f, -0x1.6bb8fap-2f, 0x1.7e52e6p-4f,
    -0x1.f60b1ap-4f, -0x1.8876acp-1f, 0x1.1ff728p-1f, 0x1.efd6bcp-3f, 0x1.26d90ep-2f, -0x1.6d15dap-2f, -0x1.90880cp-1f,
    0x1.c6e51ep-2f, 0x1.dff934p-1f, -0x1.613188p-1f, -0x1.bf4edcp-3f, -0x1.be38dcp-1f, 0x1.5779d8p-1f, 0x1.8ccb1cp-1f,
    0x1.4ccdbcp-3f, -0x1.266964p-6f, -0x1.04e99cp-6f, -0x1.5a1b2cp-1f, -0x1.4148d4p-3f, 0x1.fd4092p-2f, -0x1.7c6d3ap-1f,
    0x1.497b6ep-1f, 0x1.03b00ap-1f, 0x1.a02994p-2f, 0x1.ea1698p-1f, 0x1.4707b2p-1f, 0x1.0c1f78p-1f, 0x1.924aeap-2f,
    -0x1.1de34ep-1f, 0x1.aa40a6p-2f, -0x1.6aa8aap-3f, -0x1.6c2086p-2f, 0x1.927d62p-4f, -0x1.e9541p-4f, -0x1.8629c8p-1f,
    0x1.211feep-1f, 0x1.dedebcp-3f, 0x1.24dba4p-2f, -0x1.6bc50ap-2f, -0x1.933c9cp-1f, 0x1.d15c0cp-2f, 0x1.e540cp-1f,
    -0x1.632e66p-1f, -0x1.b07c8cp-3f, -0x1.ba47a6p-1f, 0x1.5928b4p-1f, 0x1.8aed12p-1f, 0x1.38171p-3f, -0x1.582f7ep-6f,
    -0x1.d801acp-8f, -0x1.5528b6p-1f, -0x1.397112p-3f, 0x1.b896eep-2f, -0x1.761772p-1f, 0x1.71a222p-1f, 0x1.df1d2ep-2f,
    0x1.737b5ep-2f, 0x1.f8c30ap-1f, 0x1.3f7ebcp-1f, 0x1.0891fcp-1f, 0x1.b185f4p-2f, -0x1.e27db4p-2f, 0x1.8005c6p-2f,
    -0x1.c6df0ap-3f, -0x1.fb4af8p-3f, 0x1.8b7eb4p-6f, -0x1.2dab7cp-4f, -0x1.9ed52cp-1f, 0x1.2acea4p-1f, 0x1.656c7cp-3f,
    0x1.948296p-3f, -0x1.1b9a08p-2f, -0x1.8fac84p-1f, 0x1.02a8ap-1f, 0x1.ec5e34p-1f, -0x1.4b08bp-1f, -0x1.71e6d4p-3f,
    -0x1.b00efcp-1f, 0x1.227002p-1f, 0x1.53593ap-1f, 0x1.92e77p-3f, -0x1.b8cb76p-6f, 0x1.3c50dcp-4f, -0x1.33e886p-1f,
    -0x1.45194ep-4f,
};

inline constexpr double nadam_0_float64[] = {
    0x1.f7a1c9b004f65p-2, -0x1.7dd9a4d7b95d4p-1, 0x1.49e4b3281864ep-1, 0x1.01ed4b2808156p-1, 0x1.9658b9afb8f09p-2,
    0x1.e8b3af282164cp-1, 0x1.4709ff2818316p-1, 0x1.0a2b3cd7d3f3fp-1, 0x1.9062f9ae93bc9p-2, -0x1.1e6f68d800b1p-1,
    0x1.a92cb1afccb1bp-2, -0x1.799b5ca0a4844p-3, -0x1.6bb8f9a2c0b17p-2, 0x1.7e52e6b3c0634p-4, -0x1.f60b194071c8ap-4,
    -0x1.8876acd78fe4ep-1, 0x1.1ff7272837bfdp-1, 0x1.efd6bca03bc83p-3, 0x1.26d90e5015edep-2, -0x1.6d15d9adae48ep-2,
    -0x1.90880cba883f4p-1, 0x1.c6e51e5093a51p-2, 0x1.dff9332867f8ep-1, -0x1.613187280a9b7p-1, -0x1.bf4edca15850dp-3,
    -0x1.be38dcd7ff17fp-1, 0x1.5779d72803cd8p-1, 0x1.8ccb1b287121fp-1, 0x1.4ccdbca106f9fp-3, -0x1.266965012ee19p-6,
    -0x1.04e99af1c43fcp-6, -0x1.5a1b2b2c7131ep-1, -0x1.4148d35fe4d9fp-3, 0x1.fd4090ba06a64p-2, -0x1.7c6d3be5a13e2p-1,
    0x1.497b6cc1c68cdp-1, 0x1.03b0085431a95p-1, 0x1.a0299088a0746p-2, 0x1.ea1698b7de39dp-1, 0x1.4707b0def4a64p-1,
    0x1.0c1f78dd01b81p-1, 0x1.924aeb228754fp-2, -0x1.1de34b302fa52p-1, 0x1.aa40a7ca7a53bp-2, -0x1.6aa8a8d6aa0fep-3,
    -0x1.6c2087db3e841p-2, 0x1.927d6359e7ed8p-4, -0x1.e9540eb30b084p-4, -0x1.8629c91fa0bep-1, 0x1.211fec4c57f97p-1,
    0x1.dedebd1429b98p-3, 0x1.24dba253c81dbp-2, -0x1.6bc50bbdbeebap-2, -0x1.933c97d86662ap-1, 0x1.d15c0f8608e77p-2,
    0x1.e540bf1e4e697p-1, -0x1.632e6759ca10cp-1, -0x1.b07c8f1435541p-3, -0x1.ba47a93d7dae3p-1, 0x1.5928b00593e7ep-1,
    0x1.8aed11f1a03a7p-1, 0x1.38170c6bd93d9p-3, -0x1.582f802996bc6p-6, -0x1.d801a40bcbb88p-8, -0x1.5528b50449b71p-1,
    -0x1.3971144c62433p-3, 0x1.b896b5091df91p-2, -0x1.76175b5dd5131p-1, 0x1.71a21046e58abp-1, 0x1.df1d54bb463abp-2,
    0x1.737b77dea7ba9p-2, 0x1.f8c302eea7d6p-1, 0x1.3f7e8b4702d63p-1, 0x1.089204a52e58cp-1, 0x1.b185e7beb4b34p-2,
    -0x1.e27d9b3148969p-2, 0x1.8005bbafe0e41p-2, -0x1.c6df1b8daca96p-3, -0x1.fb4b099716f84p-3, 0x1.8b7e4abff0679p-6,
    -0x1.2dab5f5676758p-4, -0x1.9ed53e1f57758p-1, 0x1.2acea5984cb71p-1, 0x1.656c5ca191dd7p-3, 0x1.9482da8e74861p-3,
    -0x1.1b99eec066084p-2, -0x1.8fac9cfa8deafp-1, 0x1.02a8a4ebea992p-1, 0x1.ec5e1d7be68fcp-1, -0x1.4b08db024963bp-1,
    -0x1.71e6ca78936adp-3, -0x1.b00f079f04549p-1, 0x1.22700f678bf5cp-1, 0x1.53593a5bab6cdp-1, 0x1.92e7833b7ad67p-3,
    -0x1.b8cbd4e3b7bfdp-6, 0x1.3c50ef5e36fd6p-4, -0x1.33e88ceed997cp-1, -0x1.4519439696b89p-4,
};

inline constexpr float nadam_1_float32[] = {
    0x1.5ff7dep-4f, 0x1.d925b8p-2f, 0x1.5b9518p-2f, -0x1.0ddf7cp-1f, -0x1.46e57cp-1f, 0x1.b9ff7ep-4f, -0x1.13961ep-3f,
    0x1.ed0a4p-2f, -0x1.af2186p-6f, -0x1.568224p-1f, 0x1.14a142p-3f, 0x1.a9e552p-3f, -0x1.819028p-2f, 0x1.2cc9dep-4f,
    -0x1.fa535p-1f, 0x1.a44c1p-2f, -0x1.145b3cp-1f, -0x1.a98708p-2f, -0x1.0ad384p-1f, 0x1.4af15p-4f, 0x1.cb561cp-2f,
    0x1.5072aap-2f, -0x1.06b728p-1f, -0x1.507a14p-1f, 0x1.6803bep-4f, -0x1.bf5336p-4f, 0x1.d11286p-2f, -0x1.f5c996p-7f,
    -0x1.546bd6p-1f, 0x1.260298p-3f, 0x1.e88074p-3f, -0x1.82271ap-2f, 0x1.2118e4p-4f, -0x1.ecd1aep-1f, 0x1.acccbp-2f,
    -0x1.1e52d8p-1f, -0x1.d79ec6p-2f, -0x1.1d29aap-1f, 0x1.1753d4p-3f, 0x1.74df9ep-2f, 0x1.59db32p-3f, -0x1.1b471p-1f,
    -0x1.bba3a6p-1f, -0x1.090206p-3f, -0x1.58597ep-2f, -0x1.2b0454p-3f, 0x1.23a7c2p-5f, -0x1.11a394p-4f, 0x1.26c5fp-2f,
    0x1.f3fbe4p-5f, -0x1.0e06e4p+0f, -0x1.432c2cp-2f, -0x1.a743dap-1f, 0x1.5f50a2p-1f, -0x1.3c386cp-2f, -0x1.d0991p-2f,
    -0x1.1927fp-1f,
};

inline constexpr double nadam_1_float64[] = {
    0x1.5ff7de4056f4ep-4, 0x1.d925b7b7b1125p-2, 0x1.5b951869342d3p-2, -0x1.0ddf7bd22e765p-1, -0x1.46e57c380a5f3p-1,
    0x1.b9ff7e4754e3fp-4, -0x1.13961f3c1cd6dp-3, 0x1.ed0a4061d4cb8p-2, -0x1.af2186f9e6b2bp-6, -0x1.568223c7f08e9p-1,
    0x1.14a140df89a6dp-3, 0x1.a9e550da34fc5p-3, -0x1.81902793b36d4p-2, 0x1.2cc9de4814faap-4, -0x1.fa534fc8f1babp-1,
    0x1.a44c0f9025408p-2, -0x1.145b3bcb0ddb9p-1, -0x1.a987086f784e9p-2, -0x1.0ad38437f67bbp-1, 0x1.4af14db84e6dbp-4,
    0x1.cb5619ee4899cp-2, 0x1.5072aab6575dep-2, -0x1.06b7263a44df7p-1, -0x1.507a12c2a753fp-1, 0x1.6803bfeed737ap-4,
    -0x1.bf533898f150ap-4, 0x1.d11285d0b0b4bp-2, -0x1.f5c9947b24022p-7, -0x1.546bcbcb64fa1p-1, 0x1.260295b75c0d6p-3,
    0x1.e88071dce04adp-3, -0x1.82271a4d89422p-2, 0x1.2118e5f1c2779p-4, -0x1.ecd1ab9e0cb94p-1, 0x1.acccadc4e5808p-2,
    -0x1.1e52d76784fa3p-1, -0x1.d79ec79d53b9ep-2, -0x1.1d29a9dce3fb6p-1, 0x1.1753dc1af6a53p-3, 0x1.74df6b08b2c13p-2,
    0x1.59db3220c5a64p-3, -0x1.1b471be937c39p-1, -0x1.bba39cb6d5f1p-1, -0x1.090226bdf2945p-3, -0x1.5859ba8790e0fp-2,
    -0x1.2b04f62d76f1dp-3, 0x1.23a7b2361e078p-5, -0x1.11a24b11de364p-4, 0x1.26c5e5222e58bp-2, 0x1.f3fb380680017p-5,
    -0x1.0e06f529b782dp+0, -0x1.432c61eff30bbp-2, -0x1.a743ce4cb1c3p-1, 0x1.5f508e7600e27p-1, -0x1.3c381c9f45444p-2,
    -0x1.d098d9f037e3fp-2, -0x1.1927e2e69034fp-1,
};

inline constexpr float nadam_2_float32[] = {
    0x1.367fd6p-1f, -0x1.27a42ap-1f, -0x1.944916p-4f, 0x1.680c8ap-1f, 0x1.5f0952p-1f, 0x1.f254aep-1f, -0x1.526e62p-1f,
    -0x1.9b3b62p-1f, 0x1.dd6d76p-3f, 0x1.959ad6p-2f, 0x1.3b19cap-2f, 0x1.76378ap-2f, -0x1.c5d162p-2f, 0x1.457c82p-1f,
    0x1.e495aep-1f, -0x1.96056ep-1f, -0x1.950c0ep-2f, 0x1.9c1056p-2f, 0x1.e7daaep-1f, 0x1.386bf6p-1f, -0x1.2759e2p-1f,
    -0x1.803d62p-4f, 0x1.64236cp-1f, 0x1.5fb6ecp-1f, 0x1.edf562p-1f, -0x1.523e7ap-1f, -0x1.9a2052p-1f, 0x1.d4d338p-3f,
    0x1.9520ecp-2f, 0x1.35c276p-2f, 0x1.79b88p-2f, -0x1.cb9bb8p-2f, 0x1.43dbb4p-1f, 0x1.e4cb6cp-1f, -0x1.95829ap-1f,
    -0x1.9b628p-2f, 0x1.9e6e8p-2f, 0x1.e94f3ep-1f, 0x1.3d29b8p-1f, -0x1.695018p-1f, -0x1.007048p-6f, 0x1.43029p-1f,
    0x1.4ea6ecp-1f, 0x1.04cf6ep+0f, -0x1.2452fcp-1f, -0x1.9b7774p-1f, 0x1.8672cap-3f, 0x1.69489p-2f, 0x1.6e42acp-2f,
    0x1.682648p-2f, -0x1.eb676ep-2f, 0x1.45750ep-1f, 0x1.a56ddp-1f, -0x1.c16e06p-1f, -0x1.9da438p-2f, 0x1.dabd96p-2f,
    0x1.01a98ap+0f,
};

inline constexpr double nadam_2_float64[] = {
    0x1.367fd6caee476p-1, -0x1.27a4294ae8a47p-1, -0x1.9449165763b46p-4, 0x1.680c89350e49p-1, 0x1.5f095135a9cddp-1,
    0x1.f254aeca683a4p-1, -0x1.526e62cabfb9ap-1, -0x1.9b3b62ca35557p-1, 0x1.dd6d75f0c809ep-3, 0x1.959ad594d9ddcp-2,
    0x1.3b19ca6a364f8p-2, 0x1.76378a6a489d3p-2, -0x1.c5d1626a8341fp-2, 0x1.457c82cad76a2p-1, 0x1.e495ad3525b7bp-1,
    -0x1.96056d36ecc2dp-1, -0x1.950c0d9573df9p-2, 0x1.9c105595b45cep-2, 0x1.e7daad36cb808p-1, 0x1.386bf70c574c5p-1,
    -0x1.2759e3e4a72a8p-1, -0x1.803d676afeffap-4, 0x1.64236d82c6937p-1, 0x1.5fb6e7e39fa7bp-1, 0x1.edf560ef14b4p-1,
    -0x1.523e7c3bfcafap-1, -0x1.9a205262f955p-1, 0x1.d4d3366eb85c5p-3, 0x1.9520eb6b69a1p-2, 0x1.35c279a93fce3p-2,
    0x1.79b87d3814217p-2, -0x1.cb9bb5a861d29p-2, 0x1.43dbb55dbae7ap-1, 0x1.e4cb698a1073p-1, -0x1.95829a27dcaf8p-1,
    -0x1.9b627ccee7e91p-2, 0x1.9e6e7d6b2173cp-2, 0x1.e94f3eeff8159p-1, 0x1.3d29c0056095dp-1, -0x1.69500c8afa66p-1,
    -0x1.007008f9a263ep-6, 0x1.430294f455f98p-1, 0x1.4ea6df214b491p-1, 0x1.04cf6a9cb09dcp+0, -0x1.245321b8a97e3p-1,
    -0x1.9b779191ba0e5p-1, 0x1.8672f667db8b4p-3, 0x1.6948799609079p-2, 0x1.6e42bdcff8f83p-2, 0x1.682643df4960fp-2,
    -0x1.eb678753a2065p-2, 0x1.45751554f5cb1p-1, 0x1.a56dcf3bb351cp-1, -0x1.c16e1aebef86p-1, -0x1.9da43be505044p-2,
    0x1.dabda80d9dc43p-2, 0x1.01a9941ccb9a1p+0,
};

inline constexpr float nadam_3_float32[] = {
    -0x1.ad90fep-2f, -0x1.0eb96cp-3f, -0x1.e00f4cp-1f, -0x1.3ccc2ep-2f, -0x1.491ce6p-4f, -0x1.af68acp-2f,
    -0x1.092caap-3f, -0x1.e12c94p-1f, -0x1.43d672p-2f, -0x1.389af2p-4f, -0x1.ae6c34p-2f, -0x1.16e514p-3f,
    -0x1.de7384p-1f, -0x1.34462ep-2f, -0x1.6a04ecp-4f,
};

inline constexpr double nadam_3_float64[] = {
    -0x1.ad90fe4603255p-2, -0x1.0eb96c8de03edp-3, -0x1.e00f4b2a449c3p-1, -0x1.3ccc2e461b5f9p-2, -0x1.491ce6e812096p-4,
    -0x1.af68adb84ab3bp-2, -0x1.092ca9d2ed02fp-3, -0x1.e12c94a7e05e5p-1, -0x1.43d674422ef23p-2, -0x1.389aee0935fd1p-4,
    -0x1.ae6c3e912bf6p-2, -0x1.16e516bd644fp-3, -0x1.de73a12aba6eep-1, -0x1.344619c22efafp-2, -0x1.6a04fc986bef1p-4,
};

inline constexpr float nadam_4_float32[] = {
    -0x1.bc390ep-3f, -0x1.054ff8p-5f, -0x1.20acaep-3f, -0x1.d48a7ep-1f, -0x1.4519c8p-5f, -0x1.bcf02ep-3f,
    -0x1.a6308p-6f, -0x1.19a9fcp-3f, -0x1.d42984p-1f, -0x1.496dc6p-5f, -0x1.5b7574p-2f, 0x1.6b4d9ep-6f, -0x1.46ff76p-3f,
    -0x1.944134p-1f, -0x1.0d2d44p-4f,
};

inline constexpr double nadam_4_float64[] = {
    -0x1.bc390e2924faap-3, -0x1.054ff89d954fcp-5, -0x1.20acae29d7d6ep-3, -0x1.d48a7c75af2dap-1, -0x1.4519c7584cfdbp-5,
    -0x1.bcf02e0ef8c68p-3, -0x1.a630823e2e652p-6, -0x1.19a9fdc1ab907p-3, -0x1.d429862c8978bp-1, -0x1.496dc38f102ep-5,
    -0x1.5b7582bc58a97p-2, 0x1.6b4de5aade72dp-6, -0x1.46ff9b96fe568p-3, -0x1.944111d13ed9ep-1, -0x1.0d2d57ac7f374p-4,
};

inline constexpr float nadam_5_float32[] = {
    -0x1.c598dp-1f, -0x1.7ee3a6p-2f, 0x1.97f006p-3f, 0x1.e3d17p-1f, 0x1.b2b48cp-1f, -0x1.c0d996p-1f, -0x1.788548p-2f,
    0x1.a43d2cp-3f, 0x1.e48e6p-1f, 0x1.b900fcp-1f, -0x1.bb0f44p-1f, -0x1.c5393ep-3f, 0x1.c42b58p-3f, 0x1.00f91ep+0f,
    0x1.a2ba9p-1f,
};

inline constexpr double nadam_5_float64[] = {
    -0x1.c598cebfea87ap-1, -0x1.7ee3a5812d244p-2, 0x1.97f00501d6677p-3, 0x1.e3d1714057c5cp-1, 0x1.b2b48d4049ffcp-1,
    -0x1.c0d99510995a2p-1, -0x1.788546703cf51p-2, 0x1.a43d2bb03b332p-3, 0x1.e48e5fd634dcap-1, 0x1.b900fb961d9e6p-1,
    -0x1.bb0f1517a051ep-1, -0x1.c539407320d02p-3, 0x1.c42b41e51915fp-3, 0x1.00f90ed894cfbp+0, 0x1.a2ba8ed185d02p-1,
};

inline constexpr float nadam_6_float32[] = {
    -0x1.292916p-2f, 0x1.2273c2p-1f, -0x1.790704p-1f, -0x1.0939c2p-1f, -0x1.0d4fc8p-3f, -0x1.24a6b4p-2f, 0x1.254eb4p-1f,
    -0x1.77eb9cp-1f, -0x1.07aec4p-1f, -0x1.117326p-3f, -0x1.fedb34p-3f, 0x1.2ace92p-1f, -0x1.7f4002p-1f,
    -0x1.2cc8eep-1f, -0x1.71ce4cp-3f,
};

inline constexpr double nadam_6_float64[] = {
    -0x1.2929168a35d98p-2, 0x1.2273c0bc5118fp-1, -0x1.790703d04bea8p-1, -0x1.0939c1eb86198p-1, -0x1.0d4fc83c4987fp-3,
    -0x1.24a6b430752edp-2, 0x1.254eb31b3f67fp-1, -0x1.77eb9aa0bdfp-1, -0x1.07aec2c7e1358p-1, -0x1.117329992e471p-3,
    -0x1.fedb14ecbd19cp-3, 0x1.2acea033dbd96p-1, -0x1.7f3fe238e00f8p-1, -0x1.2cc8e62ad94c1p-1, -0x1.71ce6c92f7b06p-3,
};

inline constexpr float nadam_7_float32[] = {
    0x1.3bdb82p-2f, -0x1.2398fp-1f, 0x1.e230d8p-1f, 0x1.d30d6cp-1f, -0x1.7f145p-1f, 0x1.442e4p-2f, -0x1.25bbdcp-1f,
    0x1.e32f56p-1f, 0x1.cff9p-1f, -0x1.7f7f68p-1f, 0x1.a72d2ap-3f, -0x1.f6c432p-2f, 0x1.ff0f34p-1f, 0x1.c07452p-1f,
    -0x1.78a7ecp-1f,
};

inline constexpr double nadam_7_float64[] = {
    0x1.3bdb81b0658aep-2, -0x1.2398f0d832c5ep-1, 0x1.e230d8d832c99p-1, 0x1.d30d6cd832c2ap-1, -0x1.7f1450d832c9bp-1,
    0x1.442e40c954423p-2, -0x1.25bbdcc3ce459p-1, 0x1.e32f555326ab1p-1, 0x1.cff8ff8f54485p-1, -0x1.7f7f6920adb79p-1,
    0x1.a72cd8e294243p-3, -0x1.f6c3f1b042641p-2, 0x1.ff0f35f022abep-1, 0x1.c07479bc61a57p-1, -0x1.78a8027508a2fp-1,
};

inline constexpr float nadam_8_float32[] = {
    -0x1.d7f0dep-2f, 0x1.a91d18p-1f, -0x1.e29baep-2f, -0x1.bf4e1p-1f, 0x1.ae411ap-4f, -0x1.6eac64p-3f, -0x1.7dc3acp-3f,
    -0x1.3737a8p-1f, -0x1.caf584p-3f, 0x1.e64ad6p-2f, 0x1.69cd9ap-2f, -0x1.5d4828p-1f, 0x1.1c744cp-3f, -0x1.cb1088p-1f,
    -0x1.6df59ep-2f, 0x1.a165f8p-1f, -0x1.cc6fbp-1f, 0x1.88ad7ap-4f, -0x1.dee7d6p-2f, -0x1.d6e248p-2f, 0x1.a980c4p-1f,
    -0x1.e2f9ecp-2f, -0x1.be77b8p-1f, 0x1.dfd728p-4f, -0x1.6679acp-3f, -0x1.775338p-3f, -0x1.33b012p-1f,
    -0x1.cd2b78p-3f, 0x1.e5d934p-2f, 0x1.66c3bap-2f, -0x1.5a89fep-1f, 0x1.2a2552p-3f, -0x1.c95e3cp-1f, -0x1.70a6c4p-2f,
    0x1.a0fbf4p-1f, -0x1.cb3c1ep-1f, 0x1.83d58ep-4f, -0x1.df61eap-2f, -0x1.a7057ep-2f, 0x1.c01c5cp-1f, -0x1.18d7e2p-1f,
    -0x1.88f5dp-1f, 0x1.742558p-3f, -0x1.ca27c6p-3f, -0x1.844812p-3f, -0x1.15b898p-1f, -0x1.2fd5fp-2f, 0x1.dac2a2p-2f,
    0x1.2cbb64p-2f, -0x1.32c666p-1f, 0x1.afb34ap-3f, -0x1.b53958p-1f, -0x1.803288p-2f, 0x1.8d9e0cp-1f, -0x1.8ed2b8p-1f,
    0x1.ae5646p-5f, -0x1.0aee5ap-1f,
};

inline constexpr double nadam_8_float64[] = {
    -0x1.d7f0de50026e2p-2, 0x1.a91d18d75a50fp-1, -0x1.e29bae505021fp-2, -0x1.bf4e10d7d0e8fp-1, 0x1.ae41194257cc6p-4,
    -0x1.6eac635f9fd77p-3, -0x1.7dc3aca0fbb61p-3, -0x1.3737a727fc6f7p-1, -0x1.caf583601117fp-3, 0x1.e64ad650cd269p-2,
    0x1.69cd99afd40dbp-2, -0x1.5d4827280a57p-1, 0x1.1c744ca4907f1p-3, -0x1.cb1087280177p-1, -0x1.6df59e4ffdcfcp-2,
    0x1.a165f7280154ep-1, -0x1.cc6faf288ac68p-1, 0x1.88ad7940487e7p-4, -0x1.dee7d64ffd7ep-2, -0x1.d6e248109be55p-2,
    0x1.a980c344c14f4p-1, -0x1.e2f9f06df1dcep-2, -0x1.be77b7716225fp-1, 0x1.dfd727e8e8116p-4, -0x1.6679ad34b1675p-3,
    -0x1.77533b77d540ep-3, -0x1.33b0145298e4bp-1, -0x1.cd2b75c2c684bp-3, 0x1.e5d9315b59aa7p-2, 0x1.66c3bc64f6b59p-2,
    -0x1.5a8a00ef10e66p-1, 0x1.2a25506eef3a8p-3, -0x1.c95e39f77f1dfp-1, -0x1.70a6c1302759cp-2, 0x1.a0fbf31bd0defp-1,
    -0x1.cb3c1c44263bap-1, 0x1.83d58e7a4b495p-4, -0x1.df61e8f68d96p-2, -0x1.a7057e6c00b29p-2, 0x1.c01c61a513f29p-1,
    -0x1.18d7f4ede0e69p-1, -0x1.88f59f1a7b9aap-1, 0x1.742551b2d65fbp-3, -0x1.ca27e8639426ep-3, -0x1.84480b8deba06p-3,
    -0x1.15b85d76b65f5p-1, -0x1.2fd5d090d1893p-2, 0x1.dac2996aa579cp-2, 0x1.2cbb5fa69fd7p-2, -0x1.32c69691ff308p-1,
    0x1.afb3262d9e7d1p-3, -0x1.b53928958eb68p-1, -0x1.8032874c1f998p-2, 0x1.8d9e0e2912ebfp-1, -0x1.8ed2a005cb81ap-1,
    0x1.ae562e8acde46p-5, -0x1.0aee3f318aec3p-1,
};

inline constexpr float nadam_9_float32[] = {
    0x1.a5e33cp-1f, 0x1.0cce06p-2f, -0x1.dddeecp-1f, 0x1.f79794p-1f, 0x1.56cd54p-1f, 0x1.5f5586p-3f, -0x1.2cae14p-1f,
    0x1.a2e70cp-1f, -0x1.82344p-1f, 0x1.cac1b6p-4f, -0x1.fb0d34p-1f, -0x1.1f3fbcp-1f, -0x1.0f0ecp-1f, -0x1.af0f54p-1f,
    0x1.fc07a6p-2f, -0x1.a932b8p-1f, 0x1.dd6dc4p-1f, -0x1.f10522p-2f, -0x1.93cc4p-1f, 0x1.a76ed2p-1f, 0x1.0f9656p-2f,
    -0x1.dd7ab8p-1f, 0x1.f69844p-1f, 0x1.55f2bp-1f, 0x1.7217a4p-3f, -0x1.2890bep-1f, 0x1.a5b3c2p-1f, -0x1.824eecp-1f,
    0x1.c49b34p-4f, -0x1.fa4772p-1f, -0x1.1e55f4p-1f, -0x1.114766p-1f, -0x1.b2f516p-1f, 0x1.fac87p-2f, -0x1.a50bd6p-1f,
    0x1.dc9c2ep-1f, -0x1.eb898ep-2f, -0x1.9942b2p-1f, 0x1.a77526p-1f, 0x1.5f54d8p-2f, -0x1.c95fa4p-1f, 0x1.06845cp+0f,
    0x1.5fbcb4p-1f, 0x1.60aa9ap-3f, -0x1.39a0ep-1f, 0x1.c01b54p-1f, -0x1.8a97dcp-1f, 0x1.23902ep-4f, -0x1.d5d44ep-1f,
    -0x1.133da8p-1f, -0x1.08021ep-1f, -0x1.aa9cb2p-1f, 0x1.cac81ap-2f, -0x1.c00ed4p-1f, 0x1.bbec78p-1f, -0x1.dde1a8p-2f,
    -0x1.bfbff2p-1f,
};

inline constexpr double nadam_9_float64[] = {
    0x1.a5e33d47142c7p-1, 0x1.0cce0571fee94p-2, -0x1.dddeeab8fe9d3p-1, 0x1.f7979546ecd2p-1, 0x1.56cd554631514p-1,
    0x1.5f5584eaf6644p-3, -0x1.2cae1546ee64cp-1, 0x1.a2e70ab8da05ep-1, -0x1.82343eb8e6489p-1, 0x1.cac1b5c7755ccp-4,
    -0x1.fb0d32b8d5cc4p-1, -0x1.1f3fbab93621p-1, -0x1.0f0ebeb90df0dp-1, -0x1.af0f52b95b3e4p-1, 0x1.fc07a571d7c2dp-2,
    -0x1.a932b946e6aa1p-1, 0x1.dd6dc2b8fcdf3p-1, -0x1.f105220df5f4fp-2, -0x1.93cc414704fe3p-1, 0x1.a76ecf9f30301p-1,
    0x1.0f9656c85e2f7p-2, -0x1.dd7ab33be580cp-1, 0x1.f69842a0315b4p-1, 0x1.55f2b4d665056p-1, 0x1.7217a58ce28e5p-3,
    -0x1.2890c2757aaa6p-1, 0x1.a5b3c0e98e54bp-1, -0x1.824ee8eda878ap-1, 0x1.c49b3a3c31be8p-4, -0x1.fa476c62053f7p-1,
    -0x1.1e55f1dc6899cp-1, -0x1.11476942292ep-1, -0x1.b2f51536ca625p-1, 0x1.fac87060b89abp-2, -0x1.a50bd82bb1047p-1,
    0x1.dc9c2dcc33568p-1, -0x1.eb898c7d3412dp-2, -0x1.9942ba9cccf1ep-1, 0x1.a7750c6a779c7p-1, 0x1.5f54e1dbc2b29p-2,
    -0x1.c95f99ae4aa5p-1, 0x1.06846ed63459bp+0, 0x1.5fbcabbc600d9p-1, 0x1.60aaa4f10cf78p-3, -0x1.39a0d3b9176efp-1,
    0x1.c01b68d0253cdp-1, -0x1.8a97c04934f5fp-1, 0x1.2390275a7a3d1p-4, -0x1.d5d459031b1cbp-1, -0x1.133d9fe2e262ep-1,
    -0x1.08022f654d926p-1, -0x1.aa9cd517546eap-1, 0x1.cac82cf90cae3p-2, -0x1.c00ed4c418501p-1, 0x1.bbec9173eb99p-1,
    -0x1.dde1cc86dc21ap-2, -0x1.bfbfe397a3d6cp-1,
};

inline constexpr float nadam_10_float32[] = {
    0x1.777c3cp-3f, 0x1.adccap-6f, 0x1.6671dep-2f, -0x1.b07f0ap-2f, 0x1.11e63p-5f, 0x1.751cd2p-3f, 0x1.c3f812p-6f,
    0x1.5eb1aep-2f, -0x1.ac0336p-2f, 0x1.43a884p-5f, 0x1.4bc3dep-3f, 0x1.162556p-4f, 0x1.5e8266p-2f, -0x1.8e9ab4p-2f,
    0x1.9a57b8p-4f,
};

inline constexpr double nadam_10_float64[] = {
    0x1.777c3bf64dcbbp-3, 0x1.adcca04b97a44p-6, 0x1.6671ddfb421b6p-2, -0x1.b07f0a04ae1bcp-2, 0x1.11e63042fafdcp-5,
    0x1.751ccf54a6d44p-3, 0x1.c3f8124d05adfp-6, 0x1.5eb1af5a1801fp-2, -0x1.ac0336eec97edp-2, 0x1.43a881b811d36p-5,
    0x1.4bc4258d1b75fp-3, 0x1.16257e585f88ap-4, 0x1.5e8247197d5fbp-2, -0x1.8e9ab9601ee06p-2, 0x1.9a57e41174005p-4,
};

inline constexpr float nadam_11_float32[] = {
    0x1.30b8bp-1f, 0x1.2fac22p-1f, 0x1.23c5f2p-1f,
};

inline constexpr double nadam_11_float64[] = {
    0x1.30b8aeec5a396p-1, 0x1.2fac1f68af5f1p-1, 0x1.23c5fa3350d23p-1,
};

inline constexpr float nadam_12_float32[] = {
    0x1.4ee214p-1f, 0x1.e4232p-3f, -0x1.454a6p-2f, -0x1.23f5c4p-1f, -0x1.d514acp-3f, 0x1.f05b98p-2f, 0x1.abea1p-1f,
    -0x1.ac0aacp-1f, 0x1.7b68cap-7f, -0x1.bfd414p-1f, 0x1.e2ca52p-2f, -0x1.c98d54p-1f, -0x1.67682p-1f, 0x1.057fb2p-5f,
    0x1.807e3p-1f, 0x1.241d2cp-3f, 0x1.da0cf4p-1f, 0x1.bd5128p-1f, 0x1.a3937cp-1f, -0x1.e04196p-2f, 0x1.653d9cp-1f,
    -0x1.c32034p-1f, 0x1.bc7484p-3f, 0x1.9a221ap-2f, 0x1.09523cp-1f, 0x1.14c654p-1f, 0x1.d4b936p-7f, 0x1.95bab4p-3f,
    0x1.fc44b4p-3f, -0x1.61dcdp-1f, -0x1.92501p-1f, -0x1.9414b4p-3f, 0x1.d58e04p-1f, 0x1.4b4e0ep-1f, 0x1.f2cd6ep-3f,
    -0x1.47ca9p-2f, -0x1.234414p-1f, -0x1.e32eb8p-3f, 0x1.eb8418p-2f, 0x1.a8bcep-1f, -0x1.aa4a5p-1f, 0x1.4546c2p-7f,
    -0x1.c1dc66p-1f, 0x1.e63e4ap-2f, -0x1.cc742cp-1f, -0x1.668d5cp-1f, 0x1.dd0b2cp-6f, 0x1.7da02cp-1f, 0x1.1d9834p-3f,
    0x1.d95c54p-1f, 0x1.bdf882p-1f, 0x1.a1f574p-1f, -0x1.dbef94p-2f, 0x1.6682cep-1f, -0x1.c31094p-1f, 0x1.b4b7f8p-3f,
    0x1.9479b2p-2f, 0x1.047f1ap-1f, 0x1.14d308p-1f, 0x1.a7fd7p-7f, 0x1.a180c8p-3f, 0x1.008b5p-2f, -0x1.61a856p-1f,
    -0x1.9766acp-1f, -0x1.87141ep-3f, 0x1.d58c06p-1f, 0x1.483e8ep-1f, 0x1.3d0a94p-3f, -0x1.09684p-2f, -0x1.631746p-1f,
    -0x1.93b842p-2f, 0x1.40c30ep-1f, 0x1.a301ccp-1f, -0x1.aa8e08p-1f, -0x1.24feaap-3f, -0x1.051218p+0f, 0x1.f95e8ap-2f,
    -0x1.82d9fcp-1f, -0x1.4387c8p-1f, 0x1.f575dcp-5f, 0x1.699e2ap-1f, 0x1.1b9ee8p-3f, 0x1.e6287ep-1f, 0x1.ecb1dcp-1f,
    0x1.9392e2p-1f, -0x1.b91f76p-2f, 0x1.84e61ap-1f, -0x1.ca7364p-1f, 0x1.2d6a9ap-2f, 0x1.65748cp-2f, 0x1.341806p-1f,
    0x1.fb7a62p-2f, -0x1.297c2ep-4f, 0x1.3680e4p-3f, 0x1.8791bp-3f, -0x1.0afaf4p-1f, -0x1.90836p-1f, -0x1.0f7de4p-3f,
    0x1.cb81d8p-1f,
};

inline constexpr double nadam_12_float64[] = {
    0x1.4ee214d52a313p-1, 0x1.e4232p-3, -0x1.454a6p-2, -0x1.23f5c3280ee4bp-1, -0x1.d514aca03ac4ap-3, 0x1.f05b98p-2,
    0x1.abea10d73ef2ep-1, -0x1.ac0aab281359p-1, 0x1.7b68ca00353cdp-7, -0x1.bfd414p-1, 0x1.e2ca51afa567p-2,
    -0x1.c98d54d7d9cc2p-1, -0x1.676820d7f0ee3p-1, 0x1.057fb2838ae57p-5, 0x1.807e2f27fde48p-1, 0x1.241d2ca01e9c3p-3,
    0x1.da0cf4p-1, 0x1.bd5128d76e589p-1, 0x1.a3937cp-1, -0x1.e04196503744dp-2, 0x1.653d9cd7f58ffp-1,
    -0x1.c32034d802057p-1, 0x1.bc74835f26e1fp-3, 0x1.9a2219afcbb7dp-2, 0x1.09523b287f44bp-1, 0x1.14c653281c0d4p-1,
    0x1.d4b935d80962dp-7, 0x1.95bab36003c21p-3, 0x1.fc44b35faaa83p-3, -0x1.61dcdp-1, -0x1.925010d78f04ap-1,
    -0x1.9414b35ede5dbp-3, 0x1.d58e032813b93p-1, 0x1.4b4e0f96f927cp-1, 0x1.f2cd6d72ce2ep-3, -0x1.47ca8dfb2b3fbp-2,
    -0x1.2344132af6a2fp-1, -0x1.e32eb65429fp-3, 0x1.eb84179adf02fp-2, 0x1.a8bce00411ccfp-1, -0x1.aa4a4e3a53f2fp-1,
    0x1.4546c1130bd77p-7, -0x1.c1dc683590206p-1, 0x1.e63e498d81d5cp-2, -0x1.cc742f32a0e96p-1, -0x1.668d5f1b773dcp-1,
    0x1.dd0b292088b97p-6, 0x1.7da029a53c823p-1, 0x1.1d983285b25d2p-3, 0x1.d95c56d527a6bp-1, 0x1.bdf8816d92f0dp-1,
    0x1.a1f5747eded4bp-1, -0x1.dbef902fbe10cp-2, 0x1.6682ce7635066p-1, -0x1.c310979ddeafdp-1, 0x1.b4b7fb0ce0536p-3,
    0x1.9479b3bb564bap-2, 0x1.047f1772b563p-1, 0x1.14d307370c054p-1, 0x1.a7fd68f46bc7bp-7, 0x1.a180c832adeb6p-3,
    0x1.008b515b8c748p-2, -0x1.61a85448a6bcfp-1, -0x1.9766abfcbf5d1p-1, -0x1.87141dea2e37cp-3, 0x1.d58c04176b292p-1,
    0x1.483e899ee2238p-1, 0x1.3d0a85b456e5fp-3, -0x1.0968213a7e0cfp-2, -0x1.6317634b2f1e2p-1, -0x1.93b85f134e271p-2,
    0x1.40c30a53cfb63p-1, 0x1.a301a7119cc38p-1, -0x1.aa8df44c5cd46p-1, -0x1.24feb95c363d1p-3, -0x1.05122646b4e32p+0,
    0x1.f95e9e40e3a63p-2, -0x1.82d9edebf5802p-1, -0x1.4387d68d36307p-1, 0x1.f575ffc3d0fabp-5, 0x1.699e11c6ad20cp-1,
    0x1.1b9ef2764814cp-3, 0x1.e6289cfe9da8p-1, 0x1.ecb201a54772bp-1, 0x1.9392e1ebd76cap-1, -0x1.b91f43cf01856p-2,
    0x1.84e62d21f8a86p-1, -0x1.ca735b1f911e9p-1, 0x1.2d6a8c3d794dap-2, 0x1.6574829360e7ep-2, 0x1.3417e03458504p-1,
    0x1.fb7a3a2c0c17bp-2, -0x1.297c362f129b8p-4, 0x1.3680e2b9fc68cp-3, 0x1.8791a5253787ep-3, -0x1.0afae6659d6dap-1,
    -0x1.908352b56dd47p-1, -0x1.0f7dbdac56d9dp-3, 0x1.cb81c605e9691p-1,
};

inline constexpr float nadam_13_float32[] = {
    -0x1.a2872cp-1f, -0x1.8855e6p-2f, 0x1.f5a4a4p-3f, 0x1.3bc1e8p-1f, 0x1.4f537ep-2f, -0x1.9a5a98p-1f, 0x1.7ec052p-2f,
    0x1.4c2508p-1f, -0x1.6f7e38p-1f, -0x1.51c9aap-2f, 0x1.6c9236p-2f, -0x1.248596p-2f, -0x1.b605cap-2f, 0x1.bc5e7cp-1f,
    -0x1.7fdb3cp-1f, -0x1.d9d3cep-2f, 0x1.cb0b72p-2f, 0x1.3d780ep-5f, 0x1.366b82p-2f, -0x1.a2d994p-1f, -0x1.87adb8p-2f,
    0x1.fadf24p-3f, 0x1.3c96e4p-1f, 0x1.53d7aep-2f, -0x1.9a388p-1f, 0x1.7f2feep-2f, 0x1.4ce962p-1f, -0x1.7170dp-1f,
    -0x1.4e342cp-2f, 0x1.703d4ap-2f, -0x1.221e02p-2f, -0x1.bc732p-2f, 0x1.ba18eap-1f, -0x1.81c57ap-1f, -0x1.cebb78p-2f,
    0x1.c94398p-2f, 0x1.1e6becp-5f, 0x1.357dbcp-2f, -0x1.a6d47cp-1f, -0x1.9cbb7ap-2f, 0x1.bff43cp-3f, 0x1.cefb92p-2f,
    0x1.1c4d34p-2f, -0x1.992cfcp-1f, 0x1.3dd8a4p-2f, 0x1.636a32p-1f, -0x1.9bb412p-1f, -0x1.668278p-2f, 0x1.afcac8p-2f,
    -0x1.525a64p-2f, -0x1.ee6308p-2f, 0x1.e2214p-1f, -0x1.64f99ep-1f, -0x1.10c634p-1f, 0x1.79773p-2f, -0x1.2f1238p-5f,
    0x1.0b4f8ep-2f,
};

inline constexpr double nadam_13_float64[] = {
    -0x1.a2872cd832cb7p-1, -0x1.8855e64f9a693p-2, 0x1.f5a4a360cb2dcp-3, 0x1.3bc1e8d832cb7p-1, 0x1.4f537e4f9a692p-2,
    -0x1.9a5a98d832cb3p-1, 0x1.7ec051b06596dp-2, 0x1.4c2508d832cb7p-1, -0x1.6f7e38d832cb7p-1, -0x1.51c9a9b06596ep-2,
    0x1.6c92364f9a693p-2, -0x1.2485964f9a694p-2, -0x1.b605c9b06596dp-2, 0x1.bc5e7b27cd349p-1, -0x1.7fdb3cd832cb7p-1,
    -0x1.d9d3ce4f9a693p-2, 0x1.cb0b71b06596ep-2, 0x1.3d780d832cb7p-5, 0x1.366b81b06596ep-2, -0x1.a2d99284e7ed8p-1,
    -0x1.87adb92352773p-2, 0x1.fadf22f7ed002p-3, 0x1.3c96e5d86d604p-1, 0x1.53d7abf950d5cp-2, -0x1.9a38827c8a2e6p-1,
    0x1.7f2fed8afe09bp-2, 0x1.4ce964fce3e74p-1, -0x1.7170d1ebf254cp-1, -0x1.4e342ad441b0dp-2, 0x1.703d4db1ed5dbp-2,
    -0x1.221e02a5a50e6p-2, -0x1.bc731ad428f1ep-2, 0x1.ba18e7b434d94p-1, -0x1.81c57c23d276bp-1, -0x1.cebb7ac3a152p-2,
    0x1.c94397af0565ep-2, 0x1.1e6be9bc0934dp-5, 0x1.357db8dabedfap-2, -0x1.a6d4717409c3cp-1, -0x1.9cbb98c3753a9p-2,
    0x1.bff41690e161p-3, 0x1.cefba6496b05ep-2, 0x1.1c4d14b29ea7ep-2, -0x1.992d09357044p-1, 0x1.3dd8a267478aap-2,
    0x1.636a495e15667p-1, -0x1.9bb43e1009033p-1, -0x1.66827937f6cccp-2, 0x1.afcadce5d4e58p-2, -0x1.525a24b002bf7p-2,
    -0x1.ee6320b6529abp-2, 0x1.e22156dc97ee5p-1, -0x1.64f996186740bp-1, -0x1.10c616434a649p-1, 0x1.7977545debf07p-2,
    -0x1.2f128996d91c1p-5, 0x1.0b4f89939d077p-2,
};

inline constexpr float nadam_14_float32[] = {
    0x1.13678ep-8f, 0x1.20404ap-1f, -0x1.19db56p-2f, 0x1.bf0c4cp-1f, -0x1.39c9ep-1f, -0x1.2e1142p-1f, -0x1.d7253ap-1f,
    -0x1.2e60eep-4f, -0x1.5a17fap-1f, 0x1.1fb45p-2f, 0x1.eef378p-1f, -0x1.b0c758p-2f, 0x1.1df664p-3f, -0x1.c5c81ep-1f,
    -0x1.2b3a8cp-4f, -0x1.835988p-1f, 0x1.d40c54p-6f, -0x1.f6f066p-1f, -0x1.9fca6ep-1f, 0x1.06d2f6p-8f, 0x1.239a28p-1f,
    -0x1.16c2b6p-2f, 0x1.c07ca2p-1f, -0x1.3a8b7cp-1f, -0x1.2fe24p-1f, -0x1.d8966ep-1f, -0x1.2a1ca8p-4f, -0x1.55102cp-1f,
    0x1.24000ep-2f, 0x1.ed6ebep-1f, -0x1.b0c7ccp-2f, 0x1.288314p-3f, -0x1.c2091p-1f, -0x1.188b46p-4f, -0x1.89994ep-1f,
    0x1.18751p-5f, -0x1.f3a192p-1f, -0x1.9b1b68p-1f, 0x1.63d5e2p-4f, 0x1.0309bp-1f, -0x1.bbadfp-3f, 0x1.a6bb4ap-1f,
    -0x1.29eb72p-1f, -0x1.61297cp-1f, -0x1.b525e2p-1f, 0x1.ba1c3p-5f, -0x1.17cc7cp-1f, 0x1.4a1fap-2f, 0x1.cffdf6p-1f,
    -0x1.9c77b4p-2f, 0x1.a31efp-3f, -0x1.9723a4p-1f, 0x1.e54b9ap-5f, -0x1.66e364p-1f, 0x1.f40f5ap-5f, -0x1.0a7992p+0f,
    -0x1.baa5dp-1f,
};

inline constexpr double nadam_14_float64[] = {
    0x1.13678f297060bp-8, 0x1.204049a5b937fp-1, -0x1.19db57122f225p-2, 0x1.bf0c4b51a21p-1, -0x1.39c9e04f6864ep-1,
    -0x1.2e11429b17a9p-1, -0x1.d72538e3d9796p-1, -0x1.2e60ef8d397dep-4, -0x1.5a17f9e3e0883p-1, 0x1.1fb4500b24b9fp-2,
    0x1.eef379b332e0dp-1, -0x1.b0c757d0193edp-2, 0x1.1df6628211b52p-3, -0x1.c5c81e0c0ece6p-1, -0x1.2b3a8c52d560ap-4,
    -0x1.83598808be7b6p-1, 0x1.d40c540beb4a9p-6, -0x1.f6f064f22c617p-1, -0x1.9fca6e33153fap-1, 0x1.06d2f616deb59p-8,
    0x1.239a29ae2bcadp-1, -0x1.16c2b649d421fp-2, 0x1.c07c9ed4f4ca7p-1, -0x1.3a8b7a0746375p-1, -0x1.2fe2402456e09p-1,
    -0x1.d8966e6908178p-1, -0x1.2a1caaef2f32cp-4, -0x1.55102ad016813p-1, 0x1.24000bb84acf9p-2, 0x1.ed6ebc21f4876p-1,
    -0x1.b0c7cccb3d8d7p-2, 0x1.28831227fc728p-3, -0x1.c2091385111c4p-1, -0x1.188b46e45dc09p-4, -0x1.8999510fce86bp-1,
    0x1.18750fa1ef3dp-5, -0x1.f3a18d69aa5c7p-1, -0x1.9b1b64102305ap-1, 0x1.63d603a50fa9bp-4, 0x1.0309ca24f1018p-1,
    -0x1.bbadff22d177bp-3, 0x1.a6bb60f36ce62p-1, -0x1.29eb7a18c2d3ap-1, -0x1.61298a22381b2p-1, -0x1.b525fb8907edbp-1,
    0x1.ba1cc588e6bbp-5, -0x1.17cc6ae3ca6f4p-1, 0x1.4a1fa6bc4620ep-2, 0x1.cffdc88da4f8p-1, -0x1.9c77a48111fe2p-2,
    0x1.a31eee670d009p-3, -0x1.972361a2fdcc1p-1, 0x1.e54badc9cd7fbp-5, -0x1.66e345977c9d7p-1, 0x1.f40f621235ff3p-5,
    -0x1.0a79856a8fbd5p+0, -0x1.baa5df0ea7c3ap-1,
};

inline constexpr float nadam_15_float32[] = {
    0x1.1c8cbap-20f, -0x1.b19ec6p-22f, -0x1.ca3f9ep-21f, -0x1.06946ep-22f, 0x1.970b02p-21f, 0x1.37ed86p-20f,
    -0x1.53fb5p-22f, -0x1.13aadp-20f, -0x1.ad3512p-22f, 0x1.507234p-20f, -0x1.40f66ap-21f, -0x1.702cacp-18f,
    -0x1.e63298p-19f, 0x1.12598ep-20f, 0x1.1eee44p-18f,
};

inline constexpr double nadam_15_float64[] = {
    0x1.1c8cb9f5bc7cep-20, -0x1.b19ec6628f8efp-22, -0x1.ca3f9db1128edp-21, -0x1.06946f9fdd879p-22,
    0x1.970b02007ed8cp-21, 0x1.37ed7ffaac296p-20, -0x1.53fb513acdb96p-22, -0x1.13aad08a87125p-20,
    -0x1.ad35104444972p-22, 0x1.50722f7b7fccdp-20, -0x1.40f6c4d0858aep-21, -0x1.702cbb2fcf761p-18,
    -0x1.e632a83f5e0f2p-19, 0x1.12598e222e5b8p-20, 0x1.1eee30df4d64ap-18,
};

inline constexpr float nadam_16_float32[] = {
    -0x1.5d041cp-1f, -0x1.2970d4p-1f, 0x1.77eafcp-1f, 0x1.6f6da6p-2f, 0x1.0e972cp-1f, -0x1.5b23a6p-1f, -0x1.2ddd34p-1f,
    0x1.777bdcp-1f, 0x1.6fee32p-2f, 0x1.0caf6ap-1f, -0x1.5451aep-1f, -0x1.0b49a4p-1f, 0x1.5c0786p-1f, 0x1.7fd54p-2f,
    0x1.109828p-1f,
};

inline constexpr double nadam_16_float64[] = {
    -0x1.5d041cd832cb7p-1, -0x1.2970d4d832cb7p-1, 0x1.77eafb27cd349p-1, 0x1.6f6da64f9a692p-2, 0x1.0e972b27cd349p-1,
    -0x1.5b23a6529f0f5p-1, -0x1.2ddd3456ec206p-1, 0x1.777bd78bdf6ebp-1, 0x1.6fee3426517cp-2, 0x1.0caf6e313a2b7p-1,
    -0x1.54519466f7d96p-1, -0x1.0b49aa2c5efacp-1, 0x1.5c0794ff6436cp-1, 0x1.7fd54c13fc231p-2, 0x1.10983cb236492p-1,
};

inline constexpr float nadam_17_float32[] = {
    -0x1.76f23cp-41f, 0x1.03742cp-40f, -0x1.68e51p-41f, 0x1.9dba34p-42f, -0x1.14a704p-41f, -0x1.6127ccp-41f,
    0x1.177494p-40f, -0x1.85997ap-41f, 0x1.abd1eep-43f, -0x1.130086p-41f, -0x1.2d4aaap-38f, -0x1.309936p-41f,
    -0x1.736026p-38f, 0x1.4d2162p-42f, -0x1.9029f4p-40f,
};

inline constexpr double nadam_17_float64[] = {
    -0x1.76f23be552505p-41, 0x1.03742dc78f9ebp-40, -0x1.68e50fd811bbbp-41, 0x1.9dba35c2593abp-42,
    -0x1.14a703d45bf2bp-41, -0x1.6127ca3f7b5fp-41, 0x1.1774974e96c89p-40, -0x1.85997afcb1131p-41, 0x1.abd1f4d035e25p-43,
    -0x1.1300850c82a4fp-41, -0x1.2d4abc93db118p-38, -0x1.30992f87c4327p-41, -0x1.73602a9363085p-38,
    0x1.4d22070e1bb1ep-42, -0x1.9029ee26fe441p-40,
};

inline constexpr optim_row<nadam_options> nadam_rows[] = {
    {{},
     {"the default", "the default",
      0xfc5c4b97u, 33, 0x1p+0f, 0x1p+0f, false, nadam_0_float32, nadam_0_float64}},
    {{.learning_rate = 0.01f},
     {"rate 0.01", "learning_rate 0.01",
      0x7ce71a37u, 19, 0x1p+0f, 0x1p+0f, false, nadam_1_float32, nadam_1_float64}},
    {{.beta1 = 0.8, .beta2 = 0.99},
     {"betas 0.8 and 0.99", "beta1 0.8, beta2 0.99",
      0xa2278c37u, 19, 0x1p+0f, 0x1p+0f, false, nadam_2_float32, nadam_2_float64}},
    {{.beta1 = 0.0},
     {"no memory of the gradient", "beta1 0",
      0x490fdceau, 5, 0x1p+0f, 0x1p+0f, false, nadam_3_float32, nadam_3_float64}},
    {{.momentum_decay = 0.0f},
     {"the momentum does not warm up", "momentum_decay 0",
      0xa1e2b665u, 5, 0x1p+0f, 0x1p+0f, false, nadam_4_float32, nadam_4_float64}},
    {{.momentum_decay = 0.5f},
     {"the momentum warms up at once", "momentum_decay 0.5",
      0xd8d57d88u, 5, 0x1p+0f, 0x1p+0f, false, nadam_5_float32, nadam_5_float64}},
    {{.epsilon = 0.001f},
     {"large epsilon", "epsilon 0.001",
      0x7b7137d5u, 5, 0x1p+0f, 0x1p+0f, false, nadam_6_float32, nadam_6_float64}},
    {{.epsilon = 1e-12f},
     {"tiny epsilon", "epsilon 1e-12",
      0x2081e0aau, 5, 0x1p+0f, 0x1p+0f, false, nadam_7_float32, nadam_7_float64}},
    {{.weight_decay = 0.01f},
     {"decay", "weight_decay 0.01",
      0xf6433080u, 19, 0x1p+0f, 0x1p+0f, false, nadam_8_float32, nadam_8_float64}},
    {{.product = nadam_product::torch_2},
     {"the product of PyTorch 2", "product torch_2",
      0xb0da6ce5u, 19, 0x1p+0f, 0x1p+0f, false, nadam_9_float32, nadam_9_float64}},
    {{.weight_decay = 0.01f, .momentum_decay = 0.5f, .product = nadam_product::torch_2},
     {"the product of PyTorch 2, the momentum warms up at once, decay", "weight_decay 0.01, momentum_decay 0.5, product torch_2",
      0x1b8e99fbu, 5, 0x1p+0f, 0x1p+0f, false, nadam_10_float32, nadam_10_float64}},
    {{.beta1 = 0.99, .beta2 = 0.99, .product = nadam_product::torch_2},
     {"the product of PyTorch 2, betas 0.99 and 0.99", "beta1 0.99, beta2 0.99, product torch_2",
      0x4cf5c493u, 1, 0x1p+0f, 0x1p+0f, false, nadam_11_float32, nadam_11_float64}},
    {{},
     {"one gradient in four is zero", "the default",
      0x2d793786u, 33, 0x1p+0f, 0x1p+0f, true, nadam_12_float32, nadam_12_float64}},
    {{},
     {"gradients of 2^20", "the default",
      0x9bedb6e9u, 19, 0x1p+0f, 0x1p+20f, false, nadam_13_float32, nadam_13_float64}},
    {{},
     {"gradients of 2^-20", "the default",
      0x08daee84u, 19, 0x1p+0f, 0x1p-20f, false, nadam_14_float32, nadam_14_float64}},
    {{},
     {"gradients of 2^-40, below epsilon", "the default",
      0x0f545f43u, 5, 0x1p-20f, 0x1p-40f, false, nadam_15_float32, nadam_15_float64}},
    {{},
     {"gradients of 2^60", "the default",
      0xff8173edu, 5, 0x1p+0f, 0x1p+60f, false, nadam_16_float32, nadam_16_float64}},
    {{},
     {"gradients of 2^-60, far below epsilon", "the default",
      0x0b76c4dcu, 5, 0x1p-40f, 0x1p-60f, false, nadam_17_float32, nadam_17_float64}},
};

}  // namespace microstep::golden
// clang-format on
