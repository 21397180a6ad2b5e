/* The doors to libzip, expat and libxlsxwriter: plain C in, plain C out; none of their types comes through. */
#ifndef CWORKBOOK_H
#define CWORKBOOK_H

/* The version of libzip that the program runs with. */
const char *cwb_zip_version(void);

#endif
