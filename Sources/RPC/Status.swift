/// How a call ended: a code, a message for people, and machine-readable details.
///
/// A handler throws one to fail its call; a client's call throws the one that the server sent.
public struct Status: Error, Sendable, Hashable {
  /// The kind of outcome.
  public var code: Code
  /// What went wrong, for people: lower case, no full stop. Empty for `.ok`.
  public var message: String
  /// A serialised `google.rpc.Status` (`grpc-status-details-bin`); empty where there are none.
  public var details: [UInt8]

  /// A status.
  public init(_ code: Code, _ message: String = "", details: [UInt8] = []) {
    self.code = code
    self.message = message
    self.details = details
  }

  /// Success.
  public static let ok = Status(.ok)

  /// The status that an error thrown by a handler stands for: itself if it is a `Status`,
  /// `.cancelled` for a cancellation, `.unknown` without any text of the error otherwise.
  public init(describing error: any Error) {
    switch error {
    case let status as Status:
      self = status.code == .ok ? Status(.unknown, "handler threw a status of OK") : status
    case is CancellationError:
      self = Status(.cancelled, "call was cancelled")
    default:
      self = Status(.unknown, "handler failed")
    }
  }
}

extension Status: CustomStringConvertible {
  /// The code, and the message where there is one.
  public var description: String { message.isEmpty ? "\(code)" : "\(code): \(message)" }
}
