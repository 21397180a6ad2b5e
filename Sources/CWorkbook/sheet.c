#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cells.h"

/* What the attribute t says of the value. */
enum type { type_number, type_shared, type_text, type_inline, type_boolean, type_error, type_day };

/* The element that we are in. */
enum stage { outside, in_data, in_row, in_cell };

typedef struct {
  cwb_archive *archive;
  cwb_shared *shared;
  enum stage stage;
  long row, column;
  enum type type;
  uint8_t format;
  bool is_formula, has_value;
  /* How deep the value (v or t) and a reading aid (rPh) began; 0 outside. */
  int value, aid;
  cwb_buffer text;
  cwb_cells cells;
  cwb_buffer merged, hidden_rows;
  uint64_t merged_count, hidden_rows_count;
  bool hides_column[most_columns];
  /* The run of hidden rows that is not written yet. */
  long hidden_first, hidden_last;
} reading;

/* MARK: Faults */

static void fail_cell(cwb_walk *walk, int kind, const char *detail) {
  reading *now = walk->context;
  cwb_walk_fail(walk, kind, detail);
  walk->fault->cell_row = now->row;
  walk->fault->cell_column = now->column;
}

/* MARK: Rows and columns */

static bool is_zero(const char *text) { return text && *text && strtod(text, NULL) == 0; }

static bool write_hidden_rows(reading *now) {
  if (now->hidden_first < 0) return true;
  now->hidden_rows_count++;
  return cwb_buffer_varint(&now->hidden_rows, (uint64_t)now->hidden_first) &&
         cwb_buffer_varint(&now->hidden_rows, (uint64_t)(now->hidden_last - now->hidden_first));
}

static void hide_row(cwb_walk *walk, reading *now) {
  if (now->hidden_first >= 0 && now->row == now->hidden_last + 1) {
    now->hidden_last = now->row;
    return;
  }
  if (!write_hidden_rows(now)) cwb_walk_fail(walk, CWB_NO_MEMORY, "");
  now->hidden_first = now->hidden_last = now->row;
}

static void start_row(cwb_walk *walk, const char **attributes) {
  reading *now = walk->context;
  const char *number = NULL, *height = NULL;
  bool is_hidden = false;
  for (const char **at = attributes; at[0]; at += 2) {
    if (strcmp(at[0], "r") == 0) number = at[1];
    else if (strcmp(at[0], "ht") == 0) height = at[1];
    else if (strcmp(at[0], "hidden") == 0) is_hidden = cwb_says_yes(at, "hidden");
  }
  now->row++;
  now->column = -1;
  now->stage = in_row;
  if (number) {
    if (!cwb_natural(number, &now->row)) return cwb_walk_fail(walk, CWB_BAD_PLACE, number);
    now->row--;
  }
  if (now->row < 0 || now->row >= most_rows) return cwb_walk_fail(walk, CWB_PLACE_OUTSIDE, number ? number : "");
  if (is_hidden || is_zero(height)) hide_row(walk, now);
}

static void hide_columns(cwb_walk *walk, const char **attributes) {
  reading *now = walk->context;
  if (!cwb_says_yes(attributes, "hidden") && !is_zero(cwb_attribute(attributes, "width"))) return;
  const char *first = cwb_attribute(attributes, "min"), *last = cwb_attribute(attributes, "max");
  long from, to;
  if (!first || !last || !cwb_natural(first, &from) || !cwb_natural(last, &to) || from < 1 || to < from || to > most_columns)
    return cwb_walk_fail(walk, CWB_BAD_PLACE, first ? first : "");
  memset(&now->hides_column[from - 1], true, (size_t)(to - from + 1));
}

