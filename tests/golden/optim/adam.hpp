// SPDX-License-Identifier: MIT
// Made by tests/golden/generate.py with torch 1.13.0a0, numpy 1.24.2. Do not edit: change the generator and run it.
//
// Trajectories; optim/row.hpp says what a row is.
#pragma once

#include "golden/optim/row.hpp"
#include "microstep/optim/adam.hpp"

// clang-format off
namespace microstep::golden {

inline constexpr float adam_0_float32[] = {
    -0x1.b813f6p-3f, -0x1.6e573cp-2f, 0x1.2e3022p-1f, -0x1.c414bep-1f, -0x1.1bcfa6p-1f, 0x1.b37404p-2f, -0x1.818ecep-4f,
    0x1.693022p-1f, -0x1.dad6dcp-2f, -0x1.5f2eaap-1f, -0x1.42ab34p-2f, 0x1.a2751ap-5f, -0x1.35ee86p-1f, -0x1.6da0bcp-2f,
    -0x1.26740cp-2f, 0x1.08c474p-2f, -0x1.998d9cp-7f, 0x1.22322cp-2f, -0x1.c30dbap-3f, -0x1.8864dep-1f, -0x1.47e204p-2f,
    -0x1.e228acp-2f, 0x1.202f3ep-1f, 0x1.d16126p-5f, 0x1.0719c2p-1f, 0x1.b8afdap-1f, 0x1.8d8774p-2f, 0x1.05752ap-1f,
    0x1.c99a7ap-1f, -0x1.6fe574p-2f, 0x1.5e0ba4p-2f, 0x1.c814a2p-1f, 0x1.af4636p-1f, -0x1.b63404p-3f, -0x1.72f6bcp-2f,
    0x1.2d91a6p-1f, -0x1.c2d036p-1f, -0x1.1cb9f2p-1f, 0x1.afaafap-2f, -0x1.867ea8p-4f, 0x1.6810d6p-1f, -0x1.dd74bep-2f,
    -0x1.62151cp-1f, -0x1.44219ep-2f, 0x1.98d926p-5f, -0x1.36d598p-1f, -0x1.6d8888p-2f, -0x1.23b0f6p-2f, 0x1.0b0e04p-2f,
    -0x1.ba1882p-7f, 0x1.227d5ap-2f, -0x1.bf202ap-3f, -0x1.8a19b4p-1f, -0x1.4e377ep-2f, -0x1.e19d88p-2f, 0x1.1fae16p-1f,
    0x1.d3eb64p-5f, 0x1.0384fp-1f, 0x1.b73bep-1f, 0x1.8ce59cp-2f, 0x1.062568p-1f, 0x1.c892fp-1f, -0x1.6cf8cp-2f,
    0x1.5dd3b6p-2f, 0x1.c6f356p-1f, 0x1.ae99b6p-1f, -0x1.e4f55ap-3f, -0x1.c3195ep-2f, 0x1.1e292cp-1f, -0x1.c4526ap-1f,
    -0x1.1a6abp-1f, 0x1.c2e884p-2f, -0x1.3d5366p-4f, 0x1.7108eep-1f, -0x1.e5cde6p-2f, -0x1.778a56p-1f, -0x1.2dd9aap-2f,
    0x1.46281p-5f, -0x1.49f272p-1f, -0x1.5e5dbap-2f, -0x1.d6013cp-3f, 0x1.2f1a22p-2f, -0x1.551dep-4f, 0x1.ff1ceep-3f,
    -0x1.b525cep-3f, -0x1.7ca212p-1f, -0x1.3d35p-2f, -0x1.fa3d26p-2f, 0x1.1fd1d4p-1f, 0x1.a37dccp-5f, 0x1.164b4p-1f,
    0x1.add81ap-1f, 0x1.80811cp-2f, 0x1.1428c2p-1f, 0x1.c9d2bcp-1f, -0x1.6c0d2ap-2f, 0x1.762dep-2f, 0x1.b516fap-1f,
    0x1.943bc4p-1f,
};

inline constexpr double adam_0_float64[] = {
    -0x1.b813f6485b70bp-3, -0x1.6e573cdceec98p-2, 0x1.2e30226e75bf2p-1, -0x1.c414be69f3922p-1, -0x1.1bcfa66e79468p-1,
    0x1.b374032804d7ep-2, -0x1.818ecd34dc59bp-4, 0x1.6930226e6e1a5p-1, -0x1.dad6dcdd015aap-2, -0x1.5f2eaa6e76583p-1,
    -0x1.42ab332325f1ap-2, 0x1.a2751918f5daep-5, -0x1.35ee866e7bbb6p-1, -0x1.6da0bb5e3cc56p-2, -0x1.26740b2326c41p-2,
    0x1.08c473230a3f7p-2, -0x1.998d9b9d8c6e9p-7, 0x1.22322cdcca942p-2, -0x1.c30db9b9c1e65p-3, -0x1.8864dd9183814p-1,
    -0x1.47e204dcbaf1ap-2, -0x1.e228acdd02c97p-2, 0x1.202f3d9185b75p-1, 0x1.d16126e5eb49ap-5, 0x1.0719c19310be4p-1,
    0x1.b8afd9918e256p-1, 0x1.8d87732346347p-2, 0x1.05752a6e2d7fp-1, 0x1.c99a7991b0035p-1, -0x1.6fe57322fd63fp-2,
    0x1.5e0ba32327d3bp-2, 0x1.c814a194e261ep-1, 0x1.af4635918edafp-1, -0x1.b63405fa94e1ep-3, -0x1.72f6bf10692cdp-2,
    0x1.2d91a5e75314ep-1, -0x1.c2d037c6f13bcp-1, -0x1.1cb9f130ac325p-1, 0x1.afaafac7e2bcdp-2, -0x1.867ea84cada7p-4,
    0x1.6810d671b6eeap-1, -0x1.dd74bf6f51b2p-2, -0x1.62151bd2b0ef8p-1, -0x1.44219ce508e4cp-2, 0x1.98d927b7383bdp-5,
    -0x1.36d596043b636p-1, -0x1.6d888a2306aefp-2, -0x1.23b0f63fbf77p-2, 0x1.0b0e01e60685p-2, -0x1.ba18814e20aeep-7,
    0x1.227d5a0f0f3dbp-2, -0x1.bf20273344c8ap-3, -0x1.8a19b580cf665p-1, -0x1.4e377f38e3a86p-2, -0x1.e19d878f77787p-2,
    0x1.1fae145eaea23p-1, 0x1.d3eb643e8abd6p-5, 0x1.0384edb08e563p-1, 0x1.b73be1360b5d7p-1, 0x1.8ce59ad84aacdp-2,
    0x1.062567598278ep-1, 0x1.c892eec23ef8dp-1, -0x1.6cf8c036c8b5dp-2, 0x1.5dd3b79a03c18p-2, 0x1.c6f3562e8ec75p-1,
    0x1.ae99b6311fa2dp-1, -0x1.e4f5547c70f35p-3, -0x1.c3197da55d5cfp-2, 0x1.1e293908910cep-1, -0x1.c45273b7c5557p-1,
    -0x1.1a6a9937f8adfp-1, 0x1.c2e88c8cf6654p-2, -0x1.3d53526e7ad36p-4, 0x1.7108f3bb0db6fp-1, -0x1.e5cdf04eaa169p-2,
    -0x1.778a459444014p-1, -0x1.2dd99fb4b67bp-2, 0x1.46281a226bfeep-5, -0x1.49f288b5c7aap-1, -0x1.5e5dc4598e73ep-2,
    -0x1.d6014b194d82cp-3, 0x1.2f1a23b7a06e4p-2, -0x1.551e0eb5848c4p-4, 0x1.ff1cd938837f3p-3, -0x1.b525bdf29ea64p-3,
    -0x1.7ca209b3d4fdep-1, -0x1.3d3507918d106p-2, -0x1.fa3d0b5915e31p-2, 0x1.1fd1f5dd5176bp-1, 0x1.a37dd8a9fc6edp-5,
    0x1.164b42b7727e2p-1, 0x1.add81d5108e3fp-1, 0x1.80810517570ccp-2, 0x1.1428b145b7951p-1, 0x1.c9d2b01f86c7ap-1,
    -0x1.6c0d2dfeb60a6p-2, 0x1.762dece19035ap-2, 0x1.b5170c500c9fp-1, 0x1.943bb9c77847ap-1,
};

inline constexpr float adam_1_float32[] = {
    0x1.ecbf8p-2f, -0x1.e6e4aep-3f, -0x1.aa8b24p-1f, 0x1.9b93d8p-1f, 0x1.067092p-3f, 0x1.08791ep-3f, 0x1.efe53ep-4f,
    0x1.3804e2p-3f, -0x1.901878p-1f, 0x1.81d778p-2f, 0x1.54cf5p-2f, -0x1.00cb08p-1f, 0x1.c899ccp-1f, 0x1.081eacp-1f,
    -0x1.457864p-1f, 0x1.e3c8fp-2f, 0x1.9310f4p-1f, 0x1.c03ca8p-2f, -0x1.8b7138p-2f, 0x1.de1ecp-3f, 0x1.8a8a44p-1f,
    0x1.cbd65p-1f, -0x1.59f1c2p-4f, 0x1.98696cp-1f, 0x1.71f0e4p-1f, -0x1.ebdd6cp-1f, -0x1.7b3874p-1f, 0x1.7f2e98p-2f,
    -0x1.731bf6p-6f, 0x1.ccaa38p-1f, 0x1.be2aa2p-4f, -0x1.6bf9e8p-2f, 0x1.7ca768p-1f, 0x1.e1cffp-2f, -0x1.d7ff94p-3f,
    -0x1.a0d414p-1f, 0x1.793fdcp-1f, 0x1.40d82ap-3f, 0x1.119c08p-3f, 0x1.cbf118p-4f, 0x1.38f502p-3f, -0x1.9350e8p-1f,
    0x1.948b94p-2f, 0x1.8815c8p-2f, -0x1.01870ep-1f, 0x1.b65fep-1f, 0x1.0dd2fep-1f, -0x1.460bc6p-1f, 0x1.0c6ae8p-1f,
    0x1.9d1aa8p-1f, 0x1.eca28p-2f, -0x1.a53ef8p-2f, 0x1.8e21fep-3f, 0x1.8edc4p-1f, 0x1.eab65ep-1f, -0x1.bdfd28p-4f,
    0x1.8056d6p-1f, 0x1.722cb4p-1f, -0x1.d4b6bcp-1f, -0x1.6adbfep-1f, 0x1.b789b8p-2f, -0x1.bdf806p-7f, 0x1.bbdceep-1f,
    0x1.1a3d4p-4f, -0x1.6dd3fep-2f, 0x1.6f5f7ep-1f, 0x1.4f2dd6p-2f, -0x1.0033f4p-4f, -0x1.42db74p+0f, 0x1.8603d2p+0f,
    -0x1.6e1636p-6f, -0x1.1e2d9ep-3f, 0x1.af303cp-4f, 0x1.3d0b08p-2f, -0x1.df079p-1f, 0x1.e9f37cp-4f, 0x1.223edap-1f,
    0x1.f55412p-3f, 0x1.321b86p+0f, 0x1.bd24c2p-1f, -0x1.eb9bc2p-2f, 0x1.24a22p+0f, 0x1.51c1dap-1f, 0x1.6f2768p-1f,
    -0x1.1a8fbap+0f, 0x1.ffb64cp-2f, 0x1.f85754p-2f, 0x1.6a6eb6p-1f, 0x1.4460fp-4f, 0x1.0e5308p+0f, 0x1.ebf3cap-1f,
    -0x1.614f32p+0f, -0x1.6c47a8p-1f, -0x1.a1334ap-4f, 0x1.05093ap-1f, 0x1.853b12p-1f, -0x1.2516bp-3f, -0x1.6e6ae2p-1f,
    0x1.7a7634p-1f,
};

inline constexpr double adam_1_float64[] = {
    0x1.ecbf809fc1be9p-2, -0x1.e6e4aec15206bp-3, -0x1.aa8b24504dca5p-1, 0x1.9b93d7f31049cp-1, 0x1.06709136f0d05p-3,
    0x1.08791ec6ffe61p-3, 0x1.efe53db3594f9p-4, 0x1.3804e13ec9af3p-3, -0x1.9018785064618p-1, 0x1.81d7775f62522p-2,
    0x1.54cf509de5af8p-2, -0x1.00cb07b0e8ff8p-1, 0x1.c899cbaf0f421p-1, 0x1.081eac50cfbd7p-1, -0x1.45786450c0b82p-1,
    0x1.e3c8f09fa3fd7p-2, 0x1.9310f44a679e1p-1, 0x1.c03ca75e1ecfep-2, -0x1.8b71389baf024p-2, 0x1.de1ec0e574c06p-3,
    0x1.8a8a43b0af8d6p-1, 0x1.cbd64fecba9aep-1, -0x1.59f1c285b446ap-4, 0x1.98696c4533576p-1, 0x1.71f0e450cb59bp-1,
    -0x1.ebdd6bb489b57p-1, -0x1.7b3873b019185p-1, 0x1.7f2e98a19faddp-2, -0x1.731bf600cf372p-6, 0x1.ccaa3850a80ccp-1,
    0x1.be2aa26b9ea46p-4, -0x1.6bf9e8a20d1c5p-2, 0x1.7ca767aef88f4p-1, 0x1.e1cfee6eb7cfap-2, -0x1.d7ff94c6c7d7dp-3,
    -0x1.a0d4134e9c719p-1, 0x1.793fdd2f7d3bep-1, 0x1.40d82addcf04dp-3, 0x1.119c099d48947p-3, 0x1.cbf1161d11f6fp-4,
    0x1.38f5031fb79d1p-3, -0x1.9350e67987e17p-1, 0x1.948b944a6671ep-2, 0x1.8815c893c4bcdp-2, -0x1.01870d18acdcfp-1,
    0x1.b65fe18a0382bp-1, 0x1.0dd2fd92535d2p-1, -0x1.460bc5094329cp-1, 0x1.0c6ae76eb1b47p-1, 0x1.9d1aac9daeb64p-1,
    0x1.eca27e72a7e9ap-2, -0x1.a53ef8b18a1d3p-2, 0x1.8e2200e49a5d9p-3, 0x1.8edc41a2cb4bcp-1, 0x1.eab65e62da21dp-1,
    -0x1.bdfd25ea2e5cp-4, 0x1.8056d45a08e34p-1, 0x1.722cb6ed44cb2p-1, -0x1.d4b6bced8380bp-1, -0x1.6adbfa6990321p-1,
    0x1.b789bc79da5a8p-2, -0x1.bdf7fdf247cfap-7, 0x1.bbdced7c18c7ap-1, 0x1.1a3d403581abap-4, -0x1.6dd3fcf24028ap-2,
    0x1.6f5f806e7c6a2p-1, 0x1.4f2dd469aad7ap-2, -0x1.0033e1df7409cp-4, -0x1.42db8c98a27eep+0, 0x1.8603e8bb67ac2p+0,
    -0x1.6e17a0e043f74p-6, -0x1.1e2dc88fae0e5p-3, 0x1.af3055a304f4bp-4, 0x1.3d0b176c147adp-2, -0x1.df079938b9df3p-1,
    0x1.e9f2878377397p-4, 0x1.223ed2830d7bbp-1, 0x1.f5548fbb2e4c9p-3, 0x1.321ba099282ddp+0, 0x1.bd24c971a4c91p-1,
    -0x1.eb9b5ca83db01p-2, 0x1.24a21e2019f6cp+0, 0x1.51c1d5c8508cap-1, 0x1.6f277a74e6b5ep-1, -0x1.1a8fcb68f4898p+0,
    0x1.ffb63765eb36dp-2, 0x1.f8573b3e68a28p-2, 0x1.6a6e81dd14dcdp-1, 0x1.44616dffabec8p-4, 0x1.0e532580ffff4p+0,
    0x1.ebf3d57c8e0b8p-1, -0x1.614f4fb28c755p+0, -0x1.6c47a37ebaedap-1, -0x1.a1345bd0f6319p-4, 0x1.05094e074f48bp-1,
    0x1.853afff4b683cp-1, -0x1.2516a01a3ebe5p-3, -0x1.6e6b0d334075dp-1, 0x1.7a762b44742f3p-1,
};

inline constexpr float adam_2_float32[] = {
    0x1.80d684p-2f, 0x1.b11d2ep-1f, -0x1.ca0cd4p-2f, -0x1.7a3b92p-1f, 0x1.2f24dap-1f, 0x1.0f0b76p-3f, -0x1.958f8ep-1f,
    -0x1.9b6b38p-8f, 0x1.6286cap-1f, 0x1.df62a6p-1f, 0x1.e96ae6p-1f, -0x1.596d2ep-1f, -0x1.5c37aap-1f, -0x1.0ae7b6p-1f,
    0x1.0334f4p-2f, -0x1.32546ap-1f, -0x1.9b5626p-1f, -0x1.a1eeacp-4f, 0x1.1befccp-2f, 0x1.80bd2cp-2f, 0x1.aef9f2p-1f,
    -0x1.cd885cp-2f, -0x1.78018p-1f, 0x1.2fcb94p-1f, 0x1.0b4798p-3f, -0x1.95df64p-1f, -0x1.399098p-9f, 0x1.63f7d2p-1f,
    0x1.deeecap-1f, 0x1.e9ac0ap-1f, -0x1.58b1a4p-1f, -0x1.5c932p-1f, -0x1.0ab3cap-1f, 0x1.051a8cp-2f, -0x1.31db34p-1f,
    -0x1.9bd5a2p-1f, -0x1.aa02ecp-4f, 0x1.1859b4p-2f, 0x1.6ddbdcp-2f, 0x1.9e410ep-1f, -0x1.de5742p-2f, -0x1.87a5ccp-1f,
    0x1.1cc01ap-1f, 0x1.87186p-4f, -0x1.a0c68p-1f, 0x1.16fap-9f, 0x1.62c7eap-1f, 0x1.017426p+0f, 0x1.e77f3p-1f,
    -0x1.68b414p-1f, -0x1.5baa02p-1f, -0x1.01cc66p-1f, 0x1.070becp-2f, -0x1.54a30ap-1f, -0x1.b39daap-1f,
    -0x1.942316p-4f, 0x1.19460ap-2f,
};

inline constexpr double adam_2_float64[] = {
    0x1.80d684dcc7a92p-2, 0x1.b11d2d918ea39p-1, -0x1.ca0cd4dcfb734p-2, -0x1.7a3b9191a1332p-1, 0x1.2f24d991c8b54p-1,
    0x1.0f0b764669e9bp-3, -0x1.958f8d9184d81p-1, -0x1.9b6b370a5a0d3p-8, 0x1.6286ca6e7f52p-1, 0x1.df62a66e758cep-1,
    0x1.e96ae591ced7ep-1, -0x1.596d2d91af049p-1, -0x1.5c37a995a7efap-1, -0x1.0ae7b66e40421p-1, 0x1.0334f4dced621p-2,
    -0x1.32546a6e6a49ep-1, -0x1.9b56266e76a2cp-1, -0x1.a1eeac8cc8455p-4, 0x1.1befcb2323e0cp-2, 0x1.80bd2b2dee85ap-2,
    0x1.aef9f3af0a275p-1, -0x1.cd885f8aca404p-2, -0x1.78017f0db4754p-1, 0x1.2fcb93e1878f4p-1, 0x1.0b4795d93ee83p-3,
    -0x1.95df64c4b413fp-1, -0x1.39909780803c8p-9, 0x1.63f7d6e386cfcp-1, 0x1.deeecc0e8ebd1p-1, 0x1.e9ac0b80c4d87p-1,
    -0x1.58b1a42e92f8bp-1, -0x1.5c931e5316fa5p-1, -0x1.0ab3ca13da26cp-1, 0x1.051a8e16093f6p-2, -0x1.31db3329c090bp-1,
    -0x1.9bd5a2d0c3addp-1, -0x1.aa02ea82f2de4p-4, 0x1.1859b4c2aec6dp-2, 0x1.6ddbec8f13531p-2, 0x1.9e410a1d445cbp-1,
    -0x1.de574e7091266p-2, -0x1.87a5ca9d8cd71p-1, 0x1.1cc0195d5c1ap-1, 0x1.8718377cb63f8p-4, -0x1.a0c67bb72f42dp-1,
    0x1.16f8dae2ba52dp-9, 0x1.62c7e702ac781p-1, 0x1.01743208211c1p+0, 0x1.e77f15984a226p-1, -0x1.68b414b047524p-1,
    -0x1.5baa079344b22p-1, -0x1.01cc57b9436f2p-1, 0x1.070bf0f3e53e8p-2, -0x1.54a2fa2668f8p-1, -0x1.b39dac6c2f0bfp-1,
    -0x1.94231245e177bp-4, 0x1.1945e663fb90bp-2,
};

inline constexpr float adam_3_float32[] = {
    -0x1.986212p-1f, -0x1.7ed3b4p-4f, 0x1.28a606p-1f, -0x1.125bb4p-4f, -0x1.c81e72p-1f, 0x1.ca935ap-1f, -0x1.a71c86p-1f,
    -0x1.42eb9ap-3f, -0x1.380e56p-3f, -0x1.d6a682p-1f, -0x1.1c7204p-2f, 0x1.102acep-1f, 0x1.fca95ep-1f, 0x1.bc242ap-1f,
    -0x1.16eb9ap-5f, -0x1.aba53ep-1f, 0x1.ead786p-3f, -0x1.07eba6p-3f, -0x1.5d9f02p-1f, -0x1.9af1f2p-1f,
    -0x1.6d21c4p-4f, 0x1.299d5cp-1f, -0x1.127bdap-4f, -0x1.c83926p-1f, 0x1.cb19ecp-1f, -0x1.a7fd88p-1f, -0x1.3ae45p-3f,
    -0x1.4281bcp-3f, -0x1.d719f4p-1f, -0x1.1cce04p-2f, 0x1.1067cap-1f, 0x1.fb79dep-1f, 0x1.bd8f0ap-1f, -0x1.2109f6p-5f,
    -0x1.ac2dc2p-1f, 0x1.ecfa88p-3f, -0x1.0a5e5ap-3f, -0x1.5d8866p-1f, -0x1.a10a2p-1f, -0x1.1d9296p-3f, 0x1.25a454p-1f,
    -0x1.49c0a8p-5f, -0x1.d7c8c2p-1f, 0x1.da0adp-1f, -0x1.970948p-1f, -0x1.38841ep-3f, -0x1.4ff58ep-3f, -0x1.d6ec4p-1f,
    -0x1.050476p-2f, 0x1.db17eap-2f, 0x1.de905p-1f, 0x1.bc999p-1f, -0x1.95f9b8p-5f, -0x1.a57222p-1f, 0x1.1f771ap-2f,
    -0x1.0713fap-3f, -0x1.5c8c36p-1f,
};

inline constexpr double adam_3_float64[] = {
    -0x1.9862126de762cp-1, -0x1.7ed3b34afd653p-4, 0x1.28a605917ef21p-1, -0x1.125bb370718f2p-4, -0x1.c81e726e53abep-1,
    0x1.ca9359918e025p-1, -0x1.a71c866e5d9d1p-1, -0x1.42eb99b9e8338p-3, -0x1.380e5646def6dp-3, -0x1.d6a6826e3dec6p-1,
    -0x1.1c7204dc7e1d6p-2, 0x1.102ace6e80a0ap-1, 0x1.fca95d9181b8cp-1, 0x1.bc242a6e769b1p-1, -0x1.16eb992647a3bp-5,
    -0x1.aba53d919512cp-1, 0x1.ead786461b476p-3, -0x1.07eba648396c8p-3, -0x1.5d9f026e7de12p-1, -0x1.9af1f2d08a37ap-1,
    -0x1.6d21c386568f4p-4, 0x1.299d5c67c53d4p-1, -0x1.127bdb50b01b6p-4, -0x1.c839271bcfd15p-1, 0x1.cb19ee7755748p-1,
    -0x1.a7fd8530bc523p-1, -0x1.3ae44ea31bb47p-3, -0x1.4281bba195f75p-3, -0x1.d719f49cb0985p-1, -0x1.1cce0453159fep-2,
    0x1.1067cb2488771p-1, 0x1.fb79dfd8f41c1p-1, 0x1.bd8f0cc51846cp-1, -0x1.2109f32f9c31p-5, -0x1.ac2dc41a5cb9fp-1,
    0x1.ecfa88a0cbbfbp-3, -0x1.0a5e5b4d06e2ap-3, -0x1.5d8866adae2a1p-1, -0x1.a10a39bfd18a1p-1, -0x1.1d9295feb3cc6p-3,
    0x1.25a4530e3b6c4p-1, -0x1.49c0a0ddf3a8ap-5, -0x1.d7c8da8bb68c7p-1, 0x1.da0ab547844d6p-1, -0x1.97093a3deb467p-1,
    -0x1.388425c12da9ap-3, -0x1.4ff5944455b56p-3, -0x1.d6ec55a3fcc05p-1, -0x1.050465b7dfcbp-2, 0x1.db17f037d915ep-2,
    0x1.de9053136e15ap-1, 0x1.bc99b5387f252p-1, -0x1.95f9d0883aeb7p-5, -0x1.a57246fe0f1bp-1, 0x1.1f772fbc9cda1p-2,
    -0x1.07140c60f1a0ap-3, -0x1.5c8c2aa8b53b4p-1,
};

inline constexpr float adam_4_float32[] = {
    0x1.28636ap-1f, 0x1.718772p-1f, 0x1.b775c8p-7f, 0x1.4f138ep-1f, -0x1.3de458p-1f, -0x1.9085b8p-2f, 0x1.853bc4p-1f,
    -0x1.d33c7p-1f, -0x1.924d5ep-4f, 0x1.c172f4p-3f, 0x1.4a13p-1f, -0x1.74c564p-3f, 0x1.b8ed14p-1f, 0x1.480746p-2f,
    -0x1.577324p-2f, -0x1.67224ep-1f, 0x1.94df7ap-3f, 0x1.0cdac2p-2f, 0x1.19e064p-1f, 0x1.2a2842p-1f, 0x1.7066b4p-1f,
    0x1.24bec6p-6f, 0x1.50b324p-1f, -0x1.3bc7d2p-1f, -0x1.90426cp-2f, 0x1.8642dep-1f, -0x1.d22d06p-1f, -0x1.724d06p-4f,
    0x1.cb772ep-3f, 0x1.4a02f6p-1f, -0x1.78f26ep-3f, 0x1.b70662p-1f, 0x1.4dd204p-2f, -0x1.5b1ea8p-2f, -0x1.646e38p-1f,
    0x1.96303ap-3f, 0x1.0693e6p-2f, 0x1.1800aep-1f, 0x1.4309fcp-1f, 0x1.79af46p-1f, 0x1.45d98ap-5f, 0x1.466ae8p-1f,
    -0x1.341b4p-1f, -0x1.79f0b2p-2f, 0x1.8f7b5cp-1f, -0x1.d68c3ep-1f, -0x1.9d4be2p-4f, 0x1.8e8f2ep-3f, 0x1.4dd5eep-1f,
    -0x1.09c2e2p-3f, 0x1.b5c88ap-1f, 0x1.5bfa78p-2f, -0x1.70c998p-2f, -0x1.70c20cp-1f, 0x1.8959e8p-3f, 0x1.0b84acp-2f,
    0x1.21074p-1f,
};

inline constexpr double adam_4_float64[] = {
    0x1.28636a222743ap-1, 0x1.718772001b0c1p-1, 0x1.b775c74ffeec4p-7, 0x1.4f138eb5875c2p-1, -0x1.3de45824b5eb5p-1,
    -0x1.9085b71facc4p-2, 0x1.853bc3e52671ep-1, -0x1.d33c6ffe9c7e5p-1, -0x1.924d5eba0435ap-4, 0x1.c172f32fdad02p-3,
    0x1.4a1300bd858e6p-1, -0x1.74c564760edc3p-3, 0x1.b8ed13fcca2eep-1, 0x1.480745c02c7efp-2, -0x1.5773249b27d1bp-2,
    -0x1.67224e626f76p-1, 0x1.94df7a2d9c6ffp-3, 0x1.0cdac2e0a0e77p-2, 0x1.19e0644a8b234p-1, 0x1.2a284301dfd95p-1,
    0x1.7066b5efb9ea1p-1, 0x1.24bec4c5e7038p-6, 0x1.50b3251b5e1c1p-1, -0x1.3bc7d29497538p-1, -0x1.90426b10b3d7ap-2,
    0x1.8642df3be32aep-1, -0x1.d22d0550dedbep-1, -0x1.724d083d79d9ap-4, 0x1.cb772fd4ba3e3p-3, 0x1.4a02f6e62c63p-1,
    -0x1.78f26f29b86e3p-3, 0x1.b7066297461a5p-1, 0x1.4dd20297d7bf7p-2, -0x1.5b1eaaf73223fp-2, -0x1.646e399897aa1p-1,
    0x1.96303a8498b3ep-3, 0x1.0693e6dec587cp-2, 0x1.1800af00d9a73p-1, 0x1.430a1c4331fd3p-1, 0x1.79af3f954f054p-1,
    0x1.45d97033419aap-5, 0x1.466ae9789ca1fp-1, -0x1.341b44734a8c1p-1, -0x1.79f09915b826bp-2, 0x1.8f7b4d457b23ap-1,
    -0x1.d68c50a0d6874p-1, -0x1.9d4bef4df25ep-4, 0x1.8e8f2d5876c0ep-3, 0x1.4dd5fa3d1476dp-1, -0x1.09c2c6bf38c88p-3,
    0x1.b5c8a032aad74p-1, 0x1.5bfa76ae8a553p-2, -0x1.70c9912eae39ap-2, -0x1.70c209f7159cep-1, 0x1.8959f37c1c6e7p-3,
    0x1.0b84a65c07b72p-2, 0x1.210759e3aa3a3p-1,
};

inline constexpr float adam_5_float32[] = {
    -0x1.7076d4p-4f, 0x1.e5387cp-2f, 0x1.aef6b4p-2f, -0x1.11c1b6p-1f, 0x1.0e198ap-1f, 0x1.2185cap-1f, -0x1.f1c5e6p-1f,
    0x1.732332p-1f, -0x1.4ff44ap-3f, -0x1.4f5d02p-1f, 0x1.802e3ep-1f, -0x1.7d2bfcp-2f, 0x1.b940cep-6f, -0x1.e02f0ap-3f,
    -0x1.1a7c1ap-1f, -0x1.0402f6p-3f, -0x1.444cbcp-2f, -0x1.f4e7a6p-5f, 0x1.defd12p-1f, -0x1.612e78p-4f, 0x1.edbe5ep-2f,
    0x1.aeb0bap-2f, -0x1.11b23ep-1f, 0x1.0eb942p-1f, 0x1.1f68p-1f, -0x1.f4f232p-1f, 0x1.7549eap-1f, -0x1.49e65p-3f,
    -0x1.4edf7ep-1f, 0x1.7f16dcp-1f, -0x1.7b02e2p-2f, 0x1.c9c74p-6f, -0x1.de3244p-3f, -0x1.1b597p-1f, -0x1.00acf8p-3f,
    -0x1.47e66ap-2f, -0x1.f17bp-5f, 0x1.dc0ecp-1f, -0x1.455354p-4f, 0x1.c5f5a6p-2f, 0x1.c0a654p-2f, -0x1.0df496p-1f,
    0x1.0ea046p-1f, 0x1.1bd7ccp-1f, -0x1.f9684ep-1f, 0x1.6149b4p-1f, -0x1.6620a2p-3f, -0x1.51106ep-1f, 0x1.87309ep-1f,
    -0x1.80a546p-2f, -0x1.b5dc3ep-5f, -0x1.950f34p-3f, -0x1.0949f6p-1f, -0x1.85087p-4f, -0x1.3eb11ap-2f,
    -0x1.b67d3ap-5f, 0x1.bd4aacp-1f,
};

inline constexpr double adam_5_float64[] = {
    -0x1.7076d374bc65cp-4, 0x1.e5387cdd2f198p-2, 0x1.aef6b4dd2f16cp-2, -0x1.11c1b66e978aep-1, 0x1.0e198a6e978bcp-1,
    0x1.2185c99168741p-1, -0x1.f1c5e66e978ccp-1, 0x1.7323326e978cap-1, -0x1.4ff449ba5e321p-3, -0x1.4f5d019168739p-1,
    0x1.802e3e6e978c4p-1, -0x1.7d2bfcdd2f0cdp-2, 0x1.b940cdd2f1832p-6, -0x1.e02f09ba5e2efp-3, -0x1.1a7c199168755p-1,
    -0x1.0402f645a1cd5p-3, -0x1.444cbcdd2f177p-2, -0x1.f4e7a6e978cb5p-5, 0x1.defd119168735p-1, -0x1.612e773934b35p-4,
    0x1.edbe5ff12c36dp-2, 0x1.aeb0bcb5b2803p-2, -0x1.11b23ec3aede2p-1, 0x1.0eb9426d7a77bp-1, 0x1.1f67ff1e41155p-1,
    -0x1.f4f2310a0ff0bp-1, 0x1.7549ea1725381p-1, -0x1.49e64f69d95bfp-3, -0x1.4edf7e9cce4aep-1, 0x1.7f16dc4973746p-1,
    -0x1.7b02e2b59d0e6p-2, 0x1.c9c73ff09b072p-6, -0x1.de3246f29efb7p-3, -0x1.1b596fcd47a3bp-1, -0x1.00acf9af115eap-3,
    -0x1.47e66d10952c6p-2, -0x1.f17b00dcaefc3p-5, 0x1.dc0ec13bb7c4p-1, -0x1.45535609c4917p-4, 0x1.c5f5a744181f7p-2,
    0x1.c0a65fe988b0ap-2, -0x1.0df4b0e0bec7ap-1, 0x1.0ea0710d0c97bp-1, 0x1.1bd7b59392d39p-1, -0x1.f96828ec64ce2p-1,
    0x1.6149d01c732aep-1, -0x1.66209596698bfp-3, -0x1.511053347f476p-1, 0x1.87309411384bcp-1, -0x1.80a5346bf4c77p-2,
    -0x1.b5dc87c3c8d9fp-5, -0x1.950f36384cf7ap-3, -0x1.094a17e98d816p-1, -0x1.8508715bc3c3fp-4, -0x1.3eb12fa968a3ep-2,
    -0x1.b67d30222af86p-5, 0x1.bd4a9e5c80dc9p-1,
};

inline constexpr float adam_6_float32[] = {
    0x1.46d612p-1f, 0x1.94ed4ap-1f, -0x1.9dbc22p-1f, 0x1.679932p-1f, -0x1.1af10ap-1f, -0x1.581a5ep-1f, -0x1.27bd1ap-3f,
    0x1.26fcd6p-1f, 0x1.04b4b6p-1f, 0x1.b97744p-2f, 0x1.60a6bap-3f, -0x1.e9b466p-1f, 0x1.665604p-2f, -0x1.bf923ep-1f,
    -0x1.82dbccp-2f, 0x1.f23666p-5f, -0x1.a50ad6p-1f, -0x1.699134p-2f, -0x1.e732dcp-2f, -0x1.887052p-1f, 0x1.bc42e6p-5f,
    -0x1.24b1d6p-1f, 0x1.708406p-1f, 0x1.7c144ap-1f, 0x1.0b4c1cp-2f, -0x1.a25d6cp-4f, -0x1.3c3a7ap-3f, -0x1.de37c2p-1f,
    0x1.1b540ep-1f, 0x1.9f778cp-2f, 0x1.7c2da6p-1f, 0x1.49057ap-1f, 0x1.e971f4p-2f, 0x1.47b2dep-1f, 0x1.9759dcp-1f,
    -0x1.9b250ep-1f, 0x1.661cfap-1f, -0x1.1af4e8p-1f, -0x1.57278cp-1f, -0x1.30b88ap-3f, 0x1.250494p-1f, 0x1.04585cp-1f,
    0x1.b32afp-2f, 0x1.6e6182p-3f, -0x1.eb7ec6p-1f, 0x1.6439cp-2f, -0x1.c08ceap-1f, -0x1.839074p-2f, 0x1.ef3caep-5f,
    -0x1.a41a2ep-1f, -0x1.6b60cep-2f, -0x1.e8b1e8p-2f, -0x1.87b2d2p-1f, 0x1.cefp-5f, -0x1.2518fep-1f, 0x1.6e307ep-1f,
    0x1.7e00acp-1f, 0x1.0eb1aep-2f, -0x1.b39c5ap-4f, -0x1.458a1p-3f, -0x1.df5feep-1f, 0x1.181378p-1f, 0x1.9c8662p-2f,
    0x1.7926ep-1f, 0x1.480c94p-1f, 0x1.e46654p-2f, 0x1.55aaa2p-1f, 0x1.715edp-1f, -0x1.8b81d2p-1f, 0x1.64b562p-1f,
    -0x1.19b274p-1f, -0x1.636b5ap-1f, -0x1.653508p-3f, 0x1.1551ap-1f, 0x1.172e28p-1f, 0x1.9c95fap-2f, 0x1.917b6cp-3f,
    -0x1.e208f4p-1f, 0x1.4316f2p-2f, -0x1.d0c4b2p-1f, -0x1.b15fa6p-2f, 0x1.152288p-4f, -0x1.a5ca82p-1f, -0x1.680496p-2f,
    -0x1.0cf05ep-1f, -0x1.81a2ap-1f, 0x1.02b822p-4f, -0x1.08969ap-1f, 0x1.6bfc68p-1f, 0x1.7d8f96p-1f, 0x1.2e8eap-2f,
    -0x1.fdeebep-4f, -0x1.356d78p-3f, -0x1.d8b62cp-1f, 0x1.1f0636p-1f, 0x1.82137cp-2f, 0x1.78006ep-1f, 0x1.4637c8p-1f,
    0x1.cba73ap-2f,
};

inline constexpr double adam_6_float64[] = {
    0x1.46d6126e736b2p-1, 0x1.94ed4a6e1855p-1, -0x1.9dbc2191954dcp-1, 0x1.67993191914e1p-1, -0x1.1af109918054bp-1,
    -0x1.581a5d91b2a18p-1, -0x1.27bd19ba04926p-3, 0x1.26fcd665b0bf3p-1, 0x1.04b4b66e1643bp-1, 0x1.b9774322ffdb3p-2,
    0x1.60a6b9b9539b4p-3, -0x1.e9b4666e7410ap-1, 0x1.665604d92326dp-2, -0x1.bf923e6e66d5bp-1, -0x1.82dbccdceb72ep-2,
    0x1.f23666e6d43d6p-5, -0x1.a50ad66e7a507p-1, -0x1.699134dcfd1ap-2, -0x1.e732db25b6d0fp-2, -0x1.8870519221c84p-1,
    0x1.bc42e6da52746p-5, -0x1.24b1d66e6fd6bp-1, 0x1.70840591903c6p-1, 0x1.7c144a6e78c34p-1, 0x1.0b4c1b2350889p-2,
    -0x1.a25d6c9410b7bp-4, -0x1.3c3a79b9924a1p-3, -0x1.de37c26e8044cp-1, 0x1.1b540d91bf306p-1, 0x1.9f778cdceae32p-2,
    0x1.7c2da5918a903p-1, 0x1.49057a6e69d9cp-1, 0x1.e971f322fcf7dp-2, 0x1.47b2dc3e6a73ap-1, 0x1.9759dab4c5f4p-1,
    -0x1.9b250e450b90ap-1, 0x1.661cfd5144d97p-1, -0x1.1af4e82d9c33ap-1, -0x1.57278afe210ep-1, -0x1.30b889ee8900ep-3,
    0x1.250492c4083aep-1, 0x1.0458595729495p-1, 0x1.b32aefe28b4bep-2, 0x1.6e61832ddf324p-3, -0x1.eb7ec503ff6b7p-1,
    0x1.6439bf9f7381ep-2, -0x1.c08ce837d6958p-1, -0x1.83907245f3c56p-2, 0x1.ef3cafc0b7a1fp-5, -0x1.a41a2e623167ep-1,
    -0x1.6b60cdd5ded4ap-2, -0x1.e8b1e5b25caa9p-2, -0x1.87b2d216962eep-1, 0x1.cef00320b2e22p-5, -0x1.2518fe0abb827p-1,
    0x1.6e307c82fd6d3p-1, 0x1.7e00aa7f22f4ep-1, 0x1.0eb1ae97403dfp-2, -0x1.b39c5bdc63f0fp-4, -0x1.458a0e3004e68p-3,
    -0x1.df5fed50d1bedp-1, 0x1.181379d7b482p-1, 0x1.9c8662e6b21fap-2, 0x1.7926dde5b945cp-1, 0x1.480c93d267ef2p-1,
    0x1.e4665372601d8p-2, 0x1.55aaa9329f40dp-1, 0x1.715ee4fb371cep-1, -0x1.8b81d726f89cbp-1, 0x1.64b55cfbe208dp-1,
    -0x1.19b28230cd40ep-1, -0x1.636b674ee5143p-1, -0x1.653515a8ec545p-3, 0x1.1551a08f13c99p-1, 0x1.172e22515522ap-1,
    0x1.9c95e1c793b61p-2, 0x1.917b59c3f779ap-3, -0x1.e208d8f8c5c7p-1, 0x1.4316ef6db19ap-2, -0x1.d0c4a2f1157fep-1,
    -0x1.b15fc562aedadp-2, 0x1.15229d132fcf9p-4, -0x1.a5ca86d4227ep-1, -0x1.68048fc3b27bcp-2, -0x1.0cf0610702e3dp-1,
    -0x1.81a2bd055d1a2p-1, 0x1.02b825f177051p-4, -0x1.08969fbe8734fp-1, 0x1.6bfc84e79e39dp-1, 0x1.7d8f9b67dde05p-1,
    0x1.2e8ea00f6ef9bp-2, -0x1.fdeec64fbf8a9p-4, -0x1.356d7f2b5d724p-3, -0x1.d8b63c65b82a5p-1, 0x1.1f065f6da188fp-1,
    0x1.82135a55c251fp-2, 0x1.780081899a57bp-1, 0x1.4637cb04fb34ap-1, 0x1.cba740339c70ap-2,
};

inline constexpr float adam_7_float32[] = {
    0x1.86b77cp-5f, -0x1.9019b8p-1f, 0x1.ef8de8p-2f, 0x1.1347fcp-5f, -0x1.859644p-1f, 0x1.9a4906p-5f, -0x1.86ad84p-1f,
    0x1.dfb608p-2f, -0x1.04560ap-6f, -0x1.7059a8p-1f, 0x1.12e436p-4f, 0x1.11aa6cp-4f, -0x1.f65e46p-5f, -0x1.e95ed6p-3f,
    0x1.f35f34p-4f,
};

inline constexpr double adam_7_float64[] = {
    0x1.86b77b0ffe196p-5, -0x1.9019b8507070dp-1, 0x1.ef8de75eee2c8p-2, 0x1.1347faf54ce28p-5, -0x1.859643af13e74p-1,
    0x1.9a49053294b0fp-5, -0x1.86ad841414324p-1, 0x1.dfb608a79caa1p-2, -0x1.04560afc99cb3p-6, -0x1.7059a718c655fp-1,
    0x1.12e424a7f69ecp-4, 0x1.11ab56294c3dbp-4, -0x1.f65f1cecbdc45p-5, -0x1.e95f1022ad144p-3, 0x1.f35fc9e3fff84p-4,
};

inline constexpr float adam_8_float32[] = {
    -0x1.1bb93ap-1f, 0x1.8c4c52p-1f, 0x1.dbe9d4p-2f, -0x1.38307cp-2f, -0x1.22586ep-1f, -0x1.1ab87cp-1f, 0x1.8dc49ap-1f,
    0x1.db36b4p-2f, -0x1.3431p-2f, -0x1.20bb62p-1f, -0x1.30fb22p-1f, 0x1.8a539cp-1f, 0x1.c526b8p-2f, -0x1.144624p-2f,
    -0x1.3b5d08p-1f,
};

inline constexpr double adam_8_float64[] = {
    -0x1.1bb93991ef5c6p-1, 0x1.8c4c526e6aae1p-1, 0x1.dbe9d4dc4fddp-2, -0x1.38307cdcf545fp-2, -0x1.22586d9180683p-1,
    -0x1.1ab87bcf99445p-1, 0x1.8dc499d702518p-1, 0x1.db36b4eaa6be9p-2, -0x1.343102856b4afp-2, -0x1.20bb62ac5e33dp-1,
    -0x1.30fb17b8a8b0cp-1, 0x1.8a53b8c7d2eecp-1, 0x1.c526add0b0a34p-2, -0x1.14462e481222cp-2, -0x1.3b5d12ca77ae7p-1,
};

inline constexpr float adam_9_float32[] = {
    -0x1.cc2abap-1f, -0x1.cd0d8ap-1f, -0x1.be1432p-1f,
};

inline constexpr double adam_9_float64[] = {
    -0x1.cc2aba6e7a9ap-1, -0x1.cd0d8ada895c6p-1, -0x1.be1439b58fefdp-1,
};

inline constexpr float adam_10_float32[] = {
    -0x1.ade242p-1f, -0x1.2ff0b4p-2f, 0x1.551e38p-1f, -0x1.08ba4ap-3f, 0x1.95b5aep-1f, -0x1.8d3dc4p-1f, 0x1.a60be6p-3f,
    0x1.2c4e6ep-1f, 0x1.6b522p-1f, 0x1.2d2736p-3f, -0x1.591c04p-1f, 0x1.2a7ddap-1f, -0x1.13ec7p-2f, 0x1.fb03c8p-1f,
    -0x1.63036ap-1f, -0x1.2953bp-2f, -0x1.4d4546p-3f, -0x1.5d3a26p-5f, -0x1.1129eep-1f, 0x1.77c13cp-1f, 0x1.05c6bap-3f,
    0x1.cb15eep-1f, -0x1.25aeeap-1f, 0x1.38a674p-2f, -0x1.9afe02p-1f, 0x1.166ee8p-2f, 0x1.471258p-1f, -0x1.afd4p-8f,
    0x1.13855ap-5f, 0x1.038f34p-4f, 0x1.8f532cp-2f, -0x1.681d5ep-1f, -0x1.36ba4cp-2f, -0x1.ab237cp-1f, -0x1.3562fcp-2f,
    0x1.5722d6p-1f, -0x1.0f27p-3f, 0x1.9756ap-1f, -0x1.8bb8ecp-1f, 0x1.a793eep-3f, 0x1.2e1e72p-1f, 0x1.6b177ap-1f,
    0x1.342e5cp-3f, -0x1.5837p-1f, 0x1.2bfb5p-1f, -0x1.1546ap-2f, 0x1.fdf02ap-1f, -0x1.628d9ep-1f, -0x1.2c1c5cp-2f,
    -0x1.4cf7c8p-3f, -0x1.7b53d4p-5f, -0x1.103138p-1f, 0x1.76a426p-1f, 0x1.06edap-3f, 0x1.caf6aep-1f, -0x1.240358p-1f,
    0x1.353068p-2f, -0x1.9dd646p-1f, 0x1.1482d8p-2f, 0x1.4939fep-1f, -0x1.088ee4p-7f, 0x1.028aep-5f, 0x1.042a0cp-4f,
    0x1.90513p-2f, -0x1.66b98ap-1f, -0x1.3ba4a2p-2f, -0x1.bc65f6p-1f, -0x1.4da154p-2f, 0x1.5a33a8p-1f, -0x1.3ac39cp-3f,
    0x1.88c69ap-1f, -0x1.9537f2p-1f, 0x1.9bc8c8p-3f, 0x1.307c44p-1f, 0x1.7867fp-1f, 0x1.350004p-3f, -0x1.5abe62p-1f,
    0x1.1eaabap-1f, -0x1.122d06p-2f, 0x1.05ea7ep+0f, -0x1.5c2a54p-1f, -0x1.d3456ep-3f, -0x1.635c24p-3f, -0x1.a49532p-5f,
    -0x1.0ccd72p-1f, 0x1.50d05ap-1f, 0x1.63595ap-3f, 0x1.ce0aa6p-1f, -0x1.1f584ap-1f, 0x1.5aa4fep-2f, -0x1.95f68p-1f,
    0x1.407506p-2f, 0x1.5c7ffcp-1f, 0x1.503e66p-5f, 0x1.28536cp-4f, 0x1.ca031p-5f, 0x1.768fd2p-2f, -0x1.6c2a5ep-1f,
    -0x1.7bcdaep-2f,
};

inline constexpr double adam_10_float64[] = {
    -0x1.ade2426e142edp-1, -0x1.2ff0b4dcfc2d9p-2, 0x1.551e38p-1, -0x1.08ba49b3ea8c1p-3, 0x1.95b5ad91854bdp-1,
    -0x1.8d3dc4p-1, 0x1.a60be6477009bp-3, 0x1.2c4e6e6e33a2cp-1, 0x1.6b522p-1, 0x1.2d2736480e1bbp-3, -0x1.591c04p-1,
    0x1.2a7dda6e35037p-1, -0x1.13ec7p-2, 0x1.fb03c8p-1, -0x1.63036993d9d4cp-1, -0x1.2953bp-2, -0x1.4d454645fd45bp-3,
    -0x1.5d3a26e27fc94p-5, -0x1.1129ed919e0a4p-1, 0x1.77c13cp-1, 0x1.05c6b9b9ea54ap-3, 0x1.cb15ee6e7a354p-1,
    -0x1.25aee991b9937p-1, 0x1.38a67323811c6p-2, -0x1.9afe026e50b48p-1, 0x1.166ee8p-2, 0x1.471258p-1, -0x1.afd4p-8,
    0x1.1385591844dbfp-5, 0x1.038f337407ee1p-4, 0x1.8f532cdca48b3p-2, -0x1.681d5d91852edp-1, -0x1.36ba4cdcea5f8p-2,
    -0x1.ab237a2396f31p-1, -0x1.3562fc8ce033dp-2, 0x1.5722d5a996d9dp-1, -0x1.0f2702dd1b951p-3, 0x1.97569e4b28fdbp-1,
    -0x1.8bb8ec344b895p-1, 0x1.a793ecafe99bap-3, 0x1.2e1e70d9659e3p-1, 0x1.6b1778f16c0efp-1, 0x1.342e5a61074ap-3,
    -0x1.5836ff3d6bc21p-1, 0x1.2bfb4df85f817p-1, -0x1.1546a02b9a0cbp-2, 0x1.fdf02bb7d5affp-1, -0x1.628d9e5360124p-1,
    -0x1.2c1c5cddf0b54p-2, -0x1.4cf7ca1ce4fb9p-3, -0x1.7b53d4bad31c7p-5, -0x1.103139841a3cfp-1, 0x1.76a42503cc3a7p-1,
    0x1.06ed9de062546p-3, 0x1.caf6ad1a5c77ep-1, -0x1.240359209e396p-1, 0x1.353065c362d2ap-2, -0x1.9dd64253dae2p-1,
    0x1.1482d88542a31p-2, 0x1.4939fa0a2f5f2p-1, -0x1.088ee219fb137p-7, 0x1.028ae0b399495p-5, 0x1.042a0825a56b2p-4,
    0x1.90512f35f3c98p-2, -0x1.66b9874bc5152p-1, -0x1.3ba4a0da310f5p-2, -0x1.bc65e6e6015d4p-1, -0x1.4da1483983bafp-2,
    0x1.5a339567e2d18p-1, -0x1.3ac3959fba71ep-3, 0x1.88c6856eea213p-1, -0x1.9537e9b060ed5p-1, 0x1.9bc8a7b40e13p-3,
    0x1.307c376ee25dp-1, 0x1.786815651cee8p-1, 0x1.350002fbf7c24p-3, -0x1.5abe810c541c4p-1, 0x1.1eaac482ba599p-1,
    -0x1.122d05307a652p-2, 0x1.05ea83f8636b3p+0, -0x1.5c2a5a4600ea8p-1, -0x1.d3456e0640ebcp-3, -0x1.635c04af31d74p-3,
    -0x1.a4955abcc4025p-5, -0x1.0ccd7a25a282ep-1, 0x1.50d0375f8ad19p-1, 0x1.635983c2322e7p-3, 0x1.ce0a8a7e031e9p-1,
    -0x1.1f5849ed0ab0fp-1, 0x1.5aa4e6b4db694p-2, -0x1.95f69197b66b1p-1, 0x1.40751b64d498p-2, 0x1.5c7feef6c3e0ep-1,
    0x1.503e8aaef76b3p-5, 0x1.28537e1273393p-4, 0x1.ca02e7ea0cb0bp-5, 0x1.768fc51894915p-2, -0x1.6c2a586a9505p-1,
    -0x1.7bcd9f4feb08fp-2,
};

inline constexpr float adam_11_float32[] = {
    0x1.32df58p-1f, -0x1.f4619cp-1f, -0x1.3eec1ap-1f, 0x1.1b24bcp-2f, -0x1.8ead3p-2f, 0x1.3248b2p-1f, -0x1.f2a4f4p-1f,
    -0x1.3cdbacp-1f, 0x1.1c53f8p-2f, -0x1.8c7becp-2f, 0x1.48a2bep-1f, -0x1.db624cp-1f, -0x1.378afcp-1f, 0x1.d0d138p-3f,
    -0x1.7d2a26p-2f,
};

inline constexpr double adam_11_float64[] = {
    0x1.32df58p-1, -0x1.f4619cp-1, -0x1.3eec1991acd92p-1, 0x1.1b24bcdcd2fe2p-2, -0x1.8ead3p-2, 0x1.3248b297f5625p-1,
    -0x1.f2a4f645b8e89p-1, -0x1.3cdbabac56d89p-1, 0x1.1c53f82826403p-2, -0x1.8c7bede981646p-2, 0x1.48a2aed093fcbp-1,
    -0x1.db6240ea355d4p-1, -0x1.378b0b4d08a48p-1, 0x1.d0d1189f8a8ccp-3, -0x1.7d2a304e10224p-2,
};

inline constexpr float adam_12_float32[] = {
    -0x1.d81ddap-3f, 0x1.b236e6p-5f, -0x1.795bacp-2f, 0x1.bc33e4p-2f, -0x1.59b9fap-3f, -0x1.b6e796p-1f, 0x1.45e36ep-1f,
    -0x1.46c0b4p-2f, 0x1.05527cp-2f, 0x1.e2342ep-1f, 0x1.693364p-7f, 0x1.a3c4ccp-2f, 0x1.149ebcp-2f, -0x1.ca7884p-2f,
    0x1.5a5dd4p-4f, -0x1.db201ap-1f, 0x1.62bfeap-3f, 0x1.dda89ap-1f, 0x1.2442c8p-8f, -0x1.d8aa38p-3f, 0x1.badeap-5f,
    -0x1.79e44ep-2f, 0x1.b7e20cp-2f, -0x1.6106dcp-3f, -0x1.b84a98p-1f, 0x1.45fda4p-1f, -0x1.43152cp-2f, 0x1.056a14p-2f,
    0x1.e1dffp-1f, 0x1.e4cffp-7f, 0x1.a08afep-2f, 0x1.126f3ap-2f, -0x1.c9b1b4p-2f, 0x1.69652p-4f, -0x1.db7a0cp-1f,
    0x1.5f312p-3f, 0x1.dd299ep-1f, 0x1.6829c4p-9f, -0x1.b7fa0ap-3f, 0x1.03fafcp-3f, -0x1.500318p-2f, 0x1.d80312p-2f,
    -0x1.f8dcap-4f, -0x1.9621b2p-1f, 0x1.2301eap-1f, -0x1.2007a2p-2f, 0x1.dbb044p-3f, 0x1.e0b2fcp-1f, 0x1.bd66ecp-6f,
    0x1.a22bd4p-2f, 0x1.f18452p-3f, -0x1.b384c8p-2f, 0x1.6d69d4p-4f, -0x1.d2080ap-1f, 0x1.472586p-3f, 0x1.ec81d8p-1f,
    -0x1.c28c86p-6f,
};

inline constexpr double adam_12_float64[] = {
    -0x1.d81dd9ba5e354p-3, 0x1.b236e6e978d4cp-5, -0x1.795bacdd2f1a9p-2, 0x1.bc33e322d0e56p-2, -0x1.59b9f9ba5e353p-3,
    -0x1.b6e7966e978d5p-1, 0x1.45e36e6e978d5p-1, -0x1.46c0b322d0e56p-2, 0x1.05527b22d0e56p-2, 0x1.e2342d916872bp-1,
    0x1.6933645a1cad5p-7, 0x1.a3c4ccdd2f1aap-2, 0x1.149ebb22d0e56p-2, -0x1.ca7884dd2f1aap-2, 0x1.5a5dd374bc6a2p-4,
    -0x1.db2019916872bp-1, 0x1.62bfe9ba5e353p-3, 0x1.dda89a6e978d1p-1, 0x1.2442c8b439595p-8, -0x1.d8aa37259b3ep-3,
    0x1.bade9ff5cd549p-5, -0x1.79e44fc1b97d6p-2, 0x1.b7e20ad21be04p-2, -0x1.6106d8798e621p-3, -0x1.b84a97a3f880ap-1,
    0x1.45fda25d3ecd8p-1, -0x1.43152aa8053a8p-2, 0x1.056a131259953p-2, 0x1.e1dfef25e45bbp-1, 0x1.e4cff0090da49p-7,
    0x1.a08b00c6dbae9p-2, 0x1.126f3abcdd08bp-2, -0x1.c9b1b5493789bp-2, 0x1.69651f44eca6bp-4, -0x1.db7a0d758d68p-1,
    0x1.5f311e45f909dp-3, 0x1.dd299da470817p-1, 0x1.6829c74662ea4p-9, -0x1.b7f9d47bb6d52p-3, 0x1.03fb0a503568cp-3,
    -0x1.50031f348a6bbp-2, 0x1.d80324a6c36b4p-2, -0x1.f8dcc388b2052p-4, -0x1.9621a17ab55c2p-1, 0x1.2301e45c609acp-1,
    -0x1.20079cfd14755p-2, 0x1.dbb017813bc92p-3, 0x1.e0b30623a27bcp-1, 0x1.bd672fabcdc05p-6, 0x1.a22bd5487022bp-2,
    0x1.f18436f2ca3fap-3, -0x1.b384c00e2f403p-2, 0x1.6d69d8280cfcap-4, -0x1.d20821137230dp-1, 0x1.4725740ca7b99p-3,
    0x1.ec81a52445316p-1, -0x1.c28cdfc5ef693p-6,
};

inline constexpr float adam_13_float32[] = {
    -0x1.368248p-1f, 0x1.3a7888p-2f, 0x1.90762cp-3f, -0x1.dcdc5p-1f, -0x1.c89dfp-1f, 0x1.6dcbp-1f, -0x1.246968p-3f,
    0x1.1cab9cp-1f, -0x1.9052dap-2f, -0x1.e6e542p-1f, 0x1.99a1bep-7f, 0x1.a537c8p-1f, 0x1.fa5eap-3f, -0x1.d99ea2p-1f,
    -0x1.72a6ep-3f, -0x1.5fd186p-1f, -0x1.a9fd72p-8f, 0x1.7cd3a6p-1f, -0x1.54e20ep-3f, -0x1.3422ccp-1f, 0x1.36f04ap-2f,
    0x1.85d48ap-3f, -0x1.dd3b3ep-1f, -0x1.c965e8p-1f, 0x1.6cc348p-1f, -0x1.1d030ep-3f, 0x1.1c166cp-1f, -0x1.91aaccp-2f,
    -0x1.e7ce3p-1f, 0x1.488b8p-7f, 0x1.a7a336p-1f, 0x1.0248f6p-2f, -0x1.db7302p-1f, -0x1.706ec8p-3f, -0x1.618006p-1f,
    -0x1.2084ap-9f, 0x1.7b5aa8p-1f, -0x1.5387dep-3f, -0x1.23861ep-1f, 0x1.417692p-2f, 0x1.884544p-3f, -0x1.e70f7ap-1f,
    -0x1.d71554p-1f, 0x1.6231dep-1f, -0x1.0b4662p-3f, 0x1.2ce95cp-1f, -0x1.57646p-2f, -0x1.e4dfd2p-1f, 0x1.4b31bep-5f,
    0x1.a6d8e8p-1f, 0x1.fbac5p-3f, -0x1.dc90c8p-1f, -0x1.24e9cp-3f, -0x1.724d7cp-1f, -0x1.84145cp-6f, 0x1.611b14p-1f,
    -0x1.394152p-3f,
};

inline constexpr double adam_13_float64[] = {
    -0x1.368248a8954b5p-1, 0x1.3a7887cc026b6p-2, 0x1.90762bd38eddap-3, -0x1.dcdc4f4c8937ep-1, -0x1.c89def1b43e2ap-1,
    0x1.6dcaffac65047p-1, -0x1.246967cdf4819p-3, 0x1.1cab9b3029203p-1, -0x1.9052dad2a7b8cp-2, -0x1.e6e542cd8b8bbp-1,
    0x1.99a1bee7a40aap-7, 0x1.a537c7651cb9ep-1, 0x1.fa5ea08ca20d9p-3, -0x1.d99ea2074b571p-1, -0x1.72a6df6dc4008p-3,
    -0x1.5fd18502d35aap-1, -0x1.a9fd7188cfc23p-8, 0x1.7cd3a5bf605fep-1, -0x1.54e20e8bbb086p-3, -0x1.3422cd02a0adcp-1,
    0x1.36f0473164341p-2, 0x1.85d488daf411ap-3, -0x1.dd3b3d885b2f8p-1, -0x1.c965e5569ea35p-1, 0x1.6cc34904e9459p-1,
    -0x1.1d030d8ebe4e1p-3, 0x1.1c1667d4d1043p-1, -0x1.91aacb853ca01p-2, -0x1.e7ce3284f13f5p-1, 0x1.488b816bb31f2p-7,
    0x1.a7a3327d7b8c4p-1, 0x1.0248f6c255da9p-2, -0x1.db730528e28f9p-1, -0x1.706ec69aeac74p-3, -0x1.6180048961d41p-1,
    -0x1.20849e96830a3p-9, 0x1.7b5aa886a1342p-1, -0x1.5387de2810c71p-3, -0x1.238624cd6ab65p-1, 0x1.417694a6879d4p-2,
    0x1.88455b031b422p-3, -0x1.e70f7447beef1p-1, -0x1.d715498414ebap-1, 0x1.6231e9b064104p-1, -0x1.0b46844e32dd6p-3,
    0x1.2ce94a7b476e3p-1, -0x1.576437c21960bp-2, -0x1.e4dfdfbc8caecp-1, 0x1.4b31c74696a8p-5, 0x1.a6d8e7135a0ap-1,
    0x1.fbac600288888p-3, -0x1.dc90cc58acddep-1, -0x1.24e9a60319e96p-3, -0x1.724d74392ce68p-1, -0x1.84147af6f213cp-6,
    0x1.611b246cc7ae1p-1, -0x1.39415be3a9c92p-3,
};

inline constexpr float adam_14_float32[] = {
    0x1.c31288p-22f, 0x1.3dbec8p-24f, 0x1.533e6ep-22f, 0x1.add17ep-21f, -0x1.881d3ap-21f, 0x1.813532p-23f,
    -0x1.042e6cp-22f, 0x1.cd3a2p-22f, 0x1.375eaap-21f, -0x1.d5c03ep-21f, 0x1.1f5138p-19f, -0x1.8d8bfep-20f,
    0x1.287106p-22f, -0x1.beb4b8p-19f, -0x1.9ba4ecp-20f,
};

inline constexpr double adam_14_float64[] = {
    0x1.c31289588ce8bp-22, 0x1.3dbec6bc47c9bp-24, 0x1.533e6dbbfc9b8p-22, 0x1.add17d8a46e5dp-21, -0x1.881d399175458p-21,
    0x1.813535097ffd2p-23, -0x1.042e6cc9a268dp-22, 0x1.cd3a1c8a684bbp-22, 0x1.375ea8055fb25p-21, -0x1.d5c03dacb0d08p-21,
    0x1.1f5145f020aa4p-19, -0x1.8d8bd371e2e7dp-20, 0x1.2870f997d80c6p-22, -0x1.beb4bea1ca2aep-19,
    -0x1.9ba4ea3b7b632p-20,
};

inline constexpr float adam_15_float32[] = {
    -0x1.e3cf5ep-1f, 0x1.ad6d64p-7f, -0x1.656a3ap-3f, 0x1.388456p-1f, -0x1.d7047ap-1f, -0x1.e340dep-1f, 0x1.800416p-7f,
    -0x1.63c2f6p-3f, 0x1.374c64p-1f, -0x1.d8756cp-1f, -0x1.e81df8p-1f, -0x1.2144bcp-5f, -0x1.5c2628p-3f, 0x1.39e6d4p-1f,
    -0x1.eb211ap-1f,
};

inline constexpr double adam_15_float64[] = {
    -0x1.e3cf5d916872bp-1, 0x1.ad6d645a1cac1p-7, -0x1.656a39ba5e354p-3, 0x1.388455916872bp-1, -0x1.d7047a6e978d5p-1,
    -0x1.e340e09264c5p-1, 0x1.800415a2fb1bp-7, -0x1.63c2f99db8ee7p-3, 0x1.374c6240b7f19p-1, -0x1.d8756b6146b46p-1,
    -0x1.e81e013d108a7p-1, -0x1.2144f1aadce93p-5, -0x1.5c263e18128abp-3, 0x1.39e6d28eafed6p-1, -0x1.eb213be584d39p-1,
};

inline constexpr float adam_16_float32[] = {
    -0x1.b64414p-44f, -0x1.e731cep-41f, 0x1.bebc0cp-41f, -0x1.2b1d74p-42f, -0x1.a533d6p-43f, -0x1.c34484p-45f,
    -0x1.110ddep-40f, 0x1.623742p-41f, -0x1.6f3faap-42f, -0x1.5feafap-42f, -0x1.483e98p-40f, -0x1.0286aap-40f,
    -0x1.b7db64p-42f, 0x1.4756b6p-40f, 0x1.e51148p-40f,
};

inline constexpr double adam_16_float64[] = {
    -0x1.b64412f91f113p-44, -0x1.e731cdce9250fp-41, 0x1.bebc0c02f6ea2p-41, -0x1.2b1d73781f4adp-42,
    -0x1.a533d5fe26898p-43, -0x1.c344815ece85ep-45, -0x1.110ddbdb45bf3p-40, 0x1.62374012d0da5p-41,
    -0x1.6f3fa9cdc137fp-42, -0x1.5feafc882e4b9p-42, -0x1.483e9e05ea764p-40, -0x1.0286ad80cee87p-40,
    -0x1.b7db4bc98a347p-42, 0x1.4756b52785db3p-40, 0x1.e5113ce5eb909p-40,
};

inline constexpr float adam_17_float32[] = {
    0x1.e68188p-1f, 0x1.94c068p-2f, -0x1.cd7d1cp-3f, 0x1.61d6ep-2f, 0x1.75528ap-1f, 0x1.e64a6cp-1f, 0x1.9489cap-2f,
    -0x1.d00732p-3f, 0x1.613b8p-2f, 0x1.74db0ap-1f, 0x1.e4438cp-1f, 0x1.92eedep-2f, -0x1.d0bbd2p-3f, 0x1.637d9p-2f,
    0x1.6a55cap-1f,
};

inline constexpr double adam_17_float64[] = {
    0x1.e681883afa514p-1, 0x1.94c067fa714a7p-2, -0x1.cd7d1bd43b19ep-3, 0x1.61d6e0d19c292p-2, 0x1.75528a0b59751p-1,
    0x1.e64a6c14ca3f8p-1, 0x1.9489c770ba057p-2, -0x1.d007323da4d23p-3, 0x1.613b8333c038p-2, 0x1.74db09682c541p-1,
    0x1.e4437923ef0e5p-1, 0x1.92eea85de73f2p-2, -0x1.d0bbcd2eb895cp-3, 0x1.637dafde9904ep-2, 0x1.6a55db28573e4p-1,
};

inline constexpr optim_row<adam_options> adam_rows[] = {
    {{},
     {"the default", "the default",
      0xcc89fac7u, 33, 0x1p+0f, 0x1p+0f, false, adam_0_float32, adam_0_float64}},
    {{.learning_rate = 0.01f},
     {"rate 0.01", "learning_rate 0.01",
      0x82d020a8u, 33, 0x1p+0f, 0x1p+0f, false, adam_1_float32, adam_1_float64}},
    {{.beta1 = 0.8, .beta2 = 0.99},
     {"betas 0.8 and 0.99", "beta1 0.8, beta2 0.99",
      0xe15aadd8u, 19, 0x1p+0f, 0x1p+0f, false, adam_2_float32, adam_2_float64}},
    {{.beta1 = 0.0},
     {"no memory of the gradient", "beta1 0",
      0xf8f40f2au, 19, 0x1p+0f, 0x1p+0f, false, adam_3_float32, adam_3_float64}},
    {{.epsilon = 0.001f},
     {"large epsilon", "epsilon 0.001",
      0x7dacd94eu, 19, 0x1p+0f, 0x1p+0f, false, adam_4_float32, adam_4_float64}},
    {{.epsilon = 1e-12f},
     {"tiny epsilon", "epsilon 1e-12",
      0x4bda64efu, 19, 0x1p+0f, 0x1p+0f, false, adam_5_float32, adam_5_float64}},
    {{.weight_decay = 0.01f},
     {"decay", "weight_decay 0.01",
      0xe1d625f0u, 33, 0x1p+0f, 0x1p+0f, false, adam_6_float32, adam_6_float64}},
    {{.learning_rate = 0.01f, .weight_decay = 0.1f},
     {"decay 0.1, rate 0.01", "learning_rate 0.01, weight_decay 0.1",
      0x258d4f9cu, 5, 0x1p+0f, 0x1p+0f, false, adam_7_float32, adam_7_float64}},
    {{.maximize = true},
     {"maximize", "maximize",
      0x0fd2bf48u, 5, 0x1p+0f, 0x1p+0f, false, adam_8_float32, adam_8_float64}},
    {{.weight_decay = 0.01f, .maximize = true},
     {"maximize, decay", "weight_decay 0.01, maximize",
      0xda171fcau, 1, 0x1p+0f, 0x1p+0f, false, adam_9_float32, adam_9_float64}},
    {{},
     {"one gradient in four is zero", "the default",
      0x3cac1c3fu, 33, 0x1p+0f, 0x1p+0f, true, adam_10_float32, adam_10_float64}},
    {{.beta1 = 0.0},
     {"no memory of the gradient, one gradient in four is zero", "beta1 0",
      0xf6e34be8u, 5, 0x1p+0f, 0x1p+0f, true, adam_11_float32, adam_11_float64}},
    {{},
     {"gradients of 2^20", "the default",
      0x8f253381u, 19, 0x1p+0f, 0x1p+20f, false, adam_12_float32, adam_12_float64}},
    {{},
     {"gradients of 2^-20", "the default",
      0x4ba7cf6bu, 19, 0x1p+0f, 0x1p-20f, false, adam_13_float32, adam_13_float64}},
    {{},
     {"gradients of 2^-40, below epsilon", "the default",
      0xbd2bc9d2u, 5, 0x1p-20f, 0x1p-40f, false, adam_14_float32, adam_14_float64}},
    {{},
     {"gradients of 2^60", "the default",
      0xeb49f685u, 5, 0x1p+0f, 0x1p+60f, false, adam_15_float32, adam_15_float64}},
    {{},
     {"gradients of 2^-60, far below epsilon", "the default",
      0x7adc31c6u, 5, 0x1p-40f, 0x1p-60f, false, adam_16_float32, adam_16_float64}},
    {{.epsilon = 1e-12f},
     {"gradients of 2^-40, tiny epsilon", "epsilon 1e-12",
      0x936fd019u, 5, 0x1p+0f, 0x1p-40f, false, adam_17_float32, adam_17_float64}},
};

inline constexpr float adam_amsgrad_0_float32[] = {
    0x1.45d22cp-4f, 0x1.e59c3cp-2f, -0x1.5329ecp-2f, -0x1.0a4884p-2f, 0x1.007502p-1f, 0x1.d5bf5ap-1f, -0x1.ceea52p-1f,
    0x1.72c23ap-1f, -0x1.2cf29ap-5f, -0x1.771c9ap-1f, -0x1.18f39ep-1f, -0x1.d3c1cep-6f, 0x1.bb34c8p-8f, 0x1.d12494p-2f,
    -0x1.6cd33cp-2f, 0x1.08fbdcp-2f, -0x1.8497ecp-2f, -0x1.f61e2ep-1f, 0x1.8ce306p-1f, -0x1.c5bfd6p-1f, 0x1.263ceep-1f,
    0x1.07045cp-2f, -0x1.d0e734p-4f, -0x1.82d6cap-1f, 0x1.d9d30cp-2f, 0x1.e50b86p-1f, 0x1.8d16fep-1f, -0x1.21cb4cp-2f,
    0x1.ba6bc2p-1f, -0x1.1f83c2p-1f, 0x1.c44fb2p-1f, 0x1.a36d1ap-1f, -0x1.0d58c6p-3f, 0x1.3b4b28p-4f, 0x1.e590aap-2f,
    -0x1.51ef52p-2f, -0x1.0a60fap-2f, 0x1.02325ep-1f, 0x1.d3c046p-1f, -0x1.ce08aep-1f, 0x1.70b8cap-1f, -0x1.10faf8p-5f,
    -0x1.7818a2p-1f, -0x1.18daacp-1f, -0x1.bec2f8p-6f, 0x1.b03378p-10f, 0x1.d1c5eep-2f, -0x1.6d48bep-2f, 0x1.0fc1acp-2f,
    -0x1.899b74p-2f, -0x1.f4817ap-1f, 0x1.8e455ep-1f, -0x1.c79bc4p-1f, 0x1.2773d8p-1f, 0x1.08f7fp-2f, -0x1.cb8c9ap-4f,
    -0x1.81d3c6p-1f, 0x1.dc6f88p-2f, 0x1.e4fc28p-1f, 0x1.8cfbp-1f, -0x1.22f8c8p-2f, 0x1.ba09b4p-1f, -0x1.1ed4fep-1f,
    0x1.c3dca2p-1f, 0x1.a1a97cp-1f, -0x1.027d64p-3f, 0x1.59633p-4f, 0x1.d64c98p-2f, -0x1.693378p-2f, -0x1.3b932ep-2f,
    0x1.112964p-1f, 0x1.cf1cccp-1f, -0x1.c04a44p-1f, 0x1.7b9f18p-1f, -0x1.48e2e6p-7f, -0x1.719204p-1f, -0x1.e4d786p-2f,
    -0x1.595612p-8f, 0x1.a23778p-9f, 0x1.b48502p-2f, -0x1.7ab1dcp-2f, 0x1.4a29ep-2f, -0x1.b45f7p-2f, -0x1.e9b518p-1f,
    0x1.a4ee02p-1f, -0x1.e69756p-1f, 0x1.12d2ecp-1f, 0x1.30b96ap-2f, -0x1.cef958p-4f, -0x1.5bf158p-1f, 0x1.df66f2p-2f,
    0x1.e1bc5cp-1f, 0x1.8bbddap-1f, -0x1.17830ep-2f, 0x1.c2ae46p-1f, -0x1.264686p-1f, 0x1.bb5d8ap-1f, 0x1.a168bep-1f,
    -0x1.239af6p-3f,
};

inline constexpr double adam_amsgrad_0_float64[] = {
    0x1.45d22c8da198ap-4, 0x1.e59c3cdaf969p-2, -0x1.5329eb22fdd42p-2, -0x1.0a4883230c4dep-2, 0x1.0075026e7eb3ap-1,
    0x1.d5bf5991b7905p-1, -0x1.ceea526e78389p-1, 0x1.72c2399180d3cp-1, -0x1.2cf29918a37ddp-5, -0x1.771c9a6e80e2p-1,
    -0x1.18f39e6e7f10dp-1, -0x1.d3c1cdcf09ac2p-6, 0x1.bb34c8c720444p-8, 0x1.d12494dccaefp-2, -0x1.6cd33cd76bca3p-2,
    0x1.08fbdb2506627p-2, -0x1.8497ecdcac8d5p-2, -0x1.f61e2d917f66bp-1, 0x1.8ce3066e5106ap-1, -0x1.c5bfd595bec62p-1,
    0x1.263cee6e6eae5p-1, 0x1.07045cdcf9b78p-2, -0x1.d0e73372f895p-4, -0x1.82d6c99189024p-1, 0x1.d9d30cdcf98a2p-2,
    0x1.e50b859181013p-1, 0x1.8d16fe6e71b4ep-1, -0x1.21cb4cdcc4ce9p-2, 0x1.ba6bc26e77d77p-1, -0x1.1f83c26e7a165p-1,
    0x1.c44fb191a27ep-1, 0x1.a36d1991850fp-1, -0x1.0d58c649f106cp-3, 0x1.3b4b2a3646ae7p-4, 0x1.e590aa3b2dd71p-2,
    -0x1.51ef542144b15p-2, -0x1.0a60fb8f3e7fep-2, 0x1.02325b51b6e04p-1, 0x1.d3c044131d44ap-1, -0x1.ce08aaf64f11cp-1,
    0x1.70b8ca86f8c3bp-1, -0x1.10faf5e98e185p-5, -0x1.7818a3e0062b4p-1, -0x1.18daad0fd5a96p-1, -0x1.bec2f6703683bp-6,
    0x1.b033885d8baaep-10, 0x1.d1c5ecebf8bc4p-2, -0x1.6d48bcd3fa137p-2, 0x1.0fc1abcb59772p-2, -0x1.899b7381f86bep-2,
    -0x1.f4817ca7d2865p-1, 0x1.8e456049e599cp-1, -0x1.c79bc62b6a54dp-1, 0x1.2773d4d1b5d8cp-1, 0x1.08f7efacdffdp-2,
    -0x1.cb8c977714c3fp-4, -0x1.81d3c6664b40ap-1, 0x1.dc6f881c3a9d7p-2, 0x1.e4fc295ebaef1p-1, 0x1.8cfb00037101bp-1,
    -0x1.22f8c6d9ce02fp-2, 0x1.ba09b2b087beap-1, -0x1.1ed4fef989372p-1, 0x1.c3dca2c1b0537p-1, 0x1.a1a9795ca0205p-1,
    -0x1.027d66f1fbfc6p-3, 0x1.59632a6332d47p-4, 0x1.d64c8b07e468bp-2, -0x1.69338ca9194eap-2, -0x1.3b9325b3c1efap-2,
    0x1.11297fc1fd31p-1, 0x1.cf1ccecbdcb29p-1, -0x1.c04a51aef1622p-1, 0x1.7b9f1af2e6b9cp-1, -0x1.48e1ffae8438cp-7,
    -0x1.719210f0865b8p-1, -0x1.e4d77b365f9ap-2, -0x1.5954ed7184052p-8, 0x1.a237aa0d8f7c6p-9, 0x1.b485104ba1479p-2,
    -0x1.7ab1eeb64635p-2, 0x1.4a29f131c07bap-2, -0x1.b45f4a8d0eb0ap-2, -0x1.e9b53c684e2e7p-1, 0x1.a4ee0fb5b69bfp-1,
    -0x1.e69753d871e0ep-1, 0x1.12d30ccc9d4bfp-1, 0x1.30b94cb474b2dp-2, -0x1.cef961f12842ap-4, -0x1.5bf1591754fd3p-1,
    0x1.df66fc70207d1p-2, 0x1.e1bc52400866cp-1, 0x1.8bbdcbf380202p-1, -0x1.178312243993ap-2, 0x1.c2ae2969cfb68p-1,
    -0x1.2646941269252p-1, 0x1.bb5d8376aed07p-1, 0x1.a168aaf15c687p-1, -0x1.239afbc12d8c6p-3,
};

inline constexpr float adam_amsgrad_1_float32[] = {
    -0x1.421c18p-1f, 0x1.afbb5p-1f, 0x1.77c26p-1f, 0x1.5d7d34p-1f, 0x1.5cf2b4p-1f, -0x1.5f7932p-1f, 0x1.a6de0cp-1f,
    0x1.712648p-1f, 0x1.7634a8p-1f, 0x1.63fbaep-1f, -0x1.176804p-1f, 0x1.3f4abp+0f, 0x1.77408p-1f, 0x1.c4b686p-1f,
    0x1.3705bcp-1f,
};

inline constexpr double adam_amsgrad_1_float64[] = {
    -0x1.421c1850e7a4p-1, 0x1.afbb4fafbeaabp-1, 0x1.77c25fb26d4f2p-1, 0x1.5d7d3450d98d4p-1, 0x1.5cf2b44eb6e8ep-1,
    -0x1.5f7931f2e7d8ep-1, 0x1.a6de0bdef49cap-1, 0x1.71264869d2608p-1, 0x1.7634a76d2a5f2p-1, 0x1.63fbaec40fe38p-1,
    -0x1.176810fceceb7p-1, 0x1.3f4ab765d4622p+0, 0x1.77407e5b4608ep-1, 0x1.c4b65f42be847p-1, 0x1.3705e0b206aaap-1,
};

inline constexpr float adam_amsgrad_2_float32[] = {
    -0x1.2932cap-1f, -0x1.1dbbfep-1f, -0x1.bb0b96p-1f, 0x1.312a54p-2f, 0x1.e330bap-1f, 0x1.f2035cp-2f, 0x1.8b93f4p-2f,
    0x1.8a742cp-4f, 0x1.dc7372p-1f, -0x1.2be54ep-1f, -0x1.109026p-5f, -0x1.5e7edep-1f, -0x1.4f4a2ep-1f, -0x1.ab982ep-1f,
    -0x1.199b64p-2f, -0x1.e50376p-3f, -0x1.10b2b6p-1f, -0x1.4269bep-1f, -0x1.de1f06p-1f, -0x1.27e668p-1f,
    -0x1.1d6d78p-1f, -0x1.bc8424p-1f, 0x1.339198p-2f, 0x1.e093b6p-1f, 0x1.f02cbp-2f, 0x1.9001acp-2f, 0x1.842faep-4f,
    0x1.da17bep-1f, -0x1.294a34p-1f, -0x1.1af438p-5f, -0x1.603506p-1f, -0x1.4c8502p-1f, -0x1.ac34ecp-1f,
    -0x1.1549c8p-2f, -0x1.eacb9p-3f, -0x1.11a364p-1f, -0x1.43a6e8p-1f, -0x1.e1246p-1f, -0x1.1cb1c6p-1f, -0x1.10f276p-1f,
    -0x1.cf0226p-1f, 0x1.f34ea4p-3f, 0x1.ddcf7p-1f, 0x1.e33642p-2f, 0x1.4ca0aep-2f, 0x1.4786c2p-4f, 0x1.d921fep-1f,
    -0x1.3788c4p-1f, -0x1.b78ab4p-6f, -0x1.51e7d6p-1f, -0x1.46e2bcp-1f, -0x1.972fa8p-1f, -0x1.dfec1p-3f, -0x1.8d50bp-3f,
    -0x1.2d3864p-1f, -0x1.341db6p-1f, -0x1.fbd1eap-1f,
};

inline constexpr double adam_amsgrad_2_float64[] = {
    -0x1.2932c991cf30fp-1, -0x1.1dbbfd919ae99p-1, -0x1.bb0b9593319edp-1, 0x1.312a53256071dp-2, 0x1.e330ba6e54ccp-1,
    0x1.f2035b231944ep-2, 0x1.8b93f4dcfc38fp-2, 0x1.8a742c8e7b875p-4, 0x1.dc7371918fa89p-1, -0x1.2be54d9187ef6p-1,
    -0x1.109026e8063eap-5, -0x1.5e7ede6e7c966p-1, -0x1.4f4a2d919d8d9p-1, -0x1.ab982e6e50138p-1, -0x1.199b63231517dp-2,
    -0x1.e5037646313dbp-3, -0x1.10b2b59192ebfp-1, -0x1.4269be6e7942dp-1, -0x1.de1f066e5cd84p-1, -0x1.27e6690bd6bf6p-1,
    -0x1.1d6d7708d885dp-1, -0x1.bc84234c9a367p-1, 0x1.3391963df962ap-2, 0x1.e093b76f04893p-1, 0x1.f02cabccf120fp-2,
    0x1.9001ae1090597p-2, 0x1.842fadea0c588p-4, 0x1.da17ba7a887a5p-1, -0x1.294a331ff659ap-1, -0x1.1af43aa0dfa51p-5,
    -0x1.603507b00ce1fp-1, -0x1.4c8501a6fec5ep-1, -0x1.ac34ec2bd9234p-1, -0x1.1549c8bb9d485p-2, -0x1.eacb90b830d96p-3,
    -0x1.11a36326a6b47p-1, -0x1.43a6eacdfb53dp-1, -0x1.e124613b098c7p-1, -0x1.1cb1b84d96535p-1, -0x1.10f2589353f33p-1,
    -0x1.cf021e7b57728p-1, 0x1.f34e98e0aeeep-3, 0x1.ddcf6da19bbd5p-1, 0x1.e3365e1e5b146p-2, 0x1.4ca0ab9b54be3p-2,
    0x1.4786bb904ec59p-4, 0x1.d92202e825856p-1, -0x1.3788d060ce1acp-1, -0x1.b78a91a35758ep-6, -0x1.51e7d042c7131p-1,
    -0x1.46e2c9198447dp-1, -0x1.972fab8f1427ep-1, -0x1.dfec0a83ad651p-3, -0x1.8d50a51917ecap-3, -0x1.2d3867986e785p-1,
    -0x1.341d88abb561cp-1, -0x1.fbd1f72149449p-1,
};

inline constexpr float adam_amsgrad_3_float32[] = {
    0x1.7f814cp-2f, 0x1.7c7aecp-2f, 0x1.6d2346p-2f,
};

inline constexpr double adam_amsgrad_3_float64[] = {
    0x1.7f814b23977f1p-2, 0x1.7c7aec7306e19p-2, 0x1.6d234fbaf42d6p-2,
};

inline constexpr float adam_amsgrad_4_float32[] = {
    -0x1.0bbb46p-1f, 0x1.64678cp-4f, 0x1.279f62p-1f, -0x1.443b3cp-2f, -0x1.db003cp-2f, 0x1.2d0c3cp-2f, 0x1.3e3abep-1f,
    -0x1.b05b4ep-1f, 0x1.cacfd4p-4f, 0x1.4ec328p-2f, -0x1.25645cp-2f, -0x1.7fc7f2p-1f, 0x1.c8eeb2p-6f, 0x1.eeb824p-1f,
    -0x1.2f8c4ap-1f, 0x1.01c9dep-1f, 0x1.b01f9p-3f, 0x1.35a516p-1f, 0x1.9d0f18p-2f, -0x1.0e121ep-1f, 0x1.5591c4p-4f,
    0x1.296322p-1f, -0x1.3d45fep-2f, -0x1.dce57p-2f, 0x1.341ee4p-2f, 0x1.416c82p-1f, -0x1.b350c8p-1f, 0x1.d294ap-4f,
    0x1.4ba2dp-2f, -0x1.24b106p-2f, -0x1.812c84p-1f, 0x1.6ef96cp-6f, 0x1.ef80dp-1f, -0x1.2ebd08p-1f, 0x1.02ae88p-1f,
    0x1.b36d6ap-3f, 0x1.37d1f6p-1f, 0x1.96ac0cp-2f, -0x1.311aap-1f, 0x1.b1e79cp-4f, 0x1.190dd8p-1f, -0x1.3b140ap-2f,
    -0x1.e17a1p-2f, 0x1.296f26p-2f, 0x1.3dcd48p-1f, -0x1.a83fe4p-1f, 0x1.1adb5p-3f, 0x1.33265cp-2f, -0x1.4ed0dep-2f,
    -0x1.79d50ap-1f, 0x1.78cffcp-5f, 0x1.f6e622p-1f, -0x1.43ed3p-1f, 0x1.000468p-1f, 0x1.835444p-3f, 0x1.51ef86p-1f,
    0x1.9b783ep-2f,
};

inline constexpr double adam_amsgrad_4_float64[] = {
    -0x1.0bbb466e5b6f4p-1, 0x1.64678c8c397e5p-4, 0x1.279f626e6a0cfp-1, -0x1.443b3b2311296p-2, -0x1.db003b230bb17p-2,
    0x1.2d0c3cdcae193p-2, 0x1.3e3abe6e31926p-1, -0x1.b05b4e6e6ea48p-1, 0x1.cacfd37100a89p-4, 0x1.4ec328p-2,
    -0x1.25645b230689ap-2, -0x1.7fc7f26dee351p-1, 0x1.c8eeb239ea92bp-6, 0x1.eeb824p-1, -0x1.2f8c49919ce9fp-1,
    0x1.01c9de6e6dd87p-1, 0x1.b01f9p-3, 0x1.35a5166e6b26cp-1, 0x1.9d0f18p-2, -0x1.0e121e5da18dap-1,
    0x1.5591c4585547cp-4, 0x1.29632469d85c1p-1, -0x1.3d45f9baca749p-2, -0x1.dce56f56e55ddp-2, 0x1.341ee664646a6p-2,
    0x1.416c819bb1043p-1, -0x1.b350c89703789p-1, 0x1.d2949ace497f6p-4, 0x1.4ba2d1c69f039p-2, -0x1.24b105275e017p-2,
    -0x1.812c80ac828e4p-1, 0x1.6ef96913f961dp-6, 0x1.ef80cecfcf4fcp-1, -0x1.2ebd097231ce2p-1, 0x1.02ae87d06a73bp-1,
    0x1.b36d6a1d82ccp-3, 0x1.37d1f61e6d531p-1, 0x1.96ac0a432da31p-2, -0x1.311aa4dc74045p-1, 0x1.b1e7aa43aa7ffp-4,
    0x1.190e0003aabb5p-1, -0x1.3b1401a19c5ffp-2, -0x1.e17a139497728p-2, 0x1.296f05538c20cp-2, 0x1.3dcd3873ab3fap-1,
    -0x1.a83fcb82e9c63p-1, 0x1.1adb51eeef8b1p-3, 0x1.3326532c3cbe2p-2, -0x1.4ed0deb0ca435p-2, -0x1.79d4ecf4e27fbp-1,
    0x1.78d00dfc3ba1dp-5, 0x1.f6e62febfa41cp-1, -0x1.43ed370457c74p-1, 0x1.0004729553194p-1, 0x1.835434d514d14p-3,
    0x1.51ef8f41c424dp-1, 0x1.9b785e30b59a1p-2,
};

inline constexpr float adam_amsgrad_5_float32[] = {
    -0x1.5a1696p-3f, -0x1.9f24ccp-2f, -0x1.171cdcp-2f, 0x1.f840e6p-5f, 0x1.275f8ap-3f, 0x1.32b5dep-1f, -0x1.e368fcp-2f,
    -0x1.5fbe1ap-3f, 0x1.87125ep-1f, 0x1.2ffe1ep-1f, -0x1.4dc4f6p-1f, 0x1.e0d2a6p-3f, -0x1.55995ep-1f, 0x1.54c9a6p-1f,
    0x1.b37496p-1f, -0x1.04b45ep-1f, 0x1.919c8ap-1f, -0x1.0dedaap-3f, 0x1.a161bap-1f, -0x1.507c58p-3f, -0x1.9d3648p-2f,
    -0x1.1b477p-2f, 0x1.05bca6p-4f, 0x1.25032p-3f, 0x1.30b9p-1f, -0x1.e7b094p-2f, -0x1.54e2cp-3f, 0x1.889c02p-1f,
    0x1.3131fcp-1f, -0x1.4c64dap-1f, 0x1.deccaap-3f, -0x1.565fdep-1f, 0x1.56699ap-1f, 0x1.b28142p-1f, -0x1.06b61ep-1f,
    0x1.927d48p-1f, -0x1.09154cp-3f, 0x1.a06972p-1f, -0x1.6b0974p-3f, -0x1.a5f4c4p-2f, -0x1.3bd7acp-2f, 0x1.71079ep-9f,
    0x1.e4fc18p-4f, 0x1.1f54bp-1f, -0x1.01d9c4p-1f, -0x1.8b5082p-3f, 0x1.a3c10ap-1f, 0x1.46bec2p-1f, -0x1.411adp-1f,
    0x1.d7391p-3f, -0x1.63f2dcp-1f, 0x1.6fea4cp-1f, 0x1.c45666p-1f, -0x1.e619c4p-2f, 0x1.8d64e8p-1f, -0x1.45258cp-4f,
    0x1.a3fb5p-1f,
};

inline constexpr double adam_amsgrad_5_float64[] = {
    -0x1.5a169645a1cadp-3, -0x1.9f24cb22d0e56p-2, -0x1.171cdcdd2f1aap-2, 0x1.f840e6e978d4ep-5, 0x1.275f89ba5e353p-3,
    0x1.32b5dd916872bp-1, -0x1.e368fcdd2f1aap-2, -0x1.5fbe19ba5e353p-3, 0x1.87125e6e978d5p-1, 0x1.2ffe1e6e978d5p-1,
    -0x1.4dc4f5916872bp-1, 0x1.e0d2a645a1cacp-3, -0x1.55995e6e978d5p-1, 0x1.54c9a66e978d4p-1, 0x1.b37495916872bp-1,
    -0x1.04b45e6e978d5p-1, 0x1.919c8a6e978d5p-1, -0x1.0deda9ba5e353p-3, 0x1.a161b9916872bp-1, -0x1.507c59dc13c55p-3,
    -0x1.9d3648c754ddcp-2, -0x1.1b47717d4515ap-2, 0x1.05bca635ddd58p-4, 0x1.25031e97d462fp-3, 0x1.30b8fe859be8bp-1,
    -0x1.e7b095d4edcaap-2, -0x1.54e2bfa29ab34p-3, 0x1.889c02a9c14d8p-1, 0x1.3131f9f15599cp-1, -0x1.4c64dc4f544bfp-1,
    0x1.decca8a0f56f6p-3, -0x1.565fe04046d3ap-1, 0x1.566999453af42p-1, 0x1.b281444997331p-1, -0x1.06b6220b91e95p-1,
    0x1.927d4835ae08fp-1, -0x1.09154d9109699p-3, 0x1.a069724cc2e7bp-1, -0x1.6b098a523a29ep-3, -0x1.a5f4e48132725p-2,
    -0x1.3bd7a9bd29f05p-2, 0x1.710608863996ap-9, 0x1.e4fc011c55853p-4, 0x1.1f54b71c44446p-1, -0x1.01d9c017697ecp-1,
    -0x1.8b508d41e721p-3, 0x1.a3c11ae530f6p-1, 0x1.46bec0b3f9c81p-1, -0x1.411adb9b2e65ap-1, 0x1.d7390e5842756p-3,
    -0x1.63f2eca63587p-1, 0x1.6fea57fc0fe1ep-1, 0x1.c4566e817a466p-1, -0x1.e619c664b043ep-2, 0x1.8d65041a662efp-1,
    -0x1.452582f4c37e5p-4, 0x1.a3fb6f31c26a7p-1,
};

inline constexpr float adam_amsgrad_6_float32[] = {
    -0x1.51858cp-1f, 0x1.35b052p-3f, 0x1.03a366p-2f, 0x1.6ce94ep-1f, -0x1.d28026p-3f, 0x1.c2a462p-3f, -0x1.c50ea8p-2f,
    0x1.c1c1bp-2f, -0x1.f29dbcp-1f, -0x1.30731p-2f, 0x1.23f3aap-1f, -0x1.2f91b2p-5f, -0x1.576fc6p-1f, -0x1.5e0ddap-2f,
    -0x1.1f0f22p-2f, 0x1.d0d4c2p-1f, -0x1.4f3b3p-1f, -0x1.c4befap-2f, -0x1.f375c6p-3f, -0x1.50b34p-1f, 0x1.2915ccp-3f,
    0x1.ff975p-3f, 0x1.6c75b8p-1f, -0x1.c3ba3ep-3f, 0x1.cb7408p-3f, -0x1.c4f7f6p-2f, 0x1.c1cfa8p-2f, -0x1.eff1d4p-1f,
    -0x1.2c5a96p-2f, 0x1.25ffe4p-1f, -0x1.36ff36p-5f, -0x1.5833e2p-1f, -0x1.5bac7p-2f, -0x1.1dbe52p-2f, 0x1.d0396p-1f,
    -0x1.4d144cp-1f, -0x1.c6bbe2p-2f, -0x1.001d96p-2f, -0x1.5a8c42p-1f, 0x1.e5eb8ep-4f, 0x1.00d15p-2f, 0x1.72c5e2p-1f,
    -0x1.a7e396p-3f, 0x1.a5a4b8p-3f, -0x1.bd5196p-2f, 0x1.c24052p-2f, -0x1.ec996p-1f, -0x1.404e4cp-2f, 0x1.2c606ep-1f,
    0x1.2f997p-9f, -0x1.5795d4p-1f, -0x1.7568cep-2f, -0x1.2d252p-2f, 0x1.d0725ap-1f, -0x1.42a9d2p-1f, -0x1.a3c70ap-2f,
    -0x1.027f12p-2f,
};

inline constexpr double adam_amsgrad_6_float64[] = {
    -0x1.51858ceeb636dp-1, 0x1.35b051c5db87ep-3, 0x1.03a3667a65cd2p-2, 0x1.6ce94d3d53077p-1, -0x1.d2802674cd463p-3,
    0x1.c2a462ceb77c5p-3, -0x1.c50ea7dc0720cp-2, 0x1.c1c1b08f5783cp-2, -0x1.f29dbc9e422cbp-1, -0x1.3073109946efep-2,
    0x1.23f3aa6b6f616p-1, -0x1.2f91b1756c1eep-5, -0x1.576fc591da6d6p-1, -0x1.5e0ddaed2e87p-2, -0x1.1f0f21b349b42p-2,
    0x1.d0d4c216110a8p-1, -0x1.4f3b2f1e4dcc9p-1, -0x1.c4befaba0a09ap-2, -0x1.f375c66c8b5e7p-3, -0x1.50b3420605fdep-1,
    0x1.2915cd0fb0467p-3, 0x1.ff97535ae218p-3, 0x1.6c75b6c6e2dbfp-1, -0x1.c3ba404534765p-3, 0x1.cb740981fd748p-3,
    -0x1.c4f7f58c5e79p-2, 0x1.c1cfaa949acfbp-2, -0x1.eff1d9532ed0cp-1, -0x1.2c5a957101039p-2, 0x1.25ffe46ce2946p-1,
    -0x1.36ff34b35d01ep-5, -0x1.5833e282a976bp-1, -0x1.5bac6e353c076p-2, -0x1.1dbe5220b57c3p-2, 0x1.d0395eea557b9p-1,
    -0x1.4d144aaf3e247p-1, -0x1.c6bbe2ddce398p-2, -0x1.001d97d5134c7p-2, -0x1.5a8c446b3a147p-1, 0x1.e5eb9c00c54bcp-4,
    0x1.00d1546b77e28p-2, 0x1.72c5ee11f95cep-1, -0x1.a7e38b6da87cap-3, 0x1.a5a4bfdcbbc35p-3, -0x1.bd518f2bd01p-2,
    0x1.c240340a2263ap-2, -0x1.ec995f2c6e683p-1, -0x1.404e4c319ea74p-2, 0x1.2c607e7016913p-1, 0x1.2f9b8b02009fdp-9,
    -0x1.5795dce704363p-1, -0x1.7568d08952ba7p-2, -0x1.2d25032b20df8p-2, 0x1.d0725c8a00d04p-1, -0x1.42a9c03ed0677p-1,
    -0x1.a3c6f93590f8bp-2, -0x1.027f1d2c102bfp-2,
};

inline constexpr float adam_amsgrad_7_float32[] = {
    -0x1.f4c024p-23f, -0x1.fc5d9ep-23f, -0x1.0f9bb8p-20f, -0x1.2e9d3ap-22f, -0x1.3dcbbcp-22f, -0x1.0ae0e4p-21f,
    -0x1.4e3ae6p-22f, -0x1.023ab6p-20f, -0x1.db37b6p-23f, -0x1.02d544p-22f, 0x1.2c73acp-20f, -0x1.6197ecp-19f,
    -0x1.574a04p-20f, 0x1.49c6f6p-19f, -0x1.3ebc1ep-21f,
};

inline constexpr double adam_amsgrad_7_float64[] = {
    -0x1.f4c022b59cffcp-23, -0x1.fc5d9eda1c984p-23, -0x1.0f9bb873f33b1p-20, -0x1.2e9d3984a102fp-22,
    -0x1.3dcbbcc489665p-22, -0x1.0ae0e28689c46p-21, -0x1.4e3ae5badfc76p-22, -0x1.023ab6d08273fp-20,
    -0x1.db37b55699d95p-23, -0x1.02d54412e91e3p-22, 0x1.2c73b048b03dcp-20, -0x1.6197e3eeb5bc8p-19,
    -0x1.574a15dbd7ff7p-20, 0x1.49c70ef46fc0bp-19, -0x1.3ebc2f7ea6abep-21,
};

inline constexpr optim_row<adam_options> adam_amsgrad_rows[] = {
    {{},
     {"the default", "the default",
      0x118f8c1bu, 33, 0x1p+0f, 0x1p+0f, false, adam_amsgrad_0_float32, adam_amsgrad_0_float64}},
    {{.learning_rate = 0.01f, .beta1 = 0.8, .beta2 = 0.99},
     {"rate 0.01, betas 0.8 and 0.99", "learning_rate 0.01, beta1 0.8, beta2 0.99",
      0x7b3471feu, 5, 0x1p+0f, 0x1p+0f, false, adam_amsgrad_1_float32, adam_amsgrad_1_float64}},
    {{.weight_decay = 0.01f},
     {"decay", "weight_decay 0.01",
      0xeaec9963u, 19, 0x1p+0f, 0x1p+0f, false, adam_amsgrad_2_float32, adam_amsgrad_2_float64}},
    {{.weight_decay = 0.01f, .maximize = true},
     {"maximize, decay", "weight_decay 0.01, maximize",
      0x48d104e6u, 1, 0x1p+0f, 0x1p+0f, false, adam_amsgrad_3_float32, adam_amsgrad_3_float64}},
    {{},
     {"one gradient in four is zero", "the default",
      0xe4a01924u, 19, 0x1p+0f, 0x1p+0f, true, adam_amsgrad_4_float32, adam_amsgrad_4_float64}},
    {{},
     {"gradients of 2^20", "the default",
      0x3c710305u, 19, 0x1p+0f, 0x1p+20f, false, adam_amsgrad_5_float32, adam_amsgrad_5_float64}},
    {{},
     {"gradients of 2^-20", "the default",
      0xa1c1dc62u, 19, 0x1p+0f, 0x1p-20f, false, adam_amsgrad_6_float32, adam_amsgrad_6_float64}},
    {{},
     {"gradients of 2^-40, below epsilon", "the default",
      0xdd3e2900u, 5, 0x1p-20f, 0x1p-40f, false, adam_amsgrad_7_float32, adam_amsgrad_7_float64}},
};

inline constexpr float adamw_0_float32[] = {
    0x1.6e2502p-1f, 0x1.6e486cp-2f, -0x1.125af6p-1f, 0x1.7420f6p-1f, -0x1.30711ep-1f, 0x1.9e3c8cp-2f, -0x1.9949aap-4f,
    0x1.e4a11p-7f, 0x1.e4f3c6p-3f, 0x1.22ae2ap-4f, 0x1.6f92e2p-2f, -0x1.a06094p-2f, -0x1.000d52p-1f, -0x1.fcc54ep-2f,
    -0x1.1b1914p-1f, 0x1.a98342p-1f, 0x1.78fcaap-1f, -0x1.85cdd6p-4f, -0x1.08483cp-1f, -0x1.7038c4p-1f, 0x1.147188p-1f,
    -0x1.1eae7ap-1f, 0x1.a4a72ap-1f, 0x1.84f8acp-5f, -0x1.1fc47p-2f, -0x1.fb3caep-1f, -0x1.8ea666p-2f, -0x1.2d101p-2f,
    0x1.037ee2p-2f, -0x1.a03f5cp-2f, 0x1.8c7a66p-1f, 0x1.55536cp-3f, -0x1.2ddf7cp-1f, 0x1.705c5ap-1f, 0x1.726756p-2f,
    -0x1.14556p-1f, 0x1.71c612p-1f, -0x1.2ea87p-1f, 0x1.a0e9a6p-2f, -0x1.a896fcp-4f, 0x1.95f006p-7f, 0x1.e0abfep-3f,
    0x1.20667ep-4f, 0x1.6852f4p-2f, -0x1.9e940cp-2f, -0x1.fea338p-2f, -0x1.003b72p-1f, -0x1.1c16a2p-1f, 0x1.ac3a68p-1f,
    0x1.78236p-1f, -0x1.743d8p-4f, -0x1.07622p-1f, -0x1.6cf7a6p-1f, 0x1.14eabp-1f, -0x1.20acdp-1f, 0x1.a3ed6cp-1f,
    0x1.7452bap-5f, -0x1.20f1bep-2f, -0x1.fd51p-1f, -0x1.8e5858p-2f, -0x1.3044f2p-2f, 0x1.05c596p-2f, -0x1.a25b7ap-2f,
    0x1.8a778ap-1f, 0x1.5a0e86p-3f, -0x1.3108eap-1f, 0x1.6f00f4p-1f, 0x1.8f6f44p-2f, -0x1.15d84cp-1f, 0x1.771892p-1f,
    -0x1.30a278p-1f, 0x1.c62beep-2f, -0x1.8ad61cp-4f, 0x1.ab6418p-7f, 0x1.ad65f8p-3f, 0x1.09acbap-4f, 0x1.4a77a4p-2f,
    -0x1.95e62ap-2f, -0x1.b4afcep-2f, -0x1.f614aep-2f, -0x1.23a546p-1f, 0x1.96f512p-1f, 0x1.6f8ec8p-1f, -0x1.21906cp-4f,
    -0x1.10ae58p-1f, -0x1.6a419cp-1f, 0x1.0a39a6p-1f, -0x1.28d2f6p-1f, 0x1.9274fap-1f, 0x1.42b1aep-10f, -0x1.3a7286p-2f,
    -0x1.f280b8p-1f, -0x1.8fe416p-2f, -0x1.47471ap-2f, 0x1.f4e7ccp-3f, -0x1.a6caf6p-2f, 0x1.7bb62ap-1f, 0x1.371adap-3f,
    -0x1.185938p-1f,
};

inline constexpr double adamw_0_float64[] = {
    0x1.6e2502cee6ea5p-1, 0x1.6e486d7c14f82p-2, -0x1.125af6f6b8235p-1, 0x1.7420f55a3bf7ep-1, -0x1.30711f3ecee7bp-1,
    0x1.9e3c8e0e9ac3dp-2, -0x1.9949a9e7497a9p-4, 0x1.e4a111a7ae766p-7, 0x1.e4f3c71cbd6cfp-3, 0x1.22ae2b6873925p-4,
    0x1.6f92e1920696fp-2, -0x1.a06094a75f272p-2, -0x1.000d516cd0f17p-1, -0x1.fcc54d08ebf58p-2, -0x1.1b19153beca3fp-1,
    0x1.a983425dd7fd3p-1, 0x1.78fcaa2b1e94bp-1, -0x1.85cdd6aac47dcp-4, -0x1.08483c0804642p-1, -0x1.7038c3e9d5612p-1,
    0x1.14718997f486p-1, -0x1.1eae7ae2b5ff1p-1, 0x1.a4a72b15b0d13p-1, 0x1.84f8ad5b27455p-5, -0x1.1fc470f0bcc71p-2,
    -0x1.fb3cae5738fe6p-1, -0x1.8ea6653431d48p-2, -0x1.2d10103a54dd4p-2, 0x1.037ee37826d09p-2, -0x1.a03f5cbd38504p-2,
    0x1.8c7a65650383ap-1, 0x1.55536b5f52fb3p-3, -0x1.2ddf7cedefab5p-1, 0x1.705c6093c59p-1, 0x1.72675b3f84ad6p-2,
    -0x1.145560bc4e6fap-1, 0x1.71c6133e9fdadp-1, -0x1.2ea87630ca05fp-1, 0x1.a0e9a974880adp-2, -0x1.a896fb94ec6a1p-4,
    0x1.95f00a0b41e36p-7, 0x1.e0ac033990affp-3, 0x1.206686208c942p-4, 0x1.6852f7af7a1bfp-2, -0x1.9e9414174d7abp-2,
    -0x1.fea33ab6f1f9dp-2, -0x1.003b72ab76065p-1, -0x1.1c16a5edc5b4ep-1, 0x1.ac3a6a9e8260cp-1, 0x1.7823600053d73p-1,
    -0x1.743d82f22339fp-4, -0x1.07621c84e34cdp-1, -0x1.6cf7a99ba35dp-1, 0x1.14eaba5dbc357p-1, -0x1.20acd32c1282fp-1,
    0x1.a3ed7378b9p-1, 0x1.7452bcf61e62ep-5, -0x1.20f1c3dba99b3p-2, -0x1.fd5109f89cb56p-1, -0x1.8e585f2e25dbbp-2,
    -0x1.3044f59ab5803p-2, 0x1.05c597f27938dp-2, -0x1.a25b7d4d0bdcbp-2, 0x1.8a778f08fc50ap-1, 0x1.5a0e89ae2673ep-3,
    -0x1.3108ee9689299p-1, 0x1.6f0215c02f663p-1, 0x1.8f70957f3bdcdp-2, -0x1.15d8dd7092b91p-1, 0x1.771a1c0a30918p-1,
    -0x1.30a369f83fbb6p-1, 0x1.c62db15e12843p-2, -0x1.8ad758a20914dp-4, 0x1.ab651bf0809fbp-7, 0x1.ad67c2fab1a73p-3,
    0x1.09adf94431ae8p-4, 0x1.4a78ad13ca5ffp-2, -0x1.95e75b458c75ep-2, -0x1.b4b182a5a34ccp-2, -0x1.f6160413ac58fp-2,
    -0x1.23a65d1513e62p-1, 0x1.96f6848b98907p-1, 0x1.6f9063d8a62f6p-1, -0x1.219171fe9c95p-4, -0x1.10af46852119dp-1,
    -0x1.6a42bc8adf062p-1, 0x1.0a3a9185aefbep-1, -0x1.28d3a913e582cp-1, 0x1.9276602a58fd3p-1, 0x1.42c2f0947e4cbp-10,
    -0x1.3a738eedb2ea3p-2, -0x1.f28223ff119a9p-1, -0x1.8fe55466b1d29p-2, -0x1.47483755ade04p-2, 0x1.f4e9898c26775p-3,
    -0x1.a6cc54e17ecccp-2, 0x1.7bb75863a2196p-1, 0x1.371c0cc5301ap-3, -0x1.1859fe98b18aep-1,
};

inline constexpr float adamw_1_float32[] = {
    -0x1.4ba1f8p-4f, -0x1.074a46p-2f, 0x1.9838d6p-1f, 0x1.b30b02p-1f, 0x1.ef5514p-2f, -0x1.53ec26p-2f, -0x1.a98812p-3f,
    0x1.91a728p-1f, -0x1.f7574ep-1f, 0x1.dbec22p-1f, -0x1.937448p-1f, 0x1.5127d4p-7f, 0x1.09b8fp-1f, -0x1.6af1b6p-1f,
    0x1.4d1976p-1f, -0x1.b5d932p-3f, 0x1.cf79d8p-1f, -0x1.0032b6p-2f, 0x1.8f54e4p-2f, 0x1.69f13ep-2f, -0x1.bddb4p-1f,
    -0x1.ca4e7ep-1f, 0x1.7c4a46p-2f, -0x1.150b8ap-5f, -0x1.1524bap-1f, 0x1.69b9d8p-2f, -0x1.e2d12ap-3f, -0x1.80556cp-2f,
    -0x1.9eef18p-3f, 0x1.a93eaep-4f, -0x1.383264p-2f, 0x1.86eafp-1f, 0x1.be226cp-1f, -0x1.c38c0ap-4f, -0x1.cc483p-3f,
    0x1.86cc82p-1f, 0x1.b93708p-1f, 0x1.ed373cp-2f, -0x1.5b0e68p-2f, -0x1.3ed9bep-3f, 0x1.835a9ep-1f, -0x1.eddfd2p-1f,
    0x1.d292bap-1f, -0x1.922658p-1f, 0x1.6e64eap-6f, 0x1.07d38p-1f, -0x1.614c8cp-1f, 0x1.5720d8p-1f, -0x1.9ff3cep-3f,
    0x1.bf09fap-1f, -0x1.d85844p-3f, 0x1.924356p-2f, 0x1.855118p-2f, -0x1.b7060cp-1f, -0x1.c8d9bep-1f, 0x1.50d58p-2f,
    -0x1.f6b4f6p-6f, -0x1.0ca9fp-1f, 0x1.546b68p-2f, -0x1.841886p-3f, -0x1.c43f86p-2f, -0x1.bdcf82p-3f, 0x1.7d1234p-4f,
    -0x1.6c134cp-2f, 0x1.7fb44cp-1f, 0x1.d23416p-1f, 0x1.2f706cp-1f, 0x1.1ecd62p-4f, 0x1.a7da5ap-1f, 0x1.1b3a4ep+0f,
    0x1.b58d3p-2f, -0x1.6a0354p-2f, -0x1.d2ba0cp-1f, 0x1.c6c802p-1f, -0x1.b6e1dap-1f, 0x1.647512p-2f, -0x1.5a3b1cp-1f,
    0x1.84a7a8p-2f, 0x1.b19cf8p-1f, -0x1.8bc72ep-1f, 0x1.4c2e66p-2f, 0x1.f60fe4p-5f, 0x1.08fe0ap-1f, 0x1.76cea8p-8f,
    0x1.a7eddp-2f, 0x1.205abcp-1f, -0x1.612d84p-1f, -0x1.6d875p-3f, 0x1.c3a77ap-5f, -0x1.7c7fe6p-1f, -0x1.9e58dp-4f,
    0x1.f016ep-2f, -0x1.d02d1p-2f, -0x1.f55cb6p-1f, -0x1.f185cp-2f, -0x1.fbd4d2p-5f, -0x1.4c87aap-1f, 0x1.40fc7cp-1f,
    0x1.778b3ap-1f,
};

inline constexpr double adamw_1_float64[] = {
    -0x1.4ba1f7a0b8742p-4, -0x1.074a461007659p-2, 0x1.9838d64859efp-1, 0x1.b30b02bf36375p-1, 0x1.ef55153629053p-2,
    -0x1.53ec27cd92747p-2, -0x1.a9881376377c9p-3, 0x1.91a729535c4ddp-1, -0x1.f7574ed4c624cp-1, 0x1.dbec22d4fcea5p-1,
    -0x1.9374498811733p-1, 0x1.5127d5fab90ep-7, 0x1.09b8f03fd4df5p-1, -0x1.6af1b70a79b44p-1, 0x1.4d1976e823898p-1,
    -0x1.b5d932c49ac85p-3, 0x1.cf79d820b7e12p-1, -0x1.0032b531cae4cp-2, 0x1.8f54e2ee30b4cp-2, 0x1.69f13f7b72d4dp-2,
    -0x1.bddb3fdfa56d9p-1, -0x1.ca4e7e4474bfbp-1, 0x1.7c4a46fc6c353p-2, -0x1.150b8a5212d81p-5, -0x1.1524b9a837629p-1,
    0x1.69b9d8e6f2795p-2, -0x1.e2d12c001efe8p-3, -0x1.80556cb9b9efap-2, -0x1.9eef17e678429p-3, 0x1.a93eade47fceep-4,
    -0x1.3832658770accp-2, 0x1.86eaeff3d47d3p-1, 0x1.be226dcb7b943p-1, -0x1.c38c0a791c86cp-4, -0x1.cc482e988b6a9p-3,
    0x1.86cc86724e0b4p-1, 0x1.b93710612fed3p-1, 0x1.ed37430ffe7e4p-2, -0x1.5b0e6dd75ccaap-2, -0x1.3ed9c1f159f47p-3,
    0x1.835aa7de75048p-1, -0x1.eddfd76aa8ed8p-1, 0x1.d292bf18346aap-1, -0x1.92265c3c9153fp-1, 0x1.6e64ecaa067d8p-6,
    0x1.07d38495281e6p-1, -0x1.614c91b695375p-1, 0x1.5720dd0e93c2bp-1, -0x1.9ff3d24419366p-3, 0x1.bf09febaa3f29p-1,
    -0x1.d85849c794968p-3, 0x1.92435a98ca9c8p-2, 0x1.8551213ecf13ep-2, -0x1.b7060ac3e9acap-1, -0x1.c8d9c5f6de151p-1,
    0x1.50d5824a71fc6p-2, -0x1.f6b4f7cc5c114p-6, -0x1.0ca9f46652a88p-1, 0x1.546b6ff89a28p-2, -0x1.84188bf6919c1p-3,
    -0x1.c43f8bacdab59p-2, -0x1.bdcf85137c7cfp-3, 0x1.7d1234a396168p-4, -0x1.6c134ea653898p-2, 0x1.7fb44b330c5eep-1,
    0x1.d2341dfdbf738p-1, 0x1.2f711f20ec264p-1, 0x1.1ecb98305150bp-4, 0x1.a7dbaa17ef3d7p-1, 0x1.1b3b63564fbb9p+0,
    0x1.b58e7f4ae2a7ap-2, -0x1.6a04c96bb7d42p-2, -0x1.d2bb5f8647effp-1, 0x1.c6c93c51c2d7ap-1, -0x1.b6e378a8e5e7bp-1,
    0x1.6477cb420c3ccp-2, -0x1.5a3cc270c3cacp-1, 0x1.84a851898c8dcp-2, 0x1.b19e7d12cebc1p-1, -0x1.8bc89d1f9d698p-1,
    0x1.4c310415c8ac3p-2, 0x1.f60b2fd5b13b1p-5, 0x1.08ff9657a379ep-1, 0x1.76bc7719572dep-8, 0x1.a7ef1a992da67p-2,
    0x1.205ba411854f7p-1, -0x1.612eef7a9327p-1, -0x1.6d8a407867b3fp-3, 0x1.c3a9534e89caap-5, -0x1.7c80dfc8f430cp-1,
    -0x1.9e5eb749d38bap-4, 0x1.f0188752313eap-2, -0x1.d02e8ffc882bdp-2, -0x1.f55e906ea164ap-1, -0x1.f1878b80d9779p-2,
    -0x1.fbd60f8b08d5bp-5, -0x1.4c88f0515c94dp-1, 0x1.40fdcf0019162p-1, 0x1.778cddface76bp-1,
};

inline constexpr float adamw_2_float32[] = {
    0x1.163744p-5f, 0x1.45b11ap-4f, -0x1.1bfac8p-1f, 0x1.d77c24p-3f, -0x1.a29ecep-2f, 0x1.02d8c4p-1f, -0x1.f942c6p-2f,
    0x1.993b3ep-6f, -0x1.0f15dap-2f, 0x1.49dfd6p-1f, -0x1.2453ccp-3f, -0x1.9baa8ep-1f, -0x1.e597f4p-1f, 0x1.8754aep-2f,
    0x1.57f2ap-1f, 0x1.068df2p-1f, 0x1.76689ep-2f, -0x1.a67732p-1f, -0x1.479df8p-1f, 0x1.fb2a7ap-6f, 0x1.2cc482p-4f,
    -0x1.1d42c4p-1f, 0x1.d937d8p-3f, -0x1.a02acep-2f, 0x1.00e442p-1f, -0x1.f6fdc8p-2f, 0x1.b1595p-6f, -0x1.13982ap-2f,
    0x1.46f1aep-1f, -0x1.25d2a4p-3f, -0x1.9c5fdap-1f, -0x1.e5411cp-1f, 0x1.88b3ep-2f, 0x1.56b76cp-1f, 0x1.03c7dp-1f,
    0x1.76d07ap-2f, -0x1.a66a78p-1f, -0x1.4547a6p-1f, -0x1.a10e54p-7f, 0x1.aa58e6p-4f, -0x1.1c0b3ap-1f, 0x1.f0c38ep-3f,
    -0x1.89c2aap-2f, 0x1.b63914p-2f, -0x1.e44d5ap-2f, -0x1.6d7e86p-6f, -0x1.c6cd2cp-3f, 0x1.371842p-1f, -0x1.b5400ep-4f,
    -0x1.7b8ac6p-1f, -0x1.b1a5aap-1f, 0x1.0c5736p-2f, 0x1.47f396p-1f, 0x1.e56a68p-2f, 0x1.3b8f4ap-2f, -0x1.80cee6p-1f,
    -0x1.203e86p-1f,
};

inline constexpr double adamw_2_float64[] = {
    0x1.163743e7684d9p-5, 0x1.45b11b08b235ep-4, -0x1.1bfac88317162p-1, 0x1.d77c24eaaf726p-3, -0x1.a29eccae6d62cp-2,
    0x1.02d8c53d52dfdp-1, -0x1.f942c4d11532cp-2, 0x1.993b3ef476957p-6, -0x1.0f15dacf853b2p-2, 0x1.49dfd7b4a9af7p-1,
    -0x1.2453ccdcf58dfp-3, -0x1.9baa8f9f1b1dcp-1, -0x1.e597f38247118p-1, 0x1.8754aeb0fb708p-2, 0x1.57f29fe4d3384p-1,
    0x1.068df15d2beccp-1, 0x1.76689e74e57f9p-2, -0x1.a6773144009e3p-1, -0x1.479df6ed4156cp-1, 0x1.fb2a86158d1c2p-6,
    0x1.2cc4840ad07b6p-4, -0x1.1d42c6e270ca2p-1, 0x1.d937db419f074p-3, -0x1.a02ad3e820fdep-2, 0x1.00e4439e6b986p-1,
    -0x1.f6fdcce336e3ap-2, 0x1.b1595775e3e0bp-6, -0x1.13982afa6bbfbp-2, 0x1.46f1b00132769p-1, -0x1.25d2aabe9fcedp-3,
    -0x1.9c5fe2e00e254p-1, -0x1.e5411f33915f4p-1, 0x1.88b3e30968937p-2, 0x1.56b76e303643ap-1, 0x1.03c7d0f884bf1p-1,
    0x1.76d07e4f40cccp-2, -0x1.a66a7e2057954p-1, -0x1.4547a866453fep-1, -0x1.a10dcfd4fb6cp-7, 0x1.aa5a8d0338e22p-4,
    -0x1.1c0c86bc9cf7cp-1, 0x1.f0c5628e60015p-3, -0x1.89c44457f975bp-2, 0x1.b63b2bd6fc882p-2, -0x1.e44f4aa451d9fp-2,
    -0x1.6d7e5c71df326p-6, -0x1.c6cf0215a42a3p-3, 0x1.37198f5e7dda2p-1, -0x1.b541e9d8769ebp-4, -0x1.7b8c6e249ad38p-1,
    -0x1.b1a7961d0f83ap-1, 0x1.0c5895871c70bp-2, 0x1.47f4dd184b1b1p-1, 0x1.e56c6d8bdaf24p-2, 0x1.3b90c8c788c8cp-2,
    -0x1.80d07ce60844ap-1, -0x1.203fbca4f8edap-1,
};

inline constexpr float adamw_3_float32[] = {
    -0x1.0029cap+0f, -0x1.3c465ep-1f, -0x1.a4649cp-2f, 0x1.c1aecep-6f, 0x1.2de7dap-5f, -0x1.00ce22p+0f, -0x1.3ae4a6p-1f,
    -0x1.a0ff8cp-2f, 0x1.a2f9eap-6f, 0x1.119dfp-5f, -0x1.012d62p+0f, -0x1.48ad8cp-1f, -0x1.995c9ep-2f, 0x1.0ed894p-13f,
    0x1.0a6828p-5f,
};

inline constexpr double adamw_3_float64[] = {
    -0x1.0029c93726d4ap+0, -0x1.3c465e6e7c10ap-1, -0x1.a4649b2302a19p-2, 0x1.c1aecdcec50edp-6, 0x1.2de7d9181e561p-5,
    -0x1.00ce232e4c664p+0, -0x1.3ae4a4ee7f205p-1, -0x1.a0ff896f352b7p-2, 0x1.a2f9e9fb5b96p-6, 0x1.119df16c4987p-5,
    -0x1.012d5838701b8p+0, -0x1.48ad8619c8589p-1, -0x1.995c93f223b3dp-2, 0x1.0ecae4ec50836p-13, 0x1.0a68207c2075ep-5,
};

inline constexpr float adamw_4_float32[] = {
    0x1.5aad02p-2f, 0x1.bf6e54p-1f, -0x1.eb1db8p-3f, -0x1.cf009ap-1f, -0x1.2a3736p-3f, 0x1.6f611cp-2f, 0x1.b4c71ep-1f,
    -0x1.f8951p-3f, -0x1.d74622p-1f, -0x1.99a3bp-3f, 0x1.364014p-5f, -0x1.d16a1ep-4f, -0x1.8e9e26p-7f, -0x1.3835e2p-2f,
    -0x1.19ff84p-5f,
};

inline constexpr double adamw_4_float64[] = {
    0x1.5aad01e7be6a7p-2, 0x1.bf6e53a8e92d9p-1, -0x1.eb1db6ba2062fp-3, -0x1.cf009a21df7d5p-1, -0x1.2a37355c53fcdp-3,
    0x1.6f61152345e62p-2, 0x1.b4c717e2739f7p-1, -0x1.f895090961bebp-3, -0x1.d7461ee59f7d8p-1, -0x1.99a3aa7e599b7p-3,
    0x1.363eb7a298c4ap-5, -0x1.d16da5882f766p-4, -0x1.8e97a39d76c31p-7, -0x1.3834a7bd75c92p-2, -0x1.19fd816fe65f9p-5,
};

inline constexpr float adamw_5_float32[] = {
    0x1.700a6p-1f, -0x1.88c332p-3f, -0x1.151e6ep-3f, -0x1.ce3be6p-3f, 0x1.aa6234p-2f, -0x1.ae7cd4p-1f, -0x1.e8670ep-1f,
    0x1.fada82p-1f, 0x1.dc31f6p-1f, -0x1.4a6ceap-2f, 0x1.8a0032p-3f, -0x1.dc201ap-1f, 0x1.d23652p-2f, 0x1.dbae2cp-3f,
    0x1.20e09ap-4f, 0x1.f8eecap-2f, -0x1.bc0b0ap-1f, -0x1.d2778cp-1f, -0x1.0e806ap-3f, 0x1.706282p-1f, -0x1.7d2dfcp-3f,
    -0x1.09f90ep-3f, -0x1.cb6316p-3f, 0x1.aa6f78p-2f, -0x1.ae55e6p-1f, -0x1.e66a6ap-1f, 0x1.fa301ap-1f, 0x1.dd295ap-1f,
    -0x1.4c551ap-2f, 0x1.896448p-3f, -0x1.dc4606p-1f, 0x1.d86fcap-2f, 0x1.d88b3ap-3f, 0x1.2f3988p-4f, 0x1.fd65f4p-2f,
    -0x1.bea822p-1f, -0x1.d2d1a4p-1f, -0x1.0e0348p-3f, 0x1.7363a6p-1f, -0x1.96228p-3f, -0x1.a4117cp-4f, -0x1.08b5a2p-2f,
    0x1.9a81fp-2f, -0x1.a39e14p-1f, -0x1.ea33ap-1f, 0x1.f08564p-1f, 0x1.d366bep-1f, -0x1.4fa6e4p-2f, 0x1.97e8b4p-3f,
    -0x1.e4a728p-1f, 0x1.c152ap-2f, 0x1.094ea8p-2f, 0x1.1c77bep-4f, 0x1.f1600ep-2f, -0x1.bb08b4p-1f, -0x1.e7765ep-1f,
    -0x1.78f94p-4f,
};

inline constexpr double adamw_5_float64[] = {
    0x1.700a6190bbf17p-1, -0x1.88c333896d05bp-3, -0x1.151e6f51163cbp-3, -0x1.ce3be60129a4ap-3, 0x1.aa6233074586ep-2,
    -0x1.ae7cd4a3bed6ep-1, -0x1.e8670d26a720dp-1, 0x1.fada82977b6cbp-1, 0x1.dc31f6af3cfb7p-1, -0x1.4a6ce9eaa88fp-2,
    0x1.8a0032b76787bp-3, -0x1.dc201abaec18p-1, 0x1.d23653fe230ccp-2, 0x1.dbae2d3127dbcp-3, 0x1.20e098ce357a4p-4,
    0x1.f8eeca9e49ab2p-2, -0x1.bc0b0a3a13371p-1, -0x1.d2778d0f70ed8p-1, -0x1.0e8069c851309p-3, 0x1.706287dbe0deep-1,
    -0x1.7d2e01066ef3dp-3, -0x1.09f90e4426aep-3, -0x1.cb6315be2a74p-3, 0x1.aa6f7c4b63a16p-2, -0x1.ae55e7033a10ep-1,
    -0x1.e66a700a8688dp-1, 0x1.fa301c1ad781ap-1, 0x1.dd295dfe53631p-1, -0x1.4c5520f71c4bfp-2, 0x1.8964514163a98p-3,
    -0x1.dc4603394ba6bp-1, 0x1.d86fd27d8a04fp-2, 0x1.d88b3abfc4915p-3, 0x1.2f398a44a666p-4, 0x1.fd65f78a489bcp-2,
    -0x1.bea823bf6b7cdp-1, -0x1.d2d1a7790f893p-1, -0x1.0e034bcbc3ff7p-3, 0x1.7364a77d75635p-1, -0x1.9623e9397ab6cp-3,
    -0x1.a412f313021ap-4, -0x1.08b6913e81df1p-2, 0x1.9a83805bee0bbp-2, -0x1.a39fbebd6167ap-1, -0x1.ea35578d4fa54p-1,
    0x1.f086ea0d3c7c9p-1, 0x1.d3682975ef393p-1, -0x1.4fa82c26e387dp-2, 0x1.97ea168f0ec69p-3, -0x1.e4a9094468214p-1,
    0x1.c15462a9a7f24p-2, 0x1.094f71df0790ep-2, 0x1.1c78c4443e3dep-4, 0x1.f161940036541p-2, -0x1.bb09eb472892fp-1,
    -0x1.e778487f99813p-1, -0x1.78fa9d4db12a1p-4,
};

inline constexpr float adamw_6_float32[] = {
    0x1.6df266p-1f, 0x1.c9aa0ep-2f, 0x1.4844fep-2f, 0x1.e9e2fcp-2f, 0x1.4318cp-3f, -0x1.62d03ap-2f, -0x1.d90a7ap-3f,
    0x1.fd9676p-2f, 0x1.a48f9p-1f, 0x1.a592aap-1f, -0x1.ae9a8p-1f, -0x1.4a2376p-1f, 0x1.ac9f0ep-6f, -0x1.fd78ap-1f,
    0x1.4c315ap-1f, 0x1.25968cp-1f, 0x1.221a4ap-4f, -0x1.5abee8p-2f, -0x1.7c6f92p-2f, 0x1.6e223cp-1f, 0x1.c58942p-2f,
    0x1.4827f2p-2f, 0x1.edc65p-2f, 0x1.4360c6p-3f, -0x1.5d0118p-2f, -0x1.d429e6p-3f, 0x1.00286ap-1f, 0x1.a424b8p-1f,
    0x1.a6868ap-1f, -0x1.ad914cp-1f, -0x1.4d3902p-1f, 0x1.4d5944p-6f, -0x1.fc117ep-1f, 0x1.4a143ap-1f, 0x1.272792p-1f,
    0x1.18f7b8p-4f, -0x1.55377cp-2f, -0x1.7b24ap-2f, 0x1.5dbc1cp-1f, 0x1.ef2448p-2f, 0x1.4c42aep-2f, 0x1.00bb5cp-1f,
    0x1.e4e6dap-4f, -0x1.4ece66p-2f, -0x1.760144p-3f, 0x1.01909ap-1f, 0x1.a553aap-1f, 0x1.99fc18p-1f, -0x1.afcb8ep-1f,
    -0x1.62248cp-1f, -0x1.e4e1d4p-6f, -0x1.02606ap+0f, 0x1.358a42p-1f, 0x1.20d84ep-1f, 0x1.3404cp-5f, -0x1.437a6p-2f,
    -0x1.9d812cp-2f,
};

inline constexpr double adamw_6_float64[] = {
    0x1.6df265674bb14p-1, 0x1.c9aa0e8727e1bp-2, 0x1.4844fe6591103p-2, 0x1.e9e2fc7aa3d8ap-2, 0x1.4318c14cffd39p-3,
    -0x1.62d039eef1e1p-2, -0x1.d90a79fc1bda5p-3, 0x1.fd9677912a273p-2, 0x1.a48f9060e6afdp-1, 0x1.a592aa7b78a18p-1,
    -0x1.ae9a7f07a74bdp-1, -0x1.4a237667b98e4p-1, 0x1.ac9f0ea08ea8bp-6, -0x1.fd789f57d674bp-1, 0x1.4c315a4abde4p-1,
    0x1.25968cd43b3b9p-1, 0x1.221a4bbf357d4p-4, -0x1.5abee73896c2dp-2, -0x1.7c6f912410df7p-2, 0x1.6e223b38145ddp-1,
    0x1.c58945345d057p-2, 0x1.4827fcdcdb6f5p-2, 0x1.edc6553b5c552p-2, 0x1.4360c936c1139p-3, -0x1.5d0116ab7a013p-2,
    -0x1.d429e86722ea2p-3, 0x1.00286ad1987b3p-1, 0x1.a424c03680af4p-1, 0x1.a6868f686e0aep-1, -0x1.ad914ec2d340cp-1,
    -0x1.4d3903c0b8fcep-1, 0x1.4d59458aa9426p-6, -0x1.fc1182849feb5p-1, 0x1.4a143fbaff2f3p-1, 0x1.2727910556068p-1,
    0x1.18f7bef993af3p-4, -0x1.55377cd913e22p-2, -0x1.7b249cc30ba23p-2, 0x1.5dbd74eb6ff9fp-1, 0x1.ef25dbbcf2411p-2,
    0x1.4c440982288f7p-2, 0x1.00bc0ffffd681p-1, 0x1.e4e8866e9a29cp-4, -0x1.4ecf9c880dbe7p-2, -0x1.76027c9b4e933p-3,
    0x1.01919646531bdp-1, 0x1.a554e6842f274p-1, 0x1.99fd19eb8cbe1p-1, -0x1.afccb2cd97d98p-1, -0x1.6225ddf914af5p-1,
    -0x1.e4e22eb6e178ep-6, -0x1.02610ca6085a5p+0, 0x1.358b9c6b33677p-1, 0x1.20d95a5c445e7p-1, 0x1.3406059bf353cp-5,
    -0x1.437b50fbb6621p-2, -0x1.9d82b8d5173f9p-2,
};

inline constexpr float adamw_7_float32[] = {
    0x1.b7ef0ap-3f, 0x1.bc0f9ap-1f, 0x1.e33ceap-1f, 0x1.4c5728p-1f, -0x1.7c82f4p-1f, 0x1.556226p-1f, -0x1.5ee7f6p-2f,
    -0x1.102e1p-1f, -0x1.1784cep-1f, 0x1.f08b0cp-1f, 0x1.4c201p-1f, 0x1.6d3cacp-2f, -0x1.5e2b2cp-1f, -0x1.92e29ep-1f,
    -0x1.e7a22ap-1f, 0x1.0a4736p-2f, 0x1.9f7b44p-3f, -0x1.c7633ap-3f, 0x1.5b381p-2f, 0x1.b6412ap-3f, 0x1.bf992ep-1f,
    0x1.e61b7ap-1f, 0x1.4a33p-1f, -0x1.7e5f6ep-1f, 0x1.57e358p-1f, -0x1.5f4c6ep-2f, -0x1.118aap-1f, -0x1.16959ep-1f,
    0x1.ef1dfcp-1f, 0x1.4c9b46p-1f, 0x1.6ff564p-2f, -0x1.5c3ee2p-1f, -0x1.931a54p-1f, -0x1.e7253p-1f, 0x1.0b6e34p-2f,
    0x1.a48db2p-3f, -0x1.c4c3aap-3f, 0x1.5f761ep-2f, 0x1.f26794p-3f, 0x1.c36d6p-1f, 0x1.f82ca4p-1f, 0x1.3c08d8p-1f,
    -0x1.68aab4p-1f, 0x1.5008dap-1f, -0x1.5659bcp-2f, -0x1.0a3e1ap-1f, -0x1.297464p-1f, 0x1.f0a1a8p-1f, 0x1.2d470ap-1f,
    0x1.6ae432p-2f, -0x1.5d69bap-1f, -0x1.897834p-1f, -0x1.f0ab3ap-1f, 0x1.a29e3p-3f, 0x1.43e28cp-3f, -0x1.9e8d4ep-3f,
    0x1.88c412p-2f,
};

inline constexpr double adamw_7_float64[] = {
    0x1.b7ef0ac0980b1p-3, 0x1.bc0f9bbeadd59p-1, 0x1.e33cea11ceaf3p-1, 0x1.4c57276d79d0bp-1, -0x1.7c82f5649ba5fp-1,
    0x1.5562270949a57p-1, -0x1.5ee7f47e28243p-2, -0x1.102e1063d1cc1p-1, -0x1.1784ce0b923a3p-1, 0x1.f08b0bd08ede6p-1,
    0x1.4c200f9195033p-1, 0x1.6d3cae2bc408ep-2, -0x1.5e2b2bbe5f30fp-1, -0x1.92e29d31e8e61p-1, -0x1.e7a22b305a709p-1,
    0x1.0a47370678c01p-2, 0x1.9f7b44a31a4bfp-3, -0x1.c7633a7be76cbp-3, 0x1.5b3811fab7564p-2, 0x1.b6412ba1d2f02p-3,
    0x1.bf9932fab6a4ap-1, 0x1.e61b7acd1ee0fp-1, 0x1.4a3304e5b165ap-1, -0x1.7e5f71418d5f9p-1, 0x1.57e358877b88bp-1,
    -0x1.5f4c6c12cf8d6p-2, -0x1.118aa3f30c9a9p-1, -0x1.1695a61c0ba2dp-1, 0x1.ef1e048dd9fp-1, 0x1.4c9b44b7195fbp-1,
    0x1.6ff567e4af5d2p-2, -0x1.5c3ee6036eb7bp-1, -0x1.931a534f60384p-1, -0x1.e7253795e404dp-1, 0x1.0b6e2fca973e1p-2,
    0x1.a48db4ca21b7fp-3, -0x1.c4c3a8b521ce6p-3, 0x1.5f7621cde0255p-2, 0x1.f2692eb821581p-3, 0x1.c36e97a60dcb9p-1,
    0x1.f82e95f7e7eb3p-1, 0x1.3c09f967c9dc8p-1, -0x1.68ac0eb1a638cp-1, 0x1.500a3cc047441p-1, -0x1.565aa2774487cp-2,
    -0x1.0a3f25b96bbd7p-1, -0x1.29753bf8dc153p-1, 0x1.f0a394ffc1eedp-1, 0x1.2d4851a831ffcp-1, 0x1.6ae575f7e1f6ap-2,
    -0x1.5d6aeab37138bp-1, -0x1.8979952458015p-1, -0x1.f0ad30e232abcp-1, 0x1.a29fd09ede186p-3, 0x1.43e3b5d8332f7p-3,
    -0x1.9e8e9f9d90329p-3, 0x1.88c522d24ebaep-2,
};

inline constexpr float adamw_8_float32[] = {
    -0x1.2384c2p-1f, 0x1.4edc3ap-1f, 0x1.fb2092p-1f, -0x1.25a18ep-2f, 0x1.d4bc7ap-4f, 0x1.c18b6ep-1f, -0x1.4c567ep-2f,
    -0x1.53ba0ep-3f, -0x1.67acdp-4f, 0x1.cd52p-2f, 0x1.ca8c1ap-3f, 0x1.a7289p-5f, 0x1.46797p-7f, 0x1.deec58p-1f,
    0x1.43a898p-2f, 0x1.b82fa8p-13f, 0x1.702b5ap-2f, -0x1.0f23cep-2f, -0x1.2d8c2cp-1f, -0x1.24cfd6p-1f, 0x1.4f3b52p-1f,
    0x1.fc139p-1f, -0x1.2399b8p-2f, 0x1.cbfe52p-4f, 0x1.bfa7aep-1f, -0x1.4e29bcp-2f, -0x1.51b896p-3f, -0x1.6214aap-4f,
    0x1.d18658p-2f, 0x1.c769bap-3f, 0x1.9fa2e4p-5f, 0x1.fde3dp-8f, 0x1.df5a64p-1f, 0x1.434324p-2f, -0x1.428246p-12f,
    0x1.7067bp-2f, -0x1.1144f2p-2f, -0x1.2b0e0cp-1f, -0x1.1d57b4p-1f, 0x1.3fb8cep-1f, 0x1.e8e4f2p-1f, -0x1.3b669cp-2f,
    0x1.ed4ef8p-5f, 0x1.bc6d02p-1f, -0x1.20028ap-2f, -0x1.486bfep-3f, -0x1.73c7p-4f, 0x1.bca68ep-2f, 0x1.bbaeep-3f,
    0x1.81914ep-4f, 0x1.be30a2p-6f, 0x1.dd152ep-1f, 0x1.591002p-2f, 0x1.a1b896p-7f, 0x1.9bed72p-2f, -0x1.1790a8p-2f,
    -0x1.2c05aap-1f,
};

inline constexpr double adamw_8_float64[] = {
    -0x1.2384c08e83b69p-1, 0x1.4edc3ad778613p-1, 0x1.fb2092b5d0e13p-1, -0x1.25a18eb85b309p-2, 0x1.d4bc7aa6449a5p-4,
    0x1.c18b6fcf26bp-1, -0x1.4c567ed1d7572p-2, -0x1.53ba0dc56c7b5p-3, -0x1.67accedc2304cp-4, 0x1.cd51ff5ff42acp-2,
    0x1.ca8c193153007p-3, 0x1.a7288f5054f2ap-5, 0x1.46797191ad767p-7, 0x1.deec57e8341a6p-1, 0x1.43a89967cf4a6p-2,
    0x1.b82f99ac918dcp-13, 0x1.702b59dc5787p-2, -0x1.0f23ce7e75eb3p-2, -0x1.2d8c2cbb2b2bp-1, -0x1.24cfd998f379p-1,
    0x1.4f3b538b9a9fdp-1, 0x1.fc1398a617138p-1, -0x1.2399bb7f13ea1p-2, 0x1.cbfe54a816304p-4, 0x1.bfa7b26966134p-1,
    -0x1.4e29bcc1adbd9p-2, -0x1.51b899761ee13p-3, -0x1.6214acf5700fcp-4, 0x1.d186587cba951p-2, 0x1.c769bd6b059e7p-3,
    0x1.9fa2e54cb5fadp-5, 0x1.fde3d122cbcb7p-8, 0x1.df5a62286ece3p-1, 0x1.434324516522ap-2, -0x1.4282550edc15ap-12,
    0x1.7067b56416029p-2, -0x1.1144f9ea40a4fp-2, -0x1.2b0e10fc2164ap-1, -0x1.1d590de0585e7p-1, 0x1.3fb9aa8a4b424p-1,
    0x1.e8e68e8d934e5p-1, -0x1.3b67b53068fe6p-2, 0x1.ed516ee55a40fp-5, 0x1.bc6ea153c752ep-1, -0x1.2003b086a2aafp-2,
    -0x1.486ceb32cf76dp-3, -0x1.73c827601a5b9p-4, 0x1.bca81a03c8f3ap-2, 0x1.bbb083a9b4d6bp-3, 0x1.81927d9ebc76dp-4,
    0x1.be31ecdcfa0f3p-6, 0x1.dd16a5271e9a4p-1, 0x1.59111979d9b01p-2, 0x1.a1b9fef199be2p-7, 0x1.9beedb6698c88p-2,
    -0x1.1791acaa1a3dbp-2, -0x1.2c06869f20046p-1,
};

inline constexpr float adamw_9_float32[] = {
    0x1.b885fap-21f, 0x1.d1c52p-23f, -0x1.e4e626p-21f, 0x1.ded964p-25f, -0x1.fc437ap-22f, 0x1.0d91ccp-20f,
    0x1.ef762p-22f, -0x1.00941p-20f, 0x1.a81df4p-22f, -0x1.0c7806p-21f, -0x1.2e13b8p-20f, 0x1.5a99d8p-19f,
    0x1.790c26p-20f, 0x1.d9384cp-20f, 0x1.790ba8p-21f,
};

inline constexpr double adamw_9_float64[] = {
    0x1.b885fb43c3f3p-21, 0x1.d1c52047bf999p-23, -0x1.e4e625a8a83e3p-21, 0x1.ded963dc82e3ep-25, -0x1.fc437a36e15ep-22,
    0x1.0d91cf351764p-20, 0x1.ef761f7de2c3ep-22, -0x1.00941249b0adbp-20, 0x1.a81df5593a9b2p-22, -0x1.0c7803511bcb1p-21,
    -0x1.2e1483bc4382fp-20, 0x1.5a9a8f5a7b601p-19, 0x1.790cc9c266607p-20, 0x1.d939a87b0c8ap-20, 0x1.790cb7f9c949ep-21,
};

inline constexpr optim_row<adamw_options> adamw_rows[] = {
    {{},
     {"the default, decay 0.01", "the default",
      0x46c814fdu, 33, 0x1p+0f, 0x1p+0f, false, adamw_0_float32, adamw_0_float64}},
    {{.learning_rate = 0.01f},
     {"rate 0.01", "learning_rate 0.01",
      0x1c76f792u, 33, 0x1p+0f, 0x1p+0f, false, adamw_1_float32, adamw_1_float64}},
    {{.weight_decay = 0.1f},
     {"decay 0.1", "weight_decay 0.1",
      0xd9ed6945u, 19, 0x1p+0f, 0x1p+0f, false, adamw_2_float32, adamw_2_float64}},
    {{.weight_decay = 0.0f},
     {"no decay", "weight_decay 0",
      0x7e792e36u, 5, 0x1p+0f, 0x1p+0f, false, adamw_3_float32, adamw_3_float64}},
    {{.learning_rate = 0.01f, .weight_decay = 0.1f},
     {"decay 0.1, rate 0.01", "learning_rate 0.01, weight_decay 0.1",
      0xff319591u, 5, 0x1p+0f, 0x1p+0f, false, adamw_4_float32, adamw_4_float64}},
    {{.maximize = true},
     {"maximize", "maximize",
      0xcd90264fu, 19, 0x1p+0f, 0x1p+0f, false, adamw_5_float32, adamw_5_float64}},
    {{},
     {"one gradient in four is zero", "the default",
      0x0657e113u, 19, 0x1p+0f, 0x1p+0f, true, adamw_6_float32, adamw_6_float64}},
    {{},
     {"gradients of 2^20", "the default",
      0x543f2a7du, 19, 0x1p+0f, 0x1p+20f, false, adamw_7_float32, adamw_7_float64}},
    {{},
     {"gradients of 2^-20", "the default",
      0xff776b45u, 19, 0x1p+0f, 0x1p-20f, false, adamw_8_float32, adamw_8_float64}},
    {{},
     {"gradients of 2^-40, below epsilon", "the default",
      0x512e87e5u, 5, 0x1p-20f, 0x1p-40f, false, adamw_9_float32, adamw_9_float64}},
};

inline constexpr float adamw_amsgrad_0_float32[] = {
    0x1.5b48e6p-1f, -0x1.f480d4p-2f, 0x1.e09p-3f, -0x1.29d266p-4f, 0x1.e3f258p-5f, -0x1.b2a0fcp-1f, -0x1.ab9cdep-1f,
    -0x1.11bb7ep-1f, 0x1.eed6e8p-1f, 0x1.0b4cfap-1f, -0x1.a8830cp-1f, 0x1.11eaaap-1f, -0x1.640bdp-1f, -0x1.07677ep-3f,
    0x1.6c646cp-3f, 0x1.2e13d6p-3f, -0x1.e43ec6p-3f, -0x1.9e50d6p-1f, 0x1.ba349cp-1f, -0x1.ad59c8p-1f, -0x1.361272p-2f,
    0x1.4cca74p-7f, 0x1.703a6cp-2f, -0x1.40cc5cp-1f, 0x1.853432p-1f, 0x1.73d8c8p-2f, 0x1.508c7ep-1f, 0x1.9e73acp-3f,
    0x1.2343dap-1f, -0x1.0f1bf4p-1f, -0x1.15bef4p-4f, -0x1.402208p-1f, 0x1.075252p-1f, 0x1.5aa18p-1f, -0x1.f6d6p-2f,
    0x1.e522f2p-3f, -0x1.2733c2p-4f, 0x1.dd38bp-5f, -0x1.b1c01ep-1f, -0x1.aa20dap-1f, -0x1.108268p-1f, 0x1.ee36a6p-1f,
    0x1.0ddb7cp-1f, -0x1.a87918p-1f, 0x1.10fca8p-1f, -0x1.64aacp-1f, -0x1.04da76p-3f, 0x1.766dd6p-3f, 0x1.35cd76p-3f,
    -0x1.dea1fp-3f, -0x1.9b5beep-1f, 0x1.bb446p-1f, -0x1.ab550cp-1f, -0x1.35ea3cp-2f, 0x1.30319p-7f, 0x1.6f6612p-2f,
    -0x1.3ed81ep-1f, 0x1.83599ep-1f, 0x1.6ed074p-2f, 0x1.50754cp-1f, 0x1.a3404ap-3f, 0x1.2280d8p-1f, -0x1.0fc662p-1f,
    -0x1.048e16p-4f, -0x1.3fee36p-1f, 0x1.09f12ap-1f, 0x1.56e3acp-1f, -0x1.f603c6p-2f, 0x1.b9ea34p-3f, -0x1.0bf8fep-6f,
    0x1.b458p-19f, -0x1.c285a4p-1f, -0x1.996b36p-1f, -0x1.eda9eap-2f, 0x1.e1a388p-1f, 0x1.14dba8p-1f, -0x1.8e2834p-1f,
    0x1.2c43fep-1f, -0x1.5e953p-1f, -0x1.1895eep-3f, 0x1.60334cp-3f, 0x1.4d82fp-4f, -0x1.0b03eep-2f, -0x1.92e84p-1f,
    0x1.ad5fbp-1f, -0x1.ab86dep-1f, -0x1.eece4p-3f, 0x1.90f428p-6f, 0x1.659e88p-2f, -0x1.44e9eep-1f, 0x1.81133p-1f,
    0x1.763eb4p-2f, 0x1.3240e8p-1f, 0x1.a018bap-3f, 0x1.11c27cp-1f, -0x1.12f594p-1f, -0x1.10359p-4f, -0x1.47c6f4p-1f,
    0x1.ea823ep-2f,
};

inline constexpr double adamw_amsgrad_0_float64[] = {
    0x1.5b48e5a253cd2p-1, -0x1.f480d5855a33ap-2, 0x1.e090001fb0523p-3, -0x1.29d266b4f2f17p-4, 0x1.e3f25690f7d56p-5,
    -0x1.b2a0fc644f53bp-1, -0x1.ab9cde858e481p-1, -0x1.11bb7dd679f39p-1, 0x1.eed6e8ee7cadbp-1, 0x1.0b4cfb96569ffp-1,
    -0x1.a8830b05a09d8p-1, 0x1.11eaa9b7ba9ep-1, -0x1.640bd16d1cf81p-1, -0x1.07677e6ee9d97p-3, 0x1.6c646c421772p-3,
    0x1.2e13d518b0d38p-3, -0x1.e43ec792d930cp-3, -0x1.9e50d5b45858p-1, 0x1.ba349b6d6e929p-1, -0x1.ad59c95d903b8p-1,
    -0x1.3612724de53d2p-2, 0x1.4cca74d14adf3p-7, 0x1.703a6c357358fp-2, -0x1.40cc5afe3e249p-1, 0x1.853432296ad76p-1,
    0x1.73d8c6c55be9cp-2, 0x1.508c7e3043547p-1, 0x1.9e73ab7360641p-3, 0x1.2343da6078e84p-1, -0x1.0f1bf38e9cf3ep-1,
    -0x1.15bef3d84ef23p-4, -0x1.4022076db229p-1, 0x1.0752522dd10cbp-1, 0x1.5aa187c01c1a3p-1, -0x1.f6d6071456ec8p-2,
    0x1.e522f4241ef31p-3, -0x1.2733c91a6da09p-4, 0x1.dd38afb2db179p-5, -0x1.b1c01ea85876bp-1, -0x1.aa20dab69ad87p-1,
    -0x1.10826e0678d0bp-1, 0x1.ee36a7f671a31p-1, 0x1.0ddb8074c994p-1, -0x1.a87917ed0550dp-1, 0x1.10fcac75c4b18p-1,
    -0x1.64aac54f7c05bp-1, -0x1.04da780cee5d7p-3, 0x1.766dd9e0106c9p-3, 0x1.35cd790df17dap-3, -0x1.dea1f64078839p-3,
    -0x1.9b5bf02d7aba5p-1, 0x1.bb4461fad1836p-1, -0x1.ab550ee8fb8e5p-1, -0x1.35ea427026d48p-2, 0x1.303195fc2ffabp-7,
    0x1.6f6619ac55aacp-2, -0x1.3ed8238df12c7p-1, 0x1.83599ed283dbep-1, 0x1.6ed0779c00602p-2, 0x1.507547f14a1c2p-1,
    0x1.a340500b16772p-3, 0x1.2280d8540207ep-1, -0x1.0fc66261325f8p-1, -0x1.048e1c4260546p-4, -0x1.3fee3773a857p-1,
    0x1.09f12fb1d7f25p-1, 0x1.56e4799a9dd62p-1, -0x1.f60587ef85375p-2, 0x1.b9ebb96499975p-3, -0x1.0bfa895f97feap-6,
    0x1.cd1108de17c6p-19, -0x1.c2873a6ed4346p-1, -0x1.996c803fb6988p-1, -0x1.edab61fde6e3cp-2, 0x1.e1a4b861a0a68p-1,
    0x1.14dcf62ffa6e5p-1, -0x1.8e29c76c7f5c6p-1, 0x1.2c44ff883fb56p-1, -0x1.5e96841f998a1p-1, -0x1.1896e0391e3d2p-3,
    0x1.603483e9c8bf1p-3, 0x1.4d84585d0d5e1p-4, -0x1.0b04cf7c4c9afp-2, -0x1.92e9966692696p-1, 0x1.ad6162a4f04f9p-1,
    -0x1.ab882f23c27d7p-1, -0x1.eed002277580fp-3, 0x1.90f5029778ce3p-6, 0x1.659ff9b3d3776p-2, -0x1.44eb0adc3da03p-1,
    0x1.8114a22b70228p-1, 0x1.76401d92dfcf4p-2, 0x1.3241b34d415a4p-1, 0x1.a01a468606949p-3, 0x1.11c39b17a7f76p-1,
    -0x1.12f6996ddeb08p-1, -0x1.10367ee6a3769p-4, -0x1.47c855c47a296p-1, 0x1.ea83f8b4379bbp-2,
};

inline constexpr float adamw_amsgrad_1_float32[] = {
    -0x1.21aecep-7f, -0x1.b5284ap-2f, 0x1.3c3a3p-2f, -0x1.693558p-2f, -0x1.ce107p-1f, -0x1.de0c7ep-10f, -0x1.b30a6p-2f,
    0x1.3b64dap-2f, -0x1.9f33bp-2f, -0x1.d7cffap-1f, -0x1.340abcp-7f, -0x1.4afca8p-3f, 0x1.9b3bc6p-2f, -0x1.e6da1p-2f,
    0x1.3bf36ap-6f,
};

inline constexpr double adamw_amsgrad_1_float64[] = {
    -0x1.21aed0b8dbfe4p-7, -0x1.b528496326d7ap-2, 0x1.3c3a2e994d949p-2, -0x1.69355889afbc8p-2, -0x1.ce106fb196db9p-1,
    -0x1.de0caaf250accp-10, -0x1.b30a596173e91p-2, 0x1.3b64d4c2e9e44p-2, -0x1.9f33a893305bdp-2, -0x1.d7cff9b445d03p-1,
    -0x1.340dfa53d730bp-7, -0x1.4afb40745e672p-3, 0x1.9b3b632593ffap-2, -0x1.e6d967056bd8fp-2, 0x1.3c030a49c9aaap-6,
};

inline constexpr float adamw_amsgrad_2_float32[] = {
    0x1.0967b4p-1f, 0x1.0b6baep-1f, 0x1.1bcc7ap-1f,
};

inline constexpr double adamw_amsgrad_2_float64[] = {
    0x1.0967b4d210156p-1, 0x1.0b6bb131e97cfp-1, 0x1.1bcd56eaba74ep-1,
};

inline constexpr float adamw_amsgrad_3_float32[] = {
    0x1.c800c2p-1f, 0x1.bb77fcp-3f, -0x1.d3c132p-3f, -0x1.85792ep-1f, 0x1.4a7064p-9f, -0x1.4abfb6p-3f, 0x1.25a6cp-1f,
    -0x1.1da684p-2f, -0x1.21bf76p-1f, -0x1.28ca92p-4f, -0x1.ce72cp-1f, 0x1.ebdd4p-2f, 0x1.59696ep-1f, -0x1.70006ep-2f,
    0x1.eddd88p-2f, -0x1.2dfbf6p-2f, 0x1.1153e2p-5f, -0x1.decd12p-2f, -0x1.e786fep-1f, 0x1.c808aap-1f, 0x1.b1e518p-3f,
    -0x1.caa52ep-3f, -0x1.841cdep-1f, 0x1.79af28p-8f, -0x1.52dee6p-3f, 0x1.24da4cp-1f, -0x1.20545p-2f, -0x1.2472ap-1f,
    -0x1.1ac9ccp-4f, -0x1.ce3bd4p-1f, 0x1.ec3356p-2f, 0x1.5643f4p-1f, -0x1.6c03dcp-2f, 0x1.f22dc6p-2f, -0x1.2f7af2p-2f,
    0x1.3064d8p-5f, -0x1.dce3fep-2f, -0x1.e51922p-1f, 0x1.c6e41cp-1f, 0x1.a2ba1ap-3f, -0x1.017d84p-2f, -0x1.75237cp-1f,
    0x1.ec84cep-7f, -0x1.4383d6p-3f, 0x1.181f42p-1f, -0x1.21f44p-2f, -0x1.284dbp-1f, -0x1.3527ap-5f, -0x1.cf4da6p-1f,
    0x1.e1ddb4p-2f, 0x1.4aa5ep-1f, -0x1.91622p-2f, 0x1.fc11e8p-2f, -0x1.4ee27ap-2f, 0x1.46a634p-4f, -0x1.af7c2cp-2f,
    -0x1.e4cb4ep-1f,
};

inline constexpr double adamw_amsgrad_3_float64[] = {
    0x1.c800c26248b94p-1, 0x1.bb77fd5d8d79dp-3, -0x1.d3c132618009cp-3, -0x1.85792dfc27b87p-1, 0x1.4a70645ae7a1ap-9,
    -0x1.4abfb73cfd4bfp-3, 0x1.25a6c0c8a9f25p-1, -0x1.1da684cb53501p-2, -0x1.21bf761be22e6p-1, -0x1.28ca9326b7123p-4,
    -0x1.ce72c0ed4802p-1, 0x1.ebdd401d48437p-2, 0x1.59696edc8dc25p-1, -0x1.70006ed2f1aap-2, 0x1.eddd89df142ecp-2,
    -0x1.2dfbf79d99f33p-2, 0x1.1153e09e6fb56p-5, -0x1.decd10acedfd1p-2, -0x1.e786fdb959ad2p-1, 0x1.c808b5fdf24e6p-1,
    0x1.b1e5212e7d257p-3, -0x1.caa530a3b6765p-3, -0x1.841cdce1952c8p-1, 0x1.79af2c0606a86p-8, -0x1.52deef5d5df06p-3,
    0x1.24da4c68bd22ep-1, -0x1.205453d5a306ep-2, -0x1.24729e545d481p-1, -0x1.1ac9d2fc41489p-4, -0x1.ce3bdd07245e9p-1,
    0x1.ec3350b37440bp-2, 0x1.5643f694b1c25p-1, -0x1.6c03e2c7e2c1ap-2, 0x1.f22dcb1100481p-2, -0x1.2f7af45aa241fp-2,
    0x1.3064d74e3b2cdp-5, -0x1.dce3fe2b0387bp-2, -0x1.e5192597f3677p-1, 0x1.c6e5e7e58576fp-1, 0x1.a2bbafc9fc567p-3,
    -0x1.017e61cc0cbecp-2, -0x1.752525738af89p-1, 0x1.ec86a99c4ad29p-7, -0x1.438517e2847a2p-3, 0x1.182091aaafb87p-1,
    -0x1.21f50a5e6425ep-2, -0x1.284f09e76ffabp-1, -0x1.3528b6d73433fp-5, -0x1.cf4f62826b5dp-1, 0x1.e1df42ccfcee9p-2,
    0x1.4aa71a4f81937p-1, -0x1.916374fcd8865p-2, 0x1.fc13483901d1fp-2, -0x1.4ee3a42cce732p-2, 0x1.46a6f51dc4abap-4,
    -0x1.af7de6823ca03p-2, -0x1.e4cd135401aabp-1,
};

inline constexpr float adamw_amsgrad_4_float32[] = {
    -0x1.965a7cp-1f, 0x1.953deap-3f, 0x1.f13f64p-1f, 0x1.70a97ap-2f, -0x1.4624p-4f, 0x1.0af9a8p-4f, -0x1.4faf52p-1f,
    -0x1.588a84p-1f, -0x1.5713fp-1f, 0x1.c0541ep-2f, 0x1.9c0d4ap-6f, 0x1.2eddep-1f, 0x1.a8b8b4p-1f, 0x1.4a691ep-1f,
    -0x1.a02556p-1f, -0x1.546cccp-3f, -0x1.b658bep-1f, -0x1.871b74p-2f, -0x1.5215f4p-1f, -0x1.96f838p-1f,
    0x1.94b59ap-3f, 0x1.f39e44p-1f, 0x1.6e581p-2f, -0x1.372462p-4f, 0x1.14eb9p-4f, -0x1.4dbb82p-1f, -0x1.5923fcp-1f,
    -0x1.550f2p-1f, 0x1.b8541cp-2f, 0x1.77511ep-6f, 0x1.30d7d8p-1f, 0x1.aaf226p-1f, 0x1.4b6518p-1f, -0x1.a1392ep-1f,
    -0x1.5a049cp-3f, -0x1.b5028p-1f, -0x1.88642ep-2f, -0x1.54040ap-1f, -0x1.a282eep-1f, 0x1.7d566ap-3f, 0x1.02f1c6p+0f,
    0x1.417ec8p-2f, -0x1.db2fe2p-5f, 0x1.742c02p-4f, -0x1.5f40bp-1f, -0x1.4585e8p-1f, -0x1.67586p-1f, 0x1.f4ad64p-2f,
    0x1.b40074p-5f, 0x1.26a31cp-1f, 0x1.9d31aep-1f, 0x1.4c69bep-1f, -0x1.9a1ecep-1f, -0x1.416a78p-3f, -0x1.b5722p-1f,
    -0x1.b2d95p-2f, -0x1.407a38p-1f,
};

inline constexpr double adamw_amsgrad_4_float64[] = {
    -0x1.965a7c750331fp-1, 0x1.953deb590c0afp-3, 0x1.f13f64e35936p-1, 0x1.70a978db2d4d4p-2, -0x1.4624006612837p-4,
    0x1.0af9a72c7b88fp-4, -0x1.4faf513c6002ap-1, -0x1.588a836e87d2dp-1, -0x1.5713f064039acp-1, 0x1.c0541ca536504p-2,
    0x1.9c0d4a8438082p-6, 0x1.2edde047620efp-1, 0x1.a8b8b46b55ef2p-1, 0x1.4a691e3a3c212p-1, -0x1.a025560a1b5c8p-1,
    -0x1.546ccbf78feefp-3, -0x1.b658bdf46887bp-1, -0x1.871b75376b3bcp-2, -0x1.5215f3a9906cdp-1, -0x1.96f83e3f686e2p-1,
    0x1.94b59c6e13ddap-3, 0x1.f39e48b4b3bc2p-1, 0x1.6e58115cebc7ep-2, -0x1.372469c292b87p-4, 0x1.14eb93edfb874p-4,
    -0x1.4dbb887313e35p-1, -0x1.5923fc0cf142dp-1, -0x1.550f256620f9dp-1, 0x1.b8542264bee5ep-2, 0x1.77512161e57cap-6,
    0x1.30d7dd7f54018p-1, 0x1.aaf22911a97c2p-1, 0x1.4b65217be9f2fp-1, -0x1.a13937197af4bp-1, -0x1.5a049e7f8e902p-3,
    -0x1.b50287de5d883p-1, -0x1.88643139fe6d5p-2, -0x1.54040a5e11bep-1, -0x1.a2843f44b119ep-1, 0x1.7d57a40f44038p-3,
    0x1.02f29c13aacd2p+0, 0x1.418013ea38dd9p-2, -0x1.db31e1adfba3ep-5, 0x1.742cdf24d3eb6p-4, -0x1.5f416f35ab438p-1,
    -0x1.4586d6f92c4ffp-1, -0x1.675972738e8bap-1, 0x1.f4af05394ecd4p-2, 0x1.b401c327d36cap-5, 0x1.26a401691a39cp-1,
    0x1.9d331d563e7bp-1, 0x1.4c6b17433bf2ep-1, -0x1.9a2041553960cp-1, -0x1.416badb6b8816p-3, -0x1.b573b80b3fae5p-1,
    -0x1.b2daee017818ep-2, -0x1.407b3b54772f8p-1,
};

inline constexpr float adamw_amsgrad_5_float32[] = {
    -0x1.7a64d6p-1f, -0x1.d4d1a4p-1f, 0x1.c21754p-3f, 0x1.c391a2p-1f, 0x1.773a78p-3f, -0x1.f342cp-1f, -0x1.21a45p-1f,
    -0x1.f39744p-2f, 0x1.dc1922p-4f, 0x1.460282p-1f, -0x1.e1a758p-2f, -0x1.bee354p-2f, 0x1.a0835ap-1f, 0x1.962c68p-1f,
    0x1.ea91dap-2f, -0x1.85f6c4p-1f, -0x1.2fbd06p-1f, -0x1.a4b404p-1f, 0x1.d9f37ep-1f, -0x1.7d294cp-1f, -0x1.d6eb56p-1f,
    0x1.c5e9aep-3f, 0x1.c5961p-1f, 0x1.7ac722p-3f, -0x1.f1be02p-1f, -0x1.23588cp-1f, -0x1.f24626p-2f, 0x1.e0b4b2p-4f,
    0x1.4488b8p-1f, -0x1.e2f51cp-2f, -0x1.c06688p-2f, 0x1.a0346ep-1f, 0x1.97c43cp-1f, 0x1.e6bd98p-2f, -0x1.84de2ep-1f,
    -0x1.31c036p-1f, -0x1.a669acp-1f, 0x1.d7439p-1f, -0x1.754744p-1f, -0x1.d7bb2cp-1f, 0x1.04fef6p-2f, 0x1.bb8606p-1f,
    0x1.7897e2p-3f, -0x1.cbfab6p-1f, -0x1.2e5184p-1f, -0x1.f65bd2p-2f, 0x1.2a57c2p-3f, 0x1.23d422p-1f, -0x1.9247e2p-2f,
    -0x1.8e12b2p-2f, 0x1.9d31bep-1f, 0x1.9218a8p-1f, 0x1.011fcep-1f, -0x1.8a237ep-1f, -0x1.3e8ce4p-1f, -0x1.b781a4p-1f,
    0x1.bdec24p-1f,
};

inline constexpr double adamw_amsgrad_5_float64[] = {
    -0x1.7a64d73d3d498p-1, -0x1.d4d1a5adc3de7p-1, 0x1.c21754c49df55p-3, 0x1.c391a2c6c1081p-1, 0x1.773a770a253f9p-3,
    -0x1.f342c15e98c3ap-1, -0x1.21a4513e0baeep-1, -0x1.f397433576851p-2, 0x1.dc1921d43b6e6p-4, 0x1.460282bcffbbep-1,
    -0x1.e1a759ac4082dp-2, -0x1.bee353b2c67bap-2, 0x1.a0835aa09562cp-1, 0x1.962c6716e37b9p-1, 0x1.ea91da80a17efp-2,
    -0x1.85f6c5249609ep-1, -0x1.2fbd06f10a9f6p-1, -0x1.a4b40579e9a3p-1, 0x1.d9f37f5f93e82p-1, -0x1.7d294e2446ac9p-1,
    -0x1.d6eb59a9fdaddp-1, 0x1.c5e9b3ac8e487p-3, 0x1.c5961688f8e55p-1, 0x1.7ac723f30643p-3, -0x1.f1be06ff25e09p-1,
    -0x1.23589180274aap-1, -0x1.f2462b4e4b7fbp-2, 0x1.e0b4b57910599p-4, 0x1.4488bf02945f6p-1, -0x1.e2f5239165885p-2,
    -0x1.c06686c173adcp-2, 0x1.a0347c6933b9fp-1, 0x1.97c43e7b297e5p-1, 0x1.e6bd9c1238254p-2, -0x1.84de3a2c848dcp-1,
    -0x1.31c0386fb1ef7p-1, -0x1.a669aba146cd3p-1, 0x1.d74392344bbb8p-1, -0x1.7548cc63513e1p-1, -0x1.d7bcfc6c04549p-1,
    0x1.04ffd36ff1916p-2, 0x1.bb87f6b611d18p-1, 0x1.78990b18a521cp-3, -0x1.cbfc55fc2b889p-1, -0x1.2e528efc45462p-1,
    -0x1.f65d81b438272p-2, 0x1.2a58b50af9c89p-3, 0x1.23d52ff1d6732p-1, -0x1.92496cb98c256p-2, -0x1.8e142d79ef34ap-2,
    0x1.9d335ecc1676cp-1, 0x1.921a22e29c98p-1, 0x1.0120b09589325p-1, -0x1.8a250257ba8f2p-1, -0x1.3e8df08cdc57cp-1,
    -0x1.b7833a15b7c11p-1, 0x1.bdedc4a0735a7p-1,
};

inline constexpr float adamw_amsgrad_6_float32[] = {
    0x1.36fcd6p-22f, -0x1.dbb68ep-21f, 0x1.115f0ap-21f, 0x1.cc6116p-22f, -0x1.5df96p-22f, 0x1.f24134p-23f,
    -0x1.02d48ap-20f, 0x1.dc5c18p-21f, 0x1.ebc308p-22f, -0x1.d09744p-22f, -0x1.0f038ep-22f, 0x1.1fc9bap-19f,
    0x1.8679dep-22f, 0x1.8190bap-20f, 0x1.4127d6p-20f,
};

inline constexpr double adamw_amsgrad_6_float64[] = {
    0x1.36fcd5d0cacadp-22, -0x1.dbb68dc818ffap-21, 0x1.115f09dee289ap-21, 0x1.cc61165e75a3ep-22, -0x1.5df95fbece1e6p-22,
    0x1.f241391cd09efp-23, -0x1.02d48caf5e076p-20, 0x1.dc5c1af695576p-21, 0x1.ebc30cf13fefcp-22, -0x1.d0974aeec9abap-22,
    -0x1.0f0449385b558p-22, 0x1.1fca1e0096eabp-19, 0x1.867d44c1c791bp-22, 0x1.81911c42701c5p-20, 0x1.412801b637296p-20,
};

inline constexpr optim_row<adamw_options> adamw_amsgrad_rows[] = {
    {{},
     {"the default", "the default",
      0xcded5170u, 33, 0x1p+0f, 0x1p+0f, false, adamw_amsgrad_0_float32, adamw_amsgrad_0_float64}},
    {{.learning_rate = 0.01f, .weight_decay = 0.1f},
     {"decay 0.1, rate 0.01", "learning_rate 0.01, weight_decay 0.1",
      0x4a0aa241u, 5, 0x1p+0f, 0x1p+0f, false, adamw_amsgrad_1_float32, adamw_amsgrad_1_float64}},
    {{.maximize = true},
     {"maximize", "maximize",
      0xdf2babc6u, 1, 0x1p+0f, 0x1p+0f, false, adamw_amsgrad_2_float32, adamw_amsgrad_2_float64}},
    {{},
     {"one gradient in four is zero", "the default",
      0xdb147cd9u, 19, 0x1p+0f, 0x1p+0f, true, adamw_amsgrad_3_float32, adamw_amsgrad_3_float64}},
    {{},
     {"gradients of 2^20", "the default",
      0x3a9bb4a8u, 19, 0x1p+0f, 0x1p+20f, false, adamw_amsgrad_4_float32, adamw_amsgrad_4_float64}},
    {{},
     {"gradients of 2^-20", "the default",
      0x09a0e980u, 19, 0x1p+0f, 0x1p-20f, false, adamw_amsgrad_5_float32, adamw_amsgrad_5_float64}},
    {{},
     {"gradients of 2^-40, below epsilon", "the default",
      0xfbebc62du, 5, 0x1p-20f, 0x1p-40f, false, adamw_amsgrad_6_float32, adamw_amsgrad_6_float64}},
};

}  // namespace microstep::golden
// clang-format on
