#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/types.h>
#include <unistd.h>

int martlet_spawn(
    char *const arguments[], int uid, int gid, const char *output_path, int death_signal) {
  int output =
      open(output_path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (output < 0) return -1;
  // The program may have to read it: a backup takes everything in its folder.
  if (uid != -1 && fchown(output, uid, gid) != 0) {
    close(output);
    return -1;
  }
  pid_t parent = getpid();
  pid_t child = fork();
  if (child != 0) {
    int number = errno;
    close(output);
    errno = number;
    return child;
  }
  // Between fork and exec only what is safe in a signal handler.
  setsid();
  if (dup2(output, 1) < 0 || dup2(output, 2) < 0) _exit(127);
  if (uid != -1 && (setgroups(0, NULL) != 0 || setgid(gid) != 0 || setuid(uid) != 0)) _exit(126);
  prctl(PR_SET_PDEATHSIG, death_signal);
  if (getppid() != parent) _exit(125);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  execv(arguments[0], arguments);
  _exit(127);
}
