#include <xlsxwriter.h>

#include "cwb_writer.h"

/* The library's own types under other names. */
static lxw_workbook *book(cwb_writer *writer) { return (lxw_workbook *)writer; }
static lxw_worksheet *sheet(cwb_page *page) { return (lxw_worksheet *)page; }
static lxw_format *format(cwb_look *look) { return (lxw_format *)look; }

cwb_writer *cwb_writer_new(const char *path, const char *title, int64_t created) {
  lxw_workbook *workbook = workbook_new(path);
  if (!workbook) return NULL;
  lxw_doc_properties properties = {.title = (char *)title, .created = (time_t)created};
  workbook_set_properties(workbook, &properties);
  return (cwb_writer *)workbook;
}

const char *cwb_writer_close(cwb_writer *writer) {
  lxw_error error = workbook_close(book(writer));
  return error == LXW_NO_ERROR ? NULL : lxw_strerror(error);
}

cwb_page *cwb_writer_page(cwb_writer *writer, const char *name) {
  return (cwb_page *)workbook_add_worksheet(book(writer), name);
}

cwb_look *cwb_writer_look(cwb_writer *writer, const cwb_style *style) {
  lxw_format *look = workbook_add_format(book(writer));
  if (!look) return NULL;
  if (style->is_bold) format_set_bold(look);
  if (style->is_italic) format_set_italic(look);
  if (style->is_wrapped) format_set_text_wrap(look);
  if (style->has_border) format_set_border(look, LXW_BORDER_THIN);
  if (style->is_wrapped || style->has_border) format_set_align(look, LXW_ALIGN_VERTICAL_CENTER);
  static const uint8_t alignments[] = {LXW_ALIGN_NONE, LXW_ALIGN_LEFT, LXW_ALIGN_CENTER, LXW_ALIGN_RIGHT};
  if (style->alignment > 0 && style->alignment < 4) format_set_align(look, alignments[style->alignment]);
  if (style->number_format[0]) format_set_num_format(look, style->number_format);
  if (style->colour >= 0) format_set_font_color(look, style->colour ? (lxw_color_t)style->colour : LXW_COLOR_BLACK);
  if (style->fill >= 0) {
    lxw_color_t fill = style->fill ? (lxw_color_t)style->fill : LXW_COLOR_BLACK;
    format_set_pattern(look, LXW_PATTERN_SOLID);
    format_set_fg_color(look, fill);
    format_set_bg_color(look, fill);
  }
  return (cwb_look *)look;
}

bool cwb_page_number(cwb_page *page, uint32_t row, uint16_t column, double number, cwb_look *look) {
  return worksheet_write_number(sheet(page), row, column, number, format(look)) == LXW_NO_ERROR;
}

bool cwb_page_text(cwb_page *page, uint32_t row, uint16_t column, const char *text, cwb_look *look) {
  return worksheet_write_string(sheet(page), row, column, text, format(look)) == LXW_NO_ERROR;
}

bool cwb_page_blank(cwb_page *page, uint32_t row, uint16_t column, cwb_look *look) {
  return worksheet_write_blank(sheet(page), row, column, format(look)) == LXW_NO_ERROR;
}

bool cwb_page_merge(cwb_page *page, uint32_t row, uint16_t column, uint32_t last_row, uint16_t last_column, cwb_look *look) {
  return worksheet_merge_range(sheet(page), row, column, last_row, last_column, "", format(look)) == LXW_NO_ERROR;
}

bool cwb_page_rule(cwb_page *page, uint32_t row, uint16_t column, uint32_t last_row, uint16_t last_column, int test,
                   double number, const char *formula, cwb_look *look, bool is_last) {
  static const uint8_t criteria[] = {
      LXW_CONDITIONAL_CRITERIA_LESS_THAN,    LXW_CONDITIONAL_CRITERIA_LESS_THAN_OR_EQUAL_TO,
      LXW_CONDITIONAL_CRITERIA_GREATER_THAN, LXW_CONDITIONAL_CRITERIA_GREATER_THAN_OR_EQUAL_TO,
      LXW_CONDITIONAL_CRITERIA_EQUAL_TO};
  lxw_conditional_format rule = {.format = format(look), .stop_if_true = is_last};
  if (test == CWB_FORMULA) {
    rule.type = LXW_CONDITIONAL_TYPE_FORMULA;
    rule.value_string = (char *)formula;
  } else {
    rule.type = LXW_CONDITIONAL_TYPE_CELL;
    rule.criteria = criteria[test];
    rule.value = number;
  }
  return worksheet_conditional_format_range(sheet(page), row, column, last_row, last_column, &rule) == LXW_NO_ERROR;
}

void cwb_page_width(cwb_page *page, uint16_t column, double width) {
  worksheet_set_column(sheet(page), column, column, width, NULL);
}

void cwb_page_height(cwb_page *page, uint32_t row, double height) {
  worksheet_set_row(sheet(page), row, height, NULL);
}

void cwb_page_freeze(cwb_page *page, uint32_t rows, uint16_t columns) {
  worksheet_freeze_panes(sheet(page), rows, columns);
}

void cwb_page_print(cwb_page *page, bool is_landscape, uint32_t repeated_rows) {
  enum { a4 = 9 };
  worksheet_set_paper(sheet(page), a4);
  if (is_landscape) worksheet_set_landscape(sheet(page));
  worksheet_fit_to_pages(sheet(page), 1, 0);
  if (repeated_rows) worksheet_repeat_rows(sheet(page), 0, repeated_rows - 1);
}
