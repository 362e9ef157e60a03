// A load generator that is cheaper than any server it measures: nghttp2 on blocking-free sockets.
//
//   load stream PORT CONNECTIONS STREAMS SECONDS   server streaming, 10,000 messages a call
//   load chat PORT CONNECTIONS STREAMS SECONDS     ping-pong: each reply is answered at once
//   load pace PORT CONNECTIONS RATE SECONDS        RATE round trips a second in all, each when it
//                                                  is due, whether or not those before are back
//   load idle PORT CONNECTIONS 0|1                 holds idle connections (1: TLS) until stdin ends
//
// Prints one line: messages a second, and for chat p50 and p99 of a round trip in microseconds. For
// pace: round trips, those that never came back, p50, p99 and the longest, from when each was due.

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <nghttp2/nghttp2.h>
#include <openssl/ssl.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

constexpr size_t kPayload = 100;
constexpr int kMessagesPerCall = 10000;

void Die(const char* what) {
  std::perror(what);
  std::exit(1);
}

std::string Varint(uint64_t value) {
  std::string bytes;
  for (; value >= 128; value >>= 7) bytes.push_back(static_cast<char>(value | 128));
  bytes.push_back(static_cast<char>(value));
  return bytes;
}

std::string Framed(const std::string& message) {
  uint32_t length = htonl(static_cast<uint32_t>(message.size()));
  std::string frame(1, '\0');
  frame.append(reinterpret_cast<char*>(&length), 4);
  return frame + message;
}

const std::string& EchoFrame() {
  static const std::string frame =
      Framed("\x0a" + Varint(kPayload) + std::string(kPayload, 'a'));
  return frame;
}

const std::string& StreamFrame() {
  static const std::string frame =
      Framed("\x08" + Varint(kMessagesPerCall) + "\x10" + Varint(kPayload));
  return frame;
}

uint64_t messages = 0;
uint64_t failures = 0;
std::vector<uint32_t> round_trips;

struct Stream {
  std::string outgoing;
  bool ends = false;
  // Bytes of the message that is being received: prefix first.
  size_t prefix = 0;
  uint32_t length = 0;
  uint32_t received = 0;
  Clock::time_point sent;
  // When the messages that are on their way were due, for pace.
  std::deque<Clock::time_point> due;
};

struct Connection {
  int fd = -1;
  nghttp2_session* session = nullptr;
  bool chat = false;
  bool paced = false;
  std::unordered_map<int32_t, std::unique_ptr<Stream>> streams;
  std::string unsent;

  void Open(int port);
  void StartCall();
  void Flush();
  void Read();
  void GotMessage(int32_t id, Stream& stream);
  void Send(Clock::time_point due);
};

ssize_t ReadBody(nghttp2_session*, int32_t id, uint8_t* buffer, size_t length, uint32_t* flags,
                 nghttp2_data_source*, void* data) {
  auto& stream = *static_cast<Connection*>(data)->streams.at(id);
  if (stream.outgoing.empty() && !stream.ends) return NGHTTP2_ERR_DEFERRED;
  size_t count = std::min(length, stream.outgoing.size());
  std::memcpy(buffer, stream.outgoing.data(), count);
  stream.outgoing.erase(0, count);
  if (stream.outgoing.empty() && stream.ends) *flags |= NGHTTP2_DATA_FLAG_EOF;
  return static_cast<ssize_t>(count);
}

int GotData(nghttp2_session*, uint8_t, int32_t id, const uint8_t* data, size_t length,
            void* user) {
  auto* connection = static_cast<Connection*>(user);
  auto& stream = *connection->streams.at(id);
  size_t index = 0;
  while (index < length) {
    if (stream.prefix < 5) {
      if (stream.prefix > 0) stream.length = stream.length << 8 | data[index];
      ++stream.prefix;
      ++index;
      continue;
    }
    size_t count = std::min<size_t>(stream.length - stream.received, length - index);
    index += count;
    stream.received += count;
    if (stream.received < stream.length) continue;
    stream.prefix = stream.length = stream.received = 0;
    connection->GotMessage(id, stream);
  }
  return 0;
}

int Closed(nghttp2_session*, int32_t id, uint32_t error, void* user) {
  auto* connection = static_cast<Connection*>(user);
  connection->streams.erase(id);
  if (error != 0) ++failures;
  connection->StartCall();
  return 0;
}

void Connection::Open(int port) {
  fd = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (connect(fd, reinterpret_cast<sockaddr*>(&address), sizeof(address)) != 0) Die("connect");
  int one = 1;
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
  fcntl(fd, F_SETFL, O_NONBLOCK);
  nghttp2_session_callbacks* callbacks;
  nghttp2_session_callbacks_new(&callbacks);
  nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, GotData);
  nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, Closed);
  nghttp2_session_client_new(&session, callbacks, this);
  nghttp2_session_callbacks_del(callbacks);
  nghttp2_settings_entry window{NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, 1 << 20};
  nghttp2_submit_settings(session, NGHTTP2_FLAG_NONE, &window, 1);
  nghttp2_session_set_local_window_size(session, NGHTTP2_FLAG_NONE, 0, 1 << 24);
}

