#define _GNU_SOURCE
#include "CLinux.h"

#include <linux/magic.h>
#include <sys/resource.h>
#include <sys/vfs.h>
#include <malloc.h>
#include <pthread.h>
#include <sched.h>

int martlet_accept4(int fd, struct sockaddr *address, socklen_t *length, int flags) {
  return accept4(fd, address, length, flags);
}

int martlet_pin_thread(int core) {
  cpu_set_t set;
  CPU_ZERO(&set);
  CPU_SET(core, &set);
  return pthread_setaffinity_np(pthread_self(), sizeof(set), &set);
}

int martlet_set_thread_name(const char *name) {
  return pthread_setname_np(pthread_self(), name);
}

static _Thread_local void *current_loop = NULL;

void *martlet_current_loop(void) { return current_loop; }

void martlet_set_current_loop(void *loop) { current_loop = loop; }

uint64_t martlet_monotonic_nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

void martlet_tune_allocator(void) {
  mallopt(M_TRIM_THRESHOLD, 32 << 20);
  mallopt(M_TOP_PAD, 128 << 10);
  mallopt(M_MMAP_THRESHOLD, 1 << 20);
}

void martlet_release_memory(void) { malloc_trim(0); }

int martlet_is_in_memory(const char *folder) {
  struct statfs facts;
  return statfs(folder, &facts) == 0 && (facts.f_type == TMPFS_MAGIC || facts.f_type == RAMFS_MAGIC);
}

int martlet_forbid_core_dumps(void) {
  struct rlimit none = {0, 0};
  return setrlimit(RLIMIT_CORE, &none);
}
