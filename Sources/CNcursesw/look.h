#ifndef LOOK_H
#define LOOK_H

#include <stddef.h>

/* How the terminal draws characters: attributes, and palette indices of colours, -1 being its own. */
struct look {
  int is_known;
  int bold, underline, reverse;
  int foreground, background;
};

/* Changes a look as the parameters of one `ESC [ … m` say. 1, or 0 when one of them is not known here. */
int cn_look_apply(struct look *look, const char *parameters, size_t count);
/* The shortest sequence that turns one look into another; its length, 0 when they are the same. Attributes are taken
 * away one by one only where the terminal is known to understand that. `into` has room for 64 bytes. */
size_t cn_look_change(const struct look *from, const struct look *to, int takes_away, char *into);

#endif
