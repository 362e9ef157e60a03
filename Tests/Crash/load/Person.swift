internal import Foundation
internal import MartletClient
internal import Protobuf

/// A device of the client library: what it shows its user goes into a journal, line by line, and it
/// goes on writing where its own history says that it was when it was killed.
struct Person {
  let messenger: Messenger
  let journal: FileHandle
  let conversations: [Conversation]

  /// A device whose account is in a file.
  init(file: String, journal: String, conversations: [String]) throws {
    messenger = try Messenger.open(StoreLocation(file, key: .keyFile(file + ".key")))
    if !FileManager.default.fileExists(atPath: journal) {
      _ = FileManager.default.createFile(atPath: journal, contents: nil)
    }
    guard let handle = FileHandle(forUpdatingAtPath: journal) else {
      throw CocoaError(.fileWriteUnknown)
    }
    try handle.seekToEnd()
    self.journal = handle
    self.conversations = conversations.compactMap { Conversation($0) }
  }

  /// Receives, and writes to one conversation after the other, until it is killed.
  func run(every interval: Duration) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await receive() }
      group.addTask { try await write(every: interval) }
      try await group.next()
      group.cancelAll()
    }
  }

  private func receive() async throws {
    try await messenger.receive(follow: true) { event in
      try journal.write(contentsOf: Data((try event.jsonString() + "\n").utf8))
    }
  }

  private func write(every interval: Duration) async throws {
    var numbers = try await written()
    while true {
      for conversation in conversations {
        let number = numbers[conversation.description, default: 0]
        numbers[conversation.description] = number + 1
        try await messenger.send(
          .text(Text(text: "\(messenger.device) \(number)")), to: conversation)
        try await Task.sleep(for: interval)
      }
    }
  }

  /// How many messages this device has written to each conversation.
  private func written() async throws -> [String: Int] {
    var numbers: [String: Int] = [:]
    try await messenger.export { message in
      guard message.authorID == messenger.account.description,
        message.authorDevice == UInt32(messenger.device)
      else { return }
      numbers[message.conversation, default: 0] += 1
    }
    return numbers
  }
}
