#include "CNcursesw.h"
#include "state.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static int input = -1;
static int output = -1;
static struct termios before;
static char restore_bytes[512];
static size_t restore_count;
/* Whether the modes are ours, and whether bytes were written that change the screen. */
static volatile sig_atomic_t is_raw;
static volatile sig_atomic_t is_entered;

int cn_tty_open(int input_descriptor, int output_descriptor) {
  if (tcgetattr(input_descriptor, &before) != 0 || !isatty(output_descriptor)) return -1;
  input = input_descriptor;
  output = output_descriptor;
  static int is_registered;
  if (!is_registered) is_registered = atexit(cn_give_back) == 0;
  return 0;
}

int cn_tty_raw(void) {
  struct termios raw = before;
  raw.c_iflag &= ~(tcflag_t)(BRKINT | ICRNL | INLCR | IGNCR | INPCK | ISTRIP | IXON | PARMRK);
  raw.c_oflag &= ~(tcflag_t)OPOST;
  raw.c_cflag |= CS8;
  raw.c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | IEXTEN | ISIG);
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  is_raw = 1;
  int result;
  do result = tcsetattr(input, TCSADRAIN, &raw);
  while (result != 0 && errno == EINTR);
  return result;
}

void cn_entered(void) {
  is_entered = 1;
}

/* Appends bytes to what gives the terminal back. */
static void append(const char *bytes) {
  size_t count = strlen(bytes);
  if (restore_count + count > sizeof restore_bytes) return;
  memcpy(restore_bytes + restore_count, bytes, count);
  restore_count += count;
}

/* Appends a capability of the terminal type to them. */
static void append_capability(const char *name) {
  restore_count = cn_append_capability(name, restore_bytes, restore_count, sizeof restore_bytes);
}

void cn_prepare_restore(void) {
  restore_count = 0;
  if (cn_has_mouse()) append("\033[?1006l\033[?1000l");
  append("\033[?2004l");
  append_capability("sgr0");
  append_capability("op");
  append("\033[r\033[999;1H");
  append_capability("el");
  append_capability("rmcup");
  append_capability("cnorm");
}

int cn_write_all(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(output, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (errno == EAGAIN) {
      struct pollfd waiting = {output, POLLOUT, 0};
      if (poll(&waiting, 1, 1000) == 0 || (waiting.revents & (POLLERR | POLLHUP))) return -1;
    } else if (errno != EINTR) {
      return -1;
    }
  }
  return 0;
}

/* Whether the terminal's modes are another process group's business now. */
static int is_in_background(void) {
  pid_t group = tcgetpgrp(input);
  return group >= 0 && group != getpgrp();
}

void cn_give_back(void) {
  if (!is_raw || output < 0) return;
  is_raw = 0;
  int kept = errno;
  if (!is_in_background()) {
    if (is_entered) cn_write_all(restore_bytes, restore_count);
    sigset_t only_output, previous;
    sigemptyset(&only_output);
    sigaddset(&only_output, SIGTTOU);
    pthread_sigmask(SIG_BLOCK, &only_output, &previous);
    tcsetattr(input, TCSADRAIN, &before);
    pthread_sigmask(SIG_SETMASK, &previous, NULL);
  }
  is_entered = 0;
  errno = kept;
}

void cn_discard_input(void) {
  tcflush(input, TCIFLUSH);
}

void cn_tty_close(void) {
  input = output = -1;
}

void cn_tty_size(int *rows, int *columns) {
  struct winsize size = {0};
  if (output >= 0) ioctl(output, TIOCGWINSZ, &size);
  *rows = size.ws_row;
  *columns = size.ws_col;
}
