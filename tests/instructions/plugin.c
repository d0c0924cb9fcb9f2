// SPDX-License-Identifier: MIT
// A plugin for QEMU: writes into its log, a line each time, how many instructions have run between count_begin() and
// count_end() of the program that it emulates. Each is counted as it runs. Adding up whole blocks as they are entered
// is faster, but on x86 a block's length may include an instruction that it does not run: up to 1 % too many in a step.
//   qemu-... -plugin <this> -d plugin -D <file for the counts> ...
// Without -d, QEMU does not read the symbols of a Linux program.
#include <inttypes.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

// What is used of QEMU's qemu-plugin.h, version 1, which Debian does not ship.
struct qemu_info;
struct qemu_block;
struct qemu_instruction;
void qemu_plugin_register_vcpu_tb_trans_cb(uint64_t plugin, void (*)(uint64_t plugin, struct qemu_block*));
void qemu_plugin_register_vcpu_insn_exec_cb(struct qemu_instruction*, void (*)(unsigned cpu, void*), int flags, void*);
size_t qemu_plugin_tb_n_insns(const struct qemu_block*);
struct qemu_instruction* qemu_plugin_tb_get_insn(const struct qemu_block*, size_t);
const char* qemu_plugin_insn_symbol(const struct qemu_instruction*);
void qemu_plugin_outs(const char*);
__attribute__((visibility("default"))) int qemu_plugin_version = 1;
__attribute__((visibility("default"))) int qemu_plugin_install(uint64_t, const struct qemu_info*, int, char**);

static uint64_t count;

static void begin(unsigned cpu, void* data) {
  (void)cpu, (void)data;
  count = 0;
}

static void end(unsigned cpu, void* data) {
  (void)cpu, (void)data;
  char line[32];
  snprintf(line, sizeof line, "%" PRIu64 "\n", count);
  qemu_plugin_outs(line);
}

static void add(unsigned cpu, void* data) {
  (void)cpu, (void)data;
  ++count;
}

static void translated(uint64_t plugin, struct qemu_block* block) {
  (void)plugin;
  const char* const function = qemu_plugin_insn_symbol(qemu_plugin_tb_get_insn(block, 0));
  void (*on_entry)(unsigned, void*) = add;
  if (function != NULL && strcmp(function, "count_begin") == 0) on_entry = begin;
  if (function != NULL && strcmp(function, "count_end") == 0) on_entry = end;
  for (size_t i = 0; i < qemu_plugin_tb_n_insns(block); ++i) {
    qemu_plugin_register_vcpu_insn_exec_cb(qemu_plugin_tb_get_insn(block, i), i == 0 ? on_entry : add, 0, NULL);
  }
}

int qemu_plugin_install(uint64_t plugin, const struct qemu_info* info, int arguments, char** argument) {
  (void)info, (void)arguments, (void)argument;
  qemu_plugin_register_vcpu_tb_trans_cb(plugin, translated);
  return 0;
}
