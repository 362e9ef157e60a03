package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension PeopleService {
  /// Gives the caller's account a user name.
  package func setUserName(
    _ request: SetUserNameRequest, context: ServerContext
  ) async throws -> SetUserNameResponse {
    let caller = try context.caller
    let hash = try await hash(request.userName)
    // In a transaction of its own: what is taken stays taken where the name is not to be had.
    try await database.transaction(deadline: context.deadline?.instant) { transaction in
      try await RateBuckets.take(
        [Identifier.derived("martlet-user-name", caller.account.bytes).bytes],
        of: "user names were asked for",
        burst: Limits.userNameBurst, interval: Limits.userNameInterval, in: transaction)
    }
    return try await once(caller, request.requestID, request, context) { transaction in
      guard try await UserNameStore.claim(hash, for: caller.account, in: transaction) else {
        throw Rejection(reply: SetUserNameResponse(outcome: .taken(.init())))
      }
      return SetUserNameResponse(outcome: .set(.init()))
    }
  }

  /// Takes the caller's account its user name.
  package func deleteUserName(
    _ request: DeleteUserNameRequest, context: ServerContext
  ) async throws -> DeleteUserNameResponse {
    let caller = try context.caller
    return try await once(caller, request.requestID, request, context) { transaction in
      DeleteUserNameResponse(
        hadOne: try await UserNameStore.release(of: caller.account, in: transaction))
    }
  }

  /// Finds the account that has a user name.
  package func resolveUserName(
    _ request: ResolveUserNameRequest, context: ServerContext
  ) async throws -> ResolveUserNameResponse {
    let caller = try context.caller
    let hash = try await hash(request.userName)
    let found = try await database.transaction(deadline: context.deadline?.instant) { transaction in
      try await RateBuckets.take(
        [Identifier.derived("martlet-resolve", caller.bytes).bytes],
        of: "user names were looked up",
        burst: Limits.resolveBurst, interval: Limits.resolveInterval, in: transaction)
      return try await UserNameStore.find(hash, for: caller.account, in: transaction)
    }
    guard let found else { return ResolveUserNameResponse(outcome: .notFound(NotFound())) }
    return ResolveUserNameResponse(outcome: .found(.init(accountID: found.bytes)))
  }

  private func hash(_ text: String) async throws -> [UInt8] {
    guard let name = UserName(text) else {
      throw Refusal.constraintViolated(
        field: "user_name",
        "is no user name, expected 3 to 32 letters, digits, _ and . that begin with a letter")
    }
    return name.hash(try await names.current())
  }
}
