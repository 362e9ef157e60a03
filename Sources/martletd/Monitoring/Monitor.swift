internal import FlyingFox
internal import FlyingSocks
internal import Foundation
internal import MartletServer
internal import Prometheus
internal import RPC
internal import Synchronization

/// The listener for whoever watches the server: metrics, and whether it lives and is ready.
///
/// It answers anybody that can connect to it, over plain HTTP/1.1: it belongs on loopback or on a
/// network of the operator's own.
struct Monitor: Sendable {
  private let http: HTTPServer

  /// A listener that does not listen yet.
  ///
  /// - Parameters:
  ///   - address: where it listens.
  ///   - registry: the metrics that it shows.
  ///   - watched: the node and the server that it tells of.
  init(on address: MonitorAddress, registry: Registry, of watched: Watched) async {
    http = HTTPServer(
      config: .init(address: address.socket, timeout: 10, logger: .disabled),
      handler: nil)
    await http.appendRoute("GET /metrics") { _ in
      await watched.measure()
      return Self.reply(.ok, registry.exposition(), "text/plain; version=0.0.4; charset=utf-8")
    }
    await http.appendRoute("GET /healthz") { _ in Self.reply(.ok, "alive\n") }
    await http.appendRoute("GET /readyz") { _ in
      guard let reason = await watched.node.unreadiness() else { return Self.reply(.ok, "ready\n") }
      return Self.reply(.serviceUnavailable, "\(reason)\n")
    }
  }

  /// Listens until the task is cancelled.
  ///
  /// - Throws: what keeps it from listening.
  func run() async throws { try await http.run() }

  /// The address that it listens on, once it does.
  ///
  /// - Throws: what keeps it from listening.
  func address() async throws -> String {
    try await http.waitUntilListening(timeout: 10)
    return switch await http.listeningAddress {
    case .ip4(let address, let port): "\(address):\(port)"
    case .ip6(let address, let port): "[\(address)]:\(port)"
    case .unix(let path): "unix:\(path)"
    case nil: ""
    }
  }

  private static func reply(
    _ code: HTTPStatusCode, _ text: String, _ type: String = "text/plain; charset=utf-8"
  ) -> HTTPResponse {
    HTTPResponse(
      statusCode: code, headers: [.contentType: type, HTTPHeader("Cache-Control"): "no-store"],
      body: Data(text.utf8))
  }
}

/// Where a monitor listens.
struct MonitorAddress: Sendable {
  fileprivate let socket: any SocketAddress

  /// Reads a numeric address and a port, or `unix:PATH`.
  ///
  /// - Throws: `SettingsError.wrong`.
  init(_ text: String) throws {
    do {
      if text.hasPrefix("unix:") {
        socket = try Self.unix(String(text.dropFirst(5)))
        return
      }
      guard let colon = text.lastIndex(of: ":"),
        let port = UInt16(text[text.index(after: colon)...])
      else { throw SettingsError.wrong(.metricsListen, text) }
      let host = text[..<colon].trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
      socket =
        host.contains(":")
        ? try sockaddr_in6.inet6(ip6: host, port: port)
        : try sockaddr_in.inet(ip4: host == "localhost" ? "127.0.0.1" : host, port: port)
    } catch {
      throw SettingsError.wrong(.metricsListen, text)
    }
  }

  private static func unix(_ path: String) throws -> sockaddr_un {
    guard !path.isEmpty else { throw SettingsError.wrong(.metricsListen, "unix:") }
    return .unix(path: path)
  }
}
