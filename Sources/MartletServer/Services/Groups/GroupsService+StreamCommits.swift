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
      let standing = try await GroupHandshake.standing(of: caller, in: group, database)
    else { return try await replies.send(StreamCommitsResponse(frame: .notFound(NotFound()))) }
    let swept = standing.sweptSequence
    var after = max(
      standing.start, try await place(request.start, in: group) ?? standing.acknowledged)
    guard after >= swept else {
      return try await replies.send(
        StreamCommitsResponse(frame: .expired(.init(firstSequence: UInt64(clamping: swept + 1)))))
    }
    let limit = min(standing.lastSequence, standing.end ?? standing.lastSequence)
    while after < limit {
      let entries = try await GroupHandshake.page(
        of: group, after: after, upTo: limit, in: database)
      for entry in entries {
        try await replies.send(StreamCommitsResponse(frame: .message(entry.message)))
      }
      guard let sent = entries.last?.sequence else { break }
      after = sent
    }
    try await replies.send(
      StreamCommitsResponse(
        frame: .caughtUp(
          .init(epoch: UInt64(clamping: standing.epoch), lastSequence: UInt64(clamping: limit)))))
  }

  /// The sequence after which to begin; nil for the device's cursor.
  private func place(
    _ start: StreamCommitsRequest.Start?, in group: Identifier
  ) async throws -> Int64? {
    switch start {
    case .afterSequence(let sequence)?: return Int64(clamping: sequence)
    case .fromEpoch(let epoch)?:
      let former = Int64(clamping: epoch) - 1
      return try await GroupHandshake.end(of: former, in: group, database) ?? 0
    case nil: return nil
    }
  }
}
