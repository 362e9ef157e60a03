#include "CLinux.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// Signals that end or stop the program while something is typed unseen.
static const int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};
enum { signal_count = sizeof(signals) / sizeof(signals[0]) };

static struct termios shown;
// What of the terminal's own work is taken off it.
static tcflag_t taken = ECHO;
static struct sigaction former[signal_count];

static int hide(int when) {
  struct termios settings = shown;
  settings.c_lflag &= ~taken;
  return tcsetattr(STDIN_FILENO, when, &settings);
}

// Gives the terminal back as it was, and does what the signal does by itself. Whoever stopped the
// program and continues it types unseen again.
static void restore_and_obey(int number) {
  int error = errno;
  tcsetattr(STDIN_FILENO, TCSANOW, &shown);
  struct sigaction obey, mine;
  memset(&obey, 0, sizeof obey);
  obey.sa_handler = SIG_DFL;
  sigaction(number, &obey, &mine);
  sigset_t one, before;
  sigemptyset(&one);
  sigaddset(&one, number);
  raise(number);
  pthread_sigmask(SIG_UNBLOCK, &one, &before);
  // The program was stopped here, and goes on.
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  sigaction(number, &mine, NULL);
  hide(TCSANOW);
  errno = error;
}

static void restore(void) { tcsetattr(STDIN_FILENO, TCSANOW, &shown); }

int martlet_set_line_editing(int is_ours) {
  static int is_registered = 0;
  taken = is_ours ? ECHO | ICANON | IEXTEN : ECHO;
  int result = martlet_set_echo(!is_ours);
  if (is_ours && result == 0 && !is_registered) is_registered = atexit(restore) == 0;
  return result;
}

int martlet_set_echo(int is_shown) {
  if (is_shown) {
    for (int index = 0; index < signal_count; index++) {
      sigaction(signals[index], &former[index], NULL);
    }
    return tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
  }
  if (tcgetattr(STDIN_FILENO, &shown) != 0) return -1;
  struct sigaction handler;
  memset(&handler, 0, sizeof handler);
  handler.sa_handler = restore_and_obey;
  handler.sa_flags = SA_RESTART;
  for (int index = 0; index < signal_count; index++) {
    sigaction(signals[index], NULL, &former[index]);
    if (former[index].sa_handler != SIG_IGN) sigaction(signals[index], &handler, NULL);
  }
  return hide(TCSAFLUSH);
}
