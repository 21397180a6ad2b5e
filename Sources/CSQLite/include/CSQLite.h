/* SQLite's own C interface, and what of it Swift cannot call. Nothing but Sources/TongbaoLedger/SQLite sees it. */
#ifndef CSQLITE_H
#define CSQLITE_H

#include <sqlite3.h>

/* Lets a file that others may have made do nothing but hold rows: no function of its schema reaches beyond it, and its
 * inner tables cannot be written. */
int csq_harden(sqlite3 *database);

/* Binds a text of so many bytes, which is copied. */
int csq_bind_text(sqlite3_stmt *statement, int index, const char *text, int bytes);

/* The kind of file system that a path lies on, by its magic number; 0 where that cannot be told. */
unsigned int csq_file_system(const char *path);

#endif