static void merge(cwb_walk *walk, const char **attributes) {
  reading *now = walk->context;
  const char *text = cwb_attribute(attributes, "ref"), *rest = NULL;
  long row, column, last_row, last_column;
  if (text) rest = cwb_place(text, &row, &column);
  if (rest && *rest == 0) last_row = row, last_column = column;
  else if (!rest || *rest != ':' || !(rest = cwb_place(rest + 1, &last_row, &last_column)) || *rest)
    return cwb_walk_fail(walk, CWB_BAD_PLACE, text ? text : "");
  if (!cwb_is_inside(row, column) || !cwb_is_inside(last_row, last_column) || last_row < row || last_column < column)
    return cwb_walk_fail(walk, CWB_PLACE_OUTSIDE, text);
  if (++now->merged_count > now->archive->limits.merged) {
    walk->fault->limit = now->archive->limits.merged;
    return cwb_walk_fail(walk, CWB_TOO_MANY_MERGED, "");
  }
  if (!cwb_buffer_varint(&now->merged, (uint64_t)row) || !cwb_buffer_varint(&now->merged, (uint64_t)column) ||
      !cwb_buffer_varint(&now->merged, (uint64_t)(last_row - row)) ||
      !cwb_buffer_varint(&now->merged, (uint64_t)(last_column - column)))
    cwb_walk_fail(walk, CWB_NO_MEMORY, "");
}

/* MARK: Cells */

static enum type type_of(const char *text) {
  if (!text || strcmp(text, "n") == 0) return type_number;
  if (strcmp(text, "s") == 0) return type_shared;
  if (strcmp(text, "str") == 0) return type_text;
  if (strcmp(text, "inlineStr") == 0) return type_inline;
  if (strcmp(text, "b") == 0) return type_boolean;
  if (strcmp(text, "e") == 0) return type_error;
  if (strcmp(text, "d") == 0) return type_day;
  return type_number;
}

static void start_cell(cwb_walk *walk, const char **attributes) {
  reading *now = walk->context;
  const char *name = NULL, *type = NULL, *style = NULL;
  for (; attributes[0]; attributes += 2) {
    if (attributes[0][1] != 0) continue;
    if (attributes[0][0] == 'r') name = attributes[1];
    else if (attributes[0][0] == 't') type = attributes[1];
    else if (attributes[0][0] == 's') style = attributes[1];
  }
  now->stage = in_cell;
  now->column++;
  if (name) {
    const char *rest = cwb_place(name, &now->row, &now->column);
    if (!rest || *rest) return cwb_walk_fail(walk, CWB_BAD_PLACE, name);
  }
  if (!cwb_is_inside(now->row, now->column)) return cwb_walk_fail(walk, CWB_PLACE_OUTSIDE, name ? name : "");
  long index = 0;
  now->format = style && cwb_natural(style, &index) && (size_t)index < now->shared->format_count
                    ? now->shared->formats[index] : 0;
  now->type = type_of(type);
  now->is_formula = now->has_value = false;
  now->value = now->aid = 0;
  now->text.count = 0;
}

/* Adds a text of the cell to the strings of the workbook; its index. */
static uint64_t add_text(cwb_walk *walk, reading *now, size_t count) {
  cwb_strings *strings = now->shared->strings;
  if (strings->bytes.count + count > now->archive->limits.text_bytes) {
    walk->fault->limit = now->archive->limits.text_bytes;
    fail_cell(walk, CWB_TOO_MUCH_TEXT, "");
    return 0;
  }
  size_t index = cwb_strings_add(strings, now->text.bytes, count);
  if (index == SIZE_MAX) fail_cell(walk, CWB_NO_MEMORY, "");
  return index;
}

static void add_cell(cwb_walk *walk, reading *now, enum cwb_kind kind, uint64_t index, double number) {
  if (++now->shared->cells > now->archive->limits.cells) {
    walk->fault->limit = now->archive->limits.cells;
    return cwb_walk_fail(walk, CWB_TOO_MANY_CELLS, "");
  }
  cwb_cell next = {.row = (uint32_t)now->row, .column = (uint16_t)now->column, .kind = (uint8_t)kind};
  next.look = (uint8_t)(now->format | now->is_formula << 3);
  if (kind == kind_number) next.value.number = number;
  else next.value.index = index;
  if (!cwb_cells_add(&now->cells, next)) cwb_walk_fail(walk, CWB_NO_MEMORY, "");
}

