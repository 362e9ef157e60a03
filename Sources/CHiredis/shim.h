#include <hiredis/hiredis.h>
#include <stdlib.h>

// How much one reply may hold: a list is made room for when its length comes, not its elements.
struct martlet_redis_limits {
  redisReplyObjectFunctions functions;
  redisReplyObjectFunctions *standard;
  size_t elements_left;
};

#if HIREDIS_MAJOR >= 1
typedef size_t martlet_redis_count;
#else
typedef int martlet_redis_count;
#endif

static inline void *martlet_redis_list(const redisReadTask *task, martlet_redis_count count) {
  struct martlet_redis_limits *limits = (struct martlet_redis_limits *)task->privdata;
  if ((size_t)count > limits->elements_left) return NULL;
  limits->elements_left -= (size_t)count;
  return limits->standard->createArray(task, count);
}

// A reader that takes no reply of more elements than its limits have left; NULL without memory.
static inline redisReader *martlet_redis_reader(struct martlet_redis_limits *limits) {
  redisReader *reader = redisReaderCreate();
  if (!reader) return NULL;
  limits->standard = reader->fn;
  limits->functions = *reader->fn;
  limits->functions.createArray = martlet_redis_list;
  reader->fn = &limits->functions;
  reader->privdata = limits;
  return reader;
}
