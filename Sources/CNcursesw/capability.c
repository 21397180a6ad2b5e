#include "CNcursesw.h"
#include "state.h"

#include <curses.h>
#include <string.h>
#include <term.h>

int cn_has_capability(const char *name) {
  char *value = tigetstr(name);
  return value != NULL && value != (char *)-1;
}

int cn_has_mouse(void) {
  return cn_has_capability("kmous") || cn_has_capability("XM");
}

size_t cn_append_capability(const char *name, char *into, size_t length, size_t room) {
  if (!cn_has_capability(name)) return length;
  for (const char *next = tigetstr(name); *next != 0 && length + 1 < room; next++) {
    if (next[0] == '$' && next[1] == '<') {
      const char *end = strchr(next, '>');
      if (end == NULL) break;
      next = end;
      continue;
    }
    into[length++] = *next;
  }
  return length;
}
