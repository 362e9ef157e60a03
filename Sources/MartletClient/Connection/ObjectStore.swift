internal import Egress
internal import Foundation
internal import RPC
internal import Reactor
internal import Synchronization

/// The store of objects behind a server, which the client sends to and fetches from by URLs that
/// the server gives.
///
/// Addresses are judged: a server in the public network cannot have its clients connect to private
/// ones. What cannot be reached, or is not trusted, is passed through the server instead.
final class ObjectStore: Sendable {
  /// Says that bytes have to go through the server.
  struct Unreachable: Error {}

  private struct State {
    var clients: [UInt16: EgressClient] = [:]
    var isGivenUp = false
  }

  private let location: ServerLocation
  private let state = Mutex(State())

  /// The store behind a server, whose certificate is held against the same authorities.
  init(_ location: ServerLocation) { self.location = location }

  /// Whether it can be reached, as far as is known.
  var isUsable: Bool { state.withLock { !$0.isGivenUp } }

  /// Sends bytes.
  ///
  /// - Throws: `Unreachable`; a `Status` if another try may help, with another URL.
  func put(_ bytes: [UInt8], to url: String) async throws {
    var request = EgressRequest(
      url, headers: [("content-type", "application/octet-stream")], body: bytes)
    request.method = "PUT"
    _ = try await answer(to: request, url)
  }

  /// Fetches a part of an object.
  ///
  /// - Throws: as `put`.
  func get(_ range: Range<Int64>, from url: String) async throws -> [UInt8] {
    var request = EgressRequest(
      url, headers: [("range", "bytes=\(range.lowerBound)-\(range.upperBound - 1)")])
    request.answerLimit = max(range.count, request.answerLimit)
    let answer = try await answer(to: request, url)
    guard answer.body.count == range.count else {
      throw Status(
        .unavailable,
        "\(answer.body.count) bytes from the store of objects, "
          + "expected \(range.count)")
    }
    return answer.body
  }

  private func answer(to request: EgressRequest, _ url: String) async throws -> EgressAnswer {
    var request = request
    request.time = ClientLimits.storeTime
    let answer: EgressAnswer
    do {
      answer = try await client(for: url).answer(to: request)
    } catch {
      switch error {
      case .refusedURL, .refusedAddress, .unreachable, .untrusted:
        state.withLock { $0.isGivenUp = true }
        throw Unreachable()
      case .cancelled: throw CancellationError()
      case .timedOut, .tooLarge, .failed, .busy:
        throw Status(.unavailable, "store of objects: \(error)")
      }
    }
    guard (200..<300).contains(answer.status) else {
      throw Status(.unavailable, "the store of objects answered \(answer.status)")
    }
    return answer
  }

  private func client(for url: String) throws(EgressError) -> EgressClient {
    guard let parts = URLComponents(string: url), parts.scheme == "https",
      let port = UInt16(exactly: parts.port ?? 443)
    else { throw .refusedURL }
    if let known = state.withLock({ $0.clients[port] }) { return known }
    let new: EgressClient
    do {
      new = try EgressClient(
        EgressGuard(ports: [port], networks: isInPrivateNetwork ? EgressGuard.special : []),
        authorities: try location.withCertificates().authorities)
    } catch {
      throw .busy
    }
    return try state.withLock { state throws(EgressError) in
      guard state.clients.count < ClientLimits.storePorts else { throw .refusedURL }
      state.clients[port] = new
      return new
    }
  }

  /// Whether the server is on this machine, or named by an address that is not public.
  private var isInPrivateNetwork: Bool {
    let host = location.target.split(separator: ":").dropLast().joined(separator: ":")
      .trimmingCharacters(in: ["[", "]"])
    if host == "localhost" { return true }
    return IPAddress(host).map { !EgressGuard().allows($0, port: 443) } ?? false
  }
}
