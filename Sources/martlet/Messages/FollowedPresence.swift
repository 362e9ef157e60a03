internal import MartletClient
internal import PlainText

/// Presence while messages are received: this device is there, and others are told of as they come
/// and go.
struct FollowedPresence {
  private struct Row: Encodable {
    let presence: PresenceRow
  }

  private let tasks: [Task<Void, any Error>]

  /// Begins.
  init(_ messenger: Messenger, asJSON json: Bool) {
    tasks = [
      Task { try await messenger.publishPresence() },
      Task {
        try await messenger.watchPresence { presence in
          if json { return try JSONLine.print(Row(presence: PresenceRow(presence))) }
          let names = try await Names(messenger, of: presence.account)
          let name = names.name(presence.account.description)
          Terminal.line("* \(name): \(PresenceText.line(presence))")
        }
      },
    ]
  }

  /// Ends.
  func end() {
    for task in tasks { task.cancel() }
  }
}
