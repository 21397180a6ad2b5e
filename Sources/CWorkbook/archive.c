#include "CWorkbook.h"

#include <zip.h>

const char *cwb_zip_version(void) { return zip_libzip_version(); }
