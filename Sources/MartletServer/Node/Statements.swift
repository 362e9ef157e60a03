package import Postgres

/// Every statement that the service runs, for the test that explains each against a filled
/// database.
package enum Statements {
  /// All of them.
  package static let all: [Statement] =
    AccountsStore.statements + DepartedIdentities.statements + DevicesStore.statements
    + KeysStore.statements + KeyPackagesStore.statements + access + messaging + groups + background
    + Sweeper.statements + QueueSweeper.statements

  private static let access = [
    Idempotency.insert, Idempotency.select, Idempotency.update, RateBuckets.take, RateBuckets.wait,
    Revocations.select, Revocations.insert, ServerSecrets.select, ServerSecrets.insert,
    ServerSecrets.delete,
  ]

  private static let messaging = [
    ConversationStore.insert, ConversationStore.join, ConversationStore.exists,
    ConversationStore.list, ConversationStore.settings, ConversationStore.updateSettings,
    DeviceDirectory.select, HistoryStore.page, HistoryStore.queued, HistoryStore.queuedByteCounts,
    HistoryStore.hide,
    HistoryStore.withdraw, HistoryStore.markRead, HistoryStore.settings, MessageStore.insert,
    MessageStore.insertNew, MessageStore.serverTime, QueueDepths.count, QueueStore.select,
    QueueStore.page,
    QueueStore.find, QueueStore.pending, QueueStore.delete, QueueStore.time,
    GroupAcknowledgements.update,
  ]

  private static let groups =
    GroupHandshake.statements + GroupEntry.statements + GroupLog.statements
    + CommitTransaction.statements + GroupSigningKey.statements + GroupWelcomes.statements
    + GroupStateStore.statements
    + GroupMessageStore.statements + LockedGroup.statements + GroupStore.statements
    + GroupReports.statements + GroupRemovals.statements + GroupsService.statements
    + GroupSweeper.statements

  private static let background = NodesStore.statements + [Wakeups.notify]
}
