#define _GNU_SOURCE
#include "CLinux.h"

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
