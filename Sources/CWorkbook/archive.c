#include <stdlib.h>
#include <string.h>
#include <stdio.h>

#include "internal.h"

void cwb_fail(cwb_fault *fault, int kind, const char *part) {
  if (fault->kind) return;
  fault->kind = kind;
  fault->cell_row = fault->cell_column = -1;
  snprintf(fault->part, sizeof fault->part, "%s", part ? part : "");
}

cwb_archive *cwb_archive_open(const uint8_t *bytes, size_t count, cwb_limits limits, cwb_fault *fault) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t *source = zip_source_buffer_create(bytes, count, 0, &error);
  zip_t *zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : NULL;
  cwb_archive *archive = zip ? calloc(1, sizeof *archive) : NULL;
  if (!archive) {
    cwb_fail(fault, zip ? CWB_NO_MEMORY : CWB_DAMAGED_ARCHIVE, "");
    snprintf(fault->detail, sizeof fault->detail, "%s", zip_error_strerror(&error));
    if (zip) zip_discard(zip);
    else if (source) zip_source_free(source);
    zip_error_fini(&error);
    return NULL;
  }
  zip_error_fini(&error);
  archive->zip = zip;
  archive->limits = limits;
  return archive;
}

void cwb_archive_close(cwb_archive *archive) {
  zip_discard(archive->zip);
  free(archive);
}

void cwb_archive_on_progress(cwb_archive *archive, cwb_progress progress, void *context) {
  archive->progress = progress;
  archive->context = context;
}

/* The index of a part: by its name, in whatever case, or with the backslashes of some writers. */
static zip_int64_t locate(cwb_archive *archive, const char *name) {
  zip_int64_t index = zip_name_locate(archive->zip, name, 0);
  if (index < 0) index = zip_name_locate(archive->zip, name, ZIP_FL_NOCASE);
  if (index >= 0) return index;
  char other[512];
  size_t count = strlen(name);
  if (count >= sizeof other) return -1;
  for (size_t at = 0; at <= count; at++) other[at] = name[at] == '/' ? '\\' : name[at];
  return zip_name_locate(archive->zip, other, ZIP_FL_NOCASE);
}

bool cwb_archive_has(cwb_archive *archive, const char *name) { return locate(archive, name) >= 0; }

uint64_t cwb_archive_size(cwb_archive *archive, const char *name) {
  zip_stat_t stat;
  zip_int64_t index = locate(archive, name);
  if (index < 0 || zip_stat_index(archive->zip, (zip_uint64_t)index, 0, &stat) != 0) return 0;
  return stat.valid & ZIP_STAT_SIZE ? stat.size : 0;
}

const char *cwb_attribute(const char **attributes, const char *name) {
  for (; attributes[0]; attributes += 2)
    if (strcmp(attributes[0], name) == 0) return attributes[1];
  return NULL;
}

bool cwb_says_yes(const char **attributes, const char *name) {
  const char *value = cwb_attribute(attributes, name);
  return value && (strcmp(value, "1") == 0 || strcmp(value, "true") == 0 || strcmp(value, "on") == 0);
}

/* How much of a part is handed to expat at a time; one tag may not be longer than `longest_tag`. */
enum { chunk = 1 << 16, longest_tag = 1 << 20, deepest = 200 };

void cwb_walk_fail(cwb_walk *walk, int kind, const char *detail) {
  if (walk->failed) return;
  walk->failed = true;
  cwb_fail(walk->fault, kind, walk->part);
  walk->fault->line = (long)XML_GetCurrentLineNumber(walk->parser);
  walk->fault->column = (long)XML_GetCurrentColumnNumber(walk->parser) + 1;
  snprintf(walk->fault->detail, sizeof walk->fault->detail, "%s", detail ? detail : "");
  XML_StopParser(walk->parser, XML_FALSE);
}

static void XMLCALL on_start(void *data, const char *name, const char **attributes) {
  cwb_walk *walk = data;
  if (walk->failed) return;
  if (++walk->depth > deepest) {
    walk->fault->limit = deepest;
    cwb_walk_fail(walk, CWB_MARKUP_TOO_DEEP, "");
    return;
  }
  walk->start(walk, cwb_local(name), attributes);
}

static void XMLCALL on_end(void *data, const char *name) {
  cwb_walk *walk = data;
  if (walk->failed) return;
  walk->end(walk, cwb_local(name));
  walk->depth--;
}

static void XMLCALL on_text(void *data, const char *text, int count) {
  cwb_walk *walk = data;
  if (!walk->failed) walk->text(walk, text, count);
}

static void XMLCALL on_doctype(void *data, const char *name, const char *system, const char *public_id, int internal) {
  (void)name, (void)system, (void)public_id, (void)internal;
  cwb_walk_fail(data, CWB_DOCTYPE, "");
}

