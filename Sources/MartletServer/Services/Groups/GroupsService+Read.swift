package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension GroupsService {
  private static let info = Statement(
    """
    SELECT s.group_info, g.epoch, g.last_sequence, octet_length(s.tree), g.metadata_version,
      g.metadata_epoch, g.metadata, EXISTS (SELECT FROM group_members m
        WHERE m.group_id = g.id AND m.account_id = $2 AND m.device_id = $3)
    FROM group_chats g JOIN mls_group_states s ON s.group_id = g.id AND s.epoch = g.epoch
    WHERE g.id = $1 AND EXISTS (SELECT FROM group_members m
      WHERE m.group_id = g.id AND m.account_id = $2)
    """)
  // To members, what is kept of the last epochs; to the invited, what their welcome leads to.
  private static let tree = Statement(
    """
    SELECT s.epoch, s.tree FROM group_chats g
    JOIN mls_group_states s ON s.group_id = g.id AND s.epoch = coalesce($2, g.epoch)
    WHERE g.id = $1 AND (
      (s.epoch > g.epoch - $5 AND EXISTS (SELECT FROM group_members m
        WHERE m.group_id = g.id AND m.account_id = $3))
      OR EXISTS (SELECT FROM mls_welcome_messages w
        WHERE w.group_id = g.id AND w.epoch = s.epoch AND w.account_id = $3 AND w.device_id = $4))
    """)

  /// Every statement, for the test that explains each.
  static let statements = [info, tree, noticed]

  /// Tells a group's current epoch, with what joining from outside takes.
  package func getGroupInfo(
    _ request: GetGroupInfoRequest, context: ServerContext
  ) async throws -> GetGroupInfoResponse {
    let caller = try context.caller
    guard
      let row = try await database.row(
        Self.info, request.groupID, caller.account, caller.device)
    else { return GetGroupInfoResponse(outcome: .notFound(NotFound())) }
    let (info, epoch, last, bytes, version, metadataEpoch, metadata, isMember) = try row.decode(
      [UInt8].self, Int64.self, Int64.self, Int32.self, Int64.self, Int64.self, [UInt8].self,
      Bool.self)
    return GetGroupInfoResponse(
      outcome: .found(
        .init(
          groupInfo: info, epoch: UInt64(clamping: epoch), lastSequence: UInt64(clamping: last),
          treeByteCount: UInt64(clamping: bytes),
          metadata: GroupMetadata(
            version: UInt64(clamping: version), epoch: UInt64(clamping: metadataEpoch),
            ciphertext: metadata),
          isMember: isMember)))
  }

  /// Sends a ratchet tree in chunks.
  package func getRatchetTree(
    _ request: GetRatchetTreeRequest, replies: ReplyWriter<GetRatchetTreeResponse>,
    context: ServerContext
  ) async throws {
    let caller = try context.caller
    guard
      let row = try await database.row(
        Self.tree, request.groupID, request.epoch.map { Int64(clamping: $0) },
        caller.account, caller.device, Limits.keptEpochs)
    else { return try await replies.send(GetRatchetTreeResponse(start: .notFound(NotFound()))) }
    let (epoch, tree) = try row.decode(Int64.self, [UInt8].self)
    context.setCompression(.gzip)
    var start: GetRatchetTreeResponse.Start? = .head(
      .init(epoch: UInt64(clamping: epoch), byteCount: UInt64(tree.count)))
    for offset in stride(from: 0, to: tree.count, by: Limits.treeChunk) {
      let chunk = Array(tree[offset..<min(offset + Limits.treeChunk, tree.count)])
      try await replies.send(GetRatchetTreeResponse(chunk: chunk, start: start))
      start = nil
    }
  }

  /// Lists the groups of the caller's account.
  package func listMyGroups(
    _ request: ListMyGroupsRequest, context: ServerContext
  ) async throws -> ListMyGroupsResponse {
    let caller = try context.caller
    guard request.after.isEmpty || request.after.count == Identifier.byteCount else {
      throw Refusal.constraintViolated(field: "after", "is not what a page before told")
    }
    let limit = request.limit == 0 ? 100 : Int(request.limit)
    let rows = try await database.rows(
      GroupStore.list, caller.account, caller.device, request.after,
      Int64(limit + 1))
    let groups = try rows.prefix(limit).map { row -> ListMyGroupsResponse.Group in
      let (id, epoch, last, version, suite, acknowledged, isMember, isLeaving, isRequest) =
        try row.decode(
          [UInt8].self, Int64.self, Int64.self, Int64.self, Int32.self, Int64?.self, Bool.self,
          Bool.self, Bool.self)
      return .init(
        groupID: id, epoch: UInt64(clamping: epoch), lastSequence: UInt64(clamping: last),
        acknowledgedSequence: UInt64(clamping: acknowledged ?? 0), isMember: isMember,
        isLeaving: isLeaving, metadataVersion: UInt64(clamping: version),
        cipherSuite: UInt32(clamping: suite), isRequest: isRequest)
    }
    return ListMyGroupsResponse(groups: groups, hasMore: rows.count > limit)
  }
}
