/* A workbook that is being written. */
#ifndef CWB_WRITER_H
#define CWB_WRITER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct cwb_writer cwb_writer;
typedef struct cwb_page cwb_page;
typedef struct cwb_look cwb_look;

/* How cells look; a colour is 0xRRGGBB, or -1 for the reader's own; alignment 0 to 3 is natural, left, centre, right. */
typedef struct {
  bool is_bold, is_italic, is_wrapped, has_border;
  int alignment;
  const char *number_format;
  int32_t colour, fill;
} cwb_style;

/* Tests of a rule. */
enum { CWB_LESS, CWB_AT_MOST, CWB_GREATER, CWB_AT_LEAST, CWB_EQUAL, CWB_FORMULA };

/* Begins a workbook in the file at a path; `created` is seconds since 1970 and not 0, so that the same workbook is the same bytes. */
cwb_writer *cwb_writer_new(const char *path, const char *title, int64_t created);
/* Ends it; 0, or what the library says of it. */
const char *cwb_writer_close(cwb_writer *writer);
/* NULL where the name is not taken. */
cwb_page *cwb_writer_page(cwb_writer *writer, const char *name);
cwb_look *cwb_writer_look(cwb_writer *writer, const cwb_style *style);

bool cwb_page_number(cwb_page *page, uint32_t row, uint16_t column, double number, cwb_look *look);
bool cwb_page_text(cwb_page *page, uint32_t row, uint16_t column, const char *text, cwb_look *look);
bool cwb_page_blank(cwb_page *page, uint32_t row, uint16_t column, cwb_look *look);
/* Merges a range whose first cell is written afterwards. */
bool cwb_page_merge(cwb_page *page, uint32_t row, uint16_t column, uint32_t last_row, uint16_t last_column, cwb_look *look);
bool cwb_page_rule(cwb_page *page, uint32_t row, uint16_t column, uint32_t last_row, uint16_t last_column, int test,
                   double number, const char *formula, cwb_look *look, bool is_last);
void cwb_page_width(cwb_page *page, uint16_t column, double width);
/* In points. */
void cwb_page_height(cwb_page *page, uint32_t row, double height);
void cwb_page_freeze(cwb_page *page, uint32_t rows, uint16_t columns);
/* A4, as wide as the table. */
void cwb_page_print(cwb_page *page, bool is_landscape, uint32_t repeated_rows);

#endif
