/* The same measurement with protobuf-c: pack into a fresh buffer, unpack and free. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "send.pb-c.h"

typedef Martlet__Benchmark__Envelope Envelope;
typedef Martlet__Benchmark__SendRequest SendRequest;

enum { COUNT = 1000000, ENVELOPES = 3, CONTENT = 300 };

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e9 + time.tv_nsec;
}

int main(void) {
  static uint8_t id[16], content[ENVELOPES][CONTENT];
  Envelope envelopes[ENVELOPES], *pointers[ENVELOPES];
  for (int index = 0; index < ENVELOPES; index++) {
    martlet__benchmark__envelope__init(&envelopes[index]);
    envelopes[index].device = index + 1;
    envelopes[index].registration = 12345;
    envelopes[index].kind = 2;
    envelopes[index].content = (ProtobufCBinaryData){CONTENT, content[index]};
    pointers[index] = &envelopes[index];
  }
  SendRequest request = MARTLET__BENCHMARK__SEND_REQUEST__INIT;
  request.id = (ProtobufCBinaryData){sizeof id, id};
  request.n_envelopes = ENVELOPES;
  request.envelopes = pointers;
  request.sent_at = 1764000000000000;
  request.urgent = 1;

  size_t total = 0, size = martlet__benchmark__send_request__get_packed_size(&request);
  printf("bytes %zu\n", size);

  double start = now();
  for (int round = 0; round < COUNT; round++) {
    uint8_t *bytes = malloc(martlet__benchmark__send_request__get_packed_size(&request));
    total += martlet__benchmark__send_request__pack(&request, bytes);
    free(bytes);
  }
  printf("encode %.0f\n", (now() - start) / COUNT);

  uint8_t *bytes = malloc(size);
  martlet__benchmark__send_request__pack(&request, bytes);
  start = now();
  for (int round = 0; round < COUNT; round++) {
    SendRequest *copy = martlet__benchmark__send_request__unpack(NULL, size, bytes);
    total += copy->n_envelopes;
    martlet__benchmark__send_request__free_unpacked(copy, NULL);
  }
  printf("decode %.0f\n", (now() - start) / COUNT);
  free(bytes);
  return total == COUNT * (size + ENVELOPES) ? 0 : 1;
}
