#include "look.h"
#include "state.h"

#include <stdlib.h>
#include <string.h>

/* ncurses sends attributes and colours as one sequence each, and all of them whenever one changes. Over a slow line that
 * is most of what a step of the cursor costs. Here they are gathered, and sent as what has changed, in one sequence,
 * when a character is about to be drawn with them. */

static struct look shown, wanted;
static int is_off, takes_away, has_plain_set;
static char *economised;
static size_t used, available;

void cn_economy_start(int can_take_away) {
  shown.is_known = wanted.is_known = 0;
  is_off = 0;
  has_plain_set = 0;
  takes_away = can_take_away;
}

/* Appends bytes to the result; what there is no memory for is lost, as it would be anywhere else. */
static void append(const char *bytes, size_t count) {
  if (used + count > available) {
    size_t wished = (used + count) * 2 + 4096;
    char *larger = realloc(economised, wished);
    if (larger == NULL) return;
    economised = larger;
    available = wished;
  }
  memcpy(economised + used, bytes, count);
  used += count;
}

/* Sends what the gathered attributes come to. */
static void settle(void) {
  char change[64];
  if (!wanted.is_known) return;
  size_t count = cn_look_change(&shown, &wanted, takes_away, change);
  append(change, count);
  shown = wanted;
}

/* The length of the escape sequence at `bytes`; all of the rest when it has no end. */
static size_t sequence_length(const char *bytes, size_t count) {
  if (count < 2) return count;
  size_t index = 2;
  if (bytes[1] == '[') {
    while (index < count && (bytes[index] < 0x40 || bytes[index] > 0x7E)) index++;
    return index < count ? index + 1 : count;
  }
  if (bytes[1] == ']' || bytes[1] == 'P') {
    for (; index < count; index++) {
      if (bytes[index] == 7) return index + 1;
      if (bytes[index] == 033 && index + 1 < count && bytes[index + 1] == '\\') return index + 2;
    }
    return count;
  }
  if (bytes[1] >= 0x20 && bytes[1] <= 0x2F) return count < 3 ? count : 3;
  return 2;
}

/* Whether a sequence only moves the cursor, so that attributes may wait until after it. */
static int is_move(const char *bytes, size_t length) {
  return length >= 3 && bytes[1] == '[' && bytes[2] != '?' && strchr("HdGABCD", bytes[length - 1]) != NULL;
}

/* Takes a sequence of attributes; 0 when it has some that are not known here. */
static int gather(const char *bytes, size_t length) {
  struct look next = wanted;
  if (!cn_look_apply(&next, bytes + 2, length - 3)) return 0;
  wanted = next;
  return 1;
}

/* Takes one escape sequence. */
static void take_sequence(const char *bytes, size_t length) {
  int is_set = length == 3 && bytes[1] == '(';
  if (is_set && bytes[2] == 'B' && has_plain_set) return;
  if (length >= 3 && bytes[1] == '[' && bytes[length - 1] == 'm') {
    if (gather(bytes, length)) return;
    is_off = 1;
  }
  if (is_set) has_plain_set = bytes[2] == 'B';
  if (!is_move(bytes, length) && !is_set) settle();
  append(bytes, length);
}

/* Takes one byte that is no escape sequence's; how many there were of its kind. */
static size_t take_bytes(const char *bytes, size_t count) {
  /* Back to the plain character set, as tmux has it. */
  if (bytes[0] == 017 && has_plain_set) return 1;
  if (bytes[0] == 016) has_plain_set = 0;
  if (bytes[0] == 017) has_plain_set = 1;
  if (bytes[0] == '\r' || bytes[0] == '\b' || bytes[0] == 016 || bytes[0] == 017) {
    append(bytes, 1);
    return 1;
  }
  size_t length = 1;
  while (length < count && (unsigned char)bytes[length] >= 0x20) length++;
  settle();
  append(bytes, length);
  return length;
}

const char *cn_economise(const char *bytes, size_t count, size_t *result) {
  used = 0;
  if (is_off) append(bytes, count);
  for (size_t index = 0; index < count && !is_off;) {
    if (bytes[index] == 033) {
      size_t length = sequence_length(bytes + index, count - index);
      take_sequence(bytes + index, length);
      index += length;
      if (is_off) append(bytes + index, count - index);
    } else {
      index += take_bytes(bytes + index, count - index);
    }
  }
  *result = used;
  return economised;
}
