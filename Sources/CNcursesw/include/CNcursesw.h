#ifndef CNCURSESW_H
#define CNCURSESW_H

#include <stddef.h>
#include <stdint.h>

/* The only door to ncurses: plain numbers and bytes in, plain numbers and bytes out.
 *
 * ncurses draws into a file in memory, which goes to the terminal in one write a frame. The modes of the terminal are
 * kept here, not by ncurses, so that one function gives the terminal back on every way out. There is one terminal a
 * process, and all functions but those that say otherwise belong to one thread. */

/* ---- Locale ---- */

/* Takes the locale's characters, or those of C.UTF-8 where the locale has no UTF-8. 1 when UTF-8 could be had, else 0. */
int cn_use_utf8(void);

/* ---- The screen ---- */

enum cn_open_result { CN_OPENED = 0, CN_UNKNOWN_TERM = 1, CN_INCAPABLE_TERM = 2, CN_NO_MEMORY = 3 };

/* Attributes of a run of cells. */
enum cn_attribute { CN_BOLD = 1, CN_UNDERLINE = 2, CN_REVERSE = 4 };

/* Opens ncurses for a terminal type; nothing is written before cn_flush. */
enum cn_open_result cn_screen_open(const char *term, int rows, int columns, int has_utf8, int wants_colors);
/* Whether the screen is open. */
int cn_is_open(void);
/* Frees what cn_screen_open took; writes nothing. */
void cn_screen_close(void);
/* How many colours the terminal has: 0 when none, or none were wanted. */
int cn_colors(void);
/* How many colour pairs can be had; pair 0 is the terminal's own. */
int cn_pairs(void);
/* Whether the terminal type says that it has a mouse. */
int cn_has_mouse(void);
/* Defines a pair of colours, -1 being the terminal's own. 1 when it could be. */
int cn_define_pair(int pair, int foreground, int background);
/* Puts `count` cells of one look at a place; 0 stands for the second half of a wide character, and `widths` has the
 * cells that each character takes. */
void cn_put(int row, int column, const uint32_t *scalars, const uint8_t *widths, int count, int attributes, int pair);
/* Where the terminal's cursor stands; hidden when row is negative. */
void cn_cursor(int row, int column);
/* Brings what changed into the file in memory. */
void cn_update(void);
/* Forgets what the terminal shows, so that the next update draws everything. */
void cn_forget(void);
/* Forgets what the terminal shows in one row. */
void cn_forget_row(int row);
/* Takes the terminal's new size. */
void cn_resize(int rows, int columns);
/* Notes that the terminal has been given back, so that the next update enters it again. */
void cn_left(void);
/* Appends bytes as they are, behind what the last update drew. */
void cn_append(const char *bytes, size_t count);
/* Writes what has gathered to the terminal in one piece. The bytes written, or -1 when the terminal is gone. */
long cn_flush(void);

/* ---- The terminal's modes ---- */

/* Takes the terminal: remembers its modes, and that these descriptors are it. 0, or -1 when they are no terminal. */
int cn_tty_open(int input, int output);
/* Raw mode: every key arrives as it is typed, ^C and ^Z too. 0, or -1 when the terminal is gone. */
int cn_tty_raw(void);
/* Writes and keeps what must be written to give the terminal back; of the terminal type where the screen is open. */
void cn_prepare_restore(void);
/* Gives the terminal back; does nothing when it already is. May be called from a signal handler and any thread. */
void cn_give_back(void);
/* Throws away input that nobody has read. */
void cn_discard_input(void);
/* Forgets the terminal. */
void cn_tty_close(void);
/* The terminal's real size; 0 x 0 when it does not say. */
void cn_tty_size(int *rows, int *columns);

/* ---- Signals ---- */

enum cn_signal {
  CN_RESIZED = 1, CN_TERMINATE = 2, CN_HANG_UP = 4, CN_INTERRUPT = 8, CN_STOP = 16, CN_CONTINUED = 32
};

/* Starts to note signals and to guard against crashes. The descriptor to poll for them, or -1. */
int cn_signals_start(void);
/* The signals noted since the last call, as a set of cn_signal. */
int cn_signals_take(void);
/* Gives the signals back to whom they belonged. */
void cn_signals_stop(void);
/* Stops the process group as the terminal's ^Z would, and returns when it goes on. */
void cn_stop_group(void);

#endif
