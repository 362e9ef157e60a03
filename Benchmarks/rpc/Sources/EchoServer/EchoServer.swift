internal import Foundation
internal import GRPC
internal import Protobuf
internal import RPC
internal import Synchronization

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
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 2 || arguments.count == 4, let core = Int(arguments[1]) else {
      fail("usage: EchoServer CORE [CERTIFICATE KEY]")
    }
    let main = MainThread()
    Task(executorPreference: main) {
      do {
        try await serve(core: core, keys: Array(arguments.dropFirst(2)))
      } catch {
        fail("\(error)")
      }
    }
    main.run()
  }

  private static func serve(core: Int, keys: [String]) async throws {
    let tls = keys.isEmpty ? nil : try ServerTLS(certificateFile: keys[0], keyFile: keys[1])
    let server = try Server(services: [Echo()], cores: [core])
    let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0), tls: tls)
    FileHandle.standardOutput.write(Data("\(address)\n".utf8))
    await withUnsafeContinuation { (_: UnsafeContinuation<Void, Never>) in }
  }

  private static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("EchoServer: error: \(message)\n".utf8))
    exit(2)
  }
}

/// Runs what is not on a server's loop on the main thread: valgrind, which counts instructions,
/// cannot run libdispatch's threads.
final class MainThread: TaskExecutor {
  private let jobs = Mutex<[UnownedJob]>([])

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
  }

  func run() -> Never {
    while true {
      let due = jobs.withLock { jobs in
        defer { jobs = [] }
        return jobs
      }
      for job in due { job.runSynchronously(on: asUnownedTaskExecutor()) }
      if due.isEmpty { usleep(10_000) }
    }
  }
}
