#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

static const double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

static bool slow(const char *text, size_t count, double *number) {
  char copy[400];
  if (count >= sizeof copy) return false;
  memcpy(copy, text, count);
  copy[count] = 0;
  char *end;
  *number = strtod(copy, &end);
  return end == copy + count && isfinite(*number);
}

/* Decimal digits only, with a sign, a point and an exponent: what the C library also takes, as names and hexadecimal digits, is no number here.
   Up to 2^53 and 10^22 the quotient or product is exact and so rounded once. */
bool cwb_number(const char *text, size_t count, double *number) {
  const char *at = text, *end = text + count;
  bool negative = at < end && *at == '-';
  if (at < end && (*at == '-' || *at == '+')) at++;
  uint64_t digits = 0;
  int seen = 0, significant = 0, scale = 0;
  for (; at < end && *at >= '0' && *at <= '9'; at++, seen++) {
    if (significant < 19) digits = digits * 10 + (uint64_t)(*at - '0'), significant += digits > 0;
    else significant++;
  }
  if (at < end && *at == '.') {
    for (at++; at < end && *at >= '0' && *at <= '9'; at++, seen++, scale--) {
      if (significant < 19) digits = digits * 10 + (uint64_t)(*at - '0'), significant += digits > 0;
      else significant++;
    }
  }
  if (!seen) return false;
  if (at < end && (*at == 'e' || *at == 'E')) {
    at++;
    bool down = at < end && *at == '-';
    if (at < end && (*at == '-' || *at == '+')) at++;
    int exponent = 0, first = (int)(end - at);
    for (; at < end && *at >= '0' && *at <= '9'; at++)
      if (exponent < 100000) exponent = exponent * 10 + (*at - '0');
    if (first == (int)(end - at)) return false;
    scale += down ? -exponent : exponent;
  }
  if (at != end) return false;
  if (significant > 19 || digits > (1ull << 53) || scale < -22 || scale > 22) return slow(text, count, number);
  double value = scale < 0 ? (double)digits / powers[-scale] : (double)digits * powers[scale];
  *number = negative ? -value : value;
  return true;
}

static bool part(const char **at, const char *end, int width, int *value) {
  if (end - *at < width) return false;
  *value = 0;
  for (int index = 0; index < width; index++) {
    char digit = (*at)[index];
    if (digit < '0' || digit > '9') return false;
    *value = *value * 10 + (digit - '0');
  }
  *at += width;
  return true;
}

static bool skip(const char **at, const char *end, char what) {
  if (*at == end || **at != what) return false;
  return (*at)++, true;
}

/* Days since 30 December 1899, which is day 0 of spreadsheets from March 1900 on; see Hinnant, "chrono-compatible low-level date algorithms". */
static long days(int year, int month, int day) {
  year -= month <= 2;
  long era = year / 400, of_era = year % 400;
  long of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468 + 25569;
}

bool cwb_iso_day(const char *text, size_t count, bool from_1904, double *number) {
  const char *at = text, *end = text + count;
  int year, month, day, hour = 0, minute = 0, second = 0;
  if (!part(&at, end, 4, &year) || !skip(&at, end, '-') || !part(&at, end, 2, &month) || !skip(&at, end, '-') ||
      !part(&at, end, 2, &day) || month < 1 || month > 12 || day < 1 || day > 31)
    return false;
  if (skip(&at, end, 'T') && !(part(&at, end, 2, &hour) && skip(&at, end, ':') && part(&at, end, 2, &minute) &&
                              (!skip(&at, end, ':') || part(&at, end, 2, &second))))
    return false;
  *number = (double)(days(year, month, day) - (from_1904 ? 1462 : 0)) + (hour * 3600 + minute * 60 + second) / 86400.0;
  return true;
}
