package import MartletAPI
internal import MLSCore
internal import Postgres
package import RPC

extension CallsService {
  /// Begins a group's call, joins it, takes part in it, or watches whether there is one.
  package func participateInGroupCall(
    _ requests: RequestStream<GroupCallRequest>, replies: ReplyWriter<GroupCallResponse>,
    context: ServerContext
  ) async throws {
    let caller = try context.caller
    var frames = requests.makeAsyncIterator()
    guard case .attach(let attach)? = try await frames.next()?.frame else {
      throw Refusal.constraintViolated(field: "frame", "is not attach, which comes first")
    }
    let stream = GroupCallStream(
      group: try identifier(attach.groupID, field: "attach.group_id"), address: caller,
      call: attach.callID.isEmpty
        ? nil : try identifier(attach.callID, field: "attach.call_id"),
      epoch: attach.epoch.map { Int64(clamping: $0) })
    _ = try await groupReferee.membership(of: caller, in: stream.group, database)
    // First the stream, then the call: what happens in between reaches one of them.
    delivery.groupCalls.open(stream)
    defer { delivery.groupCalls.close(stream) }
    try gate.checkIsOpen()
    if let call = try await GroupCallStore.call(of: stream.group, in: database) {
      try await GroupCallStore.attach(caller, to: call.id, on: stream.id, in: database)
      delivery.groupCalls.tell([stream.group])
    }
    context.sendResponseMetadata()
    do {
      try await stream.output.serve(
        requests, to: replies, take: { try await self.take($0, of: stream) },
        tell: { try await self.tell(stream, replies) })
    } catch is CallStreamEnd {}
  }

  // MARK: What the device is told

  /// Tells a device what goes on.
  ///
  /// - Returns: whether the stream goes on.
  private func tell(
    _ stream: GroupCallStream, _ replies: ReplyWriter<GroupCallResponse>
  ) async throws -> Bool {
    let call = try await GroupCallStore.call(of: stream.group, in: database)
    let participants =
      if let call {
        try await GroupCallStore.participants(of: call.id, in: database)
      } else {
        [GroupCallParticipant]()
      }
    switch stream.note(call, participants) {
    case .nothing: break
    case .displaced: throw Refusal.streamDisplaced
    case .over:
      try await replies.send(GroupCallResponse(frame: .over(.init())))
      return false
    case .none: try await replies.send(GroupCallResponse(frame: .standing(standing(of: nil))))
    case .standing:
      guard let call else { break }
      try await tellAll(of: call, participants, stream, replies)
    case .commits(let epoch):
      guard let call else { break }
      try await tellNews(of: call, from: epoch, participants, stream, replies)
    }
    return true
  }

  private func tellNews(
    of call: GroupCall, from epoch: Int64, _ participants: [GroupCallParticipant],
    _ stream: GroupCallStream, _ replies: ReplyWriter<GroupCallResponse>
  ) async throws {
    var next = epoch
    for commit in try await GroupCallMail.commits(of: call.id, from: epoch, in: database) {
      guard commit.epoch == next else { break }
      let frame = GroupCallResponse.Committed(
        epoch: UInt64(clamping: commit.epoch), committer: commit.committer.message,
        commit: commit.payload)
      try await replies.send(GroupCallResponse(frame: .committed(frame)))
      next += 1
    }
    stream.noteSent(before: next)
    guard next >= call.epoch else {
      // What is between is not kept any more: the device joins anew.
      return try await tellAll(of: call, participants, stream, replies)
    }
    if stream.takeMediaDue(at: .now) {
      let media = groupReferee.policy.mediaServer.media(of: call.id, at: call.now)
      try await replies.send(GroupCallResponse(frame: .media(media)))
    }
    for frame in stream.news(of: participants) { try await replies.send(frame) }
    for (sender, payload) in try await GroupCallMail.take(
      for: stream.address, of: call.id, in: database)
    {
      try await replies.send(
        GroupCallResponse(
          frame: .payload(GroupCallPayload(device: sender.message, ciphertext: payload))))
    }
  }

