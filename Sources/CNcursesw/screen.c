#include "CNcursesw.h"
#include "state.h"

#include <curses.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { longest_run = 1024 };

static SCREEN *screen;
static FILE *memory;
static FILE *nothing;
static int has_utf8;
static int has_default_colors;
static int colors;
static int cursor_row = -1;
static int cursor_column;

/* The files that ncurses takes for the terminal: one in memory, and one that has nothing to read. */
static int open_files(void) {
  int descriptor = memfd_create("screen", MFD_CLOEXEC);
  if (descriptor < 0) return 0;
  memory = fdopen(descriptor, "w+");
  nothing = fopen("/dev/null", "re");
  return memory != NULL && nothing != NULL;
}

static void close_files(void) {
  if (memory != NULL) fclose(memory);
  if (nothing != NULL) fclose(nothing);
  memory = nothing = NULL;
}

/* How many of the terminal's colours are numbers of a palette: a terminal that takes red, green and blue keeps 8. */
static int palette_size(void) {
  if (!has_colors() || start_color() == ERR) return 0;
  has_default_colors = use_default_colors() != ERR;
  return COLORS > 256 ? 8 : COLORS;
}

/* The ways in which ncurses is to behave. */
static void set_up(int wants_colors) {
  colors = wants_colors ? palette_size() : 0;
  nonl();
  typeahead(-1);
  scrollok(stdscr, FALSE);
  idlok(stdscr, TRUE);
  leaveok(stdscr, FALSE);
  curs_set(0);
  cursor_row = -1;
  cn_economy_start(colors >= 256);
}

/* Sets a variable of the environment, or takes it out, and frees the value. */
static void restore_variable(const char *name, char *value) {
  if (value == NULL) unsetenv(name);
  else setenv(name, value, 1);
  free(value);
}

/* Opens ncurses with a size. A file in memory has none, so ncurses is told in the environment, for as long as it looks:
 * not every terminal type has a size of its own. */
static SCREEN *open_with_size(const char *term, int rows, int columns) {
  const char *old_rows = getenv("LINES"), *old_columns = getenv("COLUMNS");
  char *kept_rows = old_rows == NULL ? NULL : strdup(old_rows);
  char *kept_columns = old_columns == NULL ? NULL : strdup(old_columns);
  char digits[16];
  snprintf(digits, sizeof digits, "%d", rows);
  setenv("LINES", digits, 1);
  snprintf(digits, sizeof digits, "%d", columns);
  setenv("COLUMNS", digits, 1);
  use_env(TRUE);
  SCREEN *opened = newterm(term, memory, nothing);
  restore_variable("LINES", kept_rows);
  restore_variable("COLUMNS", kept_columns);
  return opened;
}

enum cn_open_result cn_screen_open(const char *term, int rows, int columns, int utf8, int wants_colors) {
  if (!open_files()) {
    close_files();
    return CN_NO_MEMORY;
  }
  screen = open_with_size(term, rows, columns);
  if (screen == NULL) {
    close_files();
    return CN_UNKNOWN_TERM;
  }
  if (!cn_has_capability("cup")) {
    cn_screen_close();
    return CN_INCAPABLE_TERM;
  }
  has_utf8 = utf8;
  set_up(wants_colors);
  cn_resize(rows, columns);
  return CN_OPENED;
}

int cn_is_open(void) {
  return screen != NULL;
}

void cn_screen_close(void) {
  if (screen == NULL) return;
  endwin();
  delscreen(screen);
  screen = NULL;
  close_files();
}

int cn_colors(void) {
  return colors;
}

int cn_pairs(void) {
  return colors == 0 ? 0 : COLOR_PAIRS;
}

int cn_define_pair(int pair, int foreground, int background) {
  if (!has_default_colors && foreground < 0) foreground = COLOR_WHITE;
  if (!has_default_colors && background < 0) background = COLOR_BLACK;
  return init_extended_pair(pair, foreground, background) != ERR;
}

void cn_put(
    int row, int column, const uint32_t *scalars, const uint8_t *widths, int count, int attributes, int pair) {
  cchar_t cells[longest_run];
  attr_t look = (attributes & CN_BOLD ? A_BOLD : 0) | (attributes & CN_UNDERLINE ? A_UNDERLINE : 0)
                | (attributes & CN_REVERSE ? A_REVERSE : 0);
  int used = 0;
  for (int index = 0; index < count && used < longest_run; index++) {
    if (scalars[index] == 0) continue;
    wchar_t text[2] = {(wchar_t)scalars[index], 0};
    if (text[0] < 32 || text[0] == 127 || (!has_utf8 && text[0] > 126)) text[0] = L'?';
    if (text[0] > 126) cn_note_width((unsigned)text[0], widths[index]);
    if (setcchar(&cells[used], text, look, 0, &pair) == OK) used++;
    if (text[0] == L'?' && widths[index] == 2 && used < longest_run) cells[used] = cells[used - 1], used++;
  }
  if (used > 0) mvadd_wchnstr(row, column, cells, used);
}

void cn_cursor(int row, int column) {
  if ((row >= 0) != (cursor_row >= 0)) curs_set(row >= 0 ? 1 : 0);
  cursor_row = row;
  cursor_column = column;
}

void cn_update(void) {
  /* A hidden cursor need not go home: it rests where the last change left it. */
  leaveok(stdscr, cursor_row < 0);
  if (cursor_row >= 0) move(cursor_row, cursor_column);
  wnoutrefresh(stdscr);
  doupdate();
}

void cn_forget(void) {
  clearok(curscr, TRUE);
}

void cn_forget_row(int row) {
  wredrawln(stdscr, row, 1);
}

void cn_resize(int rows, int columns) {
  if (rows < 1 || columns < 1) return;
  if (rows != LINES || columns != COLS) resize_term(rows, columns);
  erase();
  clearok(curscr, TRUE);
}

void cn_left(void) {
  endwin();
  int descriptor = fileno(memory);
  if (ftruncate(descriptor, 0) == 0) lseek(descriptor, 0, SEEK_SET);
  clearok(curscr, TRUE);
  cn_economy_start(colors >= 256);
}

void cn_append(const char *bytes, size_t count) {
  int descriptor = fileno(memory);
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno != EINTR) return;
    if (written <= 0) continue;
    bytes += written;
    count -= (size_t)written;
  }
}

/* Room for what one update wrote; it grows with the largest. */
static char *gathered(size_t size) {
  static char *bytes;
  static size_t room;
  if (size <= room) return bytes;
  char *larger = realloc(bytes, size * 2);
  if (larger == NULL) return NULL;
  bytes = larger;
  room = size * 2;
  return bytes;
}

/* Reads all of a file into memory; whether all was there. */
static int read_all(int descriptor, char *bytes, size_t size) {
  for (size_t done = 0; done < size;) {
    ssize_t count = pread(descriptor, bytes + done, size - done, (off_t)done);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return 0;
    done += (size_t)count;
  }
  return 1;
}

long cn_flush(void) {
  int descriptor = fileno(memory);
  off_t size = lseek(descriptor, 0, SEEK_CUR);
  if (size <= 0) return 0;
  /* Not mapped: that costs more than copying what a key writes. */
  char *bytes = gathered((size_t)size);
  if (bytes == NULL || !read_all(descriptor, bytes, (size_t)size)) return -1;
  size_t count = 0;
  const char *economised = cn_economise(bytes, (size_t)size, &count);
  cn_entered();
  int result = cn_write_all(economised, count);
  lseek(descriptor, 0, SEEK_SET);
  return result < 0 ? -1 : (long)count;
}
