package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension GroupsService {
  /// Sends the handshake from some place on.
  package func streamCommits(
    _ request: StreamCommitsRequest, replies: ReplyWriter<StreamCommitsResponse>,
    context: ServerContext
  ) async throws {
    let caller = try context.caller
    let group = try identifier(request.groupID, field: "group_id")
    guard
      let row = try await database.row(
        GroupHandshake.standing, caller.account, caller.device, group)
    else { return try await replies.send(StreamCommitsResponse(frame: .notFound(NotFound()))) }
    let (epoch, last, swept, start, acknowledged, end) = try row.decode(
      Int64.self, Int64.self, Int64.self, Int64.self, Int64.self, Int64?.self)
    var after = max(start, try await place(request.start, in: group) ?? acknowledged)
    guard after >= swept else {
      return try await replies.send(
        StreamCommitsResponse(frame: .expired(.init(firstSequence: UInt64(clamping: swept + 1)))))
    }
    let limit = min(last, end ?? last)
    while after < limit {
      let entries = try await database.rows(
        GroupHandshake.page, group, after, limit, Int64(Limits.groupPage),
        Limits.groupPageByteCount
      ).map { try GroupEntry($0) }
      for entry in entries {
        try await replies.send(StreamCommitsResponse(frame: .message(entry.message)))
      }
      guard let sent = entries.last?.sequence else { break }
      after = sent
    }
    try await replies.send(
      StreamCommitsResponse(
        frame: .caughtUp(
          .init(epoch: UInt64(clamping: epoch), lastSequence: UInt64(clamping: limit)))))
  }

  /// The sequence after which to begin; nil for the device's cursor.
  private func place(
    _ start: StreamCommitsRequest.Start?, in group: Identifier
  ) async throws -> Int64? {
    switch start {
    case .afterSequence(let sequence)?: return Int64(clamping: sequence)
    case .fromEpoch(let epoch)?:
      let former = Int64(clamping: epoch) - 1
      return try await database.row(GroupHandshake.startOfEpoch, group, former)?
        .only(Int64.self) ?? 0
    case nil: return nil
    }
  }
}
