#include "CPseudoTerminal.h"

#include <stdlib.h>
#include <string.h>
#include <vterm.h>

enum { answer_room = 4096 };

struct pt_screen {
  VTerm *terminal;
  VTermScreen *screen;
  int is_visible, is_alternate, has_mouse;
  char answers[answer_room];
  size_t answer_count;
};

static int set_property(VTermProp property, VTermValue *value, void *user) {
  struct pt_screen *screen = user;
  if (property == VTERM_PROP_CURSORVISIBLE) screen->is_visible = value->boolean;
  if (property == VTERM_PROP_ALTSCREEN) screen->is_alternate = value->boolean;
  if (property == VTERM_PROP_MOUSE) screen->has_mouse = value->number != VTERM_PROP_MOUSE_NONE;
  return 1;
}

static void keep_answer(const char *bytes, size_t count, void *user) {
  struct pt_screen *screen = user;
  if (screen->answer_count + count > answer_room) return;
  memcpy(screen->answers + screen->answer_count, bytes, count);
  screen->answer_count += count;
}

static VTermScreenCallbacks callbacks = {.settermprop = set_property};

/* libvterm writes beyond a row of one column when a wide character comes, as one does for a moment while a window shrinks. */
static int drawable(int columns) {
  return columns < 2 ? 2 : columns;
}

struct pt_screen *pt_screen_new(int rows, int columns) {
  struct pt_screen *screen = calloc(1, sizeof *screen);
  screen->is_visible = 1;
  screen->terminal = vterm_new(rows, drawable(columns));
  vterm_set_utf8(screen->terminal, 1);
  vterm_output_set_callback(screen->terminal, keep_answer, screen);
  screen->screen = vterm_obtain_screen(screen->terminal);
  vterm_screen_set_callbacks(screen->screen, &callbacks, screen);
  vterm_screen_enable_altscreen(screen->screen, 1);
  vterm_screen_reset(screen->screen, 1);
  return screen;
}

void pt_screen_free(struct pt_screen *screen) {
  vterm_free(screen->terminal);
  free(screen);
}

void pt_screen_resize(struct pt_screen *screen, int rows, int columns) {
  vterm_set_size(screen->terminal, rows, drawable(columns));
}

void pt_screen_write(struct pt_screen *screen, const char *bytes, size_t count) {
  vterm_input_write(screen->terminal, bytes, count);
}

size_t pt_screen_answers(struct pt_screen *screen, char *bytes, size_t room) {
  size_t count = screen->answer_count < room ? screen->answer_count : room;
  memcpy(bytes, screen->answers, count);
  screen->answer_count = 0;
  return count;
}

/* A colour as the header says. */
static int color_number(const VTermColor *color) {
  if (VTERM_COLOR_IS_DEFAULT_FG(color) || VTERM_COLOR_IS_DEFAULT_BG(color)) return -1;
  if (VTERM_COLOR_IS_INDEXED(color)) return color->indexed.idx;
  return 0x1000000 | color->rgb.red << 16 | color->rgb.green << 8 | color->rgb.blue;
}

void pt_screen_cell(struct pt_screen *screen, int row, int column, struct pt_cell *cell) {
  VTermScreenCell found;
  memset(&found, 0, sizeof found);
  vterm_screen_get_cell(screen->screen, (VTermPos){.row = row, .col = column}, &found);
  cell->scalar = found.chars[0];
  cell->width = found.width;
  cell->bold = found.attrs.bold;
  cell->underline = found.attrs.underline != 0;
  cell->reverse = found.attrs.reverse;
  cell->foreground = color_number(&found.fg);
  cell->background = color_number(&found.bg);
}

void pt_screen_cursor(struct pt_screen *screen, int *row, int *column, int *is_visible) {
  VTermPos place;
  vterm_state_get_cursorpos(vterm_obtain_state(screen->terminal), &place);
  *row = place.row;
  *column = place.col;
  *is_visible = screen->is_visible;
}

int pt_screen_is_alternate(struct pt_screen *screen) {
  return screen->is_alternate;
}

int pt_screen_has_mouse(struct pt_screen *screen) {
  return screen->has_mouse;
}
