#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* A program on a pseudo-terminal, under a small parent that does what a shell does for jobs. */
struct pt_child {
  pid_t parent;
  pid_t program;
  int master;
  /* Where the parent tells of the program: 'S' when it stops, 'E' and four bytes of wait status when it ends. */
  int reports;
  /* Where the parent is told 'F' to bring the program to the foreground; it ends when this is closed. */
  int orders;
};

/* Starts a program; 0, or -1 with errno. A program that cannot be run exits with 127. */
int pt_spawn(struct pt_child *child, const char *path, char *const arguments[], char *const environment[],
             int rows, int columns);
/* Gives the pseudo-terminal another size, which tells the program. */
void pt_resize(int master, int rows, int columns);
/* Whether the terminal edits lines and echoes, as a shell expects it. */
int pt_is_cooked(int master);
/* The terminal's modes as numbers: input, output, control and local flags. */
void pt_modes(int master, uint32_t modes[4]);

/* A screen that understands what programs write. */
struct pt_screen;
struct pt_cell {
  uint32_t scalar;
  int width;
  int bold, underline, reverse;
  /* Palette index; -1 the terminal's own, or 0x1000000 + RGB. */
  int foreground, background;
};
struct pt_screen *pt_screen_new(int rows, int columns);
void pt_screen_free(struct pt_screen *screen);
void pt_screen_resize(struct pt_screen *screen, int rows, int columns);
void pt_screen_write(struct pt_screen *screen, const char *bytes, size_t count);
/* What the terminal itself answers, taken out; the number of bytes. */
size_t pt_screen_answers(struct pt_screen *screen, char *bytes, size_t room);
void pt_screen_cell(struct pt_screen *screen, int row, int column, struct pt_cell *cell);
void pt_screen_cursor(struct pt_screen *screen, int *row, int *column, int *is_visible);
/* Whether the alternate screen is shown, and whether the program has the mouse. */
int pt_screen_is_alternate(struct pt_screen *screen);
int pt_screen_has_mouse(struct pt_screen *screen);

#endif
