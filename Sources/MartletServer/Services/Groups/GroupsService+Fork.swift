internal import MLSCore
package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension GroupsService {
  /// Takes a report of what does not agree.
  package func reportFork(
    _ request: ReportForkRequest, context: ServerContext
  ) async throws -> ReportForkResponse {
    let caller = try context.caller
    let group = try identifier(request.groupID, field: "group_id")
    switch request.report {
    case .refused(let report)?:
      let sequence = Int64(clamping: report.sequence)
      return try await refused(sequence, in: group, by: caller, context)
    case .authenticator(let report)?:
      return try await compared(report, in: group, by: caller, context)
    case nil: throw Refusal.constraintViolated(field: "report", "is missing")
    }
  }

  private func compared(
    _ report: ReportForkRequest.Authenticator, in group: Identifier, by caller: Address,
    _ context: ServerContext
  ) async throws -> ReportForkResponse {
    let epoch = Int64(clamping: report.epoch)
    return try await database.transaction(deadline: context.deadline?.instant) { transaction in
      guard let locked = try await LockedGroup(group, in: transaction, now: now()),
        try await groups.states.current(of: locked, in: transaction).roster.leaves[caller]
          != nil, epoch <= locked.epoch, epoch > locked.epoch - Limits.keptEpochs
      else { return ReportForkResponse(outcome: .notFound(NotFound())) }
      try await GroupReports.insert(
        .authenticator, at: epoch, in: group, by: caller, digest: report.digest, transaction)
      let (agreeing, differing) = try await GroupReports.compare(
        report.digest, of: epoch, in: group, transaction)
      return ReportForkResponse(
        outcome: .compared(
          .init(
            agreeingAccounts: UInt32(clamping: agreeing),
            differingAccounts: UInt32(clamping: differing))))
    }
  }

  private func refused(
    _ sequence: Int64, in group: Identifier, by caller: Address, _ context: ServerContext
  ) async throws -> ReportForkResponse {
    try limiter.take(from: caller.account, to: group, at: .now)
    // What has been acknowledged counts, also where it has not been written yet.
    try await groups.acknowledgements.flush()
    let (verdict, done) = try await database.transaction(deadline: context.deadline?.instant) {
      transaction -> (UndoTransaction.Verdict, UndoTransaction.Outcome?) in
      guard let locked = try await LockedGroup(group, in: transaction, now: now()) else {
        return (.notFound, nil)
      }
      var undo = UndoTransaction(
        states: groups.states, key: groups.key, sequence: sequence, caller: caller,
        transaction: transaction, locked: locked)
      return try await undo.run()
    }
    if let done {
      groups.committed(done.change, done.state, in: group)
    }
    return verdict.message
  }
}

extension UndoTransaction.Verdict {
  /// What who reports is told.
  fileprivate var message: ReportForkResponse {
    switch self {
    case .notFound: ReportForkResponse(outcome: .notFound(NotFound()))
    case .noted(let refusing, let needed):
      ReportForkResponse(
        outcome: .noted(
          .init(
            refusingAccounts: UInt32(clamping: refusing),
            neededAccounts: UInt32(clamping: needed))))
    case .takenUp(let accounts):
      ReportForkResponse(outcome: .takenUp(.init(accounts: UInt32(clamping: accounts))))
    case .undone(let sequence):
      ReportForkResponse(outcome: .undone(.init(sequence: UInt64(clamping: sequence))))
    }
  }
}
