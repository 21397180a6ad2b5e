#ifndef CALLOCATOR_H
#define CALLOCATOR_H

/* Lets all threads allocate from one heap. A heap for each thread, which the C library makes else, is asked of the system
 * and filled anew just where the first period is being read, and keeps what that thread has freed. */
void ca_share_one_heap(void);

#endif
