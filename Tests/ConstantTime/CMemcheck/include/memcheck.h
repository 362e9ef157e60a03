#ifndef MARTLET_MEMCHECK_H
#define MARTLET_MEMCHECK_H

#include <stddef.h>

/// Tells valgrind's memcheck that memory is undefined, so that it reports every branch and address
/// that depends on it. Returns 0 where the program does not run under valgrind.
int martlet_mark_undefined(const void *start, size_t count);

/// Tells memcheck that memory is defined again.
void martlet_mark_defined(const void *start, size_t count);

#endif
