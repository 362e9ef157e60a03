internal import MartletAPI
internal import Postgres

/// A group whose row this transaction has locked: nobody else changes it or its log meanwhile.
struct LockedGroup: StatementOwner, Sendable {
  private static let lock = Statement(
    """
    SELECT cipher_suite, epoch, state_version, last_sequence, run_account_id, run_epoch,
      metadata_version, metadata_epoch, metadata
    FROM group_chats WHERE id = $1 FOR NO KEY UPDATE
    """)
  private static let update = Statement(
    """
    UPDATE group_chats SET epoch = $2, state_version = $3, last_sequence = $4,
      last_message_at = $5, run_account_id = $6, run_epoch = $7, metadata_version = $8,
      metadata_epoch = $9, metadata = coalesce($10, metadata)
    WHERE id = $1
    """)

  /// Every statement, for the test that explains each.
  static let statements = [lock, update]

  let id: Identifier
  let cipherSuite: Int32
  var epoch: Int64
  var stateVersion: Int64
  var lastSequence: Int64
  var runAccount: Identifier
  var runEpoch: Int64
  private(set) var metadataVersion: Int64
  private(set) var metadataEpoch: Int64
  private(set) var metadata: [UInt8]
  private var hasNewMetadata = false
  /// What the transaction has added to the log.
  private(set) var entries: [GroupEntry] = []
  private let now: Timestamp

  /// Locks a group; nil if there is none.
  init?(_ id: Identifier, in transaction: Transaction, now: Timestamp) async throws {
    guard let row = try await transaction.row(Self.lock, id) else { return nil }
    let (suite, epoch, version, last, account, run, metadataVersion, metadataEpoch, metadata) =
      try row.decode(
        Int32.self, Int64.self, Int64.self, Int64.self, Identifier.self, Int64.self, Int64.self,
        Int64.self, [UInt8].self)
    self.id = id
    cipherSuite = suite
    self.epoch = epoch
    stateVersion = version
    lastSequence = last
    runAccount = account
    runEpoch = run
    self.metadataVersion = metadataVersion
    self.metadataEpoch = metadataEpoch
    self.metadata = metadata
    self.now = now
  }

  /// The metadata as the contract has them.
  var metadataMessage: GroupMetadata {
    GroupMetadata(
      version: UInt64(clamping: metadataVersion), epoch: UInt64(clamping: metadataEpoch),
      ciphertext: metadata)
  }

  /// Adds an entry to the log.
  ///
  /// - Returns: the entry.
  @discardableResult
  mutating func append(
    _ kind: GroupEntry.Kind, epoch: Int64, sender: Address?, messageID: Identifier? = nil,
    payload: [UInt8], in transaction: Transaction
  ) -> GroupEntry {
    lastSequence += 1
    let entry = GroupEntry(
      group: id, sequence: lastSequence, kind: kind, epoch: epoch, sender: sender,
      messageID: messageID, payload: payload, serverTime: now)
    entry.insert(in: transaction)
    entries.append(entry)
    return entry
  }

  /// Replaces the metadata.
  mutating func replaceMetadata(with ciphertext: [UInt8], epoch: Int64) {
    metadataVersion += 1
    metadataEpoch = epoch
    metadata = ciphertext
    hasNewMetadata = true
  }

  /// Writes the row; the last thing that the transaction does with the group.
  func write(in transaction: Transaction) async throws {
    try await transaction.execute(
      Self.update, id, epoch, stateVersion, lastSequence, now, runAccount, runEpoch,
      metadataVersion, metadataEpoch, hasNewMetadata ? metadata : nil)
  }
}