void Connection::StartCall() {
  auto pair = [](const char* name, const char* value) {
    return nghttp2_nv{reinterpret_cast<uint8_t*>(const_cast<char*>(name)),
                      reinterpret_cast<uint8_t*>(const_cast<char*>(value)), std::strlen(name),
                      std::strlen(value), NGHTTP2_NV_FLAG_NONE};
  };
  nghttp2_nv headers[] = {
      pair(":method", "POST"), pair(":scheme", "http"), pair(":authority", "localhost"),
      pair(":path", chat ? "/bench.Echo/Chat" : "/bench.Echo/Stream"), pair("te", "trailers"),
      pair("content-type", "application/grpc")};
  nghttp2_data_provider provider{};
  provider.read_callback = ReadBody;
  int32_t id = nghttp2_submit_request(session, nullptr, headers, 6, &provider, nullptr);
  if (id < 0) Die("nghttp2_submit_request");
  auto stream = std::make_unique<Stream>();
  if (!paced) stream->outgoing = chat ? EchoFrame() : StreamFrame();
  stream->ends = !chat;
  stream->sent = Clock::now();
  streams[id] = std::move(stream);
}

void Connection::GotMessage(int32_t id, Stream& stream) {
  ++messages;
  if (!chat) return;
  auto now = Clock::now();
  if (paced) {
    stream.sent = stream.due.front();
    stream.due.pop_front();
  }
  round_trips.push_back(static_cast<uint32_t>(
      std::chrono::duration_cast<std::chrono::microseconds>(now - stream.sent).count()));
  if (paced) return;
  stream.sent = now;
  stream.outgoing += EchoFrame();
  nghttp2_session_resume_data(session, id);
}

void Connection::Send(Clock::time_point due) {
  auto& [id, stream] = *streams.begin();
  stream->due.push_back(due);
  stream->outgoing += EchoFrame();
  nghttp2_session_resume_data(session, id);
  Flush();
}

void Connection::Flush() {
  for (;;) {
    const uint8_t* data;
    ssize_t count = nghttp2_session_mem_send(session, &data);
    if (count <= 0) break;
    unsent.append(reinterpret_cast<const char*>(data), static_cast<size_t>(count));
  }
  if (unsent.empty()) return;
  ssize_t count = send(fd, unsent.data(), unsent.size(), MSG_NOSIGNAL);
  if (count > 0) unsent.erase(0, static_cast<size_t>(count));
}

void Connection::Read() {
  static uint8_t buffer[256 << 10];
  ssize_t count = read(fd, buffer, sizeof(buffer));
  if (count == 0) {
    std::fprintf(stderr, "load: the server closed a connection\n");
    std::exit(1);
  }
  if (count > 0 && nghttp2_session_mem_recv(session, buffer, static_cast<size_t>(count)) < 0) {
    std::fprintf(stderr, "load: the server broke HTTP/2\n");
    std::exit(1);
  }
}

void Run(bool chat, int port, int connections, int streams, double seconds) {
  int poll = epoll_create1(0);
  std::vector<std::unique_ptr<Connection>> all;
  for (int index = 0; index < connections; ++index) {
    auto connection = std::make_unique<Connection>();
    connection->chat = chat;
    connection->Open(port);
    for (int stream = 0; stream < streams; ++stream) connection->StartCall();
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = connection.get();
    epoll_ctl(poll, EPOLL_CTL_ADD, connection->fd, &event);
    connection->Flush();
    all.push_back(std::move(connection));
  }
  auto start = Clock::now();
  auto warm = start + std::chrono::milliseconds(500);
  auto end = warm + std::chrono::duration_cast<Clock::duration>(
                        std::chrono::duration<double>(seconds));
  bool counting = false;
  epoll_event events[64];
  for (;;) {
    auto now = Clock::now();
    if (!counting && now >= warm) {
      counting = true;
      messages = 0;
      round_trips.clear();
      warm = now;
    }
    if (now >= end) break;
    int count = epoll_wait(poll, events, 64, 100);
    for (int index = 0; index < count; ++index) {
      auto* connection = static_cast<Connection*>(events[index].data.ptr);
      connection->Read();
      connection->Flush();
    }
  }
  double elapsed = std::chrono::duration<double>(Clock::now() - warm).count();
  std::printf("%.0f", static_cast<double>(messages) / elapsed);
  if (!round_trips.empty()) {
    std::sort(round_trips.begin(), round_trips.end());
    std::printf(" %u %u", round_trips[round_trips.size() / 2],
                round_trips[round_trips.size() * 99 / 100]);
  }
  std::printf("\n");
  if (failures > 0) {
    std::fprintf(stderr, "load: %llu calls failed\n", static_cast<unsigned long long>(failures));
    std::exit(1);
  }
}

