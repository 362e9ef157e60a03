/// What takes in everything that waits at the server.
protocol MessageFetching: AnyObject {
  /// Takes in what waits at the server, in batches: each is stored in few transactions.
  ///
  /// - Parameter acknowledgesLater: whether to return before the server has answered the last
  ///   acknowledgement; if it never gets that, it gives the same again.
  /// - Throws: a `Status`, errors of the store.
  func fetchAll(acknowledgesLater: Bool) async throws
}

/// The way of the groups' parts to the receiver, which stands above them: a commit has to know what
/// came before it.
final class Inflow {
  private weak var receiver: (any MessageFetching)?

  /// Has a receiver asked from now on.
  func connect(to receiver: any MessageFetching) { self.receiver = receiver }

  /// Takes in what waits at the server; without a receiver there is nobody to take it.
  func fetchAll(acknowledgesLater: Bool = false) async throws {
    try await receiver?.fetchAll(acknowledgesLater: acknowledgesLater)
  }
}
