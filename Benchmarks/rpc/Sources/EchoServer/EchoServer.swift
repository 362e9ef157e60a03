internal import Foundation
internal import GRPC
internal import Protobuf
internal import RPC

/// Echoes; reads a piece of metadata in each call, as a real handler would read its token.
struct Echo: EchoHandler {
  func unary(_ request: EchoRequest, context: ServerContext) async throws -> EchoReply {
    guard context.metadata["authorization"] != "none" else { throw Status(.unauthenticated) }
    return EchoReply(payload: request.payload)
  }

  func stream(
    _ request: StreamRequest, replies: ReplyWriter<EchoReply>, context: ServerContext
  ) async throws {
    let reply = EchoReply(payload: [UInt8](repeating: 0x61, count: Int(request.byteCount)))
    for _ in 0..<request.count { try await replies.send(reply) }
  }

  func chat(
    _ requests: RequestStream<EchoRequest>, replies: ReplyWriter<EchoReply>,
    context: ServerContext
  ) async throws {
    for try await request in requests {
      try await replies.send(EchoReply(payload: request.payload))
    }
  }
}

/// `EchoServer CORE [CERTIFICATE KEY]`: prints the port it listens on.
@main
enum EchoServer {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 2 || arguments.count == 4, let core = Int(arguments[1]) else {
      FileHandle.standardError.write(Data("usage: EchoServer CORE [CERTIFICATE KEY]\n".utf8))
      exit(2)
    }
    let tls =
      arguments.count == 4
      ? try ServerTLS(certificateFile: arguments[2], keyFile: arguments[3]) : nil
    let server = try Server(services: [Echo()], cores: [core])
    let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0), tls: tls)
    FileHandle.standardOutput.write(Data("\(address)\n".utf8))
    try await Task.sleep(for: .seconds(Int32.max))
  }
}
