#ifndef CBENCH_H
#define CBENCH_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* What Swift cannot say itself: programs on a pseudo-terminal, a screen that shows what they write, a plain loop. */

/* Nanoseconds of a clock that never goes back. */
int64_t bench_now(void);

/* Starts a program as the leader of a new pseudo-terminal; the terminal's other end comes back in `master`.
 * The process, or -1 with errno set. */
pid_t bench_spawn(const char *path, char *const argv[], char *const envp[], int rows, int columns, int *master);

/* Waits until `descriptor` can be read, at most so many nanoseconds. 1 when it can, 0 when time is up. */
int bench_wait(int descriptor, int64_t nanoseconds);

struct bench_screen;

/* A terminal's screen, empty. */
struct bench_screen *bench_screen_new(int rows, int columns);
void bench_screen_free(struct bench_screen *screen);
/* Shows what a program wrote. */
void bench_screen_write(struct bench_screen *screen, const char *bytes, size_t count);
/* Takes what the terminal answers to questions. The bytes put into `bytes`. */
size_t bench_screen_answers(struct bench_screen *screen, char *bytes, size_t room);
/* The character of a cell: a space where nothing stands, 0 in the second half of a wide one. */
uint32_t bench_screen_cell(const struct bench_screen *screen, int row, int column);

/* Reads a file into a buffer and looks at each byte of the JSON text once: whether it is a mark of punctuation, and which.
 * How many there are. */
size_t bench_scan_file(const char *path, unsigned char *buffer, size_t room);

#endif
