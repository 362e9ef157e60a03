#define _GNU_SOURCE
#include "CLinux.h"

#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

int martlet_terminal_width(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 80;
  return size.ws_col;
}

int martlet_memory_file(void) { return memfd_create("martlet", MFD_CLOEXEC); }
