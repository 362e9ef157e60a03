// A gRPC echo on libnghttp2 alone: it sends the headers, data and trailers that a gRPC server sends,
// and looks at nothing. It is the limit of what a server on nghttp2 can reach.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <nghttp2/nghttp2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { BODY = 4096, PENDING = 1 << 18 };

struct stream {
  size_t count, sent;
  unsigned char body[BODY];
};

struct connection {
  int socket;
  nghttp2_session *session;
  size_t start, end;
  unsigned char pending[PENDING];
};

#define FIELD(name, value)                                                    \
  {(uint8_t *)name, (uint8_t *)value, sizeof(name) - 1, sizeof(value) - 1,    \
   NGHTTP2_NV_FLAG_NO_COPY_NAME | NGHTTP2_NV_FLAG_NO_COPY_VALUE}

static ssize_t read_body(nghttp2_session *session, int32_t id, uint8_t *buffer, size_t length,
                         uint32_t *flags, nghttp2_data_source *source, void *user) {
  static const nghttp2_nv trailers[] = {FIELD("grpc-status", "0")};
  struct stream *stream = source->ptr;
  size_t count = stream->count - stream->sent;
  if (count > length) count = length;
  memcpy(buffer, stream->body + stream->sent, count);
  stream->sent += count;
  if (stream->sent == stream->count) {
    *flags |= NGHTTP2_DATA_FLAG_EOF | NGHTTP2_DATA_FLAG_NO_END_STREAM;
    nghttp2_submit_trailer(session, id, trailers, 1);
  }
  return (ssize_t)count;
}

static int on_begin_headers(nghttp2_session *session, const nghttp2_frame *frame, void *user) {
  if (frame->hd.type == NGHTTP2_HEADERS && frame->headers.cat == NGHTTP2_HCAT_REQUEST)
    nghttp2_session_set_stream_user_data(
        session, frame->hd.stream_id, calloc(1, sizeof(struct stream)));
  return 0;
}

static int on_data(nghttp2_session *session, uint8_t flags, int32_t id, const uint8_t *data,
                   size_t length, void *user) {
  struct stream *stream = nghttp2_session_get_stream_user_data(session, id);
  if (stream && stream->count + length <= BODY) {
    memcpy(stream->body + stream->count, data, length);
    stream->count += length;
  }
  return 0;
}

static int on_frame(nghttp2_session *session, const nghttp2_frame *frame, void *user) {
  static const nghttp2_nv headers[] = {
      FIELD(":status", "200"), FIELD("content-type", "application/grpc"),
      FIELD("grpc-accept-encoding", "identity,gzip")};
  if (!(frame->hd.flags & NGHTTP2_FLAG_END_STREAM)) return 0;
  nghttp2_data_provider provider = {
      {.ptr = nghttp2_session_get_stream_user_data(session, frame->hd.stream_id)}, read_body};
  if (provider.source.ptr)
    nghttp2_submit_response(session, frame->hd.stream_id, headers, 3, &provider);
  return 0;
}

static int on_close(nghttp2_session *session, int32_t id, uint32_t code, void *user) {
  free(nghttp2_session_get_stream_user_data(session, id));
  return 0;
}

static void write_out(struct connection *connection) {
  for (;;) {
    const uint8_t *data;
    ssize_t count;
    while (connection->end < PENDING / 2 &&
           (count = nghttp2_session_mem_send(connection->session, &data)) > 0) {
      memcpy(connection->pending + connection->end, data, (size_t)count);
      connection->end += (size_t)count;
    }
    if (connection->start == connection->end) return;
    count = send(connection->socket, connection->pending + connection->start,
                 connection->end - connection->start, MSG_NOSIGNAL);
    if (count < 0) return;
    connection->start += (size_t)count;
    if (connection->start < connection->end) return;
    connection->start = connection->end = 0;
  }
}

static void close_connection(struct connection *connection) {
  nghttp2_session_del(connection->session);
  close(connection->socket);
  free(connection);
}

int main(void) {
  int listener = socket(AF_INET, SOCK_STREAM, 0), poll = epoll_create1(0), one = 1;
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t size = sizeof(address);
  if (bind(listener, (struct sockaddr *)&address, size) || listen(listener, 128)) return 1;
  getsockname(listener, (struct sockaddr *)&address, &size);
  printf("listening on 127.0.0.1:%d\n", ntohs(address.sin_port));
  fflush(stdout);

  nghttp2_session_callbacks *callbacks;
  nghttp2_session_callbacks_new(&callbacks);
  nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, on_begin_headers);
  nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, on_data);
  nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, on_frame);
  nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, on_close);
  epoll_ctl(poll, EPOLL_CTL_ADD, listener, &(struct epoll_event){.events = EPOLLIN});

  static unsigned char buffer[1 << 16];
  struct epoll_event events[64];
  for (;;) {
    int count = epoll_wait(poll, events, 64, -1);
    for (int index = 0; index < count; index++) {
      struct connection *connection = events[index].data.ptr;
      if (!connection) {
        connection = calloc(1, sizeof(*connection));
        connection->socket = accept4(listener, NULL, NULL, SOCK_NONBLOCK);
        setsockopt(connection->socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
        nghttp2_session_server_new(&connection->session, callbacks, connection);
        nghttp2_settings_entry entry = {NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, 256};
        nghttp2_submit_settings(connection->session, NGHTTP2_FLAG_NONE, &entry, 1);
        write_out(connection);
        epoll_ctl(poll, EPOLL_CTL_ADD, connection->socket,
                  &(struct epoll_event){.events = EPOLLIN, .data.ptr = connection});
        continue;
      }
      ssize_t length = recv(connection->socket, buffer, sizeof(buffer), 0);
      if (length < 0 && errno == EAGAIN) continue;
      if (length <= 0 ||
          nghttp2_session_mem_recv(connection->session, buffer, (size_t)length) < 0) {
        close_connection(connection);
        continue;
      }
      write_out(connection);
    }
  }
}
