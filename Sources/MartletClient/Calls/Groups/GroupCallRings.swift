internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// Calls of groups that members say to have begun: whether they still ring, the server is asked.
final class GroupCallRings {
  /// How long the server has to tell of a call.
  private static let patience = Duration.seconds(10)

  private let context: DeviceContext
  /// When calls that ring here are to be looked at again: seconds since 1970, by this device's
  /// clock.
  private var ends: [CallID: Int64] = [:]

  init(_ context: DeviceContext) { self.context = context }

  /// When the next call stops ringing.
  var nextEnd: Int64? { ends.values.min() }

  /// Whether a call has stopped ringing.
  var isDue: Bool { nextEnd.map { $0 <= context.now.seconds } ?? false }

  /// Looks at calls that were not told of, and at those that have stopped ringing.
  ///
  /// - Throws: errors of the store. What the server does not answer is asked again later.
  func look() async throws {
    let calls = try context.read { try $0.calls() }.filter { !$0.call.groupID.isEmpty }
    for (id, call) in calls
    where ends[id].map({ $0 <= context.now.seconds }) ?? true {
      do {
        guard let group = GroupID(call.groupID) else { continue }
        try take(try await standing(of: group), id, call)
      } catch let status as Status where status.code != .invalidArgument {
        // Nothing keeps the application from hearing what else there is.
        ends[id] = context.now.seconds + Int64(Self.patience.components.seconds)
      } catch is Status {
        try forget(id)
      } catch is ClientError {
        try forget(id)
      }
    }
  }

  /// The call of a group as it stands.
  private func standing(of group: GroupID) async throws -> GroupCallResponse.Standing {
    let call = try await context.calling {
      try await $0.calls.participateInGroupCall(options: CallOptions(timeout: Self.patience))
    }
    defer { call.cancel() }
    try await call.send(
      GroupCallRequest(frame: .attach(.init(groupID: group.bytes, watches: true))))
    for try await response in call.replies {
      guard case .standing(let standing) = response.frame else { continue }
      return standing
    }
    throw Status(.unavailable, "the server has told nothing of the call")
  }

  private func take(
    _ standing: GroupCallResponse.Standing, _ id: CallID, _ call: StoredCall
  ) throws {
    let goesOn = standing.callID == id.bytes
    if goesOn, standing.participants.contains(where: { $0.accountID == context.account.bytes }) {
      // This account takes part: there is nothing to tell.
      return try forget(id)
    }
    let left = Self.seconds(standing.ringUntil) - Self.seconds(standing.serverTime)
    guard goesOn, left > 0 else {
      let kind: ReceivedEvent.CallUpdate.Kind = goesOn && !call.isTold ? .goesOn : .missed
      try context.write { records in
        try records.removeCall(id)
        try records.tell(.call(update(kind, id, call)))
      }
      ends[id] = nil
      return
    }
    ends[id] = context.now.seconds + left + 1
    guard !call.isTold else { return }
    try context.write { records in
      var call = call
      call.isTold = true
      try records.setCall(id, call)
      var update = update(.ringing, id, call)
      update.ringUntil = standing.ringUntil
      try records.tell(.call(update))
    }
  }

  private static func seconds(_ time: ProtoTimestamp?) -> Int64 { time?.seconds ?? 0 }

  private func forget(_ id: CallID) throws {
    ends[id] = nil
    try context.write { try $0.removeCall(id) }
  }

  private func update(
    _ kind: ReceivedEvent.CallUpdate.Kind, _ id: CallID, _ call: StoredCall
  ) -> ReceivedEvent.CallUpdate {
    ReceivedEvent.CallUpdate(
      callID: id.description,
      accountID: Hexadecimal.encode(call.state?.caller?.accountID ?? []), isOutgoing: false,
      kind: kind, hasVideo: call.hasVideo, time: call.state?.startedAt,
      conversation: GroupID(call.groupID).map { Conversation.group($0).description } ?? "")
  }
}
