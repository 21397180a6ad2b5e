/* What a program does to itself before it touches a file that may be hostile. */
#ifndef CWB_PROCESS_H
#define CWB_PROCESS_H

#include <stdint.h>

/* Bounds what this process may have of memory (address space) and of a processor's time, in bytes and seconds; it leaves no core. */
void cwb_bound_process(uint64_t memory, uint64_t seconds);
/* Ends this process when the one that started it ends. */
void cwb_end_with_parent(void);
/* A new file in memory; -1 where there is none. */
int cwb_memory_file(void);

#endif
