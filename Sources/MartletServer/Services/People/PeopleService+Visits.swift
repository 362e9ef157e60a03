package import MartletAPI
internal import Postgres
package import RPC

extension PeopleService {
  /// Counts a visit of the caller's account.
  package func recordVisit(
    _ request: RecordVisitRequest, context: ServerContext
  ) async throws -> RecordVisitResponse {
    let count = try await VisitStore.add(to: try context.caller.account, in: database)
    return RecordVisitResponse(count: UInt64(clamping: count))
  }
}
