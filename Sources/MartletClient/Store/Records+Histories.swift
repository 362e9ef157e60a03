internal import Protobuf

/// Archives of the past that are to be fetched.
extension Records {
  private static var name: String { "waiting histories" }

  /// Every one, in the order in which they came.
  func waitingHistories() throws -> [WaitingHistories.Entry] {
    try property(Self.name, as: WaitingHistories.self)?.entries ?? []
  }

  /// Keeps them.
  func setWaitingHistories(_ entries: [WaitingHistories.Entry]) throws {
    try setProperty(Self.name, WaitingHistories(entries: entries))
  }

  /// Has the archive of a group be fetched that somebody shares.
  func appendWaitingHistory(
    _ bundle: HistoryBundle, of account: AccountID, in group: GroupID
  ) throws {
    guard let archive = bundle.archive, let from = bundle.from, let to = bundle.to else { return }
    try append(
      WaitingHistories.Entry(
        archive: archive, accountID: account.bytes, groupID: group.bytes, from: from.seconds,
        to: to.seconds))
  }

  /// Has the archive be fetched that another device of the account has made.
  func appendWaitingHistory(_ archive: SharedArchive, of account: [UInt8]) throws {
    try append(WaitingHistories.Entry(archive: archive, accountID: account))
  }

  private func append(_ entry: WaitingHistories.Entry) throws {
    try setWaitingHistories(waitingHistories() + [entry])
  }
}
