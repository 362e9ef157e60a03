internal import Connect
internal import FlyingFox
internal import Foundation
internal import RPC

/// What a browser gets from the agent's port beside answers to calls: the page, and a session for
/// the code of a link.
struct PageSite: Sendable {
  private static let types = [
    "css": "text/css; charset=utf-8", "html": "text/html; charset=utf-8",
    "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
  ]
  /// What the page may do: nothing that is not its own. Source: Content Security Policy Level 3.
  private static let policy = [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' blob:",
    "media-src blob:", "connect-src 'self'", "base-uri 'none'", "form-action 'none'",
    "frame-ancestors 'none'", "worker-src 'self'", "require-trusted-types-for 'script'",
    // For the worker that seals the frames of calls and nothing else: web/groupcall.js makes it.
    "trusted-types martlet-worker",
  ].joined(separator: "; ")
  /// Calls and voice messages need these, which the browser asks the user about.
  private static let permissions =
    "geolocation=(), camera=(self), microphone=(self), display-capture=(self)"
  private static let headers: [HTTPHeader: String] = [
    HTTPHeader("content-security-policy"): policy,
    HTTPHeader("x-content-type-options"): "nosniff",
    HTTPHeader("referrer-policy"): "no-referrer",
    HTTPHeader("cross-origin-opener-policy"): "same-origin",
    HTTPHeader("cross-origin-resource-policy"): "same-origin",
    HTTPHeader("permissions-policy"): permissions,
    HTTPHeader("cache-control"): "no-cache",
  ]
  /// Bytes that a request for a session may have.
  private static let requestByteCount = 1024

  let address: PageAddress
  let token: AgentToken

  /// What a path shows; nil if it is none of the page's.
  func file(_ path: String) -> HTTPResponse? {
    let name = path == "/" ? "/index.html" : path
    guard let text = PageFiles.all[name], let ending = name.split(separator: ".").last,
      let type = Self.types[String(ending)]
    else { return nil }
    var headers = Self.headers
    headers[.contentType] = type
    return HTTPResponse(statusCode: .ok, headers: HTTPHeaders(headers), body: Data(text.utf8))
  }

  /// A session for whoever has the code of a link.
  func session(_ request: HTTPRequest) async -> HTTPResponse {
    struct Asked: Decodable { let code: String }
    guard request.headers[.contentType] == "application/json",
      let count = request.headers[.contentLength].flatMap({ Int($0) }),
      count <= Self.requestByteCount, let body = try? await request.bodyData,
      let asked = try? JSONDecoder().decode(Asked.self, from: body)
    else { return LocalHTTP.reply(RPC.Status(.invalidArgument, "expected {\"code\": …} in JSON")) }
    guard address.spend(asked.code) else {
      return LocalHTTP.reply(
        RPC.Status(
          .unauthenticated, "the link was used, or is too old: `martlet web` gives another"))
    }
    return HTTPResponse(
      statusCode: .ok,
      headers: [.contentType: "application/json", HTTPHeader("cache-control"): "no-store"],
      body: Data("{\"token\":\"\(token.session(from: .now))\"}".utf8))
  }
}
