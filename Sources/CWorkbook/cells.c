#include <stdlib.h>

#include "cells.h"

bool cwb_cells_add(cwb_cells *cells, cwb_cell next) {
  if (cells->count == cells->capacity) {
    size_t capacity = cells->capacity ? cells->capacity * 2 : 4096;
    cwb_cell *all = realloc(cells->all, capacity * sizeof *all);
    if (!all) return false;
    cells->all = all;
    cells->capacity = capacity;
  }
  if (cells->count) {
    const cwb_cell *last = &cells->all[cells->count - 1];
    if (next.row < last->row || (next.row == last->row && next.column <= last->column)) cells->is_unordered = true;
  }
  cells->all[cells->count++] = next;
  return true;
}

static int by_place(const void *one, const void *other) {
  const cwb_cell *left = one, *right = other;
  if (left->row != right->row) return left->row < right->row ? -1 : 1;
  return left->column < right->column ? -1 : left->column > right->column;
}

bool cwb_cells_order(cwb_cells *cells, const char *part, cwb_fault *fault) {
  if (!cells->is_unordered) return true;
  qsort(cells->all, cells->count, sizeof *cells->all, by_place);
  for (size_t index = 1; index < cells->count; index++) {
    if (by_place(&cells->all[index - 1], &cells->all[index]) != 0) continue;
    cwb_fail(fault, CWB_CELL_TWICE, part);
    fault->cell_row = cells->all[index].row;
    fault->cell_column = cells->all[index].column;
    return false;
  }
  return true;
}

static bool write_cell(cwb_buffer *out, const cwb_cell *next, long before) {
  if (!cwb_buffer_varint(out, (uint64_t)(next->column - before - 1)) || !cwb_buffer_reserve(out, 16)) return false;
  out->bytes[out->count++] = (uint8_t)(next->kind | next->look << 3);
  if (next->kind == kind_number) return cwb_buffer_add(out, &next->value.number, 8);
  if (next->kind == kind_text || next->kind == kind_error) return cwb_buffer_varint(out, next->value.index);
  return true;
}

bool cwb_cells_write(const cwb_cells *cells, cwb_buffer *out) {
  uint64_t rows = 0;
  for (size_t index = 0; index < cells->count; index++)
    rows += index == 0 || cells->all[index].row != cells->all[index - 1].row;
  if (!cwb_buffer_varint(out, cells->count) || !cwb_buffer_varint(out, rows)) return false;
  long before = -1;
  for (size_t first = 0; first < cells->count;) {
    size_t end = first;
    uint32_t row = cells->all[first].row;
    while (end < cells->count && cells->all[end].row == row) end++;
    if (!cwb_buffer_varint(out, (uint64_t)(row - before - 1)) || !cwb_buffer_varint(out, end - first)) return false;
    for (long column = -1; first < end; column = cells->all[first++].column)
      if (!write_cell(out, &cells->all[first], column)) return false;
    before = row;
  }
  return true;
}
