#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

static void report(int descriptor, const void *bytes, size_t count) {
  ssize_t ignored = write(descriptor, bytes, count);
  (void)ignored;
}

/* Does what a shell does for its job: notes when it stops or ends, and brings it back when told to. */
static void look_after(pid_t program, int reports, int orders) {
  int status = 0;
  for (;;) {
    if (waitpid(program, &status, WUNTRACED) < 0 && errno == EINTR) continue;
    if (!WIFSTOPPED(status)) break;
    tcsetpgrp(STDIN_FILENO, getpgrp());
    report(reports, "S", 1);
    char order;
    if (read(orders, &order, 1) != 1) _exit(0);
    tcsetpgrp(STDIN_FILENO, program);
    kill(-program, SIGCONT);
  }
  report(reports, "E", 1);
  report(reports, &status, sizeof status);
  /* The terminal stays until nobody wants to look at its modes. */
  char order;
  while (read(orders, &order, 1) > 0) {}
  _exit(0);
}

static void run(const char *path, char *const arguments[], char *const environment[]) {
  setpgid(0, 0);
  for (int signal = 1; signal < 32; signal++) {
    if (signal != SIGKILL && signal != SIGSTOP) sigaction(signal, &(struct sigaction){.sa_handler = SIG_DFL}, NULL);
  }
  sigset_t none;
  sigemptyset(&none);
  /* The parent makes this group the foreground's; until then output would be a background job's. */
  sigset_t output;
  sigemptyset(&output);
  sigaddset(&output, SIGTTOU);
  sigprocmask(SIG_SETMASK, &output, NULL);
  tcsetpgrp(STDIN_FILENO, getpid());
  sigprocmask(SIG_SETMASK, &none, NULL);
  execve(path, arguments, environment);
  _exit(127);
}

/* The parent of the program, in a session of its own. */
static void be_parent(const char *path, char *const arguments[], char *const environment[], int reports, int orders) {
  signal(SIGHUP, SIG_IGN);
  signal(SIGTTOU, SIG_IGN);
  signal(SIGTTIN, SIG_IGN);
  signal(SIGTSTP, SIG_IGN);
  signal(SIGINT, SIG_IGN);
  signal(SIGQUIT, SIG_IGN);
  pid_t program = fork();
  if (program < 0) _exit(126);
  if (program == 0) run(path, arguments, environment);
  setpgid(program, program);
  report(reports, &program, sizeof program);
  look_after(program, reports, orders);
}

int pt_spawn(struct pt_child *child, const char *path, char *const arguments[], char *const environment[],
             int rows, int columns) {
  int reports[2], orders[2];
  if (pipe2(reports, O_CLOEXEC) != 0) return -1;
  if (pipe2(orders, O_CLOEXEC) != 0) return -1;
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  child->parent = forkpty(&child->master, NULL, NULL, &size);
  if (child->parent < 0) return -1;
  if (child->parent == 0) {
    /* Nothing of other tests is kept open here: the ends of their pipes must close when they say so. */
    for (int descriptor = 3; descriptor < 1024; descriptor++) {
      if (descriptor != reports[1] && descriptor != orders[0]) close(descriptor);
    }
    be_parent(path, arguments, environment, reports[1], orders[0]);
  }
  close(reports[1]);
  close(orders[0]);
  fcntl(child->master, F_SETFD, FD_CLOEXEC);
  fcntl(child->master, F_SETFL, O_NONBLOCK);
  child->reports = reports[0];
  child->orders = orders[1];
  return read(child->reports, &child->program, sizeof child->program) == sizeof child->program ? 0 : -1;
}

void pt_resize(int master, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  ioctl(master, TIOCSWINSZ, &size);
}

int pt_is_cooked(int master) {
  struct termios modes;
  if (tcgetattr(master, &modes) != 0) return 0;
  return (modes.c_lflag & ICANON) && (modes.c_lflag & ECHO) && (modes.c_lflag & ISIG) && (modes.c_oflag & OPOST);
}

void pt_modes(int master, uint32_t numbers[4]) {
  struct termios modes = {0};
  tcgetattr(master, &modes);
  numbers[0] = modes.c_iflag;
  numbers[1] = modes.c_oflag;
  numbers[2] = modes.c_cflag;
  numbers[3] = modes.c_lflag;
}
