internal import MartletAPI
internal import Protobuf
internal import RPC

/// The user name of this account.
final class UserNames {
  private let context: DeviceContext
  private let outbox: Outbox

  init(_ context: DeviceContext, _ outbox: Outbox) {
    self.context = context
    self.outbox = outbox
  }

  /// The name that the account's devices have been told of; nil without one.
  func current() throws -> String? {
    let name = try context.read { try $0.ownPerson().userName }
    return name.isEmpty ? nil : name
  }

  /// Takes a name in place of the one that the account has.
  func set(_ name: String) async throws {
    let reply = try await context.calling {
      try await $0.people.setUserName(
        SetUserNameRequest(requestID: RequestID.random(), userName: name), options: .usual)
    }
    guard case .set? = reply.outcome else {
      throw ClientError.nameRefused("the user name @\(name) is not to be had")
    }
    try await note(name.lowercased())
  }

  /// Gives the name up.
  ///
  /// - Returns: whether there was one.
  func delete() async throws -> Bool {
    let reply = try await context.calling {
      try await $0.people.deleteUserName(
        DeleteUserNameRequest(requestID: RequestID.random()), options: .usual)
    }
    try await note("")
    return reply.hadOne
  }

  private func note(_ name: String) async throws {
    try context.write { records in
      try records.changeOwnPerson(own: context.account, at: context.timestamp) {
        $0.userName = name
      }
    }
    try await outbox.flush()
  }
}
