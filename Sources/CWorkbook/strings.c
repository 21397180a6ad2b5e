#include <string.h>

#include "internal.h"

/* A reading of shared strings: where we are, and the text so far. */
typedef struct {
  cwb_strings *strings;
  cwb_buffer text;
  uint64_t limit;
  /* How deep the text and a reading aid (rPh) began; 0 outside. */
  int item, run, aid;
} reading;

static void on_start(cwb_walk *walk, const char *name, const char **attributes) {
  (void)attributes;
  reading *now = walk->context;
  if (!now->item) {
    if (strcmp(name, "si") == 0 && walk->depth == 2) now->item = walk->depth, now->text.count = 0;
  } else if (!now->aid && strcmp(name, "rPh") == 0) {
    now->aid = walk->depth;
  } else if (!now->aid && !now->run && strcmp(name, "t") == 0) {
    now->run = walk->depth;
  }
}

static void on_end(cwb_walk *walk, const char *name) {
  (void)name;
  reading *now = walk->context;
  if (now->run == walk->depth) now->run = 0;
  else if (now->aid == walk->depth) now->aid = 0;
  else if (now->item == walk->depth) {
    now->item = 0;
    size_t count = cwb_unescape(now->text.bytes, now->text.count);
    if (now->strings->bytes.count + count > now->limit || now->strings->count >= now->limit / 16) {
      walk->fault->limit = now->limit;
      cwb_walk_fail(walk, CWB_TOO_MUCH_TEXT, "");
    } else if (cwb_strings_add(now->strings, now->text.bytes, count) == SIZE_MAX) {
      cwb_walk_fail(walk, CWB_NO_MEMORY, "");
    }
  }
}

static void on_text(cwb_walk *walk, const char *text, int count) {
  reading *now = walk->context;
  if (!now->run) return;
  if (now->text.count + (size_t)count > now->limit) {
    walk->fault->limit = now->limit;
    cwb_walk_fail(walk, CWB_TOO_MUCH_TEXT, "");
  } else if (!cwb_buffer_add(&now->text, text, (size_t)count)) {
    cwb_walk_fail(walk, CWB_NO_MEMORY, "");
  }
}

bool cwb_read_strings(cwb_archive *archive, const char *part, cwb_strings *strings, cwb_fault *fault) {
  reading now = {.strings = strings, .limit = archive->limits.text_bytes};
  cwb_walk walk = {.context = &now, .start = on_start, .end = on_end, .text = on_text};
  bool done = cwb_walk_part(&walk, archive, part, fault);
  cwb_buffer_free(&now.text);
  return done;
}

/* The value of four hexadecimal digits between _x and _; -1 where there are none. */
static int escaped(const uint8_t *at, const uint8_t *end) {
  if (end - at < 7 || at[0] != '_' || at[1] != 'x' || at[6] != '_') return -1;
  int value = 0;
  for (int index = 2; index < 6; index++) {
    int digit = at[index];
    if (digit >= '0' && digit <= '9') digit -= '0';
    else if (digit >= 'a' && digit <= 'f') digit -= 'a' - 10;
    else if (digit >= 'A' && digit <= 'F') digit -= 'A' - 10;
    else return -1;
    value = value << 4 | digit;
  }
  return value;
}

static uint8_t *put(uint8_t *to, uint32_t character) {
  if (character < 0x80) return *to = (uint8_t)character, to + 1;
  if (character < 0x800) {
    to[0] = (uint8_t)(0xC0 | character >> 6);
    return to[1] = (uint8_t)(0x80 | (character & 0x3F)), to + 2;
  }
  if (character < 0x10000) {
    to[0] = (uint8_t)(0xE0 | character >> 12);
    to[1] = (uint8_t)(0x80 | (character >> 6 & 0x3F));
    return to[2] = (uint8_t)(0x80 | (character & 0x3F)), to + 3;
  }
  to[0] = (uint8_t)(0xF0 | character >> 18);
  to[1] = (uint8_t)(0x80 | (character >> 12 & 0x3F));
  to[2] = (uint8_t)(0x80 | (character >> 6 & 0x3F));
  return to[3] = (uint8_t)(0x80 | (character & 0x3F)), to + 4;
}

size_t cwb_unescape(uint8_t *text, size_t count) {
  if (count < 7 || !memchr(text, '_', count)) return count;
  uint8_t *from = text, *to = text, *end = text + count;
  while (from < end) {
    int value = escaped(from, end);
    if (value < 0) {
      *to++ = *from++;
      continue;
    }
    from += 7;
    uint32_t character = (uint32_t)value;
    if (character >= 0xD800 && character < 0xE000) {
      int low = character < 0xDC00 ? escaped(from, end) : -1;
      if (low >= 0xDC00 && low < 0xE000) {
        character = 0x10000 + ((character - 0xD800) << 10) + ((uint32_t)low - 0xDC00);
        from += 7;
      } else {
        character = 0xFFFD;
      }
    }
    /* A NUL says nothing and ends texts in other programs. */
    if (character) to = put(to, character);
  }
  return (size_t)(to - text);
}
