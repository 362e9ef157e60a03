extension Messenger {
  /// Takes part in the call of a group until it is over for this device: joins the one that goes
  /// on, or begins one, which rings at the other members' devices.
  ///
  /// The application has a media engine, which seals and opens frames with the keys that it is told
  /// of (RFC 9605). `receive(follow:)` must run beside it: who is a member of the group comes that
  /// way.
  ///
  /// - Parameters:
  ///   - group: whose call.
  ///   - hasVideo: what others are told if this device begins the call.
  ///   - commands: what the application says; where they end, the device leaves.
  ///   - handler: is told what happens, one thing after the other; `GroupCallNotice.over` is the
  ///     last.
  /// - Throws: what the handler throws; `ClientError.noGroup`, `.unvouchedDevice`, `.unlinked`.
  public func call(
    _ group: GroupID, hasVideo: Bool = false, commands: AsyncStream<GroupCallCommand>,
    _ handler: @escaping @Sendable (GroupCallNotice) async throws -> Void
  ) async throws {
    try parts.groups.leaves.requireVouched(in: [group])
    let inputs = GroupCallInputs()
    let conductor = GroupCallConductor(
      group, parts.groupCalls, inputs, hasVideo: hasVideo, handler)
    let reader = Task {
      for await command in commands { inputs.append(.command(command)) }
      inputs.append(.commandsEnded)
    }
    defer { reader.cancel() }
    try await conductor.run()
  }
}
