#ifndef STATE_H
#define STATE_H

#include <stddef.h>

/* Writes all bytes, waiting where the terminal is slow. 0, or -1 when it is gone. */
int cn_write_all(const char *bytes, size_t count);
/* Notes that from now on the terminal must be given back. */
void cn_entered(void);
/* Whether a capability of the terminal type is a string. */
int cn_has_capability(const char *name);
/* A capability of the terminal type without its padding, appended to `into`; the new length. */
size_t cn_append_capability(const char *name, char *into, size_t length, size_t room);
/* Begins to economise on bytes, for a terminal of which nothing is known but whether it takes attributes away singly. */
void cn_economy_start(int can_take_away);
/* The same picture in fewer bytes, valid until the next call. */
const char *cn_economise(const char *bytes, size_t count, size_t *result);
/* Notes how many cells a character takes on the screen. */
void cn_note_width(unsigned scalar, int width);

#endif
