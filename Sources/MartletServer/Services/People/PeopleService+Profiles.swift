package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension PeopleService {
  /// Bytes that a sealed profile may have: what it is padded to, with nonce and tag.
  private static let sealedByteCounts: Set = [0, 512 + 40, 4096 + 40]

  /// Replaces the caller's profile, if it is at the expected version.
  package func setProfile(
    _ request: SetProfileRequest, context: ServerContext
  ) async throws -> SetProfileResponse {
    let caller = try context.caller
    guard Self.sealedByteCounts.contains(request.sealed.count) else {
      throw Refusal.constraintViolated(
        field: "sealed", "of \(request.sealed.count) bytes, expected 0, 552 or 4136 bytes")
    }
    guard !request.sealed.isEmpty || request.sealedPicture.isEmpty else {
      throw Refusal.constraintViolated(field: "sealed_picture", "belongs to no profile")
    }
    return try await once(caller, request.requestID, request, context) { transaction in
      let own = try await ProfileStore.own(caller.account, in: transaction)
      guard UInt64(clamping: own.version) == request.expectedVersion else {
        return SetProfileResponse(
          outcome: .stale(.init(version: UInt64(clamping: own.version), sealed: own.sealed)))
      }
      guard
        try await ProfileStore.replace(
          own.version, with: request.sealed, request.sealedPicture, of: caller.account,
          in: transaction)
      else { throw Refusal.overloaded(retryAfter: .seconds(1)) }
      return SetProfileResponse(outcome: .set(.init(version: UInt64(clamping: own.version) + 1)))
    }
  }

  /// Reads profiles.
  package func getProfiles(
    _ request: GetProfilesRequest, context: ServerContext
  ) async throws -> GetProfilesResponse {
    let found = try await ProfileStore.profiles(
      of: request.accountIDs, for: context.caller.account, in: database)
    return GetProfilesResponse(
      profiles: found.map {
        .init(
          accountID: $0.account, version: UInt64(clamping: $0.version), sealed: $0.sealed,
          pictureBytes: UInt32(clamping: $0.pictureByteCount))
      })
  }

  /// Reads the picture of a profile.
  package func getProfilePicture(
    _ request: GetProfilePictureRequest, context: ServerContext
  ) async throws -> GetProfilePictureResponse {
    let found = try await ProfileStore.picture(
      of: account(request.accountID), for: context.caller.account, in: database)
    guard let found else { return GetProfilePictureResponse(outcome: .notFound(NotFound())) }
    return GetProfilePictureResponse(
      outcome: .picture(.init(version: UInt64(clamping: found.version), sealed: found.sealed)))
  }
}
