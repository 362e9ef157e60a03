internal import MLSCore
package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension GroupsService {
  /// Reads the welcomes that wait for the calling device.
  package func fetchWelcomes(
    _ request: FetchWelcomesRequest, context: ServerContext
  ) async throws -> FetchWelcomesResponse {
    let caller = try context.caller
    let limit = request.limit == 0 ? Limits.welcomePage : Int(request.limit)
    let rows = try await database.rows(
      GroupWelcomes.select, caller.account, caller.device,
      Int64(clamping: request.after), Int64(limit + 1), Limits.pageByteCount)
    let welcomes = try rows.prefix(limit).map(entry)
    let bytes = welcomes.reduce(0) {
      $0 + Int64($1.welcome.count + ($1.metadata?.ciphertext.count ?? 0))
    }
    return FetchWelcomesResponse(
      welcomes: welcomes, hasMore: rows.count > limit || bytes >= Limits.pageByteCount)
  }

  private func entry(_ row: Row) throws -> FetchWelcomesResponse.Entry {
    let (
      id, group, epoch, sequence, sender, device, secrets, time, suite, info, bytes, version,
      metadataEpoch, metadata, isRequest
    ) = try row.decode(
      Int64.self, [UInt8].self, Int64.self, Int64.self, [UInt8].self, DeviceNumber.self,
      [UInt8].self, Timestamp.self, Int32.self, [UInt8]?.self, Int32.self, Int64.self, Int64.self,
      [UInt8].self, Bool.self)
    let entry = try EncryptedGroupSecrets(wire: secrets)
    let code = CipherSuiteCode(rawValue: UInt16(truncatingIfNeeded: suite))
    let welcome = try info.map { info in
      MLSMessage.welcome(
        Welcome(cipherSuite: try CipherSuite(code), secrets: [entry], encryptedGroupInfo: info))
    }
    return .init(
      welcomeID: UInt64(clamping: id), groupID: group, epoch: UInt64(clamping: epoch),
      sequence: UInt64(clamping: sequence),
      sender: DeviceAddress(accountID: sender, deviceID: UInt32(device)),
      welcome: welcome?.encoded ?? [], keyPackageReference: entry.newMember,
      treeByteCount: UInt64(clamping: bytes), serverTime: time.message,
      metadata: GroupMetadata(
        version: UInt64(clamping: version), epoch: UInt64(clamping: metadataEpoch),
        ciphertext: metadata),
      isRequest: isRequest)
  }

  /// Deletes a welcome.
  package func ackWelcome(
    _ request: AckWelcomeRequest, context: ServerContext
  ) async throws -> AckWelcomeResponse {
    let caller = try context.caller
    try await GroupWelcomes.delete(
      Int64(clamping: request.welcomeID), of: caller, in: database)
    return AckWelcomeResponse()
  }
}
