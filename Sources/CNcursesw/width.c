#include "state.h"

#include <stdint.h>
#include <wchar.h>

/* ncurses measures characters with wcwidth. Its answer must be the frame's: a terminal may draw ambiguous characters
 * two cells wide, which no locale knows. So wcwidth is defined here, for ncurses in this program, and answers what the
 * frame said of the characters that it put on the screen; of all others, what the C library says. */

enum { scalar_count = 0x110000, unknown = 0 };

/* Two bits a character: 0 unknown, else its width. */
static uint8_t widths[scalar_count / 4];

void cn_note_width(unsigned scalar, int width) {
  if (scalar >= scalar_count || width < 1 || width > 2) return;
  unsigned shift = (scalar & 3) * 2;
  uint8_t byte = widths[scalar >> 2];
  uint8_t changed = (uint8_t)((byte & ~(3u << shift)) | ((unsigned)width << shift));
  if (changed != byte) widths[scalar >> 2] = changed;
}

__attribute__((visibility("default"))) int wcwidth(wchar_t character) {
  unsigned scalar = (unsigned)character;
  if (scalar < scalar_count) {
    int width = (widths[scalar >> 2] >> ((scalar & 3) * 2)) & 3;
    if (width != unknown) return width;
  }
  wchar_t alone[2] = {character, 0};
  return character == 0 ? 0 : wcswidth(alone, 1);
}
