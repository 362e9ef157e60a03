#ifndef C_CONSTANT_TIME_BARRIER_H
#define C_CONSTANT_TIME_BARRIER_H

#include <stdint.h>

// The value itself, of which the compiler must know nothing: what is computed from it stays as it is
// written. Without, a mask made of a secret bit may become a branch on the bit.
static inline uint32_t martlet_value_barrier(uint32_t value) {
  __asm__("" : "+r"(value));
  return value;
}

#endif
