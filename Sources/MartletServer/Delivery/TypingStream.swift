internal import Synchronization

/// A typing notice for one device.
struct TypingNotice: Sendable, Hashable {
  let recipient: Address
  let sender: Address
  let ciphertext: [UInt8]
}

/// The open stream of typing notices of one device. What it does not read in time is dropped.
final class TypingStream: Sendable {
  /// Notices that wait for a slow reader; the oldest go first.
  private static let waitingLimit = 32

  let address: Address
  let notices: AsyncThrowingStream<TypingNotice, any Error>
  private let continuation: AsyncThrowingStream<TypingNotice, any Error>.Continuation

  init(address: Address) {
    self.address = address
    (notices, continuation) = AsyncThrowingStream.makeStream(
      bufferingPolicy: .bufferingNewest(Self.waitingLimit))
  }

  func offer(_ notice: TypingNotice) { continuation.yield(notice) }

  func end(_ error: any Error) { continuation.finish(throwing: error) }
}
