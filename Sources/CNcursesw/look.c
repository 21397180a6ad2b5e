#include "look.h"

#include <string.h>

enum { most_parameters = 16, room = 64 };

/* Reads parameters; how many, or -1 when they are no plain numbers or too many. */
static int read_numbers(const char *parameters, size_t count, int numbers[most_parameters]) {
  int used = 0;
  numbers[0] = 0;
  for (size_t index = 0; index < count; index++) {
    char byte = parameters[index];
    if (byte == ';') {
      if (++used == most_parameters) return -1;
      numbers[used] = 0;
    } else if (byte >= '0' && byte <= '9' && numbers[used] < 1000) {
      numbers[used] = numbers[used] * 10 + (byte - '0');
    } else {
      return -1;
    }
  }
  return used + 1;
}

/* The colour that one of the codes 30 to 37, 39, 90 to 97 means, less the base of 30 or 40; -2 when none. */
static int simple_color(int code, int base) {
  if (code >= base && code <= base + 7) return code - base;
  if (code >= base + 60 && code <= base + 67) return code - base - 60 + 8;
  return code == base + 9 ? -1 : -2;
}

/* Applies one code; how many parameters it took, 0 when it is not known. */
static int apply_code(struct look *look, const int *numbers, int count) {
  int code = numbers[0];
  if (code == 0) {
    *look = (struct look){.is_known = 1, .foreground = -1, .background = -1};
  } else if (code == 1) {
    look->bold = 1;
  } else if (code == 4) {
    look->underline = 1;
  } else if (code == 7) {
    look->reverse = 1;
  } else if (code == 24) {
    look->underline = 0;
  } else if (code == 27) {
    look->reverse = 0;
  } else if (simple_color(code, 30) > -2) {
    look->foreground = simple_color(code, 30);
  } else if (simple_color(code, 40) > -2) {
    look->background = simple_color(code, 40);
  } else if ((code == 38 || code == 48) && count >= 3 && numbers[1] == 5) {
    if (code == 38) look->foreground = numbers[2];
    else look->background = numbers[2];
    return 3;
  } else {
    return 0;
  }
  return 1;
}

int cn_look_apply(struct look *look, const char *parameters, size_t count) {
  int numbers[most_parameters];
  int total = read_numbers(parameters, count, numbers);
  if (total < 0) return 0;
  for (int index = 0; index < total;) {
    int taken = apply_code(look, numbers + index, total - index);
    if (taken == 0) return 0;
    index += taken;
  }
  return look->is_known;
}

/* Appends a number to a list of parameters; a frame has thousands of them, for which snprintf takes too long. */
static size_t add(char *list, size_t length, int number) {
  char digits[12];
  size_t count = 0;
  if (length > 0) list[length++] = ';';
  do digits[count++] = (char)('0' + number % 10);
  while ((number /= 10) > 0);
  while (count > 0) list[length++] = digits[--count];
  return length;
}

/* Appends the code of a colour. */
static size_t add_color(char *list, size_t length, int color, int base) {
  if (color < 0) return add(list, length, base + 9);
  if (color < 8) return add(list, length, base + color);
  if (color < 16) return add(list, length, base + 60 + color - 8);
  return add(list, add(list, add(list, length, base + 8), 5), color);
}

/* Appends what `to` has more than or other than `from`. */
static size_t add_differences(char *list, size_t length, const struct look *from, const struct look *to) {
  if (from->bold && !to->bold) length = add(list, length, 22);
  if (from->underline && !to->underline) length = add(list, length, 24);
  if (from->reverse && !to->reverse) length = add(list, length, 27);
  if (!from->bold && to->bold) length = add(list, length, 1);
  if (!from->underline && to->underline) length = add(list, length, 4);
  if (!from->reverse && to->reverse) length = add(list, length, 7);
  if (from->foreground != to->foreground) length = add_color(list, length, to->foreground, 30);
  if (from->background != to->background) length = add_color(list, length, to->background, 40);
  return length;
}

/* Writes a sequence of attributes with these parameters; how long it is. */
static size_t write_sequence(char *into, const char *start, const char *parameters, size_t length) {
  size_t used = strlen(start);
  memcpy(into, start, used);
  memcpy(into + used, parameters, length);
  into[used + length] = 'm';
  return used + length + 1;
}

size_t cn_look_change(const struct look *from, const struct look *to, int takes_away, char *into) {
  static const struct look plain = {.is_known = 1, .foreground = -1, .background = -1};
  char list[room], fresh[room];
  size_t length = 0;
  int loses = (from->bold && !to->bold) || (from->underline && !to->underline) || (from->reverse && !to->reverse);
  int can_differ = from->is_known && (takes_away || !loses);
  if (can_differ) {
    length = add_differences(list, 0, from, to);
    if (length == 0) return 0;
  }
  size_t fresh_length = add_differences(fresh, 0, &plain, to);
  /* From nothing: `0;` in front, or no parameter at all. */
  size_t fresh_cost = fresh_length == 0 ? 0 : fresh_length + 2;
  if (can_differ && length <= fresh_cost) return write_sequence(into, "\033[", list, length);
  return write_sequence(into, fresh_length == 0 ? "\033[" : "\033[0;", fresh, fresh_length);
}
