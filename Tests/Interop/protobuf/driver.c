/* What CodecDriver does, with protobuf-c: it has no JSON, so that every question is to decode and
   encode again. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "martlet/test/everything.pb-c.h"

static void answer(const uint8_t *bytes, size_t count) {
  uint8_t head[4];
  for (int index = 0; index < 4; index++) head[index] = (uint8_t)(count >> (8 * index));
  fwrite(head, 1, sizeof head, stdout);
  fwrite(bytes, 1, count, stdout);
  fflush(stdout);
}

int main(void) {
  uint8_t head[4];
  while (fread(head, 1, sizeof head, stdin) == sizeof head) {
    size_t count = head[0] | head[1] << 8 | head[2] << 16 | (size_t)head[3] << 24;
    uint8_t *question = malloc(count);
    if (fread(question, 1, count, stdin) != count) return 1;
    Martlet__Test__Everything *message =
        martlet__test__everything__unpack(NULL, count - 1, question + 1);
    if (message == NULL) {
      answer((const uint8_t *)"-", 1);
    } else {
      size_t size = martlet__test__everything__get_packed_size(message);
      uint8_t *packed = malloc(size + 1);
      packed[0] = '+';
      martlet__test__everything__pack(message, packed + 1);
      answer(packed, size + 1);
      free(packed);
      martlet__test__everything__free_unpacked(message, NULL);
    }
    free(question);
  }
  return 0;
}
