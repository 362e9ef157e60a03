/// The groups whose calls this device takes part in, as it reads their logs.
final class GroupCallChats {
  private let context: DeviceContext
  private let states: GroupStates

  init(_ context: DeviceContext, _ states: GroupStates) {
    (self.context, self.states) = (context, states)
  }

  /// Watches a group from now on.
  ///
  /// - Parameters:
  ///   - group: which.
  ///   - call: whose secrets are made.
  ///   - changed: is told of each epoch.
  /// - Returns: the group as it is now.
  /// - Throws: `ClientError.noGroup`, errors of the store.
  func watch(
    _ group: GroupID, for call: CallID, changed: @escaping @Sendable (CallChat) -> Void
  ) throws -> CallChat {
    var chat = CallChat(of: group, call: call)
    try chat.note(try context.read { try states.load(group, $0) })
    var latest = chat
    states.watch(group) { loaded in
      guard (try? latest.note(loaded)) != nil else { return }
      changed(latest)
    }
    return chat
  }

  /// Watches it no more.
  func release(_ group: GroupID) { states.watch(group, nil) }
}
