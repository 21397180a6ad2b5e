/* What the files of this target share. */
#ifndef CWB_INTERNAL_H
#define CWB_INTERNAL_H

#include <expat.h>
#include <zip.h>

#include "CWorkbook.h"

struct cwb_archive {
  zip_t *zip;
  cwb_limits limits;
  uint64_t inflated;
  cwb_progress progress;
  void *context;
};

/* Adds a text; its index, or SIZE_MAX where there is no memory. */
size_t cwb_strings_add(cwb_strings *strings, const uint8_t *bytes, size_t count);
/* Turns _x000D_ in a text into the character; the new length. */
size_t cwb_unescape(uint8_t *text, size_t count);

/* The number that a text is; false where it is none. */
bool cwb_number(const char *text, size_t count, double *number);
/* The serial number of a day as ISO 8601 writes it; false where the text is none. */
bool cwb_iso_day(const char *text, size_t count, bool from_1904, double *number);

void cwb_fail(cwb_fault *fault, int kind, const char *part);

/* A walk through a part with expat. */
typedef struct cwb_walk {
  XML_Parser parser;
  cwb_fault *fault;
  const char *part;
  int depth;
  bool failed;
  void *context;
  void (*start)(struct cwb_walk *walk, const char *name, const char **attributes);
  void (*end)(struct cwb_walk *walk, const char *name);
  /* May be NULL. */
  void (*text)(struct cwb_walk *walk, const char *text, int count);
} cwb_walk;

/* Walks through a part; false with the fault where it fails. */
bool cwb_walk_part(cwb_walk *walk, cwb_archive *archive, const char *part, cwb_fault *fault);
/* Ends a walk with a fault at the place where it is. */
void cwb_walk_fail(cwb_walk *walk, int kind, const char *detail);
/* The name behind a prefix. */
static inline const char *cwb_local(const char *name) {
  const char *at = name;
  for (; *at; at++)
    if (*at == ':') return at + 1;
  return name;
}
/* The value of an attribute; NULL where there is none. */
const char *cwb_attribute(const char **attributes, const char *name);
/* Whether an attribute says yes. */
bool cwb_says_yes(const char **attributes, const char *name);

#endif
