#include <malloc.h>
#include <nghttp2/nghttp2.h>

// There from version 1.57 on, and in what distributions have mended since.
void nghttp2_option_set_stream_reset_rate_limit(
    nghttp2_option *option, uint64_t burst, uint64_t rate) __attribute__((weak));

// Sets how many streams a peer may reset, where the library has such a limit.
static inline void martlet_option_set_stream_reset_rate_limit(
    nghttp2_option *option, uint64_t burst, uint64_t rate) {
  if (nghttp2_option_set_stream_reset_rate_limit)
    nghttp2_option_set_stream_reset_rate_limit(option, burst, rate);
}