static void trim(reading *now, const char **text, size_t *count) {
  const char *at = (const char *)now->text.bytes;
  size_t left = now->text.count;
  while (left && (unsigned char)at[0] <= ' ') at++, left--;
  while (left && (unsigned char)at[left - 1] <= ' ') left--;
  *text = at;
  *count = left;
}

/* The first characters of what the cell says, for a sentence. */
static void fail_value(cwb_walk *walk, reading *now, const char *text, size_t count) {
  char copy[64];
  snprintf(copy, sizeof copy, "%.*s", (int)(count < 40 ? count : 40), text ? text : "");
  (void)now;
  fail_cell(walk, CWB_BAD_VALUE, copy);
}

static void end_number(cwb_walk *walk, reading *now, const char *text, size_t count) {
  double number;
  if (now->type == type_day) {
    if (cwb_iso_day(text, count, now->shared->from_1904, &number)) {
      now->format = 2;
      return add_cell(walk, now, kind_number, 0, number);
    }
    return add_cell(walk, now, kind_text, add_text(walk, now, now->text.count), 0);
  }
  if (cwb_number(text, count, &number)) return add_cell(walk, now, kind_number, 0, number);
  /* What some programs write for a result that is no number. */
  if ((count == 3 && (memcmp(text, "NaN", 3) == 0 || memcmp(text, "INF", 3) == 0)) ||
      (count == 4 && memcmp(text, "-INF", 4) == 0)) {
    now->text.count = 0;
    if (!cwb_buffer_add(&now->text, "#NUM!", 5)) return fail_cell(walk, CWB_NO_MEMORY, "");
    return add_cell(walk, now, kind_error, add_text(walk, now, 5), 0);
  }
  fail_value(walk, now, text, count);
}

static void end_shared(cwb_walk *walk, reading *now, const char *text, size_t count) {
  char copy[24] = "";
  long index;
  if (count < sizeof copy) memcpy(copy, text, count), copy[count] = 0;
  if (!cwb_natural(copy, &index)) return fail_value(walk, now, text, count);
  if ((size_t)index >= now->shared->shared) return fail_cell(walk, CWB_NO_SUCH_STRING, copy);
  const uint32_t *starts = now->shared->strings->starts;
  if (starts[index] == starts[index + 1] && !now->is_formula) return;
  add_cell(walk, now, kind_text, (uint64_t)index, 0);
}

static void end_cell(cwb_walk *walk) {
  reading *now = walk->context;
  now->stage = in_row;
  const char *text;
  size_t count;
  trim(now, &text, &count);
  if (now->type == type_text || now->type == type_inline) {
    if (now->is_formula && !now->has_value) return add_cell(walk, now, kind_uncalculated, 0, 0);
    count = cwb_unescape(now->text.bytes, now->text.count);
    if (count || now->is_formula) add_cell(walk, now, kind_text, add_text(walk, now, count), 0);
    return;
  }
  if (!count) {
    if (now->is_formula) add_cell(walk, now, kind_uncalculated, 0, 0);
    return;
  }
  switch (now->type) {
  case type_shared: return end_shared(walk, now, text, count);
  case type_boolean:
    return add_cell(walk, now, text[0] == '1' || text[0] == 't' || text[0] == 'T' ? kind_true : kind_false, 0, 0);
  case type_error: return add_cell(walk, now, kind_error, add_text(walk, now, now->text.count), 0);
  default: return end_number(walk, now, text, count);
  }
}

/* MARK: The walk */

