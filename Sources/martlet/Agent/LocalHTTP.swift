internal import Connect
internal import FlyingFox
internal import FlyingSocks
internal import Foundation
internal import Protobuf
internal import RPC
internal import Synchronization

/// A port of loopback that answers Connect over HTTP/1.1 to whoever shows a token.
///
/// Pages of other sites reach loopback too: a request that names another host, or comes from
/// another site's page, is refused before anything else is looked at.
final class LocalHTTP: Sendable {
  /// Bytes that a request may have.
  private static let requestByteCount = 1 << 20
  /// Seconds that a call with one reply may take.
  private static let callSeconds: TimeInterval = 300

  private static let accepted =
    "application/json, application/proto, application/connect+json, application/connect+proto"

  private let router: Router
  private let token: AgentToken
  private let site: PageSite
  private let http: HTTPServer
  private let port = Mutex<UInt16>(0)
  private let task = Mutex<Task<Void, any Error>?>(nil)

  init(_ router: Router, token: AgentToken, page: PageAddress, port: UInt16) {
    self.router = router
    self.token = token
    site = PageSite(address: page, token: token)
    // The address of loopback is always well-formed.
    var address = sockaddr_in.inet(port: port)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    http = HTTPServer(
      config: .init(address: address, timeout: Self.callSeconds, logger: .disabled), handler: nil)
  }

  /// Begins to listen.
  func start() async throws {
    await http.appendRoute("*") { [unowned self] request in await answer(request) }
    let running = Task { [http] in try await http.run() }
    task.withLock { $0 = running }
    try await http.waitUntilListening(timeout: 10)
    if case .ip4(_, let bound)? = await http.listeningAddress { port.withLock { $0 = bound } }
  }

  deinit { task.withLock { $0?.cancel() } }

  /// Where it listens, as browsers name it.
  var origin: String {
    get async { "http://127.0.0.1:\(port.withLock { $0 })" }
  }

  private func answer(_ request: HTTPRequest) async -> HTTPResponse {
    guard isLocal(request) else {
      return Self.reply(403, json: RPC.Status(.permissionDenied, "only this machine is answered"))
    }
    if request.method == .GET, let file = site.file(request.path) { return file }
    if request.method == .POST, request.path == "/session" { return await site.session(request) }
    guard token.isShown(by: request.headers[.authorization]) else {
      return Self.reply(
        401, json: RPC.Status(.unauthenticated, "the token is missing, or another one"))
    }
    do throws(ConnectRequest.Refusal) {
      return try await call(request)
    } catch {
      switch error {
      case .method(let allowed):
        return Self.reply(405, HTTPHeader("allow"), allowed)
      case .contentType:
        return Self.reply(415, HTTPHeader("accept-post"), Self.accepted)
      case .status(let status, _): return Self.reply(status)
      }
    }
  }

  /// Whether a request names this machine, and is from no other site's page.
  private func isLocal(_ request: HTTPRequest) -> Bool {
    let port = port.withLock { $0 }
    let hosts = ["127.0.0.1:\(port)", "localhost:\(port)"]
    guard let host = request.headers[.host], hosts.contains(host) else { return false }
    guard let origin = request.headers[HTTPHeader("origin")] else { return true }
    return hosts.contains { "http://\($0)" == origin }
  }

  private func call(_ request: HTTPRequest) async throws(ConnectRequest.Refusal) -> HTTPResponse {
    guard request.method == .POST else { throw .method(allowed: "POST") }
    guard let type = request.headers[.contentType], let mediaType = MediaType(type.utf8.span),
      mediaType.webProtocol != .grpcWeb
    else { throw .contentType }
    let handler: MethodHandler
    do throws(RPC.Status) {
      handler = try router.handler(request.path)
    } catch {
      return Self.reply(404, json: error)
    }
    let call = try ConnectRequest(
      post: mediaType, fields: WebFields(request.headers), kind: handler.method.kind)
    guard !call.isGzip else {
      throw .status(RPC.Status(.unimplemented, "compression is not supported here"), mediaType)
    }
    guard let length = request.headers[.contentLength].flatMap({ Int($0) }),
      length <= Self.requestByteCount, let body = try? await request.bodyData
    else {
      throw .status(
        RPC.Status(.resourceExhausted, "a request has at most \(Self.requestByteCount) bytes"),
        mediaType)
    }
    let local = LocalCall(handler, call, peer: request.remoteAddress.map { "\($0)" } ?? "loopback")
    return await local.run(Array(body))
  }

  /// A failure in the form of a call with one reply.
  static func reply(_ status: RPC.Status) -> HTTPResponse {
    reply(ConnectError.httpCode(status.code), json: status)
  }

  private static func reply(_ code: Int, _ header: HTTPHeader, _ value: String) -> HTTPResponse {
    HTTPResponse(
      statusCode: HTTPStatusCode(code, phrase: ""), headers: [header: value], body: Data())
  }

  private static func reply(_ code: Int, json status: RPC.Status) -> HTTPResponse {
    HTTPResponse(
      statusCode: HTTPStatusCode(code, phrase: ""),
      headers: [.contentType: "application/json", HTTPHeader("cache-control"): "no-store"],
      body: Data(ConnectError.json(status).utf8))
  }
}

extension WebFields {
  fileprivate init(_ headers: HTTPHeaders) {
    self.init()
    func bytes(_ name: String) -> [UInt8]? { headers[HTTPHeader(name)].map { Array($0.utf8) } }
    contentEncoding = bytes("content-encoding")
    version = bytes("connect-protocol-version")
    timeout = bytes("connect-timeout-ms")
    streamContentEncoding = bytes("connect-content-encoding")
  }
}