void Pace(int port, int connections, double rate, double seconds) {
  int poll = epoll_create1(0);
  int timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
  epoll_event event{};
  event.events = EPOLLIN;
  epoll_ctl(poll, EPOLL_CTL_ADD, timer, &event);
  std::vector<std::unique_ptr<Connection>> all;
  for (int index = 0; index < connections; ++index) {
    auto connection = std::make_unique<Connection>();
    connection->chat = connection->paced = true;
    connection->Open(port);
    connection->StartCall();
    event.data.ptr = connection.get();
    epoll_ctl(poll, EPOLL_CTL_ADD, connection->fd, &event);
    connection->Flush();
    all.push_back(std::move(connection));
  }
  auto interval = std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(1 / rate));
  auto nanoseconds = std::chrono::duration_cast<std::chrono::nanoseconds>(interval).count();
  itimerspec every{{nanoseconds / 1000000000, nanoseconds % 1000000000},
                   {nanoseconds / 1000000000, nanoseconds % 1000000000}};
  timerfd_settime(timer, 0, &every, nullptr);
  uint64_t total = static_cast<uint64_t>(rate * seconds), sent = 0;
  auto start = Clock::now();
  // What has not come back this long after the last was sent never will.
  auto end = start + std::chrono::duration_cast<Clock::duration>(
                         std::chrono::duration<double>(seconds + 10));
  epoll_event events[64];
  while (messages < total && Clock::now() < end) {
    int count = epoll_wait(poll, events, 64, 100);
    for (int index = 0; index < count; ++index) {
      auto* connection = static_cast<Connection*>(events[index].data.ptr);
      if (connection != nullptr) {
        connection->Read();
        connection->Flush();
        continue;
      }
      uint64_t expirations = 0;
      if (read(timer, &expirations, sizeof(expirations)) < 0) continue;
      for (auto now = Clock::now(); sent < total && start + interval * (sent + 1) <= now; ++sent) {
        all[sent % all.size()]->Send(start + interval * (sent + 1));
      }
    }
  }
  std::sort(round_trips.begin(), round_trips.end());
  auto at = [](double share) {
    auto index = static_cast<size_t>(static_cast<double>(round_trips.size()) * share);
    return round_trips.empty() ? 0 : round_trips[std::min(index, round_trips.size() - 1)];
  };
  std::printf("%llu %llu %u %u %u\n", static_cast<unsigned long long>(total),
              static_cast<unsigned long long>(total - messages), at(0.5), at(0.99), at(1));
}

// The client's preface and an empty SETTINGS, then the acknowledgement of the server's SETTINGS.
void Idle(int port, int connections, bool tls) {
  static const char hello[] = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0\0\0\0\x04\x01\0\0\0\0";
  rlimit limit{};
  getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_NOFILE, &limit);
  SSL_CTX* context = SSL_CTX_new(TLS_client_method());
  const unsigned char protocols[] = {2, 'h', '2'};
  SSL_CTX_set_alpn_protos(context, protocols, sizeof(protocols));
  for (int index = 0; index < connections; ++index) {
    Connection connection;
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (fd < 0) Die("socket");
    if (connect(fd, reinterpret_cast<sockaddr*>(&address), sizeof(address)) != 0) Die("connect");
    char answer[256];
    if (tls) {
      SSL* ssl = SSL_new(context);
      SSL_set_fd(ssl, fd);
      if (SSL_connect(ssl) != 1) Die("SSL_connect");
      SSL_write(ssl, hello, sizeof(hello) - 1);
      if (SSL_read(ssl, answer, sizeof(answer)) <= 0) Die("SSL_read");
    } else {
      if (write(fd, hello, sizeof(hello) - 1) < 0) Die("write");
      if (read(fd, answer, sizeof(answer)) <= 0) Die("read");
    }
  }
  std::printf("ready\n");
  std::fflush(stdout);
  while (std::getchar() != EOF) {
  }
}

}  // namespace

int main(int count, char** arguments) {
  std::string mode = count > 1 ? arguments[1] : "";
  if (mode == "idle" && count == 5) {
    Idle(std::atoi(arguments[2]), std::atoi(arguments[3]), std::atoi(arguments[4]) != 0);
  } else if (mode == "pace" && count == 6) {
    Pace(std::atoi(arguments[2]), std::atoi(arguments[3]), std::atof(arguments[4]),
         std::atof(arguments[5]));
  } else if ((mode == "stream" || mode == "chat") && count == 6) {
    Run(mode == "chat", std::atoi(arguments[2]), std::atoi(arguments[3]),
        std::atoi(arguments[4]), std::atof(arguments[5]));
  } else {
    std::fprintf(stderr, "usage: load stream|chat PORT CONNECTIONS STREAMS SECONDS\n"
                         "       load pace PORT CONNECTIONS RATE SECONDS\n"
                         "       load idle PORT CONNECTIONS 0|1\n");
    return 2;
  }
}
