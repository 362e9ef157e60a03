#include "memcheck.h"

#if __has_include(<valgrind/memcheck.h>)
#include <valgrind/memcheck.h>

int martlet_mark_undefined(const void *start, size_t count) {
  if (!RUNNING_ON_VALGRIND) return 0;
  VALGRIND_MAKE_MEM_UNDEFINED(start, count);
  return 1;
}

void martlet_mark_defined(const void *start, size_t count) {
  VALGRIND_MAKE_MEM_DEFINED(start, count);
}
#else
int martlet_mark_undefined(const void *start, size_t count) {
  (void)start;
  (void)count;
  return 0;
}

void martlet_mark_defined(const void *start, size_t count) {
  (void)start;
  (void)count;
}
#endif