  private func tellAll(
    of call: GroupCall, _ participants: [GroupCallParticipant], _ stream: GroupCallStream,
    _ replies: ReplyWriter<GroupCallResponse>
  ) async throws {
    guard let entrance = try await GroupCallStore.entrance(of: call.id, in: database) else {
      return
    }
    var standing = standing(of: call)
    standing.participants = participants.filter { !$0.isGone }.map(\.address.message)
    standing.epoch = UInt64(clamping: entrance.epoch)
    standing.groupInfo = entrance.groupInfo
    standing.ratchetTree = entrance.tree
    stream.noteSent(before: entrance.epoch)
    try await replies.send(GroupCallResponse(frame: .standing(standing)))
  }

  /// A call without its participants and their MLS group; of nil, that none goes on.
  private func standing(of call: GroupCall?) -> GroupCallResponse.Standing {
    var standing = GroupCallResponse.Standing(serverTime: (call?.now ?? now()).message)
    guard let call else { return standing }
    standing.callID = call.id.bytes
    standing.starter = call.starter.message
    standing.startedAt = call.startedAt.message
    standing.ringUntil = call.ringUntil?.message
    return standing
  }

  // MARK: What the device says

  /// Does what a frame asks for.
  ///
  /// - Returns: whether the stream goes on.
  private func take(_ frame: GroupCallRequest, of stream: GroupCallStream) async throws -> Bool {
    stream.hear()
    switch frame.frame {
    case .start(let start): try await take(start, of: stream)
    case .commit(let commit): try await take(commit, of: stream)
    case .acknowledgement(let acknowledgement):
      guard let call = try await GroupCallStore.call(of: stream.group, in: database) else { break }
      try await GroupCallStore.acknowledge(
        min(Int64(clamping: acknowledgement.epoch), call.epoch), by: stream.address, of: call.id,
        in: database)
      delivery.groupCalls.tell([stream.group])
    case .payload(let payload): try await take(payload, of: stream)
    case .leave:
      if let call = try await GroupCallStore.call(of: stream.group, in: database) {
        try await GroupCallStore.leave(call.id, by: stream.address, in: database)
        try await DueGroupCalls.noteEmpty([call.id], in: database)
        delivery.groupCalls.tell([stream.group])
      }
      return false
    case .keepAlive: break
    case .attach, nil:
      throw Refusal.constraintViolated(
        field: "frame", "is attach again, or none that the server knows")
    }
    return true
  }

  private func take(_ start: GroupCallRequest.Start, of stream: GroupCallStream) async throws {
    let info: GroupInfo = try CommitBundle.decoded(start.groupInfo, field: "start.group_info") {
      guard case .groupInfo(let info) = $0 else { return nil }
      return info
    }
    try await groupReferee.start(
      GroupCallReferee.Start(
        call: try identifier(start.callID, field: "start.call_id"), group: stream.group,
        starter: stream.address, stream: stream.id, info: info, encodedInfo: start.groupInfo,
        tree: start.ratchetTree))
    delivery.groupCalls.tell([stream.group])
  }

  private func take(_ commit: GroupCallRequest.Commit, of stream: GroupCallStream) async throws {
    let outcome = try await groupReferee.commit(
      (commit.commit, commit.groupInfo), in: stream.group, by: stream.address, on: stream.id)
    switch outcome {
    case .accepted: delivery.groupCalls.tell([stream.group])
    case .stale(let epoch):
      // Read first: what is offered is written after what was read.
      stream.output.read()
      stream.output.offer(
        GroupCallResponse(frame: .stale(.init(epoch: UInt64(clamping: epoch)))))
    case .full:
      let limit = UInt32(Limits.callParticipants)
      stream.output.offer(GroupCallResponse(frame: .full(.init(limit: limit))))
    case .over: stream.output.read()
    }
  }

  private func take(_ payload: GroupCallPayload, of stream: GroupCallStream) async throws {
    guard let device = payload.device.flatMap({ Address($0) }) else {
      throw Refusal.constraintViolated(
        field: "payload.device", "names no device, expected a participant's")
    }
    guard let call = try await GroupCallStore.call(of: stream.group, in: database) else { return }
    let participants = try await GroupCallStore.participants(of: call.id, in: database)
    guard participants.contains(where: { $0.address == stream.address && !$0.isGone }) else {
      throw Refusal.permissionDenied("payload: is of a device that takes no part in the call")
    }
    try await GroupCallMail.insert(
      payload.ciphertext, from: stream.address, to: device, of: call.id, in: database)
    delivery.groupCalls.tell([stream.group])
  }
}
