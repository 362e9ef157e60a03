#ifndef C_LINUX_H
#define C_LINUX_H

// What the Glibc module leaves out: epoll, eventfd, accept4 and the macros around them.

#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <time.h>

int martlet_accept4(int fd, struct sockaddr *address, socklen_t *length, int flags);
int martlet_pin_thread(int core);
int martlet_set_thread_name(const char *name);

// The event loop that runs on the calling thread; null where none does.
void *martlet_current_loop(void);
void martlet_set_current_loop(void *loop);

// Lets the allocator keep some megabytes between rounds of calls instead of giving them back and
// taking them again each time; martlet_release_memory gives back what is unused.
void martlet_tune_allocator(void);
void martlet_release_memory(void);

// CLOCK_MONOTONIC, in nanoseconds.
uint64_t martlet_monotonic_nanoseconds(void);

// Starts a program, its output appended to a file, as another user where uid is not -1. It gets
// death_signal when the thread that called this ends, and so when the process does.
// Returns its process number, or -1 with errno.
int martlet_spawn(
    char *const arguments[], int uid, int gid, const char *output_path, int death_signal);

// Whether a folder is in memory only: it is lost when the machine restarts.
int martlet_is_in_memory(const char *folder);

// Has the system write no core dump of this process: it would hold keys. Returns 0, or -1.
int martlet_forbid_core_dumps(void);

// Shows or hides what is typed on the terminal of standard input. Returns 0, or -1 where there is
// no terminal.
int martlet_set_echo(int is_shown);

// Takes each key of the terminal of standard input as it is pressed, unseen, or gives the terminal
// its work back; it gets that back too however the program ends. Returns 0, or -1 where there is no
// terminal.
int martlet_set_line_editing(int is_ours);

// How many columns the terminal on standard output has; 80 if standard output is no terminal.
int martlet_terminal_width(void);

// A file in memory, without a name. Returns its descriptor, or -1 with errno.
int martlet_memory_file(void);

// Sends a text to a datagram socket of the file system, or of an abstract name that "@" begins.
// Returns 0 or -1.
int martlet_send_datagram(const char *path, const char *text);

#endif
