// SPDX-License-Identifier: MIT
// Made by tests/golden/generate.py with torch 1.13.0a0, numpy 1.24.2. Do not edit: change the generator and run it.
//
// Trajectories; optim/row.hpp says what a row is.
#pragma once

#include "golden/optim/row.hpp"
#include "microstep/optim/adagrad.hpp"

// clang-format off
namespace microstep::golden {

inline constexpr float adagrad_0_float32[] = {
    -0x1.deba6cp-1f, -0x1.704cap-2f, 0x1.a3ca98p-2f, 0x1.89c85p-9f, -0x1.0bdfb8p-1f, 0x1.064518p-1f, -0x1.9f43cep-3f,
    0x1.4dae7p-2f, -0x1.0aafe8p-1f, 0x1.1f8608p-1f, 0x1.8eb2ap-1f, 0x1.397c1p-1f, 0x1.927a02p-4f, -0x1.bd329p-2f,
    -0x1.62eec8p-2f, -0x1.3a2784p-1f, -0x1.ab0cdp-1f, -0x1.9c0b54p-1f, 0x1.4b80bp-1f, -0x1.b9276p-1f, 0x1.2da598p-1f,
    -0x1.99eee2p-4f, -0x1.43858p-2f, -0x1.6911c4p-5f, 0x1.eb243ep-3f, 0x1.0ef89cp-1f, 0x1.0f44a4p-1f, 0x1.4189d8p-2f,
    -0x1.f4487p-2f, -0x1.a7b4fp-1f, 0x1.d0bcf4p-1f, 0x1.ae41a4p-1f, -0x1.882c18p-2f, -0x1.e70b32p-1f, -0x1.66aa06p-2f,
    0x1.8df2c2p-2f, 0x1.93b59cp-7f, -0x1.13a3acp-1f, 0x1.03c80ep-1f, -0x1.92d658p-3f, 0x1.3dee3cp-2f, -0x1.0bf32ep-1f,
    0x1.2123ep-1f, 0x1.8a7d4ap-1f, 0x1.3e2ea4p-1f, 0x1.535424p-4f, -0x1.a8a5cep-2f, -0x1.5d1634p-2f, -0x1.40303ap-1f,
    -0x1.b3aa52p-1f, -0x1.93203ap-1f, 0x1.5507a2p-1f, -0x1.bc7c88p-1f, 0x1.1fd56ep-1f, -0x1.4e891ep-4f, -0x1.24ff5ap-2f,
    -0x1.466888p-5f, 0x1.11693p-2f, 0x1.049edp-1f, 0x1.046966p-1f, 0x1.3919d6p-2f, -0x1.00ef66p-1f, -0x1.a07afep-1f,
    0x1.d700fap-1f, 0x1.b70506p-1f, -0x1.75caa8p-2f, -0x1.e1df86p-1f, -0x1.3ff472p-2f, 0x1.8547b6p-2f, 0x1.137294p-7f,
    -0x1.233856p-1f, 0x1.0c0278p-1f, -0x1.6f9958p-3f, 0x1.4855ecp-2f, -0x1.06bdap-1f, 0x1.11e03ep-1f, 0x1.96e346p-1f,
    0x1.41ec38p-1f, 0x1.6a826ep-5f, -0x1.a942ap-2f, -0x1.4e99c8p-2f, -0x1.4caffcp-1f, -0x1.bf96dcp-1f, -0x1.90921ep-1f,
    0x1.56a5acp-1f, -0x1.bc38dap-1f, 0x1.2444fp-1f, -0x1.5b15cep-4f, -0x1.214de4p-2f, -0x1.42ab8ep-5f, 0x1.1e76dap-2f,
    0x1.08754p-1f, 0x1.110f7cp-1f, 0x1.4411ccp-2f, -0x1.eb54a8p-2f, -0x1.9469ep-1f, 0x1.e32b84p-1f, 0x1.b82b2cp-1f,
    -0x1.77056ap-2f,
};

inline constexpr double adagrad_0_float64[] = {
    -0x1.deba6c51e8f8ep-1, -0x1.704c9f5c892afp-2, 0x1.a3ca975c2fc0ap-2, 0x1.89c851e2521c4p-9, -0x1.0bdfb7ae1c21bp-1,
    0x1.064517ae16fd1p-1, -0x1.9f43ceb87a08bp-3, 0x1.4dae70a39683cp-2, -0x1.0aafe851e0d88p-1, 0x1.1f860851e8e48p-1,
    0x1.8eb2a051e881fp-1, 0x1.397c0fae17c8bp-1, 0x1.927a028f37eecp-4, -0x1.bd3290a3cdb56p-2, -0x1.62eec8a39d9d9p-2,
    -0x1.3a2783ae1e304p-1, -0x1.ab0cd051e8414p-1, -0x1.9c0b5451dc5a8p-1, 0x1.4b80afae1b613p-1, -0x1.b9276051e6dp-1,
    0x1.2da59851e3759p-1, -0x1.99eee280b5f6ep-4, -0x1.438580a3cf965p-2, -0x1.6911c51e7fafdp-5, 0x1.eb243eb86ee9cp-3,
    0x1.0ef89bae17c45p-1, 0x1.0f44a3ae18c22p-1, 0x1.4189d75c2db68p-2, -0x1.f44870a3ca4bcp-2, -0x1.a7b4f051e65f7p-1,
    0x1.d0bcf451e6165p-1, 0x1.ae41a3ae17676p-1, -0x1.882c18a3cdd14p-2, -0x1.e70b32f8678d9p-1, -0x1.66aa07165fe1cp-2,
    0x1.8df2c1768a67fp-2, 0x1.93b59ecbd4d3fp-7, -0x1.13a3ac7f6d265p-1, 0x1.03c80feaa49c2p-1, -0x1.92d6585efd2f3p-3,
    0x1.3dee3f6f1c579p-2, -0x1.0bf32b0c252acp-1, 0x1.2123e0d80c00bp-1, 0x1.8a7d48cbf133cp-1, 0x1.3e2ea2d7cd092p-1,
    0x1.5354258b1d327p-4, -0x1.a8a5cc682672dp-2, -0x1.5d163483c01d8p-2, -0x1.40303626e0894p-1, -0x1.b3aa521c99565p-1,
    -0x1.93203d82fd89ap-1, 0x1.5507a4cb2b419p-1, -0x1.bc7c876233e28p-1, 0x1.1fd56cbc6ace7p-1, -0x1.4e891ebbf07ap-4,
    -0x1.24ff5953921e6p-2, -0x1.46688a8090916p-5, 0x1.116933bfcf0a6p-2, 0x1.049ed1508f71p-1, 0x1.0469680aa30fap-1,
    0x1.3919d5deb521dp-2, -0x1.00ef6801def97p-1, -0x1.a07afbccc04b7p-1, 0x1.d700fac80987fp-1, 0x1.b70506305ff17p-1,
    -0x1.75caa83393f5bp-2, -0x1.e1df73a1efbf6p-1, -0x1.3ff47aa3e3d4ep-2, 0x1.8547c3d5eab15p-2, 0x1.13727adc3b827p-7,
    -0x1.23386eadfe7cfp-1, 0x1.0c024decad59cp-1, -0x1.6f99578f38863p-3, 0x1.4855eb065c729p-2, -0x1.06bd98e576811p-1,
    0x1.11e053db80e1ap-1, 0x1.96e33a02b466ap-1, 0x1.41ec258f092dbp-1, 0x1.6a82930f5d1adp-5, -0x1.a9427ed19b13cp-2,
    -0x1.4e99bf9dfa1fdp-2, -0x1.4cb00236292cfp-1, -0x1.bf96c9dbb07b8p-1, -0x1.909215972f18cp-1, 0x1.56a5b3412a093p-1,
    -0x1.bc38dad638ba7p-1, 0x1.2444ea90d7b7ep-1, -0x1.5b15b94be1e13p-4, -0x1.214df16e641bbp-2, -0x1.42ab7ff6ef72ap-5,
    0x1.1e76cde64d54ap-2, 0x1.0875380397675p-1, 0x1.110f85f6b9f3dp-1, 0x1.4411b24d6c9bap-2, -0x1.eb5494525d246p-2,
    -0x1.9469dba5c41cp-1, 0x1.e32b924bbaaa5p-1, 0x1.b82b1ec784614p-1, -0x1.770561ed6fd8ap-2,
};

inline constexpr float adagrad_1_float32[] = {
    -0x1.35164cp-5f, 0x1.f431a4p-3f, 0x1.e08d8cp-5f, -0x1.81e2ccp-1f, -0x1.ae043p-7f, 0x1.95f5dap-4f, -0x1.e899f4p-1f,
    0x1.b2d034p-1f, 0x1.13477ep+0f, -0x1.634188p-2f, 0x1.3f8cfep-2f, 0x1.5ede74p-1f, -0x1.e9dfdp-7f, -0x1.8348f4p-1f,
    0x1.716fb6p-2f, -0x1.987fc8p-1f, 0x1.b5f56ap-2f, 0x1.cb1464p-1f, 0x1.16662p-1f, -0x1.e5239ep-3f, 0x1.e7dc06p-3f,
    -0x1.0ecd54p-7f, -0x1.8f78dep-1f, -0x1.5f16c8p-3f, -0x1.338acp-11f, -0x1.f9ebep-1f, 0x1.031fcep+0f, 0x1.08ac12p+0f,
    -0x1.19a7dep-2f, 0x1.04caep-2f, 0x1.342a7cp-1f, -0x1.a51a12p-6f, -0x1.0e5808p-1f, 0x1.03d676p-1f, -0x1.95dd02p-1f,
    0x1.e646eap-2f, 0x1.76e1dcp-1f, 0x1.253562p-1f, 0x1.4caa24p-9f, 0x1.fefe86p-3f, 0x1.6b8f5ep-5f, -0x1.2897eep-1f,
    -0x1.358bf8p-3f, 0x1.6c49b8p-5f, -0x1.057f98p+0f, 0x1.76eca2p-1f, 0x1.bcc44cp-1f, -0x1.91cd2ap-2f, 0x1.2ad2ap-2f,
    0x1.4b214ap-1f, -0x1.efbdaep-3f, -0x1.304d9ep-1f, 0x1.0c1d68p-1f, -0x1.3c0a04p-1f, 0x1.34bda6p-1f, 0x1.938d04p-1f,
    0x1.6aa494p-3f,
};

inline constexpr double adagrad_1_float64[] = {
    -0x1.35164ccfd763ap-5, 0x1.f431a33b28be4p-3, 0x1.e08d8cd10335cp-5, -0x1.81e2cb3310f91p-1, -0x1.ae04333a94d58p-7,
    0x1.95f5d998dcf0ap-4, -0x1.e899f33319bfp-1, 0x1.b2d034ccf49a5p-1, 0x1.13477d998e646p+0, -0x1.63418999dd3afp-2,
    0x1.3f8cfe6629b1dp-2, 0x1.5ede73331c40fp-1, -0x1.e9dfcc5ed105p-7, -0x1.8348f332a9fe5p-1, 0x1.716fb6662b77ap-2,
    -0x1.987fc8cd04161p-1, 0x1.b5f56999caf12p-2, 0x1.cb1464cd44612p-1, 0x1.166620cd31ccp-1, -0x1.e523a1901569cp-3,
    0x1.e7dc03cd1673fp-3, -0x1.0ecd626ded614p-7, -0x1.8f78ddfb5ab61p-1, -0x1.5f16c5f39b12dp-3, -0x1.338b444dfdf6p-11,
    -0x1.f9ebdc3d8c25p-1, 0x1.031fce0e14b38p+0, 0x1.08ac0fd5f8f69p+0, -0x1.19a7e15985ae3p-2, 0x1.04cae021d3bc1p-2,
    0x1.342a79809e711p-1, -0x1.a51a0c267eb47p-6, -0x1.0e580735912edp-1, 0x1.03d677e4f49f1p-1, -0x1.95dd03782f6cbp-1,
    0x1.e646e8ee18101p-2, 0x1.76e1dd1f1a7ffp-1, 0x1.2535611b14323p-1, 0x1.4ca886a4874b5p-9, 0x1.fefe7d457efa5p-3,
    0x1.6b8f7b0ad449dp-5, -0x1.2897e1560f995p-1, -0x1.358beb3d3cebep-3, 0x1.6c49cb905c20fp-5, -0x1.057f86c158c97p+0,
    0x1.76ec979e0c664p-1, 0x1.bcc43ae380a16p-1, -0x1.91cd25a514591p-2, 0x1.2ad2b5706b1d1p-2, 0x1.4b2125a03abd2p-1,
    -0x1.efbd8e2b94e8fp-3, -0x1.304da558d0d4p-1, 0x1.0c1d6ccdcc2edp-1, -0x1.3c09ed649cc83p-1, 0x1.34bd9dfca7d11p-1,
    0x1.938d057041e93p-1, 0x1.6aa48b017b014p-3,
};

inline constexpr float adagrad_2_float32[] = {
    -0x1.122b9cp-1f, 0x1.ee3f2p-1f, 0x1.ffa70cp-3f, -0x1.a75ffcp-1f, 0x1.89969p-1f, -0x1.3d1a3ap-2f, -0x1.0fc248p-4f,
    -0x1.1912ecp-1f, -0x1.0bb358p+0f, 0x1.18cd3ap-2f, -0x1.7433ccp-3f, 0x1.e53dbep-3f, -0x1.f1afc4p-1f, -0x1.64d884p-4f,
    0x1.a3fefap-2f, -0x1.0b1dacp-1f, -0x1.4494e4p-3f, -0x1.8e30fp-1f, -0x1.b9e546p-4f, -0x1.2e23a2p-1f, 0x1.5b5eaep-1f,
    0x1.562286p-2f, -0x1.1babd2p+0f, 0x1.22b8fep+0f, -0x1.0cb4b4p-2f, 0x1.cd82eap-4f, -0x1.336104p-1f, -0x1.25b6ecp+0f,
    0x1.2a7c86p-3f, -0x1.870db4p-3f, 0x1.43a886p-3f, -0x1.c5559p-1f, -0x1.1f4f52p-2f, 0x1.5a8c54p-2f, -0x1.21c72p-1f,
    -0x1.10f9c8p-3f, -0x1.a12006p-1f, -0x1.1084d2p-2f, -0x1.5d35fcp-1f, 0x1.609934p-1f, 0x1.34dfaep-2f, -0x1.2aac22p+0f,
    0x1.1fde1cp+0f, -0x1.f934fp-4f, 0x1.17c81p-2f, -0x1.24199cp-1f, -0x1.279d78p+0f, 0x1.de7edep-3f, -0x1.5460d4p-2f,
    0x1.41677ep-3f, -0x1.b7b59ap-1f, -0x1.700412p-3f, 0x1.ce1476p-3f, -0x1.23d4fcp-1f, 0x1.b3746cp-6f, -0x1.d51278p-1f,
    -0x1.d55a06p-5f,
};

inline constexpr double adagrad_2_float64[] = {
    -0x1.122b9b331b099p-1, 0x1.ee3f1f32f5459p-1, 0x1.ffa70ccc638f2p-3, -0x1.a75ffb32e2fc8p-1, 0x1.89968f317a33ap-1,
    -0x1.3d1a399a0ffcbp-2, -0x1.0fc24668915dcp-4, -0x1.1912eb331aee7p-1, -0x1.0bb357998041bp+0, 0x1.18cd399a094a4p-2,
    -0x1.7433ccca295ffp-3, 0x1.e53dbccc614d4p-3, -0x1.f1afc33313efcp-1, -0x1.64d8866772e12p-4, 0x1.a3fef999ca736p-2,
    -0x1.0b1dab3312c48p-1, -0x1.4494e333d210ep-3, -0x1.8e30ef331cba3p-1, -0x1.b9e54669b5936p-4, -0x1.2e239f941d761p-1,
    0x1.5b5eaa01c2b5p-1, 0x1.562286e997acap-2, -0x1.1babd03bc5062p+0, 0x1.22b8faf6090f4p+0, -0x1.0cb4b57299121p-2,
    0x1.cd82e9687d798p-4, -0x1.33610084dfc7ap-1, -0x1.25b6ec7e333ep+0, 0x1.2a7c84249421dp-3, -0x1.870db4339737bp-3,
    0x1.43a884e9cc412p-3, -0x1.c5559036cf2ap-1, -0x1.1f4f5312d5b07p-2, 0x1.5a8c527ddc15bp-2, -0x1.21c7223c5a328p-1,
    -0x1.10f9c632fbb05p-3, -0x1.a12004d55bddbp-1, -0x1.1084d163e572p-2, -0x1.5d35fc3d6e0d6p-1, 0x1.60991b58b6eb7p-1,
    0x1.34df9dfbe2a1ep-2, -0x1.2aac181427ea4p+0, 0x1.1fde1987de0d1p+0, -0x1.f9351a0d53835p-4, 0x1.17c81d9b2dc99p-2,
    -0x1.24198cc6a385p-1, -0x1.279d72b6edffap+0, 0x1.de7ef9e1da447p-3, -0x1.5460c93cd8132p-2, 0x1.4167a09ec8371p-3,
    -0x1.b7b57914f4ca9p-1, -0x1.70041c20e217ep-3, 0x1.ce145ab5badc3p-3, -0x1.23d4e41f98e24p-1, 0x1.b37489011433fp-6,
    -0x1.d5127427f8683p-1, -0x1.d559cf493ac39p-5,
};

inline constexpr float adagrad_3_float32[] = {
    -0x1.0d05aap-2f, 0x1.27041p-2f, -0x1.47b546p-1f, 0x1.723edap-1f, 0x1.c8d968p-1f, 0x1.aaade8p-2f, -0x1.47ed4ap-2f,
    -0x1.6fc0cp-1f, 0x1.cd3a82p-1f, -0x1.fcc728p-2f, -0x1.06c77ap-4f, -0x1.ec20c8p-2f, -0x1.4c866cp-2f, 0x1.eba1dep-5f,
    -0x1.374ac8p-2f, -0x1.f2b1b2p-1f, 0x1.b11206p-1f, 0x1.3eba7ap-1f, -0x1.d79d2cp-1f, -0x1.ff9374p-3f, 0x1.34868p-2f,
    -0x1.3b082p-1f, 0x1.77ea7p-1f, 0x1.da8848p-1f, 0x1.a49232p-2f, -0x1.4aade6p-2f, -0x1.764172p-1f, 0x1.d28e1ap-1f,
    -0x1.e3990ap-2f, -0x1.25e59p-4f, -0x1.eb3a3ap-2f, -0x1.4daf2ep-2f, 0x1.198846p-4f, -0x1.3b9c24p-2f, -0x1.edb568p-1f,
    0x1.b5e58cp-1f, 0x1.380b46p-1f, -0x1.d45bcap-1f, -0x1.2dcd9ap-2f, 0x1.490e44p-2f, -0x1.3bccb2p-1f, 0x1.8a776cp-1f,
    0x1.daebacp-1f, 0x1.968abep-2f, -0x1.3b9ac8p-2f, -0x1.6d8562p-1f, 0x1.cd43ap-1f, -0x1.ff7c4p-2f, -0x1.d5a21cp-4f,
    -0x1.0c875cp-1f, -0x1.1f8a5ep-2f, 0x1.a32d9cp-4f, -0x1.459ea4p-2f, -0x1.f6aa28p-1f, 0x1.bc25cep-1f, 0x1.2b49eap-1f,
    -0x1.e44546p-1f,
};

inline constexpr double adagrad_3_float64[] = {
    -0x1.0d05a90385179p-2, 0x1.27041090ae724p-2, -0x1.47b546e4781a8p-1, 0x1.723ed96858816p-1, 0x1.c8d9676c6ce94p-1,
    0x1.aaade8ae5fc3fp-2, -0x1.47ed4a8aa7155p-2, -0x1.6fc0c0a43c729p-1, 0x1.cd3a819e1a4ccp-1, -0x1.fcc7285fa84f1p-2,
    -0x1.06c7791bc438ap-4, -0x1.ec20c8b8fff46p-2, -0x1.4c866b9c224e4p-2, 0x1.eba1ddb0ad57bp-5, -0x1.374ac778a2829p-2,
    -0x1.f2b1b2fa56769p-1, 0x1.b1120693fc3c5p-1, 0x1.3eba7aaa7b56ep-1, -0x1.d79d2cdeb2ee3p-1, -0x1.ff9374798e47cp-3,
    0x1.34867ed48695dp-2, -0x1.3b08212d4f3a8p-1, 0x1.77ea6be3c6b83p-1, 0x1.da884a0b274fap-1, 0x1.a49232c47aa4ep-2,
    -0x1.4aade855d23eap-2, -0x1.764173222d0fep-1, 0x1.d28e19640ea58p-1, -0x1.e39909a6aa03bp-2, -0x1.25e58daa31cp-4,
    -0x1.eb3a3e4608c05p-2, -0x1.4daf2bc7d7c7p-2, 0x1.19884522ef549p-4, -0x1.3b9c23792c6f7p-2, -0x1.edb566f759f9dp-1,
    0x1.b5e58a65da247p-1, 0x1.380b493f52a49p-1, -0x1.d45bcba5b641fp-1, -0x1.2dcd9669ae418p-2, 0x1.490e564a71fb6p-2,
    -0x1.3bccb4fc9e5afp-1, 0x1.8a775fe791f74p-1, 0x1.daeba8a415a17p-1, 0x1.968aac8b99a59p-2, -0x1.3b9ac7449abd9p-2,
    -0x1.6d857a2c87612p-1, 0x1.cd4396790283cp-1, -0x1.ff7c1c8e698eap-2, -0x1.d5a2112b911bbp-4, -0x1.0c876215a8c7bp-1,
    -0x1.1f8a6bd13923cp-2, 0x1.a32d7f1b505acp-4, -0x1.459eba05496f1p-2, -0x1.f6aa26e93da33p-1, 0x1.bc25c3fc2a61p-1,
    0x1.2b49e27053993p-1, -0x1.e4455f0623576p-1,
};

inline constexpr float adagrad_4_float32[] = {
    0x1.31bf3p-4f, 0x1.fbe0ep-1f, -0x1.671036p-2f, -0x1.1ff9c6p-1f, -0x1.afeb7cp-1f, 0x1.314632p-4f, 0x1.fbe4d8p-1f,
    -0x1.6742dep-2f, -0x1.1fe576p-1f, -0x1.aff704p-1f, 0x1.34f1p-4f, 0x1.fbbbc4p-1f, -0x1.67f042p-2f, -0x1.1fc566p-1f,
    -0x1.b101a8p-1f,
};

inline constexpr double adagrad_4_float64[] = {
    0x1.31bf2fe062751p-4, 0x1.fbe0e079a8fffp-1, -0x1.671035de6ce61p-2, -0x1.1ff9c69e00d31p-1, -0x1.afeb7c49eedafp-1,
    0x1.314630e93e3ccp-4, 0x1.fbe4d8ed53558p-1, -0x1.6742dc6fa4327p-2, -0x1.1fe5779ce2df8p-1, -0x1.aff70439fe95cp-1,
    0x1.34f10f8c853b4p-4, 0x1.fbbbb36afc163p-1, -0x1.67f02886cd47ap-2, -0x1.1fc553b4ecda7p-1, -0x1.b101cf4f5225p-1,
};

inline constexpr float adagrad_5_float32[] = {
    0x1.3736eap-2f, -0x1.972412p-4f, -0x1.ac7ed2p-2f, -0x1.59381ap-2f, -0x1.0575a6p-3f, 0x1.1d303cp-2f, -0x1.8f51e4p-4f,
    -0x1.a467dcp-2f, -0x1.5b3976p-2f, -0x1.0cb96p-3f, 0x1.029e16p-2f, -0x1.7ce498p-4f, -0x1.8eabaap-2f, -0x1.70447ap-2f,
    -0x1.1124d4p-3f,
};

inline constexpr double adagrad_5_float64[] = {
    0x1.3736ea36c9e86p-2, -0x1.9724118b690a6p-4, -0x1.ac7ed1cb0239p-2, -0x1.59381a0929e9ep-2, -0x1.0575a5c9d2d57p-3,
    0x1.1d303dfc813d8p-2, -0x1.8f51e3f9aa618p-4, -0x1.a467dc96127adp-2, -0x1.5b3976ba0842ep-2, -0x1.0cb95f264ca2ep-3,
    0x1.029dffd7fe304p-2, -0x1.7ce4a5f461cdap-4, -0x1.8eab9cdde6c7dp-2, -0x1.704483241e793p-2, -0x1.1124cfef36a71p-3,
};

inline constexpr float adagrad_6_float32[] = {
    0x1.a0e08p-2f, 0x1.00f25ap+0f, -0x1.95312cp-1f, 0x1.bbf048p-1f, -0x1.cec61ep-3f, 0x1.8e22cep-2f, 0x1.0129e4p+0f,
    -0x1.9b134ep-1f, 0x1.be2cf8p-1f, -0x1.de09d4p-3f, 0x1.a539dp-2f, 0x1.fcd356p-1f, -0x1.ad30d4p-1f, 0x1.b9467ap-1f,
    -0x1.de1acp-3f,
};

inline constexpr double adagrad_6_float64[] = {
    0x1.a0e07f5c28f5ep-2, 0x1.00f25a28f5c29p+0, -0x1.95312c51eb852p-1, 0x1.bbf047ae147afp-1, -0x1.cec61eb851ee3p-3,
    0x1.8e22cb67bce69p-2, 0x1.0129e62fae762p+0, -0x1.9b134f6861f71p-1, 0x1.be2cf3358393bp-1, -0x1.de09d5ecc8012p-3,
    0x1.a539b65cb08d7p-2, 0x1.fcd355f3b8d0cp-1, -0x1.ad30e2fbf0d22p-1, 0x1.b946549859279p-1, -0x1.de1abfcf529c9p-3,
};

inline constexpr float adagrad_7_float32[] = {
    0x1.948aa8p-2f, -0x1.70042p-2f, -0x1.d65468p-2f, 0x1.82f87p-1f, 0x1.d94102p-3f, -0x1.d5f5ep-1f, 0x1.55bb84p-1f,
    0x1.1e11d4p-1f, -0x1.13218ep-3f, 0x1.21911p-2f, -0x1.ebd9fp-2f, 0x1.1eff44p-5f, -0x1.2ccaf8p-2f, 0x1.43902cp-1f,
    -0x1.9a8072p-3f, 0x1.d931fp-1f, 0x1.c08c52p-3f, 0x1.f617acp-1f, -0x1.adbep-2f, 0x1.9f37eep-2f, -0x1.7ce5bap-2f,
    -0x1.d06518p-2f, 0x1.75ea48p-1f, 0x1.a98bfap-3f, -0x1.d5fb5p-1f, 0x1.5f6e2ap-1f, 0x1.15b08ap-1f, -0x1.16f878p-3f,
    0x1.0ff196p-2f, -0x1.e8b37p-2f, 0x1.5107dap-6f, -0x1.17a97p-2f, 0x1.413a6p-1f, -0x1.8a051p-3f, 0x1.da2b86p-1f,
    0x1.c9dc8p-3f, 0x1.fc805cp-1f, -0x1.995776p-2f, 0x1.84ac38p-2f, -0x1.6ce87p-2f, -0x1.d476f4p-2f, 0x1.7c8032p-1f,
    0x1.0aba08p-2f, -0x1.c215e8p-1f, 0x1.60fe7ap-1f, 0x1.0f3a5p-1f, -0x1.f7a314p-4f, 0x1.22830ap-2f, -0x1.ded7ap-2f,
    0x1.359e9cp-7f, -0x1.137eeap-2f, 0x1.4bcd0ap-1f, -0x1.92d77ep-3f, 0x1.cbce64p-1f, 0x1.84211cp-3f, 0x1.00724cp+0f,
    -0x1.923436p-2f,
};

inline constexpr double adagrad_7_float64[] = {
    0x1.948aa75c32acp-2, -0x1.70041f5c2ddbdp-2, -0x1.d65468a3cf9ecp-2, 0x1.82f87051e5c79p-1, 0x1.d94101479220fp-3,
    -0x1.d5f5dfae1776dp-1, 0x1.55bb83ae1a29ap-1, 0x1.1e11d451d8c8fp-1, -0x1.13218eb881044p-3, 0x1.21910f5c2e532p-2,
    -0x1.ebd9f0a3b2055p-2, 0x1.1eff451e638a7p-5, -0x1.2ccaf8a3c7ddcp-2, 0x1.43902bae52b32p-1, -0x1.9a807147a4377p-3,
    0x1.d931f051e9391p-1, 0x1.c08c51479429ap-3, 0x1.f617ac51c25cdp-1, -0x1.adbe00a3959eep-2, 0x1.9f37ed139af4dp-2,
    -0x1.7ce5ba00db69cp-2, -0x1.d06517f98a41ap-2, 0x1.75ea461912bd4p-1, 0x1.a98bfabe8ce94p-3, -0x1.d5fb4b97ea2bfp-1,
    0x1.5f6e295999a1bp-1, 0x1.15b08a3f39a99p-1, -0x1.16f8790bcfd2p-3, 0x1.0ff1980bc7004p-2, -0x1.e8b371aebd046p-2,
    0x1.5107dd5a90c09p-6, -0x1.17a971c66b634p-2, 0x1.413a5f8f7c328p-1, -0x1.8a0511d133eddp-3, 0x1.da2b86bd50271p-1,
    0x1.c9dc7c6381f38p-3, 0x1.fc805cb141b2bp-1, -0x1.995778c769dc6p-2, 0x1.84ac4b5e8adb6p-2, -0x1.6ce86804478bap-2,
    -0x1.d476eb52ff033p-2, 0x1.7c80384d88932p-1, 0x1.0aba036b62fcbp-2, -0x1.c215ed363c5cbp-1, 0x1.60fe6f992c64bp-1,
    0x1.0f3a63e0dfce5p-1, -0x1.f7a3242598514p-4, 0x1.2283089e379f8p-2, -0x1.ded790d103c6bp-2, 0x1.359eaf0cb2016p-7,
    -0x1.137ee4b47e0c1p-2, 0x1.4bcd027fe9c35p-1, -0x1.92d781cf82d2dp-3, 0x1.cbce7a8c71d56p-1, 0x1.84210cb1a2c4cp-3,
    0x1.0072433d3bacp+0, -0x1.923419efe6d06p-2,
};

inline constexpr float adagrad_8_float32[] = {
    -0x1.c2ca1cp-1f, 0x1.378318p-2f, -0x1.e97bfep-4f, 0x1.557342p-3f, -0x1.c7023cp-1f, -0x1.bed4b6p-1f, 0x1.36609ep-2f,
    -0x1.db57bp-4f, 0x1.882eap-3f, -0x1.c03456p-1f, -0x1.b75f6p-1f, 0x1.12fc02p-2f, -0x1.e51c72p-4f, 0x1.a1b44cp-3f,
    -0x1.ace548p-1f,
};

inline constexpr double adagrad_8_float64[] = {
    -0x1.c2ca1bae1b40cp-1, 0x1.3783175c35403p-2, -0x1.e97bfd70bbf4ep-4, 0x1.55734147a1379p-3, -0x1.c7023c51e9339p-1,
    -0x1.bed4b655eb986p-1, 0x1.36609df90636ap-2, -0x1.db57b28f3937dp-4, 0x1.882e9ca37521ep-3, -0x1.c03456bc420bcp-1,
    -0x1.b75f4b950449bp-1, 0x1.12fbf4c1cbe6bp-2, -0x1.e51c6b7ba04f4p-4, 0x1.a1b45d7c73abap-3, -0x1.ace563461873ap-1,
};

inline constexpr float adagrad_9_float32[] = {
    -0x1.f3d1e8p-1f, -0x1.e7cea4p-1f, -0x1.e05ec4p-1f,
};

inline constexpr double adagrad_9_float64[] = {
    -0x1.f3d1e7ae17ff3p-1, -0x1.e7cea3ae820b2p-1, -0x1.e05eb64d18228p-1,
};

inline constexpr float adagrad_10_float32[] = {
    0x1.63c8dcp-1f, -0x1.fd429cp-1f, -0x1.3315b8p-1f, -0x1.275ac4p-1f, -0x1.80bd8cp-1f, 0x1.ba67bp-9f, 0x1.70c8bcp-5f,
    -0x1.b5893p-2f, 0x1.73086p-2f, 0x1.333e5ep-4f, 0x1.d2a812p-3f, -0x1.0c2bbcp-1f, -0x1.eaf9cp-2f, -0x1.a6357ep-4f,
    -0x1.3d7522p-4f, -0x1.786e5cp-1f, 0x1.87f8ep-1f, -0x1.24ac78p-1f, -0x1.dbcc38p-1f, 0x1.be0aecp-7f, 0x1.e590ap-10f,
    0x1.3e17c2p-4f, 0x1.91efcp-1f, -0x1.522838p-2f, -0x1.b619fcp-1f, 0x1.06512p-2f, -0x1.7bc642p-4f, 0x1.929774p-1f,
    -0x1.b123b4p-1f, 0x1.930278p-1f, -0x1.3e8e3ep-4f, -0x1.591ed4p-1f, 0x1.9d5722p-3f, 0x1.6953bp-1f, -0x1.fae976p-1f,
    -0x1.2cfe24p-1f, -0x1.285dcap-1f, -0x1.75828cp-1f, -0x1.781bd8p-7f, 0x1.2f2a28p-5f, -0x1.a6d8ecp-2f, 0x1.5d7064p-2f,
    0x1.245498p-4f, 0x1.d46aacp-3f, -0x1.08b6eap-1f, -0x1.ead5a6p-2f, -0x1.db3e9p-4f, -0x1.585b02p-4f, -0x1.806294p-1f,
    0x1.8cb038p-1f, -0x1.2a0952p-1f, -0x1.dc82d4p-1f, -0x1.d52a04p-8f, -0x1.bf5cbcp-8f, 0x1.3d2a28p-4f, 0x1.90056cp-1f,
    -0x1.5cb964p-2f, -0x1.ba2e3ep-1f, 0x1.21ed5cp-2f, -0x1.6334b8p-4f, 0x1.8b5122p-1f, -0x1.a9953ap-1f, 0x1.95f9a2p-1f,
    -0x1.244c9ep-4f, -0x1.5aecc2p-1f, 0x1.a4df0cp-3f, 0x1.86a7ecp-1f, -0x1.fac164p-1f, -0x1.2b4d6cp-1f, -0x1.213004p-1f,
    -0x1.abf842p-1f, -0x1.4ad966p-7f, 0x1.7a517ap-7f, -0x1.b79e6cp-2f, 0x1.55958p-2f, 0x1.819518p-4f, 0x1.d2d6f2p-3f,
    -0x1.f6ff86p-2f, -0x1.e8205cp-2f, -0x1.052ddap-3f, -0x1.371ffcp-4f, -0x1.810b84p-1f, 0x1.9c5e44p-1f,
    -0x1.3b0e28p-1f, -0x1.e4a8ep-1f, 0x1.772978p-6f, -0x1.9d1538p-10f, 0x1.705beap-4f, 0x1.8ac916p-1f, -0x1.4df57ap-2f,
    -0x1.aa5b92p-1f, 0x1.178f92p-2f, -0x1.7b341ap-4f, 0x1.7e17fep-1f, -0x1.970e5p-1f, 0x1.9e4b6p-1f, -0x1.3c47c2p-4f,
    -0x1.65665p-1f, 0x1.59ed8cp-3f,
};

inline constexpr double adagrad_10_float64[] = {
    0x1.63c8dc51e8ed4p-1, -0x1.fd429c51e8ecep-1, -0x1.3315b7ae3d4fcp-1, -0x1.275ac4p-1, -0x1.80bd8bae1dd0ep-1,
    0x1.ba67ae179e29cp-9, 0x1.70c8bae4570eep-5, -0x1.b5893p-2, 0x1.730860a39e3f1p-2, 0x1.333e5d70bbf26p-4,
    0x1.d2a811479b93cp-3, -0x1.0c2bbcp-1, -0x1.eaf9c0a3be117p-2, -0x1.a6357d70b812cp-4, -0x1.3d75228e625adp-4,
    -0x1.786e5c51e621fp-1, 0x1.87f8e051d0a77p-1, -0x1.24ac77ae19b8ep-1, -0x1.dbcc3851d1fb9p-1, 0x1.be0aec10e6e5cp-7,
    0x1.e590a3cb195cp-10, 0x1.3e17c28f1a645p-4, 0x1.91efc051e9315p-1, -0x1.522838p-2, -0x1.b619fc51e92cep-1,
    0x1.06512p-2, -0x1.7bc6428f33913p-4, 0x1.92977451e6dbdp-1, -0x1.b123b451e4d3cp-1, 0x1.93027851e89fbp-1,
    -0x1.3e8e3d70b61f1p-4, -0x1.591ed451e900cp-1, 0x1.9d572147a408fp-3, 0x1.6953b08e44916p-1, -0x1.fae97807f9464p-1,
    -0x1.2cfe260464232p-1, -0x1.285dc971f352ap-1, -0x1.75828965043d5p-1, -0x1.781bd5df6c98cp-7, 0x1.2f2a2721554e4p-5,
    -0x1.a6d8eab54e41dp-2, 0x1.5d70619e82ac1p-2, 0x1.24549605a65dfp-4, 0x1.d46aab2d030f9p-3, -0x1.08b6e8c262b6dp-1,
    -0x1.ead5a60d29137p-2, -0x1.db3e8e751ceb5p-4, -0x1.585b0426aa57bp-4, -0x1.806293f7523bbp-1, 0x1.8cb03816d8798p-1,
    -0x1.2a0950f2c835dp-1, -0x1.dc82d5d2a78cdp-1, -0x1.d52a06537f1cep-8, -0x1.bf5cbee519d7ep-8, 0x1.3d2a28f5d659fp-4,
    0x1.900569926c685p-1, -0x1.5cb96331de216p-2, -0x1.ba2e3e832ec3p-1, 0x1.21ed5d5e4748dp-2, -0x1.6334ba9d3d813p-4,
    0x1.8b512143d12c3p-1, -0x1.a99537f163352p-1, 0x1.95f9a07ee2501p-1, -0x1.244c9dc9c47bep-4, -0x1.5aecc12b52dep-1,
    0x1.a4df0c269fe96p-3, 0x1.86a7e28df1ff8p-1, -0x1.fac1659873accp-1, -0x1.2b4d6a5d5eb76p-1, -0x1.212fed549d6e9p-1,
    -0x1.abf84264b9835p-1, -0x1.4ad94e4043a86p-7, 0x1.7a519f24b1037p-7, -0x1.b79e69fe2d7b9p-2, 0x1.55957baca4dc3p-2,
    0x1.81950953c6ed8p-4, 0x1.d2d6f2ae0d0ecp-3, -0x1.f6ff7148f1d0ep-2, -0x1.e8204469bc062p-2, -0x1.052ddec59e4f5p-3,
    -0x1.371fff9a00141p-4, -0x1.810b6cf05f6cfp-1, 0x1.9c5e34c818d83p-1, -0x1.3b0e3191080d5p-1, -0x1.e4a8d8c99eca1p-1,
    0x1.7729888669c7dp-6, -0x1.9d1541d6b74a7p-10, 0x1.705be58d7c57p-4, 0x1.8ac906d94e0dfp-1, -0x1.4df57df509322p-2,
    -0x1.aa5b8162110dbp-1, 0x1.178f9b4676aa5p-2, -0x1.7b341054c2c5dp-4, 0x1.7e18101eb489fp-1, -0x1.970e6225675fp-1,
    0x1.9e4b75fb7d323p-1, -0x1.3c47d71fb3d03p-4, -0x1.656647f251741p-1, 0x1.59eda64bebe6cp-3,
};

inline constexpr float adagrad_11_float32[] = {
    0x1.17922cp-1f, -0x1.f650f6p-6f, -0x1.c24ea4p-1f, -0x1.62b8cp-1f, -0x1.f44a3ep-4f, 0x1.671a5p-2f, -0x1.850ap-1f,
    -0x1.24153ep-3f, -0x1.249028p-8f, -0x1.e967e8p-2f, -0x1.58071p-1f, -0x1.509e8p-1f, 0x1.d1617cp-1f, -0x1.07c058p-2f,
    -0x1.7ca738p-1f, -0x1.761af8p-2f, -0x1.1dd9dp-2f, -0x1.bdebf8p-1f, 0x1.890328p-2f, 0x1.21b174p-1f, -0x1.29d558p-5f,
    -0x1.c5b30cp-1f, -0x1.6e48e4p-1f, -0x1.cd281ep-4f, 0x1.787b92p-2f, -0x1.7fda1ep-1f, -0x1.0ec8e6p-3f,
    -0x1.f98e4cp-8f, -0x1.c91c4ap-2f, -0x1.62368ep-1f, -0x1.4775e2p-1f, 0x1.c470a2p-1f, -0x1.06013ep-2f,
    -0x1.7a96e4p-1f, -0x1.6e86a8p-2f, -0x1.268006p-2f, -0x1.bc19f8p-1f, 0x1.91fc38p-2f, 0x1.263d62p-1f, -0x1.08de3ap-4f,
    -0x1.d0b7d4p-1f, -0x1.63d58p-1f, -0x1.04e16ap-3f, 0x1.53582ap-2f, -0x1.8e87aep-1f, -0x1.04077cp-3f, -0x1.b590bcp-5f,
    -0x1.f420b4p-2f, -0x1.59ddc2p-1f, -0x1.5080a8p-1f, 0x1.cdbd5ep-1f, -0x1.0df636p-2f, -0x1.806692p-1f,
    -0x1.6cff3ep-2f, -0x1.2ce3f6p-2f, -0x1.d4d7b8p-1f, 0x1.a34caep-2f,
};

inline constexpr double adagrad_11_float64[] = {
    0x1.17922c51eb852p-1, -0x1.f650f5c28f5c2p-6, -0x1.c24ea3ae147aep-1, -0x1.62b8c051eb852p-1, -0x1.f44a3d70a3d71p-4,
    0x1.671a50a3d70a4p-2, -0x1.8509ffae147aep-1, -0x1.24153eb851eb8p-3, -0x1.249028f5c28f4p-8, -0x1.e967e75c28f5cp-2,
    -0x1.58071051eb852p-1, -0x1.509e7fae147aep-1, 0x1.d1617c51eb852p-1, -0x1.07c0575c28f5cp-2, -0x1.7ca737ae147aep-1,
    -0x1.761af75c28f5cp-2, -0x1.1dd9d0a3d70a4p-2, -0x1.bdebf851eb852p-1, 0x1.890328a3d70a4p-2, 0x1.21b1738684cb2p-1,
    -0x1.29d55a5c4bf52p-5, -0x1.c5b30a9fdcdp-1, -0x1.6e48e6ccc9042p-1, -0x1.cd281c7bd1f95p-4, 0x1.787b90ca9b9bbp-2,
    -0x1.7fda1d88b03adp-1, -0x1.0ec8e60744947p-3, -0x1.f98e4d1fd0ea4p-8, -0x1.c91c4c2c39f01p-2, -0x1.62368e7173336p-1,
    -0x1.4775e2d18bb72p-1, 0x1.c470a01512206p-1, -0x1.06013d87abbe9p-2, -0x1.7a96e3024ca99p-1, -0x1.6e86a1c44656bp-2,
    -0x1.2680064938be8p-2, -0x1.bc19faa44ab87p-1, 0x1.91fc3a590b1d1p-2, 0x1.263d4876e2c95p-1, -0x1.08de492b42d32p-4,
    -0x1.d0b7df2b043abp-1, -0x1.63d58aed2429ep-1, -0x1.04e178eeec742p-3, 0x1.535837dc02097p-2, -0x1.8e878e92b33a1p-1,
    -0x1.0407628c6c9ccp-3, -0x1.b590bd2c887e1p-5, -0x1.f420c1e857109p-2, -0x1.59ddc268e4dbfp-1, -0x1.50809a1e3720ep-1,
    0x1.cdbd50f08da79p-1, -0x1.0df64900ccb27p-2, -0x1.8066694ab40f9p-1, -0x1.6cff2a71f454fp-2, -0x1.2ce4152f31a47p-2,
    -0x1.d4d794f63b2d7p-1, 0x1.a34c8bbf5e1f1p-2,
};

inline constexpr float adagrad_12_float32[] = {
    0x1.15e21ep-1f, -0x1.37fb68p-1f, -0x1.7e8564p-3f, -0x1.b7dd44p-2f, -0x1.0cea3ep-1f, 0x1.b17896p-5f, 0x1.3f7fd4p-2f,
    -0x1.1e09d2p-1f, 0x1.fc06fep-1f, -0x1.5efac2p-1f, 0x1.6700e8p-1f, 0x1.de5f36p-1f, -0x1.3dd124p-1f, -0x1.043e1ap-1f,
    -0x1.71b4b2p-1f, -0x1.860afp-1f, -0x1.ca8726p-1f, -0x1.f0ddc6p-3f, 0x1.757b0ap-1f, 0x1.1887b4p-1f, -0x1.3bb4a8p-1f,
    -0x1.94e996p-3f, -0x1.c1491ap-2f, -0x1.0dda3ap-1f, 0x1.caafbap-6f, 0x1.46d378p-2f, -0x1.197feep-1f, 0x1.005116p+0f,
    -0x1.5686ccp-1f, 0x1.6a6e1p-1f, 0x1.e370eep-1f, -0x1.3b923cp-1f, -0x1.fff48p-2f, -0x1.6a0044p-1f, -0x1.78e7eap-1f,
    -0x1.c9894ep-1f, -0x1.e7724ep-3f, 0x1.6d1f2p-1f, 0x1.19644ap-1f, -0x1.3e7e36p-1f, -0x1.9c3a18p-3f, -0x1.bb4c56p-2f,
    -0x1.0d4806p-1f, 0x1.a95c8cp-7f, 0x1.3f7ac4p-2f, -0x1.22680ap-1f, 0x1.01805cp+0f, -0x1.4e945ep-1f, 0x1.6057fcp-1f,
    0x1.dff402p-1f, -0x1.403adp-1f, -0x1.e8cf9ap-2f, -0x1.65791ep-1f, -0x1.75f82cp-1f, -0x1.b7fd5ep-1f, -0x1.ed2068p-3f,
    0x1.794a48p-1f,
};

inline constexpr double adagrad_12_float64[] = {
    0x1.15e21e8da1ae2p-1, -0x1.37fb686d7b386p-1, -0x1.7e8563c98703bp-3, -0x1.b7dd43ac6c27ap-2, -0x1.0cea3d12c068bp-1,
    0x1.b17896bbf6341p-5, 0x1.3f7fd42f9d83cp-2, -0x1.1e09d1e792b59p-1, 0x1.fc06feb8b1698p-1, -0x1.5efac297758d2p-1,
    0x1.6700e726df065p-1, 0x1.de5f35609567ep-1, -0x1.3dd123e76116ep-1, -0x1.043e199922ee3p-1, -0x1.71b4b2ba0fd5cp-1,
    -0x1.860aef671f955p-1, -0x1.ca872508fb1f8p-1, -0x1.f0ddc52d52434p-3, 0x1.757b0ae46ddbdp-1, 0x1.1887b62f46497p-1,
    -0x1.3bb4aa0e486e5p-1, -0x1.94e99449ec9f8p-3, -0x1.c14917a18e7f7p-2, -0x1.0dda3899e0b5bp-1, 0x1.caafb6ab87c2dp-6,
    0x1.46d3798ba72ddp-2, -0x1.197fef2dbce57p-1, 0x1.0051157c04e03p+0, -0x1.5686cb9f5a2c2p-1, 0x1.6a6e0faa8c2b9p-1,
    0x1.e370ef1ab049ep-1, -0x1.3b9239f147f93p-1, -0x1.fff4813f6468ap-2, -0x1.6a0045ee9b421p-1, -0x1.78e7e7ab82a8dp-1,
    -0x1.c9894a2ccfd3fp-1, -0x1.e7724dbc77a58p-3, 0x1.6d1f1fc042286p-1, 0x1.19643f9ed1058p-1, -0x1.3e7e431c91402p-1,
    -0x1.9c3a28bfe89afp-3, -0x1.bb4c48fe18d91p-2, -0x1.0d4800d706bacp-1, 0x1.a95c9e5bc637cp-7, 0x1.3f7ab033555cp-2,
    -0x1.22681359c2d9dp-1, 0x1.0180542f899dbp+0, -0x1.4e943ed750e5p-1, 0x1.6057e70aae557p-1, 0x1.dff3f82d891adp-1,
    -0x1.403ace15d8e44p-1, -0x1.e8cf7df4a0a17p-2, -0x1.65792a05a6b3ap-1, -0x1.75f81a4c3b904p-1, -0x1.b7fd543062f16p-1,
    -0x1.ed204f245c86p-3, 0x1.794a4e6651d51p-1,
};

inline constexpr float adagrad_13_float32[] = {
    -0x1.655004p-16f, 0x1.72258ep-15f, -0x1.c20666p-15f, -0x1.6f3776p-14f, -0x1.11648ep-17f, -0x1.50b3cp-13f,
    -0x1.0dbe1ep-12f, 0x1.8ef8aap-13f, -0x1.0e9004p-14f, 0x1.81db9ep-13f, -0x1.634eccp-12f, -0x1.ef1e76p-9f,
    0x1.532f6cp-13f, -0x1.546a6ap-9f, -0x1.4b905cp-10f,
};

inline constexpr double adagrad_13_float64[] = {
    -0x1.6550064bc4dbep-16, 0x1.72258d0d64e9cp-15, -0x1.c2066771c794dp-15, -0x1.6f3776120718fp-14,
    -0x1.11648edcce37p-17, -0x1.50b3c4cfad3d4p-13, -0x1.0dbe1f3e7a2ccp-12, 0x1.8ef8aa077d478p-13,
    -0x1.0e9003e9d814ap-14, 0x1.81db9cb1ae106p-13, -0x1.634ed1252a227p-12, -0x1.ef1e961c7e049p-9, 0x1.532f4b73493dep-13,
    -0x1.546a62092c02ep-9, -0x1.4b9061616ef65p-10,
};

inline constexpr float adagrad_14_float32[] = {
    0x1.8d2be8p-1f, -0x1.a4ffd8p-1f, 0x1.ea91c4p-1f, -0x1.f9507p-1f, -0x1.6d61d8p-2f, 0x1.866924p-1f, -0x1.a83facp-1f,
    0x1.e9d522p-1f, -0x1.00a474p+0f, -0x1.524aa2p-2f, 0x1.912808p-1f, -0x1.a66f0ap-1f, 0x1.de4ff4p-1f, -0x1.ee291p-1f,
    -0x1.49d216p-2f,
};

inline constexpr double adagrad_14_float64[] = {
    0x1.8d2be851eb852p-1, -0x1.a4ffd7ae147aep-1, 0x1.ea91c451eb852p-1, -0x1.f9507051eb852p-1, -0x1.6d61d75c28f5cp-2,
    0x1.86692534f9ab5p-1, -0x1.a83facb6ad2cbp-1, 0x1.e9d51fb320825p-1, -0x1.00a475f5f670ep+0, -0x1.524a9eed3f2a5p-2,
    0x1.91281e241d163p-1, -0x1.a66ef203760bp-1, 0x1.de4fea6f90c0fp-1, -0x1.ee29176bf16eap-1, -0x1.49d205cd71851p-2,
};

inline constexpr float adagrad_15_float32[] = {
    -0x1.a8b972p-36f, -0x1.2f9268p-36f, -0x1.9f3fe4p-37f, -0x1.527348p-39f, 0x1.265a6p-38f, -0x1.b940b2p-34f,
    0x1.a2298p-39f, -0x1.3139bep-32f, -0x1.8aeb82p-34f, 0x1.6b86d2p-32f, -0x1.165388p-30f, -0x1.19841cp-30f,
    -0x1.814fb2p-30f, 0x1.830c8ep-30f, -0x1.33e8e6p-33f,
};

inline constexpr double adagrad_15_float64[] = {
    -0x1.a8b974490e90ap-36, -0x1.2f926858a1f58p-36, -0x1.9f3fe77819b8ap-37, -0x1.5273499b1d012p-39,
    0x1.265a5f9cf6f1ep-38, -0x1.b940b2de477cdp-34, 0x1.a2291560d8e1p-39, -0x1.3139be533a9a7p-32, -0x1.8aeb83f2e17c2p-34,
    0x1.6b86d1d12a14p-32, -0x1.16537233458b7p-30, -0x1.19841731c367ap-30, -0x1.814fb9c33df35p-30, 0x1.830c8c1b977aep-30,
    -0x1.33e8edeafcb7cp-33,
};

inline constexpr optim_row<adagrad_options> adagrad_rows[] = {
    {{},
     {"the default", "the default",
      0x1fdcb518u, 33, 0x1p+0f, 0x1p+0f, false, adagrad_0_float32, adagrad_0_float64}},
    {{.learning_rate = 0.1f},
     {"rate 0.1", "learning_rate 0.1",
      0xdcaac605u, 19, 0x1p+0f, 0x1p+0f, false, adagrad_1_float32, adagrad_1_float64}},
    {{.learning_rate = 0.1f, .learning_rate_decay = 0.01f},
     {"rate 0.1 that decays", "learning_rate 0.1, learning_rate_decay 0.01",
      0x4ba65cd7u, 19, 0x1p+0f, 0x1p+0f, false, adagrad_2_float32, adagrad_2_float64}},
    {{.initial_accumulator = 0.1f},
     {"the sum starts at 0.1", "initial_accumulator 0.1",
      0x10395590u, 19, 0x1p+0f, 0x1p+0f, false, adagrad_3_float32, adagrad_3_float64}},
    {{.learning_rate = 0.1f, .learning_rate_decay = 0.001f, .initial_accumulator = 1000000.0f},
     {"the sum starts at 1e6, rate 0.1 that decays", "learning_rate 0.1, learning_rate_decay 0.001, initial_accumulator 1e+06",
      0xbe7d05f2u, 5, 0x1p+0f, 0x1p+0f, false, adagrad_4_float32, adagrad_4_float64}},
    {{.epsilon = 0.01f},
     {"large epsilon", "epsilon 0.01",
      0x9d6f8fcau, 5, 0x1p+0f, 0x1p+0f, false, adagrad_5_float32, adagrad_5_float64}},
    {{.epsilon = 1e-15f},
     {"tiny epsilon", "epsilon 1e-15",
      0x5d65fee5u, 5, 0x1p+0f, 0x1p+0f, false, adagrad_6_float32, adagrad_6_float64}},
    {{.weight_decay = 0.01f},
     {"decay", "weight_decay 0.01",
      0xc1b71604u, 19, 0x1p+0f, 0x1p+0f, false, adagrad_7_float32, adagrad_7_float64}},
    {{.maximize = true},
     {"maximize", "maximize",
      0x73c1509au, 5, 0x1p+0f, 0x1p+0f, false, adagrad_8_float32, adagrad_8_float64}},
    {{.weight_decay = 0.01f, .maximize = true},
     {"maximize, decay", "weight_decay 0.01, maximize",
      0x07f05687u, 1, 0x1p+0f, 0x1p+0f, false, adagrad_9_float32, adagrad_9_float64}},
    {{},
     {"one gradient in four is zero", "the default",
      0xcf26d256u, 33, 0x1p+0f, 0x1p+0f, true, adagrad_10_float32, adagrad_10_float64}},
    {{},
     {"gradients of 2^20", "the default",
      0xc5f2261au, 19, 0x1p+0f, 0x1p+20f, false, adagrad_11_float32, adagrad_11_float64}},
    {{},
     {"gradients of 2^-20", "the default",
      0x2c3052b2u, 19, 0x1p+0f, 0x1p-20f, false, adagrad_12_float32, adagrad_12_float64}},
    {{},
     {"gradients of 2^-40, below epsilon", "the default",
      0x6ca869f3u, 5, 0x1p-20f, 0x1p-40f, false, adagrad_13_float32, adagrad_13_float64}},
    {{},
     {"gradients of 2^50", "the default",
      0x8ab3b0ddu, 5, 0x1p+0f, 0x1p+50f, false, adagrad_14_float32, adagrad_14_float64}},
    {{},
     {"gradients of 2^-60, far below epsilon", "the default",
      0x5a508d37u, 5, 0x1p-40f, 0x1p-60f, false, adagrad_15_float32, adagrad_15_float64}},
};

}  // namespace microstep::golden
// clang-format on