/* Hands the next bytes of a part to expat; how many, 0 at the end, -1 after a fault. */
static zip_int64_t feed(cwb_walk *walk, cwb_archive *archive, zip_file_t *file, uint64_t so_far) {
  void *room = XML_GetBuffer(walk->parser, chunk);
  if (!room) return cwb_walk_fail(walk, CWB_NO_MEMORY, ""), -1;
  zip_int64_t count = zip_fread(file, room, chunk);
  if (count < 0) return cwb_walk_fail(walk, CWB_DAMAGED_ARCHIVE, zip_file_strerror(file)), -1;
  archive->inflated += (uint64_t)count;
  if (so_far + (uint64_t)count > archive->limits.part_bytes) {
    walk->fault->limit = archive->limits.part_bytes;
    return cwb_walk_fail(walk, CWB_PART_TOO_LARGE, ""), -1;
  }
  if (archive->inflated > archive->limits.total_bytes) {
    walk->fault->limit = archive->limits.total_bytes;
    return cwb_walk_fail(walk, CWB_ARCHIVE_TOO_LARGE, ""), -1;
  }
  if (XML_ParseBuffer(walk->parser, (int)count, count == 0) == XML_STATUS_ERROR) {
    enum XML_Error error = XML_GetErrorCode(walk->parser);
    cwb_walk_fail(walk, error == XML_ERROR_NO_MEMORY ? CWB_NO_MEMORY : CWB_BAD_MARKUP, XML_ErrorString(error));
    return -1;
  }
  /* Expat looks at a tag that has not ended from its beginning again, whenever more of it has come. */
  if (count && so_far + (uint64_t)count - (uint64_t)XML_GetCurrentByteIndex(walk->parser) > longest_tag) {
    walk->fault->limit = longest_tag;
    return cwb_walk_fail(walk, CWB_MARKUP_TOO_LONG, ""), -1;
  }
  if (archive->progress) archive->progress(archive->context, archive->inflated);
  return walk->failed ? -1 : count;
}

static bool walk_file(cwb_walk *walk, cwb_archive *archive, zip_file_t *file) {
  uint64_t so_far = 0;
  zip_int64_t count;
  while ((count = feed(walk, archive, file, so_far)) > 0) so_far += (uint64_t)count;
  return count == 0 && !walk->failed;
}

/* Opens a part, unless the directory itself says that it is too large or locked. */
static zip_file_t *open_part(cwb_archive *archive, const char *part, cwb_fault *fault) {
  zip_int64_t index = locate(archive, part);
  zip_stat_t stat;
  if (index < 0 || zip_stat_index(archive->zip, (zip_uint64_t)index, 0, &stat) != 0)
    return cwb_fail(fault, CWB_MISSING_PART, part), NULL;
  if (stat.valid & ZIP_STAT_ENCRYPTION_METHOD && stat.encryption_method != ZIP_EM_NONE)
    return cwb_fail(fault, CWB_LOCKED_PART, part), NULL;
  if (stat.valid & ZIP_STAT_SIZE && stat.size > archive->limits.part_bytes)
    return fault->limit = archive->limits.part_bytes, cwb_fail(fault, CWB_PART_TOO_LARGE, part), NULL;
  if (stat.valid & ZIP_STAT_SIZE && stat.size > archive->limits.total_bytes - archive->inflated)
    return fault->limit = archive->limits.total_bytes, cwb_fail(fault, CWB_ARCHIVE_TOO_LARGE, part), NULL;
  zip_file_t *file = zip_fopen_index(archive->zip, (zip_uint64_t)index, 0);
  if (file) return file;
  cwb_fail(fault, CWB_DAMAGED_ARCHIVE, part);
  snprintf(fault->detail, sizeof fault->detail, "%s", zip_strerror(archive->zip));
  return NULL;
}

bool cwb_walk_part(cwb_walk *walk, cwb_archive *archive, const char *part, cwb_fault *fault) {
  zip_file_t *file = open_part(archive, part, fault);
  if (!file) return false;
  walk->fault = fault;
  walk->part = part;
  walk->parser = XML_ParserCreate(NULL);
  bool done = false;
  if (walk->parser) {
    XML_SetUserData(walk->parser, walk);
    XML_SetElementHandler(walk->parser, on_start, on_end);
    if (walk->text) XML_SetCharacterDataHandler(walk->parser, on_text);
    XML_SetStartDoctypeDeclHandler(walk->parser, on_doctype);
    done = walk_file(walk, archive, file);
    XML_ParserFree(walk->parser);
  } else {
    cwb_fail(fault, CWB_NO_MEMORY, part);
  }
  zip_fclose(file);
  return done;
}
