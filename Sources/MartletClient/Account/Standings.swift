internal import MartletAPI
internal import RPC

/// Tells the server whom this account has accepted and blocked, as soon as it can be reached.
final class Standings {
  private let context: DeviceContext

  init(_ context: DeviceContext) { self.context = context }

  /// Tells the server of an account, now or later.
  ///
  /// - Throws: `ClientError.unlinked`, errors of the store.
  func tell(_ standing: WaitingStandings.Standing, of other: AccountID) async throws {
    try context.write { try $0.appendStanding(standing, of: other) }
    try await flush()
  }

  /// Tells the server what it does not know yet; what it cannot be told now waits.
  ///
  /// - Throws: `ClientError.unlinked`, errors of the store.
  func flush() async throws {
    for entry in try context.read({ try $0.waitingStandings() }) {
      do {
        try await tell(entry)
      } catch let status as Status where status.isPassing || status.isTrouble {
        return
      } catch is Status {
        // It is of no use to a server that does not know the call, or the account.
      }
      try context.write { try $0.removeStanding(entry) }
    }
  }

  private func tell(_ entry: WaitingStandings.Entry) async throws {
    let id = entry.accountID
    try await context.calling { server in
      switch entry.standing {
      case .accepted:
        _ = try await server.people.acceptContact(
          AcceptContactRequest(accountID: id), options: .usual)
      case .blocked:
        _ = try await server.people.blockContact(
          BlockContactRequest(accountID: id), options: .usual)
      case .forgotten:
        _ = try await server.people.forgetContact(
          ForgetContactRequest(accountID: id), options: .usual)
      default: break
      }
    }
  }
}
