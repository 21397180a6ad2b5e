#include "CAllocator.h"

#include <malloc.h>

void ca_share_one_heap(void) { mallopt(M_ARENA_MAX, 1); }
