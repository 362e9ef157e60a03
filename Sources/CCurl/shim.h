#include <curl/curl.h>
#include <stdbool.h>
#include <sys/socket.h>
#include <unistd.h>

// curl_easy_setopt takes one argument of any type, which Swift cannot call: one for each type.

static inline CURLcode martlet_curl_set_number(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode martlet_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode martlet_curl_set_list(
    CURL *handle, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(handle, option, value);
}

// Whom to trust, in PEM: libcurl copies it.
static inline CURLcode martlet_curl_set_authorities(CURL *handle, const void *bytes, size_t count) {
  struct curl_blob blob = {(void *)bytes, count, CURL_BLOB_COPY};
  return curl_easy_setopt(handle, CURLOPT_CAINFO_BLOB, &blob);
}

static inline CURLcode martlet_curl_set_owner(CURL *handle, void *owner) {
  curl_easy_setopt(handle, CURLOPT_WRITEDATA, owner);
  curl_easy_setopt(handle, CURLOPT_HEADERDATA, owner);
  curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, owner);
  return curl_easy_setopt(handle, CURLOPT_PRIVATE, owner);
}

typedef size_t (*martlet_curl_bytes)(char *bytes, size_t size, size_t count, void *owner);

// Has the body of a request given out by functions, from where it is: it is never copied whole.
static inline CURLcode martlet_curl_set_body(
    CURL *handle, size_t count, martlet_curl_bytes give, curl_seek_callback seek, void *owner) {
  curl_easy_setopt(handle, CURLOPT_POST, 1L);
  curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)count);
  curl_easy_setopt(handle, CURLOPT_READFUNCTION, give);
  curl_easy_setopt(handle, CURLOPT_READDATA, owner);
  curl_easy_setopt(handle, CURLOPT_SEEKFUNCTION, seek);
  return curl_easy_setopt(handle, CURLOPT_SEEKDATA, owner);
}

static inline CURLcode martlet_curl_set_readers(
    CURL *handle, martlet_curl_bytes body, martlet_curl_bytes header) {
  curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, body);
  return curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, header);
}

typedef bool (*martlet_curl_judge)(const struct sockaddr *address, void *owner);

// Opens a socket to an address, if the judge lets it.
static inline curl_socket_t martlet_curl_open(
    martlet_curl_judge judge, void *owner, struct curl_sockaddr *address) {
  if (!judge(&address->addr, owner)) return CURL_SOCKET_BAD;
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

static inline CURLcode martlet_curl_set_opener(CURL *handle, curl_opensocket_callback opener) {
  return curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, opener);
}

static inline long martlet_curl_status(CURL *handle) {
  long status = 0;
  curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
  return status;
}

static inline void *martlet_curl_owner(CURL *handle) {
  char *owner = NULL;
  curl_easy_getinfo(handle, CURLINFO_PRIVATE, &owner);
  return owner;
}

static inline CURLMcode martlet_curl_multi_set_number(CURLM *multi, CURLMoption option, long value) {
  return curl_multi_setopt(multi, option, value);
}

// A transfer that is over, and how it ended; NULL if none is.
static inline CURL *martlet_curl_next_over(CURLM *multi, CURLcode *result) {
  int left = 0;
  CURLMsg *message;
  while ((message = curl_multi_info_read(multi, &left))) {
    if (message->msg != CURLMSG_DONE) continue;
    *result = message->data.result;
    return message->easy_handle;
  }
  return NULL;
}
