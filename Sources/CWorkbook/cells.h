/* Places and cells of a sheet that is being read. */
#ifndef CWB_CELLS_H
#define CWB_CELLS_H

#include "internal.h"

enum { most_rows = 1048576, most_columns = 16384 };

/* Reads letters and digits such as XFD1048576; the rest of the text behind, NULL where they are none. Row and column count from 0. */
const char *cwb_place(const char *text, long *row, long *column);
/* Whether a sheet has the cell. */
bool cwb_is_inside(long row, long column);
/* The number that digits and nothing else are. */
bool cwb_natural(const char *text, long *value);

/* What a cell holds; the numbers are those of `WorkbookEncoding`. */
enum cwb_kind { kind_number, kind_text, kind_false, kind_true, kind_error, kind_uncalculated };

typedef struct {
  uint32_t row;
  uint16_t column;
  uint8_t kind, look;
  union {
    double number;
    uint64_t index;
  } value;
} cwb_cell;

/* The cells of a sheet in the order of the file. */
typedef struct {
  cwb_cell *all;
  size_t count, capacity;
  bool is_unordered;
} cwb_cells;

/* Adds a cell; false where there is no memory. */
bool cwb_cells_add(cwb_cells *cells, cwb_cell next);
/* Puts cells that did not come row by row from left to right into that order; false with the fault where a cell stands twice. */
bool cwb_cells_order(cwb_cells *cells, const char *part, cwb_fault *fault);
/* Writes them row by row, as `WorkbookEncoding` in Sheets says; false where there is no memory. */
bool cwb_cells_write(const cwb_cells *cells, cwb_buffer *out);

#endif
