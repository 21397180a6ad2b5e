#include <stdlib.h>
#include <string.h>

#include "internal.h"

bool cwb_buffer_reserve(cwb_buffer *buffer, size_t more) {
  if (buffer->capacity - buffer->count >= more) return true;
  size_t wanted = buffer->count + more;
  size_t capacity = buffer->capacity + buffer->capacity / 2;
  if (capacity < wanted) capacity = wanted < 4096 ? 4096 : wanted;
  uint8_t *bytes = realloc(buffer->bytes, capacity);
  if (!bytes) return false;
  buffer->bytes = bytes;
  buffer->capacity = capacity;
  return true;
}

bool cwb_buffer_add(cwb_buffer *buffer, const void *bytes, size_t count) {
  if (!cwb_buffer_reserve(buffer, count)) return false;
  if (count) memcpy(buffer->bytes + buffer->count, bytes, count);
  buffer->count += count;
  return true;
}

bool cwb_buffer_varint(cwb_buffer *buffer, uint64_t value) {
  if (!cwb_buffer_reserve(buffer, 10)) return false;
  while (value >= 0x80) {
    buffer->bytes[buffer->count++] = (uint8_t)(value | 0x80);
    value >>= 7;
  }
  buffer->bytes[buffer->count++] = (uint8_t)value;
  return true;
}

void cwb_buffer_free(cwb_buffer *buffer) {
  free(buffer->bytes);
  *buffer = (cwb_buffer){0};
}

size_t cwb_strings_add(cwb_strings *strings, const uint8_t *bytes, size_t count) {
  if (strings->bytes.count + count > UINT32_MAX) return SIZE_MAX;
  if (strings->count + 2 > strings->capacity) {
    size_t capacity = strings->capacity ? strings->capacity * 2 : 1024;
    uint32_t *starts = realloc(strings->starts, capacity * sizeof *starts);
    if (!starts) return SIZE_MAX;
    strings->starts = starts;
    strings->capacity = capacity;
    starts[strings->count] = (uint32_t)strings->bytes.count;
  }
  if (!cwb_buffer_add(&strings->bytes, bytes, count)) return SIZE_MAX;
  strings->starts[strings->count + 1] = (uint32_t)strings->bytes.count;
  return strings->count++;
}

void cwb_strings_free(cwb_strings *strings) {
  cwb_buffer_free(&strings->bytes);
  free(strings->starts);
  *strings = (cwb_strings){0};
}
