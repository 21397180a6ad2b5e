#include "internal.h"

static void on_start(cwb_walk *walk, const char *name, const char **attributes) {
  const cwb_elements *elements = walk->context;
  elements->start(elements->context, walk->depth, name, attributes);
}

static void on_end(cwb_walk *walk, const char *name) {
  const cwb_elements *elements = walk->context;
  elements->end(elements->context, walk->depth, name);
}

bool cwb_read_elements(cwb_archive *archive, const char *part, const cwb_elements *elements, cwb_fault *fault) {
  cwb_walk walk = {.context = (void *)elements, .start = on_start, .end = on_end};
  return cwb_walk_part(&walk, archive, part, fault);
}
