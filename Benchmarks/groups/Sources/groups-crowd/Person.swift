internal import MartletClient
internal import Synchronization

/// An account's device, with what its application was given.
final class Person: Sendable {
  let messenger: Messenger
  private let read = Mutex<[String: Int]>([:])
  private let undecryptable = Mutex(0)

  init(_ messenger: Messenger) { self.messenger = messenger }

  /// How often it was given each text of others.
  var texts: [String: Int] { read.withLock { $0 } }
  /// How many messages it could not decrypt.
  var failures: Int { undecryptable.withLock { $0 } }

  func receive() async throws {
    try await messenger.receive { event in
      switch event.kind {
      case .message(let message)?:
        guard case .text(let text)? = message.content?.body else { return }
        self.read.withLock { $0[text.text, default: 0] += 1 }
      case .undecryptable?: self.undecryptable.withLock { $0 += 1 }
      default: return
      }
    }
  }
}

/// Runs a body for each of some values, a few at a time.
func forEach<Value: Sendable>(
  _ values: [Value], atOnce width: Int, _ body: @escaping @Sendable (Value) async throws -> Void
) async throws {
  try await withThrowingTaskGroup(of: Void.self) { group in
    for (number, value) in values.enumerated() {
      if number >= width { try await group.next() }
      group.addTask { try await body(value) }
    }
    try await group.waitForAll()
  }
}
