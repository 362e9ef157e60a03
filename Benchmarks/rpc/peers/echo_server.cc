// The peer: a C++ gRPC server with the callback API. `echo_server` prints the port it listens on.

#include <grpcpp/grpcpp.h>

#include <cstdio>
#include <string>

#include "echo.grpc.pb.h"

namespace {

using grpc::CallbackServerContext;
using grpc::Status;

class Streamer : public grpc::ServerWriteReactor<bench::EchoReply> {
 public:
  explicit Streamer(const bench::StreamRequest* request) : left_(request->count()) {
    reply_.set_payload(std::string(request->byte_count(), 'a'));
    Next();
  }

  void OnWriteDone(bool ok) override {
    if (ok) Next(); else Finish(Status::CANCELLED);
  }

  void OnDone() override { delete this; }

 private:
  void Next() {
    if (left_-- == 0) Finish(Status::OK); else StartWrite(&reply_);
  }

  uint32_t left_;
  bench::EchoReply reply_;
};

class Chatter : public grpc::ServerBidiReactor<bench::EchoRequest, bench::EchoReply> {
 public:
  Chatter() { StartRead(&request_); }

  void OnReadDone(bool ok) override {
    if (!ok) return Finish(Status::OK);
    reply_.set_payload(request_.payload());
    StartWrite(&reply_);
  }

  void OnWriteDone(bool ok) override {
    if (ok) StartRead(&request_); else Finish(Status::CANCELLED);
  }

  void OnDone() override { delete this; }

 private:
  bench::EchoRequest request_;
  bench::EchoReply reply_;
};

class Echo final : public bench::Echo::CallbackService {
  grpc::ServerUnaryReactor* Unary(CallbackServerContext* context,
                                  const bench::EchoRequest* request,
                                  bench::EchoReply* reply) override {
    auto* reactor = context->DefaultReactor();
    auto token = context->client_metadata().find("authorization");
    if (token != context->client_metadata().end() && token->second == "none") {
      reactor->Finish(Status(grpc::StatusCode::UNAUTHENTICATED, ""));
      return reactor;
    }
    reply->set_payload(request->payload());
    reactor->Finish(Status::OK);
    return reactor;
  }

  grpc::ServerWriteReactor<bench::EchoReply>* Stream(
      CallbackServerContext*, const bench::StreamRequest* request) override {
    return new Streamer(request);
  }

  grpc::ServerBidiReactor<bench::EchoRequest, bench::EchoReply>* Chat(
      CallbackServerContext*) override {
    return new Chatter();
  }
};

}  // namespace

int main() {
  Echo service;
  int port = 0;
  grpc::ServerBuilder builder;
  builder.AddListeningPort("127.0.0.1:0", grpc::InsecureServerCredentials(), &port);
  builder.RegisterService(&service);
  auto server = builder.BuildAndStart();
  std::printf("127.0.0.1:%d\n", port);
  std::fflush(stdout);
  server->Wait();
}