static void on_start(cwb_walk *walk, const char *name, const char **attributes) {
  reading *now = walk->context;
  switch (now->stage) {
  case in_cell:
    if (now->value || now->aid) return;
    if (name[0] == 'v' && !name[1] && walk->depth == 5) now->value = walk->depth, now->has_value = true;
    else if (name[0] == 'f' && !name[1] && walk->depth == 5) now->is_formula = true;
    else if (name[0] == 't' && !name[1] && walk->depth >= 6) now->value = walk->depth, now->has_value = true;
    else if (strcmp(name, "rPh") == 0) now->aid = walk->depth;
    return;
  case in_row:
    if (name[0] == 'c' && !name[1] && walk->depth == 4) start_cell(walk, attributes);
    return;
  case in_data:
    if (strcmp(name, "row") == 0 && walk->depth == 3) start_row(walk, attributes);
    return;
  case outside:
    if (walk->depth == 2 && strcmp(name, "sheetData") == 0) now->stage = in_data;
    else if (walk->depth == 3 && strcmp(name, "mergeCell") == 0) merge(walk, attributes);
    else if (walk->depth == 3 && strcmp(name, "col") == 0) hide_columns(walk, attributes);
    else if (walk->depth == 1 && strcmp(name, "worksheet") != 0) cwb_walk_fail(walk, CWB_BAD_MARKUP, name);
  }
}

static void on_end(cwb_walk *walk, const char *name) {
  (void)name;
  reading *now = walk->context;
  if (now->stage == in_cell) {
    if (now->value == walk->depth) now->value = 0;
    else if (now->aid == walk->depth) now->aid = 0;
    else if (walk->depth == 4) end_cell(walk);
  } else if (now->stage == in_row && walk->depth == 3) {
    now->stage = in_data;
  } else if (now->stage == in_data && walk->depth == 2) {
    now->stage = outside;
  }
}

static void on_text(cwb_walk *walk, const char *text, int count) {
  reading *now = walk->context;
  if (!now->value) return;
  if (now->text.count + (size_t)count > now->archive->limits.text_bytes) {
    walk->fault->limit = now->archive->limits.text_bytes;
    fail_cell(walk, CWB_TOO_MUCH_TEXT, "");
  } else if (!cwb_buffer_add(&now->text, text, (size_t)count)) {
    fail_cell(walk, CWB_NO_MEMORY, "");
  }
}

/* MARK: What is handed on */

static bool write_ranges(cwb_buffer *out, uint64_t count, const cwb_buffer *ranges) {
  return cwb_buffer_varint(out, count) && cwb_buffer_add(out, ranges->bytes, ranges->count);
}

/* Ranges of columns may overlap in the file; what is written never does. */
static bool write_hidden_columns(const reading *now, cwb_buffer *out) {
  cwb_buffer runs = {0};
  uint64_t count = 0;
  bool done = true;
  for (int first = 0, end; done && first < most_columns; first = end) {
    for (end = first; end < most_columns && now->hides_column[end] == now->hides_column[first];) end++;
    if (!now->hides_column[first]) continue;
    count++;
    done = cwb_buffer_varint(&runs, (uint64_t)first) && cwb_buffer_varint(&runs, (uint64_t)(end - first - 1));
  }
  done = done && write_ranges(out, count, &runs);
  cwb_buffer_free(&runs);
  return done;
}

static bool write_sheet(reading *now, cwb_buffer *out) {
  return write_hidden_rows(now) && write_ranges(out, now->merged_count, &now->merged) &&
         write_ranges(out, now->hidden_rows_count, &now->hidden_rows) &&
         write_hidden_columns(now, out) && cwb_cells_write(&now->cells, out);
}

bool cwb_read_sheet(cwb_archive *archive, const char *part, cwb_shared *shared, cwb_buffer *out, cwb_fault *fault) {
  reading now = {.archive = archive, .shared = shared, .row = -1, .hidden_first = -1, .hidden_last = -1};
  cwb_walk walk = {.context = &now, .start = on_start, .end = on_end, .text = on_text};
  bool done = cwb_walk_part(&walk, archive, part, fault) && cwb_cells_order(&now.cells, part, fault);
  if (done && !write_sheet(&now, out)) {
    cwb_fail(fault, CWB_NO_MEMORY, part);
    done = false;
  }
  free(now.cells.all);
  cwb_buffer_free(&now.text);
  cwb_buffer_free(&now.merged);
  cwb_buffer_free(&now.hidden_rows);
  return done;
}
