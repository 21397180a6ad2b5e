#include "cells.h"

const char *cwb_place(const char *text, long *row, long *column) {
  long letters = 0, digits = 0;
  const char *at = text;
  if (*at == '$') at++;
  for (; (*at >= 'A' && *at <= 'Z') || (*at >= 'a' && *at <= 'z'); at++)
    if (letters < 1000000) letters = letters * 26 + (*at & 31);
  if (*at == '$') at++;
  if (!letters || *at < '0' || *at > '9') return NULL;
  for (; *at >= '0' && *at <= '9'; at++)
    if (digits < 100000000) digits = digits * 10 + (*at - '0');
  *row = digits - 1;
  *column = letters - 1;
  return at;
}

bool cwb_is_inside(long row, long column) {
  return row >= 0 && row < most_rows && column >= 0 && column < most_columns;
}

bool cwb_natural(const char *text, long *value) {
  *value = 0;
  if (!*text) return false;
  for (; *text >= '0' && *text <= '9'; text++)
    if (*value < 100000000) *value = *value * 10 + (*text - '0');
  return *text == 0;
}
