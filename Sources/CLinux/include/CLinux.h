#ifndef C_LINUX_H
#define C_LINUX_H

// What the Glibc module leaves out: epoll, eventfd, accept4 and the macros around them.

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

int martlet_accept4(int fd, struct sockaddr *address, socklen_t *length, int flags);
int martlet_pin_thread(int core);
int martlet_set_thread_name(const char *name);

#endif
