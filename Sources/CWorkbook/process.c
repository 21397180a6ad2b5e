#define _GNU_SOURCE
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include "cwb_process.h"

static void bound(int what, uint64_t most) {
  struct rlimit limit;
  if (getrlimit(what, &limit) != 0) return;
  /* A limit that is lower already stays. */
  if (limit.rlim_cur == RLIM_INFINITY || limit.rlim_cur > most) limit.rlim_cur = most;
  setrlimit(what, &limit);
}

void cwb_bound_process(uint64_t memory, uint64_t seconds) {
  bound(RLIMIT_AS, memory);
  bound(RLIMIT_CPU, seconds);
  bound(RLIMIT_CORE, 0);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

void cwb_end_with_parent(void) { prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0); }

int cwb_memory_file(void) { return memfd_create("workbook", MFD_CLOEXEC); }
