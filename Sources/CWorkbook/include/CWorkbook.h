/* The doors to libzip, expat and libxlsxwriter: plain C in, plain C out; none of their types comes through. */
#ifndef CWORKBOOK_H
#define CWORKBOOK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cwb_process.h"
#include "cwb_writer.h"

/* Why something could not be read. The numbers are those of `WorkbookFault.Kind` in Sheets. */
enum {
  CWB_DAMAGED_ARCHIVE = 1,
  CWB_MISSING_PART = 2,
  CWB_LOCKED_PART = 3,
  CWB_PART_TOO_LARGE = 4,
  CWB_ARCHIVE_TOO_LARGE = 5,
  CWB_BAD_MARKUP = 6,
  CWB_DOCTYPE = 7,
  CWB_MARKUP_TOO_DEEP = 8,
  CWB_MARKUP_TOO_LONG = 9,
  CWB_NO_MEMORY = 10,
  CWB_BAD_PLACE = 11,
  CWB_PLACE_OUTSIDE = 12,
  CWB_CELL_TWICE = 13,
  CWB_BAD_VALUE = 14,
  CWB_NO_SUCH_STRING = 15,
  CWB_TOO_MANY_CELLS = 16,
  CWB_TOO_MANY_MERGED = 17,
  CWB_TOO_MUCH_TEXT = 18,
};

/* What went wrong, and where. */
typedef struct {
  int kind;
  /* The name of the part within the archive. */
  char part[256];
  /* Line and column in the part, from 1; 0 where they say nothing. */
  long line, column;
  /* The cell, from 0; -1 where it is none. */
  long cell_row, cell_column;
  /* What was found, or what a library says of it. */
  char detail[128];
  /* The limit that was exceeded. */
  uint64_t limit;
} cwb_fault;

/* What a file may cost. */
typedef struct {
  uint64_t part_bytes;
  uint64_t total_bytes;
  uint64_t cells;
  uint64_t text_bytes;
  uint64_t merged;
} cwb_limits;

/* Bytes that grow. */
typedef struct {
  uint8_t *bytes;
  size_t count, capacity;
} cwb_buffer;

/* Makes room for more bytes; false where there is no memory, as below. */
bool cwb_buffer_reserve(cwb_buffer *buffer, size_t more);
bool cwb_buffer_add(cwb_buffer *buffer, const void *bytes, size_t count);
/* Adds a number of seven bits a byte, the lowest first. */
bool cwb_buffer_varint(cwb_buffer *buffer, uint64_t value);
void cwb_buffer_free(cwb_buffer *buffer);

/* The texts of a workbook: one run of UTF-8, and where each begins; `starts` has one more than there are texts. */
typedef struct {
  cwb_buffer bytes;
  uint32_t *starts;
  size_t count, capacity;
} cwb_strings;

void cwb_strings_free(cwb_strings *strings);

/* An archive in memory. */
typedef struct cwb_archive cwb_archive;

/* Told from time to time how many bytes of parts have been inflated; a value other than 0 ends the reading. */
typedef void (*cwb_progress)(void *context, uint64_t inflated);

/* Opens an archive; its bytes must stay as long as it is open. NULL where it cannot be. */
cwb_archive *cwb_archive_open(const uint8_t *bytes, size_t count, cwb_limits limits, cwb_fault *fault);
void cwb_archive_close(cwb_archive *archive);
void cwb_archive_on_progress(cwb_archive *archive, cwb_progress progress, void *context);
/* Whether there is a part of this name, written with other letters' case or backslashes too. */
bool cwb_archive_has(cwb_archive *archive, const char *name);
/* The size of a part as the directory tells it; 0 where there is none. */
uint64_t cwb_archive_size(cwb_archive *archive, const char *name);

/* What is told of a part's markup; names come without prefixes, attributes as name and value in turn. Pointers hold during the call. */
typedef struct {
  void *context;
  void (*start)(void *context, int depth, const char *name, const char **attributes);
  void (*end)(void *context, int depth, const char *name);
} cwb_elements;

/* Walks through the elements of a part. */
bool cwb_read_elements(cwb_archive *archive, const char *part, const cwb_elements *elements, cwb_fault *fault);

/* Reads the part of shared strings. */
bool cwb_read_strings(cwb_archive *archive, const char *part, cwb_strings *strings, cwb_fault *fault);

/* What the sheets of a workbook have in common. */
typedef struct {
  cwb_strings *strings;
  /* How many of the strings are shared; those behind stand in cells. */
  size_t shared;
  /* What the number format of each style makes of a number, as `Cell.Format`. */
  const uint8_t *formats;
  size_t format_count;
  bool from_1904;
  /* How many cells have been read so far. */
  uint64_t cells;
} cwb_shared;

/* Reads a sheet and adds its merged ranges, hidden rows and columns, and cells to `out`, as `WorkbookEncoding` in Sheets writes them. */
bool cwb_read_sheet(cwb_archive *archive, const char *part, cwb_shared *shared, cwb_buffer *out, cwb_fault *fault);

#endif
