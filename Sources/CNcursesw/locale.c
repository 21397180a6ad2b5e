#include "CNcursesw.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>

static int is_utf8(void) {
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

int cn_use_utf8(void) {
  if (setlocale(LC_CTYPE, "") != NULL && is_utf8()) return 1;
  if (setlocale(LC_CTYPE, "C.UTF-8") != NULL && is_utf8()) return 1;
  return setlocale(LC_CTYPE, "en_US.UTF-8") != NULL && is_utf8();
}
