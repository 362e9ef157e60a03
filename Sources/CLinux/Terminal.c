#include "CLinux.h"

#include <termios.h>
#include <unistd.h>

int martlet_set_echo(int is_shown) {
  struct termios settings;
  if (tcgetattr(STDIN_FILENO, &settings) != 0) return -1;
  if (is_shown) {
    settings.c_lflag |= ECHO;
  } else {
    settings.c_lflag &= ~(tcflag_t)ECHO;
  }
  return tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings);
}
