package import Postgres

/// Every statement that the service runs, for the test that explains each against a filled
/// database.
package enum Statements {
  /// Whoever has statements. A store that is missing here fails the test that counts them.
  private static var owners: [any StatementOwner.Type] {
    [
      AccountClearing.self, HistoryExpiry.self,
      AccountsStore.self, Administration.self, CommitTransaction.self, ConversationStore.self,
      DepartedIdentities.self,
      DeviceDirectory.self, DevicesStore.self, GroupAcknowledgements.self, GroupEntry.self,
      GroupHandshake.self, GroupLog.self, GroupMessageStore.self, GroupRemovals.self,
      GroupReports.self, GroupSigningKey.self, GroupStateStore.self, GroupStore.self,
      GroupSweeper.self, GroupWelcomes.self, GroupsService.self, HistoryStore.self,
      Idempotency.self, KeyPackagesStore.self, KeysStore.self, LockedGroup.self, MessageStore.self,
      MediaQuota.self, MediaReader.self, MediaStore.self, MediaSweeper.self, S3Parts.self,
      NodesStore.self, QueueDepths.self, QueueStore.self, QueueSweeper.self, RateBuckets.self,
      RecoveryStore.self, Revocations.self, ServerSecrets.self, Suspensions.self, Sweeper.self,
      Wakeups.self,
      CallStore.self, CallFrames.self, DueCalls.self, WaitingSignals.self,
      GroupCallStore.self, GroupCallMail.self, DueGroupCalls.self,
      PresenceStore.self,
      GroupInvitations.self,
      ContactGate.self, ContactSettingsStore.self, ContactStore.self, ProfileStore.self,
      UserNameKey.self, UserNameStore.self,
      AudienceTokenKeys.self, EventConsumers.self, EventLog.self, Purges.self, TenantAccounts.self,
      Webhooks.self, WithheldUsers.self,
      Disconnections.self, NodeRows.self,
      PushEndpoints.self, PushJobs.self, PushKeys.self, SealingKey.self,
    ]
  }

  /// All of them.
  package static let all: [Statement] =
    owners.flatMap { $0.statements } + expiries.map(\.statement)

  /// What an export of an account reads, table by table: statements that are made of its list.
  package static let exports: [(table: String, statement: Statement)] = ExportedTables.all.map {
    ($0.table, $0.rows)
  }

  /// What of their tables goes by itself.
  static let expiries: [Expiry] = owners.flatMap { $0.expiries }
}
