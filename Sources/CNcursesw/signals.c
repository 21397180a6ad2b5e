#include "CNcursesw.h"
#include "state.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

static const int noted_signals[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT};
static const int noted_bits[] = {CN_RESIZED, CN_TERMINATE, CN_HANG_UP, CN_INTERRUPT, CN_STOP, CN_CONTINUED};
static const int crash_signals[] = {SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGFPE, SIGTRAP};
enum { noted_count = 6, crash_count = 6, stack_size = 64 * 1024 };

static volatile sig_atomic_t noted[noted_count];
static struct sigaction before_noted[noted_count];
static struct sigaction before_crash[crash_count];
static int descriptors[2] = {-1, -1};
static void *stack;

/* Ends the process as the signal would have, with the terminal given back. */
static void die(int signal) {
  cn_give_back();
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigaction(signal, &standard, NULL);
  raise(signal);
}

/* Notes a signal; a second one that nobody has looked at in between ends the process. */
static void note(int signal) {
  int kept = errno;
  for (int index = 0; index < noted_count; index++) {
    if (noted_signals[index] != signal) continue;
    if (noted[index] && (signal == SIGTERM || signal == SIGHUP)) die(signal);
    noted[index] = 1;
  }
  ssize_t ignored = write(descriptors[1], "!", 1);
  (void)ignored;
  errno = kept;
}

/* Gives the terminal back, then lets the crash go on as it would have without us. */
static void crash(int signal, siginfo_t *info, void *context) {
  (void)context;
  cn_give_back();
  for (int index = 0; index < crash_count; index++) {
    if (crash_signals[index] != signal) continue;
    struct sigaction *previous = &before_crash[index];
    if (previous->sa_handler == SIG_IGN) previous->sa_handler = SIG_DFL;
    sigaction(signal, previous, NULL);
  }
  /* A fault comes again when its instruction does; what was sent, or trapped, must be raised. */
  if (info == NULL || info->si_code <= 0 || signal == SIGTRAP) raise(signal);
}

/* A stack for the handlers, so that an overflow of the program's own is given back too. */
static void provide_stack(void) {
  stack_t current;
  if (sigaltstack(NULL, &current) != 0 || !(current.ss_flags & SS_DISABLE)) return;
  stack = malloc(stack_size);
  if (stack == NULL) return;
  stack_t ours = {.ss_sp = stack, .ss_size = stack_size};
  sigaltstack(&ours, NULL);
}

int cn_signals_start(void) {
  if (pipe2(descriptors, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  if (stack == NULL) provide_stack();
  struct sigaction noting = {.sa_handler = note, .sa_flags = SA_RESTART};
  for (int index = 0; index < noted_count; index++) {
    noted[index] = 0;
    sigaction(noted_signals[index], &noting, &before_noted[index]);
  }
  struct sigaction crashing = {.sa_sigaction = crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  for (int index = 0; index < crash_count; index++) {
    sigaction(crash_signals[index], &crashing, &before_crash[index]);
  }
  return descriptors[0];
}

int cn_signals_take(void) {
  char bytes[64];
  while (read(descriptors[0], bytes, sizeof bytes) > 0) {}
  int set = 0;
  for (int index = 0; index < noted_count; index++) {
    if (!noted[index]) continue;
    noted[index] = 0;
    set |= noted_bits[index];
  }
  return set;
}

void cn_signals_stop(void) {
  for (int index = 0; index < noted_count; index++) sigaction(noted_signals[index], &before_noted[index], NULL);
  for (int index = 0; index < crash_count; index++) sigaction(crash_signals[index], &before_crash[index], NULL);
  close(descriptors[0]);
  close(descriptors[1]);
  descriptors[0] = descriptors[1] = -1;
}

void cn_stop_group(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL}, ours;
  cn_signals_take();
  sigaction(SIGTSTP, &standard, &ours);
  kill(0, SIGTSTP);
  /* Another thread may take the signal, and a group that nobody could wake is not stopped: wait, but not for ever. */
  struct pollfd woken = {descriptors[0], POLLIN, 0};
  poll(&woken, 1, 100);
  sigaction(SIGTSTP, &ours, NULL);
}
